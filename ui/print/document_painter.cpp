// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/document_painter.h"

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace doancoso::print {

using reporting::PictureFormat;

namespace {

void paintTexts(QPainter& painter, const QList<TextItem>& texts)
{
    for (const TextItem& item : texts) {
        QFont font = printFont(item.face);
        if (item.wordSpacing > 0) {
            font.setWordSpacing(item.wordSpacing);
        }
        font.setUnderline(item.underline);
        painter.setFont(font);
        painter.drawText(item.baseline, item.text);
    }
}

/// A line thinner than a dot of the screen is drawn one dot wide, or the grid would fade away unevenly.
void paintLines(QPainter& painter, const QList<LineItem>& lines, qreal scale)
{
    painter.save();
    const bool thin = 5 * scale < 1.0;
    painter.setRenderHint(QPainter::Antialiasing, !thin);
    for (const LineItem& item : lines) {
        QPen pen(Qt::black);
        pen.setCapStyle(Qt::SquareCap);
        if (thin) {
            pen.setCosmetic(true);
            pen.setWidthF(std::max(1.0, item.thickness * scale));
        } else {
            pen.setWidthF(item.thickness);
        }
        painter.setPen(pen);
        painter.drawLine(item.line);
    }
    painter.restore();
}

void paintPicture(QPainter& painter, const PictureItem& picture)
{
    if (picture.format == PictureFormat::Svg) {
        QSvgRenderer renderer(picture.bytes);
        renderer.render(&painter, picture.rect);
        return;
    }
    const QImage image = QImage::fromData(picture.bytes);
    if (!image.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(picture.rect, image);
    }
}

} // namespace

void paintPage(QPainter& painter, const DocumentLayout& layout, int page, const QRectF& target)
{
    const qreal scale = std::min(target.width() / layout.sheet.width(), target.height() / layout.sheet.height());
    const LayoutPage& content = layout.pages.at(page);
    painter.save();
    painter.translate(target.left() + (target.width() - layout.sheet.width() * scale) / 2,
                      target.top() + (target.height() - layout.sheet.height() * scale) / 2);
    painter.scale(scale, scale);
    painter.setPen(Qt::black);
    painter.setRenderHints(QPainter::TextAntialiasing);
    for (const PictureItem& picture : content.pictures) {
        paintPicture(painter, picture);
    }
    const qreal deviceScale = painter.deviceTransform().m11();
    paintLines(painter, content.lines, std::max(deviceScale, 0.001));
    paintTexts(painter, content.texts);
    painter.restore();
}

} // namespace doancoso::print
