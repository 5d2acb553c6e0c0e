// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bulk_insert.h"

namespace doancoso::storage {
namespace {

/// Parameters of one statement; both engines take far more, but longer statements gain nothing.
constexpr qsizetype kParameters = 448;

QString insertSql(const QString& table, const QStringList& columns, int rows)
{
    const QString row =
        QLatin1Char('(') + QStringList(columns.size(), QStringLiteral("?")).join(QLatin1Char(',')) + QLatin1Char(')');
    return QStringLiteral("INSERT INTO %1 (%2) VALUES %3")
        .arg(table, columns.join(QLatin1String(", ")), QStringList(rows, row).join(QLatin1Char(',')));
}

} // namespace

BulkInsert::BulkInsert(Connection& connection, const QString& table, const QStringList& columns, int rowsPerStatement)
    : m_connection(connection),
      m_table(table),
      m_columns(columns),
      m_rowsPerStatement(rowsPerStatement > 0 ? rowsPerStatement : static_cast<int>(kParameters / columns.size())),
      m_full(connection.handle(), insertSql(table, columns, m_rowsPerStatement))
{
    m_values.reserve(m_rowsPerStatement * columns.size());
}

void BulkInsert::write(Statement& statement)
{
    statement.runList(m_values);
    m_values.clear();
    m_rows = 0;
}

void BulkInsert::finish()
{
    if (m_rows > 0) {
        Statement rest(m_connection.handle(), insertSql(m_table, m_columns, m_rows));
        write(rest);
    }
}

} // namespace doancoso::storage
