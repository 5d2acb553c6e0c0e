// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/period_repository.h"

#include "core/storage/unit_of_work.h"

#include <QCoreApplication>

namespace doancoso::planning {

using namespace Qt::StringLiterals;

std::optional<base::PeriodCalendar> PeriodRepository::calendar(int id) const
{
    storage::Statement& find = m_connection.statement(u"SELECT first_month, closing_day FROM calendar WHERE id = ?"_s);
    find.run(id);
    std::optional<base::PeriodCalendar> found;
    if (find.next()) {
        found = base::PeriodCalendar{id, static_cast<int>(find.integer(0)), static_cast<int>(find.integer(1))};
    }
    find.finish();
    return found;
}

QDate PeriodRepository::lastDay(const base::Period& period) const
{
    return period.lastDay(calendar(period.calendarId()).value_or(base::PeriodCalendar()));
}

qint64 PeriodRepository::ensure(const base::Period& period) const
{
    const auto rules = calendar(period.calendarId());
    if (!period.isValid() || !rules) {
        throw storage::Abort{{base::ErrorCode::Validation,
                              QCoreApplication::translate(
                                  "Planning", "This period is not known. Nothing was saved; choose another period."),
                              period.code(), u"period"_s}};
    }
    m_connection
        .statement(u"INSERT INTO period (id, code, calendar_id, first_day, last_day) VALUES (?, ?, ?, ?, ?) "
                   "ON CONFLICT (id) DO NOTHING"_s)
        .run(period.key(), period.code(), period.calendarId(), period.firstDay(*rules), period.lastDay(*rules));
    return period.key();
}

} // namespace doancoso::planning
