// SPDX-License-Identifier: GPL-3.0-or-later
//
// Construction, geometry with frozen columns, mouse. Painting, keys, editing and blocks have files of their own.
#include "ui/kit/grid_view.h"

#include "ui/kit/cell_editor.h"
#include "ui/kit/grid_columns.h"
#include "ui/kit/grid_delegate.h"
#include "ui/kit/grid_errors.h"
#include "ui/kit/grid_find_bar.h"
#include "ui/kit/grid_header.h"
#include "ui/kit/grid_hint.h"
#include "ui/kit/grid_summary.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimer>

#include <utility>

namespace doancoso::kit {

GridView::GridView(QWidget* parent)
    : QTableView(parent),
      m_header(new GridHeader(this)),
      m_errors(new GridErrors(this)),
      m_summary(new GridSummary(this)),
      m_hint(new GridHint(this)),
      m_findBar(new GridFindBar(this)),
      m_dragTimer(new QTimer(this))
{
    setStyleRole(this, QStringLiteral("grid"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalHeader(m_header);
    m_columns = new GridColumns(*this, *m_header);
    m_columns->setParent(this);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(12);
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight());
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setWordWrap(true);
    setSelectionMode(ContiguousSelection);
    setSelectionBehavior(SelectItems);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setTabKeyNavigation(true);
    setAlternatingRowColors(false);
    setItemDelegate(new GridDelegate(this));

    m_dragTimer->setInterval(50);
    connect(m_dragTimer, &QTimer::timeout, this, [this] { dragTo(m_dragPosition); });
    connect(m_header, &QHeaderView::sectionResized, this, [this] {
        forgetHeights();
        placeEditor(m_editor ? m_editor->widget() : nullptr);
        placeHint();
    });
    connect(m_errors, &GridErrors::countChanged, this, &GridView::errorCountChanged);
    connect(m_summary, &GridSummary::changed, this, &GridView::selectionSummary);
    connect(m_findBar, &GridFindBar::found, this, [this](const QModelIndex& index) {
        goTo(index);
        placeFindBar();
    });
    connect(m_findBar, &GridFindBar::closed, this, [this] { setFocus(); });
}

GridView::~GridView()
{
    // The columns write what is waiting while header and model still stand.
    delete m_columns;
    m_columns = nullptr;
}

void GridView::setModel(QAbstractItemModel* model)
{
    if (this->model()) {
        disconnect(this->model(), &QAbstractItemModel::modelAboutToBeReset, this, &GridView::keepState);
        disconnect(this->model(), &QAbstractItemModel::modelReset, this, &GridView::restoreState);
    }
    if (model) {
        // Before the base class connects itself, so that this is asked first.
        connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &GridView::keepState);
    }
    QTableView::setModel(model);
    m_errors->setModel(model);
    m_columns->setModel(model);
    if (model) {
        const auto forgetAll = [this] { forgetHeights(); };
        connect(model, &QAbstractItemModel::layoutChanged, this, forgetAll);
        connect(model, &QAbstractItemModel::rowsMoved, this, forgetAll);
        connect(model, &QAbstractItemModel::rowsRemoved, this, forgetAll);
        connect(model, &QAbstractItemModel::columnsInserted, this, forgetAll);
        connect(model, &QAbstractItemModel::headerDataChanged, m_header, &GridHeader::updateHeight);
        // Last of all: the selection model forgets everything on a reset, after the view did.
        connect(model, &QAbstractItemModel::modelReset, this, &GridView::restoreState);
    }
    forgetHeights();
    m_header->updateHeight();
}

void GridView::setFrozenColumns(int count)
{
    m_header->setFrozen(count);
    viewport()->update();
}

void GridView::setColumnStore(SettingsStore* store, const QString& gridKey)
{
    m_columns->setStore(store, gridKey);
}

void GridView::setStretchColumn(const QString& columnKey)
{
    m_columns->setStretchKey(columnKey);
}

void GridView::setRowHighlighted(bool highlighted)
{
    m_rowHighlighted = highlighted;
    viewport()->update();
}

void GridView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void GridView::setEnterActivates(bool activates)
{
    m_enterActivates = activates;
}

void GridView::setBlockEditor(GridBlockEditor* editor)
{
    m_blockEditor = editor;
}

QVariant GridView::currentId() const
{
    return currentIndex().isValid() ? model()->index(currentIndex().row(), 0).data(IdRole) : QVariant();
}

QString GridView::currentColumnKey() const
{
    return currentIndex().isValid() ? GridColumns::keyOf(*model(), currentIndex().column()) : QString();
}

bool GridView::selectId(const QVariant& id, const QString& columnKey)
{
    if (!model() || !id.isValid()) {
        return false;
    }
    int column = columnKey.isEmpty() ? -1 : m_columns->columnOf(columnKey);
    if (column < 0) {
        column = currentIndex().isValid() ? currentIndex().column() : m_header->visibleColumns().value(0);
    }
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).data(IdRole) == id) {
            goTo(model()->index(row, column));
            return true;
        }
    }
    return false;
}

