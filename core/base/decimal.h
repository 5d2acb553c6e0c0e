// SPDX-License-Identifier: GPL-3.0-or-later
//
// Exact decimal numbers for figures, targets and points: a 64-bit integer counting ten-thousandths. Sums of them are
// exact in C++ and in SQL alike, which binary floating point is not. Anyone may use it.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <compare>
#include <optional>

namespace doancoso::base {

class Decimal
{
public:
    static constexpr qint64 kScale = 10000;
    static constexpr int kPlaces = 4;
    /// Largest figure that may be entered (absolute): one hundred billion. Far above any real figure, and low enough
    /// that the sum over every unit of the country stays inside 64 bits.
    static constexpr qint64 kMaxEntry = 100'000'000'000;

    constexpr Decimal() = default;
    constexpr explicit Decimal(qint64 whole) : m_units(whole * kScale) {}
    /// From the stored count of ten-thousandths.
    static constexpr Decimal fromUnits(qint64 units)
    {
        Decimal d;
        d.m_units = units;
        return d;
    }
    constexpr qint64 units() const { return m_units; }
    constexpr bool isZero() const { return m_units == 0; }
    constexpr bool isNegative() const { return m_units < 0; }
    double toDouble() const { return static_cast<double>(m_units) / static_cast<double>(kScale); }

    constexpr auto operator<=>(const Decimal&) const = default;
    constexpr Decimal operator-() const { return fromUnits(-m_units); }
    constexpr Decimal operator+(Decimal other) const { return fromUnits(m_units + other.m_units); }
    constexpr Decimal operator-(Decimal other) const { return fromUnits(m_units - other.m_units); }
    constexpr Decimal& operator+=(Decimal other)
    {
        m_units += other.m_units;
        return *this;
    }
    constexpr Decimal& operator-=(Decimal other)
    {
        m_units -= other.m_units;
        return *this;
    }

    /// value * numerator / denominator with 128-bit intermediate, rounded half away from zero to four places; a
    /// result that does not fit is the largest number of that sign. `denominator` must not be zero.
    Decimal scaledBy(qint64 numerator, qint64 denominator) const;
    /// this / other * 100, four places, half away from zero; no value when `other` is zero or the result does not fit.
    std::optional<Decimal> percentOf(Decimal other) const;
    /// Rounded half away from zero to `places` (0..4).
    Decimal rounded(int places) const;

    /// Vietnamese form: "1.234,5". Exactly `places` decimals (0..4) after rounding.
    QString toVietnamese(int places) const;
    /// Vietnamese form with as many decimals as the value has, at least `minPlaces`.
    QString toVietnameseShort(int minPlaces = 0) const;
    /// Plain form with a point, no grouping, no trailing zeros: "1234.5". For JSON and CSV.
    QString toPlain() const;
    static std::optional<Decimal> fromPlain(const QString& text);

private:
    qint64 m_units = 0;
};

/// Reads what a person types or pastes: "1.234,5", "1234,5", "1 234", "-3", "12%", "1234.5".
/// A single point followed by exactly three digits is a thousands separator ("1.234" is 1234), since that is how the
/// program prints; any other lone point is a decimal point. Errors: Validation with a sentence naming the text.
Result<Decimal> parseVietnameseNumber(const QString& text);

} // namespace doancoso::base
