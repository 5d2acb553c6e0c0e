// SPDX-License-Identifier: GPL-3.0-or-later
//
// A report document as PDF with embedded letters, searchable text and its title. Anyone in ui and the programs may use
// it.
#pragma once

#include "core/base/result.h"
#include "core/reporting/report_document.h"

#include <QByteArray>

namespace doancoso::print {

struct DocumentLayout;

/// Errors: Bug when the painter cannot begin.
base::Result<QByteArray> pdfBytes(const reporting::ReportDocument& document, const DocumentLayout& layout);
/// A failed write leaves the old file. Errors: those of base::writeWholeFile().
base::Result<void> exportPdf(const reporting::ReportDocument& document, const QString& path);

} // namespace doancoso::print
