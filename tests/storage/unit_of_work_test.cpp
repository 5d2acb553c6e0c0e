// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"
#include "storage/helpers.h"

#include <QSemaphore>
#include <QThread>

#include <atomic>
#include <barrier>

using namespace doancoso;
using base::ErrorCode;
using storage::Row;
using storage::UnitOfWork;
using tests::get;
using tests::put;
using tests::TestDatabase;

namespace {

const QString kUnit = QStringLiteral("unit");

qint64 addUnit(storage::Database& database)
{
    const auto id = database.write(QStringLiteral("Thêm đơn vị"), [](UnitOfWork& unit) -> base::Result<qint64> {
        return unit.insert(kUnit, {{QStringLiteral("opened_on"), QDate(2020, 3, 26)}});
    });
    REQUIRE_OK(id);
    return *id;
}

base::Result<void> renote(storage::Database& database, qint64 id, qint64 seenRevision, const QString& note)
{
    return database.write(QStringLiteral("Sửa ghi chú"), [&](UnitOfWork& unit) -> base::Result<void> {
        unit.updateRecord(kUnit, id, seenRevision, {{QStringLiteral("note"), note}});
        return {};
    });
}

Row stored(storage::Database& database, qint64 id)
{
    Row row;
    const auto found = database.write(QStringLiteral("xem"), [&](UnitOfWork& unit) -> base::Result<void> {
        row = unit.find(kUnit, UnitOfWork::idKey(id));
        return {};
    });
    REQUIRE_OK(found);
    return row;
}

/// Runs `work` in a thread of its own and waits for its end.
template <typename Work>
void inThread(Work&& work)
{
    const std::unique_ptr<QThread> thread(QThread::create(std::forward<Work>(work)));
    thread->start();
    REQUIRE(thread->wait());
}

} // namespace

TEST_CASE("a record gets identity, owner and author, and a revision that grows with each real change")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    const qint64 id = addUnit(*database);
    const Row first = stored(*database, id);
    CHECK(first.value(QStringLiteral("uid")).toString().size() == 36);
    CHECK(first.value(QStringLiteral("revision")).toLongLong() == 1);
    CHECK(first.value(QStringLiteral("created_at")).toString() == QStringLiteral("2022-10-12T07:30:00.000Z"));
    CHECK(first.value(QStringLiteral("changed_by")).toLongLong() == database->currentUserId());
    CHECK(first.value(QStringLiteral("opened_on")).toString() == QStringLiteral("2020-03-26"));
    CHECK(first.value(QStringLiteral("closed_on")).isNull());

    REQUIRE_OK(renote(*database, id, 1, QStringLiteral("")));
    CHECK(stored(*database, id).value(QStringLiteral("revision")).toLongLong() == 1);
    database.clock().advance(1000);
    REQUIRE_OK(renote(*database, id, 1, QStringLiteral("mới")));
    const Row second = stored(*database, id);
    CHECK(second.value(QStringLiteral("revision")).toLongLong() == 2);
    CHECK(second.value(QStringLiteral("changed_at")).toString() == QStringLiteral("2022-10-12T07:30:01.000Z"));
    CHECK(second.value(QStringLiteral("created_at")) == first.value(QStringLiteral("created_at")));
}

TEST_CASE("a change based on a stale revision is a conflict and changes nothing")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    const qint64 id = addUnit(*database);
    REQUIRE_OK(renote(*database, id, 1, QStringLiteral("của người khác")));
    const auto late = renote(*database, id, 1, QStringLiteral("của tôi"));
    REQUIRE_FALSE(late.hasValue());
    CHECK(late.error().code == ErrorCode::Conflict);
    CHECK_FALSE(late.error().userText.isEmpty());
    CHECK(stored(*database, id).value(QStringLiteral("note")).toString() == QStringLiteral("của người khác"));
    const auto gone = renote(*database, id + 1000, 1, QStringLiteral("x"));
    REQUIRE_FALSE(gone.hasValue());
    CHECK(gone.error().code == ErrorCode::NotFound);
}

