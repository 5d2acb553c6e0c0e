// SPDX-License-Identifier: GPL-3.0-or-later
//
// Kept sums, the plain route over raw rows and a third way of adding (plain SQL) must tell the same figures whatever
// is typed, corrected, cleared, moved, undone and done again.
#include "support/builders.h"

#include "core/results/figure_reader.h"
#include "core/results/results_service.h"
#include "core/results/sum_keeper.h"
#include "core/storage/journal.h"

#include <random>

using namespace doancoso;
using base::Decimal;
using base::Period;
using planning::Indicator;
using planning::TimeRule;
using planning::UnitRule;
using planning::ValueKind;
using results::FigureReader;
using results::TreeMode;
using results::ValueRowKind;

namespace {

struct Scene
{
    tests::World world;
    QList<base::UnitId> units;
    QList<base::UnitId> communes;
    QList<base::UnitId> districts;
    base::UnitId top;
    QList<Indicator> indicators;

    explicit Scene(storage::Engine engine) : world(engine)
    {
        top = world.unit(QStringLiteral("38"), QStringLiteral("PROVINCIAL"), {});
        units.append(top);
        for (int d = 0; d < 2; ++d) {
            districts.append(world.unit(QStringLiteral("3%1").arg(d), QStringLiteral("DISTRICT"), top));
            for (int c = 0; c < 3; ++c) {
                communes.append(world.unit(QStringLiteral("3%1%2").arg(d).arg(c), QStringLiteral("COMMUNE"),
                                           districts.constLast()));
                for (int b = 0; b < 2; ++b) {
                    units.append(world.unit(QStringLiteral("3%1%2-%3").arg(d).arg(c).arg(b), QStringLiteral("BRANCH"),
                                            communes.constLast()));
                }
            }
        }
        units += districts;
        units += communes;
        const auto add = [this](ValueKind value, TimeRule time, UnitRule unit, planning::Frequency frequency) {
            Indicator card;
            card.valueKind = value;
            card.timeRule = time;
            card.unitRule = unit;
            card.frequency = frequency;
            card.metThreshold = Decimal(2);
            indicators.append(world.indicator(card));
        };
        add(ValueKind::Number, TimeRule::Sum, UnitRule::Sum, planning::Frequency::Quarterly);
        add(ValueKind::Ratio, TimeRule::Sum, UnitRule::Ratio, planning::Frequency::Quarterly);
        add(ValueKind::Number, TimeRule::Last, UnitRule::Sum, planning::Frequency::Quarterly);
        add(ValueKind::Number, TimeRule::Sum, UnitRule::CountMet, planning::Frequency::Quarterly);
        add(ValueKind::Number, TimeRule::Max, UnitRule::Average, planning::Frequency::HalfYearly);
        add(ValueKind::Number, TimeRule::Average, UnitRule::Sum, planning::Frequency::Monthly);
    }
};

void requireSame(Scene& scene, const QList<Period>& periods)
{
    FigureReader reader(*scene.world.database);
    for (const Period& period : periods) {
        const results::FigureRequest request{period, scene.units, scene.indicators, 0, TreeMode::PeriodEnd};
        const auto kept = reader.read(request);
        const auto plain = reader.readPlain(request);
        REQUIRE_OK(kept);
        REQUIRE_OK(plain);
        for (int u = 0; u < scene.units.size(); ++u) {
            for (int i = 0; i < scene.indicators.size(); ++i) {
                CAPTURE(period, u, i);
                const auto& a = kept->at(u, i);
                const auto& b = plain->at(u, i);
                REQUIRE((a.period.amount == b.period.amount));
                REQUIRE((a.cumulative.amount == b.cumulative.amount));
                REQUIRE(a.period.rows == b.period.rows);
                REQUIRE(a.cumulative.rows == b.cumulative.rows);
                REQUIRE(a.reportedChildren == b.reportedChildren);
                REQUIRE(a.expectedChildren == b.expectedChildren);
            }
        }
    }
}

/// Every row of indicator_sum, before and after adding everything up anew.
QList<results::SumRow> storedSums(Scene& scene)
{
    const auto rows = scene.world.database->read([&](storage::Connection& connection) {
        QList<results::SumRow> all;
        for (const Period& period : results::ValueRepository::periodsWithValues(connection)) {
            for (const Indicator& indicator : scene.indicators) {
                all += results::SumRepository::all(connection, period, indicator.id);
            }
        }
        return all;
    });
    REQUIRE_OK(rows);
    return *rows;
}

} // namespace

