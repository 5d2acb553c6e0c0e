// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way of outstanding members into the Party: shipped steps, what is unusual, unbroken over a transfer, the days on
// the card, lists by block and step.
#include "membership/people_scene.h"

#include "core/membership/party_service.h"
#include "core/planning/json_reader.h"

using namespace doancoso;
using namespace doancoso::membership;
using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

PartyStep taken(base::PersonId person, const QString& code, const QDate& day, const QString& helper = {})
{
    PartyStep step;
    step.person = person;
    step.code = code;
    step.onDate = day;
    step.helper = helper;
    return step;
}

QList<PartyWarning::Kind> kindsOf(const QList<PartyWarning>& warnings)
{
    QList<PartyWarning::Kind> kinds;
    for (const PartyWarning& warning : warnings) {
        CHECK_FALSE(warning.text.isEmpty());
        kinds.append(warning.kind);
    }
    return kinds;
}

} // namespace

TEST_CASE("the shipped steps can be read, in the order of the way")
{
    const QString path = u":/data/membership/party_steps.json"_s;
    const auto bytes = planning::readWholeFile(path);
    REQUIRE_OK(bytes);
    const auto steps = parsePartySteps(*bytes, path);
    REQUIRE_OK(steps);
    CHECK(steps->leastAge == 18);
    CHECK(steps->probationMonths == 12);
    CHECK(steps->indexOf(u"NOMINATED"_s) == 0);
    CHECK(steps->indexOf(u"GRASSROOTS_RESOLUTION"_s) > steps->indexOf(u"BRANCH_RESOLUTION"_s));
    CHECK(steps->kind(u"ADMITTED"_s)->sets == u"party_joined_on"_s);
    CHECK(steps->kind(u"OFFICIAL"_s)->sets == u"party_official_on"_s);
    CHECK(steps->kind(u"DROPPED"_s)->breaks);
    for (const PartyStepKind& kind : steps->kinds) {
        CHECK(kind.code.size() <= 24); // the width of the column
    }
    CHECK_FALSE(parsePartySteps(R"({"source": "x", "certainty": "x", "least_age": 18, "probation_months": 12,
                                    "steps": []})",
                                u"b.json"_s));
}

TEST_CASE("a way goes on unbroken over a transfer, and the card follows admission and full membership")
{
    const auto engine = GENERATE_COPY(from_range(tests::availableEngines()));
    tests::PeopleScene scene(engine);
    PartyService service(*scene.world.database);
    const auto an = scene.member(u"Nguyễn Văn An"_s, scene.branches[0]);
    const auto binh = scene.member(u"Lê Thị Bình"_s, scene.branches[1]);
    REQUIRE_OK(service.record(taken(an, u"NOMINATED"_s, QDate(2021, 3, 26))));
    REQUIRE_OK(service.record(taken(an, u"BRANCH_RESOLUTION"_s, QDate(2021, 4, 1))));
    scene.event(an, EventKind::Transfer, scene.branches[0], QDate(2021, 5, 1), scene.branches[2]);
    REQUIRE_OK(service.record(taken(an, u"GRASSROOTS_RESOLUTION"_s, QDate(2021, 6, 1))));
    REQUIRE_OK(service.record(taken(binh, u"NOMINATED"_s, QDate(2022, 3, 26))));

    const auto list = service.list({}, QDate(2022, 10, 1));
    REQUIRE_OK(list);
    REQUIRE(list->rows.size() == 2);
    CHECK(list->rows.at(0).person == an); // the furthest first
    CHECK(list->rows.at(0).unit == scene.branches[2]);
    CHECK(list->rows.at(0).way.steps.size() == 3);
    CHECK(list->countsByStep().value(u"GRASSROOTS_RESOLUTION"_s) == 1);
    CHECK(service.list({scene.branches[0]}, QDate(2022, 10, 1))->rows.isEmpty());
    const auto then = service.list({scene.branches[0]}, QDate(2021, 4, 30));
    REQUIRE_OK(then);
    REQUIRE(then->rows.size() == 1); // as it was known on that day
    CHECK(then->rows.at(0).way.current()->code == u"BRANCH_RESOLUTION"_s);
    CHECK(*service.unitOn(an, QDate(2021, 4, 1)) == scene.branches[0]);
    CHECK(*service.unitOn(an, QDate(2021, 6, 1)) == scene.branches[2]);

    REQUIRE_OK(service.record(taken(an, u"ADMITTED"_s, QDate(2022, 2, 3), u"Đảng viên Phạm Văn Giúp"_s)));
    CHECK(scene.card(an).partyJoinedOn == QDate(2022, 2, 3));
    const auto official = service.record(taken(an, u"OFFICIAL"_s, QDate(2023, 2, 3)));
    REQUIRE_OK(official);
    CHECK(scene.card(an).partyOfficialOn == QDate(2023, 2, 3));

    // One step once; a correction moves the card's day, taking the step back clears it.
    const auto again = service.record(taken(an, u"ADMITTED"_s, QDate(2022, 5, 19)));
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Conflict);
    PartyStep moved = *service.way(an)->step(u"ADMITTED"_s);
    const qint64 seen = moved.revision;
    moved.onDate = QDate(2022, 2, 4);
    REQUIRE_OK(service.record(moved));
    CHECK(scene.card(an).partyJoinedOn == QDate(2022, 2, 4));
    moved.revision = seen;
    const auto stale = service.record(moved);
    REQUIRE_FALSE(stale);
    CHECK(stale.error().code == ErrorCode::Conflict);
    REQUIRE_OK(service.remove(*official));
    CHECK_FALSE(scene.card(an).partyOfficialOn.isValid());
    REQUIRE_OK(scene.journal().undo());
    CHECK(scene.card(an).partyOfficialOn == QDate(2023, 2, 3));

    // Members who may be chosen: neither in the Party nor on the way.
    const auto free = scene.member(u"Hoàng Thị Giang"_s, scene.branches[1]);
    const auto nominees = service.nominees(scene.branches, QDate(2023, 6, 1));
    REQUIRE_OK(nominees);
    REQUIRE(nominees->size() == 1);
    CHECK(nominees->constFirst().id == free);
    // Dropped and chosen anew: the earlier attempt stays readable.
    REQUIRE_OK(service.record(taken(binh, u"DROPPED"_s, QDate(2022, 12, 1))));
    CHECK(service.nominees(scene.branches, QDate(2023, 6, 1))->size() == 2);
    REQUIRE_OK(service.record(taken(binh, u"NOMINATED"_s, QDate(2023, 3, 26))));
    const auto way = service.way(binh);
    REQUIRE_OK(way);
    CHECK(way->steps.size() == 1);
    CHECK(way->earlier.size() == 2);
    CHECK(way->current()->onDate == QDate(2023, 3, 26));
}

