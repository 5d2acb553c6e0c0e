// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/indicator.h"

#include <QCoreApplication>

namespace doancoso::planning {
namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Indicator", text);
}

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
        return translated("At least a number");
    case Shape::PctOfPopulation:
        return translated("Percent of people");
    case Shape::PctOfUnits:
        return translated("Percent of units");
    case Shape::Total:
        return translated("Total number");
    case Shape::Ratio:
        return translated("Ratio");
    case Shape::Zero:
        return translated("None allowed");
    case Shape::YesNo:
        return translated("Reached or not");
    }
    return {};
}

QString displayName(ValueKind value)
{
    switch (value) {
    case ValueKind::Number:
        return translated("Number");
    case ValueKind::Ratio:
        return translated("Numerator and denominator");
    case ValueKind::YesNo:
        return translated("Yes or no");
    }
    return {};
}

QString displayName(Measure value)
{
    return value == Measure::Flow ? translated("Happens during the period")
                                  : translated("Stands at the end of the period");
}

QString displayName(TimeRule value)
{
    switch (value) {
    case TimeRule::Sum:
        return translated("Added up over time");
    case TimeRule::Last:
        return translated("Latest figure");
    case TimeRule::Average:
        return translated("Average over time");
    case TimeRule::Max:
        return translated("Highest figure");
    }
    return {};
}

QString displayName(UnitRule value)
{
    switch (value) {
    case UnitRule::Sum:
        return translated("Added up over units");
    case UnitRule::Ratio:
        return translated("Sum of numerators over sum of denominators");
    case UnitRule::CountMet:
        return translated("Number of units that reach it");
    case UnitRule::Average:
        return translated("Average over units");
    case UnitRule::None:
        return translated("Not added up over units");
    }
    return {};
}

QString displayName(Direction value)
{
    switch (value) {
    case Direction::Up:
        return translated("More is better");
    case Direction::Down:
        return translated("Less is better");
    case Direction::None:
        return translated("Only followed, not judged");
    }
    return {};
}

QString displayName(QuarterRule value)
{
    switch (value) {
    case QuarterRule::ProRata:
        return translated("In proportion to the months passed");
    case QuarterRule::Cumulative:
        return translated("Against the whole target at any time");
    case QuarterRule::YearEnd:
        return translated("Only at the end of the year");
    case QuarterRule::EachPeriod:
        return translated("Each period by itself");
    }
    return {};
}

QString displayName(Frequency value)
{
    switch (value) {
    case Frequency::Monthly:
        return translated("Monthly");
    case Frequency::Quarterly:
        return translated("Quarterly");
    case Frequency::HalfYearly:
        return translated("Half-yearly");
    case Frequency::Yearly:
        return translated("Yearly");
    }
    return {};
}

} // namespace doancoso::planning
