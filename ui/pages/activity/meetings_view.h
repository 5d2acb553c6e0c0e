// SPDX-License-Identifier: GPL-3.0-or-later
//
// Meetings: the board of the year, quick entry in its cells, the whole meeting in the panel. Part of ActivityPage.
#pragma once

#include "ui/pages/activity/meeting_board_model.h"
#include "ui/pages/records/record_view.h"

namespace doancoso::pages {

class MeetingsView final : public RecordView
{
    Q_OBJECT

public:
    MeetingsView(ui::Workspace& workspace, QWidget* parent);

    base::Result<void> load() override;
    void retranslate() override;
    void showPanel(kit::SidePanel& panel) override;
    ui::PanelForm* newForm(QWidget* parent) override;
    ui::PanelForm* editForm(QWidget* parent) override;
    base::Result<bool> removeChosen() override;
    void goTo(qint64 id) override;
    QString name() const override { return QStringLiteral("meetings"); }
    QString segmentText() const override { return tr("Meetings"); }
    QString newText() const override { return tr("Record a meeting"); }
    QString emptyHeading() const override { return tr("No branch here yet"); }
    QString emptyText() const override;
    bool isEmpty() const override { return m_model->rowCount() == 0; }
    QString exportTitle() const override;
    QStringList tables() const override;
    QList<QAction*> actions() const override { return {m_permission}; }

    MeetingBoardModel* model() const { return m_model; }

private:
    base::MeetingId chosen() const;
    void addMeeting(kit::SidePanel& panel, base::MeetingId id);
    void addPermissions(kit::SidePanel& panel, base::UnitId branch);

    MeetingBoardModel* m_model;
    QAction* m_permission;
};

} // namespace doancoso::pages
