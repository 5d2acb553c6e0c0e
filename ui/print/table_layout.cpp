// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table_layout.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace doancoso::print {

using namespace reporting;

namespace {

Qt::Alignment qtAlignment(TextAlignment alignment)
{
    switch (alignment) {
    case TextAlignment::Center:
        return Qt::AlignHCenter;
    case TextAlignment::Right:
        return Qt::AlignRight;
    default:
        return Qt::AlignLeft;
    }
}

QList<qreal> edgesOf(const ColumnBlock& columns)
{
    QList<qreal> edges{0};
    for (const qreal width : columns.widths) {
        edges.append(edges.last() + width);
    }
    return edges;
}

} // namespace

/// Gathers the lines of one table part; pieces of a vertical line that touch become one line.
class GridLines
{
public:
    GridLines(LayoutPage& page, qreal left) : m_page(page), m_left(left) {}
    ~GridLines()
    {
        for (const LineItem& line : std::as_const(m_vertical)) {
            m_page.lines.append(line);
        }
    }
    Q_DISABLE_COPY_MOVE(GridLines)

    void horizontal(qreal from, qreal to, qreal y) { m_page.lines.append({QLineF(m_left + from, y, m_left + to, y)}); }
    void vertical(qreal x, qreal from, qreal to)
    {
        const int key = static_cast<int>(std::lround(x));
        const auto last = m_last.constFind(key);
        if (last != m_last.constEnd() && std::abs(m_vertical.at(*last).line.y2() - from) < 0.01) {
            QLineF& line = m_vertical[*last].line;
            line.setP2(QPointF(line.x2(), to));
            return;
        }
        m_last.insert(key, m_vertical.size());
        m_vertical.append({QLineF(m_left + x, from, m_left + x, to)});
    }

private:
    LayoutPage& m_page;
    qreal m_left;
    QList<LineItem> m_vertical;
    QHash<int, qsizetype> m_last;
};

TableLayout::TableLayout(const Table& table, const ReportDocument& document, const QList<GridRow>& rows,
                         const TablePlan& plan, qreal width, LineBreaker& breaker)
    : m_table(table), m_breaker(breaker), m_plan(plan)
{
    m_face = TextFace{m_plan.faceSize, false, false};
    m_lineHeight = breaker.measure().lineHeight(m_face);
    for (const ColumnBlock& columns : std::as_const(m_plan.blocks)) {
        m_blocks.append(makeBlock(columns, rows));
    }

    const TextFace captionFace = TextFace::ofPoints(12, true);
    if (!table.caption.isEmpty()) {
        m_caption = breaker.lines(table.caption, captionFace, width);
        m_captionHeight =
            static_cast<qreal>(m_caption.size()) * breaker.measure().lineHeight(captionFace) + fromMm(1.5);
    }
    const TextFace markFace = TextFace::ofPoints(11, false, true);
    const QString& name = table.caption.isEmpty() ? document.title : table.caption;
    QList<TextLine> mark = breaker.lines(name + QLatin1Char(' ') + document.wording.continued, markFace, width);
    if (mark.size() > 1) {
        mark = breaker.lines(document.wording.continued, markFace, width);
    }
    m_mark = mark.first();
    m_markHeight = breaker.measure().lineHeight(markFace) + fromMm(1.5);
}

TableLayout::Block TableLayout::makeBlock(const ColumnBlock& columns, const QList<GridRow>& rows)
{
    Block block;
    const QList<qreal> edges = edgesOf(columns);
    block.width = edges.last();
    makeHeader(block, columns, edges);
    settleHeader(block);
    block.rows.reserve(rows.size());
    for (const GridRow& row : rows) {
        block.rows.append(makeRow(columns, edges, row));
        RowExtent extent;
        extent.keepWithNext = row.kind == RowKind::Section;
        for (const BlockCell& cell : block.rows.last()) {
            extent.lines = std::max(extent.lines, static_cast<int>(cell.lines.size()));
        }
        block.extents.append(extent);
    }
    return block;
}

