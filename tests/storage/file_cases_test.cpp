// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be wrong with a file or its place when an office opens it: each case has its own code and its own sentence,
// and no refusal changes a byte.
#include "storage/helpers.h"

#include "core/storage/backup.h"
#include "core/storage/file_guard.h"
#include "core/storage/migrator.h"
#include "support/seed.h"
#include "support/skip.h"

#include <QLockFile>
#include <QProcess>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace doancoso;
using base::ErrorCode;
using tests::bytesOf;
using tests::get;
using tests::put;
using tests::TestDatabase;

namespace {

/// A closed, healthy file with some hundred kilobytes in it.
QString closedFile(TestDatabase& database)
{
    REQUIRE_OK(database->write(QStringLiteral("nhiều dòng"), [](storage::UnitOfWork& unit) -> base::Result<void> {
        for (int i = 0; i < 400; ++i) {
            unit.put(QStringLiteral("setting"),
                     tests::setting(QStringLiteral("dòng %1").arg(i), QString(300, QLatin1Char('x'))));
        }
        return {};
    }));
    database.close();
    REQUIRE(QFileInfo(database.path()).size() > 200'000);
    return database.path();
}

/// Opening `path` is refused with this code and leaves the folder as it was; returns the sentence.
QString refusal(const QString& path, ErrorCode code)
{
    const base::FixedClock clock(tests::testNow());
    const QString folder = QFileInfo(path).absolutePath();
    const bool isFile = QFileInfo(path).isFile();
    const QByteArray before = isFile ? bytesOf(path) : QByteArray();
    const QStringList names = tests::namesIn(folder);
    const auto opened = storage::Database::open(path, clock);
    INFO(path.toStdString());
    REQUIRE_FALSE(opened.hasValue());
    INFO(opened.error().userText.toStdString() << " | " << opened.error().detail.toStdString());
    CHECK(opened.error().code == code);
    CHECK((isFile ? bytesOf(path) : QByteArray()) == before);
    CHECK(tests::namesIn(folder) == names);
    return opened.error().userText;
}

} // namespace

TEST_CASE("each reason why a file does not open has its own sentence, and the file stays as it is")
{
    TestDatabase database;
    const QString sound = closedFile(database);
    const QString folder = database.folder();
    const auto copy = [&](const QString& name) {
        const QString path = QDir(folder).filePath(name);
        REQUIRE(QFile::copy(sound, path));
        return path;
    };
    QStringList sentences;

    SECTION("all of them differ")
    {
        const QString missing = QDir(folder).filePath(QStringLiteral("không có.doancoso"));
        sentences.append(refusal(missing, ErrorCode::NotFound));
        CHECK_FALSE(QFileInfo::exists(missing));

        const QString text = QDir(folder).filePath(QStringLiteral("văn bản.doancoso"));
        tests::writeFile(text, QByteArrayLiteral("Kính gửi các đồng chí\n").repeated(100));
        sentences.append(refusal(text, ErrorCode::NotADataFile));

        const QString torn = copy(QStringLiteral("rách.doancoso"));
        tests::overwrite(torn, 3 * 4096, QByteArray(9 * 4096, '\x5a'));
        sentences.append(refusal(torn, ErrorCode::Corrupt));

        const QString newer = copy(QStringLiteral("mới hơn.doancoso"));
        {
            auto opened = storage::Database::open(newer, database.clock());
            REQUIRE_OK(opened);
            REQUIRE_OK(tests::execute(**opened, QStringLiteral("INSERT INTO schema_migration VALUES (999, 'x', 'x', "
                                                               "999, '2030-01-01T00:00:00.000Z', '9.0')")));
        }
        sentences.append(refusal(newer, ErrorCode::TooNew));

        auto holder = storage::Database::open(sound, database.clock());
        REQUIRE_OK(holder);
        sentences.append(refusal(sound, ErrorCode::Locked));
        for (const auto code : {ErrorCode::Permission, ErrorCode::Io}) {
            sentences.append(storage::sentenceFor(code));
        }
        CHECK(QSet<QString>(sentences.cbegin(), sentences.cend()).size() == sentences.size());
        for (const QString& sentence : sentences) {
            CHECK(sentence.size() > 20);
        }
    }
    SECTION("other things than a data file")
    {
        const auto here = [&](const char* name) { return QDir(folder).filePath(QString::fromUtf8(name)); };
        tests::writeFile(here("rỗng.doancoso"), {});
        refusal(here("rỗng.doancoso"), ErrorCode::NotADataFile);
        tests::writeFile(here("ngắn.doancoso"), QByteArrayLiteral("SQLite format 3\0"));
        refusal(here("ngắn.doancoso"), ErrorCode::NotADataFile);
        REQUIRE(QDir(folder).mkdir(QStringLiteral("thư mục.doancoso")));
        refusal(here("thư mục.doancoso"), ErrorCode::NotADataFile);
        const QString other = copy(QStringLiteral("sqlite khác.doancoso"));
        tests::overwrite(other, 68, QByteArray(4, '\0'));
        refusal(other, ErrorCode::NotADataFile);
        const QString headless = copy(QStringLiteral("mất đầu.doancoso"));
        tests::overwrite(headless, 0, QByteArray(4096, '\0'));
        refusal(headless, ErrorCode::NotADataFile);
    }
    SECTION("damage")
    {
        const QString cut = copy(QStringLiteral("cụt.doancoso"));
        REQUIRE(QFile::resize(cut, QFileInfo(cut).size() / 2));
        refusal(cut, ErrorCode::Corrupt);
        const QString stub = copy(QStringLiteral("còn một trang.doancoso"));
        REQUIRE(QFile::resize(stub, 4096));
        refusal(stub, ErrorCode::Corrupt);
        const QString schema = copy(QStringLiteral("hỏng lược đồ.doancoso"));
        tests::overwrite(schema, 100, QByteArray(3900, '\x11'));
        refusal(schema, ErrorCode::Corrupt);
    }
    SECTION("a restored copy of a newer or damaged file is not touched either")
    {
        // Such a copy comes without the write-ahead mode, which an opening would otherwise switch on.
        const QString plain = QDir(folder).filePath(QStringLiteral("bản chép.doancoso"));
        {
            auto opened = storage::Database::open(sound, database.clock());
            REQUIRE_OK(opened);
            REQUIRE_OK(tests::execute(**opened, QStringLiteral("INSERT INTO schema_migration VALUES (999, 'x', 'x', "
                                                               "999, '2030-01-01T00:00:00.000Z', '9.0')")));
            REQUIRE_OK(tests::execute(**opened, QStringLiteral("VACUUM INTO '%1'").arg(plain)));
        }
        refusal(plain, ErrorCode::TooNew);
        tests::overwrite(plain, QFileInfo(plain).size() / 2, QByteArray(3 * 4096, '\x5a'));
        refusal(plain, ErrorCode::Corrupt);
    }
}

TEST_CASE("damage anywhere in the file is noticed or harmless, and never a crash")
{
    const quint32 seed = tests::newSeed();
    QRandomGenerator random(seed);
    TestDatabase database;
    const QString sound = closedFile(database);
    const QString path = QDir(database.folder()).filePath(QStringLiteral("thử.doancoso"));
    int noticed = 0;
    for (int round = 0; round < 40; ++round) {
        QFile::remove(path);
        REQUIRE(QFile::copy(sound, path));
        const qint64 offset = random.bounded(static_cast<quint32>(QFileInfo(path).size() - 600));
        QByteArray noise(512, '\0');
        for (char& byte : noise) {
            byte = static_cast<char>(random.bounded(256));
        }
        tests::overwrite(path, offset, noise);
        const QByteArray before = bytesOf(path);
        const auto opened = storage::Database::open(path, database.clock());
        if (!opened) {
            ++noticed;
            INFO("seed " << seed << " offset " << offset << " " << opened.error().detail.toStdString());
            CHECK((opened.error().code == ErrorCode::Corrupt || opened.error().code == ErrorCode::NotADataFile));
            CHECK(bytesOf(path) == before);
        }
    }
    CHECK(noticed > 0);
}

TEST_CASE("a new file needs a free name in an existing folder")
{
    TestDatabase database;
    const base::FixedClock& clock = database.clock();
    const auto codeFor = [&](const QString& path) {
        const auto made = storage::Database::create(path, clock, QStringLiteral("Văn phòng"));
        REQUIRE_FALSE(made.hasValue());
        CHECK(made.error().userText.size() > 20);
        return made.error().code;
    };
    const QByteArray before = bytesOf(database.path());
    CHECK(codeFor(database.path()) == ErrorCode::Conflict);
    CHECK(bytesOf(database.path()) == before);
    CHECK(codeFor(QDir(database.folder()).filePath(QStringLiteral("không có/x.doancoso"))) == ErrorCode::NotFound);
    const QString tooLong = QDir(database.folder()).filePath(QString(230, QChar(0x1EA1)) + QStringLiteral(".doancoso"));
    CHECK(codeFor(tooLong) == ErrorCode::Validation);
    CHECK(tests::namesIn(database.folder()).size() <= 5);
}

TEST_CASE("Vietnamese names, blanks and long paths are fine, with backups and all")
{
    TestDatabase elsewhere;
    const QString deep =
        QStringLiteral("Huyện đoàn Thọ Xuân/Năm 2022 – kế hoạch & chỉ tiêu/Quý III (đã duyệt) #1 100%");
    REQUIRE(QDir(elsewhere.folder()).mkpath(deep));
    QString name = QStringLiteral("Sổ liệu ' ; ? %20 ộ đ Đ ơ");
    for (const bool longest : {false, true}) {
        const QString folder = QDir(elsewhere.folder()).filePath(deep);
        if (longest) {
            // As long as the guard allows.
            while (storage::checkPlaceForNewFile(QDir(folder).filePath(name + QStringLiteral("xx.doancoso")))) {
                name += QLatin1Char('x');
            }
            CHECK(name.size() > 30);
        }
        const QString path = QDir(folder).filePath(name + QStringLiteral(".doancoso"));
        {
            auto made = storage::Database::create(path, elsewhere.clock(), QStringLiteral("Văn phòng"));
            REQUIRE_OK(made);
            REQUIRE_OK(put(**made, QStringLiteral("a"), QStringLiteral("1")));
            REQUIRE_OK(storage::makeBackup(**made, storage::backupFolderFor(path), storage::BackupReason::ByHand));
        }
        const auto backups = storage::listBackups(storage::backupFolderFor(path), path);
        REQUIRE(backups.size() == 1);
        REQUIRE_OK(storage::restoreBackup(path, backups.constFirst(), elsewhere.clock()));
        auto opened = storage::Database::open(path, elsewhere.clock());
        REQUIRE_OK(opened);
        CHECK(get(**opened, QStringLiteral("a")) == QStringLiteral("1"));
    }
}

TEST_CASE("a file that this program has open is not opened twice, by whatever path")
{
    TestDatabase database;
    refusal(database.path(), ErrorCode::Locked);
    const QString link = QDir(database.folder()).filePath(QStringLiteral("lối tắt.doancoso"));
    REQUIRE(QFile::link(database.path(), link));
    const auto byLink = storage::Database::open(link, database.clock());
    REQUIRE_FALSE(byLink.hasValue());
    CHECK(byLink.error().code == ErrorCode::Locked);
    CHECK(byLink.error().userText.contains(QSysInfo::machineHostName()));
    REQUIRE_OK(put(*database, QStringLiteral("a"), QStringLiteral("1")));
    database.close();
    auto now = storage::Database::open(link, database.clock());
    REQUIRE_OK(now);
    CHECK(get(**now, QStringLiteral("a")) == QStringLiteral("1"));
}

TEST_CASE("a lock left behind by a crash or a power cut does not lock the office out")
{
    TestDatabase database;
    const QString path = database.path();
    database.close();
    const QFileInfo info(path);
    const QString lockPath = info.absoluteDir().filePath(QStringLiteral(".%1.lock").arg(info.fileName()));
    QByteArray content;
    {
        QLockFile sample(lockPath);
        REQUIRE(sample.tryLock(0));
        QFile file(lockPath);
        REQUIRE(file.open(QIODevice::ReadOnly));
        content = file.readAll();
    }
    QByteArrayList lines = content.split('\n');
    REQUIRE(lines.size() >= 5);
    const auto opens = [&](const QByteArray& left) {
        tests::writeFile(lockPath, left);
        const auto opened = storage::Database::open(path, database.clock());
        REQUIRE_OK(opened);
    };
    opens({}); // created, but the power went before its content reached the disk
    opens(QByteArrayLiteral("\0\0\0\0\0\0\0\0"));
    QByteArrayList dead = lines;
    dead[0] = QByteArrayLiteral("4194000"); // no such process
    opens(dead.join('\n'));
    // The one who was about to remove the dead owner's lock died as well, before he had written his name.
    tests::writeFile(lockPath + QStringLiteral(".rmlock"), {});
    opens(dead.join('\n'));
    QByteArrayList rebooted = lines;
    rebooted[0] = QByteArrayLiteral("1"); // a living process that came with the next start of the system
    rebooted[4] = QByteArrayLiteral("11111111-2222-3333-4444-555555555555");
    opens(rebooted.join('\n'));
}

TEST_CASE("network shares are told from local disks")
{
    const auto network = [](const char* type, const char* root = "/mnt/x", const char* device = "") {
        return storage::isNetworkFileSystem(QString::fromLatin1(type), QString::fromLatin1(root),
                                            QString::fromLatin1(device));
    };
    for (const char* type : {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "fuse.davfs2", "fuse.rclone",
                             "fuse.gvfsd-fuse", "vboxsf", "fuse.vmhgfs-fuse", "CIFS", "virtiofs", "ceph"}) {
        INFO(type);
        CHECK(network(type));
    }
    for (const char* type : {"ext4", "xfs", "btrfs", "ntfs", "NTFS", "fuseblk", "vfat", "exfat", "tmpfs", "overlay",
                             "apfs", "hfs", "zfs", "f2fs", "fuse.portal"}) {
        INFO(type);
        CHECK_FALSE(network(type));
    }
    CHECK(network("NTFS", "//server/share/"));
    CHECK(network("NTFS", "\\\\server\\share\\"));
    CHECK(network("NTFS", "Z:/", "\\\\server\\share"));
    CHECK_FALSE(network("NTFS", "C:/", "\\\\?\\Volume{6bf5b33c-0000-0000-0000-100000000000}\\"));
    CHECK_FALSE(network("ext4", "/", "/dev/sda1"));
}

#ifdef Q_OS_UNIX

TEST_CASE("a read-only place is refused as such and nothing is changed")
{
    TestDatabase database;
    const QString path = closedFile(database);
    // Rights do not bind the administrator: take on another user's for the time of the test.
    const uid_t self = geteuid();
    const bool dropped = self == 0;
    if (dropped) {
        REQUIRE(setresuid(65534, 65534, 0) == 0);
    }
    const auto restoreUser = qScopeGuard([&] {
        if (dropped && setresuid(self, self, self) != 0) {
            std::abort();
        }
        QFile::setPermissions(database.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    });
    const auto asOwner = [&](auto&& change) {
        if (dropped) {
            REQUIRE(setresuid(self, self, self) == 0);
        }
        change();
        if (dropped) {
            REQUIRE(setresuid(65534, 65534, 0) == 0);
        }
    };
    constexpr auto kAllRead = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    constexpr auto kAllEnter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    constexpr auto kAllWrite = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    asOwner([&] {
        REQUIRE(QFile::setPermissions(path, kAllRead));
        REQUIRE(QFile::setPermissions(database.folder(), kAllRead | kAllEnter));
    });
    const QString readOnly = refusal(path, ErrorCode::Permission);
    CHECK_FALSE(readOnly.isEmpty());
    const auto made = storage::Database::create(QDir(database.folder()).filePath(QStringLiteral("mới.doancoso")),
                                                database.clock(), QStringLiteral("Văn phòng"));
    REQUIRE_FALSE(made.hasValue());
    CHECK(made.error().code == ErrorCode::Permission);
    asOwner([&] {
        // The file itself may be written, but not its folder, where the log would have to be.
        REQUIRE(QFile::setPermissions(path, kAllRead | kAllWrite));
    });
    refusal(path, ErrorCode::Permission);
    asOwner([&] { REQUIRE(QFile::setPermissions(path, QFile::WriteOwner)); });
    const auto unreadable = storage::Database::open(path, database.clock());
    REQUIRE_FALSE(unreadable.hasValue());
    CHECK(unreadable.error().code == ErrorCode::Permission);
}

namespace {

/// A small disk of memory, where the rights allow it.
class SmallDisk
{
public:
    SmallDisk(const QString& folder, const char* size) : m_folder(folder)
    {
        m_mounted = geteuid() == 0 &&
                    run({QStringLiteral("mount"), QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                         QStringLiteral("size=") + QLatin1String(size), QStringLiteral("tmpfs"), folder});
    }
    ~SmallDisk()
    {
        if (m_mounted) {
            run({QStringLiteral("umount"), QStringLiteral("-l"), m_folder});
        }
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    bool isMounted() const { return m_mounted; }

private:
    static bool run(QStringList command)
    {
        QProcess process;
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(command.takeFirst(), command);
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }
    QString m_folder;
    bool m_mounted = false;
};

} // namespace

TEST_CASE("on a disk that really fills up, what was confirmed stays and the sentence tells the reason")
{
    QTemporaryDir place;
    const base::FixedClock clock(tests::testNow());
    const SmallDisk disk(place.path(), "12m");
    if (!disk.isMounted()) {
        tests::impossibleHere("no right to mount a small disk; the page limit of SQLite is tested instead");
        return;
    }
    const QString path = place.filePath(QStringLiteral("đầy.doancoso"));
    auto made = storage::Database::create(path, clock, QStringLiteral("Văn phòng"));
    REQUIRE_OK(made);
    storage::Database& database = **made;
    int confirmed = 0;
    base::Error error;
    for (; confirmed < 1000; ++confirmed) {
        const auto written =
            put(database, QStringLiteral("dòng %1").arg(confirmed), QString(100'000, QLatin1Char('x')));
        if (!written) {
            error = written.error();
            break;
        }
    }
    CHECK(error.code == ErrorCode::Io);
    CHECK(confirmed > 0);
    CHECK(error.userText == storage::sentenceFor(ErrorCode::Io));
    const auto rows = [&](storage::Database& from) {
        return tests::answer(from, QStringLiteral("SELECT count(*) FROM setting")).toInt();
    };
    CHECK(rows(database) == confirmed);

    // No room for a backup either: refused, and no half copy lies about.
    const auto backup =
        storage::makeBackup(database, place.filePath(QStringLiteral("sao")), storage::BackupReason::ByHand);
    REQUIRE_FALSE(backup.hasValue());
    CHECK(backup.error().code == ErrorCode::Io);
    CHECK(tests::namesIn(place.filePath(QStringLiteral("sao"))).isEmpty());
    const auto second = storage::Database::create(place.filePath(QStringLiteral("hai.doancoso")), clock, {});
    REQUIRE_FALSE(second.hasValue());
    CHECK(second.error().code == ErrorCode::Io);
    CHECK_FALSE(QFileInfo::exists(place.filePath(QStringLiteral("hai.doancoso"))));

    made->reset();
    {
        auto again = storage::Database::open(path, clock);
        REQUIRE_OK(again);
        CHECK(rows(**again) == confirmed);
    }
    // In a roomier place work goes on. The file and its log belong together: the full disk left no room to join them.
    QTemporaryDir roomy;
    const QString moved = roomy.filePath(QStringLiteral("đầy.doancoso"));
    REQUIRE(QFile::copy(path, moved));
    const QString log = QStringLiteral("-wal");
    REQUIRE((!QFileInfo::exists(path + log) || QFile::copy(path + log, moved + log)));
    auto onward = storage::Database::open(moved, clock);
    REQUIRE_OK(onward);
    CHECK(rows(**onward) == confirmed);
    REQUIRE_OK(put(**onward, QStringLiteral("sau"), QStringLiteral("1")));
}

#endif

TEST_CASE("when SQLite has no page left, the unit of work is taken back whole and the program goes on")
{
    TestDatabase database;
    REQUIRE_OK(put(*database, QStringLiteral("trước"), QStringLiteral("1")));
    REQUIRE_OK(
        tests::execute(*database, QStringLiteral("PRAGMA max_page_count = %1")
                                      .arg(tests::answer(*database, QStringLiteral("PRAGMA page_count")).toInt() + 4)));
    const auto tooMuch =
        database->write(QStringLiteral("quá nhiều"), [](storage::UnitOfWork& unit) -> base::Result<void> {
            for (int i = 0; i < 100; ++i) {
                unit.put(QStringLiteral("setting"),
                         tests::setting(QStringLiteral("dòng %1").arg(i), QString(3000, QLatin1Char('x'))));
            }
            return {};
        });
    REQUIRE_FALSE(tooMuch.hasValue());
    CHECK(tooMuch.error().code == ErrorCode::Io);
    CHECK(get(*database, QStringLiteral("dòng 0")) == QStringLiteral("(none)"));
    REQUIRE_OK(tests::execute(*database, QStringLiteral("PRAGMA max_page_count = 1000000")));
    REQUIRE_OK(put(*database, QStringLiteral("sau"), QStringLiteral("1")));
    database.reopen();
    CHECK(get(*database, QStringLiteral("trước")) == QStringLiteral("1"));
}
