// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows by themselves, and many of them at once.
#include "core/storage/bulk_insert.h"
#include "core/storage/journal.h"
#include "storage/helpers.h"

#include <QRandomGenerator>
#include <QSet>

using namespace doancoso;
using base::ErrorCode;
using storage::Row;
using storage::UnitOfWork;
using tests::TestDatabase;

namespace {

const QString kUnit = QStringLiteral("unit");

Row stored(storage::Database& database, qint64 id)
{
    Row row;
    REQUIRE_OK(database.write(QStringLiteral("xem"), [&](UnitOfWork& unit) -> base::Result<void> {
        row = unit.find(kUnit, UnitOfWork::idKey(id));
        return {};
    }));
    return row;
}

} // namespace

TEST_CASE("many rows are stored and journaled as if they had been written one by one")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    const QStringList notes{QStringLiteral("a"),      QString(),
                            QStringLiteral("it's"),   QStringLiteral("\\ \" '' ;--"),
                            QStringLiteral("Đoàn 🌾"), QStringLiteral("2022-10-12T07:30:00.000Z"),
                            QStringLiteral("00012"),  QStringLiteral("Ờ\nmột dòng nữa")};
    QList<Row> given;
    for (int i = 0; i < 150; ++i) {
        given.append({{QStringLiteral("opened_on"), QDate(2020, 1, 1).addDays(i % 3)},
                      {QStringLiteral("closed_on"), i % 7 == 0 ? QDate(2021, 1, 1) : QDate()},
                      {QStringLiteral("phone"), QStringLiteral("0912")}, // the same in all
                      {QStringLiteral("email"), QString()},
                      {QStringLiteral("note"), notes.at(i % notes.size())}});
    }
    QList<qint64> singly;
    REQUIRE_OK(database->write(QStringLiteral("từng dòng"), [&](UnitOfWork& unit) -> base::Result<void> {
        for (const Row& row : given) {
            singly.append(unit.insert(kUnit, row));
        }
        return {};
    }));
    QList<qint64> together;
    storage::ChangeSet told;
    QObject::connect(&*database, &storage::Database::changed, &*database,
                     [&told](const storage::ChangeSet& changes) { told = changes; });
    REQUIRE_OK(database->write(QStringLiteral("cùng lúc"), [&](UnitOfWork& unit) -> base::Result<void> {
        together = unit.insertMany(kUnit, given);
        return {};
    }));
    REQUIRE(together.size() == given.size());
    REQUIRE(told.rows.size() == given.size());
    QSet<QString> uids;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const Row one = stored(*database, singly.at(i));
        const Row other = stored(*database, together.at(i));
        uids.insert(other.value(QStringLiteral("uid")).toString());
        CHECK(told.rows.at(i).after == other);
        Row expected = one;
        expected.insert(QStringLiteral("id"), together.at(i));
        expected.insert(QStringLiteral("uid"), other.value(QStringLiteral("uid")));
        CHECK(other == expected);
        CHECK(storage::rowFromJson(tests::answer(
                  *database, QStringLiteral("SELECT after_row FROM journal_entry WHERE table_name = 'unit' AND "
                                            "row_key = '%1'")
                                 .arg(together.at(i)))) == other);
    }
    CHECK(uids.size() == given.size());
    // The next key is free, and undo takes exactly these rows away.
    const qint64 next = [&] {
        const auto id = database->write(QStringLiteral("thêm"), [](UnitOfWork& unit) -> base::Result<qint64> {
            return unit.insert(kUnit, {{QStringLiteral("opened_on"), QDate(2020, 3, 26)}});
        });
        REQUIRE_OK(id);
        return *id;
    }();
    CHECK_FALSE(together.contains(next));
    REQUIRE_OK(storage::Journal(*database).undo());
    REQUIRE_OK(storage::Journal(*database).undo());
    CHECK(stored(*database, together.constLast()).isEmpty());
    CHECK_FALSE(stored(*database, singly.constLast()).isEmpty());
    REQUIRE_OK(storage::Journal(*database).redo());
    CHECK(stored(*database, together.constLast()).value(QStringLiteral("note")) ==
          given.constLast().value(QStringLiteral("note")));
}

TEST_CASE("many rows of different columns are refused and none is stored")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    const auto mixed = database->write(QStringLiteral("lẫn lộn"), [](UnitOfWork& unit) -> base::Result<void> {
        unit.insertMany(kUnit,
                        {{{QStringLiteral("opened_on"), QDate(2020, 1, 1)}},
                         {{QStringLiteral("opened_on"), QDate(2020, 1, 1)}, {QStringLiteral("note"), QString()}}});
        return {};
    });
    REQUIRE_FALSE(mixed.hasValue());
    CHECK(mixed.error().code == ErrorCode::Bug);
    CHECK(tests::answer(*database, QStringLiteral("SELECT COUNT(*) FROM unit")) == QStringLiteral("0"));
}

TEST_CASE("a row keeps its columns as a map would")
{
    QRandomGenerator random(20261127);
    for (int round = 0; round < 200; ++round) {
        Row row;
        QVariantMap map;
        for (int step = 0; step < 40; ++step) {
            const QString name = QStringLiteral("c%1").arg(random.bounded(20));
            if (random.bounded(4) == 0) {
                row.remove(name);
                map.remove(name);
            } else {
                const int value = random.bounded(100);
                row.insert(name, value);
                map.insert(name, value);
            }
            CHECK(row.contains(name) == map.contains(name));
            CHECK(row.value(name) == map.value(name));
        }
        REQUIRE(row.names() == map.keys());
        REQUIRE(row.values() == QVariantList(map.values()));
    }
    const Row given{{QStringLiteral("b"), 1}, {QStringLiteral("a"), 2}, {QStringLiteral("b"), 3}};
    CHECK(given.names() == QStringList{QStringLiteral("a"), QStringLiteral("b")});
    CHECK(given.value(QStringLiteral("b")) == 3);
    CHECK(given == Row{{QStringLiteral("a"), 2}, {QStringLiteral("b"), 3}});
}

TEST_CASE("a load of one row and one of rows that are all alike arrive whole")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    const qsizetype count = GENERATE(0, 1, 3, 200);
    const QVariantList row{qint64(7), QStringLiteral("2022-10-12"), QVariant(), QStringLiteral("KIND")};
    const auto sum = database->read([&](storage::Connection& connection) {
        connection.execute(QStringLiteral("CREATE TEMPORARY TABLE load_test (a BIGINT, b TEXT, c BIGINT, d TEXT)"));
        storage::writeAll(connection, QStringLiteral("load_test"),
                          {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")}, count,
                          [&row](qsizetype, qsizetype column) -> const QVariant& { return row.at(column); });
        storage::Statement read = connection.fresh(QStringLiteral(
            "SELECT COUNT(*) FROM load_test WHERE a = 7 AND b = '2022-10-12' AND c IS NULL AND d = 'KIND'"));
        read.run();
        const qint64 found = read.next() ? read.integer(0) : -1;
        read.finish();
        connection.execute(QStringLiteral("DROP TABLE load_test"));
        return found;
    });
    REQUIRE_OK(sum);
    CHECK(*sum == count);
}
