// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/overview_document.h"

#include "core/reporting/overview_cards.h"
#include "core/reporting/summary_sheet.h"

namespace doancoso::reporting {
namespace {

using namespace Qt::StringLiterals;
using base::Decimal;
using planning::Indicator;

QList<Column> columns(const base::Period& period)
{
    QList<Column> all;
    const auto add = [&all](const QString& key, const QString& title, double weight, double leastMm) {
        Column column;
        column.key = key;
        column.title = title;
        column.weight = weight;
        column.minWidthMm = leastMm;
        all.append(column);
    };
    add(u"no"_s, u"STT"_s, 0, 10);
    add(u"name"_s, u"Nội dung, chỉ tiêu"_s, 1, 50);
    add(u"measure"_s, u"ĐVT"_s, 0, 16);
    add(u"target"_s, u"Chỉ tiêu"_s, 0, 18);
    add(u"result"_s, u"Lũy kế %1"_s.arg(period.year()), 0, 18);
    add(u"achieved"_s, u"Tỷ lệ %"_s, 0, 16);
    add(u"before"_s, u"Cùng kỳ %1"_s.arg(period.year() - 1), 0, 18);
    for (Column& column : all) {
        column.alignment = column.key == "name"_L1 ? TextAlignment::Left : TextAlignment::Automatic;
        column.inControl = false;
    }
    all[0].alignment = TextAlignment::Center;
    all[2].alignment = TextAlignment::Center;
    return all;
}

Cell overviewCell(const Indicator& indicator, const results::Figure& figure)
{
    if (!figure.isReported()) {
        return Cell::missing();
    }
    if (results::isUnitCount(indicator, figure)) {
        Cell cell = Cell::ofText(results::shownText(indicator, figure));
        cell.alignment = TextAlignment::Right;
        return cell;
    }
    const auto value = results::shownValue(indicator, figure);
    if (!value) {
        return Cell::ofText(u"–"_s);
    }
    return indicator.isRatio() ? Cell::ofPercent(*value, shownDecimals(indicator))
                               : Cell::ofNumber(*value, indicator.decimals);
}

Row indicatorRow(const SheetData& sheet, int column)
{
    const Indicator& indicator = sheet.indicators.at(column);
    const SheetCell& cell = sheet.unit.cells.at(column);
    const auto amount = targetOfColumn(sheet, column);
    const int places = amount && amount->rounded(0) == *amount ? 0 : 1;
    Row row;
    row.cells = {Cell::ofText(QString::number(column + 1)),
                 Cell::ofText(indicator.name),
                 Cell::ofText(indicator.isRatio() ? u"%"_s : indicator.unitOfMeasure),
                 !amount               ? Cell::blank()
                 : indicator.isRatio() ? Cell::ofPercent(*amount, places)
                                       : Cell::ofNumber(*amount, places),
                 overviewCell(indicator, judgedFigure(indicator, cell, sheet.period)),
                 cell.judgement.percent ? Cell::ofPercent(*cell.judgement.percent, 1) : Cell::blank(),
                 cell.lastYear.isReported() ? overviewCell(indicator, cell.lastYear) : Cell::blank()};
    return row;
}

Table indicatorTable(const SheetData& sheet)
{
    Table table;
    table.columns = columns(sheet.period);
    for (const SheetSection& section : sheet.sections) {
        Row head;
        head.kind = RowKind::Section;
        const QString title = section.code.isEmpty() ? section.title : section.code + u". "_s + section.title;
        head.cells = {Cell::heading(title, static_cast<int>(table.columns.size()))};
        table.rows.append(head);
        for (int i = section.first; i < section.first + section.count; ++i) {
            table.rows.append(indicatorRow(sheet, i));
        }
    }
    return table;
}

} // namespace

ReportDocument overviewDocument(const SheetData& sheet, const QString& superior, const QDate& day,
                                const QList<Figure>& charts)
{
    ReportDocument document;
    document.page = PageSetup::document();
    document.heading.superior = superior;
    document.heading.issuer = sheet.unit.name;
    document.heading.place = placeOf(sheet.unit.name);
    document.heading.date = longDate(day.day(), day.month(), day.year());
    document.title = u"TỔNG QUAN KẾT QUẢ THỰC HIỆN CHỈ TIÊU "_s + periodInTitle(sheet.period);
    document.unitName = sheet.unit.name;
    document.periodCode = sheet.period.code();
    if (sheet.isSum()) {
        document.subtitleLines.append(
            u"(Tổng hợp từ %1/%2 đơn vị)"_s.arg(sheet.reportedChildren).arg(sheet.expectedChildren));
    }
    document.blocks.append(indicatorTable(sheet));
    for (const Figure& chart : charts) {
        document.blocks.append(chart);
    }
    if (!sheet.missing.isEmpty()) {
        document.blocks.append(
            Paragraph::of(ParagraphStyle::Plain, u"Chưa báo cáo: %1."_s.arg(sheet.missing.join(u", "_s))));
    }
    return document;
}

} // namespace doancoso::reporting
