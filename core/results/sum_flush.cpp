// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/sum_flush.h"

#include "core/organization/unit_repository.h"
#include "core/planning/indicator_repository.h"
#include "core/planning/period_repository.h"

#include <algorithm>

namespace doancoso::results {

using base::Period;
using storage::Connection;
using storage::UnitOfWork;

namespace {

/// Differences of the changed lines, spread to the units above and written deepest first.
class SumFlush
{
public:
    explicit SumFlush(UnitOfWork& unit)
        : m_unit(unit), m_connection(unit.connection()), m_days(SumRepository::lastDays(unit.connection()))
    {}

    void run(const PendingSums& pending)
    {
        for (auto line = pending.before.cbegin(); line != pending.before.cend(); ++line) {
            collect(line.key(), line.value());
        }
        applySums();
    }

private:
    struct Delta
    {
        Amount period;
        qint64 rows = 0;
        Amount cumulative;
        qint64 cumulativeRows = 0;
    };

    SumRules rulesOf(base::IndicatorId id, const Period& period)
    {
        const auto key = std::pair(id.value(), period.key());
        auto found = m_rules.constFind(key);
        if (found == m_rules.constEnd()) {
            const auto indicator = planning::IndicatorRepository(m_connection).find(id, m_days.value(period));
            found = m_rules.insert(key, indicator ? SumRules::of(*indicator) : SumRules());
        }
        return *found;
    }

    const QList<base::UnitId>& ancestorsOf(base::UnitId unit, const QDate& day)
    {
        const auto key = std::pair(unit.value(), day);
        auto found = m_ancestors.constFind(key);
        if (found == m_ancestors.constEnd()) {
            found = m_ancestors.insert(key, organization::UnitRepository::ancestorsAt(m_connection, unit, day));
        }
        return *found;
    }

    /// Differences of one line, spread to the units above.
    void collect(const LineKey& line, const QMap<qint64, CellRows>& changed)
    {
        const QList<Period> periods = periodsOfYear(Period(line.kind, line.year, 1, line.calendar));
        // The running figure stands in every later period of the year, also where nothing was entered yet.
        ensurePeriods(m_connection, periods, m_days);
        QMap<qint64, CellRows> now;
        for (const ValueRow& row :
             ValueRepository::read(m_connection, periods, {line.indicator}, {line.unit}, line.breakdown)) {
            rowOfKind(now[row.key.period.key()], row.kind) = row.cell;
        }
        TimeState timeBefore;
        TimeState timeAfter;
        for (const Period& period : periods) {
            const SumRules rules = rulesOf(line.indicator, period);
            const CellRows after = now.value(period.key());
            CellRows before = after;
            if (const auto touched = changed.constFind(period.key()); touched != changed.constEnd()) {
                before = beforeOf(line, period, *touched, after);
            }
            timeBefore.add(before.together(), rules);
            timeAfter.add(after.together(), rules);
            Delta delta;
            difference(contribution(before.together(), rules), contribution(after.together(), rules), delta.period,
                       delta.rows);
            const auto yearBefore = timeBefore.value(rules);
            const auto yearAfter = timeAfter.value(rules);
            difference(yearBefore ? contribution(*yearBefore, rules) : std::nullopt,
                       yearAfter ? contribution(*yearAfter, rules) : std::nullopt, delta.cumulative,
                       delta.cumulativeRows);
            const bool hadRaw = isComplete(before.together(), rules);
            const bool hasRaw = isComplete(after.together(), rules);
            if (hadRaw != hasRaw) {
                m_rawBefore.insert({period, line.indicator, line.unit, line.breakdown}, hadRaw);
            }
            if (!delta.period.isZero() || delta.rows != 0 || !delta.cumulative.isZero() || delta.cumulativeRows != 0 ||
                hadRaw != hasRaw) {
                spread({period, line.indicator, line.unit, line.breakdown}, delta);
            }
        }
    }

    /// Rows of the cell that this unit of work did not touch were the same before.
    CellRows beforeOf(const LineKey& line, const Period& period, const CellRows& touched, const CellRows& after) const
    {
        const auto& seen = m_pendingSeen->value(line);
        CellRows before = after;
        for (const ValueRowKind kind : {ValueRowKind::Own, ValueRowKind::Correction, ValueRowKind::Counted}) {
            if (seen.contains({period.key(), static_cast<int>(kind)})) {
                CellRows copy = touched;
                rowOfKind(before, kind) = rowOfKind(copy, kind);
            }
        }
        return before;
    }

