// SPDX-License-Identifier: GPL-3.0-or-later
//
// Worked examples of every shipped rule set, computed by hand, and what must hold of any.
#include "support/catch.h"
#include "support/seed.h"

#include "core/evaluation/assessment.h"
#include "core/evaluation/rule_set_reader.h"

#include <algorithm>
#include <random>

using namespace doancoso;
using namespace doancoso::evaluation;
using namespace Qt::StringLiterals;
using base::Decimal;

namespace {

const RuleSet& shipped(const QString& code)
{
    const RuleSet* rules = findShippedRuleSet(code);
    REQUIRE(rules != nullptr);
    return *rules;
}

Decimal decimal(const char* plain)
{
    const auto number = Decimal::fromPlain(QString::fromLatin1(plain));
    REQUIRE(number);
    return *number;
}

Fact number(qint64 amount)
{
    return {Decimal(amount), std::nullopt, {}};
}

Fact share(qint64 part, qint64 whole)
{
    return {Decimal(part), Decimal(whole), {}};
}

Answer typed(const char* plain)
{
    return {decimal(plain), std::nullopt, true};
}

/// A member of whom everything is known and the best.
Facts exemplary()
{
    return {{u"conduct"_s, number(4)},           {u"attendance"_s, share(12, 12)},   {u"tasks"_s, number(4)},
            {u"training_band"_s, number(4)},     {u"dues_late_months"_s, number(0)}, {u"residence"_s, number(3)},
            {u"months_in_branch"_s, number(12)}, {u"transferred"_s, number(0)},      {u"maternity"_s, number(0)},
            {u"away_months"_s, number(0)},       {u"sick_months"_s, number(0)},      {u"discipline"_s, number(0)},
            {u"inactive_months"_s, number(0)},   {u"party_official"_s, number(0)},   {u"temporary"_s, number(0)}};
}

Assessment member(const QHash<QString, Fact>& changes)
{
    Facts facts = exemplary();
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        facts.insert(it.key(), it.value());
    }
    // The set for the years before asks for the same.
    Assessment now = assess(shipped(u"MEMBER_2023"_s), facts);
    const Assessment before = assess(shipped(u"MEMBER_2018"_s), facts);
    CHECK(before.grade == now.grade);
    CHECK(before.isRated == now.isRated);
    CHECK(before.reasons == now.reasons);
    return now;
}

QStringList reasonsOf(const Assessment& assessment)
{
    QStringList texts;
    for (const Reason& reason : assessment.reasons) {
        texts.append(reason.text);
    }
    return texts;
}

} // namespace

TEST_CASE("every shipped scale and rule set can be read")
{
    CHECK(shippedScales().size() == 3);
    QStringList codes;
    for (const RuleSet& rules : shippedRuleSets()) {
        codes.append(rules.code);
        CHECK_FALSE(rules.scale.grades.isEmpty());
        CHECK_FALSE(rules.source.isEmpty());
        CHECK_FALSE(rules.certainty.isEmpty());
    }
    codes.sort();
    CHECK(codes == QStringList{u"MEMBER_2018"_s, u"MEMBER_2023"_s, u"PARTY_366"_s, u"PROACTIVE_3"_s, u"PROACTIVE_4"_s,
                               u"REPORTS_TIERED"_s, u"SCHOOL_POINTS"_s, u"TRAINING_5X20"_s, u"UNIT_100"_s,
                               u"UNIT_SIX_MEASURES"_s});
    CHECK(shipped(u"TRAINING_5X20"_s).most == Decimal(100));
    CHECK(shipped(u"UNIT_100"_s).most == Decimal(100));
    CHECK(shipped(u"PROACTIVE_3"_s).most == Decimal(13));
}

