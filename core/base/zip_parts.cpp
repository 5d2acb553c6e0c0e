// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip_parts.h"

#include "core/base/table_reader.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

#include <QCoreApplication>

namespace doancoso::base {
namespace {

constexpr int kMaxParts = 10'000;
/// A text or a tag longer than these is no spreadsheet (a cell holds 32,767 characters), and an XML reader would keep
/// it whole in memory.
constexpr qint64 kMaxTextBytes = 2LL << 20;
constexpr qint64 kMaxTagBytes = 64LL << 10;

Error bomb(const QString& fileName)
{
    return tableError(QCoreApplication::translate(
                          "TableFile", "“%1” unpacks to far more than an Excel list can hold and was not read. "
                                       "It may be made to do harm; ask the sender for a CSV file.")
                          .arg(fileName));
}

Error definitions(const QString& fileName)
{
    return tableError(QCoreApplication::translate("TableFile",
                                                  "“%1” holds definitions that no Excel file has and was not "
                                                  "read. Open it in Excel and save it anew.")
                          .arg(fileName));
}

/// The package's bytes. Offsets written in a broken package may point anywhere; that is no cause for a warning.
class BoundedSource final : public QIODevice
{
public:
    explicit BoundedSource(QIODevice& source) : m_source(source)
    {
        setOpenMode(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_source.size(); }
    bool seek(qint64 position) override
    {
        return position >= 0 && position <= m_source.size() && m_source.seek(position) && QIODevice::seek(position);
    }

protected:
    qint64 readData(char* data, qint64 maxSize) override { return m_source.read(data, maxSize); }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QIODevice& m_source;
};

/// Watches XML go by, in whatever encoding, and notes what no XML reader should be given.
class MarkupWatch
{
public:
    void feed(const char* data, qint64 size)
    {
        for (qint64 i = 0; i < size; ++i) {
            const char ch = data[i];
            ++m_run;
            if (m_inTag) {
                if (m_head < 2 && ch != '\0') {
                    m_definitions = m_definitions || (m_head == 1 && m_exclamation && ch == 'D');
                    m_exclamation = m_head == 0 && ch == '!';
                    ++m_head;
                }
                m_tooLong = m_tooLong || m_run > kMaxTagBytes;
                if (ch == '>') {
                    m_inTag = false;
                    m_run = 0;
                }
            } else {
                m_tooLong = m_tooLong || m_run > kMaxTextBytes;
                if (ch == '<') {
                    m_inTag = true;
                    m_head = 0;
                    m_run = 0;
                }
            }
        }
    }
    bool tooLong() const { return m_tooLong; }
    bool hasDefinitions() const { return m_definitions; }

private:
    qint64 m_run = 0;
    int m_head = 0;
    bool m_inTag = false;
    bool m_exclamation = false;
    bool m_tooLong = false;
    bool m_definitions = false;
};

} // namespace

/// A part while it is read. Ends early when it unpacks to too much or holds what no spreadsheet holds.
class ZipPartDevice final : public QIODevice
{
public:
    ZipPartDevice(QuaZipFile& source, const TableLimits& limits, qint64 packed, qint64& total)
        : m_source(source), m_limits(limits), m_packed(packed), m_total(total)
    {
        setOpenMode(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool ended() const { return m_ended; }
    bool exceeded() const { return m_exceeded; }
    bool hasDefinitions() const { return m_watch.hasDefinitions(); }

protected:
    qint64 readData(char* data, qint64 maxSize) override
    {
        if (m_exceeded || m_ended) {
            return -1;
        }
        const qint64 count = m_source.read(data, maxSize);
        if (count <= 0) {
            m_ended = true;
            return -1;
        }
        m_size += count;
        m_total += count;
        m_watch.feed(data, count);
        m_exceeded = m_size > m_limits.partBytes || m_total > m_limits.totalBytes || m_watch.tooLong() ||
                     m_watch.hasDefinitions() ||
                     (m_size > m_limits.freeBytes && m_size / std::max<qint64>(m_packed, 1) > m_limits.ratio);
        return m_exceeded ? -1 : count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QuaZipFile& m_source;
    const TableLimits& m_limits;
    qint64 m_packed;
    qint64& m_total;
    qint64 m_size = 0;
    MarkupWatch m_watch;
    bool m_exceeded = false;
    bool m_ended = false;
};

ZipParts::ZipParts(const TableLimits& limits) : m_limits(limits) {}
ZipParts::~ZipParts() = default;

Error ZipParts::broken(const QString& detail) const
{
    return tableError(QCoreApplication::translate(
                          "TableFile", "“%1” is damaged or was not copied completely. Copy it again from where it "
                                       "came, or open it in Excel and save it anew.")
                          .arg(m_fileName),
                      detail);
}

Result<void> ZipParts::open(QIODevice& device, const QString& fileName)
{
    m_fileName = fileName;
    m_source = std::make_unique<BoundedSource>(device);
    m_zip = std::make_unique<QuaZip>(m_source.get());
    m_zip->setAutoClose(false);
    if (!m_zip->open(QuaZip::mdUnzip)) {
        return broken(QStringLiteral("unzip: %1").arg(m_zip->getZipError()));
    }
    int count = 0;
    for (bool more = m_zip->goToFirstFile(); more; more = m_zip->goToNextFile()) {
        if (++count > kMaxParts) {
            return bomb(fileName);
        }
        const QString name = m_zip->getCurrentFileName();
        m_names.insert(name.toLower(), name);
    }
    if (m_zip->getZipError() != UNZ_OK || count == 0) {
        return broken(QStringLiteral("unzip list: %1").arg(m_zip->getZipError()));
    }
    return {};
}

Result<void> ZipParts::read(const QString& part, const std::function<Result<void>(QIODevice&)>& reader)
{
    if (!contains(part) || !m_zip->setCurrentFile(m_names.value(part.toLower()))) {
        return broken(QStringLiteral("missing part %1").arg(part));
    }
    QuaZipFileInfo64 info;
    QuaZipFile file(m_zip.get());
    if (!m_zip->getCurrentFileInfo(&info) || (info.flags & 1) != 0 || !file.open(QIODevice::ReadOnly)) {
        return broken(QStringLiteral("part %1: %2").arg(part).arg(file.getZipError()));
    }
    ZipPartDevice device(file, m_limits, static_cast<qint64>(info.compressedSize), m_unpacked);
    Result<void> outcome = reader(device);
    if (device.exceeded()) {
        return device.hasDefinitions() ? definitions(m_fileName) : bomb(m_fileName);
    }
    const bool readError = file.getZipError() != UNZ_OK;
    const bool wholePart = device.ended();
    file.close();
    if (readError || (wholePart && file.getZipError() != UNZ_OK)) {
        return broken(QStringLiteral("unpack %1: %2").arg(part).arg(file.getZipError()));
    }
    return outcome;
}

} // namespace doancoso::base
