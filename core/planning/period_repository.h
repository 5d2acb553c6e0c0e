// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of `period`, to which targets and results refer. A period's row is made when something is first stored under
// it. core/planning and core/results use it.
#pragma once

#include "core/base/period.h"
#include "core/storage/connection.h"

namespace doancoso::planning {

class PeriodRepository
{
public:
    explicit PeriodRepository(storage::Connection& connection) : m_connection(connection) {}

    /// The calendar by its number; nothing when the file has none of it.
    std::optional<base::PeriodCalendar> calendar(int id) const;
    /// By the period's calendar; by the calendar year when the file does not know it.
    QDate lastDay(const base::Period& period) const;
    /// Makes sure that the period has its row; returns its key. Call inside Database::write(). An unknown calendar
    /// ends the unit of work.
    qint64 ensure(const base::Period& period) const;

private:
    storage::Connection& m_connection;
};

} // namespace doancoso::planning
