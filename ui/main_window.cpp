// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/appearance.h"
#include "ui/background_job.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page.h"
#include "ui/kit/prompter.h"
#include "ui/kit/rail.h"
#include "ui/kit/state_view.h"
#include "ui/main_actions.h"
#include "ui/page_list.h"
#include "ui/pages/help/help_page.h"
#include "ui/pages/organization/unit_tree_panel.h"
#include "ui/pages/start/new_file_page.h"
#include "ui/pages/start/start_page.h"
#include "ui/workspace_frame.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QStackedWidget>
#include <QUrl>

namespace doancoso::ui {
namespace {

constexpr QSize kFirstSize(1280, 700);
constexpr QSize kSmallestSize(800, 440); // 1366×728 at 150 % leaves 910×485

auto dataFileQuestion(const QString& heading, const QString& folder)
{
    kit::Prompter::FileQuestion question;
    question.heading = heading;
    question.start = folder;
    question.filters = {MainWindow::tr("Data files (*.%1)").arg(storage::Database::kFileSuffix),
                        MainWindow::tr("All files (*)")};
    question.suffix = storage::Database::kFileSuffix;
    return question;
}

} // namespace

MainWindow::MainWindow(const WindowContext& context, QWidget* parent)
    : QMainWindow(parent),
      m_context(context),
      m_stack(new QStackedWidget(this)),
      m_start(new pages::StartPage(m_stack)),
      m_help(new pages::HelpPage(m_stack)),
      m_closing(new kit::StateView(m_stack)),
      m_actions(new MainActions(this))
{
    if (!m_context.prompter) {
        m_ownPrompter = std::make_unique<kit::WidgetPrompter>(this);
        m_context.prompter = m_ownPrompter.get();
    }
    setCentralWidget(m_stack);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_help);
    m_stack->addWidget(m_closing);
    setMinimumSize(kSmallestSize);
    resize(kFirstSize);
    restoreGeometry(m_context.preferences.windowGeometry());
    m_start->setExampleOffered(static_cast<bool>(m_context.makeExample));
    connectStart();
    connectActions();
    connectView();
    showStart();
}

MainWindow::~MainWindow()
{
    delete m_job; // waits: its work uses what the window was given
    m_context.preferences.setWindowGeometry(saveGeometry());
    dropFile();
}

void MainWindow::connectStart()
{
    connect(m_start, &pages::StartPage::newFileWanted, this, &MainWindow::showNewFile);
    connect(m_start, &pages::StartPage::openWanted, this, &MainWindow::askForFile);
    connect(m_start, &pages::StartPage::exampleWanted, this, &MainWindow::makeExample);
    connect(m_start, &pages::StartPage::fileChosen, this, &MainWindow::openFile);
    connect(m_start, &pages::StartPage::restoreWanted, this, &MainWindow::restore);
    connect(m_start, &pages::StartPage::backWanted, this, &MainWindow::showFrame);
    connect(m_start, &pages::StartPage::forgetWanted, this, [this](const QString& file) {
        m_context.preferences.forgetFile(file);
        m_start->clearError();
        showStart();
    });
    connect(m_start, &pages::StartPage::cancelWanted, this, [this] {
        if (m_job) {
            m_job->cancel();
        }
    });
    connect(m_help, &pages::HelpPage::backWanted, this, [this] { m_stack->setCurrentWidget(m_beforeHelp); });
}

