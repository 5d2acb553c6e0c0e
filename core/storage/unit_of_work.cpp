// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/unit_of_work.h"

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/storage/bulk_insert.h"
#include "core/storage/row_values.h"

#include <QCoreApplication>

namespace doancoso::storage {
namespace {

/// A row as callers give it: an empty text is a text even when QString calls it null; only an invalid QVariant is NULL.
Row givenRow(const Row& row)
{
    QVariantList values;
    values.reserve(row.size());
    for (const QVariant& value : row) {
        values.append(normalized(value));
    }
    return Row::ofSorted(row.names(), values);
}

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QLatin1String(", "));
}

/// The columns of a row from a statement that gives them as Table::columnList says.
Row readRow(const Table& table, const Statement& statement)
{
    QVariantList values;
    values.reserve(table.sortedColumns.size());
    for (int column = 0; column < table.sortedColumns.size(); ++column) {
        values.append(normalized(statement.value(column)));
    }
    return Row::ofSorted(table.sortedColumns, values);
}

} // namespace

bool ChangeSet::touches(const QString& table) const
{
    return everything ||
           std::any_of(rows.cbegin(), rows.cend(), [&table](const RowChange& row) { return row.table == table; });
}

QString rowKeyText(const Table& table, const Row& row)
{
    QStringList parts;
    for (const QString& column : table.keyColumns) {
        parts.append(row.value(column).toString());
    }
    return parts.join(QLatin1Char('/'));
}

bool sameContent(const Table& table, const Row& left, const Row& right)
{
    if (!table.isRecord) {
        return left == right;
    }
    const auto content = [](Row row) {
        for (const QString& column :
             {QStringLiteral("revision"), QStringLiteral("changed_at"), QStringLiteral("changed_by")}) {
            row.remove(column);
        }
        return row;
    };
    return content(left) == content(right);
}

UnitOfWork::UnitOfWork(Connection& connection, QDateTime now, qint64 userId, QString label,
                       const QList<std::pair<QString, RowObserver>>& observers)
    : m_connection(connection),
      m_now(std::move(now)),
      m_nowText(base::toStorageText(m_now)),
      m_userId(userId),
      m_observers(observers)
{
    m_changes.label = std::move(label);
}

Row UnitOfWork::find(const QString& tableName, const Row& key)
{
    const Table& spec = table(tableName);
    Statement& select = statement(spec.findStatement);
    QVariantList values;
    for (const QString& column : spec.keyColumns) {
        values.append(bindable(key.value(column)));
    }
    select.runList(values);
    const Row row = select.next() ? readRow(spec, select) : Row();
    select.finish();
    return row;
}

Row UnitOfWork::withRecordColumns(const Table& spec, const Row& given) const
{
    Row row = givenRow(given);
    if (spec.isRecord) {
        if (row.value(QStringLiteral("uid")).toString().isEmpty()) {
            row.insert(QStringLiteral("uid"), base::newUid());
        }
        row.insert(QStringLiteral("created_at"), m_nowText);
        row.insert(QStringLiteral("created_by"), m_userId);
        row.insert(QStringLiteral("changed_at"), m_nowText);
        row.insert(QStringLiteral("changed_by"), m_userId);
    }
    return row;
}

