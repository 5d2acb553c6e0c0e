// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table_grid.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace doancoso::print {

using namespace reporting;

namespace {

GridCell gridCell(const Cell& cell, int column, int span, const Table& table, const Row& row, const Wording& wording)
{
    GridCell made;
    made.column = column;
    made.span = span;
    made.text = displayText(cell, wording);
    made.bold =
        cell.bold || row.kind == RowKind::Section || row.kind == RowKind::Total || cell.kind == CellKind::Heading;
    made.italic = cell.italic || row.kind == RowKind::Note || cell.kind == CellKind::Missing;
    // Words instead of a figure are no figure of the total: they stay light.
    made.bold = made.bold && cell.kind != CellKind::Missing;
    made.indent = cell.indent;
    made.alignment = effectiveAlignment(cell, table.columns.at(column));
    const bool ownSide =
        cell.alignment != TextAlignment::Automatic || table.columns.at(column).alignment != TextAlignment::Automatic;
    if (row.kind == RowKind::Total && cell.kind == CellKind::Text && !ownSide) {
        made.alignment = TextAlignment::Center;
    }
    made.kind = cell.kind;
    made.source = &cell;
    return made;
}

bool joins(const GridCell& left, const GridCell& right, const Table& table)
{
    const QString& group = table.columns.at(left.column).groupId;
    return left.kind == CellKind::Missing && right.kind == CellKind::Missing && left.text == right.text &&
           !group.isEmpty() && table.columns.at(right.column).groupId == group &&
           table.columns.at(right.column + right.span - 1).groupId == group;
}

GridRow gridRow(const Row& row, const Table& table, const Wording& wording, MissingCells missing)
{
    GridRow made;
    made.kind = row.kind;
    const int columnCount = static_cast<int>(table.columns.size());
    int column = 0;
    for (const Cell& cell : row.cells) {
        if (column >= columnCount) {
            break;
        }
        const int span = std::clamp(cell.columnSpan, 1, columnCount - column);
        const GridCell next = gridCell(cell, column, span, table, row, wording);
        if (missing == MissingCells::JoinedInGroup && !made.cells.isEmpty() && joins(made.cells.last(), next, table)) {
            made.cells.last().span += span;
        } else {
            made.cells.append(next);
        }
        column += span;
    }
    for (; column < columnCount; ++column) {
        GridCell gap;
        gap.column = column;
        made.cells.append(gap);
    }
    return made;
}

} // namespace

QList<GridRow> makeGrid(const Table& table, const Wording& wording, MissingCells missing)
{
    QList<GridRow> rows;
    rows.reserve(table.rows.size());
    for (const Row& row : table.rows) {
        rows.append(gridRow(row, table, wording, missing));
    }
    return rows;
}

QList<PlacedCell> cellsAmong(const GridRow& row, const QList<int>& columns)
{
    QHash<int, const GridCell*> owner;
    for (const GridCell& cell : row.cells) {
        for (int i = 0; i < cell.span; ++i) {
            owner.insert(cell.column + i, &cell);
        }
    }
    QList<PlacedCell> placed;
    QSet<const GridCell*> shown;
    for (int position = 0; position < columns.size();) {
        const GridCell* cell = owner.value(columns.at(position));
        int end = position + 1;
        while (end < columns.size() && owner.value(columns.at(end)) == cell) {
            ++end;
        }
        placed.append({cell, position, end - position, !shown.contains(cell)});
        shown.insert(cell);
        position = end;
    }
    return placed;
}

QList<HeaderGroup> headerGroups(const Table& table, const QList<int>& columns)
{
    QList<HeaderGroup> groups;
    QString current;
    for (const int index : columns) {
        const Column& column = table.columns.at(index);
        if (column.groupId.isEmpty()) {
            groups.append({column.title, {index}, false});
        } else if (!groups.isEmpty() && groups.last().isGroup && column.groupId == current) {
            groups.last().columns.append(index);
            if (groups.last().title.isEmpty()) {
                groups.last().title = column.groupTitle;
            }
        } else {
            QString title = column.groupTitle;
            // A group that goes on on another page has its first column, which says the title, on the page before.
            for (qsizetype i = 0; title.isEmpty() && i < table.columns.size(); ++i) {
                if (table.columns.at(i).groupId == column.groupId) {
                    title = table.columns.at(i).groupTitle;
                }
            }
            groups.append({title, {index}, true});
        }
        current = column.groupId;
    }
    return groups;
}

} // namespace doancoso::print
