// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/partial_date.h"

#include "core/base/period.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace doancoso::base {

QDate PartialDate::earliest() const
{
    return isKnown() ? QDate(m_year, std::max(m_month, 1), std::max(m_day, 1)) : QDate();
}

QDate PartialDate::latest() const
{
    if (!isKnown() || isWhole()) {
        return earliest();
    }
    const QDate month(m_year, m_month > 0 ? m_month : 12, 1);
    return {month.year(), month.month(), month.daysInMonth()};
}

std::optional<int> PartialDate::ageOn(const QDate& on) const
{
    if (!isKnown() || !on.isValid()) {
        return std::nullopt;
    }
    const QDate born = latest();
    const bool before = on.month() < born.month() || (on.month() == born.month() && on.day() < born.day());
    return on.year() - born.year() - (before ? 1 : 0);
}

bool PartialDate::mayEqual(const PartialDate& other) const
{
    return isKnown() && other.isKnown() && earliest() <= other.latest() && other.earliest() <= latest();
}

QString PartialDate::toStorage() const
{
    if (!isKnown()) {
        return {};
    }
    QString text = QString::number(m_year).rightJustified(4, QLatin1Char('0'));
    for (const int part : {m_month, m_day}) {
        if (part == 0) {
            break;
        }
        text += QLatin1Char('-') + QString::number(part).rightJustified(2, QLatin1Char('0'));
    }
    return text;
}

PartialDate PartialDate::fromStorage(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('-'));
    return PartialDate(parts.value(0).toInt(), parts.value(1).toInt(), parts.value(2).toInt());
}

QString PartialDate::display() const
{
    QStringList parts = toStorage().split(QLatin1Char('-'));
    std::reverse(parts.begin(), parts.end());
    return parts.join(QLatin1Char('/'));
}

Result<PartialDate> parsePartialDate(const QString& text)
{
    const QString given = text.trimmed();
    if (given.isEmpty()) {
        return PartialDate();
    }
    static const QRegularExpression yearOnly(QStringLiteral("^(1[89]|20)\\d\\d$"));
    static const QRegularExpression monthAndYear(QStringLiteral("^(\\d{1,2})[/.-]((1[89]|20)\\d\\d)$"));
    if (yearOnly.match(given).hasMatch()) {
        return PartialDate(given.toInt());
    }
    if (const auto match = monthAndYear.match(given); match.hasMatch()) {
        const int month = match.captured(1).toInt();
        if (month >= 1 && month <= 12) {
            return PartialDate(match.captured(2).toInt(), month);
        }
    }
    // Two digits of a year of birth or joining: members are at most 35, so 31 to 99 were in the last century.
    static const QRegularExpression shortYear(QStringLiteral("^(\\d{1,2}[/.\\-]\\d{1,2}[/.\\-])(\\d\\d)$"));
    QString spelled = given;
    if (const auto match = shortYear.match(given); match.hasMatch()) {
        spelled = match.captured(1) + (match.captured(2).toInt() > 30 ? QStringLiteral("19") : QStringLiteral("20")) +
                  match.captured(2);
    }
    const auto day = parseDate(spelled);
    if (!day) {
        return Error{
            ErrorCode::Validation,
            QCoreApplication::translate("Dates", "“%1” is no date. Type for example 26/03/2005, 03/2005 or 2005 alone.")
                .arg(given),
            {},
            QStringLiteral("date")};
    }
    return PartialDate(*day);
}

} // namespace doancoso::base
