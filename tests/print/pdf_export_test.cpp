// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/external_tools.h"

#include "sample_documents.h"

#include "core/reporting/control.h"
#include "ui/print/document_export.h"
#include "ui/print/document_layout.h"

using namespace doancoso;
using namespace doancoso::reporting;
using base::Decimal;

namespace {

/// The PDF of the document, or nothing when poppler is not there to read it.
std::optional<QString> pdfOf(const ReportDocument& document, const QTemporaryDir& folder)
{
    if (!tests::hasProgram(QStringLiteral("pdftotext"))) {
        tests::skipped("poppler (pdftotext) is not installed");
        return std::nullopt;
    }
    const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
    REQUIRE_OK(print::exportDocument(document, path));
    return path;
}

void requireInsidePage(const QList<tests::PdfPage>& pages)
{
    for (const tests::PdfPage& page : pages) {
        const QRectF paper(QPointF(0, 0), page.size);
        for (const tests::PdfWord& word : page.words) {
            CAPTURE(word.text);
            REQUIRE(paper.adjusted(10, 10, -10, -10).contains(word.box));
        }
    }
}

} // namespace

TEST_CASE("pdf: one row", "[pdf]")
{
    const QTemporaryDir folder;
    const auto path = pdfOf(tests::plainSheet(1), folder);
    if (!path) {
        return;
    }
    const QStringList pages = tests::pdfTexts(*path);
    REQUIRE(pages.size() == 1);
    for (const QString& expected :
         {QStringLiteral("TỈNH ĐOÀN THANH HÓA"), QStringLiteral("BCH HUYỆN THỌ XUÂN"),
          QStringLiteral("ĐOÀN TNCS HỒ CHÍ MINH"), QStringLiteral("Thọ Xuân, ngày 20 tháng 9 năm 2022"),
          QStringLiteral("BIỂU THỬ"), QStringLiteral("1.000"), QStringLiteral("NGƯỜI LẬP BIỂU"),
          QStringLiteral("TM. BAN THƯỜNG VỤ HUYỆN ĐOÀN"), QStringLiteral("BÍ THƯ"), QStringLiteral("Trang 1/1"),
          QStringLiteral("1 ô"), QStringLiteral("tổng cột: 1.000")}) {
        CAPTURE(expected);
        CHECK(pages.first().contains(expected));
    }
}

TEST_CASE("pdf: 200 rows, header and page number on every page, every row once, signature in company", "[pdf]")
{
    const QTemporaryDir folder;
    const auto path = pdfOf(tests::plainSheet(200), folder);
    if (!path) {
        return;
    }
    const QList<tests::PdfPage> pages = tests::pdfPages(*path);
    REQUIRE(pages.size() > 3);
    requireInsidePage(pages);
    const QStringList texts = tests::pdfTexts(*path);
    REQUIRE(texts.size() == pages.size());
    QStringList rows;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        CHECK(pages.at(i).count(QStringLiteral("STT")) == 1);
        CHECK(texts.at(i).contains(QStringLiteral("Trang %1/%2").arg(i + 1).arg(pages.size())));
        CHECK(texts.at(i).contains(QStringLiteral("Mã kiểm tra: ")));
        for (const tests::PdfWord& word : pages.at(i).words) {
            if (word.text.startsWith(QStringLiteral("dv-"))) {
                rows.append(word.text);
            }
        }
    }
    REQUIRE(rows.size() == 200);
    for (int i = 0; i < 200; ++i) {
        REQUIRE(rows.at(i) == QStringLiteral("dv-%1").arg(i + 1, 3, 10, QLatin1Char('0')));
    }
    CHECK(pages.last().count(QStringLiteral("dv-199")) == 1);
    CHECK(pages.last().count(QStringLiteral("dv-200")) == 1);
    CHECK(texts.last().contains(QStringLiteral("TM. BAN THƯỜNG VỤ")));
}

TEST_CASE("pdf: 30 groups of columns go over several pages, each row once per column block", "[pdf]")
{
    const QTemporaryDir folder;
    const ReportDocument document = tests::unitSheet(30, 30);
    const auto path = pdfOf(document, folder);
    if (!path) {
        return;
    }
    const auto blocks = print::layOut(document).tables.first().blocks.size();
    const QList<tests::PdfPage> pages = tests::pdfPages(*path);
    requireInsidePage(pages);
    const QString all = tests::pdfTexts(*path).join(QLatin1Char(' '));
    for (const QString& unit :
         {QStringLiteral("Thị trấn Lam Sơn"), QStringLiteral("Xã Quảng Phú"), QStringLiteral("Xã Xuân Minh")}) {
        CAPTURE(unit);
        CHECK(all.count(unit) == blocks);
    }
    for (const tests::PdfPage& page : pages) {
        CHECK(page.count(QStringLiteral("STT")) == 1);
        CHECK(page.count(QStringLiteral("Đơn")) == 1);
    }
    CHECK(all.count(QStringLiteral("TỔNG CỘNG (28/30)")) == blocks);
}

