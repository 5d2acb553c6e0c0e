// SPDX-License-Identifier: GPL-3.0-or-later
//
// Meetings of branches and committees with who was there, and the superior's consent to meet less often (domain.md
// §4.3). Value types; anyone may use them.
#pragma once

#include "core/base/ids.h"
#include "core/organization/unit.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace doancoso::activity {

enum class AttendanceState { Present, Excused, Absent };

struct Attendance
{
    base::PersonId person;
    AttendanceState state = AttendanceState::Present;
    QString reason; ///< of being away

    bool operator==(const Attendance&) const = default;
};

struct Meeting
{
    base::MeetingId id;
    QString uid;
    qint64 revision = 0;
    base::UnitId unit;
    QString kind; ///< code of the list of meeting kinds
    QDate onDate;
    QString place;
    QString topic;
    QString chair;                 ///< as written; the name of chairPerson when one was chosen
    base::PersonId chairPerson;    ///< invalid: not chosen from the people of the file
    std::optional<qint64> present; ///< how many members were there; empty: not recorded, which is not 0
    std::optional<qint64> expected;
    QString agenda;
    QString minutes;
    QString resolution;
    QList<Attendance> attendance; ///< may be empty although `present` is known

    bool operator==(const Meeting&) const = default;
};

/// The superior agreed that the branch meets once in three months.
struct MeetingPermission
{
    qint64 id = 0;
    qint64 revision = 0;
    base::UnitId unit;
    QDate validFrom;
    QDate validUntil = organization::kOpenEnd; ///< first day on which it no longer holds
    QString decisionNumber;
    QDate decisionDate;
    QString decidedBy;
    QString reason;

    bool holdsOn(const QDate& day) const { return validFrom <= day && day < validUntil; }
    bool operator==(const MeetingPermission&) const = default;
};

QString toCode(AttendanceState state);
std::optional<AttendanceState> attendanceFromCode(const QString& code);
/// "Có mặt", "Vắng có lý do", "Vắng không lý do" in the user's language.
QString displayName(AttendanceState state);

/// How many of the list were present.
qint64 presentIn(const QList<Attendance>& attendance);

} // namespace doancoso::activity
