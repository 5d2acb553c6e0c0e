// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plan.h"

#include <QCoreApplication>

namespace doancoso::planning {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

} // namespace

bool PlanSection::operator==(const PlanSection& other) const
{
    return id == other.id && number == other.number && heading == other.heading && body == other.body &&
           children == other.children;
}

QString displayName(PlanStatus value)
{
    switch (value) {
    case PlanStatus::Draft:
        return Words::tr("Draft");
    case PlanStatus::Issued:
        return Words::tr("Issued");
    case PlanStatus::Closed:
        return Words::tr("Closed");
    }
    return {};
}

QString displayName(Repeats value)
{
    switch (value) {
    case Repeats::None:
        return Words::tr("Once");
    case Repeats::Monthly:
        return Words::tr("Every month");
    case Repeats::Quarterly:
        return Words::tr("Every quarter");
    case Repeats::HalfYearly:
        return Words::tr("Every half-year");
    case Repeats::Yearly:
        return Words::tr("Every year");
    }
    return {};
}

QString displayName(Rhythm value)
{
    switch (value) {
    case Rhythm::Once:
        return Words::tr("Once");
    case Rhythm::Monthly:
        return Words::tr("Every month");
    case Rhythm::Quarterly:
        return Words::tr("Every quarter");
    case Rhythm::HalfYearly:
        return Words::tr("Every half-year");
    case Rhythm::Yearly:
        return Words::tr("Every year");
    }
    return {};
}

} // namespace doancoso::planning
