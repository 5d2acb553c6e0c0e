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

/// The choices that make sense beside another one, the usual first; none of them is an error of checkIndicator.
QList<Shape> fittingShapes(ValueKind kind);
QList<TimeRule> fittingTimeRules(Measure measure);
QList<UnitRule> fittingUnitRules(ValueKind kind);
QList<QuarterRule> fittingQuarterRules(ValueKind kind);

/// The member (named as in findings) by which figures stored under `before` would no longer be read under `after`: kind
/// of value, flow or stock, kind of period, computed instead of entered. Empty: they stay readable.
QString fieldThatPartsFigures(const Indicator& before, const Indicator& after);
/// False when sums over time and units come out differently.
bool addsUpAlike(const Indicator& before, const Indicator& after);

} // namespace doancoso::planning
