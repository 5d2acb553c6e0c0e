// SPDX-License-Identifier: GPL-3.0-or-later
//
// When tasks are due, also those that come again, and whether they are late. Pure; services and pages use it.
#pragma once

#include "core/planning/plan.h"

namespace doancoso::planning {

/// First and last day of a plan.
struct Span
{
    QDate first;
    QDate last;
};

/// The due days of a repeating task within the span, in order. The first is the task's deadline or, when the plan
/// names none, the end of the first month, quarter, half-year or year; a deadline on the last day of a month stays on
/// last days. Never empty for a valid span: a span shorter than the rhythm has its last day. For a task that does not
/// repeat: its deadline, or nothing.
QList<QDate> dueDays(const PlanTask& task, const Span& span);

/// The next day on which something is to be done; invalid when nothing is (any more).
QDate nextDue(const PlanTask& task, const Span& span);

/// True when the task is due before the day and not done.
bool isOverdue(const PlanTask& task, const Span& span, const QDate& asOf);

/// True when nothing of the task is left to do up to the day.
bool isDone(const PlanTask& task, const Span& span, const QDate& asOf);

/// The task after it was done on `day`: a task that repeats moves to its next occurrence, with progress from 0 again.
PlanTask afterDone(PlanTask task, const Span& span, const QDate& day);
/// The task after the latest "done" was taken back.
PlanTask afterReopening(PlanTask task, const Span& span);

} // namespace doancoso::planning
