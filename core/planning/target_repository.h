// SPDX-License-Identifier: GPL-3.0-or-later
//
// The SQL of targets and their amounts over time. Only core/planning uses it; others ask TargetService.
#pragma once

#include "core/planning/target.h"
#include "core/storage/connection.h"
#include "core/storage/unit_of_work.h"

#include <optional>

namespace doancoso::planning {

class TargetRepository
{
public:
    explicit TargetRepository(storage::Connection& connection) : m_connection(connection) {}

    /// The targets of a plan with the amounts that hold on the day (invalid: the latest), in the order of the
    /// catalogue, units, periods. A target that begins later is left out.
    QList<Target> ofPlan(base::PlanId plan, const QDate& asOf) const;
    /// With the latest amount.
    std::optional<Target> find(base::TargetId id) const;
    std::optional<Target> find(const TargetKey& key) const;
    /// The targets of a plan for an indicator and period, with the latest amounts.
    QList<Target> ofCell(base::PlanId plan, base::IndicatorId indicator, const base::Period& period,
                         qint64 breakdown) const;
    QList<TargetVersion> versions(base::TargetId id) const;
    TargetFigures figures(const TargetQuery& query) const;

    static base::TargetId insert(storage::UnitOfWork& unit, const Target& target, const TargetVersion& first);
    /// Everything but key and amount; raises the revision in any case. A stale revision is a Conflict.
    static void update(storage::UnitOfWork& unit, const Target& target);
    static void addVersion(storage::UnitOfWork& unit, base::TargetId id, const TargetVersion& version);
    /// Replaces the amount of the version with this number.
    static void correctVersion(storage::UnitOfWork& unit, base::TargetId id, int number, base::Decimal amount);
    static void bury(storage::UnitOfWork& unit, base::TargetId id);
    static void buryAllOf(storage::UnitOfWork& unit, base::PlanId plan);

private:
    QHash<base::PlanId, QDate> countingPlans(base::PlanId asked) const;
    QList<Target> select(const QString& condition, const QVariantList& values, const QDate& asOf) const;

    storage::Connection& m_connection;
};

} // namespace doancoso::planning
