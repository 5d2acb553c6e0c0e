// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip_archive.h"

#include "core/base/zip_device.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QStringDecoder>

#include <minizip/unzip.h>

#include <algorithm>

namespace doancoso::base {
namespace {

constexpr uLong kEncrypted = 1U << 0U;

Error zipError(const QString& sentence, const QString& detail)
{
    return {ErrorCode::Validation, sentence, detail, QStringLiteral("file")};
}

Error zipLocked(const QString& fileName, const QString& detail)
{
    return zipError(QCoreApplication::translate("ZipArchive", "“%1” is locked with a password and cannot be read. Save "
                                                              "it without a password and choose it again.")
                        .arg(fileName),
                    detail);
}

/// Names are keys only, so that a wrong guess of an old code page does no harm as long as it is always the same.
QString decodedName(const QByteArray& bytes, bool isUtf8)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    QString name = isUtf8 || !decoder.hasError() ? text : QString::fromLatin1(bytes);
    return name.replace(QLatin1Char('\\'), QLatin1Char('/'));
}

bool isSoundName(const QString& name)
{
    const bool control =
        std::any_of(name.cbegin(), name.cend(), [](QChar ch) { return ch < QLatin1Char(' ') || ch == QChar(0x7F); });
    if (name.isEmpty() || control || name.startsWith(QLatin1Char('/')) || name.indexOf(QLatin1Char(':')) == 1) {
        return false;
    }
    const QStringList steps = name.split(QLatin1Char('/'));
    return std::none_of(steps.cbegin(), steps.cend(),
                        [](const QString& step) { return step == QLatin1String(".") || step == QLatin1String(".."); });
}

/// An entry while it is read: ends with the entry, at the first limit, or where the archive is broken.
class EntryDevice final : public QIODevice
{
public:
    EntryDevice(unzFile archive, const ZipLimits& limits, qint64 packed, qint64& total)
        : m_archive(archive), m_limits(limits), m_packed(std::max<qint64>(packed, 1)), m_total(total)
    {
        setOpenMode(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool ended() const { return m_ended; }
    bool exceeded() const { return m_exceeded; }
    int fault() const { return m_fault; }
    qint64 unpacked() const { return m_size; }

protected:
    qint64 readData(char* data, qint64 maxSize) override
    {
        if (m_exceeded || m_ended || m_fault != UNZ_OK) {
            return -1;
        }
        if (maxSize <= 0) {
            return 0;
        }
        constexpr qint64 kMostAtOnce = 1LL << 20;
        const int count = unzReadCurrentFile(m_archive, data, static_cast<unsigned>(std::min(maxSize, kMostAtOnce)));
        if (count <= 0) {
            m_fault = count;
            m_ended = count == 0;
            return -1;
        }
        m_size += count;
        m_total += count;
        m_exceeded = m_size > m_limits.entryBytes || m_total > m_limits.totalBytes ||
                     (m_size > m_limits.freeBytes && m_size / m_packed > m_limits.ratio);
        return m_exceeded ? -1 : count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    unzFile m_archive;
    const ZipLimits& m_limits;
    qint64 m_packed;
    qint64& m_total;
    qint64 m_size = 0;
    int m_fault = UNZ_OK;
    bool m_exceeded = false;
    bool m_ended = false;
};

} // namespace

struct ZipReader::Minizip
{
    explicit Minizip(QIODevice& source) : device(source), size(source.size())
    {
        zlib_filefunc64_def functions = device.functions();
        archive = unzOpen2_64(nullptr, &functions);
    }
    ~Minizip()
    {
        if (archive != nullptr) {
            unzClose(archive);
        }
    }
    Q_DISABLE_COPY_MOVE(Minizip)

    ZipDevice device;
    qint64 size;
    unzFile archive = nullptr;
};

Error zipDamaged(const QString& fileName, const QString& detail)
{
    return zipError(QCoreApplication::translate(
                        "ZipArchive", "“%1” is damaged or was not copied completely. Copy it again from where it came, "
                                      "or open it in the program that made it and save it anew.")
                        .arg(fileName),
                    detail);
}

Error zipTooMuch(const QString& fileName, const QString& detail)
{
    return zipError(QCoreApplication::translate("ZipArchive", "“%1” unpacks to far more than such a file can hold and "
                                                              "was not read. It may be made to do harm; ask the sender "
                                                              "for it in another form, such as CSV.")
                        .arg(fileName),
                    detail);
}

ZipReader::ZipReader(const ZipLimits& limits) : m_limits(limits) {}
ZipReader::~ZipReader() = default;

Error ZipReader::damaged(const QString& detail) const
{
    return zipDamaged(m_fileName, detail);
}

Result<void> ZipReader::open(QIODevice& device, const QString& fileName)
{
    m_fileName = fileName;
    m_names.clear();
    m_places.clear();
    m_unpacked = 0;
    m_minizip = std::make_unique<Minizip>(device);
    if (m_minizip->archive == nullptr) {
        return damaged(QStringLiteral("no directory of a zip archive"));
    }
    int count = 0;
    int state = unzGoToFirstFile(m_minizip->archive);
    for (; state == UNZ_OK; state = unzGoToNextFile(m_minizip->archive)) {
        if (++count > m_limits.entries) {
            return zipTooMuch(fileName, QStringLiteral("more than %1 entries").arg(m_limits.entries));
        }
        if (const auto problem = listEntry()) {
            return *problem;
        }
    }
    if (state != UNZ_END_OF_LIST_OF_FILE || count == 0) {
        return damaged(QStringLiteral("entry %1 of the directory: minizip %2").arg(count + 1).arg(state));
    }
    return {};
}

std::optional<Error> ZipReader::listEntry()
{
    const unzFile archive = m_minizip->archive;
    unz_file_info64 info{};
    QByteArray bytes(m_limits.nameBytes, '\0');
    unz64_file_pos place{};
    const int state =
        unzGetCurrentFileInfo64(archive, &info, bytes.data(), static_cast<uLong>(bytes.size()), nullptr, 0, nullptr, 0);
    if (state != UNZ_OK || unzGetFilePos64(archive, &place) != UNZ_OK) {
        return damaged(QStringLiteral("entry %1 of the directory: minizip %2").arg(m_names.size() + 1).arg(state));
    }
    if (info.size_filename > static_cast<uLong>(bytes.size())) {
        return damaged(QStringLiteral("a name of %1 bytes").arg(info.size_filename));
    }
    bytes.truncate(static_cast<qsizetype>(info.size_filename));
    const QString name = decodedName(bytes, (info.flag & kNamesAreUtf8) != 0);
    if (!isSoundName(name)) {
        return damaged(
            QStringLiteral("a name that may not be: %1").arg(QString::fromLatin1(bytes.toPercentEncoding())));
    }
    if (name.endsWith(QLatin1Char('/'))) {
        return std::nullopt;
    }
    if (m_places.contains(name)) {
        return damaged(QStringLiteral("%1 is there twice").arg(name));
    }
    m_names.append(name);
    m_places.insert(name, {place.pos_in_zip_directory, place.num_of_file});
    return std::nullopt;
}

Result<void> ZipReader::read(const QString& name, const Consumer& consumer)
{
    const auto found = m_places.constFind(name);
    if (found == m_places.constEnd()) {
        return damaged(QStringLiteral("%1 is missing").arg(name));
    }
    const unzFile archive = m_minizip->archive;
    const unz64_file_pos place{found->position, found->number};
    unz_file_info64 info{};
    int state = unzGoToFilePos64(archive, &place);
    if (state == UNZ_OK) {
        state = unzGetCurrentFileInfo64(archive, &info, nullptr, 0, nullptr, 0, nullptr, 0);
    }
    if (state == UNZ_OK && (info.flag & kEncrypted) != 0) {
        return zipLocked(m_fileName, name);
    }
    if (state == UNZ_OK) {
        state = unzOpenCurrentFile(archive);
    }
    if (state != UNZ_OK) {
        return damaged(QStringLiteral("%1: minizip %2").arg(name).arg(state));
    }
    // What the archive says it packed is believed only as far as there are bytes.
    const auto packed = std::min<quint64>(info.compressed_size, static_cast<quint64>(m_minizip->size));
    EntryDevice device(archive, m_limits, static_cast<qint64>(packed), m_unpacked);
    Result<void> outcome = consumer(device);
    const int closed = unzCloseCurrentFile(archive);
    if (device.exceeded()) {
        return zipTooMuch(m_fileName,
                          QStringLiteral("%1: %2 bytes from %3").arg(name).arg(device.unpacked()).arg(packed));
    }
    // minizip compares the checksum only when as many bytes came as the archive says.
    const bool torn =
        device.ended() && (closed != UNZ_OK || static_cast<quint64>(device.unpacked()) != info.uncompressed_size);
    if (device.fault() != UNZ_OK || torn) {
        return damaged(QStringLiteral("%1: minizip %2 at byte %3 of %4")
                           .arg(name)
                           .arg(device.fault() != UNZ_OK ? device.fault() : closed)
                           .arg(device.unpacked())
                           .arg(info.uncompressed_size));
    }
    return outcome;
}

Result<QByteArray> ZipReader::read(const QString& name)
{
    QByteArray bytes;
    const auto outcome = read(name, [&bytes](QIODevice& device) -> Result<void> {
        bytes = device.readAll();
        return {};
    });
    return outcome ? Result<QByteArray>(bytes) : Result<QByteArray>(outcome.error());
}

} // namespace doancoso::base
