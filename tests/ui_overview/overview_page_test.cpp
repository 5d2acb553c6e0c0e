// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview_support.h"

#include "core/activity/personal_data_service.h"
#include "core/reporting/overview_cards.h"
#include "ui/charts/chart_view.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/state_view.h"
#include "ui/pages/overview/todo_view.h"
#include "ui/print/print_preview.h"

#include <QImageReader>
#include <QMenu>

using namespace doancoso;
using namespace Qt::StringLiterals;
using base::Period;
using pages::OverviewPage;

namespace {

/// The page in a window that keys reach.
struct Shown
{
    explicit Shown(ui::Workspace& opened) : workspace(opened), page(opened)
    {
        page.setScope(workspace.unit().value(), workspace.period());
        tests::showActive(page, {1086, 658});
        tests::waitFor(page, &OverviewPage::checksShown);
        QObject::connect(&workspace, &ui::Workspace::pageWanted, &page,
                         [this](const QString& id, const ui::RecordRef& record) {
                             wanted.append({id, record});
                         });
    }

    void rescope(base::UnitId unit, const Period& period)
    {
        workspace.setScope(unit, period);
        page.setScope(unit.value(), period);
        tests::waitFor(page, &OverviewPage::shown);
    }

    ui::Workspace& workspace;
    OverviewPage page;
    QList<std::pair<QString, ui::RecordRef>> wanted;
};

QString remarkOfCard(const Shown& shown, int place)
{
    return shown.page.cards().at(place)->accessibleName();
}

} // namespace

TEST_CASE("the example shows its figures, who has reported and what waits")
{
    tests::ExampleOffice office;
    const Shown shown(*office.workspace);
    REQUIRE(shown.page.answer());
    CHECK(shown.page.title() == u"Huyện đoàn Thọ Xuân"_s);
    CHECK(shown.page.titleBadges().constFirst().text.contains(u"28/30"_s));
    bool introduced = false;
    for (int place = 0; place < 4; ++place) {
        introduced = introduced || remarkOfCard(shown, place).contains(u"179 / 250"_s);
    }
    CHECK(introduced);
    CHECK(shown.page.todoView()->count() >= 2);
    CHECK(shown.page.todoView()->lines().constFirst().badge.contains(u"3"_s));
    CHECK(shown.page.barsView()->data().points.size() == 30);
    CHECK(shown.page.trendView()->data().points.size() >= 4);
    CHECK_FALSE(shown.page.statesView()->data().parts.isEmpty());
}

TEST_CASE("Enter on a line, a bar and a card leads to the numbers")
{
    tests::ExampleOffice office;
    Shown shown(*office.workspace);
    QSignalSpy navigated(&shown.page, &OverviewPage::navigate);
    SECTION("line")
    {
        shown.page.firstFocus()->setFocus();
        tests::press(Qt::Key_Down);
        tests::press(Qt::Key_Return);
        REQUIRE(navigated.size() == 1);
        CHECK(navigated.at(0).at(0).toString() == u"results"_s);
    }
    SECTION("bar")
    {
        shown.page.barsView()->setFocus();
        tests::press(Qt::Key_Down);
        tests::press(Qt::Key_Return);
        REQUIRE(navigated.size() == 1);
        const auto unit = navigated.at(0).at(1).value<base::UnitId>();
        CHECK(shown.workspace.tree().isWithin(unit, shown.workspace.unit()));
        REQUIRE(shown.wanted.size() == 2);
        CHECK(shown.wanted.at(0).second.kind == ui::RecordRef::Kind::Unit);
        CHECK(shown.wanted.at(1).second.kind == ui::RecordRef::Kind::Indicator);
        const auto& answer = *shown.page.answer();
        CHECK(shown.wanted.at(1).second.id == answer.data.sheet.indicators.at(answer.column).id.value());
    }
    SECTION("card")
    {
        shown.page.cards().at(1)->setFocus();
        tests::press(Qt::Key_Return);
        REQUIRE(navigated.size() == 1);
        const auto& answer = *shown.page.answer();
        CHECK(navigated.at(0).at(2).value<base::IndicatorId>() ==
              answer.data.sheet.indicators.at(answer.cards.at(1)).id);
    }
}

