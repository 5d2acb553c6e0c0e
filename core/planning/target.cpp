// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/target.h"

#include <QCoreApplication>

namespace doancoso::planning {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Target)
};

} // namespace

QString displayName(Comparator value)
{
    switch (value) {
    case Comparator::AtLeast:
        return Words::tr("At least");
    case Comparator::AtMost:
        return Words::tr("At most");
    case Comparator::Equal:
        return Words::tr("Exactly");
    case Comparator::Total:
        return Words::tr("All together");
    }
    return {};
}

QString displayName(TargetScope value)
{
    switch (value) {
    case TargetScope::Issuer:
        return Words::tr("The issuing unit as a whole");
    case TargetScope::EachUnit:
        return Words::tr("Each unit below");
    case TargetScope::EachBranch:
        return Words::tr("Each branch");
    }
    return {};
}

} // namespace doancoso::planning
