// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lays one table of a report out: header of one or two lines on every page, rows that are not parted, wide tables on
// further pages with the repeated columns, a thin full grid. For ui/print only.
#pragma once

#include "ui/print/page_flow.h"
#include "ui/print/row_pagination.h"
#include "ui/print/table_measure.h"

namespace doancoso::print {

class TableLayout
{
public:
    /// Only for the time the table, its rows and the breaker live.
    TableLayout(const reporting::Table& table, const reporting::ReportDocument& document, const QList<GridRow>& rows,
                const TablePlan& plan, qreal width, LineBreaker& breaker);

    /// `tail` is the height of what must stand below the last two rows on the same page; 0 when nothing follows.
    void place(PageFlow& flow, qreal tail) const;
    /// How many pages place() would touch, the tail included.
    int pageCount(const PageFlow& flow, qreal tail) const;
    const TablePlan& plan() const { return m_plan; }

private:
    struct BlockCell
    {
        qreal x = 0;
        qreal width = 0;
        QList<TextLine> lines;
        Qt::Alignment alignment;
        qreal indent = 0;
    };
    struct HeaderCell
    {
        QRectF rect; ///< y filled in when the heights are known
        QList<TextLine> lines;
        enum Place { Upper, Lower, Both } place = Both;
    };
    struct Block
    {
        qreal width = 0;
        QList<HeaderCell> header;
        qreal upperHeight = 0;
        qreal lowerHeight = 0;
        QList<QList<BlockCell>> rows;
        QList<RowExtent> extents;

        qreal headerHeight() const { return upperHeight + lowerHeight; }
    };

    Block makeBlock(const ColumnBlock& columns, const QList<GridRow>& rows);
    QList<BlockCell> makeRow(const ColumnBlock& columns, const QList<qreal>& edges, const GridRow& row);
    void makeHeader(Block& block, const ColumnBlock& columns, const QList<qreal>& edges);
    void settleHeader(Block& block) const;
    bool wantsNewPage(const PageFlow& flow) const;
    RowPages split(qsizetype block, qreal roomOnFirstPage, const PageFlow& flow, qreal tail) const;
    void placeCaption(PageFlow& flow) const;
    void placeMark(PageFlow& flow) const;
    void placePart(PageFlow& flow, const Block& block, const QList<RowSlice>& slices) const;
    void placeHeader(PageFlow& flow, const Block& block, class GridLines& grid) const;
    void placeRow(PageFlow& flow, const Block& block, const RowSlice& slice, class GridLines& grid) const;

    const reporting::Table& m_table;
    LineBreaker& m_breaker;
    TablePlan m_plan;
    TextFace m_face;
    QList<Block> m_blocks;
    QList<TextLine> m_caption;
    TextLine m_mark;
    qreal m_lineHeight = 0;
    qreal m_captionHeight = 0;
    qreal m_markHeight = 0;
};

} // namespace doancoso::print
