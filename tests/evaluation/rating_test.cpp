// SPDX-License-Identifier: GPL-3.0-or-later
//
// A rating from opening the round to the announcement: what the registers say, grades kept apart, reasons asked for,
// steps that lock, reopening that keeps the old result, the whole province counted as branch by branch.
#include "evaluation/rating_scene.h"

#include "core/activity/personal_data_service.h"
#include "core/evaluation/rule_set_reader.h"
#include "core/evaluation/rule_set_writer.h"
#include "support/seed.h"

#include <random>

using namespace doancoso;
using namespace doancoso::evaluation;
using namespace doancoso::tests;
using namespace Qt::StringLiterals;
using base::Decimal;
using base::ErrorCode;

namespace {

/// Cancels after so many reports.
struct CancellingProgress final : base::ProgressSink
{
    explicit CancellingProgress(int steps) : m_left(steps) {}
    void report(qint64 done, qint64 total, const QString&) override
    {
        told.append(done);
        whole = total;
        --m_left;
    }
    bool isCancelled() const override { return m_left <= 0; }
    QList<qint64> told;
    qint64 whole = 0;

private:
    int m_left;
};

} // namespace

TEST_CASE("a rule set written and read again is the same")
{
    for (const RuleSet& rules : shippedRuleSets()) {
        INFO(rules.code.toStdString());
        const QByteArray written = ruleSetToJson(rules);
        const auto read = parseRuleSet(written, u"again"_s, {});
        REQUIRE_OK(read);
        CHECK(ruleSetToJson(*read) == written);
        CHECK(read->most == rules.most);
        CHECK(factsOf(*read) == factsOf(rules));
        CHECK(read->scale.grades.size() == rules.scale.grades.size());
    }
}

TEST_CASE("whole months count from a day to the day after the last one")
{
    CHECK(wholeMonths(QDate(2023, 7, 1), kLast) == 6);
    CHECK(wholeMonths(QDate(2023, 7, 2), kLast) == 5);
    CHECK(wholeMonths(QDate(2023, 12, 31), kLast) == 0);
    CHECK(wholeMonths(QDate(2020, 1, 1), kLast) == 48);
    CHECK(wholeMonths(QDate(2024, 2, 1), kLast) == 0);
}

