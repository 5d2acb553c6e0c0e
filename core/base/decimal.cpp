// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <limits>

#if defined(_MSC_VER)
#include <intrin.h>
#endif

namespace doancoso::base {
namespace {

constexpr std::array<qint64, 5> kPowers{1, 10, 100, 1000, 10000};

/// a * b / divisor in 128 bits, rounded half away from zero; nothing when the quotient does not fit into 64 bits.
std::optional<qint64> multipliedAndDivided(qint64 a, qint64 b, qint64 divisor)
{
    const bool negative = ((a < 0) != (b < 0)) != (divisor < 0);
    const auto magnitude = [](qint64 v) { return v < 0 ? 0 - static_cast<quint64>(v) : static_cast<quint64>(v); };
    const quint64 left = magnitude(a);
    const quint64 right = magnitude(b);
    const quint64 by = magnitude(divisor);
    quint64 quotient = 0;
    quint64 rest = 0;
#if defined(_MSC_VER)
    quint64 high = 0;
    const quint64 low = _umul128(left, right, &high);
    if (high >= by) {
        return std::nullopt;
    }
    quotient = _udiv128(high, low, by, &rest);
#else
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>(left) * right;
    const Wide whole = product / by;
    if (whole > std::numeric_limits<quint64>::max()) {
        return std::nullopt;
    }
    quotient = static_cast<quint64>(whole);
    rest = static_cast<quint64>(product % by);
#endif
    if (rest >= by - rest) {
        ++quotient;
    }
    if (quotient > static_cast<quint64>(std::numeric_limits<qint64>::max())) {
        return std::nullopt;
    }
    return negative ? -static_cast<qint64>(quotient) : static_cast<qint64>(quotient);
}

QString grouped(qint64 whole, QChar separator)
{
    QString digits = QString::number(whole);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3) {
        digits.insert(at, separator);
    }
    return digits;
}

Error notANumber(const QString& text)
{
    return {ErrorCode::Validation,
            QCoreApplication::translate("Decimal", "“%1” is not a number. Type it like 1.234,5.").arg(text),
            {},
            QStringLiteral("number")};
}

} // namespace

Decimal Decimal::scaledBy(qint64 numerator, qint64 denominator) const
{
    const auto units = multipliedAndDivided(m_units, numerator, denominator);
    return fromUnits(
        units.value_or(m_units < 0 ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max()));
}

std::optional<Decimal> Decimal::percentOf(Decimal other) const
{
    if (other.isZero()) {
        return std::nullopt;
    }
    const auto percent = multipliedAndDivided(m_units, 100 * kScale, other.m_units);
    return percent ? std::optional<Decimal>(fromUnits(*percent)) : std::nullopt;
}

Decimal Decimal::rounded(int places) const
{
    const qint64 step = kPowers.at(static_cast<size_t>(kPlaces - qBound(0, places, kPlaces)));
    return fromUnits(multipliedAndDivided(m_units, 1, step).value_or(0) * step);
}

QString Decimal::toVietnamese(int places) const
{
    const int kept = qBound(0, places, kPlaces);
    const qint64 value = rounded(kept).m_units;
    const qint64 magnitude = value < 0 ? -value : value;
    QString text = grouped(magnitude / kScale, QLatin1Char('.'));
    if (kept > 0) {
        const QString fraction = QString::number(magnitude % kScale).rightJustified(kPlaces, QLatin1Char('0'));
        text += QLatin1Char(',') + fraction.left(kept);
    }
    return value < 0 ? QLatin1Char('-') + text : text;
}

QString Decimal::toVietnameseShort(int minPlaces) const
{
    int places = kPlaces;
    while (places > minPlaces && m_units % kPowers.at(static_cast<size_t>(kPlaces - places + 1)) == 0) {
        --places;
    }
    return toVietnamese(places);
}

QString Decimal::toPlain() const
{
    const qint64 magnitude = m_units < 0 ? -m_units : m_units;
    QString text = QString::number(magnitude / kScale);
    if (magnitude % kScale != 0) {
        QString fraction = QString::number(magnitude % kScale).rightJustified(kPlaces, QLatin1Char('0'));
        while (fraction.endsWith(QLatin1Char('0'))) {
            fraction.chop(1);
        }
        text += QLatin1Char('.') + fraction;
    }
    return m_units < 0 ? QLatin1Char('-') + text : text;
}

std::optional<Decimal> Decimal::fromPlain(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^([+-]?)(\\d{1,14})(?:\\.(\\d*))?$"));
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString fraction = match.captured(3);
    if (fraction.size() > kPlaces && fraction.mid(kPlaces).count(QLatin1Char('0')) != fraction.size() - kPlaces) {
        return std::nullopt;
    }
    const qint64 units = match.captured(2).toLongLong() * kScale +
                         fraction.left(kPlaces).leftJustified(kPlaces, QLatin1Char('0')).toLongLong();
    return fromUnits(match.captured(1) == QLatin1String("-") ? -units : units);
}

Result<Decimal> parseVietnameseNumber(const QString& text)
{
    QString cleaned = text.trimmed();
    if (cleaned.endsWith(QLatin1Char('%'))) {
        cleaned.chop(1);
    }
    static const QRegularExpression blanks(QStringLiteral("[\\s\\x{00a0}\\x{202f}]"));
    cleaned.remove(blanks);
    cleaned.replace(QChar(0x2212), QLatin1Char('-'));

    static const QRegularExpression groupedWithComma(QStringLiteral("^[+-]?\\d{1,3}(\\.\\d{3})+(,\\d+)?$"));
    static const QRegularExpression plainWithComma(QStringLiteral("^[+-]?\\d+(,\\d+)?$"));
    static const QRegularExpression englishGrouped(QStringLiteral("^[+-]?\\d{1,3}(,\\d{3})+\\.\\d+$"));
    static const QRegularExpression plainWithPoint(QStringLiteral("^[+-]?\\d+\\.\\d+$"));
    if (groupedWithComma.match(cleaned).hasMatch()) {
        cleaned.remove(QLatin1Char('.')).replace(QLatin1Char(','), QLatin1Char('.'));
    } else if (plainWithComma.match(cleaned).hasMatch()) {
        cleaned.replace(QLatin1Char(','), QLatin1Char('.'));
    } else if (englishGrouped.match(cleaned).hasMatch()) {
        cleaned.remove(QLatin1Char(','));
    } else if (!plainWithPoint.match(cleaned).hasMatch()) {
        return notANumber(text);
    }
    const auto value = Decimal::fromPlain(cleaned);
    if (!value) {
        const auto point = cleaned.indexOf(QLatin1Char('.'));
        if (point >= 0 && cleaned.size() - point - 1 > Decimal::kPlaces) {
            return Error{
                ErrorCode::Validation,
                QCoreApplication::translate("Decimal", "“%1” has more than four decimals. Round it first.").arg(text),
                {},
                QStringLiteral("number")};
        }
        return notANumber(text);
    }
    if (value->units() > Decimal::kMaxEntry * Decimal::kScale ||
        value->units() < -Decimal::kMaxEntry * Decimal::kScale) {
        return Error{ErrorCode::Validation,
                     QCoreApplication::translate("Decimal", "“%1” is too large for a figure.").arg(text),
                     {},
                     QStringLiteral("number")};
    }
    return *value;
}

} // namespace doancoso::base
