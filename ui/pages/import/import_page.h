// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes the place of a page while a list is read, looked through, corrected and imported. Shows what ImportFlow says:
// the list as a grid with its columns' meanings above, what happens to each row, and one button that names what will be
// done. UnitImportPage and MemberImportPage give it their words and options.
#pragma once

#include "ui/kit/page.h"
#include "ui/pages/import/import_model.h"
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

class ImportOptionsPane;
class ImportPanel;

class ImportPage : public kit::Page
{
    Q_OBJECT

public:
    ~ImportPage() override;

    QString title() const override { return words().title; }
    QList<kit::TitleBadge> titleBadges() const override;
    QList<QAction*> headerActions() const override;
    QAction* primaryAction() const override;
    void setScope(qint64, const base::Period&) override {}
    bool mayLeave() override;
    bool isSettled() const override;
    bool stepBack(bool redo) override;
    void refresh() override { m_flow->recheck(); }
    void retranslate() override;
    QWidget* firstFocus() override;

    /// Leaves without asking; the data stay as they are.
    void abandon() { emit left(); }
    /// Reads what was dropped or pasted; asks before a corrected list is replaced.
    void take(const QMimeData& mime);
    flows::ImportFlow& flow() { return *m_flow; }
    ImportModel& model() { return m_model; }
    kit::GridView* grid() const { return m_grid; }
    ImportPanel* panel() const { return m_panel; }

signals:
    /// The page behind may come back.
    void left();

protected:
    /// What the page says of its kind of list.
    struct Words
    {
        QString title;
        QString leaveTip; ///< of the button that leads back
        QString show;     ///< the button that leads to what was imported
        QString chooseTitle;
        QString chooseText;
        QString writing;  ///< why the page cannot be left now
        QString allKnown; ///< nothing to import
    };

    /// The subclass calls start() when it stands.
    ImportPage(ui::Workspace& workspace, std::unique_ptr<flows::ImportFlow> flow, QWidget* parent);
    void start(ImportOptionsPane* options);

    virtual Words words() const = 0;
    /// "Import 12 members"; both numbers may be 0.
    virtual QString commitWords(int made, int changed) const = 0;
    /// "12 new members", "3 members changed" …; without rows that are left out.
    virtual QStringList outcomeWords(const flows::ListOutcome& outcome) const = 0;
    /// "12 new members …, from 01/07/2022 on. The whole import can be taken back in one step."
    virtual QString doneWords(const QString& parts) const = 0;
    /// "Under Đoàn xã Xuân Hồng, from 01/07/2022 on."
    virtual QString placeWords() const = 0;
    virtual QString unchangedWords(int count) const = 0;
    /// Preferences remember the folder under it.
    virtual QString folderKey() const = 0;
    ui::Workspace& workspace() const { return m_workspace; }

    void keyPressEvent(QKeyEvent* event) override;

private:
    using Stage = flows::ImportFlow::Stage;

    void buildActions();
    void buildFilters();
    void buildContent(ImportOptionsPane* options);
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

    ui::Workspace& m_workspace;
    std::unique_ptr<flows::ImportFlow> m_flow;
    ImportModel m_model;

    kit::SegmentedControl* m_filter;
    kit::MenuButton* m_sheetButton;
    QMenu* m_sheetMenu;
    QWidget* m_review;
    QLabel* m_reviewText;
    QToolButton* m_reviewBack;
    QToolButton* m_reviewForward;
    QLabel* m_summary;
    kit::GridView* m_grid = nullptr;
    kit::KeyHint* m_hint = nullptr;
    ImportPanel* m_panel = nullptr;

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
