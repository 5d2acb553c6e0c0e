// SPDX-License-Identifier: GPL-3.0-or-later
//
// GridView: the keyboard while no cell is being typed into, and moving the cursor.
#include "ui/kit/grid_view.h"

#include "ui/kit/cell_editor.h"
#include "ui/kit/grid_errors.h"
#include "ui/kit/grid_find_bar.h"
#include "ui/kit/grid_header.h"
#include "ui/kit/grid_hint.h"
#include "ui/kit/grid_navigation.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace doancoso::kit {

GridNavigation GridView::navigation() const
{
    const QList<int> columns = m_header->visibleColumns();
    int frozen = 0;
    for (const int column : columns) {
        frozen += m_header->isFrozen(column) ? 1 : 0;
    }
    GridNavigation navigation(*model(), columns, frozen);
    if (verticalHeader()->hiddenSectionCount() > 0) {
        QList<int> hidden;
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (isRowHidden(row)) {
                hidden.append(row);
            }
        }
        navigation.setHiddenRows(hidden);
    }
    return navigation;
}

/// Makes the cell current and selects it alone, or everything from the anchor to it.
void GridView::goTo(const QModelIndex& index, bool extend)
{
    if (!index.isValid() || !selectionModel()) {
        return;
    }
    const QScopedValueRollback<bool> moving(m_moving, true);
    if (!extend || !m_anchor.isValid()) {
        m_anchor = index;
    }
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    selectTo(index);
    scrollTo(index);
}

void GridView::selectTo(const QModelIndex& index)
{
    QItemSelectionModel::SelectionFlags flags = QItemSelectionModel::ClearAndSelect;
    if (selectionBehavior() == SelectRows) {
        flags |= QItemSelectionModel::Rows;
    }
    const QModelIndex anchor = m_anchor;
    const int top = qMin(anchor.row(), index.row());
    const int bottom = qMax(anchor.row(), index.row());
    const QList<int> columns = m_header->visibleColumns();
    const qsizetype from = columns.indexOf(anchor.column());
    const qsizetype to = columns.indexOf(index.column());
    QItemSelection selection;
    // Neighbours on screen need not be neighbours in the model: one range per run of columns.
    for (qsizetype i = qMin(from, to); i >= 0 && i <= qMax(from, to);) {
        qsizetype end = i;
        while (end < qMax(from, to) && columns.at(end + 1) == columns.at(end) + 1) {
            ++end;
        }
        selection.append(
            QItemSelectionRange(model()->index(top, columns.at(i)), model()->index(bottom, columns.at(end))));
        i = end + 1;
    }
    selectionModel()->select(selection, flags);
}

QModelIndex GridView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    // Keys are handled in keyPressEvent; this answers assistive tools.
    if (!model() || !currentIndex().isValid()) {
        return model() ? navigation().first() : QModelIndex();
    }
    const GridNavigation go = navigation();
    switch (action) {
    case MoveUp:
        return go.step(currentIndex(), -1, 0);
    case MoveDown:
        return go.step(currentIndex(), 1, 0);
    case MoveLeft:
        return go.step(currentIndex(), 0, -1);
    case MoveRight:
        return go.step(currentIndex(), 0, 1);
    case MoveHome:
        return go.rowStart(currentIndex());
    case MoveEnd:
        return go.rowEnd(currentIndex());
    case MovePageUp:
        return page(false);
    case MovePageDown:
        return page(true);
    case MoveNext:
        return go.tab(currentIndex(), true);
    case MovePrevious:
        return go.tab(currentIndex(), false);
    }
    return currentIndex();
}

/// As many rows as fit, less one for orientation.
QModelIndex GridView::page(bool forward) const
{
    const int room = viewport()->height() - Theme::rowHeight();
    int row = currentIndex().row();
    int used = 0;
    const int direction = forward ? 1 : -1;
    while (row + direction >= 0 && row + direction < model()->rowCount() && used < room) {
        row += direction;
        used += isRowHidden(row) ? 0 : rowHeight(row);
    }
    return model()->index(row, currentIndex().column());
}

/// Enter and Tab go round inside a selection of several cells, as in Excel.
bool GridView::cycleInSelection(bool forward, bool byRows)
{
    const QItemSelection selection = selectionModel()->selection();
    if (selectionBehavior() != SelectItems || selection.size() != 1) {
        return false;
    }
    const QItemSelectionRange range = selection.first();
    const int cells = range.width() * range.height();
    if (cells == 1 || !range.contains(currentIndex())) {
        return false;
    }
    const int row = currentIndex().row() - range.top();
    const int column = currentIndex().column() - range.left();
    const int place = byRows ? column * range.height() + row : row * range.width() + column;
    const int next = (place + (forward ? 1 : -1) + cells) % cells;
    const QModelIndex index =
        byRows ? model()->index(range.top() + next % range.height(), range.left() + next / range.height())
               : model()->index(range.top() + next / range.width(), range.left() + next % range.width());
    const QScopedValueRollback<bool> moving(m_moving, true);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    return true;
}

void GridView::afterEnter(bool forward)
{
    if (cycleInSelection(forward, true)) {
        return;
    }
    QModelIndex index = navigation().enter(currentIndex(), forward);
    // Tab, Tab, Tab, Enter: back to the column where it began, one row on.
    if (m_tabOrigin >= 0 && forward && index.row() != currentIndex().row()) {
        index = index.siblingAtColumn(m_tabOrigin);
    }
    m_tabOrigin = -1;
    goTo(index);
}

void GridView::afterTab(bool forward)
{
    if (cycleInSelection(forward, false)) {
        return;
    }
    const int origin = m_tabOrigin >= 0 ? m_tabOrigin : currentIndex().column();
    goTo(navigation().tab(currentIndex(), forward));
    m_tabOrigin = forward ? origin : -1;
}

