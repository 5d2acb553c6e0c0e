// SPDX-License-Identifier: GPL-3.0-or-later
//
// The printed sheet over units that move: past periods keep their organisation, and a year adds up however it is
// printed. Figures are added up again here from what was typed, cell by cell of the finished table.
#include "support/builders.h"
#include "support/seed.h"

#include "core/reporting/summary_sheet.h"

using namespace doancoso;
using namespace Qt::StringLiterals;
using base::Decimal;
using base::Period;
using planning::Indicator;
using planning::TimeRule;
using results::TreeMode;

namespace {

constexpr int kYear = 2022;
constexpr int kDistricts = 2;
constexpr int kCommunes = 4; ///< of each district
constexpr int kQuarters = 4;

struct Typed
{
    base::UnitId unit;
    int quarter = 0;
    int indicator = 0;
    Decimal numerator;
    Decimal denominator;
};

/// One province, two districts, their communes; a flow, a share and a stock, typed for most communes and quarters.
struct Scene
{
    explicit Scene(QRandomGenerator& random)
    {
        top = world.unit(u"38"_s, u"PROVINCIAL"_s, {});
        for (int d = 0; d < kDistricts; ++d) {
            districts.append(world.unit(u"3%1"_s.arg(d), u"DISTRICT"_s, top));
            for (int c = 0; c < kCommunes; ++c) {
                communes.append(world.unit(u"3%1%2"_s.arg(d).arg(c), u"COMMUNE"_s, districts.constLast()));
            }
        }
        Indicator flow;
        Indicator share;
        share.valueKind = planning::ValueKind::Ratio;
        share.unitRule = planning::UnitRule::Ratio;
        Indicator stock;
        stock.measure = planning::Measure::Stock;
        stock.timeRule = TimeRule::Last;
        for (const Indicator& card : {flow, share, stock}) {
            indicators.append(world.indicator(card));
        }
        for (const base::UnitId commune : communes) {
            for (int quarter = 1; quarter <= kQuarters; ++quarter) {
                for (int i = 0; i < indicators.size(); ++i) {
                    if (random.bounded(6) > 0) {
                        type({commune, quarter, i, Decimal(random.bounded(50)), Decimal(50 + random.bounded(50))});
                    }
                }
            }
        }
    }

    void type(const Typed& figure)
    {
        const bool ratio = indicators.at(figure.indicator).isRatio();
        REQUIRE_OK(
            world.put({{Period::quarter(kYear, figure.quarter), indicators.at(figure.indicator).id, figure.unit, 0},
                       results::ValueRowKind::Own,
                       {figure.numerator, ratio ? std::optional(figure.denominator) : std::nullopt},
                       {}}));
        typed.append(figure);
    }

    reporting::Table sheet(base::UnitId unit, const Period& period, TreeMode mode = TreeMode::PeriodEnd)
    {
        reporting::SheetRequest request;
        request.unit = unit;
        request.period = period;
        request.mode = mode;
        const auto document = reporting::buildSummarySheet(*world.database, request, reporting::SheetForm::Units, {});
        REQUIRE_OK(document);
        for (const reporting::Block& block : document->blocks) {
            if (const auto* table = std::get_if<reporting::Table>(&block)) {
                return *table;
            }
        }
        FAIL("the sheet has no table");
        return {};
    }

    tests::World world;
    base::UnitId top;
    QList<base::UnitId> districts;
    QList<base::UnitId> communes;
    QList<Indicator> indicators;
    QList<Typed> typed;
};

/// The cell of a column, seen through cells that span several.
const reporting::Cell* cellAt(const reporting::Table& table, const reporting::Row& row, const QString& key)
{
    const int wanted = table.columnIndex(key);
    int column = 0;
    for (const reporting::Cell& cell : row.cells) {
        if (wanted < column + cell.columnSpan) {
            return &cell;
        }
        column += cell.columnSpan;
    }
    return nullptr;
}

QStringList unitNames(const reporting::Table& table)
{
    QStringList names;
    for (const reporting::Row& row : table.rows) {
        if (row.kind == reporting::RowKind::Normal) {
            names.append(row.cells.at(1).text);
        }
    }
    return names;
}

/// The figures of all rows of a column together; what is not reported adds nothing.
Decimal sumOfRows(const reporting::Table& table, const QString& key)
{
    Decimal sum;
    for (const reporting::Row& row : table.rows) {
        if (row.kind == reporting::RowKind::Normal) {
            sum += cellAt(table, row, key)->number.value_or(Decimal());
        }
    }
    return sum;
}

std::optional<Decimal> total(const reporting::Table& table, const QString& key)
{
    return cellAt(table, table.rows.constLast(), key)->number;
}

QString key(const Indicator& indicator, const char* part = "cumulative")
{
    return indicator.code + u'.' + QLatin1String(part);
}

} // namespace

