// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip_parts.h"

#include "core/base/table_reader.h"

#include <QCoreApplication>
#include <QIODevice>

#include <cstring>

namespace doancoso::base {
namespace {

/// A text or a tag longer than these is no spreadsheet (a cell holds 32,767 characters), and an XML reader would keep
/// it whole in memory.
constexpr qint64 kMaxTextBytes = 2LL << 20;
constexpr qint64 kMaxTagBytes = 64LL << 10;

Error definitions(const QString& fileName)
{
    return tableError(QCoreApplication::translate("TableFile",
                                                  "“%1” holds definitions that no Excel file has and was not "
                                                  "read. Open it in Excel and save it anew.")
                          .arg(fileName));
}

/// Watches XML go by, in whatever encoding, and notes what no XML reader should be given.
class MarkupWatch
{
public:
    void feed(const char* data, qint64 size)
    {
        const char* const end = data + size;
        while (data < end) {
            if (!m_inTag) {
                const char* const tag = find(data, end, '<');
                m_run += tag - data;
                m_tooLong = m_tooLong || m_run > kMaxTextBytes;
                data = tag;
                if (tag < end) {
                    begin();
                    ++data;
                }
                continue;
            }
            for (; m_head < 2 && data < end && *data != '>'; ++data, ++m_run) {
                look(*data);
            }
            const char* const closing = find(data, end, '>');
            m_run += closing - data;
            m_tooLong = m_tooLong || m_run > kMaxTagBytes;
            data = closing;
            if (closing < end) {
                m_inTag = false;
                m_run = 0;
                ++data;
            }
        }
    }
    bool tooLong() const { return m_tooLong; }
    bool hasDefinitions() const { return m_definitions; }

private:
    static const char* find(const char* from, const char* end, char what)
    {
        const void* const found = std::memchr(from, what, static_cast<size_t>(end - from));
        return found == nullptr ? end : static_cast<const char*>(found);
    }

    void begin()
    {
        m_inTag = true;
        m_head = 0;
        m_run = 0;
    }

    /// The first two characters of a tag; in wide encodings zeros stand between.
    void look(char ch)
    {
        if (ch != '\0') {
            m_definitions = m_definitions || (m_head == 1 && m_exclamation && ch == 'D');
            m_exclamation = m_head == 0 && ch == '!';
            ++m_head;
        }
    }

    qint64 m_run = 0;
    int m_head = 0;
    bool m_inTag = false;
    bool m_exclamation = false;
    bool m_tooLong = false;
    bool m_definitions = false;
};

/// A part while it is read. Ends early when it holds what no spreadsheet holds.
class WatchedDevice final : public QIODevice
{
public:
    explicit WatchedDevice(QIODevice& source) : m_source(source)
    {
        setOpenMode(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    const MarkupWatch& watch() const { return m_watch; }

protected:
    qint64 readData(char* data, qint64 maxSize) override
    {
        if (m_watch.tooLong() || m_watch.hasDefinitions()) {
            return -1;
        }
        const qint64 count = m_source.read(data, maxSize);
        m_watch.feed(data, count);
        return m_watch.tooLong() || m_watch.hasDefinitions() ? -1 : count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QIODevice& m_source;
    MarkupWatch m_watch;
};

} // namespace

Result<void> ZipParts::open(QIODevice& device, const QString& fileName)
{
    m_fileName = fileName;
    auto opened = m_zip.open(device, fileName);
    for (const QString& name : m_zip.names()) {
        m_names.insert(name.toLower(), name);
    }
    return opened;
}

Result<void> ZipParts::read(const QString& part, const ZipReader::Consumer& reader)
{
    return m_zip.read(m_names.value(part.toLower(), part), [this, &reader, &part](QIODevice& source) -> Result<void> {
        WatchedDevice device(source);
        Result<void> outcome = reader(device);
        if (device.watch().hasDefinitions()) {
            return definitions(m_fileName);
        }
        return device.watch().tooLong() ? zipTooMuch(m_fileName, QStringLiteral("%1: a tag or text too long").arg(part))
                                        : outcome;
    });
}

} // namespace doancoso::base
