// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loads many rows fast: rows are gathered and written many at a time by one statement. For loads that can be repeated
// (generated data, restores of derived tables); the rows are not journaled one by one, so the caller records the load
// as a whole with UnitOfWork::recordBulk(). Only repositories use it.
#pragma once

#include "core/storage/connection.h"

#include <functional>
#include <optional>

namespace doancoso::storage {

/// What every row of a load has in this column: a whole number, a plain word or moment, or NULL.
struct FixedColumn
{
    QString name;
    QVariant value;
};

class BulkInsert
{
public:
    /// `rowsPerStatement` 0: as many as are good for the number of columns. Loads whose rows refer to each other's give
    /// the same number to all, so that what is referred to is written first.
    BulkInsert(Connection& connection, const QString& table, const QStringList& columns, int rowsPerStatement = 0);
    /// With columns that are the same in every row: handing a value over costs more than storing it.
    BulkInsert(Connection& connection, const QString& table, const QList<FixedColumn>& fixed,
               const QStringList& columns);
    /// Writes what is left; call finish() to see errors, the destructor only drops rows of a failed load.
    ~BulkInsert() = default;
    BulkInsert(const BulkInsert&) = delete;
    BulkInsert& operator=(const BulkInsert&) = delete;

    /// Values in the order of the columns; an invalid QVariant is NULL. Throws SqlError like every statement.
    template <typename... Values>
    void add(const Values&... values)
    {
        (m_values.append(Statement::toVariant(values)), ...);
        if (++m_rows == m_rowsPerStatement) {
            writeFull();
        }
    }
    /// The same with values that are ready to be stored, in a list.
    void addRow(const QVariantList& values)
    {
        m_values += values;
        if (++m_rows == m_rowsPerStatement) {
            writeFull();
        }
    }
    void finish();

private:
    QString sql(int rows) const;
    void writeFull();
    void write(Statement& statement);

    Connection& m_connection;
    QString m_table;
    QList<FixedColumn> m_fixed;
    QStringList m_columns;
    int m_rowsPerStatement;
    std::optional<Statement> m_full; ///< of m_rowsPerStatement rows, made when there are as many
    QVariantList m_values;
    int m_rows = 0;
};

/// Writes a whole load that is there already: `count` rows of these columns, each value from the function. What is the
/// same in all rows is not handed over for each.
void writeAll(Connection& connection, const QString& table, const QStringList& columns, qsizetype count,
              const std::function<const QVariant&(qsizetype row, qsizetype column)>& value);

} // namespace doancoso::storage
