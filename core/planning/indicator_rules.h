// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which indicator cards make sense: the rules over time and units must fit the kind of figure, a ratio must say what
// stands above and below the line, references must exist. Pure; services and dialogs use it.
#pragma once

#include "core/planning/finding.h"
#include "core/planning/indicator.h"

namespace doancoso::planning {

/// What the rules must know of the rest of the catalogue.
struct CatalogueView
{
    QList<Indicator> indicators; ///< the versions that hold on the card's first day
    QStringList groups;
    QStringList dimensions;
};

/// Fields are named like the members of Indicator.
Findings checkIndicator(const Indicator& card, const CatalogueView& catalogue);

} // namespace doancoso::planning
