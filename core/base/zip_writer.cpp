// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip_archive.h"

#include "core/base/zip_device.h"

#include <QBuffer>
#include <QCoreApplication>

#include <minizip/zip.h>

#include <limits>

namespace doancoso::base {
namespace {

constexpr qsizetype kLongestName = 0xFFFF;
/// 1 January 2000, 0 o'clock, in the form of DOS: years from 1980.
constexpr uLong kDay = (20U << 25U) | (1U << 21U) | (1U << 16U);

int add(zipFile archive, const ZipEntry& entry)
{
    const QByteArray name = entry.name.toUtf8();
    if (name.isEmpty() || name.size() > kLongestName || entry.bytes.size() > std::numeric_limits<int>::max()) {
        return ZIP_PARAMERROR;
    }
    zip_fileinfo info{};
    info.dosDate = kDay;
    int state = zipOpenNewFileInZip4_64(archive, name.constData(), &info, nullptr, 0, nullptr, 0, nullptr,
                                        entry.packed ? Z_DEFLATED : 0, Z_DEFAULT_COMPRESSION, 0, -MAX_WBITS,
                                        DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nullptr, 0, 0, kNamesAreUtf8, 0);
    if (state == ZIP_OK) {
        state = zipWriteInFileInZip(archive, entry.bytes.constData(), static_cast<unsigned>(entry.bytes.size()));
        const int closed = zipCloseFileInZip(archive);
        state = state == ZIP_OK ? closed : state;
    }
    return state;
}

int fill(QBuffer& buffer, const QList<ZipEntry>& entries)
{
    ZipDevice device(buffer);
    zlib_filefunc64_def functions = device.functions();
    const zipFile archive = zipOpen2_64(nullptr, APPEND_STATUS_CREATE, nullptr, &functions);
    if (archive == nullptr) {
        return ZIP_INTERNALERROR;
    }
    int state = ZIP_OK;
    for (const ZipEntry& entry : entries) {
        state = state == ZIP_OK ? add(archive, entry) : state;
    }
    const int closed = zipClose(archive, nullptr);
    return state == ZIP_OK ? closed : state;
}

} // namespace

Result<QByteArray> zipBytes(const QList<ZipEntry>& entries)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadWrite);
    if (const int state = fill(buffer, entries); state != ZIP_OK) {
        return Error{ErrorCode::Bug,
                     QCoreApplication::translate("ZipArchive",
                                                 "The file could not be put together. Nothing was written; "
                                                 "your data are unchanged."),
                     QStringLiteral("minizip %1").arg(state), QStringLiteral("zip")};
    }
    return bytes;
}

} // namespace doancoso::base
