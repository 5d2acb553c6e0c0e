// SPDX-License-Identifier: GPL-3.0-or-later
//
// The training programme: shipped data, registration of branches, scores in one action, totals and results that follow,
// equal scores, sending and taking back.
#include "membership/people_scene.h"

#include "core/membership/training_service.h"
#include "core/planning/json_reader.h"

using namespace doancoso;
using namespace doancoso::membership;
using namespace Qt::StringLiterals;
using base::Decimal;
using base::ErrorCode;

namespace {

const TrainingYear kYear{QDate(2022, 1, 1), QDate(2022, 12, 31)};
const QDate kDay(2022, 6, 30);

QList<ScoreEdit> allGroups(TrainingRegistrationId id, const QStringList& points, ScoreColumn column)
{
    QList<ScoreEdit> edits;
    const TrainingProgramme& programme = *trainingProgrammeOn(kYear.lastDay);
    for (int i = 0; i < points.size(); ++i) {
        edits.append({id, {programme.groups.at(i).code, {}}, column, Decimal::fromPlain(points.at(i))});
    }
    return edits;
}

} // namespace

TEST_CASE("the shipped training programmes can be read and are whole")
{
    const QString path = u":/data/membership/training_programmes.json"_s;
    const auto bytes = planning::readWholeFile(path);
    REQUIRE_OK(bytes);
    const auto programmes = parseTrainingProgrammes(*bytes, path);
    REQUIRE_OK(programmes);
    REQUIRE(programmes->size() >= 2);
    for (qsizetype i = 0; i < programmes->size(); ++i) {
        const TrainingProgramme& programme = programmes->at(i);
        INFO(programme.code.toStdString());
        CHECK(programme.groups.size() == 5);
        CHECK(programme.most() == Decimal(100));
        CHECK(programme.bandOf(Decimal(0)) != nullptr); // every total has a result
        CHECK(programme.bandOf(Decimal(90))->code == u"EXCELLENT"_s);
        CHECK(programme.bandOf(*Decimal::fromPlain(u"89.9"_s))->code == u"GOOD"_s);
        CHECK(programme.bandOf(*Decimal::fromPlain(u"49.9"_s))->completes == false);
        CHECK(programme.leastToComplete() == Decimal(50));
        CHECK_FALSE(programme.source.isEmpty());
        CHECK(programme.code.size() <= 24); // the width of the column
        if (i > 0) {
            CHECK(programmes->at(i - 1).validUntil == programme.validFrom); // no day without a programme
        }
    }
    CHECK(trainingProgrammeOn(QDate(2022, 6, 1))->code == u"YUM-2022"_s);
    CHECK(trainingProgrammeOn(QDate(2026, 1, 1))->code == u"YUM-2026"_s);
    CHECK(trainingProgrammeOn(QDate(2008, 1, 1)) == nullptr);
    const auto broken = parseTrainingProgrammes(R"({"programmes": [{"code": "A"}]})", u"a.json"_s);
    REQUIRE_FALSE(broken);
    CHECK(broken.error().userText.contains(u"a.json"_s));
}

TEST_CASE("a branch registers all its members at once, those registered already are left alone")
{
    const auto engine = GENERATE_COPY(from_range(tests::availableEngines()));
    tests::PeopleScene scene(engine);
    TrainingService service(*scene.world.database);
    const auto an = scene.member(u"Nguyễn Văn An"_s, scene.branches[0]);
    scene.member(u"Lê Thị Bình"_s, scene.branches[0]);
    const auto moved = scene.member(u"Trần Văn Chi"_s, scene.branches[1]);
    const auto late = scene.member(u"Phạm Thị Dung"_s, scene.branches[0], QDate(2022, 9, 1));

    auto registered = service.registerMembers(scene.branches[0], {an}, kYear, kDay);
    REQUIRE_OK(registered);
    CHECK(*registered == 1);
    registered = service.registerBranches({scene.branches[0], scene.branches[1]}, kYear, kDay);
    REQUIRE_OK(registered);
    CHECK(*registered == 2); // Bình and Chi; An was, Dung is no member yet
    registered = service.registerBranches(scene.branches, kYear, kDay);
    REQUIRE_OK(registered);
    CHECK(*registered == 0);

    // Chi moves: the registration goes along, nobody is registered twice.
    scene.event(moved, EventKind::Transfer, scene.branches[1], QDate(2022, 7, 1), scene.branches[0]);
    registered = service.registerBranches(scene.branches, kYear, QDate(2022, 12, 1));
    REQUIRE_OK(registered);
    CHECK(*registered == 1); // Dung
    auto branch = service.branch(scene.branches[0], kYear, QDate(2022, 12, 31));
    REQUIRE_OK(branch);
    REQUIRE(branch->rows.size() == 4);
    CHECK(branch->rows.at(0).name == u"Nguyễn Văn An"_s);
    CHECK(branch->rows.at(2).name == u"Trần Văn Chi"_s);
    CHECK(branch->rows.at(2).registration.unit == scene.branches[1]);
    branch = service.branch(scene.branches[1], kYear, QDate(2022, 12, 31));
    REQUIRE_OK(branch);
    REQUIRE(branch->rows.size() == 1);
    CHECK_FALSE(branch->rows.at(0).member); // registered here, left since

    REQUIRE_OK(scene.journal().undo());
    const auto ofLate = service.ofPerson(late);
    REQUIRE_OK(ofLate);
    CHECK(ofLate->isEmpty());

    const auto unknown = service.registerBranches(scene.branches, {QDate(2008, 1, 1), QDate(2008, 12, 31)}, kDay);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::NotFound);
}

