// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bulk_insert.h"

#include "core/storage/row_values.h"

#include <algorithm>
#include <utility>

namespace doancoso::storage {
namespace {

/// Values handed over to one statement. Both engines take far more, but Qt looks each value's name up in a table that
/// should stay small: 100 were fastest, 1,000 take twice as long.
constexpr qsizetype kParameters = 100;
constexpr qsizetype kLongCode = 40;

int goodRows(qsizetype columns)
{
    return static_cast<int>(std::max<qsizetype>(1, kParameters / columns));
}

/// NULL, a whole number, a code or a moment: what may stand in a statement as it is.
bool isPlain(const QVariant& value)
{
    if (value.isNull() || value.typeId() == QMetaType::LongLong) {
        return true;
    }
    const QString text = value.toString();
    return value.typeId() == QMetaType::QString && text.size() <= kLongCode &&
           std::all_of(text.cbegin(), text.cend(), [](QChar ch) {
               return (ch >= QLatin1Char('0') && ch <= QLatin1Char('9')) ||
                      (ch >= QLatin1Char('A') && ch <= QLatin1Char('Z')) || ch == QLatin1Char('_') ||
                      ch == QLatin1Char('-') || ch == QLatin1Char(':') || ch == QLatin1Char('.');
           });
}

QString literal(const QVariant& value)
{
    if (value.isNull()) {
        return QStringLiteral("NULL");
    }
    if (value.typeId() == QMetaType::QString) {
        return QLatin1Char('\'') + value.toString().replace(QLatin1Char('\''), QLatin1String("''")) + QLatin1Char('\'');
    }
    return QString::number(value.toLongLong());
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
        row.append(literal(fixed.value));
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

void writeAll(Connection& connection, const QString& table, const QStringList& columns, qsizetype count,
              const std::function<const QVariant&(qsizetype row, qsizetype column)>& value)
{
    if (count == 0) {
        return;
    }
    QList<FixedColumn> fixed;
    QStringList varying;
    QList<qsizetype> places;
    for (qsizetype place = 0; place < columns.size(); ++place) {
        const QVariant& first = value(0, place);
        bool same = count > 1 && isPlain(first);
        for (qsizetype row = 1; same && row < count; ++row) {
            same = value(row, place) == first;
        }
        if (same) {
            fixed.append({columns.at(place), first});
        } else {
            varying.append(columns.at(place));
            places.append(place);
        }
    }
    if (varying.isEmpty()) { // rows that are all alike: a statement without any parameter has no rows to count
        varying.append(fixed.takeLast().name);
        places.append(columns.size() - 1);
    }
    BulkInsert insert(connection, table, fixed, varying);
    QVariantList values;
    for (qsizetype row = 0; row < count; ++row) {
        values.clear();
        for (const qsizetype place : std::as_const(places)) {
            values.append(bindable(value(row, place)));
        }
        insert.addRow(values);
    }
    insert.finish();
}

} // namespace doancoso::storage
