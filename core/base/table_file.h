// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables that come from elsewhere – CSV, Excel workbooks, the clipboard, web pages – as a plain grid of cells, and CSV
// on the way out. What a cell means is decided by whoever imports it; here only its text, number or date is read.
// Files are taken as hostile: every size is limited, and what is wrong is named. For imports; nothing here knows units.
#pragma once

#include "core/base/decimal.h"
#include "core/base/legacy_text.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/zip_archive.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace doancoso::base {

enum class CellKind : quint8 {
    Empty,
    Text,
    Number,
    Date,
    Boolean,
    Error ///< the spreadsheet's own error ("#N/A"), or a formula without a stored result
};

/// One cell. `text` is what a person would type for it: composed Unicode, numbers with a decimal comma and no grouping
/// ("1234,5", "00004" where the cell is formatted so), dates dd/MM/yyyy. Cells of CSV, clipboard and web tables are
/// always texts, so that "00004" stays what it is.
struct TableCell
{
    CellKind kind = CellKind::Empty;
    QString text;
    std::optional<Decimal> number; ///< of a Number that fits four decimals; parseVietnameseNumber(text) gives the same
    QDate date;

    bool isEmpty() const { return kind == CellKind::Empty; }
    bool operator==(const TableCell&) const = default;

    static TableCell ofText(const QString& text);
};

/// Rows and columns from 0, both ends included.
struct CellRange
{
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
    bool operator==(const CellRange&) const = default;
};

/// "A", "Z", "AA"; column 0 is A.
QString columnName(int column);
/// "D14" for row 13, column 3.
QString cellName(int row, int column);
/// Reads "D14" or "$D$14"; nothing when it is no cell name or lies outside every spreadsheet.
std::optional<std::pair<int, int>> parseCellName(QStringView name);
std::optional<std::pair<int, int>> parseCellName(QByteArrayView name);

class TableSheet
{
public:
    QString name;
    bool hidden = false;
    QList<CellRange> merged;
    QList<int> hiddenRows;                    ///< ascending; their cells are kept
    QList<std::pair<int, int>> hiddenColumns; ///< first and last

    int rowCount() const { return static_cast<int>(m_rows.size()); }
    int columnCount() const { return m_columnCount; }
    /// How many cells of the row are stored.
    int rowLength(int row) const { return row < rowCount() ? static_cast<int>(m_rows.at(row).size()) : 0; }
    /// An empty cell outside the sheet.
    const TableCell& cell(int row, int column) const;
    void setCell(int row, int column, TableCell cell);
    bool isRowEmpty(int row) const;
    bool isColumnHidden(int column) const;
    /// Row of the cell whose content a cell inside a vertically merged range of this column shows; only rows whose
    /// content stands elsewhere are listed.
    QHash<int, int> anchorRows(int column) const;
    /// The cell shown at this place: of a merged range the top left one.
    const TableCell& shownCell(int row, int column) const;
    /// Runs over all texts; for repairs.
    template <typename Change>
    void changeTexts(Change&& change)
    {
        for (QList<TableCell>& row : m_rows) {
            for (TableCell& cell : row) {
                if (cell.kind == CellKind::Text) {
                    change(cell.text);
                }
            }
        }
    }
    template <typename Look>
    void eachText(Look&& look) const
    {
        for (const QList<TableCell>& row : m_rows) {
            for (const TableCell& cell : row) {
                if (cell.kind == CellKind::Text) {
                    look(cell.text);
                }
            }
        }
    }

private:
    QList<QList<TableCell>> m_rows; ///< ragged: a row ends with its last filled cell
    int m_columnCount = 0;
};

enum class TableFormat { Csv, Workbook, Html };

struct TableFile
{
    QString fileName; ///< without folder
    TableFormat format = TableFormat::Csv;
    QList<TableSheet> sheets;                           ///< at least one
    LegacyEncoding repairedFrom = LegacyEncoding::None; ///< the font encoding that was turned into Unicode
    int repairedCells = 0;

    /// The first sheet that is neither hidden nor empty; else the first.
    int firstUsefulSheet() const;
};

/// What is more than these is refused, so that no file can exhaust the machine.
struct TableLimits
{
    qint64 fileBytes = 64LL << 20;
    ZipLimits package; ///< what a workbook may unpack to
    int rows = 200'000;
    int columns = 1'000;
    int cells = 1'500'000;
    qint64 characters = 48LL << 20; ///< of all texts together
    int sheets = 200;
    int xmlDepth = 48;
};

/// Reads a file by what is in it, not by its name. Errors: NotFound, Permission, Io, Validation (`context` "file":
/// what it is instead, what is broken in it, or which limit it exceeds), Cancelled.
Result<TableFile> readTableFile(const QString& path, const TableLimits& limits = {}, ProgressSink* progress = nullptr);
/// The same for a file's content; `fileName` is for sentences only.
Result<TableFile> readTableBytes(const QByteArray& bytes, const QString& fileName, const TableLimits& limits = {},
                                 ProgressSink* progress = nullptr);
/// Pasted text, separated by tabs (or ; or , when there is no tab).
Result<TableFile> readPastedText(const QString& text, const TableLimits& limits = {});
/// Pasted or saved HTML: every table that is not inside another one becomes a sheet.
Result<TableFile> readHtmlTables(const QString& html, const TableLimits& limits = {});

struct CsvOptions
{
    QChar separator = QLatin1Char(','); ///< ';' opens right in an Excel set to Vietnamese
    bool byteOrderMark = true;          ///< Excel needs it to see UTF-8
};

/// Rows as CSV with CRLF line ends. A text that a spreadsheet would run as a formula (= + - @, tab or line end in
/// front) gets an apostrophe in front of it unless it is a number; reading takes the apostrophe away again.
QByteArray toCsv(const QList<QStringList>& rows, const CsvOptions& options = {});
/// Writes the whole file or nothing. Errors: those of writeWholeFile().
Result<void> writeCsv(const QString& path, const QList<QStringList>& rows, const CsvOptions& options = {});

} // namespace doancoso::base
