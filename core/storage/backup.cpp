// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/base/clock.h"
#include "core/base/file_output.h"
#include "core/base/ids.h"
#include "core/storage/database.h"
#include "core/storage/file_guard.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace doancoso::storage {
namespace {

constexpr std::array<const char*, 6> kReasonWords{"ngay", "dong", "tay", "nangcap", "phuchoi", "nhap"};

QString reasonWord(BackupReason reason)
{
    return QString::fromLatin1(kReasonWords.at(static_cast<size_t>(reason)));
}

base::Error damaged(const QString& detail)
{
    return {base::ErrorCode::Corrupt, sentenceFor(base::ErrorCode::Corrupt), detail, {}};
}

/// "ok", or the first lines of what the engine found wrong.
QString quickCheckReport(Connection& connection)
{
    Statement check = connection.fresh(QStringLiteral("PRAGMA quick_check(5)"));
    check.run();
    QStringList lines;
    while (check.next()) {
        lines.append(check.text(0));
    }
    return lines.join(QLatin1String("; "));
}

using RowCounts = QList<std::pair<QString, qint64>>;

RowCounts countRows(Connection& connection)
{
    QStringList tables;
    Statement names = connection.fresh(QStringLiteral(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"));
    names.run();
    while (names.next()) {
        tables.append(names.text(0));
    }
    RowCounts counts;
    for (const QString& name : tables) {
        Statement count = connection.fresh(QStringLiteral("SELECT count(*) FROM %1").arg(name));
        count.run();
        count.next();
        counts.append({name, count.integer(0)});
    }
    return counts;
}

/// What a copy is compared by.
struct Content
{
    RowCounts counts;
    qint64 lastChange = 0; ///< number of the newest journal line
};

Content contentOf(Connection& connection)
{
    Content content;
    content.counts = countRows(connection);
    Statement last = connection.fresh(QStringLiteral("SELECT coalesce(max(id), 0) FROM journal_tx"));
    last.run();
    content.lastChange = last.next() ? last.integer(0) : 0;
    return content;
}

base::Error cannotWrite(const QString& detail)
{
    return {base::ErrorCode::Io, sentenceFor(base::ErrorCode::Io), detail, {}};
}

enum class Access { ReadOnly, ReadWrite };

/// A copy taken by hand from a file in use is in write-ahead mode, and reading it makes an empty log and an index file
/// beside it; what was not there before goes again.
class SidecarGuard
{
public:
    explicit SidecarGuard(const QString& path)
        : m_log(path + QStringLiteral("-wal")),
          m_index(path + QStringLiteral("-shm")),
          m_hadAny(QFileInfo::exists(m_log) || QFileInfo::exists(m_index))
    {}
    ~SidecarGuard()
    {
        if (!m_hadAny && QFileInfo(m_log).size() == 0) {
            QFile::remove(m_log);
            QFile::remove(m_index);
        }
    }
    SidecarGuard(const SidecarGuard&) = delete;
    SidecarGuard& operator=(const SidecarGuard&) = delete;

private:
    QString m_log;
    QString m_index;
    bool m_hadAny;
};

/// Opens `path` on a connection of its own and runs `work` on it.
template <typename Work>
auto withFile(const QString& path, Access access, Work&& work) -> base::Result<std::invoke_result_t<Work, Connection&>>
{
    const SidecarGuard tidy(path);
    const QString name = QStringLiteral("doancoso-copy-%1").arg(base::newUid());
    Connection connection(name, Engine::Sqlite);
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        handle.setDatabaseName(path);
        if (access == Access::ReadOnly) {
            handle.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        }
        if (!handle.open()) {
            return toError(handle.lastError(), Engine::Sqlite, path);
        }
    }
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work, Connection&>>) {
            work(connection);
            return {};
        } else {
            return work(connection);
        }
    } catch (const SqlError& failure) {
        return toError(failure.error, Engine::Sqlite, failure.sql);
    }
}

/// A copy that is whole, sound and one of ours.
base::Result<Content> soundContent(const QString& path)
{
    if (!QFileInfo(path).isFile()) {
        return base::Error{base::ErrorCode::NotFound,
                           QCoreApplication::translate("Storage", "This backup is not there any more. Nothing was "
                                                                  "changed; choose another one."),
                           path,
                           {}};
    }
    QString report;
    qint64 application = 0;
    auto content = withFile(path, Access::ReadOnly, [&](Connection& connection) {
        report = quickCheckReport(connection);
        Statement id = connection.fresh(QStringLiteral("PRAGMA application_id"));
        application = id.run().next() ? id.integer(0) : 0;
        id.finish();
        return report == QLatin1String("ok") && application == Database::kApplicationId ? contentOf(connection)
                                                                                        : Content();
    });
    if (!content) {
        return content.error().code == base::ErrorCode::Bug ? damaged(content.error().detail) : content.error();
    }
    if (report != QLatin1String("ok")) {
        return damaged(report);
    }
    if (application != Database::kApplicationId) {
        return base::Error{base::ErrorCode::NotADataFile, sentenceFor(base::ErrorCode::NotADataFile), path, {}};
    }
    return content;
}

