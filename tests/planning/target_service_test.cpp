// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning_fixture.h"

#include "core/planning/assignment_service.h"
#include "core/planning/plan_service.h"
#include "core/planning/target_rules.h"
#include "core/storage/journal.h"

using namespace doancoso;
using namespace doancoso::planning;
using namespace Qt::StringLiterals;
using base::Decimal;
using base::ErrorCode;
using base::Period;
using tests::Random;
using tests::TestDatabase;

namespace {

struct Office
{
    explicit Office(storage::Engine engine = storage::Engine::Sqlite, int communes = 3) : database(engine)
    {
        tests::loadCatalogue(*database);
        units = tests::makeUnits(*database, communes);
        introduced = tests::indicatorOf(*database, u"C01"_s);
        registered = tests::indicatorOf(*database, u"A16a"_s);
    }
    Plan draft(const QString& title = u"Kế hoạch"_s)
    {
        Plan plan;
        plan.title = title;
        plan.issuer = units.district;
        plan.firstDay = QDate(2022, 1, 1);
        plan.lastDay = QDate(2025, 12, 31);
        const auto saved = plans.saveDraft(plan);
        REQUIRE_OK(saved);
        return *saved;
    }
    Plan issue(const Plan& plan, const QDate& on = QDate(2022, 3, 4))
    {
        const auto issued = plans.issue(plan.id, plan.revision, u"12-KH/ĐTN"_s, on);
        REQUIRE_OK(issued);
        return *issued;
    }
    Target target(const Plan& plan, qint64 amount, const Period& period = Period::wholeYear(2022)) const
    {
        Target wanted;
        wanted.key = {plan.id, introduced.id, units.district, period, 0};
        wanted.comparator = Comparator::Total;
        wanted.amount = Decimal(amount);
        wanted.statement = u"Mỗi năm giới thiệu 250 đoàn viên ưu tú"_s;
        return wanted;
    }
    Target set(const Target& wanted, const std::optional<TargetRevision>& revision = {})
    {
        const auto stored = targets.setTarget(wanted, revision);
        REQUIRE_OK(stored);
        return *stored;
    }
    std::optional<TargetFigure> figure(const TargetQuery& query)
    {
        const auto found = targets.figures(query);
        REQUIRE_OK(found);
        const auto it = found->constFind(TargetCell(introduced.id, units.district));
        return it == found->cend() ? std::nullopt : std::optional(*it);
    }
    TargetQuery query(const Period& period, const QDate& asOf = {}, base::PlanId plan = {}) const
    {
        TargetQuery wanted;
        wanted.period = period;
        wanted.units = {units.district};
        wanted.asOf = asOf;
        wanted.plan = plan;
        return wanted;
    }

    TestDatabase database;
    tests::UnitTree units;
    Indicator introduced;
    Indicator registered;
    PlanService plans{*database};
    TargetService targets{*database};
};

const TargetRevision kJuly{QDate(2022, 7, 1), u"Số 20-CV/TĐTN"_s, u"Tỉnh đoàn giao thêm"_s};

} // namespace

TEST_CASE("a target of a draft is simply replaced, one of an issued plan is revised with a reason")
{
    Office office(GENERATE(from_range(tests::availableEngines())));
    Plan plan = office.draft();
    Target first = office.set(office.target(plan, 200));
    CHECK(first.validFrom == QDate(2022, 1, 1));
    Target second = first;
    second.amount = Decimal(250);
    second = office.set(second);
    CHECK(second.id == first.id);
    CHECK(office.targets.versions(first.id)->size() == 1);
    CHECK(office.targets.setTarget(first).error().code == ErrorCode::Conflict);

    plan = office.issue(plan);
    Target more = second;
    more.amount = Decimal(300);
    CHECK(office.targets.setTarget(more).error().context == u"reason"_s);
    CHECK(office.targets.setTarget(more, TargetRevision{QDate(2022, 7, 1), {}, u"  "_s}).error().context ==
          u"reason"_s);
    more = office.set(more, kJuly);
    CHECK(more.amount == Decimal(300));
    CHECK(more.version == 2);
    const auto versions = office.targets.versions(first.id);
    REQUIRE_OK(versions);
    REQUIRE(versions->size() == 2);
    CHECK(versions->at(0).amount == Decimal(250));
    CHECK(versions->at(1).reason == kJuly.reason);
    CHECK(versions->at(1).document == kJuly.document);
    CHECK(versions->at(1).recordedOn == QDate(2022, 10, 12));

    // As of a day before the revision the old amount still stands.
    CHECK(office.targets.targetsOfPlan(plan.id, QDate(2022, 6, 30))->constFirst().amount == Decimal(250));
    CHECK(office.targets.targetsOfPlan(plan.id, QDate(2022, 7, 1))->constFirst().amount == Decimal(300));
    CHECK(office.targets.targetsOfPlan(plan.id)->constFirst() == *office.targets.target(more.id));
    CHECK(office.figure(office.query(Period::wholeYear(2022), QDate(2022, 6, 30)))->amount == Decimal(250));
    CHECK(office.figure(office.query(Period::wholeYear(2022)))->amount == Decimal(300));

    // The words may be mended without a reason, nothing changes without a change.
    more.statement = u"Giới thiệu 300 đoàn viên ưu tú"_s;
    more = office.set(more);
    CHECK(office.targets.versions(first.id)->size() == 2);
    const qint64 actions = tests::actionCount(*office.database);
    office.set(more);
    CHECK(tests::actionCount(*office.database) == actions);
}

