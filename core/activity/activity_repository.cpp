// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/activity_repository.h"

#include "core/base/text.h"
#include "core/planning/repository_support.h"

#include <QSet>

namespace doancoso::activity {

using namespace Qt::StringLiterals;
using planning::stored;
using storage::Connection;
using storage::Row;
using storage::Statement;
using storage::UnitOfWork;

namespace {

const auto kActivityColumns =
    u"a.id, a.uid, a.revision, a.kind_code, a.subkind_code, a.level_code, a.title, a.unit_id, a.counted_unit_id, "
    "a.subject_unit_id, a.first_day, a.last_day, a.place, a.participants, a.amount, a.document_number, "
    "a.document_date, a.content, a.result, a.introducer_id, a.introduced_id, a.introduced_name, a.outcome_code"_s;
const auto kFindingColumns = u"f.id, f.body, f.unit_id, f.responsible, f.due_on, f.done_on, f.done_note"_s;

Activity activityOf(const Statement& row)
{
    Activity activity;
    activity.id = base::ActivityId(row.integer(0));
    activity.uid = row.text(1);
    activity.revision = row.integer(2);
    activity.kind = row.text(3);
    activity.subkind = row.text(4);
    activity.level = row.text(5);
    activity.title = row.text(6);
    activity.unit = base::UnitId(row.integer(7));
    activity.countedUnit = base::UnitId(row.integer(8));
    activity.subjectUnit = base::UnitId(row.integer(9));
    activity.firstDay = row.date(10);
    activity.lastDay = row.date(11);
    activity.place = row.text(12);
    activity.participants = row.optionalInteger(13);
    activity.amount = row.optionalInteger(14);
    activity.documentNumber = row.text(15);
    activity.documentDate = row.date(16);
    activity.content = row.text(17);
    activity.result = row.text(18);
    activity.introducer = base::PersonId(row.integer(19));
    activity.introduced = base::PersonId(row.integer(20));
    activity.introducedName = row.text(21);
    activity.outcome = row.text(22);
    return activity;
}

Row activityRow(const Activity& activity)
{
    return {{u"kind_code"_s, activity.kind},
            {u"subkind_code"_s, activity.subkind},
            {u"level_code"_s, activity.level},
            {u"title"_s, activity.title},
            {u"unit_id"_s, activity.unit.value()},
            {u"counted_unit_id"_s, activity.countedUnit.value()},
            {u"subject_unit_id"_s, stored(activity.subjectUnit)},
            {u"first_day"_s, activity.firstDay},
            {u"last_day"_s, activity.lastDay},
            {u"place"_s, activity.place},
            {u"participants"_s, stored(activity.participants)},
            {u"amount"_s, stored(activity.amount)},
            {u"document_number"_s, activity.documentNumber},
            {u"document_date"_s, stored(activity.documentDate)},
            {u"content"_s, activity.content},
            {u"result"_s, activity.result},
            {u"introducer_id"_s, stored(activity.introducer)},
            {u"introduced_id"_s, stored(activity.introduced)},
            {u"introduced_name"_s, activity.introducedName},
            {u"outcome_code"_s, activity.outcome},
            {u"search_key"_s, base::foldForSearch(activity.title)}};
}

Finding findingOf(const Statement& row, int column)
{
    Finding finding;
    finding.id = row.integer(column);
    finding.body = row.text(column + 1);
    finding.unit = base::UnitId(row.integer(column + 2));
    finding.responsible = row.text(column + 3);
    finding.dueOn = row.date(column + 4);
    finding.doneOn = row.date(column + 5);
    finding.doneNote = row.text(column + 6);
    return finding;
}

Row findingRow(base::ActivityId activity, qsizetype position, const Finding& finding)
{
    return {{u"activity_id"_s, activity.value()},
            {u"position"_s, static_cast<qint64>(position)},
            {u"body"_s, finding.body},
            {u"unit_id"_s, stored(finding.unit)},
            {u"responsible"_s, finding.responsible},
            {u"due_on"_s, stored(finding.dueOn)},
            {u"done_on"_s, stored(finding.doneOn)},
            {u"done_note"_s, finding.doneNote}};
}

FindingInActivity findingWithActivity(const Statement& row)
{
    FindingInActivity found;
    found.finding = findingOf(row, 0);
    found.activity = base::ActivityId(row.integer(7));
    found.title = row.text(8);
    found.subkind = row.text(9);
    found.organiser = base::UnitId(row.integer(10));
    found.inspected = base::UnitId(row.integer(11));
    found.inspectedOn = row.date(12);
    return found;
}

const auto kFindingJoin = u", a.id, a.title, a.subkind_code, a.unit_id, a.subject_unit_id, a.last_day FROM "
                          "activity_finding f JOIN activity a ON a.id = f.activity_id WHERE a.deleted_at IS NULL"_s;

/// Codes come from the shipped lists or the caller's own words; quotes are doubled all the same.
QString codeList(const QStringList& codes)
{
    QStringList quoted;
    for (QString code : codes) {
        quoted.append(u"'%1'"_s.arg(code.replace(u'\'', u"''"_s)));
    }
    return quoted.join(u", "_s);
}

QString filterText(const ActivityFilter& filter, QVariantList& values)
{
    QString sql = u" WHERE a.deleted_at IS NULL"_s;
    for (const auto& [column, codes] :
         {std::pair(u"kind_code"_s, filter.kinds), std::pair(u"subkind_code"_s, filter.subkinds),
          std::pair(u"level_code"_s, filter.levels)}) {
        if (!codes.isEmpty()) {
            sql += u" AND a.%1 IN (%2)"_s.arg(column, codeList(codes));
        }
    }
    if (filter.firstDay.isValid()) {
        sql += u" AND a.last_day >= ?"_s;
        values.append(stored(filter.firstDay));
    }
    if (filter.lastDay.isValid()) {
        sql += u" AND a.last_day <= ?"_s;
        values.append(stored(filter.lastDay));
    }
    return sql;
}

void addJointUnits(Connection& connection, QList<Activity>& activities)
{
    QHash<base::ActivityId, qsizetype> places;
    QList<base::ActivityId> ids;
    for (qsizetype i = 0; i < activities.size(); ++i) {
        places.insert(activities.at(i).id, i);
        ids.append(activities.at(i).id);
    }
    constexpr qsizetype kAtOnce = 500;
    for (qsizetype first = 0; first < ids.size(); first += kAtOnce) {
        Statement read = connection.fresh(
            u"SELECT activity_id, unit_id FROM activity_unit WHERE activity_id IN (%1) ORDER BY activity_id, unit_id"_s
                .arg(planning::keyList(ids.mid(first, kAtOnce))));
        read.run();
        while (read.next()) {
            activities[places.value(base::ActivityId(read.integer(0)))].jointUnits.append(
                base::UnitId(read.integer(1)));
        }
    }
}

QList<Finding> findingsOf(Connection& connection, base::ActivityId id)
{
    QList<Finding> found;
    Statement read = connection.fresh(
        u"SELECT %1 FROM activity_finding f WHERE f.activity_id = ? ORDER BY f.position, f.id"_s.arg(kFindingColumns));
    read.run(id);
    while (read.next()) {
        found.append(findingOf(read, 0));
    }
    return found;
}

QList<Participant> peopleOf(Connection& connection, base::ActivityId id)
{
    QList<Participant> found;
    Statement read = connection.fresh(u"SELECT ap.person_id, ap.role FROM activity_person ap JOIN person p ON p.id = "
                                      "ap.person_id WHERE ap.activity_id = ? ORDER BY p.sort_key, p.id"_s);
    read.run(id);
    while (read.next()) {
        found.append({base::PersonId(read.integer(0)), read.text(1)});
    }
    return found;
}

void putUnits(UnitOfWork& unit, base::ActivityId id, const QList<base::UnitId>& before,
              const QList<base::UnitId>& wanted)
{
    const auto row = [id](base::UnitId joint) {
        return Row{{u"activity_id"_s, id.value()}, {u"unit_id"_s, joint.value()}};
    };
    for (const base::UnitId joint : wanted) {
        if (!before.contains(joint)) {
            unit.put(u"activity_unit"_s, row(joint));
        }
    }
    for (const base::UnitId joint : before) {
        if (!wanted.contains(joint)) {
            unit.remove(u"activity_unit"_s, row(joint));
        }
    }
}

void putPeople(UnitOfWork& unit, base::ActivityId id, const QList<Participant>& before,
               const QList<Participant>& wanted)
{
    QSet<base::PersonId> kept;
    for (const Participant& one : wanted) {
        kept.insert(one.person);
        if (!before.contains(one)) {
            unit.put(u"activity_person"_s,
                     {{u"activity_id"_s, id.value()}, {u"person_id"_s, one.person.value()}, {u"role"_s, one.role}});
        }
    }
    for (const Participant& one : before) {
        if (!kept.contains(one.person)) {
            unit.remove(u"activity_person"_s, {{u"activity_id"_s, id.value()}, {u"person_id"_s, one.person.value()}});
        }
    }
}

void putFindings(UnitOfWork& unit, base::ActivityId id, const QList<Finding>& before, const QList<Finding>& wanted)
{
    QSet<qint64> kept;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const Finding& finding = wanted.at(i);
        if (finding.id > 0) {
            kept.insert(finding.id);
            unit.update(u"activity_finding"_s, UnitOfWork::idKey(finding.id), findingRow(id, i, finding));
        } else {
            unit.insert(u"activity_finding"_s, findingRow(id, i, finding));
        }
    }
    for (const Finding& finding : before) {
        if (!kept.contains(finding.id)) {
            unit.remove(u"activity_finding"_s, UnitOfWork::idKey(finding.id));
        }
    }
}

} // namespace

