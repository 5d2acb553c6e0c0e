// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/storage/database.h"
#include "core/storage/file_guard.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

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

QList<std::pair<QString, qint64>> countRows(Connection& connection)
{
    QStringList tables;
    Statement names =
        connection.fresh(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"));
    names.run();
    while (names.next()) {
        tables.append(names.text(0));
    }
    QList<std::pair<QString, qint64>> counts;
    for (const QString& name : tables) {
        Statement count = connection.fresh(QStringLiteral("SELECT count(*) FROM %1").arg(name));
        count.run();
        count.next();
        counts.append({name, count.integer(0)});
    }
    return counts;
}

/// Opens `path` read-only on a connection of its own and runs `work` on it.
template <typename Work>
auto withCopy(const QString& path, Work&& work) -> base::Result<std::invoke_result_t<Work, Connection&>>
{
    const QString name = QStringLiteral("doancoso-copy-%1").arg(base::newUid());
    Connection connection(name, Engine::Sqlite);
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        handle.setDatabaseName(path);
        handle.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (!handle.open()) {
            return toError(handle.lastError(), Engine::Sqlite, path);
        }
    }
    try {
        return work(connection);
    } catch (const SqlError& failure) {
        return toError(failure.error, Engine::Sqlite, failure.sql);
    }
}

} // namespace

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

base::Result<void> verifyBackup(Database& database, const QString& backupPath)
{
    const auto counted = withCopy(backupPath, [](Connection& connection) {
        return std::pair(quickCheckReport(connection), countRows(connection));
    });
    if (!counted) {
        return counted.error();
    }
    if (counted->first != QLatin1String("ok")) {
        return damaged(counted->first);
    }
    const auto present = database.read(countRows);
    if (!present) {
        return present.error();
    }
    return *present == counted->second ? base::Result<void>()
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
    const QString base = QFileInfo(database.path()).completeBaseName();
    QString path = QDir(folder).filePath(
        QStringLiteral("%1_%2_%3.%4")
            .arg(base, now.toString(QStringLiteral("yyyy-MM-dd_HHmmss")), reasonWord(reason), Database::kFileSuffix));
    const QString unproved = path + QStringLiteral(".dangtao");
    QFile::remove(unproved);
    const auto copied =
        database.read([&](Connection& connection) { connection.fresh(QStringLiteral("VACUUM INTO ?")).run(unproved); });
    const auto verified = copied ? verifyBackup(database, unproved) : copied;
    if (!verified) {
        QFile::remove(unproved);
        return verified.error();
    }
    QFile::remove(path);
    if (!QFile::rename(unproved, path)) {
        QFile::remove(unproved);
        return base::Error{base::ErrorCode::Io, sentenceFor(base::ErrorCode::Io), path, {}};
    }
    return BackupFile{path, now, reason, QFileInfo(path).size()};
}

QList<BackupFile> listBackups(const QString& folder)
{
    static const QRegularExpression name(QStringLiteral("_(\\d{4}-\\d{2}-\\d{2}_\\d{6})_([a-z]+)\\.doancoso$"));
    QList<BackupFile> found;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files)) {
        const auto match = name.match(info.fileName());
        if (!match.hasMatch()) {
            continue;
        }
        for (size_t i = 0; i < kReasonWords.size(); ++i) {
            if (match.captured(2) == QLatin1String(kReasonWords.at(i))) {
                found.append({info.absoluteFilePath(),
                              QDateTime::fromString(match.captured(1), QStringLiteral("yyyy-MM-dd_HHmmss")),
                              static_cast<BackupReason>(i), info.size()});
            }
        }
    }
    std::sort(found.begin(), found.end(), [](const BackupFile& a, const BackupFile& b) { return a.madeAt > b.madeAt; });
    return found;
}

QList<BackupFile> thinBackups(const QString& folder, const QDate& today)
{
    constexpr int kDays = 7;
    constexpr int kWeeks = 4;
    constexpr int kMonths = 12;
    constexpr int kSafetyCopies = 5;
    QSet<QString> takenSlots;
    int safetyCopies = 0;
    QList<BackupFile> removed;
    for (const BackupFile& backup : listBackups(folder)) {
        const QDate day = backup.madeAt.date();
        const qint64 age = day.daysTo(today);
        bool keep = false;
        if (backup.reason == BackupReason::ByHand) {
            keep = age <= 366;
        } else if (backup.reason == BackupReason::BeforeUpgrade || backup.reason == BackupReason::BeforeRestore ||
                   backup.reason == BackupReason::BeforeImport) {
            keep = ++safetyCopies <= kSafetyCopies;
        } else {
            int weekYear = 0;
            const int week = day.weekNumber(&weekYear);
            const auto takeSlot = [&](bool inRange, const QString& slot) {
                if (inRange && !takenSlots.contains(slot)) {
                    takenSlots.insert(slot);
                    keep = true;
                }
            };
            takeSlot(age < kDays, QStringLiteral("d%1").arg(day.toJulianDay()));
            takeSlot(age < kWeeks * 7, QStringLiteral("w%1-%2").arg(weekYear).arg(week));
            takeSlot(age < kMonths * 31, QStringLiteral("m%1-%2").arg(day.year()).arg(day.month()));
        }
        if (!keep && QFile::remove(backup.path)) {
            removed.append(backup);
        }
    }
    return removed;
}

