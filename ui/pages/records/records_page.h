// SPDX-License-Identifier: GPL-3.0-or-later
//
// A page of records of the chosen unit in several views, each with its table; the chosen record and the forms stand in
// the panel. RecordsPage and MemberWorkPage say which views they have.
#pragma once

#include "ui/kit/page.h"
#include "ui/workspace.h"

class QStackedWidget;
class QTimer;

namespace doancoso::kit {
class Prompter;
class SegmentedControl;
} // namespace doancoso::kit
namespace doancoso::activity {
struct Access;
}
namespace doancoso::ui {
class PanelForm;
}

namespace doancoso::pages {

class PapersPage;
class RecordView;

class RecordsPage : public kit::Page
{
    Q_OBJECT

public:
    RecordsPage(ui::Workspace& workspace, kit::Prompter& prompter, QWidget* parent);

    QList<kit::TitleBadge> titleBadges() const override;
    QList<QAction*> headerActions() const override;
    QAction* primaryAction() const override;
    void setScope(qint64 unitId, const base::Period& period) override;
    bool mayLeave() override;
    void refresh() override;
    void retranslate() override;
    QWidget* firstFocus() override;
    bool showNamedView(const QString& name) override;
    /// False when something that was typed is not saved yet.
    bool showView(int view);

    RecordView* view() const;
    /// The papers that are shown in this page's place, or nothing.
    PapersPage* papersPage() const { return m_papers; }
    /// The form that is open in the panel, or nothing.
    ui::PanelForm* form() const { return m_form; }

protected:
    /// The subclass adds its views in their order, then calls start().
    void addView(RecordView* view);
    void start();
    kit::SegmentedControl* segments() const { return m_segments; }
    ui::Workspace& workspace() const { return m_workspace; }
    kit::Prompter& prompter() const { return m_prompter; }

    void keyPressEvent(QKeyEvent* event) override;

private:
    QAction* newAction(const char* objectName, const QKeySequence& key = {});
    void openForm(ui::PanelForm* form);
    void closeForm();
    void openChosen();
    void removeChosen();
    void exportList();
    void openPapers();
    void closePapers();
    /// Writes down that personal data leaves the program. False, with the error shown, when it could not.
    bool recordAccess(const activity::Access& access);
    void showState();
    void showPanel();
    void onChanged(const storage::ChangeSet& changes);

    ui::Workspace& m_workspace;
    kit::Prompter& m_prompter;
    kit::SegmentedControl* m_segments;
    QStackedWidget* m_stack;
    QList<RecordView*> m_views;
    ui::PanelForm* m_form = nullptr;
    QTimer* m_panelTimer;
    QAction* m_new;
    QAction* m_remove;
    QAction* m_export;
    QAction* m_print;
    PapersPage* m_papers = nullptr;
};

} // namespace doancoso::pages
