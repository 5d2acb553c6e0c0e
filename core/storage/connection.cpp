// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

namespace doancoso::storage {

Statement::Statement(const QSqlDatabase& database, QString sql) : m_query(database), m_sql(std::move(sql))
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(m_sql)) {
        throw SqlError{m_query.lastError(), m_sql};
    }
}

Statement& Statement::runList(const QVariantList& values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        bind(static_cast<int>(i), values.at(i));
    }
    execute();
    return *this;
}

void Statement::execute()
{
    if (!m_query.exec()) {
        throw SqlError{m_query.lastError(), m_sql};
    }
}

bool Statement::next()
{
    if (m_query.next()) {
        return true;
    }
    if (m_query.lastError().isValid()) {
        throw SqlError{m_query.lastError(), m_sql};
    }
    // A finished statement holds no read lock, so writers and checkpoints are not kept waiting.
    m_query.finish();
    return false;
}

Connection::~Connection()
{
    m_statements.clear();
    if (QSqlDatabase::contains(m_name)) {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
}

Statement& Connection::statement(const QString& sql)
{
    auto& slot = m_statements[sql];
    if (!slot) {
        slot = std::make_unique<Statement>(handle(), sql);
    }
    return *slot;
}

void Connection::execute(const QString& sql)
{
    QSqlQuery query(handle());
    if (!query.exec(sql)) {
        throw SqlError{query.lastError(), sql};
    }
}

} // namespace doancoso::storage
