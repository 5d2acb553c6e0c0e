// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberwork/unit_figures_model.h"

namespace doancoso::pages {

using namespace Qt::StringLiterals;

void UnitFiguresModel::show(QList<Heading> headings, QList<Row> rows)
{
    beginResetModel();
    m_headings = std::move(headings);
    m_rows = std::move(rows);
    endResetModel();
}

base::UnitId UnitFiguresModel::unitAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).unit : base::UnitId();
}

qint64 UnitFiguresModel::sum(int figure) const
{
    qint64 sum = 0;
    for (const Row& row : m_rows) {
        sum += row.figures.at(figure);
    }
    return sum;
}

int UnitFiguresModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int UnitFiguresModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size()) + 1;
}

QVariant UnitFiguresModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return {};
    }
    const Row& row = m_rows.at(index.row());
    const int figure = index.column() - 1;
    switch (role) {
    case Qt::DisplayRole:
        return figure < 0 ? row.name : base::Decimal(row.figures.at(figure)).toVietnameseShort();
    case Qt::TextAlignmentRole:
        return static_cast<int>((figure < 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case kit::RawValueRole:
        return figure < 0 ? QVariant() : QVariant(row.figures.at(figure));
    case kit::IdRole:
        return row.unit.value();
    case kit::CellKindRole:
        return static_cast<int>(figure < 0 ? kit::CellKind::Plain : kit::CellKind::Computed);
    case kit::StateRole:
        return static_cast<int>(figure == m_headings.size() - 1 ? row.state : kit::CellState::Normal);
    case kit::RefusalRole:
        return tr("This follows from what is entered in the branch. Enter goes there.");
    default:
        return {};
    }
}

QVariant UnitFiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > m_headings.size()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return section == 0 ? tr("Branch") : m_headings.at(section - 1).title;
    case kit::ColumnKeyRole:
        return section == 0 ? u"unit"_s : m_headings.at(section - 1).key;
    case kit::ColumnWidthRole:
        return section == 0 ? 240 : m_headings.at(section - 1).width;
    default:
        return {};
    }
}

} // namespace doancoso::pages
