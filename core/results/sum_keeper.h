// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps indicator_sum right in the same transaction that changes figures or the organisation: collects the changed
// cells of a unit of work and adds their differences to the sums above before the commit. Undo and redo pass the same
// way, since they write rows like everyone else. Installed once per database by the program.
#pragma once

#include "core/base/progress.h"
#include "core/results/sum_repository.h"
#include "core/storage/database.h"

namespace doancoso::results {

class SumKeeper
{
public:
    /// Starts keeping the sums of this database, and the days of its periods, on which they rest. Must be called once,
    /// before anything writes figures.
    static void install(storage::Database& database);

    /// Adds everything up anew from raw rows, in one transaction. Used after bulk loads and by repair. A cancelled
    /// rebuild changes nothing.
    static base::Result<void> rebuild(storage::Database& database, base::ProgressSink& progress);
    /// The same inside a running unit of work, for the given years of the calendar (all when empty).
    static void rebuildYears(storage::UnitOfWork& unit, const QList<std::pair<int, int>>& calendarYears,
                             base::ProgressSink& progress);
};

/// Sums of one indicator over one year, added up from raw rows by the plain route (no kept sums): used by rebuild and
/// by the check, so that both tell the same story.
class YearSummer
{
public:
    YearSummer(storage::Connection& connection, int calendarId, int year);
    /// `take` is called with every non-zero sum row of every period of the year.
    void sum(base::IndicatorId indicator, const std::function<void(const SumRow&)>& take);
    const QList<base::Period>& periods() const { return m_periods; }
    QList<base::IndicatorId> indicators();

private:
    const OrgSkeleton& skeleton(const base::Period& period);

    storage::Connection& m_connection;
    QList<base::Period> m_periods; ///< with values, in time order
    QHash<base::Period, QDate> m_lastDays;
    OrgSkeleton m_skeleton;
    QDate m_skeletonDay;
};

} // namespace doancoso::results
