// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Thọ Xuân example: every target of its two plans that speaks of members, secretaries, branches, meetings, classes
// or the Party follows from records, checked against counts made in plain SQL, and moves at once with a record.
#include "support/test_database.h"

#include "core/activity/count_keeper.h"
#include "core/activity/derived_data.h"
#include "core/activity/register_service.h"
#include "core/membership/membership_service.h"
#include "core/organization/organization_service.h"
#include "core/planning/indicator_service.h"
#include "core/results/results_service.h"
#include "core/scenarios/scenario_loader.h"
#include "core/storage/journal.h"

using namespace doancoso;
using namespace Qt::StringLiterals;
using base::Period;
using base::UnitId;
using results::CellKey;
using results::RawCell;

namespace {

struct Example
{
    tests::TestDatabase database;
    scenarios::LoadedScenario loaded;

    explicit Example(storage::Engine engine, bool withFourthQuarter = false) : database(engine)
    {
        activity::installKeepers(*database);
        base::SilentProgress silent;
        const auto done = scenarios::loadScenario(*database, u"tho-xuan-2022"_s, withFourthQuarter, silent);
        REQUIRE_OK(done);
        loaded = *done;
    }

    UnitId unit(const QString& code)
    {
        const auto found = organization::OrganizationService(*database).findByCode(code, QDate(2022, 9, 30));
        REQUIRE_OK(found);
        REQUIRE(found->size() == 1);
        return found->constFirst();
    }

    planning::Indicator card(const QString& code)
    {
        const auto cards = planning::IndicatorService(*database).catalogueAt(QDate(2022, 9, 30));
        REQUIRE_OK(cards);
        for (const planning::Indicator& one : *cards) {
            if (one.code == code) {
                return one;
            }
        }
        FAIL("no card " << code.toStdString());
        return {};
    }

    /// What the registers say, as kept.
    RawCell counted(const QString& code, UnitId unit, const Period& period)
    {
        const auto row = database->read([&](storage::Connection& connection) {
            return results::ValueRepository::find(connection, {period, card(code).id, unit, 0},
                                                  results::ValueRowKind::Counted);
        });
        REQUIRE_OK(row);
        return *row ? (*row)->cell : RawCell();
    }

    /// One number of plain SQL; `?` takes the values in order.
    qint64 plain(const QString& sql, const QVariantList& values)
    {
        const auto number = database->read([&](storage::Connection& connection) {
            storage::Statement read = connection.fresh(sql);
            read.runList(values);
            return read.next() ? read.integer(0) : 0;
        });
        REQUIRE_OK(number);
        return *number;
    }

    /// Branches of the commune: units whose version of the day has it as superior.
    QString branchesOf(UnitId commune, const QString& day)
    {
        return u"(SELECT unit_id FROM unit_version WHERE parent_id = %1 AND valid_from <= '%2' AND valid_until > '%2')"_s
            .arg(QString::number(commune.value()), day);
    }
};

RawCell whole(qint64 numerator, std::optional<qint64> denominator = {})
{
    return {base::Decimal(numerator), denominator ? std::optional(base::Decimal(*denominator)) : std::nullopt};
}

/// Members on a day, told by the events alone: whoever came and did not go.
const auto kMembersByEvents =
    u"(SELECT person_id FROM membership_event WHERE withdrawn_at IS NULL AND deleted_at IS NULL AND on_date <= '%2' "
    u"AND "
    "kind IN ('register', 'admit', 'transfer_in') AND unit_id IN %1 AND person_id NOT IN (SELECT person_id FROM "
    "membership_event WHERE withdrawn_at IS NULL AND deleted_at IS NULL AND on_date <= '%2' AND kind IN "
    "('transfer_out', 'mature', 'remove')))"_s;

} // namespace

