// SPDX-License-Identifier: GPL-3.0-or-later
//
// A plan as JSON: the form in which earlier states of an issued plan are kept. Records are named by their global
// identity, so that a snapshot stays readable in another data file. Only core/planning uses it.
#pragma once

#include "core/base/result.h"
#include "core/planning/plan.h"

#include <functional>

namespace doancoso::planning {

/// How records that the plan refers to are named. Tables: unit, plan, indicator, report_form.
struct ReferenceLookup
{
    std::function<QString(const QString& table, qint64 id)> uidOf;
    std::function<qint64(const QString& table, const QString& uid)> idOf; ///< 0: not in this file
};

QString planToJson(const Plan& plan, const ReferenceLookup& lookup);
/// The plan without keys of its parts. Errors: Validation (not what planToJson wrote).
base::Result<Plan> planFromJson(const QString& text, const ReferenceLookup& lookup);

} // namespace doancoso::planning
