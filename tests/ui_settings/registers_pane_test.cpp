// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ui_support.h"

#include "core/activity/register_service.h"
#include "core/planning/indicator_repository.h"
#include "support/scripted_prompter.h"
#include "ui/kit/grid_view.h"
#include "ui/kit/message_bar.h"
#include "ui/pages/settings/registers_model.h"
#include "ui/pages/settings/registers_pane.h"
#include "ui/pages/settings/settings_page.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>

using namespace doancoso;
using namespace doancoso::tests;
using namespace Qt::StringLiterals;
using base::Period;
using membership::RegisterBook;
using pages::RegistersModel;
using pages::SettingsPage;

namespace {

struct RegisterSettings
{
    SmallOffice office;
    ScriptedPrompter prompter;
    std::unique_ptr<SettingsPage> page;

    RegisterSettings()
    {
        office.workspace->setPeriod(Period::quarter(2022, 3));
        page = std::make_unique<SettingsPage>(*office.workspace, prompter);
        showActive(*page, {1086, 658});
        REQUIRE(page->showView(SettingsPage::Registers));
        page->firstFocus()->setFocus();
    }
    RegistersModel* model() { return page->registers()->model(); }
    kit::GridView* grid() { return page->registers()->grid(); }
    QList<RegisterBook> books()
    {
        const auto all = activity::RegisterService(office.workspace->database()).books();
        REQUIRE_OK(all);
        return *all;
    }
    int rowOf(base::UnitId unit)
    {
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->unitAt(row) == unit) {
                return row;
            }
        }
        FAIL("the unit is not listed");
        return -1;
    }
    /// A card that counts the members, and a figure typed for it in Q3 at the first commune.
    base::IndicatorId countedCardWithFigure()
    {
        planning::Indicator card;
        REQUIRE_OK(office.workspace->database().write(u"thẻ"_s, [&](storage::UnitOfWork& unit) -> base::Result<void> {
            planning::IndicatorRepository::putGroup(unit, {u"T"_s, u"Thử"_s, u"Test"_s, 1});
            card.code = u"T1"_s;
            card.group = u"T"_s;
            card.name = card.shortName = u"Đoàn viên"_s;
            card.unitOfMeasure = u"người"_s;
            card.measure = planning::Measure::Stock;
            card.timeRule = planning::TimeRule::Last;
            card.numeratorMeasure = u"members"_s;
            card.validFrom = QDate(2020, 1, 1);
            card.id = planning::IndicatorRepository::insertCard(unit, card);
            planning::IndicatorRepository::insertVersion(unit, card);
            return {};
        }));
        REQUIRE_OK(office.workspace->results().save({{{Period::quarter(2022, 3), card.id, office.communes.at(0), 0},
                                                      results::ValueRowKind::Own,
                                                      {base::Decimal(4), std::nullopt},
                                                      {}}},
                                                    u"Nhập số liệu"_s));
        return card.id;
    }
    /// What stands for the unit in Q3; nothing when there is no figure.
    std::optional<base::Decimal> figure(base::IndicatorId card, base::UnitId unit)
    {
        const Period period = Period::quarter(2022, 3);
        const auto rows = office.workspace->database().read([&](storage::Connection& connection) {
            return results::ValueRepository::ownRows(connection, {card}, {unit}) +
                   results::ValueRepository::countedRows(connection, unit, {period});
        });
        REQUIRE_OK(rows);
        for (const results::ValueRow& row : *rows) {
            if (row.key.indicator == card && row.key.period == period) {
                return row.cell.numerator;
            }
        }
        return std::nullopt;
    }
};

} // namespace

TEST_CASE("a day typed turns the counting on, clearing the cell turns it off", "[settings][registers]")
{
    RegisterSettings s;
    QAbstractItemModelTester tester(s.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const base::IndicatorId card = s.countedCardWithFigure();
    const base::UnitId commune = s.office.communes.at(0);
    REQUIRE(s.figure(card, commune) == base::Decimal(4));

    REQUIRE(s.model()->bookAt(1) == membership::book::kMembers);
    s.grid()->setCurrentIndex(s.model()->index(s.rowOf(commune), 1));
    type(u"1/7/2022"_s);
    press(Qt::Key_Return);
    QTest::qWait(1);
    REQUIRE(s.books() == QList<RegisterBook>{{commune, membership::book::kMembers, QDate(2022, 7, 1)}});
    CHECK(s.model()->index(s.rowOf(commune), 1).data().toString() == u"01/07/2022"_s);
    CHECK(s.figure(card, commune) == base::Decimal(0)); // counted: nobody is registered yet
    CHECK(s.page->frame()->messageBar()->text().contains(u"1"_s));

    // Clearing keeps the register and lets the figure be typed again.
    s.grid()->setCurrentIndex(s.model()->index(s.rowOf(commune), 1));
    press(Qt::Key_Delete);
    QTest::qWait(1);
    CHECK(s.books().isEmpty());
    REQUIRE_OK(s.office.workspace->undo());
    REQUIRE_OK(s.office.workspace->undo());
    CHECK(s.books().isEmpty());
    CHECK(s.figure(card, commune) == base::Decimal(4)); // the typed figure is back
}

TEST_CASE("two days, an x and nonsense in the table of registers", "[settings][registers]")
{
    RegisterSettings s;
    const base::UnitId commune = s.office.communes.at(1);
    const QModelIndex cell = s.model()->index(s.rowOf(commune), 2);
    s.grid()->setCurrentIndex(cell);
    type(u"1/1/2022 - 30/6/2022"_s);
    press(Qt::Key_Return);
    QTest::qWait(1);
    REQUIRE(s.books().size() == 1);
    CHECK(s.books().constFirst().keptUntil == QDate(2022, 7, 1));
    CHECK(s.model()->index(cell.row(), cell.column()).data().toString() == u"01/01/2022 – 30/06/2022"_s);

    s.grid()->setCurrentIndex(s.model()->index(cell.row(), 2));
    type(u"1/1/2022 - 30/6/2021"_s); // ends before it begins
    press(Qt::Key_Return);
    CHECK(s.grid()->isEditing());
    CHECK_FALSE(s.page->mayLeave());
    press(Qt::Key_Escape);
    CHECK(s.page->mayLeave());
    CHECK(s.books().constFirst().keptUntil == QDate(2022, 7, 1));

    s.grid()->setCurrentIndex(s.model()->index(cell.row(), 3));
    type(u"x"_s);
    press(Qt::Key_Return);
    QTest::qWait(1);
    REQUIRE(s.books().size() == 2);
    CHECK(s.books().at(0).keptFrom == QDate(2022, 7, 1)); // “dues”: the first day of the chosen quarter
}

TEST_CASE("a pasted block of days is one action", "[settings][registers]")
{
    RegisterSettings s;
    const int row = s.rowOf(s.office.communes.at(0));
    s.grid()->setCurrentIndex(s.model()->index(row, 1));
    QGuiApplication::clipboard()->setText(u"01/01/2022\t01/01/2022\r\n01/04/2022\t01/04/2022\r\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QTest::qWait(1);
    CHECK(s.books().size() == 4);
    REQUIRE_OK(s.office.workspace->undo());
    CHECK(s.books().isEmpty());

    // One bad day and nothing is changed.
    QGuiApplication::clipboard()->setText(u"01/01/2022\tmùa thu\r\n"_s);
    s.grid()->setCurrentIndex(s.model()->index(row, 1));
    press(Qt::Key_V, Qt::ControlModifier);
    QTest::qWait(1);
    CHECK(s.books().isEmpty());
}
