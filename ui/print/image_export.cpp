// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/image_export.h"

#include "core/base/file_output.h"
#include "ui/print/document_painter.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>

#include <cmath>

namespace doancoso::print {

using base::Result;
using reporting::ReportDocument;

QImage pageImage(const DocumentLayout& layout, int page, int dotsPerInch)
{
    const QSizeF size = layout.sheet * (dotsPerInch / kUnitsPerInch);
    QImage image(static_cast<int>(std::lround(size.width())), static_cast<int>(std::lround(size.height())),
                 QImage::Format_RGB32);
    const int dotsPerMetre = static_cast<int>(std::lround(dotsPerInch / 0.0254));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, layout, page, QRectF(QPointF(0, 0), image.size()));
    return image;
}

Result<QStringList> exportPng(const ReportDocument& document, const QString& path, int dotsPerInch)
{
    const DocumentLayout layout = layOut(document);
    const QFileInfo info(path);
    const QString stem = info.path() + QLatin1Char('/') + info.completeBaseName();
    QStringList written;
    for (int page = 0; page < layout.pages.size(); ++page) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        pageImage(layout, page, dotsPerInch).save(&buffer, "PNG");
        const QString number = layout.pages.size() > 1 ? QStringLiteral("-%1").arg(page + 1) : QString();
        const QString name = stem + number + QStringLiteral(".png");
        if (const Result<void> result = base::writeWholeFile(name, bytes); !result) {
            return result.error();
        }
        written.append(name);
    }
    return written;
}

} // namespace doancoso::print
