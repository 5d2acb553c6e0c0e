// SPDX-License-Identifier: GPL-3.0-or-later
//
// The SQL of meetings, their attendance and permissions. Used by MeetingService and MeetingCounts.
#pragma once

#include "core/activity/meeting.h"
#include "core/storage/unit_of_work.h"

#include <QHash>
#include <QSet>

namespace doancoso::activity {

/// As little of a meeting as the board and the counting need.
struct MeetingMark
{
    base::MeetingId id;
    base::UnitId unit;
    QString kind;
    QDate onDate;
    std::optional<qint64> present;
    std::optional<qint64> expected;
};

class MeetingRepository
{
public:
    /// With attendance.
    static std::optional<Meeting> find(storage::Connection& connection, base::MeetingId id);
    /// Without attendance, the latest first; `units` empty: of every unit.
    static QList<Meeting> between(storage::Connection& connection, const QList<base::UnitId>& units, const QDate& first,
                                  const QDate& last);
    /// By unit and day; `kinds` empty: every kind, `units` empty: of every unit.
    static QList<MeetingMark> marks(storage::Connection& connection, const QStringList& kinds, const QDate& first,
                                    const QDate& last, const QList<base::UnitId>& units = {});
    static QList<Attendance> attendance(storage::Connection& connection, base::MeetingId id);
    /// Of how many meetings of the unit with a list of attendance the person was on the list, and present.
    static QHash<base::PersonId, std::pair<int, int>> attendanceOf(storage::Connection& connection, base::UnitId unit,
                                                                   const QDate& first, const QDate& last);

    static base::MeetingId insert(storage::UnitOfWork& unit, const Meeting& meeting);
    /// Refused as Conflict when somebody changed it since the revision that `meeting` carries.
    static void update(storage::UnitOfWork& unit, const Meeting& meeting);
    static void putAttendance(storage::UnitOfWork& unit, base::MeetingId id, const QList<Attendance>& wanted);

    /// `units` empty: of every unit; by unit and first day.
    static QList<MeetingPermission> permissions(storage::Connection& connection, const QList<base::UnitId>& units = {});
    static std::optional<MeetingPermission> findPermission(storage::Connection& connection, qint64 id);
    static qint64 insertPermission(storage::UnitOfWork& unit, const MeetingPermission& permission);
    static void updatePermission(storage::UnitOfWork& unit, const MeetingPermission& permission);

    /// Members on the day by the kept spans; temporary guests do not count.
    static QHash<base::UnitId, qint64> memberCounts(storage::Connection& connection, const QDate& day,
                                                    const QList<base::UnitId>& units = {});
    static qint64 memberCount(storage::Connection& connection, base::UnitId unit, const QDate& day);
    /// When units opened and closed, with an open end for those that did not.
    static QHash<base::UnitId, std::pair<QDate, QDate>> lives(storage::Connection& connection,
                                                              const QList<base::UnitId>& units = {});
};

} // namespace doancoso::activity
