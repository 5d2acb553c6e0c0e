// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results/results_delegate.h"

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/pages/results/results_cell.h"

#include <QPainter>

namespace doancoso::pages {
namespace {

constexpr int kStep = 16;
constexpr int kEdge = 3;
constexpr int kArrowRoom = 20;
constexpr int kArrow = 14;

int indentOf(const QModelIndex& index)
{
    return index.data(IndentRole).toInt() * kStep;
}

int arrowRoom(const QModelIndex& index)
{
    return index.data(ExpandRole).isValid() ? kArrowRoom : 0;
}

} // namespace

QRect ResultsDelegate::arrowRect(const QRect& cell)
{
    return {cell.right() - kArrowRoom + 1, cell.top(), kArrowRoom, cell.height()};
}

void ResultsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    GridDelegate::paint(painter, option, index);
    if (index.data(IncompleteRole).toBool()) {
        const QRect edge(option.rect.left(), option.rect.top(), kEdge, option.rect.height());
        painter->fillRect(edge, kit::Theme::color(kit::ColorToken::AttentionMark));
    }
}

int ResultsDelegate::heightForWidth(const QModelIndex& index, int width) const
{
    return GridDelegate::heightForWidth(index, width - indentOf(index) - arrowRoom(index));
}

void ResultsDelegate::paintContent(QPainter* painter, const QRect& rect, const kit::CellLook& look,
                                   const QModelIndex& index, bool selected) const
{
    kit::CellLook shown = look;
    const QString word = look.mark == kit::CellMark::Dot ? index.data(StateWordRole).toString() : QString();
    if (!word.isEmpty()) {
        const QString both = look.text + QStringLiteral(" · ") + word;
        const QFontMetrics metrics(kit::Theme::font(kit::FontRole::Base));
        constexpr int kDot = 16;
        if (metrics.horizontalAdvance(both) + kDot <= rect.width()) {
            shown.text = both;
        }
    }
    GridDelegate::paintContent(painter, rect.adjusted(indentOf(index), 0, -arrowRoom(index), 0), shown, index,
                               selected);
    if (const QVariant opened = index.data(ExpandRole); opened.isValid()) {
        QRectF box(0, 0, kArrow, kArrow);
        box.moveCenter(QRectF(arrowRect(rect)).center());
        kit::paintIcon(painter, box, opened.toBool() ? kit::IconKey::ChevronDown : kit::IconKey::ChevronRight,
                       kit::Theme::color(kit::ColorToken::InkThird));
    }
}

} // namespace doancoso::pages
