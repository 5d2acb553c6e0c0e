// SPDX-License-Identifier: GPL-3.0-or-later
//
// Workbooks that were written, read back: by LibreOffice, by the project's own reader, and part by part.
#pragma once

#include "support/catch.h"
#include "support/external_tools.h"

#include "core/base/table_file.h"
#include "core/base/zip_archive.h"
#include "ui/print/document_export.h"

#include <QFile>

namespace doancoso::tests {

/// The parts of a package.
class Package
{
public:
    explicit Package(const QString& path) : m_file(path)
    {
        REQUIRE(m_file.open(QIODevice::ReadOnly));
        REQUIRE_OK(m_zip.open(m_file, path));
    }
    QStringList names() const { return m_zip.names(); }
    QByteArray bytes(const QString& part)
    {
        auto read = m_zip.read(part);
        INFO(part.toStdString());
        REQUIRE_OK(read);
        return *read;
    }
    QString text(const QString& part) { return QString::fromUtf8(bytes(part)); }
    QString sheet(int number) { return text(QStringLiteral("xl/worksheets/sheet%1.xml").arg(number)); }

private:
    QFile m_file;
    base::ZipReader m_zip;
};

/// What our own reader finds in the file.
inline base::TableFile ownReading(const QString& path)
{
    auto file = base::readTableFile(path);
    REQUIRE_OK(file);
    return *file;
}

/// The row of the sheet in which the document's table begins, found by its first two cells.
inline int rowOf(const base::TableSheet& sheet, const QString& first, const QString& second)
{
    for (int row = 0; row < sheet.rowCount(); ++row) {
        if (sheet.cell(row, 0).text == first && sheet.cell(row, 1).text == second) {
            return row;
        }
    }
    FAIL("no row " << first.toStdString() << ' ' << second.toStdString());
    return -1;
}

/// Cells of a CSV line with quotes.
inline QStringList csvCells(const QString& line)
{
    QStringList cells;
    QString cell;
    bool quoted = false;
    for (const QChar ch : line) {
        if (ch == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (ch == QLatin1Char(',') && !quoted) {
            cells.append(cell);
            cell.clear();
        } else {
            cell.append(ch);
        }
    }
    cells.append(cell);
    return cells;
}

/// What LibreOffice reads: raw values, not as they are shown.
inline std::optional<QList<QStringList>> readBack(const QString& path, const QTemporaryDir& folder)
{
    const auto csv = convertWithOffice(
        path, QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false"), folder);
    if (!csv) {
        return std::nullopt;
    }
    QFile file(*csv);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QList<QStringList> rows;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        rows.append(csvCells(line));
    }
    return rows;
}

inline QString exported(const reporting::ReportDocument& document, const QTemporaryDir& folder)
{
    const QString path = folder.filePath(QStringLiteral("sheet.xlsx"));
    REQUIRE_OK(print::exportDocument(document, path));
    return path;
}

inline qsizetype rowThatBegins(const QList<QStringList>& rows, const QString& first, const QString& second)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows.at(i).value(0) == first && rows.at(i).value(1) == second) {
            return i;
        }
    }
    FAIL("no row " << first.toStdString() << ' ' << second.toStdString());
    return -1;
}

} // namespace doancoso::tests