/// A path in `folder` that no file has yet.
QString freeBackupPath(const QString& folder, const QString& dataFile, QDateTime at, BackupReason reason)
{
    for (;; at = at.addSecs(1)) {
        const QString path = QDir(folder).filePath(backupFileName(dataFile, at, reason));
        if (!QFileInfo::exists(path)) {
            return path;
        }
    }
}

/// Writes all of `source` into `target`, which is complete and on the disk only when the caller commits it.
base::Result<void> pour(const QString& source, base::WholeFile& target)
{
    QFile from(source);
    if (!from.open(QIODevice::ReadOnly)) {
        return cannotWrite(from.errorString());
    }
    base::Result<void> written = target.open();
    QByteArray part;
    while (written && !(part = from.read(1 << 20)).isEmpty()) {
        written = target.write(part);
    }
    if (!written) {
        return cannotWrite(written.error().detail);
    }
    return from.atEnd() && from.error() == QFileDevice::NoError ? base::Result<void>()
                                                                : cannotWrite(from.errorString());
}

base::Result<void> putInPlace(base::WholeFile& file)
{
    const auto done = file.commit();
    return done ? done : cannotWrite(done.error().detail);
}

base::Result<void> copyBytes(const QString& source, const QString& target)
{
    base::WholeFile file(target);
    const auto poured = pour(source, file);
    return poured ? putInPlace(file) : poured;
}

} // namespace

const QString kUnprovedSuffix = QStringLiteral(".dangtao");

QString backupFolderFor(const QString& dataFile)
{
    const QFileInfo info(dataFile);
    return info.absoluteDir().filePath(info.completeBaseName() + QStringLiteral("-saoluu"));
}

base::Result<void> quickCheck(Database& database)
{
    if (database.engine() != Engine::Sqlite) {
        return {};
    }
    const auto report = database.read(quickCheckReport);
    if (!report) {
        return report.error().code == base::ErrorCode::Bug ? damaged(report.error().detail) : report.error();
    }
    return *report == QLatin1String("ok") ? base::Result<void>() : damaged(*report);
}

QString backupFileName(const QString& dataFile, const QDateTime& localTime, BackupReason reason)
{
    return QStringLiteral("%1_%2_%3.%4")
        .arg(QFileInfo(dataFile).completeBaseName(), localTime.toString(QStringLiteral("yyyy-MM-dd_HHmmss")),
             reasonWord(reason), Database::kFileSuffix);
}

base::Result<void> verifyBackup(Database& database, const QString& backupPath)
{
    const auto copy = soundContent(backupPath);
    if (!copy) {
        return copy.error();
    }
    const auto present = database.readSnapshot(contentOf);
    if (!present) {
        return present.error();
    }
    if (copy->lastChange > present->lastChange) {
        return damaged(QStringLiteral("the copy holds changes that the file does not have"));
    }
    return copy->lastChange < present->lastChange || copy->counts == present->counts
               ? base::Result<void>()
               : damaged(QStringLiteral("the copy holds other row counts"));
}

base::Result<BackupFile> makeBackup(Database& database, const QString& folder, BackupReason reason)
{
    if (database.engine() != Engine::Sqlite) {
        return base::Error{
            base::ErrorCode::Unavailable,
            QCoreApplication::translate("Storage", "Backups of a server are made on the server. Nothing was changed."),
            {},
            {}};
    }
    if (!QDir().mkpath(folder)) {
        return base::Error{base::ErrorCode::Permission,
                           QCoreApplication::translate(
                               "Storage",
                               "The backup folder “%1” cannot be made. The data file itself is safe; choose another "
                               "folder in Settings.")
                               .arg(QDir::toNativeSeparators(folder)),
                           folder,
                           {}};
    }
    const QDateTime now = database.clock().nowUtc().toLocalTime();
    const QString path = freeBackupPath(folder, database.path(), now, reason);
    const QString unproved = path + kUnprovedSuffix;
    base::Result<void> made;
    // Work that is not journaled (a repair of sums) may change row counts between copy and comparison: look twice.
    for (int attempt = 0; attempt < 2; ++attempt) {
        QFile::remove(unproved);
        made = database.read(
            [&](Connection& connection) { connection.fresh(QStringLiteral("VACUUM INTO ?")).run(unproved); });
        if (made) {
            made = verifyBackup(database, unproved);
        }
        if (made || made.error().code != base::ErrorCode::Corrupt) {
            break;
        }
    }
    if (made && !QFile::rename(unproved, path)) {
        made = cannotWrite(path);
    }
    if (!made) {
        QFile::remove(unproved);
        return made.error();
    }
    return BackupFile{path, now, reason, QFileInfo(path).size(), QFileInfo(database.path()).completeBaseName()};
}

