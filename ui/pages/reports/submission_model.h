// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who has handed in the report of a period: one row per unit below, with state, due day, day handed in and remark.
// Shown by ReportsPage.
#pragma once

#include "core/results/submission.h"
#include "ui/workspace.h"

#include <QAbstractTableModel>

namespace doancoso::pages {

class SubmissionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Name, State, Due, Submitted, DaysLate, Returned, Remark, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Reads the units below `unit` for the workspace's period.
    base::Result<void> load(ui::Workspace& workspace);
    base::UnitId unitAt(int row) const { return m_rows.at(row).unit; }
    int reportedCount() const;
    int expectedCount() const { return static_cast<int>(m_rows.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct UnitRow
    {
        base::UnitId unit;
        QString name;
        results::ReportingState state = results::ReportingState::NotStarted;
        QDate due;
        QDate submitted;
        int returned = 0;
        QString remark;
        int daysLate = 0;
    };

    QString text(const UnitRow& row, int column, int number) const;

    QList<UnitRow> m_rows;
};

} // namespace doancoso::pages
