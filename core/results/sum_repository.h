// SPDX-License-Identifier: GPL-3.0-or-later
//
// The SQL of kept sums: per period, indicator and unit what all units below contributed. Derived from raw rows, never
// journaled; SumKeeper writes them in the transaction that changes the rows.
#pragma once

#include "core/results/value_repository.h"
#include "core/storage/bulk_insert.h"

namespace doancoso::results {

/// What the units below `key.unit` (not itself) add up to.
struct SumRow
{
    CellKey key;
    Amount period;               ///< in this period
    qint64 valueRows = 0;        ///< units below that contributed to it
    qint64 reportedChildren = 0; ///< direct reporting children with a figure of their own or from below
    Amount cumulative;           ///< from the start of the year up to this period
    qint64 cumulativeRows = 0;

    bool isZero() const
    {
        return valueRows == 0 && cumulativeRows == 0 && reportedChildren == 0 && period.isZero() && cumulative.isZero();
    }
    bool operator==(const SumRow&) const = default;
};

/// The organisation of one day as bare numbers, for adding up quickly.
struct OrgSkeleton
{
    QHash<qint64, int> indexes;
    QList<qint64> ids;
    QList<int> parents; ///< index of the parent, -1 at the top
    QList<bool> reports;
    bool operator==(const OrgSkeleton&) const = default;
};

class SumRepository
{
public:
    static QList<SumRow> read(storage::Connection& connection, const base::Period& period,
                              const QList<base::IndicatorId>& indicators, const QList<base::UnitId>& units,
                              qint64 breakdown);
    static std::optional<SumRow> find(storage::Connection& connection, const CellKey& key);
    static void put(storage::Connection& connection, const SumRow& row);
    static void removePeriod(storage::Connection& connection, const base::Period& period);
    static void removeIndicator(storage::Connection& connection, const base::Period& period,
                                base::IndicatorId indicator);
    static QList<SumRow> all(storage::Connection& connection, const base::Period& period, base::IndicatorId indicator);
    static OrgSkeleton skeletonAt(storage::Connection& connection, const QDate& day);
    /// True when any unit is opened, closed or placed elsewhere after `first` up to and including `second`.
    static bool organisationDiffers(storage::Connection& connection, const QDate& first, const QDate& second);
    /// The days after `first` up to and including `last` on which it does, in order.
    static QList<QDate> organisationChanges(storage::Connection& connection, const QDate& first, const QDate& last);
    static bool unitReports(storage::Connection& connection, base::UnitId unit, const QDate& day);
    /// Last day of each period that has a row.
    static QHash<base::Period, QDate> lastDays(storage::Connection& connection);
};

/// Writes sums that are not there yet, many at a time.
class SumInsert
{
public:
    explicit SumInsert(storage::Connection& connection) : m_connection(connection) {}
    /// Fast when all rows of an indicator in a period follow each other.
    void add(const SumRow& row);
    /// Writes what is left.
    void finish();

private:
    storage::Connection& m_connection;
    CellKey m_column; ///< the unit does not count
    std::optional<storage::BulkInsert> m_rows;
};

} // namespace doancoso::results
