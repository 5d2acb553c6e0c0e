// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of `calendar` and of `period`, to which targets and results refer. A period's row is made when something is
// first stored under it. core/planning and core/results use it.
#pragma once

#include "core/base/period.h"
#include "core/storage/connection.h"

namespace doancoso::planning {

/// A period whose stored days differ from what a calendar says.
struct MovedPeriod
{
    base::Period period;
    QDate firstDay; ///< as stored
    QDate lastDay;
    bool used = false; ///< figures or a report are stored for it
};

class PeriodRepository
{
public:
    explicit PeriodRepository(storage::Connection& connection) : m_connection(connection) {}

    /// The calendar by its number; nothing when the file has none of it.
    std::optional<base::PeriodCalendar> calendar(int id) const;
    /// All calendars of the file, the calendar year first.
    QList<base::PeriodCalendar> calendars() const;
    /// The rules of the period's calendar; of the plain calendar year when the file does not know it.
    base::PeriodCalendar rulesOf(const base::Period& period) const;
    QDate firstDay(const base::Period& period) const { return period.firstDay(rulesOf(period)); }
    QDate lastDay(const base::Period& period) const { return period.lastDay(rulesOf(period)); }
    /// The periods of this calendar that would have other days under these rules, in time order.
    QList<MovedPeriod> movedBy(const base::PeriodCalendar& rules) const;
    /// The last day of all periods of the calendar that hold figures or a report; invalid: none does.
    QDate lastUsedDay(int calendarId) const;
    /// Anything was ever stored for a period of the calendar.
    bool hasPeriods(int calendarId) const;
    /// Writes the days of the periods as the rules say. Call inside Database::write().
    void setDays(const QList<MovedPeriod>& periods, const base::PeriodCalendar& rules) const;
    /// Makes sure that the period has its row; returns its key. Call inside Database::write(). An unknown calendar
    /// ends the unit of work.
    qint64 ensure(const base::Period& period) const;

private:
    storage::Connection& m_connection;
};

} // namespace doancoso::planning
