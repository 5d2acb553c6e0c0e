// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/grid_header.h"

#include "ui/kit/grid_roles.h"
#include "ui/kit/icons.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace doancoso::kit {
namespace {

constexpr int kHeaderPadding = 5;
constexpr int kLeastHeight = 27;
/// What has to remain beside the frozen columns to be of use.
constexpr int kLeastScrolled = 140;
constexpr int kWords = Qt::TextWordWrap;

int wordHeight(const QFontMetrics& metrics, const QString& text, int width)
{
    return metrics.boundingRect(QRect(0, 0, qMax(8, width), 10000), Qt::AlignCenter | kWords, text).height();
}

} // namespace

GridHeader::GridHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setMinimumSectionSize(28);
    setDefaultAlignment(Qt::AlignCenter);
    setMouseTracking(true);
    connect(this, &QHeaderView::sectionResized, this, [this] { updateHeight(); });
    connect(this, &QHeaderView::sectionMoved, this, [this] { updateHeight(); });
    connect(this, &QHeaderView::sectionCountChanged, this, [this] { updateHeight(); });
}

void GridHeader::setFrozen(int visibleColumns)
{
    m_frozen = visibleColumns;
    viewport()->update();
}

int GridHeader::frozenVisualCount() const
{
    int left = m_frozen;
    int width = 0;
    int visual = 0;
    for (; visual < count() && left > 0; ++visual) {
        const int logical = logicalIndex(visual);
        if (isSectionHidden(logical)) {
            continue;
        }
        // The viewport of the view is as wide as ours.
        if (width + sectionSize(logical) > viewport()->width() - kLeastScrolled && length() > viewport()->width()) {
            break;
        }
        width += sectionSize(logical);
        --left;
    }
    return visual;
}

int GridHeader::frozenWidth() const
{
    const int count = frozenVisualCount();
    int width = 0;
    for (int visual = 0; visual < count; ++visual) {
        width += sectionSize(logicalIndex(visual));
    }
    return width;
}

int GridHeader::columnX(int logicalIndex) const
{
    const int position = sectionPosition(logicalIndex);
    return isFrozen(logicalIndex) ? position : position - offset();
}

int GridHeader::columnAt(int x) const
{
    return x < frozenWidth() ? logicalIndexAt(x - offset()) : logicalIndexAt(x);
}

QList<int> GridHeader::visibleColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < count(); ++visual) {
        const int logical = logicalIndex(visual);
        if (!isSectionHidden(logical)) {
            columns.append(logical);
        }
    }
    return columns;
}

void GridHeader::setCurrentColumn(int logicalIndex)
{
    if (m_current != logicalIndex) {
        m_current = logicalIndex;
        viewport()->update();
    }
}

QString GridHeader::text(int logicalIndex) const
{
    return model() ? model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString() : QString();
}

QString GridHeader::group(int logicalIndex) const
{
    return model() ? model()->headerData(logicalIndex, Qt::Horizontal, GroupHeaderRole).toString() : QString();
}

GridHeader::Heights GridHeader::heights() const
{
    const QFontMetrics metrics(Theme::font(FontRole::Strong));
    const QList<int> columns = visibleColumns();
    int alone = 0; // headings that span both lines
    int lower = 0;
    int upper = 0;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const int column = columns.at(i);
        const QString title = group(column);
        const int arrow = isSortIndicatorShown() && sortIndicatorSection() == column ? 14 : 0;
        const int height =
            wordHeight(metrics, text(column), sectionSize(column) - 2 * kHeaderPadding - arrow) + 2 * kHeaderPadding;
        if (title.isEmpty()) {
            alone = qMax(alone, height);
            continue;
        }
        lower = qMax(lower, height);
        if (i > 0 && group(columns.at(i - 1)) == title) {
            continue;
        }
        int width = 0;
        for (qsizetype j = i; j < columns.size() && group(columns.at(j)) == title; ++j) {
            width += sectionSize(columns.at(j));
        }
        upper = qMax(upper, wordHeight(metrics, title, width - 2 * kHeaderPadding) + 2 * kHeaderPadding);
    }
    Heights result;
    result.groups = upper;
    result.total = qMax(kLeastHeight, qMax(alone, upper + lower));
    return result;
}

QSize GridHeader::sizeHint() const
{
    if (m_cachedHeight == 0) {
        m_cachedHeight = heights().total;
    }
    return {QHeaderView::sizeHint().width(), m_cachedHeight};
}

void GridHeader::updateHeight()
{
    const int before = m_cachedHeight;
    m_cachedHeight = heights().total;
    if (m_cachedHeight != before) {
        updateGeometry();
        emit geometriesChanged();
    }
    viewport()->update();
}

void GridHeader::paintWords(QPainter* painter, const QRect& rect, const QString& words, bool emphasised,
                            int alignment) const
{
    painter->setFont(Theme::font(FontRole::Strong));
    painter->setPen(Theme::color(emphasised ? ColorToken::AccentInk : ColorToken::InkSecond));
    painter->drawText(rect, alignment | kWords, words);
}

QRect GridHeader::textRect(const QRect& cell, int logicalIndex) const
{
    const int arrow = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex ? 14 : 0;
    return cell.adjusted(kHeaderPadding, 0, -kHeaderPadding - arrow, 0);
}

