// SPDX-License-Identifier: GPL-3.0-or-later
//
// ResultsModel: rows, columns, roles. Saving and following commits is in results_model_changes.cpp.
#include "ui/pages/results/results_model.h"

#include "ui/workspace.h"

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using kit::CellKind;
using kit::CellState;

namespace {

CellState achievementCellState(kit::Tone tone)
{
    switch (tone) {
    case kit::Tone::Neutral:
        return CellState::Normal;
    case kit::Tone::Accent:
        return CellState::Accent;
    case kit::Tone::Good:
        return CellState::Good;
    case kit::Tone::Attention:
        return CellState::Attention;
    case kit::Tone::Bad:
        return CellState::Bad;
    }
    return CellState::Normal;
}

} // namespace

ResultsModel::ResultsModel(ui::Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_board(workspace)
{}

base::Result<void> ResultsModel::show(const ResultsScope& scope)
{
    const bool other = scope.unit != m_board.scope().unit || scope.choice != m_board.scope().choice;
    beginResetModel();
    if (other) {
        m_options.expanded.clear();
    }
    m_findingsRead = false;
    base::Result<void> loaded = m_board.load(scope);
    if (loaded) {
        loaded = readBreakdowns();
    }
    m_rows = loaded ? layoutRows(m_board, m_options) : QList<GridRow>();
    m_columns = loaded ? layoutColumns(m_board, m_options) : QList<GridColumn>();
    endResetModel();
    return loaded;
}

base::Result<void> ResultsModel::reload()
{
    return show(m_board.scope());
}

void ResultsModel::relayout()
{
    beginResetModel();
    m_rows = layoutRows(m_board, m_options);
    m_columns = layoutColumns(m_board, m_options);
    endResetModel();
}

void ResultsModel::setOnlyResults(bool only)
{
    if (m_options.onlyResults != only) {
        m_options.onlyResults = only;
        relayout();
    }
}

/// The figures of the sub-rows that are shown.
base::Result<void> ResultsModel::readBreakdowns()
{
    if (m_board.scope().view != ResultsView::OneUnit) {
        return {};
    }
    for (const planning::Indicator& card : m_board.indicators()) {
        if (!card.breakdowns.isEmpty() && (m_options.breakdownRows || m_options.expanded.contains(card.id))) {
            if (const auto read = m_board.loadBreakdowns(card.id); !read) {
                return read.error();
            }
        }
    }
    return {};
}

void ResultsModel::setOwnRows(bool shown)
{
    m_options.ownRows = shown;
    syncRows();
}

void ResultsModel::setBreakdownRows(bool shown)
{
    m_options.breakdownRows = shown;
    if (const auto read = readBreakdowns(); !read) {
        emit saveFailed(read.error());
    }
    syncRows();
}

void ResultsModel::setExpanded(int row, bool expanded)
{
    if (row < 0 || row >= m_rows.size() || !m_rows.at(row).canExpand) {
        return;
    }
    const base::IndicatorId indicator = m_rows.at(row).indicator;
    if (expanded) {
        if (const auto read = m_board.loadBreakdowns(indicator); !read) {
            emit saveFailed(read.error());
            return;
        }
        m_options.expanded.insert(indicator);
    } else {
        m_options.expanded.remove(indicator);
    }
    syncRows();
}

void ResultsModel::collapseAll()
{
    m_options.expanded.clear();
    syncRows();
}

int ResultsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ResultsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

CellPlace ResultsModel::placeOf(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || index.column() >= m_columns.size()) {
        return {};
    }
    return placeAt(m_board, m_rows.at(index.row()), m_columns.at(index.column()));
}

QModelIndex ResultsModel::indexOf(const CellPlace& place)
{
    const auto find = [this, &place]() -> QModelIndex {
        for (int row = 0; row < m_rows.size(); ++row) {
            const GridRow& candidate = m_rows.at(row);
            if (candidate.unit != place.unit || candidate.part != place.part ||
                candidate.breakdown != place.breakdown || candidate.kind == GridRow::Kind::Section ||
                (candidate.indicator.isValid() && candidate.indicator != place.indicator)) {
                continue;
            }
            for (int column = 0; column < m_columns.size(); ++column) {
                if (m_columns.at(column).kind == GridColumn::Kind::Result &&
                    placeAt(m_board, candidate, m_columns.at(column)) == place) {
                    return index(row, column);
                }
            }
        }
        return {};
    };
    QModelIndex found = find();
    if (!found.isValid() && place.part != FigurePart::Whole) {
        for (int row = 0; row < m_rows.size(); ++row) {
            if (m_rows.at(row).indicator == place.indicator && m_rows.at(row).canExpand) {
                setExpanded(row, true);
                found = find();
                break;
            }
        }
    }
    return found;
}

