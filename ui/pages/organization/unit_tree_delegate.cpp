// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organization/unit_tree_delegate.h"

#include "ui/kit/painting.h"
#include "ui/pages/organization/unit_tree_model.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace doancoso::pages {
namespace {

using kit::ColorToken;
using kit::Theme;

constexpr int kDot = 8;
constexpr int kRightMargin = 9;
constexpr int kFullNamesFrom = 300; ///< width of the tree; narrower ones show short names, all of them alike

} // namespace

void UnitTreeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle* style = row.widget ? row.widget->style() : nullptr;
    if (style) {
        style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    }
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect free = option.rect.adjusted(2, 0, -kRightMargin, 0);
    const QVariant tone = index.data(UnitTreeModel::ToneRole);
    if (tone.isValid()) {
        kit::paintDot(painter, QPointF(free.right() - kDot / 2.0 + 1, free.center().y() + 0.5),
                      static_cast<kit::Tone>(tone.toInt()), kDot);
    }
    // The column of dots keeps its place, so that names and coverages line up.
    free.setRight(free.right() - kDot - 5);
    const QString coverage = index.data(UnitTreeModel::CoverageRole).toString();
    if (!coverage.isEmpty()) {
        painter->setFont(Theme::font(kit::FontRole::Small));
        painter->setPen(Theme::color(chosen ? ColorToken::AccentInk : ColorToken::InkSecond));
        painter->drawText(free, Qt::AlignRight | Qt::AlignVCenter, coverage);
        free.setRight(free.right() - painter->fontMetrics().horizontalAdvance(coverage) - 5);
    }
    painter->setFont(Theme::font(chosen ? kit::FontRole::Strong : kit::FontRole::Base));
    const QFontMetrics metrics = painter->fontMetrics();
    QString name = index.data(Qt::DisplayRole).toString();
    if (row.widget && row.widget->width() < kFullNamesFrom) {
        if (const QString brief = index.data(UnitTreeModel::ShortNameRole).toString(); !brief.isEmpty()) {
            name = brief;
        }
    }
    const bool match = index.data(UnitTreeModel::MatchRole).toBool();
    painter->setPen(Theme::color(chosen ? ColorToken::AccentInk : match ? ColorToken::Ink : ColorToken::InkSecond));
    painter->drawText(free, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(name, Qt::ElideRight, free.width()));
    painter->restore();
}

QSize UnitTreeDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {80, Theme::rowHeight()};
}

} // namespace doancoso::pages
