// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Chỉ tiêu & kết quả", where the users live: the grid in three views, the panel about the cell, handing in and
// accepting reports, sharing targets out. Puts together what the other files of this folder do. The window makes it by
// its page list.
#pragma once

#include "core/reporting/sheet_data.h"
#include "ui/kit/page.h"
#include "ui/pages/results/indicator_choices.h"
#include "ui/pages/results/results_model.h"
#include "ui/preference_store.h"
#include "ui/workspace.h"

class QLabel;
class QMenu;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace doancoso::kit {
class GridView;
class KeyHint;
class MenuButton;
class Prompter;
class SegmentedControl;
} // namespace doancoso::kit

namespace doancoso::pages {

class AssignmentView;
class BehindView;
class ExplainView;
class ReasonBar;
class ResultsPanel;
class SubmitView;

class ResultsPage final : public kit::Page, public ui::RecordTarget
{
    Q_OBJECT

public:
    /// What stands in the middle of the page.
    enum class Content { Grid, Explain, Submit, Assignment, Behind };

    ResultsPage(ui::Workspace& workspace, kit::Prompter& prompter, QWidget* parent = nullptr);
    ~ResultsPage() override;

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

    kit::GridView* grid() const { return m_grid; }
    ResultsModel& model() { return m_model; }
    AssignmentView* assignment() const { return m_assignment; }
    Content content() const;
    void setView(ResultsView view);
    void setChoice(const IndicatorChoice& choice);
    /// Opens "Giao chỉ tiêu" for the indicator under the cursor.
    void openAssignment();
    /// Puts the cursor on the cell, changing unit and period when it has to. False when it is not on this page.
    bool goToCell(const CellPlace& place);
    /// Does at once what waits for a quiet moment: panel, findings, badges. For tests and pictures.
    void settle();

signals:
    /// The summary sheet is wanted for what is shown.
    void printRequested(const doancoso::reporting::SheetRequest& request);

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildFilters();
    void buildActions();
    void buildContent();
    void connectGrid();
    void connectPanel();
    void connectWorkspace();

    void load();
    void showState(const base::Result<void>& loaded);
    void readSubmission();
    void placeCursor();
    void configureGrid();
    void readChoices();
    void fillChoiceMenu();
    void fillIndicatorMenu();
    void fillShowMenu();
    void updateFilters();
    void showContent(Content content);

    void onChanged(const storage::ChangeSet& changes);
    void follow(const BoardChange& change);
    void onQuiet();
    void onCurrentChanged();
    void onSummary(int count, base::Decimal sum, base::Decimal average);
    QString ratioSummary() const;
    void onExplain();
    void showBehind();
    void onGridClicked(const QModelIndex& index);
    void toggleRow(bool expanded);
    void fillContextMenu(QMenu* menu, const QModelIndex& index);
    void showReview(int count);

    void startSubmit();
    void submitNow();
    void reopen(base::UnitId unit);
    void giveBack(base::UnitId unit);
    void accept(base::UnitId unit);
    void done(const base::Result<results::Submission>& outcome, const QString& sentence);
    void print();
    void openUnit(base::UnitId unit);
    void fail(const base::Error& error);
    void backToGrid();

    bool isOffice() const;
    QString shortUnitName(base::UnitId unit) const;

    ui::Workspace& m_workspace;
    ui::PreferenceStore m_store;
    ResultsModel m_model;
    ResultsScope m_scope;
    ChoiceList m_choices;
    results::Submission m_submission;
    bool m_changedSinceSubmitted = false;
    bool m_stale = false;
    bool m_loaded = false;

    kit::SegmentedControl* m_views;
    kit::MenuButton* m_choiceButton;
    kit::MenuButton* m_indicatorButton;
    kit::MenuButton* m_showButton;
    QWidget* m_review;
    QLabel* m_reviewText;
    QToolButton* m_reviewBack;
    QToolButton* m_reviewForward;
    ReasonBar* m_reason;
    QStackedWidget* m_stack;
    kit::GridView* m_grid;
    kit::KeyHint* m_hint;
    /// Beside the three views; not one of them.
    static constexpr int kAssignmentSegment = 9;

    ExplainView* m_explain;
    BehindView* m_behind;
    SubmitView* m_submitView;
    AssignmentView* m_assignment;
    ResultsPanel* m_panel;
    QTimer* m_panelTimer;
    QTimer* m_quietTimer;

    QAction* m_paste;
    QAction* m_print;
    QAction* m_submit;
    QAction* m_reopen;
    QAction* m_return;
    QAction* m_accept;
    QAction* m_expand;
    QAction* m_collapse;
    QAction* m_fields;
};

} // namespace doancoso::pages
