// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables with invented figures for the gallery: the sheet of results, a list of members, units by indicators.
#pragma once

#include "ui/kit/grid_roles.h"

#include <QAbstractTableModel>
#include <QHash>

namespace doancoso::tests {

/// Answers the roles from stored values; the builder functions fill it.
class TableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Roles = QHash<int, QVariant>;

    TableModel(QList<Roles> headings, QList<QList<Roles>> cells);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    static TableModel* results();
    static TableModel* members();
    static TableModel* units();

private:
    QList<Roles> m_headings;
    QList<QList<Roles>> m_cells;
};

} // namespace doancoso::tests
