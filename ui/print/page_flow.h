// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pages while they are being filled: where the content begins and ends, how far down it has come. For the layout
// classes of ui/print only.
#pragma once

#include "ui/print/page_items.h"
#include "ui/print/text_lines.h"

namespace doancoso::print {

class PageFlow
{
public:
    explicit PageFlow(const reporting::PageSetup& setup);

    QSizeF sheet() const { return m_sheet; }
    /// Inside the margins.
    QRectF content() const { return m_content; }
    qreal y() const { return m_y; }
    qreal remaining() const { return m_content.bottom() - m_y; }
    bool atTop() const { return m_y <= m_content.top() + 0.01; }
    void moveDown(qreal height) { m_y += height; }
    void newPage();
    LayoutPage& page() { return m_pages.last(); }
    QList<LayoutPage>& pages() { return m_pages; }

private:
    QSizeF m_sheet;
    QRectF m_content;
    QList<LayoutPage> m_pages;
    qreal m_y = 0;
};

/// Puts a line of text on the page; `left` is the left edge, `top` the upper edge of the line.
void putLine(LayoutPage& page, const TextLine& line, qreal left, qreal top, TextMeasure& measure,
             qreal wordSpacing = 0);
/// The same with the line placed inside [left, left + width].
void putAligned(LayoutPage& page, const TextLine& line, qreal left, qreal width, qreal top, Qt::Alignment alignment,
                TextMeasure& measure);

} // namespace doancoso::print
