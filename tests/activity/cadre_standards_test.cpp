// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "core/activity/cadre_standards.h"

using namespace doancoso;
using namespace doancoso::activity;
using namespace Qt::StringLiterals;
using base::PartialDate;
using Outcome = StandardCheck::Outcome;
using Kind = StandardCondition::Kind;

namespace {

CadreFacts communeSecretary()
{
    CadreFacts facts;
    facts.post = u"SECRETARY"_s;
    facts.unitType = u"COMMUNE"_s;
    facts.firstDayInPost = QDate(2022, 5, 10);
    facts.birthDate = PartialDate(QDate(1992, 3, 26));
    facts.professionalLevel = u"UNIVERSITY"_s;
    facts.politicalTheory = u"INTERMEDIATE"_s;
    return facts;
}

QList<StandardCheck> checks(const CadreFacts& facts, const QDate& day)
{
    return checkStandards(cadreStandards(), facts, day);
}

StandardVerdict verdict(const CadreFacts& facts, const QDate& day)
{
    return verdictOf(checks(facts, day));
}

std::optional<StandardCheck> check(const CadreFacts& facts, const QDate& day, Kind kind)
{
    for (const StandardCheck& one : checks(facts, day)) {
        if (one.kind == kind) {
            return one;
        }
    }
    return std::nullopt;
}

const QDate kDay(2022, 10, 1);

} // namespace

TEST_CASE("a commune secretary needs a degree and intermediate political theory", "[activity]")
{
    CadreFacts facts = communeSecretary();
    CHECK(verdict(facts, kDay) == StandardVerdict::Met);
    for (const char* higher : {"MASTER", "DOCTOR"}) {
        facts.professionalLevel = QString::fromLatin1(higher);
        CHECK(verdict(facts, kDay) == StandardVerdict::Met);
    }
    facts.professionalLevel = u"COLLEGE"_s;
    CHECK(verdict(facts, kDay) == StandardVerdict::Missed);
    const auto learning = check(facts, kDay, Kind::ProfessionalAtLeast);
    REQUIRE(learning);
    CHECK(learning->outcome == Outcome::Missed);
    CHECK(learning->text.contains(u"College"_s));
    CHECK(learning->text.contains(u"University"_s));
    CHECK(learning->source.contains(u"08-KL/TWĐTN-BTC"_s));

    facts.professionalLevel = u"UNIVERSITY"_s;
    facts.politicalTheory = u"ELEMENTARY"_s;
    CHECK(verdict(facts, kDay) == StandardVerdict::Missed);
    facts.politicalTheory.clear(); // not recorded is not missed
    CHECK(verdict(facts, kDay) == StandardVerdict::Unknown);
    CHECK(check(facts, kDay, Kind::TheoryAtLeast)->outcome == Outcome::Unknown);
    CHECK_FALSE(check(facts, kDay, Kind::TheoryAtLeast)->text.isEmpty());
    // Before the conclusion of March 2019 nobody asked for it.
    CHECK_FALSE(check(facts, QDate(2019, 3, 4), Kind::TheoryAtLeast));
    CHECK(check(facts, QDate(2019, 3, 5), Kind::TheoryAtLeast));
}

TEST_CASE("the age while in post: at most 35 until the day before the 36th birthday", "[activity]")
{
    CadreFacts facts = communeSecretary();
    facts.birthDate = PartialDate(QDate(1987, 3, 26));
    CHECK(check(facts, QDate(2022, 3, 25), Kind::AgeHeldAtMost)->outcome == Outcome::Met);
    CHECK(check(facts, QDate(2022, 3, 26), Kind::AgeHeldAtMost)->outcome == Outcome::Met);
    CHECK(check(facts, QDate(2023, 3, 25), Kind::AgeHeldAtMost)->outcome == Outcome::Met);
    const auto over = check(facts, QDate(2023, 3, 26), Kind::AgeHeldAtMost);
    REQUIRE(over);
    CHECK(over->outcome == Outcome::Missed);
    CHECK(over->text.contains(u"36"_s));
    CHECK(over->text.contains(u"35"_s));
    // Mountains and islands: 37.
    facts.areaCode = u"MOUNTAIN"_s;
    CHECK(check(facts, QDate(2023, 3, 26), Kind::AgeHeldAtMost)->outcome == Outcome::Met);
    CHECK(check(facts, QDate(2025, 3, 25), Kind::AgeHeldAtMost)->outcome == Outcome::Met);
    CHECK(check(facts, QDate(2025, 3, 26), Kind::AgeHeldAtMost)->outcome == Outcome::Missed);
    // The regulation of 2010 ended with the one of 15/05/2026.
    CHECK(check(facts, QDate(2026, 5, 14), Kind::AgeHeldAtMost));
    CHECK_FALSE(check(facts, QDate(2026, 5, 15), Kind::AgeHeldAtMost));
}

