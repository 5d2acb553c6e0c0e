// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the cursor of a grid goes: pure answers over the visible rows and columns, as Excel gives them. GridView asks;
// tests ask too.
#pragma once

#include <QList>
#include <QModelIndex>

class QAbstractItemModel;

namespace doancoso::kit {

class GridNavigation
{
public:
    /// Logical rows and columns in visible order; `frozen` columns of them stay at the left.
    GridNavigation(const QAbstractItemModel& model, const QList<int>& columns, int frozen);
    /// For tables with hidden rows; without a call all rows are visible.
    void setHiddenRows(const QList<int>& rows);

    /// One step, kept inside the table.
    QModelIndex step(const QModelIndex& from, int rows, int columns) const;
    /// Ctrl+arrow: to the end of the filled run, or to the next filled cell, or to the edge.
    QModelIndex jump(const QModelIndex& from, int rows, int columns) const;
    /// Enter and Shift+Enter: down or up, over section rows.
    QModelIndex enter(const QModelIndex& from, bool forward) const;
    /// Tab and Shift+Tab: beside; at the end of the row the next cell that can be typed into.
    QModelIndex tab(const QModelIndex& from, bool forward) const;
    QModelIndex rowStart(const QModelIndex& from) const;
    QModelIndex rowEnd(const QModelIndex& from) const;
    QModelIndex first() const;
    QModelIndex last() const;

    const QList<int>& columns() const { return m_columns; }

private:
    QModelIndex at(int row, qsizetype place) const;
    qsizetype placeOf(const QModelIndex& index) const;
    int nextRow(int row, int direction) const;
    bool isFilled(int row, qsizetype place) const;
    bool isSection(int row) const;

    const QAbstractItemModel& m_model;
    QList<int> m_columns;
    QList<int> m_hiddenRows;
    int m_frozen;
    int m_rowCount;
};

} // namespace doancoso::kit
