// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_guard.h"

#include "core/storage/database.h"
#include "core/storage/dialect.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
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
    if (isNetworkFileSystem(QString::fromLatin1(storage.fileSystemType()), storage.rootPath())) {
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

} // namespace

bool isNetworkFileSystem(const QString& fileSystemType, const QString& rootPath)
{
    static const QStringList kinds{
        QStringLiteral("nfs"),        QStringLiteral("nfs4"),        QStringLiteral("cifs"),
        QStringLiteral("smb"),        QStringLiteral("smb2"),        QStringLiteral("smb3"),
        QStringLiteral("smbfs"),      QStringLiteral("afs"),         QStringLiteral("9p"),
        QStringLiteral("fuse.sshfs"), QStringLiteral("ncpfs"),       QStringLiteral("webdav"),
        QStringLiteral("fuse.davfs"), QStringLiteral("fuse.rclone"), QStringLiteral("fuse.gvfsd-fuse")};
    return kinds.contains(fileSystemType.toLower()) || rootPath.startsWith(QLatin1String("//")) ||
           rootPath.startsWith(QLatin1String("\\\\"));
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
    if (QStorageInfo(folder.absoluteFilePath()).bytesAvailable() < kLeastFreeBytes) {
        return base::Error{base::ErrorCode::Io, sentenceFor(base::ErrorCode::Io), path, {}};
    }
    return checkPlace(folder);
}

base::Result<void> checkExistingFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists() || info.isDir()) {
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
    if (!info.isWritable()) {
        return base::Error{base::ErrorCode::Permission, sentenceFor(base::ErrorCode::Permission), path, {}};
    }
    return checkPlace(QFileInfo(info.absolutePath()));
}

base::Result<std::unique_ptr<QLockFile>> lockFile(const QString& path)
{
    const QFileInfo info(path);
    auto lock =
        std::make_unique<QLockFile>(info.absoluteDir().filePath(QStringLiteral(".%1.lock").arg(info.fileName())));
    // Never stale by age: an office leaves the program open for days. A crashed owner on this machine is noticed by its
    // process number.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0)) {
        return lock;
    }
    if (lock->error() == QLockFile::PermissionError) {
        return base::Error{base::ErrorCode::Permission, sentenceFor(base::ErrorCode::Permission), path, {}};
    }
    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    return base::Error{
        base::ErrorCode::Locked,
        QCoreApplication::translate(
            "Storage",
            "“%1” is open already, in %2 on the computer %3. Nothing was changed; close it there first, so that two "
            "people do not overwrite each other.")
            .arg(info.fileName(), program.isEmpty() ? QStringLiteral("doancoso") : program, host),
        QStringLiteral("pid %1").arg(process),
        {}};
}

} // namespace doancoso::storage
