// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/helpers.h"

#include "core/base/progress.h"
#include "core/storage/journal.h"
#include "core/storage/users.h"

using namespace doancoso;
using tests::get;
using tests::put;
using tests::setting;
using tests::TestDatabase;

TEST_CASE("every change is journaled and can be taken back and done again, also after a restart")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    const QString name = QStringLiteral("nơi");
    REQUIRE_OK(put(*database, name, QStringLiteral("một")));
    REQUIRE_OK(put(*database, name, QStringLiteral("hai")));
    database.reopen();
    CHECK(get(*database, name) == QStringLiteral("hai"));

    storage::Journal journal(*database);
    REQUIRE_OK(journal.undo());
    CHECK(get(*database, name) == QStringLiteral("một"));
    REQUIRE_OK(journal.undo());
    CHECK(get(*database, name) == QStringLiteral("(none)"));
    CHECK_FALSE(journal.undo().hasValue());
    REQUIRE_OK(journal.redo());
    CHECK(get(*database, name) == QStringLiteral("một"));
    REQUIRE_OK(journal.redo());
    CHECK(get(*database, name) == QStringLiteral("hai"));
    CHECK_FALSE(journal.redo().hasValue());
    REQUIRE_OK(journal.undo());
    REQUIRE_OK(put(*database, name, QStringLiteral("ba")));
    CHECK_FALSE(journal.redo().hasValue());

    const auto history = journal.history(QStringLiteral("setting"), name);
    REQUIRE_OK(history);
    CHECK(history->size() == 8);
    CHECK(history->constFirst().after.value(QStringLiteral("content")).toString() == QStringLiteral("ba"));
    CHECK(history->constFirst().userName == QStringLiteral("Văn phòng"));
}

TEST_CASE("the first error ends the unit of work and leaves nothing behind")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    const auto failed =
        database->write(QStringLiteral("hai dòng"), [&](storage::UnitOfWork& unit) -> base::Result<void> {
            unit.insert(QStringLiteral("setting"), setting(QStringLiteral("a"), QStringLiteral("1")));
            unit.insert(QStringLiteral("setting"), setting(QStringLiteral("a"), QStringLiteral("2")));
            return {};
        });
    REQUIRE_FALSE(failed.hasValue());
    CHECK(failed.error().code == base::ErrorCode::Conflict);
    CHECK(get(*database, QStringLiteral("a")) == QStringLiteral("(none)"));
    const auto refused =
        database->write(QStringLiteral("trả lỗi"), [&](storage::UnitOfWork& unit) -> base::Result<void> {
            unit.insert(QStringLiteral("setting"), setting(QStringLiteral("b"), QStringLiteral("1")));
            return base::cancelledError();
        });
    CHECK(refused.error().code == base::ErrorCode::Cancelled);
    CHECK(get(*database, QStringLiteral("b")) == QStringLiteral("(none)"));
    const auto lines = storage::Journal(*database).lines(0, 10);
    REQUIRE_OK(lines);
    CHECK(std::none_of(lines->cbegin(), lines->cend(),
                       [](const auto& line) { return line.kind == QLatin1String("change"); }));
}

TEST_CASE("a unit of work inside another is refused and the outer one goes on")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    const auto outer = database->write(QStringLiteral("ngoài"), [&](storage::UnitOfWork& unit) -> base::Result<void> {
        unit.put(QStringLiteral("setting"), setting(QStringLiteral("a"), QStringLiteral("1")));
        CHECK(put(*database, QStringLiteral("b"), QStringLiteral("2")).error().code == base::ErrorCode::Bug);
        return {};
    });
    REQUIRE_OK(outer);
    CHECK(get(*database, QStringLiteral("a")) == QStringLiteral("1"));
    CHECK(get(*database, QStringLiteral("b")) == QStringLiteral("(none)"));
}

TEST_CASE("users are added, renamed and let go, never deleted; the journal keeps their names")
{
    tests::TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    storage::Users users(*database);
    const auto first = users.all();
    REQUIRE_OK(first);
    REQUIRE(first->size() == 1);
    CHECK_FALSE(first->constFirst().uid.isEmpty());
    const auto second = users.add(QStringLiteral("  Lê  Văn An "));
    REQUIRE_OK(second);
    CHECK(second->name == QStringLiteral("Lê Văn An"));
    CHECK(users.add(QStringLiteral("Lê Văn An")).error().code == base::ErrorCode::Conflict);
    CHECK(users.add(QStringLiteral(" ")).error().code == base::ErrorCode::Validation);
    CHECK(users.all()->constFirst().changeCount == 1);
    CHECK(users.all()->constFirst().lastChange == tests::testNow());
    CHECK(users.all()->at(1).changeCount == 0);
    CHECK_FALSE(users.all()->at(1).lastChange.isValid());

    // The person at the keyboard stays.
    CHECK(users.setActive(database->currentUserId(), false).error().code == base::ErrorCode::InUse);
    REQUIRE_OK(database->setCurrentUser(second->id));
    REQUIRE_OK(users.setActive(first->constFirst().id, false));
    CHECK_FALSE(users.all()->constFirst().active);
    CHECK(database->setCurrentUser(first->constFirst().id).error().code == base::ErrorCode::NotFound);
    const auto lines = storage::Journal(*database).lines(0, 10);
    REQUIRE_OK(lines);
    CHECK(lines->constFirst().userName == QStringLiteral("Lê Văn An"));
    CHECK(lines->constLast().userName == first->constFirst().name); // who was let go is still named
    REQUIRE_OK(users.rename(first->constFirst().id, QStringLiteral("Văn phòng cũ")));
    REQUIRE_OK(users.setActive(first->constFirst().id, true));
    REQUIRE_OK(database->setCurrentUser(first->constFirst().id));
}
