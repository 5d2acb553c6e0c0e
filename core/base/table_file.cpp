// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/table_file.h"

#include "core/base/table_reader.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace doancoso::base {
namespace {

Error wrongContent(const char* sentence, const QString& fileName)
{
    return tableError(QCoreApplication::translate("TableFile", sentence).arg(fileName));
}

/// Why these first bytes are no table, for the kinds of file that people choose by mistake.
std::optional<Error> wrongKind(const QByteArray& head, const QString& name)
{
    const auto begins = [&head](const char* text, qsizetype size) {
        return head.startsWith(QByteArray::fromRawData(text, size));
    };
    if (begins("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8)) {
        return wrongContent(
            QT_TRANSLATE_NOOP("TableFile", "“%1” is an old Excel file (.xls) or is protected with a password. Open it "
                                           "in Excel, save it as .xlsx without a password, and choose that file."),
            name);
    }
    if (begins("%PDF", 4)) {
        return wrongContent(QT_TRANSLATE_NOOP("TableFile",
                                              "“%1” is a PDF, which holds no cells. Ask for the Excel or CSV "
                                              "file it was made from."),
                            name);
    }
    if (begins("\x89PNG", 4) || begins("\xFF\xD8\xFF", 3) || begins("GIF8", 4)) {
        return wrongContent(QT_TRANSLATE_NOOP("TableFile", "“%1” is a picture. Choose an Excel or CSV file."), name);
    }
    if (begins("Rar!", 4) || begins("7z\xBC\xAF", 4) || begins("\x1F\x8B", 2)) {
        return wrongContent(
            QT_TRANSLATE_NOOP("TableFile", "“%1” is a packed archive. Unpack it first and choose the Excel or CSV file "
                                           "inside."),
            name);
    }
    if (head.left(2000).contains("progid=\"Excel.Sheet\"")) {
        return wrongContent(QT_TRANSLATE_NOOP("TableFile",
                                              "“%1” is an Excel 2003 XML file. Open it in Excel, save it as "
                                              ".xlsx, and choose that file."),
                            name);
    }
    return std::nullopt;
}

bool looksLikeHtml(const QString& text)
{
    const QString head = text.left(4000).toLower();
    return head.trimmed().startsWith(QLatin1Char('<')) &&
           (head.contains(QLatin1String("<table")) || head.contains(QLatin1String("<html")) ||
            head.contains(QLatin1String("<!doctype html")));
}

/// Turns text of old fonts into Unicode, judged over all sheets together.
void repairTexts(TableFile& file)
{
    LegacyDetector detector;
    for (const TableSheet& sheet : file.sheets) {
        sheet.eachText([&detector](const QString& text) { detector.look(text); });
    }
    if (detector.encoding() == LegacyEncoding::None) {
        return;
    }
    file.repairedFrom = detector.encoding();
    for (TableSheet& sheet : file.sheets) {
        sheet.changeTexts([&](QString& text) {
            const QString better = detector.repaired(text);
            if (better != text) {
                text = better;
                ++file.repairedCells;
            }
        });
    }
}

Result<TableFile> finished(TableFile file)
{
    const bool empty = std::all_of(file.sheets.cbegin(), file.sheets.cend(),
                                   [](const TableSheet& sheet) { return sheet.rowCount() == 0; });
    if (empty) {
        return tableError(
            file.fileName.isEmpty()
                ? QCoreApplication::translate("TableFile", "There is nothing in it to import: all cells are empty.")
                : QCoreApplication::translate("TableFile", "“%1” holds nothing to import: all cells are empty.")
                      .arg(file.fileName));
    }
    repairTexts(file);
    return file;
}

Error tooLargeFile(const QString& name, const TableLimits& limits)
{
    return tableError(
        QCoreApplication::translate(
            "TableFile",
            "“%1” is larger than %2 MB. Save the sheet you need as a file of its own, or as CSV, and choose that.")
            .arg(name)
            .arg(limits.fileBytes >> 20));
}

Result<TableFile> readAsText(const QByteArray& bytes, const QString& fileName, TableBudget& budget)
{
    const QString text = decodeText(bytes);
    if (text.contains(QChar(u'\0'))) {
        return tableError(
            QCoreApplication::translate(
                "TableFile", "“%1” is not a table: it holds binary data. Choose an Excel (.xlsx) or CSV file.")
                .arg(fileName));
    }
    TableFile file;
    file.fileName = fileName;
    if (looksLikeHtml(text)) {
        auto sheets = parseHtmlTables(text, budget);
        if (!sheets) {
            return sheets.error();
        }
        file.format = TableFormat::Html;
        file.sheets = std::move(*sheets);
        return finished(std::move(file));
    }
    auto sheet = parseSeparated(text, std::nullopt, budget);
    if (!sheet) {
        return sheet.error();
    }
    sheet->name = QFileInfo(fileName).completeBaseName();
    file.sheets.append(std::move(*sheet));
    return finished(std::move(file));
}

Result<TableFile> readDevice(QIODevice& device, const QString& fileName, const TableLimits& limits,
                             ProgressSink* progress)
{
    if (device.size() > limits.fileBytes) {
        return tooLargeFile(fileName, limits);
    }
    const QByteArray head = device.peek(4096);
    if (const auto wrong = wrongKind(head, fileName)) {
        return *wrong;
    }
    TableBudget budget(limits);
    if (head.startsWith("PK")) {
        auto book = readWorkbook(device, fileName, budget, progress);
        if (!book) {
            return book.error();
        }
        return finished(std::move(*book));
    }
    return readAsText(device.readAll(), fileName, budget);
}

} // namespace

Error tableError(const QString& sentence, const QString& detail)
{
    return {ErrorCode::Validation, sentence, detail, QStringLiteral("file")};
}

QString cellText(const QString& raw)
{
    QString text;
    text.reserve(raw.size());
    for (const QChar ch : raw) {
        const char16_t code = ch.unicode();
        if (code == u'\n' || code == 0x2028) {
            while (text.endsWith(QLatin1Char(' '))) {
                text.chop(1);
            }
            text.append(QLatin1Char('\n'));
        } else if (code == u'\t' || ch.category() == QChar::Separator_Space) {
            text.append(QLatin1Char(' '));
        } else if (code >= 0x20 && code != 0x7F && !(code >= 0x80 && code < 0xA0) && code != 0xFEFF &&
                   !(code >= 0x200B && code <= 0x200F) && code < 0xFFFE) {
            text.append(ch);
        }
    }
    return text.trimmed().normalized(QString::NormalizationForm_C);
}

TableCell TableCell::ofText(const QString& text)
{
    TableCell cell;
    cell.text = cellText(text);
    cell.kind = cell.text.isEmpty() ? CellKind::Empty : CellKind::Text;
    return cell;
}

QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        name.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % 26)));
    }
    return name;
}