TEST_CASE("the example's members, training and Party figures are what plain SQL counts from the events", "[scenario]")
{
    Example example(storage::Engine::Sqlite);
    for (const QString& code : {u"15493"_s, u"15499"_s, u"15520"_s, u"15550"_s, u"15583"_s}) {
        const UnitId commune = example.unit(code);
        for (const int number : {1, 2, 3}) {
            const Period quarter = Period::quarter(2022, number);
            const QString first = quarter.firstDay().toString(Qt::ISODate);
            const QString last = quarter.lastDay().toString(Qt::ISODate);
            INFO(code.toStdString() << " quarter " << number);
            const QString branches = example.branchesOf(commune, last);
            const QString members = kMembersByEvents.arg(branches, last);

            const qint64 count = example.plain(u"SELECT count(*) FROM %1 m"_s.arg(members), {});
            const qint64 registered = example.plain(
                u"SELECT count(DISTINCT r.person_id) FROM training_registration r WHERE r.registered_on <= ? AND "
                "r.first_day = '2022-01-01' AND r.person_id IN %1"_s.arg(members),
                {last});
            CHECK(example.counted(u"A16a"_s, commune, quarter) == whole(registered, count));
            CHECK(example.counted(u"A16c"_s, commune, quarter) == whole(registered > 0 ? 1 : 0, 1));
            CHECK(example.counted(u"A02"_s, commune, quarter) == whole(count));

            const qint64 admitted = example.plain(
                u"SELECT count(*) FROM membership_event WHERE kind = 'admit' AND withdrawn_at IS NULL AND "
                "on_date BETWEEN ? AND ? AND unit_id IN %1"_s.arg(branches),
                {first, last});
            CHECK(example.counted(u"A03"_s, commune, quarter) == whole(admitted));

            const qint64 introduced = example.plain(
                u"SELECT count(DISTINCT p.person_id) FROM party_step p WHERE p.step = 'GRASSROOTS_RESOLUTION' AND "
                "p.on_date BETWEEN ? AND ? AND EXISTS (SELECT 1 FROM membership_event e WHERE e.person_id = "
                "p.person_id AND e.unit_id IN %1)"_s.arg(branches),
                {first, last});
            CHECK(example.counted(u"C01"_s, commune, quarter) == whole(introduced));

            const qint64 joined = example.plain(
                u"SELECT count(*) FROM person n WHERE n.party_joined_on BETWEEN ? AND ? AND EXISTS (SELECT 1 FROM "
                "membership_event e WHERE e.person_id = n.id AND e.unit_id IN %1)"_s.arg(branches),
                {first, last});
            const qint64 elite = example.plain(
                u"SELECT count(*) FROM person n WHERE n.party_joined_on BETWEEN ? AND ? AND EXISTS (SELECT 1 FROM "
                "membership_event e WHERE e.person_id = n.id AND e.unit_id IN %1) AND EXISTS (SELECT 1 FROM party_step "
                "p WHERE p.person_id = n.id AND p.step = 'GRASSROOTS_RESOLUTION' AND p.on_date <= n.party_joined_on)"_s
                    .arg(branches),
                {first, last});
            CHECK(example.counted(u"C04"_s, commune, quarter) == whole(elite, joined));
            CHECK(example.counted(u"C02"_s, commune, quarter) == whole(elite));
        }
    }
}

TEST_CASE("the example's meetings, secretaries, sessions, study and classes are what plain SQL counts", "[scenario]")
{
    Example example(storage::Engine::Sqlite);
    for (const QString& code : {u"15493"_s, u"15499"_s, u"15520"_s, u"15550"_s, u"15583"_s}) {
        const UnitId commune = example.unit(code);
        for (const int number : {1, 2, 3}) {
            const Period quarter = Period::quarter(2022, number);
            const QString first = quarter.firstDay().toString(Qt::ISODate);
            const QString last = quarter.lastDay().toString(Qt::ISODate);
            INFO(code.toStdString() << " quarter " << number);
            const QString branches = example.branchesOf(commune, last);

            // A branch is regular when it met in each of the three months; thematic meetings are no branch meetings,
            // unless the rule says so.
            const qint64 all = example.plain(u"SELECT count(*) FROM %1 b"_s.arg(branches), {});
            const qint64 regular = example.plain(
                u"SELECT count(*) FROM (SELECT unit_id FROM meeting WHERE on_date BETWEEN ? AND ? AND deleted_at IS "
                u"NULL "
                "AND kind_code IN ('BRANCH', 'THEMATIC') AND unit_id IN %1 GROUP BY unit_id HAVING count(DISTINCT "
                "substr(on_date, 1, 7)) = 3) r"_s.arg(branches),
                {first, last});
            CHECK(example.counted(u"A12"_s, commune, quarter) == whole(regular, all));

            const qint64 secretaries = example.plain(
                u"SELECT count(*) FROM cadre_post c WHERE c.unit_id = ? AND c.post_code = 'SECRETARY' AND c.valid_from "
                "<= ? AND c.valid_until > ?"_s,
                {commune.value(), last, last});
            const qint64 standard = example.plain(
                u"SELECT count(*) FROM cadre_post c JOIN person n ON n.id = c.person_id WHERE c.unit_id = ? AND "
                "c.post_code = 'SECRETARY' AND c.valid_from <= ? AND c.valid_until > ? AND n.professional_level IN "
                "('UNIVERSITY', 'MASTER', 'DOCTOR') AND n.political_theory IN ('INTERMEDIATE', 'ADVANCED')"_s,
                {commune.value(), last, last});
            CHECK(example.counted(u"B03c"_s, commune, quarter) == whole(standard, secretaries));
            CHECK(secretaries == 1);

            const qint64 sessions =
                example.plain(u"SELECT count(*) FROM activity WHERE kind_code = 'PARTY_SESSION' AND last_day BETWEEN ? "
                              "AND ? AND counted_unit_id = ?"_s,
                              {first, last, commune.value()});
            CHECK(example.counted(u"C06"_s, commune, quarter) == whole(sessions));

            const QString members = kMembersByEvents.arg(branches, last);
            const qint64 studied = example.plain(
                u"SELECT count(DISTINCT a.person_id) FROM meeting_attendance a JOIN meeting m ON m.id = a.meeting_id "
                "WHERE m.kind_code = 'THEMATIC' AND m.on_date BETWEEN '2022-01-01' AND ? AND a.person_id IN %1"_s.arg(
                    members),
                {last});
            const qint64 count = example.plain(u"SELECT count(*) FROM %1 m"_s.arg(members), {});
            CHECK(example.counted(u"D01"_s, commune, quarter) == whole(studied, count));
        }
        const Period half(Period::containing(QDate(2022, 3, 1), base::PeriodKind::HalfYear));
        const QString branches = example.branchesOf(commune, u"2022-06-30"_s);
        const QString members = kMembersByEvents.arg(branches, u"2022-06-30"_s);
        const qint64 introducers = example.plain(
            u"SELECT count(DISTINCT introducer_id) FROM activity WHERE kind_code = 'INTRODUCTION' AND outcome_code <> "
            "'NOT_JOINED' AND last_day BETWEEN '2022-01-01' AND '2022-06-30' AND introducer_id IN %1"_s.arg(members),
            {});
        const qint64 count = example.plain(u"SELECT count(*) FROM %1 m"_s.arg(members), {});
        CHECK(introducers > 0);
        CHECK(example.counted(u"A22"_s, commune, half) == whole(introducers, count));
    }
    const qint64 classes = example.plain(
        u"SELECT count(*) FROM activity WHERE kind_code = 'TRAINING' AND subkind_code = 'BRANCH_SECRETARIES' AND "
        "last_day BETWEEN '2022-01-01' AND '2022-06-30'"_s,
        {});
    CHECK(classes == 1);
    CHECK(example.counted(u"B01a"_s, example.loaded.officeUnit,
                          Period::containing(QDate(2022, 3, 1), base::PeriodKind::HalfYear)) == whole(classes));
}

