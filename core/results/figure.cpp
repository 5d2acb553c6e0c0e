// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/figure.h"

namespace doancoso::results {

using base::Decimal;
using planning::UnitRule;
using planning::ValueKind;

bool isUnitCount(const planning::Indicator& indicator, const Figure& figure)
{
    return indicator.unitRule == UnitRule::CountMet && !figure.ownOnly;
}

std::optional<Decimal> shownValue(const planning::Indicator& indicator, const Figure& figure)
{
    if (!figure.isReported()) {
        return std::nullopt;
    }
    if (isUnitCount(indicator, figure)) {
        return figure.amount->numerator;
    }
    if (indicator.valueKind == ValueKind::Ratio) {
        return figure.amount->numerator.percentOf(figure.amount->denominator);
    }
    if (indicator.unitRule == UnitRule::Average && !figure.ownOnly) {
        return figure.amount->denominator.isZero() ? std::nullopt
                                                   : std::optional(figure.amount->numerator.scaledBy(
                                                         Decimal::kScale, figure.amount->denominator.units()));
    }
    return figure.amount->numerator;
}

std::optional<Decimal> judgedValue(const planning::Indicator& indicator, const Figure& figure)
{
    if (figure.isReported() && isUnitCount(indicator, figure)) {
        return figure.amount->numerator.percentOf(figure.amount->denominator);
    }
    return shownValue(indicator, figure);
}

QString shownText(const planning::Indicator& indicator, const Figure& figure)
{
    if (!figure.isReported()) {
        return {};
    }
    if (isUnitCount(indicator, figure)) {
        return figure.amount->numerator.toVietnamese(0) + QLatin1Char('/') + figure.amount->denominator.toVietnamese(0);
    }
    const auto value = shownValue(indicator, figure);
    return value ? value->toVietnamese(indicator.decimals) : QStringLiteral("–");
}

FigureTable::FigureTable(base::Period period, QList<base::UnitId> units, QList<planning::Indicator> indicators)
    : m_period(period),
      m_units(std::move(units)),
      m_indicators(std::move(indicators)),
      m_cells(m_units.size() * m_indicators.size())
{
    for (int i = 0; i < m_units.size(); ++i) {
        m_unitIndexes.insert(m_units.at(i), i);
    }
    for (int i = 0; i < m_indicators.size(); ++i) {
        m_indicatorIndexes.insert(m_indicators.at(i).id, i);
    }
}

const UnitFigure* FigureTable::find(base::UnitId unit, base::IndicatorId indicator) const
{
    const int row = unitIndex(unit);
    const int column = indicatorIndex(indicator);
    return row < 0 || column < 0 ? nullptr : &at(row, column);
}

} // namespace doancoso::results
