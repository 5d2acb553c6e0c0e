// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "tests/kit/kit_support.h"

#include "ui/kit/action_registry.h"
#include "ui/kit/date_field.h"
#include "ui/kit/form.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace doancoso;
using namespace doancoso::kit;
using namespace doancoso::tests;

TEST_CASE("form: errors stand under their fields, the first takes the focus, editing takes them away", "[form]")
{
    auto* form = new Form;
    auto* name = new QLineEdit;
    auto* code = new QLineEdit;
    form->addRow(QStringLiteral("name"), QStringLiteral("&Tên đơn vị"), name,
                 {true, QStringLiteral("Như trong quyết định.")});
    form->addSection(QStringLiteral("Mã"));
    form->addRow(QStringLiteral("code"), QStringLiteral("&Mã chính thức"), code);
    Shown window(form);
    name->setFocus();

    QTest::keyClick(&window, Qt::Key_M, Qt::AltModifier);
    CHECK(code->hasFocus());
    const auto homeless = form->showErrors({{QStringLiteral("code"), QStringLiteral("Mã đã có.")},
                                            {QStringLiteral("name"), QStringLiteral("Thiếu tên.")},
                                            {QStringLiteral("parent"), QStringLiteral("Thiếu cấp trên.")}});
    REQUIRE(homeless.size() == 1);
    CHECK(homeless.first().key == QStringLiteral("parent"));
    CHECK(name->hasFocus());
    CHECK(form->errorOf(QStringLiteral("code")) == QStringLiteral("Mã đã có."));
    CHECK(name->accessibleDescription() == QStringLiteral("Thiếu tên."));

    QSignalSpy edited(form, &Form::edited);
    type(QStringLiteral("Đ"));
    CHECK(form->errorOf(QStringLiteral("name")).isEmpty());
    CHECK(form->hasErrors());
    CHECK(edited.size() == 1);
    form->clearErrors();
    CHECK_FALSE(form->hasErrors());
    CHECK(form->showError({base::ErrorCode::Conflict, QStringLiteral("Mã đã có."), {}, QStringLiteral("code")}));
    CHECK(code->hasFocus());
    CHECK_FALSE(form->showError({base::ErrorCode::Io, QStringLiteral("Đĩa đầy."), {}, {}}));
    form->setRowVisible(QStringLiteral("code"), false);
    CHECK_FALSE(code->isVisible());
}

TEST_CASE("date field: what people type becomes dd/MM/yyyy; what is no date stays and is marked", "[form]")
{
    auto* field = new DateField;
    auto* other = new QLineEdit;
    auto* both = new QWidget;
    auto* layout = new QVBoxLayout(both);
    layout->addWidget(field);
    layout->addWidget(other);
    Shown window(both);
    field->setReferenceYear(2022);
    QSignalSpy changed(field, &DateField::dateChanged);
    const auto enter = [&](const QString& text) {
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        type(text);
        other->setFocus();
        return field->text();
    };
    CHECK(enter(QStringLiteral("20/9/2022")) == QStringLiteral("20/09/2022"));
    CHECK(field->date() == QDate(2022, 9, 20));
    CHECK(changed.size() == 1);
    CHECK(enter(QStringLiteral("20092022")) == QStringLiteral("20/09/2022"));
    CHECK(changed.size() == 1);
    CHECK(enter(QStringLiteral("5.3.22")) == QStringLiteral("05/03/2022"));
    CHECK(enter(QStringLiteral("1-12")) == QStringLiteral("01/12/2022"));
    CHECK(enter(QStringLiteral("31/02/2022")) == QStringLiteral("31/02/2022"));
    CHECK_FALSE(field->isAcceptable());
    CHECK_FALSE(field->date().isValid());
    CHECK(field->property("kitState").toString() == QStringLiteral("bad"));
    CHECK(enter(QString()).isEmpty());
    CHECK(field->isAcceptable());

    field->setRange(QDate(2020, 1, 1), QDate(2022, 12, 31));
    enter(QStringLiteral("1/1/2023"));
    CHECK_FALSE(field->problem().isEmpty());
    field->setDate(QDate(2022, 3, 1));
    CHECK(field->isAcceptable());
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Down);
    CHECK(field->date() == QDate(2022, 2, 28));
    QTest::keyClick(field, Qt::Key_PageUp);
    CHECK(field->date() == QDate(2022, 3, 28));
}