TEST_CASE("five members who went after the report are told from the register", "[scenario]")
{
    Example example(storage::Engine::Sqlite);
    const UnitId commune = example.unit(u"15520"_s);
    const Period quarter = Period::quarter(2022, 3);
    const CellKey key{quarter, example.card(u"A16a"_s).id, commune, 0};
    const auto own = example.database->read([&](storage::Connection& connection) {
        return results::ValueRepository::find(connection, key, results::ValueRowKind::Own);
    });
    REQUIRE_OK(own);
    REQUIRE(*own);
    CHECK((*own)->cell == whole(192, 193));
    CHECK(example.counted(u"A16a"_s, commune, quarter) == whole(187, 188));
    const auto behind = activity::RegisterService(*example.database).behind(key);
    REQUIRE_OK(behind);
    CHECK(behind->numerator.items.size() == 187);
    REQUIRE(behind->denominator);
    CHECK(behind->denominator->items.size() == 188);
    CHECK(behind->handedInAt.has_value());
    REQUIRE(behind->since.size() == 5);
    for (const activity::BehindItem& item : behind->since) {
        CHECK(item.since == activity::BehindItem::Since::Dropped);
        CHECK_FALSE(item.name.isEmpty());
    }
}

TEST_CASE("a record that changes moves the figures of an open report at once, and undo brings them back", "[scenario]")
{
    Example example(storage::Engine::Sqlite);
    const UnitId commune = example.unit(u"15508"_s); // keeps its books until the end of June
    const Period quarter = Period::quarter(2022, 2);
    REQUIRE_OK(results::ResultsService(*example.database).reopen(commune, quarter, u"Thử"_s));
    const RawCell before = example.counted(u"A16a"_s, commune, quarter);
    REQUIRE(before.denominator);
    const auto behind =
        activity::RegisterService(*example.database).behind({quarter, example.card(u"A16a"_s).id, commune, 0});
    REQUIRE_OK(behind);
    REQUIRE(behind->denominator);
    const base::PersonId who = behind->denominator->items.constFirst().item.person;
    membership::MembershipEvent event;
    event.kind = membership::EventKind::Mature;
    event.onDate = QDate(2022, 6, 15);
    REQUIRE_OK(membership::MembershipService(*example.database).recordEvent({who}, event));
    const RawCell after = example.counted(u"A16a"_s, commune, quarter);
    CHECK(*after.denominator == *before.denominator - base::Decimal(1));
    CHECK(example.counted(u"A06"_s, commune, quarter).numerator.has_value());
    REQUIRE_OK(storage::Journal(*example.database).undo());
    CHECK(example.counted(u"A16a"_s, commune, quarter) == before);
}

TEST_CASE("everything that the example derives is in order, also with the fourth quarter", "[scenario]")
{
    Example example(storage::Engine::Sqlite, true);
    base::SilentProgress silent;
    const auto items = activity::DerivedData::check(*example.database, silent);
    REQUIRE_OK(items);
    CHECK(items->size() >= 4);
    for (const results::CheckItem& item : *items) {
        INFO(item.name.toStdString());
        CHECK(item.checked > 0);
        CHECK(item.problemCount == 0);
    }
}
