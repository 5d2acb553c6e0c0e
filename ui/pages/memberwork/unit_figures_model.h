// SPDX-License-Identifier: GPL-3.0-or-later
//
// Units below the chosen one with a few figures each, for views that type only in branches: Enter on a row goes there.
// Only the views of MemberWorkPage use it.
#pragma once

#include "core/base/ids.h"
#include "ui/kit/grid_roles.h"

#include <QAbstractTableModel>

namespace doancoso::pages {

class UnitFiguresModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Heading
    {
        QString key;
        QString title;
        int width = 100;
    };
    struct Row
    {
        base::UnitId unit;
        QString name;
        QList<qint64> figures;                         ///< one per heading
        kit::CellState state = kit::CellState::Normal; ///< of the last figure
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(QList<Heading> headings, QList<Row> rows);
    base::UnitId unitAt(int row) const;
    /// Of a figure over all rows.
    qint64 sum(int figure) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Heading> m_headings;
    QList<Row> m_rows;
};

} // namespace doancoso::pages
