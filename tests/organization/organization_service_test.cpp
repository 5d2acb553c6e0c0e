// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_database.h"

#include "core/base/progress.h"
#include "core/organization/organization_service.h"
#include "core/organization/starter_lists.h"
#include "core/storage/journal.h"

using namespace doancoso;
using organization::OrganizationService;
using organization::UnitChange;
using organization::UnitDraft;
using tests::TestDatabase;

namespace {

UnitDraft draft(const char* code, const char* name, const char* type, base::UnitId parent)
{
    UnitDraft unit;
    unit.code = QString::fromUtf8(code);
    unit.name = QString::fromUtf8(name);
    unit.typeCode = QString::fromLatin1(type);
    unit.parentId = parent;
    unit.openedOn = QDate(2018, 1, 1);
    return unit;
}

struct Province
{
    base::UnitId province, north, south, commune;
};

Province build(OrganizationService& service)
{
    REQUIRE_OK(service.loadStarterLists());
    const auto add = [&service](const UnitDraft& unit) {
        const auto id = service.open(unit);
        REQUIRE_OK(id);
        return *id;
    };
    Province made;
    made.province = add(draft("38", "Tỉnh đoàn Thanh Hóa", "PROVINCIAL", {}));
    made.north = add(draft("395", "Huyện đoàn Thọ Xuân", "DISTRICT", made.province));
    made.south = add(draft("396", "Huyện đoàn Thường Xuân", "DISTRICT", made.province));
    made.commune = add(draft("15493", "Đoàn xã Xuân Hồng", "COMMUNE", made.north));
    return made;
}

} // namespace

TEST_CASE("a unit moved on a day stands at its old parent before and at its new one after")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    OrganizationService service(*database);
    const Province made = build(service);
    UnitChange move;
    move.parentId = made.south;
    REQUIRE_OK(
        service.change(made.commune, QDate(2022, 7, 1), move, {QStringLiteral("12-QĐ/TĐTN"), QDate(2022, 6, 20), {}}));
    CHECK(service.treeAt(QDate(2022, 6, 30))->find(made.commune)->parentId == made.north);
    CHECK(service.treeAt(QDate(2022, 7, 1))->find(made.commune)->parentId == made.south);
    const auto record = service.unit(made.commune);
    REQUIRE_OK(record);
    CHECK(record->versions.size() == 2);
    CHECK(record->events.constLast().kind == organization::UnitEventKind::Move);
    CHECK(record->events.constLast().decision.number == QStringLiteral("12-QĐ/TĐTN"));

    REQUIRE_OK(storage::Journal(*database).undo());
    CHECK(service.treeAt(QDate(2022, 7, 1))->find(made.commune)->parentId == made.north);
    CHECK(service.unit(made.commune)->versions.size() == 1);
}

TEST_CASE("circles, closed parents and closing over open children are refused with the reason")
{
    TestDatabase database;
    OrganizationService service(*database);
    const Province made = build(service);
    UnitChange circle;
    circle.parentId = made.commune;
    const auto refused = service.change(made.north, QDate(2022, 1, 1), circle, {});
    REQUIRE_FALSE(refused.hasValue());
    CHECK(refused.error().code == base::ErrorCode::Validation);
    CHECK(refused.error().context == QStringLiteral("parent"));
    CHECK(service.close(made.north, QDate(2025, 7, 1), {}).error().context == QStringLiteral("children"));
    REQUIRE_OK(
        service.close(made.commune, QDate(2025, 7, 1), {QStringLiteral("1-QĐ"), QDate(2025, 6, 15), {}}, made.south));
    REQUIRE_OK(service.close(made.north, QDate(2025, 7, 1), {}));
    CHECK_FALSE(service.treeAt(QDate(2025, 7, 1))->contains(made.north));
    CHECK(service.treeAt(QDate(2025, 6, 30))->contains(made.north));
    UnitDraft late = draft("1", "Đoàn xã mới", "COMMUNE", made.north);
    late.openedOn = QDate(2025, 8, 1);
    CHECK_FALSE(service.open(late).hasValue());
    REQUIRE_OK(service.reopen(made.north, {}));
    CHECK(service.treeAt(QDate(2025, 7, 1))->contains(made.north));
}

TEST_CASE("unusual parents and reused codes warn and are saved all the same")
{
    TestDatabase database;
    OrganizationService service(*database);
    const Province made = build(service);
    CHECK(service.warnings(draft("99", "Đoàn xã khác", "COMMUNE", made.north))->isEmpty());
    CHECK(service.warnings(draft("15493", "Chi đoàn", "PROVINCIAL", made.commune))->size() == 2);
    REQUIRE_OK(service.open(draft("15493", "Chi đoàn", "PROVINCIAL", made.commune)));
}

TEST_CASE("the tree knows paths, subtrees and finds units without diacritics")
{
    TestDatabase database;
    OrganizationService service(*database);
    const Province made = build(service);
    const auto tree = service.treeAt(QDate(2022, 1, 1));
    REQUIRE_OK(tree);
    CHECK(tree->search(QStringLiteral("tho xuan"), 10) == QList<base::UnitId>{made.north});
    CHECK(tree->ancestorIds(made.commune) == QList<base::UnitId>{made.north, made.province});
    CHECK(tree->subtreeIds(made.province).size() == 4);
    CHECK(tree->isWithin(made.commune, made.province));
    CHECK_FALSE(tree->isWithin(made.commune, made.south));
}

TEST_CASE("the shipped provinces are there")
{
    const auto provinces = organization::readProvinces();
    REQUIRE_OK(provinces);
    CHECK(provinces->size() == 34);
}
