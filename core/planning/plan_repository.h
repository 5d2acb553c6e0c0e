// SPDX-License-Identifier: GPL-3.0-or-later
//
// The SQL of plans and their parts. Reads inside Database::read(), writes inside Database::write(). Only core/planning
// uses it.
#pragma once

#include "core/planning/plan.h"
#include "core/storage/connection.h"
#include "core/storage/unit_of_work.h"

#include <optional>

namespace doancoso::planning {

/// One plan refers to another: as the plan above, or among its basis.
struct PlanLink
{
    base::PlanId from;
    base::PlanId above;
    bool isParent = false;
};

/// A task together with what its due days depend on.
struct TaskInPlan
{
    PlanTask task;
    base::PlanId plan;
    QString planNumber;
    QString planTitle;
    QDate planFirstDay;
    QDate planLastDay;
    PlanStatus planStatus = PlanStatus::Draft;
};

struct DeliverableInPlan
{
    PlanDeliverable deliverable;
    base::PlanId plan;
    QString planNumber;
    QString planTitle;
    PlanStatus planStatus = PlanStatus::Draft;
};

class PlanRepository
{
public:
    explicit PlanRepository(storage::Connection& connection) : m_connection(connection) {}

    /// In no special order.
    QList<PlanSummary> summaries(const PlanFilter& filter) const;
    /// The plan without its parts.
    std::optional<Plan> head(base::PlanId id) const;
    /// The plan with all its parts.
    std::optional<Plan> load(base::PlanId id) const;
    QList<PlanLink> links() const;
    QList<PlanRevision> revisions(base::PlanId id) const;
    std::optional<QString> snapshot(base::PlanId id, int number) const;

    std::optional<TaskInPlan> task(base::TaskId id) const;
    /// Tasks of issued plans.
    QList<TaskInPlan> openTasks() const;
    std::optional<DeliverableInPlan> deliverable(qint64 id) const;
    /// Deliverables of issued plans with a due day that are not handed in.
    QList<DeliverableInPlan> openDeliverables() const;

    /// The name of a unit on a day, empty when it did not exist.
    QString unitName(base::UnitId id, const QDate& day) const;
    QStringList unitTypes() const;

    /// The plan with this document number, the latest when there are several; an empty number finds nothing.
    base::PlanId findByNumber(const QString& number) const;
    /// Global identity of a record of table unit, plan, indicator or report_form, and back; empty and 0 when there is
    /// none.
    QString uidOf(const QString& table, qint64 id) const;
    qint64 idOf(const QString& table, const QString& uid) const;

    static base::PlanId insert(storage::UnitOfWork& unit, const Plan& plan);
    /// Replaces head and parts, changing only rows that differ. A stale revision of plan or task is a Conflict.
    static void update(storage::UnitOfWork& unit, const Plan& plan);
    /// Changes columns of the plan's own row.
    static void updateHead(storage::UnitOfWork& unit, const Plan& plan);
    static void addRevision(storage::UnitOfWork& unit, base::PlanId id, const PlanRevision& revision,
                            const QString& snapshot);
    static void updateTask(storage::UnitOfWork& unit, const PlanTask& task);
    static void setDeliverableDone(storage::UnitOfWork& unit, qint64 id, const QDate& doneOn);
    /// Marks the plan and its tasks as removed.
    static void bury(storage::UnitOfWork& unit, base::PlanId id);

private:
    void loadParts(Plan& plan) const;
    QList<TaskInPlan> selectTasks(const QString& condition, const QVariantList& values) const;
    QList<DeliverableInPlan> selectDeliverables(const QString& condition, const QVariantList& values) const;

    storage::Connection& m_connection;
};

} // namespace doancoso::planning
