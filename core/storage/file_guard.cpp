// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_guard.h"

#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "core/storage/dialect.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>
#include <QtEndian>

namespace doancoso::storage {
namespace {

constexpr qint64 kSmallestFile = 512;
constexpr qint64 kApplicationIdOffset = 68;
/// Room for the file, its log and one backup when it is made.
constexpr qint64 kLeastFreeBytes = 8LL * 1024 * 1024;

base::Result<void> checkPlace(const QFileInfo& folder)
{
    const QStorageInfo storage(folder.absoluteFilePath());
    if (isNetworkFileSystem(QString::fromLatin1(storage.fileSystemType()), storage.rootPath(),
                            QString::fromUtf8(storage.device()))) {
        return base::Error{
            base::ErrorCode::Unavailable,
            QCoreApplication::translate(
                "Storage",
                "This folder is on a network share, where a power cut or two people at once can damage a data file. "
                "Nothing was changed; keep the file on this computer's own disk and send copies."),
            folder.absoluteFilePath(),
            {}};
    }
    if (!folder.isWritable() || storage.isReadOnly()) {
        return base::Error{
            base::ErrorCode::Permission, sentenceFor(base::ErrorCode::Permission), folder.absoluteFilePath(), {}};
    }
    return {};
}

/// SQLite on Linux knows paths of at most 512 bytes, file systems names of at most 255; a Vietnamese letter takes up to
/// three. The longest path of all is that of a backup being made.
base::Result<void> checkLength(const QFileInfo& file)
{
    constexpr qsizetype kLongestPath = 500;
    constexpr qsizetype kLongestName = 255;
    const QString backup = backupFolderFor(file.absoluteFilePath()) + QLatin1Char('/') +
                           backupFileName(file.absoluteFilePath(), QDateTime(QDate(2000, 1, 1), QTime(0, 0)),
                                          BackupReason::BeforeRestore) +
                           kUnprovedSuffix;
    if (backup.toUtf8().size() <= kLongestPath && QFileInfo(backup).fileName().toUtf8().size() <= kLongestName) {
        return {};
    }
    return base::Error{
        base::ErrorCode::Validation,
        QCoreApplication::translate("Storage", "The name of this file together with its folders is too long. Nothing "
                                               "was changed; choose a shorter name or a folder nearer to the top."),
        file.absoluteFilePath(),
        {}};
}

} // namespace

bool isNetworkFileSystem(const QString& fileSystemType, const QString& rootPath, const QString& device)
{
    // Shares of a server, folders that a virtual machine shares with its host, and mounted online storage. "fuseblk"
    // (an NTFS stick on Linux) is a local disk.
    static const QSet<QString> kinds = [] {
        const QString names = QStringLiteral(
            "nfs nfs4 cifs smb smb2 smb3 smbfs afs 9p ncpfs webdav davfs coda ceph glusterfs lustre gpfs vboxsf vmhgfs "
            "prl_fs virtiofs fuse.sshfs fuse.davfs fuse.davfs2 fuse.rclone fuse.gvfsd-fuse fuse.smbnetfs "
            "fuse.curlftpfs "
            "fuse.glusterfs fuse.ceph fuse.s3fs fuse.vmhgfs-fuse fuse.onedriver fuse.google-drive-ocamlfuse");
        const QStringList list = names.split(QLatin1Char(' '));
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    const auto namesServer = [](QString path) {
        path.replace(QLatin1Char('\\'), QLatin1Char('/'));
        return path.startsWith(QLatin1String("//")) && !path.startsWith(QLatin1String("//?/")) &&
               !path.startsWith(QLatin1String("//./"));
    };
    return kinds.contains(fileSystemType.toLower()) || namesServer(rootPath) || namesServer(device);
}

base::Result<void> checkPlaceForNewFile(const QString& path)
{
    const QFileInfo file(path);
    if (file.exists()) {
        return base::Error{base::ErrorCode::Conflict,
                           QCoreApplication::translate(
                               "Storage", "There is already a file “%1”. It was left as it is; choose another name.")
                               .arg(file.fileName()),
                           path,
                           {}};
    }
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir()) {
        return base::Error{base::ErrorCode::NotFound,
                           QCoreApplication::translate(
                               "Storage", "The folder “%1” does not exist. Nothing was made; choose another folder.")
                               .arg(folder.filePath()),
                           path,
                           {}};
    }
    if (auto fits = checkLength(file); !fits) {
        return fits;
    }
    if (auto place = checkPlace(folder); !place) {
        return place;
    }
    if (QStorageInfo(folder.absoluteFilePath()).bytesAvailable() < kLeastFreeBytes) {
        return base::Error{base::ErrorCode::Io,
                           sentenceFor(base::ErrorCode::Io),
                           path + QStringLiteral(": too little free space"),
                           {}};
    }
    return {};
}

base::Result<void> checkExistingFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return base::Error{
            base::ErrorCode::NotFound,
            QCoreApplication::translate(
                "Storage",
                "The file “%1” is not there any more. It may have been moved or renamed, or its disk is not connected.")
                .arg(info.fileName()),
            path,
            {}};
    }
    const base::Error notOurs{
        base::ErrorCode::NotADataFile,
        QCoreApplication::translate(
            "Storage", "“%1” is not a data file of this program. It was left as it is; open a file that ends in .%2.")
            .arg(info.fileName(), Database::kFileSuffix),
        path,
        {}};
    if (!info.isFile()) {
        return notOurs;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::Error{
            base::ErrorCode::Permission, sentenceFor(base::ErrorCode::Permission), file.errorString(), {}};
    }
    const QByteArray head = file.read(100);
    if (info.size() < kSmallestFile || !head.startsWith(QByteArrayLiteral("SQLite format 3\0")) || head.size() < 100 ||
        qFromBigEndian<quint32>(head.constData() + kApplicationIdOffset) != Database::kApplicationId) {
        return notOurs;
    }
    if (auto fits = checkLength(info); !fits) {
        return fits;
    }
    if (!info.isWritable()) {
        return base::Error{base::ErrorCode::Permission, sentenceFor(base::ErrorCode::Permission), path, {}};
    }
    return checkPlace(QFileInfo(info.absolutePath()));
}