QString cellName(int row, int column)
{
    return columnName(column) + QString::number(row + 1);
}

namespace {

/// `codeAt` gives the character at a place.
template <typename CodeAt>
std::optional<std::pair<int, int>> placeOf(qsizetype size, CodeAt&& codeAt)
{
    qsizetype at = 0;
    const auto skipDollar = [&] { at += at < size && codeAt(at) == u'$' ? 1 : 0; };
    skipDollar();
    int column = 0;
    int letters = 0;
    while (at < size && letters < 4) {
        const char16_t code = codeAt(at);
        const char16_t capital = code >= u'a' && code <= u'z' ? code - (u'a' - u'A') : code;
        if (capital < u'A' || capital > u'Z') {
            break;
        }
        column = column * 26 + (capital - u'A' + 1);
        ++letters;
        ++at;
    }
    skipDollar();
    const qsizetype digitsFrom = at;
    int row = 0;
    while (at < size && at - digitsFrom < 8 && codeAt(at) >= u'0' && codeAt(at) <= u'9') {
        row = row * 10 + (codeAt(at) - u'0');
        ++at;
    }
    if (letters == 0 || letters > 3 || at != size || row < 1 || row > 1'048'576 || column > 16'384) {
        return std::nullopt;
    }
    return std::pair(row - 1, column - 1);
}

} // namespace

std::optional<std::pair<int, int>> parseCellName(QStringView name)
{
    return placeOf(name.size(), [name](qsizetype at) { return name.at(at).unicode(); });
}

std::optional<std::pair<int, int>> parseCellName(QByteArrayView name)
{
    return placeOf(name.size(),
                   [name](qsizetype at) { return static_cast<char16_t>(static_cast<uchar>(name.at(at))); });
}

const TableCell& TableSheet::cell(int row, int column) const
{
    static const TableCell nothing;
    if (row < 0 || row >= m_rows.size() || column < 0 || column >= m_rows.at(row).size()) {
        return nothing;
    }
    return m_rows.at(row).at(column);
}

void TableSheet::setCell(int row, int column, TableCell cell)
{
    if (row < 0 || column < 0) {
        return;
    }
    const bool outside = row >= m_rows.size() || column >= m_rows.at(row).size();
    if (cell.isEmpty() && outside) {
        return;
    }
    if (row >= m_rows.size()) {
        m_rows.resize(row + 1);
    }
    QList<TableCell>& cells = m_rows[row];
    if (column >= cells.size()) {
        cells.resize(column + 1);
        m_columnCount = std::max(m_columnCount, column + 1);
    }
    cells[column] = std::move(cell);
}

bool TableSheet::isRowEmpty(int row) const
{
    if (row < 0 || row >= m_rows.size()) {
        return true;
    }
    const QList<TableCell>& cells = m_rows.at(row);
    return std::all_of(cells.cbegin(), cells.cend(), [](const TableCell& cell) { return cell.isEmpty(); });
}

