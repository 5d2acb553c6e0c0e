// SPDX-License-Identifier: GPL-3.0-or-later
//
// The plans of the file as the list of the page shows them: filtered by words, year, state and issuer, with what is
// overdue. Only ui/pages/plans uses it.
#pragma once

#include "core/planning/plan.h"
#include "ui/kit/theme.h"
#include "ui/workspace.h"

#include <QAbstractListModel>
#include <QHash>

namespace doancoso::pages {

class PlanListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        HeadRole,    ///< "12-KH/ĐTN · 04/03/2022", or that there is no number yet
        StatusRole,  ///< word of the badge
        ToneRole,    ///< kit::Tone of the badge
        DetailRole,  ///< issuer and span
        TasksRole,   ///< "3/12 việc xong"
        OverdueRole, ///< "2 việc quá hạn", or nothing
    };

    explicit PlanListModel(ui::Workspace& workspace, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    void setFilter(const planning::PlanFilter& filter) { m_filter = filter; }
    const planning::PlanFilter& filter() const { return m_filter; }
    base::Result<void> load();
    /// Plans of the file before filtering.
    int totalCount() const { return m_totalCount; }
    /// Years that any plan touches, newest first.
    const QList<int>& years() const { return m_years; }
    QModelIndex indexOf(base::PlanId plan) const;
    base::PlanId planAt(int row) const;

private:
    ui::Workspace& m_workspace;
    planning::PlanFilter m_filter;
    QList<planning::PlanSummary> m_plans;
    QHash<base::PlanId, int> m_overdue;
    QList<int> m_years;
    int m_totalCount = 0;
};

kit::Tone toneOf(planning::PlanStatus status);

} // namespace doancoso::pages
