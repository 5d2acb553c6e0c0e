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

} // namespace doancoso::results
