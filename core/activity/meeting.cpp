// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/meeting.h"

#include <QCoreApplication>

#include <algorithm>

namespace doancoso::activity {

using namespace Qt::StringLiterals;

QString toCode(AttendanceState state)
{
    switch (state) {
    case AttendanceState::Present:
        return u"present"_s;
    case AttendanceState::Excused:
        return u"excused"_s;
    case AttendanceState::Absent:
        return u"absent"_s;
    }
    return {};
}

std::optional<AttendanceState> attendanceFromCode(const QString& code)
{
    for (const auto state : {AttendanceState::Present, AttendanceState::Excused, AttendanceState::Absent}) {
        if (toCode(state) == code) {
            return state;
        }
    }
    return std::nullopt;
}

QString displayName(AttendanceState state)
{
    switch (state) {
    case AttendanceState::Present:
        return QCoreApplication::translate("Meeting", "present");
    case AttendanceState::Excused:
        return QCoreApplication::translate("Meeting", "away with a reason");
    case AttendanceState::Absent:
        return QCoreApplication::translate("Meeting", "away without a reason");
    }
    return {};
}

qint64 presentIn(const QList<Attendance>& attendance)
{
    return std::count_if(attendance.cbegin(), attendance.cend(),
                         [](const Attendance& one) { return one.state == AttendanceState::Present; });
}

} // namespace doancoso::activity
