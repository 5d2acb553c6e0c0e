// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "core/activity/activity_lists.h"
#include "core/activity/cadre_standards.h"
#include "core/activity/meeting_rhythm.h"
#include "core/organization/starter_lists.h"
#include "core/planning/json_reader.h"

#include <QSet>

using namespace doancoso;
using namespace doancoso::activity;
using namespace Qt::StringLiterals;

namespace {

QSet<QString> shippedTypes()
{
    QSet<QString> codes;
    const auto bytes = planning::readWholeFile(u":/data/organization/unit_types.json"_s);
    REQUIRE_OK(bytes);
    const auto object = planning::parseJsonObject(*bytes, u"unit_types.json"_s);
    REQUIRE_OK(object);
    for (const QJsonValue& type : object->value(u"types"_s).toArray()) {
        codes.insert(type[u"code"_s].toString());
    }
    return codes;
}

template <typename Parsed>
Parsed shipped(const char* name, base::Result<Parsed> (*parse)(const QByteArray&, const QString&))
{
    const QString path = u":/data/activity/%1"_s.arg(QString::fromLatin1(name));
    const auto bytes = planning::readWholeFile(path);
    REQUIRE_OK(bytes);
    const auto parsed = parse(*bytes, path);
    REQUIRE_OK(parsed);
    return *parsed;
}

} // namespace

TEST_CASE("the shipped lists are whole and name only units that exist", "[activity]")
{
    const ActivityLists lists = shipped("lists.json", &parseActivityLists);
    const QSet<QString> types = shippedTypes();
    CHECK(lists.meetingKinds.size() == activityLists().meetingKinds.size());
    CHECK(lists.meetingKinds.size() >= 3);
    CHECK(lists.posts.size() >= 6);
    for (const CadrePostKind& post : lists.posts) {
        INFO(post.code.toStdString());
        for (const QString& type : post.types) {
            CHECK(types.contains(type));
        }
    }
    // What the measures are defined by.
    for (const QLatin1String code :
         {kind::kTraining, kind::kProject, kind::kTask, kind::kPartySession, kind::kIntroduction, kind::kInspection}) {
        CHECK(lists.activityKind(code));
    }
    CHECK(lists.activityKind(kind::kProject)->hasLevel);
    CHECK(lists.activityKind(kind::kTask)->hasAmount);
    CHECK(lists.post(post::kSecretary)->single);
    CHECK(lists.post(post::kDeputySecretary)->leads);
    CHECK_FALSE(lists.post(u"CELL_HEAD"_s)->fits(u"BRANCH"_s));
    CHECK(lists.post(u"SECRETARY"_s)->fits(u"BRANCH"_s));
}

TEST_CASE("the shipped rules of meetings and standards of cadres name their source and existing units", "[activity]")
{
    const QSet<QString> types = shippedTypes();
    const auto rules = shipped("meeting_rules.json", &parseMeetingRules);
    CHECK_FALSE(rules.isEmpty());
    for (const MeetingRule& rule : rules) {
        CHECK(rule.source.size() > 20);
        CHECK(rule.validFrom < rule.validUntil);
        for (const QString& type : rule.unitTypes) {
            CHECK(types.contains(type));
        }
        for (const QString& code : rule.meetingKinds) {
            CHECK(meetingKindName(code) != code);
        }
    }
    const auto standards = shipped("cadre_standards.json", &parseCadreStandards);
    CHECK(standards.size() == cadreStandards().size());
    for (const CadreStandard& standard : standards) {
        INFO(standard.code.toStdString());
        CHECK(standard.source.size() > 20);
        CHECK(standard.validFrom < standard.validUntil);
        CHECK_FALSE(standard.conditions.isEmpty());
        for (const QString& code : standard.posts) {
            CHECK(activityLists().post(code));
        }
        for (const QString& type : standard.unitTypes) {
            CHECK(types.contains(type));
        }
    }
}

TEST_CASE("damaged lists and rules are refused with the place", "[activity]")
{
    const auto twice = parseActivityLists(
        R"({"meeting_kinds": [{"code": "A", "vi": "a", "en": "a"}, {"code": "A", "vi": "b", "en": "b"}],
            "activity_kinds": [], "project_levels": [], "introduction_outcomes": [], "posts": []})",
        u"x.json"_s);
    REQUIRE_FALSE(twice.hasValue());
    CHECK(twice.error().code == base::ErrorCode::Validation);
    const auto family = parseActivityLists(
        R"({"meeting_kinds": [], "activity_kinds": [{"code": "A", "vi": "a", "en": "a", "family": "party"}],
            "project_levels": [], "introduction_outcomes": [], "posts": []})",
        u"x.json"_s);
    CHECK_FALSE(family.hasValue());
    const auto rhythm = parseMeetingRules(
        R"({"rules": [{"code": "R", "valid_from": "2000-01-01", "valid_until": null, "unit_types": ["BRANCH"],
            "meeting_kinds": ["BRANCH"], "months": 1, "months_with_permission": 5, "source": "x"}]})",
        u"x.json"_s);
    CHECK_FALSE(rhythm.hasValue());
    const auto standard = parseCadreStandards(
        R"({"standards": [{"code": "S", "posts": ["SECRETARY"], "unit_types": ["COMMUNE"], "valid_from": "2000-01-01",
            "valid_until": null, "source": "x", "conditions": [{"kind": "theory_at_least", "value": "PHD"}]}]})",
        u"x.json"_s);
    REQUIRE_FALSE(standard.hasValue());
    CHECK(standard.error().userText.contains(u"value"_s));
}
