// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shares the rows of a table out over pages: rows are not parted (unless one alone is taller than a page), a section
// row is never the last on a page, and the last two rows stay with what follows the table (the signatures). Pure
// arithmetic, tested without fonts. For ui/print only.
#pragma once

#include <QList>

namespace doancoso::print {

struct RowExtent
{
    int lines = 1; ///< of text; height is lines * lineHeight + padding
    bool keepWithNext = false;
};

struct RowSlice
{
    int row = 0;
    int firstLine = 0;
    int lineCount = 0;
    bool whole = true;

    bool operator==(const RowSlice&) const = default;
};

struct RowRoom
{
    qreal lineHeight = 0;
    qreal padding = 0;   ///< of a row, above and below together
    qreal firstPage = 0; ///< room for rows on the first page
    qreal otherPage = 0; ///< room for rows on each further page
    qreal tail = 0;      ///< height of what must stand below the last two rows; 0: nothing follows
};

struct RowPages
{
    QList<QList<RowSlice>> pages;
    /// False when even two rows and the tail do not fit on one page: then the tail goes on a page of its own.
    bool tailFits = true;
};

qreal sliceHeight(const RowSlice& slice, const RowRoom& room);
RowPages paginateRows(const QList<RowExtent>& rows, const RowRoom& room);

} // namespace doancoso::print
