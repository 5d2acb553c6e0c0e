// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/catalogue/form_lines_model.h"

#include "ui/kit/grid_roles.h"

#include <algorithm>

namespace doancoso::pages {

using planning::Indicator;
using planning::ReportFormSection;

namespace {

struct FormLineColumn
{
    const char* key;
    const char* title;
    int width;
};

constexpr FormLineColumn kFormLineColumns[FormLinesModel::ColumnCount]{
    {"number", QT_TRANSLATE_NOOP("doancoso::pages::FormLinesModel", "No"), 46},
    {"name", QT_TRANSLATE_NOOP("doancoso::pages::FormLinesModel", "Section, indicator"), 220},
    {"code", QT_TRANSLATE_NOOP("doancoso::pages::FormLinesModel", "Code"), 56},
    {"unit", QT_TRANSLATE_NOOP("doancoso::pages::FormLinesModel", "Unit of measure"), 76},
    {"remark", QT_TRANSLATE_NOOP("doancoso::pages::FormLinesModel", "Validity"), 120}};

} // namespace

FormLinesModel::Line FormLinesModel::headingLine(const QString& code, const QString& title)
{
    // Headings have no identity of their own; a negative number never meets an indicator.
    return {true, code, title, {}, --m_nextHeading, 0};
}

void FormLinesModel::setForm(const planning::ReportForm& form, const QHash<base::IndicatorId, Indicator>& cards,
                             const QDate& day)
{
    beginResetModel();
    m_cards = cards;
    m_day = day;
    m_lines.clear();
    m_nextHeading = 0;
    for (const ReportFormSection& section : form.sections) {
        m_lines.append(headingLine(section.code, section.title));
        for (const base::IndicatorId id : section.indicators) {
            m_lines.append({false, {}, {}, id, id.value(), 0});
        }
    }
    assignNumbers();
    endResetModel();
}

void FormLinesModel::assignNumbers()
{
    int number = 0;
    for (Line& line : m_lines) {
        line.number = line.section ? 0 : ++number;
    }
}

QList<ReportFormSection> FormLinesModel::sections() const
{
    QList<ReportFormSection> found;
    for (const Line& line : m_lines) {
        if (line.section) {
            found.append({line.code, line.title, {}});
        } else {
            found.last().indicators.append(line.indicator); // the first line is always a heading
        }
    }
    return found;
}

bool FormLinesModel::has(base::IndicatorId id) const
{
    return std::any_of(m_lines.cbegin(), m_lines.cend(), [id](const Line& line) { return line.indicator == id; });
}

int FormLinesModel::indicatorCount() const
{
    return static_cast<int>(
        std::count_if(m_lines.cbegin(), m_lines.cend(), [](const Line& line) { return !line.section; }));
}

QString FormLinesModel::nextSectionCode() const
{
    QChar last(u'A' - 1);
    for (const Line& line : m_lines) {
        if (line.section && line.code.size() == 1 && line.code.at(0) >= u'A' && line.code.at(0) < u'Z') {
            last = std::max(last, line.code.at(0));
        }
    }
    return QString(QChar(last.unicode() + 1));
}

/// The row after the last one of the section that begins in `row`.
int FormLinesModel::sectionEnd(int row) const
{
    int end = row + 1;
    while (end < m_lines.size() && !m_lines.at(end).section) {
        ++end;
    }
    return end;
}

void FormLinesModel::renumber()
{
    assignNumbers();
    if (!m_lines.isEmpty()) {
        emit dataChanged(index(0, Number), index(rowCount() - 1, Number));
    }
    emit edited();
}

int FormLinesModel::insertIndicator(int row, base::IndicatorId id)
{
    if (has(id)) {
        return -1;
    }
    if (m_lines.isEmpty()) {
        insertSection(-1, nextSectionCode(), tr("Indicators"));
    }
    const int at = row >= 0 && row < m_lines.size() ? row + 1 : rowCount();
    beginInsertRows({}, at, at);
    m_lines.insert(at, {false, {}, {}, id, id.value(), 0});
    endInsertRows();
    renumber();
    return at;
}

int FormLinesModel::insertSection(int row, const QString& code, const QString& title)
{
    const int at = row >= 0 && row < m_lines.size() ? row + 1 : rowCount();
    beginInsertRows({}, at, at);
    m_lines.insert(at, headingLine(code, title));
    endInsertRows();
    renumber();
    return at;
}

bool FormLinesModel::removeLine(int row)
{
    if (row < 0 || row >= m_lines.size() || (row == 0 && sectionEnd(0) > 1)) {
        return false;
    }
    beginRemoveRows({}, row, row);
    m_lines.removeAt(row);
    endRemoveRows();
    renumber();
    return true;
}

int FormLinesModel::moveLine(int row, int step)
{
    if (row < 0 || row >= m_lines.size()) {
        return row;
    }
    if (!m_lines.at(row).section) {
        const int to = row + step;
        if (to < 1 || to >= m_lines.size()) {
            return row;
        }
        beginMoveRows({}, row, row, {}, step > 0 ? to + 1 : to);
        m_lines.move(row, to);
        endMoveRows();
        renumber();
        return to;
    }
    // The section and its neighbour change places: the lower of the two is what moves up.
    int upper = row;
    if (step < 0) {
        do {
            --upper;
        } while (upper >= 0 && !m_lines.at(upper).section);
    }
    const int lower = step < 0 ? row : sectionEnd(row);
    if (upper < 0 || lower >= m_lines.size()) {
        return row;
    }
    const int end = sectionEnd(lower);
    beginMoveRows({}, lower, end - 1, {}, upper);
    std::rotate(m_lines.begin() + upper, m_lines.begin() + lower, m_lines.begin() + end);
    endMoveRows();
    renumber();
    return step < 0 ? upper : upper + end - lower;
}

void FormLinesModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lines.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int FormLinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int FormLinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FormLinesModel::sectionData(const Line& line, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return column == Number ? line.code : column == Name ? line.title : QString();
    case kit::CellKindRole:
        return static_cast<int>(kit::CellKind::Section);
    default:
        return {};
    }
}

