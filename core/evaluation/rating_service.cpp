// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/rating_service.h"

#include "core/base/period.h"
#include "core/base/text.h"
#include "core/evaluation/rating_board.h"
#include "core/evaluation/rating_repository.h"
#include "core/evaluation/rating_writing.h"
#include "core/evaluation/rule_set_reader.h"
#include "core/membership/membership_repository.h"
#include "core/organization/unit_repository.h"
#include "core/storage/database.h"

#include <algorithm>

namespace doancoso::evaluation {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Result;
using storage::Connection;
using storage::UnitOfWork;

Result<QList<RatingRound>> RatingService::rounds() const
{
    return m_database.readSnapshot([](Connection& connection) { return RatingRepository::rounds(connection); });
}

Result<RatingRound> RatingService::round(base::RatingRoundId id) const
{
    return m_database.readSnapshot([id](Connection& connection) { return roundOrAbort(connection, id); });
}

Result<std::optional<RatingRound>> RatingService::roundFor(base::UnitId unit, Subject subject, const QDate& firstDay,
                                                           const QDate& lastDay) const
{
    return m_database.readSnapshot([&](Connection& connection) {
        const QList<base::UnitId> above =
            QList<base::UnitId>{unit} + organization::UnitRepository::ancestorsAt(connection, unit, lastDay);
        std::optional<RatingRound> nearest;
        qsizetype nearestPlace = above.size();
        for (RatingRound& round : RatingRepository::rounds(connection)) {
            const qsizetype place = above.indexOf(round.unit);
            if (round.subject == subject && firstDay <= round.lastDay && round.lastDay <= lastDay && place >= 0 &&
                place < nearestPlace) {
                nearestPlace = place;
                nearest = std::move(round);
            }
        }
        return nearest;
    });
}

Result<RatingRound> RatingService::open(const NewRound& wanted, const QDate& today)
{
    const RuleSet* rules = findShippedRuleSet(wanted.ruleCode);
    if (rules == nullptr || rules->subject != wanted.subject) {
        return ratingError(RatingServiceWords::tr("Choose the rules by which is rated. Nothing was opened."),
                           u"ruleCode"_s);
    }
    if (!wanted.firstDay.isValid() || !wanted.lastDay.isValid() || wanted.lastDay < wanted.firstDay) {
        return ratingError(RatingServiceWords::tr("The period ends before it begins. Nothing was opened."),
                           u"lastDay"_s);
    }
    if (!rules->holdsOn(wanted.lastDay)) {
        return ratingError(
            RatingServiceWords::tr("The rules “%1” do not hold on %2. Nothing was opened; choose others.")
                .arg(rules->name.shown(), base::displayDate(wanted.lastDay)),
            u"ruleCode"_s);
    }
    QDate before;
    for (auto it = wanted.due.cbegin(); it != wanted.due.cend(); ++it) {
        if (before.isValid() && it->isValid() && *it < before) {
            return ratingError(RatingServiceWords::tr("The deadline of the step “%1” is before that of the step before "
                                                      "it. Nothing was opened.")
                                   .arg(displayName(it.key())),
                               u"due"_s);
        }
        before = it->isValid() ? *it : before;
    }
    RatingRound round;
    round.unit = wanted.unit;
    round.subject = wanted.subject;
    round.firstDay = wanted.firstDay;
    round.lastDay = wanted.lastDay;
    round.rules = *rules;
    round.openedOn = today;
    round.due = wanted.due;
    round.title = wanted.title.simplified().isEmpty()
                      ? RatingServiceWords::tr("Rating of members %1").arg(wanted.lastDay.year())
                      : base::composed(wanted.title.simplified());
    return m_database.write(
        RatingServiceWords::tr("Open the round “%1”").arg(round.title), [&](UnitOfWork& unit) -> Result<RatingRound> {
            for (const RatingRound& other : RatingRepository::rounds(unit.connection())) {
                if (other.unit == round.unit && other.subject == round.subject && other.firstDay == round.firstDay &&
                    other.lastDay == round.lastDay && other.rules.code == round.rules.code) {
                    return ratingError(
                        RatingServiceWords::tr("There is such a round already: “%1”. Nothing was opened.")
                            .arg(other.title),
                        u"unit"_s, ErrorCode::Conflict);
                }
            }
            if (!organization::UnitRepository::load(unit.connection(), round.unit)) {
                return ratingError(RatingServiceWords::tr("Choose the unit that opens the round. Nothing was opened."),
                                   u"unit"_s);
            }
            const auto id = RatingRepository::insertRound(unit, round);
            for (auto it = round.due.cbegin(); it != round.due.cend(); ++it) {
                RatingRepository::putDue(unit, id, it.key(), *it);
            }
            return roundOrAbort(unit.connection(), id);
        });
}

Result<void> RatingService::close(base::RatingRoundId round, const QDate& today)
{
    return m_database.write(RatingServiceWords::tr("Close a round of rating"), [&](UnitOfWork& unit) -> Result<void> {
        roundOrAbort(unit.connection(), round);
        int open = 0;
        for (const RatingList& list : RatingRepository::lists(unit.connection(), round)) {
            open += list.step != RatingStep::Done ? 1 : 0;
        }
        if (open > 0) {
            return ratingError(RatingServiceWords::tr("%n list(s) are not announced yet. Nothing was changed; announce "
                                                      "or return them first.",
                                                      nullptr, open),
                               u"round"_s, ErrorCode::InUse);
        }
        RatingRepository::setClosed(unit, round, today);
        return {};
    });
}

Result<void> RatingService::remove(base::RatingRoundId round)
{
    return m_database.write(RatingServiceWords::tr("Take out a round of rating"),
                            [&](UnitOfWork& unit) -> Result<void> {
                                if (!RatingRepository::lists(unit.connection(), round).isEmpty()) {
                                    return ratingError(RatingServiceWords::tr("Somebody was rated in this round. "
                                                                              "Nothing was changed."),
                                                       u"round"_s, ErrorCode::InUse);
                                }
                                RatingRepository::buryRound(unit, round);
                                return {};
                            });
}

Result<RatingBoard> RatingService::board(base::RatingRoundId round, base::UnitId branch, const QDate& today) const
{
    return m_database.readSnapshot(
        [&](Connection& connection) { return readBoard(connection, roundOrAbort(connection, round), branch, today); });
}

Result<QList<RatingProgress>> RatingService::progress(base::RatingRoundId id, const QList<base::UnitId>& units,
                                                      const QDate& today) const
{
    return m_database.readSnapshot([&](Connection& connection) {
        const RatingRound round = roundOrAbort(connection, id);
        QHash<base::UnitId, int> members;
        for (const auto& kept : membership::MembershipRepository::spansOn(connection, dayOfRating(round, today),
                                                                          membership::SpanState::Member, {})) {
            ++members[kept.span.unit];
        }
        QHash<base::UnitId, RatingList> lists;
        for (RatingList& list : RatingRepository::lists(connection, id)) {
            lists.insert(list.unit, std::move(list));
        }
        const auto counts = RatingRepository::gradeCounts(connection, id);
        QList<RatingProgress> progress;
        for (const base::UnitId unit : units) {
            if (!members.contains(unit) && !lists.contains(unit)) {
                continue;
            }
            RatingProgress each{unit, lists.value(unit), members.value(unit), {}};
            const auto grades = counts.value(each.list.id);
            int said = 0;
            for (auto it = grades.cbegin(); it != grades.cend(); ++it) {
                if (it.key() == kNotRated) {
                    each.counts.notRated = *it;
                } else if (!it.key().isEmpty()) {
                    each.counts.grades.insert(it.key(), *it);
                }
                said += it.key().isEmpty() ? 0 : *it;
            }
            each.counts.open = std::max(0, each.members - said);
            progress.append(std::move(each));
        }
        return progress;
    });
}

Result<QList<ProposalCounts>> RatingService::proposals(base::RatingRoundId id, const QList<base::UnitId>& units,
                                                       const QDate& today, base::ProgressSink& sink) const
{
    constexpr qsizetype kMembersAtOnce = 2000;
    // Shares of the time, as measured on a province.
    constexpr qint64 kReading = 70;
    constexpr qint64 kJudging = 30;
    return m_database.readSnapshot([&](Connection& connection) {
        const RatingRound round = roundOrAbort(connection, id);
        MemberFactsQuestion question = questionOf(round, units, today);
        question.withOrigin = false;
        const QString text = RatingServiceWords::tr("Proposals from the records");
        const auto tell = [&](qint64 done) {
            sink.report(done, kReading + kJudging, text);
            if (sink.isCancelled()) {
                throw storage::Abort{base::cancelledError()};
            }
        };
        tell(0);
        const QList<KnownMember> members =
            MemberFacts::read(connection, question, [&](int read) { tell(kReading * read / MemberFacts::kRegisters); });
        QList<ProposalCounts> all;
        QHash<base::UnitId, qsizetype> places;
        for (qsizetype i = 0; i < members.size(); ++i) {
            if (i % kMembersAtOnce == 0) {
                tell(kReading + kJudging * i / members.size());
            }
            const base::UnitId unit = members.at(i).unit;
            if (!places.contains(unit)) {
                places.insert(unit, all.size());
                all.append({unit, {}});
            }
            all[places.value(unit)].counts.add(round.rules.scale, proposalOf(assess(round.rules, members.at(i).facts)));
        }
        tell(kReading + kJudging);
        return all;
    });
}

Result<int> RatingService::saveGrades(const RatingBoard& board, const QList<GradeEdit>& edits,
                                      const QList<ReasonEdit>& reasons)
{
    for (const GradeEdit& edit : edits) {
        if (!edit.grade.isEmpty() && edit.grade != kNotRated && board.round.rules.scale.placeOf(edit.grade) < 0) {
            return ratingError(
                RatingServiceWords::tr("“%1” is no grade of this round. Nothing was changed.").arg(edit.grade),
                u"grade"_s);
        }
    }
    return m_database.write(ratingLabel(board), [&](UnitOfWork& unit) -> Result<int> {
        RatingList list = listForWriting(unit, board);
        QHash<base::PersonId, Rating> written = writtenOf(unit.connection(), list.id);
        QMap<base::PersonId, Rating> touched; // in a fixed order, whatever the order of the cells
        const auto touch = [&](base::PersonId person, GradeColumn column) -> Rating& {
            if (!isWritable(column, list.step)) {
                requireStep(list, {});
            }
            if (!touched.contains(person)) {
                touched.insert(person, writtenOrNew(written, board, list, person));
            }
            return touched[person];
        };
        int changed = 0;
        bool ofBranch = false;
        for (const GradeEdit& edit : edits) {
            QString& grade = touch(edit.person, edit.column).of(edit.column);
            if (grade != edit.grade) {
                grade = edit.grade;
                ofBranch = ofBranch || edit.column == GradeColumn::Branch;
                ++changed;
            }
        }
        for (const ReasonEdit& edit : reasons) {
            Rating& rating = touch(edit.person, edit.column);
            QString& reason = edit.column == GradeColumn::Superior ? rating.superiorReason : rating.reason;
            if (const QString said = base::composed(edit.reason.simplified()); said != reason) {
                reason = said;
                ++changed;
            }
        }
        QList<Rating> fresh;
        for (const Rating& rating : std::as_const(touched)) {
            if (rating.id.isValid()) {
                RatingRepository::updateRating(unit, rating);
            } else {
                fresh.append(rating);
            }
        }
        if (!fresh.isEmpty()) {
            RatingRepository::insertRatings(unit, fresh);
        }
        if (ofBranch && list.step == RatingStep::Self) {
            list.step = RatingStep::Meeting;
            RatingRepository::updateList(unit, list);
        }
        return changed;
    });
}

Result<int> RatingService::takeProposals(const RatingBoard& board)
{
    QList<GradeEdit> edits;
    for (const RatingRow& row : board.rows) {
        if (row.member && row.rating.branch.isEmpty() && !row.proposal.isEmpty()) {
            edits.append({row.person, GradeColumn::Branch, row.proposal});
        }
    }
    return edits.isEmpty() ? Result<int>(0) : saveGrades(board, edits);
}

Result<void> RatingService::setRemark(const RatingBoard& board, base::PersonId person, const QString& remark)
{
    return m_database.write(ratingLabel(board), [&](UnitOfWork& unit) -> Result<void> {
        const RatingList list = listForWriting(unit, board);
        requireStep(list, {RatingStep::Self, RatingStep::Meeting});
        Rating rating = ratingForWriting(unit, board, list, person);
        rating.remark = base::composed(remark.trimmed());
        RatingRepository::updateRating(unit, rating);
        return {};
    });
}

Result<void> RatingService::saveDetails(const RatingBoard& board, base::PersonId person, const RatingDetails& details)
{
    for (auto it = details.facts.cbegin(); it != details.facts.cend(); ++it) {
        if (*it && ((*it)->isNegative() || **it > base::Decimal(1'000'000))) {
            return ratingError(RatingServiceWords::tr("A figure from 0 to 1.000.000 is expected. Nothing was changed."),
                               it.key());
        }
    }
    return m_database.write(ratingLabel(board), [&](UnitOfWork& unit) -> Result<void> {
        const RatingList list = listForWriting(unit, board);
        requireStep(list, {RatingStep::Self, RatingStep::Meeting});
        const Rating rating = ratingForWriting(unit, board, list, person);
        auto votes = rating.votes;
        for (auto it = details.votes.cbegin(); it != details.votes.cend(); ++it) {
            votes.insert(it.key(), it->value_or(0));
        }
        int sum = 0;
        int least = 0;
        for (const int count : std::as_const(votes)) {
            sum += count;
            least = std::min(least, count);
        }
        if (least < 0 || (list.meeting.present && sum > *list.meeting.present)) {
            return ratingError(RatingServiceWords::tr("%1 votes are more than the %2 who were present. Nothing was "
                                                      "changed.")
                                   .arg(sum)
                                   .arg(list.meeting.present.value_or(0)),
                               u"votes"_s);
        }
        for (auto it = details.facts.cbegin(); it != details.facts.cend(); ++it) {
            RatingRepository::putFact(unit, rating.id, it.key(),
                                      *it ? std::optional(Fact{**it, {}, {}}) : std::nullopt);
        }
        for (auto it = details.votes.cbegin(); it != details.votes.cend(); ++it) {
            RatingRepository::putVotes(unit, rating.id, it.key(), *it);
        }
        return {};
    });
}

Result<QList<std::pair<RatingRound, Rating>>> RatingService::ofPerson(base::PersonId person) const
{
    return m_database.readSnapshot([person](Connection& connection) {
        QHash<base::RatingRoundId, RatingRound> rounds;
        for (RatingRound& round : RatingRepository::rounds(connection)) {
            rounds.insert(round.id, std::move(round));
        }
        QList<std::pair<RatingRound, Rating>> all;
        for (auto& [round, rating] : RatingRepository::ofPerson(connection, person)) {
            all.append({rounds.value(round), std::move(rating)});
        }
        return all;
    });
}

} // namespace doancoso::evaluation
