// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading the journal, and undo and redo from it. Since rows are kept with their state before and after, the last
// actions can be taken back in a later session as well.
#pragma once

#include "core/base/result.h"
#include "core/storage/table.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace doancoso::storage {

class Connection;
class Database;

struct JournalLine
{
    qint64 id = 0;
    QDateTime at;
    QString userName;
    QString label;
    QString kind; ///< change, undo, redo, system
    bool reverted = false;
    int rowCount = 0;
};

struct JournalRow
{
    QString table;
    QString key;
    Row before;
    Row after;
    QDateTime at;     ///< filled by history()
    QString userName; ///< filled by history()
};

class Journal
{
public:
    /// How many of a person's last actions can be taken back; older ones stay readable.
    static constexpr int kUndoDepth = 200;

    explicit Journal(Database& database) : m_database(database) {}

    /// Newest first; `beforeId` 0 starts at the end. `text` (folded) filters by label and user.
    base::Result<QList<JournalLine>> lines(qint64 beforeId, int limit, const QString& text = {});
    base::Result<QList<JournalRow>> rows(qint64 lineId);
    /// Everything that happened to one row, newest first.
    base::Result<QList<JournalRow>> history(const QString& table, const QString& key, int limit = 50);

    /// The current user's own last action; what others did on the same server is theirs to take back. A bulk load is
    /// a wall: nothing before it can be taken back.
    base::Result<std::optional<JournalLine>> nextUndo();
    base::Result<std::optional<JournalLine>> nextRedo();
    /// Takes the last action back; a shared record gets a new revision by it. Errors: NotFound (nothing to undo),
    /// Conflict (a row was changed in another way since), InUse (something else refers to the row by now).
    base::Result<JournalLine> undo();
    base::Result<JournalLine> redo();

    /// The last action of the file, 0 when there is none: what somebody read at this moment is up to date until
    /// changedAfter() says otherwise.
    static qint64 lastAction(Connection& connection);
    /// True when a later action changed a row of one of these tables, or anything by a bulk load.
    static bool changedAfter(Connection& connection, qint64 action, const QStringList& tables);

private:
    base::Result<JournalLine> revert(const JournalLine& line, const QString& kind);

    Database& m_database;
};

} // namespace doancoso::storage
