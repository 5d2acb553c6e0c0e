// SPDX-License-Identifier: GPL-3.0-or-later
//
// Report documents with invented figures for the print tests: the sheets an office prints, and the odd cases.
#pragma once

#include "core/reporting/report_document.h"

namespace doancoso::tests {

/// Units by indicators: `units` rows, `groups` groups of KH năm, Quý, Lũy kế, %, rank, total.
reporting::ReportDocument unitSheet(int units, int groups);
/// One unit, indicators as rows, in sections A, B, C.
reporting::ReportDocument indicatorSheet();
/// A plan as running text with headings, lists, recipients.
reporting::ReportDocument planDocument(int paragraphs);
/// A table of `rows` rows with the columns STT, Đơn vị, Số liệu.
reporting::ReportDocument plainSheet(int rows);
/// A slip and the stub that comes back, each with its head and signature, without page numbers.
reporting::ReportDocument twoPapers();
reporting::Table& firstTable(reporting::ReportDocument& document);

} // namespace doancoso::tests