base::Result<RestorePreview> previewRestore(Database& database, const BackupFile& backup)
{
    struct State
    {
        qint64 lastChange = 0;
        QList<std::pair<QString, qint64>> counts;
    };
    const auto stored = withCopy(backup.path, [](Connection& connection) {
        Statement last = connection.fresh(QStringLiteral("SELECT coalesce(max(id), 0) FROM journal_tx"));
        last.run();
        last.next();
        const qint64 number = last.integer(0);
        last.finish();
        return State{number, countRows(connection)};
    });
    if (!stored) {
        return stored.error();
    }
    return database.read([&](Connection& connection) {
        RestorePreview preview;
        preview.backup = backup;
        preview.lastChangeInBackup = stored->lastChange;
        Statement later =
            connection.fresh(QStringLiteral("SELECT label, at FROM journal_tx WHERE id > ? ORDER BY id DESC"));
        later.run(stored->lastChange);
        while (later.next()) {
            ++preview.changeCount;
            if (preview.changesThatWouldGo.size() < 200) {
                const QDateTime at = base::instantFromStorageText(later.text(1)).toLocalTime();
                preview.changesThatWouldGo.append(at.toString(QStringLiteral("dd/MM/yyyy HH:mm")) +
                                                  QStringLiteral("  ") + later.text(0));
            }
        }
        const auto present = countRows(connection);
        for (const auto& [name, count] : present) {
            const auto other = std::find_if(stored->counts.cbegin(), stored->counts.cend(),
                                            [&name](const auto& pair) { return pair.first == name; });
            const qint64 before = other == stored->counts.cend() ? 0 : other->second;
            if (before != count && !name.startsWith(QLatin1String("journal_"))) {
                preview.rowCounts.append({name, count, before});
            }
        }
        return preview;
    });
}

base::Result<void> restoreBackup(const QString& dataFile, const BackupFile& backup, const base::Clock& clock)
{
    const auto report = withCopy(backup.path, quickCheckReport);
    if (!report) {
        return report.error();
    }
    if (*report != QLatin1String("ok")) {
        return damaged(*report);
    }
    const QString incoming = dataFile + QStringLiteral(".phuchoi");
    QFile::remove(incoming);
    if (!QFile::copy(backup.path, incoming)) {
        return base::Error{base::ErrorCode::Io, sentenceFor(base::ErrorCode::Io), incoming, {}};
    }
    if (QFileInfo::exists(dataFile)) {
        const QString folder = backupFolderFor(dataFile);
        const QString kept =
            QDir(folder).filePath(QStringLiteral("%1_%2_%3.%4")
                                      .arg(QFileInfo(dataFile).completeBaseName(),
                                           clock.nowUtc().toLocalTime().toString(QStringLiteral("yyyy-MM-dd_HHmmss")),
                                           reasonWord(BackupReason::BeforeRestore), Database::kFileSuffix));
        if (!QDir().mkpath(folder) || QFile::exists(kept) || !QFile::rename(dataFile, kept)) {
            QFile::remove(incoming);
            return base::Error{base::ErrorCode::Io, sentenceFor(base::ErrorCode::Io), kept, {}};
        }
        QFile::remove(dataFile + QStringLiteral("-wal"));
        QFile::remove(dataFile + QStringLiteral("-shm"));
        if (!QFile::rename(incoming, dataFile)) {
            // Put the present file back: there must always be one.
            QFile::rename(kept, dataFile);
            QFile::remove(incoming);
            return base::Error{base::ErrorCode::Io, sentenceFor(base::ErrorCode::Io), dataFile, {}};
        }
        return {};
    }
    return QFile::rename(incoming, dataFile)
               ? base::Result<void>()
               : base::Result<void>(base::Error{base::ErrorCode::Io, sentenceFor(base::ErrorCode::Io), dataFile, {}});
}

} // namespace doancoso::storage
