// SPDX-License-Identifier: GPL-3.0-or-later
//
// Activities of the year, or inspections with their findings and follow-up. Part of ActivityPage.
#pragma once

#include "ui/pages/activity/activity_list_model.h"
#include "ui/pages/records/record_view.h"

class QComboBox;

namespace doancoso::pages {

class ActivitiesView final : public RecordView
{
    Q_OBJECT

public:
    ActivitiesView(ui::Workspace& workspace, bool inspections, QWidget* parent);

    base::Result<void> load() override;
    void retranslate() override;
    void showPanel(kit::SidePanel& panel) override;
    ui::PanelForm* newForm(QWidget* parent) override;
    ui::PanelForm* editForm(QWidget* parent) override;
    base::Result<bool> removeChosen() override;
    void goTo(qint64 id) override;
    QString name() const override
    {
        return m_inspections ? QStringLiteral("inspections") : QStringLiteral("activities");
    }
    QString segmentText() const override { return m_inspections ? tr("Inspections") : tr("Activities"); }
    QString newText() const override;
    QString emptyHeading() const override;
    QString emptyText() const override;
    bool isEmpty() const override { return m_model->rowCount() == 0 && m_model->kind().isEmpty(); }
    QString exportTitle() const override;
    QStringList tables() const override;
    QList<QWidget*> filters() const override;

    ActivityListModel* model() const { return m_model; }

private:
    const activity::Activity* chosen() const;
    void addFindings(kit::SidePanel& panel, const activity::Activity& inspection);
    void addDetails(kit::SidePanel& panel, const activity::Activity& activity);

    bool m_inspections;
    ActivityListModel* m_model;
    QComboBox* m_kinds;
};

} // namespace doancoso::pages