    static void difference(const std::optional<Amount>& before, const std::optional<Amount>& after, Amount& amount,
                           qint64& rows)
    {
        amount = after.value_or(Amount()) - before.value_or(Amount());
        rows = (after ? 1 : 0) - (before ? 1 : 0);
    }

    void spread(const CellKey& cell, const Delta& delta)
    {
        const QList<base::UnitId>& ancestors = ancestorsOf(cell.unit, m_days.value(cell.period));
        m_touched.insert(cell);
        for (const base::UnitId ancestor : ancestors) {
            CellKey key = cell;
            key.unit = ancestor;
            Delta& sum = m_deltas[key];
            sum.period += delta.period;
            sum.rows += delta.rows;
            sum.cumulative += delta.cumulative;
            sum.cumulativeRows += delta.cumulativeRows;
            m_touched.insert(key);
        }
    }

    bool hasRawNow(const CellKey& key)
    {
        CellRows state;
        for (const ValueRow& row :
             ValueRepository::read(m_connection, {key.period}, {key.indicator}, {key.unit}, key.breakdown)) {
            rowOfKind(state, row.kind) = row.cell;
        }
        return isComplete(state.together(), rulesOf(key.indicator, key.period));
    }

    /// Deepest units first, so that "this child now reports" is settled before its parent is written.
    void applySums()
    {
        QList<std::pair<qsizetype, CellKey>> order;
        for (const CellKey& key : m_touched) {
            order.append({ancestorsOf(key.unit, m_days.value(key.period)).size(), key});
        }
        std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
        QHash<CellKey, qint64> childChanges;
        for (const auto& [depth, key] : order) {
            SumRow row = SumRepository::find(m_connection, key).value_or(SumRow{key, {}, 0, 0, {}, 0});
            const qint64 rowsBefore = row.valueRows;
            const Delta delta = m_deltas.value(key);
            row.period += delta.period;
            row.valueRows += delta.rows;
            row.cumulative += delta.cumulative;
            row.cumulativeRows += delta.cumulativeRows;
            row.reportedChildren += childChanges.value(key);
            if (m_deltas.contains(key) || childChanges.contains(key)) {
                SumRepository::put(m_connection, row);
            }
            tellParent(key, rowsBefore > 0, row.valueRows > 0, childChanges);
        }
    }

    void tellParent(const CellKey& key, bool belowBefore, bool belowAfter, QHash<CellKey, qint64>& childChanges)
    {
        const QDate day = m_days.value(key.period);
        const QList<base::UnitId>& ancestors = ancestorsOf(key.unit, day);
        const auto rawChanged = m_rawBefore.constFind(key);
        if (ancestors.isEmpty() || (belowBefore == belowAfter && rawChanged == m_rawBefore.constEnd())) {
            return;
        }
        const bool rawAfter = rawChanged != m_rawBefore.constEnd() ? !*rawChanged : hasRawNow(key);
        const bool rawBefore = rawChanged != m_rawBefore.constEnd() ? *rawChanged : rawAfter;
        const int change = (rawAfter || belowAfter ? 1 : 0) - (rawBefore || belowBefore ? 1 : 0);
        if (change != 0 && SumRepository::unitReports(m_connection, key.unit, day)) {
            CellKey parent = key;
            parent.unit = ancestors.constFirst();
            childChanges[parent] += change;
        }
    }

public:
    const QHash<LineKey, QSet<std::pair<qint64, int>>>* m_pendingSeen = nullptr;

private:
    UnitOfWork& m_unit;
    Connection& m_connection;
    QHash<Period, QDate> m_days;
    QHash<std::pair<qint64, qint64>, SumRules> m_rules;
    QHash<std::pair<qint64, QDate>, QList<base::UnitId>> m_ancestors;
    QHash<CellKey, Delta> m_deltas;
    QHash<CellKey, bool> m_rawBefore; ///< only where a unit's own figure appeared or went
    QSet<CellKey> m_touched;
};

} // namespace

void ensurePeriods(Connection& connection, const QList<Period>& periods, QHash<Period, QDate>& lastDays)
{
    bool added = false;
    for (const Period& period : periods) {
        if (!lastDays.contains(period)) {
            planning::PeriodRepository(connection).ensure(period);
            added = true;
        }
    }
    if (added) {
        lastDays = SumRepository::lastDays(connection);
    }
}

QList<Period> periodsOfYear(const Period& any)
{
    return any.enclosingYear().parts(any.kind());
}

void flushSums(UnitOfWork& unit, const PendingSums& pending)
{
    SumFlush flush(unit);
    flush.m_pendingSeen = &pending.seen;
    flush.run(pending);
}

} // namespace doancoso::results