TEST_CASE("proposals follow from attendance, training, dues and discipline, with the reason")
{
    const auto engine = GENERATE_COPY(from_range(tests::availableEngines()));
    RatingScene scene(engine);
    const auto excellent = scene.member(u"Lê Văn Ân"_s, scene.branches[0]);
    const auto good = scene.member(u"Lê Thị Bình"_s, scene.branches[0]);
    const auto owes = scene.member(u"Nguyễn Hữu Cường"_s, scene.branches[0]);
    const auto rarely = scene.member(u"Đỗ Văn Hải"_s, scene.branches[0]);
    const auto disciplined = scene.member(u"Trần Văn Kiên"_s, scene.branches[0]);
    const auto fresh = scene.member(u"Phạm Thị Mai"_s, scene.branches[0], QDate(2023, 7, 2));
    const auto moved = scene.member(u"Vũ Văn Nam"_s, scene.branches[1]);
    scene.event(moved, membership::EventKind::Transfer, scene.branches[1], QDate(2023, 10, 1), scene.branches[0]);
    scene.event(disciplined, membership::EventKind::Discipline, scene.branches[0], QDate(2023, 5, 1));
    const QList<base::PersonId> all{excellent, good, owes, rarely, disciplined};
    scene.keepDues();
    for (int month = 1; month <= 10; ++month) {
        // present at 9, 8, 10, 4 and 10 of 10 meetings
        QList<base::PersonId> absent;
        if (month > 9) {
            absent.append(excellent);
        }
        if (month > 8) {
            absent.append(good);
        }
        if (month > 4) {
            absent.append(rarely);
        }
        scene.meeting(0, month, all, absent);
    }
    for (const auto person : all) {
        scene.train(0, person, person == excellent || person == owes ? u"90"_s : u"75"_s);
        scene.payUntil(0, person, person == owes ? 8 : 12);
    }
    const RatingRound round = scene.open();
    RatingBoard board = scene.board(round);
    REQUIRE(board.rows.size() == 7);

    const RatingRow& best = rowOf(board, excellent);
    CHECK(best.proposal == u"EXCELLENT"_s); // exactly 90 % and 90 points
    CHECK(*best.known.facts[fact_code::kAttendance].of == Decimal(10));
    CHECK(best.known.facts[fact_code::kDuesLate].amount == Decimal(0));
    CHECK(rowOf(board, good).proposal == u"GOOD"_s);
    CHECK(rowOf(board, owes).known.facts[fact_code::kDuesLate].amount == Decimal(4));
    CHECK(rowOf(board, owes).proposal == u"NOT_COMPLETED"_s); // more than three months
    CHECK(rowOf(board, rarely).proposal == u"NOT_COMPLETED"_s);
    CHECK(rowOf(board, disciplined).proposal == u"NOT_COMPLETED"_s);
    CHECK_FALSE(rowOf(board, disciplined).why.isEmpty());
    CHECK(rowOf(board, fresh).proposal == kNotRated);
    CHECK(rowOf(board, fresh).why.contains(u"6"_s));
    CHECK(rowOf(board, moved).proposal != kNotRated); // rated here, with the former unit's remark
    CHECK(rowOf(board, moved).known.facts[fact_code::kTransferred].amount == Decimal(1));
    CHECK_FALSE(rowOf(board, moved).known.facts.contains(fact_code::kAttendance)); // nothing is not 0

    SECTION("who was on leave is measured by the time present")
    {
        const auto mother = scene.member(u"Hà Thị Đào"_s, scene.branches[2]);
        scene.payUntil(2, mother, 12);
        for (int month = 1; month <= 10; ++month) {
            scene.meeting(2, month, {mother}, {}, month > 4 ? QList<base::PersonId>{mother} : QList<base::PersonId>{});
        }
        RatingBoard third = scene.board(round, 2);
        const auto needs = [&](const QString& grade) {
            const auto& row = rowOf(third, mother);
            CHECK(row.proposal == grade);
        };
        needs(u"NOT_COMPLETED"_s); // present at 4 of 10
        REQUIRE_OK(scene.service.saveDetails(third, mother, {{{fact_code::kMaternity, Decimal(1)}}, {}}));
        third = scene.board(round, 2);
        needs(u"GOOD"_s); // 4 of 4; the best grade asks for a known result of training
        CHECK(rowOf(third, mother).assessment.reasons.size() >= 1);
        REQUIRE_OK(scene.service.saveDetails(third, mother, {{{fact_code::kMaternity, std::nullopt}}, {}}));
        third = scene.board(round, 2);
        needs(u"NOT_COMPLETED"_s);
    }
    SECTION("a province is counted as its branches are")
    {
        // Cancelled after any step it ends as cancelled; told to go on it ends at the whole.
        for (int steps = 1; steps <= 8; ++steps) {
            CancellingProgress impatient{steps};
            CHECK(scene.service.proposals(round.id, {}, kToday, impatient).error().code == ErrorCode::Cancelled);
        }
        CancellingProgress patient{1000};
        REQUIRE_OK(scene.service.proposals(round.id, {}, kToday, patient));
        CHECK(std::is_sorted(patient.told.cbegin(), patient.told.cend()));
        CHECK(patient.told.size() >= 8);
        CHECK(patient.told.constLast() == patient.whole);
        base::SilentProgress silent;
        const auto counted = scene.service.proposals(round.id, {}, kToday, silent);
        REQUIRE_OK(counted);
        for (int branch = 0; branch < 3; ++branch) {
            GradeCounts expected;
            for (const RatingRow& row : scene.board(round, branch).rows) {
                expected.add(round.rules.scale, row.proposal);
            }
            const auto found = std::find_if(counted->cbegin(), counted->cend(), [&](const ProposalCounts& each) {
                return each.unit == scene.branches[branch];
            });
            if (expected.rated() + expected.notRated + expected.open == 0) {
                CHECK(found == counted->cend());
                continue;
            }
            REQUIRE(found != counted->cend());
            CHECK(found->counts.grades == expected.grades);
            CHECK(found->counts.notRated == expected.notRated);
        }
    }
    SECTION("grades are kept apart, a difference asks for its reason, steps lock")
    {
        REQUIRE_OK(scene.service.saveGrades(
            board, {{excellent, GradeColumn::Own, u"EXCELLENT"_s}, {good, GradeColumn::Own, u"EXCELLENT"_s}}));
        board = scene.board(round);
        CHECK(board.list.step == RatingStep::Self);
        CHECK(board.counts.open == 7); // what somebody says of himself is no grade yet
        auto taken = scene.service.takeProposals(board);
        REQUIRE_OK(taken);
        CHECK(*taken == 7);
        board = scene.board(round);
        CHECK(board.list.step == RatingStep::Meeting);
        CHECK(rowOf(board, good).rating.own == u"EXCELLENT"_s);
        CHECK(rowOf(board, good).rating.branch == u"GOOD"_s);
        CHECK(board.counts.notRated == 1);
        CHECK(*scene.service.takeProposals(board) == 0);

        REQUIRE_OK(scene.service.saveGrades(board, {{good, GradeColumn::Branch, u"COMPLETED"_s}}));
        CHECK(scene.service.saveGrades(board, {{good, GradeColumn::Branch, u"WONDERFUL"_s}}).error().code ==
              ErrorCode::Validation);
        CHECK(scene.service.saveGrades(board, {{good, GradeColumn::Superior, u"GOOD"_s}}).error().code ==
              ErrorCode::Locked);
        board = scene.board(round);
        auto presented = scene.service.propose(board, kToday);
        REQUIRE_FALSE(presented);
        CHECK(RatingService::missingForProposal(board).size() == 2); // meeting, reason
        scene.meet(board, 6);
        REQUIRE_OK(scene.service.saveGrades(board, {}, {{good, GradeColumn::Branch, u"thiếu nơi cư trú"_s}}));
        REQUIRE_OK(scene.service.saveDetails(board, good, {{}, {{u"GOOD"_s, 4}}}));
        CHECK(scene.service.saveDetails(board, good, {{}, {{u"COMPLETED"_s, 3}}}).error().code ==
              ErrorCode::Validation);
        REQUIRE_OK(scene.service.saveDetails(board, good, {{}, {{u"COMPLETED"_s, 2}}}));
        REQUIRE_OK(scene.service.propose(scene.board(round), kToday));
        board = scene.board(round);
        CHECK(board.list.step == RatingStep::Decision);
        CHECK(scene.service.saveGrades(board, {{good, GradeColumn::Branch, u"GOOD"_s}}).error().code ==
              ErrorCode::Locked);

        CHECK(scene.service.sendBack(board, u"  "_s, kToday).error().context == u"reason"_s);
        REQUIRE_OK(scene.service.sendBack(board, u"Xem lại đồng chí Cường"_s, kToday));
        board = scene.board(round);
        CHECK(board.list.returnedReason == u"Xem lại đồng chí Cường"_s);
        REQUIRE_OK(scene.service.propose(board, kToday));
        board = scene.board(round);
        REQUIRE_OK(scene.service.saveGrades(board, {{good, GradeColumn::Superior, u"GOOD"_s}}));
        board = scene.board(round);
        CHECK(scene.service.decide(board, {u"12-QĐ/ĐTN"_s, kToday, u"BTV"_s}).error().context == u"reason"_s);
        REQUIRE_OK(scene.service.saveGrades(board, {}, {{good, GradeColumn::Superior, u"đủ điều kiện"_s}}));
        REQUIRE_OK(scene.service.decide(board, {u"12-QĐ/ĐTN"_s, kToday, u"BTV"_s}));
        board = scene.board(round);
        CHECK(rowOf(board, good).rating.final == u"GOOD"_s);
        CHECK(rowOf(board, excellent).rating.final == u"EXCELLENT"_s);
        REQUIRE_OK(scene.service.appeal(board, owes, u"Đã nộp đủ đoàn phí"_s, kToday));
        REQUIRE_OK(scene.service.answerAppeal(board, owes, u"Chưa có chứng từ"_s, kToday));
        CHECK(scene.service.close(round.id, kToday).error().code == ErrorCode::InUse);
        REQUIRE_OK(scene.service.announce(board, kToday));
        REQUIRE_OK(scene.service.close(round.id, kToday));

        // A record that changes later changes nothing of a closed round, nor does a member who comes later.
        scene.payUntil(0, owes, 12);
        scene.member(u"Người đến sau"_s, scene.branches[0]);
        board = scene.board(round);
        CHECK(board.rows.size() == 7);
        CHECK(rowOf(board, owes).rating.final == u"NOT_COMPLETED"_s);
        CHECK(rowOf(board, owes).proposal == u"NOT_COMPLETED"_s); // as it was when the list was presented
        CHECK_FALSE(rowOf(board, owes).why.isEmpty());
        CHECK(scene.service.setRemark(board, good, u"x"_s).error().code == ErrorCode::Locked);

        CHECK(scene.service.reopen(board, {}, kToday).error().context == u"reason"_s);
        REQUIRE_OK(scene.service.reopen(board, u"Bổ sung chứng từ"_s, kToday));
        board = scene.board(round);
        CHECK(board.list.step == RatingStep::Meeting);
        CHECK_FALSE(board.round.isClosed());
        const auto editions = scene.service.editions(board.list.id);
        REQUIRE_OK(editions);
        REQUIRE(editions->size() == 1);
        CHECK(editions->first().decision.number == u"12-QĐ/ĐTN"_s);
        CHECK(editions->first().reason == u"Bổ sung chứng từ"_s);
        REQUIRE(editions->first().entries.size() == 7);
        const auto entry = std::find_if(editions->first().entries.cbegin(), editions->first().entries.cend(),
                                        [&](const RatingEdition::Entry& each) { return each.person == good; });
        REQUIRE(entry != editions->first().entries.cend());
        CHECK(entry->branch == u"COMPLETED"_s);
        CHECK(entry->superior == u"GOOD"_s);
        CHECK(entry->final == u"GOOD"_s);
        CHECK(entry->reason == u"thiếu nơi cư trú"_s);
        CHECK(entry->superiorReason == u"đủ điều kiện"_s);
        const auto history = scene.service.ofPerson(owes);
        REQUIRE_OK(history);
        REQUIRE(history->size() == 1);
        CHECK(history->first().second.appeal.answer == u"Chưa có chứng từ"_s);
    }
    SECTION("the round keeps its rules; a second one of the same kind is refused")
    {
        NewRound again;
        again.unit = scene.commune;
        again.firstDay = kFirst;
        again.lastDay = kLast;
        again.ruleCode = u"MEMBER_2023"_s;
        CHECK(scene.service.open(again, kToday).error().code == ErrorCode::Conflict);
        again.ruleCode = u"UNIT_100"_s;
        CHECK(scene.service.open(again, kToday).error().context == u"ruleCode"_s);
        again.ruleCode = u"MEMBER_2023"_s;
        again.lastDay = QDate(2030, 12, 31);
        CHECK(scene.service.open(again, kToday).error().context == u"ruleCode"_s);
        again.lastDay = QDate(2022, 1, 1);
        CHECK(scene.service.open(again, kToday).error().context == u"lastDay"_s);
        const auto found = scene.service.roundFor(scene.branches[1], Subject::Member, kFirst, kLast);
        REQUIRE_OK(found);
        REQUIRE(found->has_value());
        CHECK(found->value().rules.code == u"MEMBER_2023"_s);
        CHECK(found->value().due.value(RatingDue::Self) == QDate(2023, 11, 30));
        CHECK_FALSE(scene.service.roundFor(scene.province, Subject::Member, kFirst, kLast)->has_value());
        REQUIRE_OK(scene.service.remove(round.id));
        CHECK(scene.service.round(round.id).error().code == ErrorCode::NotFound);
    }
    SECTION("a book of dues that was ended tells of the months before")
    {
        REQUIRE_OK(scene.world.database->write(u"sổ"_s, [&](storage::UnitOfWork& unit) -> base::Result<void> {
            unit.put(u"register_book"_s, {{u"unit_id"_s, scene.commune.value()},
                                          {u"book"_s, u"dues"_s},
                                          {u"kept_from"_s, QDate(2023, 1, 1)},
                                          {u"kept_until"_s, QDate(2023, 11, 1)}});
            return {};
        }));
        board = scene.board(round);
        CHECK(rowOf(board, owes).known.facts[fact_code::kDuesLate].amount == Decimal(2)); // September, October
        CHECK(rowOf(board, excellent).known.facts[fact_code::kDuesLate].amount == Decimal(0));
    }
    SECTION("undo takes back a block of grades")
    {
        REQUIRE_OK(scene.service.takeProposals(board));
        REQUIRE_OK(scene.journal().undo());
        board = scene.board(round);
        CHECK(board.counts.open == 7);
        REQUIRE_OK(scene.journal().redo());
        CHECK(scene.board(round).counts.open == 0);
    }
    SECTION("progress tells members, grades and what is open by branch")
    {
        REQUIRE_OK(scene.service.saveGrades(
            board, {{excellent, GradeColumn::Branch, u"GOOD"_s}, {fresh, GradeColumn::Branch, kNotRated}}));
        const auto progress =
            scene.service.progress(round.id, {scene.commune, scene.branches[0], scene.branches[1]}, kToday);
        REQUIRE_OK(progress);
        REQUIRE(progress->size() == 1); // the second branch has nobody left
        CHECK(progress->first().members == 7);
        CHECK(progress->first().counts.grades.value(u"GOOD"_s) == 1);
        CHECK(progress->first().counts.notRated == 1);
        CHECK(progress->first().counts.open == 5);
    }
}

