// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/contribution.h"

namespace doancoso::results {

using base::Decimal;
using planning::TimeRule;
using planning::UnitRule;
using planning::ValueKind;

namespace {

bool isLarger(const Amount& left, const Amount& right, const SumRules& rules)
{
    if (rules.valueKind == ValueKind::Ratio) {
        const Decimal a = left.numerator.percentOf(left.denominator).value_or(Decimal());
        const Decimal b = right.numerator.percentOf(right.denominator).value_or(Decimal());
        return a > b;
    }
    return left.numerator > right.numerator;
}

} // namespace

SumRules SumRules::of(const planning::Indicator& indicator)
{
    return {indicator.valueKind, indicator.timeRule, indicator.unitRule, indicator.metThreshold.value_or(Decimal(1))};
}

RawCell combined(const RawCell& own, const RawCell& correction)
{
    const auto add = [](const std::optional<Decimal>& a, const std::optional<Decimal>& b) -> std::optional<Decimal> {
        return a && b ? *a + *b : a ? a : b;
    };
    return {add(own.numerator, correction.numerator), add(own.denominator, correction.denominator)};
}

bool isComplete(const RawCell& cell, const SumRules& rules)
{
    return cell.numerator && (rules.valueKind != ValueKind::Ratio || cell.denominator);
}

void TimeState::add(const RawCell& cell, const SumRules& rules)
{
    if (!isComplete(cell, rules)) {
        return;
    }
    const Amount amount{*cell.numerator, cell.denominator.value_or(Decimal())};
    m_sum += amount;
    m_last = amount;
    if (m_count == 0 || isLarger(amount, m_largest, rules)) {
        m_largest = amount;
    }
    ++m_count;
}

std::optional<Amount> TimeState::value(const SumRules& rules) const
{
    if (m_count == 0) {
        return std::nullopt;
    }
    switch (rules.timeRule) {
    case TimeRule::Sum:
        return m_sum;
    case TimeRule::Last:
        return m_last;
    case TimeRule::Max:
        return m_largest;
    case TimeRule::Average:
        // The mean of ratios is the ratio of the sums, which keeps larger periods heavier.
        return rules.valueKind == ValueKind::Ratio ? m_sum : Amount{m_sum.numerator.scaledBy(1, m_count), Decimal()};
    }
    return std::nullopt;
}

std::optional<Amount> contribution(const Amount& figure, const SumRules& rules)
{
    switch (rules.unitRule) {
    case UnitRule::Sum:
        return Amount{figure.numerator, rules.valueKind == ValueKind::Ratio ? figure.denominator : Decimal()};
    case UnitRule::Ratio:
        return figure;
    case UnitRule::Average:
        return Amount{figure.numerator, Decimal(1)};
    case UnitRule::CountMet: {
        const Decimal reached = rules.valueKind == ValueKind::Ratio
                                    ? figure.numerator.percentOf(figure.denominator).value_or(Decimal())
                                    : figure.numerator;
        return Amount{Decimal(reached >= rules.metThreshold ? 1 : 0), Decimal(1)};
    }
    case UnitRule::None:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Amount> contribution(const RawCell& cell, const SumRules& rules)
{
    TimeState state;
    state.add(cell, rules);
    const auto figure = state.value(rules);
    return figure ? contribution(*figure, rules) : std::nullopt;
}

} // namespace doancoso::results
