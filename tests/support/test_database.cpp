// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_database.h"

#include "core/base/ids.h"
#include "support/skip.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace doancoso::tests {
namespace {

void runOnServer(const storage::ServerSettings& server, const QString& sql)
{
    const QString name = base::newUid();
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        handle.setHostName(server.host);
        handle.setPort(server.port);
        handle.setDatabaseName(server.databaseName);
        handle.setUserName(server.userName);
        handle.setPassword(server.password);
        REQUIRE(handle.open());
        QSqlQuery query(handle);
        query.exec(QStringLiteral("SET client_min_messages TO warning"));
        REQUIRE(query.exec(sql));
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

std::optional<storage::ServerSettings> testServer()
{
    const QStringList parts = qEnvironmentVariable("DOANCOSO_TEST_PG").split(QLatin1Char(':'));
    if (parts.size() != 5) {
        return std::nullopt;
    }
    return storage::ServerSettings{parts.at(0), parts.at(1).toInt(), parts.at(2), parts.at(3), parts.at(4), {}};
}

std::vector<storage::Engine> availableEngines()
{
    if (testServer()) {
        return {storage::Engine::Sqlite, storage::Engine::PostgreSql};
    }
    static bool told = false;
    if (!told) {
        told = true;
        skipped("on PostgreSQL: DOANCOSO_TEST_PG names no server (scripts/test starts one)");
    }
    return {storage::Engine::Sqlite};
}

TestDatabase::TestDatabase(storage::Engine engine)
{
    REQUIRE(m_folder.isValid());
    if (engine == storage::Engine::PostgreSql) {
        m_server = testServer();
        m_server->schema = QStringLiteral("t") + base::newUid().remove(QLatin1Char('-'));
        runOnServer(*m_server, QStringLiteral("CREATE SCHEMA %1").arg(m_server->schema));
        auto made = storage::Database::connectToServer(*m_server, m_clock, QStringLiteral("Văn phòng"));
        REQUIRE_OK(made);
        m_database = std::move(*made);
    } else {
        auto made = storage::Database::create(path(), m_clock, QStringLiteral("Văn phòng"));
        REQUIRE_OK(made);
        m_database = std::move(*made);
    }
}

TestDatabase::~TestDatabase()
{
    m_database.reset();
    if (m_server) {
        runOnServer(*m_server, QStringLiteral("DROP SCHEMA %1 CASCADE").arg(m_server->schema));
    }
}

void TestDatabase::reopen()
{
    m_database.reset();
    auto opened = m_server ? storage::Database::connectToServer(*m_server, m_clock, QString())
                           : storage::Database::open(path(), m_clock);
    REQUIRE_OK(opened);
    m_database = std::move(*opened);
}

} // namespace doancoso::tests
