// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/indicator.h"

#include <QCoreApplication>

namespace doancoso::planning {
namespace {

struct Words
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
        return Words::tr("At least a number");
    case Shape::PctOfPopulation:
        return Words::tr("Percent of people");
    case Shape::PctOfUnits:
        return Words::tr("Percent of units");
    case Shape::Total:
        return Words::tr("Total number");
    case Shape::Ratio:
        return Words::tr("Ratio");
    case Shape::Zero:
        return Words::tr("None allowed");
    case Shape::YesNo:
        return Words::tr("Reached or not");
    }
    return {};
}

QString displayName(ValueKind value)
{
    switch (value) {
    case ValueKind::Number:
        return Words::tr("Number");
    case ValueKind::Ratio:
        return Words::tr("Numerator and denominator");
    case ValueKind::YesNo:
        return Words::tr("Yes or no");
    }
    return {};
}

QString displayName(Measure value)
{
    return value == Measure::Flow ? Words::tr("Happens during the period")
                                  : Words::tr("Stands at the end of the period");
}

QString displayName(TimeRule value)
{
    switch (value) {
    case TimeRule::Sum:
        return Words::tr("Added up over time");
    case TimeRule::Last:
        return Words::tr("Latest figure");
    case TimeRule::Average:
        return Words::tr("Average over time");
    case TimeRule::Max:
        return Words::tr("Highest figure");
    }
    return {};
}

QString displayName(UnitRule value)
{
    switch (value) {
    case UnitRule::Sum:
        return Words::tr("Added up over units");
    case UnitRule::Ratio:
        return Words::tr("Sum of numerators over sum of denominators");
    case UnitRule::CountMet:
        return Words::tr("Number of units that reach it");
    case UnitRule::Average:
        return Words::tr("Average over units");
    case UnitRule::None:
        return Words::tr("Not added up over units");
    }
    return {};
}

QString displayName(Direction value)
{
    switch (value) {
    case Direction::Up:
        return Words::tr("More is better");
    case Direction::Down:
        return Words::tr("Less is better");
    case Direction::None:
        return Words::tr("Only followed, not judged");
    }
    return {};
}

QString displayName(QuarterRule value)
{
    switch (value) {
    case QuarterRule::ProRata:
        return Words::tr("In proportion to the months passed");
    case QuarterRule::Cumulative:
        return Words::tr("Against the whole target at any time");
    case QuarterRule::YearEnd:
        return Words::tr("Only at the end of the year");
    case QuarterRule::EachPeriod:
        return Words::tr("Each period by itself");
    }
    return {};
}

QString displayName(Frequency value)
{
    switch (value) {
    case Frequency::Monthly:
        return Words::tr("Monthly");
    case Frequency::Quarterly:
        return Words::tr("Quarterly");
    case Frequency::HalfYearly:
        return Words::tr("Half-yearly");
    case Frequency::Yearly:
        return Words::tr("Yearly");
    }
    return {};
}

} // namespace doancoso::planning
