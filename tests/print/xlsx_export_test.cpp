// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_documents.h"
#include "xlsx_reading.h"

#include "core/reporting/control.h"

#include <QBuffer>
#include <QImage>
#include <QXmlStreamReader>

using namespace doancoso;
using namespace doancoso::reporting;
using base::Decimal;
using base::TableFile;
using base::TableSheet;
using tests::exported;
using tests::ownReading;
using tests::Package;
using tests::readBack;
using tests::rowOf;
using tests::rowThatBegins;

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

TEST_CASE("xlsx: our own reader finds every figure exactly, and every text", "[xlsx]")
{
    const QTemporaryDir folder;
    const ReportDocument document = tests::unitSheet(30, 4);
    const TableFile file = ownReading(exported(document, folder));
    REQUIRE(file.sheets.size() == 1);
    const TableSheet& sheet = file.sheets.constFirst();
    const Table& table = std::get<Table>(document.blocks.first());
    const int first = rowOf(sheet, QStringLiteral("1"), QStringLiteral("Thị trấn Thọ Xuân"));
    int missing = 0;
    for (int r = 0; r < table.rows.size(); ++r) {
        for (int c = 0; c < table.rows.at(r).cells.size(); ++c) {
            const Cell& cell = table.rows.at(r).cells.at(c);
            const base::TableCell& read = sheet.cell(first + r, c);
            CAPTURE(r, c, read.text);
            if (cell.isFigure()) {
                REQUIRE(read.kind == base::CellKind::Number);
                REQUIRE(read.number == cell.number);
                REQUIRE(read.text.endsWith(QLatin1Char('%')) == (cell.kind == reporting::CellKind::Percent));
            } else {
                REQUIRE(read.text == displayText(cell, document.wording));
                missing += cell.kind == reporting::CellKind::Missing ? 1 : 0;
            }
        }
    }
    CHECK(missing == 2 * 12);
    // The header: four groups over four columns each, three columns that stand over both lines.
    const int header = rowOf(sheet, QStringLiteral("STT"), QStringLiteral("Đơn vị"));
    CHECK(header + 2 == first);
    int groups = 0;
    int tall = 0;
    for (const base::CellRange& range : sheet.merged) {
        groups += range.firstRow == header && range.lastRow == header && range.lastColumn > range.firstColumn ? 1 : 0;
        tall += range.firstRow == header && range.lastRow == header + 1 ? 1 : 0;
    }
    CHECK(groups == 4);
    CHECK(tall == 3);
}

TEST_CASE("xlsx: text that begins like a formula stays text, and no formula is ever written", "[xlsx]")
{
    const QTemporaryDir folder;
    ReportDocument document = tests::plainSheet(4);
    Table& table = tests::firstTable(document);
    const QStringList wicked{QStringLiteral("=1+1"), QStringLiteral("+84 123"), QStringLiteral("-5"),
                             QStringLiteral("@SUM(A1)")};
    for (int i = 0; i < 4; ++i) {
        // A letter that cannot be written does not hide the one behind it.
        table.rows[i].cells[1].text = QString(i, QChar(u'\x02')) + wicked.at(i);
    }
    document.title = QStringLiteral("=HYPERLINK(\"x\")");
    const QString path = exported(document, folder);
    Package package(path);
    const QString xml = package.sheet(1);
    CHECK_FALSE(xml.contains(QRegularExpression(QStringLiteral("<f[ >/]"))));
    const TableFile file = ownReading(path);
    const TableSheet& sheet = file.sheets.constFirst();
    const int first = rowOf(sheet, QStringLiteral("1"), wicked.constFirst());
    // A spreadsheet would make a formula of such text when it is edited, unless the cell is one for text: number
    // format 49, "@".
    QList<int> textStyles;
    const QString styles = package.text(QStringLiteral("xl/styles.xml"));
    static const QRegularExpression cellStyle(QStringLiteral("<xf numFmtId=\"(\\d+)\""));
    auto each = cellStyle.globalMatch(styles, styles.indexOf(QStringLiteral("<cellXfs")));
    for (int index = 0; each.hasNext(); ++index) {
        if (each.next().captured(1) == QStringLiteral("49")) {
            textStyles.append(index);
        }
    }
    for (int i = 0; i < 4; ++i) {
        CHECK(sheet.cell(first + i, 1).kind == base::CellKind::Text);
        CHECK(sheet.cell(first + i, 1).text == wicked.at(i));
        const QRegularExpression cell(
            QStringLiteral("<c r=\"%1\" s=\"(\\d+)\" t=\"s\">").arg(base::cellName(first + i, 1)));
        CHECK(textStyles.contains(cell.match(xml).captured(1).toInt()));
    }
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
    Package package(exported(document, folder));
    const QString sheet = package.sheet(1);
    CHECK(sheet.contains(QRegularExpression(QStringLiteral(
        "<pane xSplit=\"2\" ySplit=\"\\d+\" topLeftCell=\"C\\d+\" activePane=\"bottomRight\" state=\"frozen\"/>"))));
    CHECK(sheet.contains(QRegularExpression(
        QStringLiteral("<pageSetup paperSize=\"9\"( scale=\"\\d+\")? fitToHeight=\"0\" orientation=\"landscape\""))));
    CHECK(sheet.contains(QStringLiteral("fitToPage=\"1\"")));
    CHECK(sheet.contains(QStringLiteral("showGridLines=\"0\"")));
    CHECK(sheet.contains(document.footer.checkCode));
    CHECK(sheet.contains(QStringLiteral("Trang &amp;P/&amp;N")));
    const QString book = package.text(QStringLiteral("xl/workbook.xml"));
    CHECK(book.contains(
        QRegularExpression(QStringLiteral("_xlnm.Print_Area\" localSheetId=\"0\">'[^']+'!\\$A\\$1:\\$S\\$\\d+<"))));
    CHECK(book.contains(QRegularExpression(
        QStringLiteral("_xlnm.Print_Titles\" localSheetId=\"0\">'[^']+'!\\$A:\\$B,'[^']+'!\\$\\d+:\\$\\d+<"))));
    CHECK(package.text(QStringLiteral("docProps/core.xml")).contains(document.title));
    // The face in whose digits column widths are counted, and every other one.
    const QString styles = package.text(QStringLiteral("xl/styles.xml"));
    CHECK(styles.count(QStringLiteral("<name val=\"Times New Roman\"/>")) == styles.count(QStringLiteral("<font>")));
}

