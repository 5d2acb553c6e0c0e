// SPDX-License-Identifier: GPL-3.0-or-later
//
// GridView: typing into a cell. A cell is saved when it is left; a text that the model refuses stays in the cell with
// the reason beside it; a reset of the model meanwhile does not take the letters away. No key press is ever lost.
#include "ui/kit/grid_view.h"

#include "ui/kit/cell_editor.h"
#include "ui/kit/grid_columns.h"
#include "ui/kit/grid_header.h"
#include "ui/kit/grid_hint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace doancoso::kit {

// --- begin -----------------------------------------------------------------------------------------------------------

bool GridView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    const bool byUser = trigger == AnyKeyPressed || trigger == EditKeyPressed || trigger == DoubleClicked;
    if (byUser && index.isValid() && !isEditable(index)) {
        showRefusal(index);
        return false;
    }
    if (!byUser) {
        return QTableView::edit(index, trigger, event);
    }
    if (m_editor) {
        return false;
    }
    hideHint();
    scrollTo(index);
    m_typing = trigger == AnyKeyPressed ? Typing::Replacing : Typing::Editing;
    if (!QTableView::edit(index, trigger, event) || !m_editor) {
        return false;
    }
    if (m_typing == Typing::Editing) {
        m_editor->cursorToEnd();
        if (auto* choices = dynamic_cast<ChoiceCellEditor*>(m_editor)) {
            choices->openList();
        }
    }
    viewport()->update();
    return true;
}

/// The delegate made an editor.
void GridView::adoptEditor(CellEditor* editor, const QModelIndex& index, const QString& startText) const
{
    m_editor = editor;
    m_editIndex = index;
    m_textBefore = startText;
    m_saveFailed = false;
    QWidget* widget = editor->widget();
    connect(widget, &QObject::destroyed, this, [this, editor] {
        if (m_editor == editor) {
            m_editor = nullptr;
        }
    });
    if (auto* line = qobject_cast<QLineEdit*>(widget)) {
        connect(line, &QLineEdit::textChanged, this, &GridView::onTyped);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(widget)) {
        connect(text, &QPlainTextEdit::textChanged, this, &GridView::onTyped);
    }
}

/// The editor grows with its text, and a refusal no longer holds once the text changed.
void GridView::onTyped() const
{
    if (!m_editor) {
        return;
    }
    if (m_saveFailed) {
        m_saveFailed = false;
        m_editor->setBad(false);
        m_hint->hide();
        m_hintIndex = QPersistentModelIndex();
    }
    placeEditor(m_editor->widget());
}

/// Over the cell, wider or higher when the text needs it, never beyond the table, never over frozen columns.
void GridView::placeEditor(QWidget* widget) const
{
    CellEditor* editor = widget ? cellEditorOf(widget) : nullptr;
    if (!editor || !m_editIndex.isValid()) {
        return;
    }
    const QRect cell = visualRect(m_editIndex);
    const QRect area = viewport()->rect();
    const QSize wanted = editor->wantedSize(cell.size());
    QRect box(cell.topLeft() - QPoint(1, 1),
              QSize(qMax(wanted.width(), cell.width()) + 1, qMax(wanted.height(), cell.height()) + 1));
    box.setWidth(qMin(box.width(), qMax(cell.width() + 1, area.right() - box.left())));
    box.setHeight(qMin(box.height(), qMax(cell.height() + 1, area.height())));
    if (box.bottom() > area.bottom() && box.height() > cell.height() + 1) {
        box.moveBottom(area.bottom());
    }
    widget->setGeometry(box);
    const int frozen = m_header->isFrozen(m_editIndex.column()) ? 0 : m_header->frozenWidth();
    if (box.left() < frozen - 1) {
        widget->setMask(QRegion(frozen - box.left(), 0, qMax(1, box.right() - frozen), box.height()));
    } else {
        widget->clearMask();
    }
}

// --- while typing
// ------------------------------------------------------------------------------------------------------