QList<BackupFile> listBackups(const QString& folder, const QString& dataFile)
{
    static const QRegularExpression name(QStringLiteral("^(.+)_(\\d{4}-\\d{2}-\\d{2}_\\d{6})_([a-z]+)\\.doancoso$"));
    QList<BackupFile> found;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files)) {
        const auto match = name.match(info.fileName());
        if (!match.hasMatch() || (!dataFile.isEmpty() && match.captured(1) != QFileInfo(dataFile).completeBaseName())) {
            continue;
        }
        const QDateTime at = QDateTime::fromString(match.captured(2), QStringLiteral("yyyy-MM-dd_HHmmss"));
        for (size_t i = 0; at.isValid() && i < kReasonWords.size(); ++i) {
            if (match.captured(3) == QLatin1String(kReasonWords.at(i))) {
                found.append(
                    {info.absoluteFilePath(), at, static_cast<BackupReason>(i), info.size(), match.captured(1)});
            }
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const BackupFile& a, const BackupFile& b) { return a.madeAt > b.madeAt; });
    return found;
}

base::Result<RestorePreview> previewRestore(Database& database, const BackupFile& backup)
{
    const auto content = soundContent(backup.path);
    if (!content) {
        return content.error();
    }
    const auto stored = withFile(backup.path, Access::ReadOnly, [](Connection& connection) {
        QHash<qint64, QString> lines;
        Statement read = connection.fresh(QStringLiteral("SELECT id, at FROM journal_tx"));
        read.run();
        while (read.next()) {
            lines.insert(read.integer(0), read.text(1));
        }
        return lines;
    });
    if (!stored) {
        return stored.error();
    }
    return database.readSnapshot([&](Connection& connection) {
        RestorePreview preview;
        preview.backup = backup;
        preview.lastChangeInBackup = content->lastChange;
        qint64 lastCommon = 0;
        Statement lines = connection.fresh(QStringLiteral("SELECT id, at, label FROM journal_tx ORDER BY id DESC"));
        lines.run();
        while (lines.next()) {
            // Two files that were one up to some moment may have gone on differently under the same numbers.
            if (stored->value(lines.integer(0)) == lines.text(1)) {
                lastCommon = lines.integer(0);
                break;
            }
            ++preview.changeCount;
            if (preview.changesThatWouldGo.size() < 200) {
                const QDateTime at = base::instantFromStorageText(lines.text(1)).toLocalTime();
                preview.changesThatWouldGo.append(at.toString(QStringLiteral("dd/MM/yyyy HH:mm")) +
                                                  QStringLiteral("  ") + lines.text(2));
            }
        }
        lines.finish();
        const QList<qint64> numbers = stored->keys();
        preview.changesThatWouldReturn = std::count_if(numbers.cbegin(), numbers.cend(),
                                                       [lastCommon](qint64 number) { return number > lastCommon; });
        for (const auto& [name, count] : countRows(connection)) {
            const auto other = std::find_if(content->counts.cbegin(), content->counts.cend(),
                                            [&name](const auto& pair) { return pair.first == name; });
            const qint64 before = other == content->counts.cend() ? 0 : other->second;
            if (before != count && !name.startsWith(QLatin1String("journal_"))) {
                preview.rowCounts.append({name, count, before});
            }
        }
        return preview;
    });
}

namespace {

/// Copies the closed file into the folder: as a sound file of its own, or as it lies when it is damaged.
base::Result<void> keepPresentFile(const QString& dataFile, const QDateTime& at)
{
    const QString folder = backupFolderFor(dataFile);
    if (!QDir().mkpath(folder)) {
        return base::Error{base::ErrorCode::Permission, sentenceFor(base::ErrorCode::Permission), folder, {}};
    }
    const QString kept = freeBackupPath(folder, dataFile, at, BackupReason::BeforeRestore);
    const QString unproved = kept + kUnprovedSuffix;
    QFile::remove(unproved);
    auto copied = withFile(dataFile, Access::ReadWrite, [&](Connection& connection) {
        connection.fresh(QStringLiteral("VACUUM INTO ?")).run(unproved);
    });
    if (copied && soundContent(unproved) && QFile::rename(unproved, kept)) {
        return {};
    }
    QFile::remove(unproved);
    copied = copyBytes(dataFile, kept);
    const QString log = dataFile + QStringLiteral("-wal");
    if (copied && QFileInfo(log).size() > 0) {
        copied = copyBytes(log, kept + QStringLiteral("-wal"));
    }
    if (!copied) {
        QFile::remove(kept);
    }
    return copied;
}

} // namespace

base::Result<void> restoreBackup(const QString& dataFile, const BackupFile& backup, const base::Clock& clock)
{
    const auto lock = lockFile(dataFile);
    if (!lock) {
        return lock.error();
    }
    if (const auto sound = soundContent(backup.path); !sound) {
        return sound.error();
    }
    base::WholeFile restored(dataFile);
    if (auto poured = pour(backup.path, restored); !poured) {
        return poured;
    }
    if (QFileInfo::exists(dataFile)) {
        if (auto kept = keepPresentFile(dataFile, clock.nowUtc().toLocalTime()); !kept) {
            return kept;
        }
    }
    // A log of the old file beside the restored one would be played into it.
    for (const auto* ending : {"-wal", "-shm"}) {
        const QString part = dataFile + QLatin1String(ending);
        if (QFileInfo::exists(part) && !QFile::remove(part)) {
            return cannotWrite(part);
        }
    }
    return putInPlace(restored);
}

} // namespace doancoso::storage
