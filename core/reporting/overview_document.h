// SPDX-License-Identifier: GPL-3.0-or-later
//
// The overview on paper: heading, the indicators with target, result and achievement, the charts. In the words of Union
// documents, Vietnamese whatever the language of the program; figures are handed in since only ui/charts draws.
#pragma once

#include "core/reporting/report_document.h"
#include "core/reporting/sheet_data.h"

namespace doancoso::reporting {

ReportDocument overviewDocument(const SheetData& sheet, const QString& superior, const QDate& day,
                                const QList<Figure>& charts);

} // namespace doancoso::reporting
