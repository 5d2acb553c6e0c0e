// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the meeting of the branch to the announcement, and back: the steps of RatingService.
#include "core/base/period.h"
#include "core/base/text.h"
#include "core/evaluation/grade_cap.h"
#include "core/evaluation/rating_board.h"
#include "core/evaluation/rating_repository.h"
#include "core/evaluation/rating_writing.h"
#include "core/storage/database.h"

namespace doancoso::evaluation {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Result;
using storage::Connection;
using storage::UnitOfWork;

Result<void> RatingService::saveMeeting(const RatingBoard& board, const RatingMeeting& meeting, const QDate& today)
{
    if (meeting.on.isValid() && meeting.on > today) {
        return ratingError(
            RatingServiceWords::tr("The meeting is in the future. Nothing was changed; record it when it was held."),
            u"on"_s);
    }
    if ((meeting.present && *meeting.present < 0) || (meeting.expected && *meeting.expected < 0) ||
        (meeting.present && meeting.expected && *meeting.present > *meeting.expected)) {
        return ratingError(RatingServiceWords::tr("More are present than the branch has members. Nothing was changed."),
                           u"present"_s);
    }
    return m_database.write(ratingLabel(board), [&](UnitOfWork& unit) -> Result<void> {
        RatingList list = listForWriting(unit, board);
        requireStep(list, {RatingStep::Self, RatingStep::Meeting});
        list.meeting = meeting;
        list.step = meeting.on.isValid() ? RatingStep::Meeting : list.step;
        RatingRepository::updateList(unit, list);
        return {};
    });
}

QStringList RatingService::missingForProposal(const RatingBoard& board)
{
    QStringList missing;
    int open = 0;
    int unexplained = 0;
    for (const RatingRow& row : board.rows) {
        open += row.member && row.rating.branch.isEmpty() ? 1 : 0;
        unexplained += row.isOverride() && row.rating.reason.isEmpty() ? 1 : 0;
    }
    if (board.rows.isEmpty()) {
        missing.append(RatingServiceWords::tr("The branch has no members on %1.").arg(base::displayDate(board.day)));
    }
    if (open > 0) {
        missing.append(RatingServiceWords::tr("%n member(s) have no grade of the branch.", nullptr, open));
    }
    if (unexplained > 0) {
        missing.append(RatingServiceWords::tr(
            "%n grade(s) differ from what the records propose, and it is not said why.", nullptr, unexplained));
    }
    if (!board.list.meeting.on.isValid() || !board.list.meeting.present) {
        missing.append(RatingServiceWords::tr("The day of the meeting and how many were present are not recorded."));
    }
    return missing + capNotes(board, true);
}

QStringList RatingService::capNotes(const RatingBoard& board, bool onlyBlocking)
{
    QStringList notes;
    QList<RatedSubject> subjects;
    for (const RatingRow& row : board.rows) {
        if (board.round.rules.scale.placeOf(row.rating.current()) >= 0) {
            subjects.append({row.rating.current(), row.assessment.total});
        }
    }
    for (const GradeCap& cap : board.round.rules.caps) {
        const CapOutcome outcome = checkCap(cap, board.round.rules.scale, subjects);
        if (!outcome.isKept() && (cap.blocks || !onlyBlocking)) {
            notes.append(RatingServiceWords::tr("%1 have the grade “%2”; at most %3 may.")
                             .arg(outcome.given)
                             .arg(gradeName(board.round.rules.scale, cap.grade))
                             .arg(outcome.allowed));
        }
    }
    return notes;
}

Result<void> RatingService::propose(const RatingBoard& board, const QDate& today)
{
    return m_database.write(ratingLabel(board), [&](UnitOfWork& unit) -> Result<void> {
        RatingList list = listForWriting(unit, board);
        requireStep(list, {RatingStep::Self, RatingStep::Meeting});
        // What stands in the file now decides, not what the page showed.
        const RatingBoard now =
            readBoard(unit.connection(), roundOrAbort(unit.connection(), board.round.id), list.unit, today);
        if (const QStringList missing = missingForProposal(now); !missing.isEmpty()) {
            return ratingError(RatingServiceWords::tr("%1 Nothing was presented.").arg(missing.join(u' ')), u"list"_s);
        }
        for (const RatingRow& row : now.rows) {
            Rating rating = row.rating;
            rating.proposed = row.proposal;
            rating.proposedWhy = row.why;
            RatingRepository::updateRating(unit, rating);
        }
        list.step = RatingStep::Decision;
        list.proposedOn = today;
        list.returnedOn = {};
        list.returnedReason.clear();
        RatingRepository::updateList(unit, list);
        return {};
    });
}

Result<void> RatingService::takeBack(const RatingBoard& board)
{
    return m_database.write(ratingLabel(board), [&](UnitOfWork& unit) -> Result<void> {
        RatingList list = listForWriting(unit, board);
        requireStep(list, {RatingStep::Decision});
        list.step = RatingStep::Meeting;
        list.proposedOn = {};
        RatingRepository::updateList(unit, list);
        return {};
    });
}

Result<void> RatingService::sendBack(const RatingBoard& board, const QString& reason, const QDate& today)
{
    if (reason.trimmed().isEmpty()) {
        return reasonMissing(
            RatingServiceWords::tr("Say why the list is returned, so that the branch knows what to do."));
    }
    return m_database.write(ratingLabel(board), [&](UnitOfWork& unit) -> Result<void> {
        RatingList list = listForWriting(unit, board);
        requireStep(list, {RatingStep::Decision});
        list.step = RatingStep::Meeting;
        list.returnedOn = today;
        list.returnedReason = base::composed(reason.trimmed());
        RatingRepository::updateList(unit, list);
        return {};
    });
}

Result<void> RatingService::decide(const RatingBoard& board, const RatingDecision& decision)
{
    if (decision.number.trimmed().isEmpty() || !decision.date.isValid()) {
        return ratingError(RatingServiceWords::tr("Number and date of the decision are missing. Nothing was decided."),
                           decision.date.isValid() ? u"number"_s : u"date"_s);
    }
    return m_database.write(ratingLabel(board), [&](UnitOfWork& unit) -> Result<void> {
        RatingList list = listForWriting(unit, board);
        requireStep(list, {RatingStep::Decision});
        for (Rating& rating : RatingRepository::ratings(unit.connection(), list.id)) {
            if (!rating.superior.isEmpty() && rating.superior != rating.branch && rating.superiorReason.isEmpty()) {
                return reasonMissing(RatingServiceWords::tr("A grade differs from the branch's and it is not said why. "
                                                            "Nothing was decided; give the reason first."));
            }
            rating.final = rating.superior.isEmpty() ? rating.branch : rating.superior;
            RatingRepository::updateRating(unit, rating);
        }
        list.step = RatingStep::Announcement;
        list.decision = {decision.number.simplified(), decision.date, base::composed(decision.decidedBy.simplified())};
        RatingRepository::updateList(unit, list);
        return {};
    });
}

Result<void> RatingService::announce(const RatingBoard& board, const QDate& day)
{
    return m_database.write(ratingLabel(board), [&](UnitOfWork& unit) -> Result<void> {
        RatingList list = listForWriting(unit, board);
        requireStep(list, {RatingStep::Announcement});
        list.step = RatingStep::Done;
        list.announcedOn = day;
        RatingRepository::updateList(unit, list);
        return {};
    });
}

Result<void> RatingService::reopen(const RatingBoard& board, const QString& reason, const QDate& today)
{
    if (reason.trimmed().isEmpty()) {
        return reasonMissing(RatingServiceWords::tr("Say why the result is reopened. Nothing was changed."));
    }
    return m_database.write(ratingLabel(board), [&](UnitOfWork& unit) -> Result<void> {
        const RatingRound round = roundOrAbort(unit.connection(), board.round.id);
        auto lists = RatingRepository::lists(unit.connection(), board.round.id, board.list.unit);
        if (lists.isEmpty()) {
            return roundGone();
        }
        RatingList list = lists.takeFirst();
        requireStep(list, {RatingStep::Announcement, RatingStep::Done});
        RatingEdition edition;
        edition.number = static_cast<int>(RatingRepository::editions(unit.connection(), list.id).size()) + 1;
        edition.decision = list.decision;
        edition.reopenedOn = today;
        edition.reason = base::composed(reason.trimmed());
        const RatingBoard now = readBoard(unit.connection(), round, list.unit, today);
        for (const RatingRow& row : now.rows) {
            const Rating& said = row.rating;
            edition.entries.append({said.id, row.person, said.own, said.branch, said.superior, said.final, said.reason,
                                    said.superiorReason});
            Rating rating = said;
            rating.final.clear();
            RatingRepository::updateRating(unit, rating);
        }
        RatingRepository::insertEdition(unit, list.id, edition);
        list.step = RatingStep::Meeting;
        list.proposedOn = {};
        list.decision = {};
        list.announcedOn = {};
        RatingRepository::updateList(unit, list);
        if (round.isClosed()) {
            RatingRepository::setClosed(unit, round.id, {});
        }
        return {};
    });
}

Result<QList<RatingEdition>> RatingService::editions(base::RatingListId list) const
{
    return m_database.readSnapshot(
        [list](Connection& connection) { return RatingRepository::editions(connection, list); });
}

Result<void> RatingService::appeal(const RatingBoard& board, base::PersonId person, const QString& text,
                                   const QDate& day)
{
    if (text.trimmed().isEmpty()) {
        return ratingError(RatingServiceWords::tr("Say what the member objects to. Nothing was changed."), u"appeal"_s);
    }
    return m_database.write(ratingLabel(board), [&](UnitOfWork& unit) -> Result<void> {
        const RatingList list = listForWriting(unit, board);
        requireStep(list, {RatingStep::Announcement, RatingStep::Done});
        Rating rating = ratingForWriting(unit, board, list, person);
        rating.appeal = {day, base::composed(text.trimmed()), {}, {}};
        RatingRepository::updateRating(unit, rating);
        return {};
    });
}

Result<void> RatingService::answerAppeal(const RatingBoard& board, base::PersonId person, const QString& answer,
                                         const QDate& day)
{
    return m_database.write(ratingLabel(board), [&](UnitOfWork& unit) -> Result<void> {
        const RatingList list = listForWriting(unit, board);
        Rating rating = ratingForWriting(unit, board, list, person);
        if (!rating.appeal.on.isValid() || answer.trimmed().isEmpty()) {
            return ratingError(RatingServiceWords::tr("There is no objection to answer, or the answer is empty. "
                                                      "Nothing was changed."),
                               u"answer"_s);
        }
        rating.appeal.answeredOn = day;
        rating.appeal.answer = base::composed(answer.trimmed());
        RatingRepository::updateRating(unit, rating);
        return {};
    });
}

} // namespace doancoso::evaluation
