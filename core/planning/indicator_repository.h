// SPDX-License-Identifier: GPL-3.0-or-later
//
// The SQL of indicators, their groups, versions and breakdowns. Reads inside Database::read(), writes inside
// Database::write(); a failing statement throws as everywhere in storage. core/planning and core/results may use it.
#pragma once

#include "core/planning/indicator.h"
#include "core/storage/connection.h"
#include "core/storage/unit_of_work.h"

#include <QHash>

namespace doancoso::planning {

class IndicatorRepository
{
public:
    explicit IndicatorRepository(storage::Connection& connection) : m_connection(connection) {}

    /// Every indicator with the version that holds on the day, in the order of groups and positions.
    QList<Indicator> catalogueAt(const QDate& day) const;
    std::optional<Indicator> find(base::IndicatorId id, const QDate& day) const;
    std::optional<Indicator> findByCode(const QString& code, const QDate& day) const;
    /// All versions, the newest first.
    QList<Indicator> versions(base::IndicatorId id) const;
    /// All versions of all indicators, in the order of groups and positions, of each the newest first.
    QList<Indicator> allVersions() const;
    QHash<QString, base::IndicatorId> idsByCode() const;

    QList<IndicatorGroup> groups() const;
    QList<Breakdown> breakdowns() const;

    /// The record with code, group and position, without a version.
    static base::IndicatorId insertCard(storage::UnitOfWork& unit, const Indicator& card);
    static void insertVersion(storage::UnitOfWork& unit, const Indicator& version);
    /// Replaces the content of the version with this number.
    static void updateVersion(storage::UnitOfWork& unit, const Indicator& version);
    /// Code, group and position; raises the revision in any case. A stale revision is a Conflict.
    static void updateCard(storage::UnitOfWork& unit, const Indicator& card);
    static void putGroup(storage::UnitOfWork& unit, const IndicatorGroup& group);
    static void putBreakdown(storage::UnitOfWork& unit, const Breakdown& breakdown);

private:
    QList<Indicator> select(const QString& condition, const QVariantList& values) const;

    storage::Connection& m_connection;
};

} // namespace doancoso::planning