TEST_CASE("a day on the card that no step had set stays when steps are corrected")
{
    tests::PeopleScene scene(storage::Engine::Sqlite);
    PartyService service(*scene.world.database);
    Person person = scene.draft(u"Nguyễn Thị Hạnh"_s);
    person.partyJoinedOn = QDate(2021, 1, 1);
    const auto id = scene.addPerson(person);
    scene.event(id, EventKind::Register, scene.branches[0], QDate(2019, 1, 1));
    const auto step = service.record(taken(id, u"CLASS_ATTENDED"_s, QDate(2020, 1, 1)));
    REQUIRE_OK(step);
    REQUIRE_OK(service.remove(*step));
    CHECK(scene.card(id).partyJoinedOn == QDate(2021, 1, 1));
}

TEST_CASE("what is unusual is pointed out, only what is wrong is refused")
{
    const base::PartialDate birth(QDate(2004, 5, 19));
    const base::PersonId someone(1);
    const QString helper = u"Lê Văn Giúp"_s;
    QList<PartyStep> steps;
    int day = 0;
    for (const char* code :
         {"NOMINATED", "BRANCH_RESOLUTION", "GRASSROOTS_RESOLUTION", "CLASS_ATTENDED", "CANDIDATE"}) {
        steps.append(taken(someone, QString::fromLatin1(code), QDate(2022, 1, 1).addDays(++day), helper));
    }
    steps.append(taken(someone, u"ADMITTED"_s, QDate(2022, 5, 19)));
    steps.append(taken(someone, u"OFFICIAL"_s, QDate(2023, 5, 19)));
    CHECK(kindsOf(partyWarnings(partyWay(steps), birth)).isEmpty()); // eighteen to the day, twelve months to the day
    CHECK(kindsOf(partyWarnings(partyWay(steps), base::PartialDate(QDate(2004, 5, 20)))) ==
          QList{PartyWarning::Kind::UnderAge});
    CHECK(kindsOf(partyWarnings(partyWay(steps), {})) == QList{PartyWarning::Kind::AgeUnknown});
    QList<PartyStep> early = steps;
    early.last().onDate = QDate(2023, 5, 18);
    CHECK(kindsOf(partyWarnings(partyWay(early), birth)) == QList{PartyWarning::Kind::ShortProbation});
    QList<PartyStep> skipped = steps;
    skipped.removeAt(2);
    CHECK(kindsOf(partyWarnings(partyWay(skipped), birth)) == QList{PartyWarning::Kind::SkippedStep});
    QList<PartyStep> alone = steps.mid(0, 5);
    for (PartyStep& step : alone) {
        step.helper.clear();
    }
    CHECK(kindsOf(partyWarnings(partyWay(alone), birth)) == QList{PartyWarning::Kind::NoHelper});
    QList<PartyStep> backwards = steps;
    backwards[1].onDate = QDate(2021, 1, 1);
    CHECK(kindsOf(partyWarnings(partyWay(backwards), birth)) == QList{PartyWarning::Kind::OutOfOrder});

    tests::PeopleScene scene(storage::Engine::Sqlite);
    PartyService service(*scene.world.database);
    const auto an = scene.member(u"Nguyễn Văn An"_s, scene.branches[0]);
    CHECK(service.record(taken(an, u"UNKNOWN"_s, QDate(2022, 1, 1))).error().context == u"step"_s);
    CHECK(service.record(taken(an, u"NOMINATED"_s, {})).error().context == u"date"_s);
    PartyStep votes = taken(an, u"NOMINATED"_s, QDate(2022, 1, 1));
    votes.votesPresent = 10;
    votes.votesFor = 11;
    CHECK(service.record(votes).error().context == u"votes"_s);
    votes.votesFor = 10;
    REQUIRE_OK(service.record(votes));
    CHECK(service.way(an)->current()->votesFor == 10);
}