TEST_CASE("sheets property: after a move on 1 July Q2 shows the commune at its old parent, Q3 at its new one")
{
    QRandomGenerator random(tests::newSeed());
    Scene scene(random);
    const base::UnitId moved = scene.communes.at(random.bounded(kCommunes));
    const base::UnitId from = scene.districts.at(0);
    const base::UnitId to = scene.districts.at(1);
    const auto before = scene.sheet(from, Period::quarter(kYear, 2));
    organization::UnitChange move;
    move.parentId = to;
    REQUIRE_OK(scene.world.organization.change(moved, QDate(kYear, 7, 1), move, {}));
    const auto node = scene.world.organization.treeAt(QDate(kYear, 12, 31));
    REQUIRE_OK(node);
    const QString name = node->find(moved)->shortName;
    CAPTURE(name);

    const auto second = scene.sheet(from, Period::quarter(kYear, 2));
    CHECK(unitNames(second) == unitNames(before));
    CHECK(unitNames(second).contains(name));
    for (const Indicator& indicator : scene.indicators) {
        CAPTURE(indicator.code);
        CHECK(total(second, key(indicator)) == total(before, key(indicator)));
        CHECK(total(second, key(indicator, "period")) == total(before, key(indicator, "period")));
    }
    CHECK_FALSE(unitNames(scene.sheet(to, Period::quarter(kYear, 2))).contains(name));
    CHECK_FALSE(unitNames(scene.sheet(from, Period::quarter(kYear, 3))).contains(name));
    CHECK(unitNames(scene.sheet(to, Period::quarter(kYear, 3))).contains(name));
}

TEST_CASE("sheets property: a year with moves is printable both ways, rows add up to their total, totals are equal")
{
    QRandomGenerator random(tests::newSeed());
    Scene scene(random);
    // Some communes move to the other district at the start of a quarter, some come back later.
    for (int step = 0; step < 3; ++step) {
        organization::UnitChange move;
        move.parentId = scene.districts.at(random.bounded(kDistricts));
        const auto moved = scene.world.organization.change(scene.communes.at(random.bounded(2 * kCommunes)),
                                                           QDate(kYear, 4 + 3 * step, 1), move, {});
        CHECK((moved || moved.error().code == base::ErrorCode::Validation));
    }
    const Period year = Period::wholeYear(kYear);
    for (int i = 0; i < scene.indicators.size(); ++i) {
        CAPTURE(scene.indicators.at(i).code);
        Decimal expected;
        Decimal expectedBelow;
        for (const base::UnitId commune : scene.communes) {
            std::optional<Typed> last;
            for (const Typed& figure : scene.typed) {
                if (figure.unit != commune || figure.indicator != i) {
                    continue;
                }
                if (i == 2) {
                    last = figure; // typed in the order of the quarters
                } else {
                    expected += figure.numerator;
                    expectedBelow += figure.denominator;
                }
            }
            expected += last ? last->numerator : Decimal();
        }
        for (const TreeMode mode : {TreeMode::PeriodEnd, TreeMode::EachPeriod}) {
            CAPTURE(mode == TreeMode::EachPeriod);
            Decimal districts;
            for (const base::UnitId district : scene.districts) {
                const auto table = scene.sheet(district, year, mode);
                const Decimal printed = total(table, key(scene.indicators.at(i))).value_or(Decimal());
                if (i != 1) {
                    CHECK(sumOfRows(table, key(scene.indicators.at(i))) == printed);
                }
                districts += printed;
            }
            const auto whole = total(scene.sheet(scene.top, year, mode), key(scene.indicators.at(i)));
            REQUIRE(whole.has_value());
            if (i == 1) {
                CHECK(*whole == *expected.percentOf(expectedBelow));
            } else {
                CHECK(districts == expected);
                CHECK(*whole == expected);
            }
        }
    }
}