// --- geometry ------------------------------------------------------------------------------------------------------

QRect GridView::visualRect(const QModelIndex& index) const
{
    if (!index.isValid() || index.model() != model() || isRowHidden(index.row()) || isColumnHidden(index.column())) {
        return {};
    }
    return {m_header->columnX(index.column()), rowViewportPosition(index.row()), columnWidth(index.column()),
            rowHeight(index.row())};
}

QModelIndex GridView::indexAt(const QPoint& position) const
{
    const int row = rowAt(position.y());
    const int column = m_header->columnAt(position.x());
    return model() && row >= 0 && column >= 0 ? model()->index(row, column) : QModelIndex();
}

void GridView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid() || index.model() != model()) {
        return;
    }
    if (!viewport()->isVisible()) {
        m_scrollWhenShown = true;
        return;
    }
    if (!m_header->isFrozen(index.column())) {
        const int left = m_header->frozenWidth();
        const int position = m_header->sectionPosition(index.column());
        const int width = columnWidth(index.column());
        const int value = horizontalScrollBar()->value();
        if (position - value < left) {
            horizontalScrollBar()->setValue(position - left);
        } else if (position + width - value > viewport()->width()) {
            horizontalScrollBar()->setValue(qMin(position - left, position + width - viewport()->width()));
        }
    }
    // Rows that come into sight are measured and may grow; look again until the row stands still.
    for (int attempt = 0; attempt < 4; ++attempt) {
        measureRow(index.row());
        const int top = rowViewportPosition(index.row());
        const int height = rowHeight(index.row());
        const int room = viewport()->height();
        int delta = 0;
        if (hint == PositionAtTop) {
            delta = top;
        } else if (hint == PositionAtCenter) {
            delta = top - (room - height) / 2;
        } else if (top < 0 || height > room) {
            delta = top;
        } else if (top + height > room) {
            delta = top + height - room;
        }
        const int before = verticalScrollBar()->value();
        if (delta != 0) {
            QTableView::updateGeometries();
            verticalScrollBar()->setValue(before + delta);
        }
        if (delta == 0 || verticalScrollBar()->value() == before) {
            return;
        }
    }
}

void GridView::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    if (std::exchange(m_scrollWhenShown, false)) {
        updateGeometries();
        scrollTo(currentIndex());
    }
}

void GridView::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_columns) {
        m_columns->fit();
    }
    if (isVisible()) {
        measureVisibleRows(false);
    }
    placeFindBar();
}

void GridView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    hideHint();
    if (dy != 0) {
        measureVisibleRows(true);
    }
    // Pixels of frozen columns were moved along with the rest.
    viewport()->update();
    if (m_editor) {
        placeEditor(m_editor->widget());
    }
}

QRegion GridView::visualRegionForSelection(const QItemSelection&) const
{
    return viewport()->rect();
}

int GridView::sizeHintForColumn(int column) const
{
    ensurePolished();
    if (!model()) {
        return -1;
    }
    QStyleOptionViewItem option;
    int width = m_header->minimumSectionSize();
    const int first = qMax(0, rowAt(0));
    const int last = qMin(model()->rowCount(), first + 200);
    for (int row = first; row < last; ++row) {
        if (!isSectionRow(row)) {
            const QModelIndex index = model()->index(row, column);
            width = qMax(width, itemDelegateForIndex(index)->sizeHint(option, index).width());
        }
    }
    return width;
}

void GridView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    const bool inSight = currentIndex().isValid() && viewport()->rect().intersects(visualRect(currentIndex()));
    m_columns->fit();
    if (inSight) {
        scrollTo(currentIndex()); // a panel that folds out must not cover half of the cell
    }
    placeFindBar();
    if (m_editor) {
        placeEditor(m_editor->widget());
    }
    placeHint();
}

void GridView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        verticalHeader()->setDefaultSectionSize(Theme::rowHeight());
        m_columns->setModel(model());
        forgetHeights();
    }
}