TEST_CASE("xlsx: A3 and portrait are what the document says", "[xlsx]")
{
    const QTemporaryDir folder;
    ReportDocument document = tests::plainSheet(3);
    document.page = PageSetup::landscapeTable(PaperSize::A3);
    CHECK(Package(exported(document, folder)).sheet(1).contains(QStringLiteral("paperSize=\"8\"")));
    document.page = PageSetup::document();
    const QString upright = Package(exported(document, folder)).sheet(1);
    CHECK(upright.contains(QStringLiteral("paperSize=\"9\"")));
    CHECK(upright.contains(QStringLiteral("orientation=\"portrait\"")));
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
    Package package(path);
    CHECK(package.names().contains(QStringLiteral("xl/media/image1.png")));
    CHECK(package.names().contains(QStringLiteral("xl/worksheets/sheet2.xml")));
    for (const QString& name : package.names()) {
        if (!name.endsWith(QStringLiteral(".png"))) {
            CAPTURE(name);
            QXmlStreamReader xml(package.bytes(name));
            while (!xml.atEnd()) {
                xml.readNext();
            }
            CHECK_FALSE(xml.hasError());
        }
    }
    CHECK(package.text(QStringLiteral("xl/drawings/drawing1.xml"))
              .contains(QStringLiteral("descr=\"Hình &lt;1&gt; &amp; &quot;2&quot;\"")));
    CHECK(package.sheet(1).contains(QStringLiteral("<colBreaks count=")));
    const auto pdf = tests::convertWithOffice(path, QStringLiteral("pdf"), folder);
    if (pdf && tests::hasProgram(QStringLiteral("pdftotext"))) {
        for (const tests::PdfPage& page : tests::pdfPages(*pdf)) {
            CHECK(page.count(QStringLiteral("STT")) == 1);
        }
    }
}

TEST_CASE("xlsx: LibreOffice prints it on the paper of the document, header and page number on every page", "[xlsx]")
{
    const QTemporaryDir folder;
    const auto pdf = tests::convertWithOffice(exported(tests::unitSheet(60, 4), folder), QStringLiteral("pdf"), folder);
    if (!pdf || !tests::hasProgram(QStringLiteral("pdftotext"))) {
        return;
    }
    const QList<tests::PdfPage> pages = tests::pdfPages(*pdf);
    REQUIRE(pages.size() > 1);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        CAPTURE(i);
        const tests::PdfPage& page = pages.at(i);
        CHECK(page.size.width() == Approx(842).margin(1.5));
        CHECK(page.size.height() == Approx(595).margin(1.5));
        CHECK(page.count(QStringLiteral("STT")) == 1);
        CHECK(page.count(QStringLiteral("%1/%2").arg(i + 1).arg(pages.size())) == 1);
        for (const tests::PdfWord& word : page.words) {
            CHECK(word.box.right() < page.size.width() - 15);
        }
    }
}

TEST_CASE("xlsx: further papers stand below each other, without page numbers", "[xlsx]")
{
    const QTemporaryDir folder;
    const auto pdf = tests::convertWithOffice(exported(tests::twoPapers(), folder), QStringLiteral("pdf"), folder);
    if (!pdf || !tests::hasProgram(QStringLiteral("pdftotext"))) {
        return;
    }
    const QString all = tests::pdfTexts(*pdf).join(QLatin1Char(' '));
    qsizetype before = -1;
    for (const char16_t* words : {u"GIẤY GIỚI THIỆU", u"Lê Văn Một", u"PHIẾU BÁO TIẾP NHẬN", u"Lê Thị Hai"}) {
        const qsizetype at = all.indexOf(QString::fromUtf16(words));
        CHECK(at > before);
        before = at;
    }
    CHECK_FALSE(all.contains(QStringLiteral("Trang")));
}

TEST_CASE("xlsx: sheet names are cleaned, shortened and made different", "[xlsx]")
{
    const QTemporaryDir folder;
    ReportDocument document = tests::plainSheet(1);
    Table& table = tests::firstTable(document);
    table.caption = QStringLiteral("BIỂU TỔNG HỢP KẾT QUẢ [THỰC HIỆN]: CHỈ TIÊU QUÝ III/2022?");
    Table next = table;
    document.blocks.append(next);
    next.caption = QStringLiteral("'/\\*'");
    document.blocks.append(next);
    const TableFile file = ownReading(exported(document, folder));
    REQUIRE(file.sheets.size() == 3);
    const QString first = file.sheets.at(0).name;
    const QString second = file.sheets.at(1).name;
    CHECK(first == QStringLiteral("BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN").left(31).trimmed());
    CHECK(second.size() <= 31);
    CHECK(second.endsWith(QStringLiteral(" 2")));
    CHECK_FALSE(file.sheets.at(2).name.isEmpty());
    CHECK_FALSE(file.sheets.at(2).name.contains(QRegularExpression(QStringLiteral("[\\[\\]:*?/\\\\]"))));
}
