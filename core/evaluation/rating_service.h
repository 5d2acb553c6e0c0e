// SPDX-License-Identifier: GPL-3.0-or-later
//
// Use cases of the yearly rating: open a round, the list of a branch with what the records propose and why, grades by
// keyboard, meeting and votes, present, decide or return, announce, reopen with a reason, appeal. Pages, papers and the
// command line use it.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/evaluation/member_facts.h"
#include "core/evaluation/rating.h"

namespace doancoso::storage {
class Database;
}

namespace doancoso::evaluation {

/// What is asked for a new round.
struct NewRound
{
    base::UnitId unit;
    Subject subject = Subject::Member;
    QString title; ///< empty: made from rule set and period
    QDate firstDay;
    QDate lastDay;
    QString ruleCode;
    QMap<RatingDue, QDate> due;
};

/// One line of a list.
struct RatingRow
{
    base::PersonId person;
    QString name;
    QString birthDate;  ///< as it is known
    bool member = true; ///< on the day; false: rated here, but left since
    KnownMember known;
    Assessment assessment;
    QString proposal; ///< what the records propose
    QString why;
    Rating rating;

    /// The branch says something else than the records.
    bool isOverride() const { return !rating.branch.isEmpty() && !proposal.isEmpty() && rating.branch != proposal; }
};

struct RatingBoard
{
    RatingRound round;
    RatingList list;
    QDate day;
    QList<RatingRow> rows; ///< by given name
    GradeCounts counts;    ///< of what holds now

    int open() const { return counts.open; }
};

/// One grade as typed; an empty grade takes it away.
struct GradeEdit
{
    base::PersonId person;
    GradeColumn column = GradeColumn::Branch;
    QString grade;
};

/// What is typed of one member besides grades; an empty value takes away what was there, what is not named stays.
struct RatingDetails
{
    QMap<QString, std::optional<base::Decimal>> facts; ///< by code
    QMap<QString, std::optional<int>> votes;           ///< by grade
};

/// Why the branch (or the superior) says something else than the step before.
struct ReasonEdit
{
    base::PersonId person;
    GradeColumn column = GradeColumn::Branch;
    QString reason;
};

/// A branch in a round, for the list of branches.
struct RatingProgress
{
    base::UnitId unit;
    RatingList list; ///< id invalid: not begun
    int members = 0;
    GradeCounts counts;
};

/// What the records would propose for many branches at once.
struct ProposalCounts
{
    base::UnitId unit;
    GradeCounts counts;
};

class RatingService
{
public:
    explicit RatingService(storage::Database& database) : m_database(database) {}

    base::Result<QList<RatingRound>> rounds() const;
    base::Result<RatingRound> round(base::RatingRoundId id) const;
    /// The round of a unit (or of one above) for this subject that ends in the span; nothing when there is none.
    base::Result<std::optional<RatingRound>> roundFor(base::UnitId unit, Subject subject, const QDate& firstDay,
                                                      const QDate& lastDay) const;
    /// Keeps the rule set as it is now. Errors: Validation (unit, ruleCode, lastDay, due), Conflict (there is one).
    base::Result<RatingRound> open(const NewRound& wanted, const QDate& today);
    /// No list of it changes any more. Errors: InUse (a list is not announced).
    base::Result<void> close(base::RatingRoundId round, const QDate& today);
    /// Only while nothing was rated in it. Errors: InUse.
    base::Result<void> remove(base::RatingRoundId round);

    /// The branch in the round, with proposals. Errors: NotFound.
    base::Result<RatingBoard> board(base::RatingRoundId round, base::UnitId branch, const QDate& today) const;
    /// All branches among these units, in their order.
    base::Result<QList<RatingProgress>> progress(base::RatingRoundId round, const QList<base::UnitId>& units,
                                                 const QDate& today) const;
    /// What the records propose for everybody in these branches; empty: in all. Nothing is written.
    base::Result<QList<ProposalCounts>> proposals(base::RatingRoundId round, const QList<base::UnitId>& units,
                                                  const QDate& today, base::ProgressSink& sink) const;

    /// Many cells in one action, grades and reasons, all or nothing; the value is how many changed. Errors: Validation
    /// (no such grade), Locked (the step is over, the round is closed), NotFound.
    base::Result<int> saveGrades(const RatingBoard& board, const QList<GradeEdit>& edits,
                                 const QList<ReasonEdit>& reasons = {});
    /// What the records propose becomes the branch's grade wherever it has none; the value is how many.
    base::Result<int> takeProposals(const RatingBoard& board);
    base::Result<void> setRemark(const RatingBoard& board, base::PersonId person, const QString& remark);
    /// What no register knows, and votes, in one action. Errors: Validation (context: the fact, or "votes": more than
    /// were present).
    base::Result<void> saveDetails(const RatingBoard& board, base::PersonId person, const RatingDetails& details);
    /// Errors: Validation (present, on: later than today).
    base::Result<void> saveMeeting(const RatingBoard& board, const RatingMeeting& meeting, const QDate& today);

    /// What keeps the list from being presented, in the user's language; empty when nothing does.
    static QStringList missingForProposal(const RatingBoard& board);
    /// Limits on top grades that the list goes beyond.
    static QStringList capNotes(const RatingBoard& board, bool onlyBlocking);
    /// Errors: Validation with the first of missingForProposal().
    base::Result<void> propose(const RatingBoard& board, const QDate& today);
    base::Result<void> takeBack(const RatingBoard& board);
    /// Errors: Validation (a reason has to be given).
    base::Result<void> sendBack(const RatingBoard& board, const QString& reason, const QDate& today);
    /// Every subject has its final grade from now on. Errors: Validation (number, date, a change without reason).
    base::Result<void> decide(const RatingBoard& board, const RatingDecision& decision);
    base::Result<void> announce(const RatingBoard& board, const QDate& day);
    /// What was decided stays readable as an edition. Errors: Validation (a reason has to be given).
    base::Result<void> reopen(const RatingBoard& board, const QString& reason, const QDate& today);
    base::Result<QList<RatingEdition>> editions(base::RatingListId list) const;

    base::Result<void> appeal(const RatingBoard& board, base::PersonId person, const QString& text, const QDate& day);
    base::Result<void> answerAppeal(const RatingBoard& board, base::PersonId person, const QString& answer,
                                    const QDate& day);
    /// Every year of one person.
    base::Result<QList<std::pair<RatingRound, Rating>>> ofPerson(base::PersonId person) const;

private:
    storage::Database& m_database;
};

} // namespace doancoso::evaluation
