// SPDX-License-Identifier: GPL-3.0-or-later
//
// The SQL of activities with their joint units, people and findings. Used by ActivityService and ActivityCounts.
#pragma once

#include "core/activity/activity.h"
#include "core/storage/unit_of_work.h"

#include <QHash>

namespace doancoso::activity {

/// Which activities; what is empty holds nothing back.
struct ActivityFilter
{
    QStringList kinds;
    QStringList subkinds;
    QStringList levels;
    QList<base::UnitId> units; ///< organiser, joint unit or inspected unit
    QDate firstDay;            ///< that ended on or after this day …
    QDate lastDay;             ///< … and on or before this one
};

/// What counting needs of an activity.
struct ActivityMark
{
    base::ActivityId id;
    QString kind;
    QString subkind;
    QString level;
    QString title;
    base::UnitId countedUnit;
    QDate lastDay;
    std::optional<qint64> participants;
    std::optional<qint64> amount;
    base::PersonId introducer;
    QString introducedName;
    QString outcome;
};

class ActivityRepository
{
public:
    /// With joint units, people and findings.
    static std::optional<Activity> find(storage::Connection& connection, base::ActivityId id);
    /// Joint units are filled in, people and findings are not; the latest first.
    static QList<Activity> list(storage::Connection& connection, const ActivityFilter& filter);
    /// By day; `filter.units` are those where it counts.
    static QList<ActivityMark> marks(storage::Connection& connection, const ActivityFilter& filter);
    /// How many people stand in the list of each activity that ended between the days.
    static QHash<base::ActivityId, qint64> peopleCounts(storage::Connection& connection, const QDate& first,
                                                        const QDate& last);
    /// Findings of inspections; `openOnly`: those that are not done. By due day, those without one last.
    static QList<FindingInActivity> findings(storage::Connection& connection, const QList<base::UnitId>& units,
                                             bool openOnly);
    /// How many findings each activity has, and how many are open.
    static QHash<base::ActivityId, std::pair<int, int>> findingCounts(storage::Connection& connection);
    static std::optional<FindingInActivity> finding(storage::Connection& connection, qint64 id);
    /// Activities in whose list the person stands, the latest first.
    static QList<Activity> ofPerson(storage::Connection& connection, base::PersonId person, const QStringList& kinds);

    static base::ActivityId insert(storage::UnitOfWork& unit, const Activity& activity);
    /// Refused as Conflict when somebody changed it since the revision that `activity` carries.
    static void update(storage::UnitOfWork& unit, const Activity& activity);
    static void setFindingDone(storage::UnitOfWork& unit, qint64 id, const QDate& day, const QString& note);

    /// The branch of which each of these people is a member on the day.
    static QHash<base::PersonId, base::UnitId> memberUnits(storage::Connection& connection,
                                                           const QList<base::PersonId>& people, const QDate& day);
    static QHash<base::PersonId, QString> names(storage::Connection& connection, const QList<base::PersonId>& people);
};

} // namespace doancoso::activity
