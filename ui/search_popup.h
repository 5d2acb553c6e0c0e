// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list under the search field of the window: hits by kind, the first one chosen, arrows and Enter while the cursor
// stays in the field. Only the window's frame uses it.
#pragma once

#include "ui/global_search.h"

#include <QFrame>

class QListView;
class QStandardItemModel;

namespace doancoso::kit {
class SearchBox;
}

namespace doancoso::ui {

class SearchPopup final : public QFrame
{
    Q_OBJECT

public:
    static constexpr int kMostPerKind = 8;

    /// Lies over `parent`, below `box`.
    SearchPopup(GlobalSearch& search, kit::SearchBox& box, QWidget* parent);

    QListView* list() const { return m_list; }

signals:
    void chosen(const doancoso::ui::RecordRef& record);
    /// Esc in the empty field: the cursor should go back to the page.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(const QString& text);
    void place();
    void step(int direction);
    void choose(const QModelIndex& index);

    GlobalSearch& m_search;
    kit::SearchBox& m_box;
    QStandardItemModel* m_model;
    QListView* m_list;
};

} // namespace doancoso::ui
