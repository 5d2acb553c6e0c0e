// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"

#include "core/base/text.h"
#include "core/storage/database.h"

#include <QCoreApplication>

namespace doancoso::storage {
namespace {

const QString kLineColumns = QStringLiteral("t.id, t.at, u.display_name, t.label, t.kind, t.reverted, "
                                            "(SELECT count(*) FROM journal_entry e WHERE e.tx_id = t.id) "
                                            "FROM journal_tx t JOIN app_user u ON u.id = t.user_id ");

JournalLine lineOf(const Statement& row)
{
    return {row.integer(0), base::instantFromStorageText(row.text(1)), row.text(2), row.text(3), row.text(4),
            row.flag(5),    static_cast<int>(row.integer(6))};
}

Row optionalRow(const Statement& statement, int column)
{
    return statement.isNull(column) ? Row() : rowFromJson(statement.text(column));
}

qint64 lastId(Connection& connection, const QString& condition)
{
    Statement find = connection.fresh(QStringLiteral("SELECT coalesce(max(id), 0) FROM journal_tx WHERE ") + condition);
    find.run();
    return find.next() ? find.integer(0) : 0;
}

/// The oldest line that undo and redo may still touch: the user's last kUndoDepth changes, after the last bulk load.
qint64 undoFloor(Connection& connection, qint64 userId)
{
    Statement oldest = connection.fresh(
        QStringLiteral("SELECT coalesce(min(id), 0) FROM (SELECT id FROM journal_tx WHERE kind = 'change' AND "
                       "user_id = ? ORDER BY id DESC LIMIT %1) last_changes")
            .arg(Journal::kUndoDepth));
    oldest.run(userId);
    const qint64 floor = oldest.next() ? oldest.integer(0) : 0;
    oldest.finish();
    const qint64 wall = lastId(connection, QStringLiteral("kind = 'system' AND id >= %1").arg(floor));
    return std::max(floor, wall + 1);
}

std::optional<JournalLine> oneLine(Connection& connection, const QString& condition)
{
    Statement find = connection.fresh(QStringLiteral("SELECT ") + kLineColumns + condition +
                                      QStringLiteral(" ORDER BY t.id DESC LIMIT 1"));
    find.run();
    return find.next() ? std::optional(lineOf(find)) : std::nullopt;
}

base::Error changedSince(const JournalLine& line, const QString& detail)
{
    return {base::ErrorCode::Conflict,
            QCoreApplication::translate("Journal",
                                        "“%1” cannot be taken back, because its data was changed in another way since. "
                                        "Nothing was changed.")
                .arg(line.label),
            detail,
            {}};
}

} // namespace

base::Result<QList<JournalLine>> Journal::lines(qint64 beforeId, int limit, const QString& text)
{
    return m_database.read([&](Connection& connection) {
        QList<JournalLine> found;
        Statement read = connection.fresh(QStringLiteral("SELECT ") + kLineColumns +
                                          QStringLiteral("WHERE (t.id < ? OR ? = 0) ORDER BY t.id DESC"));
        read.run(beforeId, beforeId);
        while (found.size() < limit && read.next()) {
            const JournalLine line = lineOf(read);
            if (text.isEmpty() ||
                base::matchesFolded(base::foldForSearch(line.label + QLatin1Char(' ') + line.userName), text)) {
                found.append(line);
            }
        }
        return found;
    });
}

base::Result<QList<JournalRow>> Journal::rows(qint64 lineId)
{
    return m_database.read([&](Connection& connection) {
        QList<JournalRow> found;
        Statement read = connection.fresh(QStringLiteral(
            "SELECT table_name, row_key, before_row, after_row FROM journal_entry WHERE tx_id = ? ORDER BY id"));
        read.run(lineId);
        while (read.next()) {
            found.append({read.text(0), read.text(1), optionalRow(read, 2), optionalRow(read, 3), {}, {}});
        }
        return found;
    });
}

base::Result<QList<JournalRow>> Journal::history(const QString& table, const QString& key, int limit)
{
    return m_database.read([&](Connection& connection) {
        QList<JournalRow> found;
        Statement read = connection.fresh(QStringLiteral(
            "SELECT e.table_name, e.row_key, e.before_row, e.after_row, t.at, u.display_name FROM journal_entry e "
            "JOIN journal_tx t ON t.id = e.tx_id JOIN app_user u ON u.id = t.user_id "
            "WHERE e.table_name = ? AND e.row_key = ? ORDER BY e.id DESC LIMIT ?"));
        read.run(table, key, limit);
        while (read.next()) {
            found.append({read.text(0), read.text(1), optionalRow(read, 2), optionalRow(read, 3),
                          base::instantFromStorageText(read.text(4)), read.text(5)});
        }
        return found;
    });
}

base::Result<std::optional<JournalLine>> Journal::nextUndo()
{
    return m_database.readSnapshot([this](Connection& connection) {
        const qint64 floor = undoFloor(connection, m_database.currentUserId());
        return oneLine(connection,
                       QStringLiteral("WHERE t.kind IN ('change', 'redo') AND t.reverted = 0 AND t.user_id = %1 "
                                      "AND t.id >= %2")
                           .arg(m_database.currentUserId())
                           .arg(floor));
    });
}

base::Result<std::optional<JournalLine>> Journal::nextRedo()
{
    return m_database.readSnapshot([this](Connection& connection) {
        const qint64 userId = m_database.currentUserId();
        const qint64 floor = undoFloor(connection, userId);
        const qint64 lastChange =
            lastId(connection, QStringLiteral("kind = 'change' AND user_id = %1 AND id >= %2").arg(userId).arg(floor));
        return oneLine(connection, QStringLiteral("WHERE t.kind = 'undo' AND t.reverted = 0 AND t.user_id = %1 "
                                                  "AND t.id >= %2 AND t.id > %3")
                                       .arg(userId)
                                       .arg(floor)
                                       .arg(lastChange));
    });
}

base::Result<JournalLine> Journal::undo()
{
    const auto line = nextUndo();
    if (!line) {
        return line.error();
    }
    if (!*line) {
        return base::Error{
            base::ErrorCode::NotFound, QCoreApplication::translate("Journal", "There is nothing to undo."), {}, {}};
    }
    return revert(**line, QStringLiteral("undo"));
}

base::Result<JournalLine> Journal::redo()
{
    const auto line = nextRedo();
    if (!line) {
        return line.error();
    }
    if (!*line) {
        return base::Error{
            base::ErrorCode::NotFound, QCoreApplication::translate("Journal", "There is nothing to redo."), {}, {}};
    }
    return revert(**line, QStringLiteral("redo"));
}

base::Result<JournalLine> Journal::revert(const JournalLine& line, const QString& kind)
{
    const auto entries = rows(line.id);
    if (!entries) {
        return entries.error();
    }
    return m_database.write(line.label, [&](UnitOfWork& unit) -> base::Result<JournalLine> {
        unit.setJournalKind(kind, line.id);
        for (auto entry = entries->crbegin(); entry != entries->crend(); ++entry) {
            const Row current = unit.find(entry->table, entry->after.isEmpty() ? entry->before : entry->after);
            if (!sameContent(table(entry->table), current, entry->after)) {
                return changedSince(line, entry->table + QLatin1Char(' ') + entry->key);
            }
            unit.restoreRow(entry->table, current, entry->before);
        }
        Statement& mark =
            unit.statement(QStringLiteral("UPDATE journal_tx SET reverted = 1 WHERE id = ? AND reverted = 0"));
        if (mark.run(line.id).rowsAffected() != 1) {
            return changedSince(line, QStringLiteral("line %1 is taken back already").arg(line.id));
        }
        return line;
    });
}

qint64 Journal::lastAction(Connection& connection)
{
    Statement read = connection.fresh(QStringLiteral("SELECT COALESCE(MAX(id), 0) FROM journal_tx"));
    read.run();
    read.next();
    return read.integer(0);
}

bool Journal::changedAfter(Connection& connection, qint64 action, const QStringList& tables)
{
    // Names of tables are the program's own.
    Statement read = connection.fresh(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM journal_entry WHERE tx_id > ? AND table_name IN ('%1')) OR EXISTS "
                       "(SELECT 1 FROM journal_tx WHERE id > ? AND kind = 'system')")
            .arg(tables.join(QLatin1String("', '"))));
    read.run(action, action);
    read.next();
    return read.flag(0);
}

} // namespace doancoso::storage