TEST_CASE("action registry: one place for keys, rules and the page of keys", "[actions]")
{
    ActionRegistry registry;
    bool mayPrint = false;
    int printed = 0;
    const auto group = [] { return QStringLiteral("Chỉ tiêu & kết quả"); };
    QAction* print = registry.add({QStringLiteral("results.print"),
                                   [] { return QStringLiteral("&In biểu"); },
                                   group,
                                   {QKeySequence(Qt::CTRL | Qt::Key_P)},
                                   IconKey::Printer,
                                   [&] { ++printed; },
                                   [&] { return mayPrint; },
                                   Qt::WindowShortcut});
    registry.addGridKeys();
    QAction elsewhere(QStringLiteral("Kỳ trước"));
    elsewhere.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    registry.adopt(
        QStringLiteral("period.previous"), [] { return QStringLiteral("Kỳ"); }, &elsewhere);

    CHECK_FALSE(print->isEnabled());
    mayPrint = true;
    registry.updateEnabled();
    CHECK(print->isEnabled());
    auto* holder = new QWidget;
    Shown window(holder);
    window.addAction(print);
    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier);
    CHECK(printed == 1);

    const auto rows = registry.rows();
    CHECK(rows.first().text == QStringLiteral("In biểu"));
    CHECK(rows.first().keys == QStringList{QStringLiteral("Ctrl P")});
    CHECK(rows.last().id == QStringLiteral("period.previous"));
    CHECK(rows.size() > 12);
    CHECK(registry.conflicts().isEmpty());
    registry.add({QStringLiteral("plans.print"),
                  [] { return QStringLiteral("In kế hoạch"); },
                  group,
                  {QKeySequence(Qt::CTRL | Qt::Key_P)},
                  {},
                  {},
                  {},
                  Qt::WindowShortcut});
    CHECK(registry.conflicts() == QStringList{QStringLiteral("Ctrl P: results.print, plans.print")});
    registry.remove(QStringLiteral("plans."));
    CHECK(registry.action(QStringLiteral("plans.print")) == nullptr);
    CHECK(registry.conflicts().isEmpty());
}

TEST_CASE("form: hints and labels change, warnings stand where no error does, the wheel changes nothing", "[form]")
{
    auto* form = new Form;
    auto* choice = new QComboBox;
    choice->addItems({QStringLiteral("Số"), QStringLiteral("Tỷ lệ")});
    auto* name = new QLineEdit;
    form->addRow(QStringLiteral("kind"), QStringLiteral("Kiểu"), choice);
    form->addRow(QStringLiteral("name"), QStringLiteral("&Tên"), name, {true, {}, 120});
    Shown window(form);
    CHECK(name->width() == 120);
    CHECK(form->hintOf(QStringLiteral("kind")).isEmpty());
    form->setHint(QStringLiteral("kind"), QStringLiteral("Một con số."));
    CHECK(form->hintOf(QStringLiteral("kind")) == QStringLiteral("Một con số."));
    form->setLabel(QStringLiteral("name"), QStringLiteral("T&ên gọi"));
    CHECK(name->accessibleName() == QStringLiteral("Tên gọi"));

    form->setWarning(QStringLiteral("name"), QStringLiteral("Tên dài."));
    CHECK_FALSE(form->hasErrors());
    CHECK(form->warningOf(QStringLiteral("name")) == QStringLiteral("Tên dài."));
    CHECK(name->property("kitState").toString().isEmpty());
    CHECK(name->accessibleDescription() == QStringLiteral("Tên dài."));
    form->setError(QStringLiteral("name"), QStringLiteral("Thiếu tên."));
    CHECK(name->accessibleDescription() == QStringLiteral("Thiếu tên."));
    CHECK(name->property("kitState").toString() == QStringLiteral("bad"));
    form->setError(QStringLiteral("name"), {});
    CHECK(name->accessibleDescription() == QStringLiteral("Tên dài."));
    form->setRowVisible(QStringLiteral("name"), false);
    form->setWarning(QStringLiteral("name"), QStringLiteral("Vẫn ẩn."));
    for (const QLabel* label : form->findChildren<QLabel*>()) {
        CHECK_FALSE((label->isVisible() && label->text() == QStringLiteral("Vẫn ẩn.")));
    }

    choice->setFocus();
    const QPointF middle = choice->rect().center();
    QWheelEvent wheel(middle, choice->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(choice, &wheel);
    CHECK(choice->currentIndex() == 0);
}
