// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/year_summer.h"

#include "core/planning/indicator_repository.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace doancoso::results {

using base::Period;
using storage::Connection;

YearSummer::YearSummer(Connection& connection, int calendarId, int year)
    : m_connection(connection), m_lastDays(SumRepository::lastDays(connection))
{
    for (auto it = m_lastDays.cbegin(); it != m_lastDays.cend(); ++it) {
        if (it.key().calendarId() == calendarId && it.key().year() == year) {
            m_periods.append(it.key());
        }
    }
    std::sort(m_periods.begin(), m_periods.end(), [](const Period& a, const Period& b) { return a.key() < b.key(); });
}

QList<base::IndicatorId> YearSummer::indicators()
{
    QSet<base::IndicatorId> ids;
    for (const Period& period : m_periods) {
        for (const base::IndicatorId id : ValueRepository::indicatorsIn(m_connection, period)) {
            ids.insert(id);
        }
    }
    QList<base::IndicatorId> sorted(ids.cbegin(), ids.cend());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

const OrgSkeleton& YearSummer::skeleton(const Period& period)
{
    const QDate day = m_lastDays.value(period);
    if (!m_skeletonDay.isValid() ||
        (day != m_skeletonDay && SumRepository::organisationDiffers(m_connection, std::min(day, m_skeletonDay),
                                                                    std::max(day, m_skeletonDay)))) {
        m_skeleton = SumRepository::skeletonAt(m_connection, day);
    }
    m_skeletonDay = day;
    return m_skeleton;
}

void YearSummer::sum(base::IndicatorId indicator, const std::function<void(const SumRow&)>& take)
{
    struct Totals
    {
        Amount period;
        qint64 rows = 0;
        qint64 children = 0;
        Amount cumulative;
        qint64 cumulativeRows = 0;
    };
    // Keyed by unit, not by index: the index of a unit may differ between the periods' trees. One state per kind of
    // period, since kinds are never mixed in a running total.
    QMap<std::pair<int, qint64>, QHash<qint64, TimeState>> states; // (kind, breakdown) → unit → state
    planning::IndicatorRepository indicators(m_connection);
    for (const Period& period : m_periods) {
        const auto card = indicators.find(indicator, m_lastDays.value(period));
        const SumRules rules = card ? SumRules::of(*card) : SumRules();
        QMap<qint64, QHash<qint64, RawCell>> cells; // breakdown → unit → cell
        ValueRepository::scan(m_connection, period, indicator,
                              [&](qint64 unit, qint64 breakdown, ValueRowKind, const RawCell& cell) {
                                  RawCell& slot = cells[breakdown][unit];
                                  slot = combined(slot, cell);
                              });
        const OrgSkeleton& tree = skeleton(period);
        QSet<qint64> breakdowns;
        for (auto it = cells.cbegin(); it != cells.cend(); ++it) {
            breakdowns.insert(it.key());
        }
        for (auto it = states.cbegin(); it != states.cend(); ++it) {
            if (it.key().first == static_cast<int>(period.kind())) {
                breakdowns.insert(it.key().second);
            }
        }
        for (const qint64 breakdown : breakdowns) {
            QHash<qint64, TimeState>& running = states[{static_cast<int>(period.kind()), breakdown}];
            QList<Totals> totals(tree.ids.size());
            QList<bool> reported(tree.ids.size(), false);
            const auto& periodCells = cells[breakdown];
            for (auto it = periodCells.cbegin(); it != periodCells.cend(); ++it) {
                running[it.key()].add(it.value(), rules);
                const int index = tree.indexes.value(it.key(), -1);
                if (index < 0) {
                    continue;
                }
                reported[index] = reported[index] || isComplete(it.value(), rules);
                if (const auto part = contribution(it.value(), rules)) {
                    for (int above = tree.parents.at(index); above >= 0; above = tree.parents.at(above)) {
                        totals[above].period += *part;
                        ++totals[above].rows;
                    }
                }
            }
            for (auto it = running.cbegin(); it != running.cend(); ++it) {
                const auto figure = it.value().value(rules);
                const auto part = figure ? contribution(*figure, rules) : std::nullopt;
                for (int above = part ? tree.indexes.value(it.key(), -1) : -1; above >= 0;) {
                    above = tree.parents.at(above);
                    if (above >= 0) {
                        totals[above].cumulative += *part;
                        ++totals[above].cumulativeRows;
                    }
                }
            }
            for (int index = 0; index < tree.ids.size(); ++index) {
                if ((reported.at(index) || totals.at(index).rows > 0) && tree.parents.at(index) >= 0 &&
                    tree.reports.at(index)) {
                    ++totals[tree.parents.at(index)].children;
                }
            }
            for (int index = 0; index < tree.ids.size(); ++index) {
                const Totals& total = totals.at(index);
                const SumRow row{{period, indicator, base::UnitId(tree.ids.at(index)), breakdown},
                                 total.period,
                                 total.rows,
                                 total.children,
                                 total.cumulative,
                                 total.cumulativeRows};
                if (!row.isZero()) {
                    take(row);
                }
            }
        }
    }
}

} // namespace doancoso::results
