// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_flow.h"

namespace doancoso::print {

PageFlow::PageFlow(const reporting::PageSetup& setup)
{
    const QSizeF millimetres = setup.sheetSizeMm();
    m_sheet = QSizeF(fromMm(millimetres.width()), fromMm(millimetres.height()));
    m_content = QRectF(QPointF(0, 0), m_sheet)
                    .adjusted(fromMm(setup.margins.left), fromMm(setup.margins.top), -fromMm(setup.margins.right),
                              -fromMm(setup.margins.bottom));
    newPage();
}

void PageFlow::newPage()
{
    m_pages.append(LayoutPage());
    m_y = m_content.top();
}

void putLine(LayoutPage& page, const TextLine& line, qreal left, qreal top, TextMeasure& measure, qreal wordSpacing)
{
    for (const Segment& segment : line.segments) {
        const qreal baseline = top + measure.ascent(segment.face);
        page.texts.append({QPointF(left + segment.x, baseline), segment.text, segment.face, segment.width, wordSpacing,
                           segment.underline});
    }
}

void putAligned(LayoutPage& page, const TextLine& line, qreal left, qreal width, qreal top, Qt::Alignment alignment,
                TextMeasure& measure)
{
    qreal x = left;
    if (alignment.testFlag(Qt::AlignHCenter)) {
        x += (width - line.width) / 2;
    } else if (alignment.testFlag(Qt::AlignRight)) {
        x += width - line.width;
    }
    putLine(page, line, x, top, measure);
}

} // namespace doancoso::print
