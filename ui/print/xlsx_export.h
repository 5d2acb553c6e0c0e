// SPDX-License-Identifier: GPL-3.0-or-later
//
// A report document as an Excel workbook to go on working with: figures are numbers, days are dates, text stays text,
// panes are frozen at the repeated columns and the header, and it prints like the paper. One worksheet per table.
// Anyone in ui and the programs may use it.
#pragma once

#include "core/base/result.h"
#include "core/reporting/report_document.h"

namespace doancoso::print {

/// A failed write leaves the old file. Errors: those of XlsxWorkbook::finish() and base::writeWholeFile().
base::Result<void> exportXlsx(const reporting::ReportDocument& document, const QString& path);

} // namespace doancoso::print
