// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/figure_reader.h"

#include "core/organization/unit_repository.h"
#include "core/planning/indicator_repository.h"
#include "core/planning/period_repository.h"
#include "core/results/entry_count_repository.h"
#include "core/results/plain_sum.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <vector>

namespace doancoso::results {
namespace {

using base::Decimal;
using base::Period;
using planning::Indicator;
using planning::TimeRule;
using planning::UnitRule;
using storage::Connection;

using CellMap = QHash<std::pair<qint64, qint64>, QMap<qint64, CellRows>>; // (unit, indicator) → period key → cell

/// Own figures of the asked-for units: the time rule over `periods`.
std::optional<Amount> ownFigure(const QMap<qint64, CellRows>& cells, const QList<Period>& periods,
                                const SumRules& rules)
{
    TimeState state;
    for (const Period& period : periods) {
        state.add(cells.value(period.key()).together(), rules);
    }
    return state.value(rules);
}

/// Own figure and the sum below make the unit's figure. A unit without anything below shows its own figure as it is.
Figure together(const std::optional<Amount>& own, const Below& below, const SumRules& rules)
{
    Figure figure;
    figure.ownOnly = below.rows == 0;
    if (figure.ownOnly) {
        figure.amount = own;
        figure.rows = own ? 1 : 0;
        return figure;
    }
    figure.amount = below.amount;
    figure.rows = below.rows;
    if (const auto part = own ? contribution(*own, rules) : std::nullopt) {
        *figure.amount += *part;
        ++figure.rows;
    }
    return figure;
}

class Reading
{
public:
    Reading(Connection& connection, const FigureRequest& request, bool plain)
        : m_connection(connection),
          m_trees(connection),
          m_request(request),
          m_plain(plain),
          m_table(request.period, request.units, withInputs(connection, request))
    {}

    FigureTable run()
    {
        m_day = planning::PeriodRepository(m_connection).lastDay(m_request.period);
        readOwn();
        QMap<int, QList<int>> byKind; // kind → indicator columns
        for (int column = 0; column < m_table.indicators().size(); ++column) {
            const Indicator& indicator = m_table.indicators().at(column);
            if (!indicator.isComputed()) {
                byKind[static_cast<int>(indicator.entryPeriodKind())].append(column);
            }
        }
        for (auto it = byKind.cbegin(); it != byKind.cend(); ++it) {
            fill(static_cast<base::PeriodKind>(it.key()), it.value());
        }
        if (m_request.countExpected) {
            fillExpected();
        }
        fillComputed();
        return m_table;
    }

private:
    /// Indicators that follow from two others need those two as well.
    static QList<Indicator> withInputs(Connection& connection, const FigureRequest& request)
    {
        QList<Indicator> indicators = request.indicators;
        QSet<base::IndicatorId> known;
        for (const Indicator& indicator : indicators) {
            known.insert(indicator.id);
        }
        const QDate day = planning::PeriodRepository(connection).lastDay(request.period);
        for (const Indicator& indicator : request.indicators) {
            for (const base::IndicatorId input : {indicator.numeratorId, indicator.denominatorId}) {
                if (indicator.isComputed() && !known.contains(input)) {
                    if (const auto found = planning::IndicatorRepository(connection).find(input, day)) {
                        indicators.append(*found);
                        known.insert(input);
                    }
                }
            }
        }
        return indicators;
    }

    void readOwn()
    {
        QMap<base::PeriodKind, QList<base::IndicatorId>> byKind;
        for (const Indicator& indicator : m_table.indicators()) {
            byKind[indicator.entryPeriodKind()].append(indicator.id);
        }
        for (auto it = byKind.cbegin(); it != byKind.cend(); ++it) {
            QList<Period> periods;
            for (const Period& period : entryPeriodsUpTo(m_request.period, it.key())) {
                if (ValueRepository::hasValues(m_connection, period)) {
                    periods.append(period);
                }
            }
            readOwn(periods, it.value());
        }
    }

