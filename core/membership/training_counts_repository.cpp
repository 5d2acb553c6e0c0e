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

/// People who by the day had registered in a year that holds it; each once.
const auto kRegisteredPeople =
    u"SELECT DISTINCT r.person_id, r.registered_on AS done_on FROM training_registration r "
    "WHERE r.first_day <= ? AND r.last_day >= ? AND r.registered_on <= ? AND r.deleted_at IS NULL"_s;

/// The registrations whose scores of the branch are complete and reach the least points of their programme. Codes and
/// numbers are of the shipped data.
QString completedRegistrations()
{
    QStringList enough;
    for (const TrainingProgramme& programme : trainingProgrammes()) {
        enough.append(u"(r.programme = '%1' AND c.scored = %2 AND c.total >= %3)"_s.arg(
            programme.code, QString::number(programme.groups.size()),
            QString::number(programme.leastToComplete().units())));
    }
    return u"SELECT DISTINCT r.person_id, r.registered_on AS done_on FROM training_registration r JOIN (SELECT "
           "s.registration_id, COUNT(DISTINCT s.group_code) AS scored, SUM(s.branch_score) AS total FROM "
           "training_score s WHERE s.branch_score IS NOT NULL GROUP BY s.registration_id) c ON "
           "c.registration_id = r.id WHERE r.first_day <= ? AND r.last_day >= ? AND r.registered_on <= ? AND r.deleted_at IS NULL AND (%1)"_s
               .arg(enough.isEmpty() ? u"1 = 0"_s : enough.join(u" OR "_s));
}

QString amongTrainingUnits(const QList<base::UnitId>& units)
{
    return units.isEmpty() ? QString() : QString(u" AND m.unit_id IN (%1)"_s.arg(planning::keyList(units)));
}

/// `chosen` over all members of the day.
CountsByUnit shareOfMembers(Connection& connection, const QString& chosen, const QDate& day,
                            const QList<base::UnitId>& units)
{
    CountsByUnit counts;
    Statement read = connection.fresh(
        u"SELECT m.unit_id, COUNT(t.person_id), COUNT(*) FROM membership_span m LEFT JOIN (SELECT DISTINCT person_id "
        "FROM (%1) each) t ON t.person_id = m.person_id WHERE m.state = 1 AND m.valid_from <= ? AND m.valid_until > "
        "?%2 "
        "GROUP BY m.unit_id"_s.arg(chosen, amongTrainingUnits(units)));
    read.run(day, day, day, day, day);
    while (read.next()) {
        counts.insert(base::UnitId(read.integer(0)), {read.integer(1), read.integer(2)});
    }
    return counts;
}

QList<CountedItem> trainingItems(Connection& connection, const QString& chosen, const QDate& day,
                                 const QList<base::UnitId>& units)
{
    QList<CountedItem> items;
    Statement read = connection.fresh(
        u"SELECT m.unit_id, m.person_id, n.full_name, t.done_on FROM (SELECT person_id, MIN(done_on) AS done_on FROM "
        "(%1) each GROUP BY person_id) t JOIN membership_span m ON m.person_id = t.person_id JOIN person n ON "
        "n.id = m.person_id WHERE m.state = 1 AND m.valid_from <= ? AND m.valid_until > ?%2 ORDER BY n.sort_key, n.id"_s
            .arg(chosen, amongTrainingUnits(units)));
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
    return shareOfMembers(connection, kRegisteredPeople, lastDay, units);
}

CountsByUnit TrainingCountsRepository::completed(Connection& connection, const QDate&, const QDate& lastDay,
                                                 const QList<base::UnitId>& units)
{
    return shareOfMembers(connection, completedRegistrations(), lastDay, units);
}

QList<CountedItem> TrainingCountsRepository::registeredItems(Connection& connection, const QDate&, const QDate& lastDay,
                                                             const QList<base::UnitId>& units)
{
    return trainingItems(connection, kRegisteredPeople, lastDay, units);
}

QList<CountedItem> TrainingCountsRepository::completedItems(Connection& connection, const QDate&, const QDate& lastDay,
                                                            const QList<base::UnitId>& units)
{
    return trainingItems(connection, completedRegistrations(), lastDay, units);
}

} // namespace doancoso::membership