QList<TableLayout::BlockCell> TableLayout::makeRow(const ColumnBlock& columns, const QList<qreal>& edges,
                                                   const GridRow& row)
{
    QList<BlockCell> made;
    for (const PlacedCell& part : cellsAmong(row, columns.columns)) {
        const GridCell& cell = *part.cell;
        BlockCell placed;
        placed.x = edges.at(part.position);
        placed.width = edges.at(part.position + part.count) - placed.x;
        placed.alignment = qtAlignment(cell.alignment);
        placed.indent = cell.indent * kCellIndent;
        if (!cell.text.isEmpty() && part.shows) {
            const TextFace face{m_face.size, cell.bold, cell.italic};
            placed.lines = m_breaker.lines(cell.text, face, placed.width - 2 * kCellPaddingX - placed.indent);
        }
        made.append(placed);
    }
    return made;
}

void TableLayout::makeHeader(Block& block, const ColumnBlock& columns, const QList<qreal>& edges)
{
    const TextFace bold{m_face.size, true, false};
    const auto cellOver = [&](int first, int count, const QString& text, HeaderCell::Place place) {
        HeaderCell cell;
        cell.rect = QRectF(edges.at(first), 0, edges.at(first + count) - edges.at(first), 0);
        cell.lines = m_breaker.balancedLines(text, bold, cell.rect.width() - 2 * kCellPaddingX);
        cell.place = place;
        block.header.append(cell);
    };
    int position = 0;
    for (const HeaderGroup& group : headerGroups(m_table, columns.columns)) {
        const int count = static_cast<int>(group.columns.size());
        if (!group.isGroup) {
            cellOver(position, 1, group.title, HeaderCell::Both);
        } else {
            cellOver(position, count, group.title, HeaderCell::Upper);
            for (int i = 0; i < count; ++i) {
                cellOver(position + i, 1, m_table.columns.at(group.columns.at(i)).title, HeaderCell::Lower);
            }
        }
        position += count;
    }
}

void TableLayout::settleHeader(Block& block) const
{
    qsizetype upper = 0;
    qsizetype lower = 0;
    qsizetype both = 0;
    for (const HeaderCell& cell : std::as_const(block.header)) {
        qsizetype& lines = cell.place == HeaderCell::Upper ? upper : cell.place == HeaderCell::Lower ? lower : both;
        lines = std::max(lines, cell.lines.size());
    }
    const auto height = [this](qsizetype lines) {
        return lines == 0 ? 0 : static_cast<qreal>(lines) * m_lineHeight + 3 * kCellPaddingY;
    };
    block.upperHeight = height(upper);
    block.lowerHeight = std::max(height(lower), height(both) - block.upperHeight);
    for (HeaderCell& cell : block.header) {
        const qreal top = cell.place == HeaderCell::Lower ? block.upperHeight : 0;
        const qreal bottom = cell.place == HeaderCell::Upper ? block.upperHeight : block.headerHeight();
        cell.rect = QRectF(cell.rect.left(), top, cell.rect.width(), bottom - top);
    }
}

/// True when header and first row, with the rows a section row wants below it, do not fit on what is left of the page.
bool TableLayout::wantsNewPage(const PageFlow& flow) const
{
    qreal height = m_captionHeight + m_blocks.first().headerHeight();
    for (const RowExtent& extent : m_blocks.first().extents) {
        height += extent.lines * m_lineHeight + 2 * kCellPaddingY;
        if (!extent.keepWithNext) {
            break;
        }
    }
    return !flow.atTop() && flow.remaining() < std::min(height, flow.content().height() * 0.8);
}

RowPages TableLayout::split(qsizetype block, qreal roomOnFirstPage, const PageFlow& flow, qreal tail) const
{
    const Block& of = m_blocks.at(block);
    RowRoom room;
    room.lineHeight = m_lineHeight;
    room.padding = 2 * kCellPaddingY;
    room.otherPage = std::max(m_lineHeight, flow.content().height() - m_markHeight - of.headerHeight());
    room.firstPage = block == 0 ? roomOnFirstPage - m_captionHeight - of.headerHeight() : room.otherPage;
    room.tail = block + 1 == m_blocks.size() ? tail : 0;
    return paginateRows(of.extents, room);
}

int TableLayout::pageCount(const PageFlow& flow, qreal tail) const
{
    if (m_table.columns.isEmpty()) {
        return 0;
    }
    const bool fresh = wantsNewPage(flow);
    qsizetype count = fresh ? 1 : 0;
    for (qsizetype block = 0; block < m_blocks.size(); ++block) {
        const RowPages rows = split(block, fresh ? flow.content().height() : flow.remaining(), flow, tail);
        count += rows.pages.size() + (rows.tailFits ? 0 : 1);
    }
    return static_cast<int>(count);
}