    void readOwn(const QList<Period>& periods, const QList<base::IndicatorId>& indicators)
    {
        if (periods.isEmpty()) {
            return;
        }
        // The plain way trusts nothing that is kept.
        const QList<base::UnitId> units =
            m_plain || m_request.units.isEmpty()
                ? m_request.units
                : EntryCountRepository::unitsWithEntries(m_connection, periods, m_request.units).values();
        if (units.isEmpty()) {
            return;
        }
        for (const ValueRow& row :
             ValueRepository::read(m_connection, periods, indicators, units, m_request.breakdown)) {
            rowOfKind(m_own[{row.key.unit.value(), row.key.indicator.value()}][row.key.period.key()], row.kind) =
                row.cell;
            const int unit = m_table.unitIndex(row.key.unit);
            const int column = m_table.indicatorIndex(row.key.indicator);
            const QList<Period> inside =
                entryPeriodsIn(m_request.period, m_table.indicators().at(column).entryPeriodKind());
            if (!inside.isEmpty() && row.key.period == inside.constLast()) {
                UnitFigure& figure = m_table.at(unit, column);
                if (row.kind == ValueRowKind::Own) {
                    figure.own = row.cell;
                } else if (row.kind == ValueRowKind::Counted) {
                    figure.counted = row.cell;
                } else {
                    figure.correction = row.cell;
                    figure.hasCorrection = true;
                }
            }
        }
    }

    void fill(base::PeriodKind kind, const QList<int>& columns)
    {
        const QList<Period> inside = entryPeriodsIn(m_request.period, kind);
        const QList<Period> upTo = entryPeriodsUpTo(m_request.period, kind);
        const bool kept = canUseKept(inside, upTo);
        // Of kept sums the last entry period tells both its own figure and the running one.
        QList<SumRow> sums;
        std::vector<const SumRow*> sumOf; // by unit and column
        if (kept && !upTo.isEmpty()) {
            QList<base::IndicatorId> ids;
            for (const int column : columns) {
                ids.append(m_table.indicators().at(column).id);
            }
            sums = SumRepository::read(m_connection, upTo.constLast(), ids, m_request.units, m_request.breakdown);
            sumOf.resize(static_cast<size_t>(m_table.units().size() * m_table.indicators().size()), nullptr);
            for (const SumRow& row : std::as_const(sums)) {
                sumOf[place(m_table.unitIndex(row.key.unit), m_table.indicatorIndex(row.key.indicator))] = &row;
            }
        }
        for (const int column : columns) {
            const Indicator& indicator = m_table.indicators().at(column);
            const SumRules rules = SumRules::of(indicator);
            QHash<qint64, Below> plainPeriod;
            QHash<qint64, Below> plainYear;
            if (!kept) {
                PlainSum plain(m_connection, m_trees, indicator, m_request.breakdown, partsOf());
                plainPeriod = plain.below(inside, m_request.units, m_day, m_request.mode);
                plainYear = plain.below(upTo, m_request.units, m_day, m_request.mode);
                countReportedChildren(inside, column);
            }
            for (int unit = 0; unit < m_table.units().size(); ++unit) {
                const qint64 unitId = m_table.units().at(unit).value();
                const std::pair<qint64, qint64> key{unitId, indicator.id.value()};
                UnitFigure& figure = m_table.at(unit, column);
                figure.canEnter = !inside.isEmpty();
                figure.entryPeriod = inside.isEmpty() ? Period() : inside.constLast();
                Below below;
                Below year;
                if (kept) {
                    if (const SumRow* sum = sumOf.empty() ? nullptr : sumOf[place(unit, column)]) {
                        year = {sum->cumulative, sum->cumulativeRows};
                        below = inside.isEmpty()     ? Below()
                                : inside.size() == 1 ? Below{sum->period, sum->valueRows}
                                                     : year;
                        figure.reportedChildren = inside.isEmpty() ? 0 : static_cast<int>(sum->reportedChildren);
                    }
                } else {
                    below = plainPeriod.value(unitId);
                    year = plainYear.value(unitId);
                }
                std::optional<Amount> ownInside;
                std::optional<Amount> ownUpTo;
                if (const auto own = m_own.constFind(key); own != m_own.cend()) {
                    ownInside = ownFigure(*own, whereItStood(*own, inside, unitId, rules), rules);
                    ownUpTo = ownFigure(*own, whereItStood(*own, upTo, unitId, rules), rules);
                }
                figure.below = {below.rows > 0 ? std::optional(below.amount) : std::nullopt, below.rows, false};
                figure.period = together(ownInside, below, rules);
                figure.cumulative = together(ownUpTo, year, rules);
                figure.ownPeriod = together(ownInside, {}, rules);
                figure.ownCumulative = together(ownUpTo, {}, rules);
                if (indicator.unitRule == UnitRule::None) {
                    figure.period.ownOnly = figure.cumulative.ownOnly = true;
                }
            }
        }
    }