TEST_CASE("kept sums equal sums added up from raw rows after any sequence of changes")
{
    const auto engine = GENERATE(from_range(tests::availableEngines()));
    const unsigned seed = GENERATE(1U, 20221012U, 77U);
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto pick = [&random](int count) { return std::uniform_int_distribution<int>(0, count - 1)(random); };
    Scene scene(engine);
    storage::Journal journal(*scene.world.database);
    const qint64 firstStep = journal.lines(0, 1)->constFirst().id;
    const int steps = engine == storage::Engine::Sqlite ? 160 : 60;
    for (int step = 0; step < steps; ++step) {
        CAPTURE(step);
        const int action = pick(22);
        if (action >= 20) {
            const base::UnitId parent = scene.communes.at(pick(static_cast<int>(scene.communes.size())));
            scene.units.append(scene.world.unit(QStringLiteral("N%1").arg(step), QStringLiteral("BRANCH"), parent,
                                                QDate(2022, 1 + pick(12), 1)));
        } else if (action < 14) {
            const Indicator& card = scene.indicators.at(pick(static_cast<int>(scene.indicators.size())));
            const int perYear = base::periodsPerYear(card.entryPeriodKind());
            const Period period(card.entryPeriodKind(), 2022, 1 + pick(perYear));
            const base::UnitId unit = scene.units.at(pick(static_cast<int>(scene.units.size())));
            if (!scene.world.organization.unit(unit)) {
                continue; // its opening was undone
            }
            results::RawCell cell;
            if (pick(5) > 0) {
                cell.numerator = Decimal(pick(6));
                if (card.isRatio() && pick(4) > 0) {
                    cell.denominator = Decimal(5 + pick(5));
                }
            }
            REQUIRE_OK(scene.world.put(
                {{period, card.id, unit, 0}, pick(6) == 0 ? ValueRowKind::Correction : ValueRowKind::Own, cell, {}}));
        } else if (action < 16) {
            organization::UnitChange move;
            move.parentId = scene.districts.at(pick(2));
            const auto moved =
                scene.world.organization.change(scene.communes.at(pick(6)), QDate(2022, 1 + 3 * pick(4), 1), move, {});
            CHECK((moved || moved.error().code == base::ErrorCode::Validation));
        } else if (action < 19) {
            // Never past the first figure: the units of the scene are journaled as well.
            const auto next = journal.nextUndo();
            REQUIRE_OK(next);
            if (*next && (*next)->id > firstStep) {
                REQUIRE_OK(journal.undo());
            }
        } else if (action == 19) {
            const auto redone = journal.redo();
            CHECK((redone || redone.error().code == base::ErrorCode::NotFound));
        }
        if (step % 40 == 39) {
            requireSame(scene, {Period::quarter(2022, 1), Period::quarter(2022, 2), Period::quarter(2022, 3),
                                Period::quarter(2022, 4), Period::halfYear(2022, 1), Period::halfYear(2022, 2),
                                Period::wholeYear(2022), Period::month(2022, 5)});
        }
    }
    const auto kept = storedSums(scene);
    base::SilentProgress silent;
    const auto checked = results::ResultsService(*scene.world.database).check(silent);
    REQUIRE_OK(checked);
    for (const results::CheckItem& item : *checked) {
        CAPTURE(item.name.toStdString(), item.problems.join(QLatin1Char('\n')).toStdString());
        CHECK(item.checked > 0);
        CHECK(item.problemCount == 0);
    }
    REQUIRE_OK(results::SumKeeper::rebuild(*scene.world.database, silent));
    const auto rebuilt = storedSums(scene);
    REQUIRE(kept.size() == rebuilt.size());
    for (int i = 0; i < kept.size(); ++i) {
        CAPTURE(i, kept.at(i).key.period, kept.at(i).key.unit.value(), kept.at(i).key.indicator.value());
        REQUIRE((kept.at(i) == rebuilt.at(i)));
    }
}

