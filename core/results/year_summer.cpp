// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/year_summer.h"

#include "core/planning/indicator_repository.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <vector>

namespace doancoso::results {

using base::Period;
using storage::Connection;

namespace {

/// By unit, in the order of the table.
using UnitCells = std::vector<std::pair<qint64, RawCell>>;
/// The unit's number is the place: numbers of a file are small and dense, and a nation has 200,000 of them.
using UnitStates = std::vector<TimeState>;

/// Own entry and correction of a cell together, by breakdown.
QMap<qint64, UnitCells> cellsOf(Connection& connection, const Period& period, base::IndicatorId indicator,
                                std::vector<qint64>& entryCounts)
{
    QMap<qint64, UnitCells> cells;
    QMap<qint64, CellRows> open; // by breakdown: the rows of the unit that is being read
    qint64 current = 0;
    const auto close = [&] {
        for (auto it = open.cbegin(); it != open.cend(); ++it) {
            cells[it.key()].emplace_back(current, it->together());
        }
        open.clear();
    };
    ValueRepository::scan(connection, period, indicator,
                          [&](qint64 unit, qint64 breakdown, ValueRowKind kind, const RawCell& cell) {
                              const auto place = static_cast<size_t>(unit);
                              if (place >= entryCounts.size()) {
                                  entryCounts.resize(std::max(place + 1, entryCounts.size() * 2));
                              }
                              ++entryCounts[place];
                              if (unit != current) {
                                  close();
                                  current = unit;
                              }
                              rowOfKind(open[breakdown], kind) = cell;
                          });
    close();
    return cells;
}

TimeState& stateOf(UnitStates& states, qint64 unit)
{
    const auto place = static_cast<size_t>(unit);
    if (place >= states.size()) {
        states.resize(std::max(place + 1, states.size() * 2));
    }
    return states[place];
}

} // namespace

YearSummer::YearSummer(Connection& connection, int calendarId, int year)
    : m_connection(connection), m_lastDays(SumRepository::lastDays(connection))
{
    for (auto it = m_lastDays.cbegin(); it != m_lastDays.cend(); ++it) {
        if (it.key().calendarId() == calendarId && it.key().year() == year) {
            m_periods.append(it.key());
        }
    }
    std::sort(m_periods.begin(), m_periods.end(), [](const Period& a, const Period& b) { return a.key() < b.key(); });
    QDate first;
    QDate last;
    for (const Period& period : std::as_const(m_periods)) {
        const QDate day = m_lastDays.value(period);
        first = first.isValid() ? std::min(first, day) : day;
        last = last.isValid() ? std::max(last, day) : day;
    }
    m_changeDays = SumRepository::organisationChanges(connection, first, last);
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

const YearSummer::Organisation& YearSummer::organisation(const Period& period)
{
    const QDate day = m_lastDays.value(period);
    const qsizetype before = std::upper_bound(m_changeDays.cbegin(), m_changeDays.cend(), day) - m_changeDays.cbegin();
    const auto [place, isNew] = m_organisations.try_emplace(before);
    Organisation& organisation = place->second;
    if (isNew) {
        organisation.skeleton = SumRepository::skeletonAt(m_connection, day);
        const QList<qint64>& ids = organisation.skeleton.ids; // ascending
        organisation.indexes.assign(ids.isEmpty() ? 0 : static_cast<size_t>(ids.constLast()) + 1, -1);
        for (int index = 0; index < ids.size(); ++index) {
            organisation.indexes[static_cast<size_t>(ids.at(index))] = index;
        }
    }
    return organisation;
}

int YearSummer::Organisation::indexOf(qint64 unit) const
{
    const auto place = static_cast<size_t>(unit);
    return place < indexes.size() ? indexes[place] : -1;
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
    QMap<std::pair<int, qint64>, UnitStates> states; // (kind, breakdown)
    planning::IndicatorRepository indicators(m_connection);
    for (const Period& period : m_periods) {
        const auto card = indicators.find(indicator, m_lastDays.value(period));
        const SumRules rules = card ? SumRules::of(*card) : SumRules();
        const QMap<qint64, UnitCells> cells = cellsOf(m_connection, period, indicator, m_entryCounts[period.key()]);
        const Organisation& units = organisation(period);
        const OrgSkeleton& tree = units.skeleton;
        static const UnitCells none;
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
            UnitStates& running = states[{static_cast<int>(period.kind()), breakdown}];
            std::vector<Totals> totals(static_cast<size_t>(tree.ids.size()));
            QList<bool> reported(tree.ids.size(), false);
            const auto column = cells.constFind(breakdown);
            for (const auto& [unit, cell] : column == cells.cend() ? none : *column) {
                stateOf(running, unit).add(cell, rules);
                const int index = units.indexOf(unit);
                if (index < 0) {
                    continue;
                }
                reported[index] = reported[index] || isComplete(cell, rules);
                if (const auto part = contribution(cell, rules)) {
                    for (int above = tree.parents.at(index); above >= 0; above = tree.parents.at(above)) {
                        totals[static_cast<size_t>(above)].period += *part;
                        ++totals[static_cast<size_t>(above)].rows;
                    }
                }
            }
            for (size_t unit = 0; unit < running.size(); ++unit) {
                const auto figure = running[unit].value(rules);
                const auto part = figure ? contribution(*figure, rules) : std::nullopt;
                const int index = part ? units.indexOf(static_cast<qint64>(unit)) : -1;
                for (int above = index < 0 ? -1 : tree.parents.at(index); above >= 0; above = tree.parents.at(above)) {
                    totals[static_cast<size_t>(above)].cumulative += *part;
                    ++totals[static_cast<size_t>(above)].cumulativeRows;
                }
            }
            for (int index = 0; index < tree.ids.size(); ++index) {
                if ((reported.at(index) || totals[static_cast<size_t>(index)].rows > 0) &&
                    tree.parents.at(index) >= 0 && tree.reports.at(index)) {
                    ++totals[static_cast<size_t>(tree.parents.at(index))].children;
                }
            }
            for (int index = 0; index < tree.ids.size(); ++index) {
                const Totals& total = totals[static_cast<size_t>(index)];
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
