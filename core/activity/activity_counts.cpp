// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/activity_counts.h"

#include "core/activity/activity_lists.h"
#include "core/activity/activity_repository.h"
#include "core/activity/meeting_repository.h"
#include "core/base/period.h"

#include <algorithm>

namespace doancoso::activity {

using namespace Qt::StringLiterals;
using membership::CountedItem;
using membership::CountsByUnit;
using storage::Connection;
using Amount = ActivityMeasure::Amount;

namespace {

ActivityFilter filterOf(const ActivityMeasure& measure, const QDate& first, const QDate& last,
                        const QList<base::UnitId>& units = {})
{
    ActivityFilter filter;
    filter.kinds = measure.kinds;
    filter.subkinds = measure.subkinds;
    filter.levels = measure.levels;
    filter.firstDay = first;
    filter.lastDay = last;
    filter.units = units;
    return filter;
}

qint64 amountOf(const ActivityMark& mark, Amount amount, const QHash<base::ActivityId, qint64>& people)
{
    switch (amount) {
    case Amount::Participants:
        return mark.participants.value_or(people.value(mark.id));
    case Amount::Value:
        return mark.amount.value_or(0);
    case Amount::Number:
        break;
    }
    return 1;
}

template <typename Take>
void eachActivity(Connection& connection, const ActivityMeasure& measure, const QDate& first, const QDate& last,
                  const QList<base::UnitId>& units, Take&& take)
{
    QHash<base::ActivityId, qint64> people;
    if (measure.amount == Amount::Participants) {
        people = ActivityRepository::peopleCounts(connection, first, last);
    }
    for (const ActivityMark& mark : ActivityRepository::marks(connection, filterOf(measure, first, last, units))) {
        take(mark, amountOf(mark, measure.amount, people));
    }
}

bool outcomeCounts(const QString& code)
{
    const auto& outcomes = activityLists().outcomes;
    const auto known = std::find_if(outcomes.cbegin(), outcomes.cend(),
                                    [&code](const IntroductionOutcome& word) { return word.code == code; });
    return known == outcomes.cend() || known->counts;
}

/// Introductions that count, of each introducing member the first.
QList<ActivityMark> firstIntroductions(Connection& connection, const QDate& first, const QDate& last)
{
    ActivityMeasure measure;
    measure.kinds = activityLists().kindsOf(ActivityFamily::Introduction);
    QSet<base::PersonId> seen;
    QList<ActivityMark> found;
    for (const ActivityMark& mark : ActivityRepository::marks(connection, filterOf(measure, first, last))) {
        if (mark.introducer.isValid() && outcomeCounts(mark.outcome) && !seen.contains(mark.introducer)) {
            seen.insert(mark.introducer);
            found.append(mark);
        }
    }
    return found;
}

QList<base::PersonId> introducersOf(const QList<ActivityMark>& marks)
{
    QList<base::PersonId> ids;
    for (const ActivityMark& mark : marks) {
        ids.append(mark.introducer);
    }
    return ids;
}

} // namespace

ActivityMeasure ActivityCounts::classes(const QStringList& subkinds)
{
    return {activityLists().kindsOf(ActivityFamily::Training), subkinds, {}, Amount::Number};
}

ActivityMeasure ActivityCounts::classParticipants(const QStringList& subkinds)
{
    return {activityLists().kindsOf(ActivityFamily::Training), subkinds, {}, Amount::Participants};
}

ActivityMeasure ActivityCounts::cadreTrainings()
{
    ActivityMeasure measure;
    measure.amount = Amount::Participants;
    for (const ActivityKind& known : activityLists().activityKinds) {
        for (const ActivitySubkind& sub : known.subkinds) {
            if (known.family == ActivityFamily::Training && sub.forCadres) {
                measure.subkinds.append(sub.code);
            }
        }
    }
    measure.kinds = activityLists().kindsOf(ActivityFamily::Training);
    return measure;
}

ActivityMeasure ActivityCounts::inspections(const QStringList& subkinds)
{
    return {activityLists().kindsOf(ActivityFamily::Inspection), subkinds, {}, Amount::Number};
}

ActivityMeasure ActivityCounts::partySessions()
{
    return {{kind::kPartySession}, {}, {}, Amount::Number};
}

ActivityMeasure ActivityCounts::projects(const QStringList& levels)
{
    return {{kind::kProject}, {}, levels, Amount::Number};
}

ActivityMeasure ActivityCounts::tasks()
{
    return {{kind::kTask}, {}, {}, Amount::Number};
}

ActivityMeasure ActivityCounts::projectValue()
{
    return {{kind::kProject, kind::kTask}, {}, {}, Amount::Value};
}

CountsByUnit ActivityCounts::count(Connection& connection, const ActivityMeasure& measure, const QDate& first,
                                   const QDate& last, const QList<base::UnitId>& units)
{
    CountsByUnit counts;
    eachActivity(connection, measure, first, last, units, [&counts](const ActivityMark& mark, qint64 amount) {
        counts[mark.countedUnit] += {amount, 0};
    });
    return counts;
}

QList<CountedItem> ActivityCounts::items(Connection& connection, const ActivityMeasure& measure, const QDate& first,
                                         const QDate& last, const QList<base::UnitId>& units)
{
    QList<CountedItem> items;
    eachActivity(connection, measure, first, last, units, [&items](const ActivityMark& mark, qint64 amount) {
        items.append({mark.countedUnit,
                      {},
                      u"%1 · %2"_s.arg(base::displayDate(mark.lastDay), mark.title),
                      mark.lastDay,
                      {amount, 0}});
    });
    return items;
}

CountsByUnit ActivityCounts::introductions(Connection& connection, const QDate& first, const QDate& last,
                                           const QList<base::UnitId>& units)
{
    CountsByUnit counts;
    const auto members = MeetingRepository::memberCounts(connection, last, units);
    for (auto it = members.cbegin(); it != members.cend(); ++it) {
        counts[it.key()] += {0, it.value()};
    }
    const auto branches =
        ActivityRepository::memberUnits(connection, introducersOf(firstIntroductions(connection, first, last)), last);
    for (const base::UnitId branch : branches) {
        if (const auto known = counts.find(branch); known != counts.end()) {
            known->numerator += 1;
        }
    }
    return counts;
}

QList<CountedItem> ActivityCounts::introductionItems(Connection& connection, const QDate& first, const QDate& last)
{
    const QList<ActivityMark> marks = firstIntroductions(connection, first, last);
    const QList<base::PersonId> ids = introducersOf(marks);
    const auto units = ActivityRepository::memberUnits(connection, ids, last);
    const auto names = ActivityRepository::names(connection, ids);
    QList<CountedItem> items;
    for (const ActivityMark& mark : marks) {
        if (const base::UnitId unit = units.value(mark.introducer); unit.isValid()) {
            items.append({unit,
                          mark.introducer,
                          u"%1 · %2"_s.arg(names.value(mark.introducer), mark.title),
                          mark.lastDay,
                          {1, 0}});
        }
    }
    return items;
}

} // namespace doancoso::activity