/// True: the key was used and the editor does not see it.
bool GridView::editorKeyPress(QWidget* widget, QKeyEvent* event)
{
    if (!m_editor || m_editor->widget() != widget) {
        return false;
    }
    if (m_editor->usesKey(event)) {
        return true;
    }
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool ctrl = event->modifiers().testFlag(Qt::ControlModifier);
    const bool isLong = qobject_cast<QPlainTextEdit*>(widget) != nullptr;
    switch (event->key()) {
    case Qt::Key_Escape:
        cancelEditing();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (ctrl) {
            fillSelectionWithTyped();
        } else if (finishEditing()) {
            afterEnter(!shift);
        }
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (finishEditing()) {
            afterTab(event->key() == Qt::Key_Tab && !shift);
        }
        return true;
    case Qt::Key_F2:
        m_typing = m_typing == Typing::Editing ? Typing::Replacing : Typing::Editing;
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (m_typing == Typing::Editing && isLong) {
            return false;
        }
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (ctrl) {
            return false;
        }
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (m_typing == Typing::Editing) {
            return false;
        }
        break;
    default:
        return false;
    }
    // An arrow that ends the typing: save, then move as without typing.
    if (finishEditing()) {
        moveByKey(*event);
    }
    return true;
}

/// Keys that belong to the cell while it is typed into, whatever shortcuts the window has.
bool GridView::editorWantsKey(QKeyEvent* event) const
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_F2:
        event->accept();
        return true;
    default:
        return false;
    }
}

void GridView::editorFocusOut(QWidget* widget, Qt::FocusReason reason)
{
    if (!m_editor || m_editor->widget() != widget || m_saving) {
        return;
    }
    // Another window or a menu of our own in front: the cell waits as it is.
    if (reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason) {
        return;
    }
    finishEditing();
}

// --- end -------------------------------------------------------------------------------------------------------------

bool GridView::finishEditing()
{
    if (!m_editor || m_saving) {
        return true;
    }
    const bool hadFocus = m_editor->widget()->hasFocus();
    if (!saveEditor()) {
        return false;
    }
    if (!m_editor && hadFocus) {
        // The model rebuilt itself and took the editor with it.
        setFocus();
    }
    endEditing();
    return true;
}

/// Gives the text to the model. False when it was refused; the editor then stays, marked, with the reason beside it.
bool GridView::saveEditor()
{
    if (m_saving || !m_editor) {
        return true;
    }
    const QScopedValueRollback<bool> saving(m_saving, true);
    const QString text = m_editor->result();
    const QPersistentModelIndex index = m_editIndex;
    m_saveFailed = false;
    if (text == m_textBefore || !index.isValid()) {
        return true;
    }
    if (model()->setData(index, text, Qt::EditRole)) {
        m_kept.reset();
        emit cellCommitted(index);
        return true;
    }
    if (!m_editor && m_kept) {
        // The model rebuilt itself while it refused: open the cell again with what was typed.
        resumeTyping(keptIndex());
    } else if (!m_editor) {
        emit typingInterrupted(text);
    }
    if (!m_editor) {
        return false;
    }
    m_saveFailed = true;
    m_editor->setBad(true);
    showHint(m_editIndex, rejectionOf(m_editIndex), Tone::Bad);
    return false;
}

QString GridView::rejectionOf(const QModelIndex& index) const
{
    QString reason = index.data(RejectionRole).toString();
    if (reason.isEmpty()) {
        reason = index.data(ErrorTextRole).toString();
    }
    return reason.isEmpty() ? tr("This cannot be saved. Correct it, or press Esc to keep the old value.") : reason;
}

void GridView::cancelEditing()
{
    m_saveFailed = false;
    endEditing();
}

/// Closes the editor and gives the keyboard back to the table.
void GridView::endEditing()
{
    hideHint();
    if (!m_editor) {
        return;
    }
    QWidget* widget = m_editor->widget();
    const bool hadFocus = widget->hasFocus();
    m_editor = nullptr;
    m_editIndex = QPersistentModelIndex();
    QTableView::closeEditor(widget, QAbstractItemDelegate::NoHint);
    if (hadFocus) {
        setFocus();
    }
    viewport()->update();
}

/// The base class commits and closes when the current cell is changed by the program.
void GridView::commitData(QWidget* editor)
{
    if (m_editor && m_editor->widget() == editor) {
        saveEditor();
    }
}

void GridView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint)
{
    if (m_editor && m_editor->widget() == editor && !m_saveFailed) {
        endEditing();
    }
}

/// Ctrl+Enter: what was typed into every selected cell.
bool GridView::fillSelectionWithTyped()
{
    const QString text = m_editor->result();
    const GridExtent target = selectedExtent();
    if (target.rows.size() * target.columns.size() <= 1) {
        return finishEditing();
    }
    cancelEditing();
    apply(planFill(*model(), target, text));
    return true;
}

