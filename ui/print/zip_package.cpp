// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/zip_package.h"

#include <QBuffer>
#include <QCoreApplication>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

namespace doancoso::print {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

bool add(QuaZip& zip, const ZipPart& part)
{
    QuaZipFile file(&zip);
    QuaZipNewInfo info(part.path);
    info.dateTime = QDateTime(QDate(2000, 1, 1), QTime(0, 0));
    info.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup |
                        QFileDevice::ReadOther);
    const int method = part.packed ? Z_DEFLATED : 0;
    const int level = part.packed ? Z_DEFAULT_COMPRESSION : 0;
    if (!file.open(QIODevice::WriteOnly, info, nullptr, 0, method, level)) {
        return false;
    }
    const bool written = file.write(part.bytes) == part.bytes.size();
    file.close();
    return written && file.getZipError() == ZIP_OK;
}

bool fill(QBuffer& buffer, const QList<ZipPart>& parts)
{
    QuaZip zip(&buffer);
    zip.setUtf8Enabled(true);
    zip.setDataDescriptorWritingEnabled(false);
    if (!zip.open(QuaZip::mdCreate)) {
        return false;
    }
    for (const ZipPart& part : parts) {
        if (!add(zip, part)) {
            return false;
        }
    }
    zip.close();
    return zip.getZipError() == ZIP_OK;
}

} // namespace

Result<QByteArray> zipBytes(const QList<ZipPart>& parts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!fill(buffer, parts)) {
        return Error{ErrorCode::Bug,
                     QCoreApplication::translate("ZipPackage",
                                                 "The file could not be put together. Nothing was written; "
                                                 "your data are unchanged."),
                     QStringLiteral("QuaZip in memory"), QStringLiteral("zip")};
    }
    return bytes;
}

} // namespace doancoso::print
