// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/training_counts_repository.h"

#include "core/base/period.h"
#include "core/membership/training_programme.h"
#include "core/planning/repository_support.h"

namespace doancoso::membership {

using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Statement;

namespace {

/// Registrations (r) made by the day in a year that holds it.
const auto kRegisteredByDay =
    u"r.first_day <= ? AND r.last_day >= ? AND r.registered_on <= ? AND r.deleted_at IS NULL"_s;

/// Of a registration (r): the scores of the branch are complete and reach the least points of its programme. Codes and
/// numbers are of the shipped data.
QString isCompleted()
{
    const auto scores = [](const char* what) {
        return u"(SELECT %1 FROM training_score s WHERE s.registration_id = r.id AND s.branch_score IS NOT NULL)"_s.arg(
            QLatin1String(what));
    };
    QStringList enough;
    for (const TrainingProgramme& programme : trainingProgrammes()) {
        enough.append(u"(r.programme = '%1' AND %2 = %3 AND %4 >= %5)"_s.arg(
            programme.code, scores("COUNT(DISTINCT s.group_code)"), QString::number(programme.groups.size()),
            scores("SUM(s.branch_score)"), QString::number(programme.leastToComplete().units())));
    }
    return enough.isEmpty() ? u" AND 1 = 0"_s : u" AND (%1)"_s.arg(enough.join(u" OR "_s));
}

QString amongTrainingUnits(const QList<base::UnitId>& units)
{
    return units.isEmpty() ? QString() : QString(u" AND m.unit_id IN (%1)"_s.arg(planning::keyList(units)));
}

/// Members with such a registration over all members of the day. Each member is looked up by the index, which is much
/// faster than gathering all registrations first.
CountsByUnit shareOfMembers(Connection& connection, const QString& condition, const QDate& day,
                            const QList<base::UnitId>& units)
{
    CountsByUnit counts;
    Statement read = connection.fresh(
        u"SELECT m.unit_id, COUNT(CASE WHEN EXISTS (SELECT 1 FROM training_registration r WHERE r.person_id = "
        "m.person_id AND %1%2) THEN 1 END), COUNT(*) FROM membership_span m WHERE m.state = 1 AND m.valid_from <= ? "
        "AND "
        "m.valid_until > ?%3 GROUP BY m.unit_id"_s.arg(kRegisteredByDay, condition, amongTrainingUnits(units)));
    read.run(day, day, day, day, day);
    while (read.next()) {
        counts.insert(base::UnitId(read.integer(0)), {read.integer(1), read.integer(2)});
    }
    return counts;
}

QList<CountedItem> trainingItems(Connection& connection, const QString& condition, const QDate& day,
                                 const QList<base::UnitId>& units)
{
    QList<CountedItem> items;
    Statement read = connection.fresh(
        u"SELECT m.unit_id, m.person_id, n.full_name, t.done_on FROM (SELECT r.person_id, MIN(r.registered_on) AS "
        "done_on FROM training_registration r WHERE %1%2 GROUP BY r.person_id) t JOIN membership_span m ON m.person_id "
        "= t.person_id JOIN person n ON n.id = m.person_id WHERE m.state = 1 AND m.valid_from <= ? AND m.valid_until > "
        "?%3 ORDER BY n.sort_key, n.id"_s.arg(kRegisteredByDay, condition, amongTrainingUnits(units)));
    read.run(day, day, day, day, day);
    while (read.next()) {
        items.append(
            {base::UnitId(read.integer(0)), base::PersonId(read.integer(1)), read.text(2), read.date(3), {1, 1}});
    }
    return items;
}

} // namespace

CountsByUnit TrainingCountsRepository::registered(Connection& connection, const QDate&, const QDate& lastDay,
                                                  const QList<base::UnitId>& units)
{
    return shareOfMembers(connection, {}, lastDay, units);
}

CountsByUnit TrainingCountsRepository::completed(Connection& connection, const QDate&, const QDate& lastDay,
                                                 const QList<base::UnitId>& units)
{
    return shareOfMembers(connection, isCompleted(), lastDay, units);
}

QList<CountedItem> TrainingCountsRepository::registeredItems(Connection& connection, const QDate&, const QDate& lastDay,
                                                             const QList<base::UnitId>& units)
{
    return trainingItems(connection, {}, lastDay, units);
}

QList<CountedItem> TrainingCountsRepository::completedItems(Connection& connection, const QDate&, const QDate& lastDay,
                                                            const QList<base::UnitId>& units)
{
    return trainingItems(connection, isCompleted(), lastDay, units);
}

} // namespace doancoso::membership
