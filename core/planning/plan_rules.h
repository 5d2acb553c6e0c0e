// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a plan must have to be saved and what it must have to be issued, said per field. Pure; services and dialogs
// use it.
#pragma once

#include "core/planning/finding.h"
#include "core/planning/plan.h"

#include <functional>

namespace doancoso::planning {

/// What the rules must know beyond the draft. An empty list switches the check off.
struct PlanRuleView
{
    QStringList documentKinds;
    QStringList unitTypes;
    /// The plans above a plan, nearest first; used to find circles.
    std::function<QList<base::PlanId>(base::PlanId)> plansAbove;
};

/// Errors stop the saving, warnings do not. Fields are named like the members of Plan, with a place in lists:
/// "tasks[2].title" (from 0).
Findings checkPlan(const Plan& plan, const PlanRuleView& view);
/// What is missing for issuing: number and date. All are errors.
Findings checkForIssue(const Plan& plan);

} // namespace doancoso::planning
