// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plan_task_service.h"

#include "core/planning/plan_repository.h"
#include "core/planning/task_rules.h"
#include "core/storage/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace doancoso::planning {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Result;
using storage::Connection;
using storage::UnitOfWork;

namespace {

struct PlanTaskServiceWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanTaskService)
};

Error taskNotFound()
{
    return {ErrorCode::NotFound,
            PlanTaskServiceWords::tr("This task no longer exists. Nothing was changed; refresh the page."),
            {},
            u"task"_s};
}

Error planNotRunning()
{
    return {ErrorCode::Locked,
            PlanTaskServiceWords::tr(
                "Progress is entered while the plan is issued: this one is still a draft or closed already. "
                "Nothing was changed."),
            {},
            u"plan"_s};
}

Span spanOf(const TaskInPlan& found)
{
    return {found.planFirstDay, found.planLastDay};
}

DueItem itemOf(const TaskInPlan& found, const QDate& due, const QDate& asOf)
{
    return {DueItem::Kind::Task, found.task.id.value(), found.task.revision, found.plan,
            found.planNumber,    found.planTitle,       found.task.title,    found.task.levels,
            found.task.unit,     found.task.assignee,   found.task.progress, due,
            due.daysTo(asOf)};
}

DueItem itemOf(const DeliverableInPlan& found, const QDate& asOf)
{
    const PlanDeliverable& it = found.deliverable;
    const QStringList levels = it.level.isEmpty() ? QStringList() : QStringList{it.level};
    return {DueItem::Kind::Deliverable,
            it.id,
            0,
            found.plan,
            found.planNumber,
            found.planTitle,
            it.title,
            levels,
            {},
            {},
            0,
            it.dueOn,
            it.dueOn.daysTo(asOf)};
}

} // namespace

Result<QList<DueItem>> PlanTaskService::dueItems(const QDate& asOf, int daysAhead) const
{
    return m_database.read([&](Connection& connection) {
        const PlanRepository repository(connection);
        const QDate horizon = asOf.addDays(daysAhead);
        QList<DueItem> items;
        for (const TaskInPlan& found : repository.openTasks()) {
            const QDate due = nextDue(found.task, spanOf(found));
            if (due.isValid() && due <= horizon) {
                items.append(itemOf(found, due, asOf));
            }
        }
        for (const DeliverableInPlan& found : repository.openDeliverables()) {
            if (found.deliverable.dueOn <= horizon) {
                items.append(itemOf(found, asOf));
            }
        }
        std::stable_sort(items.begin(), items.end(),
                         [](const DueItem& left, const DueItem& right) { return left.due < right.due; });
        return items;
    });
}

template <typename Change>
Result<PlanTask> PlanTaskService::changeTask(base::TaskId id, qint64 seenRevision, const QString& label, Change change)
{
    return m_database.write(label, [&](UnitOfWork& unit) -> Result<PlanTask> {
        const PlanRepository repository(unit.connection());
        const auto found = repository.task(id);
        if (!found) {
            return taskNotFound();
        }
        if (found->planStatus != PlanStatus::Issued) {
            return planNotRunning();
        }
        PlanTask task = change(found->task, spanOf(*found));
        task.revision = seenRevision;
        PlanRepository::updateTask(unit, task);
        const auto stored = repository.task(id);
        return stored ? Result<PlanTask>(stored->task) : taskNotFound();
    });
}

Result<PlanTask> PlanTaskService::setProgress(base::TaskId id, qint64 seenRevision, int percent, const QDate& day)
{
    if (percent < 0 || percent > 100) {
        return Error{ErrorCode::Validation,
                     PlanTaskServiceWords::tr("Progress is a percentage from 0 to 100. Nothing was changed."),
                     {},
                     u"progress"_s};
    }
    if (percent == 100) {
        return markDone(id, seenRevision, day);
    }
    return changeTask(id, seenRevision, PlanTaskServiceWords::tr("Task progress %1 %").arg(percent),
                      [percent](PlanTask task, const Span&) {
                          task.progress = percent;
                          // A task that goes on after all is no longer done; earlier occurrences stay done.
                          task.doneOn = task.repeats == Repeats::None ? QDate() : task.doneOn;
                          return task;
                      });
}

Result<PlanTask> PlanTaskService::markDone(base::TaskId id, qint64 seenRevision, const QDate& day)
{
    if (!day.isValid()) {
        return Error{ErrorCode::Validation,
                     PlanTaskServiceWords::tr("Say on which day the task was done. Nothing was changed."),
                     {},
                     u"doneOn"_s};
    }
    return changeTask(id, seenRevision, PlanTaskServiceWords::tr("Task done"),
                      [&day](const PlanTask& task, const Span& span) { return afterDone(task, span, day); });
}

Result<PlanTask> PlanTaskService::reopen(base::TaskId id, qint64 seenRevision)
{
    return changeTask(id, seenRevision, PlanTaskServiceWords::tr("Task reopened"),
                      [](const PlanTask& task, const Span& span) { return afterReopening(task, span); });
}

Result<PlanTask> PlanTaskService::setNote(base::TaskId id, qint64 seenRevision, const QString& note)
{
    return changeTask(id, seenRevision, PlanTaskServiceWords::tr("Note on a task"),
                      [&note](PlanTask task, const Span&) {
                          task.note = note.normalized(QString::NormalizationForm_C).trimmed();
                          return task;
                      });
}

Result<void> PlanTaskService::setDeliverableDone(qint64 id, const QDate& day)
{
    const QString label = day.isValid() ? PlanTaskServiceWords::tr("Deliverable handed in")
                                        : PlanTaskServiceWords::tr("Deliverable open again");
    return m_database.write(label, [&](UnitOfWork& unit) -> Result<void> {
        const auto found = PlanRepository(unit.connection()).deliverable(id);
        if (!found) {
            return taskNotFound();
        }
        if (found->planStatus != PlanStatus::Issued) {
            return planNotRunning();
        }
        PlanRepository::setDeliverableDone(unit, id, day);
        return {};
    });
}

} // namespace doancoso::planning
