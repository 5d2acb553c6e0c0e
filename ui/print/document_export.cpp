// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/document_export.h"

#include "ui/print/image_export.h"
#include "ui/print/odt_export.h"
#include "ui/print/pdf_export.h"
#include "ui/print/xlsx_export.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace doancoso::print {

using base::Error;
using base::ErrorCode;
using base::Result;

QStringList exportSuffixes()
{
    return {QStringLiteral("pdf"), QStringLiteral("xlsx"), QStringLiteral("odt"), QStringLiteral("png")};
}

Result<void> exportDocument(const reporting::ReportDocument& document, const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("pdf")) {
        return exportPdf(document, path);
    }
    if (suffix == QLatin1String("xlsx")) {
        return exportXlsx(document, path);
    }
    if (suffix == QLatin1String("odt")) {
        return exportOdt(document, path);
    }
    if (suffix == QLatin1String("png")) {
        const Result<QStringList> written = exportPng(document, path);
        return written ? Result<void>() : Result<void>(written.error());
    }
    return Error{ErrorCode::Validation,
                 QCoreApplication::translate("DocumentExport", "The file name must end in .pdf, .xlsx, .odt or .png. "
                                                               "Nothing was written."),
                 path, QStringLiteral("suffix")};
}

} // namespace doancoso::print
