// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which amounts make sense as a target of an indicator. Pure; services, imports and dialogs use it.
#pragma once

#include "core/planning/finding.h"
#include "core/planning/target.h"

namespace doancoso::planning {

/// Fields: "unit", "period", "amount", "comparator". The days are those of the plan, the calendar is that of the
/// target's period.
Findings checkTarget(const Target& target, const Indicator& indicator, const QDate& planFirstDay,
                     const QDate& planLastDay, const base::PeriodCalendar& calendar);

} // namespace doancoso::planning
