// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/external_tools.h"

#include "sample_documents.h"

#include "core/reporting/control.h"
#include "ui/print/document_export.h"
#include "ui/print/xlsx_book.h"

#include <QBuffer>
#include <QImage>
#include <QXmlStreamReader>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

using namespace doancoso;
using namespace doancoso::reporting;
using base::Decimal;

namespace {

QByteArray partOf(const QString& path, const QString& part)
{
    QuaZip zip(path);
    REQUIRE(zip.open(QuaZip::mdUnzip));
    REQUIRE(zip.setCurrentFile(part));
    QuaZipFile file(&zip);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList partNames(const QString& path)
{
    QuaZip zip(path);
    REQUIRE(zip.open(QuaZip::mdUnzip));
    return zip.getFileNameList();
}

/// Cells of a CSV line with quotes.
QStringList csvCells(const QString& line)
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
std::optional<QList<QStringList>> readBack(const QString& path, const QTemporaryDir& folder)
{
    const auto csv = tests::convertWithOffice(
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

QString exported(const ReportDocument& document, const QTemporaryDir& folder)
{
    const QString path = folder.filePath(QStringLiteral("sheet.xlsx"));
    REQUIRE_OK(print::exportDocument(document, path));
    return path;
}

qsizetype rowThatBegins(const QList<QStringList>& rows, const QString& first, const QString& second)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows.at(i).value(0) == first && rows.at(i).value(1) == second) {
            return i;
        }
    }
    FAIL("no row " << first.toStdString() << ' ' << second.toStdString());
    return -1;
}

} // namespace

TEST_CASE("xlsx: LibreOffice reads the document's numbers back", "[xlsx]")
{
    const QTemporaryDir folder;
    const ReportDocument document = tests::unitSheet(30, 4);
    const auto rows = readBack(exported(document, folder), folder);
    if (!rows) {
        return;
    }
    const Table& table = std::get<Table>(document.blocks.first());
    const qsizetype first = rowThatBegins(*rows, QStringLiteral("1"), QStringLiteral("Thị trấn Thọ Xuân"));
    int figures = 0;
    for (qsizetype r = 0; r < table.rows.size(); ++r) {
        const QStringList& read = rows->at(first + r);
        for (qsizetype c = 0; c < table.rows.at(r).cells.size(); ++c) {
            const Cell& cell = table.rows.at(r).cells.at(c);
            CAPTURE(r, c, read);
            if (cell.isFigure()) {
                // LibreOffice gives percentages with their sign and six digits; their exact form has its own test.
                QString text = read.value(c);
                const bool share = cell.kind == CellKind::Percent;
                REQUIRE(text.endsWith(QLatin1Char('%')) == share);
                bool isNumber = false;
                const double value = text.remove(QLatin1Char('%')).toDouble(&isNumber);
                REQUIRE(isNumber);
                REQUIRE(value == Approx(cell.number->toDouble()).epsilon(share ? 1e-5 : 1e-12));
                ++figures;
            } else {
                REQUIRE(read.value(c) == displayText(cell, document.wording));
            }
        }
    }
    CHECK(figures == 28 * 16 + 2 * 4 + 16);
    const QString all = [&] {
        QString text;
        for (const QStringList& row : *rows) {
            text += row.join(QLatin1Char(' ')) + QLatin1Char('\n');
        }
        return text;
    }();
    for (const QString& expected :
         {QStringLiteral("TỈNH ĐOÀN THANH HÓA"), QStringLiteral("ĐOÀN TNCS HỒ CHÍ MINH"), document.title,
          document.subtitleLines.first(), QStringLiteral("KH năm"), QStringLiteral("NGƯỜI LẬP BIỂU")}) {
        CAPTURE(expected);
        CHECK(all.contains(expected));
    }
}

TEST_CASE("xlsx: text that begins like a formula stays text, and no formula is ever written", "[xlsx]")
{
    const QTemporaryDir folder;
    ReportDocument document = tests::plainSheet(4);
    Table& table = tests::firstTable(document);
    const QStringList wicked{QStringLiteral("=1+1"), QStringLiteral("+84 123"), QStringLiteral("-5"),
                             QStringLiteral("@SUM(A1)")};
    for (int i = 0; i < 4; ++i) {
        table.rows[i].cells[1].text = wicked.at(i);
    }
    document.title = QStringLiteral("=HYPERLINK(\"x\")");
    const QString path = exported(document, folder);
    const QString sheet = QString::fromUtf8(partOf(path, QStringLiteral("xl/worksheets/sheet1.xml")));
    CHECK_FALSE(sheet.contains(QStringLiteral("<f>")));
    CHECK_FALSE(sheet.contains(QStringLiteral("<f ")));
    // A spreadsheet would make a formula of such text when it is edited, unless the style says it is quoted.
    CHECK(
        QString::fromUtf8(partOf(path, QStringLiteral("xl/styles.xml"))).contains(QStringLiteral("quotePrefix=\"1\"")));
    const auto rows = readBack(path, folder);
    if (!rows) {
        return;
    }
    for (int i = 0; i < 4; ++i) {
        rowThatBegins(*rows, QString::number(i + 1), wicked.at(i));
    }
}

