// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dues: what is owed and why, payments by tick and over months, exemptions, rates over time, and money that goes up
// without a đồng lost or made.
#include "membership/people_scene.h"
#include "support/seed.h"

#include "core/membership/dues_service.h"
#include "core/planning/json_reader.h"

#include <random>

using namespace doancoso;
using namespace doancoso::membership;
using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

const QDate kPaidOn(2022, 10, 12);

DuesEdit tick(base::PersonId person, int month, int year = 2022)
{
    return {person, {year, month}, DuesEdit::Kind::PayDue, 0};
}

DuesRow rowOf(const BranchDues& book, base::PersonId person)
{
    for (const DuesRow& row : book.rows) {
        if (row.person == person) {
            return row;
        }
    }
    FAIL("no such row");
    return {};
}

} // namespace

TEST_CASE("the shipped dues policies can be read and split as the guide's example")
{
    const QString path = u":/data/membership/dues_policies.json"_s;
    const auto bytes = planning::readWholeFile(path);
    REQUIRE_OK(bytes);
    const auto policies = parseDuesPolicies(*bytes, path);
    REQUIRE_OK(policies);
    const DuesPolicy* policy = duesPolicyOn(QDate(2022, 1, 1));
    REQUIRE(policy != nullptr);
    CHECK(policy->validFrom == QDate(2011, 1, 1));
    CHECK(duesPolicyOn(QDate(2010, 12, 31)) == nullptr);
    CHECK(policy->rate(u"WITHOUT_SALARY"_s)->amount == 2000);
    CHECK(policy->rate(u"WITH_SALARY"_s)->amount == 5000);
    CHECK(policy->rate(u"ABROAD"_s)->keptWhole);
    CHECK(policy->remittedOf(300000) == 100000);
    CHECK(policy->remittedOf(100000) == 33333);
    CHECK(policy->remittedOf(100001) == 33334); // 33 333,67 to the nearest
    CHECK(policy->remittedOf(0) == 0);
    DuesPolicy down = *policy;
    down.rounding = DuesRounding::Down;
    down.step = 1000;
    CHECK(down.remittedOf(100001) == 33000);
    CHECK_FALSE(parseDuesPolicies(R"({"policies": [{"code": "A"}]})", u"a.json"_s));
}

TEST_CASE("months are owed only as a member, at the rate of the time")
{
    DuesFacts facts;
    KeptSpan span;
    span.span.unit = base::UnitId(7);
    span.span.from = QDate(2022, 3, 26);
    span.span.until = QDate(2022, 9, 1);
    facts.spans.append(span);
    span.span.unit = base::UnitId(8);
    span.span.from = QDate(2022, 9, 1);
    span.span.until = QDate(2022, 11, 10);
    facts.spans.append(span);
    span.span.state = SpanState::Guest; // pays at home
    span.span.from = QDate(2022, 11, 20);
    span.span.until = kStillOpen;
    facts.spans.append(span);
    facts.salaried = true;
    CHECK(owedFor(facts, {2022, 2}).reason == OwedReason::NotAMember);
    CHECK(owedFor(facts, {2022, 3}).amount == 5000);
    CHECK(owedFor(facts, {2022, 3}).unit == base::UnitId(7));
    CHECK(owedFor(facts, {2022, 9}).unit == base::UnitId(8));
    CHECK(owedFor(facts, {2022, 11}).amount == 5000);
    CHECK(owedFor(facts, {2022, 12}).reason == OwedReason::NotAMember);
    CHECK(owedFor(facts, {2010, 12}).reason == OwedReason::NoPolicy);
    facts.salaried.reset();
    CHECK(owedFor(facts, {2022, 4}).amount == 2000);
    CHECK_FALSE(owedFor(facts, {2022, 4}).rateKnown);
    facts.rates.append({{}, {}, u"ABROAD"_s, QDate(2022, 6, 1), QDate(2022, 8, 1), {}});
    CHECK(owedFor(facts, {2022, 6}).keptWhole);
    CHECK_FALSE(owedFor(facts, {2022, 8}).keptWhole);
    DuesExemption exemption;
    exemption.validFrom = QDate(2022, 4, 1);
    exemption.validUntil = QDate(2022, 6, 1);
    facts.exemptions.append(exemption);
    CHECK(owedFor(facts, {2022, 5}).reason == OwedReason::Exempt);
    CHECK(owedFor(facts, {2022, 5}).amount == 0);

    const auto account =
        accountOf(facts, {{{2022, 3}, 2000}, {{2022, 6}, 3000}, {{2022, 7}, 9000}}, {2022, 1}, {2022, 9});
    CHECK(account.owed == 2000 + 5000 + 5000 + 2000 + 2000);
    CHECK(account.paid == 14000);
    CHECK(account.arrears == 2000 + 2000 + 2000); // June in part, August, September: July's surplus makes up for none
    CHECK(account.monthsBehind == 3);
    CHECK(account.paidUpTo == DuesMonth(2022, 5));
    CHECK(accountOf(facts, {}, {2022, 1}, {2022, 9}, base::UnitId(8)).arrears == 2000);
}

