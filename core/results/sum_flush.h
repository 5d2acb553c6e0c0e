// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a unit of work changed in figures, and how those changes are carried into the kept sums of the units above
// without adding everything up anew. For SumKeeper only.
#pragma once

#include "core/results/sum_repository.h"
#include "core/storage/unit_of_work.h"

#include <QMap>
#include <QSet>

namespace doancoso::results {

/// One unit's row of cells of one indicator over a year.
struct LineKey
{
    base::IndicatorId indicator;
    base::UnitId unit;
    qint64 breakdown = 0;
    int calendar = 1;
    int year = 0;
    base::PeriodKind kind = base::PeriodKind::Quarter;

    bool operator==(const LineKey&) const = default;
    friend size_t qHash(const LineKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.indicator.value(), key.unit.value(), key.breakdown, key.calendar, key.year,
                          static_cast<int>(key.kind));
    }
};

/// What a unit of work changed so far: per line the cells as they were before.
struct PendingSums
{
    QHash<LineKey, QMap<qint64, CellRows>> before; ///< period key → state; only periods that were touched
    QHash<LineKey, QSet<std::pair<qint64, int>>> seen;
    QHash<std::pair<qint64, qint64>, qint64> entries; ///< (period key, unit) → rows entered less rows removed
    QDate organisationFrom;                           ///< earliest day from which the tree differs; invalid: unchanged
    QSet<int> calendars;                              ///< whose months close on another day
    QHash<base::IndicatorId, QDate> cards;            ///< indicators that add up otherwise, each with the earliest day
};

/// The periods of the same kind in the year of `any`.
QList<base::Period> periodsOfYear(const base::Period& any);
/// Every period of a year under which anything is entered has its row. `lastDays` is read anew when any was missing.
void ensurePeriods(storage::Connection& connection, const QList<base::Period>& periods,
                   QHash<base::Period, QDate>& lastDays);
/// Carries the changed figures into the sums of the units above.
void flushSums(storage::UnitOfWork& unit, const PendingSums& pending);

} // namespace doancoso::results
