// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_support.h"

#include "support/scripted_prompter.h"

#include "ui/date_field.h"
#include "ui/kit/list_view.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/side_panel.h"
#include "ui/pages/organization/organization_page.h"
#include "ui/pages/organization/unit_form.h"
#include "ui/unit_field.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace doancoso;
using namespace doancoso::tests;
using base::Period;

namespace {

struct Page
{
    SmallOffice office;
    ScriptedPrompter prompter;
    std::unique_ptr<pages::OrganizationPage> page;

    Page()
    {
        office.workspace->setPeriod(Period::quarter(2022, 3));
        page = std::make_unique<pages::OrganizationPage>(*office.workspace, prompter);
        page->setScope(office.workspace->unit().value(), office.workspace->period());
        QObject::connect(office.workspace.get(), &ui::Workspace::scopeChanged, page.get(),
                         [this] { page->setScope(office.workspace->unit().value(), office.workspace->period()); });
        showActive(*page, {1100, 680});
    }

    void run(const char* action) { page->findChild<QAction*>(QString::fromLatin1(action))->trigger(); }
    template <typename Field = QLineEdit>
    Field* field(const char* name)
    {
        auto* found = page->form()->findChild<Field*>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    void write(const char* name, const QString& text)
    {
        field(name)->setFocus();
        field(name)->selectAll();
        if (text.isEmpty()) {
            press(Qt::Key_Delete);
        }
        type(text);
    }
    QStringList names() const
    {
        QStringList found;
        const QAbstractItemModel* model = page->list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            found.append(model->index(row, 1).data().toString());
        }
        return found;
    }
    QString panelText() const
    {
        QStringList texts;
        for (const QLabel* label : page->frame()->sidePanel()->findChildren<QLabel*>()) {
            texts.append(label->text());
        }
        return texts.join(QLatin1Char('\n'));
    }
};

} // namespace

TEST_CASE("the page lists the units below and tells about the chosen one", "[organization]")
{
    Page p;
    CHECK(p.names().size() == 4);
    CHECK(p.page->selectedUnit() == p.office.district);
    CHECK_THAT(p.panelText().toStdString(), Catch::Matchers::ContainsSubstring("Huyện đoàn Thọ Xuân"));
    p.page->list()->setFocus();
    REQUIRE(p.page->list()->selectId(p.office.communes.at(1).value()));
    CHECK(p.page->selectedUnit() == p.office.communes.at(1));
    CHECK_THAT(p.panelText().toStdString(), Catch::Matchers::ContainsSubstring("Đoàn xã Bắc Lương"));
    press(Qt::Key_Return); // into the unit
    CHECK(p.office.workspace->unit() == p.office.communes.at(1));
    CHECK(p.names() == QStringList{QStringLiteral("Chi đoàn thôn 1"), QStringLiteral("Chi đoàn thôn 2"),
                                   QStringLiteral("Chi đoàn thôn 3")});
}

TEST_CASE("a unit is moved by its form and both days are right", "[organization]")
{
    Page p;
    const base::UnitId commune = p.office.communes.at(0);
    p.page->list()->selectId(commune.value());
    p.run("unitChange");
    REQUIRE(p.page->form());
    p.write("day", QStringLiteral("1/7/2022"));
    p.field<ui::UnitField>("parent")->setUnit(p.office.other);
    p.write("number", QStringLiteral("12-QĐ/ĐTN"));
    p.write("date", QStringLiteral("20/6/2022"));
    press(Qt::Key_Return);
    REQUIRE_FALSE(p.page->form());
    // The period's day: moved. The day before: not yet.
    CHECK(p.names().size() == 3);
    CHECK_FALSE(p.names().contains(QStringLiteral("Đoàn xã Xuân Hồng")));
    CHECK_THAT(p.panelText().toStdString(), Catch::Matchers::ContainsSubstring("12-QĐ/ĐTN"));
    CHECK_THAT(p.panelText().toStdString(), Catch::Matchers::ContainsSubstring("Huyện đoàn Ngọc Lặc"));
    p.page->setDay(QDate(2022, 6, 30));
    CHECK(p.names().contains(QStringLiteral("Đoàn xã Xuân Hồng")));
    REQUIRE(p.page->titleBadges().size() == 2);
    CHECK(p.page->titleBadges().at(1).tone == kit::Tone::Attention);
    p.page->findChild<QPushButton*>(QStringLiteral("backToPeriod"))->click();
    CHECK(p.page->day() == QDate(2022, 9, 30));
    CHECK(p.page->titleBadges().size() == 1);
    // Undo takes the move back.
    REQUIRE_OK(p.office.workspace->undo());
    CHECK(p.names().size() == 4);
}

TEST_CASE("a new unit is opened below the chosen one", "[organization]")
{
    Page p;
    press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(p.page->form());
    press(Qt::Key_Return);
    CHECK_FALSE(p.page->form()->problem(QStringLiteral("name")).isEmpty()); // told at the field
    p.write("name", QStringLiteral("Đoàn xã Thọ Hải"));
    p.write("code", QStringLiteral("15520"));
    p.write("day", QStringLiteral("01/08/2022"));
    press(Qt::Key_Return);
    REQUIRE_FALSE(p.page->form());
    CHECK(p.names().contains(QStringLiteral("Đoàn xã Thọ Hải")));
    CHECK(p.office.workspace->tree().find(p.page->selectedUnit())->code == QStringLiteral("15520"));
    p.page->setDay(QDate(2022, 7, 31));
    CHECK_FALSE(p.names().contains(QStringLiteral("Đoàn xã Thọ Hải")));
}

