// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/parent_matrix_model.h"

#include "ui/kit/grid_roles.h"
#include "ui/language.h"

namespace doancoso::pages {
namespace {

QString shownType(const organization::UnitType& type)
{
    return ui::inLanguage(type.shortVi, type.nameEn);
}

QString wholeName(const organization::UnitType& type)
{
    return ui::inLanguage(type.nameVi, type.nameEn);
}

} // namespace

base::Result<void> ParentMatrixModel::load(const QDate& day)
{
    const auto types = m_workspace.organization().types();
    const auto rules = m_workspace.organization().allowedParents();
    if (!types || !rules) {
        return types ? rules.error() : types.error();
    }
    beginResetModel();
    m_day = day;
    m_types = *types;
    m_rules = *rules;
    endResetModel();
    return {};
}

const organization::AllowedParent* ParentMatrixModel::ruleAt(int row, int column) const
{
    for (const organization::AllowedParent& rule : m_rules) {
        if (rule.childType == m_types.at(row).code && rule.parentType == m_types.at(column - 1).code &&
            rule.validFrom <= m_day && m_day < rule.validUntil) {
            return &rule;
        }
    }
    return nullptr;
}

base::Result<void> ParentMatrixModel::toggle(const QModelIndex& index)
{
    if (!index.isValid() || index.column() == 0) {
        return {};
    }
    const organization::AllowedParent* rule = ruleAt(index.row(), index.column());
    organization::AllowedParent changed;
    if (rule != nullptr) {
        // The rule held before this day, so it ends here; a rule that began today was a slip and goes.
        changed = *rule;
        changed.validUntil = m_day;
    } else {
        changed = {m_types.at(index.row()).code, m_types.at(index.column() - 1).code, m_day, organization::kOpenEnd,
                   tr("set by the office")};
    }
    const bool allowed = rule == nullptr || rule->validFrom < m_day;
    const auto saved =
        m_workspace.organization().setAllowedParent(rule != nullptr && !allowed ? *rule : changed, allowed);
    return saved ? load(m_day) : saved;
}

int ParentMatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_types.size());
}

int ParentMatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_types.size()) + 1;
}

QVariant ParentMatrixModel::data(const QModelIndex& index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0                   ? shownType(m_types.at(index.row()))
               : ruleAt(index.row(), index.column()) ? QStringLiteral("✓")
                                                     : QString();
    case Qt::ToolTipRole:
        if (index.column() > 0) {
            const organization::AllowedParent* rule = ruleAt(index.row(), index.column());
            const QString pair =
                tr("%1 under %2").arg(wholeName(m_types.at(index.row())), wholeName(m_types.at(index.column() - 1)));
            return rule == nullptr ? pair : QString(pair + QLatin1Char('\n') + rule->source);
        }
        return wholeName(m_types.at(index.row()));
    case Qt::TextAlignmentRole:
        return index.column() == 0 ? int(Qt::AlignLeft | Qt::AlignVCenter) : int(Qt::AlignCenter);
    case kit::CellKindRole:
        return int(kit::CellKind::Plain);
    case kit::IdRole:
        return m_types.at(index.row()).code;
    default:
        return {};
    }
}

QVariant ParentMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > m_types.size()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return section == 0 ? tr("Unit \\ stands under") : shownType(m_types.at(section - 1));
    case kit::ColumnKeyRole:
        return section == 0 ? QStringLiteral("child") : m_types.at(section - 1).code;
    case kit::ColumnWidthRole:
        return section == 0 ? 190 : 84;
    default:
        return {};
    }
}

} // namespace doancoso::pages
