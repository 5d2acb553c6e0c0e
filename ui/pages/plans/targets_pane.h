// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Chỉ tiêu": the targets of a plan, what they were before, and the reason that a change of an issued one asks for.
// Only ui/pages/plans uses it.
#pragma once

#include "ui/pages/plans/plan_targets_model.h"

#include <QWidget>

class QAction;
class QLabel;

namespace doancoso::kit {
class GridView;
class SegmentedControl;
} // namespace doancoso::kit

namespace doancoso::ui {
class ActionStrip;
}

namespace doancoso::pages {

class TargetsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit TargetsPane(PlanEditor& editor, QWidget* parent = nullptr);

    PlanTargetsModel* model() const { return m_model; }
    kit::GridView* grid() const { return m_grid; }
    ui::ActionStrip* strip() const { return m_strip; }
    void refresh();
    void retranslate();
    bool finishEditing();

signals:
    void failed(const doancoso::base::Error& error);
    void undoWanted();
    void redoWanted();

private:
    void askReason();
    void remove();
    void showHistory();
    void updateViews();

    PlanEditor& m_editor;
    PlanTargetsModel* m_model;
    kit::SegmentedControl* m_units;
    kit::GridView* m_grid;
    ui::ActionStrip* m_strip;
    QLabel* m_hint;
    QLabel* m_history;
    QAction* m_remove;
};

} // namespace doancoso::pages
