// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file is written whole or not at all, on a full disk too.
#include "support/catch.h"
#include "support/skip.h"
#include "support/small_disk.h"

#include "core/base/file_output.h"
#include "core/base/table_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace doancoso;
using namespace doancoso::base;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A folder with the file "biểu quý.csv" in it.
class Place
{
public:
    Place() { REQUIRE_OK(writeWholeFile(path(), QByteArrayLiteral("old"))); }
    QString path() const { return m_folder.filePath(QStringLiteral("biểu quý.csv")); }
    /// The file is as it was and nothing lies beside it.
    bool isAsBefore() const
    {
        return contentOf(path()) == QByteArrayLiteral("old") &&
               QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() == 1;
    }
    const QTemporaryDir& folder() const { return m_folder; }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("file output: the new content takes the place of the old, in one piece or in many")
{
    const Place place;
    REQUIRE_OK(writeWholeFile(place.path(), QByteArray(100'000, 'n')));
    CHECK(contentOf(place.path()) == QByteArray(100'000, 'n'));
    {
        WholeFile file(place.path());
        REQUIRE_OK(file.open());
        REQUIRE_OK(file.write(QByteArrayLiteral("một ")));
        CHECK(contentOf(place.path()) == QByteArray(100'000, 'n'));
        REQUIRE_OK(file.write(QByteArrayLiteral("hai")));
        REQUIRE_OK(file.commit());
    }
    CHECK(contentOf(place.path()) == QByteArrayLiteral("một hai"));
}

TEST_CASE("file output: what is not committed has not happened")
{
    const Place place;
    {
        WholeFile file(place.path());
        REQUIRE_OK(file.open());
        REQUIRE_OK(file.write(QByteArrayLiteral("half")));
    }
    CHECK(place.isAsBefore());
}

TEST_CASE("file output: a folder that is missing, is the file itself, or may not be written to is said")
{
    const Place place;
    const auto missing = writeWholeFile(place.folder().filePath(QStringLiteral("không có/x.csv")), "x");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::Io);
    CHECK(missing.error().userText.contains(QStringLiteral("x.csv")));
    const auto folder = writeWholeFile(place.folder().path(), "x");
    REQUIRE_FALSE(folder);
    CHECK(folder.error().userText.contains(QStringLiteral("is a folder")));
    QFile::setPermissions(place.folder().path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    if (QFileInfo(place.folder().path()).isWritable()) {
        tests::impossibleHere("a folder without the right to write: this user may write everywhere");
        return;
    }
    const auto refused = writeWholeFile(place.folder().filePath(QStringLiteral("y.csv")), "x");
    QFile::setPermissions(place.folder().path(),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Permission);
}

#ifdef Q_OS_UNIX
TEST_CASE("file output: on a full disk the old file stays and nothing lies beside it")
{
    const Place place;
    // Shorter and longer than any buffer between the program and the disk.
    for (const int size : {1'001, 5'000, 16'000, 40'000, 3'000'000}) {
        CAPTURE(size);
        const auto whole = [&] {
            const tests::SmallDisk disk(1'000);
            return writeWholeFile(place.path(), QByteArray(size, 'n'));
        }();
        REQUIRE_FALSE(whole);
        CHECK(whole.error().code == ErrorCode::Io);
        CHECK(whole.error().userText.contains(QStringLiteral("full")));
        CHECK(whole.error().detail == QStringLiteral("1000 of %1 bytes").arg(size));
        CHECK(place.isAsBefore());
    }
    const auto pieces = [&]() -> Result<void> {
        const tests::SmallDisk disk(1'000);
        WholeFile file(place.path());
        Result<void> state = file.open();
        for (int i = 0; i < 11 && state; ++i) {
            state = file.write(QByteArray(100, 'n'));
        }
        return state ? file.commit() : state;
    }();
    CHECK_FALSE(pieces);
    CHECK(place.isAsBefore());
}

TEST_CASE("file output: a CSV file on a full disk leaves the old one")
{
    const Place place;
    const auto written = [&] {
        const tests::SmallDisk disk(1'000);
        return writeCsv(place.path(), QList<QStringList>(200, {QStringLiteral("Đoàn xã"), QStringLiteral("12,5")}));
    }();
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::Io);
    CHECK(place.isAsBefore());
}
#endif
