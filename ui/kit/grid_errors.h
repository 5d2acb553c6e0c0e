// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counts the cells of a model that should be looked at again (ErrorTextRole) and finds the next one. Counts in slices
// while nothing else happens, so that a table of half a million cells never makes the window wait. Used by GridView.
#pragma once

#include <QList>
#include <QModelIndex>
#include <QObject>
#include <QPointer>

class QAbstractItemModel;
class QTimer;

namespace doancoso::kit {

class GridErrors final : public QObject
{
    Q_OBJECT

public:
    explicit GridErrors(QObject* parent = nullptr);

    void setModel(QAbstractItemModel* model);
    /// Off by default: a list that cannot be wrong needs no counting. next() works either way.
    void setCounting(bool counting);
    /// As far as counted.
    int count() const { return m_total; }
    bool isComplete() const { return m_unknown == 0; }
    /// From the cell after `from`, row by row in the order of `columns`, around the end; invalid when there is none.
    QModelIndex next(const QModelIndex& from, const QList<int>& columns, bool forward) const;

signals:
    void countChanged(int count);

private:
    void forgetAll();
    void forget(int first, int last);
    void countSlice();
    void countRow(int row);
    void announce();

    QPointer<QAbstractItemModel> m_model;
    QTimer* m_timer;
    QList<int> m_rows; ///< errors per row, -1: not counted yet
    int m_unknown = 0;
    int m_total = 0;
    int m_announced = 0;
    int m_position = 0;
    bool m_counting = false;
};

} // namespace doancoso::kit
