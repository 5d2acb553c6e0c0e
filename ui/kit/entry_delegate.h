// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws the entries of a list beside a page: the name on at most two lines, a quiet line below. For QListView; the
// entry's name is its DisplayRole, the line its EntryDetailRole.
#pragma once

#include <QStyledItemDelegate>

namespace doancoso::kit {

constexpr int EntryDetailRole = Qt::UserRole + 0x200;

class EntryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// `text` on at most two lines of this width; what is beyond ends in an ellipsis.
    static QString fitted(const QString& text, const QFont& font, int width);
    /// The ground of an entry with the mark of the chosen one and the line below it.
    static void paintGround(QPainter* painter, const QStyleOptionViewItem& option);
};

} // namespace doancoso::kit