TEST_CASE("the dues book of a branch: ticks, amounts, months of others, undo")
{
    const auto engine = GENERATE_COPY(from_range(tests::availableEngines()));
    tests::PeopleScene scene(engine);
    DuesService service(*scene.world.database);
    const auto an = scene.member(u"Nguyễn Văn An"_s, scene.branches[0], QDate(2020, 1, 1), true);
    const auto binh = scene.member(u"Lê Thị Bình"_s, scene.branches[0]);
    scene.event(binh, EventKind::Transfer, scene.branches[0], QDate(2022, 6, 15), scene.branches[1]);
    const auto book = [&](int branch) {
        const auto read = service.branch(scene.branches[branch], 2022, QDate(2022, 9, 30));
        REQUIRE_OK(read);
        return *read;
    };
    auto saved = service.saveMonths(scene.branches[0], {tick(an, 1), tick(an, 2), tick(binh, 1)}, kPaidOn);
    REQUIRE_OK(saved);
    CHECK(*saved == 3);
    CHECK(rowOf(book(0), an).cells.at(0).payment->amount == 5000);
    CHECK(rowOf(book(0), binh).cells.at(0).payment->amount == 2000);
    CHECK(book(0).paid() == 12000);
    CHECK(rowOf(book(0), an).account.arrears == 7 * 5000);
    CHECK(rowOf(book(0), an).account.paidUpTo == DuesMonth(2022, 2));
    CHECK(rowOf(book(0), binh).account.arrears == 5 * 2000); // February to June: the branch that was left collects June
    CHECK(rowOf(book(1), binh).account.arrears == 3 * 2000);
    CHECK(rowOf(book(0), binh).cells.at(6).owed.unit == scene.branches[1]);

    // All or nothing; a month of another branch is refused with the reason.
    const auto refused = service.saveMonths(scene.branches[0], {tick(an, 3), tick(binh, 7)}, kPaidOn);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Validation);
    CHECK_FALSE(rowOf(book(0), an).cells.at(2).payment);
    CHECK_FALSE(service.saveMonths(scene.branches[1], {{binh, {2022, 1}, DuesEdit::Kind::Clear, 0}}, kPaidOn));

    // An amount as typed, then cleared; ticking what is ticked changes nothing.
    REQUIRE_OK(service.saveMonths(scene.branches[0], {{an, {2022, 3}, DuesEdit::Kind::PayAmount, 3000}}, kPaidOn));
    CHECK(rowOf(book(0), an).account.arrears == 6 * 5000 + 2000);
    saved = service.saveMonths(scene.branches[0], {tick(an, 1), {an, {2022, 3}, DuesEdit::Kind::Clear, 0}}, kPaidOn);
    REQUIRE_OK(saved);
    CHECK(*saved == 1);
    CHECK_FALSE(rowOf(book(0), an).cells.at(2).payment);
    CHECK_FALSE(service.saveMonths(scene.branches[0], {{an, {2022, 3}, DuesEdit::Kind::PayAmount, 0}}, kPaidOn));
    REQUIRE_OK(scene.journal().undo());
    CHECK(rowOf(book(0), an).cells.at(2).payment->amount == 3000);
    REQUIRE_OK(scene.journal().undo());
    REQUIRE_OK(scene.journal().undo());
    CHECK(book(0).paid() == 0);

    // Months before the book begins are not asked for.
    CHECK(rowOf(book(0), an).account.arrears == 9 * 5000);
    REQUIRE_OK(service.setKeptFrom(scene.branches[0], {2022, 7}));
    CHECK(rowOf(book(0), an).account.arrears == 3 * 5000);
}

