// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberwork/dues_model.h"

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using base::Decimal;
using membership::DuesCell;
using membership::DuesEdit;
using membership::DuesRow;
using membership::OwedReason;

void DuesModel::show(membership::BranchDues dues, const QDate& paidOn)
{
    beginResetModel();
    m_dues = std::move(dues);
    m_paidOn = paidOn;
    endResetModel();
}

const DuesRow* DuesModel::rowAt(int row) const
{
    return row >= 0 && row < m_dues.rows.size() ? &m_dues.rows.at(row) : nullptr;
}

const DuesCell* DuesModel::cellAt(const QModelIndex& index) const
{
    const DuesRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    const int month = index.column() - FirstMonth;
    return row && month >= 0 && month < row->cells.size() ? &row->cells.at(month) : nullptr;
}

void DuesModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int DuesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_dues.rows.size());
}

int DuesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString DuesModel::refusal(const DuesCell& cell) const
{
    const bool elsewhere = cell.owed.unit.isValid() && cell.owed.unit != m_dues.unit;
    if (cell.payment) {
        return {}; // what was paid can always be taken out
    }
    if (elsewhere) {
        return tr("Another branch collects this month.");
    }
    return cell.owed.reason == OwedReason::Owes ? QString() : membership::displayName(cell.owed.reason);
}

QVariant DuesModel::monthData(const DuesCell& cell, int role) const
{
    const bool owes = cell.owed.reason == OwedReason::Owes && refusal(cell).isEmpty();
    const bool over = cell.month <= m_dues.asOf && cell.month >= m_dues.keptFrom;
    switch (role) {
    case Qt::DisplayRole:
        if (cell.payment) {
            // What was due needs no number: the tick says it.
            return cell.payment->amount == cell.owed.amount ? QString()
                                                            : Decimal(cell.payment->amount).toVietnameseShort();
        }
        return cell.owed.reason == OwedReason::Exempt ? tr("exempt") : QString();
    case Qt::EditRole:
        return cell.payment ? QString::number(cell.payment->amount) : QString();
    case kit::RawValueRole:
        return cell.payment ? QVariant(cell.payment->amount) : QVariant();
    case Qt::CheckStateRole:
        return cell.payment || owes ? QVariant(cell.payment ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    case kit::CellKindRole:
        return static_cast<int>(refusal(cell).isEmpty() ? kit::CellKind::Typed : kit::CellKind::Computed);
    case kit::StateRole:
        return static_cast<int>(owes && over && (!cell.payment || cell.payment->amount < cell.owed.amount)
                                    ? kit::CellState::Attention
                                    : kit::CellState::Normal);
    case kit::RefusalRole:
        return refusal(cell);
    case Qt::ToolTipRole:
        return owes ? tr("%1 due").arg(membership::displayMoney(cell.owed.amount)) : refusal(cell);
    default:
        return {};
    }
}

QVariant DuesModel::data(const QModelIndex& index, int role) const
{
    const DuesRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (row == nullptr) {
        return {};
    }
    if (role == kit::IdRole) {
        return row->person.value();
    }
    if (role == kit::RejectionRole) {
        return m_rejection;
    }
    if (const DuesCell* cell = cellAt(index)) {
        return monthData(*cell, role);
    }
    const qint64 paid = [row] {
        qint64 sum = 0;
        for (const DuesCell& cell : row->cells) {
            sum += cell.payment ? cell.payment->amount : 0;
        }
        return sum;
    }();
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name:
            return row->name;
        case Paid:
            return Decimal(paid).toVietnameseShort();
        case Arrears:
            return row->account.arrears > 0 ? Decimal(row->account.arrears).toVietnameseShort() : QString();
        case PaidUpTo:
            return row->account.paidUpTo.isValid() ? row->account.paidUpTo.displayName() : QString();
        default:
            return {};
        }
    case kit::RawValueRole:
        return index.column() == Paid      ? QVariant(paid)
               : index.column() == Arrears ? QVariant(row->account.arrears)
                                           : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case kit::BoldFromRole:
        return index.column() == Name ? QVariant(static_cast<int>(row->name.lastIndexOf(u' ') + 1)) : QVariant();
    case kit::CellKindRole:
        return static_cast<int>(index.column() == Name ? kit::CellKind::Plain : kit::CellKind::Computed);
    case kit::StateRole:
        return static_cast<int>(index.column() == Arrears && row->account.monthsBehind >= 3 ? kit::CellState::Bad
                                : index.column() == Arrears                                 ? kit::CellState::Attention
                                                                                            : kit::CellState::Normal);
    case kit::RefusalRole:
        return tr("This follows from the months.");
    default:
        return {};
    }
}

