// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table of a plan with its heading and the keys that take out and move rows; new rows begin in its last line. Only
// ui/pages/plans uses it.
#pragma once

#include "ui/pages/plans/plan_rows_model.h"

#include <QWidget>

class QAction;
class QLabel;

namespace doancoso::kit {
class GridView;
}

namespace doancoso::pages {

class RowsPane final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the object name of the grid and the key of its column widths.
    RowsPane(PlanEditor& editor, PlanTable table, const QString& name, QWidget* parent = nullptr);

    kit::GridView* grid() const { return m_grid; }
    PlanRowsModel* model() const { return m_model; }
    void setTitle(const QString& title);
    void retranslate();
    /// False when the cell being typed into is refused.
    bool finishEditing();

signals:
    void undoWanted();
    void redoWanted();

private:
    void remove();
    void move(int step);
    void updateActions();

    PlanEditor& m_editor;
    PlanRowsModel* m_model;
    QLabel* m_title;
    QLabel* m_hint;
    QWidget* m_buttons;
    kit::GridView* m_grid;
    QAction* m_remove;
    QAction* m_up;
    QAction* m_down;
};

} // namespace doancoso::pages
