// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws a plan in the list: number and date with its state, title, issuer and span, tasks done and overdue. Only
// PlanListPanel uses it.
#pragma once

#include <QStyledItemDelegate>

namespace doancoso::pages {

class PlanListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace doancoso::pages