TEST_CASE("a second revision from the same day counts, one from an earlier day cannot hide behind a later amount")
{
    Office office(GENERATE(from_range(tests::availableEngines())));
    const Plan plan = office.issue(office.draft());
    Target target = office.set(office.target(plan, 250));
    target.amount = Decimal(300);
    target = office.set(target, kJuly);
    target.amount = Decimal(310);
    target = office.set(target, kJuly);
    CHECK(target.amount == Decimal(310));
    TargetRevision march = kJuly;
    march.validFrom = QDate(2022, 3, 1);
    target.amount = Decimal(320);
    target = office.set(target, march);
    CHECK(target.amount == Decimal(320));
    CHECK(target.validFrom == QDate(2022, 7, 1));
    CHECK(office.targets.versions(target.id)->size() == 4);
    CHECK(office.figure(office.query(Period::wholeYear(2022), QDate(2022, 6, 30)))->amount == Decimal(250));
}

TEST_CASE("targets of a closed plan stay as they are")
{
    Office office(GENERATE(from_range(tests::availableEngines())));
    const Plan plan = office.issue(office.draft());
    Target target = office.set(office.target(plan, 250));
    REQUIRE_OK(office.plans.close(plan.id, plan.revision));
    target.amount = Decimal(1);
    CHECK(office.targets.setTarget(target, kJuly).error().code == ErrorCode::Locked);
    CHECK(office.targets.removeTarget(target.id, target.revision, u"lý do"_s).error().code == ErrorCode::Locked);
    CHECK(office.figure(office.query(Period::wholeYear(2022)))->amount == Decimal(250));
}

TEST_CASE("removing a target of an issued plan needs a reason, and undo brings it back")
{
    Office office(GENERATE(from_range(tests::availableEngines())));
    const Plan plan = office.issue(office.draft());
    const Target target = office.set(office.target(plan, 250));
    CHECK(office.targets.removeTarget(target.id, target.revision).error().context == u"reason"_s);
    CHECK(office.targets.removeTarget(target.id, target.revision + 5, u"thôi"_s).error().code == ErrorCode::Conflict);
    REQUIRE_OK(office.targets.removeTarget(target.id, target.revision, u"thôi"_s));
    CHECK(office.targets.target(target.id).error().code == ErrorCode::NotFound);
    CHECK_FALSE(office.figure(office.query(Period::wholeYear(2022))).has_value());
    CHECK(office.plans.plans()->constFirst().targetCount == 0);
    const Target again = office.set(office.target(plan, 260));
    CHECK(again.id != target.id);
    storage::Journal journal(*office.database);
    REQUIRE_OK(journal.undo());
    REQUIRE_OK(journal.undo());
    CHECK(office.targets.target(target.id)->amount == Decimal(250));
}

