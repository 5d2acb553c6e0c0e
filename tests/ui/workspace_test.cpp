// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"

#include "core/activity/count_keeper.h"
#include "core/activity/register_service.h"
#include "core/planning/catalogue_loader.h"
#include "ui/workspace.h"

#include <QDir>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace doancoso;
using base::Period;

namespace {

/// A commune that moves from one district to another on 1 July 2022, in a real file.
struct Fixture
{
    base::FixedClock clock{tests::testNow()};
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("huyện.doancoso"));
    ui::UserPreferences preferences{folder.filePath(QStringLiteral("người dùng.ini"))};
    base::UnitId province, east, west, commune;
    std::unique_ptr<ui::Workspace> workspace;

    Fixture()
    {
        auto database = storage::Database::create(path, clock, QStringLiteral("Văn phòng"));
        REQUIRE_OK(database);
        workspace = std::make_unique<ui::Workspace>(std::move(*database), preferences);
        REQUIRE_OK(workspace->organization().loadStarterLists());
        province = unit(QStringLiteral("Tỉnh"), QStringLiteral("PROVINCIAL"), {});
        east = unit(QStringLiteral("Đông"), QStringLiteral("DISTRICT"), province);
        west = unit(QStringLiteral("Tây"), QStringLiteral("DISTRICT"), province);
        commune = unit(QStringLiteral("Xã"), QStringLiteral("COMMUNE"), east);
        organization::UnitChange move;
        move.parentId = west;
        REQUIRE_OK(workspace->organization().change(commune, QDate(2022, 7, 1), move, {}));
    }

    base::UnitId unit(const QString& name, const QString& type, base::UnitId parent, QDate from = {2018, 1, 1})
    {
        organization::UnitDraft draft;
        draft.name = name;
        draft.typeCode = type;
        draft.parentId = parent;
        draft.openedOn = from;
        const auto id = workspace->organization().open(draft);
        REQUIRE_OK(id);
        return *id;
    }

    void reopen()
    {
        workspace.reset();
        auto database = storage::Database::open(path, clock);
        REQUIRE_OK(database);
        workspace = std::make_unique<ui::Workspace>(std::move(*database), preferences);
    }
};

} // namespace

TEST_CASE("the workspace shows the organisation of the chosen period", "[workspace]")
{
    Fixture f;
    CHECK(f.workspace->period() == Period::quarter(2022, 4)); // the running quarter of the fixed clock
    QSignalSpy tree(f.workspace.get(), &ui::Workspace::treeChanged);
    QSignalSpy scope(f.workspace.get(), &ui::Workspace::scopeChanged);

    f.workspace->setScope(f.commune, Period::quarter(2022, 3));
    CHECK(f.workspace->tree().find(f.commune)->parentId == f.west);
    CHECK(tree.count() == 1);
    CHECK(scope.count() == 1);

    f.workspace->setPeriod(Period::quarter(2022, 2));
    CHECK(f.workspace->tree().find(f.commune)->parentId == f.east);
    CHECK(f.workspace->unit() == f.commune);
    CHECK(scope.count() == 2);

    f.workspace->setPeriod(Period::quarter(2022, 2));
    CHECK(scope.count() == 2); // nothing changed, nothing said
}

TEST_CASE("a unit that did not exist yet gives way to its superior and comes back", "[workspace]")
{
    Fixture f;
    const base::UnitId young = f.unit(QStringLiteral("Mới"), QStringLiteral("BRANCH"), f.commune, QDate(2022, 8, 1));
    f.workspace->setScope(young, Period::quarter(2022, 3));
    REQUIRE(f.workspace->unit() == young);
    f.workspace->setPeriod(Period::quarter(2022, 1));
    CHECK(f.workspace->unit() == f.commune);
    f.workspace->setPeriod(Period::quarter(2022, 4));
    CHECK(f.workspace->unit() == young);
}

TEST_CASE("a change of a unit renews the tree, undo and redo as well", "[workspace]")
{
    Fixture f;
    organization::UnitChange rename;
    rename.name = QStringLiteral("Xã mới");
    REQUIRE_OK(f.workspace->organization().change(f.commune, QDate(2022, 9, 1), rename, {}));
    CHECK(f.workspace->tree().find(f.commune)->name == QStringLiteral("Xã mới"));
    REQUIRE_OK(f.workspace->undo());
    CHECK(f.workspace->tree().find(f.commune)->name == QStringLiteral("Xã"));
    REQUIRE_OK(f.workspace->redo());
    CHECK(f.workspace->tree().find(f.commune)->name == QStringLiteral("Xã mới"));
}

TEST_CASE("place and own unit are found again after a restart", "[workspace]")
{
    Fixture f;
    REQUIRE_OK(f.workspace->setOfficeUnit(f.west));
    CHECK(f.workspace->officeUnit() == f.west);
    f.workspace->setScope(f.commune, Period::month(2022, 5));
    f.reopen();
    CHECK(f.workspace->officeUnit() == f.west);
    CHECK(f.workspace->unit() == f.commune);
    CHECK(f.workspace->period() == Period::month(2022, 5));
    CHECK(f.workspace->userName() == QStringLiteral("Văn phòng"));
}

