// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/picture.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgRenderer>

#include <cmath>

namespace doancoso::print {

using reporting::PictureFormat;

QImage pictureImage(const QByteArray& bytes, PictureFormat format, const QSizeF& sizeMm, int dotsPerInch)
{
    if (format == PictureFormat::Png) {
        return QImage::fromData(bytes);
    }
    QSvgRenderer renderer(bytes);
    if (!renderer.isValid() || sizeMm.isEmpty()) {
        return {};
    }
    QImage image(static_cast<int>(std::lround(sizeMm.width() / 25.4 * dotsPerInch)),
                 static_cast<int>(std::lround(sizeMm.height() / 25.4 * dotsPerInch)), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    return image;
}

QByteArray pngAtScreenSize(QImage image)
{
    constexpr int kDotsPerMetre = 3780;
    image.setDotsPerMeterX(kDotsPerMetre);
    image.setDotsPerMeterY(kDotsPerMetre);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace doancoso::print
