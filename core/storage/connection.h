// SPDX-License-Identifier: GPL-3.0-or-later
//
// One database connection and its prepared statements. Only repositories and the storage folder use it; a failing
// statement throws SqlError, which UnitOfWork and Database turn into a Result, so that repositories stay straight-line.
#pragma once

#include "core/base/decimal.h"
#include "core/base/ids.h"
#include "core/storage/dialect.h"

#include <QDate>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <optional>
#include <unordered_map>

namespace doancoso::storage {

/// Thrown by statements; never leaves the storage layer.
struct SqlError
{
    QSqlError error;
    QString sql;
};

/// A prepared, forward-only statement. Columns are numbered from 0 in the order of the SELECT list.
class Statement
{
public:
    Statement(const QSqlDatabase& database, QString sql);

    /// Binds the values to the question marks in order and executes.
    template <typename... Values>
    Statement& run(const Values&... values)
    {
        [[maybe_unused]] int position = 0;
        (bind(position++, toVariant(values)), ...);
        execute();
        return *this;
    }
    /// The same with the values in a list.
    Statement& runList(const QVariantList& values);

    bool next();
    bool isNull(int column) const { return m_query.value(column).isNull(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    bool flag(int column) const { return integer(column) != 0; }
    QString text(int column) const { return m_query.value(column).toString(); }
    QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    base::Decimal decimal(int column) const { return base::Decimal::fromUnits(integer(column)); }
    std::optional<base::Decimal> optionalDecimal(int column) const
    {
        const QVariant value = m_query.value(column);
        return value.isNull() ? std::nullopt : std::optional(base::Decimal::fromUnits(value.toLongLong()));
    }
    std::optional<qint64> optionalInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }
    QVariant value(int column) const { return m_query.value(column); }
    /// Releases the read lock when the rows are not read to the end.
    void finish() { m_query.finish(); }
    qint64 rowsAffected() const { return m_query.numRowsAffected(); }

    static QVariant toVariant(const QVariant& value) { return value; }
    /// An empty text is an empty text, never NULL.
    static QVariant toVariant(const QString& value)
    {
        return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value);
    }
    static QVariant toVariant(qint64 value) { return value; }
    static QVariant toVariant(int value) { return value; }
    static QVariant toVariant(bool value) { return value ? 1 : 0; }
    /// An invalid date is NULL.
    static QVariant toVariant(const QDate& value)
    {
        return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant(QMetaType::fromType<QString>());
    }
    static QVariant toVariant(base::Decimal value) { return value.units(); }
    static QVariant toVariant(std::nullptr_t) { return QVariant(QMetaType::fromType<QString>()); }
    template <typename T>
    static QVariant toVariant(const std::optional<T>& value)
    {
        return value ? toVariant(*value) : QVariant(QMetaType::fromType<qlonglong>());
    }
    /// An invalid id is NULL.
    template <typename Tag>
    static QVariant toVariant(base::Id<Tag> id)
    {
        return id.isValid() ? QVariant(id.value()) : QVariant(QMetaType::fromType<qlonglong>());
    }

private:
    void bind(int position, const QVariant& value) { m_query.bindValue(position, value); }
    void execute();

    QSqlQuery m_query;
    QString m_sql;
};

/// The connection of one thread. Statements are prepared once and kept.
class Connection
{
public:
    Connection(QString name, Engine engine) : m_name(std::move(name)), m_engine(engine) {}
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    Engine engine() const { return m_engine; }
    QSqlDatabase handle() const { return QSqlDatabase::database(m_name, false); }

    /// The kept statement for this text; one use must be read to its end (or finished) before the next.
    Statement& statement(const QString& sql);
    /// Runs a statement that is used once (DDL, pragma).
    void execute(const QString& sql);
    /// A statement of its own, for nested or long reads.
    Statement fresh(const QString& sql) const { return Statement(handle(), sql); }

private:
    struct Hash
    {
        size_t operator()(const QString& text) const { return qHash(text); }
    };
    QString m_name;
    Engine m_engine;
    std::unordered_map<QString, std::unique_ptr<Statement>, Hash> m_statements;
};

} // namespace doancoso::storage
