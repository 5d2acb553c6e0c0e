// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a unit's figures of a period are handed in, asked for many cells: each unit and year is read once. For work
// inside one transaction.
#pragma once

#include "core/base/ids.h"
#include "core/base/period.h"
#include "core/storage/unit_of_work.h"

#include <QMap>

#include <tuple>

namespace doancoso::results {

class PeriodLocks
{
public:
    /// The connection outlives the locks.
    explicit PeriodLocks(storage::Connection& connection) : m_connection(connection) {}
    /// True when the period, or a longer one around it, is handed in.
    bool hold(base::UnitId unit, const base::Period& period);

private:
    storage::Connection& m_connection;
    QMap<std::tuple<qint64, int, int>, QList<base::Period>> m_periods; ///< by unit, calendar, year
};

} // namespace doancoso::results