void MainWindow::connectActions()
{
    connect(m_actions->newFile, &QAction::triggered, this, &MainWindow::showNewFile);
    connect(m_actions->openFile, &QAction::triggered, this, &MainWindow::askForFile);
    connect(m_actions, &MainActions::recentFileChosen, this, &MainWindow::openFile);
    connect(m_actions->closeFile, &QAction::triggered, this, [this] { leaveFile([this] { showStart(); }); });
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::close);
    connect(m_actions->backUp, &QAction::triggered, this,
            [this] { m_workspace->backUp(storage::BackupReason::ByHand); });
    connect(m_actions->showFolder, &QAction::triggered, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_workspace->filePath()).absolutePath()));
    });
    connect(m_actions->undo, &QAction::triggered, this, [this] { m_frame->undo(); });
    connect(m_actions->redo, &QAction::triggered, this, [this] { m_frame->redo(); });
    connect(m_actions->print, &QAction::triggered, this, [this] {
        const QList<QAction*> offered = m_frame->currentPage()->findChildren<QAction*>();
        for (QAction* action : offered) {
            if (action->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_P))) {
                action->trigger();
                return;
            }
        }
        m_frame->goTo(page::kReports, {});
    });
    connect(m_actions->guide, &QAction::triggered, this, &MainWindow::openGuide);
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] { showHelp(true); });
    connect(m_actions->about, &QAction::triggered, this, [this] { showHelp(false); });
}

void MainWindow::connectView()
{
    connect(m_actions->foldTree, &QAction::triggered, this,
            [this] { m_frame->setTreeFolded(!m_frame->isTreeFolded()); });
    connect(m_actions->filterTree, &QAction::triggered, this, [this] {
        m_frame->setTreeFolded(false);
        m_frame->treePanel()->focusFilter();
    });
    connect(m_actions, &MainActions::languageChosen, this, [this](const QString& code) {
        m_context.preferences.setLanguage(code);
        applyPreferences();
    });
    connect(m_actions, &MainActions::themeChosen, this, [this](const QString& name) {
        m_context.preferences.setTheme(name == QLatin1String("dark")     ? kit::Theme::Mode::Dark
                                       : name == QLatin1String("system") ? kit::Theme::Mode::System
                                                                         : kit::Theme::Mode::Light);
        applyPreferences();
    });
    connect(m_actions, &MainActions::fontChosen, this, [this](int tenths) {
        m_context.preferences.setFontTenths(tenths);
        applyPreferences();
    });
}

void MainWindow::applyPreferences()
{
    applyAppearance(m_context.application, m_context.preferences);
    m_actions->showPreferences(m_context.preferences);
}

void MainWindow::showStart()
{
    m_start->setRecentFiles(m_context.preferences.recentFiles(), m_context.clock.today());
    m_start->setOpenFile(m_workspace ? m_workspace->filePath() : QString());
    m_start->showContent();
    m_stack->setCurrentWidget(m_start);
    updateActions();
    updateTitle();
}

void MainWindow::showNewFile()
{
    if (m_frame && !m_frame->mayLeave()) {
        return;
    }
    if (!m_newFile) {
        m_newFile = new pages::NewFilePage(m_context.clock, *m_context.prompter, m_context.documentsFolder, m_stack);
        m_stack->addWidget(m_newFile);
        connect(m_newFile, &pages::NewFilePage::finished, this, [this](const QString& file) {
            m_newFile->deleteLater();
            m_newFile = nullptr;
            openFile(file);
        });
        connect(m_newFile, &pages::NewFilePage::abandoned, this, [this] {
            m_newFile->deleteLater();
            m_newFile = nullptr;
            m_workspace ? showFrame() : showStart();
        });
    }
    m_stack->setCurrentWidget(m_newFile);
    m_newFile->focusFirst();
    updateActions();
}

void MainWindow::askForFile()
{
    const QStringList recent = m_context.preferences.recentFiles();
    const QString folder = recent.isEmpty() ? m_context.documentsFolder : QFileInfo(recent.constFirst()).absolutePath();
    m_context.prompter->chooseOpenFile(dataFileQuestion(tr("Open a data file"), folder), this,
                                       [this](const QStringList& files) {
                                           if (!files.isEmpty()) {
                                               openFile(files.constFirst());
                                           }
                                       });
}

void MainWindow::openFile(const QString& file)
{
    if (m_workspace && QFileInfo(file).canonicalFilePath() == QFileInfo(m_workspace->filePath()).canonicalFilePath()) {
        showFrame();
        return;
    }
    if (m_frame && !m_frame->mayLeave()) {
        return;
    }
    storage::OpenOptions options;
    options.backupFolder = m_context.preferences.backupFolder(file);
    auto database = storage::Database::open(file, m_context.clock, options);
    if (!database) {
        openProblem(file, database.error());
        return;
    }
    // Closing the present file may take a moment for its backup; the new one waits.
    auto waiting = std::make_shared<std::unique_ptr<storage::Database>>(std::move(*database));
    leaveFile([this, waiting] { adopt(std::move(*waiting)); });
}

