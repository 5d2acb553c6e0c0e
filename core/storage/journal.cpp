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

std::optional<JournalLine> oneLine(Connection& connection, const QString& condition)
{
    Statement find = connection.fresh(QStringLiteral("SELECT ") + kLineColumns + condition +
                                      QStringLiteral(" ORDER BY t.id DESC LIMIT 1"));
    find.run();
    return find.next() ? std::optional(lineOf(find)) : std::nullopt;
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
    return m_database.read([](Connection& connection) {
        return oneLine(connection,
                       QStringLiteral("WHERE t.kind IN ('change', 'redo') AND t.reverted = 0 "
                                      "AND t.id > (SELECT coalesce(max(id), 0) FROM journal_tx WHERE kind = 'system') "
                                      "AND t.id > (SELECT max(id) FROM journal_tx) - %1")
                           .arg(kUndoDepth));
    });
}

base::Result<std::optional<JournalLine>> Journal::nextRedo()
{
    return m_database.read([](Connection& connection) {
        return oneLine(
            connection,
            QStringLiteral(
                "WHERE t.kind = 'undo' AND t.reverted = 0 AND t.id > (SELECT coalesce(max(id), 0) FROM journal_tx "
                "WHERE kind IN ('change', 'system'))"));
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
            if (current != entry->after) {
                return base::Error{base::ErrorCode::Conflict,
                                   QCoreApplication::translate(
                                       "Journal",
                                       "“%1” cannot be taken back, because its data was changed in another way since. "
                                       "Nothing was changed.")
                                       .arg(line.label),
                                   entry->table + QLatin1Char(' ') + entry->key,
                                   {}};
            }
            unit.restoreRow(entry->table, current, entry->before);
        }
        unit.statement(QStringLiteral("UPDATE journal_tx SET reverted = 1 WHERE id = ?")).run(line.id);
        return line;
    });
}

} // namespace doancoso::storage