std::optional<Activity> ActivityRepository::find(Connection& connection, base::ActivityId id)
{
    QList<Activity> found;
    {
        Statement read = connection.fresh(
            u"SELECT %1 FROM activity a WHERE a.id = ? AND a.deleted_at IS NULL"_s.arg(kActivityColumns));
        read.run(id);
        if (read.next()) {
            found.append(activityOf(read));
        }
    }
    if (found.isEmpty()) {
        return std::nullopt;
    }
    addJointUnits(connection, found);
    found[0].people = peopleOf(connection, id);
    found[0].findings = findingsOf(connection, id);
    return found.constFirst();
}

QList<Activity> ActivityRepository::list(Connection& connection, const ActivityFilter& filter)
{
    QVariantList values;
    QString sql = filterText(filter, values);
    if (!filter.units.isEmpty()) {
        const QString keys = planning::keyList(filter.units);
        sql += u" AND (a.unit_id IN (%1) OR a.subject_unit_id IN (%1) OR EXISTS (SELECT 1 FROM activity_unit u WHERE "
               "u.activity_id = a.id AND u.unit_id IN (%1)))"_s.arg(keys);
    }
    QList<Activity> found;
    {
        Statement read = connection.fresh(
            u"SELECT %1 FROM activity a%2 ORDER BY a.last_day DESC, a.id DESC"_s.arg(kActivityColumns, sql));
        read.runList(values);
        while (read.next()) {
            found.append(activityOf(read));
        }
    }
    addJointUnits(connection, found);
    return found;
}

