// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/helpers.h"

#include "core/storage/backup.h"
#include "core/storage/migrator.h"

using namespace doancoso;
using base::ErrorCode;
using storage::Migration;
using storage::Migrator;
using storage::SchemaState;
using tests::answer;
using tests::get;
using tests::put;
using tests::TestDatabase;

namespace {

Migration step(int version, const QString& body, int minReader = 1)
{
    const auto parsed = storage::parseMigration(version, QStringLiteral("step%1").arg(version),
                                                QStringLiteral("-- min-reader: %1\n").arg(minReader) + body);
    REQUIRE_OK(parsed);
    return *parsed;
}

/// The built-in steps and more of one's own.
QList<Migration> withSteps(const QList<Migration>& more)
{
    return storage::builtInMigrations() + more;
}

const QString kAddColour = QStringLiteral("ALTER TABLE setting ADD COLUMN colour TEXT NOT NULL DEFAULT 'đỏ'\n;;\n"
                                          "INSERT INTO setting (name, content, colour) VALUES ('mới', 'có', 'xanh')");
const QString kBroken = QStringLiteral("INSERT INTO setting (name, content) VALUES ('nửa chừng', 'x')\n;;\n"
                                       "CREATE TABLE half (a BIGINT)\n;;\nSELECT * FROM no_such_table");

int next()
{
    return storage::builtInMigrations().constLast().version + 1;
}

QString version(storage::Database& database)
{
    return answer(database, QStringLiteral("SELECT max(version) FROM schema_migration"));
}

} // namespace

TEST_CASE("the built-in steps are numbered without a gap and each has its header")
{
    const QList<Migration> steps = storage::builtInMigrations();
    const QDir folder(QStringLiteral(DOANCOSO_SOURCE_DIR "/core/storage/migrations"));
    CHECK(steps.size() == folder.entryList({QStringLiteral("*.sql")}, QDir::Files).size());
    REQUIRE_FALSE(steps.isEmpty());
    for (int i = 0; i < steps.size(); ++i) {
        CHECK(steps.at(i).version == i + 1);
        CHECK(steps.at(i).minReader >= 1);
        CHECK(steps.at(i).minReader <= steps.at(i).version);
        CHECK_FALSE(steps.at(i).statements.isEmpty());
    }
}

TEST_CASE("a step is cut at lines of two semicolons, comment lines are left out, everything else stays")
{
    const Migration parsed = step(7, QStringLiteral("-- a comment\n"
                                                    "CREATE TABLE a (b TEXT DEFAULT ';;') -- kept\n"
                                                    ";;  \n"
                                                    ";;\n"
                                                    "INSERT INTO a VALUES ('x ;; y');\n"
                                                    ";;\n"));
    CHECK(parsed.statements == QStringList{QStringLiteral("CREATE TABLE a (b TEXT DEFAULT ';;') -- kept"),
                                           QStringLiteral("INSERT INTO a VALUES ('x ;; y');")});
    CHECK(parsed.checksum != step(7, QStringLiteral("-- another comment\n")).checksum);
    const auto headless = storage::parseMigration(8, QStringLiteral("x"), QStringLiteral("SELECT 1"));
    REQUIRE_FALSE(headless.hasValue());
    CHECK(headless.error().code == ErrorCode::Bug);
}

TEST_CASE("a fresh database reaches the newest version; migrating again changes nothing")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    Migrator migrator(*database);
    CHECK(*migrator.state() == SchemaState::Current);
    const QString before = answer(*database, QStringLiteral("SELECT count(*) FROM schema_migration"));
    CHECK(before.toInt() == storage::builtInMigrations().size());
    REQUIRE_OK(migrator.migrate());
    CHECK(answer(*database, QStringLiteral("SELECT count(*) FROM schema_migration")) == before);
    CHECK(answer(*database, QStringLiteral("SELECT min(program) FROM schema_migration")) ==
          QStringLiteral(DOANCOSO_VERSION));
}

TEST_CASE("every journaled table exists with exactly the columns the journal knows")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    for (const storage::Table& table : storage::journaledTables()) {
        const auto record = database->read([&](storage::Connection& connection) {
            QStringList names;
            storage::Statement read = connection.fresh(
                connection.engine() == storage::Engine::Sqlite
                    ? QStringLiteral("SELECT name FROM pragma_table_info(?)")
                    : QStringLiteral("SELECT column_name FROM information_schema.columns WHERE table_name = ? AND "
                                     "table_schema = current_schema()"));
            read.run(table.name);
            while (read.next()) {
                names.append(read.text(0));
            }
            return names;
        });
        REQUIRE_OK(record);
        INFO(table.name.toStdString());
        CHECK(QSet<QString>(record->cbegin(), record->cend()) ==
              QSet<QString>(table.columns.cbegin(), table.columns.cend()));
    }
}