    size_t place(int unit, int column) const
    {
        return static_cast<size_t>(unit * m_table.indicators().size() + column);
    }

    base::UnitId partsOf() const { return m_request.mode == TreeMode::EachPeriod ? m_request.partsOf : base::UnitId(); }

    /// Of a unit that is shown as a part, the periods whose own figures count there; of others all. As in PlainSum,
    /// figures that add up over time count where the unit stood in each period, others where it stood when it last
    /// reported.
    QList<Period> whereItStood(const QMap<qint64, CellRows>& own, const QList<Period>& periods, qint64 unit,
                               const SumRules& rules)
    {
        if (!partsOf().isValid() || unit == partsOf().value()) {
            return periods;
        }
        const bool eachPeriod = rules.timeRule == TimeRule::Sum && rules.unitRule != UnitRule::CountMet;
        QList<Period> counted;
        for (const Period& period : periods) {
            if (!own.contains(period.key())) {
                continue;
            }
            const bool here = m_trees.isBelow(base::UnitId(unit), partsOf(),
                                              planning::PeriodRepository(m_connection).lastDay(period));
            if (!eachPeriod) {
                counted = here ? periods : QList<Period>();
            } else if (here) {
                counted.append(period);
            }
        }
        return counted;
    }

    /// Kept sums know single entry periods and the running year, under the tree of the entry period's last day. What
    /// they do not know (the second half-year, a month after which units moved) is added up from raw rows.
    bool canUseKept(const QList<Period>& inside, const QList<Period>& upTo) const
    {
        if (m_plain || m_request.mode != TreeMode::PeriodEnd || (inside.size() > 1 && inside.size() < upTo.size())) {
            return false;
        }
        const QDate keptDay =
            upTo.isEmpty() ? m_day : planning::PeriodRepository(m_connection).lastDay(upTo.constLast());
        return keptDay == m_day || !SumRepository::organisationDiffers(m_connection, keptDay, m_day);
    }

