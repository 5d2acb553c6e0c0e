// SPDX-License-Identifier: GPL-3.0-or-later
//
// Backups that were tested: a copy made by the engine itself, opened and read whole before it counts, thinned so that
// the folder never fills the disk. Restoring shows first what would be lost and keeps the present state as a backup.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace doancoso::base {
class Clock;
}

namespace doancoso::storage {

class Database;

enum class BackupReason { Daily, Closing, ByHand, BeforeUpgrade, BeforeRestore, BeforeImport };

struct BackupFile
{
    QString path;
    QDateTime madeAt; ///< local time, as in the file name
    BackupReason reason = BackupReason::Daily;
    qint64 size = 0;
};

/// What restoring would change, counted from the journals of both files.
struct RestorePreview
{
    BackupFile backup;
    qint64 lastChangeInBackup = 0;     ///< journal number
    QList<QString> changesThatWouldGo; ///< newest first, as in the journal, at most 200
    qint64 changeCount = 0;            ///< all of them
    QList<std::tuple<QString, qint64, qint64>>
        rowCounts; ///< table, rows now, rows in the backup; only where they differ
};

/// The folder beside the data file: "thoxuan.doancoso" → "thoxuan-saoluu".
QString backupFolderFor(const QString& dataFile);

/// Reads every page of the open file. Errors: Corrupt.
base::Result<void> quickCheck(Database& database);
/// Opens a copy by itself, reads it whole and compares the number of rows per table with the open file.
base::Result<void> verifyBackup(Database& database, const QString& backupPath);

/// Makes and verifies a copy; nothing under the final name before it is proved good. Errors: Io, Permission, Corrupt.
base::Result<BackupFile> makeBackup(Database& database, const QString& folder, BackupReason reason);
/// Newest first.
QList<BackupFile> listBackups(const QString& folder);
/// Keeps the newest of each of the last 7 days, of each of the last 4 weeks, of each of the last 12 months, the last 5
/// made before an upgrade, restore or import, and every one made by hand in the last year. Returns what was removed.
QList<BackupFile> thinBackups(const QString& folder, const QDate& today);

base::Result<RestorePreview> previewRestore(Database& database, const BackupFile& backup);
/// Replaces the closed data file by the backup; the present file is first copied into the folder as BeforeRestore.
/// Call with the database closed; either the old or the restored file stands at `dataFile`, never neither.
base::Result<void> restoreBackup(const QString& dataFile, const BackupFile& backup, const base::Clock& clock);

} // namespace doancoso::storage
