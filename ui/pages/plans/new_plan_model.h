// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ways to begin a plan, under three headings. Only NewPlanPane uses it.
#pragma once

#include "core/planning/example_plans.h"
#include "ui/workspace.h"

#include <QAbstractTableModel>

namespace doancoso::pages {

class NewPlanModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Way { Heading, Blank, Example, Below };
    enum Column { Number, Title, Issuer, Span, Targets, Tasks, ColumnCount };
    struct Row
    {
        Way way = Way::Heading;
        QString number;
        QString title;
        QString issuer;
        QString span;
        int targets = -1;
        int tasks = -1;
        QString example; ///< code
        base::PlanId plan;
    };

    using QAbstractTableModel::QAbstractTableModel;

    base::Result<void> load(ui::Workspace& workspace);
    const Row& rowAt(int row) const { return m_rows.at(row); }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Row> m_rows;
};

} // namespace doancoso::pages
