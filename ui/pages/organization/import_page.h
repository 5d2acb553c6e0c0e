// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Nhập đơn vị": takes the place of the page "Đơn vị" while a list is read, looked through, corrected and imported.
// Shows what ImportUnitsFlow says: the list as a grid with its columns' meanings above, what happens to each row, and
// one button that names what will be done. Opened by OrganizationPage only.
#pragma once

#include "ui/kit/page.h"
#include "ui/pages/organization/import_model.h"
#include "ui/workspace.h"

class QLabel;
class QMenu;
class QToolButton;

namespace doancoso::kit {
class GridView;
class KeyHint;
class MenuButton;
class Prompter;
class SegmentedControl;
} // namespace doancoso::kit

namespace doancoso::pages {

class ImportPanel;

class ImportPage final : public kit::Page
{
    Q_OBJECT

public:
    /// Proposes that units come under `parentUnit` from `day` on.
    ImportPage(ui::Workspace& workspace, kit::Prompter& prompter, base::UnitId parentUnit, const QDate& day,
               QWidget* parent = nullptr);
    ~ImportPage() override;

    QString title() const override;
    QList<kit::TitleBadge> titleBadges() const override;
    QList<QAction*> headerActions() const override;
    QAction* primaryAction() const override;
    void setScope(qint64, const base::Period&) override {}
    bool mayLeave() override;
    bool isSettled() const override;
    bool stepBack(bool redo) override;
    void refresh() override { m_flow.recheck(); }
    void retranslate() override;
    QWidget* firstFocus() override;

    /// Leaves without asking; the data stay as they are.
    void abandon() { emit left(); }
    /// Reads what was dropped or pasted; asks before a corrected list is replaced.
    void take(const QMimeData& mime);
    flows::ImportUnitsFlow& flow() { return m_flow; }
    ImportModel& model() { return m_model; }
    kit::GridView* grid() const { return m_grid; }
    ImportPanel* panel() const { return m_panel; }

signals:
    /// The page of units may come back.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    using Stage = flows::ImportUnitsFlow::Stage;

    void buildActions();
    void buildFilters();
    void buildContent();
    void connectFlow();
    QAction* newAction(const char* objectName, const QKeySequence& key = {});
    QString folder() const;
    void showStage();
    void showChoosing();
    void showDone();
    void showFailure(const base::Error& error);
    void showPreview();
    void showSummary();
    void showReview(int count);
    void showCurrent();
    void showRowActions();
    void fillSheetMenu();
    void openMeaningMenu(int sheetColumn);
    void importOrGoToError();
    void leaveOutRows();
    void takeHeader();
    QList<int> selectedSheetRows() const;
    QString commitText() const;
    QString parentName() const;

    ui::Workspace& m_workspace;
    flows::ImportUnitsFlow m_flow;
    ImportModel m_model;

    kit::SegmentedControl* m_filter;
    kit::MenuButton* m_sheetButton;
    QMenu* m_sheetMenu;
    QWidget* m_review;
    QLabel* m_reviewText;
    QToolButton* m_reviewBack;
    QToolButton* m_reviewForward;
    QLabel* m_summary;
    kit::GridView* m_grid;
    kit::KeyHint* m_hint;
    ImportPanel* m_panel;

    QAction* m_choose;
    QAction* m_paste;
    QAction* m_template;
    QAction* m_import;
    QAction* m_leave;
    QAction* m_leaveOut;
    QAction* m_header;
    QAction* m_show;
    QAction* m_takeBack;
};

} // namespace doancoso::pages