TEST_CASE("a revision is not used again for another state after an undo")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    const qint64 id = addUnit(*database);
    REQUIRE_OK(renote(*database, id, 1, QStringLiteral("A")));
    const qint64 seen = stored(*database, id).value(QStringLiteral("revision")).toLongLong();
    REQUIRE_OK(storage::Journal(*database).undo());
    const qint64 afterUndo = stored(*database, id).value(QStringLiteral("revision")).toLongLong();
    CHECK(afterUndo > seen);
    REQUIRE_OK(renote(*database, id, afterUndo, QStringLiteral("B")));
    const auto stale = renote(*database, id, seen, QStringLiteral("C"));
    REQUIRE_FALSE(stale.hasValue());
    CHECK(stale.error().code == ErrorCode::Conflict);
}

TEST_CASE("rows take dates, flags and empty texts as they are meant")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    const auto done = database->write(QStringLiteral("thử"), [](UnitOfWork& unit) -> base::Result<void> {
        const qint64 id = unit.insert(kUnit, {{QStringLiteral("opened_on"), QDate(2021, 1, 31)},
                                              {QStringLiteral("closed_on"), QDate()},
                                              {QStringLiteral("note"), QString()}});
        const Row row = unit.find(kUnit, UnitOfWork::idKey(id));
        CHECK(row.value(QStringLiteral("closed_on")).isNull());
        CHECK(row.value(QStringLiteral("note")).toString().isEmpty());
        CHECK_FALSE(row.value(QStringLiteral("note")).isNull());
        const qint64 person = unit.insert(QStringLiteral("app_user"), {{QStringLiteral("uid"), QStringLiteral("u1")},
                                                                       {QStringLiteral("display_name"), QString()},
                                                                       {QStringLiteral("active"), false}});
        const Row user = unit.find(QStringLiteral("app_user"), UnitOfWork::idKey(person));
        CHECK(user.value(QStringLiteral("active")).toInt() == 0);
        unit.update(QStringLiteral("app_user"), UnitOfWork::idKey(person), {{QStringLiteral("active"), true}});
        CHECK(unit.find(QStringLiteral("app_user"), UnitOfWork::idKey(person)).value(QStringLiteral("active")) == 1);
        return {};
    });
    REQUIRE_OK(done);
}

TEST_CASE("programming errors are refused as such")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    REQUIRE_OK(put(*database, QStringLiteral("a"), QStringLiteral("1")));
    const auto wrongColumn = database->write(QStringLiteral("x"), [](UnitOfWork& unit) -> base::Result<void> {
        unit.update(QStringLiteral("setting"), {{QStringLiteral("name"), QStringLiteral("a")}},
                    {{QStringLiteral("contents"), QStringLiteral("2")}});
        return {};
    });
    REQUIRE_FALSE(wrongColumn.hasValue());
    CHECK(wrongColumn.error().code == ErrorCode::Bug);
    const auto wrongTable = database->write(QStringLiteral("x"), [](UnitOfWork& unit) -> base::Result<void> {
        unit.remove(QStringLiteral("no_such_table"), {});
        return {};
    });
    REQUIRE_FALSE(wrongTable.hasValue());
    CHECK(wrongTable.error().code == ErrorCode::Bug);
    CHECK(get(*database, QStringLiteral("a")) == QStringLiteral("1"));
}

TEST_CASE("rules of the schema come back as codes one can act on")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    const auto codeOf = [&](const QString& sql) {
        const auto outcome = tests::execute(*database, sql);
        REQUIRE_FALSE(outcome.hasValue());
        CHECK_FALSE(outcome.error().userText.isEmpty());
        CHECK_FALSE(outcome.error().userText.contains(QStringLiteral("INSERT")));
        return outcome.error().code;
    };
    REQUIRE_OK(put(*database, QStringLiteral("a"), QStringLiteral("1")));
    CHECK(codeOf(QStringLiteral("INSERT INTO setting (name, content) VALUES ('a', '2')")) == ErrorCode::Conflict);
    CHECK(codeOf(QStringLiteral("INSERT INTO setting (name, content) VALUES ('b', NULL)")) == ErrorCode::Validation);
    CHECK(codeOf(QStringLiteral("INSERT INTO app_user (uid, display_name, active) VALUES ('x', 'x', 7)")) ==
          ErrorCode::Validation);
    CHECK(codeOf(QStringLiteral("INSERT INTO unit_version (unit_id, valid_from, valid_until, code, name, short_name, "
                                "type_code, search_key) VALUES (99, 'a', 'b', '', '', '', 'none', '')")) ==
          ErrorCode::InUse);
    CHECK(codeOf(QStringLiteral("SELEC 1")) == ErrorCode::Bug);
}

