// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace doancoso::base {
namespace {

/// Month number counted from year 0, so that arithmetic over year ends needs no cases.
QDate lastDayOfMonth(int monthCount, const PeriodCalendar& calendar)
{
    const QDate first(monthCount / 12, monthCount % 12 + 1, 1);
    const bool early = calendar.closingDay > 0 && (!calendar.closingSince.isValid() || first >= calendar.closingSince);
    return early ? first.addDays(calendar.closingDay - 1) : first.addMonths(1).addDays(-1);
}

/// "2022–2023"
QString schoolYear(int year)
{
    return QStringLiteral("%1\u2013%2").arg(year).arg(year + 1);
}

/// Calendar month and year of a month of a school year.
std::pair<int, int> monthOf(const Period& period)
{
    const int count = period.year() * 12 + firstMonthOf(period.calendarId()) - 1 + period.index() - 1;
    return {count % 12 + 1, count / 12};
}

} // namespace

int periodsPerYear(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month:
        return 12;
    case PeriodKind::Quarter:
        return 4;
    case PeriodKind::HalfYear:
        return 2;
    case PeriodKind::Year:
        return 1;
    }
    return 1;
}

int Period::monthsPerPeriod() const
{
    return 12 / periodsPerYear(m_kind);
}

qint64 Period::key() const
{
    return ((qint64{m_calendarId} * 10000 + m_year) * 10 + static_cast<int>(m_kind)) * 100 + m_index;
}

Period Period::fromKey(qint64 key)
{
    return {static_cast<PeriodKind>(key / 100 % 10), static_cast<int>(key / 1000 % 10000), static_cast<int>(key % 100),
            static_cast<int>(key / 10'000'000)};
}

QString Period::code() const
{
    const QString year = QString::number(m_year);
    switch (m_kind) {
    case PeriodKind::Month:
        return QStringLiteral("%1-M%2").arg(year, QString::number(m_index).rightJustified(2, QLatin1Char('0')));
    case PeriodKind::Quarter:
        return QStringLiteral("%1-Q%2").arg(year).arg(m_index);
    case PeriodKind::HalfYear:
        return QStringLiteral("%1-H%2").arg(year).arg(m_index);
    case PeriodKind::Year:
        return year;
    }
    return {};
}

Result<Period> Period::fromCode(const QString& code)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4})(?:-([MQH])(\\d{1,2}))?$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(code.trimmed());
    Period period;
    if (match.hasMatch()) {
        const int year = match.captured(1).toInt();
        const QString letter = match.captured(2).toUpper();
        const PeriodKind kind = letter == QLatin1String("M")   ? PeriodKind::Month
                                : letter == QLatin1String("Q") ? PeriodKind::Quarter
                                : letter == QLatin1String("H") ? PeriodKind::HalfYear
                                                               : PeriodKind::Year;
        period = Period(kind, year, letter.isEmpty() ? 1 : match.captured(3).toInt());
    }
    if (!period.isValid()) {
        return Error{
            ErrorCode::Validation,
            QCoreApplication::translate("Period", "“%1” is not a period. Use 2022-Q3, 2022-M09, 2022-H1 or 2022.")
                .arg(code),
            {},
            QStringLiteral("period")};
    }
    return period;
}

Period Period::shifted(int count) const
{
    const int perYear = periodsPerYear(m_kind);
    const int ordinal = m_year * perYear + (m_index - 1) + count;
    return {m_kind, ordinal / perYear, ordinal % perYear + 1, m_calendarId};
}

QDate Period::firstDay(const PeriodCalendar& calendar) const
{
    return shifted(-1).lastDay(calendar).addDays(1);
}

QDate Period::lastDay(const PeriodCalendar& calendar) const
{
    const int lastMonth = m_year * 12 + (calendar.firstMonth - 1) + m_index * monthsPerPeriod() - 1;
    return lastDayOfMonth(lastMonth, calendar);
}

bool Period::contains(const Period& other) const
{
    if (other.m_calendarId != m_calendarId || other.m_year != m_year) {
        return false;
    }
    const int first = (m_index - 1) * monthsPerPeriod();
    const int otherFirst = (other.m_index - 1) * other.monthsPerPeriod();
    return otherFirst >= first && otherFirst + other.monthsPerPeriod() <= first + monthsPerPeriod();
}

QList<Period> Period::parts(PeriodKind kind) const
{
    QList<Period> found;
    for (int index = 1; index <= periodsPerYear(kind); ++index) {
        const Period part(kind, m_year, index, m_calendarId);
        if (contains(part)) {
            found.append(part);
        }
    }
    return found;
}

QList<Period> Period::yearToDate(PeriodKind kind) const
{
    QList<Period> found;
    for (int index = 1; index <= periodsPerYear(kind); ++index) {
        const Period part(kind, m_year, index, m_calendarId);
        if (part.monthsElapsed() <= monthsElapsed()) {
            found.append(part);
        }
    }
    return found;
}

Period Period::converted(PeriodKind kind) const
{
    const int months = 12 / periodsPerYear(kind);
    return {kind, m_year, (monthsElapsed() + months - 1) / months, m_calendarId};
}

int Period::monthsElapsed() const
{
    return m_index * monthsPerPeriod();
}