TEST_CASE("a moved commune counts at its old parent before and its new one after, and the year has one total both ways")
{
    Scene scene(GENERATE(from_range(tests::availableEngines())));
    const unsigned seed = 395;
    CAPTURE(seed);
    std::mt19937 random(seed);
    for (const base::UnitId commune : scene.communes) {
        for (int quarter = 1; quarter <= 4; ++quarter) {
            for (int i = 0; i < 3; ++i) {
                const Decimal above(std::uniform_int_distribution<int>(0, 9)(random));
                REQUIRE_OK(scene.world.put(
                    {{Period::quarter(2022, quarter), scene.indicators.at(i).id, commune, 0},
                     ValueRowKind::Own,
                     {above, scene.indicators.at(i).isRatio() ? std::optional(Decimal(10)) : std::nullopt},
                     {}}));
            }
        }
    }
    FigureReader reader(*scene.world.database);
    const auto total = [&](base::UnitId unit, const Period& period, TreeMode mode, int indicator) {
        const auto table = reader.read({period, {unit}, {scene.indicators.at(indicator)}, 0, mode});
        REQUIRE_OK(table);
        return table->at(0, 0);
    };
    const base::UnitId moved = scene.communes.constFirst();
    const base::UnitId from = scene.districts.at(0);
    const base::UnitId to = scene.districts.at(1);
    const auto before = total(from, Period::quarter(2022, 2), TreeMode::PeriodEnd, 0);
    const auto third = total(from, Period::quarter(2022, 3), TreeMode::PeriodEnd, 0);
    const auto own = total(moved, Period::quarter(2022, 3), TreeMode::PeriodEnd, 0);
    organization::UnitChange move;
    move.parentId = to;
    REQUIRE_OK(scene.world.organization.change(moved, QDate(2022, 7, 1), move, {}));
    CHECK((total(from, Period::quarter(2022, 2), TreeMode::PeriodEnd, 0).period == before.period));
    CHECK((total(from, Period::quarter(2022, 2), TreeMode::PeriodEnd, 0).expectedChildren == 3));
    CHECK((*total(from, Period::quarter(2022, 3), TreeMode::PeriodEnd, 0).period.amount ==
           *third.period.amount - *own.period.amount));
    CHECK(total(from, Period::quarter(2022, 3), TreeMode::PeriodEnd, 0).expectedChildren == 2);
    CHECK(total(to, Period::quarter(2022, 3), TreeMode::PeriodEnd, 0).expectedChildren == 4);
    for (int i = 0; i < 3; ++i) {
        CAPTURE(i);
        const Period year = Period::wholeYear(2022);
        const auto topNow = total(scene.top, year, TreeMode::PeriodEnd, i);
        const auto topThen = total(scene.top, year, TreeMode::EachPeriod, i);
        CHECK((topNow.cumulative.amount == topThen.cumulative.amount));
        results::Amount now;
        results::Amount then;
        for (const base::UnitId district : scene.districts) {
            now += *total(district, year, TreeMode::PeriodEnd, i).cumulative.amount;
            then += *total(district, year, TreeMode::EachPeriod, i).cumulative.amount;
        }
        CHECK((now == *topNow.cumulative.amount));
        CHECK((then == *topThen.cumulative.amount));
    }
    CHECK_FALSE((total(from, Period::wholeYear(2022), TreeMode::PeriodEnd, 0).cumulative.amount ==
                 total(from, Period::wholeYear(2022), TreeMode::EachPeriod, 0).cumulative.amount));
}

TEST_CASE("what is not reported is no zero, and a ratio of a sum is the sum over the sum")
{
    Scene scene(storage::Engine::Sqlite);
    const Indicator& number = scene.indicators.at(0);
    const Indicator& ratio = scene.indicators.at(1);
    const Period third = Period::quarter(2022, 3);
    FigureReader reader(*scene.world.database);
    const base::UnitId district = scene.districts.constFirst();
    auto table = reader.read({third, {district}, {number, ratio}, 0, TreeMode::PeriodEnd});
    CHECK_FALSE(table->at(0, 0).period.isReported());
    CHECK(results::shownText(number, table->at(0, 0).period).isEmpty());
    REQUIRE_OK(scene.world.put({{third, number.id, scene.communes.at(0), 0}, ValueRowKind::Own, {Decimal(0), {}}, {}}));
    REQUIRE_OK(
        scene.world.put({{third, ratio.id, scene.communes.at(0), 0}, ValueRowKind::Own, {Decimal(1), Decimal(2)}, {}}));
    REQUIRE_OK(scene.world.put(
        {{third, ratio.id, scene.communes.at(1), 0}, ValueRowKind::Own, {Decimal(9), Decimal(98)}, {}}));
    REQUIRE_OK(scene.world.put({{third, ratio.id, scene.communes.at(2), 0}, ValueRowKind::Own, {Decimal(5), {}}, {}}));
    table = reader.read({third, {district, scene.top}, {number, ratio}, 0, TreeMode::PeriodEnd});
    CHECK(results::shownText(number, table->at(0, 0).period) == QStringLiteral("0"));
    CHECK(*results::shownValue(ratio, table->at(0, 1).period) == Decimal(10));
    CHECK(table->at(0, 1).reportedChildren == 2);
    CHECK(table->at(0, 1).expectedChildren == 3);
    CHECK(table->at(1, 1).reportedChildren == 1);
}