QList<qint64> UnitOfWork::insertMany(const QString& tableName, const QList<Row>& given)
{
    const Table& spec = table(tableName);
    QList<qint64> ids;
    if (given.isEmpty()) {
        return ids;
    }
    // The first row comes back whole; what the database filled in there it fills in everywhere.
    ids.append(insert(tableName, given.constFirst()));
    ids += reserveKeys(spec, ids.constFirst(), given.size() - 1);
    const Row first = find(tableName, idKey(ids.constFirst()));
    const QStringList& names = given.constFirst().names();
    QList<qsizetype> places;
    for (const QString& name : names) {
        places.append(spec.sortedColumns.indexOf(name));
    }
    const qsizetype idPlace = spec.sortedColumns.indexOf(QStringLiteral("id"));
    const qsizetype uidPlace = spec.isRecord ? spec.sortedColumns.indexOf(QStringLiteral("uid")) : -1;
    const bool alike =
        std::all_of(given.cbegin(), given.cend(), [&names](const Row& row) { return row.names() == names; });
    if (!alike) {
        throw Abort{{base::ErrorCode::Bug, sentenceFor(base::ErrorCode::Bug),
                     QStringLiteral("rows of different columns for %1").arg(tableName), tableName}};
    }
    QList<Row> rows;
    rows.reserve(given.size() - 1);
    for (qsizetype i = 1; i < given.size(); ++i) {
        QVariantList values = first.values();
        if (uidPlace >= 0) {
            values[uidPlace] = QString();
        }
        for (qsizetype column = 0; column < places.size(); ++column) {
            values[places.at(column)] = normalized(given.at(i).values().at(column));
        }
        if (uidPlace >= 0 && values.at(uidPlace).toString().isEmpty()) {
            values[uidPlace] = base::newUid();
        }
        values[idPlace] = ids.at(i);
        rows.append(Row::ofSorted(spec.sortedColumns, values));
    }
    writeNew(spec, rows);
    return ids;
}

QList<qint64> UnitOfWork::reserveKeys(const Table& spec, qint64 last, qsizetype count)
{
    QList<qint64> keys;
    keys.reserve(count);
    if (m_connection.engine() == Engine::Sqlite) {
        // Nobody else writes meanwhile, and the next key is always one more than the greatest.
        for (qsizetype i = 1; i <= count; ++i) {
            keys.append(last + i);
        }
        return keys;
    }
    Statement take(m_connection.handle(), takeKeysStatement(spec.name));
    take.run(static_cast<qint64>(count));
    while (take.next()) {
        keys.append(take.integer(0));
    }
    return keys;
}

void UnitOfWork::writeNew(const Table& spec, const QList<Row>& rows)
{
    writeAll(m_connection, spec.name, spec.sortedColumns, rows.size(),
             [&rows](qsizetype row, qsizetype column) -> const QVariant& { return rows.at(row).values().at(column); });
    BulkInsert journal(m_connection, QStringLiteral("journal_entry"),
                       {{QStringLiteral("tx_id"), journalTx()},
                        {QStringLiteral("table_name"), spec.name},
                        {QStringLiteral("before_row"), {}}},
                       {QStringLiteral("row_key"), QStringLiteral("after_row")});
    for (const Row& row : rows) {
        journal.add(rowKeyText(spec, row), rowToJson(row));
    }
    journal.finish();
    for (const Row& row : rows) {
        tell(spec, {}, row);
    }
}

qint64 UnitOfWork::insert(const QString& tableName, const Row& given)
{
    const Table& spec = table(tableName);
    const Row row = withRecordColumns(spec, given);
    const QStringList& columns = row.names();
    QVariantList values;
    for (const QVariant& value : row) {
        values.append(bindable(value));
    }
    // The row comes back as it is stored, with what the database filled in.
    Statement& write =
        statement(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) RETURNING %4")
                      .arg(spec.name, columns.join(QLatin1String(", ")), marks(columns.size()), spec.columnList));
    write.runList(values);
    const Row stored = write.next() ? readRow(spec, write) : Row();
    write.finish();
    journal(spec, {}, stored);
    return spec.hasIdentity ? stored.value(QStringLiteral("id")).toLongLong() : 0;
}

