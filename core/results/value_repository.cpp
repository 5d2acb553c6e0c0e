// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/value_repository.h"

namespace doancoso::results {
namespace {

using storage::Connection;
using storage::Row;
using storage::Statement;
using storage::UnitOfWork;

QVariant unitsOrNull(const std::optional<base::Decimal>& value)
{
    return value ? QVariant(value->units()) : QVariant();
}

std::optional<base::Decimal> decimalOrNothing(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(base::Decimal::fromUnits(value.toLongLong()));
}

Row keyRow(const CellKey& key, ValueRowKind kind)
{
    return {{QStringLiteral("period_id"), key.period.key()},
            {QStringLiteral("indicator_id"), key.indicator.value()},
            {QStringLiteral("unit_id"), key.unit.value()},
            {QStringLiteral("breakdown_id"), key.breakdown},
            {QStringLiteral("kind"), static_cast<int>(kind)}};
}

ValueRow rowOf(const Statement& row)
{
    return {{base::Period::fromKey(row.integer(0)), base::IndicatorId(row.integer(1)), base::UnitId(row.integer(2)),
             row.integer(3)},
            static_cast<ValueRowKind>(row.integer(4)),
            {row.optionalDecimal(5), row.optionalDecimal(6)},
            row.text(7)};
}

const QString kValueColumns =
    QStringLiteral("period_id, indicator_id, unit_id, breakdown_id, kind, numerator, denominator, reason");

} // namespace

QList<ValueRow> ValueRepository::read(Connection& connection, const QList<base::Period>& periods,
                                      const QList<base::IndicatorId>& indicators, const QList<base::UnitId>& units,
                                      std::optional<qint64> breakdown)
{
    QString sql =
        QStringLiteral(
            "SELECT %1 FROM indicator_value WHERE period_id IN (%2) AND indicator_id IN (%3) AND unit_id IN (%4)")
            .arg(kValueColumns, periodList(periods), idList(indicators), idList(units));
    if (breakdown) {
        sql += QStringLiteral(" AND breakdown_id = %1").arg(*breakdown);
    }
    sql += QStringLiteral(" ORDER BY period_id, indicator_id, unit_id, breakdown_id, kind");
    QList<ValueRow> rows;
    Statement read = connection.fresh(sql);
    read.run();
    while (read.next()) {
        rows.append(rowOf(read));
    }
    return rows;
}

void ValueRepository::scan(Connection& connection, const base::Period& period, base::IndicatorId indicator,
                           const std::function<void(qint64, qint64, ValueRowKind, const RawCell&)>& take)
{
    Statement& read = connection.statement(
        QStringLiteral("SELECT unit_id, breakdown_id, kind, numerator, denominator FROM indicator_value "
                       "WHERE period_id = ? AND indicator_id = ? ORDER BY unit_id, breakdown_id, kind"));
    read.run(period.key(), indicator);
    while (read.next()) {
        take(read.integer(0), read.integer(1), static_cast<ValueRowKind>(read.integer(2)),
             {read.optionalDecimal(3), read.optionalDecimal(4)});
    }
}

bool ValueRepository::hasValues(Connection& connection, const base::Period& period)
{
    Statement& read = connection.statement(QStringLiteral("SELECT 1 FROM indicator_value WHERE period_id = ? LIMIT 1"));
    read.run(period.key());
    const bool found = read.next();
    read.finish();
    return found;
}

QList<base::Period> ValueRepository::periodsWithValues(Connection& connection)
{
    QList<base::Period> periods;
    Statement read = connection.fresh(QStringLiteral("SELECT p.id FROM period p WHERE EXISTS (SELECT 1 FROM "
                                                     "indicator_value v WHERE v.period_id = p.id) ORDER BY p.id"));
    read.run();
    while (read.next()) {
        periods.append(base::Period::fromKey(read.integer(0)));
    }
    return periods;
}

QList<base::IndicatorId> ValueRepository::indicatorsIn(Connection& connection, const base::Period& period)
{
    QList<base::IndicatorId> ids;
    Statement read =
        connection.fresh(QStringLiteral("SELECT i.id FROM indicator i WHERE EXISTS (SELECT 1 FROM indicator_value v "
                                        "WHERE v.period_id = ? AND v.indicator_id = i.id) ORDER BY i.id"));
    read.run(period.key());
    while (read.next()) {
        ids.append(base::IndicatorId(read.integer(0)));
    }
    return ids;
}

bool ValueRepository::hasFigures(storage::Connection& connection, const base::Period& period,
                                 base::IndicatorId indicator)
{
    storage::Statement& find = connection.statement(
        QStringLiteral("SELECT 1 FROM indicator_value WHERE period_id = ? AND indicator_id = ? LIMIT 1"));
    const bool found = find.run(period.key(), indicator).next();
    find.finish();
    return found;
}

std::optional<ValueRow> ValueRepository::find(Connection& connection, const CellKey& key, ValueRowKind kind)
{
    Statement find = connection.fresh(
        QStringLiteral("SELECT %1 FROM indicator_value WHERE period_id = ? AND indicator_id = ? AND unit_id = ? "
                       "AND breakdown_id = ? AND kind = ?")
            .arg(kValueColumns));
    find.run(key.period.key(), key.indicator, key.unit, key.breakdown, static_cast<int>(kind));
    return find.next() ? std::optional(rowOf(find)) : std::nullopt;
}

void ValueRepository::put(UnitOfWork& unit, const ValueRow& row)
{
    Row record = keyRow(row.key, row.kind);
    if (row.cell.isEmpty()) {
        unit.remove(QStringLiteral("indicator_value"), record);
        return;
    }
    record.insert(QStringLiteral("numerator"), unitsOrNull(row.cell.numerator));
    record.insert(QStringLiteral("denominator"), unitsOrNull(row.cell.denominator));
    record.insert(QStringLiteral("reason"), row.reason.isEmpty() ? QVariant() : QVariant(row.reason));
    unit.put(QStringLiteral("indicator_value"), record);
}

void ValueRepository::putCounted(UnitOfWork& unit, const CellKey& key, const RawCell& cell)
{
    Row record = keyRow(key, ValueRowKind::Counted);
    if (cell.isEmpty()) {
        unit.removeDerived(QStringLiteral("indicator_value"), record);
        return;
    }
    record.insert(QStringLiteral("numerator"), unitsOrNull(cell.numerator));
    record.insert(QStringLiteral("denominator"), unitsOrNull(cell.denominator));
    unit.putDerived(QStringLiteral("indicator_value"), record);
}

void ValueRepository::handIn(UnitOfWork& unit, base::UnitId id, const QList<base::Period>& periods)
{
    for (const ValueRow& row : countedRows(unit.connection(), id, periods)) {
        if (!find(unit.connection(), row.key, ValueRowKind::Own)) {
            put(unit, {row.key, ValueRowKind::Own, row.cell, {}});
        }
    }
}

void ValueRepository::takeBack(UnitOfWork& unit, base::UnitId id, const QList<base::Period>& periods)
{
    for (const ValueRow& row : countedRows(unit.connection(), id, periods)) {
        put(unit, {row.key, ValueRowKind::Own, {}, {}});
    }
}

QList<ValueRow> ValueRepository::countedRows(Connection& connection, base::UnitId id,
                                             const QList<base::Period>& periods)
{
    QList<ValueRow> rows;
    Statement read =
        connection.fresh(QStringLiteral("SELECT %1 FROM indicator_value WHERE period_id IN (%2) AND unit_id = ? AND "
                                        "kind = 3")
                             .arg(kValueColumns, periodList(periods)));
    read.run(id);
    while (read.next()) {
        rows.append(rowOf(read));
    }
    return rows;
}

QList<ValueRow> ValueRepository::ownRows(Connection& connection, const QList<base::IndicatorId>& indicators,
                                         const QList<base::UnitId>& units)
{
    QList<ValueRow> rows;
    Statement read = connection.fresh(
        QStringLiteral("SELECT %1 FROM indicator_value WHERE indicator_id IN (%2) AND unit_id IN (%3) AND kind = 1")
            .arg(kValueColumns, idList(indicators), idList(units)));
    read.run();
    while (read.next()) {
        rows.append(rowOf(read));
    }
    return rows;
}

QHash<CellKey, QString> ValueRepository::notes(Connection& connection, const base::Period& period,
                                               const QList<base::UnitId>& units)
{
    QHash<CellKey, QString> notes;
    Statement read = connection.fresh(
        QStringLiteral("SELECT indicator_id, unit_id, note FROM value_note WHERE period_id = ? AND unit_id IN (%1)")
            .arg(idList(units)));
    read.run(period.key());
    while (read.next()) {
        notes.insert({period, base::IndicatorId(read.integer(0)), base::UnitId(read.integer(1)), 0}, read.text(2));
    }
    return notes;
}

void ValueRepository::putNote(UnitOfWork& unit, const CellKey& key, const QString& note)
{
    Row row{{QStringLiteral("period_id"), key.period.key()},
            {QStringLiteral("indicator_id"), key.indicator.value()},
            {QStringLiteral("unit_id"), key.unit.value()}};
    if (note.isEmpty()) {
        unit.remove(QStringLiteral("value_note"), row);
    } else {
        row.insert(QStringLiteral("note"), note);
        unit.put(QStringLiteral("value_note"), row);
    }
}

QString ValueRepository::journalKey(const CellKey& key, ValueRowKind kind)
{
    return storage::rowKeyText(storage::table(QStringLiteral("indicator_value")), keyRow(key, kind));
}

ValueRow ValueRepository::fromJournalRow(const Row& row)
{
    return {{base::Period::fromKey(row.value(QStringLiteral("period_id")).toLongLong()),
             base::IndicatorId(row.value(QStringLiteral("indicator_id")).toLongLong()),
             base::UnitId(row.value(QStringLiteral("unit_id")).toLongLong()),
             row.value(QStringLiteral("breakdown_id")).toLongLong()},
            static_cast<ValueRowKind>(row.value(QStringLiteral("kind")).toInt()),
            {decimalOrNothing(row.value(QStringLiteral("numerator"))),
             decimalOrNothing(row.value(QStringLiteral("denominator")))},
            row.value(QStringLiteral("reason")).toString()};
}

} // namespace doancoso::results
