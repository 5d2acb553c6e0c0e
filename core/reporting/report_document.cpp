// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/report_document.h"

#include <algorithm>

namespace doancoso::reporting {

using base::Decimal;

PageSetup PageSetup::document()
{
    PageSetup setup;
    setup.numbering = PageNumbering::TopCentre;
    return setup;
}

PageSetup PageSetup::landscapeTable(PaperSize paper)
{
    PageSetup setup;
    setup.paper = paper;
    setup.orientation = PageOrientation::Landscape;
    setup.margins = {15, 15, 20, 15};
    return setup;
}

QSizeF PageSetup::sheetSizeMm() const
{
    const QSizeF upright = paper == PaperSize::A3 ? QSizeF(297, 420) : QSizeF(210, 297);
    return orientation == PageOrientation::Landscape ? upright.transposed() : upright;
}

Wording Wording::vietnamese()
{
    Wording words;
    words.missing = QStringLiteral("chưa báo cáo");
    words.pageOfTotal = QStringLiteral("Trang %1/%2");
    words.continued = QStringLiteral("(tiếp theo)");
    words.checkCode = QStringLiteral("Mã kiểm tra: %1");
    words.cellCount = QStringLiteral("%1 ô");
    words.columnTotals = QStringLiteral("tổng cột: %1");
    words.grandTotal = QStringLiteral("tổng các cột số: %1");
    words.recipients = QStringLiteral("Nơi nhận:");
    words.attachmentOnly = QStringLiteral("(Hình: %1)");
    return words;
}

QString Heading::placeAndDate() const
{
    if (place.isEmpty() || date.isEmpty()) {
        return place + date;
    }
    return place + QStringLiteral(", ") + date;
}

Paragraph Paragraph::of(ParagraphStyle style, const QString& text)
{
    Paragraph paragraph;
    paragraph.style = style;
    paragraph.runs = {Run{text}};
    return paragraph;
}

Paragraph Paragraph::listItem(const QString& text, int level, const QString& marker)
{
    Paragraph paragraph = of(ParagraphStyle::ListItem, text);
    paragraph.level = level;
    paragraph.marker = marker;
    return paragraph;
}

QString Paragraph::text() const
{
    QString all;
    for (const Run& run : runs) {
        all += run.text;
    }
    return all;
}

Cell Cell::ofText(const QString& text)
{
    Cell cell;
    cell.kind = CellKind::Text;
    cell.text = text;
    return cell;
}

Cell Cell::ofNumber(Decimal number, int decimals)
{
    Cell cell;
    cell.kind = CellKind::Number;
    cell.number = number;
    cell.decimals = decimals;
    return cell;
}

Cell Cell::ofPercent(Decimal percent, int decimals)
{
    Cell cell = ofNumber(percent, decimals);
    cell.kind = CellKind::Percent;
    return cell;
}

Cell Cell::missing()
{
    Cell cell;
    cell.kind = CellKind::Missing;
    return cell;
}

Cell Cell::blank()
{
    return {};
}

Cell Cell::heading(const QString& text, int columnSpan)
{
    Cell cell;
    cell.kind = CellKind::Heading;
    cell.text = text;
    cell.columnSpan = columnSpan;
    return cell;
}

bool Table::hasGroups() const
{
    return std::any_of(columns.cbegin(), columns.cend(),
                       [](const Column& column) { return !column.groupId.isEmpty(); });
}

int Table::columnIndex(const QString& key) const
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i).key == key) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

QString displayText(const Cell& cell, const Wording& wording)
{
    switch (cell.kind) {
    case CellKind::Text:
    case CellKind::Heading:
        return cell.text;
    case CellKind::Number:
    case CellKind::Percent:
        return cell.number ? cell.number->toVietnamese(std::clamp(cell.decimals, 0, Decimal::kPlaces)) : cell.text;
    case CellKind::Missing:
        return cell.text.isEmpty() ? wording.missing : cell.text;
    case CellKind::Blank:
        return {};
    }
    return {};
}

TextAlignment effectiveAlignment(const Cell& cell, const Column& column)
{
    if (cell.alignment != TextAlignment::Automatic) {
        return cell.alignment;
    }
    // Words in the place of a figure stand in the middle, so that nobody reads them as a figure at a glance.
    if (cell.kind == CellKind::Missing) {
        return TextAlignment::Center;
    }
    if (cell.kind == CellKind::Heading) {
        return cell.columnSpan > 1                            ? TextAlignment::Left
               : column.alignment != TextAlignment::Automatic ? column.alignment
                                                              : TextAlignment::Left;
    }
    if (column.alignment != TextAlignment::Automatic) {
        return column.alignment;
    }
    return cell.isFigure() ? TextAlignment::Right : TextAlignment::Left;
}

QString footerLine(const ReportDocument& document)
{
    const Footer& footer = document.footer;
    if (footer.checkCode.isEmpty()) {
        return {};
    }
    QStringList parts{document.wording.checkCode.arg(footer.checkCode)};
    if (footer.cellCount > 0) {
        parts.append(document.wording.cellCount.arg(Decimal(footer.cellCount).toVietnamese(0)));
    }
    if (!footer.controlTotals.isEmpty()) {
        const QString& pattern = footer.grandTotalOnly ? document.wording.grandTotal : document.wording.columnTotals;
        parts.append(pattern.arg(footer.controlTotals));
    }
    return parts.join(QStringLiteral(" · "));
}

QString longDate(int day, int month, int year)
{
    const QString dayText = QString::number(day).rightJustified(2, QLatin1Char('0'));
    const QString monthText = month <= 2 ? QStringLiteral("0%1").arg(month) : QString::number(month);
    return QStringLiteral("ngày %1 tháng %2 năm %3").arg(dayText, monthText, QString::number(year));
}

} // namespace doancoso::reporting
