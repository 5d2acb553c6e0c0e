// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the figures that one unit entered become its contribution to the sums above it: first the rule over time, then
// the rule over units, both from the indicator's card. After that, sums over units are plain additions of numerator
// and denominator, so that every total can be kept, checked and explained. Pure; used by the sum keeper, the reader
// and the check.
#pragma once

#include "core/base/decimal.h"
#include "core/planning/indicator.h"

#include <QList>

#include <optional>

namespace doancoso::results {

/// What is stored for one cell: the figure itself, or numerator and denominator. Own entry and correction together.
struct RawCell
{
    std::optional<base::Decimal> numerator;
    std::optional<base::Decimal> denominator;

    bool isEmpty() const { return !numerator && !denominator; }
    bool operator==(const RawCell&) const = default;
};

/// Numerator and denominator that can be added over units. Plain numbers use the numerator only.
struct Amount
{
    base::Decimal numerator;
    base::Decimal denominator;

    Amount& operator+=(const Amount& other)
    {
        numerator += other.numerator;
        denominator += other.denominator;
        return *this;
    }
    Amount& operator-=(const Amount& other)
    {
        numerator -= other.numerator;
        denominator -= other.denominator;
        return *this;
    }
    Amount operator-(const Amount& other) const
    {
        return {numerator - other.numerator, denominator - other.denominator};
    }
    bool isZero() const { return numerator.isZero() && denominator.isZero(); }
    bool operator==(const Amount&) const = default;
};

/// The part of an indicator's card that decides about sums.
struct SumRules
{
    planning::ValueKind valueKind = planning::ValueKind::Number;
    planning::TimeRule timeRule = planning::TimeRule::Sum;
    planning::UnitRule unitRule = planning::UnitRule::Sum;
    base::Decimal metThreshold = base::Decimal(1);

    static SumRules of(const planning::Indicator& indicator);
    bool operator==(const SumRules&) const = default;
};

/// Sum of own entry and correction; empty parts count as nothing, two empty parts stay empty.
RawCell combined(const RawCell& own, const RawCell& correction);

/// The rows that may be stored for one cell, each with its own writer.
struct CellRows
{
    RawCell own;        ///< typed or received; of a counted cell what was handed in
    RawCell correction; ///< by hand, with a reason, added to it
    RawCell counted;    ///< what the registers say; holds while nothing was handed in

    const RawCell& entered() const { return own.isEmpty() ? counted : own; }
    RawCell together() const { return combined(entered(), correction); }
    bool operator==(const CellRows&) const = default;
};

/// True when the cell says something that can be added: the figure, or both parts of a ratio.
bool isComplete(const RawCell& cell, const SumRules& rules);

/// The rule over time, fed with the periods of a year one after the other. Incomplete and missing cells are skipped:
/// what is not reported is not zero.
class TimeState
{
public:
    void add(const RawCell& cell, const SumRules& rules);
    bool hasValue() const { return m_count > 0; }
    /// The figure of all periods fed so far; nothing when none was complete.
    std::optional<Amount> value(const SumRules& rules) const;

private:
    Amount m_sum;
    Amount m_last;
    Amount m_largest;
    int m_count = 0;
};

/// The rule over units: what a unit with this figure adds to the unit above. Nothing for UnitRule::None.
std::optional<Amount> contribution(const Amount& figure, const SumRules& rules);

/// The contribution of one cell by itself.
std::optional<Amount> contribution(const RawCell& cell, const SumRules& rules);

} // namespace doancoso::results
