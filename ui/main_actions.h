// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every action of the window with its words and keys, and the menu behind "⋯" that holds them all. MainWindow connects
// them; the list of shortcuts reads them.
#pragma once

#include <QObject>

#include <memory>

class QAction;
class QActionGroup;
class QMenu;
class QWidget;

namespace doancoso::ui {

class UserPreferences;

class MainActions final : public QObject
{
    Q_OBJECT

public:
    /// The actions work in the whole `window`.
    explicit MainActions(QWidget* window);
    ~MainActions() override;

    QMenu* menu() const { return m_menu.get(); }
    void retranslate();
    /// Ticks what holds now.
    void showPreferences(const UserPreferences& preferences);
    void showRecentFiles(const QStringList& files);
    /// Without a file most actions have nothing to act on.
    void setFileOpen(bool open);

    QAction* newFile = nullptr;
    QAction* openFile = nullptr;
    QAction* closeFile = nullptr;
    QAction* backUp = nullptr;
    QAction* showFolder = nullptr;
    QAction* quit = nullptr;
    QAction* undo = nullptr;
    QAction* redo = nullptr;
    QAction* print = nullptr;
    QAction* foldTree = nullptr;
    QAction* filterTree = nullptr;
    QAction* guide = nullptr;
    QAction* shortcuts = nullptr;
    QAction* about = nullptr;

signals:
    void recentFileChosen(const QString& file);
    void languageChosen(const QString& code);
    /// "light", "dark", "system"
    void themeChosen(const QString& name);
    void fontChosen(int tenths);

private:
    QAction* add(const char* objectName);
    void buildMenu();

    QWidget* m_window;
    std::unique_ptr<QMenu> m_menu;
    QMenu* m_recent = nullptr;
    QMenu* m_language = nullptr;
    QMenu* m_theme = nullptr;
    QMenu* m_font = nullptr;
    QActionGroup* m_languages;
    QActionGroup* m_themes;
    QActionGroup* m_fonts;
};

} // namespace doancoso::ui
