// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reporting periods: month, quarter, half-year, year, with explicit first and last day. The days follow from a
// reporting calendar, since an office may close its month on another day than the last (domain.md §5.1) and schools
// may use the school year. Pure rules; anyone may use them.
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QString>

#include <compare>

namespace doancoso::base {

enum class PeriodKind { Month = 1, Quarter = 2, HalfYear = 3, Year = 4 };

/// How many periods of the kind make a year: 12, 4, 2, 1.
int periodsPerYear(PeriodKind kind);

/// Numbers of calendars are the same in every data file, since the keys of periods carry them: 1 is the calendar year,
/// 10 + m the school year that begins in month m.
inline constexpr int kCalendarYear = 1;
constexpr int schoolYearFrom(int month)
{
    return 10 + month;
}
/// 1 for the calendar year and for numbers that are no school year.
constexpr int firstMonthOf(int calendarId)
{
    return calendarId > 10 && calendarId <= 22 ? calendarId - 10 : 1;
}

/// When a year begins and when a month closes.
struct PeriodCalendar
{
    int id = kCalendarYear;
    int firstMonth = 1; ///< month in which the reporting year begins: 1, or 8 or 9 for schools
    int closingDay = 0; ///< 0: last day of the month; 1..28: the month ends on this day (15: 16/06–15/07 is July)
    QDate closingSince = {}; ///< first day of the first month that closes so, earlier ones close on their last day;
                             ///< invalid: every month closes so

    bool operator==(const PeriodCalendar&) const = default;
};

/// One reporting period. `year` is the reporting year: for a school calendar the year in which it begins.
class Period
{
public:
    Period() = default;
    Period(PeriodKind kind, int year, int index, int calendarId = 1)
        : m_kind(kind), m_year(year), m_index(index), m_calendarId(calendarId)
    {}
    static Period month(int year, int index) { return {PeriodKind::Month, year, index}; }
    static Period quarter(int year, int index) { return {PeriodKind::Quarter, year, index}; }
    static Period halfYear(int year, int index) { return {PeriodKind::HalfYear, year, index}; }
    static Period wholeYear(int year) { return {PeriodKind::Year, year, 1}; }

    PeriodKind kind() const { return m_kind; }
    int year() const { return m_year; }
    int index() const { return m_index; }
    int calendarId() const { return m_calendarId; }
    bool isValid() const { return m_year > 0 && m_index >= 1 && m_index <= periodsPerYear(m_kind); }

    /// Stable integer key, the same in every data file: calendar, year, kind, index. 2022-Q3 in calendar 1 is
    /// 12022203. Keys of one calendar and kind sort by time.
    qint64 key() const;
    static Period fromKey(qint64 key);

    /// "2022-M09", "2022-Q3", "2022-H2", "2022".
    QString code() const;
    static Result<Period> fromCode(const QString& code);

    Period previous() const { return shifted(-1); }
    Period next() const { return shifted(1); }
    Period shifted(int count) const;
    /// The same period one year earlier.
    Period yearBefore() const { return {m_kind, m_year - 1, m_index, m_calendarId}; }
    Period enclosingYear() const { return {PeriodKind::Year, m_year, 1, m_calendarId}; }

    QDate firstDay(const PeriodCalendar& calendar = {}) const;
    QDate lastDay(const PeriodCalendar& calendar = {}) const;

    /// True when `other` lies wholly inside this period (same calendar and year).
    bool contains(const Period& other) const;
    /// The periods of `kind` inside this one, in time order; empty when `kind` is longer than this.
    QList<Period> parts(PeriodKind kind) const;
    /// The periods of `kind` from the start of the year up to the end of this one.
    QList<Period> yearToDate(PeriodKind kind) const;
    /// The period of `kind` that contains this one's last month. For a shorter kind: the last part.
    Period converted(PeriodKind kind) const;
    /// Share of the year that has passed at the end of the period, in twelfths (1..12).
    int monthsElapsed() const;

    /// The period of `kind` that contains the day.
    static Period containing(const QDate& day, PeriodKind kind, const PeriodCalendar& calendar = {});

    bool operator==(const Period&) const = default;
    auto operator<=>(const Period& other) const { return key() <=> other.key(); }

private:
    int monthsPerPeriod() const;

    PeriodKind m_kind = PeriodKind::Quarter;
    int m_year = 0;
    int m_index = 0;
    int m_calendarId = 1;
};

inline size_t qHash(const Period& period, size_t seed = 0)
{
    return ::qHash(period.key(), seed);
}

/// "Quý III/2022", "Tháng 9/2022", "6 tháng đầu năm 2022", "Năm 2022" – translated. Of a school year: "Quý I năm học
/// 2022–2023", "Tháng 9/2022", "Năm học 2022–2023".
QString displayName(const Period& period);
/// "quý III năm 2022" – as it stands inside a sentence or a printed title.
QString longName(const Period& period);
/// "Năm dương lịch", "Năm học từ tháng 9" – translated.
QString calendarName(int calendarId);
/// "I".."XII"
QString romanNumeral(int value);

/// dd/MM/yyyy
QString displayDate(const QDate& date);
/// Reads dd/MM/yyyy, d/M/yy, d-M-yyyy, yyyy-MM-dd. Errors: Validation.
Result<QDate> parseDate(const QString& text);

} // namespace doancoso::base
