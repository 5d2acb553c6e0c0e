// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/helpers.h"

#include "core/storage/backup.h"
#include "core/storage/journal.h"
#include "support/small_disk.h"

#include <QMap>
#include <QThread>

#include <atomic>
#include <set>

using namespace doancoso;
using base::ErrorCode;
using storage::BackupFile;
using storage::BackupReason;
using tests::bytesOf;
using tests::get;
using tests::put;
using tests::TestDatabase;

namespace {

QString folderOf(TestDatabase& database)
{
    return storage::backupFolderFor(database.path());
}

BackupFile backupNow(TestDatabase& database, BackupReason reason = BackupReason::ByHand)
{
    const auto made = storage::makeBackup(*database, folderOf(database), reason);
    REQUIRE_OK(made);
    return *made;
}

/// Opens, asks and closes again.
QString contentOf(const QString& path, const QString& name, const base::Clock& clock)
{
    auto opened = storage::Database::open(path, clock);
    REQUIRE_OK(opened);
    return get(**opened, name);
}

} // namespace

TEST_CASE("a backup is a sound file with the same content, listed newest first")
{
    TestDatabase database;
    REQUIRE_OK(put(*database, QStringLiteral("a"), QStringLiteral("1")));
    const BackupFile first = backupNow(database);
    CHECK(QFileInfo(first.path).fileName() == QStringLiteral("thử nghiệm_2022-10-12_143000_tay.doancoso"));
    CHECK(first.size == QFileInfo(first.path).size());
    REQUIRE_OK(storage::verifyBackup(*database, first.path));
    database.clock().advance(60'000);
    REQUIRE_OK(put(*database, QStringLiteral("a"), QStringLiteral("2")));
    const BackupFile second = backupNow(database, BackupReason::Closing);
    REQUIRE_OK(storage::verifyBackup(*database, first.path));

    const auto all = storage::listBackups(folderOf(database));
    REQUIRE(all.size() == 2);
    CHECK(all.at(0).path == second.path);
    CHECK(all.at(0).reason == BackupReason::Closing);
    CHECK(all.at(1).madeAt == QDateTime(QDate(2022, 10, 12), QTime(14, 30)));
    CHECK(all.at(1).dataFileName == QStringLiteral("thử nghiệm"));
    CHECK(tests::namesIn(folderOf(database)).size() == 2);
    CHECK(contentOf(first.path, QStringLiteral("a"), database.clock()) == QStringLiteral("1"));
    CHECK(contentOf(second.path, QStringLiteral("a"), database.clock()) == QStringLiteral("2"));
}

TEST_CASE("no backup ever takes the place of another")
{
    TestDatabase database;
    std::set<QString> paths;
    for (int i = 0; i < 5; ++i) {
        paths.insert(backupNow(database).path);
    }
    CHECK(paths.size() == 5);
    CHECK(storage::listBackups(folderOf(database)).size() == 5);
}

TEST_CASE("a copy that is damaged, foreign or from elsewhere is no backup")
{
    TestDatabase database;
    for (int i = 0; i < 200; ++i) {
        REQUIRE_OK(put(*database, QString::number(i), QString(500, QLatin1Char('x'))));
    }
    const BackupFile good = backupNow(database);
    const auto spoiled = [&](auto&& spoil) {
        const QString path = QDir(database.folder()).filePath(QStringLiteral("hỏng"));
        QFile::remove(path);
        REQUIRE(QFile::copy(good.path, path));
        spoil(path);
        const auto verdict = storage::verifyBackup(*database, path);
        REQUIRE_FALSE(verdict.hasValue());
        CHECK_FALSE(verdict.error().userText.isEmpty());
        // Restoring from it is refused too, and the data file stays.
        const auto preview = storage::previewRestore(*database, {path, {}, {}, 0, {}});
        CHECK_FALSE(preview.hasValue());
        return verdict.error().code;
    };
    CHECK(spoiled([](const QString& path) { tests::overwrite(path, 4096 * 4, QByteArray(4096 * 6, '\x33')); }) ==
          ErrorCode::Corrupt);
    CHECK(spoiled([](const QString& path) { REQUIRE(QFile::resize(path, QFileInfo(path).size() / 3)); }) ==
          ErrorCode::Corrupt);
    CHECK(spoiled([](const QString& path) { tests::writeFile(path, QByteArrayLiteral("chữ").repeated(1000)); }) ==
          ErrorCode::NotADataFile);
    CHECK(spoiled([](const QString& path) { tests::overwrite(path, 68, QByteArray(4, '\0')); }) ==
          ErrorCode::NotADataFile);
    CHECK(spoiled([](const QString& path) { QFile::remove(path); }) == ErrorCode::NotFound);

    // Sound, but rows are missing although the file has not gone on.
    const QString poorer = QDir(database.folder()).filePath(QStringLiteral("thiếu.doancoso"));
    REQUIRE(QFile::copy(good.path, poorer));
    {
        auto opened = storage::Database::open(poorer, database.clock());
        REQUIRE_OK(opened);
        REQUIRE_OK(tests::execute(**opened, QStringLiteral("DELETE FROM setting WHERE name = '7'")));
    }
    const auto verdict = storage::verifyBackup(*database, poorer);
    REQUIRE_FALSE(verdict.hasValue());
    CHECK(verdict.error().code == ErrorCode::Corrupt);
}

TEST_CASE("backups are made while somebody else writes")
{
    TestDatabase database;
    REQUIRE_OK(put(*database, QStringLiteral("a"), QStringLiteral("0")));
    std::atomic_bool stop = false;
    std::atomic_int written = 0;
    const std::unique_ptr<QThread> writer(QThread::create([&] {
        const storage::ConnectionScope scope(*database);
        while (!stop && put(*database, QStringLiteral("a%1").arg(written), QStringLiteral("x"))) {
            ++written;
        }
    }));
    writer->start();
    QStringList paths;
    for (int i = 0; i < 10; ++i) {
        const int before = written;
        const auto made = storage::makeBackup(*database, folderOf(database), BackupReason::Daily);
        CHECK(made.hasValue());
        if (made) {
            paths.append(made->path);
        }
        while (written == before && writer->isRunning()) {
            QThread::yieldCurrentThread();
        }
    }
    stop = true;
    REQUIRE(writer->wait());
    CHECK(written >= 10);
    CHECK(QSet<QString>(paths.cbegin(), paths.cend()).size() == 10);
}

TEST_CASE("a backup into a folder that cannot be made or written is refused and leaves nothing")
{
    TestDatabase database;
    const QString file = QDir(database.folder()).filePath(QStringLiteral("tệp"));
    tests::writeFile(file, QByteArrayLiteral("x"));
    const auto refused = storage::makeBackup(*database, file + QStringLiteral("/sao"), BackupReason::ByHand);
    REQUIRE_FALSE(refused.hasValue());
    CHECK(refused.error().code == ErrorCode::Permission);
    CHECK(refused.error().userText.contains(file));
}

namespace {

/// Makes empty files with the names of backups; thinning looks at names only.
void pretend(const QString& folder, const QDateTime& at, BackupReason reason, const char* dataFile = "sổ.doancoso")
{
    tests::writeFile(QDir(folder).filePath(storage::backupFileName(QString::fromUtf8(dataFile), at, reason)), {});
}

bool isRegular(const BackupFile& backup)
{
    return backup.reason == BackupReason::Daily || backup.reason == BackupReason::Closing;
}

bool isSafetyCopy(const BackupFile& backup)
{
    return !isRegular(backup) && backup.reason != BackupReason::ByHand;
}

qint64 mondayOf(const QDate& day)
{
    return day.addDays(1 - day.dayOfWeek()).toJulianDay();
}

/// What the doc comment of thinBackups promises, said in another way: for each wanted day, week and month the newest
/// backup in it.
std::set<QString> promised(const QList<BackupFile>& before, const QDate& today)
{
    std::set<QString> kept;
    const auto keepNewest = [&](auto&& belongs) {
        for (const BackupFile& backup : before) {
            if (isRegular(backup) && belongs(backup.madeAt.date())) {
                kept.insert(backup.path);
                return;
            }
        }
    };
    for (int i = 0; i < 7; ++i) {
        keepNewest([day = today.addDays(-i)](const QDate& date) { return date == day; });
    }
    for (int i = 0; i < 4; ++i) {
        keepNewest([monday = mondayOf(today.addDays(-7 * i))](const QDate& date) { return mondayOf(date) == monday; });
    }
    const QDate thisMonth(today.year(), today.month(), 1);
    for (int i = 0; i < 12; ++i) {
        keepNewest([month = thisMonth.addMonths(-i)](const QDate& date) {
            return date.year() == month.year() && date.month() == month.month();
        });
    }
    keepNewest([](const QDate&) { return true; });
    int safety = 0;
    for (const BackupFile& backup : before) {
        if ((isSafetyCopy(backup) && ++safety <= 5) ||
            (backup.reason == BackupReason::ByHand && backup.madeAt.date().daysTo(today) <= 366)) {
            kept.insert(backup.path);
        }
    }
    return kept;
}

std::set<QString> paths(const QList<BackupFile>& backups)
{
    std::set<QString> found;
    for (const BackupFile& backup : backups) {
        found.insert(backup.path);
    }
    return found;
}

} // namespace

TEST_CASE("over two years thinning keeps exactly what it promises")
{
    QTemporaryDir folder;
    int largest = 0;
    QDate day(2021, 12, 30);
    for (int i = 0; i < 740; ++i, day = day.addDays(1)) {
        // An office: no Sundays, two weeks of holiday at Tết, backups by hand and before upgrades now and then.
        if (day.dayOfWeek() == 7 || (day.month() == 2 && day.day() <= 14)) {
            continue;
        }
        pretend(folder.path(), QDateTime(day, QTime(8, 0)), BackupReason::Daily);
        pretend(folder.path(), QDateTime(day, QTime(11, 30)), BackupReason::Closing);
        pretend(folder.path(), QDateTime(day, QTime(17, i % 60)), BackupReason::Closing);
        if (i % 37 == 0) {
            pretend(folder.path(), QDateTime(day, QTime(9, 15)), BackupReason::ByHand);
        }
        if (i % 29 == 0) {
            pretend(folder.path(), QDateTime(day, QTime(10, 0)), BackupReason::BeforeUpgrade);
            pretend(folder.path(), QDateTime(day, QTime(10, 5)), BackupReason::BeforeImport);
            pretend(folder.path(), QDateTime(day, QTime(10, 10)), BackupReason::BeforeRestore);
        }
        const auto before = storage::listBackups(folder.path());
        const auto removed = storage::thinBackups(folder.path(), day);
        const auto after = storage::listBackups(folder.path());
        INFO(day.toString(Qt::ISODate).toStdString());
        REQUIRE(paths(after) == promised(before, day));
        REQUIRE(after.size() + removed.size() == before.size());
        largest = std::max(largest, static_cast<int>(after.size()));
    }
    // Every month of the last year is still there, and the folder stayed small.
    std::set<int> months;
    for (const BackupFile& backup : storage::listBackups(folder.path())) {
        if (isRegular(backup)) {
            months.insert(backup.madeAt.date().year() * 12 + backup.madeAt.date().month());
        }
    }
    CHECK(months.size() == 12);
    CHECK(largest <= 7 + 4 + 12 + 5 + 11);
}

TEST_CASE("thinning after a long pause, with a wrong clock, and with foreign files in the folder loses nothing needed")
{
    QTemporaryDir folder;
    const QDate today(2024, 6, 3);
    SECTION("the only backup is never thinned away, however old")
    {
        pretend(folder.path(), QDateTime(QDate(2019, 5, 1), QTime(8, 0)), BackupReason::Daily);
        CHECK(storage::thinBackups(folder.path(), today).isEmpty());
    }
    SECTION("a backup from the future pushes no present one out")
    {
        pretend(folder.path(), QDateTime(QDate(2099, 1, 1), QTime(8, 0)), BackupReason::Daily);
        pretend(folder.path(), QDateTime(today, QTime(8, 0)), BackupReason::Daily);
        CHECK(storage::thinBackups(folder.path(), today).isEmpty());
    }
    SECTION("each data file is thinned by itself")
    {
        for (const char* name : {"một.doancoso", "hai.doancoso", "một_hai.doancoso"}) {
            pretend(folder.path(), QDateTime(today, QTime(8, 0)), BackupReason::Daily, name);
        }
        CHECK(storage::thinBackups(folder.path(), today).isEmpty());
        CHECK(storage::listBackups(folder.path(), QStringLiteral("/nơi khác/một.doancoso")).size() == 1);
    }
    SECTION("other files stay")
    {
        const QStringList foreign{QStringLiteral("sổ.doancoso"), QStringLiteral("ghi chú.txt"),
                                  QStringLiteral("sổ_2020-01-01_080000_ngay.doancoso.bak"),
                                  QStringLiteral("sổ_2020-13-41_080000_ngay.doancoso"),
                                  QStringLiteral("sổ_2020-01-01_080000_khac.doancoso")};
        for (const QString& name : foreign) {
            tests::writeFile(folder.filePath(name), QByteArrayLiteral("x"));
        }
        CHECK(storage::listBackups(folder.path()).isEmpty());
        CHECK(storage::thinBackups(folder.path(), today).isEmpty());
        CHECK(tests::namesIn(folder.path()).size() == foreign.size());
    }
}

TEST_CASE("restoring first tells what would go, then brings the old state and keeps the present one")
{
    TestDatabase database;
    REQUIRE_OK(put(*database, QStringLiteral("a"), QStringLiteral("cũ")));
    const BackupFile backup = backupNow(database);
    database.clock().advance(3'600'000);
    REQUIRE_OK(put(*database, QStringLiteral("a"), QStringLiteral("mới")));
    REQUIRE_OK(put(*database, QStringLiteral("b"), QStringLiteral("mới")));

    const auto preview = storage::previewRestore(*database, backup);
    REQUIRE_OK(preview);
    CHECK(preview->changeCount == 2);
    CHECK(preview->changesThatWouldReturn == 0);
    CHECK(preview->changesThatWouldGo ==
          QStringList{QStringLiteral("12/10/2022 15:30  Đổi b"), QStringLiteral("12/10/2022 15:30  Đổi a")});
    CHECK(preview->rowCounts == QList<std::tuple<QString, qint64, qint64>>{{QStringLiteral("setting"), 2, 1}});
    CHECK(tests::namesIn(folderOf(database)).size() == 1);

    const QString path = database.path();
    const auto open = storage::restoreBackup(path, backup, database.clock());
    REQUIRE_FALSE(open.hasValue());
    CHECK(open.error().code == ErrorCode::Locked);

    database.close();
    REQUIRE_OK(storage::restoreBackup(path, backup, database.clock()));
    CHECK(contentOf(path, QStringLiteral("a"), database.clock()) == QStringLiteral("cũ"));
    CHECK(contentOf(path, QStringLiteral("b"), database.clock()) == QStringLiteral("(none)"));
    const auto all = storage::listBackups(folderOf(database));
    REQUIRE(all.size() == 2);
    CHECK(all.constFirst().reason == BackupReason::BeforeRestore);

    // Work goes on from the old state; going back to the kept one is told as what it is.
    {
        auto opened = storage::Database::open(path, database.clock());
        REQUIRE_OK(opened);
        database.clock().advance(60'000);
        REQUIRE_OK(put(**opened, QStringLiteral("c"), QStringLiteral("1")));
        REQUIRE_OK(put(**opened, QStringLiteral("c"), QStringLiteral("2")));
        REQUIRE_OK(put(**opened, QStringLiteral("c"), QStringLiteral("3")));
        const auto back = storage::previewRestore(**opened, all.constFirst());
        REQUIRE_OK(back);
        CHECK(back->changeCount == 3);
        CHECK(back->changesThatWouldReturn == 2);
    }
    REQUIRE_OK(storage::restoreBackup(path, all.constFirst(), database.clock()));
    CHECK(contentOf(path, QStringLiteral("b"), database.clock()) == QStringLiteral("mới"));
    CHECK(contentOf(path, QStringLiteral("c"), database.clock()) == QStringLiteral("(none)"));
    CHECK(storage::listBackups(folderOf(database)).size() == 3);
    CHECK(tests::namesIn(folderOf(database)).size() == 3);
}

TEST_CASE("a lost data file comes back from its backup")
{
    TestDatabase database;
    REQUIRE_OK(put(*database, QStringLiteral("a"), QStringLiteral("1")));
    const BackupFile backup = backupNow(database);
    const QString path = database.path();
    database.close();
    REQUIRE(QFile::remove(path));
    REQUIRE_OK(storage::restoreBackup(path, backup, database.clock()));
    CHECK(contentOf(path, QStringLiteral("a"), database.clock()) == QStringLiteral("1"));
}

TEST_CASE("a damaged data file is kept as it lies, with its log, and the backup takes its place")
{
    TestDatabase database;
    for (int i = 0; i < 100; ++i) {
        REQUIRE_OK(put(*database, QString::number(i), QString(500, QLatin1Char('x'))));
    }
    const BackupFile backup = backupNow(database);
    const QString path = database.path();
    database.close();
    tests::overwrite(path, 4096, QByteArray(20 * 4096, '\x33'));
    tests::writeFile(path + QStringLiteral("-wal"), QByteArrayLiteral("what a crash left").repeated(10));
    const QByteArray damaged = bytesOf(path);
    REQUIRE_OK(storage::restoreBackup(path, backup, database.clock()));
    CHECK(contentOf(path, QStringLiteral("99"), database.clock()).size() == 500);
    const auto kept = storage::listBackups(folderOf(database)).constFirst();
    CHECK(kept.reason == BackupReason::BeforeRestore);
    CHECK(bytesOf(kept.path) == damaged);
}

TEST_CASE("changes that a crash left in the log are in the copy that restoring keeps")
{
    TestDatabase database;
    REQUIRE_OK(put(*database, QStringLiteral("a"), QStringLiteral("cũ")));
    const BackupFile backup = backupNow(database);
    REQUIRE_OK(put(*database, QStringLiteral("a"), QStringLiteral("chỉ trong nhật ký ghi trước")));
    // The state of the disk at a power cut: file and log as they are while the program runs.
    const QString path = QDir(database.folder()).filePath(QStringLiteral("sau mất điện.doancoso"));
    REQUIRE(QFile::copy(database.path(), path));
    REQUIRE(QFile::copy(database.path() + QStringLiteral("-wal"), path + QStringLiteral("-wal")));
    REQUIRE_OK(storage::restoreBackup(path, backup, database.clock()));
    CHECK(contentOf(path, QStringLiteral("a"), database.clock()) == QStringLiteral("cũ"));
    const auto kept = storage::listBackups(storage::backupFolderFor(path));
    REQUIRE(kept.size() == 1);
    CHECK(contentOf(kept.constFirst().path, QStringLiteral("a"), database.clock()) ==
          QStringLiteral("chỉ trong nhật ký ghi trước"));
}

TEST_CASE("a restore that fails half-way leaves the file as it was")
{
    TestDatabase database;
    REQUIRE_OK(put(*database, QStringLiteral("a"), QStringLiteral("1")));
    const BackupFile backup = backupNow(database);
    REQUIRE_OK(put(*database, QStringLiteral("a"), QStringLiteral("2")));
    const QString path = database.path();
    database.close();
    const QByteArray before = bytesOf(path);
    const QStringList names = tests::namesIn(database.folder());

    SECTION("the backup is damaged")
    {
        tests::overwrite(backup.path, 4096, QByteArray(8 * 4096, '\x33'));
        CHECK_FALSE(storage::restoreBackup(path, backup, database.clock()).hasValue());
    }
    SECTION("the backup is gone")
    {
        REQUIRE(QFile::remove(backup.path));
        const auto outcome = storage::restoreBackup(path, backup, database.clock());
        REQUIRE_FALSE(outcome.hasValue());
        CHECK(outcome.error().code == ErrorCode::NotFound);
    }
    SECTION("the present file cannot be kept")
    {
        const QString elsewhere = QDir(database.folder()).filePath(QStringLiteral("sao/x.doancoso"));
        REQUIRE(QDir(database.folder()).mkdir(QStringLiteral("sao")));
        REQUIRE(QFile::rename(backup.path, elsewhere));
        REQUIRE(QDir(folderOf(database)).removeRecursively());
        tests::writeFile(folderOf(database), QByteArrayLiteral("a file where the folder should be"));
        const auto outcome =
            storage::restoreBackup(path, {elsewhere, {}, BackupReason::ByHand, 0, {}}, database.clock());
        REQUIRE_FALSE(outcome.hasValue());
        CHECK(outcome.error().code == ErrorCode::Permission);
        REQUIRE(QFile::remove(folderOf(database)));
    }
#ifdef Q_OS_UNIX
    SECTION("the disk is full before, or just at the end of, the restored file")
    {
        const auto size = static_cast<rlim_t>(QFileInfo(backup.path).size());
        for (const rlim_t room : {size / 2, size - 1}) {
            CAPTURE(room, size);
            const auto outcome = [&] {
                const tests::SmallDisk disk(room);
                return storage::restoreBackup(path, backup, database.clock());
            }();
            REQUIRE_FALSE(outcome.hasValue());
            CHECK(outcome.error().code == ErrorCode::Io);
        }
    }
#endif
    CHECK(bytesOf(path) == before);
    CHECK(tests::namesIn(database.folder()) == names);
    CHECK(contentOf(path, QStringLiteral("a"), database.clock()) == QStringLiteral("2"));
}

TEST_CASE("looking at a backup leaves nothing beside it, also when it was copied by hand from a file in use")
{
    TestDatabase database;
    REQUIRE_OK(put(*database, QStringLiteral("a"), QStringLiteral("1")));
    REQUIRE_OK(database->checkpoint());
    REQUIRE(QDir().mkpath(folderOf(database)));
    const QString path = QDir(folderOf(database)).filePath(QStringLiteral("x_2022-10-12_143000_tay.doancoso"));
    REQUIRE(QFile::copy(database.path(), path));
    REQUIRE_OK(storage::verifyBackup(*database, path));
    REQUIRE_OK(storage::previewRestore(*database, storage::listBackups(folderOf(database)).constFirst()));
    CHECK(tests::namesIn(folderOf(database)) == QStringList{QFileInfo(path).fileName()});
}