void GridHeader::paintCell(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    const bool emphasised = model()->headerData(logicalIndex, Qt::Horizontal, HeaderEmphasisRole).toBool();
    painter->fillRect(rect, Theme::color(emphasised ? ColorToken::AccentTintStrong : ColorToken::Header));
    const QVariant wanted = model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole);
    const int alignment =
        (wanted.isValid() ? wanted.toInt() & Qt::AlignHorizontal_Mask : Qt::AlignHCenter) | Qt::AlignVCenter;
    const QRect words = textRect(rect.adjusted(0, 0, -1, -1), logicalIndex);
    paintWords(painter, words, text(logicalIndex), emphasised, alignment);
    if (isSortIndicatorShown() && sortIndicatorSection() == logicalIndex) {
        const IconKey key = sortIndicatorOrder() == Qt::AscendingOrder ? IconKey::ChevronUp : IconKey::ChevronDown;
        paintIcon(painter, QRectF(rect.right() - 16, rect.center().y() - 6, 13, 13), key,
                  Theme::color(ColorToken::InkSecond));
    }
    painter->setPen(Theme::color(ColorToken::Line));
    painter->drawLine(rect.topRight(), rect.bottomRight());
    if (logicalIndex == m_current) {
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width() - 1, 2), Theme::color(ColorToken::Accent));
    }
}

void GridHeader::paintColumns(QPainter* painter, const QList<int>& columns) const
{
    const Heights sizes = heights();
    const int bottom = height() - 1;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const int column = columns.at(i);
        const QString title = group(column);
        const int x = columnX(column);
        const int top = title.isEmpty() ? 0 : sizes.groups;
        if (x < viewport()->width() && x + sectionSize(column) > 0) {
            paintCell(painter, QRect(x, top, sectionSize(column), bottom - top), column);
        }
        if (title.isEmpty() || (i > 0 && group(columns.at(i - 1)) == title)) {
            continue;
        }
        int width = 0;
        bool emphasised = true;
        for (qsizetype j = i; j < columns.size() && group(columns.at(j)) == title; ++j) {
            width += sectionSize(columns.at(j));
            emphasised = emphasised && model()->headerData(columns.at(j), Qt::Horizontal, HeaderEmphasisRole).toBool();
        }
        const QRect rect(x, 0, width, sizes.groups);
        painter->fillRect(rect, Theme::color(emphasised ? ColorToken::AccentTintStrong : ColorToken::Header));
        paintWords(painter, rect.adjusted(kHeaderPadding, 0, -kHeaderPadding, -1), title, emphasised, Qt::AlignCenter);
        painter->setPen(Theme::color(ColorToken::Line));
        painter->drawLine(rect.topRight(), rect.bottomRight());
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    }
}

void GridHeader::paintEvent(QPaintEvent*)
{
    if (!model() || count() == 0) {
        return;
    }
    QPainter painter(viewport());
    const int frozen = frozenWidth();
    const int frozenVisual = frozenVisualCount();
    const int right = qMin(viewport()->width(), qMax(frozen, length() - offset()));
    QList<int> fixed;
    QList<int> scrolled;
    for (const int column : visibleColumns()) {
        (visualIndex(column) < frozenVisual ? fixed : scrolled).append(column);
    }
    painter.setClipRect(QRect(frozen, 0, right - frozen, height()));
    paintColumns(&painter, scrolled);
    painter.setClipRect(QRect(0, 0, frozen, height()));
    paintColumns(&painter, fixed);
    painter.setClipping(false);
    painter.setPen(Theme::color(ColorToken::Line));
    painter.drawRect(QRect(0, 0, right - 1, height() - 1));
    if (frozen > 0 && offset() > 0) {
        painter.setPen(Theme::color(ColorToken::StrongLine));
        painter.drawLine(frozen - 1, 0, frozen - 1, height());
    }
}

/// A frozen column is drawn where it would stand without scrolling; the base class has to be told where it "is".
QMouseEvent GridHeader::shifted(const QMouseEvent& event) const
{
    return QMouseEvent(event.type(), event.position() - QPointF(offset(), 0), event.scenePosition(),
                       event.globalPosition(), event.button(), event.buttons(), event.modifiers(),
                       event.pointingDevice());
}

bool GridHeader::isFrozenPosition(const QMouseEvent& event) const
{
    constexpr int kGrip = 3;
    return offset() > 0 && event.position().x() < frozenWidth() + kGrip;
}

void GridHeader::mousePressEvent(QMouseEvent* event)
{
    m_gestureInFrozen = isFrozenPosition(*event);
    if (m_gestureInFrozen) {
        QMouseEvent there = shifted(*event);
        QHeaderView::mousePressEvent(&there);
        return;
    }
    QHeaderView::mousePressEvent(event);
}

void GridHeader::mouseMoveEvent(QMouseEvent* event)
{
    const bool inFrozen = event->buttons() == Qt::NoButton ? isFrozenPosition(*event) : m_gestureInFrozen;
    if (inFrozen) {
        QMouseEvent there = shifted(*event);
        QHeaderView::mouseMoveEvent(&there);
        return;
    }
    QHeaderView::mouseMoveEvent(event);
}

void GridHeader::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_gestureInFrozen) {
        m_gestureInFrozen = false;
        QMouseEvent there = shifted(*event);
        QHeaderView::mouseReleaseEvent(&there);
        return;
    }
    QHeaderView::mouseReleaseEvent(event);
}

void GridHeader::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (isFrozenPosition(*event)) {
        QMouseEvent there = shifted(*event);
        QHeaderView::mouseDoubleClickEvent(&there);
        return;
    }
    QHeaderView::mouseDoubleClickEvent(event);
}

bool GridHeader::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && model()) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int column = columnAt(help->pos().x());
        const QString tip =
            column < 0 ? QString() : model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        QToolTip::showText(help->globalPos(), tip, this);
        return true;
    }
    return QHeaderView::viewportEvent(event);
}

void GridHeader::changeEvent(QEvent* event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateHeight();
    }
}

} // namespace doancoso::kit
