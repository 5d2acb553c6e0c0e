// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/workbook_builder.h"

#include "core/base/zip_archive.h"

#include <QBuffer>
#include <QIODevice>

#include <iostream>
#include <limits>
#include <random>

using namespace doancoso::base;
using doancoso::tests::makeZip;
using doancoso::tests::ZipEntries;

namespace {

/// An archive in memory and the outcome of opening it.
class Opened
{
public:
    explicit Opened(const QByteArray& bytes, const ZipLimits& limits = {}) : reader(limits)
    {
        m_buffer.setData(bytes);
        m_buffer.open(QIODevice::ReadOnly);
        outcome = reader.open(m_buffer, QStringLiteral("thử.zip"));
    }

    ZipReader reader;
    Result<void> outcome;

private:
    QBuffer m_buffer;
};

/// Opening or reading `name` is refused; returns the error.
Error refusal(const QByteArray& bytes, const QString& name = {}, const ZipLimits& limits = {})
{
    Opened opened(bytes, limits);
    const Result<void> outcome = [&]() -> Result<void> {
        if (!opened.outcome) {
            return opened.outcome;
        }
        const auto read = opened.reader.read(name);
        return read ? Result<void>() : Result<void>(read.error());
    }();
    REQUIRE_FALSE(outcome.hasValue());
    INFO(outcome.error().detail.toStdString());
    CHECK(outcome.error().code == ErrorCode::Validation);
    CHECK(outcome.error().context == QStringLiteral("file"));
    CHECK(outcome.error().userText.contains(QStringLiteral("thử.zip")));
    CHECK_FALSE(outcome.error().detail.isEmpty());
    return outcome.error();
}

QByteArray zipped(const QList<ZipEntry>& entries)
{
    const auto bytes = zipBytes(entries);
    REQUIRE_OK(bytes);
    return *bytes;
}

/// Bytes that do not pack.
QByteArray noise(int size)
{
    std::mt19937 random(7);
    QByteArray bytes;
    for (int i = 0; i < size; ++i) {
        bytes.append(static_cast<char>(random() & 0xFFU));
    }
    return bytes;
}

QList<ZipEntry> samples()
{
    return {{QStringLiteral("mimetype"), "application/x-thu", false},
            {QStringLiteral("thư mục/Đoàn xã.xml"), QByteArray("<a>xã</a>").repeated(9'000)},
            {QStringLiteral("rỗng"), {}},
            {QStringLiteral("số liệu.bin"), noise(70'000)},
            {QStringLiteral("số liệu trần.bin"), noise(70'000), false}};
}

} // namespace

TEST_CASE("zip: what is written is read back, in its order and with its names")
{
    const QByteArray bytes = zipped(samples());
    Opened opened(bytes);
    REQUIRE_OK(opened.outcome);
    QStringList names;
    for (const ZipEntry& entry : samples()) {
        names.append(entry.name);
        const auto read = opened.reader.read(entry.name);
        REQUIRE_OK(read);
        CHECK(*read == entry.bytes);
    }
    CHECK(opened.reader.names() == names);
    CHECK(opened.reader.contains(QStringLiteral("rỗng")));
    CHECK_FALSE(opened.reader.contains(QStringLiteral("RỖNG")));
    CHECK(bytes == zipped(samples()));
    // An entry that is not packed stands where a program looks for it without unpacking: name at 30, content after it.
    CHECK(bytes.mid(30, 25) == QByteArrayLiteral("mimetypeapplication/x-thu"));
    CHECK(bytes.size() < 145'000);
}

TEST_CASE("zip: archives of other programs are read, backslashes and folders included")
{
    ZipEntries entries{{QStringLiteral("xl/"), {}}, {QStringLiteral("xl\\a.xml"), "<a/>"}};
    Opened opened(makeZip(entries));
    REQUIRE_OK(opened.outcome);
    CHECK(opened.reader.names() == QStringList{QStringLiteral("xl/a.xml")});
    const auto read = opened.reader.read(QStringLiteral("xl/a.xml"));
    REQUIRE_OK(read);
    CHECK(*read == QByteArrayLiteral("<a/>"));
}

TEST_CASE("zip: a consumer may stop early, and its own error comes through")
{
    Opened opened(zipped(samples()));
    REQUIRE_OK(opened.outcome);
    const QString name = QStringLiteral("số liệu.bin");
    REQUIRE_OK(opened.reader.read(name, [](QIODevice& device) -> Result<void> {
        CHECK(device.read(10) == noise(10));
        return {};
    }));
    const auto failed = opened.reader.read(name, [](QIODevice&) -> Result<void> {
        return Error{ErrorCode::Conflict, QStringLiteral("own"), {}, {}};
    });
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == ErrorCode::Conflict);
    REQUIRE_OK(opened.reader.read(name));
}

TEST_CASE("zip: no name leads out of the archive, is there twice, or is too long")
{
    for (const char* name : {"/etc/passwd", "../x", "a/../../x", "a/./b", "C:/x", "C:\\x", "..\\x", "\\x",
                             "a\x01"
                             "b",
                             "a\nb"}) {
        CAPTURE(name);
        CHECK(refusal(makeZip({{QString::fromUtf8(name), "x"}})).userText.contains(QStringLiteral("damaged")));
    }
    CHECK(refusal(makeZip({{QString(), "x"}})).detail.contains(QStringLiteral("name")));
    CHECK(refusal(makeZip({{QString(QChar(u'\0')) + QLatin1Char('x'), "x"}})).detail.contains(QStringLiteral("%00x")));
    CHECK(refusal(makeZip({{QStringLiteral("a/b"), "x"}, {QStringLiteral("a\\b"), "y"}}))
              .detail.contains(QStringLiteral("twice")));
    CHECK(refusal(makeZip({{QString(2'000, QLatin1Char('n')), "x"}})).detail.contains(QStringLiteral("2000")));
    CHECK_FALSE(zipBytes({{QString(), "x"}}).hasValue());
    CHECK_FALSE(zipBytes({{QString(70'000, QLatin1Char('n')), "x"}}).hasValue());
}

TEST_CASE("zip: limits on entries, sizes and ratio hold whatever the archive says")
{
    const QString name = QStringLiteral("a");
    ZipLimits few;
    few.entries = 4;
    CHECK(refusal(zipped(samples()), {}, few).userText.contains(QStringLiteral("unpacks")));
    ZipLimits small;
    small.entryBytes = 1'000;
    REQUIRE_OK(Opened(zipped({{name, QByteArray(1'000, 'x')}}), small).reader.read(name));
    CHECK(refusal(zipped({{name, QByteArray(1'001, 'x')}}), name, small).detail.contains(name));
    ZipLimits together;
    together.totalBytes = 1'500;
    Opened opened(zipped({{name, QByteArray(1'000, 'x')}, {QStringLiteral("b"), QByteArray(1'000, 'x')}}), together);
    REQUIRE_OK(opened.outcome);
    REQUIRE_OK(opened.reader.read(name));
    CHECK_FALSE(opened.reader.read(QStringLiteral("b")).hasValue());
    ZipLimits tight;
    tight.freeBytes = 50'000;
    tight.ratio = 20;
    REQUIRE_OK(Opened(zipped({{name, QByteArray(50'000, 'x')}}), tight).reader.read(name));
    REQUIRE_OK(Opened(zipped({{name, noise(80'000)}}), tight).reader.read(name));
    CHECK(refusal(zipped({{name, QByteArray(1'000'000, 'x')}}), name, tight)
              .userText.contains(QStringLiteral("unpacks")));
    // A packed size that is a lie does not buy a better ratio: it is believed up to the size of the file only.
    QByteArray lie = makeZip({{name, QByteArray(1'000'000, 'x')}, {QStringLiteral("b"), noise(40'000)}});
    const QByteArray packed("\xa0\xbb\x0d\x00", 4); // 900,000
    lie.replace(18, 4, packed);
    lie.replace(lie.indexOf("PK\x01\x02") + 20, 4, packed);
    CHECK(refusal(lie, name, tight).userText.contains(QStringLiteral("unpacks")));
}

TEST_CASE("zip: sizes and checksums that do not fit the content are found")
{
    const QString name = QStringLiteral("a");
    const QByteArray content = QByteArrayLiteral("Đoàn xã Xuân Hồng").repeated(40);
    const QByteArray sound = makeZip({{name, content}});
    REQUIRE_OK(Opened(sound).reader.read(name));
    const auto directory = sound.indexOf("PK\x01\x02");
    const auto changed = [&](int local, int central, char by) {
        QByteArray bytes = sound;
        bytes[local] = static_cast<char>(bytes.at(local) + by);
        bytes[directory + central] = static_cast<char>(bytes.at(directory + central) + by);
        return bytes;
    };
    refusal(changed(14, 16, 1), name);  // checksum
    refusal(changed(22, 24, 1), name);  // unpacked size: more than there is
    refusal(changed(22, 24, -1), name); // less
    refusal(changed(18, 20, -9), name); // packed size
    refusal(changed(8, 10, 1), name);   // way of packing
    QByteArray locked = sound;
    locked[6] = static_cast<char>(locked.at(6) | 1);
    locked[directory + 8] = static_cast<char>(locked.at(directory + 8) | 1);
    CHECK(refusal(locked, name).userText.contains(QStringLiteral("password")));
    CHECK(refusal(sound, QStringLiteral("b")).detail.contains(QStringLiteral("missing")));
}

TEST_CASE("zip: an archive that breaks off anywhere is refused, not half read")
{
    const QByteArray whole =
        zipped({{QStringLiteral("a"), QByteArray("<a>xã</a>").repeated(50)}, {QStringLiteral("b"), noise(300)}});
    for (qsizetype size = 0; size < whole.size(); ++size) {
        CAPTURE(size);
        Opened opened(whole.left(size));
        CHECK_FALSE(opened.outcome.hasValue());
    }
    CHECK_FALSE(Opened(zipped({})).outcome.hasValue());
    CHECK_FALSE(Opened(QByteArray(100'000, 'P')).outcome.hasValue());
}

TEST_CASE("property: broken archives never do harm, and what is read of them is what was in them")
{
    const quint32 seed = std::random_device{}();
    std::cout << "seed of archives: " << seed << std::endl;
    INFO("seed " << seed);
    std::mt19937 random(seed);
    const auto below = [&random](qsizetype end) {
        return static_cast<qsizetype>(random() % static_cast<quint32>(end));
    };
    const QList<ZipEntry> entries{{QStringLiteral("a.xml"), QByteArray("<a>xã</a>").repeated(30)},
                                  {QStringLiteral("b"), noise(200), false},
                                  {QStringLiteral("c"), noise(200)}};
    const QByteArray whole = zipped(entries);
    ZipLimits limits;
    limits.entryBytes = 100'000;
    int sound = 0;
    int refused = 0;
    for (int round = 0; round < 4'000; ++round) {
        QByteArray bytes = whole;
        for (qsizetype i = 1 + below(5); i > 0; --i) {
            bytes[below(bytes.size())] = static_cast<char>(below(256));
        }
        Opened opened(bytes, limits);
        for (const QString& name : opened.outcome ? opened.reader.names() : QStringList{QString()}) {
            const auto read = opened.reader.read(name);
            sound += read ? 1 : 0;
            refused += read ? 0 : 1;
            // A name may have changed; the checksum vouches for the content, except where both were changed to fit.
            if (read) {
                CHECK(std::any_of(entries.cbegin(), entries.cend(),
                                  [&](const ZipEntry& entry) { return entry.bytes == *read; }));
            }
        }
    }
    CHECK(sound > 100);
    CHECK(refused > 100);
}
