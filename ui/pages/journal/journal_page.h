// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nhật ký & sao lưu: what was changed by whom, with before and after; undo and redo; the verified backups with a
// preview of what restoring one would take back; the check of the data file.
#pragma once

#include "ui/kit/page.h"
#include "ui/workspace.h"

class QStackedWidget;

namespace doancoso::kit {
class GridView;
class Prompter;
class SearchBox;
class SegmentedControl;
} // namespace doancoso::kit

namespace doancoso::pages {

class BackupModel;
class JournalModel;

class JournalPage final : public kit::Page
{
    Q_OBJECT

public:
    enum View { Changes, Backups };

    JournalPage(ui::Workspace& workspace, kit::Prompter& prompter, QWidget* parent = nullptr);

    QString title() const override;
    QList<kit::TitleBadge> titleBadges() const override;
    QList<QAction*> headerActions() const override;
    QAction* primaryAction() const override;
    void setScope(qint64, const base::Period&) override {}
    void refresh() override;
    void retranslate() override;
    bool showNamedView(const QString& name) override;

    void showView(View view);
    QAction* checkAction() const { return m_check; }

private:
    void load();
    void showLine();
    void showBackup();
    void runCheck();
    void repairSums();
    void confirmRestore(const storage::BackupFile& backup);
    void step(bool undo);
    void showProblem(const base::Error& error);

    ui::Workspace& m_workspace;
    kit::Prompter& m_prompter;
    kit::SegmentedControl* m_views;
    kit::SearchBox* m_search;
    QStackedWidget* m_stack;
    JournalModel* m_lines;
    kit::GridView* m_lineTable;
    BackupModel* m_backups;
    kit::GridView* m_backupTable;
    QAction* m_undo;
    QAction* m_redo;
    QAction* m_backUp;
    QAction* m_check;
    View m_view = Changes;
};

} // namespace doancoso::pages
