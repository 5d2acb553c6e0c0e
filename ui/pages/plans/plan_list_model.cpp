// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/plan_list_model.h"

#include <QSet>

#include <algorithm>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using planning::PlanStatus;
using planning::PlanSummary;

kit::Tone toneOf(PlanStatus status)
{
    switch (status) {
    case PlanStatus::Draft:
        return kit::Tone::Attention;
    case PlanStatus::Issued:
        return kit::Tone::Good;
    case PlanStatus::Closed:
        return kit::Tone::Neutral;
    }
    return kit::Tone::Neutral;
}

PlanListModel::PlanListModel(ui::Workspace& workspace, QObject* parent)
    : QAbstractListModel(parent), m_workspace(workspace)
{}

base::Result<void> PlanListModel::load()
{
    const auto all = m_workspace.plans().plans();
    const auto found = m_workspace.plans().plans(m_filter);
    const auto due = m_workspace.tasks().dueItems(m_workspace.clock().today());
    if (!all || !found || !due) {
        return !all ? all.error() : !found ? found.error() : due.error();
    }
    QSet<int> years;
    for (const PlanSummary& plan : *all) {
        for (int year = plan.firstDay.year(); plan.firstDay.isValid() && year <= plan.lastDay.year(); ++year) {
            years.insert(year);
        }
    }
    QHash<base::PlanId, int> overdue;
    for (const planning::DueItem& item : *due) {
        overdue[item.plan] += item.isLate() ? 1 : 0;
    }
    m_totalCount = static_cast<int>(all->size());
    m_years = QList<int>(years.cbegin(), years.cend());
    std::sort(m_years.begin(), m_years.end(), std::greater<>());
    const bool same = std::equal(m_plans.cbegin(), m_plans.cend(), found->cbegin(), found->cend(),
                                 [](const PlanSummary& left, const PlanSummary& right) { return left.id == right.id; });
    if (same) {
        m_plans = *found;
        m_overdue = overdue;
        if (!m_plans.isEmpty()) {
            emit dataChanged(index(0), index(rowCount() - 1));
        }
        return {};
    }
    beginResetModel();
    m_plans = *found;
    m_overdue = overdue;
    endResetModel();
    return {};
}

int PlanListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plans.size());
}

QVariant PlanListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_plans.size()) {
        return {};
    }
    const PlanSummary& plan = m_plans.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return plan.title;
    case Qt::AccessibleTextRole:
        return QStringList{data(index, HeadRole).toString(), plan.title, data(index, StatusRole).toString(),
                           data(index, TasksRole).toString(), data(index, OverdueRole).toString()}
            .join(u", "_s);
    case IdRole:
        return plan.id.value();
    case HeadRole: {
        const QString number = plan.number.isEmpty() ? tr("no number yet") : plan.number;
        return plan.issuedOn.isValid() ? number + u" · "_s + base::displayDate(plan.issuedOn) : number;
    }
    case StatusRole:
        return planning::displayName(plan.status);
    case ToneRole:
        return int(toneOf(plan.status));
    case DetailRole: {
        const organization::UnitNode* node = m_workspace.tree().find(plan.issuer);
        const QString issuer = node != nullptr ? node->shortName : plan.issuerName;
        const int first = plan.firstDay.year();
        const int last = plan.lastDay.year();
        const QString span = first == last ? QString::number(first) : u"%1–%2"_s.arg(first).arg(last);
        return issuer.isEmpty() ? span : issuer + u" · "_s + span;
    }
    case TasksRole:
        return plan.taskCount == 0 ? tr("no tasks")
                                   : tr("%1/%2 tasks done").arg(plan.doneTaskCount).arg(plan.taskCount);
    case OverdueRole: {
        const int late = m_overdue.value(plan.id);
        return late > 0 ? tr("%1 overdue").arg(late) : QString();
    }
    default:
        return {};
    }
}

QModelIndex PlanListModel::indexOf(base::PlanId plan) const
{
    for (int row = 0; row < m_plans.size(); ++row) {
        if (m_plans.at(row).id == plan) {
            return index(row);
        }
    }
    return {};
}

base::PlanId PlanListModel::planAt(int row) const
{
    return row >= 0 && row < m_plans.size() ? m_plans.at(row).id : base::PlanId();
}

} // namespace doancoso::pages
