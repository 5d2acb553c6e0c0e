// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity/meetings_view.h"

#include "core/base/period.h"
#include "ui/kit/side_panel.h"
#include "ui/pages/activity/meeting_forms.h"

#include <QAction>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using activity::BoardCell;
using activity::Meeting;
using activity::MeetingService;

MeetingsView::MeetingsView(ui::Workspace& workspace, QWidget* parent)
    : RecordView(workspace, parent), m_model(new MeetingBoardModel(workspace, this)), m_permission(new QAction(this))
{
    grid()->setObjectName(u"meetingBoard"_s);
    grid()->setModel(m_model);
    m_permission->setObjectName(u"meetingPermission"_s);
    connect(m_permission, &QAction::triggered, this, [this] {
        activity::MeetingPermission permission;
        const int row = grid()->currentIndex().row();
        permission.unit = row >= 0 ? m_model->rowAt(row).unit : base::UnitId();
        permission.validFrom = this->workspace().firstDay();
        emit formWanted(new PermissionForm(this->workspace(), permission, panelParent()));
    });
}

base::Result<void> MeetingsView::load()
{
    const auto loaded = m_model->load();
    if (loaded && !grid()->currentIndex().isValid() && m_model->rowCount() > 0) {
        const int month = std::min(12, proposedDay().month());
        grid()->setCurrentIndex(m_model->index(0, MeetingBoardModel::FirstMonth + month - 1));
    }
    return loaded;
}

void MeetingsView::retranslate()
{
    m_permission->setText(tr("Meets less often…"));
    m_permission->setToolTip(tr("The superior agreed that the branch meets once in three months"));
    grid()->setAccessibleName(tr("Board of meetings: branches by months"));
    m_model->retranslate();
}

QString MeetingsView::emptyText() const
{
    return tr("The board lists the branches of the chosen unit. Choose a unit that has branches, or add them on the "
              "page “Units”.");
}

QString MeetingsView::exportTitle() const
{
    return tr("Meetings of %1").arg(m_model->year());
}

QStringList MeetingsView::tables() const
{
    return {u"meeting"_s, u"meeting_attendance"_s, u"meeting_permission"_s};
}

base::MeetingId MeetingsView::chosen() const
{
    const BoardCell* cell = m_model->cellAt(grid()->currentIndex());
    return cell && !cell->meetings.isEmpty() ? cell->meetings.constLast() : base::MeetingId();
}

void MeetingsView::addMeeting(kit::SidePanel& panel, base::MeetingId id)
{
    const auto meeting = MeetingService(workspace().database()).meeting(id);
    if (!meeting) {
        emit failed(meeting.error());
        return;
    }
    panel.addSection(u"%1, %2"_s.arg(activity::meetingKindName(meeting->kind), base::displayDate(meeting->onDate)));
    const auto number = [](const std::optional<qint64>& value) {
        return value ? QString::number(*value) : tr("not recorded");
    };
    panel.addRow(tr("Present"), number(meeting->present));
    panel.addRow(tr("Members"), number(meeting->expected));
    for (const auto& [label, text] : {std::pair(tr("Topic"), meeting->topic), std::pair(tr("Chair"), meeting->chair),
                                      std::pair(tr("Place"), meeting->place)}) {
        if (!text.isEmpty()) {
            panel.addRow(label, text);
        }
    }
    for (const QString& text : {meeting->agenda, meeting->minutes, meeting->resolution}) {
        if (!text.isEmpty()) {
            panel.addText(text);
        }
    }
    panel.addLink(tr("Open the meeting"), [this, meeting = *meeting] {
        emit formWanted(new MeetingForm(workspace(), meeting, panelParent()));
    });
    panel.addLink(tr("Take the meeting out"), [this, id] {
        if (const auto removed = MeetingService(workspace().database()).remove(id); !removed) {
            emit failed(removed.error());
        } else {
            emit done(tr("The meeting was taken out. Ctrl+Z brings it back."));
        }
    });
}

