// SPDX-License-Identifier: GPL-3.0-or-later
//
// GridView: copy, paste, fill and clear of many cells, and the context menu.
#include "ui/kit/grid_view.h"

#include "ui/kit/grid_clipboard.h"
#include "ui/kit/grid_header.h"
#include "ui/kit/icons.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

namespace doancoso::kit {

GridExtent GridView::sheetExtent() const
{
    GridExtent sheet;
    sheet.columns = m_header->visibleColumns();
    const int rows = model()->rowCount();
    sheet.rows.reserve(rows);
    for (int row = 0; row < rows; ++row) {
        if (!isRowHidden(row)) {
            sheet.rows.append(row);
        }
    }
    return sheet;
}

GridExtent GridView::selectedExtent() const
{
    GridExtent extent;
    if (!model() || !selectionModel()) {
        return extent;
    }
    QBitArray rows(model()->rowCount());
    QBitArray columns(model()->columnCount());
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        rows.fill(true, range.top(), range.bottom() + 1);
        columns.fill(true, range.left(), range.right() + 1);
    }
    if (rows.count(true) == 0 && currentIndex().isValid()) {
        rows.setBit(currentIndex().row());
        columns.setBit(currentIndex().column());
    }
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.testBit(row) && !isRowHidden(row)) {
            extent.rows.append(row);
        }
    }
    for (const int column : m_header->visibleColumns()) {
        if (columns.testBit(column)) {
            extent.columns.append(column);
        }
    }
    return extent;
}

void GridView::copySelection(bool withHeadings)
{
    if (!model()) {
        return;
    }
    const GridExtent extent = selectedExtent();
    QList<QList<ClipboardCell>> rows;
    if (withHeadings) {
        QList<ClipboardCell> headings;
        for (const int column : extent.columns) {
            headings.append({model()->headerData(column, Qt::Horizontal).toString(), {}, true});
        }
        rows.append(headings);
    }
    for (const int row : extent.rows) {
        QList<ClipboardCell> cells;
        for (const int column : extent.columns) {
            const QModelIndex index = model()->index(row, column);
            const CellKind kind = cellKind(index);
            const bool bold = kind == CellKind::Section || kind == CellKind::Total;
            cells.append({displayText(index), rawNumber(index.data(RawValueRole)), bold});
        }
        rows.append(cells);
    }
    if (!rows.isEmpty()) {
        QGuiApplication::clipboard()->setMimeData(toMimeData(rows).release());
        emit copied(extent.rows, extent.columns);
    }
}

void GridView::cutSelection()
{
    copySelection();
    clearSelectedCells();
}

void GridView::pasteClipboard()
{
    if (const QMimeData* mime = QGuiApplication::clipboard()->mimeData()) {
        paste(*mime);
    }
}

void GridView::paste(const QMimeData& mime)
{
    if (!model() || !finishEditing()) {
        return;
    }
    const ClipboardBlock block = fromMimeData(mime);
    const GridExtent target = selectedExtent();
    if (block.isEmpty() || target.rows.isEmpty() || target.columns.isEmpty()) {
        return;
    }
    const GridExtent sheet = sheetExtent();
    const bool single =
        block.rowCount() == 1 && block.columnCount() == 1 && target.rows.size() * target.columns.size() == 1;
    if (single && !isEditable(currentIndex())) {
        showRefusal(currentIndex());
        return;
    }
    apply(planPaste(*model(), sheet, target, block));
}

void GridView::clearSelectedCells()
{
    if (!model() || !finishEditing()) {
        return;
    }
    const GridExtent target = selectedExtent();
    if (target.rows.size() * target.columns.size() == 1 && !isEditable(currentIndex())) {
        showRefusal(currentIndex());
        return;
    }
    apply(planClear(*model(), target));
}

void GridView::fillDown()
{
    if (model() && finishEditing()) {
        apply(planFillDown(*model(), sheetExtent(), selectedExtent()));
    }
}

void GridView::fillRight()
{
    if (model() && finishEditing()) {
        apply(planFillRight(*model(), sheetExtent(), selectedExtent()));
    }
}

/// Without a block editor: cell by cell; the first refusal ends it and is reported with what was already written.
base::Result<int> GridView::setCells(const QList<CellEdit>& edits)
{
    QList<std::pair<QPersistentModelIndex, QString>> waiting;
    waiting.reserve(edits.size());
    for (const CellEdit& edit : edits) {
        waiting.append({edit.index, edit.text});
    }
    int written = 0;
    for (const auto& [index, text] : waiting) {
        if (index.isValid() && !model()->setData(index, text, Qt::EditRole)) {
            return base::Error{base::ErrorCode::Validation,
                               rejectionOf(index),
                               QStringLiteral("%1 cells written before").arg(written),
                               {}};
        }
        ++written;
    }
    return written;
}

void GridView::apply(BlockPlan plan)
{
    if (!plan.edits.isEmpty()) {
        const QPersistentModelIndex first = plan.edits.first().index;
        const base::Result<int> result = m_blockEditor ? m_blockEditor->setBlock(plan.edits) : setCells(plan.edits);
        if (result) {
            plan.report.written = *result;
        } else {
            plan.report.error = result.error();
            showHint(currentIndex().isValid() ? currentIndex() : QModelIndex(first), result.error().userText,
                     Tone::Bad);
        }
    }
    emit blockFinished(plan.report);
}

void GridView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!model() || !currentIndex().isValid()) {
        return;
    }
    const QModelIndex index = currentIndex();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](IconKey key, const QString& text, const QKeySequence& shortcut, auto run) {
        QAction* action = menu->addAction(icon(key), text);
        action->setShortcut(shortcut);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    add(IconKey::Copy, tr("Copy"), QKeySequence(Qt::CTRL | Qt::Key_C), [this] { copySelection(); });
    add(IconKey::Copy, tr("Copy with headings"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        [this] { copySelection(true); });
    if (editTriggers() != NoEditTriggers) {
        add(IconKey::Paste, tr("Paste"), QKeySequence(Qt::CTRL | Qt::Key_V), [this] { pasteClipboard(); });
        menu->addSeparator();
        add(IconKey::ArrowDown, tr("Fill down"), QKeySequence(Qt::CTRL | Qt::Key_D), [this] { fillDown(); });
        add(IconKey::ChevronRight, tr("Fill right"), QKeySequence(Qt::CTRL | Qt::Key_R), [this] { fillRight(); });
        add(IconKey::Close, tr("Clear cells"), QKeySequence(Qt::Key_Delete), [this] { clearSelectedCells(); });
    }
    emit contextMenuWanted(menu, index);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

} // namespace doancoso::kit
