// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/study_counts_repository.h"

#include "core/planning/repository_support.h"

namespace doancoso::activity {

using namespace Qt::StringLiterals;
using membership::CountedItem;
using membership::CountsByUnit;
using storage::Connection;
using storage::Statement;

namespace {

/// Who studied on which day. Codes are of resources/activity/lists.json.
const auto kStudies =
    u"SELECT a.person_id, m.on_date FROM meeting m JOIN meeting_attendance a ON a.meeting_id = m.id WHERE m.kind_code "
    u"= "
    "'THEMATIC' AND m.on_date >= ? AND m.on_date <= ? AND m.deleted_at IS NULL AND a.state = 'present' UNION ALL "
    "SELECT "
    "p.person_id, x.last_day FROM activity x JOIN activity_person p ON p.activity_id = x.id WHERE (x.kind_code = "
    "'TRAINING' OR (x.kind_code = 'ACTIVITY' AND x.subkind_code = 'EDUCATION')) AND x.last_day >= ? AND x.last_day <= "
    "? "
    "AND x.deleted_at IS NULL"_s;

/// Of a member (s): took part on one of the days. Few members are looked up one by one, many in the list of everyone
/// who did.
constexpr qsizetype kManyUnits = 500;
const auto kStudied =
    u"EXISTS (SELECT 1 FROM meeting_attendance a JOIN meeting m ON m.id = a.meeting_id WHERE a.person_id = s.person_id "
    "AND m.kind_code = 'THEMATIC' AND m.on_date >= ? AND m.on_date <= ? AND m.deleted_at IS NULL AND a.state = "
    "'present') OR EXISTS (SELECT 1 FROM activity_person p JOIN activity x ON x.id = p.activity_id WHERE p.person_id = "
    "s.person_id AND (x.kind_code = 'TRAINING' OR (x.kind_code = 'ACTIVITY' AND x.subkind_code = 'EDUCATION')) AND "
    "x.last_day >= ? AND x.last_day <= ? AND x.deleted_at IS NULL)"_s;
const auto kAmongStudents = u"s.person_id IN (SELECT person_id FROM (%1) studies)"_s;

QString amongStudyUnits(const QList<base::UnitId>& units)
{
    return units.isEmpty() ? QString() : QString(u" AND s.unit_id IN (%1)"_s.arg(planning::keyList(units)));
}

QDate newYear(const QDate& day)
{
    return {day.year(), 1, 1};
}

} // namespace

CountsByUnit StudyCountsRepository::studied(Connection& connection, const QDate&, const QDate& last,
                                            const QList<base::UnitId>& units)
{
    CountsByUnit counts;
    const bool few = !units.isEmpty() && units.size() < kManyUnits;
    Statement read = connection.fresh(
        u"SELECT s.unit_id, COUNT(CASE WHEN %1 THEN 1 END), COUNT(*) FROM membership_span s WHERE s.state = 1 AND "
        "s.valid_from <= ? AND s.valid_until > ?%2 GROUP BY s.unit_id"_s.arg(
            few ? kStudied : kAmongStudents.arg(kStudies), amongStudyUnits(units)));
    read.run(newYear(last), last, newYear(last), last, last, last);
    while (read.next()) {
        counts.insert(base::UnitId(read.integer(0)), {read.integer(1), read.integer(2)});
    }
    return counts;
}

QList<CountedItem> StudyCountsRepository::studiedItems(Connection& connection, const QDate&, const QDate& last,
                                                       const QList<base::UnitId>& units)
{
    QList<CountedItem> items;
    Statement read = connection.fresh(
        u"SELECT s.unit_id, s.person_id, n.full_name, t.on_date FROM (SELECT person_id, MIN(on_date) AS on_date FROM "
        "(%1) studies GROUP BY person_id) t JOIN membership_span s ON s.person_id = "
        "t.person_id JOIN person n ON n.id = s.person_id WHERE s.state = 1 AND s.valid_from <= ? AND s.valid_until > "
        "?%2 ORDER BY n.sort_key, n.id"_s.arg(kStudies, amongStudyUnits(units)));
    read.run(newYear(last), last, newYear(last), last, last, last);
    while (read.next()) {
        items.append(
            {base::UnitId(read.integer(0)), base::PersonId(read.integer(1)), read.text(2), read.date(3), {1, 1}});
    }
    return items;
}

} // namespace doancoso::activity
