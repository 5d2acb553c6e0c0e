// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/import_template.h"

#include "core/base/file_output.h"
#include "core/base/table_file.h"
#include "core/membership/person_lists.h"
#include "ui/print/xlsx_workbook.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace doancoso::flows {
namespace {

constexpr int kPreparedRows = 300; ///< whose columns of codes keep zeros in front
constexpr double kHintWidth = 120; // millimetres
constexpr double kWordWidth = 45;

QJsonObject readTemplate(const QString& area)
{
    QFile file(QStringLiteral(":/data/%1/import_template.json").arg(area));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

print::XlsxStyle headingStyle()
{
    print::XlsxStyle style;
    style.bold = true;
    style.border = true;
    style.wrap = true;
    style.side = print::XlsxStyle::Center;
    return style;
}

/// What may be chosen in a column: the names of a list of people's data, as the import understands them.
QStringList choicesOf(const QJsonValue& entry)
{
    QStringList words;
    for (const membership::ListEntry& known : membership::personList(entry[QLatin1String("list")].toString())) {
        words.append(known.nameVi);
    }
    for (const QJsonValue& word : entry[QLatin1String("choices")].toArray()) {
        words.append(word.toString());
    }
    return words;
}

void writeList(print::XlsxSheet& sheet, const QJsonArray& columns)
{
    print::XlsxStyle text;
    text.numberFormat = QStringLiteral("@");
    int column = 0;
    for (const QJsonValue& entry : columns) {
        sheet.text(0, column, entry[QLatin1String("heading")].toString(), headingStyle());
        sheet.columnWidth(column, entry[QLatin1String("width_mm")].toDouble());
        for (int row = 1; entry[QLatin1String("text")].toBool() && row <= kPreparedRows; ++row) {
            sheet.blank(row, column, text);
        }
        if (const QStringList words = choicesOf(entry); !words.isEmpty()) {
            sheet.choices(1, kPreparedRows, column, words);
        }
        ++column;
    }
    sheet.page().frozenRows = 1;
    sheet.page().landscape = true;
    sheet.page().repeatFirstRow = 0;
    sheet.page().repeatLastRow = 0;
}

void writeHelp(print::XlsxSheet& sheet, const QJsonObject& words)
{
    int column = 0;
    for (const QJsonValue& heading : words[QLatin1String("help_headings")].toArray()) {
        sheet.text(0, column++, heading.toString(), headingStyle());
    }
    print::XlsxStyle plain;
    plain.border = true;
    plain.wrap = true;
    int row = 1;
    for (const QJsonValue& entry : words[QLatin1String("columns")].toArray()) {
        sheet.text(row, 0, entry[QLatin1String("heading")].toString(), plain);
        sheet.text(row, 1, entry[QLatin1String("hint")].toString(), plain);
        sheet.text(row, 2, entry[QLatin1String("example")].toString(), plain);
        ++row;
    }
    sheet.columnWidth(0, kWordWidth);
    sheet.columnWidth(1, kHintWidth);
    sheet.columnWidth(2, kWordWidth);
    sheet.page().frozenRows = 1;
}

} // namespace

QString importTemplateName(const QString& area)
{
    return readTemplate(area)[QLatin1String("file_name")].toString() + QStringLiteral(".xlsx");
}

base::Result<void> writeImportTemplate(const QString& area, const QString& path)
{
    const QJsonObject words = readTemplate(area);
    const QJsonArray columns = words[QLatin1String("columns")].toArray();
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        QStringList headings;
        for (const QJsonValue& entry : columns) {
            headings.append(entry[QLatin1String("heading")].toString());
        }
        return base::writeCsv(path, {headings}, {QLatin1Char(';'), true});
    }
    print::XlsxWorkbook book;
    writeList(book.addSheet(words[QLatin1String("sheet")].toString()), columns);
    writeHelp(book.addSheet(words[QLatin1String("help_sheet")].toString()), words);
    const auto bytes = book.finish({words[QLatin1String("sheet")].toString(), {}, {}});
    return bytes ? base::writeWholeFile(path, *bytes) : base::Result<void>(bytes.error());
}

} // namespace doancoso::flows