bool TableSheet::isColumnHidden(int column) const
{
    return std::any_of(hiddenColumns.cbegin(), hiddenColumns.cend(),
                       [column](const auto& range) { return range.first <= column && column <= range.second; });
}

QHash<int, int> TableSheet::anchorRows(int column) const
{
    QHash<int, int> anchors;
    for (const CellRange& range : merged) {
        if (column < range.firstColumn || column > range.lastColumn || range.firstColumn != column) {
            continue;
        }
        const int end = std::min(range.lastRow, rowCount() - 1);
        for (int row = range.firstRow + 1; row <= end && !anchors.contains(row); ++row) {
            anchors.insert(row, range.firstRow);
        }
    }
    return anchors;
}

const TableCell& TableSheet::shownCell(int row, int column) const
{
    for (const CellRange& range : merged) {
        if (row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn &&
            column <= range.lastColumn) {
            return cell(range.firstRow, range.firstColumn);
        }
    }
    return cell(row, column);
}

int TableFile::firstUsefulSheet() const
{
    for (int i = 0; i < sheets.size(); ++i) {
        if (!sheets.at(i).hidden && sheets.at(i).rowCount() > 0) {
            return i;
        }
    }
    return 0;
}

std::optional<Error> TableBudget::countText(qsizetype characters)
{
    m_characters += characters;
    if (m_characters > m_limits.characters) {
        return tableError(QCoreApplication::translate(
            "TableFile", "The file holds more text than an import can take. Save only the sheet you need and choose "
                         "that file."));
    }
    return std::nullopt;
}

std::optional<Error> TableBudget::put(TableSheet& sheet, int row, int column, TableCell cell)
{
    if (cell.isEmpty()) {
        return std::nullopt;
    }
    if (row >= m_limits.rows) {
        return tableError(
            QCoreApplication::translate("TableFile", "“%1” has more than %2 rows (cell %3). Import it in parts.")
                .arg(sheet.name)
                .arg(m_limits.rows)
                .arg(cellName(row, column)));
    }
    if (column >= m_limits.columns) {
        return tableError(
            QCoreApplication::translate(
                "TableFile", "“%1” has more than %2 columns (cell %3). Delete what does not belong to the list.")
                .arg(sheet.name)
                .arg(m_limits.columns)
                .arg(cellName(row, column)));
    }
    // A row is as long as its last filled cell, so a far cell costs the empty ones before it.
    m_cells += std::max(0, column + 1 - sheet.rowLength(row));
    if (m_cells > m_limits.cells) {
        return tableError(
            QCoreApplication::translate("TableFile", "The file has more than %1 cells. Import it in parts.")
                .arg(m_limits.cells));
    }
    const auto tooMuch = countText(cell.text.size());
    if (!tooMuch) {
        sheet.setCell(row, column, std::move(cell));
    }
    return tooMuch;
}

Result<TableFile> readTableFile(const QString& path, const TableLimits& limits, ProgressSink* progress)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.exists()) {
        return Error{
            ErrorCode::NotFound,
            QCoreApplication::translate("TableFile", "“%1” is not there. Check the name and the folder.").arg(path),
            path, QStringLiteral("file")};
    }
    if (info.isDir()) {
        return tableError(
            QCoreApplication::translate("TableFile", "“%1” is a folder. Choose an Excel or CSV file in it.")
                .arg(info.fileName()),
            path);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Permission,
                     QCoreApplication::translate(
                         "TableFile",
                         "“%1” cannot be read. Close the program that has it open, or ask for the right to read it.")
                         .arg(info.fileName()),
                     file.errorString(), QStringLiteral("file")};
    }
    return readDevice(file, info.fileName(), limits, progress);
}

Result<TableFile> readTableBytes(const QByteArray& bytes, const QString& fileName, const TableLimits& limits,
                                 ProgressSink* progress)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readDevice(buffer, fileName, limits, progress);
}

Result<TableFile> readPastedText(const QString& text, const TableLimits& limits)
{
    TableBudget budget(limits);
    auto sheet =
        parseSeparated(text, text.contains(QLatin1Char('\t')) ? std::optional(QChar(u'\t')) : std::nullopt, budget);
    if (!sheet) {
        return sheet.error();
    }
    TableFile file;
    file.sheets.append(std::move(*sheet));
    return finished(std::move(file));
}

Result<TableFile> readHtmlTables(const QString& html, const TableLimits& limits)
{
    TableBudget budget(limits);
    auto sheets = parseHtmlTables(html, budget);
    if (!sheets) {
        return sheets.error();
    }
    TableFile file;
    file.format = TableFormat::Html;
    file.sheets = std::move(*sheets);
    return finished(std::move(file));
}

} // namespace doancoso::base
