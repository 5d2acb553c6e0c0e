// SPDX-License-Identifier: GPL-3.0-or-later
//
// minizip's file functions on a QIODevice, so that archives in memory and files with any name work alike. For
// zip_reader.cpp and zip_writer.cpp only.
#pragma once

#include <minizip/ioapi.h>

#include <QtGlobal>

class QIODevice;

namespace doancoso::base {

/// General purpose flag of an entry (APPNOTE 4.4.4, bit 11).
inline constexpr unsigned long kNamesAreUtf8 = 1U << 11U;

/// Must live as long as minizip's archive on it. The device stays open when minizip closes its archive.
class ZipDevice
{
public:
    explicit ZipDevice(QIODevice& device) : m_device(device) {}
    Q_DISABLE_COPY_MOVE(ZipDevice)

    zlib_filefunc64_def functions();

private:
    struct Calls;
    uLong done(qint64 count, qint64 wanted);

    QIODevice& m_device;
    bool m_short =
        false; ///< the last reading or writing ended early; minizip takes an end for sound when it is no error
};

} // namespace doancoso::base
