// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_model.h"

#include <algorithm>

namespace doancoso::pages {

using flows::ListPreview;
using flows::ListRow;
using organization::CellProblem;
using organization::RowOutcome;
using organization::Severity;

namespace {

/// More rows than this are shown by beginning anew, which is faster than one by one.
constexpr int kMostInserted = 200;

/// Wide enough for what stands in the first rows of the list; titles above it are left out.
QList<int> widthsOf(const base::TableSheet& sheet, int firstRow)
{
    constexpr int kSampled = 200;
    constexpr int kLetter = 8;
    constexpr int kRoom = 24;
    constexpr int kLeast = 64;
    constexpr int kMost = 280;
    QList<int> widths(sheet.columnCount(), kLeast);
    for (int row = firstRow; row < std::min(sheet.rowCount(), firstRow + kSampled); ++row) {
        for (int column = 0; column < sheet.rowLength(row); ++column) {
            const int wanted = static_cast<int>(sheet.cell(row, column).text.size()) * kLetter + kRoom;
            widths[column] = std::clamp(wanted, widths.at(column), kMost);
        }
    }
    return widths;
}

bool sameProblem(const CellProblem& left, const CellProblem& right)
{
    return left.column == right.column && left.severity == right.severity && left.sentence == right.sentence;
}

} // namespace

kit::Tone toneOf(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::New:
        return kit::Tone::Good;
    case RowOutcome::Changed:
        return kit::Tone::Accent;
    case RowOutcome::Wrong:
        return kit::Tone::Bad;
    case RowOutcome::Unchanged:
    case RowOutcome::LeftOut:
        break;
    }
    return kit::Tone::Neutral;
}

ImportModel::ImportModel(flows::ImportFlow& flow, QObject* parent) : QAbstractTableModel(parent), m_flow(flow)
{
    connect(&flow, &flows::ImportFlow::listChanged, this, [this] {
        beginResetModel();
        m_filter = Filter::All;
        readPreview();
        readSheet();
        endResetModel();
    });
    connect(&flow, &flows::ImportFlow::previewChanged, this, &ImportModel::followPreview);
    connect(&flow, &flows::ImportFlow::mappingChanged, this, [this] {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        tellAll();
    });
    connect(&flow, &flows::ImportFlow::corrected, this, [this](int firstRow, int lastRow) {
        const auto first = std::lower_bound(m_shown.cbegin(), m_shown.cend(), firstRow) - m_shown.cbegin();
        const auto end = std::upper_bound(m_shown.cbegin(), m_shown.cend(), lastRow) - m_shown.cbegin();
        if (first < end) {
            emit dataChanged(index(static_cast<int>(first), 0), index(static_cast<int>(end) - 1, columnCount() - 1));
        }
    });
}

void ImportModel::tellAll()
{
    if (!m_shown.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void ImportModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, qMax(0, columnCount() - 1));
    tellAll();
}

// --- following the flow ----------------------------------------------------------------------------------------------

void ImportModel::readPreview()
{
    m_preview = m_flow.listPreview();
    m_lines = QList<Line>(sheet().rowCount());
    m_hasErrors = false;
    for (int i = 0; i < m_preview.rows.size(); ++i) {
        if (const int row = m_preview.rows.at(i).row; row < m_lines.size()) {
            m_lines[row].understood = i;
        }
    }
    for (int i = 0; i < m_preview.problems.size(); ++i) {
        const CellProblem& problem = m_preview.problems.at(i);
        if (problem.row >= 0 && problem.row < m_lines.size()) {
            m_lines[problem.row].problems.append(i);
            m_hasErrors = m_hasErrors || problem.severity == Severity::Error;
        }
    }
}

void ImportModel::readSheet()
{
    m_anchors.clear();
    m_columns = sheet().columnCount();
    m_widths = widthsOf(sheet(), m_flow.list().state().mapping.firstRow);
    m_shown.clear();
    for (int row = 0; row < sheet().rowCount(); ++row) {
        if (fits(row, m_filter)) {
            m_shown.append(row);
        }
    }
}

