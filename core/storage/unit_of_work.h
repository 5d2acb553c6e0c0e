// SPDX-License-Identifier: GPL-3.0-or-later
//
// The only way to change data: Database::write() begins a transaction, hands a UnitOfWork to the caller, commits when
// the caller returns a value and rolls back at the first error. Every row written through it is journaled with its
// state before and after, from which undo works, and told to the observers that keep derived data right.
#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"
#include "core/storage/table.h"

#include <QDateTime>
#include <QMetaType>

#include <any>
#include <functional>
#include <map>

namespace doancoso::storage {

/// One row that a commit changed. An empty `before` is an insert, an empty `after` a removal.
struct RowChange
{
    QString table;
    Row before;
    Row after;

    /// The value of a column after the change, or before it when the row was removed.
    QVariant value(const QString& column) const { return after.isEmpty() ? before.value(column) : after.value(column); }
};

/// What one commit changed; the only message between services and models.
struct ChangeSet
{
    QString label;
    QList<RowChange> rows;
    bool everything = false; ///< a bulk load or restore: read anew

    bool touches(const QString& table) const;
};

/// Thrown inside a unit of work to end it with this error.
struct Abort
{
    base::Error error;
};

class UnitOfWork;
/// Called after every journaled row write inside the same transaction, also when undo puts rows back.
using RowObserver = std::function<void(UnitOfWork&, const RowChange&)>;

class UnitOfWork
{
public:
    UnitOfWork(Connection& connection, QDateTime now, qint64 userId, QString label,
               const QList<std::pair<QString, RowObserver>>& observers);
    UnitOfWork(const UnitOfWork&) = delete;
    UnitOfWork& operator=(const UnitOfWork&) = delete;

    Connection& connection() { return m_connection; }
    Statement& statement(const QString& sql) { return m_connection.statement(sql); }
    QDateTime now() const { return m_now; }
    qint64 userId() const { return m_userId; }

    /// Writes a new row; record columns are filled in. Rows given here may hold QString, whole numbers, bool and QDate;
    /// an invalid QVariant or QDate is NULL, an empty QString an empty text. Returns the automatic key, or 0 for tables
    /// without one.
    qint64 insert(const QString& tableName, const Row& given);
    /// The same for many rows of one table with an automatic key, several times as fast; the keys in the order of the
    /// rows. Rows that leave columns out must all leave out the same ones.
    QList<qint64> insertMany(const QString& tableName, const QList<Row>& given);
    /// Changes columns of the row with this key. A missing row is NotFound, an unknown column a Bug. No change writes
    /// nothing.
    void update(const QString& tableName, const Row& key, const Row& changes);
    /// The same for a record, refused as Conflict when somebody changed it since `seenRevision`.
    void updateRecord(const QString& tableName, qint64 id, qint64 seenRevision, const Row& changes);
    /// Inserts or replaces the row with this key.
    void put(const QString& tableName, const Row& row);
    /// Removes the row; a missing row is no error.
    void remove(const QString& tableName, const Row& key);
    /// The same for rows that follow from others: told to observers and models, but not journaled, since undo of what
    /// they follow from makes them anew.
    void putDerived(const QString& tableName, const Row& row);
    void removeDerived(const QString& tableName, const Row& key);
    /// Marks a shared record as removed, keeping the row so that an exchange can tell it.
    void bury(const QString& tableName, qint64 id);
    /// The row as stored, empty when there is none.
    Row find(const QString& tableName, const Row& key);

    /// Working memory of whoever keeps derived data right, alive as long as this unit of work.
    std::any& attachment(const void* owner) { return m_attachments[owner]; }

    /// Writes one journal line for work whose rows are too many to list (a load of a million values).
    void recordBulk();

    static Row idKey(qint64 id) { return {{QStringLiteral("id"), id}}; }

    const ChangeSet& changes() const { return m_changes; }
    ChangeSet takeChanges() { return std::move(m_changes); }
    /// For undo and redo: the kind of the journal line and the line it takes back.
    void setJournalKind(const QString& kind, qint64 revertsTx);
    /// Puts a row back as it was, under a new revision; used by undo.
    void restoreRow(const QString& tableName, const Row& current, const Row& wanted);

private:
    Row withRecordColumns(const Table& table, const Row& given) const;
    /// Automatic keys for so many new rows, of which `last` was the latest.
    QList<qint64> reserveKeys(const Table& table, qint64 last, qsizetype count);
    /// Writes and journals whole rows many at a time.
    void writeNew(const Table& table, const QList<Row>& rows);
    void insertRow(const Table& table, const Row& row);
    void updateRow(const Table& table, const Row& before, const Row& after);
    void removeRow(const Table& table, const Row& before);
    void journal(const Table& table, const Row& before, const Row& after);
    void tell(const Table& table, const Row& before, const Row& after);
    qint64 journalTx();

    Connection& m_connection;
    QDateTime m_now;
    QString m_nowText; ///< as stored
    qint64 m_userId;
    const QList<std::pair<QString, RowObserver>>& m_observers;
    ChangeSet m_changes;
    QString m_kind = QStringLiteral("change");
    qint64 m_revertsTx = 0;
    qint64 m_txId = 0;
    std::map<const void*, std::any> m_attachments;
};

/// Key of a row as one text, the values in the order of the key columns.
QString rowKeyText(const Table& table, const Row& row);
/// True when both rows say the same, whoever wrote them last.
bool sameContent(const Table& table, const Row& left, const Row& right);

} // namespace doancoso::storage

Q_DECLARE_METATYPE(doancoso::storage::ChangeSet)
