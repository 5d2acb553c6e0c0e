// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "tests/kit/kit_support.h"

#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/key_hint.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/painting.h"
#include "ui/kit/period_chooser.h"
#include "ui/kit/rail.h"
#include "ui/kit/search_box.h"
#include "ui/kit/segmented_control.h"
#include "ui/kit/side_panel.h"
#include "ui/kit/status_line.h"
#include "ui/kit/theme.h"
#include "ui/kit/top_bar.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest/QTest>

using namespace doancoso;
using namespace doancoso::kit;
using base::Period;
using base::PeriodKind;

using tests::Shown;
using tests::type;

TEST_CASE("segments: one holds, keys and mouse choose, the program does not hear itself", "[widgets]")
{
    auto* control = new SegmentedControl;
    control->addSegment(3, QStringLiteral("Tháng"));
    control->addSegment(5, QStringLiteral("Quý"));
    control->addSegment(9, QStringLiteral("Năm"));
    Shown window(control);
    QSignalSpy changed(control, &SegmentedControl::currentChanged);
    CHECK(control->current() == 3);
    control->setCurrent(5);
    CHECK(control->current() == 5);
    CHECK(changed.isEmpty());

    const auto buttons = control->findChildren<QAbstractButton*>();
    QTest::mouseClick(buttons.at(2), Qt::LeftButton);
    REQUIRE(changed.size() == 1);
    CHECK(changed.last().first().toInt() == 9);
    buttons.at(2)->setFocus();
    QTest::keyClick(buttons.at(2), Qt::Key_Left);
    REQUIRE(changed.size() == 2);
    CHECK(control->current() == 5);
    control->setCurrent(77);
    CHECK(control->current() == 5);
}

TEST_CASE("segments keep their width when another one is chosen", "[widgets]")
{
    auto* control = new SegmentedControl;
    control->addSegment(1, QStringLiteral("Một đơn vị, các quý"));
    control->addSegment(2, QStringLiteral("Các đơn vị, một quý"));
    Shown window(control);
    const int width = control->width();
    control->setCurrent(2);
    QApplication::sendPostedEvents();
    CHECK(control->sizeHint().width() == width);
}