void GridView::showRefusal(const QModelIndex& index)
{
    QString reason = index.data(RefusalRole).toString();
    if (reason.isEmpty()) {
        switch (cellKind(index)) {
        case CellKind::Computed:
            reason = tr("This cell is computed and cannot be typed into. F4 shows where the number comes from.");
            break;
        case CellKind::Locked:
            reason = tr("This cell is locked.");
            break;
        case CellKind::Total:
            reason = tr("This is a total and cannot be typed into.");
            break;
        default:
            return;
        }
    }
    showHint(index, reason, Tone::Neutral);
}

// --- hint
// --------------------------------------------------------------------------------------------------------------

void GridView::showHint(const QModelIndex& index, const QString& text, Tone tone)
{
    if (text.isEmpty() || !index.isValid()) {
        return;
    }
    m_hintIndex = index;
    m_hint->setContent(text, tone);
    placeHint();
}

void GridView::placeHint()
{
    if (!m_hintIndex.isValid()) {
        return;
    }
    QRect cell = visualRect(m_hintIndex);
    if (m_editor && m_editIndex == m_hintIndex) {
        cell = m_editor->widget()->geometry();
    }
    m_hint->place(cell.translated(viewport()->pos()), viewport()->geometry());
}

void GridView::hideHint()
{
    m_hintIndex = QPersistentModelIndex();
    m_hint->hide();
}

QString GridView::hintText() const
{
    return m_hint->text();
}

// --- a reset of the model
// ------------------------------------------------------------------------------------------------

void GridView::keepState()
{
    Kept kept;
    kept.id = currentId();
    kept.columnKey = currentColumnKey();
    kept.scope = model()->headerData(0, Qt::Horizontal, ScopeKeyRole);
    kept.horizontal = horizontalScrollBar()->value();
    kept.vertical = verticalScrollBar()->value();
    if (m_editor) {
        kept.id = model()->index(m_editIndex.row(), 0).data(IdRole);
        kept.columnKey = GridColumns::keyOf(*model(), m_editIndex.column());
        kept.typing = true;
        kept.typed = m_editor->text();
        kept.before = m_textBefore;
        kept.caret = m_editor->caret();
        kept.mode = m_typing;
    }
    m_kept = kept;
}

void GridView::reset()
{
    m_editor = nullptr;
    m_editIndex = QPersistentModelIndex();
    QTableView::reset();
    forgetHeights();
}

QModelIndex GridView::keptIndex() const
{
    const int column = m_columns->columnOf(m_kept->columnKey);
    if (!m_kept->id.isValid() || column < 0 || isColumnHidden(column)) {
        return {};
    }
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).data(IdRole) == m_kept->id) {
            return model()->index(row, column);
        }
    }
    return {};
}

void GridView::restoreState()
{
    if (!m_kept) {
        return;
    }
    const QModelIndex index = keptIndex();
    if (index.isValid()) {
        const QScopedValueRollback<bool> moving(m_moving, true);
        m_anchor = index;
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        selectTo(index);
        QTableView::updateGeometries();
        horizontalScrollBar()->setValue(m_kept->horizontal);
        verticalScrollBar()->setValue(m_kept->vertical);
    }
    // While saving, saveEditor() decides: the text may just have become the value.
    if (!m_saving) {
        if (m_kept->typing) {
            resumeTyping(index);
        }
        m_kept.reset();
    }
}

/// Opens the cell again with what was typed, when it is still the same cell of the same period and its stored value did
/// not change meanwhile; otherwise says that the text was not saved.
void GridView::resumeTyping(const QModelIndex& index)
{
    const Kept kept = *m_kept;
    m_kept.reset();
    const bool same = index.isValid() && isEditable(index) && editText(index) == kept.before &&
                      model()->headerData(0, Qt::Horizontal, ScopeKeyRole) == kept.scope;
    if (!same) {
        if (kept.typed != kept.before) {
            emit typingInterrupted(kept.typed);
        }
        return;
    }
    edit(index, EditKeyPressed, nullptr);
    if (m_editor) {
        m_typing = kept.mode;
        m_editor->setText(kept.typed);
        m_editor->setCaret(kept.caret);
    }
}

void GridView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0 && m_header->count() > 0) {
        goTo(moveCursor(MoveHome, Qt::NoModifier));
    }
    // Back from another window while a cell waits to be finished.
    if (m_editor) {
        m_editor->widget()->setFocus();
    }
    viewport()->update();
}

void GridView::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    if (!m_editor) {
        hideHint();
    }
    viewport()->update();
}

} // namespace doancoso::kit
