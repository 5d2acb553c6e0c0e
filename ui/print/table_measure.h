// SPDX-License-Identifier: GPL-3.0-or-later
//
// How wide each column is, how large the letters are, and on how many pages side by side a wide table stands: so that
// figures never wrap and words are never broken. For ui/print only; the xlsx and OpenDocument writers take the same
// widths.
#pragma once

#include "ui/print/table_grid.h"
#include "ui/print/text_lines.h"

#include <QList>

#include <memory>
#include <optional>

namespace doancoso::print {

/// Space between a cell's line and its words.
constexpr qreal kCellPaddingX = 35;
constexpr qreal kCellPaddingY = 12;
/// One step of indent inside a cell.
constexpr qreal kCellIndent = 85;
/// Sizes of letters are tried in steps of half a point.
constexpr int kFaceSizeStep = 5;

/// The columns that stand on one page (the repeated ones first) and their widths.
struct ColumnBlock
{
    QList<int> columns;
    QList<qreal> widths;

    qreal totalWidth() const;
    /// Index into `columns` of the table column, or -1.
    int position(int tableColumn) const { return static_cast<int>(columns.indexOf(tableColumn)); }
};

struct TablePlan
{
    int faceSize = 110; ///< tenths of a point
    QList<ColumnBlock> blocks;
};

/// Measures the content once and plans for as many sizes of letters as are tried. Table, rows and breaker must outlive
/// it.
class TablePlanner
{
public:
    TablePlanner(const reporting::Table& table, const QList<GridRow>& rows, qreal width, LineBreaker& breaker);
    ~TablePlanner();
    Q_DISABLE_COPY_MOVE(TablePlanner)

    /// Without a size: the largest from 11 pt down to 8 pt at which the table fits the width; long texts may take
    /// several lines for it. When it fits at none, 11 pt over several pages.
    TablePlan plan(std::optional<int> faceSize = {});

private:
    class Work;
    std::unique_ptr<Work> m_work;
};

} // namespace doancoso::print