void UnitOfWork::update(const QString& tableName, const Row& key, const Row& changes)
{
    const Table& spec = table(tableName);
    const Row before = find(tableName, key);
    if (before.isEmpty()) {
        throw Abort{{base::ErrorCode::NotFound,
                     QCoreApplication::translate(
                         "Storage", "This record no longer exists. Nothing was changed; refresh the page."),
                     tableName + QLatin1Char(' ') + rowKeyText(spec, key), tableName}};
    }
    Row after = before;
    const Row wanted = givenRow(changes);
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        if (!before.contains(it.key())) {
            throw Abort{{base::ErrorCode::Bug, sentenceFor(base::ErrorCode::Bug),
                         QStringLiteral("%1 has no column %2").arg(tableName, it.key()), tableName}};
        }
        after.insert(it.key(), it.value());
    }
    if (after == before) {
        return;
    }
    if (spec.isRecord) {
        after.insert(QStringLiteral("revision"), before.value(QStringLiteral("revision")).toLongLong() + 1);
        after.insert(QStringLiteral("changed_at"), m_nowText);
        after.insert(QStringLiteral("changed_by"), m_userId);
    }
    updateRow(spec, before, after);
}

void UnitOfWork::updateRecord(const QString& tableName, qint64 id, qint64 seenRevision, const Row& changes)
{
    const Row before = find(tableName, idKey(id));
    if (!before.isEmpty() && before.value(QStringLiteral("revision")).toLongLong() != seenRevision) {
        throw Abort{{base::ErrorCode::Conflict,
                     QCoreApplication::translate("Storage",
                                                 "Somebody changed this record meanwhile. Your entry is still on the "
                                                 "screen; look at the new state, then save again."),
                     tableName + QLatin1Char(' ') + QString::number(id), tableName}};
    }
    update(tableName, idKey(id), changes);
}

void UnitOfWork::put(const QString& tableName, const Row& row)
{
    const Row before = find(tableName, row);
    if (before.isEmpty()) {
        insert(tableName, row);
    } else {
        update(tableName, row, row);
    }
}

void UnitOfWork::remove(const QString& tableName, const Row& key)
{
    const Row before = find(tableName, key);
    if (!before.isEmpty()) {
        removeRow(table(tableName), before);
    }
}

void UnitOfWork::putDerived(const QString& tableName, const Row& given)
{
    const Table& spec = table(tableName);
    const Row before = find(tableName, given);
    Row after = before;
    const Row wanted = givenRow(given);
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        after.insert(it.key(), it.value());
    }
    if (after == before) {
        return;
    }
    if (before.isEmpty()) {
        for (const QString& column : spec.columns) {
            after.insert(column, after.value(column)); // what is not given is NULL
        }
    }
    QVariantList values;
    QStringList assignments;
    for (const QString& column : spec.columns) {
        if (before.isEmpty() || before.value(column) != after.value(column)) {
            assignments.append(before.isEmpty() ? column : column + QStringLiteral(" = ?"));
            values.append(bindable(after.value(column)));
        }
    }
    if (before.isEmpty()) {
        statement(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                      .arg(spec.name, assignments.join(QLatin1String(", ")), marks(values.size())))
            .runList(values);
    } else {
        for (const QString& column : spec.keyColumns) {
            values.append(bindable(before.value(column)));
        }
        statement(QStringLiteral("UPDATE %1 SET %2 WHERE %3")
                      .arg(spec.name, assignments.join(QLatin1String(", ")), keyCondition(spec)))
            .runList(values);
    }
    tell(spec, before, after);
}

void UnitOfWork::removeDerived(const QString& tableName, const Row& key)
{
    const Table& spec = table(tableName);
    const Row before = find(tableName, key);
    if (!before.isEmpty()) {
        QVariantList values;
        for (const QString& column : spec.keyColumns) {
            values.append(bindable(before.value(column)));
        }
        statement(QStringLiteral("DELETE FROM %1 WHERE %2").arg(spec.name, keyCondition(spec))).runList(values);
        tell(spec, before, {});
    }
}

void UnitOfWork::bury(const QString& tableName, qint64 id)
{
    update(tableName, idKey(id), {{QStringLiteral("deleted_at"), m_nowText}});
}

