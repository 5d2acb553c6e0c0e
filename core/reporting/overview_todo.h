// SPDX-License-Identifier: GPL-3.0-or-later
//
// "What needs doing now": one line for each thing that waits in the chosen unit and period, the most urgent first, with
// where it is done. Pure; the page draws the lines and leads there.
#pragma once

#include "core/reporting/overview_data.h"

namespace doancoso::reporting {

enum class TodoUrgency { Late, Attention, New, Quiet };
/// Where the work is done.
enum class TodoGoal { Results, Plans, PersonalData };

struct TodoLine
{
    TodoUrgency urgency = TodoUrgency::Quiet;
    QString badge; ///< "Trễ 3 ngày"
    QString text;
    QString action; ///< the word on the link
    TodoGoal goal = TodoGoal::Results;
    base::UnitId unit;           ///< to be shown there
    base::IndicatorId indicator; ///< likewise; may be invalid
    base::PlanId plan;
    base::DataRequestId request = {};

    bool operator==(const TodoLine&) const = default;
};

/// `checks` may not have been read yet.
QList<TodoLine> todoLines(const OverviewData& data, const OverviewChecks* checks = nullptr);

} // namespace doancoso::reporting
