// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/entry_delegate.h"

#include "ui/kit/theme.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace doancoso::kit {
namespace {

constexpr int kEntryMargin = 10;
constexpr int kEntryEdge = 7;
constexpr int kEntryNameLines = 2;

int wrappedHeight(const QString& text, const QFont& font, int width)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, text).height();
}

int nameHeight(const QString& name, int width)
{
    const QFont font = Theme::font(FontRole::Strong);
    return std::min(wrappedHeight(name, font, width), QFontMetrics(font).lineSpacing() * kEntryNameLines);
}

} // namespace

QString EntryDelegate::fitted(const QString& text, const QFont& font, int width)
{
    const int height = QFontMetrics(font).lineSpacing() * kEntryNameLines;
    QString shown = text;
    while (!shown.isEmpty() && wrappedHeight(shown, font, width) > height) {
        const qsizetype cut = shown.lastIndexOf(QLatin1Char(' '), shown.size() - 3);
        shown = shown.left(std::max<qsizetype>(cut, 0)) + QStringLiteral(" …");
        if (cut <= 0) {
            break;
        }
    }
    return shown;
}

void EntryDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option)
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, Theme::color(chosen  ? ColorToken::AccentTint
                                                : hover ? ColorToken::Hover
                                                        : ColorToken::Panel));
    if (chosen) {
        const bool focus = option.state.testFlag(QStyle::State_HasFocus);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(focus ? 4 : 2, option.rect.height())),
                          Theme::color(ColorToken::Accent));
    }
    painter->setPen(Theme::color(ColorToken::FaintLine));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(painter, option);
    QRect free = option.rect.adjusted(kEntryMargin, kEntryEdge, -kEntryMargin, -kEntryEdge);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QString name = index.data(Qt::DisplayRole).toString();
    const int height = nameHeight(name, free.width());
    const QFont font = Theme::font(chosen ? FontRole::Strong : FontRole::Base);
    painter->setFont(font);
    painter->setPen(Theme::color(ColorToken::Ink));
    painter->drawText(QRect(free.left(), free.top(), free.width(), height + 2), Qt::TextWordWrap,
                      fitted(name, font, free.width()));
    free.setTop(free.top() + height + 3);
    painter->setFont(Theme::font(FontRole::Small));
    painter->setPen(Theme::color(ColorToken::InkSecond));
    painter->drawText(
        free, Qt::AlignLeft | Qt::AlignTop,
        painter->fontMetrics().elidedText(index.data(EntryDetailRole).toString(), Qt::ElideRight, free.width()));
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    return {width, 2 * kEntryEdge + nameHeight(index.data(Qt::DisplayRole).toString(), width - 2 * kEntryMargin) + 4 +
                       QFontMetrics(Theme::font(FontRole::Small)).lineSpacing()};
}

} // namespace doancoso::kit
