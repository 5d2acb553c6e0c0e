// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/submission_model.h"

#include "ui/kit/grid_roles.h"

#include <array>

namespace doancoso::pages {
namespace {

using results::ReportingState;

struct SubmissionColumn
{
    const char* key;
    const char* title;
    int width;
};

constexpr std::array<SubmissionColumn, SubmissionModel::ColumnCount> kSubmissionColumns{{
    {"number", QT_TRANSLATE_NOOP("doancoso::pages::SubmissionModel", "No"), 44},
    {"name", QT_TRANSLATE_NOOP("doancoso::pages::SubmissionModel", "Unit"), 160},
    {"state", QT_TRANSLATE_NOOP("doancoso::pages::SubmissionModel", "State"), 150},
    {"due", QT_TRANSLATE_NOOP("doancoso::pages::SubmissionModel", "Due"), 96},
    {"submitted", QT_TRANSLATE_NOOP("doancoso::pages::SubmissionModel", "Handed in"), 96},
    {"late", QT_TRANSLATE_NOOP("doancoso::pages::SubmissionModel", "Days late"), 80},
    {"returned", QT_TRANSLATE_NOOP("doancoso::pages::SubmissionModel", "Returned"), 80},
    {"remark", QT_TRANSLATE_NOOP("doancoso::pages::SubmissionModel", "Remark"), 300},
}};

kit::CellState submissionCellState(ReportingState state)
{
    switch (state) {
    case ReportingState::Submitted:
    case ReportingState::Accepted:
        return kit::CellState::Good;
    case ReportingState::SubmittedLate:
    case ReportingState::Returned:
        return kit::CellState::Attention;
    case ReportingState::Overdue:
        return kit::CellState::Bad;
    default:
        return kit::CellState::Normal;
    }
}

} // namespace

base::Result<void> SubmissionModel::load(ui::Workspace& workspace)
{
    const auto& tree = workspace.tree();
    const auto states = workspace.results().reportingStates(tree, workspace.period());
    const auto submissions = workspace.results().submissions(workspace.period());
    if (!states || !submissions) {
        return states ? submissions.error() : states.error();
    }
    QList<UnitRow> rows;
    QHash<QString, QDate> dueDays;
    for (const base::UnitId id : tree.reportingChildIds(workspace.unit())) {
        const organization::UnitNode* node = tree.find(id);
        if (!dueDays.contains(node->typeCode)) {
            const auto due = workspace.results().dueDate(node->typeCode, workspace.period());
            if (!due) {
                return due.error();
            }
            dueDays.insert(node->typeCode, *due);
        }
        UnitRow row{id, node->shortName, states->value(id), dueDays.value(node->typeCode), {}, 0, {}, 0};
        if (const auto found = submissions->constFind(id); found != submissions->constEnd()) {
            row.submitted = found->submittedAt ? found->submittedAt->toLocalTime().date() : QDate();
            row.returned = found->returnedCount;
            row.remark = found->remark;
        }
        const QDate until = row.submitted.isValid() ? row.submitted : workspace.clock().today();
        if (row.due.isValid() && until > row.due) {
            row.daysLate = static_cast<int>(row.due.daysTo(until));
        }
        rows.append(row);
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
    return {};
}

int SubmissionModel::reportedCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [](const UnitRow& row) { return row.submitted.isValid(); }));
}

int SubmissionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SubmissionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SubmissionModel::text(const UnitRow& row, int column, int number) const
{
    switch (column) {
    case Number:
        return QString::number(number);
    case Name:
        return row.name;
    case State:
        return results::displayName(row.state);
    case Due:
        return base::displayDate(row.due);
    case Submitted:
        return base::displayDate(row.submitted);
    case DaysLate:
        return row.daysLate > 0 ? QString::number(row.daysLate) : QString();
    case Returned:
        return row.returned > 0 ? QString::number(row.returned) : QString();
    case Remark:
        return row.remark;
    default:
        return {};
    }
}

QVariant SubmissionModel::data(const QModelIndex& index, int role) const
{
    const UnitRow& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column(), index.row() + 1);
    case Qt::TextAlignmentRole:
        return index.column() == Number || index.column() == DaysLate || index.column() == Returned
                   ? int(Qt::AlignRight | Qt::AlignVCenter)
                   : int(Qt::AlignLeft | Qt::AlignVCenter);
    case kit::IdRole:
        return row.unit.value();
    case kit::CellKindRole:
        return int(kit::CellKind::Plain);
    case kit::StateRole:
        return int(index.column() == State ? submissionCellState(row.state) : kit::CellState::Normal);
    case kit::MarkRole:
        return int(index.column() == State ? kit::CellMark::Dot : kit::CellMark::None);
    default:
        return {};
    }
}

QVariant SubmissionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    const SubmissionColumn& column = kSubmissionColumns.at(static_cast<size_t>(section));
    switch (role) {
    case Qt::DisplayRole:
        return tr(column.title);
    case kit::ColumnKeyRole:
        return QString::fromLatin1(column.key);
    case kit::ColumnWidthRole:
        return column.width;
    default:
        return {};
    }
}

} // namespace doancoso::pages