void GridView::keyPressEvent(QKeyEvent* event)
{
    if (!model()) {
        event->ignore();
        return;
    }
    const bool hadHint = m_hint->isVisible();
    hideHint();
    if (moveByKey(*event) || commandByKey(*event) || beginByKey(event)) {
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape && (hadHint || m_findBar->isVisible())) {
        m_findBar->hide();
        event->accept();
        return;
    }
    event->ignore();
}

bool GridView::moveByKey(const QKeyEvent& event)
{
    const bool ctrl = event.modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    if (event.modifiers().testFlag(Qt::AltModifier) || model()->rowCount() == 0) {
        return false;
    }
    const bool extend = shift && selectionMode() != SingleSelection;
    const GridNavigation go = navigation();
    const QModelIndex here = currentIndex();
    const auto arrow = [&](int rows, int columns) {
        m_tabOrigin = -1;
        goTo(ctrl ? go.jump(here, rows, columns) : go.step(here, rows, columns), extend);
        return true;
    };
    switch (event.key()) {
    case Qt::Key_Up:
        return arrow(-1, 0);
    case Qt::Key_Down:
        return arrow(1, 0);
    case Qt::Key_Left:
        return arrow(0, -1);
    case Qt::Key_Right:
        return arrow(0, 1);
    case Qt::Key_Home:
        m_tabOrigin = -1;
        goTo(ctrl ? go.first() : go.rowStart(here), extend);
        return true;
    case Qt::Key_End:
        m_tabOrigin = -1;
        goTo(ctrl ? go.last() : go.rowEnd(here), extend);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (ctrl) {
            return false; // previous and next period
        }
        goTo(here.isValid() ? page(event.key() == Qt::Key_PageDown) : go.first(), extend);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (ctrl) {
            // Out of the grid: Tab alone belongs to the cells.
            return QAbstractScrollArea::focusNextPrevChild(event.key() == Qt::Key_Tab && !shift);
        }
        afterTab(event.key() == Qt::Key_Tab && !shift);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (ctrl) {
            return false;
        }
        if (m_enterActivates && here.isValid()) {
            emit activated(here);
        } else {
            afterEnter(!shift);
        }
        return true;
    default:
        return false;
    }
}

bool GridView::commandByKey(const QKeyEvent& event)
{
    const bool ctrl = event.modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    if (event.modifiers().testFlag(Qt::AltModifier)) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_F3:
        m_findBar->find(!shift);
        return true;
    case Qt::Key_F4:
        if (currentIndex().isValid()) {
            emit explainRequested(currentIndex());
        }
        return true;
    case Qt::Key_F7:
        goToError(!shift);
        return true;
    case Qt::Key_Insert:
        if (ctrl || shift) {
            ctrl ? copySelection() : pasteClipboard();
            return true;
        }
        return false;
    default:
        break;
    }
    if (!ctrl) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_C:
        copySelection(shift);
        return true;
    case Qt::Key_X:
        cutSelection();
        return true;
    case Qt::Key_V:
        pasteClipboard();
        return true;
    case Qt::Key_D:
        fillDown();
        return true;
    case Qt::Key_R:
        fillRight();
        return true;
    case Qt::Key_F:
        openFindBar();
        return true;
    case Qt::Key_A:
        if (model()->rowCount() > 0) {
            selectAll();
        }
        return true;
    case Qt::Key_Z:
        shift ? emit redoRequested() : emit undoRequested();
        return true;
    case Qt::Key_Y:
        emit redoRequested();
        return true;
    default:
        return false;
    }
}

/// Keys that begin to change the current cell.
bool GridView::beginByKey(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid()) {
        return false;
    }
    switch (event->key()) {
    case Qt::Key_F2:
        edit(index, EditKeyPressed, event);
        return true;
    case Qt::Key_Delete:
        clearSelectedCells();
        return true;
    case Qt::Key_Backspace:
        // As in Excel: the cell is emptied and waits for typing.
        if (edit(index, AnyKeyPressed, nullptr)) {
            QKeyEvent erase(QEvent::KeyPress, Qt::Key_Delete, Qt::NoModifier);
            QCoreApplication::sendEvent(m_editor->widget(), &erase);
        }
        return true;
    case Qt::Key_Space: {
        const QVariant check = index.data(Qt::CheckStateRole);
        if (check.isValid() && (index.flags() & Qt::ItemIsUserCheckable)) {
            model()->setData(index, check.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
            return true;
        }
        break;
    }
    default:
        break;
    }
    const QString text = event->text();
    const bool command = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    // AltGr comes as Ctrl+Alt and types letters on some keyboards.
    const bool altGr = (event->modifiers() & Qt::ControlModifier) && (event->modifiers() & Qt::AltModifier);
    if (text.isEmpty() || !text.at(0).isPrint() || (command && !altGr) || !(editTriggers() & AnyKeyPressed)) {
        return false;
    }
    edit(index, AnyKeyPressed, event);
    return true;
}

bool GridView::goToError(bool forward)
{
    const QModelIndex index = m_errors->next(currentIndex(), m_header->visibleColumns(), forward);
    if (!index.isValid()) {
        return false;
    }
    setFocus();
    goTo(index);
    showHint(index, index.data(ErrorTextRole).toString(), Tone::Bad);
    return true;
}

void GridView::setErrorCounting(bool counting)
{
    m_errors->setCounting(counting);
}

int GridView::errorCount() const
{
    return m_errors->count();
}

void GridView::openFindBar()
{
    if (finishEditing()) {
        placeFindBar();
        m_findBar->open(model(), m_header->visibleColumns(), currentIndex());
    }
}

} // namespace doancoso::kit