void MainWindow::adopt(std::unique_ptr<storage::Database> database)
{
    const QString upgradeBackup = database->upgradeBackup();
    m_workspace = std::make_unique<Workspace>(std::move(database), m_context.preferences);
    m_frame = new WorkspaceFrame(*m_workspace, *m_context.prompter, m_stack);
    m_frame->setMenu(m_actions->menu());
    connect(m_workspace.get(), &Workspace::appearanceChanged, this, &MainWindow::applyPreferences);
    connect(
        m_workspace.get(), &Workspace::restoreWanted, this,
        [this](const storage::BackupFile& backup) {
            // The file must be closed to be replaced; restoring keeps its present state as a backup by itself.
            const QString file = m_workspace->filePath();
            showStart();
            dropFile();
            restore(file, backup);
        },
        Qt::QueuedConnection);
    m_stack->addWidget(m_frame);
    connect(m_frame, &WorkspaceFrame::treeFolded, this, [this] { m_actions->showPreferences(m_context.preferences); });
    m_context.preferences.noteOpened(m_workspace->filePath());
    m_start->clearError();
    const QString lastPage = m_context.preferences.lastPlace(m_workspace->filePath()).page;
    if (!m_frame->showPage(lastPage)) {
        m_frame->showPage(pageList().constFirst().id);
    }
    showFrame();
    if (!upgradeBackup.isEmpty()) {
        m_frame->currentPage()->frame()->messageBar()->showMessage(
            kit::Tone::Good,
            tr("The file was brought up to this version of the program. A backup of its state before lies at %1.")
                .arg(QDir::toNativeSeparators(upgradeBackup)));
    }
    if (m_context.automaticBackups) {
        m_workspace->backUpDaily();
    }
}

void MainWindow::showFrame()
{
    m_stack->setCurrentWidget(m_frame);
    m_frame->currentPage()->firstFocus()->setFocus(Qt::OtherFocusReason);
    updateActions();
    updateTitle();
}

void MainWindow::dropFile()
{
    delete m_frame;
    m_frame = nullptr;
    m_workspace.reset();
}

