// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/base/ids.h"
#include "core/storage/backup.h"
#include "core/storage/file_guard.h"
#include "core/storage/migrator.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>
#include <QLoggingCategory>
#include <QThread>

namespace doancoso::storage {
namespace {

Q_LOGGING_CATEGORY(lcStorage, "doancoso.storage", QtInfoMsg)

/// Files up to this size are read whole at every opening; it takes a fraction of a second. Larger ones are checked in
/// the background after opening and by the daily backup.
constexpr qint64 kCheckWholeUpTo = 24LL * 1024 * 1024;

/// What holds for this connection only; changes nothing in the file.
void applySettings(Connection& connection)
{
    connection.execute(QStringLiteral("PRAGMA foreign_keys = ON"));
    connection.execute(QStringLiteral("PRAGMA synchronous = FULL"));
    connection.execute(QStringLiteral("PRAGMA temp_store = MEMORY"));
    connection.execute(QStringLiteral("PRAGMA cache_size = -16000"));
}

/// Is written into the file, and a restored backup comes without it; so it waits until the file is known to be sound
/// and ours. Where the place allows no shared memory SQLite stays with the rollback journal, which is as safe.
void useWriteAheadLog(Connection& connection)
{
    connection.execute(QStringLiteral("PRAGMA journal_mode = WAL"));
}

QString quotedName(QString name)
{
    return QLatin1Char('"') + name.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

} // namespace

const QString Database::kFileSuffix = QStringLiteral("doancoso");

Database::Database(Engine engine, const base::Clock& clock) : m_engine(engine), m_clock(clock)
{
    qRegisterMetaType<ChangeSet>();
}

Database::~Database()
{
    if (m_engine == Engine::Sqlite && m_connections.contains(QThread::currentThread())) {
        if (const auto done = checkpoint(); !done) {
            qCInfo(lcStorage) << "checkpoint at close:" << done.error().detail;
        }
    }
    m_connections.clear();
}

base::Result<std::unique_ptr<Database>> Database::create(const QString& path, const base::Clock& clock,
                                                         const QString& userName)
{
    if (const auto fit = checkPlaceForNewFile(path); !fit) {
        return fit.error();
    }
    std::unique_ptr<Database> database(new Database(Engine::Sqlite, clock));
    database->m_path = QFileInfo(path).absoluteFilePath();
    auto lock = lockFile(database->m_path);
    if (!lock) {
        return lock.error();
    }
    database->m_lock = std::move(*lock);
    const auto made = [&]() -> base::Result<void> {
        if (auto opened = database->openConnection(); !opened) {
            return opened;
        }
        const auto marked = database->read([](Connection& connection) {
            connection.execute(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId));
            useWriteAheadLog(connection);
        });
        if (!marked) {
            return marked;
        }
        if (auto migrated = Migrator(*database).migrate(); !migrated) {
            return migrated;
        }
        return database->chooseFirstUser(userName);
    }();
    if (!made) {
        // Half a file helps nobody: the next try must find the place free.
        database.reset();
        QFile::remove(path);
        QFile::remove(path + QStringLiteral("-wal"));
        QFile::remove(path + QStringLiteral("-shm"));
        return made.error();
    }
    return database;
}

base::Result<std::unique_ptr<Database>> Database::open(const QString& path, const base::Clock& clock,
                                                       const OpenOptions& options)
{
    if (const auto fit = checkExistingFile(path); !fit) {
        return fit.error();
    }
    std::unique_ptr<Database> database(new Database(Engine::Sqlite, clock));
    database->m_path = QFileInfo(path).absoluteFilePath();
    auto lock = lockFile(database->m_path);
    if (!lock) {
        return lock.error();
    }
    database->m_lock = std::move(*lock);
    if (const auto opened = database->openConnection(); !opened) {
        return opened.error();
    }
    if (const auto prepared = database->prepareFile(options); !prepared) {
        return prepared.error();
    }
    return database;
}

base::Result<void> Database::prepareFile(const OpenOptions& options)
{
    if (options.checkAll || QFileInfo(m_path).size() <= kCheckWholeUpTo) {
        if (auto sound = quickCheck(*this); !sound) {
            return sound;
        }
    }
    Migrator migrator(*this, options.migrations ? *options.migrations : builtInMigrations());
    auto state = migrator.state();
    if (!state) {
        return state.error();
    }
    if (*state == SchemaState::TooNew) {
        return base::Error{base::ErrorCode::TooNew,
                           QCoreApplication::translate(
                               "Storage", "This data file was written by a newer version of the program. It was left "
                                          "as it is; install the newer version to open it."),
                           m_path,
                           {}};
    }
    if (*state == SchemaState::Older) {
        auto backup = makeBackup(*this, options.backupFolder.isEmpty() ? backupFolderFor(m_path) : options.backupFolder,
                                 BackupReason::BeforeUpgrade);
        if (!backup) {
            return backup.error();
        }
        m_upgradeBackup = backup->path;
    }
    if (auto logged = read(useWriteAheadLog); !logged) {
        return logged;
    }
    if (auto migrated = migrator.migrate(); !migrated) {
        return migrated;
    }
    return chooseFirstUser(QString());
}

base::Result<std::unique_ptr<Database>> Database::connectToServer(const ServerSettings& settings,
                                                                  const base::Clock& clock, const QString& userName)
{
    std::unique_ptr<Database> database(new Database(Engine::PostgreSql, clock));
    database->m_server = settings;
    if (const auto opened = database->openConnection(); !opened) {
        return opened.error();
    }
    Migrator migrator(*database);
    const auto state = migrator.state();
    if (!state) {
        return state.error();
    }
    if (*state == SchemaState::TooNew) {
        return base::Error{base::ErrorCode::TooNew,
                           QCoreApplication::translate(
                               "Storage", "The server's data was written by a newer version of the program. Nothing "
                                          "was changed; install the newer version."),
                           settings.databaseName,
                           {}};
    }
    if (const auto migrated = migrator.migrate(); !migrated) {
        return migrated.error();
    }
    if (const auto user = database->chooseFirstUser(userName); !user) {
        return user.error();
    }
    return database;
}

base::Result<void> Database::openConnection()
{
    const QString name = QStringLiteral("doancoso-%1").arg(base::newUid());
    const bool sqlite = m_engine == Engine::Sqlite;
    auto made = std::make_shared<Connection>(name, m_engine);
    {
        QSqlDatabase handle =
            QSqlDatabase::addDatabase(sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), name);
        if (sqlite) {
            handle.setDatabaseName(m_path);
            handle.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        } else {
            handle.setHostName(m_server.host);
            handle.setPort(m_server.port);
            handle.setDatabaseName(m_server.databaseName);
            handle.setUserName(m_server.userName);
            handle.setPassword(m_server.password);
        }
        if (!handle.open()) {
            return logged(toError(handle.lastError(), m_engine, QStringLiteral("open %1").arg(m_path)));
        }
    }
    try {
        if (sqlite) {
            applySettings(*made);
        } else {
            made->execute(QStringLiteral("SET client_min_messages TO warning"));
            made->execute(QStringLiteral("SET search_path TO %1").arg(quotedName(m_server.schema)));
        }
    } catch (const SqlError& failure) {
        return logged(toError(failure.error, m_engine, failure.sql));
    }
    const QMutexLocker locker(&m_mutex);
    m_connections.insert(QThread::currentThread(), std::move(made));
    return {};
}

