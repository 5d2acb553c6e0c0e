// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plan.h"

#include <QCoreApplication>

namespace doancoso::planning {
namespace {

struct PlanWords
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
        return PlanWords::tr("Draft");
    case PlanStatus::Issued:
        return PlanWords::tr("Issued");
    case PlanStatus::Closed:
        return PlanWords::tr("Closed");
    }
    return {};
}

QString displayName(Repeats value)
{
    switch (value) {
    case Repeats::None:
        return PlanWords::tr("Once");
    case Repeats::Monthly:
        return PlanWords::tr("Every month");
    case Repeats::Quarterly:
        return PlanWords::tr("Every quarter");
    case Repeats::HalfYearly:
        return PlanWords::tr("Every half-year");
    case Repeats::Yearly:
        return PlanWords::tr("Every year");
    }
    return {};
}

QString displayName(Rhythm value)
{
    switch (value) {
    case Rhythm::Once:
        return PlanWords::tr("Once");
    case Rhythm::Monthly:
        return PlanWords::tr("Every month");
    case Rhythm::Quarterly:
        return PlanWords::tr("Every quarter");
    case Rhythm::HalfYearly:
        return PlanWords::tr("Every half-year");
    case Rhythm::Yearly:
        return PlanWords::tr("Every year");
    }
    return {};
}

} // namespace doancoso::planning
