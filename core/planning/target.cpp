// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/target.h"

#include <QCoreApplication>

namespace doancoso::planning {
namespace {

struct TargetWords
{
    Q_DECLARE_TR_FUNCTIONS(Target)
};

} // namespace

QString displayName(Comparator value)
{
    switch (value) {
    case Comparator::AtLeast:
        return TargetWords::tr("At least");
    case Comparator::AtMost:
        return TargetWords::tr("At most");
    case Comparator::Equal:
        return TargetWords::tr("Exactly");
    case Comparator::Total:
        return TargetWords::tr("All together");
    }
    return {};
}

QString displayName(TargetScope value)
{
    switch (value) {
    case TargetScope::Issuer:
        return TargetWords::tr("The issuing unit as a whole");
    case TargetScope::EachUnit:
        return TargetWords::tr("Each unit below");
    case TargetScope::EachBranch:
        return TargetWords::tr("Each branch");
    }
    return {};
}

} // namespace doancoso::planning