TEST_CASE("many scores are saved in one action, within bounds, and totals and results follow")
{
    const auto engine = GENERATE_COPY(from_range(tests::availableEngines()));
    tests::PeopleScene scene(engine);
    TrainingService service(*scene.world.database);
    scene.member(u"Nguyễn Văn An"_s, scene.branches[0]);
    scene.member(u"Lê Thị Bình"_s, scene.branches[0]);
    REQUIRE_OK(service.registerBranches({scene.branches[0]}, kYear, kDay));
    const auto rows = [&] {
        const auto branch = service.branch(scene.branches[0], kYear, kDay);
        REQUIRE_OK(branch);
        return branch->rows;
    };
    const TrainingProgramme& programme = *trainingProgrammeOn(kYear.lastDay);
    const auto an = rows().at(0).registration.id;
    const auto binh = rows().at(1).registration.id;

    const QStringList good{u"18"_s, u"17.5"_s, u"16"_s, u"15"_s, u"14"_s};
    auto saved = service.saveScores(allGroups(an, good, ScoreColumn::Branch) +
                                    allGroups(binh, good.mid(0, 4), ScoreColumn::Branch) +
                                    allGroups(an, {u"20"_s}, ScoreColumn::Own));
    REQUIRE_OK(saved);
    CHECK(*saved == 9); // one key holds both columns
    auto first = rows().at(0).registration;
    CHECK(trainingTotal(first, programme, ScoreColumn::Branch) == Decimal::fromPlain(u"80.5"_s));
    CHECK_FALSE(trainingTotal(first, programme, ScoreColumn::Own));
    CHECK(trainingState(first, programme) == TrainingState::Assessed);
    CHECK(trainingResult(first, programme)->code == u"GOOD"_s);
    CHECK(trainingState(rows().at(1).registration, programme) == TrainingState::Registered);
    CHECK(trainingResult(rows().at(1).registration, programme) == nullptr);

    // All or nothing, with the reason.
    auto refused = service.saveScores(allGroups(binh, {u"10"_s, u"20.5"_s}, ScoreColumn::Own));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Validation);
    CHECK(refused.error().context == u"II"_s);
    CHECK_FALSE(groupScore(rows().at(1).registration, u"I"_s, ScoreColumn::Own));
    CHECK_FALSE(service.saveScores(allGroups(binh, {u"-1"_s}, ScoreColumn::Own)));
    CHECK_FALSE(service.saveScores(allGroups(binh, {u"1.25"_s}, ScoreColumn::Own))); // one decimal only
    CHECK_FALSE(service.saveScores({{binh, {u"IX"_s, {}}, ScoreColumn::Own, Decimal(1)}}));

    // A group is scored as a whole or by its items, never both; items share the most points of the group.
    CHECK_FALSE(service.saveScores({{binh, {u"I"_s, u"1"_s}, ScoreColumn::Branch, Decimal(1)}}));
    REQUIRE_OK(service.saveScores({{binh, {u"V"_s, u"1"_s}, ScoreColumn::Branch, Decimal(12)},
                                   {binh, {u"V"_s, u"2"_s}, ScoreColumn::Branch, Decimal(8)}}));
    CHECK(groupScore(rows().at(1).registration, u"V"_s, ScoreColumn::Branch) == Decimal(20));
    CHECK(isScoredByItems(rows().at(1).registration, u"V"_s));
    CHECK_FALSE(service.saveScores({{binh, {u"V"_s, u"3"_s}, ScoreColumn::Branch, Decimal(1)}}));
    CHECK_FALSE(service.saveScores({{binh, {u"V"_s, {}}, ScoreColumn::Branch, Decimal(1)}}));
    CHECK(trainingTotal(rows().at(1).registration, programme, ScoreColumn::Branch) == Decimal::fromPlain(u"86.5"_s));

    // Zero is a score, nothing is none.
    REQUIRE_OK(service.saveScores({{an, {u"I"_s, {}}, ScoreColumn::Branch, Decimal(0)}}));
    CHECK(trainingTotal(rows().at(0).registration, programme, ScoreColumn::Branch) == Decimal::fromPlain(u"62.5"_s));
    REQUIRE_OK(service.saveScores({{an, {u"I"_s, {}}, ScoreColumn::Branch, std::nullopt}}));
    CHECK(trainingState(rows().at(0).registration, programme) == TrainingState::Registered);
    REQUIRE_OK(scene.journal().undo());
    REQUIRE_OK(scene.journal().undo());
    CHECK(trainingTotal(rows().at(0).registration, programme, ScoreColumn::Branch) == Decimal::fromPlain(u"80.5"_s));

    // Sent results change no more until they are taken back.
    const auto sent = service.send({an}, QDate(2022, 12, 5));
    REQUIRE_OK(sent);
    CHECK(*sent == 1);
    CHECK(trainingState(rows().at(0).registration, programme) == TrainingState::Sent);
    refused = service.saveScores(allGroups(an, {u"1"_s}, ScoreColumn::Branch));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Locked);
    CHECK_FALSE(service.unregister({an}));
    REQUIRE_OK(service.takeBack({an}));
    REQUIRE_OK(service.saveScores(allGroups(an, {u"1"_s}, ScoreColumn::Branch)));
    const auto kept = service.unregister({an});
    REQUIRE_FALSE(kept);
    CHECK(kept.error().code == ErrorCode::InUse);

    REQUIRE_OK(service.setRemark(an, rows().at(0).registration.revision, u"  Tích   cực "_s));
    CHECK(rows().at(0).registration.remark == u"Tích cực"_s);
    const auto stale = service.setRemark(an, 1, u"khác"_s);
    REQUIRE_FALSE(stale);
    CHECK(stale.error().code == ErrorCode::Conflict);
}

