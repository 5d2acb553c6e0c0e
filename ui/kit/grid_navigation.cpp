// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/grid_navigation.h"

#include "ui/kit/grid_roles.h"

#include <algorithm>

namespace doancoso::kit {

GridNavigation::GridNavigation(const QAbstractItemModel& model, const QList<int>& columns, int frozen)
    : m_model(model), m_columns(columns), m_frozen(frozen), m_rowCount(model.rowCount())
{}

void GridNavigation::setHiddenRows(const QList<int>& rows)
{
    m_hiddenRows = rows;
    std::sort(m_hiddenRows.begin(), m_hiddenRows.end());
}

QModelIndex GridNavigation::at(int row, qsizetype place) const
{
    return row < 0 || m_columns.isEmpty() ? QModelIndex() : m_model.index(row, m_columns.at(place));
}

qsizetype GridNavigation::placeOf(const QModelIndex& index) const
{
    return qMax<qsizetype>(0, m_columns.indexOf(index.column()));
}

/// The next visible row in the direction, or the same row at the edge.
int GridNavigation::nextRow(int row, int direction) const
{
    for (int next = row + direction; next >= 0 && next < m_rowCount; next += direction) {
        if (!std::binary_search(m_hiddenRows.begin(), m_hiddenRows.end(), next)) {
            return next;
        }
    }
    return row;
}

bool GridNavigation::isFilled(int row, qsizetype place) const
{
    return !displayText(at(row, place)).isEmpty();
}

bool GridNavigation::isSection(int row) const
{
    return cellKind(m_model.index(row, 0)) == CellKind::Section;
}

QModelIndex GridNavigation::step(const QModelIndex& from, int rows, int columns) const
{
    if (!from.isValid()) {
        return first();
    }
    int row = from.row();
    for (int i = 0; i < qAbs(rows); ++i) {
        row = nextRow(row, rows > 0 ? 1 : -1);
    }
    const qsizetype place = qBound<qsizetype>(0, placeOf(from) + columns, m_columns.size() - 1);
    return at(row, place);
}

QModelIndex GridNavigation::jump(const QModelIndex& from, int rows, int columns) const
{
    if (!from.isValid()) {
        return first();
    }
    struct Place
    {
        int row;
        qsizetype column;
        bool operator==(const Place&) const = default;
    };
    const auto advance = [&](Place here) {
        if (rows != 0) {
            here.row = nextRow(here.row, rows > 0 ? 1 : -1);
        } else {
            here.column = qBound<qsizetype>(0, here.column + columns, m_columns.size() - 1);
        }
        return here;
    };
    Place here{from.row(), placeOf(from)};
    Place next = advance(here);
    if (next == here) {
        return from;
    }
    const bool inRun = isFilled(here.row, here.column) && isFilled(next.row, next.column);
    here = next;
    for (next = advance(here); next != here; next = advance(here)) {
        if (inRun && !isFilled(next.row, next.column)) {
            break;
        }
        if (!inRun && isFilled(here.row, here.column)) {
            break;
        }
        here = next;
    }
    return at(here.row, here.column);
}

QModelIndex GridNavigation::enter(const QModelIndex& from, bool forward) const
{
    if (!from.isValid()) {
        return first();
    }
    const int direction = forward ? 1 : -1;
    int row = from.row();
    for (int next = nextRow(row, direction); next != row; next = nextRow(row, direction)) {
        row = next;
        if (!isSection(row)) {
            return at(row, placeOf(from));
        }
    }
    return from;
}

QModelIndex GridNavigation::tab(const QModelIndex& from, bool forward) const
{
    if (!from.isValid()) {
        return first();
    }
    const int direction = forward ? 1 : -1;
    const qsizetype place = placeOf(from) + direction;
    if (place >= 0 && place < m_columns.size()) {
        return at(from.row(), place);
    }
    int row = from.row();
    for (int next = nextRow(row, direction); next != row; next = nextRow(row, direction)) {
        row = next;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const QModelIndex index = at(row, forward ? i : m_columns.size() - 1 - i);
            if (isEditable(index)) {
                return index;
            }
        }
    }
    return from;
}

QModelIndex GridNavigation::rowStart(const QModelIndex& from) const
{
    // As Excel with frozen columns: first to the first column that scrolls, then to the very first.
    const qsizetype start = qMin<qsizetype>(m_frozen, m_columns.size() - 1);
    return at(from.row(), from.isValid() && placeOf(from) == start ? 0 : start);
}

QModelIndex GridNavigation::rowEnd(const QModelIndex& from) const
{
    return at(from.row(), m_columns.size() - 1);
}

QModelIndex GridNavigation::first() const
{
    return m_rowCount == 0 ? QModelIndex() : at(nextRow(-1, 1), qMin<qsizetype>(m_frozen, m_columns.size() - 1));
}

QModelIndex GridNavigation::last() const
{
    return m_rowCount == 0 ? QModelIndex() : at(nextRow(m_rowCount, -1), m_columns.size() - 1);
}

} // namespace doancoso::kit