TEST_CASE("the daily copy is made once a day, in the background", "[workspace]")
{
    Fixture f;
    QSignalSpy made(f.workspace.get(), &ui::Workspace::backupFinished);
    f.workspace->backUpDaily();
    REQUIRE(made.wait());
    REQUIRE(f.workspace->lastBackup());
    CHECK(storage::listBackups(f.workspace->backupFolder()).size() == 1);
    CHECK_FALSE(f.workspace->hasChangesSinceBackup());
    f.workspace->backUpDaily();
    f.reopen();
    CHECK(storage::listBackups(f.workspace->backupFolder()).size() == 1);
    f.clock.advance(24LL * 3600 * 1000);
    QSignalSpy again(f.workspace.get(), &ui::Workspace::backupFinished);
    f.workspace->backUpDaily();
    REQUIRE(again.wait());
    CHECK(storage::listBackups(f.workspace->backupFolder()).size() == 2);
}

TEST_CASE("settings of the file are journaled and can be undone", "[workspace]")
{
    Fixture f;
    storage::Settings& settings = f.workspace->settings();
    CHECK(settings.text(QStringLiteral("không có"), QStringLiteral("mặc định")).value() == QStringLiteral("mặc định"));
    REQUIRE_OK(settings.setInteger(QStringLiteral("số"), 7, QStringLiteral("Đặt số")));
    REQUIRE_OK(settings.setInteger(QStringLiteral("số"), 8, QStringLiteral("Đặt số")));
    CHECK(settings.integer(QStringLiteral("số")).value() == 8);
    CHECK(f.workspace->journal().nextUndo().value()->label == QStringLiteral("Đặt số"));
    REQUIRE_OK(f.workspace->undo());
    CHECK(settings.integer(QStringLiteral("số")).value() == 7);
    REQUIRE_OK(settings.remove(QStringLiteral("số"), QStringLiteral("Bỏ số")));
    CHECK(settings.integer(QStringLiteral("số"), 3).value() == 3);
}

TEST_CASE("preferences are kept in their own file", "[workspace]")
{
    QTemporaryDir folder;
    const QString ini = folder.filePath(QStringLiteral("a.ini"));
    {
        ui::UserPreferences preferences(ini);
        CHECK(preferences.language() == QStringLiteral("vi"));
        preferences.setLanguage(QStringLiteral("en"));
        preferences.setFontTenths(125);
        preferences.setValue(QStringLiteral("organization/columns"), QStringList{QStringLiteral("name=200")});
        preferences.noteOpened(QStringLiteral("/a/một.doancoso"));
        preferences.noteOpened(QStringLiteral("/a/hai.doancoso"));
        preferences.noteOpened(QStringLiteral("/a/../a/một.doancoso"));
        preferences.setLastPlace(QStringLiteral("/a/một.doancoso"),
                                 {QStringLiteral("uid"), Period::halfYear(2022, 1), QStringLiteral("plans")});
    }
    const ui::UserPreferences preferences(ini);
    CHECK(preferences.language() == QStringLiteral("en"));
    CHECK(preferences.fontTenths() == 125);
    CHECK(preferences.value(QStringLiteral("organization/columns")).toStringList() ==
          QStringList{QStringLiteral("name=200")});
    CHECK(preferences.recentFiles() ==
          QStringList{QStringLiteral("/a/một.doancoso"), QStringLiteral("/a/hai.doancoso")});
    CHECK(preferences.lastPlace(QStringLiteral("/a/một.doancoso")).period == Period::halfYear(2022, 1));
    CHECK(preferences.lastPlace(QStringLiteral("/a/hai.doancoso")).page.isEmpty());
}

TEST_CASE("a file that is closed while it counts stops first, keeps what was counted and goes on the next time",
          "[workspace]")
{
    Fixture f;
    activity::installKeepers(f.workspace->database());
    const auto counted = [&f] {
        const auto number = f.workspace->database().read([](storage::Connection& connection) {
            storage::Statement read = connection.fresh(QStringLiteral("SELECT count(*) FROM counted_period"));
            read.run();
            read.next();
            return read.integer(0);
        });
        REQUIRE_OK(number);
        return *number;
    };
    REQUIRE_OK(planning::CatalogueLoader(f.workspace->database()).loadStarterCatalogue());
    REQUIRE_OK(activity::RegisterService(f.workspace->database())
                   .keep(membership::RegisterBook{f.commune, membership::book::kMembers, QDate(1990, 1, 1)}));
    for (int i = 0; i < 5; ++i) {
        f.reopen(); // the one before was counting
        // Whoever types meanwhile gets through.
        organization::UnitContact contact;
        contact.note = QStringLiteral("lần %1").arg(i);
        const auto record = f.workspace->organization().unit(f.commune);
        REQUIRE_OK(record);
        REQUIRE_OK(f.workspace->organization().setContact(f.commune, record->revision, contact));
    }
    REQUIRE(QTest::qWaitFor([&] { return counted() > 100; }, 60000));
    f.workspace.reset();
}
