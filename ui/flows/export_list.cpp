// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/export_list.h"

#include "core/base/file_output.h"
#include "core/base/table_file.h"
#include "ui/print/xlsx_workbook.h"

#include <algorithm>

namespace doancoso::flows {
namespace {

constexpr double kMillimetresPerLetter = 2.1;
constexpr double kNarrowest = 14;
constexpr double kWidest = 70;
constexpr qsizetype kRowsMeasured = 200; ///< are enough to know how wide a column wants to be

double widthOf(const ExportedList& list, qsizetype column)
{
    qsizetype letters = list.headings.at(column).size();
    for (qsizetype row = 0; row < std::min(kRowsMeasured, list.rows.size()); ++row) {
        letters = std::max(letters, list.rows.at(row).value(column).size());
    }
    return std::clamp(static_cast<double>(letters) * kMillimetresPerLetter, kNarrowest, kWidest);
}

base::Result<QByteArray> workbookOf(const ExportedList& list)
{
    print::XlsxWorkbook book;
    print::XlsxSheet& sheet = book.addSheet(list.title);
    print::XlsxStyle cell;
    cell.border = true;
    print::XlsxStyle heading = cell;
    heading.bold = true;
    heading.wrap = true;
    heading.side = print::XlsxStyle::Center;
    print::XlsxStyle title;
    title.bold = true;
    title.points = 13;
    print::XlsxStyle caption;
    caption.italic = true;
    sheet.text(0, 0, list.title, title);
    sheet.text(1, 0, list.caption, caption);
    constexpr int kHeadingRow = 3;
    for (int column = 0; column < list.headings.size(); ++column) {
        sheet.text(kHeadingRow, column, list.headings.at(column), heading);
        sheet.columnWidth(column, widthOf(list, column));
    }
    for (int row = 0; row < list.rows.size(); ++row) {
        for (int column = 0; column < list.headings.size(); ++column) {
            sheet.text(kHeadingRow + 1 + row, column, list.rows.at(row).value(column), cell);
        }
    }
    sheet.page().landscape = list.headings.size() > 7;
    sheet.page().repeatFirstRow = kHeadingRow;
    sheet.page().repeatLastRow = kHeadingRow;
    sheet.page().frozenRows = kHeadingRow + 1;
    return book.finish({list.title, {}, {}});
}

} // namespace

base::Result<void> exportList(const ExportedList& list, const QString& file)
{
    if (file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        return base::writeCsv(file, QList<QStringList>{list.headings} + list.rows, {QLatin1Char(';'), true});
    }
    const auto bytes = workbookOf(list);
    return bytes ? base::writeWholeFile(file, *bytes) : base::Result<void>(bytes.error());
}

} // namespace doancoso::flows
