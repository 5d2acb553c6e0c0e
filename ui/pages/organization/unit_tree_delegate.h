// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws a row of the organisation tree: name, coverage of the units below ("28/30"), state dot. A name without room
// gives way to the short name before anything is cut. Only the tree panel uses it.
#pragma once

#include <QStyledItemDelegate>

namespace doancoso::pages {

class UnitTreeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace doancoso::pages
