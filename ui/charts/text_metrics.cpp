// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/text_metrics.h"

#include <algorithm>
#include <cmath>

namespace doancoso::charts {

double widthOf(const QFontMetricsF& metrics, const QString& text)
{
    return std::ceil(metrics.horizontalAdvance(text));
}

double lineHeight(const QFont& font)
{
    return std::ceil(QFontMetricsF(font).height());
}

QRectF wrappedRect(const QFont& font, const QString& text, double width)
{
    if (text.isEmpty()) {
        return {};
    }
    const QRectF rect =
        QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10000), Qt::TextWordWrap | Qt::AlignLeft, text);
    return {0, 0, std::ceil(rect.width()) + 1, std::ceil(rect.height())};
}

WrappedText wrapped(const QString& text, const QFontMetricsF& metrics, double limit)
{
    if (widthOf(metrics, text) <= limit) {
        return {{text}, false};
    }
    WrappedText best{{metrics.elidedText(text, Qt::ElideMiddle, limit)}, true};
    double bestWidth = 0;
    for (qsizetype at = text.indexOf(QLatin1Char(' ')); at > 0; at = text.indexOf(QLatin1Char(' '), at + 1)) {
        const QString first = text.left(at);
        const QString second = text.mid(at + 1);
        const double firstWidth = widthOf(metrics, first);
        const double width = std::max(firstWidth, widthOf(metrics, second));
        if (width <= limit && (best.elided || width < bestWidth)) {
            best = {{first, second}, false};
            bestWidth = width;
        } else if (best.elided && firstWidth <= limit) {
            best.lines = {first, metrics.elidedText(second, Qt::ElideMiddle, limit)};
        }
    }
    return best;
}

} // namespace doancoso::charts
