// SPDX-License-Identifier: GPL-3.0-or-later
//
// The SQL of kept counts: how many rows (own figures and corrections) a unit has in an entry period. Derived from raw
// rows, never journaled; SumKeeper writes them together with the sums.
#pragma once

#include "core/base/ids.h"
#include "core/base/period.h"
#include "core/storage/connection.h"

#include <QSet>

#include <vector>

namespace doancoso::results {

class EntryCountRepository
{
public:
    /// Those of `among` that entered anything in one of the periods; of all units when `among` is empty.
    static QSet<base::UnitId> unitsWithEntries(storage::Connection& connection, const QList<base::Period>& periods,
                                               const QList<base::UnitId>& among);
    /// Counts of all units in a period, by the unit's number.
    static QHash<qint64, qint64> all(storage::Connection& connection, const base::Period& period);
    static void add(storage::Connection& connection, const base::Period& period, base::UnitId unit, qint64 change);
    /// `counts` by the unit's number; what is 0 or beyond has no row.
    static void replace(storage::Connection& connection, const base::Period& period, const std::vector<qint64>& counts);
};

} // namespace doancoso::results
