// SPDX-License-Identifier: GPL-3.0-or-later
//
// Use cases of the tasks and deliverables of plans: progress, done, what is due and what is late. Pages and the
// overview use it.
#pragma once

#include "core/base/result.h"
#include "core/planning/plan.h"

namespace doancoso::storage {
class Database;
}

namespace doancoso::planning {

/// One thing that is to be done until a day.
struct DueItem
{
    enum class Kind { Task, Deliverable };

    Kind kind = Kind::Task;
    qint64 id = 0;       ///< of the task or deliverable
    qint64 revision = 0; ///< of the task
    base::PlanId plan;
    QString planNumber;
    QString planTitle;
    QString title;
    QStringList levels;
    base::UnitId unit;
    QString assignee;
    int progress = 0;
    QDate due;
    qint64 daysLate = 0; ///< negative: days that are left

    bool isLate() const { return daysLate > 0; }
};

class PlanTaskService
{
public:
    explicit PlanTaskService(storage::Database& database) : m_database(database) {}

    /// What is late on the day or falls due within the next days, of issued plans; the most urgent first.
    base::Result<QList<DueItem>> dueItems(const QDate& asOf, int daysAhead = 0) const;

    /// 0..99 is progress, 100 is done on `day`: a repeating task then moves to its next occurrence. Errors:
    /// Validation, Conflict, Locked (the plan is a draft or closed), NotFound.
    base::Result<PlanTask> setProgress(base::TaskId id, qint64 seenRevision, int percent, const QDate& day);
    base::Result<PlanTask> markDone(base::TaskId id, qint64 seenRevision, const QDate& day);
    /// Takes the latest "done" back.
    base::Result<PlanTask> reopen(base::TaskId id, qint64 seenRevision);
    base::Result<PlanTask> setNote(base::TaskId id, qint64 seenRevision, const QString& note);
    /// An invalid day takes "handed in" back.
    base::Result<void> setDeliverableDone(qint64 id, const QDate& day);

private:
    template <typename Change>
    base::Result<PlanTask> changeTask(base::TaskId id, qint64 seenRevision, const QString& label, Change change);

    storage::Database& m_database;
};

} // namespace doancoso::planning
