// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/plain_sum.h"

#include "core/planning/period_repository.h"

namespace doancoso::results {

using base::Period;
using planning::Indicator;
using planning::TimeRule;
using planning::UnitRule;
using storage::Connection;

PlainSum::PlainSum(Connection& connection, Trees& trees, const Indicator& indicator, qint64 breakdown,
                   base::UnitId partsOf)
    : m_connection(connection),
      m_trees(trees),
      m_rules(SumRules::of(indicator)),
      m_indicator(indicator),
      m_breakdown(breakdown),
      m_partsOf(partsOf.value())
{}

QHash<qint64, Below> PlainSum::below(const QList<Period>& periods, const QList<base::UnitId>& units,
                                     const QDate& treeDay, TreeMode mode)
{
    if (mode == TreeMode::EachPeriod && m_rules.timeRule == TimeRule::Sum && m_rules.unitRule != UnitRule::CountMet) {
        QHash<qint64, Below> sums;
        for (const Period& period : periods) {
            const auto part =
                below({period}, units, planning::PeriodRepository(m_connection).lastDay(period), TreeMode::PeriodEnd);
            for (auto it = part.cbegin(); it != part.cend(); ++it) {
                sums[it.key()].amount += it->amount;
                sums[it.key()].rows += it->rows;
            }
        }
        return sums;
    }
    QHash<qint64, TimeState> states;
    QHash<qint64, QDate> lastReported;
    for (const Period& period : periods) {
        QHash<qint64, CellRows> cells;
        ValueRepository::scan(m_connection, period, m_indicator.id,
                              [&](qint64 unit, qint64 breakdown, ValueRowKind kind, const RawCell& cell) {
                                  if (breakdown == m_breakdown) {
                                      rowOfKind(cells[unit], kind) = cell;
                                  }
                              });
        for (auto it = cells.cbegin(); it != cells.cend(); ++it) {
            states[it.key()].add(it->together(), m_rules);
            lastReported[it.key()] = planning::PeriodRepository(m_connection).lastDay(period);
        }
    }
    QHash<qint64, Below> sums;
    for (auto it = states.cbegin(); it != states.cend(); ++it) {
        const auto figure = it->value(m_rules);
        const auto part = figure ? contribution(*figure, m_rules) : std::nullopt;
        if (!part) {
            continue;
        }
        // A figure that counts once for several periods counts where the unit stood when it was last reported.
        const OrgSkeleton& tree = m_trees.at(mode == TreeMode::EachPeriod ? lastReported.value(it.key()) : treeDay);
        int index = tree.indexes.value(it.key(), -1);
        for (index = index < 0 ? -1 : tree.parents.at(index); index >= 0; index = tree.parents.at(index)) {
            if (!countsFor(tree, index)) {
                continue;
            }
            Below& sum = sums[tree.ids.at(index)];
            sum.amount += *part;
            ++sum.rows;
        }
    }
    QHash<qint64, Below> chosen;
    for (const base::UnitId unit : units) {
        if (const auto found = sums.constFind(unit.value()); found != sums.constEnd()) {
            chosen.insert(unit.value(), *found);
        }
    }
    return chosen;
}

bool PlainSum::countsFor(const OrgSkeleton& tree, int index) const
{
    const int above = tree.parents.at(index);
    return m_partsOf == 0 || tree.ids.at(index) == m_partsOf || (above >= 0 && tree.ids.at(above) == m_partsOf);
}

} // namespace doancoso::results
