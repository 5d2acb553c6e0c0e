// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cadres: who holds which post, who meets the standards and who misses what, terms that end, the planning list. Part
// of ActivityPage.
#pragma once

#include "ui/pages/activity/cadre_list_model.h"
#include "ui/pages/records/record_view.h"

class QComboBox;

namespace doancoso::pages {

class CadresView final : public RecordView
{
    Q_OBJECT

public:
    CadresView(ui::Workspace& workspace, QWidget* parent);

    base::Result<void> load() override;
    void retranslate() override;
    void showPanel(kit::SidePanel& panel) override;
    ui::PanelForm* newForm(QWidget* parent) override;
    ui::PanelForm* editForm(QWidget* parent) override;
    base::Result<bool> removeChosen() override;
    void goTo(qint64 id) override;
    QString name() const override { return QStringLiteral("cadres"); }
    QString segmentText() const override { return tr("Cadres"); }
    QString newText() const override { return tr("Enter a post"); }
    QString emptyHeading() const override { return tr("No post is entered here yet"); }
    QString emptyText() const override;
    bool isEmpty() const override;
    QString exportTitle() const override { return tr("Cadres"); }
    QStringList tables() const override;
    QList<QAction*> actions() const override { return {m_end, m_plan}; }
    QList<QWidget*> filters() const override;

    CadreListModel* model() const { return m_model; }

protected:
    base::PersonId personOf(int row) const override;
    std::optional<membership::PersonField> fieldOf(int column) const override;

private:
    const activity::CadreRow* chosen() const;
    void addPlanned(kit::SidePanel& panel);

    CadreListModel* m_model;
    QComboBox* m_filter;
    QAction* m_end;
    QAction* m_plan;
};

} // namespace doancoso::pages
