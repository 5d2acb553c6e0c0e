// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/cadre_standards.h"

#include "core/membership/person_lists.h"
#include "core/planning/json_reader.h"

#include <QCoreApplication>

namespace doancoso::activity {

using namespace Qt::StringLiterals;
using Kind = StandardCondition::Kind;
using Outcome = StandardCheck::Outcome;

} // namespace doancoso::activity

template <>
struct doancoso::planning::TextTable<doancoso::activity::StandardCondition::Kind>
{
    using Kind = doancoso::activity::StandardCondition::Kind;
    static constexpr std::array entries{std::pair{Kind::ProfessionalAtLeast, "professional_at_least"},
                                        std::pair{Kind::TheoryAtLeast, "theory_at_least"},
                                        std::pair{Kind::AgeAtFirstAtMost, "age_at_first_appointment_at_most"},
                                        std::pair{Kind::AgeHeldAtMost, "age_held_at_most"},
                                        std::pair{Kind::LivesHere, "lives_here"}};
};

namespace doancoso::activity {
namespace {

constexpr int kLeastAge = 16;
constexpr int kMostAge = 65;

struct StandardWords
{
    Q_DECLARE_TR_FUNCTIONS(CadreStandards)
};

bool isAge(Kind kind)
{
    return kind == Kind::AgeAtFirstAtMost || kind == Kind::AgeHeldAtMost;
}

QString listOf(Kind kind)
{
    return kind == Kind::TheoryAtLeast ? u"political_theory"_s : u"professional"_s;
}

StandardCondition conditionFrom(const planning::JsonEntry& entry)
{
    StandardCondition condition;
    condition.kind = entry.choice<Kind>(u"kind"_s);
    if (isAge(condition.kind)) {
        condition.age = entry.integer(u"value"_s, kLeastAge, kMostAge);
        condition.ageInAreas = condition.age;
        if (entry.has(u"areas"_s)) {
            condition.areas = entry.texts(u"areas"_s);
            condition.ageInAreas = entry.integer(u"value_in_areas"_s, kLeastAge, kMostAge);
        }
        condition.exactAge = entry.has(u"exact_age"_s) && entry.flag(u"exact_age"_s);
    } else if (condition.kind != Kind::LivesHere) {
        condition.level = entry.text(u"value"_s);
        if (!membership::findEntry(listOf(condition.kind), condition.level)) {
            entry.problem(u"value"_s, StandardWords::tr("is no level of the list"));
        }
    }
    return condition;
}

bool exceedsAge(const QDate& birth, const QDate& day, int limit, bool exact)
{
    return exact ? birth.addYears(limit) < day : birth.addYears(limit + 1) <= day;
}

/// Whole years of somebody born on the day.
int wholeYears(const QDate& birth, const QDate& day)
{
    int years = day.year() - birth.year();
    return birth.addYears(years) > day ? years - 1 : years;
}

StandardCheck checkAge(const StandardCondition& condition, const CadreFacts& facts, const QDate& day)
{
    StandardCheck check;
    const int limit = condition.areas.contains(facts.areaCode) ? condition.ageInAreas : condition.age;
    const bool first = condition.kind == Kind::AgeAtFirstAtMost;
    if (!facts.birthDate.isKnown()) {
        check.outcome = Outcome::Unknown;
        check.text = StandardWords::tr("date of birth not recorded (age at most %1)").arg(limit);
        return check;
    }
    const bool youngestExceeds = exceedsAge(facts.birthDate.latest(), day, limit, condition.exactAge);
    const bool oldestExceeds = exceedsAge(facts.birthDate.earliest(), day, limit, condition.exactAge);
    if (youngestExceeds) {
        const int age = wholeYears(facts.birthDate.latest(), day);
        check.outcome = Outcome::Missed;
        check.text = first
                         ? StandardWords::tr("%1 years old when first put in the post, at most %2").arg(age).arg(limit)
                         : StandardWords::tr("%1 years old, at most %2 while in the post").arg(age).arg(limit);
    } else if (oldestExceeds) {
        check.outcome = Outcome::Unknown;
        check.text = StandardWords::tr("the whole date of birth is needed to tell whether older than %1").arg(limit);
    }
    return check;
}

StandardCheck checkLevel(const StandardCondition& condition, const CadreFacts& facts)
{
    StandardCheck check;
    const bool theory = condition.kind == Kind::TheoryAtLeast;
    const QString list = listOf(condition.kind);
    const QString level = theory ? facts.politicalTheory : facts.professionalLevel;
    const QString wanted = membership::entryName(list, condition.level);
    if (level.isEmpty()) {
        check.outcome = Outcome::Unknown;
        check.text = theory ? StandardWords::tr("political theory not recorded (at least %1)").arg(wanted)
                            : StandardWords::tr("level of learning not recorded (at least %1)").arg(wanted);
    } else if (!levelAtLeast(list, level, condition.level)) {
        const QString has = membership::entryName(list, level);
        check.outcome = Outcome::Missed;
        check.text = theory ? StandardWords::tr("political theory: %1, at least %2 needed").arg(has, wanted)
                            : StandardWords::tr("learning: %1, at least %2 needed").arg(has, wanted);
    }
    return check;
}

StandardCheck checkCondition(const StandardCondition& condition, const CadreFacts& facts, const QDate& day)
{
    switch (condition.kind) {
    case Kind::AgeAtFirstAtMost:
        return checkAge(condition, facts, facts.firstDayInPost);
    case Kind::AgeHeldAtMost:
        return checkAge(condition, facts, day);
    case Kind::ProfessionalAtLeast:
    case Kind::TheoryAtLeast:
        return checkLevel(condition, facts);
    case Kind::LivesHere:
        break;
    }
    StandardCheck check;
    if (facts.livesAway) {
        check.outcome = Outcome::Missed;
        check.text = StandardWords::tr("works or studies away from here for long");
    }
    return check;
}

} // namespace

base::Result<QList<CadreStandard>> parseCadreStandards(const QByteArray& bytes, const QString& fileName)
{
    const auto object = planning::parseJsonObject(bytes, fileName);
    if (!object) {
        return object.error();
    }
    planning::JsonProblem problem(fileName);
    const planning::JsonEntry root(*object, {}, problem);
    QList<CadreStandard> standards;
    for (planning::JsonEntry entry : root.objects(u"standards"_s)) {
        CadreStandard standard;
        standard.code = entry.text(u"code"_s);
        entry.name(standard.code);
        standard.posts = entry.texts(u"posts"_s);
        standard.unitTypes = entry.texts(u"unit_types"_s);
        standard.validFrom = entry.date(u"valid_from"_s);
        const QDate until = entry.optionalDate(u"valid_until"_s);
        standard.validUntil = until.isValid() ? until : organization::kOpenEnd;
        standard.source = entry.text(u"source"_s);
        for (const planning::JsonEntry& condition : entry.objects(u"conditions"_s)) {
            standard.conditions.append(conditionFrom(condition));
        }
        standards.append(standard);
    }
    if (problem.error()) {
        return *problem.error();
    }
    return standards;
}

const QList<CadreStandard>& cadreStandards()
{
    static const QList<CadreStandard> standards = [] {
        const QString path = u":/data/activity/cadre_standards.json"_s;
        const auto bytes = planning::readWholeFile(path);
        return bytes ? parseCadreStandards(*bytes, path).valueOr({}) : QList<CadreStandard>();
    }();
    return standards;
}

CadreFacts factsOf(const CadrePost& post, const membership::Person& person, const QString& unitType,
                   const QString& areaCode)
{
    CadreFacts facts;
    facts.post = post.post;
    facts.unitType = unitType;
    facts.areaCode = areaCode;
    facts.firstDayInPost = post.firstDayInPost();
    facts.birthDate = person.birthDate;
    facts.professionalLevel = person.professionalLevel;
    facts.politicalTheory = person.politicalTheory;
    facts.livesAway = person.livesAway;
    return facts;
}

QList<StandardCheck> checkStandards(const QList<CadreStandard>& standards, const CadreFacts& facts, const QDate& day)
{
    QList<StandardCheck> checks;
    for (const CadreStandard& standard : standards) {
        if (!standard.posts.contains(facts.post) || !standard.unitTypes.contains(facts.unitType)) {
            continue;
        }
        for (const StandardCondition& condition : standard.conditions) {
            const bool first = condition.kind == Kind::AgeAtFirstAtMost;
            if (!standard.holdsOn(first ? facts.firstDayInPost : day)) {
                continue;
            }
            StandardCheck check = checkCondition(condition, facts, day);
            check.kind = condition.kind;
            check.source = standard.source;
            checks.append(check);
        }
    }
    return checks;
}

StandardVerdict verdictOf(const QList<StandardCheck>& checks)
{
    StandardVerdict verdict = checks.isEmpty() ? StandardVerdict::NoStandard : StandardVerdict::Met;
    for (const StandardCheck& check : checks) {
        if (check.outcome == Outcome::Missed) {
            return StandardVerdict::Missed;
        }
        verdict = check.outcome == Outcome::Unknown ? StandardVerdict::Unknown : verdict;
    }
    return verdict;
}

bool levelAtLeast(const QString& list, const QString& level, const QString& wanted)
{
    const membership::ListEntry* has = membership::findEntry(list, level);
    const membership::ListEntry* needs = membership::findEntry(list, wanted);
    return has && needs && has->rank >= needs->rank;
}

} // namespace doancoso::activity
