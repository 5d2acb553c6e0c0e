// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/period_repository.h"

#include "core/storage/unit_of_work.h"

#include <QCoreApplication>

namespace doancoso::planning {

using namespace Qt::StringLiterals;

namespace {

const auto kCalendars = u"SELECT id, first_month, closing_day, closing_since FROM calendar "_s;
// Asked period by period, so that the index of the figures answers and no figure is read.
const auto kUsed = u"(CASE WHEN EXISTS (SELECT 1 FROM indicator_value v WHERE v.period_id = p.id) OR "
                   "EXISTS (SELECT 1 FROM submission s WHERE s.period_id = p.id) THEN 1 ELSE 0 END)"_s;

base::PeriodCalendar calendarOf(const storage::Statement& row)
{
    return {static_cast<int>(row.integer(0)), static_cast<int>(row.integer(1)), static_cast<int>(row.integer(2)),
            row.date(3)};
}

} // namespace

std::optional<base::PeriodCalendar> PeriodRepository::calendar(int id) const
{
    storage::Statement& find = m_connection.statement(kCalendars + u"WHERE id = ?"_s);
    find.run(id);
    std::optional<base::PeriodCalendar> found;
    if (find.next()) {
        found = calendarOf(find);
    }
    find.finish();
    return found;
}

QList<base::PeriodCalendar> PeriodRepository::calendars() const
{
    QList<base::PeriodCalendar> found;
    storage::Statement& rows = m_connection.statement(kCalendars + u"ORDER BY id"_s);
    rows.run();
    while (rows.next()) {
        found.append(calendarOf(rows));
    }
    return found;
}

base::PeriodCalendar PeriodRepository::rulesOf(const base::Period& period) const
{
    return calendar(period.calendarId()).value_or(base::PeriodCalendar());
}

QList<MovedPeriod> PeriodRepository::movedBy(const base::PeriodCalendar& rules) const
{
    QList<MovedPeriod> moved;
    storage::Statement& rows = m_connection.statement(u"SELECT p.id, p.first_day, p.last_day, %1 FROM period p "
                                                      "WHERE p.calendar_id = ? ORDER BY p.last_day, p.id"_s.arg(kUsed));
    rows.run(rules.id);
    while (rows.next()) {
        const MovedPeriod period{base::Period::fromKey(rows.integer(0)), rows.date(1), rows.date(2), rows.flag(3)};
        if (period.firstDay != period.period.firstDay(rules) || period.lastDay != period.period.lastDay(rules)) {
            moved.append(period);
        }
    }
    return moved;
}

QDate PeriodRepository::lastUsedDay(int calendarId) const
{
    QDate last;
    storage::Statement& rows =
        m_connection.statement(u"SELECT p.last_day FROM period p WHERE p.calendar_id = ? AND %1 = 1 "
                               "ORDER BY p.last_day"_s.arg(kUsed));
    rows.run(calendarId);
    while (rows.next()) {
        last = rows.date(0);
    }
    return last;
}

bool PeriodRepository::hasPeriods(int calendarId) const
{
    storage::Statement& find = m_connection.statement(u"SELECT 1 FROM period WHERE calendar_id = ? LIMIT 1"_s);
    const bool found = find.run(calendarId).next();
    find.finish();
    return found;
}

void PeriodRepository::setDays(const QList<MovedPeriod>& periods, const base::PeriodCalendar& rules) const
{
    for (const MovedPeriod& moved : periods) {
        m_connection.statement(u"UPDATE period SET first_day = ?, last_day = ? WHERE id = ?"_s)
            .run(moved.period.firstDay(rules), moved.period.lastDay(rules), moved.period.key());
    }
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
