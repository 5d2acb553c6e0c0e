// SPDX-License-Identifier: GPL-3.0-or-later
//
// ImportModel as the grid asks it: texts, marks and headings cell by cell, and what is typed into them.
#include "ui/pages/import/import_model.h"

namespace doancoso::pages {

using flows::ListRow;
using organization::RowOutcome;

// --- the table -------------------------------------------------------------------------------------------------------

int ImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_columns == 0 ? 0 : FirstCell + m_columns;
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int row = sheetRow(index.row());
    if (role == kit::IdRole) {
        return row;
    }
    if (role == kit::CellKindRole && isHeading(row)) {
        return QVariant::fromValue(kit::CellKind::Section);
    }
    switch (index.column()) {
    case Row:
        return rowData(row, role);
    case Outcome:
        return outcomeData(row, role);
    default:
        return cellData(row, sheetColumn(index.column()), role);
    }
}

QVariant ImportModel::rowData(int sheetRow, int role) const
{
    const ListRow* row = understood(sheetRow);
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(sheetRow + 1);
    case Qt::CheckStateRole: {
        const bool byUser = m_flow.list().state().leftOutRows.contains(sheetRow);
        const bool offered = byUser || (row && row->outcome != RowOutcome::LeftOut);
        return offered ? QVariant(byUser ? Qt::Unchecked : Qt::Checked) : QVariant();
    }
    case kit::CellKindRole:
        return QVariant::fromValue(kit::CellKind::Plain);
    case kit::StateRole:
        return QVariant::fromValue(kit::CellState::Faint);
    case kit::RefusalRole:
        return tr("The row in the file. Space takes it in or leaves it out.");
    default:
        return {};
    }
}

QVariant ImportModel::outcomeData(int sheetRow, int role) const
{
    const ListRow* row = understood(sheetRow);
    switch (role) {
    case Qt::DisplayRole:
        return row ? organization::displayName(row->outcome) : QString();
    case kit::CellKindRole:
        return QVariant::fromValue(kit::CellKind::Plain);
    case kit::MarkRole:
        return QVariant::fromValue(kit::CellMark::Pill);
    case kit::StateRole:
        switch (row ? toneOf(row->outcome) : kit::Tone::Neutral) {
        case kit::Tone::Good:
            return QVariant::fromValue(kit::CellState::Good);
        case kit::Tone::Accent:
            return QVariant::fromValue(kit::CellState::Accent);
        case kit::Tone::Bad:
            return QVariant::fromValue(kit::CellState::Bad);
        default:
            return QVariant::fromValue(kit::CellState::Faint);
        }
    case kit::ErrorTextRole:
        return errorText(sheetRow, -1);
    case Qt::ToolTipRole:
        return row && !row->reason.isEmpty() ? row->reason : toolTip(sheetRow, -1);
    case kit::RefusalRole:
        return row && !row->reason.isEmpty()
                   ? tr("Not imported: %1.").arg(row->reason)
                   : tr("The program finds out what happens to the row from the other cells.");
    default:
        return {};
    }
}

QVariant ImportModel::cellData(int sheetRow, int sheetColumn, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: {
        const int anchor = anchorOf(sheetRow, sheetColumn);
        return sheet().cell(anchor < 0 ? sheetRow : anchor, sheetColumn).text;
    }
    case Qt::TextAlignmentRole: {
        const base::CellKind kind = sheet().cell(sheetRow, sheetColumn).kind;
        return kind == base::CellKind::Number && !isHeading(sheetRow)
                   ? QVariant(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter))
                   : QVariant();
    }
    case kit::CellKindRole: {
        const bool typed = refusal(sheetRow, sheetColumn).isEmpty() && !isLeftOut(sheetRow);
        return QVariant::fromValue(typed ? kit::CellKind::Typed : kit::CellKind::Plain);
    }
    case kit::StateRole:
        return QVariant::fromValue(cellState(sheetRow, sheetColumn));
    case kit::ErrorTextRole:
        return errorText(sheetRow, sheetColumn);
    case Qt::ToolTipRole:
        return toolTip(sheetRow, sheetColumn);
    case kit::RefusalRole:
        return refusal(sheetRow, sheetColumn);
    default:
        return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const bool own = section < FirstCell;
    const int column = sheetColumn(section);
    switch (role) {
    case Qt::DisplayRole:
        return section == Row       ? tr("Row")
               : section == Outcome ? tr("What happens")
                                    : QString(m_flow.import().fieldName(fieldOf(column)) + QStringLiteral(" ▾"));
    case Qt::ToolTipRole:
        return own ? QString() : tr("What the column means: click, or Alt+Down in a cell.");
    case kit::GroupHeaderRole:
        return own ? QString() : columnTitle(column);
    case kit::ColumnKeyRole:
        return section == Row       ? QStringLiteral("row")
               : section == Outcome ? QStringLiteral("outcome")
                                    : base::columnName(column);
    case kit::ColumnWidthRole:
        return section == Row ? QVariant(66) : section == Outcome ? QVariant(112) : QVariant(m_widths.value(column));
    default:
        return {};
    }
}

Qt::ItemFlags ImportModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid()) {
        return flags;
    }
    const int row = sheetRow(index.row());
    if (index.column() == Row) {
        flags.setFlag(Qt::ItemIsUserCheckable, rowData(row, Qt::CheckStateRole).isValid());
    } else if (index.column() >= FirstCell) {
        flags.setFlag(Qt::ItemIsEditable, refusal(row, sheetColumn(index.column())).isEmpty());
    }
    return flags;
}

bool ImportModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (m_flow.stage() != flows::ImportFlow::Stage::Checking || !index.isValid()) {
        return false;
    }
    const int row = sheetRow(index.row());
    if (role == Qt::CheckStateRole && index.column() == Row) {
        m_flow.setLeftOut({row}, value.toInt() == Qt::Unchecked);
        return true;
    }
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    m_flow.setTexts({{row, sheetColumn(index.column()), value.toString()}});
    return true;
}

base::Result<int> ImportModel::setBlock(const QList<kit::CellEdit>& edits)
{
    QList<flows::CellText> texts;
    for (const kit::CellEdit& edit : edits) {
        texts.append({sheetRow(edit.index.row()), sheetColumn(edit.index.column()), edit.text});
    }
    m_flow.setTexts(texts);
    return static_cast<int>(texts.size());
}

} // namespace doancoso::pages