TEST_CASE("an exception of the caller's own leaves no open transaction")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    const auto explode = [&] {
        return database->write(QStringLiteral("nổ"), [](UnitOfWork& unit) -> base::Result<void> {
            unit.put(QStringLiteral("setting"), tests::setting(QStringLiteral("a"), QStringLiteral("1")));
            throw std::runtime_error("boom");
        });
    };
    CHECK_THROWS_AS(explode(), std::runtime_error);
    CHECK(get(*database, QStringLiteral("a")) == QStringLiteral("(none)"));
    REQUIRE_OK(put(*database, QStringLiteral("a"), QStringLiteral("2")));
}

TEST_CASE("listeners hear of a change after its commit, once, and can write themselves")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    QStringList heard;
    QObject context;
    QObject::connect(&*database, &storage::Database::changed, &context, [&](const storage::ChangeSet& changes) {
        heard.append(changes.label);
        CHECK(changes.touches(QStringLiteral("setting")));
        if (heard.size() == 1) {
            REQUIRE_OK(put(*database, QStringLiteral("theo sau"), QStringLiteral("1")));
        }
    });
    REQUIRE_OK(put(*database, QStringLiteral("a"), QStringLiteral("1")));
    REQUIRE_OK(put(*database, QStringLiteral("a"), QStringLiteral("1")));
    CHECK(heard == QStringList{QStringLiteral("Đổi a"), QStringLiteral("Đổi theo sau")});
}

TEST_CASE("a second thread needs a connection of its own and gets one for as long as its scope lives")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    REQUIRE_OK(put(*database, QStringLiteral("a"), QStringLiteral("1")));
    ErrorCode without = ErrorCode::Cancelled;
    ErrorCode after = ErrorCode::Cancelled;
    QString seen;
    inThread([&] {
        const auto select = [](storage::Connection& connection) {
            storage::Statement find = connection.fresh(QStringLiteral("SELECT content FROM setting"));
            return find.run().next() ? find.text(0) : QString();
        };
        if (const auto refused = database->read(select); !refused) {
            without = refused.error().code;
        }
        {
            const storage::ConnectionScope scope(*database);
            if (scope.state()) {
                seen = database->read(select).valueOr(QStringLiteral("failed"));
            }
        }
        if (const auto refused = database->read(select); !refused) {
            after = refused.error().code;
        }
    });
    CHECK(without == ErrorCode::Bug);
    CHECK(seen == QStringLiteral("1"));
    CHECK(after == ErrorCode::Bug);
}

TEST_CASE("a connection scope on a thread that has a connection leaves it alone")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    {
        const storage::ConnectionScope scope(*database);
        REQUIRE_OK(scope.state());
        REQUIRE_OK(put(*database, QStringLiteral("a"), QStringLiteral("1")));
    }
    CHECK(get(*database, QStringLiteral("a")) == QStringLiteral("1"));
}

TEST_CASE("a transaction that a passing obstacle broke is tried again from its start")
{
    const storage::Engine engine = GENERATE(from_range(tests::availableEngines()));
    TestDatabase database(engine);
    const QString busy = engine == storage::Engine::Sqlite ? QStringLiteral("5") : QStringLiteral("40001");
    const auto breakTimes = [&](int times) {
        int attempts = 0;
        const auto outcome = database->write(QStringLiteral("thử lại"), [&](UnitOfWork& unit) -> base::Result<int> {
            unit.put(QStringLiteral("setting"),
                     tests::setting(QStringLiteral("lần %1").arg(++attempts), QString::number(times)));
            if (attempts <= times) {
                throw storage::SqlError{QSqlError({}, {}, QSqlError::TransactionError, busy), {}};
            }
            return attempts;
        });
        return std::pair(outcome, attempts);
    };
    const auto [done, attempts] = breakTimes(2);
    REQUIRE_OK(done);
    CHECK(*done == 3);
    CHECK(get(*database, QStringLiteral("lần 1")) == QStringLiteral("(none)"));
    CHECK(get(*database, QStringLiteral("lần 3")) == QStringLiteral("2"));
    const auto [never, many] = breakTimes(1000);
    REQUIRE_FALSE(never.hasValue());
    CHECK(never.error().code == ErrorCode::Locked);
    CHECK(many < 10);
    CHECK(get(*database, QStringLiteral("lần 1")) == QStringLiteral("(none)"));
}

