// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bulk_insert.h"

#include <algorithm>

namespace doancoso::storage {
namespace {

/// Values handed over to one statement. Both engines take far more, but Qt looks each value's name up in a table that
/// should stay small: 100 were fastest, 1,000 take twice as long.
constexpr qsizetype kParameters = 100;

int goodRows(qsizetype columns)
{
    return static_cast<int>(std::max<qsizetype>(1, kParameters / columns));
}

} // namespace

BulkInsert::BulkInsert(Connection& connection, const QString& table, const QStringList& columns, int rowsPerStatement)
    : m_connection(connection),
      m_table(table),
      m_columns(columns),
      m_rowsPerStatement(rowsPerStatement > 0 ? rowsPerStatement : goodRows(columns.size()))
{
    m_values.reserve(m_rowsPerStatement * columns.size());
}

BulkInsert::BulkInsert(Connection& connection, const QString& table, const QList<FixedColumn>& fixed,
                       const QStringList& columns)
    : m_connection(connection),
      m_table(table),
      m_fixed(fixed),
      m_columns(columns),
      m_rowsPerStatement(goodRows(columns.size()))
{
    m_values.reserve(m_rowsPerStatement * columns.size());
}

QString BulkInsert::sql(int rows) const
{
    QStringList names;
    QStringList row;
    for (const FixedColumn& fixed : m_fixed) {
        names.append(fixed.name);
        row.append(fixed.value ? QString::number(*fixed.value) : QStringLiteral("NULL"));
    }
    names += m_columns;
    row += QStringList(m_columns.size(), QStringLiteral("?"));
    const QString one = QLatin1Char('(') + row.join(QLatin1Char(',')) + QLatin1Char(')');
    return QStringLiteral("INSERT INTO %1 (%2) VALUES %3")
        .arg(m_table, names.join(QLatin1String(", ")), QStringList(rows, one).join(QLatin1Char(',')));
}

void BulkInsert::writeFull()
{
    if (!m_full) {
        m_full.emplace(m_connection.handle(), sql(m_rowsPerStatement));
    }
    write(*m_full);
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
        Statement rest(m_connection.handle(), sql(m_rows));
        write(rest);
    }
}

} // namespace doancoso::storage
