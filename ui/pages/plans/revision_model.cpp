// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/revision_model.h"

#include "core/base/period.h"
#include "ui/kit/grid_roles.h"

#include <array>

namespace doancoso::pages {
namespace {

constexpr std::array<std::pair<const char*, int>, 4> kRevisionColumns{
    {{"number", 60}, {"onDate", 110}, {"document", 190}, {"reason", 340}}};

} // namespace

void RevisionModel::setRevisions(const QList<planning::PlanRevision>& revisions)
{
    beginResetModel();
    m_revisions = revisions;
    endResetModel();
}

int RevisionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_revisions.size());
}

int RevisionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kRevisionColumns.size());
}

QVariant RevisionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_revisions.size()) {
        return {};
    }
    const planning::PlanRevision& revision = m_revisions.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case 0:
            return QString::number(revision.number);
        case 1:
            return base::displayDate(revision.onDate);
        case 2:
            return revision.document;
        default:
            return revision.reason;
        }
    case kit::IdRole:
        return revision.number;
    case kit::CellKindRole:
        return int(kit::CellKind::Plain);
    default:
        return {};
    }
}

QVariant RevisionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return QStringList{tr("Version"), tr("Held until"), tr("Document of the change"), tr("Reason of the change")}
            .at(section);
    case kit::ColumnKeyRole:
        return QString::fromLatin1(kRevisionColumns.at(static_cast<size_t>(section)).first);
    case kit::ColumnWidthRole:
        return kRevisionColumns.at(static_cast<size_t>(section)).second;
    default:
        return {};
    }
}

} // namespace doancoso::pages