TEST_CASE("a write that meets a busy file waits and then succeeds")
{
    TestDatabase database;
    QSemaphore holding;
    bool written = false;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        const storage::ConnectionScope scope(*database);
        holding.acquire();
        written = put(*database, QStringLiteral("b"), QStringLiteral("2")).hasValue();
    }));
    other->start();
    REQUIRE_OK(database->write(QStringLiteral("lâu"), [&](UnitOfWork& unit) -> base::Result<void> {
        holding.release();
        for (int i = 0; i < 300; ++i) {
            unit.put(QStringLiteral("setting"), tests::setting(QStringLiteral("a%1").arg(i), QStringLiteral("1")));
        }
        return {};
    }));
    REQUIRE(other->wait());
    CHECK(written);
    CHECK(get(*database, QStringLiteral("b")) == QStringLiteral("2"));
}

TEST_CASE("a write that finds the file busy to the end says so and loses nothing")
{
    TestDatabase database;
    base::Error error;
    REQUIRE_OK(database->write(QStringLiteral("lâu"), [&](UnitOfWork& unit) -> base::Result<void> {
        unit.put(QStringLiteral("setting"), tests::setting(QStringLiteral("a"), QStringLiteral("1")));
        inThread([&] {
            const storage::ConnectionScope scope(*database);
            const auto impatient = database->read(
                [](storage::Connection& connection) { connection.execute(QStringLiteral("PRAGMA busy_timeout = 0")); });
            if (const auto refused = put(*database, QStringLiteral("b"), QStringLiteral("2"));
                impatient.hasValue() && !refused) {
                error = refused.error();
            }
        });
        return {};
    }));
    CHECK(error.code == ErrorCode::Locked);
    CHECK_FALSE(error.userText.isEmpty());
    CHECK(get(*database, QStringLiteral("a")) == QStringLiteral("1"));
    CHECK(get(*database, QStringLiteral("b")) == QStringLiteral("(none)"));
}

TEST_CASE("two threads that add to the same number lose no addition")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    const QString name = QStringLiteral("tổng");
    REQUIRE_OK(put(*database, name, QStringLiteral("0")));
    constexpr int kAdditions = 40;
    const auto addAll = [&](std::atomic_int& done) {
        const storage::ConnectionScope scope(*database);
        for (int i = 0; i < kAdditions;) {
            const auto added = database->write(QStringLiteral("cộng"), [&](UnitOfWork& unit) -> base::Result<void> {
                const Row row = unit.find(QStringLiteral("setting"), {{QStringLiteral("name"), name}});
                const int sum = row.value(QStringLiteral("content")).toString().toInt() + 1;
                unit.put(QStringLiteral("setting"), tests::setting(name, QString::number(sum)));
                return {};
            });
            if (added) {
                ++i;
                ++done;
            } else if (added.error().code != ErrorCode::Locked) {
                return;
            }
        }
    };
    std::atomic_int done = 0;
    const std::unique_ptr<QThread> one(QThread::create([&] { addAll(done); }));
    const std::unique_ptr<QThread> two(QThread::create([&] { addAll(done); }));
    one->start();
    two->start();
    REQUIRE(one->wait());
    REQUIRE(two->wait());
    CHECK(done == 2 * kAdditions);
    CHECK(get(*database, name) == QString::number(2 * kAdditions));
}