TEST_CASE("one payment for many months fills the open ones in order, to the last đồng")
{
    tests::PeopleScene scene(storage::Engine::Sqlite);
    DuesService service(*scene.world.database);
    const auto an = scene.member(u"Nguyễn Văn An"_s, scene.branches[0]);
    REQUIRE_OK(service.saveMonths(scene.branches[0], {tick(an, 2)}, kPaidOn));
    auto parts = service.payMonths(scene.branches[0], an, {2022, 1}, 3, 5000, kPaidOn, u"PT 12"_s);
    REQUIRE_OK(parts);
    REQUIRE(parts->size() == 2);
    CHECK(parts->at(0) == std::pair(DuesMonth(2022, 1), qint64(2000)));
    CHECK(parts->at(1) == std::pair(DuesMonth(2022, 3), qint64(3000))); // what is left over goes to the last
    const auto nothing = service.payMonths(scene.branches[0], an, {2022, 1}, 3, 2000, kPaidOn, {});
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().context == u"months"_s);
    const auto book = service.branch(scene.branches[0], 2022, QDate(2022, 3, 31));
    REQUIRE_OK(book);
    CHECK(book->paid() == 7000);
    CHECK(book->arrears() == 0);
    CHECK(rowOf(*book, an).cells.at(2).payment->receipt == u"PT 12"_s);

    const quint32 seed = tests::newSeed();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 300; ++round) {
        QList<std::pair<DuesMonth, qint64>> open;
        for (int month = 1; month <= static_cast<int>(random() % 12) + 1; ++month) {
            open.append({{2022, month}, static_cast<qint64>(random() % 5000) + 1});
        }
        const qint64 amount = static_cast<qint64>(random() % 60000) + 1;
        qint64 sum = 0;
        for (const auto& [month, part] : spreadDues(open, amount)) {
            CHECK(part > 0);
            sum += part;
        }
        REQUIRE(sum == amount);
    }
}

TEST_CASE("exemptions need a decision, last six months at most and do not overlap")
{
    tests::PeopleScene scene(storage::Engine::Sqlite);
    DuesService service(*scene.world.database);
    const auto an = scene.member(u"Nguyễn Văn An"_s, scene.branches[0]);
    DuesExemption exemption;
    exemption.person = an;
    exemption.validFrom = QDate(2022, 1, 20); // whole months
    exemption.validUntil = QDate(2022, 8, 1);
    exemption.decisionNumber = u"05-QĐ/ĐTN"_s;
    auto refused = service.exempt(exemption);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().context == u"until"_s);
    exemption.validUntil = QDate(2022, 7, 1);
    DuesExemption undecided = exemption;
    undecided.decisionNumber = u" "_s;
    CHECK(service.exempt(undecided).error().context == u"decision"_s);
    REQUIRE_OK(service.exempt(exemption));
    const auto book = service.branch(scene.branches[0], 2022, QDate(2022, 12, 31));
    REQUIRE_OK(book);
    CHECK(rowOf(*book, an).account.owed == 6 * 2000);
    CHECK(rowOf(*book, an).cells.at(0).owed.reason == OwedReason::Exempt);
    CHECK(rowOf(*book, an).exemptions.size() == 1);
    CHECK_FALSE(service.saveMonths(scene.branches[0], {tick(an, 1)}, kPaidOn)); // nothing is owed to tick
    REQUIRE_OK(service.saveMonths(scene.branches[0], {{an, {2022, 1}, DuesEdit::Kind::PayAmount, 2000}}, kPaidOn));
    exemption.validFrom = QDate(2022, 6, 1);
    exemption.validUntil = QDate(2022, 9, 1);
    CHECK(service.exempt(exemption).error().code == ErrorCode::Conflict);
    exemption.validFrom = QDate(2022, 7, 1);
    REQUIRE_OK(service.exempt(exemption));
    const auto all = service.exemptionsOf(an);
    REQUIRE_OK(all);
    REQUIRE(all->size() == 2);
    REQUIRE_OK(service.removeExemption(all->at(1).id));
    CHECK(service.exemptionsOf(an)->size() == 1);
}