void MeetingsView::addPermissions(kit::SidePanel& panel, base::UnitId branch)
{
    const auto permissions = MeetingService(workspace().database()).permissions({branch});
    if (!permissions) {
        emit failed(permissions.error());
    }
    for (const activity::MeetingPermission& permission : permissions.valueOr(QList<activity::MeetingPermission>())) {
        const QString until = permission.validUntil == organization::kOpenEnd
                                  ? QString()
                                  : tr(" to %1").arg(base::displayDate(permission.validUntil.addDays(-1)));
        panel.addLongLink(
            tr("Once in three months from %1%2, %3")
                .arg(base::displayDate(permission.validFrom), until, permission.decisionNumber),
            [this, permission] { emit formWanted(new PermissionForm(workspace(), permission, panelParent())); });
    }
}

void MeetingsView::showPanel(kit::SidePanel& panel)
{
    const auto [due, kept] = m_model->regular();
    panel.addTitle(tr("Meetings of %1").arg(m_model->year()),
                   due == 0 ? QString()
                            : tr("%1: %2 of %3 branches met as they should.", "period")
                                  .arg(base::displayName(workspace().period()))
                                  .arg(kept)
                                  .arg(due));
    if (const int missing = m_model->missing(); missing > 0) {
        panel.addNotice(tr("%n meeting(s) that were due in the period are not recorded.", nullptr, missing),
                        kit::Tone::Attention);
    }
    const QModelIndex current = grid()->currentIndex();
    if (!current.isValid()) {
        return;
    }
    const base::UnitId branch = m_model->rowAt(current.row()).unit;
    panel.addSection(unitName(branch));
    addPermissions(panel, branch);
    if (const BoardCell* cell = m_model->cellAt(current)) {
        for (const base::MeetingId id : cell->meetings) {
            addMeeting(panel, id);
        }
        if (cell->meetings.isEmpty()) {
            panel.addText(tr("Type the day of the meeting into the cell, such as 15, or the day and how many were "
                             "there: 15 28."));
        }
    }
    panel.addButtons({m_permission});
}

ui::PanelForm* MeetingsView::newForm(QWidget* parent)
{
    const QModelIndex current = grid()->currentIndex();
    Meeting meeting;
    meeting.kind = u"BRANCH"_s;
    meeting.unit = current.isValid() ? m_model->rowAt(current.row()).unit : workspace().unit();
    meeting.onDate = proposedDay();
    const int month = current.column() - MeetingBoardModel::FirstMonth + 1;
    if (month >= 1 && month <= 12 && meeting.onDate.month() != month) {
        const QDate first(m_model->year(), month, 1);
        meeting.onDate = first.addDays(first.daysInMonth() - 1);
    }
    const auto expected = MeetingService(workspace().database()).expectedMembers(meeting.unit, meeting.onDate);
    if (expected && *expected > 0) {
        meeting.expected = *expected;
    }
    return meeting.unit.isValid() ? new MeetingForm(workspace(), meeting, parent) : nullptr;
}

ui::PanelForm* MeetingsView::editForm(QWidget* parent)
{
    const base::MeetingId id = chosen();
    if (!id.isValid()) {
        return newForm(parent);
    }
    const auto meeting = MeetingService(workspace().database()).meeting(id);
    if (!meeting) {
        emit failed(meeting.error());
        return nullptr;
    }
    return new MeetingForm(workspace(), *meeting, parent);
}

base::Result<bool> MeetingsView::removeChosen()
{
    const base::MeetingId id = chosen();
    if (!id.isValid()) {
        return false;
    }
    const auto removed = MeetingService(workspace().database()).remove(id);
    return removed ? base::Result<bool>(true) : removed.error();
}

void MeetingsView::goTo(qint64 id)
{
    const auto meeting = MeetingService(workspace().database()).meeting(base::MeetingId(id));
    if (meeting) {
        grid()->selectId(meeting->unit.value(), u"month%1"_s.arg(meeting->onDate.month()));
    }
}

} // namespace doancoso::pages