base::Result<std::unique_ptr<QLockFile>> lockFile(const QString& path)
{
    const QFileInfo given(path);
    // The same file reached through a link must meet the same lock.
    const QFileInfo info(given.exists()
                             ? given.canonicalFilePath()
                             : QDir(QFileInfo(given.absolutePath()).canonicalFilePath()).filePath(given.fileName()));
    const QString lockPath = info.absoluteDir().filePath(QStringLiteral(".%1.lock").arg(info.fileName()));
    auto lock = std::make_unique<QLockFile>(lockPath);
    // Never stale by age: an office leaves the program open for days. A crashed owner on this machine is noticed by its
    // process number and the number of the system start.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0)) {
        return lock;
    }
    qint64 process = 0;
    QString host;
    QString program;
    if (lock->error() == QLockFile::LockFailedError && !lock->getLockInfo(&process, &host, &program)) {
        // A power cut can leave a lock file without its content. A living owner also holds it by the operating system,
        // and then it cannot be removed.
        if (lock->removeStaleLockFile() && lock->tryLock(0)) {
            return lock;
        }
    }
    if (lock->error() == QLockFile::LockFailedError) {
        // The same cut may have hit the lock that QLockFile holds for a moment while it removes a dead owner's lock.
        QLockFile removal(lockPath + QStringLiteral(".rmlock"));
        if (!removal.getLockInfo(&process, &host, &program) && removal.removeStaleLockFile() && lock->tryLock(0)) {
            return lock;
        }
        lock->getLockInfo(&process, &host, &program);
    }
    if (lock->error() == QLockFile::PermissionError) {
        return base::Error{base::ErrorCode::Permission, sentenceFor(base::ErrorCode::Permission), path, {}};
    }
    if (lock->error() != QLockFile::LockFailedError) {
        return base::Error{
            base::ErrorCode::Io, sentenceFor(base::ErrorCode::Io), path + QStringLiteral(": no lock file"), {}};
    }
    return base::Error{
        base::ErrorCode::Locked,
        QCoreApplication::translate(
            "Storage",
            "“%1” is open already, in %2 on the computer %3. Nothing was changed; close it there first, so that two "
            "people do not overwrite each other.")
            .arg(info.fileName(), program.isEmpty() ? QStringLiteral("doancoso") : program,
                 host.isEmpty() ? QSysInfo::machineHostName() : host),
        QStringLiteral("pid %1").arg(process),
        {}};
}

} // namespace doancoso::storage
