// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plan.h"

#include <QCoreApplication>

namespace doancoso::planning {
namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Plan", text);
}

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
        return translated("Draft");
    case PlanStatus::Issued:
        return translated("Issued");
    case PlanStatus::Closed:
        return translated("Closed");
    }
    return {};
}

QString displayName(Repeats value)
{
    switch (value) {
    case Repeats::None:
        return translated("Once");
    case Repeats::Monthly:
        return translated("Every month");
    case Repeats::Quarterly:
        return translated("Every quarter");
    case Repeats::HalfYearly:
        return translated("Every half-year");
    case Repeats::Yearly:
        return translated("Every year");
    }
    return {};
}

QString displayName(Rhythm value)
{
    switch (value) {
    case Rhythm::Once:
        return translated("Once");
    case Rhythm::Monthly:
        return translated("Every month");
    case Rhythm::Quarterly:
        return translated("Every quarter");
    case Rhythm::HalfYearly:
        return translated("Every half-year");
    case Rhythm::Yearly:
        return translated("Every year");
    }
    return {};
}

} // namespace doancoso::planning
