// SPDX-License-Identifier: GPL-3.0-or-later
//
// Use cases of activities, inspections and introductions: record, correct, strike out, follow findings up. Pages use
// it.
#pragma once

#include "core/activity/activity.h"
#include "core/activity/activity_repository.h"
#include "core/base/result.h"

namespace doancoso::storage {
class Database;
}

namespace doancoso::activity {

class ActivityService
{
public:
    explicit ActivityService(storage::Database& database) : m_database(database) {}

    base::Result<Activity> activity(base::ActivityId id) const;
    /// The latest first, with joint units but without people and findings.
    base::Result<QList<Activity>> activities(const ActivityFilter& filter) const;
    /// Per activity: all findings and open ones.
    base::Result<QHash<base::ActivityId, std::pair<int, int>>> findingCounts() const;
    /// By due day, those without one last; `units` empty: everywhere.
    base::Result<QList<FindingInActivity>> findings(const QList<base::UnitId>& units, bool openOnly) const;
    /// Classes in whose list of participants the person stands, the latest first.
    base::Result<QList<Activity>> trainingOf(base::PersonId person) const;

    /// Writes a new activity (id not valid) or changes one. It is counted once: at `countedUnit`, else at the
    /// organiser. Errors: Validation (context: kind, subkind, level, title, unit, countedUnit, firstDay, lastDay,
    /// participants, amount, introducer, introduced, outcome, people, findings), Conflict, NotFound.
    base::Result<Activity> save(const Activity& activity);
    base::Result<void> remove(base::ActivityId id);
    /// Sentences about what is unusual (fewer participants than names, the introducer is no member on the day).
    base::Result<QStringList> warnings(const Activity& activity) const;
    /// An invalid day opens the finding again. Errors: Validation (a day in the future or before the inspection),
    /// NotFound.
    base::Result<void> setFindingDone(qint64 id, const QDate& day, const QString& note = {});

private:
    storage::Database& m_database;
};

} // namespace doancoso::activity
