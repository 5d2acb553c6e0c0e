// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cells of a report table as every renderer needs them: each with its column, span, words, face and side, gaps
// filled, adjacent missing figures of one header group joined. For ui/print only.
#pragma once

#include "core/reporting/report_document.h"

#include <QList>

namespace doancoso::print {

struct GridCell
{
    int column = 0;
    int span = 1;
    QString text;
    bool bold = false;
    bool italic = false;
    int indent = 0;
    reporting::TextAlignment alignment = reporting::TextAlignment::Left; ///< never Automatic
    reporting::CellKind kind = reporting::CellKind::Blank;
    const reporting::Cell* source = nullptr; ///< into the table; null for a gap at the end of a row
};

struct GridRow
{
    reporting::RowKind kind = reporting::RowKind::Normal;
    QList<GridCell> cells; ///< cover every column exactly once, left to right
};

enum class MissingCells { Apart, JoinedInGroup };

/// The table must outlive the rows.
QList<GridRow> makeGrid(const reporting::Table& table, const reporting::Wording& wording, MissingCells missing);

/// The part of a cell that stands among the given columns (a page of a wide table).
struct PlacedCell
{
    const GridCell* cell = nullptr;
    int position = 0;  ///< index into the columns
    int count = 1;     ///< columns covered here
    bool shows = true; ///< false for a second part of a cell on the same page: it is drawn without words
};
QList<PlacedCell> cellsAmong(const GridRow& row, const QList<int>& columns);

/// An upper header cell, or a column without a group that reaches over both header lines.
struct HeaderGroup
{
    QString title;      ///< of the group, or of the column itself
    QList<int> columns; ///< table columns below it
    bool isGroup = false;
};

/// The header over the given columns (a part of the table's, in order).
QList<HeaderGroup> headerGroups(const reporting::Table& table, const QList<int>& columns);

} // namespace doancoso::print
