// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one member did in one year of the training programme: registered, scored by himself and by the branch, sent
// upward. Totals, state and result follow from the scores and are never stored. Value types and pure rules; services,
// pages and reports use them (domain.md §3.1).
#pragma once

#include "core/membership/training_programme.h"

#include "core/base/ids.h"

#include <QHash>
#include <QMap>

namespace doancoso::membership {

struct TrainingRegistrationTag;
using TrainingRegistrationId = base::Id<TrainingRegistrationTag>;

/// Days of the year that a programme runs: the calendar year, or a school year.
struct TrainingYear
{
    QDate firstDay;
    QDate lastDay;

    bool contains(const QDate& day) const { return firstDay <= day && day <= lastDay; }
    /// "2022" or "2022–2023".
    QString displayName() const;
    bool operator==(const TrainingYear&) const = default;
};

enum class TrainingState {
    NotRegistered,
    Registered, ///< not every group has the branch's score
    Assessed,   ///< every group has
    Sent        ///< handed upward; no score changes until it is taken back
};

/// Who gave a score.
enum class ScoreColumn { Own, Branch };

struct TrainingScores
{
    std::optional<base::Decimal> own;
    std::optional<base::Decimal> branch;

    const std::optional<base::Decimal>& of(ScoreColumn column) const
    {
        return column == ScoreColumn::Own ? own : branch;
    }
    std::optional<base::Decimal>& of(ScoreColumn column) { return column == ScoreColumn::Own ? own : branch; }
    bool isEmpty() const { return !own && !branch; }
    bool operator==(const TrainingScores&) const = default;
};

/// A group, or one item of it; a group is scored either as a whole or item by item.
struct ScoreKey
{
    QString group;
    QString item; ///< empty: the group as a whole

    bool operator==(const ScoreKey&) const = default;
    bool operator<(const ScoreKey& other) const
    {
        return group == other.group ? item < other.item : group < other.group;
    }
};

struct TrainingRegistration
{
    TrainingRegistrationId id;
    QString uid;
    qint64 revision = 0;
    base::PersonId person;
    base::UnitId unit; ///< the branch that registered the member
    QString programme;
    TrainingYear year;
    QDate registeredOn;
    QDate sentOn; ///< invalid: not sent
    QString remark;
    QMap<ScoreKey, TrainingScores> scores;
};

/// The score of a group: as a whole, or the sum of its items; nothing while none is there.
std::optional<base::Decimal> groupScore(const TrainingRegistration& registration, const QString& group,
                                        ScoreColumn column);
/// True when the group is scored item by item.
bool isScoredByItems(const TrainingRegistration& registration, const QString& group);
/// Sum over all groups; nothing while a group has no score.
std::optional<base::Decimal> trainingTotal(const TrainingRegistration& registration, const TrainingProgramme& programme,
                                           ScoreColumn column);
TrainingState trainingState(const TrainingRegistration& registration, const TrainingProgramme& programme);
/// The result by the branch's total; nullptr while it is not complete.
const TrainingBand* trainingResult(const TrainingRegistration& registration, const TrainingProgramme& programme);
QString displayName(TrainingState state);

/// Why a score cannot stand, in the user's language; empty when it can. `others` is what the other items of the group
/// have in this column.
QString checkScore(const TrainingProgramme& programme, const ScoreKey& key, base::Decimal score,
                   base::Decimal others = {});

/// Members of one branch whose scores look filled in without looking (domain.md §1.5: objective, no chase for figures).
struct EqualScores
{
    QList<TrainingRegistrationId> registrations;
    bool allAtMost = false; ///< every group has its most points
};
/// Groups of at least `least` registrations with equal scores of the branch in every group; the largest first.
QList<EqualScores> equalScores(const QList<TrainingRegistration>& registrations, const TrainingProgramme& programme,
                               int least = 3);

} // namespace doancoso::membership