TEST_CASE("what a rating says of a person is shown to that person and goes when the person is erased")
{
    const auto engine = GENERATE_COPY(from_range(tests::availableEngines()));
    RatingScene scene(engine);
    const QString name = u"Trịnh Minh Khuê"_s;
    const auto person = scene.member(name, scene.branches[0]);
    const RatingRound round = scene.open();
    RatingBoard board = scene.board(round);
    RatingMeeting meeting;
    meeting.on = QDate(2023, 12, 2);
    meeting.present = 1;
    meeting.minutes = name + u" xin ý kiến, chi đoàn nhất trí."_s;
    REQUIRE_OK(scene.service.saveMeeting(board, meeting, kToday));
    REQUIRE_OK(scene.service.saveGrades(board, {{person, GradeColumn::Branch, u"GOOD"_s}},
                                        {{person, GradeColumn::Branch, u"điều riêng tư"_s}}));
    REQUIRE_OK(scene.service.setRemark(board, person, u"điều riêng tư"_s));
    REQUIRE_OK(scene.service.saveDetails(board, person, {{{fact_code::kSick, Decimal(2)}}, {}}));
    REQUIRE_OK(scene.service.propose(scene.board(round), kToday));
    REQUIRE_OK(scene.service.decide(scene.board(round), {u"1-QĐ"_s, kToday, {}}));
    REQUIRE_OK(scene.service.reopen(scene.board(round), u"xem lại"_s, kToday));

    activity::PersonalDataService personal(*scene.world.database);
    const auto dossier = personal.dossier(person, u"yêu cầu"_s);
    REQUIRE_OK(dossier);
    for (const char* code : {"rating", "rating_fact", "rating_edition_entry"}) {
        INFO(code);
        const auto section = std::find_if(dossier->sections.cbegin(), dossier->sections.cend(),
                                          [code](const auto& each) { return each.code == QLatin1String(code); });
        REQUIRE(section != dossier->sections.cend());
        CHECK(section->rows.size() == 1);
    }
    REQUIRE_OK(personal.erase(person, name, u"yêu cầu"_s));
    board = scene.board(round);
    CHECK(board.list.meeting.minutes.endsWith(u"xin ý kiến, chi đoàn nhất trí."_s));
    CHECK_FALSE(board.list.meeting.minutes.contains(name));
    CHECK(rowOf(board, person).rating.branch == u"GOOD"_s); // figures are counted from it
    CHECK(rowOf(board, person).rating.reason.isEmpty());
    CHECK(rowOf(board, person).rating.remark.isEmpty());
    const auto editions = scene.service.editions(board.list.id);
    REQUIRE_OK(editions);
    REQUIRE(editions->size() == 1);
    REQUIRE(editions->first().entries.size() == 1);
    CHECK(editions->first().entries.first().final == u"GOOD"_s);
    CHECK(editions->first().entries.first().reason.isEmpty());
}