TEST_CASE("a step changes the schema and the data and leaves its mark")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    REQUIRE_OK(put(*database, QStringLiteral("cũ"), QStringLiteral("1")));
    Migrator migrator(*database, withSteps({step(next(), kAddColour)}));
    CHECK(*migrator.state() == SchemaState::Older);
    REQUIRE_OK(migrator.migrate());
    CHECK(*migrator.state() == SchemaState::Current);
    CHECK(answer(*database, QStringLiteral("SELECT colour FROM setting WHERE name = 'cũ'")) == QStringLiteral("đỏ"));
    CHECK(answer(*database, QStringLiteral("SELECT colour FROM setting WHERE name = 'mới'")) == QStringLiteral("xanh"));
}

TEST_CASE("a failing step leaves version and data as before")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    REQUIRE_OK(put(*database, QStringLiteral("cũ"), QStringLiteral("1")));
    const QString before = version(*database);
    Migrator migrator(*database, withSteps({step(next(), kAddColour), step(next() + 1, kBroken)}));
    const auto outcome = migrator.migrate();
    REQUIRE_FALSE(outcome.hasValue());
    CHECK_FALSE(outcome.error().userText.isEmpty());
    // The good step stays, the broken one left nothing.
    CHECK(version(*database) == QString::number(next()));
    CHECK(get(*database, QStringLiteral("mới")) == QStringLiteral("có"));
    CHECK(get(*database, QStringLiteral("nửa chừng")) == QStringLiteral("(none)"));
    CHECK_FALSE(tests::execute(*database, QStringLiteral("SELECT a FROM half")).hasValue());
    REQUIRE_OK(put(*database, QStringLiteral("sau"), QStringLiteral("1")));
    CHECK(before.toInt() + 1 == version(*database).toInt());
}

TEST_CASE("a step may rebuild a table that others refer to, but not leave a reference to nothing")
{
    TestDatabase database;
    const QString copyTypes =
        QStringLiteral("CREATE TABLE unit_type_new (code VARCHAR(24) NOT NULL PRIMARY KEY, name_vi TEXT NOT NULL, "
                       "name_en TEXT NOT NULL, short_vi TEXT NOT NULL, elected_body_vi TEXT NOT NULL, rank BIGINT NOT "
                       "NULL, reports SMALLINT NOT NULL, added TEXT)\n;;\n"
                       "INSERT INTO unit_type_new SELECT *, NULL FROM unit_type %1\n;;\n"
                       "DROP TABLE unit_type\n;;\nALTER TABLE unit_type_new RENAME TO unit_type");
    REQUIRE_OK(tests::execute(*database, QStringLiteral("INSERT INTO unit_type VALUES ('a', '', '', '', '', 1, 1), "
                                                        "('b', '', '', '', '', 2, 1)")));
    REQUIRE_OK(tests::execute(
        *database, QStringLiteral("INSERT INTO unit_type_parent VALUES ('a', 'b', '2000-01-01', '9999-12-31', '')")));
    REQUIRE_OK(Migrator(*database, withSteps({step(next(), copyTypes.arg(QString()))})).migrate());
    CHECK(answer(*database, QStringLiteral("SELECT count(*) FROM unit_type")) == QStringLiteral("2"));
    CHECK(answer(*database, QStringLiteral("PRAGMA foreign_keys")) == QStringLiteral("1"));

    const auto losing = Migrator(*database, withSteps({step(next(), copyTypes.arg(QString())),
                                                       step(next() + 1, QStringLiteral("DELETE FROM unit_type"))}))
                            .migrate();
    REQUIRE_FALSE(losing.hasValue());
    CHECK(losing.error().code == ErrorCode::Bug);
    CHECK(answer(*database, QStringLiteral("SELECT count(*) FROM unit_type")) == QStringLiteral("2"));
    CHECK(answer(*database, QStringLiteral("PRAGMA foreign_keys")) == QStringLiteral("1"));
}

