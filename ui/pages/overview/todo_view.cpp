// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/todo_view.h"

#include "ui/kit/painting.h"
#include "ui/kit/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace doancoso::pages {
namespace {

using kit::ColorToken;
using kit::kSpace1;
using kit::kSpace2;
using kit::Theme;
using reporting::TodoLine;
using reporting::TodoUrgency;

/// More lines than this scroll, so that the charts below keep their room.
constexpr int kMostHeight = 205;

kit::Tone toneOf(TodoUrgency urgency)
{
    switch (urgency) {
    case TodoUrgency::Late:
        return kit::Tone::Bad;
    case TodoUrgency::Attention:
        return kit::Tone::Attention;
    case TodoUrgency::New:
        return kit::Tone::Accent;
    case TodoUrgency::Quiet:
        break;
    }
    return kit::Tone::Neutral;
}

class TodoDelegate final : public QStyledItemDelegate
{
public:
    explicit TodoDelegate(TodoView* view) : QStyledItemDelegate(view), m_view(view) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const TodoLine& line = m_view->lines().at(index.row());
        const QRect rect = option.rect;
        const bool chosen = option.state.testFlag(QStyle::State_HasFocus) && m_view->hasFocus();
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        painter->save();
        if (chosen || hovered) {
            painter->fillRect(rect, Theme::color(chosen ? ColorToken::AccentTint : ColorToken::Hover));
        }
        painter->setPen(Theme::color(ColorToken::FaintLine));
        painter->drawLine(rect.topLeft(), rect.topRight());
        const int column = badgeColumn();
        const int badgeHeight = kit::badgeSize(line.badge).height();
        kit::paintBadge(painter,
                        QRectF(rect.left(), rect.top() + (rect.height() - badgeHeight) / 2.0, column, badgeHeight),
                        line.badge, toneOf(line.urgency));
        const QFontMetrics metrics(m_view->font());
        const int action = metrics.horizontalAdvance(line.action);
        painter->setFont(m_view->font());
        painter->setPen(Theme::color(ColorToken::AccentInk));
        painter->drawText(rect.adjusted(0, 0, -kSpace1, 0), Qt::AlignRight | Qt::AlignVCenter, line.action);
        painter->setPen(Theme::color(ColorToken::Ink));
        painter->drawText(textRect(rect, action), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, line.text);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const TodoLine& line = m_view->lines().at(index.row());
        const QFontMetrics metrics(m_view->font());
        const QRect room(0, 0, m_view->viewport()->width(), 10000);
        const QRect text = metrics.boundingRect(textRect(room, metrics.horizontalAdvance(line.action)),
                                                Qt::AlignLeft | Qt::TextWordWrap, line.text);
        return {m_view->viewport()->width(), qMax(Theme::rowHeight() + 6, text.height() + kSpace2 + 2)};
    }

private:
    /// All badges are as wide as the widest, so that the sentences begin below each other.
    int badgeColumn() const
    {
        int width = 0;
        for (const TodoLine& line : m_view->lines()) {
            width = qMax(width, kit::badgeSize(line.badge).width());
        }
        return width;
    }

    QRect textRect(const QRect& rect, int action) const
    {
        return rect.adjusted(badgeColumn() + kSpace2, 1, -action - kSpace2 - kSpace1, 0);
    }

    TodoView* m_view;
};

} // namespace

TodoView::TodoView(QWidget* parent) : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new TodoDelegate(this));
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setMouseTracking(true);
    verticalScrollBar()->setSingleStep(Theme::rowHeight() + 6);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { follow(row(item)); });
}

void TodoView::setLines(const QList<TodoLine>& lines)
{
    const TodoLine before = m_lines.value(currentRow());
    clear();
    m_lines = lines;
    for (const TodoLine& line : lines) {
        auto* item = new QListWidgetItem(line.badge + QStringLiteral(" – ") + line.text, this);
        item->setToolTip(QString());
    }
    const auto again = lines.indexOf(before);
    if (!lines.isEmpty()) {
        setCurrentRow(again < 0 ? 0 : static_cast<int>(again));
    }
    updateGeometry();
}

void TodoView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

int TodoView::neededHeight() const
{
    int height = 2;
    for (int i = 0; i < count(); ++i) {
        height += sizeHintForRow(i);
    }
    return count() == 0 ? Theme::rowHeight() + kit::kSpace4 : height;
}

QSize TodoView::sizeHint() const
{
    int height = neededHeight();
    if (height > kMostHeight) {
        height = 2;
        for (int i = 0; i < count() && height + sizeHintForRow(i) <= kMostHeight; ++i) {
            height += sizeHintForRow(i);
        }
    }
    return {240, height};
}

QSize TodoView::minimumSizeHint() const
{
    return {120, qMin(2 * (Theme::rowHeight() + 6), neededHeight())};
}

void TodoView::follow(int row)
{
    if (row >= 0 && row < m_lines.size()) {
        // The receiver may fill the list anew.
        const TodoLine line = m_lines.at(row);
        emit followed(line);
    }
}

void TodoView::paintEvent(QPaintEvent* event)
{
    QListWidget::paintEvent(event);
    if (m_lines.isEmpty() && !m_emptyText.isEmpty()) {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        const int line = fontMetrics().height();
        kit::paintDot(&painter, QPointF(5, line / 2.0 + kSpace1), kit::Tone::Good);
        painter.setPen(Theme::color(ColorToken::InkSecond));
        painter.drawText(viewport()->rect().adjusted(kit::kSpace4, kSpace1, 0, 0),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
    }
}

void TodoView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        follow(currentRow());
        return;
    }
    QListWidget::keyPressEvent(event);
}

void TodoView::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        // Sentences wrap by the width.
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

void TodoView::updateGeometries()
{
    QListWidget::updateGeometries();
    showWholeLines();
}

/// The list ends below a whole line instead of in the middle of one.
void TodoView::showWholeLines()
{
    if (m_fitting) {
        return;
    }
    m_fitting = true;
    const int room = contentsRect().height();
    int height = 0;
    for (int i = 0; i < count() && height + sizeHintForRow(i) <= room; ++i) {
        height += sizeHintForRow(i);
    }
    const bool all = count() == 0 || neededHeight() - 2 <= room;
    setViewportMargins(0, 0, 0, all || height == 0 ? 0 : room - height);
    m_fitting = false;
}

void TodoView::focusInEvent(QFocusEvent* event)
{
    QListWidget::focusInEvent(event);
    if (currentRow() < 0 && count() > 0) {
        setCurrentRow(0);
    }
}

bool TodoView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::MouseMove) {
        const bool onLine = indexAt(static_cast<QMouseEvent*>(event)->position().toPoint()).isValid();
        viewport()->setCursor(onLine ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    return QListWidget::viewportEvent(event);
}

void TodoView::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        scheduleDelayedItemsLayout();
    }
}

} // namespace doancoso::pages
