// SPDX-License-Identifier: GPL-3.0-or-later
//
// The open data file (or server database): opening, one connection per thread, reading, and the single door through
// which everything is written. Services hold a reference to it; only the programs and tests create one.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/connection.h"
#include "core/storage/unit_of_work.h"

#include <QHash>
#include <QMutex>
#include <QObject>

#include <memory>
#include <optional>
#include <type_traits>

class QLockFile;
class QThread;

namespace doancoso::storage {

/// Where an office keeps its data when its staff outgrow one PC.
struct ServerSettings
{
    QString host;
    int port = 5432;
    QString databaseName;
    QString userName;
    QString password;
    QString schema = QStringLiteral("public");
};

struct Migration;

struct OpenOptions
{
    QString backupFolder;  ///< empty: the folder beside the file (see backupFolderFor)
    bool checkAll = false; ///< read every page before trusting the file; otherwise only small files are read whole
    const QList<Migration>* migrations = nullptr; ///< for tests: other steps than the built-in ones
};

class Database final : public QObject
{
    Q_OBJECT
public:
    /// "DOAN": marks the files of this program, so that another SQLite file is never taken for one.
    static constexpr quint32 kApplicationId = 0x444F414E;
    static const QString kFileSuffix; ///< "doancoso"

    /// Makes a new data file. The place must be writable, local, and hold no file of this name.
    static base::Result<std::unique_ptr<Database>> create(const QString& path, const base::Clock& clock,
                                                          const QString& userName);
    /// Opens an existing file, upgrading it after a verified backup when an older program wrote it.
    /// Errors: NotFound, NotADataFile, Corrupt, TooNew, Locked (open elsewhere), Permission, Io.
    static base::Result<std::unique_ptr<Database>> open(const QString& path, const base::Clock& clock,
                                                        const OpenOptions& options = {});
    /// Connects to a PostgreSQL server; an empty schema is filled, an older one upgraded.
    static base::Result<std::unique_ptr<Database>> connectToServer(const ServerSettings& settings,
                                                                   const base::Clock& clock, const QString& userName);
    ~Database() override;

    Engine engine() const { return m_engine; }
    const QString& path() const { return m_path; }
    const base::Clock& clock() const { return m_clock; }
    qint64 currentUserId() const { return m_userId; }
    /// The person at the keyboard; every journal line carries it.
    base::Result<void> setCurrentUser(qint64 userId);
    base::Result<QString> currentUserName();
    /// True when the file was upgraded by this open; the backup made before stands in `upgradeBackup`.
    const QString& upgradeBackup() const { return m_upgradeBackup; }

    /// The connection of the calling thread. Threads other than the opening one need a ConnectionScope.
    Connection& connection();

    /// Runs `work(Connection&)` and turns a failing statement into an Error. Several SELECTs may each see a newer
    /// state; work whose figures must fit together uses readSnapshot().
    template <typename Work>
    auto read(Work&& work) -> base::Result<std::invoke_result_t<Work, Connection&>>
    {
        try {
            if constexpr (std::is_void_v<std::invoke_result_t<Work, Connection&>>) {
                work(connection());
                return {};
            } else {
                return work(connection());
            }
        } catch (const SqlError& failure) {
            return logged(toError(failure.error, m_engine, failure.sql));
        } catch (const Abort& abort) {
            return abort.error;
        }
    }

    /// The same with every SELECT seeing one state, whatever others commit meanwhile. Inside a unit of work it sees
    /// that unit's state. write() inside it is refused as a Bug.
    template <typename Work>
    auto readSnapshot(Work&& work) -> base::Result<std::invoke_result_t<Work, Connection&>>
    {
        const auto begun = beginSnapshot();
        if (!begun) {
            return begun.error();
        }
        auto outcome = read(std::forward<Work>(work));
        if (*begun) {
            rollBack();
        }
        return outcome;
    }