TEST_CASE("the indicator of the charts is chosen by keys and remembered")
{
    tests::ExampleOffice office;
    Shown shown(*office.workspace);
    shown.page.firstFocus()->setFocus();
    const int before = shown.page.answer()->column;
    QSignalSpy arrived(&shown.page, &OverviewPage::shown);
    tests::press(Qt::Key_BracketRight, Qt::ControlModifier);
    REQUIRE(arrived.wait(10000));
    const auto& answer = *shown.page.answer();
    CHECK(answer.column == (before + 1) % answer.data.sheet.indicators.size());
    const planning::Indicator& chosen = answer.data.sheet.indicators.at(answer.column);
    CHECK(answer.trend.indicator.id == chosen.id);
    CHECK(shown.page.barsView()->data().title.startsWith(chosen.shortName));
    CHECK(shown.page.trendView()->data().title.startsWith(chosen.shortName));

    SECTION("the menu opens with a key and follows arrow and Enter")
    {
        tests::press(Qt::Key_I, Qt::ControlModifier);
        QMenu* menu = shown.page.indicatorButton()->menu();
        REQUIRE(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        CHECK(shown.page.answer()->column != (before + 1) % answer.data.sheet.indicators.size());
    }
    SECTION("the next page begins with it")
    {
        const QString code = chosen.code;
        OverviewPage again(*office.workspace);
        again.setScope(office.workspace->unit().value(), office.workspace->period());
        tests::waitFor(again, &OverviewPage::shown);
        CHECK(again.answer()->data.sheet.indicators.at(again.answer()->column).code == code);
    }
}

TEST_CASE("a commune whose branches hand nothing in compares its indicators")
{
    tests::ExampleOffice office;
    Shown shown(*office.workspace);
    const base::UnitId commune = office.workspace->tree().childIds(office.workspace->unit()).constFirst();
    shown.rescope(commune, office.workspace->period());
    const auto& points = shown.page.barsView()->data().points;
    REQUIRE_FALSE(points.isEmpty());
    CHECK(reporting::indicatorOfKey(points.constFirst().key).isValid());
    QSignalSpy navigated(&shown.page, &OverviewPage::navigate);
    shown.page.barsView()->setFocus();
    tests::press(Qt::Key_Down);
    tests::press(Qt::Key_Return);
    REQUIRE(navigated.size() == 1);
    CHECK_FALSE(navigated.at(0).at(1).value<base::UnitId>().isValid());
    CHECK(navigated.at(0).at(2).value<base::IndicatorId>().isValid());
}

TEST_CASE("a branch without targets and figures says so and offers the next step")
{
    tests::ExampleOffice office;
    Shown shown(*office.workspace);
    const auto& tree = office.workspace->tree();
    shown.rescope(tree.childIds(tree.childIds(office.workspace->unit()).constFirst()).constFirst(),
                  office.workspace->period());
    CHECK(shown.page.frame()->state() == kit::PageFrame::State::Empty);
}

TEST_CASE("a new figure reaches the page by itself")
{
    tests::ExampleOffice office;
    Shown shown(*office.workspace);
    const auto& answer = *shown.page.answer();
    planning::Indicator introduced;
    for (const planning::Indicator& card : answer.data.sheet.indicators) {
        introduced = card.code == "C01"_L1 ? card : introduced;
    }
    base::UnitId silent;
    for (const reporting::SheetRow& row : answer.data.sheet.children) {
        silent = !row.reported ? row.unit : silent;
    }
    REQUIRE(silent.isValid());
    QSignalSpy arrived(&shown.page, &OverviewPage::shown);
    results::RawCell cell;
    cell.numerator = base::Decimal(2);
    REQUIRE_OK(shown.workspace.results().save(
        {{{shown.workspace.period(), introduced.id, silent, 0}, results::ValueRowKind::Own, cell, {}}}, u"Nhập"_s));
    REQUIRE(arrived.wait(10000));
    CHECK(shown.page.titleBadges().constFirst().text.contains(u"29/30"_s));

    SECTION("a hidden page reads when it is seen again")
    {
        shown.page.hide();
        arrived.clear();
        REQUIRE_OK(shown.workspace.undo());
        QTest::qWait(100);
        CHECK(arrived.isEmpty());
        shown.page.show();
        REQUIRE(arrived.wait(10000));
        CHECK(shown.page.titleBadges().constFirst().text.contains(u"28/30"_s));
    }
}

TEST_CASE("the page goes on paper and into a picture")
{
    tests::ExampleOffice office;
    Shown shown(*office.workspace);
    shown.page.firstFocus()->setFocus();
    tests::press(Qt::Key_P, Qt::ControlModifier);
    REQUIRE(shown.page.isPreviewShown());
    CHECK(shown.page.preview()->hasDocument());
    CHECK(shown.page.headerActions().size() == 1);
    tests::press(Qt::Key_Escape);
    CHECK_FALSE(shown.page.isPreviewShown());

    const QString file = office.folder.filePath(u"tổng quan.png"_s);
    REQUIRE_OK(shown.page.savePicture(file));
    CHECK(QImageReader(file).size().width() > 2000);
    CHECK_FALSE(shown.page.savePicture(office.folder.filePath(u"nowhere/x.png"_s)));
}

TEST_CASE("a new file says what to do first")
{
    base::FixedClock clock{tests::testNow()};
    QTemporaryDir folder;
    ui::UserPreferences preferences{folder.filePath(u"a.ini"_s)};
    auto database = storage::Database::create(folder.filePath(u"mới.doancoso"_s), clock, u"Văn phòng"_s);
    REQUIRE_OK(database);
    ui::Workspace workspace(std::move(*database), preferences);
    OverviewPage page(workspace);
    page.setScope(0, workspace.period());
    page.show();
    CHECK(QTest::qWaitFor([&] { return page.frame()->state() == kit::PageFrame::State::Empty; }, 5000));
    CHECK(page.frame()->stateView()->heading() == u"This file holds no units yet"_s);
}

TEST_CASE("without plan and figures the page offers the first steps")
{
    tests::SmallOffice office;
    OverviewPage page(*office.workspace);
    page.setScope(office.workspace->unit().value(), office.workspace->period());
    tests::showActive(page, {1086, 658});
    tests::waitFor(page, &OverviewPage::shown);
    CHECK(page.frame()->state() == kit::PageFrame::State::Empty);
    QSignalSpy navigated(&page, &OverviewPage::navigate);
    const auto buttons = page.frame()->stateView()->findChildren<kit::ActionButton*>();
    REQUIRE(buttons.size() == 2);
    buttons.constFirst()->setFocus();
    tests::press(Qt::Key_Space);
    REQUIRE(navigated.size() == 1);
    CHECK(navigated.at(0).at(0).toString() == u"plans"_s);
}

TEST_CASE("a request about personal data shows by itself where nothing else is, and leads to the request")
{
    tests::SmallOffice office;
    // The law that sets the days is in force from 2026.
    office.clock.advance(QDate(2022, 10, 12).daysTo(QDate(2026, 3, 5)) * 24LL * 3600 * 1000);
    Shown shown(*office.workspace);
    REQUIRE(shown.page.frame()->state() == kit::PageFrame::State::Empty);
    QSignalSpy arrived(&shown.page, &OverviewPage::shown);
    activity::DataRequest request;
    request.requester = u"Lê Thị Một"_s;
    request.receivedOn = QDate(2026, 3, 5);
    request.kind = activity::RequestKind::Deletion;
    const auto saved = activity::PersonalDataService(office.workspace->database()).save(request);
    REQUIRE_OK(saved);
    REQUIRE(arrived.wait(10000));
    REQUIRE(shown.page.frame()->state() == kit::PageFrame::State::Empty);
    CHECK(shown.page.frame()->stateView()->text().contains(u"09/03"_s)); // the first answer, two working days later
    CHECK(shown.page.frame()->stateView()->text().contains(u"Một"_s));
    QWidget* main = shown.page.frame()->stateView()->firstButton();
    REQUIRE(main);
    main->setFocus();
    tests::press(Qt::Key_Space);
    REQUIRE_FALSE(shown.wanted.isEmpty());
    CHECK(shown.wanted.constLast().first == u"settings"_s);
    CHECK(shown.wanted.constLast().second.kind == ui::RecordRef::Kind::DataRequest);
    CHECK(shown.wanted.constLast().second.id == saved->value());
}

TEST_CASE("a request about personal data stands among what needs doing")
{
    tests::ExampleOffice office;
    office.clock.advance(QDate(2022, 9, 23).daysTo(QDate(2026, 3, 5)) * 24LL * 3600 * 1000);
    Shown shown(*office.workspace);
    const int before = shown.page.todoView()->count();
    QSignalSpy arrived(&shown.page, &OverviewPage::checksShown);
    activity::DataRequest request;
    request.requester = u"Lê Thị Một"_s;
    request.receivedOn = QDate(2026, 3, 4);
    REQUIRE_OK(activity::PersonalDataService(office.workspace->database()).save(request));
    REQUIRE(arrived.wait(10000));
    CHECK(shown.page.todoView()->count() == before + 1);
}
