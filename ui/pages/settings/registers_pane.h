// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which registers each office keeps in this file and since when, and what counts itself from them: the switch between
// figures that are typed and figures that are counted. Shown by SettingsPage.
#pragma once

#include "ui/workspace.h"

#include <QWidget>

class QLabel;

namespace doancoso::kit {
class GridView;
}

namespace doancoso::pages {

class RegistersModel;

class RegistersPane final : public QWidget
{
    Q_OBJECT

public:
    explicit RegistersPane(ui::Workspace& workspace, QWidget* parent = nullptr);

    void load();
    void retranslate();
    /// False when the day that is being typed is refused.
    bool finishEditing();
    kit::GridView* grid() const { return m_grid; }
    RegistersModel* model() const { return m_model; }

signals:
    void failed(const doancoso::base::Error& error);
    void done(const QString& sentence);

private:
    void showCounted();
    void sayKept(int figuresGone);

    ui::Workspace& m_workspace;
    RegistersModel* m_model;
    QLabel* m_text;
    QLabel* m_counted; ///< what counts itself from the register of the current column
    kit::GridView* m_grid;
};

} // namespace doancoso::pages
