// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page "Sinh hoạt, cán bộ": meetings and their rhythm, activities, inspections, cadres of the chosen unit, each as
// a view with its table; the chosen record and the forms stand in the panel.
#pragma once

#include "ui/kit/page.h"
#include "ui/workspace.h"

class QStackedWidget;
class QTimer;

namespace doancoso::kit {
class Prompter;
class SegmentedControl;
} // namespace doancoso::kit
namespace doancoso::ui {
class PanelForm;
}

namespace doancoso::pages {

class ActivityView;

class ActivityPage final : public kit::Page
{
    Q_OBJECT

public:
    enum View { Meetings, Activities, Inspections, Cadres };

    ActivityPage(ui::Workspace& workspace, kit::Prompter& prompter, QWidget* parent = nullptr);

    QString title() const override;
    QList<kit::TitleBadge> titleBadges() const override;
    QList<QAction*> headerActions() const override;
    QAction* primaryAction() const override { return m_new; }
    void setScope(qint64 unitId, const base::Period& period) override;
    bool mayLeave() override;
    void refresh() override;
    void retranslate() override;
    QWidget* firstFocus() override;
    bool showNamedView(const QString& name) override;
    /// False when something that was typed is not saved yet.
    bool showView(View view);

    ActivityView* view() const;
    /// The form that is open in the panel, or nothing.
    ui::PanelForm* form() const { return m_form; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addView(ActivityView* view);
    QAction* newAction(const char* objectName, const QKeySequence& key = {});
    void openForm(ui::PanelForm* form);
    void closeForm();
    void openChosen();
    void removeChosen();
    void exportList();
    void showState();
    void showPanel();
    void onChanged(const storage::ChangeSet& changes);

    ui::Workspace& m_workspace;
    kit::Prompter& m_prompter;
    kit::SegmentedControl* m_segments;
    QStackedWidget* m_stack;
    QList<ActivityView*> m_views;
    ui::PanelForm* m_form = nullptr;
    QTimer* m_panelTimer;
    QAction* m_new;
    QAction* m_remove;
    QAction* m_export;
};

} // namespace doancoso::pages