TEST_CASE("a salary from a month on leaves earlier months at their rate")
{
    tests::PeopleScene scene(storage::Engine::Sqlite);
    DuesService service(*scene.world.database);
    const auto an = scene.member(u"Nguyễn Văn An"_s, scene.branches[0]);
    const auto rates = [&] {
        const auto book = service.branch(scene.branches[0], 2022, QDate(2022, 12, 31));
        REQUIRE_OK(book);
        QList<qint64> amounts;
        for (const DuesCell& cell : rowOf(*book, an).cells) {
            amounts.append(cell.owed.amount / 1000);
        }
        return amounts;
    };
    REQUIRE_OK(service.changeSalary(an, true, {2022, 5}));
    CHECK(rates() == QList<qint64>{2, 2, 2, 2, 5, 5, 5, 5, 5, 5, 5, 5});
    CHECK(scene.card(an).salaried == true);
    REQUIRE_OK(service.changeSalary(an, false, {2022, 9}));
    CHECK(rates() == QList<qint64>{2, 2, 2, 2, 5, 5, 5, 5, 2, 2, 2, 2});
    DuesRateSpan abroad{{}, an, u"ABROAD"_s, QDate(2022, 3, 1), QDate(2022, 6, 1), {}};
    REQUIRE_OK(service.setRate(abroad));
    CHECK(rates() == QList<qint64>{2, 2, 5, 5, 5, 5, 5, 5, 2, 2, 2, 2});
    REQUIRE_OK(service.changeSalary(an, true, {2022, 4})); // corrects what was said for later months
    CHECK(rates() == QList<qint64>{2, 2, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5});
    REQUIRE_OK(scene.journal().undo());
    CHECK(rates() == QList<qint64>{2, 2, 5, 5, 5, 5, 5, 5, 2, 2, 2, 2});
    CHECK_FALSE(service.setRate({{}, an, u"UNKNOWN"_s, QDate(2022, 3, 1), QDate(2022, 6, 1), {}}));
}

TEST_CASE("over levels nothing is lost or made, whatever the amounts")
{
    const quint32 seed = tests::newSeed();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 200; ++round) {
        const int size = 2 + static_cast<int>(random() % 60);
        QList<int> parents{-1};
        QList<qint64> collected{0};
        QList<bool> keepsAll{random() % 2 == 0};
        qint64 total = 0;
        for (int i = 1; i < size; ++i) {
            parents.append(static_cast<int>(random() % static_cast<unsigned>(i)));
            collected.append(static_cast<qint64>(random() % 1'000'000));
            keepsAll.append(false);
            total += collected.constLast();
        }
        DuesPolicy policy = *duesPolicyOn(QDate(2022, 1, 1));
        policy.rounding = random() % 2 == 0 ? DuesRounding::Down : DuesRounding::Nearest;
        policy.step = random() % 3 == 0 ? 1000 : 1;
        qint64 kept = 0;
        const auto split = expectedSplit(parents, collected, keepsAll, policy);
        for (const ExpectedSplit& unit : split) {
            REQUIRE(unit.kept >= 0);
            REQUIRE(unit.remitted >= 0);
            REQUIRE(unit.kept + unit.remitted == unit.collected + unit.received);
            kept += unit.kept;
        }
        REQUIRE(kept + split.constFirst().remitted == total);
        CHECK((!keepsAll.constFirst() || split.constFirst().remitted == 0));
    }
}