TEST_CASE("the same grades in any order give the same list")
{
    std::mt19937 random(tests::newSeed());
    RatingScene scene(storage::Engine::Sqlite);
    QList<base::PersonId> people;
    for (int i = 0; i < 12; ++i) {
        people.append(scene.member(u"Đoàn viên %1"_s.arg(i), scene.branches[i % 2]));
    }
    const RatingRound round = scene.open();
    const QStringList codes{u"EXCELLENT"_s, u"GOOD"_s, u"COMPLETED"_s, u"NOT_COMPLETED"_s, QString(kNotRated), {}};
    QMap<base::PersonId, QString> wanted;
    for (int turn = 0; turn < 60; ++turn) {
        const int branch = static_cast<int>(random() % 2);
        const RatingBoard board = scene.board(round, branch);
        QList<GradeEdit> edits;
        for (const RatingRow& row : board.rows) {
            if (random() % 3 == 0) {
                const QString grade = codes.at(random() % codes.size());
                edits.append({row.person, GradeColumn::Branch, grade});
                wanted.insert(row.person, grade);
            }
        }
        std::shuffle(edits.begin(), edits.end(), random);
        REQUIRE_OK(scene.service.saveGrades(board, edits));
    }
    for (int branch = 0; branch < 2; ++branch) {
        GradeCounts expected;
        const RatingBoard board = scene.board(round, branch);
        for (const RatingRow& row : board.rows) {
            CHECK(row.rating.branch == wanted.value(row.person));
            expected.add(round.rules.scale, wanted.value(row.person));
        }
        CHECK(board.counts.grades == expected.grades);
        CHECK(board.counts.notRated == expected.notRated);
        CHECK(board.counts.open == expected.open);
    }
}
