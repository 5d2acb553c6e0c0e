// SPDX-License-Identifier: GPL-3.0-or-later
//
// A throw-away database for tests, on SQLite (a file in a temporary folder) or on PostgreSQL (a schema of its own on
// the server that scripts/test starts and names in DOANCOSO_TEST_PG as host:port:database:user:password).
#pragma once

#include "support/catch.h"

#include "core/base/clock.h"
#include "core/storage/database.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace doancoso::tests {

inline QDateTime testNow()
{
    return QDateTime(QDate(2022, 10, 12), QTime(7, 30), Qt::UTC);
}

/// The server named by DOANCOSO_TEST_PG, or nothing.
std::optional<storage::ServerSettings> testServer();

class TestDatabase
{
public:
    explicit TestDatabase(storage::Engine engine = storage::Engine::Sqlite);
    ~TestDatabase();

    storage::Database& operator*() { return *m_database; }
    storage::Database* operator->() { return m_database.get(); }
    base::FixedClock& clock() { return m_clock; }
    QString path() const { return m_folder.filePath(QStringLiteral("thử nghiệm.doancoso")); }
    QString folder() const { return m_folder.path(); }
    /// Closes the file and opens it again, as after a restart.
    void reopen();
    void close() { m_database.reset(); }

private:
    base::FixedClock m_clock{testNow()};
    QTemporaryDir m_folder;
    std::optional<storage::ServerSettings> m_server;
    std::unique_ptr<storage::Database> m_database;
};

/// Engines the running test goes through: GENERATE_COPY(from_range(availableEngines())). Prints why PostgreSQL is left
/// out when no server is at hand.
std::vector<storage::Engine> availableEngines();

} // namespace doancoso::tests
