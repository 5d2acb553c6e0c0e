// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a new plan begins: from nothing, from one of the ready-made examples, or as a plan of the office's own that
// refers to one above. A list in the page; Enter takes, Esc leaves. Only ui/pages/plans uses it.
#pragma once

#include "ui/workspace.h"

#include <QWidget>

class QLabel;

namespace doancoso::kit {
class GridView;
}

namespace doancoso::pages {

class NewPlanModel;

class NewPlanPane final : public QWidget
{
    Q_OBJECT

public:
    explicit NewPlanPane(ui::Workspace& workspace, QWidget* parent = nullptr);
    ~NewPlanPane() override;

    base::Result<void> load();
    kit::GridView* grid() const { return m_grid; }
    void retranslate();

signals:
    void made(doancoso::base::PlanId plan, const QString& remark);
    void failed(const doancoso::base::Error& error);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take(int row);
    base::Result<base::PlanId> makeBlank();
    base::Result<base::PlanId> makeBelow(base::PlanId above);
    planning::Plan ownDraft() const;

    ui::Workspace& m_workspace;
    NewPlanModel* m_model;
    QLabel* m_text;
    kit::GridView* m_grid;
};

} // namespace doancoso::pages
