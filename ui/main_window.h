// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window: start page, wizard for a new file, the frame around an open file, help. Opens and closes files (with the
// backup at closing), holds the actions that are valid everywhere, remembers where the user was. A shell: what a page
// does is the page's own. Only the application and tests create one.
#pragma once

#include "core/base/progress.h"
#include "core/storage/backup.h"
#include "ui/workspace.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QApplication;
class QStackedWidget;

namespace doancoso::kit {
class Prompter;
class StateView;
} // namespace doancoso::kit
namespace doancoso::pages {
class HelpPage;
class NewFilePage;
class StartPage;
} // namespace doancoso::pages

namespace doancoso::ui {

class BackgroundJob;
class MainActions;
class WorkspaceFrame;

/// Makes the example under this name, in the calling thread.
using ExampleMaker = std::function<base::Result<void>(const QString& file, base::ProgressSink& progress)>;

/// What the window is given; all of it outlives the window.
struct WindowContext
{
    QApplication& application;
    const base::Clock& clock;
    UserPreferences& preferences;
    kit::Prompter* prompter = nullptr; ///< null: dialogs over the window
    bool automaticBackups = true;      ///< false while pictures are drawn
    ExampleMaker makeExample = {};     ///< empty: no example is offered
    QString documentsFolder = {};      ///< where new files are proposed
    QStringList guideFolders = {};     ///< where the guide may lie, in order
};

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowContext& context, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens the file in place of the present one. What goes wrong is shown on the start page; the present file then
    /// stays open behind it.
    void openFile(const QString& file);
    void showStart();
    void showNewFile();
    /// Null while no file is open.
    Workspace* workspace() const { return m_workspace.get(); }
    WorkspaceFrame* frame() const { return m_frame; }
    pages::StartPage* startPage() const { return m_start; }
    pages::NewFilePage* newFilePage() const { return m_newFile; }
    MainActions* actions() const { return m_actions; }
    /// True when nothing is under way in the background.
    bool isSettled() const;

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectStart();
    void connectActions();
    void connectView();
    void adopt(std::unique_ptr<storage::Database> database);
    void showFrame();
    void dropFile();
    /// Makes the backup at closing when something changed, then goes on with `then`, the file being closed.
    void leaveFile(std::function<void()> then);
    void openProblem(const QString& file, const base::Error& error);
    void restore(const QString& file, const storage::BackupFile& backup);
    void makeExample();
    void askForFile();
    void showHelp(bool shortcuts);
    void openGuide();
    void applyPreferences();
    void updateTitle();
    void updateActions();

    WindowContext m_context;
    std::unique_ptr<kit::Prompter> m_ownPrompter;
    QStackedWidget* m_stack;
    pages::StartPage* m_start;
    pages::NewFilePage* m_newFile = nullptr;
    pages::HelpPage* m_help;
    kit::StateView* m_closing;
    MainActions* m_actions;
    std::unique_ptr<Workspace> m_workspace;
    WorkspaceFrame* m_frame = nullptr;
    BackgroundJob* m_job = nullptr;
    QWidget* m_beforeHelp = nullptr;
    bool m_mayClose = false;
};

} // namespace doancoso::ui
