// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip_device.h"

#include <QIODevice>

#include <algorithm>

namespace doancoso::base {

struct ZipDevice::Calls
{
    static ZipDevice& self(voidpf stream) { return *static_cast<ZipDevice*>(stream); }

    static voidpf open(voidpf opaque, const void*, int) { return opaque; }

    static uLong read(voidpf, voidpf stream, void* data, uLong size)
    {
        const auto wanted = static_cast<qint64>(size);
        return self(stream).done(self(stream).m_device.read(static_cast<char*>(data), wanted), wanted);
    }

    static uLong write(voidpf, voidpf stream, const void* data, uLong size)
    {
        const auto wanted = static_cast<qint64>(size);
        return self(stream).done(self(stream).m_device.write(static_cast<const char*>(data), wanted), wanted);
    }

    static ZPOS64_T tell(voidpf, voidpf stream) { return static_cast<ZPOS64_T>(self(stream).m_device.pos()); }

    /// Offsets written in a broken archive may point anywhere: outside the device is an error, not a warning.
    static long seek(voidpf, voidpf stream, ZPOS64_T offset, int origin)
    {
        QIODevice& device = self(stream).m_device;
        const qint64 base = origin == ZLIB_FILEFUNC_SEEK_CUR   ? device.pos()
                            : origin == ZLIB_FILEFUNC_SEEK_END ? device.size()
                                                               : 0;
        const auto room = static_cast<ZPOS64_T>(device.size() - base);
        return offset <= room && device.seek(base + static_cast<qint64>(offset)) ? 0 : -1;
    }

    static int close(voidpf, voidpf) { return 0; }

    static int error(voidpf, voidpf stream) { return self(stream).m_short ? 1 : 0; }
};

uLong ZipDevice::done(qint64 count, qint64 wanted)
{
    m_short = count != wanted;
    return static_cast<uLong>(std::max<qint64>(0, count));
}

zlib_filefunc64_def ZipDevice::functions()
{
    return {Calls::open, Calls::read, Calls::write, Calls::tell, Calls::seek, Calls::close, Calls::error, this};
}

} // namespace doancoso::base
