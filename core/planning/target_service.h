// SPDX-License-Identifier: GPL-3.0-or-later
//
// Use cases of targets: set, revise with reason and document, remove, read as of a day, and many at once for a grid or
// sheet. Pages, reports, the command line and core/results use it.
#pragma once

#include "core/base/result.h"
#include "core/planning/finding.h"
#include "core/planning/target.h"

namespace doancoso::storage {
class Database;
class UnitOfWork;
} // namespace doancoso::storage

namespace doancoso::planning {

/// Why the amount of a target of an issued plan changes.
struct TargetRevision
{
    QDate validFrom;
    QString document;
    QString reason; ///< must be given
};

class TargetService
{
public:
    explicit TargetService(storage::Database& database) : m_database(database) {}

    /// Amounts as of the day; invalid: the latest.
    base::Result<QList<Target>> targetsOfPlan(base::PlanId plan, const QDate& asOf = {}) const;
    base::Result<Target> target(base::TargetId id) const;
    /// Every amount that the target had, the oldest first.
    base::Result<QList<TargetVersion>> versions(base::TargetId id) const;
    base::Result<TargetFigures> figures(const TargetQuery& query) const;

    base::Result<Findings> validate(const Target& target) const;
    /// Sets the target of a cell (plan, indicator, unit, period, breakdown), adding it when there is none. While the
    /// plan is a draft the amount is simply replaced; of an issued plan another amount needs `revision`, and the old
    /// one stays readable. Errors: Validation, Conflict (target.revision is stale), Locked (the plan is closed),
    /// NotFound.
    base::Result<Target> setTarget(const Target& target, const std::optional<TargetRevision>& revision = {});
    /// Of an issued plan the reason must be given; it stands in the journal.
    base::Result<void> removeTarget(base::TargetId id, qint64 seenRevision, const QString& reason = {});

    /// Inside the unit of work of another service. A target without id takes the place of the one in its cell.
    static base::Result<base::TargetId> put(storage::UnitOfWork& unit, const Target& target,
                                            const std::optional<TargetRevision>& revision);
    static base::Result<void> remove(storage::UnitOfWork& unit, base::TargetId id, qint64 seenRevision,
                                     const QString& reason);

private:
    storage::Database& m_database;
};

} // namespace doancoso::planning
