// SPDX-License-Identifier: GPL-3.0-or-later
//
// The SQL of entered figures: one row per period, indicator, unit, breakdown and kind. Raw rows are the truth from
// which every sum follows.
#pragma once

#include "core/base/ids.h"
#include "core/base/period.h"
#include "core/results/contribution.h"
#include "core/storage/unit_of_work.h"

#include <QHash>

#include <functional>

namespace doancoso::results {

/// Own: what the unit itself reports. Correction: a manual row of its own, with a reason, added to it. Counted: what
/// the registers say (core/activity/count_keeper.h); stands for the own row while there is none.
enum class ValueRowKind { Own = 1, Correction = 2, Counted = 3 };

inline RawCell& rowOfKind(CellRows& cell, ValueRowKind kind)
{
    return kind == ValueRowKind::Own ? cell.own : kind == ValueRowKind::Correction ? cell.correction : cell.counted;
}

struct CellKey
{
    base::Period period;
    base::IndicatorId indicator;
    base::UnitId unit;
    qint64 breakdown = 0;

    bool operator==(const CellKey&) const = default;
    friend size_t qHash(const CellKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.period.key(), key.indicator.value(), key.unit.value(), key.breakdown);
    }
};

/// One stored row.
struct ValueRow
{
    CellKey key;
    ValueRowKind kind = ValueRowKind::Own;
    RawCell cell;
    QString reason;
};

/// "1,2,3" for IN (…); NULL, which nothing equals, when there is none.
template <typename Id>
QString idList(const QList<Id>& ids)
{
    QStringList parts;
    for (const Id& id : ids) {
        parts.append(QString::number(id.value()));
    }
    return parts.isEmpty() ? QStringLiteral("NULL") : parts.join(QLatin1Char(','));
}

/// The same of periods, by their keys.
inline QString periodList(const QList<base::Period>& periods)
{
    QStringList parts;
    for (const base::Period& period : periods) {
        parts.append(QString::number(period.key()));
    }
    return parts.isEmpty() ? QStringLiteral("NULL") : parts.join(QLatin1Char(','));
}

class ValueRepository
{
public:
    /// Rows of these cells; reads by key, so a few thousand cells take a few milliseconds.
    static QList<ValueRow> read(storage::Connection& connection, const QList<base::Period>& periods,
                                const QList<base::IndicatorId>& indicators, const QList<base::UnitId>& units,
                                std::optional<qint64> breakdown);
    /// Every row of one indicator in one period, in the order of units: `take(unit, breakdown, kind, cell)`.
    static void scan(storage::Connection& connection, const base::Period& period, base::IndicatorId indicator,
                     const std::function<void(qint64, qint64, ValueRowKind, const RawCell&)>& take);
    /// Periods of the year and kind under which anything is stored.
    /// True when any figure is stored under exactly this period; one look-up.
    static bool hasValues(storage::Connection& connection, const base::Period& period);
    static QList<base::Period> periodsWithValues(storage::Connection& connection);
    /// Indicators with values in the period.
    static QList<base::IndicatorId> indicatorsIn(storage::Connection& connection, const base::Period& period);
    static bool hasFigures(storage::Connection& connection, const base::Period& period, base::IndicatorId indicator);
    static std::optional<ValueRow> find(storage::Connection& connection, const CellKey& key, ValueRowKind kind);

    /// Writes or, when the cell is empty, removes the row.
    static void put(storage::UnitOfWork& unit, const ValueRow& row);
    /// What the registers say; not journaled, since it follows from their records.
    static void putCounted(storage::UnitOfWork& unit, const CellKey& key, const RawCell& cell);
    /// The counted figures of the unit become its own: what was handed in stays, whatever the registers say later.
    static void handIn(storage::UnitOfWork& unit, base::UnitId id, const QList<base::Period>& periods);
    /// Back to counting: own figures of cells that count by themselves are taken out.
    static void takeBack(storage::UnitOfWork& unit, base::UnitId id, const QList<base::Period>& periods);
    /// Own figures of these indicators and units in any period.
    static QList<ValueRow> ownRows(storage::Connection& connection, const QList<base::IndicatorId>& indicators,
                                   const QList<base::UnitId>& units);
    static QList<ValueRow> countedRows(storage::Connection& connection, base::UnitId id,
                                       const QList<base::Period>& periods);
    static QHash<CellKey, QString> notes(storage::Connection& connection, const base::Period& period,
                                         const QList<base::UnitId>& units);
    static void putNote(storage::UnitOfWork& unit, const CellKey& key, const QString& note);

    /// The row key as it stands in the journal.
    static QString journalKey(const CellKey& key, ValueRowKind kind);
    static ValueRow fromJournalRow(const storage::Row& row);
};

} // namespace doancoso::results
