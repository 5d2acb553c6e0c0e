// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pages of a report document as pictures: for the guide, for mail, for looking. Anyone in ui and the programs may use
// it.
#pragma once

#include "core/base/result.h"
#include "core/reporting/report_document.h"

#include <QImage>
#include <QStringList>

namespace doancoso::print {

struct DocumentLayout;

QImage pageImage(const DocumentLayout& layout, int page, int dotsPerInch);
/// One file per page: "sheet.png" for a single page, else "sheet-1.png", "sheet-2.png" … The names written.
base::Result<QStringList> exportPng(const reporting::ReportDocument& document, const QString& path,
                                    int dotsPerInch = 150);

} // namespace doancoso::print