void TableLayout::place(PageFlow& flow, qreal tail) const
{
    if (m_table.columns.isEmpty()) {
        return;
    }
    if (wantsNewPage(flow)) {
        flow.newPage();
    }
    for (qsizetype block = 0; block < m_blocks.size(); ++block) {
        const RowPages rows = split(block, flow.remaining(), flow, tail);
        for (qsizetype page = 0; page < rows.pages.size(); ++page) {
            if (block == 0 && page == 0) {
                placeCaption(flow);
            } else {
                flow.newPage();
                placeMark(flow);
            }
            placePart(flow, m_blocks.at(block), rows.pages.at(page));
        }
    }
}

void TableLayout::placeCaption(PageFlow& flow) const
{
    const TextFace face = TextFace::ofPoints(12, true);
    qreal top = flow.y();
    for (const TextLine& line : std::as_const(m_caption)) {
        putLine(flow.page(), line, flow.content().left(), top, m_breaker.measure());
        top += m_breaker.measure().lineHeight(face);
    }
    flow.moveDown(m_captionHeight);
}

void TableLayout::placeMark(PageFlow& flow) const
{
    putAligned(flow.page(), m_mark, flow.content().left(), flow.content().width(), flow.y(), Qt::AlignHCenter,
               m_breaker.measure());
    flow.moveDown(m_markHeight);
}

void TableLayout::placePart(PageFlow& flow, const Block& block, const QList<RowSlice>& slices) const
{
    GridLines grid(flow.page(), flow.content().left());
    placeHeader(flow, block, grid);
    for (const RowSlice& slice : slices) {
        placeRow(flow, block, slice, grid);
    }
}

void TableLayout::placeHeader(PageFlow& flow, const Block& block, GridLines& grid) const
{
    const qreal top = flow.y();
    const qreal left = flow.content().left();
    const TextFace bold{m_face.size, true, false};
    grid.horizontal(0, block.width, top);
    for (const HeaderCell& cell : block.header) {
        const QRectF& rect = cell.rect;
        grid.vertical(rect.left(), top + rect.top(), top + rect.bottom());
        grid.vertical(rect.right(), top + rect.top(), top + rect.bottom());
        if (cell.place == HeaderCell::Upper) {
            grid.horizontal(rect.left(), rect.right(), top + rect.bottom());
        }
        const qreal textHeight = static_cast<qreal>(cell.lines.size()) * m_breaker.measure().lineHeight(bold);
        qreal y = top + rect.top() + (rect.height() - textHeight) / 2;
        for (const TextLine& line : cell.lines) {
            putAligned(flow.page(), line, left + rect.left(), rect.width(), y, Qt::AlignHCenter, m_breaker.measure());
            y += m_lineHeight;
        }
    }
    flow.moveDown(block.headerHeight());
    grid.horizontal(0, block.width, flow.y());
}

void TableLayout::placeRow(PageFlow& flow, const Block& block, const RowSlice& slice, GridLines& grid) const
{
    const qreal top = flow.y();
    const qreal height = slice.lineCount * m_lineHeight + 2 * kCellPaddingY;
    const qreal left = flow.content().left();
    for (const BlockCell& cell : block.rows.at(slice.row)) {
        grid.vertical(cell.x, top, top + height);
        grid.vertical(cell.x + cell.width, top, top + height);
        const qsizetype from = slice.whole ? 0 : slice.firstLine;
        const qsizetype to = std::min<qsizetype>(cell.lines.size(), from + slice.lineCount);
        qreal y = top + kCellPaddingY;
        if (slice.whole) {
            y += static_cast<qreal>(slice.lineCount - cell.lines.size()) * m_lineHeight / 2;
        }
        for (qsizetype i = from; i < to; ++i) {
            putAligned(flow.page(), cell.lines.at(i), left + cell.x + kCellPaddingX + cell.indent,
                       cell.width - 2 * kCellPaddingX - cell.indent, y, cell.alignment, m_breaker.measure());
            y += m_lineHeight;
        }
    }
    flow.moveDown(height);
    grid.horizontal(0, block.width, flow.y());
}

} // namespace doancoso::print