TEST_CASE("equal scores of many members are pointed out")
{
    const TrainingProgramme& programme = *trainingProgrammeOn(kYear.lastDay);
    QList<TrainingRegistration> registrations;
    const auto add = [&](const QList<int>& points) {
        TrainingRegistration registration;
        registration.id = TrainingRegistrationId(registrations.size() + 1);
        for (int i = 0; i < points.size(); ++i) {
            registration.scores[{programme.groups.at(i).code, {}}].branch = Decimal(points.at(i));
        }
        registrations.append(registration);
    };
    for (int i = 0; i < 4; ++i) {
        add({20, 20, 20, 20, 20});
    }
    for (int i = 0; i < 3; ++i) {
        add({18, 17, 18, 17, 18});
    }
    add({18, 17, 18, 17, 17});
    add({18, 17, 18, 17, 17});
    for (int i = 0; i < 5; ++i) {
        add({20, 20}); // not complete: nothing to compare
    }
    const auto found = equalScores(registrations, programme);
    REQUIRE(found.size() == 2);
    CHECK(found.at(0).registrations.size() == 4);
    CHECK(found.at(0).allAtMost);
    CHECK(found.at(1).registrations.size() == 3);
    CHECK_FALSE(found.at(1).allAtMost);
    CHECK(equalScores(registrations, programme, 2).size() == 3);
}

TEST_CASE("the year of a period: calendar years and school years")
{
    CHECK(TrainingService::yearOf(base::Period::quarter(2022, 3), {}) == kYear);
    base::PeriodCalendar school;
    school.id = base::schoolYearFrom(9);
    school.firstMonth = 9;
    const auto year = TrainingService::yearOf(base::Period(base::PeriodKind::Quarter, 2022, 3, school.id), school);
    CHECK(year.firstDay == QDate(2022, 9, 1));
    CHECK(year.lastDay == QDate(2023, 8, 31));
    CHECK(year.displayName() == u"2022\u20132023"_s);
    base::PeriodCalendar closing;
    closing.closingDay = 15;
    CHECK(TrainingService::yearOf(base::Period::month(2022, 1), closing) == kYear);
}
