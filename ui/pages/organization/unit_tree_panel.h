// SPDX-License-Identifier: GPL-3.0-or-later
//
// The organisation at the left of the window: filter, tree with the state of every unit in the chosen period. It
// proposes a unit by unitChosen() and shows the one that the workspace holds. Only the window's frame uses it.
#pragma once

#include "ui/pages/organization/unit_tree_model.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QTimer;
class QTreeView;

namespace doancoso::kit {
class SearchBox;
}
namespace doancoso::ui {
class Workspace;
}

namespace doancoso::pages {

class UnitTreePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit UnitTreePanel(ui::Workspace& workspace, QWidget* parent = nullptr);

    void setStateSource(UnitStateSource source) { m_model->setStateSource(std::move(source)); }
    void refreshStates() { m_model->refreshStates(); }
    /// Marks the unit that the workspace holds and makes it visible.
    void showChosenUnit();
    void focusFilter();
    /// The unit from which the tree is shown: the superior of the office's own unit.
    base::UnitId topUnit() const;

    UnitTreeModel* model() const { return m_model; }
    QTreeView* view() const { return m_view; }
    kit::SearchBox* filterBox() const { return m_filter; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The user wants this unit; the panel shows it as chosen only when the workspace takes it.
    void unitChosen(doancoso::base::UnitId unit);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void loadTree();
    void applyFilter(const QString& text);
    void restoreUnfolded();
    void goToFirstMatch();
    void onCurrentChanged(const QModelIndex& current);
    void propose();
    void retranslate();

    ui::Workspace& m_workspace;
    UnitTreeModel* m_model;
    kit::SearchBox* m_filter;
    QTreeView* m_view;
    QLabel* m_nothing;
    QTimer* m_pause;          ///< arrow keys pass over units without loading the page for each
    QSet<qint64> m_unfolded;  ///< units that the user unfolded, across filters and periods
    bool m_isShowing = false; ///< the selection follows the workspace, not the user
    bool m_wasFiltered = false;
};

} // namespace doancoso::pages