void Database::closeConnection()
{
    const QMutexLocker locker(&m_mutex);
    m_connections.remove(QThread::currentThread());
    m_inTransaction.remove(QThread::currentThread());
}

bool Database::hasConnection()
{
    const QMutexLocker locker(&m_mutex);
    return m_connections.contains(QThread::currentThread());
}

Connection& Database::connection()
{
    const QMutexLocker locker(&m_mutex);
    const auto found = m_connections.constFind(QThread::currentThread());
    if (found == m_connections.constEnd()) {
        throw Abort{{base::ErrorCode::Bug,
                     sentenceFor(base::ErrorCode::Bug),
                     QStringLiteral("this thread has no connection"),
                     {}}};
    }
    return **found;
}

base::Result<void> Database::beginWrite()
{
    {
        const QMutexLocker locker(&m_mutex);
        bool& inside = m_inTransaction[QThread::currentThread()];
        if (inside) {
            return base::Error{
                base::ErrorCode::Bug, sentenceFor(base::ErrorCode::Bug), QStringLiteral("nested unit of work"), {}};
        }
        inside = true;
    }
    try {
        connection().execute(beginStatement(m_engine));
    } catch (...) {
        const QMutexLocker locker(&m_mutex);
        m_inTransaction[QThread::currentThread()] = false;
        throw;
    }
    return {};
}

