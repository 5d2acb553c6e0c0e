// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/import_list.h"

#include <algorithm>

namespace doancoso::flows {
namespace {

constexpr qsizetype kMostSteps = 100;
/// Every step keeps the list of rows, if not the rows; of a huge list fewer steps are kept.
constexpr qsizetype kMostKeptRows = 2'000'000;

bool sameMapping(const ListMapping& left, const ListMapping& right)
{
    return left.headerRow == right.headerRow && left.headerLines == right.headerLines &&
           left.firstRow == right.firstRow && left.columns == right.columns;
}

} // namespace

void ImportList::start(const base::TableSheet& sheet, const ListMapping& mapping)
{
    m_state = {sheet, mapping, {}};
    m_before.clear();
    m_after.clear();
}

void ImportList::step()
{
    m_before.append(m_state);
    const qsizetype rows = std::max(1, m_state.sheet.rowCount());
    if (m_before.size() > std::clamp(kMostKeptRows / rows, qsizetype(5), kMostSteps)) {
        m_before.removeFirst();
    }
    m_after.clear();
}

bool ImportList::setTexts(const QList<CellText>& texts)
{
    QList<CellText> different;
    for (const CellText& given : texts) {
        const base::TableCell& cell = m_state.sheet.cell(given.row, given.column);
        if (base::TableCell::ofText(given.text).text != cell.text) {
            different.append(given);
        }
    }
    if (different.isEmpty()) {
        return false;
    }
    step();
    for (const CellText& given : std::as_const(different)) {
        m_state.sheet.setCell(given.row, given.column, base::TableCell::ofText(given.text));
    }
    return true;
}

bool ImportList::assign(int column, int field)
{
    ListMapping mapping = m_state.mapping;
    mapping.assign(column, field);
    return setMapping(mapping);
}

bool ImportList::setMapping(const ListMapping& mapping)
{
    if (sameMapping(mapping, m_state.mapping)) {
        return false;
    }
    step();
    m_state.mapping = mapping;
    return true;
}

bool ImportList::setLeftOut(const QSet<int>& rows, bool leftOut)
{
    QSet<int> wanted = m_state.leftOutRows;
    leftOut ? wanted.unite(rows) : wanted.subtract(rows);
    if (wanted == m_state.leftOutRows) {
        return false;
    }
    step();
    m_state.leftOutRows = wanted;
    return true;
}

void ImportList::undo()
{
    if (canUndo()) {
        m_after.append(m_state);
        m_state = m_before.takeLast();
    }
}

void ImportList::redo()
{
    if (canRedo()) {
        m_before.append(m_state);
        m_state = m_after.takeLast();
    }
}

} // namespace doancoso::flows