void UnitOfWork::restoreRow(const QString& tableName, const Row& current, const Row& wanted)
{
    const Table& spec = table(tableName);
    if (wanted.isEmpty()) {
        removeRow(spec, current);
        return;
    }
    Row restored = wanted;
    if (spec.isRecord) {
        // Taking back is a change like any other: a revision number is never used for two states.
        const QString revision = QStringLiteral("revision");
        const qint64 latest = std::max(current.value(revision).toLongLong(), wanted.value(revision).toLongLong());
        restored.insert(revision, latest + 1);
        restored.insert(QStringLiteral("changed_at"), m_nowText);
        restored.insert(QStringLiteral("changed_by"), m_userId);
    }
    if (current.isEmpty()) {
        insertRow(spec, restored);
    } else {
        updateRow(spec, current, restored);
    }
}

void UnitOfWork::insertRow(const Table& spec, const Row& row)
{
    QVariantList values;
    for (const QString& column : spec.columns) {
        values.append(bindable(row.value(column)));
    }
    statement(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                  .arg(spec.name, spec.columns.join(QLatin1String(", ")), marks(spec.columns.size())))
        .runList(values);
    journal(spec, {}, row);
}

void UnitOfWork::updateRow(const Table& spec, const Row& before, const Row& after)
{
    QStringList assignments;
    QVariantList values;
    for (const QString& column : spec.columns) {
        if (before.value(column) != after.value(column)) {
            assignments.append(column + QStringLiteral(" = ?"));
            values.append(bindable(after.value(column)));
        }
    }
    if (assignments.isEmpty()) {
        return;
    }
    for (const QString& column : spec.keyColumns) {
        values.append(bindable(before.value(column)));
    }
    statement(QStringLiteral("UPDATE %1 SET %2 WHERE %3")
                  .arg(spec.name, assignments.join(QLatin1String(", ")), keyCondition(spec)))
        .runList(values);
    journal(spec, before, after);
}

void UnitOfWork::removeRow(const Table& spec, const Row& before)
{
    QVariantList values;
    for (const QString& column : spec.keyColumns) {
        values.append(bindable(before.value(column)));
    }
    statement(QStringLiteral("DELETE FROM %1 WHERE %2").arg(spec.name, keyCondition(spec))).runList(values);
    journal(spec, before, {});
}

void UnitOfWork::journal(const Table& spec, const Row& before, const Row& after)
{
    const qint64 tx = journalTx();
    statement(
        QStringLiteral(
            "INSERT INTO journal_entry (tx_id, table_name, row_key, before_row, after_row) VALUES (?, ?, ?, ?, ?)"))
        .run(tx, spec.name, rowKeyText(spec, after.isEmpty() ? before : after),
             before.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(rowToJson(before)),
             after.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(rowToJson(after)));
    tell(spec, before, after);
}

void UnitOfWork::tell(const Table& spec, const Row& before, const Row& after)
{
    m_changes.rows.append({spec.name, before, after});
    const RowChange change = m_changes.rows.constLast();
    for (const auto& [tableName, observer] : m_observers) {
        if (tableName == spec.name) {
            observer(*this, change);
        }
    }
}

void UnitOfWork::setJournalKind(const QString& kind, qint64 revertsTx)
{
    m_kind = kind;
    m_revertsTx = revertsTx;
}

void UnitOfWork::recordBulk()
{
    m_kind = QStringLiteral("system");
    m_changes.everything = true;
    journalTx();
}

qint64 UnitOfWork::journalTx()
{
    if (m_txId == 0) {
        Statement& write = statement(QStringLiteral(
            "INSERT INTO journal_tx (at, user_id, label, kind, reverts_tx) VALUES (?, ?, ?, ?, ?) RETURNING id"));
        write.run(m_nowText, m_userId, m_changes.label, m_kind,
                  m_revertsTx > 0 ? std::optional<qint64>(m_revertsTx) : std::nullopt);
        write.next();
        m_txId = write.integer(0);
        write.finish();
    }
    return m_txId;
}

} // namespace doancoso::storage