void GridView::placeFindBar()
{
    const QSize size = m_findBar->sizeHint();
    const int width = qMin(size.width(), viewport()->width());
    // In the upper corner, unless the find itself stands there.
    QRect place(viewport()->geometry().right() - width - kSpace1, viewport()->y() + 2, width, size.height());
    if (place.intersects(visualRect(currentIndex()).translated(viewport()->pos()))) {
        place.moveBottom(viewport()->geometry().bottom() - 2);
    }
    m_findBar->setGeometry(place);
}

// --- changes of the model --------------------------------------------------------------------------------------------

void GridView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    forgetHeights(topLeft.row(), bottomRight.row());
    viewport()->update();
    m_summary->setSelection(selectionModel()->selection());
}

void GridView::rowsInserted(const QModelIndex& parent, int first, int last)
{
    QTableView::rowsInserted(parent, first, last);
    forgetHeights();
}

void GridView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_moving) {
        m_anchor = current;
        m_tabOrigin = -1;
    }
    if (!m_editor) {
        hideHint();
    }
    placeFindBar();
    m_header->setCurrentColumn(selectionBehavior() == SelectItems ? current.column() : -1);
    viewport()->update();
    emit currentCellChanged(current);
}

void GridView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    m_summary->setSelection(selectionModel()->selection());
}

// --- mouse -----------------------------------------------------------------------------------------------------------

void GridView::mousePressEvent(QMouseEvent* event)
{
    hideHint();
    // What is being typed is saved first; when the model refuses it, nothing else happens.
    if (!finishEditing() || !model()) {
        event->accept();
        return;
    }
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid()) {
        return;
    }
    emit pressed(index);
    if (event->button() == Qt::RightButton && selectionModel()->isSelected(index)) {
        return;
    }
    const bool toggles = event->modifiers().testFlag(Qt::ControlModifier) && selectionMode() == ExtendedSelection;
    if (toggles) {
        m_moving = true;
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        m_moving = false;
        m_anchor = index;
        const auto rows = selectionBehavior() == SelectRows ? QItemSelectionModel::Rows : QItemSelectionModel::NoUpdate;
        selectionModel()->select(index, QItemSelectionModel::Toggle | rows);
    } else {
        goTo(index, event->modifiers().testFlag(Qt::ShiftModifier) && selectionMode() != SingleSelection);
    }
    m_dragging = event->button() == Qt::LeftButton && selectionMode() != SingleSelection && !toggles;
    m_dragPosition = event->position().toPoint();
}

void GridView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragging || !event->buttons().testFlag(Qt::LeftButton)) {
        return;
    }
    m_dragPosition = event->position().toPoint();
    dragTo(m_dragPosition);
    // Beyond the edge the table keeps scrolling while the mouse stands still.
    if (viewport()->rect().contains(m_dragPosition)) {
        m_dragTimer->stop();
    } else if (!m_dragTimer->isActive()) {
        m_dragTimer->start();
    }
}

void GridView::dragTo(const QPoint& position)
{
    if (!model() || model()->rowCount() == 0) {
        return;
    }
    const QList<int> columns = m_header->visibleColumns();
    if (columns.isEmpty()) {
        return;
    }
    int row = rowAt(position.y());
    if (row < 0) {
        row = position.y() < 0 ? qMax(0, rowAt(0) - 1) : model()->rowCount() - 1;
        const int lowest = rowAt(viewport()->height() - 1);
        row = position.y() >= 0 && lowest >= 0 ? qMin(lowest + 1, model()->rowCount() - 1) : row;
    }
    int column = m_header->columnAt(qBound(0, position.x(), viewport()->width() - 1));
    if (column < 0) {
        column = columns.last();
    } else if (position.x() >= viewport()->width()) {
        column = columns.value(qMin(columns.indexOf(column) + 1, columns.size() - 1));
    }
    const QModelIndex index = model()->index(row, column);
    if (index.isValid() && index != currentIndex()) {
        goTo(index, true);
    }
}

void GridView::mouseReleaseEvent(QMouseEvent* event)
{
    m_dragTimer->stop();
    m_dragging = false;
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid() || isEditing()) {
        return;
    }
    const QVariant check = index.data(Qt::CheckStateRole);
    if (check.isValid() && (index.flags() & Qt::ItemIsUserCheckable) && index == currentIndex()) {
        model()->setData(index, check.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
    emit clicked(index);
}

void GridView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || event->button() != Qt::LeftButton || !finishEditing()) {
        return;
    }
    goTo(index);
    emit doubleClicked(index);
    const bool typable = isEditable(index);
    if ((editTriggers() & DoubleClicked) && (typable || !index.data(RefusalRole).toString().isEmpty())) {
        edit(index, DoubleClicked, event);
        return;
    }
    emit activated(index);
}

} // namespace doancoso::kit
