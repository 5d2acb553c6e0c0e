// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/target.h"

#include <QCoreApplication>

namespace doancoso::planning {
namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Target", text);
}

} // namespace

QString displayName(Comparator value)
{
    switch (value) {
    case Comparator::AtLeast:
        return translated("At least");
    case Comparator::AtMost:
        return translated("At most");
    case Comparator::Equal:
        return translated("Exactly");
    case Comparator::Total:
        return translated("All together");
    }
    return {};
}

QString displayName(TargetScope value)
{
    switch (value) {
    case TargetScope::Issuer:
        return translated("The issuing unit as a whole");
    case TargetScope::EachUnit:
        return translated("Each unit below");
    case TargetScope::EachBranch:
        return translated("Each branch");
    }
    return {};
}

} // namespace doancoso::planning
