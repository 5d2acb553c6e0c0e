// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/file_output.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace doancoso::print {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

Error cannotWrite(const QString& path, const QSaveFile& file)
{
    const QString name = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.dir().exists()) {
        return {ErrorCode::Io,
                QCoreApplication::translate("FileOutput", "The folder of “%1” does not exist. Nothing was written; "
                                                          "choose another folder.")
                    .arg(name),
                file.errorString(), QStringLiteral("path")};
    }
    if (info.isDir()) {
        return {ErrorCode::Io,
                QCoreApplication::translate("FileOutput", "“%1” is a folder. Nothing was written; choose a file name.")
                    .arg(name),
                file.errorString(), QStringLiteral("path")};
    }
    if (file.error() == QFileDevice::PermissionsError || file.error() == QFileDevice::RenameError) {
        return {ErrorCode::Permission,
                QCoreApplication::translate("FileOutput",
                                            "“%1” cannot be replaced. If it is open in another program, close it there "
                                            "and try again, or choose another folder. The earlier file is unchanged.")
                    .arg(name),
                file.errorString(), QStringLiteral("path")};
    }
    return {ErrorCode::Io,
            QCoreApplication::translate("FileOutput", "“%1” could not be written: the disk may be full. The earlier "
                                                      "file is unchanged; free some space or choose another folder.")
                .arg(name),
            file.errorString(), QStringLiteral("path")};
}

} // namespace

Result<void> writeWholeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    // Unbuffered: a buffered write that a full disk cuts short is not reported by commit(), which would then put half a
    // file in the place of the old one.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(bytes) != bytes.size() ||
        !file.commit()) {
        return cannotWrite(path, file);
    }
    return {};
}

} // namespace doancoso::print