TEST_CASE("what makes no sense as a target is refused with its field")
{
    Office office;
    const Plan plan = office.draft();
    const auto refused = [&](const QString& field, const auto& change) {
        Target target = office.target(plan, 10);
        change(target);
        const auto stored = office.targets.setTarget(target);
        REQUIRE_FALSE(stored.hasValue());
        CHECK(stored.error().context == field);
    };
    refused(u"amount"_s, [](Target& it) { it.amount = Decimal(-1); });
    refused(u"amount"_s, [](Target& it) { it.amount = Decimal(Decimal::kMaxEntry) + Decimal(1); });
    refused(u"amount"_s, [](Target& it) { it.amount = Decimal::fromUnits(5000); });
    refused(u"unit"_s, [](Target& it) { it.key.unit = {}; });
    refused(u"plan"_s, [](Target& it) { it.key.plan = base::PlanId(77); });
    refused(u"indicator"_s, [](Target& it) { it.key.indicator = base::IndicatorId(7777); });
    refused(u"indicator"_s, [](Target& it) { it.key.period = Period::wholeYear(2010); });
    refused(u"indicator"_s, [](Target& it) { it.key.period = Period(); });
    refused(u"comparator"_s, [&](Target& it) { it.key.indicator = office.registered.id; });
    Target unknownUnit = office.target(plan, 10);
    unknownUnit.key.unit = base::UnitId(9999);
    CHECK_FALSE(office.targets.setTarget(unknownUnit).hasValue());

    Target percent = office.target(plan, 120);
    percent.key.indicator = office.registered.id;
    percent.comparator = Comparator::AtLeast;
    const auto findings = office.targets.validate(percent);
    REQUIRE_OK(findings);
    REQUIRE(findings->size() == 1);
    CHECK(findings->constFirst().severity == Finding::Severity::Warning);
    percent.key.period = Period::wholeYear(2030);
    CHECK(office.targets.validate(percent)->size() == 2);
}

TEST_CASE("the plan issued last counts, unless one is named; drafts count only when named")
{
    Office office(GENERATE(from_range(tests::availableEngines())));
    const Plan older = office.issue(office.draft(u"Cũ"_s), QDate(2022, 1, 5));
    const Plan newer = office.issue(office.draft(u"Mới"_s), QDate(2022, 2, 5));
    const Plan draft = office.draft(u"Dự thảo"_s);
    office.set(office.target(draft, 30));
    CHECK_FALSE(office.figure(office.query(Period::wholeYear(2022))).has_value());
    office.set(office.target(newer, 20));
    office.set(office.target(older, 10));
    const Period year = Period::wholeYear(2022);
    CHECK(office.figure(office.query(year))->amount == Decimal(20));
    CHECK(office.figure(office.query(year))->plan == newer.id);
    CHECK(office.figure(office.query(year, {}, older.id))->amount == Decimal(10));
    CHECK(office.figure(office.query(year, {}, draft.id))->amount == Decimal(30));
    // A named plan without a target for the cell gives way, unless only it is wanted.
    const Plan empty = office.issue(office.draft(u"Không chỉ tiêu"_s));
    TargetQuery query = office.query(year, {}, empty.id);
    CHECK(office.figure(query)->amount == Decimal(20));
    query.onlyPlan = true;
    CHECK_FALSE(office.figure(query).has_value());
}

TEST_CASE("a quarter shows its own target, else that of the half-year or year around it")
{
    Office office(GENERATE(from_range(tests::availableEngines())));
    const Plan plan = office.issue(office.draft());
    office.set(office.target(plan, 250));
    office.set(office.target(plan, 130, Period::halfYear(2022, 2)));
    office.set(office.target(plan, 70, Period::quarter(2022, 4)));
    CHECK(office.figure(office.query(Period::quarter(2022, 1)))->amount == Decimal(250));
    CHECK(office.figure(office.query(Period::quarter(2022, 1)))->period == Period::wholeYear(2022));
    CHECK(office.figure(office.query(Period::quarter(2022, 3)))->amount == Decimal(130));
    CHECK(office.figure(office.query(Period::quarter(2022, 4)))->amount == Decimal(70));
    CHECK(office.figure(office.query(Period::month(2022, 12)))->amount == Decimal(70));
    CHECK_FALSE(office.figure(office.query(Period::quarter(2023, 1))).has_value());
    TargetQuery exact = office.query(Period::quarter(2022, 3));
    exact.orEnclosing = false;
    CHECK_FALSE(office.figure(exact).has_value());
}

