// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity/meeting_forms.h"

#include "core/activity/meeting_service.h"
#include "core/activity/person_finder.h"
#include "ui/date_field.h"
#include "ui/field_column.h"
#include "ui/pages/activity/word_choices.h"
#include "ui/unit_field.h"

#include <QLineEdit>
#include <QListWidget>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using activity::Attendance;
using activity::AttendanceState;
using activity::Meeting;
using activity::MeetingService;

namespace {
constexpr int kAttendanceHeight = 180;
} // namespace

MeetingForm::MeetingForm(ui::Workspace& workspace, const Meeting& meeting, QWidget* parent)
    : RecordForm(workspace, parent), m_meeting(meeting), m_attendance(new QListWidget)
{
    addUnit(u"unit"_s, tr("Unit"), meeting.unit);
    addChoice(u"kind"_s, tr("Kind"), wordChoices(activity::activityLists().meetingKinds), meeting.kind);
    addDate(u"onDate"_s, tr("Day"), meeting.onDate);
    addNumber(u"present"_s, tr("How many were there"), meeting.present,
              tr("Left empty it is not known, which is not the same as 0."));
    addNumber(u"expected"_s, tr("Of how many members"), meeting.expected);
    addLine(u"topic"_s, tr("Topic"), meeting.topic);
    addLine(u"chair"_s, tr("In the chair"), meeting.chair);
    addLine(u"place"_s, tr("Place"), meeting.place);
    m_attendance->setObjectName(u"attendance"_s);
    m_attendance->setFixedHeight(kAttendanceHeight);
    fields()->addField(u"attendance"_s, m_attendance);
    fields()->setWords(u"attendance"_s, tr("Who was there"),
                       tr("Space ticks who was there. Without any tick only the numbers are kept."));
    addText(u"agenda"_s, tr("Agenda"), meeting.agenda);
    addText(u"minutes"_s, tr("Minutes"), meeting.minutes, 4);
    addText(u"resolution"_s, tr("Resolution"), meeting.resolution);
    fillAttendance();
    connect(m_attendance, &QListWidget::itemChanged, this, &MeetingForm::updatePresent);
    // The members are those of the unit and day that stand in the form.
    connect(qobject_cast<ui::UnitField*>(fields()->field(u"unit"_s)), &QLineEdit::editingFinished, this,
            &MeetingForm::fillAttendance);
    connect(qobject_cast<ui::DateField*>(fields()->field(u"onDate"_s)), &ui::DateField::dateChosen, this,
            &MeetingForm::fillAttendance);
    complete(meeting.id.isValid() ? tr("Meeting") : tr("New meeting"),
             tr("Enter saves, Esc leaves it. Only unit, kind and day are needed."), tr("Save the meeting"));
}

void MeetingForm::fillAttendance()
{
    const auto* unit = qobject_cast<const ui::UnitField*>(fields()->field(u"unit"_s));
    const auto* day = qobject_cast<const ui::DateField*>(fields()->field(u"onDate"_s));
    const QDate onDate = day->dateOrNull();
    m_filling = true;
    m_attendance->clear();
    QHash<base::PersonId, AttendanceState> known;
    QList<base::PersonId> people;
    if (unit->unit() == m_meeting.unit) {
        for (const Attendance& one : std::as_const(m_meeting.attendance)) {
            known.insert(one.person, one.state);
            people.append(one.person);
        }
    }
    if (unit->unit().isValid() && onDate.isValid()) {
        const auto members = MeetingService(workspace().database()).membersOn(unit->unit(), onDate);
        if (!members) {
            setWarnings({members.error().userText});
        }
        for (const base::PersonId person : members.valueOr(QList<base::PersonId>())) {
            if (!people.contains(person)) {
                people.append(person);
            }
        }
    }
    const auto names = activity::PersonFinder(workspace().database()).names(people);
    for (const base::PersonId person : std::as_const(people)) {
        const QString name = names ? names->value(person) : QString();
        if (name.isEmpty()) {
            continue; // no longer in the register
        }
        auto* item = new QListWidgetItem(name, m_attendance);
        item->setData(Qt::UserRole, person.value());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool there =
            known.isEmpty() ? false : known.value(person, AttendanceState::Absent) == AttendanceState::Present;
        item->setCheckState(there ? Qt::Checked : Qt::Unchecked);
    }
    m_filling = false;
}

