// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity/activity_list_model.h"

#include "core/activity/activity_lists.h"
#include "core/base/decimal.h"
#include "core/base/period.h"
#include "ui/kit/grid_roles.h"

#include <algorithm>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using activity::Activity;
using activity::ActivityService;

ActivityListModel::ActivityListModel(ui::Workspace& workspace, bool inspections, QObject* parent)
    : QAbstractTableModel(parent),
      m_workspace(workspace),
      m_inspections(inspections),
      m_columns(inspections ? QList<Column>{Column::Title, Column::Day, Column::Kind, Column::Subject, Column::Unit,
                                            Column::Document, Column::Findings}
                            : QList<Column>{Column::Title, Column::Day, Column::Kind, Column::Unit, Column::People,
                                            Column::Amount, Column::Document})
{}

base::Result<void> ActivityListModel::load()
{
    const organization::UnitTree& tree = m_workspace.tree();
    activity::ActivityFilter filter;
    for (const activity::ActivityKind& kind : activity::activityLists().activityKinds) {
        if ((kind.family == activity::ActivityFamily::Inspection) == m_inspections &&
            (m_kind.isEmpty() || kind.code == m_kind)) {
            filter.kinds.append(kind.code);
        }
    }
    // The whole year: what is done in it is looked at together.
    const int year = m_workspace.lastDay().year();
    filter.firstDay = QDate(year, 1, 1);
    filter.lastDay = QDate(year, 12, 31);
    QList<Activity> activities;
    const ActivityService service(m_workspace.database());
    if (tree.contains(m_workspace.unit())) {
        filter.units = tree.subtreeIds(m_workspace.unit());
        auto found = service.activities(filter);
        if (!found) {
            return found.error();
        }
        activities = std::move(*found);
    }
    const auto counts = service.findingCounts();
    const auto open = service.findings({}, true);
    if (!counts || !open) {
        return counts ? open.error() : counts.error();
    }
    beginResetModel();
    m_activities = std::move(activities);
    m_findings = *counts;
    m_late.clear();
    for (const activity::FindingInActivity& one : *open) {
        if (one.finding.isLateOn(m_workspace.clock().today())) {
            m_late.insert(one.activity);
        }
    }
    endResetModel();
    return {};
}

void ActivityListModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ActivityListModel::setKind(const QString& kind)
{
    m_kind = kind;
}

int ActivityListModel::rowOf(base::ActivityId id) const
{
    const auto found = std::find_if(m_activities.cbegin(), m_activities.cend(),
                                    [id](const Activity& activity) { return activity.id == id; });
    return found == m_activities.cend() ? -1 : static_cast<int>(found - m_activities.cbegin());
}

qint64 ActivityListModel::amount() const
{
    qint64 sum = 0;
    for (const Activity& activity : m_activities) {
        sum += activity.amount.value_or(0);
    }
    return sum;
}

int ActivityListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_activities.size());
}

int ActivityListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString ActivityListModel::unitText(base::UnitId unit) const
{
    const organization::UnitNode* node = m_workspace.tree().find(unit);
    return node ? node->shortName : QString();
}

QString ActivityListModel::text(const Activity& activity, Column column) const
{
    switch (column) {
    case Column::Day:
        return activity.lastDay.isValid() && activity.lastDay != activity.firstDay
                   ? u"%1 – %2"_s.arg(base::displayDate(activity.firstDay), base::displayDate(activity.lastDay))
                   : base::displayDate(activity.firstDay);
    case Column::Kind: {
        const QString level = activity.level.isEmpty() ? QString() : activity::projectLevelName(activity.level);
        const QString kind = activity.subkind.isEmpty() ? activity::activityKindName(activity.kind)
                                                        : activity::subkindName(activity.kind, activity.subkind);
        return level.isEmpty() ? kind : u"%1, %2"_s.arg(kind, level);
    }
    case Column::Title:
        return activity.title;
    case Column::Unit: {
        QStringList names{unitText(activity.unit)};
        for (const base::UnitId joint : activity.jointUnits) {
            names.append(unitText(joint));
        }
        names.removeAll(QString());
        return names.join(u", "_s);
    }
    case Column::Subject:
        return unitText(activity.subjectUnit);
    case Column::People:
        return activity.participants ? base::Decimal(*activity.participants).toVietnameseShort() : QString();
    case Column::Amount:
        return activity.amount ? base::Decimal(*activity.amount).toVietnameseShort() : QString();
    case Column::Document:
        return activity.documentNumber;
    case Column::Findings: {
        const auto [all, open] = m_findings.value(activity.id);
        return all == 0    ? QString()
               : open == 0 ? tr("%n mended", nullptr, all)
                           : tr("%1 open of %2").arg(open).arg(all);
    }
    }
    return {};
}

QVariant ActivityListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_activities.size()) {
        return {};
    }
    const Activity& activity = m_activities.at(index.row());
    const Column column = m_columns.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(activity, column);
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            (column == Column::People || column == Column::Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case kit::RawValueRole:
        return column == Column::People && activity.participants ? QVariant(*activity.participants)
               : column == Column::Amount && activity.amount     ? QVariant(*activity.amount)
                                                                 : QVariant();
    case kit::IdRole:
        return activity.id.value();
    case kit::CellKindRole:
        return static_cast<int>(kit::CellKind::Plain);
    case kit::StateRole:
        if (column == Column::Findings && m_findings.value(activity.id).second > 0) {
            return static_cast<int>(m_late.contains(activity.id) ? kit::CellState::Bad : kit::CellState::Attention);
        }
        return static_cast<int>(kit::CellState::Normal);
    case kit::MarkRole:
        return static_cast<int>(column == Column::Findings && m_findings.value(activity.id).second > 0
                                    ? kit::CellMark::Dot
                                    : kit::CellMark::None);
    default:
        return {};
    }
}

QVariant ActivityListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size()) {
        return {};
    }
    struct Heading
    {
        const char* key;
        QString title;
        int width;
    };
    const auto heading = [this](Column column) -> Heading {
        switch (column) {
        case Column::Day:
            return {"day", tr("Day"), 170};
        case Column::Kind:
            return {"kind", tr("Kind"), 190};
        case Column::Title:
            return {"title", tr("What"), 240};
        case Column::Unit:
            return {"unit", m_inspections ? tr("Inspected by") : tr("Organised by"), 130};
        case Column::Subject:
            return {"subject", tr("Inspected unit"), 130};
        case Column::People:
            return {"people", tr("Taking part"), 90};
        case Column::Amount:
            return {"amount", tr("Value (đồng)"), 120};
        case Column::Document:
            return {"document", tr("Document"), 120};
        case Column::Findings:
            return {"findings", tr("Findings"), 130};
        }
        return {"", {}, 0};
    }(m_columns.at(section));
    switch (role) {
    case Qt::DisplayRole:
        return heading.title;
    case kit::ColumnKeyRole:
        return QString::fromLatin1(heading.key);
    case kit::ColumnWidthRole:
        return heading.width;
    default:
        return {};
    }
}

} // namespace doancoso::pages