TEST_CASE("property: figures of many units and indicators are those of each cell by itself")
{
    const unsigned seed = tests::runSeed() + GENERATE(range(0U, 2U));
    CAPTURE(seed);
    Random random(seed);
    Office office(GENERATE(from_range(tests::availableEngines())), 240);
    QList<Plan> plans;
    for (int i = 0; i < 3; ++i) {
        plans.append(
            office.issue(office.draft(u"Kế hoạch %1"_s.arg(i)), QDate(2022, 1, 1).addDays(random.between(0, 2))));
    }
    const QList<Indicator> cards = IndicatorService(*office.database).catalogueAt(QDate(2022, 1, 1))->mid(0, 4);
    const QList<Period> periods{Period::quarter(2022, 3), Period::halfYear(2022, 2), Period::wholeYear(2022)};
    REQUIRE_OK(office.database->write(u"nhiều"_s, [&](storage::UnitOfWork& unit) -> base::Result<void> {
        for (int i = 0; i < 150; ++i) {
            Target target;
            target.key = {plans.at(random.between(0, 2)).id, cards.at(random.between(0, 3)).id,
                          office.units.communes.at(random.between(0, 239)), periods.at(random.between(0, 2)), 0};
            target.amount = Decimal(random.between(0, 100));
            const auto stored = TargetService::put(
                unit, target, TargetRevision{QDate(2022, 1, 1).addDays(random.between(0, 300)), {}, u"lý do"_s});
            if (!stored) {
                return stored.error();
            }
        }
        return {};
    }));
    TargetQuery query;
    query.period = periods.at(0);
    query.units = office.units.communes;
    query.asOf = QDate(2022, 8, 1);
    query.plan = random.chance(50) ? plans.at(0).id : base::PlanId();
    const auto together = office.targets.figures(query);
    REQUIRE_OK(together);
    CHECK(together->size() > 20);
    qsizetype found = 0;
    for (const Indicator& card : cards) {
        for (int i = 0; i < 240; i += 5) {
            TargetQuery one = query;
            one.units = office.units.communes.mid(i, 5);
            one.indicators = {card.id};
            const auto few = office.targets.figures(one);
            REQUIRE_OK(few);
            found += few->size();
            for (auto it = few->cbegin(); it != few->cend(); ++it) {
                CHECK(together->value(it.key()) == it.value());
            }
        }
    }
    CHECK(found == together->size());
}

TEST_CASE("a total is shared out in proportion to members, saved at once and read back")
{
    Office office(GENERATE(from_range(tests::availableEngines())));
    tests::setMembers(*office.database, office.units.communes.at(0), QDate(2021, 12, 31), 452);
    tests::setMembers(*office.database, office.units.communes.at(1), QDate(2021, 12, 31), 301);
    tests::setMembers(*office.database, office.units.communes.at(1), QDate(2023, 1, 1), 9999);
    // The third has no count of its own; its two branches do.
    REQUIRE_OK(office.database->write(u"chi đoàn"_s, [&](storage::UnitOfWork& unit) -> base::Result<void> {
        for (const auto& [code, members] : {std::pair{u"B1"_s, 200}, {u"B2"_s, 47}}) {
            const auto id = tests::makeUnit(unit, code, code, u"COMMUNE"_s, office.units.communes.at(2));
            unit.put(u"unit_headcount"_s,
                     {{u"unit_id"_s, id.value()}, {u"as_of"_s, u"2022-01-01"_s}, {u"members"_s, members}});
        }
        return {};
    }));
    const Plan plan = office.issue(office.draft());
    office.set(office.target(plan, 100));
    const auto lastYear = [&](const Indicator& card, const QList<base::UnitId>& units,
                              const Period& period) -> base::Result<QHash<base::UnitId, Decimal>> {
        CHECK(card.code == u"C01"_s);
        CHECK(period == Period::wholeYear(2021));
        return QHash<base::UnitId, Decimal>{{units.at(1), Decimal(30)}};
    };
    AssignmentService service(*office.database, lastYear);
    AssignmentRequest request;
    request.plan = plan.id;
    request.indicator = office.introduced.id;
    request.parent = office.units.district;
    request.period = Period::wholeYear(2022);
    auto draft = service.draft(request);
    REQUIRE_OK(draft);
    REQUIRE(draft->rows.size() == 3);
    CHECK(draft->mode == AssignmentMode::Share);
    CHECK(draft->total == Decimal(100));
    CHECK(draft->remainder() == Decimal(100));
    CHECK(draft->rows.at(0).name == u"Đoàn xã 1"_s);
    CHECK(draft->rows.at(1).members == 301);
    CHECK(draft->rows.at(2).members == 247);
    CHECK(draft->rows.at(1).lastYear == Decimal(30));
    CHECK_FALSE(draft->rows.at(0).lastYear.has_value());

    proposeShares(*draft, ShareMethod::Proportionally, WeightSource::Members);
    CHECK(draft->remainder().isZero());
    CHECK(draft->rows.at(0).proposed == Decimal(45));
    CHECK(draft->rows.at(2).proposed == Decimal(25));
    const auto saved = service.save(*draft);
    REQUIRE_OK(saved);
    CHECK(*saved == 3);
    TargetQuery query = office.query(Period::wholeYear(2022));
    query.units = office.units.communes;
    CHECK(office.targets.figures(query)->value(TargetCell(office.introduced.id, office.units.communes.at(1))).amount ==
          Decimal(30));

    draft = service.draft(request);
    CHECK(draft->remainder().isZero());
    CHECK(draft->rows.at(0).current() == Decimal(45));
    CHECK(*service.save(*draft) == 0);
    draft->rows[0].proposed = Decimal(50);
    draft->rows[0].fixed = true;
    proposeShares(*draft, ShareMethod::Equally, WeightSource::Members);
    CHECK(draft->rows.at(1).proposed == Decimal(25));
    // The plan is issued: all rows or none, and only with a reason.
    CHECK(service.save(*draft).error().context == u"reason"_s);
    CHECK(*service.save(*draft, kJuly) == 2);
    CHECK(office.targets.versions(draft->rows.at(0).target.id)->size() == 2);
    CHECK(office.targets.versions(draft->rows.at(2).target.id)->size() == 1);
    // Somebody who still looks at the draft of before is told so, and nothing of it is stored.
    draft->rows[0].proposed = Decimal(1);
    draft->rows[2].proposed = Decimal(2);
    CHECK(service.save(*draft, kJuly).error().code == ErrorCode::Conflict);
    CHECK(service.draft(request)->rows.at(2).current() == Decimal(25));

    draft = service.draft(request);
    draft->rows[1].proposed.reset();
    REQUIRE_OK(service.save(*draft, kJuly));
    CHECK_FALSE(service.draft(request)->rows.at(1).current().has_value());
    REQUIRE_OK(storage::Journal(*office.database).undo());
    CHECK(service.draft(request)->rows.at(1).current() == Decimal(25));
}

