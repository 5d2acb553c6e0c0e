// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_output.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace doancoso::base {

Error WholeFile::cannotWrite() const
{
    const QString name = QDir::toNativeSeparators(m_path);
    const QFileInfo info(m_path);
    if (!info.dir().exists()) {
        return {ErrorCode::Io,
                QCoreApplication::translate("FileOutput", "The folder of “%1” does not exist. Nothing was written; "
                                                          "choose another folder.")
                    .arg(name),
                m_file.errorString(), QStringLiteral("path")};
    }
    if (info.isDir()) {
        return {ErrorCode::Io,
                QCoreApplication::translate("FileOutput", "“%1” is a folder. Nothing was written; choose a file name.")
                    .arg(name),
                m_file.errorString(), QStringLiteral("path")};
    }
    if (!QFileInfo(info.path()).isWritable()) {
        return {ErrorCode::Permission,
                QCoreApplication::translate("FileOutput", "You may not write in the folder of “%1”. Nothing was "
                                                          "written; choose another folder.")
                    .arg(name),
                m_file.errorString(), QStringLiteral("path")};
    }
    if (m_file.error() == QFileDevice::PermissionsError || m_file.error() == QFileDevice::RenameError) {
        return {ErrorCode::Permission,
                QCoreApplication::translate("FileOutput",
                                            "“%1” cannot be replaced. If it is open in another program, close it there "
                                            "and try again, or choose another folder. The earlier file is unchanged.")
                    .arg(name),
                m_file.errorString(), QStringLiteral("path")};
    }
    return {ErrorCode::Io,
            QCoreApplication::translate("FileOutput", "“%1” could not be written: the disk may be full. The earlier "
                                                      "file is unchanged; free some space or choose another folder.")
                .arg(name),
            m_file.errorString(), QStringLiteral("path")};
}

Result<void> WholeFile::open()
{
    // Unbuffered: a buffered write that a full disk cuts short is not reported by commit(), which would then put half a
    // file in the place of the old one.
    return m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ? Result<void>() : cannotWrite();
}

Result<void> WholeFile::write(const QByteArray& bytes)
{
    const qint64 written = m_file.write(bytes);
    if (written == bytes.size()) {
        return {};
    }
    Error error = cannotWrite();
    if (m_file.error() == QFileDevice::NoError) { // cut short, which is no error to the system yet
        error.detail = QStringLiteral("%1 of %2 bytes").arg(written).arg(bytes.size());
    }
    return error;
}

Result<void> WholeFile::commit()
{
    return m_file.commit() ? Result<void>() : cannotWrite();
}

Result<void> writeWholeFile(const QString& path, const QByteArray& bytes)
{
    WholeFile file(path);
    Result<void> written = file.open();
    if (written) {
        written = file.write(bytes);
    }
    return written ? file.commit() : written;
}

} // namespace doancoso::base
