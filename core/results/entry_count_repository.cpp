// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/entry_count_repository.h"

#include "core/results/value_repository.h"
#include "core/storage/bulk_insert.h"

namespace doancoso::results {

using storage::Connection;
using storage::Statement;

QSet<base::UnitId> EntryCountRepository::unitsWithEntries(Connection& connection, const QList<base::Period>& periods,
                                                          const QList<base::UnitId>& among)
{
    QString sql =
        QStringLiteral("SELECT DISTINCT unit_id FROM entry_count WHERE period_id IN (%1)").arg(periodList(periods));
    if (!among.isEmpty()) {
        sql += QStringLiteral(" AND unit_id IN (%1)").arg(idList(among));
    }
    QSet<base::UnitId> units;
    Statement read = connection.fresh(sql);
    read.run();
    while (read.next()) {
        units.insert(base::UnitId(read.integer(0)));
    }
    return units;
}

QHash<qint64, qint64> EntryCountRepository::all(Connection& connection, const base::Period& period)
{
    QHash<qint64, qint64> counts;
    Statement& read =
        connection.statement(QStringLiteral("SELECT unit_id, rows_entered FROM entry_count WHERE period_id = ?"));
    read.run(period.key());
    while (read.next()) {
        counts.insert(read.integer(0), read.integer(1));
    }
    return counts;
}

void EntryCountRepository::add(Connection& connection, const base::Period& period, base::UnitId unit, qint64 change)
{
    connection
        .statement(QStringLiteral("INSERT INTO entry_count (period_id, unit_id, rows_entered) VALUES (?, ?, ?) ON "
                                  "CONFLICT (period_id, unit_id) DO UPDATE SET rows_entered = "
                                  "entry_count.rows_entered + excluded.rows_entered"))
        .run(period.key(), unit, change);
    connection
        .statement(QStringLiteral("DELETE FROM entry_count WHERE period_id = ? AND unit_id = ? AND rows_entered = 0"))
        .run(period.key(), unit);
}

void EntryCountRepository::replace(Connection& connection, const base::Period& period,
                                   const std::vector<qint64>& counts)
{
    connection.statement(QStringLiteral("DELETE FROM entry_count WHERE period_id = ?")).run(period.key());
    storage::BulkInsert rows(connection, QStringLiteral("entry_count"), {{QStringLiteral("period_id"), period.key()}},
                             {QStringLiteral("unit_id"), QStringLiteral("rows_entered")});
    for (size_t unit = 0; unit < counts.size(); ++unit) {
        if (counts[unit] > 0) {
            rows.add(static_cast<qint64>(unit), counts[unit]);
        }
    }
    rows.finish();
}

} // namespace doancoso::results