base::Result<bool> Database::beginSnapshot()
{
    {
        const QMutexLocker locker(&m_mutex);
        if (m_inTransaction.value(QThread::currentThread())) {
            return false;
        }
    }
    const auto begun = read([this](Connection& connection) { connection.execute(beginSnapshotStatement(m_engine)); });
    if (!begun) {
        return begun.error();
    }
    const QMutexLocker locker(&m_mutex);
    m_inTransaction[QThread::currentThread()] = true;
    return true;
}

void Database::commit()
{
    connection().execute(QStringLiteral("COMMIT"));
    const QMutexLocker locker(&m_mutex);
    m_inTransaction[QThread::currentThread()] = false;
}

void Database::rollBack() noexcept
{
    {
        const QMutexLocker locker(&m_mutex);
        bool& inside = m_inTransaction[QThread::currentThread()];
        if (!inside) {
            return;
        }
        inside = false;
    }
    try {
        connection().execute(QStringLiteral("ROLLBACK"));
    } catch (const SqlError& failure) {
        // SQLite rolls back by itself after errors such as a full disk; then there is nothing left to roll back.
        qCInfo(lcStorage) << "rollback:" << failure.error.databaseText();
    } catch (const Abort& abort) {
        qCInfo(lcStorage) << "rollback:" << abort.error.detail;
    }
}

void Database::publish(const ChangeSet& changes)
{
    if (changes.everything || !changes.rows.isEmpty()) {
        emit changed(changes);
    }
}

void Database::waitBeforeRetry(int attempt)
{
    QThread::msleep(static_cast<unsigned long>(20 * attempt * attempt));
}

base::Error Database::logged(base::Error error)
{
    qCInfo(lcStorage).noquote() << error.detail;
    return error;
}

void Database::addRowObserver(const QString& tableName, RowObserver observer)
{
    m_observers.append({tableName, std::move(observer)});
}

void Database::addBeforeCommit(std::function<void(UnitOfWork&)> keeper)
{
    m_beforeCommit.append(std::move(keeper));
}

base::Result<void> Database::checkpoint()
{
    if (m_engine != Engine::Sqlite) {
        return {};
    }
    return read([](Connection& connection) { connection.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")); });
}

base::Result<void> Database::compact()
{
    if (m_engine != Engine::Sqlite) {
        return {};
    }
    const auto rewritten = read([](Connection& connection) { connection.execute(QStringLiteral("VACUUM")); });
    return rewritten ? checkpoint() : rewritten;
}

base::Result<void> Database::chooseFirstUser(const QString& userName)
{
    auto first = read([](Connection& connection) -> std::optional<qint64> {
        Statement find =
            connection.fresh(QStringLiteral("SELECT id FROM app_user WHERE active = 1 ORDER BY id LIMIT 1"));
        find.run();
        return find.next() ? std::optional(find.integer(0)) : std::nullopt;
    });
    if (!first) {
        return first.error();
    }
    if (*first) {
        m_userId = **first;
        return {};
    }
    const QString name = userName.isEmpty() ? QCoreApplication::translate("Storage", "Office") : userName;
    return read([&](Connection& connection) {
        Statement add = connection.fresh(
            QStringLiteral("INSERT INTO app_user (uid, display_name, active) VALUES (?, ?, 1) RETURNING id"));
        add.run(base::newUid(), name);
        add.next();
        m_userId = add.integer(0);
        add.finish();
    });
}

base::Result<QString> Database::currentUserName()
{
    return read([this](Connection& connection) {
        Statement find = connection.fresh(QStringLiteral("SELECT display_name FROM app_user WHERE id = ?"));
        find.run(m_userId);
        return find.next() ? find.text(0) : QString();
    });
}

base::Result<void> Database::setCurrentUser(qint64 userId)
{
    const auto known = read([userId](Connection& connection) {
        Statement find = connection.fresh(QStringLiteral("SELECT id FROM app_user WHERE id = ? AND active = 1"));
        return find.run(userId).next();
    });
    if (!known) {
        return known.error();
    }
    if (!*known) {
        return base::Error{base::ErrorCode::NotFound,
                           QCoreApplication::translate("Storage", "This user is not known in the data file."),
                           {},
                           {}};
    }
    m_userId = userId;
    return {};
}

} // namespace doancoso::storage