QList<ActivityMark> ActivityRepository::marks(Connection& connection, const ActivityFilter& filter)
{
    QVariantList values;
    QString sql = filterText(filter, values);
    if (!filter.units.isEmpty()) {
        sql += u" AND a.counted_unit_id IN (%1)"_s.arg(planning::keyList(filter.units));
    }
    QList<ActivityMark> found;
    Statement read = connection.fresh(
        u"SELECT a.id, a.kind_code, a.subkind_code, a.level_code, a.title, a.counted_unit_id, a.last_day, "
        "a.participants, a.amount, a.introducer_id, a.introduced_name, a.outcome_code FROM activity a%1 "
        "ORDER BY a.last_day, a.id"_s.arg(sql));
    read.runList(values);
    while (read.next()) {
        found.append({base::ActivityId(read.integer(0)), read.text(1), read.text(2), read.text(3), read.text(4),
                      base::UnitId(read.integer(5)), read.date(6), read.optionalInteger(7), read.optionalInteger(8),
                      base::PersonId(read.integer(9)), read.text(10), read.text(11)});
    }
    return found;
}

QHash<base::ActivityId, qint64> ActivityRepository::peopleCounts(Connection& connection, const QDate& first,
                                                                 const QDate& last)
{
    QHash<base::ActivityId, qint64> counts;
    Statement read = connection.fresh(
        u"SELECT p.activity_id, count(*) FROM activity a JOIN activity_person p ON p.activity_id = a.id WHERE "
        "a.last_day >= ? AND a.last_day <= ? AND a.deleted_at IS NULL GROUP BY p.activity_id"_s);
    read.run(first, last);
    while (read.next()) {
        counts.insert(base::ActivityId(read.integer(0)), read.integer(1));
    }
    return counts;
}

QList<FindingInActivity> ActivityRepository::findings(Connection& connection, const QList<base::UnitId>& units,
                                                      bool openOnly)
{
    QString sql = u"SELECT %1%2"_s.arg(kFindingColumns, kFindingJoin);
    if (!units.isEmpty()) {
        sql += u" AND (a.unit_id IN (%1) OR a.subject_unit_id IN (%1) OR f.unit_id IN (%1))"_s.arg(
            planning::keyList(units));
    }
    if (openOnly) {
        sql += u" AND f.done_on IS NULL"_s;
    }
    sql += u" ORDER BY CASE WHEN f.due_on IS NULL THEN 1 ELSE 0 END, f.due_on, a.last_day, f.id"_s;
    QList<FindingInActivity> found;
    Statement read = connection.fresh(sql);
    read.run();
    while (read.next()) {
        found.append(findingWithActivity(read));
    }
    return found;
}