void MainWindow::leaveFile(std::function<void()> then)
{
    if (!m_workspace) {
        then();
        return;
    }
    if (!m_frame->mayLeave()) {
        return;
    }
    const auto leave = [this, then] {
        dropFile();
        then();
    };
    if (!m_context.automaticBackups || !m_workspace->hasChangesSinceBackup()) {
        leave();
        return;
    }
    m_closing->showWorking(tr("Making the backup at closing…"), false);
    m_stack->setCurrentWidget(m_closing);
    connect(
        m_workspace.get(), &Workspace::backupFinished, this,
        [this, leave](const base::Result<storage::BackupFile>& made) {
            if (made) {
                leave();
                return;
            }
            showFrame();
            m_frame->currentPage()->frame()->messageBar()->showError(made.error(),
                                                                     {{tr("Close without a backup"), leave}});
        },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    m_workspace->backUp(storage::BackupReason::Closing);
}

void MainWindow::openProblem(const QString& file, const base::Error& error)
{
    QString folder = m_context.preferences.backupFolder(file);
    if (folder.isEmpty()) {
        folder = storage::backupFolderFor(file);
    }
    // A backup helps against damage and loss, not against a newer program or a second window.
    const bool helps = error.code == base::ErrorCode::Corrupt || error.code == base::ErrorCode::NotADataFile ||
                       error.code == base::ErrorCode::NotFound;
    m_start->showError(file, error, helps ? storage::listBackups(folder, file) : QList<storage::BackupFile>());
    showStart();
}

void MainWindow::restore(const QString& file, const storage::BackupFile& backup)
{
    m_start->showWorking(tr("Restoring the backup…"));
    m_job = BackgroundJob::start<base::Result<void>>(
        this,
        [file, backup, this](base::ProgressSink&) { return storage::restoreBackup(file, backup, m_context.clock); },
        [this, file](const base::Result<void>& restored) {
            m_job = nullptr;
            if (restored) {
                m_start->clearError();
                openFile(file);
            } else {
                openProblem(file, restored.error());
            }
        });
}

void MainWindow::makeExample()
{
    const QString file =
        QDir(m_context.documentsFolder).filePath(QStringLiteral("tho-xuan-2022.") + storage::Database::kFileSuffix);
    if (QFileInfo::exists(file)) {
        openFile(file);
        return;
    }
    m_start->showWorking(tr("Making the example…"));
    m_job = BackgroundJob::start<base::Result<void>>(
        this, [file, make = m_context.makeExample](base::ProgressSink& sink) { return make(file, sink); },
        [this, file](const base::Result<void>& made) {
            m_job = nullptr;
            if (made) {
                openFile(file);
            } else if (made.error().code == base::ErrorCode::Cancelled) {
                showStart();
            } else {
                openProblem(file, made.error());
            }
        });
    connect(m_job, &BackgroundJob::progressed, m_start, &pages::StartPage::setProgress);
}

void MainWindow::showHelp(bool shortcuts)
{
    if (m_stack->currentWidget() != m_help) {
        m_beforeHelp = m_stack->currentWidget();
    }
    if (shortcuts) {
        QList<pages::HelpPage::Group> groups{
            {tr("In the whole window"),
             findChildren<QAction*>(Qt::FindDirectChildrenOnly) + m_actions->findChildren<QAction*>()}};
        if (m_frame) {
            groups.append({tr("Pages"), m_frame->rail()->actions()});
            groups.append({tr("Unit and period"), m_frame->topBarActions()});
            groups.append({m_frame->currentPage()->title(), m_frame->currentPage()->findChildren<QAction*>()});
        }
        m_help->showShortcuts(groups);
    } else {
        m_help->showAbout();
    }
    m_stack->setCurrentWidget(m_help);
}

void MainWindow::openGuide()
{
    const QString id = m_frame && m_stack->currentWidget() == m_frame ? m_frame->currentPageId() : QString();
    QString name = QStringLiteral("index");
    for (const PageEntry& entry : pageList()) {
        if (entry.id == id) {
            name = entry.guide;
        }
    }
    for (const QString& folder : std::as_const(m_context.guideFolders)) {
        for (const QString& wanted : {name, QStringLiteral("index")}) {
            for (const char* ending : {"html", "md"}) {
                const QString file = QStringLiteral("%1/%2/%3.%4")
                                         .arg(folder, m_context.preferences.language(), wanted, QLatin1String(ending));
                if (QFileInfo::exists(file) && QDesktopServices::openUrl(QUrl::fromLocalFile(file))) {
                    return;
                }
            }
        }
    }
    // Without the guide the keys are still of help.
    showHelp(true);
}

bool MainWindow::isSettled() const
{
    return !m_job && (m_stack->currentWidget() != m_frame || !m_frame || m_frame->isSettled());
}

void MainWindow::updateTitle()
{
    const QString name = QStringLiteral("Đoàn Cơ Sở");
    setWindowTitle(m_workspace ? name + QStringLiteral(" – ") + QFileInfo(m_workspace->filePath()).fileName() : name);
}

void MainWindow::updateActions()
{
    m_actions->setFileOpen(m_frame && m_stack->currentWidget() == m_frame);
    m_actions->showRecentFiles(m_context.preferences.recentFiles());
    m_actions->showPreferences(m_context.preferences);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_mayClose || !m_workspace) {
        QMainWindow::closeEvent(event);
        return;
    }
    event->ignore();
    leaveFile([this] {
        m_mayClose = true;
        // Not from inside the handler of the backup's signal.
        QMetaObject::invokeMethod(this, &MainWindow::close, Qt::QueuedConnection);
    });
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslate();
        updateTitle();
    }
    QMainWindow::changeEvent(event);
}

} // namespace doancoso::ui