TEST_CASE("what breaks the parent matrix is warned of and can be saved", "[organization]")
{
    Page p;
    p.run("unitOpen");
    p.write("name", QStringLiteral("Tỉnh đoàn lạ"));
    auto* type = p.field<QComboBox>("type");
    type->setCurrentIndex(type->findData(QStringLiteral("PROVINCIAL")));
    emit type->activated(type->currentIndex());
    CHECK_FALSE(p.page->form()->warningText().isEmpty());
    p.page->form()->save();
    CHECK_FALSE(p.page->form());
    CHECK(p.names().contains(QStringLiteral("Tỉnh đoàn lạ")));
}

TEST_CASE("a unit with open units below cannot be closed; its branch can, with a successor", "[organization]")
{
    Page p;
    p.page->list()->selectId(p.office.communes.at(0).value());
    p.run("unitClose");
    p.write("day", QStringLiteral("1/9/2022"));
    press(Qt::Key_Return);
    REQUIRE(p.page->form());
    CHECK_FALSE(p.page->form()->warningText().isEmpty());
    press(Qt::Key_Escape);
    REQUIRE_FALSE(p.page->form());

    p.office.workspace->setUnit(p.office.communes.at(0));
    const auto branches = p.office.workspace->tree().childIds(p.office.communes.at(0));
    p.page->list()->selectId(branches.at(0).value());
    p.run("unitClose");
    p.write("day", QStringLiteral("1/9/2022"));
    p.field<ui::UnitField>("successor")->setUnit(branches.at(1));
    press(Qt::Key_Return);
    REQUIRE_FALSE(p.page->form());
    CHECK(p.names().size() == 2);
    const auto record = p.office.workspace->organization().unit(branches.at(0));
    CHECK(record->closedOn == QDate(2022, 9, 1));
    CHECK(record->events.constLast().successorId == branches.at(1));
    // It is still what the panel is about, and can be opened again.
    CHECK(p.page->selectedUnit() == branches.at(0));
    p.run("unitReopen");
    p.write("note", QStringLiteral("giải thể nhầm"));
    press(Qt::Key_Return);
    CHECK(p.names().size() == 3);
}

TEST_CASE("head counts: empty is not known, nonsense is refused", "[organization]")
{
    Page p;
    p.run("unitHeadcount");
    p.write("members", QStringLiteral("1.234"));
    p.write("femaleMembers", QStringLiteral("2000"));
    press(Qt::Key_Return);
    REQUIRE(p.page->form());
    CHECK_FALSE(p.page->form()->problem(QStringLiteral("femaleMembers")).isEmpty());
    p.write("femaleMembers", QString());
    press(Qt::Key_Return);
    REQUIRE_FALSE(p.page->form());
    const auto counts = p.office.workspace->organization().headcountsAt({p.office.district}, QDate(2022, 9, 30));
    CHECK(counts->value(p.office.district).members == 1234);
    CHECK_FALSE(counts->value(p.office.district).femaleMembers.has_value());
}

TEST_CASE("a form with unsaved words holds the page", "[organization]")
{
    Page p;
    p.run("unitContact");
    CHECK(p.page->mayLeave()); // nothing was written
    p.run("unitContact");
    p.write("phone", QStringLiteral("0237 123 456"));
    CHECK_FALSE(p.page->mayLeave());
    CHECK_FALSE(p.page->frame()->messageBar()->text().isEmpty());
    CHECK(p.page->form());
    press(Qt::Key_Return);
    CHECK(p.page->mayLeave());
    CHECK(p.office.workspace->organization().unit(p.office.district)->contact.phone == QStringLiteral("0237 123 456"));
}

TEST_CASE("a correction changes the past and is told in the story", "[organization]")
{
    Page p;
    p.page->list()->selectId(p.office.communes.at(3).value());
    p.run("unitCorrect");
    p.write("name", QStringLiteral("Đoàn xã Xuân Phong (đúng)"));
    p.write("reason", QStringLiteral("ghi sai tên"));
    press(Qt::Key_Return);
    REQUIRE_FALSE(p.page->form());
    p.page->setDay(QDate(2019, 1, 1));
    CHECK(p.names().contains(QStringLiteral("Đoàn xã Xuân Phong (đúng)")));
    CHECK_THAT(p.panelText().toStdString(), Catch::Matchers::ContainsSubstring("ghi sai tên"));
}

TEST_CASE("dates are read as people write them", "[organization]")
{
    ui::DateField field;
    field.setText(QStringLiteral("1/7/22"));
    CHECK(field.date() == QDate(2022, 7, 1));
    field.setText(QStringLiteral("hôm qua"));
    CHECK_FALSE(field.date());
    field.clear();
    REQUIRE(field.date());
    CHECK_FALSE(field.date()->isValid());
}
