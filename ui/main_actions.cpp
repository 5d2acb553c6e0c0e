// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_actions.h"

#include "ui/kit/icons.h"
#include "ui/user_preferences.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QWidget>

namespace doancoso::ui {
namespace {

constexpr int kFontSizes[] = {100, 110, 125, 150};

QAction* addChoice(QActionGroup* group, QMenu* menu, const QVariant& value)
{
    QAction* action = menu->addAction(QString());
    action->setCheckable(true);
    action->setData(value);
    group->addAction(action);
    return action;
}

void tick(QActionGroup* group, const QVariant& value)
{
    const QList<QAction*> actions = group->actions();
    for (QAction* action : actions) {
        action->setChecked(action->data() == value);
    }
}

QString themeName(kit::Theme::Mode mode)
{
    return mode == kit::Theme::Mode::Dark     ? QStringLiteral("dark")
           : mode == kit::Theme::Mode::System ? QStringLiteral("system")
                                              : QStringLiteral("light");
}

} // namespace

MainActions::MainActions(QWidget* window)
    : QObject(window),
      m_window(window),
      m_menu(std::make_unique<QMenu>()),
      m_languages(new QActionGroup(this)),
      m_themes(new QActionGroup(this)),
      m_fonts(new QActionGroup(this))
{
    newFile = add("newFile");
    openFile = add("openFile");
    closeFile = add("closeFile");
    backUp = add("backUp");
    showFolder = add("showFolder");
    quit = add("quit");
    undo = add("undo");
    redo = add("redo");
    print = add("print");
    foldTree = add("foldTree");
    filterTree = add("filterTree");
    guide = add("guide");
    shortcuts = add("shortcuts");
    about = add("about");

    newFile->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    openFile->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
    closeFile->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_W));
    backUp->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_B));
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    foldTree->setShortcut(QKeySequence(Qt::Key_F9));
    filterTree->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    guide->setShortcut(QKeySequence(Qt::Key_F1));
    shortcuts->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F1));
    // Printing belongs to the pages: the entry of the menu only passes it on, so that the key is not claimed twice.
    foldTree->setCheckable(true);
    buildMenu();
    retranslate();
}

MainActions::~MainActions() = default;

QAction* MainActions::add(const char* objectName)
{
    auto* action = new QAction(this);
    action->setObjectName(QString::fromLatin1(objectName));
    m_window->addAction(action);
    return action;
}

void MainActions::buildMenu()
{
    newFile->setIcon(kit::icon(kit::IconKey::File));
    openFile->setIcon(kit::icon(kit::IconKey::FolderOpen));
    backUp->setIcon(kit::icon(kit::IconKey::Archive));
    undo->setIcon(kit::icon(kit::IconKey::Undo));
    redo->setIcon(kit::icon(kit::IconKey::Redo));
    print->setIcon(kit::icon(kit::IconKey::Printer));
    guide->setIcon(kit::icon(kit::IconKey::Book));
    shortcuts->setIcon(kit::icon(kit::IconKey::Keyboard));
    about->setIcon(kit::icon(kit::IconKey::Info));

    m_menu->addActions({undo, redo});
    m_menu->addSeparator();
    m_menu->addActions({newFile, openFile});
    m_recent = m_menu->addMenu(QString());
    m_recent->setIcon(kit::icon(kit::IconKey::History));
    m_menu->addActions({backUp, showFolder, print});
    m_menu->addSeparator();
    m_menu->addActions({foldTree, filterTree});
    m_language = m_menu->addMenu(QString());
    m_language->setIcon(kit::icon(kit::IconKey::Language));
    m_theme = m_menu->addMenu(QString());
    m_theme->setIcon(kit::icon(kit::IconKey::Sun));
    m_font = m_menu->addMenu(QString());
    m_menu->addSeparator();
    m_menu->addActions({guide, shortcuts, about});
    m_menu->addSeparator();
    m_menu->addActions({closeFile, quit});

    for (const char* code : {"vi", "en"}) {
        addChoice(m_languages, m_language, QString::fromLatin1(code));
    }
    for (const char* name : {"light", "dark", "system"}) {
        addChoice(m_themes, m_theme, QString::fromLatin1(name));
    }
    for (const int tenths : kFontSizes) {
        addChoice(m_fonts, m_font, tenths)->setText(QStringLiteral("%1 %").arg(tenths));
    }
    connect(m_languages, &QActionGroup::triggered, this,
            [this](const QAction* action) { emit languageChosen(action->data().toString()); });
    connect(m_themes, &QActionGroup::triggered, this,
            [this](const QAction* action) { emit themeChosen(action->data().toString()); });
    connect(m_fonts, &QActionGroup::triggered, this,
            [this](const QAction* action) { emit fontChosen(action->data().toInt()); });
}

void MainActions::retranslate()
{
    newFile->setText(tr("New file…"));
    openFile->setText(tr("Open a file…"));
    closeFile->setText(tr("Close the file"));
    backUp->setText(tr("Back up now"));
    showFolder->setText(tr("Show the file in its folder"));
    quit->setText(tr("Quit"));
    undo->setText(tr("Undo"));
    redo->setText(tr("Redo"));
    print->setText(tr("Print this page…"));
    foldTree->setText(tr("Organisation tree"));
    filterTree->setText(tr("Filter units"));
    guide->setText(tr("Guide to this page"));
    shortcuts->setText(tr("Keyboard shortcuts"));
    about->setText(tr("About this program"));
    m_recent->setTitle(tr("Recent files"));
    m_language->setTitle(tr("Language"));
    m_theme->setTitle(tr("Light or dark"));
    m_font->setTitle(tr("Size of letters"));
    m_languages->actions().at(0)->setText(QStringLiteral("Tiếng Việt"));
    m_languages->actions().at(1)->setText(QStringLiteral("English"));
    m_themes->actions().at(0)->setText(tr("Light"));
    m_themes->actions().at(1)->setText(tr("Dark"));
    m_themes->actions().at(2)->setText(tr("As the system"));
}

void MainActions::showPreferences(const UserPreferences& preferences)
{
    tick(m_languages, preferences.language());
    tick(m_themes, themeName(preferences.theme()));
    tick(m_fonts, preferences.fontTenths());
    foldTree->setChecked(!preferences.isTreeFolded());
}

void MainActions::showRecentFiles(const QStringList& files)
{
    m_recent->clear();
    for (const QString& file : files) {
        QAction* action = m_recent->addAction(QFileInfo(file).fileName());
        action->setToolTip(QDir::toNativeSeparators(file));
        action->setEnabled(QFileInfo::exists(file));
        connect(action, &QAction::triggered, this, [this, file] { emit recentFileChosen(file); });
    }
    m_recent->setToolTipsVisible(true);
    m_recent->setEnabled(!files.isEmpty());
}

void MainActions::setFileOpen(bool open)
{
    for (QAction* action : {closeFile, backUp, showFolder, undo, redo, print, foldTree, filterTree}) {
        action->setEnabled(open);
    }
}

} // namespace doancoso::ui