    /// Direct reporting children with a figure, counted from raw rows.
    void countReportedChildren(const QList<Period>& inside, int column)
    {
        if (inside.isEmpty()) {
            return;
        }
        const Indicator& indicator = m_table.indicators().at(column);
        const SumRules rules = SumRules::of(indicator);
        QHash<qint64, CellRows> cells;
        ValueRepository::scan(m_connection, inside.constLast(), indicator.id,
                              [&](qint64 unit, qint64 breakdown, ValueRowKind kind, const RawCell& cell) {
                                  if (breakdown == m_request.breakdown) {
                                      rowOfKind(cells[unit], kind) = cell;
                                  }
                              });
        if (cells.isEmpty()) {
            return;
        }
        const OrgSkeleton& tree = m_trees.at(planning::PeriodRepository(m_connection).lastDay(inside.constLast()));
        QList<bool> hasFigure(tree.ids.size(), false);
        for (auto it = cells.cbegin(); it != cells.cend(); ++it) {
            int index = isComplete(it->together(), rules) ? tree.indexes.value(it.key(), -1) : -1;
            const bool sumsUp = contribution(it->together(), rules).has_value();
            for (bool self = true; index >= 0 && (self || sumsUp); self = false) {
                hasFigure[index] = true;
                index = tree.parents.at(index);
            }
        }
        QHash<qint64, int> counts;
        for (int index = 0; index < tree.ids.size(); ++index) {
            if (hasFigure.at(index) && tree.reports.at(index) && tree.parents.at(index) >= 0) {
                ++counts[tree.ids.at(tree.parents.at(index))];
            }
        }
        for (int unit = 0; unit < m_table.units().size(); ++unit) {
            m_table.at(unit, column).reportedChildren = counts.value(m_table.units().at(unit).value());
        }
    }

    void fillExpected()
    {
        const QHash<qint64, int> expected =
            organization::UnitRepository::reportingChildCounts(m_connection, m_request.units, m_day);
        for (int unit = 0; unit < m_table.units().size(); ++unit) {
            for (int column = 0; column < m_table.indicators().size(); ++column) {
                m_table.at(unit, column).expectedChildren = expected.value(m_table.units().at(unit).value());
            }
        }
    }

    void fillComputed()
    {
        for (int column = 0; column < m_table.indicators().size(); ++column) {
            const Indicator& indicator = m_table.indicators().at(column);
            if (!indicator.isComputed()) {
                continue;
            }
            const int above = m_table.indicatorIndex(indicator.numeratorId);
            const int beneath = m_table.indicatorIndex(indicator.denominatorId);
            for (int unit = 0; unit < m_table.units().size() && above >= 0 && beneath >= 0; ++unit) {
                const UnitFigure& numerator = m_table.at(unit, above);
                const UnitFigure& denominator = m_table.at(unit, beneath);
                UnitFigure& figure = m_table.at(unit, column);
                figure.canEnter = false;
                figure.period = divided(numerator.period, denominator.period);
                figure.cumulative = divided(numerator.cumulative, denominator.cumulative);
                figure.below = divided(numerator.below, denominator.below);
                figure.reportedChildren = std::min(numerator.reportedChildren, denominator.reportedChildren);
            }
        }
    }

    static Figure divided(const Figure& above, const Figure& beneath)
    {
        if (!above.isReported() || !beneath.isReported()) {
            return {};
        }
        return {Amount{above.amount->numerator, beneath.amount->numerator}, std::min(above.rows, beneath.rows),
                above.ownOnly && beneath.ownOnly};
    }

    Connection& m_connection;
    Trees m_trees;
    const FigureRequest& m_request;
    bool m_plain;
    FigureTable m_table;
    QDate m_day;
    CellMap m_own;
};

base::Result<FigureTable> readWith(storage::Database& database, const FigureRequest& request, bool plain)
{
    return database.read([&](Connection& connection) { return Reading(connection, request, plain).run(); });
}

} // namespace

QList<Period> entryPeriodsIn(const Period& shown, base::PeriodKind kind)
{
    const int start = shown.monthsElapsed() - 12 / base::periodsPerYear(shown.kind());
    QList<Period> inside;
    for (const Period& period : entryPeriodsUpTo(shown, kind)) {
        if (period.monthsElapsed() > start) {
            inside.append(period);
        }
    }
    return inside;
}

QList<Period> entryPeriodsUpTo(const Period& shown, base::PeriodKind kind)
{
    return shown.yearToDate(kind);
}

base::Result<FigureTable> FigureReader::read(const FigureRequest& request)
{
    return readWith(m_database, request, false);
}

base::Result<FigureTable> FigureReader::readPlain(const FigureRequest& request)
{
    return readWith(m_database, request, true);
}

} // namespace doancoso::results
