// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rounds of the rating and what is said of each subject at each step: own grade, the branch's, the superior's, the
// final one, kept apart (domain.md §1.5). Value types and pure rules; service, pages and papers use them.
#pragma once

#include "core/evaluation/assessment.h"

#include "core/base/ids.h"

#include <QDate>
#include <QList>
#include <QMap>

namespace doancoso::evaluation {

/// What is being done with a list; each step follows from the one before.
enum class RatingStep {
    Self,         ///< everybody rates himself
    Meeting,      ///< the branch meets, or the council of the unit above
    Decision,     ///< presented to the superior, who decides or returns
    Announcement, ///< decided, not announced yet
    Done
};

/// The steps that have a deadline, each of another level.
enum class RatingDue { Self, Meeting, Proposal, Decision, Announcement };

/// Whose word a grade is.
enum class GradeColumn { Own, Branch, Superior };

/// Not a grade of any scale: the subject is not rated, with a reason.
inline constexpr QLatin1String kNotRated("NOT_RATED");

struct RatingRound
{
    base::RatingRoundId id;
    qint64 revision = 0;
    base::UnitId unit; ///< that opened it; it holds for everything below
    Subject subject = Subject::Member;
    QString title;
    QDate firstDay; ///< of the year or quarter that is rated
    QDate lastDay;
    RuleSet rules; ///< as they were when the round was opened
    QDate openedOn;
    QDate closedOn; ///< invalid: open
    QMap<RatingDue, QDate> due;

    bool isClosed() const { return closedOn.isValid(); }
};

/// The minutes of the meeting.
struct RatingMeeting
{
    QDate on;
    QString place;
    QString chair;
    QString secretary;
    std::optional<int> expected;
    std::optional<int> present;
    bool secretBallot = false;
    QString minutes;

    bool operator==(const RatingMeeting&) const = default;
};

struct RatingDecision
{
    QString number;
    QDate date;
    QString decidedBy;
};

/// The subjects that one branch, or one council, rates together.
struct RatingList
{
    base::RatingListId id; ///< invalid: nothing is written yet
    qint64 revision = 0;
    base::RatingRoundId round;
    base::UnitId unit;
    RatingStep step = RatingStep::Self;
    RatingMeeting meeting;
    QDate proposedOn;
    QDate returnedOn;
    QString returnedReason;
    RatingDecision decision;
    QDate announcedOn;
};

struct Appeal
{
    QDate on; ///< invalid: none
    QString text;
    QDate answeredOn;
    QString answer;
};

/// What is written of one subject.
struct Rating
{
    base::RatingId id; ///< invalid: nothing is written yet
    qint64 revision = 0;
    base::RatingListId list;
    base::PersonId person; ///< or a unit
    base::UnitId subjectUnit;
    QString own; ///< grades by code; empty: not said
    QString branch;
    QString superior;    ///< empty: as the branch
    QString final;       ///< once decided
    QString proposed;    ///< what the records proposed when the list was presented
    QString proposedWhy; ///< and why
    QString reason;      ///< why the branch differs from the records
    QString superiorReason;
    QString remark;
    Appeal appeal;
    Facts typed; ///< what no register knows
    QMap<QString, int> votes;

    const QString& of(GradeColumn column) const
    {
        return column == GradeColumn::Own ? own : column == GradeColumn::Branch ? branch : superior;
    }
    QString& of(GradeColumn column)
    {
        return column == GradeColumn::Own ? own : column == GradeColumn::Branch ? branch : superior;
    }
    /// What holds now: the final grade, or what the last step said. What somebody says of himself is no grade yet.
    const QString& current() const { return !final.isEmpty() ? final : !superior.isEmpty() ? superior : branch; }
};

/// A result that was decided and reopened afterwards; it stays readable.
struct RatingEdition
{
    int number = 0;
    RatingDecision decision;
    QDate reopenedOn;
    QString reason;
    struct Entry
    {
        base::RatingId rating;
        base::PersonId person;
        QString own; ///< grades by code
        QString branch;
        QString superior;
        QString final;
        QString reason;
        QString superiorReason;
    };
    QList<Entry> entries;
};

/// How many subjects have each grade.
struct GradeCounts
{
    QMap<QString, int> grades; ///< by code, only grades of the scale
    int notRated = 0;
    int open = 0; ///< nothing said yet

    int rated() const;
    /// Subjects with this grade or a better one.
    int atLeast(const GradeScale& scale, const QString& grade) const;
    void add(const GradeScale& scale, const QString& grade);
};

/// The grade that an assessment proposes; kNotRated where a special case says so, empty where nothing is known that it
/// could follow from.
QString proposalOf(const Assessment& assessment);
/// Why it is no better, in one short line; empty for a plain grade.
QString whyOf(const Assessment& assessment);
/// Short and full name of a grade in the user's language.
QString shortGradeName(const GradeScale& scale, const QString& grade);
QString gradeName(const GradeScale& scale, const QString& grade);
QString displayName(RatingStep step);
QString displayName(RatingDue due);
/// Whether this column may be written while the list is at the step.
bool isWritable(GradeColumn column, RatingStep step);

} // namespace doancoso::evaluation
