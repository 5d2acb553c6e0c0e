// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/calendar_service.h"

#include "core/base/ids.h"
#include "core/planning/period_repository.h"
#include "core/planning/repository_support.h"
#include "core/storage/database.h"

#include <QCoreApplication>

namespace doancoso::planning {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::PeriodCalendar;
using base::Result;
using storage::Connection;
using storage::RowChange;
using storage::UnitOfWork;

namespace {

constexpr int kLastClosingDay = 28; // every month has it

struct CalendarServiceWords
{
    Q_DECLARE_TR_FUNCTIONS(CalendarService)
};

QString daysText(const QDate& first, const QDate& last)
{
    return u"%1\u2013%2"_s.arg(base::displayDate(first), base::displayDate(last));
}

PeriodCalendar fromRow(const storage::Row& row)
{
    return {row.value(u"id"_s).toInt(), row.value(u"first_month"_s).toInt(), row.value(u"closing_day"_s).toInt(),
            QDate::fromString(row.value(u"closing_since"_s).toString(), Qt::ISODate)};
}

/// Why the rules cannot hold, or nothing.
std::optional<Finding> refusal(const QList<MovedPeriod>& moved, const PeriodCalendar& wanted)
{
    for (const MovedPeriod& period : moved) {
        if (period.used) {
            const QString field = wanted.closingSince.isValid() ? u"closingSince"_s : u"closingDay"_s;
            return Finding{field,
                           CalendarServiceWords::tr(
                               "%1 has figures or a report for the days %2 and would run over %3. Nothing was "
                               "changed; let the closing day hold from a later month on.")
                               .arg(base::displayName(period.period), daysText(period.firstDay, period.lastDay),
                                    daysText(period.period.firstDay(wanted), period.period.lastDay(wanted))),
                           Finding::Severity::Error, ErrorCode::InUse};
        }
    }
    return std::nullopt;
}

Findings check(Connection& connection, const PeriodCalendar& wanted)
{
    if (wanted.closingDay < 0 || wanted.closingDay > kLastClosingDay) {
        return {{u"closingDay"_s, CalendarServiceWords::tr("A month closes on its last day or on a day from 1 to %1.")
                                      .arg(kLastClosingDay)}};
    }
    if (wanted.closingSince.isValid() && wanted.closingSince.day() != 1) {
        return {{u"closingSince"_s, CalendarServiceWords::tr("A closing day holds from the beginning of a month on.")}};
    }
    const auto problem = refusal(PeriodRepository(connection).movedBy(wanted), wanted);
    return problem ? Findings{*problem} : Findings();
}

/// A changed calendar changes the days of its periods, in the same transaction.
void followCalendar(UnitOfWork& unit, const RowChange& change)
{
    if (change.before.isEmpty() || change.after.isEmpty()) {
        return; // a new one has no periods, and one with periods cannot go
    }
    const PeriodCalendar rules = fromRow(change.after);
    const PeriodRepository periods(unit.connection());
    const QList<MovedPeriod> moved = periods.movedBy(rules);
    if (const auto problem = refusal(moved, rules)) {
        throw storage::Abort{{problem->code, problem->text, {}, problem->field}};
    }
    periods.setDays(moved, rules);
}

Error unknownCalendar()
{
    return {ErrorCode::NotFound,
            CalendarServiceWords::tr("This calendar is not in the data file any more. Nothing was changed."),
            {},
            u"calendar"_s};
}

} // namespace

void CalendarService::install(storage::Database& database)
{
    database.addRowObserver(u"calendar"_s, followCalendar);
}

Result<QList<PeriodCalendar>> CalendarService::calendars() const
{
    return m_database.read([](Connection& connection) { return PeriodRepository(connection).calendars(); });
}

Result<Findings> CalendarService::validate(const PeriodCalendar& wanted) const
{
    return m_database.read([&](Connection& connection) { return check(connection, wanted); });
}

Result<QDate> CalendarService::earliestChange(int calendarId) const
{
    const QDate today = m_database.clock().today();
    return m_database.read([&](Connection& connection) {
        const QDate last = PeriodRepository(connection).lastUsedDay(calendarId);
        const QDate month = last.isValid() ? last.addDays(1) : today;
        // A month that closed early has begun already: the next whole one.
        return QDate(month.year(), month.month(), 1) < month && last.isValid()
                   ? QDate(month.year(), month.month(), 1).addMonths(1)
                   : QDate(month.year(), month.month(), 1);
    });
}

Result<void> CalendarService::setClosing(const PeriodCalendar& wanted)
{
    PeriodCalendar rules = wanted;
    if (rules.closingDay == 0) {
        rules.closingSince = {};
    }
    return m_database.write(
        CalendarServiceWords::tr("Change the closing day of the month"), [&](UnitOfWork& unit) -> Result<void> {
            const auto present = PeriodRepository(unit.connection()).calendar(rules.id);
            if (!present) {
                return unknownCalendar();
            }
            rules.firstMonth = present->firstMonth;
            if (const auto error = firstError(check(unit.connection(), rules))) {
                return *error;
            }
            unit.update(u"calendar"_s, UnitOfWork::idKey(rules.id),
                        {{u"closing_day"_s, rules.closingDay},
                         {u"closing_since"_s,
                          rules.closingSince.isValid() ? rules.closingSince.toString(Qt::ISODate) : QString()}});
            return {};
        });
}

Result<PeriodCalendar> CalendarService::addSchoolYear(int firstMonth)
{
    if (firstMonth < 2 || firstMonth > 12) {
        return Error{ErrorCode::Validation,
                     CalendarServiceWords::tr("A school year begins in a month from February to December."),
                     {},
                     u"firstMonth"_s};
    }
    const int id = base::schoolYearFrom(firstMonth);
    const QString name = base::calendarName(id);
    return m_database.write(CalendarServiceWords::tr("Add a calendar: %1").arg(name),
                            [&](UnitOfWork& unit) -> Result<PeriodCalendar> {
                                const PeriodRepository periods(unit.connection());
                                if (periods.calendar(id)) {
                                    return Error{ErrorCode::Conflict,
                                                 CalendarServiceWords::tr("The file has this calendar already."),
                                                 {},
                                                 u"firstMonth"_s};
                                }
                                unit.insert(u"calendar"_s, {{u"id"_s, id},
                                                            {u"uid"_s, base::newUid()},
                                                            {u"name"_s, name},
                                                            {u"first_month"_s, firstMonth},
                                                            {u"closing_day"_s, 0},
                                                            {u"closing_since"_s, QString(u""_s)}});
                                return *periods.calendar(id);
                            });
}

Result<void> CalendarService::remove(int calendarId)
{
    if (calendarId == base::kCalendarYear) {
        return Error{ErrorCode::Validation,
                     CalendarServiceWords::tr("The calendar year stays in every file."),
                     {},
                     u"calendar"_s};
    }
    const QString name = base::calendarName(calendarId);
    return m_database.write(
        CalendarServiceWords::tr("Remove a calendar: %1").arg(name), [&](UnitOfWork& unit) -> Result<void> {
            const PeriodRepository periods(unit.connection());
            if (!periods.calendar(calendarId)) {
                return unknownCalendar();
            }
            if (periods.hasPeriods(calendarId)) {
                return Error{ErrorCode::InUse,
                             CalendarServiceWords::tr(
                                 "Targets or figures are stored for periods of this calendar. Nothing was changed; "
                                 "the calendar stays."),
                             {},
                             u"calendar"_s};
            }
            unit.remove(u"calendar"_s, UnitOfWork::idKey(calendarId));
            return {};
        });
}

} // namespace doancoso::planning