TEST_CASE("the age at the first appointment is judged by the rule of that day", "[activity]")
{
    CadreFacts facts = communeSecretary();
    facts.birthDate = PartialDate(QDate(1986, 5, 15));
    facts.firstDayInPost = QDate(2026, 5, 14); // before the new regulation
    CHECK_FALSE(check(facts, QDate(2027, 1, 1), Kind::AgeAtFirstAtMost));
    facts.firstDayInPost = QDate(2026, 5, 15); // 40 on this day
    CHECK(check(facts, QDate(2026, 6, 1), Kind::AgeAtFirstAtMost)->outcome == Outcome::Met);
    facts.firstDayInPost = QDate(2027, 5, 14); // the day before 41
    CHECK(check(facts, QDate(2030, 6, 1), Kind::AgeAtFirstAtMost)->outcome == Outcome::Met);
    facts.firstDayInPost = QDate(2027, 5, 15);
    const auto over = check(facts, QDate(2030, 6, 1), Kind::AgeAtFirstAtMost);
    REQUIRE(over);
    CHECK(over->outcome == Outcome::Missed);
    CHECK(over->text.contains(u"41"_s));
    CHECK(over->source.contains(u"1289"_s));
}

TEST_CASE("an office may count the age to the birthday itself", "[activity]")
{
    const auto parsed = parseCadreStandards(
        R"({"standards": [{"code": "S", "posts": ["SECRETARY"], "unit_types": ["COMMUNE"], "valid_from": "2000-01-01",
            "valid_until": null, "source": "x",
            "conditions": [{"kind": "age_held_at_most", "value": 35, "exact_age": true}]}]})",
        u"x.json"_s);
    REQUIRE_OK(parsed);
    CadreFacts facts = communeSecretary();
    facts.birthDate = PartialDate(QDate(1988, 2, 29));
    const auto outcome = [&](const QDate& day) { return checkStandards(*parsed, facts, day).constFirst().outcome; };
    CHECK(outcome(QDate(2023, 2, 28)) == Outcome::Met);
    CHECK(outcome(QDate(2023, 3, 1)) == Outcome::Missed);
}

TEST_CASE("a date of birth that is known in part is judged only where it cannot be otherwise", "[activity]")
{
    CadreFacts facts = communeSecretary();
    facts.birthDate = PartialDate(1987);
    CHECK(check(facts, QDate(2022, 12, 31), Kind::AgeHeldAtMost)->outcome == Outcome::Met);
    CHECK(check(facts, QDate(2023, 1, 1), Kind::AgeHeldAtMost)->outcome == Outcome::Unknown);
    CHECK(check(facts, QDate(2023, 12, 30), Kind::AgeHeldAtMost)->outcome == Outcome::Unknown);
    CHECK(check(facts, QDate(2023, 12, 31), Kind::AgeHeldAtMost)->outcome == Outcome::Missed);
    facts.birthDate = {};
    const auto unknown = check(facts, kDay, Kind::AgeHeldAtMost);
    CHECK(unknown->outcome == Outcome::Unknown);
    CHECK(unknown->text.contains(u"35"_s));
}

TEST_CASE("a branch secretary who lives away is pointed out, other posts have no standard", "[activity]")
{
    CadreFacts facts;
    facts.post = u"SECRETARY"_s;
    facts.unitType = u"BRANCH"_s;
    facts.firstDayInPost = QDate(2021, 1, 1);
    CHECK(verdict(facts, kDay) == StandardVerdict::Met);
    facts.livesAway = true;
    CHECK(verdict(facts, kDay) == StandardVerdict::Missed);
    facts.post = u"COMMITTEE_MEMBER"_s;
    CHECK(verdict(facts, kDay) == StandardVerdict::NoStandard);
    facts.post = u"SECRETARY"_s;
    facts.unitType = u"CELL"_s;
    CHECK(verdict(facts, kDay) == StandardVerdict::NoStandard);
}

TEST_CASE("levels compare by the order of the list", "[activity]")
{
    CHECK(levelAtLeast(u"professional"_s, u"MASTER"_s, u"UNIVERSITY"_s));
    CHECK_FALSE(levelAtLeast(u"professional"_s, u"COLLEGE"_s, u"UNIVERSITY"_s));
    CHECK_FALSE(levelAtLeast(u"professional"_s, QString(), u"UNIVERSITY"_s));
    CHECK_FALSE(levelAtLeast(u"professional"_s, u"?"_s, u"NONE"_s));
}
