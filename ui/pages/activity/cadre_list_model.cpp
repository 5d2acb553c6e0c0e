// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity/cadre_list_model.h"

#include "core/activity/activity_lists.h"
#include "core/base/period.h"
#include "core/membership/person_lists.h"
#include "ui/kit/grid_roles.h"

#include <algorithm>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using activity::CadreRow;
using activity::StandardVerdict;

namespace {

/// A term that ends within half a year is worth preparing.
constexpr int kTermSoon = 183;

} // namespace

bool CadreListModel::fits(const CadreRow& row) const
{
    switch (m_filter) {
    case Filter::All:
        return true;
    case Filter::Missing:
        return row.verdict() == StandardVerdict::Missed || row.verdict() == StandardVerdict::Unknown ||
               !row.warnings.isEmpty();
    case Filter::Planned:
        return row.planned;
    case Filter::TermsEnding:
        return row.post.termUntil.isValid() && row.post.termUntil <= m_workspace.lastDay().addDays(kTermSoon);
    }
    return true;
}

base::Result<void> CadreListModel::load()
{
    const organization::UnitTree& tree = m_workspace.tree();
    QList<CadreRow> rows;
    if (tree.contains(m_workspace.unit())) {
        auto read = activity::CadreService(m_workspace.database())
                        .rows(tree, tree.subtreeIds(m_workspace.unit()), m_workspace.lastDay());
        if (!read) {
            return read.error();
        }
        rows = std::move(*read);
    }
    beginResetModel();
    m_standards = {0, 0};
    m_rows.clear();
    for (const CadreRow& row : rows) {
        m_standards.first += row.verdict() != StandardVerdict::NoStandard ? 1 : 0;
        m_standards.second += row.verdict() == StandardVerdict::Met ? 1 : 0;
        if (fits(row)) {
            m_rows.append(row);
        }
    }
    endResetModel();
    return {};
}

void CadreListModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int CadreListModel::rowOf(base::CadrePostId id) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [id](const CadreRow& row) { return row.post.id == id; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

int CadreListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CadreListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString CadreListModel::text(const CadreRow& row, int column) const
{
    const organization::UnitNode* unit = m_workspace.tree().find(row.post.unit);
    switch (column) {
    case Name:
        return row.person.fullName;
    case Post:
        return activity::postName(row.post.post);
    case Unit:
        return unit ? unit->shortName : QString();
    case Since:
        return base::displayDate(row.post.from);
    case TermUntil:
        return row.post.termUntil.isValid() ? base::displayDate(row.post.termUntil) : QString();
    case Birth:
        return row.person.birthDate.display();
    case Professional:
        return membership::entryName(u"professional"_s, row.person.professionalLevel);
    case Theory:
        return membership::entryName(u"political_theory"_s, row.person.politicalTheory);
    case Standard:
        switch (row.verdict()) {
        case StandardVerdict::NoStandard:
            return {};
        case StandardVerdict::Met:
            return tr("met");
        case StandardVerdict::Unknown:
        case StandardVerdict::Missed:
            return row.misses().join(u"; "_s);
        }
        return {};
    case Remarks:
        return row.warnings.join(u"; "_s);
    default:
        return {};
    }
}

QVariant CadreListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return {};
    }
    const CadreRow& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case kit::IdRole:
        return row.post.id.value();
    case kit::CellKindRole:
        return static_cast<int>(kit::CellKind::Plain);
    case kit::BoldFromRole:
        return index.column() == Name ? QVariant(static_cast<int>(row.person.fullName.lastIndexOf(u' ') + 1))
                                      : QVariant();
    case kit::MarkRole:
        return static_cast<int>(index.column() == Standard && row.verdict() != StandardVerdict::NoStandard
                                    ? kit::CellMark::Dot
                                    : kit::CellMark::None);
    case kit::StateRole:
        if (index.column() == Standard) {
            return static_cast<int>(row.verdict() == StandardVerdict::Met      ? kit::CellState::Good
                                    : row.verdict() == StandardVerdict::Missed ? kit::CellState::Bad
                                                                               : kit::CellState::Attention);
        }
        return static_cast<int>(index.column() == Remarks && !row.warnings.isEmpty() ? kit::CellState::Attention
                                                                                     : kit::CellState::Normal);
    default:
        return {};
    }
}

QVariant CadreListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    static constexpr const char* kKeys[]{"name",  "post",         "unit",   "since",    "term",
                                         "birth", "professional", "theory", "standard", "remarks"};
    static constexpr int kWidths[]{170, 120, 130, 96, 96, 92, 100, 96, 230, 200};
    switch (role) {
    case Qt::DisplayRole: {
        const QStringList titles{tr("Full name"),  tr("Post"),   tr("Unit"),     tr("Since"),
                                 tr("Term until"), tr("Born"),   tr("Learning"), tr("Political theory"),
                                 tr("Standard"),   tr("Remarks")};
        return titles.at(section);
    }
    case kit::ColumnKeyRole:
        return QString::fromLatin1(kKeys[section]);
    case kit::ColumnWidthRole:
        return kWidths[section];
    default:
        return {};
    }
}

} // namespace doancoso::pages