TEST_CASE("a percentage and a target for each unit are copied down")
{
    Office office(GENERATE(from_range(tests::availableEngines())));
    const Plan plan = office.draft();
    Target percent = office.target(plan, 100);
    percent.key.indicator = office.registered.id;
    percent.comparator = Comparator::AtLeast;
    percent.scope = TargetScope::EachUnit;
    percent.shape = Shape::PctOfPopulation;
    office.set(percent);
    AssignmentService service(*office.database);
    auto draft = service.draft(
        {plan.id, office.registered.id, office.units.district, Period::wholeYear(2022), 0, QDate(2022, 1, 1)});
    REQUIRE_OK(draft);
    CHECK(draft->mode == AssignmentMode::Copy);
    draft->rows[1].fixed = true;
    draft->rows[1].proposed = Decimal(90);
    proposeShares(*draft, ShareMethod::Proportionally, WeightSource::LastYear);
    CHECK(draft->remainder().isZero());
    REQUIRE_OK(service.save(*draft));
    const auto stored = office.targets.targetsOfPlan(plan.id);
    REQUIRE_OK(stored);
    REQUIRE(stored->size() == 4);
    CHECK(stored->at(1).amount == Decimal(100));
    CHECK(stored->at(1).scope == TargetScope::Issuer);
    CHECK(stored->at(1).shape == Shape::PctOfPopulation);
    CHECK(stored->at(1).statement == percent.statement);
    CHECK(stored->at(2).amount == Decimal(90));
}

TEST_CASE("an assignment of something that does not exist says so")
{
    Office office;
    const Plan plan = office.draft();
    AssignmentService service(*office.database);
    const Period year = Period::wholeYear(2022);
    const auto code = [&](const AssignmentRequest& request) { return service.draft(request).error().context; };
    CHECK(code({plan.id, base::IndicatorId(9999), office.units.district, year, 0, {}}) == u"indicator"_s);
    CHECK(code({plan.id, office.introduced.id, base::UnitId(9999), year, 0, {}}) == u"unit"_s);
    CHECK(code({plan.id, office.introduced.id, office.units.district, Period(), 0, {}}) == u"period"_s);
    // Without a target for the parent the total is typed.
    auto draft = service.draft({plan.id, office.introduced.id, office.units.district, year, 0, {}});
    REQUIRE_OK(draft);
    CHECK_FALSE(draft->parentTarget.has_value());
    draft->total = Decimal(10);
    proposeShares(*draft, ShareMethod::Equally, WeightSource::Members, Decimal(3));
    CHECK(draft->rows.at(0).proposed == Decimal(4));
    CHECK(draft->remainder().isZero());
}
