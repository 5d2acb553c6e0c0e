// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/meeting_repository.h"

#include "core/planning/repository_support.h"

namespace doancoso::activity {

using namespace Qt::StringLiterals;
using planning::stored;
using storage::Connection;
using storage::Row;
using storage::Statement;
using storage::UnitOfWork;

namespace {

const auto kMeetingColumns = u"id, uid, revision, unit_id, kind_code, on_date, place, topic, chair, chair_person_id, "
                             "present, expected, agenda, minutes, resolution"_s;
const auto kPermissionColumns = u"id, revision, unit_id, valid_from, valid_until, decision_number, decision_date, "
                                "decided_by, reason"_s;

Meeting meetingOf(const Statement& row)
{
    Meeting meeting;
    meeting.id = base::MeetingId(row.integer(0));
    meeting.uid = row.text(1);
    meeting.revision = row.integer(2);
    meeting.unit = base::UnitId(row.integer(3));
    meeting.kind = row.text(4);
    meeting.onDate = row.date(5);
    meeting.place = row.text(6);
    meeting.topic = row.text(7);
    meeting.chair = row.text(8);
    meeting.chairPerson = base::PersonId(row.integer(9));
    meeting.present = row.optionalInteger(10);
    meeting.expected = row.optionalInteger(11);
    meeting.agenda = row.text(12);
    meeting.minutes = row.text(13);
    meeting.resolution = row.text(14);
    return meeting;
}

Row meetingRow(const Meeting& meeting)
{
    return {{u"unit_id"_s, meeting.unit.value()},
            {u"kind_code"_s, meeting.kind},
            {u"on_date"_s, meeting.onDate},
            {u"place"_s, meeting.place},
            {u"topic"_s, meeting.topic},
            {u"chair"_s, meeting.chair},
            {u"chair_person_id"_s, stored(meeting.chairPerson)},
            {u"present"_s, stored(meeting.present)},
            {u"expected"_s, stored(meeting.expected)},
            {u"agenda"_s, meeting.agenda},
            {u"minutes"_s, meeting.minutes},
            {u"resolution"_s, meeting.resolution}};
}

MeetingPermission permissionOf(const Statement& row)
{
    MeetingPermission permission;
    permission.id = row.integer(0);
    permission.revision = row.integer(1);
    permission.unit = base::UnitId(row.integer(2));
    permission.validFrom = row.date(3);
    permission.validUntil = row.date(4);
    permission.decisionNumber = row.text(5);
    permission.decisionDate = row.date(6);
    permission.decidedBy = row.text(7);
    permission.reason = row.text(8);
    return permission;
}

Row permissionRow(const MeetingPermission& permission)
{
    return {{u"unit_id"_s, permission.unit.value()},
            {u"valid_from"_s, permission.validFrom},
            {u"valid_until"_s, permission.validUntil},
            {u"decision_number"_s, permission.decisionNumber},
            {u"decision_date"_s, stored(permission.decisionDate)},
            {u"decided_by"_s, permission.decidedBy},
            {u"reason"_s, permission.reason}};
}

Row attendanceKey(base::MeetingId id, base::PersonId person)
{
    return {{u"meeting_id"_s, id.value()}, {u"person_id"_s, person.value()}};
}

AttendanceState attendanceState(const Statement& row, int column)
{
    const auto state = attendanceFromCode(row.text(column));
    if (!state) {
        throw storage::Abort{{base::ErrorCode::Corrupt,
                              storage::sentenceFor(base::ErrorCode::Corrupt),
                              u"attendance %1"_s.arg(row.text(column)),
                              {}}};
    }
    return *state;
}

QString amongUnits(const QString& column, const QList<base::UnitId>& units)
{
    return units.isEmpty() ? QString() : QString(u" AND %1 IN (%2)"_s.arg(column, planning::keyList(units)));
}

} // namespace

std::optional<Meeting> MeetingRepository::find(Connection& connection, base::MeetingId id)
{
    std::optional<Meeting> found;
    {
        Statement read =
            connection.fresh(u"SELECT %1 FROM meeting WHERE id = ? AND deleted_at IS NULL"_s.arg(kMeetingColumns));
        read.run(id);
        if (read.next()) {
            found = meetingOf(read);
        }
    }
    if (found) {
        found->attendance = attendance(connection, id);
    }
    return found;
}

QList<Meeting> MeetingRepository::between(Connection& connection, const QList<base::UnitId>& units, const QDate& first,
                                          const QDate& last)
{
    QString sql =
        u"SELECT %1 FROM meeting WHERE on_date >= ? AND on_date <= ? AND deleted_at IS NULL"_s.arg(kMeetingColumns);
    if (!units.isEmpty()) {
        sql += u" AND unit_id IN (%1)"_s.arg(planning::keyList(units));
    }
    sql += u" ORDER BY on_date DESC, id DESC"_s;
    QList<Meeting> found;
    Statement read = connection.fresh(sql);
    read.run(first, last);
    while (read.next()) {
        found.append(meetingOf(read));
    }
    return found;
}

QList<MeetingMark> MeetingRepository::marks(Connection& connection, const QStringList& kinds, const QDate& first,
                                            const QDate& last, const QList<base::UnitId>& units)
{
    QList<MeetingMark> found;
    Statement read =
        connection.fresh(u"SELECT id, unit_id, kind_code, on_date, present, expected FROM meeting WHERE on_date >= ? "
                         "AND on_date <= ? AND deleted_at IS NULL%1 ORDER BY unit_id, on_date, id"_s.arg(
                             amongUnits(u"unit_id"_s, units)));
    read.run(first, last);
    while (read.next()) {
        const QString kind = read.text(2);
        if (kinds.isEmpty() || kinds.contains(kind)) {
            found.append({base::MeetingId(read.integer(0)), base::UnitId(read.integer(1)), kind, read.date(3),
                          read.optionalInteger(4), read.optionalInteger(5)});
        }
    }
    return found;
}

QList<Attendance> MeetingRepository::attendance(Connection& connection, base::MeetingId id)
{
    QList<Attendance> found;
    Statement read = connection.fresh(
        u"SELECT a.person_id, a.state, a.reason FROM meeting_attendance a JOIN person p ON p.id = a.person_id "
        "WHERE a.meeting_id = ? ORDER BY p.sort_key, p.id"_s);
    read.run(id);
    while (read.next()) {
        found.append({base::PersonId(read.integer(0)), attendanceState(read, 1), read.text(2)});
    }
    return found;
}

QHash<base::PersonId, std::pair<int, int>> MeetingRepository::attendanceOf(Connection& connection, base::UnitId unit,
                                                                           const QDate& first, const QDate& last)
{
    QHash<base::PersonId, std::pair<int, int>> found;
    Statement read = connection.fresh(
        u"SELECT a.person_id, count(*), sum(CASE WHEN a.state = 'present' THEN 1 ELSE 0 END) FROM meeting m JOIN "
        "meeting_attendance a ON a.meeting_id = m.id WHERE m.unit_id = ? AND m.on_date >= ? AND m.on_date <= ? AND "
        "m.deleted_at IS NULL GROUP BY a.person_id"_s);
    read.run(unit, first, last);
    while (read.next()) {
        found.insert(base::PersonId(read.integer(0)),
                     {static_cast<int>(read.integer(1)), static_cast<int>(read.integer(2))});
    }
    return found;
}

base::MeetingId MeetingRepository::insert(UnitOfWork& unit, const Meeting& meeting)
{
    Row row = meetingRow(meeting);
    row.insert(u"uid"_s, meeting.uid);
    const base::MeetingId id(unit.insert(u"meeting"_s, row));
    putAttendance(unit, id, meeting.attendance);
    return id;
}

void MeetingRepository::update(UnitOfWork& unit, const Meeting& meeting)
{
    Row row = meetingRow(meeting);
    // Naming the next revision makes this a change even when only the attendance changes, so that others notice it.
    row.insert(u"revision"_s, meeting.revision + 1);
    unit.updateRecord(u"meeting"_s, meeting.id.value(), meeting.revision, row);
    putAttendance(unit, meeting.id, meeting.attendance);
}

void MeetingRepository::putAttendance(UnitOfWork& unit, base::MeetingId id, const QList<Attendance>& wanted)
{
    QSet<base::PersonId> kept;
    for (const Attendance& one : wanted) {
        kept.insert(one.person);
        Row row = attendanceKey(id, one.person);
        row.insert(u"state"_s, toCode(one.state));
        row.insert(u"reason"_s, one.reason);
        unit.put(u"meeting_attendance"_s, row);
    }
    for (const Attendance& one : attendance(unit.connection(), id)) {
        if (!kept.contains(one.person)) {
            unit.remove(u"meeting_attendance"_s, attendanceKey(id, one.person));
        }
    }
}

QList<MeetingPermission> MeetingRepository::permissions(Connection& connection, const QList<base::UnitId>& units)
{
    QString sql = u"SELECT %1 FROM meeting_permission WHERE deleted_at IS NULL"_s.arg(kPermissionColumns);
    if (!units.isEmpty()) {
        sql += u" AND unit_id IN (%1)"_s.arg(planning::keyList(units));
    }
    QList<MeetingPermission> found;
    Statement read = connection.fresh(QString(sql + u" ORDER BY unit_id, valid_from, id"_s));
    read.run();
    while (read.next()) {
        found.append(permissionOf(read));
    }
    return found;
}

std::optional<MeetingPermission> MeetingRepository::findPermission(Connection& connection, qint64 id)
{
    Statement read = connection.fresh(
        u"SELECT %1 FROM meeting_permission WHERE id = ? AND deleted_at IS NULL"_s.arg(kPermissionColumns));
    read.run(id);
    return read.next() ? std::optional(permissionOf(read)) : std::nullopt;
}

qint64 MeetingRepository::insertPermission(UnitOfWork& unit, const MeetingPermission& permission)
{
    return unit.insert(u"meeting_permission"_s, permissionRow(permission));
}

void MeetingRepository::updatePermission(UnitOfWork& unit, const MeetingPermission& permission)
{
    unit.updateRecord(u"meeting_permission"_s, permission.id, permission.revision, permissionRow(permission));
}

QHash<base::UnitId, qint64> MeetingRepository::memberCounts(Connection& connection, const QDate& day,
                                                            const QList<base::UnitId>& units)
{
    QHash<base::UnitId, qint64> counts;
    Statement read = connection.fresh(
        u"SELECT unit_id, count(*) FROM membership_span WHERE state = 1 AND "
        "valid_from <= ? AND valid_until > ?%1 GROUP BY unit_id"_s.arg(amongUnits(u"unit_id"_s, units)));
    read.run(day, day);
    while (read.next()) {
        counts.insert(base::UnitId(read.integer(0)), read.integer(1));
    }
    return counts;
}

qint64 MeetingRepository::memberCount(Connection& connection, base::UnitId unit, const QDate& day)
{
    Statement read = connection.fresh(u"SELECT count(*) FROM membership_span WHERE unit_id = ? AND state = 1 AND "
                                      "valid_from <= ? AND valid_until > ?"_s);
    read.run(unit, day, day);
    return read.next() ? read.integer(0) : 0;
}

QHash<base::UnitId, std::pair<QDate, QDate>> MeetingRepository::lives(Connection& connection,
                                                                      const QList<base::UnitId>& units)
{
    QHash<base::UnitId, std::pair<QDate, QDate>> found;
    Statement read = connection.fresh(
        u"SELECT id, opened_on, closed_on FROM unit WHERE deleted_at IS NULL%1"_s.arg(amongUnits(u"id"_s, units)));
    read.run();
    while (read.next()) {
        const QDate closed = read.date(2);
        found.insert(base::UnitId(read.integer(0)), {read.date(1), closed.isValid() ? closed : organization::kOpenEnd});
    }
    return found;
}

} // namespace doancoso::activity
