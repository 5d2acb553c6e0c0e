// SPDX-License-Identifier: GPL-3.0-or-later
//
// The SQL of bulk loads: units, figures and targets by the thousand, without a journal line for each row. Used by the
// data generator only.
#pragma once

#include "core/organization/unit.h"
#include "core/planning/target.h"
#include "core/storage/bulk_insert.h"
#include "core/storage/unit_of_work.h"

namespace doancoso::scenarios {

/// Loads units with ids given by the caller; parents first.
class UnitBulkLoader
{
public:
    explicit UnitBulkLoader(storage::UnitOfWork& unit);
    void add(const organization::UnitVersion& version, qint64 members);
    void finish();
    static qint64 firstFreeId(storage::Connection& connection);

private:
    storage::UnitOfWork& m_unit;
    QString m_now;
    storage::BulkInsert m_units;
    storage::BulkInsert m_versions;
    storage::BulkInsert m_headcounts;
};

/// Loads own figures column by column, in the order of their key (period, indicator, unit), which is the order they
/// are stored in.
class ValueBulkLoader
{
public:
    explicit ValueBulkLoader(storage::Connection& connection) : m_connection(connection) {}
    /// The figures that follow belong to this indicator in this period; finishes the column before.
    void startColumn(qint64 period, qint64 indicator, bool isRatio);
    /// `denominator` counts where the column's indicator is a ratio.
    void add(qint64 unit, qint64 numerator, qint64 denominator);
    void finish();

private:
    storage::Connection& m_connection;
    std::optional<storage::BulkInsert> m_column;
    bool m_isRatio = false;
};

/// Loads targets of one plan for whole years, each with its first amount.
class TargetBulkLoader
{
public:
    TargetBulkLoader(storage::UnitOfWork& unit, base::PlanId plan, const base::Period& period, const QDate& validFrom);
    void add(const planning::Indicator& indicator, base::UnitId unit, base::Decimal amount);
    void finish();

private:
    storage::UnitOfWork& m_unit;
    base::PlanId m_plan;
    base::Period m_period;
    QDate m_validFrom;
    QString m_now;
    qint64 m_nextId;
    storage::BulkInsert m_targets;
    storage::BulkInsert m_versions;
};

/// True when the file holds any unit or figure.
bool holdsData(storage::Connection& connection);

} // namespace doancoso::scenarios
