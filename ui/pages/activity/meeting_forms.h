// SPDX-License-Identifier: GPL-3.0-or-later
//
// The forms of meetings: a meeting with who was there, and the superior's consent to meet less often. MeetingsView uses
// them.
#pragma once

#include "core/activity/meeting.h"
#include "ui/pages/records/record_form.h"

class QListWidget;

namespace doancoso::pages {

class MeetingForm final : public RecordForm
{
    Q_OBJECT

public:
    MeetingForm(ui::Workspace& workspace, const activity::Meeting& meeting, QWidget* parent);

    QListWidget* attendance() const { return m_attendance; }

private:
    void fillAttendance();
    void updatePresent();
    QList<activity::Attendance> attendanceTicked() const;
    base::Result<qint64> store() override;

    activity::Meeting m_meeting;
    QListWidget* m_attendance;
    bool m_filling = false;
};

class PermissionForm final : public RecordForm
{
    Q_OBJECT

public:
    PermissionForm(ui::Workspace& workspace, const activity::MeetingPermission& permission, QWidget* parent);

private:
    base::Result<qint64> store() override;

    activity::MeetingPermission m_permission;
};

} // namespace doancoso::pages
