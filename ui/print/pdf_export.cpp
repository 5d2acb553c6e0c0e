// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_export.h"

#include "core/base/file_output.h"
#include "ui/print/document_painter.h"
#include "ui/print/page_layout.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace doancoso::print {

using base::Error;
using base::ErrorCode;
using base::Result;
using reporting::ReportDocument;

Result<QByteArray> pdfBytes(const ReportDocument& document, const DocumentLayout& layout)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(static_cast<int>(kUnitsPerInch));
        writer.setPageLayout(fullPageLayout(document.page));
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("Đoàn Cơ Sở ") + QStringLiteral(DOANCOSO_VERSION));
        QPainter painter;
        if (!painter.begin(&writer)) {
            return Error{ErrorCode::Bug,
                         QCoreApplication::translate("PdfExport", "The PDF could not be made. Nothing was written; "
                                                                  "your data are unchanged."),
                         QStringLiteral("QPainter::begin on QPdfWriter"), QStringLiteral("pdf")};
        }
        const QRectF target(0, 0, writer.width(), writer.height());
        for (int page = 0; page < layout.pages.size(); ++page) {
            if (page > 0) {
                writer.newPage();
            }
            paintPage(painter, layout, page, target);
        }
        painter.end();
    }
    return bytes;
}

Result<void> exportPdf(const ReportDocument& document, const QString& path)
{
    const Result<QByteArray> bytes = pdfBytes(document, layOut(document));
    if (!bytes) {
        return bytes.error();
    }
    return base::writeWholeFile(path, *bytes);
}

} // namespace doancoso::print
