// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_view.h"

#include "ui/kit/theme.h"
#include "ui/print/document_painter.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace doancoso::print {

namespace {

constexpr int kGap = 16;
constexpr double kSmallestZoom = 0.1;
constexpr double kLargestZoom = 5;
constexpr double kZoomStep = 1.2;
constexpr qsizetype kPagesKept = 6;

} // namespace

PageView::PageView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(tr("Print preview"));
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
}

void PageView::setLayoutOfPages(const DocumentLayout& layout)
{
    m_layout = layout;
    m_pixmaps.clear();
    m_recent.clear();
    m_announced = -1;
    applyZoom(m_fit == Fit::None ? m_zoom : fittingZoom());
    announcePage();
}

QSize PageView::pageSize() const
{
    const QSizeF inches = m_layout.sheet / kUnitsPerInch;
    return QSize(static_cast<int>(std::lround(inches.width() * logicalDpiX() * m_zoom)),
                 static_cast<int>(std::lround(inches.height() * logicalDpiY() * m_zoom)));
}

QRect PageView::pageRect(int page) const
{
    const QSize size = pageSize();
    const int left = std::max(kGap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    const int top = kGap + page * (size.height() + kGap) - verticalScrollBar()->value();
    return QRect(QPoint(left, top), size);
}

double PageView::fittingZoom() const
{
    if (m_layout.sheet.isEmpty()) {
        return m_zoom;
    }
    const QSizeF inches = m_layout.sheet / kUnitsPerInch;
    const double wide = (viewport()->width() - 2 * kGap) / (inches.width() * logicalDpiX());
    const double high = (viewport()->height() - 2 * kGap) / (inches.height() * logicalDpiY());
    return std::clamp(m_fit == Fit::Page ? std::min(wide, high) : wide, kSmallestZoom, kLargestZoom);
}

void PageView::setFit(Fit fit)
{
    m_fit = fit;
    if (fit != Fit::None) {
        applyZoom(fittingZoom());
    }
}

void PageView::setZoom(double zoom)
{
    m_fit = Fit::None;
    applyZoom(std::clamp(zoom, kSmallestZoom, kLargestZoom));
}

void PageView::zoomIn()
{
    setZoom(m_zoom * kZoomStep);
}

void PageView::zoomOut()
{
    setZoom(m_zoom / kZoomStep);
}

/// What stands in the middle of the view stays there; the beginning stays the beginning.
void PageView::applyZoom(double zoom)
{
    const double before = verticalScrollBar()->value() > 0
                              ? (verticalScrollBar()->value() + viewport()->height() / 2.0) /
                                    (verticalScrollBar()->maximum() + viewport()->height())
                              : 0;
    const bool changed = std::abs(zoom - m_zoom) > 1e-9;
    m_zoom = zoom;
    if (changed) {
        m_pixmaps.clear();
        m_recent.clear();
    }
    updateBars();
    if (changed && before > 0) {
        const double middle = before * (verticalScrollBar()->maximum() + viewport()->height());
        verticalScrollBar()->setValue(static_cast<int>(middle - viewport()->height() / 2.0));
    }
    viewport()->update();
    if (changed) {
        emit zoomChanged(m_zoom);
    }
}

void PageView::updateBars()
{
    const QSize size = pageSize();
    const int height = pageCount() == 0 ? 0 : kGap + pageCount() * (size.height() + kGap);
    const int width = pageCount() == 0 ? 0 : size.width() + 2 * kGap;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

int PageView::currentPage() const
{
    if (pageCount() == 0) {
        return -1;
    }
    const int step = pageSize().height() + kGap;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp((middle - kGap / 2) / std::max(1, step), 0, pageCount() - 1);
}

void PageView::goToPage(int page)
{
    if (pageCount() == 0) {
        return;
    }
    const int wanted = std::clamp(page, 0, pageCount() - 1);
    const int spare = std::max(0, viewport()->height() - pageSize().height()) / 2;
    verticalScrollBar()->setValue(kGap + wanted * (pageSize().height() + kGap) - std::max(kGap / 2, spare));
    announcePage();
}

void PageView::announcePage()
{
    const int page = currentPage();
    if (page != m_announced) {
        m_announced = page;
        emit currentPageChanged(page, pageCount());
    }
}

const QPixmap& PageView::pixmap(int page)
{
    m_recent.removeOne(page);
    m_recent.append(page);
    auto found = m_pixmaps.find(page);
    if (found == m_pixmaps.end()) {
        while (m_recent.size() > kPagesKept) {
            m_pixmaps.remove(m_recent.takeFirst());
        }
        QPixmap made(pageSize() * devicePixelRatioF());
        made.setDevicePixelRatio(devicePixelRatioF());
        made.fill(Qt::white);
        QPainter painter(&made);
        paintPage(painter, m_layout, page, QRectF(QPointF(0, 0), pageSize()));
        found = m_pixmaps.insert(page, made);
    }
    return *found;
}

void PageView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), kit::Theme::color(kit::ColorToken::Window));
    for (int page = 0; page < pageCount(); ++page) {
        const QRect rect = pageRect(page);
        if (!rect.intersects(viewport()->rect())) {
            continue;
        }
        painter.drawPixmap(rect.topLeft(), pixmap(page));
        painter.setPen(kit::Theme::color(kit::ColorToken::StrongLine));
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
    if (hasFocus()) {
        painter.setPen(kit::Theme::color(kit::ColorToken::Accent));
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void PageView::resizeEvent(QResizeEvent*)
{
    const int page = m_announced;
    if (m_fit != Fit::None) {
        applyZoom(fittingZoom());
    } else {
        updateBars();
    }
    // A fitted page stays the page that is looked at.
    if (m_fit == Fit::Page && page > 0) {
        goToPage(page);
    }
    announcePage();
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    announcePage();
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->key() == Qt::Key_PageDown && !control) {
        goToPage(currentPage() + 1);
    } else if (event->key() == Qt::Key_PageUp && !control) {
        goToPage(currentPage() - 1);
    } else if (event->key() == Qt::Key_Home) {
        goToPage(0);
    } else if (event->key() == Qt::Key_End) {
        goToPage(pageCount() - 1);
    } else if (control && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)) {
        zoomIn();
    } else if (control && event->key() == Qt::Key_Minus) {
        zoomOut();
    } else if (control && event->key() == Qt::Key_0) {
        setFit(Fit::Width);
    } else if (control && (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp)) {
        // The window changes the period with these keys.
        event->ignore();
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() > 0) {
        zoomIn();
    } else if (event->angleDelta().y() < 0) {
        zoomOut();
    }
    event->accept();
}

} // namespace doancoso::print