TEST_CASE("what a unit of work checked still holds when it commits, also on a server")
{
    const storage::Engine engine = GENERATE(from_range(tests::availableEngines()));
    TestDatabase database(engine);
    // Two people each close the last but one of two open periods, having seen that another one stays open.
    REQUIRE_OK(put(*database, QStringLiteral("kỳ 1"), QStringLiteral("mở")));
    REQUIRE_OK(put(*database, QStringLiteral("kỳ 2"), QStringLiteral("mở")));
    std::barrier bothLooked(2);
    const auto close = [&](const QString& mine, const QString& other) {
        bool firstTime = true;
        return database->write(QStringLiteral("đóng"), [&](UnitOfWork& unit) -> base::Result<void> {
            const Row row = unit.find(QStringLiteral("setting"), {{QStringLiteral("name"), other}});
            if (row.value(QStringLiteral("content")).toString() != QStringLiteral("mở")) {
                return base::Error{ErrorCode::Validation, QStringLiteral("kỳ cuối"), {}, {}};
            }
            // Both look before either writes. In a file only one can be inside.
            if (std::exchange(firstTime, false) && engine == storage::Engine::PostgreSql) {
                bothLooked.arrive_and_wait();
            }
            unit.put(QStringLiteral("setting"), tests::setting(mine, QStringLiteral("đóng")));
            return {};
        });
    };
    const std::unique_ptr<QThread> other(QThread::create([&] {
        const storage::ConnectionScope scope(*database);
        [[maybe_unused]] const auto outcome = close(QStringLiteral("kỳ 1"), QStringLiteral("kỳ 2"));
    }));
    other->start();
    [[maybe_unused]] const auto outcome = close(QStringLiteral("kỳ 2"), QStringLiteral("kỳ 1"));
    REQUIRE(other->wait());
    CHECK(tests::answer(*database, QStringLiteral("SELECT count(*) FROM setting WHERE content = 'mở'")) ==
          QStringLiteral("1"));
}

TEST_CASE("a snapshot sees one state while others commit")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    REQUIRE_OK(put(*database, QStringLiteral("a"), QStringLiteral("1")));
    const auto twice = [&](bool snapshot) {
        const auto work = [&](storage::Connection& connection) {
            const auto look = [&] {
                storage::Statement find = connection.fresh(QStringLiteral("SELECT content FROM setting"));
                return find.run().next() ? find.text(0) : QString();
            };
            const QString first = look();
            inThread([&] {
                const storage::ConnectionScope scope(*database);
                [[maybe_unused]] const auto done = put(*database, QStringLiteral("a"), first + QStringLiteral("1"));
            });
            return std::pair(first, look());
        };
        const auto seen = snapshot ? database->readSnapshot(work) : database->read(work);
        REQUIRE_OK(seen);
        return *seen;
    };
    const auto loose = twice(false);
    CHECK(loose.first != loose.second);
    const auto firm = twice(true);
    CHECK(firm.first == firm.second);
    CHECK(get(*database, QStringLiteral("a")) == QStringLiteral("111"));
    const auto nested = database->readSnapshot(
        [&](storage::Connection&) { return put(*database, QStringLiteral("b"), QStringLiteral("1")); });
    REQUIRE_OK(nested);
    REQUIRE_FALSE(nested->hasValue());
    CHECK(nested->error().code == ErrorCode::Bug);
    REQUIRE_OK(put(*database, QStringLiteral("b"), QStringLiteral("1")));
}

TEST_CASE("each connection of a file writes through to the disk and keeps references")
{
    TestDatabase database;
    const auto check = [&] {
        QStringList found;
        for (const char* pragma : {"journal_mode", "synchronous", "foreign_keys"}) {
            found.append(tests::answer(*database, QStringLiteral("PRAGMA ") + QLatin1String(pragma)));
        }
        return found;
    };
    const QStringList wanted{QStringLiteral("wal"), QStringLiteral("2"), QStringLiteral("1")};
    CHECK(check() == wanted);
    database.reopen();
    CHECK(check() == wanted);
    QStringList inOther;
    inThread([&] {
        const storage::ConnectionScope scope(*database);
        inOther = check();
    });
    CHECK(inOther == wanted);
    CHECK(tests::answer(*database, QStringLiteral("PRAGMA application_id")).toUInt() ==
          storage::Database::kApplicationId);
}