TEST_CASE("a member is rated by the highest grade whose conditions all hold")
{
    CHECK(member({}).grade == u"EXCELLENT");
    CHECK(member({}).reasons.isEmpty());
    // Exactly 90 %: 9 of 10 and 18 of 20; 89 of 99 is 89,9 %.
    CHECK(member({{u"attendance"_s, share(9, 10)}}).grade == u"EXCELLENT");
    CHECK(member({{u"attendance"_s, share(18, 20)}}).grade == u"EXCELLENT");
    const Assessment close = member({{u"attendance"_s, share(89, 99)}});
    CHECK(close.grade == u"GOOD");
    CHECK(reasonsOf(close) == QStringList{u"Takes part in ≥ 90 % of activities: 89,9 %"_s});
    // 899.999 of 1.000.000 shows as 90,0 % and is not 90 %.
    CHECK(member({{u"attendance"_s, share(899'999, 1'000'000)}}).grade == u"GOOD");
    CHECK(member({{u"attendance"_s, share(8, 10)}}).grade == u"GOOD");
    CHECK(member({{u"attendance"_s, share(61, 100)}}).grade == u"COMPLETED");
    CHECK(member({{u"attendance"_s, share(1, 2)}}).grade == u"COMPLETED");
    CHECK(member({{u"attendance"_s, share(41, 100)}}).grade == u"NOT_COMPLETED");
    CHECK(member({{u"dues_late_months"_s, number(1)}}).grade == u"COMPLETED");
    CHECK(member({{u"training_band"_s, number(3)}}).grade == u"GOOD");
    // What is not mandatory is told and does not decide.
    CHECK(member({{u"residence"_s, number(0)}}).grade == u"EXCELLENT");
}

TEST_CASE("what is not known is told and passes as the rule says")
{
    Facts facts = exemplary();
    facts.remove(u"attendance"_s);
    facts.remove(u"training_band"_s);
    const Assessment assessment = assess(shipped(u"MEMBER_2023"_s), facts);
    // The best grade asks for known figures, the others do not.
    CHECK(assessment.grade == u"GOOD");
    CHECK(assessment.unknownFacts == QStringList{u"attendance"_s, u"training_band"_s});
    CHECK_FALSE(assessment.grades.constFirst().conditions.at(1).holds.has_value());
    Facts judgedByPeople = exemplary();
    judgedByPeople.remove(u"conduct"_s);
    judgedByPeople.remove(u"tasks"_s);
    CHECK(assess(shipped(u"MEMBER_2023"_s), judgedByPeople).grade == u"EXCELLENT");
}

TEST_CASE("special cases of members")
{
    const Assessment young = member({{u"months_in_branch"_s, number(5)}});
    CHECK_FALSE(young.isRated);
    CHECK(young.grade.isEmpty());
    CHECK(member({{u"months_in_branch"_s, number(6)}}).isRated);
    const Assessment transferred = member({{u"months_in_branch"_s, number(2)}, {u"transferred"_s, number(1)}});
    CHECK(transferred.isRated);
    CHECK(transferred.grade == u"EXCELLENT");
    CHECK(transferred.reasons.size() == 1);
    CHECK(member({{u"maternity"_s, number(1)}}).reasons.size() == 1);
    CHECK(member({{u"away_months"_s, number(3)}}).reasons.size() == 1);
    CHECK(member({{u"away_months"_s, number(4)}}).reasons.isEmpty());
    // Sick for more than three months: never good or better; exactly three is no case.
    CHECK(member({{u"sick_months"_s, number(3)}}).grade == u"EXCELLENT");
    CHECK(member({{u"sick_months"_s, number(4)}}).grade == u"COMPLETED");
    CHECK(member({{u"sick_months"_s, number(4)}, {u"attendance"_s, share(4, 10)}}).grade == u"NOT_COMPLETED");
    const Assessment disciplined = member({{u"discipline"_s, number(1)}});
    CHECK(disciplined.grade == u"NOT_COMPLETED");
    CHECK(disciplined.reasons.constLast().ceiling == u"NOT_COMPLETED");
    CHECK(member({{u"inactive_months"_s, number(3)}}).grade == u"NOT_COMPLETED");
    CHECK(member({{u"inactive_months"_s, number(2)}}).grade == u"EXCELLENT");
    CHECK_FALSE(member({{u"party_official"_s, number(1)}}).isRated);
    CHECK_FALSE(member({{u"temporary"_s, number(1)}}).isRated);
    // Somebody who is not rated stays so when disciplined as well.
    CHECK_FALSE(member({{u"temporary"_s, number(1)}, {u"discipline"_s, number(1)}}).isRated);
}

TEST_CASE("five groups of twenty points")
{
    const RuleSet& rules = shipped(u"TRAINING_5X20"_s);
    const auto scored = [&rules](const QList<const char*>& points) {
        const QStringList groups{u"I"_s, u"II"_s, u"III"_s, u"IV"_s, u"V"_s};
        Answers answers;
        for (qsizetype i = 0; i < points.size(); ++i) {
            answers.insert(groups.at(i), typed(points.at(i)));
        }
        return assess(rules, {}, answers);
    };
    CHECK(scored({"18", "18", "18", "18", "18"}).grade == u"EXCELLENT");
    CHECK(scored({"18", "18", "18", "18", "17.5"}).grade == u"GOOD");
    CHECK(scored({"18", "18", "18", "18", "17.5"}).total == decimal("89.5"));
    CHECK(scored({"10", "10", "10", "10", "10"}).grade == u"COMPLETED");
    CHECK(scored({"0", "0", "0", "0", "0"}).grade == u"NOT_COMPLETED");
    // More than a group has is no score, and a group not typed is not 0.
    const Assessment tooMuch = scored({"20.5", "20", "20", "20"});
    CHECK(tooMuch.criteria.at(0).state == ScoreState::Invalid);
    CHECK(tooMuch.criteria.at(4).state == ScoreState::Unknown);
    CHECK(tooMuch.unknownCriteria == QStringList{u"I"_s, u"V"_s});
    CHECK(tooMuch.total == Decimal(60));
}

TEST_CASE("the title of three initiatives needs every content with evidence")
{
    const RuleSet& rules = shipped(u"PROACTIVE_3"_s);
    Answers all;
    for (const Criterion& group : rules.criteria) {
        for (const Criterion& part : group.parts) {
            all.insert(part.code, typed("1"));
        }
    }
    REQUIRE(all.size() == 13);
    CHECK(assess(rules, {}, all).grade == u"RECOGNISED");
    Answers lacking = all;
    lacking[u"II.4"_s].hasEvidence = false;
    const Assessment refused = assess(rules, {}, lacking);
    CHECK(refused.grade == u"NOT_RECOGNISED");
    CHECK(refused.total == Decimal(12));
    CHECK(refused.unknownCriteria == QStringList{u"II.4"_s});
    Answers four;
    for (const QString& code : {u"I.1"_s, u"II.1"_s, u"III.1"_s, u"IV.1"_s}) {
        four.insert(code, typed("1"));
    }
    CHECK(assess(shipped(u"PROACTIVE_4"_s), {}, four).grade == u"RECOGNISED");
}

TEST_CASE("the six measures of a unit that is consolidated")
{
    const RuleSet& rules = shipped(u"UNIT_SIX_MEASURES"_s);
    Facts facts{{u"members_good_share"_s, share(32, 40)},  {u"branches_failed"_s, number(0)},
                {u"training_registered"_s, share(40, 40)}, {u"training_completed"_s, share(36, 40)},
                {u"targets_met"_s, share(8, 10)},          {u"youth_projects"_s, number(1)},
                {u"committee_stable"_s, number(1)}};
    CHECK(assess(rules, facts).grade == u"EXCELLENT");
    facts.insert(u"members_good_share"_s, share(31, 40));
    CHECK(assess(rules, facts).grade == u"GOOD");
    facts.insert(u"branches_failed"_s, number(1));
    CHECK(assess(rules, facts).grade == u"COMPLETED");
}

TEST_CASE("a hundred points of a unit, with limits of groups, bonus and a gate")
{
    const RuleSet& rules = shipped(u"UNIT_100"_s);
    Answers answers{{u"A1"_s, typed("11.5")}, {u"A2"_s, typed("10")},  {u"B1"_s, typed("10")},
                    {u"B2"_s, typed("10")},   {u"B3"_s, typed("9")},   {u"C1"_s, typed("9")},
                    {u"C2"_s, typed("9.5")},  {u"D1"_s, typed("6.5")}, {u"T"_s, typed("0")}};
    // Typed: 11,5 + 10 + 29 + 18,5 + 6,5 = 75,5. Introduced: 3 × 1,75 = 5,25. Reports: 2 of 3 × 6 = 4.
    Facts facts{
        {u"members_introduced"_s, number(3)}, {u"reports_on_time"_s, share(2, 3)}, {u"branches_failed"_s, number(0)}};
    // Together 84,75, which is not 85.
    CHECK(assess(rules, facts, answers).total == decimal("84.75"));
    CHECK(assess(rules, facts, answers).grade == u"GOOD");
    // 17 of 24 × 6 = 4,25: exactly 85.
    facts.insert(u"reports_on_time"_s, share(17, 24));
    CHECK(assess(rules, facts, answers).total == Decimal(85));
    CHECK(assess(rules, facts, answers).grade == u"EXCELLENT");
    // 7 of 10 × 6 = 4,2, of which whole quarters are 4.
    facts.insert(u"reports_on_time"_s, share(7, 10));
    CHECK(assess(rules, facts, answers).total == decimal("84.75"));
    // More introductions than the criterion has points for: 7, not 8,75.
    facts.insert(u"members_introduced"_s, number(5));
    CHECK(assess(rules, facts, answers).total == decimal("86.5"));
    // A failed branch: no better than good, and why.
    facts.insert(u"branches_failed"_s, number(1));
    const Assessment gated = assess(rules, facts, answers);
    CHECK(gated.byPoints == u"EXCELLENT");
    CHECK(gated.grade == u"GOOD");
    CHECK(reasonsOf(gated) == QStringList{u"No branch failed: 1"_s});
    // A bonus stands outside the base total.
    answers.insert(u"T"_s, typed("3"));
    CHECK(assess(rules, facts, answers).bonusPoints == Decimal(10));
    CHECK(assess(rules, facts, answers).basePoints == decimal("86.5"));
    CHECK(assess(rules, facts, answers).total == decimal("96.5"));
}

TEST_CASE("a hundred points of the Party's scale with what the tasks allow")
{
    const RuleSet& rules = shipped(u"PARTY_366"_s);
    Facts facts{
        {u"tasks_beyond"_s, share(3, 10)}, {u"tasks_on_time"_s, share(10, 10)}, {u"tasks_late"_s, share(0, 10)}};
    CHECK(assess(rules, facts, {{u"P"_s, typed("90")}}).grade == u"EXCELLENT");
    CHECK(assess(rules, facts, {{u"P"_s, typed("89.75")}}).grade == u"GOOD");
    facts.insert(u"tasks_beyond"_s, share(2, 10));
    CHECK(assess(rules, facts, {{u"P"_s, typed("95")}}).grade == u"GOOD");
    facts.insert(u"tasks_on_time"_s, share(8, 10));
    facts.insert(u"tasks_late"_s, share(2, 10));
    CHECK(assess(rules, facts, {{u"P"_s, typed("95")}}).grade == u"COMPLETED");
    facts.insert(u"tasks_late"_s, share(3, 10));
    CHECK(assess(rules, facts, {{u"P"_s, typed("95")}}).grade == u"NOT_COMPLETED");
    // What nobody counted does not pass here.
    CHECK(assess(rules, {}, {{u"P"_s, typed("95")}}).grade == u"COMPLETED");
}

TEST_CASE("points for each occurrence, up and down")
{
    const RuleSet& rules = shipped(u"SCHOOL_POINTS"_s);
    Facts facts{{u"violations"_s, number(13)}, {u"good_checks"_s, number(2)}, {u"whole_absences"_s, number(0)}};
    CHECK(assess(rules, facts).total == Decimal(97));
    CHECK(assess(rules, facts).grade == u"OLD_EXCELLENT");
    facts.insert(u"whole_absences"_s, number(3));
    CHECK(assess(rules, facts).bonusPoints == Decimal(-20));
    CHECK(assess(rules, facts).total == Decimal(67));
    CHECK(assess(rules, facts).grade == u"OLD_AVERAGE");
    // The base never falls below zero, the deduction for absence has its own floor.
    facts = {{u"violations"_s, number(130)}, {u"good_checks"_s, number(0)}, {u"whole_absences"_s, number(40)}};
    CHECK(assess(rules, facts).basePoints == Decimal(0));
    CHECK(assess(rules, facts).bonusPoints == Decimal(-100));
    CHECK(assess(rules, facts).grade == u"OLD_WEAK");
}

TEST_CASE("tiers by choice and by value")
{
    const RuleSet& rules = shipped(u"REPORTS_TIERED"_s);
    const auto points = [&rules](int tier, const Fact& meetings) {
        return assess(rules, {{u"meetings_attended"_s, meetings}}, {{u"REPORTS"_s, {std::nullopt, tier, false}}}).total;
    };
    CHECK(points(0, share(12, 12)) == Decimal(13));
    CHECK(points(1, share(8, 10)) == Decimal(10));
    CHECK(points(2, share(79, 100)) == Decimal(7));
    CHECK(points(3, share(0, 12)) == Decimal(0));
    const Assessment wrong = assess(rules, {}, {{u"REPORTS"_s, {std::nullopt, 4, false}}});
    CHECK(wrong.criteria.at(0).state == ScoreState::Invalid);
    CHECK(wrong.criteria.at(1).state == ScoreState::Unknown);
    CHECK(wrong.grade.isEmpty());
}

TEST_CASE("more achievement never lowers a grade, and the sum of the parts is the total")
{
    const quint32 seed = tests::newSeed();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    const auto below = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    const RuleSet& unit = shipped(u"UNIT_100"_s);
    const RuleSet& people = shipped(u"MEMBER_2023"_s);
    for (int round = 0; round < 300; ++round) {
        Answers answers;
        Facts facts{{u"members_introduced"_s, number(below(6))},
                    {u"reports_on_time"_s, share(below(12), 12)},
                    {u"branches_failed"_s, number(below(2))}};
        for (const Criterion& group : unit.criteria) {
            for (const Criterion& part : group.parts) {
                if (part.kind == RuleKind::Manual) {
                    const Decimal quarter = Decimal::fromUnits(Decimal::kScale / 4);
                    answers.insert(part.code,
                                   {quarter.scaledBy(below(static_cast<int>(part.most.toDouble() * 4) + 1), 1),
                                    std::nullopt, true});
                }
            }
        }
        const Assessment before = assess(unit, facts, answers);
        Decimal sum;
        for (const CriterionScore& score : before.criteria) {
            Decimal parts;
            for (const CriterionScore& part : score.parts) {
                parts += part.points;
            }
            CHECK((score.parts.isEmpty() || parts >= score.points));
            sum += score.points;
        }
        CHECK(sum == before.total);
        facts.insert(u"reports_on_time"_s, share(12, 12));
        facts.insert(u"members_introduced"_s, number(6));
        const Assessment after = assess(unit, facts, answers);
        CHECK(unit.scale.placeOf(after.grade) <= unit.scale.placeOf(before.grade));

        const int present = below(30);
        Facts member = exemplary();
        member.insert(u"attendance"_s, share(present, 30));
        member.insert(u"training_band"_s, number(1 + below(4)));
        member.insert(u"dues_late_months"_s, number(below(5)));
        member.insert(u"sick_months"_s, number(below(6)));
        const QString grade = assess(people, member).grade;
        member.insert(u"attendance"_s, share(present + 1, 30));
        CHECK(people.scale.placeOf(assess(people, member).grade) <= people.scale.placeOf(grade));
        member.insert(u"dues_late_months"_s, number(0));
        CHECK(people.scale.placeOf(assess(people, member).grade) <= people.scale.placeOf(grade));
    }
}