QVariant FormLinesModel::indicatorData(int row, int column, int role) const
{
    const Line& line = m_lines.at(row);
    const Indicator card = m_cards.value(line.indicator);
    const bool holds = card.isValidOn(m_day);
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Number:
            return line.number > 0 ? QString::number(line.number) : QString();
        case Name:
            return card.name;
        case Code:
            return card.code;
        case Unit:
            return card.unitOfMeasure;
        case Remark:
            return holds                    ? QString()
                   : card.validFrom > m_day ? tr("from %1 on").arg(base::displayDate(card.validFrom))
                                            : tr("ended %1").arg(base::displayDate(card.validUntil.addDays(-1)));
        default:
            return {};
        }
    case Qt::TextAlignmentRole:
        return static_cast<int>((column == Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case kit::StateRole:
        return static_cast<int>(column == Remark             ? kit::CellState::Attention
                                : !holds || column == Number ? kit::CellState::Faint
                                                             : kit::CellState::Normal);
    case kit::RefusalRole:
        return tr("The card of an indicator is changed in the catalogue. Here it is moved or taken out.");
    default:
        return {};
    }
}

QVariant FormLinesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size()) {
        return {};
    }
    const Line& line = m_lines.at(index.row());
    if (role == kit::IdRole) {
        return line.id;
    }
    return line.section ? sectionData(line, index.column(), role) : indicatorData(index.row(), index.column(), role);
}

bool FormLinesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !isSection(index.row()) || index.column() > Name) {
        return false;
    }
    Line& line = m_lines[index.row()];
    QString& target = index.column() == Number ? line.code : line.title;
    const QString text = value.toString().simplified();
    if (target != text) {
        target = text;
        emit dataChanged(index, index);
        emit edited();
    }
    return true;
}

Qt::ItemFlags FormLinesModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    flags.setFlag(Qt::ItemIsEditable, isSection(index.row()) && index.column() <= Name);
    return flags;
}

QVariant FormLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return tr(kFormLineColumns[section].title);
    case kit::ColumnKeyRole:
        return QString::fromLatin1(kFormLineColumns[section].key);
    case kit::ColumnWidthRole:
        return kFormLineColumns[section].width;
    default:
        return {};
    }
}

} // namespace doancoso::pages
