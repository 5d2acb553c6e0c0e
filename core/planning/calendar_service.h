// SPDX-License-Identifier: GPL-3.0-or-later
//
// Use cases of reporting calendars: on which day an office closes its months, and the school year beside the calendar
// year. A period that holds figures or a report never gets other days: figures would be said to be of days they are not
// of. The settings page uses it.
#pragma once

#include "core/base/period.h"
#include "core/planning/finding.h"

namespace doancoso::storage {
class Database;
}

namespace doancoso::planning {

class CalendarService
{
public:
    explicit CalendarService(storage::Database& database) : m_database(database) {}

    /// Keeps the days of stored periods as the calendars say and refuses what would move periods in use, undo included.
    /// Called once per database, with the sums (SumKeeper::install).
    static void install(storage::Database& database);

    /// The calendar year first.
    base::Result<QList<base::PeriodCalendar>> calendars() const;
    /// What speaks against these rules; fields: "closingDay", "closingSince".
    base::Result<Findings> validate(const base::PeriodCalendar& wanted) const;
    /// The first day of the earliest month from which another closing day harms nothing.
    base::Result<QDate> earliestChange(int calendarId) const;
    /// Day 0..28; a day without `closingSince` holds for every month. Errors: Validation, InUse (context names the
    /// field), NotFound.
    base::Result<void> setClosing(const base::PeriodCalendar& wanted);

    /// The school year that begins in this month. Errors: Validation (no month), Conflict (the file has it).
    base::Result<base::PeriodCalendar> addSchoolYear(int firstMonth);
    /// Errors: Validation (the calendar year stays), InUse (something is stored for one of its periods).
    base::Result<void> remove(int calendarId);

private:
    storage::Database& m_database;
};

} // namespace doancoso::planning