/// The number follows the ticks, once there are any.
void MeetingForm::updatePresent()
{
    if (m_filling) {
        return;
    }
    const qint64 present = activity::presentIn(attendanceTicked());
    qobject_cast<QLineEdit*>(fields()->field(u"present"_s))->setText(QString::number(present));
    if (line(u"expected"_s).isEmpty()) {
        qobject_cast<QLineEdit*>(fields()->field(u"expected"_s))->setText(QString::number(m_attendance->count()));
    }
}

/// Empty while nobody is ticked: then only the numbers are known. Excuses that were recorded before stay.
QList<Attendance> MeetingForm::attendanceTicked() const
{
    QHash<base::PersonId, Attendance> before;
    for (const Attendance& one : m_meeting.attendance) {
        before.insert(one.person, one);
    }
    QList<Attendance> list;
    bool anybody = false;
    for (int row = 0; row < m_attendance->count(); ++row) {
        const QListWidgetItem* item = m_attendance->item(row);
        const base::PersonId person(item->data(Qt::UserRole).toLongLong());
        const bool there = item->checkState() == Qt::Checked;
        Attendance one = before.value(person, {person, AttendanceState::Absent, {}});
        if (there) {
            one = {person, AttendanceState::Present, {}};
        } else if (one.state == AttendanceState::Present) {
            one.state = AttendanceState::Absent;
        }
        anybody = anybody || there;
        list.append(one);
    }
    return anybody ? list : QList<Attendance>();
}

base::Result<qint64> MeetingForm::store()
{
    Meeting meeting = m_meeting;
    if (!readUnit(u"unit"_s, meeting.unit, true) || !readDay(u"onDate"_s, meeting.onDate, true) ||
        !readNumber(u"present"_s, meeting.present) || !readNumber(u"expected"_s, meeting.expected)) {
        return base::cancelledError();
    }
    meeting.kind = choice(u"kind"_s);
    meeting.topic = line(u"topic"_s);
    meeting.chair = line(u"chair"_s);
    meeting.place = line(u"place"_s);
    meeting.agenda = body(u"agenda"_s);
    meeting.minutes = body(u"minutes"_s);
    meeting.resolution = body(u"resolution"_s);
    meeting.attendance = attendanceTicked();
    MeetingService service(workspace().database());
    if (!mayGoOn(service.warnings(meeting))) {
        return base::cancelledError();
    }
    const auto saved = service.save(meeting);
    return saved ? base::Result<qint64>(saved->id.value()) : saved.error();
}

PermissionForm::PermissionForm(ui::Workspace& workspace, const activity::MeetingPermission& permission, QWidget* parent)
    : RecordForm(workspace, parent), m_permission(permission)
{
    addUnit(u"unit"_s, tr("Branch"), permission.unit);
    addDate(u"validFrom"_s, tr("From"), permission.validFrom);
    addDate(u"validUntil"_s, tr("Until, last day"),
            permission.validUntil == organization::kOpenEnd ? QDate() : permission.validUntil.addDays(-1),
            tr("Left empty it holds until it is ended."));
    addLine(u"decisionNumber"_s, tr("Number of the decision"), permission.decisionNumber);
    addDate(u"decisionDate"_s, tr("Day of the decision"), permission.decisionDate);
    addLine(u"decidedBy"_s, tr("Decided by"), permission.decidedBy);
    addLine(u"reason"_s, tr("Reason"), permission.reason);
    complete(tr("Meets once in three months"),
             tr("Where the superior agreed, one meeting in three months keeps the rhythm."), tr("Save the consent"));
}

base::Result<qint64> PermissionForm::store()
{
    activity::MeetingPermission permission = m_permission;
    QDate last;
    if (!readUnit(u"unit"_s, permission.unit, true) || !readDay(u"validFrom"_s, permission.validFrom, true) ||
        !readDay(u"validUntil"_s, last, false) || !readDay(u"decisionDate"_s, permission.decisionDate, false)) {
        return base::cancelledError();
    }
    permission.validUntil = last.isValid() ? last.addDays(1) : organization::kOpenEnd;
    permission.decisionNumber = line(u"decisionNumber"_s);
    permission.decidedBy = line(u"decidedBy"_s);
    permission.reason = line(u"reason"_s);
    const auto saved = MeetingService(workspace().database()).savePermission(permission);
    return saved ? base::Result<qint64>(saved->id) : saved.error();
}

} // namespace doancoso::pages
