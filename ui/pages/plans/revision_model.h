// SPDX-License-Identifier: GPL-3.0-or-later
//
// The earlier states of a plan as a table. Only RevisionsPane uses it.
#pragma once

#include "core/planning/plan.h"

#include <QAbstractTableModel>

namespace doancoso::pages {

class RevisionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRevisions(const QList<planning::PlanRevision>& revisions);
    /// 0: no such row.
    int numberAt(int row) const { return row >= 0 && row < m_revisions.size() ? m_revisions.at(row).number : 0; }
    void retranslate() { emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<planning::PlanRevision> m_revisions;
};

} // namespace doancoso::pages
