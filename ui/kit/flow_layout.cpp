// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/flow_layout.h"

#include <QWidget>

namespace doancoso::kit {

FlowLayout::FlowLayout(QWidget* parent, int horizontalGap, int verticalGap)
    : QLayout(parent), m_horizontalGap(horizontalGap), m_verticalGap(verticalGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty()) {
            width += item->sizeHint().width() + (width > 0 ? m_horizontalGap : 0);
            height = qMax(height, item->sizeHint().height());
        }
    }
    const QMargins margins = contentsMargins();
    return QSize(width, height).grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty()) {
            size = size.expandedTo(item->minimumSize());
        }
    }
    return size.grownBy(contentsMargins());
}

int FlowLayout::arrange(const QRect& rect, bool apply) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    QList<QPair<QLayoutItem*, QRect>> line;
    int x = area.x();
    int y = area.y();
    int lineHeight = 0;
    // Items of one line are centred on each other, whatever their heights.
    const auto place = [&] {
        for (const auto& [item, box] : line) {
            if (apply) {
                item->setGeometry(QRect(box.x(), y + (lineHeight - box.height()) / 2, box.width(), box.height()));
            }
        }
        line.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        QSize size = item->sizeHint();
        size.setWidth(qMin(size.width(), area.width()));
        if (item->hasHeightForWidth() && size.width() < item->sizeHint().width()) {
            size.setHeight(item->heightForWidth(size.width()));
        }
        if (x > area.x() && x + size.width() > area.x() + area.width()) {
            place();
            y += lineHeight + m_verticalGap;
            x = area.x();
            lineHeight = 0;
        }
        line.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + m_horizontalGap;
        lineHeight = qMax(lineHeight, size.height());
    }
    place();
    return y + lineHeight - rect.y() + contentsMargins().bottom();
}

ColumnsLayout::ColumnsLayout(QWidget* parent, int mostColumns, int leastWidth, int gap)
    : QLayout(parent), m_mostColumns(mostColumns), m_leastWidth(leastWidth), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

ColumnsLayout::~ColumnsLayout()
{
    qDeleteAll(m_items);
}

void ColumnsLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
    invalidate();
}

int ColumnsLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* ColumnsLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* ColumnsLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int ColumnsLayout::columnsFor(int width) const
{
    const int fitting = (width + m_gap) / (m_leastWidth + m_gap);
    const int columns = qBound(1, fitting, m_mostColumns);
    // Four cards stand two by two rather than three and one.
    return columns == 3 && m_items.size() == 4 ? 2 : columns;
}

int ColumnsLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void ColumnsLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize ColumnsLayout::sizeHint() const
{
    const int width = m_mostColumns * m_leastWidth + (m_mostColumns - 1) * m_gap;
    return {width, heightForWidth(width)};
}

QSize ColumnsLayout::minimumSize() const
{
    return {m_leastWidth, m_items.isEmpty() ? 0 : m_items.first()->minimumSize().height()};
}

int ColumnsLayout::arrange(const QRect& rect, bool apply) const
{
    const int columns = columnsFor(rect.width());
    int y = rect.y();
    for (qsizetype first = 0; first < m_items.size(); first += columns) {
        const qsizetype end = qMin(first + columns, m_items.size());
        // Borders of the columns are computed from the whole width, so that no pixel is lost to rounding.
        const auto left = [&](qsizetype column) {
            return rect.x() + static_cast<int>(column * (rect.width() + m_gap) / columns);
        };
        int height = 0;
        for (qsizetype i = first; i < end; ++i) {
            const int width = left(i - first + 1) - m_gap - left(i - first);
            const QLayoutItem* item = m_items.at(i);
            height = qMax(height, item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height());
        }
        for (qsizetype i = first; apply && i < end; ++i) {
            m_items.at(i)->setGeometry(
                QRect(left(i - first), y, left(i - first + 1) - m_gap - left(i - first), height));
        }
        y += height + m_gap;
    }
    return qMax(0, y - m_gap - rect.y());
}

} // namespace doancoso::kit
