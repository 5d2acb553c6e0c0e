// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/plan_list_delegate.h"

#include "ui/kit/entry_delegate.h"
#include "ui/kit/painting.h"
#include "ui/pages/plans/plan_list_model.h"

#include <QAbstractItemView>
#include <QPainter>

namespace doancoso::pages {
namespace {

using kit::ColorToken;
using kit::FontRole;
using kit::Theme;

constexpr int kMargin = 10;
constexpr int kTitleLines = 2;

int titleHeight(const QString& title, int width)
{
    const QFontMetrics metrics(Theme::font(FontRole::Base));
    const int wanted = metrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, title).height();
    return std::min(wanted, metrics.lineSpacing() * kTitleLines);
}

} // namespace

void PlanListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    kit::EntryDelegate::paintGround(painter, option);

    QRect free = option.rect.adjusted(kMargin, 7, -kMargin, -7);
    const QString status = index.data(PlanListModel::StatusRole).toString();
    const QSize badge = kit::badgeSize(status);
    kit::paintBadge(painter, QRectF(free.right() - badge.width() + 1, free.top(), badge.width(), badge.height()),
                    status, static_cast<kit::Tone>(index.data(PlanListModel::ToneRole).toInt()));

    painter->setFont(Theme::font(FontRole::SmallStrong));
    painter->setPen(Theme::color(chosen ? ColorToken::AccentInk : ColorToken::InkSecond));
    const QRect head(free.left(), free.top(), free.width() - badge.width() - 6, badge.height());
    painter->drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data(PlanListModel::HeadRole).toString(), Qt::ElideRight,
                                                        head.width()));
    free.setTop(head.bottom() + 3);

    const QString title = index.data(Qt::DisplayRole).toString();
    const int height = titleHeight(title, free.width());
    const QFont font = Theme::font(chosen ? FontRole::Strong : FontRole::Base);
    painter->setFont(font);
    painter->setPen(Theme::color(ColorToken::Ink));
    painter->drawText(QRect(free.left(), free.top(), free.width(), height + 2), Qt::TextWordWrap,
                      kit::EntryDelegate::fitted(title, font, free.width()));
    free.setTop(free.top() + height + 3);

    painter->setFont(Theme::font(FontRole::Small));
    const QFontMetrics small = painter->fontMetrics();
    painter->setPen(Theme::color(ColorToken::InkSecond));
    const int line = small.lineSpacing();
    painter->drawText(QRect(free.left(), free.top(), free.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                      small.elidedText(index.data(PlanListModel::DetailRole).toString(), Qt::ElideRight, free.width()));
    free.setTop(free.top() + line);
    QString tasks = index.data(PlanListModel::TasksRole).toString();
    const QString overdue = index.data(PlanListModel::OverdueRole).toString();
    constexpr int kGap = 14;
    constexpr int kDotRoom = 12;
    const int overdueWidth = QFontMetrics(Theme::font(FontRole::SmallStrong)).horizontalAdvance(overdue) + kDotRoom;
    if (!overdue.isEmpty() && small.horizontalAdvance(tasks) + kGap + overdueWidth > free.width()) {
        tasks.clear(); // what is late says more than how many are done
    }
    painter->drawText(QRect(free.left(), free.top(), free.width(), line), Qt::AlignLeft | Qt::AlignVCenter, tasks);
    if (!overdue.isEmpty()) {
        const int left = free.left() + (tasks.isEmpty() ? 0 : small.horizontalAdvance(tasks) + kGap);
        kit::paintDot(painter, QPointF(left + 4, free.top() + line / 2.0), kit::Tone::Bad);
        painter->setFont(Theme::font(FontRole::SmallStrong));
        painter->setPen(Theme::color(ColorToken::Bad));
        painter->drawText(QRect(left + kDotRoom, free.top(), free.right() - left - kDotRoom, line),
                          Qt::AlignLeft | Qt::AlignVCenter, overdue);
    }
    painter->restore();
}

QSize PlanListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : 280;
    const QString status = index.data(PlanListModel::StatusRole).toString();
    const int lines = QFontMetrics(Theme::font(FontRole::Small)).lineSpacing() * 2;
    return {width, 14 + kit::badgeSize(status).height() + 6 +
                       titleHeight(index.data(Qt::DisplayRole).toString(), width - 2 * kMargin) + lines};
}

} // namespace doancoso::pages
