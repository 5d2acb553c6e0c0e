// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/indicator.h"

#include <QCoreApplication>

namespace doancoso::planning {
namespace {

struct IndicatorWords
{
    Q_DECLARE_TR_FUNCTIONS(Indicator)
};

} // namespace

base::PeriodKind Indicator::entryPeriodKind() const
{
    switch (frequency) {
    case Frequency::Monthly:
        return base::PeriodKind::Month;
    case Frequency::Quarterly:
        return base::PeriodKind::Quarter;
    case Frequency::HalfYearly:
        return base::PeriodKind::HalfYear;
    case Frequency::Yearly:
        return base::PeriodKind::Year;
    }
    return base::PeriodKind::Quarter;
}

QString displayName(Shape value)
{
    switch (value) {
    case Shape::AtLeast:
        return IndicatorWords::tr("At least a number");
    case Shape::PctOfPopulation:
        return IndicatorWords::tr("Percent of people");
    case Shape::PctOfUnits:
        return IndicatorWords::tr("Percent of units");
    case Shape::Total:
        return IndicatorWords::tr("Total number");
    case Shape::Ratio:
        return IndicatorWords::tr("Ratio");
    case Shape::Zero:
        return IndicatorWords::tr("None allowed");
    case Shape::YesNo:
        return IndicatorWords::tr("Reached or not");
    }
    return {};
}

QString displayName(ValueKind value)
{
    switch (value) {
    case ValueKind::Number:
        return IndicatorWords::tr("Number");
    case ValueKind::Ratio:
        return IndicatorWords::tr("Numerator and denominator");
    case ValueKind::YesNo:
        return IndicatorWords::tr("Yes or no");
    }
    return {};
}

QString displayName(Measure value)
{
    return value == Measure::Flow ? IndicatorWords::tr("Happens during the period")
                                  : IndicatorWords::tr("Stands at the end of the period");
}

QString displayName(TimeRule value)
{
    switch (value) {
    case TimeRule::Sum:
        return IndicatorWords::tr("Added up over time");
    case TimeRule::Last:
        return IndicatorWords::tr("Latest figure");
    case TimeRule::Average:
        return IndicatorWords::tr("Average over time");
    case TimeRule::Max:
        return IndicatorWords::tr("Highest figure");
    }
    return {};
}

QString displayName(UnitRule value)
{
    switch (value) {
    case UnitRule::Sum:
        return IndicatorWords::tr("Added up over units");
    case UnitRule::Ratio:
        return IndicatorWords::tr("Sum of numerators over sum of denominators");
    case UnitRule::CountMet:
        return IndicatorWords::tr("Number of units that reach it");
    case UnitRule::Average:
        return IndicatorWords::tr("Average over units");
    case UnitRule::None:
        return IndicatorWords::tr("Not added up over units");
    }
    return {};
}

QString displayName(Direction value)
{
    switch (value) {
    case Direction::Up:
        return IndicatorWords::tr("More is better");
    case Direction::Down:
        return IndicatorWords::tr("Less is better");
    case Direction::None:
        return IndicatorWords::tr("Only followed, not judged");
    }
    return {};
}

QString displayName(QuarterRule value)
{
    switch (value) {
    case QuarterRule::ProRata:
        return IndicatorWords::tr("In proportion to the months passed");
    case QuarterRule::Cumulative:
        return IndicatorWords::tr("Against the whole target at any time");
    case QuarterRule::YearEnd:
        return IndicatorWords::tr("Only at the end of the year");
    case QuarterRule::EachPeriod:
        return IndicatorWords::tr("Each period by itself");
    }
    return {};
}

QString displayName(Frequency value)
{
    switch (value) {
    case Frequency::Monthly:
        return IndicatorWords::tr("Monthly");
    case Frequency::Quarterly:
        return IndicatorWords::tr("Quarterly");
    case Frequency::HalfYearly:
        return IndicatorWords::tr("Half-yearly");
    case Frequency::Yearly:
        return IndicatorWords::tr("Yearly");
    }
    return {};
}

} // namespace doancoso::planning
