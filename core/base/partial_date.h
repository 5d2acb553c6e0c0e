// SPDX-License-Identifier: GPL-3.0-or-later
//
// A day of which perhaps only the year, or year and month, is known: dates of birth and of joining in old lists. What
// is not known is never made up. Value type; anyone may use it.
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace doancoso::base {

class PartialDate
{
public:
    PartialDate() = default;
    explicit PartialDate(const QDate& day) : PartialDate(day.year(), day.month(), day.day())
    {
        if (!day.isValid()) {
            *this = {};
        }
    }
    /// 0 for a part that is not known.
    explicit PartialDate(int year, int month = 0, int day = 0) : m_year(year), m_month(month), m_day(day) {}

    bool isKnown() const { return m_year > 0; }
    bool isWhole() const { return m_day > 0; }
    int year() const { return m_year; }
    int month() const { return m_month; }
    int day() const { return m_day; }
    /// The first and last day that it may be; invalid when nothing is known.
    QDate earliest() const;
    QDate latest() const;
    /// Whole years on `on`; of a partial date the smallest number that may be right. Nothing when unknown.
    std::optional<int> ageOn(const QDate& on) const;
    /// True when both may be the same day.
    bool mayEqual(const PartialDate& other) const;

    /// "", "1995", "1995-03", "1995-03-26": what is stored.
    QString toStorage() const;
    static PartialDate fromStorage(const QString& text);
    /// "", "1995", "03/1995", "26/03/1995".
    QString display() const;

    auto operator<=>(const PartialDate&) const = default;

private:
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
};

/// Reads what display() gives and everything parseDate() reads. An empty text is an unknown date. Errors: Validation.
Result<PartialDate> parsePartialDate(const QString& text);

} // namespace doancoso::base