Period Period::containing(const QDate& day, PeriodKind kind, const PeriodCalendar& calendar)
{
    // The month that closes on or after the day, then the period that holds this month.
    int monthCount = day.year() * 12 + day.month() - 1;
    if (lastDayOfMonth(monthCount, calendar) < day) {
        ++monthCount;
    }
    const int sinceYearStart = monthCount - (calendar.firstMonth - 1);
    const Period month(PeriodKind::Month, sinceYearStart / 12, sinceYearStart % 12 + 1, calendar.id);
    return month.converted(kind);
}

namespace {

/// The names of a school year; `inside`: as they stand inside a sentence.
QString schoolName(const Period& period, bool inside)
{
    const QString year = schoolYear(period.year());
    const auto [month, calendarYear] = monthOf(period);
    switch (period.kind()) {
    case PeriodKind::Month:
        return (inside ? QCoreApplication::translate("Period", "month %1 of %2")
                       : QCoreApplication::translate("Period", "Month %1/%2"))
            .arg(month)
            .arg(calendarYear);
    case PeriodKind::Quarter:
        return (inside ? QCoreApplication::translate("Period", "quarter %1 of the school year %2")
                       : QCoreApplication::translate("Period", "Quarter %1, school year %2"))
            .arg(romanNumeral(period.index()), year);
    case PeriodKind::HalfYear:
        return (period.index() == 1
                    ? (inside ? QCoreApplication::translate("Period", "the first half of the school year %1")
                              : QCoreApplication::translate("Period", "First half, school year %1"))
                    : (inside ? QCoreApplication::translate("Period", "the second half of the school year %1")
                              : QCoreApplication::translate("Period", "Second half, school year %1")))
            .arg(year);
    case PeriodKind::Year:
        return (inside ? QCoreApplication::translate("Period", "the school year %1")
                       : QCoreApplication::translate("Period", "School year %1"))
            .arg(year);
    }
    return {};
}

} // namespace

QString calendarName(int calendarId)
{
    return calendarId == kCalendarYear
               ? QCoreApplication::translate("Period", "Calendar year")
               : QCoreApplication::translate("Period", "School year from month %1").arg(firstMonthOf(calendarId));
}

QString romanNumeral(int value)
{
    static const std::array<const char*, 13> numerals{"",    "I",    "II", "III", "IV", "V",  "VI",
                                                      "VII", "VIII", "IX", "X",   "XI", "XII"};
    return value >= 1 && value <= 12 ? QString::fromLatin1(numerals.at(static_cast<size_t>(value)))
                                     : QString::number(value);
}

QString displayName(const Period& period)
{
    if (period.calendarId() != kCalendarYear) {
        return schoolName(period, false);
    }
    switch (period.kind()) {
    case PeriodKind::Month:
        return QCoreApplication::translate("Period", "Month %1/%2").arg(period.index()).arg(period.year());
    case PeriodKind::Quarter:
        return QCoreApplication::translate("Period", "Quarter %1/%2")
            .arg(romanNumeral(period.index()))
            .arg(period.year());
    case PeriodKind::HalfYear:
        return (period.index() == 1 ? QCoreApplication::translate("Period", "First half of %1")
                                    : QCoreApplication::translate("Period", "Second half of %1"))
            .arg(period.year());
    case PeriodKind::Year:
        return QCoreApplication::translate("Period", "Year %1").arg(period.year());
    }
    return {};
}

QString longName(const Period& period)
{
    if (period.calendarId() != kCalendarYear) {
        return schoolName(period, true);
    }
    switch (period.kind()) {
    case PeriodKind::Month:
        return QCoreApplication::translate("Period", "month %1 of %2").arg(period.index()).arg(period.year());
    case PeriodKind::Quarter:
        return QCoreApplication::translate("Period", "quarter %1 of %2")
            .arg(romanNumeral(period.index()))
            .arg(period.year());
    case PeriodKind::HalfYear:
        return (period.index() == 1 ? QCoreApplication::translate("Period", "the first half of %1")
                                    : QCoreApplication::translate("Period", "the second half of %1"))
            .arg(period.year());
    case PeriodKind::Year:
        return QCoreApplication::translate("Period", "year %1").arg(period.year());
    }
    return {};
}

QString displayDate(const QDate& date)
{
    return date.isValid() ? date.toString(QStringLiteral("dd/MM/yyyy")) : QString();
}

Result<QDate> parseDate(const QString& text)
{
    static const QRegularExpression dayFirst(QStringLiteral("^(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{2}|\\d{4})$"));
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    const QString cleaned = text.trimmed();
    QDate date;
    if (const auto match = dayFirst.match(cleaned); match.hasMatch()) {
        const int year = match.captured(3).toInt();
        date = QDate(year < 100 ? 2000 + year : year, match.captured(2).toInt(), match.captured(1).toInt());
    } else if (const auto iso = yearFirst.match(cleaned); iso.hasMatch()) {
        date = QDate(iso.captured(1).toInt(), iso.captured(2).toInt(), iso.captured(3).toInt());
    }
    if (!date.isValid()) {
        return Error{
            ErrorCode::Validation,
            QCoreApplication::translate("Period", "“%1” is not a date. Type day/month/year, for example 30/09/2022.")
                .arg(text),
            {},
            QStringLiteral("date")};
    }
    return date;
}

} // namespace doancoso::base