    /// Runs `work(UnitOfWork&)`, which returns a Result, in one transaction. `label` is what the journal and the undo
    /// command call it. Busy and serialization errors are tried again a few times, `work` from its start: it must not
    /// add to anything outside that it does not reset first.
    template <typename Work>
    auto write(const QString& label, Work&& work) -> std::invoke_result_t<Work, UnitOfWork&>
    {
        using Outcome = std::invoke_result_t<Work, UnitOfWork&>;
        for (int attempt = 1;; ++attempt) {
            std::optional<Outcome> outcome;
            ChangeSet changes;
            try {
                if (const auto begun = beginWrite(); !begun) {
                    return begun.error();
                }
                UnitOfWork unit(connection(), m_clock.nowUtc(), m_userId, label, m_observers);
                outcome.emplace(work(unit));
                if (!*outcome) {
                    rollBack();
                    return std::move(*outcome);
                }
                for (const auto& keeper : m_beforeCommit) {
                    keeper(unit);
                }
                commit();
                changes = unit.takeChanges();
            } catch (const SqlError& failure) {
                rollBack();
                if (attempt < kMaxAttempts && isTransient(failure.error, m_engine)) {
                    waitBeforeRetry(attempt);
                    continue;
                }
                return logged(toError(failure.error, m_engine, failure.sql));
            } catch (const Abort& abort) {
                rollBack();
                return abort.error;
            } catch (...) {
                rollBack();
                throw;
            }
            publish(changes);
            return std::move(*outcome);
        }
    }

    /// Keeps derived data right: `observer` runs in the same transaction after each journaled row of `tableName`.
    void addRowObserver(const QString& tableName, RowObserver observer);

    /// The same for work that needs the whole change: `keeper` runs once before each commit, inside the transaction.
    void addBeforeCommit(std::function<void(UnitOfWork&)> keeper);

    /// Copies everything from the write-ahead log into the file; called before the file is copied or closed.
    base::Result<void> checkpoint();

    /// Writes the file anew, so that values which were removed or written over no longer stand in its unused places.
    /// A server does this by itself. Errors: Io (the disk is full), Locked; the file then stays as it was.
    base::Result<void> compact();

signals:
    /// After a commit, in the thread that wrote.
    void changed(const doancoso::storage::ChangeSet& changes);

private:
    friend class ConnectionScope;
    static constexpr int kMaxAttempts = 5;

    Database(Engine engine, const base::Clock& clock);
    bool hasConnection();
    base::Result<void> openConnection();
    void closeConnection();
    base::Result<void> prepareFile(const OpenOptions& options);
    base::Result<void> chooseFirstUser(const QString& userName);
    base::Result<void> beginWrite();
    base::Result<bool> beginSnapshot();
    void commit();
    void rollBack() noexcept;
    void publish(const ChangeSet& changes);
    static void waitBeforeRetry(int attempt);
    static base::Error logged(base::Error error);

    Engine m_engine;
    const base::Clock& m_clock;
    QString m_path;
    ServerSettings m_server;
    QString m_upgradeBackup;
    qint64 m_userId = 1;
    std::unique_ptr<QLockFile> m_lock;
    QMutex m_mutex;
    QHash<QThread*, std::shared_ptr<Connection>> m_connections;
    QHash<QThread*, bool> m_inTransaction;
    QList<std::pair<QString, RowObserver>> m_observers;
    QList<std::function<void(UnitOfWork&)>> m_beforeCommit;
};

/// This thread has a connection to the database while the scope lives. Where the thread has one already (the opening
/// thread, an outer scope), the scope changes nothing.
class ConnectionScope
{
public:
    explicit ConnectionScope(Database& database)
        : m_database(database),
          m_owns(!database.hasConnection()),
          m_state(m_owns ? database.openConnection() : base::Result<void>())
    {}
    ~ConnectionScope()
    {
        if (m_owns) {
            m_database.closeConnection();
        }
    }
    ConnectionScope(const ConnectionScope&) = delete;
    ConnectionScope& operator=(const ConnectionScope&) = delete;
    const base::Result<void>& state() const { return m_state; }

private:
    Database& m_database;
    bool m_owns;
    base::Result<void> m_state;
};

} // namespace doancoso::storage
