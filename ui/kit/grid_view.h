// SPDX-License-Identifier: GPL-3.0-or-later
//
// The grid: behaves like Excel, because this is where the users live. Built on QTableView for scrolling, headers,
// selection model and accessibility; painting, keyboard, mouse, editing and blocks are its own. The model decides
// everything about the data through roles (grid_roles.h); several cells at once go through GridBlockEditor. Every page
// with a table of figures uses it, and ListView builds on it.
#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"
#include "ui/kit/grid_block.h"
#include "ui/kit/grid_roles.h"

#include <QBitArray>
#include <QPointer>
#include <QTableView>

#include <functional>
#include <optional>

class QMenu;
class QTimer;

namespace doancoso::kit {

class CellEditor;
class GridColumns;
class GridErrors;
class GridFindBar;
class GridHeader;
class GridHint;
class GridNavigation;
class GridSummary;
class SettingsStore;

class GridView : public QTableView
{
    Q_OBJECT

public:
    explicit GridView(QWidget* parent = nullptr);
    ~GridView() override;

    void setModel(QAbstractItemModel* model) override;

    // --- arrangement ---------------------------------------------------------------------------------------------
    /// The first visible columns stay when the grid scrolls sideways.
    void setFrozenColumns(int count);
    /// Widths, order and hidden columns are kept in the store under this name. The store outlives the view.
    void setColumnStore(SettingsStore* store, const QString& gridKey);
    /// The column of this key takes the room that is left.
    void setStretchColumn(const QString& columnKey);
    GridColumns* columns() const { return m_columns; }
    GridHeader* gridHeader() const { return m_header; }
    /// The whole row of the current cell is tinted.
    void setRowHighlighted(bool highlighted);
    /// Stands in the table while it has no rows: what is missing, or why nothing is found.
    void setEmptyText(const QString& text);
    /// Enter opens (activated()) instead of going down: lists.
    void setEnterActivates(bool activates);

    // --- where the cursor is ---------------------------------------------------------------------------------------
    /// IdRole of the current row and key of the current column; they outlive a reset of the model.
    QVariant currentId() const;
    QString currentColumnKey() const;
    /// False when there is no such row. An empty column key keeps the column.
    bool selectId(const QVariant& id, const QString& columnKey = {});
    /// The selection as rows and columns in visible order.
    GridExtent selectedExtent() const;

    // --- editing ---------------------------------------------------------------------------------------------------
    /// Saves what is being typed. False when the model refused it: the cell is still being edited and says why. Pages
    /// ask this in mayLeave().
    bool finishEditing();
    bool isEditing() const { return m_editor != nullptr; }
    /// A model that saves many cells in one transaction; without one the view calls setData() cell by cell.
    void setBlockEditor(GridBlockEditor* editor);

    // --- blocks ----------------------------------------------------------------------------------------------------
    void copySelection(bool withHeadings = false);
    void cutSelection();
    void pasteClipboard();
    void paste(const QMimeData& mime);
    void clearSelectedCells();
    void fillDown();
    void fillRight();

    // --- finding ---------------------------------------------------------------------------------------------------
    void openFindBar();
    /// Counting for "2 ô cần xem lại"; see errorCountChanged().
    void setErrorCounting(bool counting);
    int errorCount() const;
    /// F7 and Shift+F7. False when there is none.
    bool goToError(bool forward = true);

    /// The sentence beside a cell, if one is shown.
    QString hintText() const;
    void showHint(const QModelIndex& index, const QString& text, Tone tone = Tone::Neutral);

    // --- QTableView with frozen columns ------------------------------------------------------------------------------
    QRect visualRect(const QModelIndex& index) const override;
    QModelIndex indexAt(const QPoint& position) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void reset() override;

