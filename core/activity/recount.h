// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counting the indicators of some registers over some periods, and writing what differs. For CountKeeper only.
#pragma once

#include "core/activity/count_keeper.h"
#include "core/results/value_repository.h"

namespace doancoso::activity {

/// The book that an indicator is counted from: the one of the figure itself decides where it counts.
QString bookOf(const planning::Indicator& card);

class Recount
{
public:
    Recount(storage::Connection& connection, const QDate& today);

    /// By book. `take` gets every figure that is not kept as it should be: an empty cell where nothing is counted.
    void run(const QMap<QString, RecountRequest>& requests,
             const std::function<void(const results::CellKey&, const results::RawCell&)>& take);
    /// The same for one period and every register that is kept then.
    void runPeriod(const base::Period& period,
                   const std::function<void(const results::CellKey&, const results::RawCell&)>& take);
    /// Periods of the kinds that any counted indicator is entered for, from `from` to today.
    QList<base::Period> periodsFrom(const QDate& from);
    QDate earliestBook() const;

private:
    struct Kept
    {
        QDate from;
        QDate until;
    };
    struct Wanted
    {
        QSet<base::UnitId> registers; ///< whose figures are asked for
    };
    void count(const base::Period& period, const QMap<QString, Wanted>& wanted,
               const std::function<void(const results::CellKey&, const results::RawCell&)>& take);
    QList<base::UnitId> keptOn(const QString& book, const QDate& day) const;
    const QList<base::UnitId>& ancestors(base::UnitId unit, const QDate& day);
    QSet<base::UnitId> registersOf(const QString& book, const RecountRequest& request, const QDate& day);

    storage::Connection& m_connection;
    QDate m_today;
    QHash<QString, QHash<base::UnitId, Kept>> m_books; ///< by book
    QHash<QDate, QList<planning::Indicator>> m_cards;
    QHash<std::pair<base::UnitId, QDate>, QList<base::UnitId>> m_ancestors;
    QSet<base::PeriodKind> m_kinds;
};

} // namespace doancoso::activity
