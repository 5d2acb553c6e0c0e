// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/storage/database.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace doancoso::storage {
namespace {

const QString kCreateVersionTable =
    QStringLiteral("CREATE TABLE IF NOT EXISTS schema_migration ("
                   "version BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL, checksum VARCHAR(64) NOT NULL, "
                   "min_reader BIGINT NOT NULL, applied_at TEXT NOT NULL, program VARCHAR(20) NOT NULL)");

struct AppliedStep
{
    int version = 0;
    int minReader = 0;
    QString checksum;
};

bool versionTableExists(Connection& connection)
{
    Statement find = connection.fresh(
        connection.engine() == Engine::Sqlite
            ? QStringLiteral("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'schema_migration'")
            : QStringLiteral("SELECT 1 FROM information_schema.tables WHERE table_name = 'schema_migration' AND "
                             "table_schema = current_schema()"));
    return find.run().next();
}

/// What must hold around the steps. On SQLite a table can only be rebuilt while references are not enforced, which
/// cannot be switched inside a transaction; each step ends with a check of all references instead. On a server two
/// programs that start at the same moment must not both fill the schema.
class MigrationRoom
{
public:
    explicit MigrationRoom(Database& database) : m_database(database)
    {
        m_state = run(QStringLiteral("PRAGMA foreign_keys = OFF"), QStringLiteral("SELECT pg_advisory_lock(%1)"));
    }
    ~MigrationRoom()
    {
        // A failure here means that the connection is gone, which the next statement will tell.
        [[maybe_unused]] const auto left =
            run(QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("SELECT pg_advisory_unlock(%1)"));
    }
    MigrationRoom(const MigrationRoom&) = delete;
    MigrationRoom& operator=(const MigrationRoom&) = delete;
    const base::Result<void>& state() const { return m_state; }

private:
    base::Result<void> run(const QString& onSqlite, const QString& onServer)
    {
        return m_database.read([&](Connection& connection) {
            connection.execute(connection.engine() == Engine::Sqlite ? onSqlite
                                                                     : onServer.arg(Database::kApplicationId));
        });
    }

    Database& m_database;
    base::Result<void> m_state;
};

base::Result<void> checkReferences(Connection& connection, const Migration& migration)
{
    if (connection.engine() != Engine::Sqlite) {
        return {};
    }
    Statement check = connection.fresh(QStringLiteral("PRAGMA foreign_key_check"));
    if (!check.run().next()) {
        return {};
    }
    return base::Error{
        base::ErrorCode::Bug,
        sentenceFor(base::ErrorCode::Bug),
        QStringLiteral("step %1 leaves a row of %2 that refers to nothing").arg(migration.version).arg(check.text(0)),
        {}};
}

QList<AppliedStep> appliedSteps(Connection& connection)
{
    QList<AppliedStep> steps;
    if (versionTableExists(connection)) {
        Statement read = connection.fresh(
            QStringLiteral("SELECT version, min_reader, checksum FROM schema_migration ORDER BY version"));
        read.run();
        while (read.next()) {
            steps.append({static_cast<int>(read.integer(0)), static_cast<int>(read.integer(1)), read.text(2)});
        }
    }
    return steps;
}

} // namespace

base::Result<Migration> parseMigration(int version, const QString& name, const QString& text)
{
    static const QRegularExpression minReader(QStringLiteral("^-- min-reader: (\\d+)$"),
                                              QRegularExpression::MultilineOption);
    static const QRegularExpression separator(QStringLiteral("^;;\\s*$"), QRegularExpression::MultilineOption);
    static const QRegularExpression comment(QStringLiteral("^--.*$"), QRegularExpression::MultilineOption);
    const auto header = minReader.match(text);
    if (!header.hasMatch()) {
        return base::Error{
            base::ErrorCode::Bug, sentenceFor(base::ErrorCode::Bug), name + QStringLiteral(": no min-reader line"), {}};
    }
    Migration migration{
        version,
        header.captured(1).toInt(),
        name,
        QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex()),
        {}};
    for (QString statement : text.split(separator)) {
        statement = statement.remove(comment).trimmed();
        if (!statement.isEmpty()) {
            migration.statements.append(statement);
        }
    }
    return migration;
}

QList<Migration> builtInMigrations()
{
    static const QRegularExpression numbered(QStringLiteral("^(\\d{4})_(.+)\\.sql$"));
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/core/storage/migrations"));
    for (const QString& fileName : folder.entryList(QDir::Files, QDir::Name)) {
        const auto match = numbered.match(fileName);
        QFile file(folder.filePath(fileName));
        if (match.hasMatch() && file.open(QIODevice::ReadOnly)) {
            const auto parsed =
                parseMigration(match.captured(1).toInt(), match.captured(2), QString::fromUtf8(file.readAll()));
            // A built-in step without its header is a mistake of the build; every test would stop here.
            Q_ASSERT_X(parsed.hasValue(), "builtInMigrations", qPrintable(fileName));
            migrations.append(parsed.value());
        }
    }
    return migrations;
}

base::Result<SchemaState> Migrator::state()
{
    const auto steps = m_database.read(appliedSteps);
    if (!steps) {
        return steps.error();
    }
    if (steps->isEmpty()) {
        return SchemaState::Empty;
    }
    for (const AppliedStep& step : *steps) {
        if (step.version > latestVersion()) {
            if (step.minReader > latestVersion()) {
                return SchemaState::TooNew;
            }
            continue;
        }
        const auto known =
            std::find_if(m_migrations.cbegin(), m_migrations.cend(),
                         [&step](const Migration& migration) { return migration.version == step.version; });
        if (known == m_migrations.cend() || known->checksum != step.checksum) {
            return base::Error{base::ErrorCode::Corrupt,
                               QCoreApplication::translate(
                                   "Storage", "This data file was made by a trial version of the program whose layout "
                                              "differs from the released one. It was left as it is."),
                               QStringLiteral("checksum of step %1").arg(step.version),
                               {}};
        }
    }
    return steps->constLast().version < latestVersion() ? SchemaState::Older : SchemaState::Current;
}

base::Result<void> Migrator::migrate()
{
    const MigrationRoom room(m_database);
    if (!room.state()) {
        return room.state().error();
    }
    const auto steps = m_database.read([](Connection& connection) {
        if (!versionTableExists(connection)) {
            connection.execute(kCreateVersionTable);
        }
        return appliedSteps(connection);
    });
    if (!steps) {
        return steps.error();
    }
    const int reached = steps->isEmpty() ? 0 : steps->constLast().version;
    for (const Migration& migration : m_migrations) {
        if (migration.version > reached) {
            if (auto applied = apply(migration); !applied) {
                return applied;
            }
        }
    }
    return {};
}

base::Result<void> Migrator::apply(const Migration& migration)
{
    return m_database.write(QStringLiteral("migration"), [&](UnitOfWork& unit) -> base::Result<void> {
        Connection& connection = unit.connection();
        for (const QString& statement : migration.statements) {
            connection.execute(expandDialect(statement, connection.engine()));
        }
        connection
            .fresh(QStringLiteral(
                "INSERT INTO schema_migration (version, name, checksum, min_reader, applied_at, program) "
                "VALUES (?, ?, ?, ?, ?, ?)"))
            .run(migration.version, migration.name, migration.checksum, migration.minReader,
                 base::toStorageText(unit.now()), QStringLiteral(DOANCOSO_VERSION));
        return checkReferences(connection, migration);
    });
}

} // namespace doancoso::storage