TEST_CASE("balances of months add up to the year exactly, and kept with handed up is what came in")
{
    const quint32 seed = tests::newSeed();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    QList<DuesFlow> flows;
    for (int i = 0; i < 80; ++i) {
        DuesFlow flow;
        flow.day = QDate(2022, 1, 1).addDays(static_cast<int>(random() % 365));
        flow.received = static_cast<qint64>(random() % 5000);
        flow.shared = flow.received + static_cast<qint64>(random() % 9000);
        flow.keptWhole = static_cast<qint64>(random() % 3) * 5000;
        flow.remitted = static_cast<qint64>(random() % 4000);
        flows.append(flow);
    }
    const DuesBalance year = balanceOf(flows, QDate(2022, 1, 1), QDate(2022, 12, 31), false);
    DuesBalance sum;
    qint64 open = 0;
    for (DuesMonth month(2022, 1); month <= DuesMonth(2022, 12); month = month.next()) {
        const DuesBalance part = balanceOf(flows, month.firstDay(), month.lastDay(), false);
        CHECK(part.kept + part.toRemit == part.collected + part.received);
        CHECK(part.carried == open); // what was open goes on
        open = part.openAtEnd();
        sum.collected += part.collected;
        sum.received += part.received;
        sum.kept += part.kept;
        sum.toRemit += part.toRemit;
        sum.remitted += part.remitted;
    }
    CHECK(sum.collected == year.collected);
    CHECK(sum.received == year.received);
    CHECK(sum.kept == year.kept);
    CHECK(sum.toRemit == year.toRemit);
    CHECK(open == year.openAtEnd());
    CHECK(balanceOf(flows, QDate(2022, 1, 1), QDate(2022, 12, 31), true).toRemit == 0);
    const DuesBalance later = balanceOf(flows, QDate(2022, 12, 1), QDate(2023, 12, 31), false);
    CHECK(later.toRemit == balanceOf(flows, QDate(2022, 12, 1), QDate(2022, 12, 31), false).toRemit);
}

TEST_CASE("remittances move money between units and stand in both balances")
{
    const auto engine = GENERATE_COPY(from_range(tests::availableEngines()));
    tests::PeopleScene scene(engine);
    DuesService service(*scene.world.database);
    QList<DuesEdit> edits;
    for (int i = 0; i < 50; ++i) {
        const auto person = scene.member(u"Đoàn viên %1"_s.arg(i), scene.branches[0], QDate(2022, 1, 1), true);
        edits.append({person, {2022, 1}, DuesEdit::Kind::PayAmount, 6000});
    }
    REQUIRE_OK(service.saveMonths(scene.branches[0], edits, QDate(2022, 1, 31)));
    DuesRemittance remittance{{},
                              0,
                              scene.branches[0],
                              scene.commune,
                              QDate(2022, 1, 1),
                              QDate(2022, 1, 31),
                              100'000,
                              QDate(2022, 2, 5),
                              u"PT 3"_s,
                              {}};
    REQUIRE_OK(service.remit(remittance));
    const auto balances =
        service.balances({scene.branches[0], scene.commune, scene.province}, QDate(2022, 1, 1), QDate(2022, 3, 31));
    REQUIRE_OK(balances);
    const DuesBalance branch = balances->value(scene.branches[0]);
    CHECK(branch.collected == 300'000);
    CHECK(branch.kept == 200'000);
    CHECK(branch.toRemit == 100'000);
    CHECK(branch.openAtEnd() == 0);
    const DuesBalance commune = balances->value(scene.commune);
    CHECK(commune.received == 100'000);
    CHECK(commune.kept == 66'667);
    CHECK(commune.openAtEnd() == 33'333);
    CHECK(balances->value(scene.province).received == 0);
    CHECK(service.remittances(scene.commune, QDate(2022, 1, 1), QDate(2022, 12, 31))->size() == 1);
    remittance.amount = 0;
    CHECK(service.remit(remittance).error().context == u"amount"_s);
    remittance.amount = 1;
    remittance.to = remittance.from;
    CHECK(service.remit(remittance).error().context == u"to"_s);
    const auto made = service.remittances(scene.commune, QDate(2022, 1, 1), QDate(2022, 12, 31));
    REQUIRE_OK(service.removeRemittance(made->constFirst().id));
    CHECK(service.balances({scene.commune}, QDate(2022, 1, 1), QDate(2022, 3, 31))->value(scene.commune).received == 0);
}
