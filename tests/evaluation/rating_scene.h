// SPDX-License-Identifier: GPL-3.0-or-later
//
// Branches with members, meetings, training and dues, and a round that rates them, for the tests of the rating.
#pragma once

#include "membership/people_scene.h"

#include "core/activity/meeting_service.h"
#include "core/evaluation/rating_service.h"
#include "core/membership/dues_service.h"
#include "core/membership/training_service.h"

namespace doancoso::tests {

using namespace doancoso::evaluation;
using namespace Qt::StringLiterals;
using base::Decimal;

inline const QDate kFirst(2023, 1, 1);
inline const QDate kLast(2023, 12, 31);
inline const QDate kToday(2024, 1, 5);

struct RatingScene : PeopleScene
{
    RatingService service;

    explicit RatingScene(storage::Engine engine) : PeopleScene(engine), service(*world.database)
    {
        world.database.clock().advance(QDate(2022, 10, 12).daysTo(kToday) * 24 * 60 * 60 * 1000);
    }

    RatingRound open()
    {
        NewRound wanted;
        wanted.unit = commune;
        wanted.firstDay = kFirst;
        wanted.lastDay = kLast;
        wanted.ruleCode = u"MEMBER_2023"_s;
        wanted.due = {{RatingDue::Self, QDate(2023, 11, 30)}, {RatingDue::Decision, QDate(2023, 12, 20)}};
        const auto round = service.open(wanted, kToday);
        REQUIRE_OK(round);
        return *round;
    }

    RatingBoard board(const RatingRound& round, int branch = 0)
    {
        const auto read = service.board(round.id, branches[branch], kToday);
        REQUIRE_OK(read);
        return *read;
    }

    /// One meeting of the branch on the first of the month; who is named is away, "?" before the name: excused.
    void meeting(int branch, int month, const QList<base::PersonId>& members, const QList<base::PersonId>& absent,
                 const QList<base::PersonId>& excused = {})
    {
        activity::Meeting held;
        held.unit = branches[branch];
        held.kind = u"BRANCH"_s;
        held.onDate = QDate(2023, month, 1);
        for (const base::PersonId person : members) {
            held.attendance.append({person,
                                    absent.contains(person)    ? activity::AttendanceState::Absent
                                    : excused.contains(person) ? activity::AttendanceState::Excused
                                                               : activity::AttendanceState::Present,
                                    {}});
        }
        REQUIRE_OK(activity::MeetingService(*world.database).save(held));
    }

    void train(int branch, base::PersonId person, const QString& total)
    {
        membership::TrainingService training(*world.database);
        const membership::TrainingYear year{kFirst, kLast};
        REQUIRE_OK(training.registerMembers(branches[branch], {person}, year, kFirst));
        const auto known = training.branch(branches[branch], year, kLast);
        REQUIRE_OK(known);
        Decimal left = *Decimal::fromPlain(total);
        QList<membership::ScoreEdit> edits;
        for (const auto& row : known->rows) {
            if (row.person != person) {
                continue;
            }
            for (const auto& group : known->programme.groups) {
                const Decimal points = std::min(left, group.most);
                edits.append({row.registration.id, {group.code, {}}, membership::ScoreColumn::Branch, points});
                left -= points;
            }
        }
        REQUIRE_OK(training.saveScores(edits));
    }

    void payUntil(int branch, base::PersonId person, int lastMonth)
    {
        QList<membership::DuesEdit> edits;
        for (int month = 1; month <= lastMonth; ++month) {
            edits.append({person, membership::DuesMonth(2023, month), membership::DuesEdit::Kind::PayDue, 0});
        }
        REQUIRE_OK(membership::DuesService(*world.database).saveMonths(branches[branch], edits, kLast));
    }

    void keepDues()
    {
        REQUIRE_OK(world.database->write(u"sổ"_s, [&](storage::UnitOfWork& unit) -> base::Result<void> {
            unit.put(u"register_book"_s, {{u"unit_id"_s, commune.value()},
                                          {u"book"_s, u"dues"_s},
                                          {u"kept_from"_s, QDate(2023, 1, 1)},
                                          {u"kept_until"_s, QDate(9999, 12, 31)}});
            return {};
        }));
    }

    void meet(const RatingBoard& board, int present)
    {
        RatingMeeting meeting;
        meeting.on = QDate(2023, 12, 2);
        meeting.present = present;
        meeting.expected = present;
        REQUIRE_OK(service.saveMeeting(board, meeting, kToday));
    }
};

inline const RatingRow& rowOf(const RatingBoard& board, base::PersonId person)
{
    for (const RatingRow& row : board.rows) {
        if (row.person == person) {
            return row;
        }
    }
    FAIL("nobody of this number is on the list");
    return board.rows.first();
}

} // namespace doancoso::tests
