// SPDX-License-Identifier: GPL-3.0-or-later
//
// GridView: drawing of the visible cells and heights of the rows. Only what is in sight is asked of the model.
#include "ui/kit/grid_view.h"

#include "ui/kit/cell_editor.h"
#include "ui/kit/grid_delegate.h"
#include "ui/kit/grid_header.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace doancoso::kit {

/// One paint event: what all rows share.
struct GridView::Canvas
{
    QPainter& painter;
    QStyleOptionViewItem option;
    QItemSelection selection;
    int right = 0;  ///< end of the last column
    int frozen = 0; ///< end of the frozen columns

    bool isSelected(const QModelIndex& index) const
    {
        for (const QItemSelectionRange& range : selection) {
            if (range.contains(index)) {
                return true;
            }
        }
        return false;
    }
};

bool GridView::isSectionRow(int row) const
{
    return cellKind(model()->index(row, 0)) == CellKind::Section;
}

/// Row and its y, for all rows in sight.
QList<QPair<int, int>> GridView::visibleRows() const
{
    QList<QPair<int, int>> rows;
    const int count = model()->rowCount();
    for (int row = qMax(0, rowAt(0)); row < count; ++row) {
        if (isRowHidden(row)) {
            continue;
        }
        const int y = rowViewportPosition(row);
        if (y > viewport()->height()) {
            break;
        }
        rows.append({row, y});
    }
    return rows;
}

void GridView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    if (!model() || model()->rowCount() == 0 || m_header->count() == 0) {
        painter.setFont(Theme::font(FontRole::Base));
        painter.setPen(Theme::color(ColorToken::InkSecond));
        painter.drawText(viewport()->rect().adjusted(kSpace4, kSpace6, -kSpace4, 0),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
        return;
    }
    measureVisibleRows(false);
    Canvas canvas{painter, {}, selectionModel()->selection(), 0, 0};
    initViewItemOption(&canvas.option);
    canvas.frozen = m_header->frozenWidth();
    canvas.right = qMin(viewport()->width(), qMax(canvas.frozen, m_header->length() - m_header->offset()));

    QList<int> fixed;
    QList<int> scrolled;
    for (const int column : m_header->visibleColumns()) {
        if (m_header->isFrozen(column)) {
            fixed.append(column);
            continue;
        }
        const int x = m_header->columnX(column);
        if (x < viewport()->width() && x + columnWidth(column) > canvas.frozen) {
            scrolled.append(column);
        }
    }
    const QRect scrolledClip(canvas.frozen, 0, canvas.right - canvas.frozen, viewport()->height());
    const QRect frozenClip(0, 0, canvas.frozen, viewport()->height());
    paintRows(canvas, scrolled, scrolledClip);
    paintSelection(canvas, scrolledClip, false);
    if (canvas.frozen > 0) {
        paintRows(canvas, fixed, frozenClip);
        paintSelection(canvas, frozenClip, true);
    }
    painter.setClipping(false);
    const auto rows = visibleRows();
    const int bottom =
        rows.isEmpty() ? 0 : qMin(viewport()->height(), rows.last().second + rowHeight(rows.last().first));
    painter.setPen(Theme::color(ColorToken::Line));
    painter.drawLine(0, 0, 0, bottom - 1);
    painter.drawLine(canvas.right - 1, 0, canvas.right - 1, bottom - 1);
    if (canvas.frozen > 0 && m_header->offset() > 0) {
        painter.setPen(Theme::color(ColorToken::StrongLine));
        painter.drawLine(canvas.frozen - 1, 0, canvas.frozen - 1, bottom - 1);
    }
}

void GridView::paintRows(Canvas& canvas, const QList<int>& columns, const QRect& clip) const
{
    canvas.painter.setClipRect(clip);
    for (const auto& [row, y] : visibleRows()) {
        const QRect line(0, y, canvas.right, rowHeight(row));
        if (isSectionRow(row)) {
            paintSection(canvas, row, line, columns);
        } else {
            paintRow(canvas, row, line, columns);
        }
    }
}

void GridView::paintRow(Canvas& canvas, int row, const QRect& line, const QList<int>& columns) const
{
    const bool isTotal = cellKind(model()->index(row, 0)) == CellKind::Total;
    const bool cells = selectionBehavior() == SelectItems;
    const bool inRow = m_rowHighlighted && row == currentIndex().row();
    for (const int column : columns) {
        const QModelIndex index = model()->index(row, column);
        const QRect rect(m_header->columnX(column), line.y(), columnWidth(column), line.height());
        canvas.option.rect = rect.adjusted(0, 0, -1, -1);
        // The current cell itself shows its own ground inside the frame.
        const bool tinted = inRow || (canvas.isSelected(index) && (!cells || index != currentIndex()));
        canvas.option.state.setFlag(QStyle::State_Selected, tinted);
        itemDelegateForIndex(index)->paint(&canvas.painter, canvas.option, index);
        canvas.painter.setPen(Theme::color(ColorToken::FaintLine));
        canvas.painter.drawLine(rect.topRight(), rect.bottomRight());
        canvas.painter.setPen(Theme::color(isTotal ? ColorToken::Line : ColorToken::FaintLine));
        canvas.painter.drawLine(rect.bottomLeft(), rect.bottomRight());
        if (isTotal) {
            canvas.painter.drawLine(rect.topLeft() - QPoint(0, 1), rect.topRight() - QPoint(0, 1));
        }
    }
}