CellLookup ResultsModel::stateCell(const GridRow& row) const
{
    CellLookup cell;
    cell.kind = row.kind == GridRow::Kind::Total ? CellKind::Total : CellKind::Plain;
    if (row.part != FigurePart::Whole) {
        return cell;
    }
    if (row.kind == GridRow::Kind::Total) {
        const ui::Coverage coverage = m_workspace.reporting().coverageOf(row.unit);
        cell.text = coverage.expected > 0 ? tr("%1/%2 units").arg(coverage.reported).arg(coverage.expected) : QString();
        return cell;
    }
    const results::ReportingState state = m_workspace.reporting().stateOf(row.unit);
    if (const auto tone = ui::toneOf(state)) {
        cell.text = results::displayName(state);
        cell.mark = kit::CellMark::Dot;
        cell.state = achievementCellState(*tone);
    }
    return cell;
}

CellLookup ResultsModel::lookUpAt(const QModelIndex& index) const
{
    const GridRow& row = m_rows.at(index.row());
    const GridColumn& column = m_columns.at(index.column());
    if (column.kind == GridColumn::Kind::State && row.kind != GridRow::Kind::Section) {
        return stateCell(row);
    }
    return lookUp(m_board, row, column);
}

QVariant ResultsModel::roleOf(const QModelIndex& index, const CellLookup& cell, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::EditRole:
        return cell.edit;
    case Qt::ToolTipRole:
        return cell.tip.isEmpty() ? QVariant() : cell.tip;
    case Qt::TextAlignmentRole:
        return static_cast<int>(cell.alignment);
    case Qt::AccessibleTextRole: {
        QStringList parts{cell.text.isEmpty() && cell.state == CellState::Missing ? tr("not yet") : cell.text,
                          cell.stateWord, cell.error};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case kit::CellKindRole:
        return static_cast<int>(cell.kind);
    case kit::StateRole:
        return static_cast<int>(cell.state);
    case kit::MarkRole:
        return static_cast<int>(cell.mark);
    case kit::RawValueRole:
        return cell.number ? QVariant::fromValue(*cell.number) : QVariant();
    case kit::ErrorTextRole:
        return cell.error;
    case kit::RefusalRole:
        return cell.refusal;
    case kit::RejectionRole:
        return m_rejected == index ? m_rejection : QString();
    case kit::IdRole:
        return m_rows.at(index.row()).id;
    case ExpandRole:
        return m_columns.at(index.column()).kind == GridColumn::Kind::Title && m_rows.at(index.row()).canExpand
                   ? QVariant(m_rows.at(index.row()).expanded)
                   : QVariant();
    case IncompleteRole:
        return cell.incomplete;
    case StateWordRole:
        return cell.stateWord;
    case IndentRole:
        return m_columns.at(index.column()).kind == GridColumn::Kind::Title ? m_rows.at(index.row()).indent : 0;
    default:
        return {};
    }
}

QVariant ResultsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    return roleOf(index, lookUpAt(index), role);
}

void ResultsModel::multiData(const QModelIndex& index, QModelRoleDataSpan roles) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return;
    }
    const CellLookup cell = lookUpAt(index);
    for (QModelRoleData& role : roles) {
        role.setData(roleOf(index, cell, role.role()));
    }
}

QVariant ResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size()) {
        return {};
    }
    const GridColumn& column = m_columns.at(section);
    const ResultsScope& scope = m_board.scope();
    switch (role) {
    case Qt::DisplayRole:
        return columnTitle(m_board, column);
    case Qt::ToolTipRole: {
        const planning::Indicator* card = m_board.indicator(column.indicator);
        return card ? QVariant(card->name) : QVariant();
    }
    case kit::ColumnKeyRole:
        return column.key;
    case kit::ColumnWidthRole:
        return column.width;
    case kit::ColumnWrapRole:
        return column.kind == GridColumn::Kind::Title || column.kind == GridColumn::Kind::Measure ||
               column.kind == GridColumn::Kind::State;
    case kit::GroupHeaderRole:
        return scope.view == ResultsView::OnePeriod ? columnGroup(m_board, column) : QString();
    case kit::HeaderEmphasisRole:
        return column.kind == GridColumn::Kind::Result && column.period == scope.period;
    case kit::ScopeKeyRole:
        return u"%1/%2/%3"_s.arg(static_cast<int>(scope.view)).arg(scope.unit.value()).arg(scope.period.key());
    default:
        return {};
    }
}

Qt::ItemFlags ResultsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const CellPlace place = placeOf(index);
    const bool result = place.isValid() && m_columns.at(index.column()).kind == GridColumn::Kind::Result;
    flags.setFlag(Qt::ItemIsEditable, result && m_board.entryRule(place) == EntryRule::Typed);
    return flags;
}

} // namespace doancoso::pages
