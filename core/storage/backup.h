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
    QString dataFileName; ///< name of the data file without suffix; several may share one folder
};

/// What restoring would change, counted from the journals of both files.
struct RestorePreview
{
    BackupFile backup;
    qint64 lastChangeInBackup = 0;     ///< journal number
    QList<QString> changesThatWouldGo; ///< newest first, as in the journal, at most 200
    qint64 changeCount = 0;            ///< all of them
    qint64 changesThatWouldReturn = 0; ///< in the backup only: the present file was itself restored from an older one
    QList<std::tuple<QString, qint64, qint64>>
        rowCounts; ///< table, rows now, rows in the backup; only where they differ
};

/// The folder beside the data file: "thoxuan.doancoso" → "thoxuan-saoluu".
QString backupFolderFor(const QString& dataFile);

/// "thoxuan_2022-10-12_143000_tay.doancoso"
QString backupFileName(const QString& dataFile, const QDateTime& localTime, BackupReason reason);
/// Stands after the name of a backup that is still being made.
extern const QString kUnprovedSuffix;

/// Reads every page of the open file (about 24 MB in a tenth of a second). Errors: Corrupt.
base::Result<void> quickCheck(Database& database);
/// Opens a copy by itself, reads it whole and compares the number of rows per table with the open file, unless the open
/// file has gone on since the copy. Errors: Corrupt, NotADataFile, Io.
base::Result<void> verifyBackup(Database& database, const QString& backupPath);

/// Makes and verifies a copy; nothing under the final name before it is proved good. Others may go on writing
/// meanwhile. Errors: Io, Permission, Corrupt, Unavailable (on a server).
base::Result<BackupFile> makeBackup(Database& database, const QString& folder, BackupReason reason);
/// Newest first; with `dataFile` only those of that file.
QList<BackupFile> listBackups(const QString& folder, const QString& dataFile = {});
/// For each data file that has backups in the folder, keeps of the daily and closing ones the newest of each of the
/// last 7 days (today is the first), of each of the last 4 calendar weeks and of each of the last 12 calendar months,
/// and the newest of all; further the last 5 made before an upgrade, restore or import; and every one made by hand
/// within 366 days. Returns what was removed.
QList<BackupFile> thinBackups(const QString& folder, const QDate& today);

base::Result<RestorePreview> previewRestore(Database& database, const BackupFile& backup);
/// Replaces the closed data file by the backup; the present file is first copied into the folder beside it as
/// BeforeRestore (byte by byte, log included, when it is damaged). The replacement is one rename: at every moment
/// either the old or the restored file stands at `dataFile`. Errors: Locked (still open somewhere), Corrupt or
/// NotADataFile (the backup), Io, Permission; the present file is then as before.
base::Result<void> restoreBackup(const QString& dataFile, const BackupFile& backup, const base::Clock& clock);

} // namespace doancoso::storage