/// A heading inside the table: every text runs on until the next one or the end of the table.
void GridView::paintSection(Canvas& canvas, int row, const QRect& line, const QList<int>& columns) const
{
    const auto* delegate = qobject_cast<const GridDelegate*>(itemDelegate());
    if (!delegate) {
        return;
    }
    const bool selected =
        (m_rowHighlighted && row == currentIndex().row()) || canvas.isSelected(model()->index(row, columns.value(0)));
    CellLook look;
    look.kind = CellKind::Section;
    canvas.painter.fillRect(line, GridDelegate::background(look, selected));
    QList<int> filled;
    // Of all columns: a text that begins in a frozen one runs on over those that scroll.
    for (const int column : m_header->visibleColumns()) {
        if (!displayText(model()->index(row, column)).isEmpty()) {
            filled.append(column);
        }
    }
    for (qsizetype i = 0; i < filled.size(); ++i) {
        const int x = m_header->columnX(filled.at(i));
        const int end = i + 1 < filled.size() ? m_header->columnX(filled.at(i + 1)) : canvas.right;
        if (i > 0) {
            canvas.painter.setPen(Theme::color(ColorToken::FaintLine));
            canvas.painter.drawLine(x - 1, line.top(), x - 1, line.bottom());
        }
        delegate->paintSectionText(&canvas.painter, QRect(x, line.y(), end - x, line.height()).adjusted(0, 0, -1, -1),
                                   model()->index(row, filled.at(i)));
    }
    canvas.painter.setPen(Theme::color(ColorToken::FaintLine));
    canvas.painter.drawLine(line.bottomLeft(), line.bottomRight());
}

void GridView::paintSelection(Canvas& canvas, const QRect& clip, bool frozen) const
{
    QPainter& painter = canvas.painter;
    painter.setClipRect(clip);
    painter.setBrush(Qt::NoBrush);
    const bool cells = selectionBehavior() == SelectItems;
    for (const QItemSelectionRange& range : canvas.selection) {
        if (!cells || range.width() * range.height() == 1) {
            continue;
        }
        const QRect first = visualRect(range.topLeft());
        const QRect last = visualRect(range.bottomRight());
        const QRect box = first.united(last).adjusted(-1, -1, -1, -1);
        painter.setPen(Theme::color(ColorToken::Accent));
        painter.drawRect(box);
    }
    const QModelIndex current = currentIndex();
    if (!current.isValid() || m_header->isFrozen(current.column()) != frozen || !cells) {
        return;
    }
    if (m_editor && m_editIndex == current) {
        return;
    }
    QRect box = visualRect(current);
    if (isSectionRow(current.row())) {
        box = QRect(0, box.y(), canvas.right, box.height());
    }
    // Two pixels, on the lines around the cell; quiet while the keyboard is elsewhere. At the left edge of the table
    // the frame stays inside.
    QPen pen(Theme::color(hasFocus() ? ColorToken::Accent : ColorToken::StrongLine), 2);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.drawRect(box.adjusted(box.left() == 0 ? 1 : 0, box.top() <= 0 ? 1 : 0, -1, -1));
}

// --- heights -------------------------------------------------------------------------------------------------------

void GridView::forgetHeights()
{
    m_measured = QBitArray(model() ? model()->rowCount() : 0);
    viewport()->update();
}

void GridView::forgetHeights(int first, int last)
{
    for (int row = first; row <= last && row < m_measured.size(); ++row) {
        m_measured.clearBit(row);
    }
}

/// True when the height changed.
bool GridView::measureRow(int row)
{
    if (!model() || m_measured.size() != model()->rowCount()) {
        m_measured = QBitArray(model() ? model()->rowCount() : 0);
    }
    if (row < 0 || row >= m_measured.size() || m_measured.testBit(row)) {
        return false;
    }
    m_measured.setBit(row);
    int height = Theme::rowHeight();
    if (!isSectionRow(row)) {
        for (const int column : m_header->visibleColumns()) {
            const QVariant wraps = model()->headerData(column, Qt::Horizontal, ColumnWrapRole);
            if (wraps.isValid() && !wraps.toBool()) {
                continue;
            }
            const QModelIndex index = model()->index(row, column);
            if (const auto* delegate = qobject_cast<const GridDelegate*>(itemDelegateForIndex(index))) {
                height = qMax(height, delegate->heightForWidth(index, columnWidth(column)));
            }
        }
    }
    if (height == rowHeight(row)) {
        return false;
    }
    verticalHeader()->resizeSection(row, height);
    return true;
}

/// `keepStill`: a row that grows at the upper edge grows upwards, so that what the user looks at does not jump.
void GridView::measureVisibleRows(bool keepStill)
{
    if (m_measuring || !model() || model()->rowCount() == 0) {
        return;
    }
    const QScopedValueRollback<bool> guard(m_measuring, true);
    int grown = 0;
    bool changed = false;
    const int count = model()->rowCount();
    for (int row = qMax(0, rowAt(0)); row < count; ++row) {
        const int y = rowViewportPosition(row);
        if (y > viewport()->height()) {
            break;
        }
        const int before = rowHeight(row);
        if (!isRowHidden(row) && measureRow(row)) {
            changed = true;
            grown += y < 0 ? rowHeight(row) - before : 0;
        }
    }
    if (keepStill && grown != 0) {
        verticalScrollBar()->setMaximum(verticalScrollBar()->maximum() + grown);
        verticalScrollBar()->setValue(verticalScrollBar()->value() + grown);
    }
    if (changed) {
        placeEditor(m_editor ? m_editor->widget() : nullptr);
        placeHint();
    }
}

} // namespace doancoso::kit