TEST_CASE("xlsx: panes, repeated rows and columns, print area, paper and foot", "[xlsx]")
{
    const QTemporaryDir folder;
    const ReportDocument document = tests::unitSheet(30, 4);
    const QString path = exported(document, folder);
    const QString sheet = QString::fromUtf8(partOf(path, QStringLiteral("xl/worksheets/sheet1.xml")));
    CHECK(sheet.contains(QRegularExpression(QStringLiteral(
        "<pane xSplit=\"2\" ySplit=\"\\d+\" topLeftCell=\"C\\d+\" activePane=\"bottomRight\" state=\"frozen\"/>"))));
    CHECK(sheet.contains(QStringLiteral("<pageSetup paperSize=\"9\" fitToHeight=\"0\" orientation=\"landscape\"/>")));
    CHECK(sheet.contains(QStringLiteral("fitToPage=\"1\"")));
    CHECK(sheet.contains(document.footer.checkCode));
    CHECK(sheet.contains(QStringLiteral("Trang &amp;P/&amp;N")));
    const QString book = QString::fromUtf8(partOf(path, QStringLiteral("xl/workbook.xml")));
    CHECK(book.contains(
        QRegularExpression(QStringLiteral("_xlnm.Print_Area\" localSheetId=\"0\">'[^']+'!\\$A\\$1:\\$S\\$\\d+<"))));
    CHECK(book.contains(QRegularExpression(
        QStringLiteral("_xlnm.Print_Titles\" localSheetId=\"0\">'[^']+'!\\$A:\\$B,'[^']+'!\\$\\d+:\\$\\d+<"))));
    // Merged: four groups, three ungrouped columns over both header lines, and the lines around the table.
    CHECK(sheet.count(QStringLiteral("<mergeCell ")) >= 7);
}

TEST_CASE("xlsx: every part is well-formed XML, and a wide table has breaks between its column blocks", "[xlsx]")
{
    const QTemporaryDir folder;
    ReportDocument document = tests::unitSheet(30, 30);
    Figure figure;
    QBuffer buffer(&figure.bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage(40, 20, QImage::Format_RGB32).save(&buffer, "PNG");
    figure.caption = QStringLiteral("Hình <1> & \"2\"");
    document.blocks.append(figure);
    document.blocks.append(tests::firstTable(document));
    const QString path = exported(document, folder);
    const QStringList names = partNames(path);
    CHECK(names.contains(QStringLiteral("xl/media/image1.png")));
    CHECK(names.contains(QStringLiteral("xl/worksheets/sheet2.xml")));
    for (const QString& name : names) {
        if (!name.endsWith(QStringLiteral(".png"))) {
            CAPTURE(name);
            QXmlStreamReader xml(partOf(path, name));
            while (!xml.atEnd()) {
                xml.readNext();
            }
            CHECK_FALSE(xml.hasError());
        }
    }
    CHECK(QString::fromUtf8(partOf(path, QStringLiteral("xl/worksheets/sheet1.xml")))
              .contains(QStringLiteral("<colBreaks count=")));
    const auto pdf = tests::convertWithOffice(path, QStringLiteral("pdf"), folder);
    if (pdf && tests::hasProgram(QStringLiteral("pdftotext"))) {
        for (const tests::PdfPage& page : tests::pdfPages(*pdf)) {
            CHECK(page.count(QStringLiteral("STT")) == 1);
        }
    }
}

TEST_CASE("xlsx: sheet names are cleaned, shortened and made different", "[xlsx]")
{
    print::XlsxBook book;
    const QString title = QStringLiteral("BIỂU TỔNG HỢP KẾT QUẢ [THỰC HIỆN]: CHỈ TIÊU QUÝ III/2022?");
    const QString first = book.addSheet(title).name();
    const QString second = book.addSheet(title).name();
    const QString third = book.addSheet(QStringLiteral("'/\\*'")).name();
    CHECK(first.size() <= 31);
    CHECK(second.size() <= 31);
    CHECK(first != second);
    CHECK_FALSE(first.contains(QRegularExpression(QStringLiteral("[\\[\\]:*?/\\\\]"))));
    CHECK_FALSE(third.isEmpty());
}

TEST_CASE("xlsx: exact percentages and signs", "[xlsx]")
{
    const QTemporaryDir folder;
    ReportDocument document = tests::plainSheet(3);
    Table& table = tests::firstTable(document);
    table.rows[0].cells[2] = Cell::ofPercent(Decimal::fromUnits(941000));
    table.rows[1].cells[2] = Cell::ofPercent(-Decimal::fromUnits(1));
    table.rows[2].cells[2] = Cell::ofNumber(-Decimal::fromUnits(12345678), 2);
    const QString sheet =
        QString::fromUtf8(partOf(exported(document, folder), QStringLiteral("xl/worksheets/sheet1.xml")));
    CHECK(sheet.contains(QStringLiteral("<v>0.941000</v>")));
    CHECK(sheet.contains(QStringLiteral("<v>-0.000001</v>")));
    CHECK(sheet.contains(QStringLiteral("<v>-1234.5678</v>")));
}
