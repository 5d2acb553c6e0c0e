// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evaluation/rating_progress_model.h"

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using evaluation::RatingStep;

void RatingProgressModel::show(evaluation::GradeScale scale, QList<Row> rows)
{
    beginResetModel();
    m_scale = std::move(scale);
    m_rows = std::move(rows);
    endResetModel();
}

base::UnitId RatingProgressModel::unitAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).progress.unit : base::UnitId();
}

void RatingProgressModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int RatingProgressModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RatingProgressModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstGrade + grades() + 2;
}

std::optional<int> RatingProgressModel::figure(const Row& row, int column) const
{
    const int grade = column - FirstGrade;
    if (column == Members) {
        return row.progress.members;
    }
    if (grade >= 0 && grade < grades()) {
        return row.progress.counts.grades.value(m_scale.grades.at(grade).code);
    }
    if (grade >= grades()) {
        return grade == grades() ? row.progress.counts.notRated : row.progress.counts.open;
    }
    return std::nullopt;
}

QVariant RatingProgressModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return {};
    }
    const Row& row = m_rows.at(index.row());
    const int column = index.column();
    const auto number = figure(row, column);
    const bool begun = row.progress.list.id.isValid();
    switch (role) {
    case Qt::DisplayRole:
        if (column == Name) {
            return row.name;
        }
        if (column == Step) {
            return begun ? evaluation::displayName(row.progress.list.step) : tr("Not begun");
        }
        // Nothing said is not 0.
        return number && (begun || column == Members || column == columnCount() - 1) ? QString::number(*number)
                                                                                     : u"–"_s;
    case kit::RawValueRole:
        return number ? QVariant(qlonglong(*number)) : QVariant();
    case Qt::TextAlignmentRole:
        return int((column < Members ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case kit::CellKindRole:
        return int(kit::CellKind::Plain);
    case kit::MarkRole:
        return int(column == Step ? kit::CellMark::Dot : kit::CellMark::None);
    case kit::StateRole:
        if (column == Step) {
            const RatingStep step = row.progress.list.step;
            return int(!begun                             ? kit::CellState::Missing
                       : step == RatingStep::Decision     ? kit::CellState::Attention
                       : step >= RatingStep::Announcement ? kit::CellState::Good
                                                          : kit::CellState::Normal);
        }
        return int(kit::CellState::Normal);
    case kit::IdRole:
        return row.progress.unit.value();
    default:
        return {};
    }
}

QVariant RatingProgressModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const int grade = section - FirstGrade;
    switch (role) {
    case Qt::DisplayRole:
        if (section < FirstGrade) {
            return QStringList{tr("Branch"), tr("Step"), tr("Members")}.at(section);
        }
        return grade < grades()    ? m_scale.grades.at(grade).shortName.shown()
               : grade == grades() ? evaluation::shortGradeName(m_scale, evaluation::kNotRated)
                                   : tr("Without grade");
    case kit::ColumnKeyRole:
        return section == Name ? u"name"_s : section == Step ? u"step"_s : u"figure%1"_s.arg(section);
    case kit::ColumnWidthRole:
        return section == Name ? 204 : section == Step ? 116 : 66;
    default:
        return {};
    }
}

} // namespace doancoso::pages
