// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where backups of this file go on this computer, and how they are kept. Shown by SettingsPage.
#pragma once

#include "ui/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace doancoso::kit {
class Form;
class Prompter;
} // namespace doancoso::kit

namespace doancoso::pages {

class BackupPane final : public QWidget
{
    Q_OBJECT

public:
    BackupPane(ui::Workspace& workspace, kit::Prompter& prompter, QWidget* parent = nullptr);

    void load();
    void retranslate();
    QString folderText() const;
    QString problem() const;

signals:
    void done(const QString& sentence);

private:
    void choose();
    void take(const QString& folder);

    ui::Workspace& m_workspace;
    kit::Prompter& m_prompter;
    kit::Form* m_form;
    QLabel* m_folder;
    QLabel* m_last;
    QPushButton* m_choose;
    QPushButton* m_beside;
    QPushButton* m_now;
    QLabel* m_text;
};

} // namespace doancoso::pages
