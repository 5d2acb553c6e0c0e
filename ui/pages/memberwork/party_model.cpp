// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberwork/party_model.h"

#include "core/base/period.h"
#include "ui/kit/grid_roles.h"
#include "ui/language.h"

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using membership::PartyRow;

base::Result<void> PartyModel::load()
{
    membership::PartyList list;
    const organization::UnitTree& tree = m_workspace.tree();
    if (tree.contains(m_workspace.unit())) {
        auto read = membership::PartyService(m_workspace.database())
                        .list(tree.subtreeIds(m_workspace.unit()), m_workspace.lastDay());
        if (!read) {
            return read.error();
        }
        list = std::move(*read);
    }
    if (m_blocks.isEmpty()) {
        const auto blocks = m_workspace.organization().blocks();
        if (!blocks) {
            return blocks.error();
        }
        for (const organization::CodeName& block : *blocks) {
            m_blocks.insert(block.code, ui::inLanguage(block.nameVi, block.nameEn));
        }
    }
    beginResetModel();
    m_list = std::move(list);
    m_shown.clear();
    for (int row = 0; row < m_list.rows.size(); ++row) {
        const membership::PartyStep* at = m_list.rows.at(row).way.current();
        if (m_step.isEmpty() || (at && at->code == m_step)) {
            m_shown.append(row);
        }
    }
    endResetModel();
    return {};
}

void PartyModel::retranslate()
{
    m_blocks.clear();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

const PartyRow* PartyModel::rowAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_list.rows.at(m_shown.at(row)) : nullptr;
}

int PartyModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PartyModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstStep + static_cast<int>(membership::partySteps().kinds.size());
}

QString PartyModel::blockName(const QString& code) const
{
    return m_blocks.value(code, code);
}

QVariant PartyModel::data(const QModelIndex& index, int role) const
{
    const PartyRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row) {
        return {};
    }
    const int step = index.column() - FirstStep;
    const membership::PartyStep* taken =
        step >= 0 ? row->way.step(membership::partySteps().kinds.at(step).code) : nullptr;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name:
            return row->name;
        case Born:
            return row->birthDate.display();
        case Branch:
            return row->unitName;
        case Block:
            return blockName(row->blockCode);
        default:
            return taken ? base::displayDate(taken->onDate) : QString();
        }
    case kit::IdRole:
        return row->person.value();
    case kit::CellKindRole:
        return static_cast<int>(kit::CellKind::Plain);
    case kit::BoldFromRole:
        return index.column() == Name ? QVariant(static_cast<int>(row->name.lastIndexOf(u' ') + 1)) : QVariant();
    case kit::StateRole:
        if (index.column() == Name && !row->warnings.isEmpty()) {
            return static_cast<int>(kit::CellState::Attention);
        }
        return static_cast<int>(taken && taken == row->way.current() ? kit::CellState::Good : kit::CellState::Normal);
    case kit::MarkRole:
        return static_cast<int>(index.column() == Name && !row->warnings.isEmpty() ? kit::CellMark::Dot
                                                                                   : kit::CellMark::None);
    case Qt::ToolTipRole: {
        if (index.column() != Name) {
            return taken ? taken->documentNumber : QString();
        }
        QStringList texts;
        for (const membership::PartyWarning& warning : row->warnings) {
            texts.append(warning.text);
        }
        return texts.join(u'\n');
    }
    default:
        return {};
    }
}

QVariant PartyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const membership::PartyStepKind* kind =
        section >= FirstStep ? &membership::partySteps().kinds.at(section - FirstStep) : nullptr;
    switch (role) {
    case Qt::DisplayRole:
        return kind                ? kind->shortName.shown()
               : section == Name   ? tr("Full name")
               : section == Born   ? tr("Born")
               : section == Branch ? tr("Branch")
                                   : tr("Block");
    case kit::ColumnKeyRole:
        return kind                ? kind->code
               : section == Name   ? u"name"_s
               : section == Born   ? u"born"_s
               : section == Branch ? u"branch"_s
                                   : u"block"_s;
    case kit::ColumnWidthRole:
        return kind ? 94 : section == Name ? 170 : section == Born ? 92 : 120;
    default:
        return {};
    }
}

} // namespace doancoso::pages