    // --- for GridDelegate --------------------------------------------------------------------------------------------
    void adoptEditor(doancoso::kit::CellEditor* editor, const QModelIndex& index, const QString& startText) const;
    void placeEditor(QWidget* editor) const;
    bool editorKeyPress(QWidget* editor, QKeyEvent* event);
    bool editorWantsKey(QKeyEvent* event) const;
    void editorFocusOut(QWidget* editor, Qt::FocusReason reason);

signals:
    /// Numbers among the selected cells; count 0 when there is nothing to say.
    void selectionSummary(int count, doancoso::base::Decimal sum, doancoso::base::Decimal average);
    void currentCellChanged(const QModelIndex& current);
    /// F4: where does this number come from.
    void explainRequested(const QModelIndex& index);
    void undoRequested();
    void redoRequested();
    void errorCountChanged(int count);
    void cellCommitted(const QModelIndex& index);
    /// After paste, fill, clear; report.text() belongs into the page's message bar when it is not empty.
    void blockFinished(const doancoso::kit::BlockReport& report);
    /// The table changed under a cell that was being typed into and the cell is gone: this text was not saved.
    void typingInterrupted(const QString& text);
    /// These rows and columns of the model went to the clipboard.
    void copied(const QList<int>& rows, const QList<int>& columns);
    /// The context menu is about to open; the page adds its own actions.
    void contextMenuWanted(QMenu* menu, const QModelIndex& index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void commitData(QWidget* editor) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles = {}) override;
    void rowsInserted(const QModelIndex& parent, int first, int last) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    int sizeHintForColumn(int column) const override;

private:
    enum class Typing {
        Replacing, ///< begun by typing: arrows save and move, as in Excel
        Editing    ///< begun by F2 or double click: arrows move inside the text
    };
    /// What has to survive a reset of the model.
    struct Kept
    {
        QVariant id;
        QString columnKey;
        QVariant scope;
        int horizontal = 0;
        int vertical = 0;
        bool typing = false;
        QString typed;
        QString before;
        int caret = 0;
        Typing mode = Typing::Replacing;
    };

    // painting (grid_view_painting.cpp)
    struct Canvas;
    void paintRows(Canvas& canvas, const QList<int>& columns, const QRect& clip) const;
    void paintRow(Canvas& canvas, int row, const QRect& line, const QList<int>& columns) const;
    void paintSection(Canvas& canvas, int row, const QRect& line, const QList<int>& columns) const;
    void paintSelection(Canvas& canvas, const QRect& clip, bool frozen) const;
    bool isSectionRow(int row) const;
    QList<QPair<int, int>> visibleRows() const;

    // row heights (grid_view_painting.cpp)
    void forgetHeights();
    void forgetHeights(int first, int last);
    bool measureRow(int row);
    void measureVisibleRows(bool keepStill);

    // moving (grid_view_keys.cpp)
    GridNavigation navigation() const;
    void goTo(const QModelIndex& index, bool extend = false);
    void selectTo(const QModelIndex& index);
    bool cycleInSelection(bool forward, bool byRows);
    void afterEnter(bool forward);
    void afterTab(bool forward);
    QModelIndex page(bool forward) const;
    bool moveByKey(const QKeyEvent& event);
    bool commandByKey(const QKeyEvent& event);
    bool beginByKey(QKeyEvent* event);
    void dragTo(const QPoint& position);

    // editing (grid_view_editing.cpp)
    void onTyped() const;
    bool saveEditor();
    void cancelEditing();
    void endEditing();
    void showRefusal(const QModelIndex& index);
    QString rejectionOf(const QModelIndex& index) const;
    void keepState();
    void restoreState();
    void resumeTyping(const QModelIndex& index);
    QModelIndex keptIndex() const;
    bool fillSelectionWithTyped();

    // blocks (grid_view_blocks.cpp)
    void apply(BlockPlan plan);
    base::Result<int> setCells(const QList<CellEdit>& edits);
    GridExtent sheetExtent() const;
    void placeHint();
    void hideHint();
    void placeFindBar();

    GridHeader* m_header;
    GridColumns* m_columns = nullptr;
    GridErrors* m_errors;
    GridSummary* m_summary;
    GridHint* m_hint;
    GridFindBar* m_findBar;
    GridBlockEditor* m_blockEditor = nullptr;
    QTimer* m_dragTimer;
    QPoint m_dragPosition;
    QPersistentModelIndex m_anchor;
    mutable QPersistentModelIndex m_hintIndex;
    int m_tabOrigin = -1; ///< column to which Enter returns after Tab, Tab, Tab
    QString m_emptyText;
    bool m_moving = false;
    bool m_scrollWhenShown = false; ///< a cell was gone to before the view had its size
    bool m_dragging = false;
    bool m_rowHighlighted = false;
    bool m_enterActivates = false;

    mutable CellEditor* m_editor = nullptr;
    mutable QPersistentModelIndex m_editIndex;
    mutable QString m_textBefore;
    Typing m_typing = Typing::Replacing;
    bool m_saving = false;
    mutable bool m_saveFailed = false;
    std::optional<Kept> m_kept;

    QBitArray m_measured;
    bool m_measuring = false;
};

} // namespace doancoso::kit
