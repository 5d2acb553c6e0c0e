// SPDX-License-Identifier: GPL-3.0-or-later
//
// A report document shared out over pages, ready to be painted. The same document gives the same pages on every device.
// Preview, printer, PDF and pictures all use it; anyone in ui may ask for the number of pages. Needs a QGuiApplication;
// may run in any one thread.
#pragma once

#include "core/reporting/report_document.h"
#include "ui/print/page_items.h"
#include "ui/print/table_measure.h"

namespace doancoso::print {

struct DocumentLayout
{
    QSizeF sheet; ///< tenths of a point
    QList<LayoutPage> pages;
    QList<TablePlan> tables; ///< one per table that has columns: size of the letters, columns per page
};

DocumentLayout layOut(const reporting::ReportDocument& document);

} // namespace doancoso::print
