// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/empty_chart.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace doancoso::charts {

void paintEmptyChart(QPainter& painter, const QRectF& area, const QString& text, const ChartStyle& style)
{
    constexpr double kBarWidth = 14;
    constexpr double kStep = 22;
    constexpr double kGlyphHeight = 40;
    const QFontMetricsF metrics(style.text);
    const double width = std::min(area.width() - 16, 380.0);
    QRectF textRect = metrics.boundingRect(QRectF(0, 0, width, 10000), Qt::TextWordWrap | Qt::AlignHCenter, text);
    textRect.setHeight(std::ceil(textRect.height()));
    const bool withGlyph = area.height() > textRect.height() + kGlyphHeight + 20;
    const double height = textRect.height() + (withGlyph ? kGlyphHeight + 12 : 0);
    double top = std::round(area.top() + std::max(0.0, (area.height() - height) / 2));
    painter.save();
    if (withGlyph) {
        double left = std::round(area.center().x() - 2 * kStep + (kStep - kBarWidth) / 2);
        for (const double part : {0.45, 0.8, 0.6, 1.0}) {
            const double barHeight = std::round(kGlyphHeight * part);
            painter.fillRect(QRectF(left, top + kGlyphHeight - barHeight, kBarWidth, barHeight), style.rail);
            left += kStep;
        }
        painter.fillRect(QRectF(area.center().x() - 2 * kStep - 4, top + kGlyphHeight, 4 * kStep + 8, 1), style.line);
        top += kGlyphHeight + 12;
    }
    painter.setFont(style.text);
    painter.setPen(style.second);
    painter.drawText(QRectF(area.center().x() - width / 2, top, width, textRect.height() + 2),
                     Qt::TextWordWrap | Qt::AlignHCenter | Qt::AlignTop, text);
    painter.restore();
}

} // namespace doancoso::charts
