// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/grid_block.h"

#include "ui/kit/grid_roles.h"

#include <QAbstractItemModel>
#include <QCoreApplication>

namespace doancoso::kit {
namespace {

/// Notes an edit, or counts a cell that refuses one. A cell that already holds the text is left alone.
void note(BlockPlan& plan, const QModelIndex& index, const QString& text)
{
    if (!index.isValid()) {
        return;
    }
    if (isEditable(index)) {
        if (editText(index) != text) {
            plan.edits.append({index, text});
        }
        return;
    }
    if (!text.isEmpty() && displayText(index) != text) {
        ++plan.report.refused;
    }
}

/// What a cell gives to others: a computed cell has no text to edit but one to see.
QString textOf(const QModelIndex& index)
{
    const QString text = editText(index);
    return text.isEmpty() ? displayText(index) : text;
}

/// How often a block of `block` lines is laid into a selection of `selected` lines.
int repeated(qsizetype selected, int block)
{
    return selected > block && selected % block == 0 ? static_cast<int>(selected) : block;
}

} // namespace

BlockPlan planPaste(const QAbstractItemModel& model, const GridExtent& sheet, const GridExtent& target,
                    const ClipboardBlock& block)
{
    BlockPlan plan;
    plan.report.action = BlockAction::Paste;
    if (block.isEmpty() || target.rows.isEmpty() || target.columns.isEmpty()) {
        return plan;
    }
    const qsizetype firstRow = sheet.rows.indexOf(target.rows.first());
    const qsizetype firstColumn = sheet.columns.indexOf(target.columns.first());
    const int rows = repeated(target.rows.size(), block.rowCount());
    const int columns = repeated(target.columns.size(), block.columnCount());
    const qsizetype rowsHere = qMin<qsizetype>(rows, sheet.rows.size() - firstRow);
    const qsizetype columnsHere = qMin<qsizetype>(columns, sheet.columns.size() - firstColumn);
    plan.report.leftOutRows = static_cast<int>(rows - rowsHere);
    plan.report.leftOutColumns = static_cast<int>(columns - columnsHere);
    for (qsizetype r = 0; r < rowsHere; ++r) {
        const QStringList& source = block.rows.at(r % block.rowCount());
        for (qsizetype c = 0; c < columnsHere; ++c) {
            note(plan, model.index(sheet.rows.at(firstRow + r), sheet.columns.at(firstColumn + c)),
                 source.at(c % block.columnCount()));
        }
    }
    return plan;
}

BlockPlan planFill(const QAbstractItemModel& model, const GridExtent& target, const QString& text)
{
    BlockPlan plan;
    plan.report.action = BlockAction::FillSelection;
    for (const int row : target.rows) {
        for (const int column : target.columns) {
            note(plan, model.index(row, column), text);
        }
    }
    return plan;
}

BlockPlan planClear(const QAbstractItemModel& model, const GridExtent& target)
{
    BlockPlan plan;
    plan.report.action = BlockAction::Clear;
    for (const int row : target.rows) {
        for (const int column : target.columns) {
            const QModelIndex index = model.index(row, column);
            if (isEditable(index)) {
                note(plan, index, QString());
            } else if (!displayText(index).isEmpty()) {
                ++plan.report.refused;
            }
        }
    }
    return plan;
}

BlockPlan planFillDown(const QAbstractItemModel& model, const GridExtent& sheet, const GridExtent& target)
{
    BlockPlan plan;
    plan.report.action = BlockAction::FillDown;
    if (target.rows.isEmpty()) {
        return plan;
    }
    const bool fromAbove = target.rows.size() == 1;
    const qsizetype first = sheet.rows.indexOf(target.rows.first());
    if (fromAbove && first <= 0) {
        return plan;
    }
    const int source = fromAbove ? sheet.rows.at(first - 1) : target.rows.first();
    for (qsizetype r = fromAbove ? 0 : 1; r < target.rows.size(); ++r) {
        for (const int column : target.columns) {
            note(plan, model.index(target.rows.at(r), column), textOf(model.index(source, column)));
        }
    }
    return plan;
}

BlockPlan planFillRight(const QAbstractItemModel& model, const GridExtent& sheet, const GridExtent& target)
{
    BlockPlan plan;
    plan.report.action = BlockAction::FillRight;
    if (target.columns.isEmpty()) {
        return plan;
    }
    const bool fromLeft = target.columns.size() == 1;
    const qsizetype first = sheet.columns.indexOf(target.columns.first());
    if (fromLeft && first <= 0) {
        return plan;
    }
    const int source = fromLeft ? sheet.columns.at(first - 1) : target.columns.first();
    for (const int row : target.rows) {
        for (qsizetype c = fromLeft ? 0 : 1; c < target.columns.size(); ++c) {
            note(plan, model.index(row, target.columns.at(c)), textOf(model.index(row, source)));
        }
    }
    return plan;
}

QString BlockReport::text() const
{
    const auto say = [](const char* source, int count) {
        return QCoreApplication::translate("GridBlock", source, nullptr, count);
    };
    if (error) {
        return error->userText;
    }
    QStringList sentences;
    if (action == BlockAction::Paste) {
        sentences.append(say(QT_TRANSLATE_N_NOOP("GridBlock", "%n cell(s) pasted."), written));
    }
    if (refused > 0) {
        sentences.append(
            say(QT_TRANSLATE_N_NOOP("GridBlock", "%n computed or locked cell(s) kept as they are."), refused));
    }
    if (leftOutRows > 0) {
        sentences.append(
            say(QT_TRANSLATE_N_NOOP("GridBlock", "%n row(s) beyond the end of the table were left out."), leftOutRows));
    }
    if (leftOutColumns > 0) {
        sentences.append(
            say(QT_TRANSLATE_N_NOOP("GridBlock", "%n column(s) beyond the edge of the table were left out."),
                leftOutColumns));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace doancoso::kit
