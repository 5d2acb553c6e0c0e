// SPDX-License-Identifier: GPL-3.0-or-later
//
// Use cases of plans: list, read, write a draft, issue, revise with a reason, close, the plans above and below. Pages,
// the command line and other services use it. Targets are in target_service.h, tasks in plan_task_service.h.
#pragma once

#include "core/base/result.h"
#include "core/planning/finding.h"
#include "core/planning/plan.h"

namespace doancoso::storage {
class Database;
class UnitOfWork;
} // namespace doancoso::storage

namespace doancoso::planning {

/// How a plan hangs on the one above it.
enum class PlanTie { None, Parent, Basis };

/// A plan and those below it.
struct PlanNode
{
    PlanSummary plan;
    PlanTie tie = PlanTie::None;
    QList<PlanNode> below;
};

/// Where a plan stands among the others.
struct PlanFamily
{
    QList<PlanSummary> above; ///< nearest first
    PlanNode self;
};

/// Why an issued plan changes.
struct RevisionNote
{
    QDate onDate;
    QString document; ///< number and date of the document that orders it; may be empty
    QString reason;   ///< must be given
};

class PlanService
{
public:
    explicit PlanService(storage::Database& database) : m_database(database) {}

    /// Drafts first, then the latest issued.
    base::Result<QList<PlanSummary>> plans(const PlanFilter& filter = {}) const;
    base::Result<Plan> plan(base::PlanId id) const;
    base::Result<PlanFamily> family(base::PlanId id) const;

    /// Errors stop saveDraft() and revise(), warnings do not.
    base::Result<Findings> validate(const Plan& draft) const;
    /// Adds (no id) or replaces a draft with all its parts and returns it as stored. Progress of stored tasks is not
    /// touched (see plan_task_service.h). Errors: Validation (context names
    /// the field), Conflict (somebody else changed it), Locked (it is issued: revise it instead).
    base::Result<Plan> saveDraft(const Plan& draft);
    /// Errors: Validation (number, date, or what validate() finds), Conflict, Locked (is issued already).
    base::Result<Plan> issue(base::PlanId id, qint64 seenRevision, const QString& number, const QDate& issuedOn);
    /// Changes an issued plan, keeping its state before as a revision. Errors: Validation, Conflict, Locked (a draft
    /// is simply saved, a closed plan must be reopened first).
    base::Result<Plan> revise(const Plan& changed, const RevisionNote& note);
    /// Earlier states, the oldest first.
    base::Result<QList<PlanRevision>> revisions(base::PlanId id) const;
    base::Result<Plan> planAtRevision(base::PlanId id, int number) const;
    base::Result<Plan> close(base::PlanId id, qint64 seenRevision);
    base::Result<Plan> reopen(base::PlanId id, qint64 seenRevision);
    /// Only a draft to which no other plan refers can go; its targets go with it. Errors: Locked, InUse, Conflict.
    base::Result<void> removeDraft(base::PlanId id, qint64 seenRevision);

    /// Inside the unit of work of another service: checks and stores a new draft.
    static base::Result<base::PlanId> insertDraft(storage::UnitOfWork& unit, const Plan& draft);

private:
    base::Result<Plan> changeStatus(base::PlanId id, qint64 seenRevision, PlanStatus from, PlanStatus to,
                                    const QString& label);

    storage::Database& m_database;
};

} // namespace doancoso::planning
