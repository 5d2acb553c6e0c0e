// SPDX-License-Identifier: GPL-3.0-or-later
//
// Activities of the year as a list, or inspections with their findings. Only ActivitiesView uses it.
#pragma once

#include "core/activity/activity_service.h"
#include "ui/workspace.h"

#include <QAbstractTableModel>

namespace doancoso::pages {

class ActivityListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Day, Kind, Title, Unit, Subject, People, Amount, Document, Findings };

    /// `inspections`: those only; else everything but them.
    ActivityListModel(ui::Workspace& workspace, bool inspections, QObject* parent = nullptr);

    base::Result<void> load();
    void retranslate();
    /// Empty: every kind.
    void setKind(const QString& kind);
    const QString& kind() const { return m_kind; }
    const activity::Activity& activityAt(int row) const { return m_activities.at(row); }
    int rowOf(base::ActivityId id) const;
    /// Sum of values in đồng of what is listed.
    qint64 amount() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const activity::Activity& activity, Column column) const;
    QString unitText(base::UnitId unit) const;

    ui::Workspace& m_workspace;
    bool m_inspections;
    QString m_kind;
    QList<Column> m_columns;
    QList<activity::Activity> m_activities;
    QHash<base::ActivityId, std::pair<int, int>> m_findings; ///< all and open
    QSet<base::ActivityId> m_late;                           ///< with a finding that is overdue
};

} // namespace doancoso::pages
