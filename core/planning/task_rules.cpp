// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/task_rules.h"

#include <algorithm>

namespace doancoso::planning {
namespace {

int monthsBetween(Repeats repeats)
{
    switch (repeats) {
    case Repeats::None:
        return 0;
    case Repeats::Monthly:
        return 1;
    case Repeats::Quarterly:
        return 3;
    case Repeats::HalfYearly:
        return 6;
    case Repeats::Yearly:
        return 12;
    }
    return 0;
}

/// The last day of the month, quarter, half-year or year in which the day lies.
QDate endOfRhythm(const QDate& day, int months)
{
    const int lastMonth = (day.month() - 1) / months * months + months;
    return {day.year(), lastMonth, QDate(day.year(), lastMonth, 1).daysInMonth()};
}

bool isLastOfMonth(const QDate& day)
{
    return day.day() == day.daysInMonth();
}

/// `count` months later; a last day of a month stays a last day.
QDate monthsLater(const QDate& day, int count)
{
    const QDate later = day.addMonths(count);
    return isLastOfMonth(day) ? QDate(later.year(), later.month(), later.daysInMonth()) : later;
}

} // namespace

QList<QDate> dueDays(const PlanTask& task, const Span& span)
{
    const int months = monthsBetween(task.repeats);
    if (months == 0) {
        return task.deadline.isValid() ? QList<QDate>{task.deadline} : QList<QDate>{};
    }
    if (!span.first.isValid() || !span.last.isValid() || span.first > span.last) {
        return {};
    }
    const QDate anchor = task.deadline.isValid() ? task.deadline : endOfRhythm(span.first, months);
    QList<QDate> days;
    for (int step = 0;; step += months) {
        const QDate day = monthsLater(anchor, step);
        if (day > span.last) {
            break;
        }
        days.append(day);
    }
    return days.isEmpty() ? QList<QDate>{span.last} : days;
}

QDate nextDue(const PlanTask& task, const Span& span)
{
    if (task.repeats == Repeats::None) {
        return task.doneOn.isValid() ? QDate() : task.deadline;
    }
    const QList<QDate> days = dueDays(task, span);
    if (!task.doneFor.isValid()) {
        return days.isEmpty() ? QDate() : days.constFirst();
    }
    const auto next = std::upper_bound(days.cbegin(), days.cend(), task.doneFor);
    return next == days.cend() ? QDate() : *next;
}

bool isOverdue(const PlanTask& task, const Span& span, const QDate& asOf)
{
    const QDate due = nextDue(task, span);
    return due.isValid() && due < asOf;
}

bool isDone(const PlanTask& task, const Span& span, const QDate& asOf)
{
    if (task.repeats == Repeats::None) {
        return task.doneOn.isValid();
    }
    // Something must have been done at all; then nothing that fell due may be open.
    const QDate due = nextDue(task, span);
    return task.doneFor.isValid() && (!due.isValid() || due >= asOf);
}

PlanTask afterDone(PlanTask task, const Span& span, const QDate& day)
{
    task.doneOn = day;
    task.progress = 100;
    if (task.repeats != Repeats::None) {
        const QDate due = nextDue(task, span);
        task.doneFor = due.isValid() ? due : task.doneFor;
        task.progress = nextDue(task, span).isValid() ? 0 : 100;
    }
    return task;
}

PlanTask afterReopening(PlanTask task, const Span& span)
{
    task.doneOn = {};
    task.progress = 0;
    if (task.doneFor.isValid()) {
        const QList<QDate> days = dueDays(task, span);
        const auto at = std::lower_bound(days.cbegin(), days.cend(), task.doneFor);
        task.doneFor = at == days.cbegin() ? QDate() : *(at - 1);
    }
    return task;
}

} // namespace doancoso::planning
