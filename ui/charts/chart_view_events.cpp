// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view_private.h"
#include "ui/charts/empty_chart.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QTableView>

#include <utility>

namespace doancoso::charts {
namespace {

constexpr int kPageStep = 10;

} // namespace

bool ChartView::event(QEvent* event)
{
    // The chart's own keys come before window-wide shortcuts with the same keys, but only while it has the focus.
    if (event->type() == QEvent::ShortcutOverride && d->actionFor(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool ChartView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == d->table && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)) {
        auto* key = static_cast<QKeyEvent*>(event);
        QAction* action = d->actionFor(*key);
        const bool leaves = key->key() == Qt::Key_Escape;
        if (event->type() == QEvent::ShortcutOverride && (action || leaves)) {
            event->accept();
            return true;
        }
        if (event->type() == QEvent::KeyPress && action) {
            action->trigger();
            return true;
        }
        if (event->type() == QEvent::KeyPress && leaves) {
            setTableShown(false);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    d->frame.paintHeader(painter, QPointF(contentsRect().topLeft()));
    if (d->tableShown) {
        return;
    }
    if (d->full.isEmpty()) {
        paintEmptyChart(painter, d->bodyRect, d->data.emptyText.isEmpty() ? d->words.empty : d->data.emptyText,
                        d->style);
        if (hasFocus()) {
            painter.setPen(QPen(d->style.accent, 1, Qt::DotLine));
            painter.drawRect(d->bodyRect.adjusted(0.5, 0.5, -0.5, -0.5));
        }
        return;
    }
    d->frame.paintLegend(painter, d->legendRect.topLeft(), hasFocus() ? d->current : -1, d->hovered);
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    d->relayout();
}

void ChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        d->retranslate();
        d->refresh();
        break;
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        d->restyle();
        d->refresh();
        break;
    default:
        break;
    }
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (d->tableShown) {
        // What the table leaves over is not for the points below it.
        QWidget::keyPressEvent(event);
        return;
    }
    if (QAction* action = d->actionFor(*event)) {
        action->trigger();
        return;
    }
    const int all = static_cast<int>(d->full.bars.size());
    const bool walkingBefore = std::exchange(d->walking, true);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        d->step(-1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        d->step(1);
        return;
    case Qt::Key_PageUp:
        d->step(-kPageStep);
        return;
    case Qt::Key_PageDown:
        d->step(kPageStep);
        return;
    case Qt::Key_Home:
        d->step(-all);
        return;
    case Qt::Key_End:
        d->moveTo(all - 1);
        return;
    case Qt::Key_Enter:
    case Qt::Key_Return:
    case Qt::Key_Space:
        if (d->current >= 0) {
            d->activate(d->current);
            return;
        }
        break;
    case Qt::Key_Escape:
        if (d->current >= 0) {
            d->moveTo(-1);
            return;
        }
        break;
    default:
        break;
    }
    d->walking = walkingBefore;
    QWidget::keyPressEvent(event);
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const bool byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                            event->reason() == Qt::ShortcutFocusReason;
    if (byKeyboard) {
        d->walking = true;
        if (d->current < 0 && !d->full.isEmpty()) {
            d->moveTo(0);
        }
    }
    d->showMarks();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    d->showMarks();
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    const int part = d->frame.partAt(event->position() - d->legendRect.topLeft());
    setCursor(part >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    d->setHovered(part);
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    const int part = d->frame.partAt(event->position() - d->legendRect.topLeft());
    if (event->button() == Qt::LeftButton && part >= 0) {
        d->moveTo(part);
        d->activate(part);
        return;
    }
    QWidget::mousePressEvent(event);
}

void ChartView::leaveEvent(QEvent* event)
{
    d->setHovered(-1);
    QWidget::leaveEvent(event);
}

void ChartView::contextMenuEvent(QContextMenuEvent* event)
{
    const QRectF point = d->placeOfBar(d->current);
    const bool atPoint = event->reason() == QContextMenuEvent::Keyboard && !point.isEmpty();
    d->openMenu(atPoint ? mapToGlobal(point.center().toPoint()) : event->globalPos());
}

} // namespace doancoso::charts