TEST_CASE("period chooser: steps by key, changes kind, stays inside its years", "[widgets]")
{
    auto* chooser = new PeriodChooser;
    Shown window(chooser);
    chooser->setYearRange(2021, 2023);
    chooser->setPeriod(Period::quarter(2022, 4));
    QSignalSpy changed(chooser, &PeriodChooser::periodChanged);

    QTest::keyClick(&window, Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(chooser->period() == Period::quarter(2023, 1));
    QTest::keyClick(&window, Qt::Key_PageUp, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(chooser->period() == Period::quarter(2022, 3));
    CHECK(changed.size() == 3);

    auto* kinds = chooser->findChild<SegmentedControl*>();
    const auto buttons = kinds->findChildren<QAbstractButton*>();
    QTest::mouseClick(buttons.at(0), Qt::LeftButton);
    CHECK(chooser->period() == Period::month(2022, 9));
    QTest::mouseClick(buttons.at(3), Qt::LeftButton);
    CHECK(chooser->period() == Period::wholeYear(2022));
    changed.clear();
    QTest::keyClick(&window, Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(chooser->period() == Period::wholeYear(2021));
    QTest::keyClick(&window, Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(chooser->period() == Period::wholeYear(2021));
    CHECK_FALSE(chooser->previousAction()->isEnabled());
    CHECK(changed.size() == 1);
    chooser->setPeriod(Period::quarter(2022, 1));
    CHECK(changed.size() == 1);
}

TEST_CASE("period chooser: the list changes between calendars at the day that is looked at", "[widgets]")
{
    auto* chooser = new PeriodChooser;
    Shown window(chooser);
    const base::PeriodCalendar year;
    const base::PeriodCalendar school{base::schoolYearFrom(9), 9, 0, {}};
    const auto entries = [&] {
        QMenu* menu = chooser->findChild<QMenu*>();
        emit menu->aboutToShow();
        return menu->actions();
    };
    chooser->setCalendars({year});
    chooser->setPeriod(Period::quarter(2022, 4));
    const auto alone = entries().size();
    chooser->setCalendars({year, school});
    CHECK(entries().size() == alone + 3); // a line between and both calendars
    CHECK(entries().constLast()->text() == base::calendarName(school.id));
    QSignalSpy changed(chooser, &PeriodChooser::periodChanged);
    entries().constLast()->trigger();
    CHECK(chooser->period() == Period(base::PeriodKind::Quarter, 2022, 2, school.id)); // December to February
    CHECK(changed.size() == 1);
    QTest::keyClick(&window, Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(chooser->period() == Period(base::PeriodKind::Quarter, 2022, 3, school.id));
    const auto both = entries(); // filling the menu anew takes the old entries away
    both.at(both.size() - 2)->trigger();
    CHECK(chooser->period() == Period::quarter(2023, 2)); // ends in May
}

TEST_CASE("search box: tells when typing pauses, Esc empties, arrow down leads on", "[widgets]")
{
    auto* box = new SearchBox;
    auto* other = new QLineEdit;
    auto* both = new QWidget;
    auto* layout = new QVBoxLayout(both);
    layout->addWidget(other);
    layout->addWidget(box);
    box->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    box->setDelay(0);
    Shown window(both);
    other->setFocus();
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    CHECK(box->hasFocus());

    QSignalSpy changed(box, &SearchBox::searchChanged);
    QSignalSpy wanted(box, &SearchBox::resultsWanted);
    box->setDelay(100000);
    type(QStringLiteral("tho xuan"));
    CHECK(changed.isEmpty());
    QTest::keyClick(box, Qt::Key_Down);
    REQUIRE(changed.size() == 1);
    CHECK(changed.first().first().toString() == QStringLiteral("tho xuan"));
    CHECK(wanted.size() == 1);
    QTest::keyClick(box, Qt::Key_Return);
    CHECK(changed.size() == 1);
    CHECK(wanted.size() == 2);
    QTest::keyClick(box, Qt::Key_Escape);
    CHECK(box->text().isEmpty());
    CHECK(changed.size() == 2);

    box->setDelay(0);
    type(QStringLiteral("a"));
    CHECK(QTest::qWaitFor([&] { return changed.size() == 3; }));
    QTest::mouseClick(box, Qt::LeftButton, Qt::NoModifier, QPoint(box->width() - 14, box->height() / 2));
    CHECK(box->text().isEmpty());
    CHECK(changed.size() == 4);
}

TEST_CASE("rail: Ctrl+n, mouse and arrow keys ask for a page, the window decides", "[widgets]")
{
    auto* rail = new Rail;
    rail->addEntry(QStringLiteral("overview"), IconKey::Home, QStringLiteral("Tổng quan"));
    rail->addEntry(QStringLiteral("plans"), IconKey::Plan, QStringLiteral("Kế hoạch"));
    rail->addEntry(QStringLiteral("results"), IconKey::Chart, QStringLiteral("Chỉ tiêu & kết quả"));
    Shown window(rail);
    QSignalSpy chosen(rail, &Rail::chosen);
    CHECK(rail->current() == QStringLiteral("overview"));

    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.last().first().toString() == QStringLiteral("results"));
    CHECK(rail->current() == QStringLiteral("overview"));
    rail->setCurrent(QStringLiteral("results"));
    CHECK(rail->current() == QStringLiteral("results"));

    QTest::mouseClick(rail, Qt::LeftButton, Qt::NoModifier, QPoint(kRailWidth / 2, 80));
    REQUIRE(chosen.size() == 2);
    CHECK(chosen.last().first().toString() == QStringLiteral("plans"));
    rail->setFocus();
    QTest::keyClick(rail, Qt::Key_Down);
    QTest::keyClick(rail, Qt::Key_Return);
    CHECK(chosen.last().first().toString() == QStringLiteral("results"));

    rail->setEntryEnabled(QStringLiteral("plans"), false);
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    CHECK(chosen.size() == 3);
}

TEST_CASE("message bar: offers run once and close it, Esc closes, cancel says nothing", "[widgets]")
{
    auto* bar = new MessageBar;
    Shown window(bar);
    CHECK_FALSE(bar->isVisible());
    int undone = 0;
    bar->showMessage(Tone::Good, QStringLiteral("Đã dán 24 ô."), {{QStringLiteral("Hoàn tác"), [&] { ++undone; }}});
    CHECK(bar->isVisible());
    CHECK(bar->text() == QStringLiteral("Đã dán 24 ô."));
    QPushButton* offer = bar->findChild<QPushButton*>();
    REQUIRE(offer);
    QTest::mouseClick(offer, Qt::LeftButton);
    CHECK(undone == 1);
    CHECK_FALSE(bar->isVisible());

    bar->showError({base::ErrorCode::Io, QStringLiteral("Không ghi được tệp."), QStringLiteral("ENOSPC"), {}});
    CHECK(bar->isVisible());
    CHECK(bar->tone() == Tone::Bad);
    QTest::keyClick(bar, Qt::Key_Escape);
    CHECK_FALSE(bar->isVisible());
    bar->showError({base::ErrorCode::Validation, QStringLiteral("Tử số lớn hơn mẫu số."), {}, {}});
    CHECK(bar->tone() == Tone::Attention);
    bar->clear();
    bar->showError({base::ErrorCode::Cancelled, QStringLiteral("Đã hủy."), {}, {}});
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE("note editor saves when it is left and gives back on Esc", "[widgets]")
{
    auto* both = new QWidget;
    auto* layout = new QVBoxLayout(both);
    auto* note = new NoteEditor;
    auto* other = new QLineEdit;
    layout->addWidget(note);
    layout->addWidget(other);
    Shown window(both);
    note->setNote(QStringLiteral("Đợt 2/9"));
    QSignalSpy committed(note, &NoteEditor::committed);
    note->setFocus();
    other->setFocus();
    CHECK(committed.isEmpty());
    note->setFocus();
    note->moveCursor(QTextCursor::End);
    type(QStringLiteral(" tại 11 xã"));
    other->setFocus();
    REQUIRE(committed.size() == 1);
    CHECK(committed.first().first().toString() == QStringLiteral("Đợt 2/9 tại 11 xã"));
    note->setFocus();
    type(QStringLiteral("x"));
    QTest::keyClick(note, Qt::Key_Escape);
    CHECK(note->toPlainText() == QStringLiteral("Đợt 2/9 tại 11 xã"));
    type(QStringLiteral("y"));
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    CHECK(committed.size() == 2);
    type(QStringLiteral("z"));
    window.hide();
    CHECK(committed.size() == 3);
}

TEST_CASE("a panel that is filled anew first commits the note that was being typed", "[widgets]")
{
    auto* panel = new SidePanel;
    Shown window(panel);
    QString saved;
    NoteEditor* note = panel->addNote(QString(), QStringLiteral("Ghi chú"));
    note->show();
    note->setFocus();
    QObject::connect(note, &NoteEditor::committed, panel, [&](const QString& text) {
        saved = text;
        panel->addText(QStringLiteral("filled while being told"));
    });
    type(QStringLiteral("ba xã"));
    panel->clear();
    CHECK(saved == QStringLiteral("ba xã"));
    const auto labels = panel->widget()->findChildren<QLabel*>();
    REQUIRE(labels.size() == 1);
    CHECK(labels.first()->text() == QStringLiteral("filled while being told"));
}

TEST_CASE("action button is its action", "[widgets]")
{
    QAction action(QStringLiteral("In biểu"));
    action.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    auto* button = new ActionButton(&action, ActionButton::Weight::Primary);
    Shown window(button);
    const int width = button->sizeHint().width();
    QSignalSpy triggered(&action, &QAction::triggered);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(triggered.size() == 1);
    action.setText(QStringLiteral("In biểu tổng hợp"));
    CHECK(button->text() == QStringLiteral("In biểu tổng hợp"));
    CHECK(button->sizeHint().width() > width);
    action.setEnabled(false);
    CHECK_FALSE(button->isEnabled());
    action.setVisible(false);
    CHECK_FALSE(button->isVisible());
}

TEST_CASE("keys are written as on a key cap", "[widgets]")
{
    CHECK(keyText(QKeySequence(Qt::CTRL | Qt::Key_K)) == QStringLiteral("Ctrl K"));
    CHECK(keyText(QKeySequence(Qt::Key_F4)) == QStringLiteral("F4"));
    CHECK(keyText(QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Up)) == QStringLiteral("Alt Shift ↑"));
    CHECK(keyText(QKeySequence(Qt::CTRL | Qt::Key_Plus)) == QStringLiteral("Ctrl +"));
    CHECK(keyText(QKeySequence()).isEmpty());
}

TEST_CASE("hints that do not fit are left out whole and the line stays one", "[widgets]")
{
    KeyHint hint;
    hint.setItems({{QStringLiteral("Enter"), QStringLiteral("xuống")},
                   {QStringLiteral("Tab"), QStringLiteral("sang phải")},
                   {QStringLiteral("F2"), QStringLiteral("sửa")}});
    CHECK(hint.shownItems(1000) == 3);
    CHECK(hint.shownItems(160) == 1);
    CHECK(hint.shownItems(10) == 1);
    hint.resize(10, hint.sizeHint().height());
    const int line = hint.sizeHint().height();
    hint.resize(1000, line);
    CHECK(hint.sizeHint().height() == line);
}

TEST_CASE("choices that do not fit beside each other become a menu", "[widgets]")
{
    QWidget page;
    SegmentedControl control(&page);
    control.addSegment(1, QStringLiteral("Một đơn vị, các kỳ"));
    control.addSegment(2, QStringLiteral("Các đơn vị, một kỳ"));
    control.addSegment(3, QStringLiteral("Giao chỉ tiêu"));
    QSignalSpy chosen(&control, &SegmentedControl::currentChanged);
    control.resize(control.sizeHint());
    page.resize(600, 100);
    page.show();
    CHECK_FALSE(control.isCompact());
    control.resize(control.minimumSizeHint());
    REQUIRE(control.isCompact());
    auto* button = control.findChild<MenuButton*>();
    REQUIRE(button);
    CHECK(button->text() == QStringLiteral("Một đơn vị, các kỳ"));
    emit button->menu()->aboutToShow();
    REQUIRE(button->menu()->actions().size() == 3);
    button->menu()->actions().at(2)->trigger();
    CHECK(chosen.size() == 1);
    CHECK(control.current() == 3);
    CHECK(button->text() == QStringLiteral("Giao chỉ tiêu"));
    control.resize(control.sizeHint());
    CHECK_FALSE(control.isCompact());
}

TEST_CASE("a button without room leaves its key cap out", "[widgets]")
{
    QAction action(QStringLiteral("Sửa 4 chỗ trước khi nhập"));
    ActionButton plain(&action);
    const int words = plain.sizeHint().width();
    action.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    CHECK(plain.sizeHint().width() > words);
    CHECK(plain.minimumSizeHint().width() == words);
}

TEST_CASE("badges wrap instead of being cut", "[widgets]")
{

    QWidget box;
    auto* flow = new FlowLayout(&box);
    for (int i = 0; i < 5; ++i) {
        auto* part = new QWidget(&box);
        part->setFixedSize(100, 20);
        flow->addWidget(part);
    }
    CHECK(flow->heightForWidth(600) == 20);
    CHECK(flow->heightForWidth(320) == 2 * 20 + kSpace1);

    QWidget cards;
    auto* columns = new ColumnsLayout(&cards, 4, 100, 10);
    for (int i = 0; i < 4; ++i) {
        auto* part = new QWidget(&cards);
        part->setMinimumHeight(50);
        columns->addWidget(part);
    }
    columns->setGeometry(QRect(0, 0, 430, 50));
    CHECK(columns->itemAt(3)->geometry() == QRect(330, 0, 100, 50));
    columns->setGeometry(QRect(0, 0, 350, 110));
    CHECK(columns->itemAt(2)->geometry().left() == 0);
    CHECK(columns->itemAt(3)->geometry().right() == 349);
}

TEST_CASE("path shows the unit always and leads to its superiors", "[widgets]")
{
    auto* path = new PathLabel;
    Shown window(path);
    path->setPath({{1, QStringLiteral("Tỉnh đoàn Thanh Hóa")}, {7, QStringLiteral("Huyện đoàn Thọ Xuân")}});
    QSignalSpy chosen(path, &PathLabel::stepChosen);
    QTest::mouseClick(path, Qt::LeftButton, Qt::NoModifier, QPoint(20, path->height() / 2));
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().first().toLongLong() == 1);
    const int unitAt =
        QFontMetrics(Theme::font(FontRole::Base)).horizontalAdvance(QStringLiteral("Tỉnh đoàn Thanh Hóa › ")) + 20;
    QTest::mouseClick(path, Qt::LeftButton, Qt::NoModifier, QPoint(unitAt, path->height() / 2));
    CHECK(chosen.size() == 1);
}

TEST_CASE("status line shows what it has", "[widgets]")
{
    auto* line = new StatusLine;
    Shown window(line);
    line->setSaved(QStringLiteral("Đã lưu 14:32:07"));
    line->setUser(QStringLiteral("Văn phòng"));
    CHECK(line->text() == QStringLiteral("Đã lưu 14:32:07 | Văn phòng"));
    line->setJob(QStringLiteral("Đang sao lưu"), 0.4);
    CHECK(line->text().contains(QStringLiteral("Đang sao lưu")));
    line->setJob({});
    CHECK_FALSE(line->text().contains(QStringLiteral("Đang sao lưu")));
}

TEST_CASE("a metric without a value says so instead of showing 0", "[widgets]")
{
    MetricCard card;
    card.setContent({QStringLiteral("Đăng ký rèn luyện"), {}, {}, {}, {}, {}, Tone::Accent, true});
    bool found = false;
    for (const QLabel* label : card.findChildren<QLabel*>()) {
        found = found || label->text() == MetricCard::tr("not yet");
        CHECK(label->text() != QStringLiteral("0"));
    }
    CHECK(found);
}