bool ImportModel::saysTheSame(const Line& now, const ListPreview& before, const Line& then) const
{
    if ((now.understood < 0) != (then.understood < 0) || now.problems.size() != then.problems.size()) {
        return false;
    }
    for (qsizetype i = 0; i < now.problems.size(); ++i) {
        if (!sameProblem(m_preview.problems.at(now.problems.at(i)), before.problems.at(then.problems.at(i)))) {
            return false;
        }
    }
    if (now.understood < 0) {
        return true;
    }
    const ListRow& row = m_preview.rows.at(now.understood);
    const ListRow& other = before.rows.at(then.understood);
    return row.outcome == other.outcome && row.reason == other.reason && row.changes == other.changes;
}

void ImportModel::followPreview()
{
    const ListPreview before = std::move(m_preview);
    const QList<Line> lines = std::move(m_lines);
    const bool hadErrors = m_hasErrors;
    readPreview();
    if (hadErrors != m_hasErrors || lines.size() != m_lines.size()) {
        tellAll();
    } else {
        int first = -1;
        for (int row = 0; row <= m_shown.size(); ++row) {
            const int line = m_shown.value(row, -1);
            const bool differs = line >= 0 && !saysTheSame(m_lines.at(line), before, lines.at(line));
            if (differs && first < 0) {
                first = row;
            } else if (!differs && first >= 0) {
                emit dataChanged(index(first, 0), index(row - 1, columnCount() - 1));
                first = -1;
            }
        }
    }
    showNewlyFitting();
}

void ImportModel::showNewlyFitting()
{
    if (m_filter == Filter::All) {
        return;
    }
    QList<int> waiting;
    qsizetype shown = 0;
    for (int row = 0; row < m_lines.size(); ++row) {
        if (shown < m_shown.size() && m_shown.at(shown) == row) {
            ++shown;
        } else if (fits(row, m_filter)) {
            waiting.append(row);
        }
    }
    if (waiting.size() > kMostInserted) {
        beginResetModel();
        m_shown += waiting;
        std::sort(m_shown.begin(), m_shown.end());
        endResetModel();
        return;
    }
    for (const int row : std::as_const(waiting)) {
        const auto place = std::lower_bound(m_shown.cbegin(), m_shown.cend(), row) - m_shown.cbegin();
        beginInsertRows({}, static_cast<int>(place), static_cast<int>(place));
        m_shown.insert(place, row);
        endInsertRows();
    }
}

bool ImportModel::fits(int sheetRow, Filter filter) const
{
    if (filter == Filter::All) {
        return !sheet().isRowEmpty(sheetRow);
    }
    const ListRow* row = understood(sheetRow);
    switch (filter) {
    case Filter::New:
        return row && row->outcome == RowOutcome::New;
    case Filter::Changed:
        return row && row->outcome == RowOutcome::Changed;
    default:
        break;
    }
    const QList<int>& found = m_lines.at(sheetRow).problems;
    return std::any_of(found.cbegin(), found.cend(),
                       [this](int i) { return m_preview.problems.at(i).severity != Severity::Note; });
}

void ImportModel::setFilter(Filter filter)
{
    beginResetModel();
    m_filter = filter;
    readSheet();
    endResetModel();
}

int ImportModel::count(Filter filter) const
{
    int rows = 0;
    for (int row = 0; row < m_lines.size(); ++row) {
        rows += fits(row, filter) && (filter != Filter::All || understood(row)) ? 1 : 0;
    }
    return rows;
}

// --- questions -------------------------------------------------------------------------------------------------------

int ImportModel::modelRow(int sheetRow) const
{
    const auto found = std::lower_bound(m_shown.cbegin(), m_shown.cend(), sheetRow);
    return found != m_shown.cend() && *found == sheetRow ? static_cast<int>(found - m_shown.cbegin()) : -1;
}

const ListRow* ImportModel::understood(int sheetRow) const
{
    const int found = sheetRow >= 0 && sheetRow < m_lines.size() ? m_lines.at(sheetRow).understood : -1;
    return found < 0 ? nullptr : &m_preview.rows.at(found);
}

