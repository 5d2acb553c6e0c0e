// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who types into this file: add, rename, let go, and say who sits at the keyboard now. Shown by SettingsPage.
#pragma once

#include "ui/workspace.h"

#include <QWidget>

class QAction;
class QLabel;

namespace doancoso::kit {
class GridView;
}

namespace doancoso::pages {

class UsersModel;

class UsersPane final : public QWidget
{
    Q_OBJECT

public:
    explicit UsersPane(ui::Workspace& workspace, QWidget* parent = nullptr);

    void load();
    void retranslate();
    /// False when the name that is being typed is refused.
    bool finishEditing();
    kit::GridView* grid() const { return m_grid; }
    UsersModel* model() const { return m_model; }

signals:
    void failed(const doancoso::base::Error& error);
    void done(const QString& sentence);

private:
    void typeNow();
    void setActive();
    void updateActions();

    ui::Workspace& m_workspace;
    UsersModel* m_model;
    QLabel* m_text;
    kit::GridView* m_grid;
    QAction* m_typeNow;
    QAction* m_active;
};

} // namespace doancoso::pages
