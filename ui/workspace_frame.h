// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window while a file is open: top bar, rail, organisation tree, the pages, status line. Knows pages only by the
// page list; asks the page before it, the unit or the period changes. Made by MainWindow for one Workspace.
#pragma once

#include "ui/workspace.h"

#include <QHash>
#include <QWidget>

class QAction;
class QMenu;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace doancoso::kit {
class Page;
class Prompter;
class Rail;
class StatusLine;
class TopBar;
} // namespace doancoso::kit
namespace doancoso::pages {
class UnitTreePanel;
}

namespace doancoso::ui {

class SearchPopup;

class WorkspaceFrame final : public QWidget
{
    Q_OBJECT

public:
    WorkspaceFrame(Workspace& workspace, kit::Prompter& prompter, QWidget* parent = nullptr);
    /// Remembers the page and the tree's width.
    ~WorkspaceFrame() override;

    Workspace& workspace() { return m_workspace; }
    /// False when there is no such page or the present one holds something that cannot be saved.
    bool showPage(const QString& id);
    QString currentPageId() const;
    kit::Page* currentPage() const;
    bool mayLeave();
    /// Changes page and shows the record there; a unit without a page only changes the unit.
    void goTo(const QString& page, const RecordRef& record);
    /// Changes unit or period when the page allows it.
    void changeScope(base::UnitId unit, const base::Period& period);

    void undo();
    void redo();
    bool isTreeFolded() const;
    void setTreeFolded(bool folded);
    /// The menu behind "⋯".
    void setMenu(QMenu* menu);
    QToolButton* menuButton() const { return m_menuButton; }

    kit::TopBar* topBar() const { return m_topBar; }
    kit::Rail* rail() const { return m_rail; }
    kit::StatusLine* statusLine() const { return m_status; }
    pages::UnitTreePanel* treePanel() const { return m_tree; }
    SearchPopup* searchPopup() const { return m_search; }
    /// Keys of search and period, for the list of shortcuts.
    QList<QAction*> topBarActions() const;
    /// True when nothing is being read, copied or computed for the shown page.
    bool isSettled() const;

    void showError(const base::Error& error);

signals:
    void pageChanged(const QString& id);
    void treeFolded(bool folded);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void buildSearch();
    void connectTree();
    void connectWorkspace();
    kit::Page* ensurePage(const QString& id);
    void bringUpToDate(const QString& id);
    void onScopeChanged();
    void openHit(const RecordRef& record);
    bool stepBack(bool redo);
    void showRevert(const base::Result<QString>& outcome);
    void showPath();
    void showSaved(const QString& text);
    void showBackup();
    void showUser();
    void retranslate();

    Workspace& m_workspace;
    kit::Prompter& m_prompter;
    kit::TopBar* m_topBar;
    kit::Rail* m_rail;
    pages::UnitTreePanel* m_tree;
    QSplitter* m_splitter;
    QStackedWidget* m_stack;
    kit::StatusLine* m_status;
    QToolButton* m_menuButton;
    SearchPopup* m_search = nullptr;
    QHash<QString, kit::Page*> m_pages;
    QHash<QString, std::pair<qint64, base::Period>> m_shownScope;
    QDateTime m_savedAt;
};

} // namespace doancoso::ui