Qt::ItemFlags DuesModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const DuesCell* cell = cellAt(index);
    const bool typed = cell && refusal(*cell).isEmpty();
    flags.setFlag(Qt::ItemIsEditable, typed);
    flags.setFlag(Qt::ItemIsUserCheckable, typed);
    return flags;
}

QVariant DuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    const bool month = section >= FirstMonth && section < Paid;
    switch (role) {
    case Qt::DisplayRole:
        return month                 ? tr("M%1", "month").arg(section - FirstMonth + 1)
               : section == Name     ? tr("Full name")
               : section == Paid     ? tr("Paid")
               : section == Arrears  ? tr("Arrears")
               : section == PaidUpTo ? tr("Paid until")
                                     : QString();
    case kit::ColumnKeyRole:
        return month                ? u"month%1"_s.arg(section - FirstMonth + 1)
               : section == Name    ? u"name"_s
               : section == Paid    ? u"paid"_s
               : section == Arrears ? u"arrears"_s
                                    : u"paidUpTo"_s;
    case kit::ColumnWidthRole:
        return month ? 58 : section == Name ? 170 : section == PaidUpTo ? 84 : 80;
    default:
        return {};
    }
}

base::Result<DuesEdit> DuesModel::editFor(const QModelIndex& index, const QString& text) const
{
    const DuesCell& cell = *cellAt(index);
    DuesEdit edit{m_dues.rows.at(index.row()).person, cell.month, DuesEdit::Kind::PayDue, 0};
    const QString typed = text.simplified();
    if (typed.isEmpty()) {
        edit.kind = DuesEdit::Kind::Clear;
        return edit;
    }
    if (typed.compare(u"x"_s, Qt::CaseInsensitive) == 0 || typed == u"+"_s) {
        return edit;
    }
    const auto amount = base::parseVietnameseNumber(typed);
    if (!amount || amount->units() % Decimal::kScale != 0 || *amount <= Decimal(0)) {
        return base::Error{
            base::ErrorCode::Validation,
            tr("“%1” is no amount in đồng. Type x for what is due, or an amount such as 2.000.").arg(text),
            {},
            u"month"_s};
    }
    edit.kind = DuesEdit::Kind::PayAmount;
    edit.amount = amount->units() / Decimal::kScale;
    return edit;
}

bool DuesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!(flags(index) & Qt::ItemIsEditable) || (role != Qt::EditRole && role != Qt::CheckStateRole)) {
        return false;
    }
    const QString text = role == Qt::EditRole                             ? value.toString()
                         : value.toInt() == static_cast<int>(Qt::Checked) ? u"x"_s
                                                                          : QString();
    if (role == Qt::EditRole && text.simplified() == data(index, Qt::EditRole).toString()) {
        return true;
    }
    const auto done = setBlock({{index, text}});
    m_rejection = done ? QString() : done.error().userText;
    return done.hasValue();
}

base::Result<int> DuesModel::setBlock(const QList<kit::CellEdit>& edits)
{
    QList<DuesEdit> months;
    for (const kit::CellEdit& each : edits) {
        const auto edit = editFor(each.index, each.text);
        if (!edit) {
            return edit.error();
        }
        months.append(*edit);
    }
    return m_service.saveMonths(m_dues.unit, months, m_paidOn);
}

} // namespace doancoso::pages