QHash<base::ActivityId, std::pair<int, int>> ActivityRepository::findingCounts(Connection& connection)
{
    QHash<base::ActivityId, std::pair<int, int>> counts;
    Statement read = connection.fresh(u"SELECT activity_id, count(*), sum(CASE WHEN done_on IS NULL THEN 1 ELSE 0 END) "
                                      "FROM activity_finding GROUP BY activity_id"_s);
    read.run();
    while (read.next()) {
        counts.insert(base::ActivityId(read.integer(0)),
                      {static_cast<int>(read.integer(1)), static_cast<int>(read.integer(2))});
    }
    return counts;
}

std::optional<FindingInActivity> ActivityRepository::finding(Connection& connection, qint64 id)
{
    Statement read = connection.fresh(QString(u"SELECT %1%2 AND f.id = ?"_s.arg(kFindingColumns, kFindingJoin)));
    read.run(id);
    return read.next() ? std::optional(findingWithActivity(read)) : std::nullopt;
}

QList<Activity> ActivityRepository::ofPerson(Connection& connection, base::PersonId person, const QStringList& kinds)
{
    ActivityFilter filter;
    filter.kinds = kinds;
    QVariantList values;
    const QString sql = filterText(filter, values);
    values.append(stored(person));
    QList<Activity> found;
    Statement read = connection.fresh(
        u"SELECT %1 FROM activity a JOIN activity_person p ON p.activity_id = a.id%2 AND p.person_id = ? "
        "ORDER BY a.last_day DESC, a.id DESC"_s.arg(kActivityColumns, sql));
    read.runList(values);
    while (read.next()) {
        found.append(activityOf(read));
    }
    return found;
}

base::ActivityId ActivityRepository::insert(UnitOfWork& unit, const Activity& activity)
{
    Row row = activityRow(activity);
    row.insert(u"uid"_s, activity.uid);
    const base::ActivityId id(unit.insert(u"activity"_s, row));
    putUnits(unit, id, {}, activity.jointUnits);
    putPeople(unit, id, {}, activity.people);
    putFindings(unit, id, {}, activity.findings);
    return id;
}

void ActivityRepository::update(UnitOfWork& unit, const Activity& activity)
{
    const auto before = find(unit.connection(), activity.id);
    Row row = activityRow(activity);
    // Naming the next revision makes this a change even when only the lists change, so that others notice it.
    row.insert(u"revision"_s, activity.revision + 1);
    unit.updateRecord(u"activity"_s, activity.id.value(), activity.revision, row);
    if (before) {
        putUnits(unit, activity.id, before->jointUnits, activity.jointUnits);
        putPeople(unit, activity.id, before->people, activity.people);
        putFindings(unit, activity.id, before->findings, activity.findings);
    }
}

void ActivityRepository::setFindingDone(UnitOfWork& unit, qint64 id, const QDate& day, const QString& note)
{
    unit.update(u"activity_finding"_s, UnitOfWork::idKey(id), {{u"done_on"_s, stored(day)}, {u"done_note"_s, note}});
}

QHash<base::PersonId, base::UnitId>
ActivityRepository::memberUnits(Connection& connection, const QList<base::PersonId>& people, const QDate& day)
{
    QHash<base::PersonId, base::UnitId> found;
    constexpr qsizetype kAtOnce = 1000;
    for (qsizetype first = 0; first < people.size(); first += kAtOnce) {
        Statement read = connection.fresh(
            u"SELECT person_id, unit_id FROM membership_span WHERE person_id IN (%1) AND state = 1 AND valid_from <= "
            "? AND valid_until > ?"_s.arg(planning::keyList(people.mid(first, kAtOnce))));
        read.run(day, day);
        while (read.next()) {
            found.insert(base::PersonId(read.integer(0)), base::UnitId(read.integer(1)));
        }
    }
    return found;
}

QHash<base::PersonId, QString> ActivityRepository::names(Connection& connection, const QList<base::PersonId>& people)
{
    QHash<base::PersonId, QString> found;
    constexpr qsizetype kAtOnce = 1000;
    for (qsizetype first = 0; first < people.size(); first += kAtOnce) {
        Statement read = connection.fresh(
            u"SELECT id, full_name FROM person WHERE id IN (%1)"_s.arg(planning::keyList(people.mid(first, kAtOnce))));
        read.run();
        while (read.next()) {
            found.insert(base::PersonId(read.integer(0)), read.text(1));
        }
    }
    return found;
}

} // namespace doancoso::activity