TEST_CASE("pdf: very long names keep their words whole and stay on the page", "[pdf]")
{
    const QTemporaryDir folder;
    ReportDocument document = tests::unitSheet(12, 4);
    Table& table = tests::firstTable(document);
    QStringList words;
    for (int i = 0; i < 80; ++i) {
        words.append(QStringLiteral("chữ%1").arg(i));
    }
    table.rows[3].cells[1].text = words.join(QLatin1Char(' '));
    table.columns[2].groupTitle =
        words.mid(0, 30).join(QLatin1Char(' ')).replace(QStringLiteral("chữ"), QStringLiteral("đầu"));
    const auto path = pdfOf(document, folder);
    if (!path) {
        return;
    }
    const QList<tests::PdfPage> pages = tests::pdfPages(*path);
    requireInsidePage(pages);
    int found = 0;
    for (const QString& word : words) {
        for (const tests::PdfPage& page : pages) {
            found += page.count(word);
        }
    }
    CHECK(found == words.size());
}

TEST_CASE("pdf: missing, 0 and blank can be told apart", "[pdf]")
{
    const QTemporaryDir folder;
    ReportDocument document = tests::plainSheet(3);
    Table& table = tests::firstTable(document);
    table.rows[0].cells[2] = Cell::ofNumber(Decimal(0));
    table.rows[1].cells[2] = Cell::missing();
    table.rows[2].cells[2] = Cell::blank();
    const auto path = pdfOf(document, folder);
    if (!path) {
        return;
    }
    const QStringList lines = tests::pdfTexts(*path).first().split(QLatin1Char('\n'));
    const auto lineOf = [&](const QString& unit) {
        for (const QString& line : lines) {
            if (line.contains(unit)) {
                return line.simplified();
            }
        }
        return QString();
    };
    CHECK(lineOf(QStringLiteral("dv-001")) == QStringLiteral("1 dv-001 0"));
    CHECK(lineOf(QStringLiteral("dv-002")) == QStringLiteral("2 dv-002 chưa báo cáo"));
    CHECK(lineOf(QStringLiteral("dv-003")) == QStringLiteral("3 dv-003"));
}

TEST_CASE("pdf: paper and title are as the document says, all letters are embedded and of one family", "[pdf]")
{
    const QTemporaryDir folder;
    ReportDocument document = tests::indicatorSheet();
    document.page = PageSetup::landscapeTable(PaperSize::A3);
    const auto path = pdfOf(document, folder);
    if (!path) {
        return;
    }
    const QString info = QString::fromUtf8(tests::runProgram(QStringLiteral("pdfinfo"), {*path}));
    CHECK(info.contains(QRegularExpression(QStringLiteral("Title: +") + QRegularExpression::escape(document.title))));
    CHECK(info.contains(QRegularExpression(QStringLiteral("Page size: +119[01](\\.\\d+)? x 84[12]"))));
    const QStringList fonts =
        QString::fromUtf8(tests::runProgram(QStringLiteral("pdffonts"), {*path})).split(QLatin1Char('\n')).mid(2);
    QStringList families;
    for (const QString& font : fonts) {
        if (font.trimmed().isEmpty()) {
            continue;
        }
        CHECK(font.contains(QRegularExpression(QStringLiteral("Identity-H +yes"))));
        const QString family =
            font.section(QLatin1Char(' '), 0, 0).section(QLatin1Char('+'), -1).section(QLatin1Char('-'), 0, 0);
        if (!families.contains(family)) {
            families.append(family);
        }
    }
    CAPTURE(families);
    CHECK(families.size() == 1);
}

TEST_CASE("pdf: a plan as running text", "[pdf]")
{
    const QTemporaryDir folder;
    const auto path = pdfOf(tests::planDocument(20), folder);
    if (!path) {
        return;
    }
    const QStringList pages = tests::pdfTexts(*path);
    REQUIRE(pages.size() >= 3);
    CHECK(pages.first().contains(QStringLiteral("Số: 12-KH/ĐTN")));
    CHECK(pages.first().contains(QStringLiteral("I. MỤC ĐÍCH, YÊU CẦU")));
    CHECK(pages.at(1).trimmed().startsWith(QLatin1Char('2')));
    CHECK(pages.last().contains(QStringLiteral("Nơi nhận:")));
    CHECK(pages.last().contains(QStringLiteral("- Các cơ sở Đoàn (để t/h);")));
    CHECK(pages.last().contains(QStringLiteral("- Lưu VP.")));
    requireInsidePage(tests::pdfPages(*path));
}

TEST_CASE("pdf: pictures are drawn, PNG and SVG", "[pdf]")
{
    const QTemporaryDir folder;
    ReportDocument document = tests::plainSheet(2);
    Figure svg;
    svg.format = PictureFormat::Svg;
    svg.bytes = QByteArrayLiteral(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 50'><rect width='100' height='50'/></svg>");
    svg.caption = QStringLiteral("Hình 1. Kết quả theo đơn vị");
    svg.sizeMm = QSizeF(900, 450);
    document.blocks.append(svg);
    const auto path = pdfOf(document, folder);
    if (!path) {
        return;
    }
    const QStringList pages = tests::pdfTexts(*path);
    CHECK(pages.join(QLatin1Char(' ')).contains(svg.caption));
    requireInsidePage(tests::pdfPages(*path));
}
