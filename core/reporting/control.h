// SPDX-License-Identifier: GPL-3.0-or-later
//
// What lets a reader of the paper see that nothing was altered or lost: the check code that changes with any cell, the
// number of figure cells, and a total per column. Builders call applyControl() last; tests and `check` recompute.
#pragma once

#include "core/reporting/report_document.h"

namespace doancoso::reporting {

/// Sum over the normal rows of one column; section, total and note rows do not count.
struct ColumnTotal
{
    QString columnKey;
    int figures = 0; ///< cells with a number
    int missing = 0; ///< cells that were not reported
    /// None when the column holds a percentage: percentages are never added up.
    std::optional<base::Decimal> total;
    int decimals = 0; ///< the most decimals that a cell of the column shows
};

/// One entry per column that holds figures or missing ones, takes part in the control and is not a repeated one.
QList<ColumnTotal> controlTotals(const Table& table);
/// Figures and missing figures in the normal rows of all tables; a missing cell over two columns counts twice, so that
/// the number stays the same when the figures arrive.
int figureCellCount(const ReportDocument& document);
/// Two groups of four characters without the ones that are mistaken for each other (0 O 1 I L): a shortened SHA-256
/// over title, unit, period, the words, and kind, text and exact number of every cell.
QString checkCode(const ReportDocument& document);
/// Fills document.footer from all of the above.
void applyControl(ReportDocument& document);

} // namespace doancoso::reporting