QList<CellProblem> ImportModel::problems(int sheetRow) const
{
    QList<CellProblem> found;
    if (sheetRow >= 0 && sheetRow < m_lines.size()) {
        for (const int i : m_lines.at(sheetRow).problems) {
            found.append(m_preview.problems.at(i));
        }
    }
    return found;
}

QString ImportModel::columnTitle(int sheetColumn) const
{
    const QString heading = m_flow.list().state().mapping.headings.value(sheetColumn);
    const QString letter = base::columnName(sheetColumn);
    return heading.isEmpty() ? letter : QStringLiteral("%1 · %2").arg(letter, heading);
}

int ImportModel::fieldOf(int sheetColumn) const
{
    return m_flow.list().state().mapping.columns.value(sheetColumn, flows::kNotImported);
}

bool ImportModel::isLeftOut(int sheetRow) const
{
    const ListRow* row = understood(sheetRow);
    return m_flow.list().state().leftOutRows.contains(sheetRow) || (row && row->outcome == RowOutcome::LeftOut);
}

int ImportModel::anchorOf(int sheetRow, int sheetColumn) const
{
    if (sheet().merged.isEmpty() || !m_flow.import().isShared(fieldOf(sheetColumn))) {
        return -1;
    }
    auto anchors = m_anchors.constFind(sheetColumn);
    if (anchors == m_anchors.cend()) {
        anchors = m_anchors.insert(sheetColumn, sheet().anchorRows(sheetColumn));
    }
    return anchors->value(sheetRow, -1);
}

QString ImportModel::refusal(int sheetRow, int sheetColumn) const
{
    if (isHeading(sheetRow)) {
        return tr("This row stands above the list and is not imported.");
    }
    if (fieldOf(sheetColumn) == flows::kNotImported) {
        return tr("This column is not imported. Alt+Down chooses what it means.");
    }
    if (const int anchor = anchorOf(sheetRow, sheetColumn); anchor >= 0) {
        return tr("This cell is merged with %1. Correct it there.").arg(base::cellName(anchor, sheetColumn));
    }
    return {};
}

QString ImportModel::errorText(int sheetRow, int sheetColumn) const
{
    const Severity least = m_hasErrors ? Severity::Error : Severity::Warning;
    QStringList sentences;
    for (const int i : m_lines.at(sheetRow).problems) {
        const CellProblem& problem = m_preview.problems.at(i);
        if (problem.column == sheetColumn && problem.severity >= least) {
            sentences.append(problem.sentence);
        }
    }
    return sentences.join(QLatin1Char('\n'));
}

QString ImportModel::toolTip(int sheetRow, int sheetColumn) const
{
    QStringList sentences;
    for (const int i : m_lines.at(sheetRow).problems) {
        if (m_preview.problems.at(i).column == sheetColumn) {
            sentences.append(m_preview.problems.at(i).sentence);
        }
    }
    return sentences.join(QLatin1Char('\n'));
}

kit::CellState ImportModel::cellState(int sheetRow, int sheetColumn) const
{
    std::optional<Severity> worst;
    for (const int i : m_lines.at(sheetRow).problems) {
        const CellProblem& problem = m_preview.problems.at(i);
        if (problem.column == sheetColumn && (!worst || problem.severity > *worst)) {
            worst = problem.severity;
        }
    }
    if (worst == Severity::Error) {
        return kit::CellState::Bad;
    }
    if (worst == Severity::Warning) {
        return kit::CellState::Attention;
    }
    const int field = fieldOf(sheetColumn);
    if (field == flows::kNotImported || isLeftOut(sheetRow) || anchorOf(sheetRow, sheetColumn) >= 0) {
        return kit::CellState::Faint;
    }
    const ListRow* row = understood(sheetRow);
    const bool changes = row && row->changed.contains(field);
    return changes ? kit::CellState::Accent : kit::CellState::Normal;
}

} // namespace doancoso::pages