TEST_CASE("a newer file opens when its newer steps allow this program as a reader")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    REQUIRE_OK(Migrator(*database, withSteps({step(next(), kAddColour, 1)})).migrate());
    Migrator present(*database);
    CHECK(*present.state() == SchemaState::Current);
    REQUIRE_OK(present.migrate());
    database.reopen();
    REQUIRE_OK(put(*database, QStringLiteral("vẫn ghi"), QStringLiteral("được")));
    CHECK(version(*database) == QString::number(next()));
}

TEST_CASE("a newer file that needs a newer reader is refused")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    REQUIRE_OK(Migrator(*database, withSteps({step(next(), kAddColour, next())})).migrate());
    CHECK(*Migrator(*database).state() == SchemaState::TooNew);
    CHECK(*Migrator(*database, withSteps({step(next(), kAddColour, next())})).state() == SchemaState::Current);
}

TEST_CASE("a step that is not the one this program knows is refused")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    REQUIRE_OK(Migrator(*database, withSteps({step(next(), kAddColour)})).migrate());
    const auto other = Migrator(*database, withSteps({step(next(), kAddColour + QStringLiteral("\n"))})).state();
    REQUIRE_FALSE(other.hasValue());
    CHECK(other.error().code == ErrorCode::Corrupt);
    CHECK_FALSE(other.error().userText.isEmpty());
}

TEST_CASE("an older file is copied to a verified backup before it is upgraded")
{
    TestDatabase database;
    REQUIRE_OK(put(*database, QStringLiteral("cũ"), QStringLiteral("1")));
    const QString path = database.path();
    const QString oldVersion = version(*database);
    database.close();

    const QList<Migration> newer = withSteps({step(next(), kAddColour)});
    storage::OpenOptions options;
    options.migrations = &newer;
    {
        auto opened = storage::Database::open(path, database.clock(), options);
        REQUIRE_OK(opened);
        storage::Database& upgraded = **opened;
        CHECK(version(upgraded) == QString::number(next()));
        CHECK(get(upgraded, QStringLiteral("mới")) == QStringLiteral("có"));
        REQUIRE(upgraded.upgradeBackup().startsWith(storage::backupFolderFor(path)));
        CHECK(upgraded.upgradeBackup().endsWith(QStringLiteral("_nangcap.doancoso")));
    }
    const auto backups = storage::listBackups(storage::backupFolderFor(path));
    REQUIRE(backups.size() == 1);
    auto former = storage::Database::open(backups.constFirst().path, database.clock());
    REQUIRE_OK(former);
    CHECK(version(**former) == oldVersion);
    CHECK(get(**former, QStringLiteral("cũ")) == QStringLiteral("1"));

    // Opened once more there is nothing left to upgrade.
    auto again = storage::Database::open(path, database.clock(), options);
    REQUIRE_OK(again);
    CHECK((*again)->upgradeBackup().isEmpty());
}

TEST_CASE("an upgrade that fails leaves the file as the older program knows it, with its backup beside")
{
    TestDatabase database;
    REQUIRE_OK(put(*database, QStringLiteral("cũ"), QStringLiteral("1")));
    const QString path = database.path();
    database.close();
    const QList<Migration> newer = withSteps({step(next(), kBroken)});
    storage::OpenOptions options;
    options.migrations = &newer;
    REQUIRE_FALSE(storage::Database::open(path, database.clock(), options).hasValue());
    CHECK(storage::listBackups(storage::backupFolderFor(path)).size() == 1);
    auto opened = storage::Database::open(path, database.clock());
    REQUIRE_OK(opened);
    CHECK(get(**opened, QStringLiteral("cũ")) == QStringLiteral("1"));
    CHECK(get(**opened, QStringLiteral("nửa chừng")) == QStringLiteral("(none)"));
}

TEST_CASE("without room for the backup an older file is not upgraded")
{
    TestDatabase database;
    const QString path = database.path();
    database.close();
    tests::writeFile(storage::backupFolderFor(path), QByteArrayLiteral("a file where the folder should be"));
    const QByteArray before = tests::bytesOf(path);
    const QList<Migration> newer = withSteps({step(next(), kAddColour)});
    storage::OpenOptions options;
    options.migrations = &newer;
    const auto refused = storage::Database::open(path, database.clock(), options);
    REQUIRE_FALSE(refused.hasValue());
    CHECK(refused.error().code == ErrorCode::Permission);
    CHECK(tests::bytesOf(path) == before);
}
