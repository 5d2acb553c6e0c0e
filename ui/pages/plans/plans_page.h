// SPDX-License-Identifier: GPL-3.0-or-later
//
// Kế hoạch: the plans of the file at the left with the documents above and below the chosen one, the chosen plan with
// all its parts at the right, new plans, issuing, revising, closing, and the plan as a printed document.
#pragma once

#include "ui/kit/page.h"
#include "ui/pages/plans/plan_view.h"
#include "ui/workspace.h"

class QAction;
class QCheckBox;
class QListView;
class QMenu;
class QStackedWidget;

namespace doancoso::kit {
class MenuButton;
class Prompter;
class SearchBox;
} // namespace doancoso::kit

namespace doancoso::print {
class PrintPreview;
}

namespace doancoso::pages {

class NewPlanPane;
class PlanFamilyView;
class PlanListModel;

class PlansPage final : public kit::Page, public ui::RecordTarget
{
    Q_OBJECT

public:
    PlansPage(ui::Workspace& workspace, kit::Prompter& prompter, QWidget* parent = nullptr);

    QString title() const override;
    QList<kit::TitleBadge> titleBadges() const override;
    QList<QAction*> headerActions() const override;
    QAction* primaryAction() const override;
    void setScope(qint64 unitId, const base::Period& period) override;
    bool mayLeave() override;
    void refresh() override;
    void retranslate() override;
    bool showNamedView(const QString& name) override;
    QWidget* firstFocus() override;
    void showRecord(const ui::RecordRef& record) override;

    PlanEditor& editor() const { return *m_editor; }
    PlanView* view() const { return m_view; }
    print::PrintPreview* preview() const { return m_preview; }
    NewPlanPane* newPlanPane() const { return m_newPlan; }
    /// Chooses a plan; false when what is typed in another one cannot be stored.
    bool choosePlan(base::PlanId plan);
    void startNewPlan();
    void showPrint();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Place { Browse, New, Print };

    QWidget* newLeft();
    QWidget* newPrintOptions();
    void makeActions();
    void makeMenus();
    void connectAll();
    void fillYears();
    void applyFilter();
    void reloadList();
    void scheduleReload();
    void chooseFromList();
    void goBack();
    void planMade(base::PlanId plan, const QString& remark);
    void showDocument();
    void saySaveFailed(const base::Error& error);
    void removeDraft();
    void act(const base::Result<void>& outcome, const QString& sentence);
    void undo(bool redo);
    void updateActions();
    void showState();

    ui::Workspace& m_workspace;
    PlanEditor* m_editor;
    PlanListModel* m_plans;
    kit::SearchBox* m_search;
    kit::MenuButton* m_year;
    kit::MenuButton* m_status;
    kit::MenuButton* m_more;
    QMenu* m_yearMenu;
    QMenu* m_statusMenu;
    QListView* m_list;
    PlanFamilyView* m_family;
    QLabel* m_familyTitle;
    QLabel* m_noMatch;
    PlanView* m_view;
    NewPlanPane* m_newPlan;
    print::PrintPreview* m_preview;
    QCheckBox* m_withTargets = nullptr;
    QCheckBox* m_withTasks = nullptr;
    QStackedWidget* m_stack;
    QAction* m_new;
    QAction* m_print;
    QAction* m_issue;
    QAction* m_revise;
    QAction* m_close;
    QAction* m_reopen;
    QAction* m_remove;
    QAction* m_back;
    bool m_scheduled = false;
    bool m_stale = false; ///< something changed while the page was not seen
};

} // namespace doancoso::pages
