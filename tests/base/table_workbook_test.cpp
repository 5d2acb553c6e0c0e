// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/workbook_builder.h"

#include "core/base/table_file.h"

#include <QElapsedTimer>

#include <iostream>
#include <random>

using namespace doancoso::base;
using doancoso::tests::makeWorkbook;
using doancoso::tests::makeZip;
using doancoso::tests::WorkbookText;

namespace {

QString vi(const char* text)
{
    return QString::fromUtf8(text);
}

TableFile bookOf(const QByteArray& bytes)
{
    const auto file = readTableBytes(bytes, QStringLiteral("thử.xlsx"));
    REQUIRE_OK(file);
    CHECK(file->format == TableFormat::Workbook);
    return *file;
}

TableSheet sheetOf(const char* rows, const char* shared = "", const char* styles = "", const char* properties = "")
{
    WorkbookText text;
    text.sheets.append({vi("Trang 1"), vi(rows)});
    text.shared = vi(shared);
    text.styles = vi(styles);
    text.properties = vi(properties);
    return bookOf(makeWorkbook(text)).sheets.constFirst();
}

QString refusal(const QByteArray& bytes, const TableLimits& limits = {})
{
    const auto file = readTableBytes(bytes, QStringLiteral("thử.xlsx"), limits);
    REQUIRE_FALSE(file.hasValue());
    CHECK(file.error().code == ErrorCode::Validation);
    return file.error().userText;
}

const char* kStyles =
    "<numFmts><numFmt numFmtId=\"164\" formatCode=\"00000\"/><numFmt numFmtId=\"165\" "
    "formatCode=\"[$-42A]dd\\/mm\\/yyyy;@\"/>"
    "<numFmt numFmtId=\"166\" formatCode=\"#,##0\\ &quot;đồng&quot;\"/><numFmt numFmtId=\"167\" "
    "formatCode=\"[h]:mm:ss\"/>"
    "<numFmt numFmtId=\"168\" formatCode=\"mmm-yy\"/></numFmts>"
    "<fonts><font><name val=\"Times New Roman\"/></font><font><name val=\".VnTime\"/></font>"
    "<font><name val=\".VnTimeH\"/></font><font><name val=\"VNI-Times\"/></font></fonts>"
    "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
    "<cellXfs><xf numFmtId=\"0\" fontId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
    "<xf numFmtId=\"166\"/><xf numFmtId=\"167\"/><xf numFmtId=\"9\"/><xf numFmtId=\"0\" fontId=\"1\"/>"
    "<xf numFmtId=\"0\" fontId=\"2\"/><xf numFmtId=\"0\" fontId=\"3\"/><xf numFmtId=\"168\"/></cellXfs>";

} // namespace

TEST_CASE("workbook: texts, numbers, gaps, rich text, results of formulas")
{
    const TableSheet sheet = sheetOf(
        "<sheetData><row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c><c r=\"D2\" t=\"s\"><v>1</v></c>"
        "<c t=\"inlineStr\"><is><r><t>trong </t></r><r><rPr><b/></rPr><t>ô</t></r></is></c></row>"
        "<row r=\"5\" hidden=\"1\"><c r=\"A5\"><v>1234.5</v></c><c r=\"B5\"><v>0.30000000000000004</v></c>"
        "<c r=\"C5\"><f>A5*2</f><v>2469</v></c><c r=\"D5\" t=\"b\"><v>1</v></c><c r=\"E5\" t=\"e\"><v>#N/A</v></c>"
        "<c r=\"F5\" t=\"str\"><f>A1</f><v>chữ</v></c><c r=\"G5\"><f>A5</f></c><c r=\"H5\" s=\"3\"/>"
        "<c r=\"I5\"><v>1E-7</v></c><c r=\"J5\"><v>12345678901234567890</v></c><c r=\"K5\" t=\"s\"><v>99</v></c></row>"
        "<row><c><v>-3</v></c></row></sheetData><mergeCells><mergeCell ref=\"B2:C3\"/><mergeCell "
        "ref=\"A1:XFD1048576x\"/></mergeCells>",
        "<si><t xml:space=\"preserve\"> Đoàn xã  </t></si>"
        "<si><r><t>Chi </t></r><r><rPr><i/></rPr><t>đoàn_x000A_thôn</t></r><rPh sb=\"0\" eb=\"1\"><t>phiên "
        "âm</t></rPh></si>");
    CHECK(sheet.rowCount() == 6);
    CHECK(sheet.cell(1, 1).text == vi("Đoàn xã"));
    CHECK(sheet.cell(1, 2).isEmpty());
    CHECK(sheet.cell(1, 3).text == vi("Chi đoàn\nthôn"));
    CHECK(sheet.cell(1, 4).text == vi("trong ô"));
    CHECK(sheet.shownCell(2, 2).text == vi("Đoàn xã"));
    CHECK(sheet.merged == QList<CellRange>{{1, 1, 2, 2}});
    CHECK(sheet.hiddenRows == QList<int>{4});
    CHECK(sheet.cell(4, 0).number == Decimal::fromUnits(12345000));
    CHECK(sheet.cell(4, 0).text == QStringLiteral("1234,5"));
    CHECK(sheet.cell(4, 1).number == Decimal::fromUnits(3000));
    CHECK(sheet.cell(4, 2).number == Decimal(2469));
    CHECK(sheet.cell(4, 3).kind == CellKind::Boolean);
    CHECK(sheet.cell(4, 4).kind == CellKind::Error);
    CHECK(sheet.cell(4, 4).text == QStringLiteral("#N/A"));
    CHECK(sheet.cell(4, 5).text == vi("chữ"));
    CHECK(sheet.cell(4, 6).kind == CellKind::Error);
    CHECK(sheet.cell(4, 7).isEmpty());
    CHECK_FALSE(sheet.cell(4, 8).number.has_value());
    CHECK(sheet.cell(4, 8).text == QStringLiteral("0,0000001"));
    CHECK(sheet.cell(4, 9).text == QStringLiteral("12345678901234600000"));
    CHECK(sheet.cell(4, 10).kind == CellKind::Error);
    CHECK(sheet.cell(5, 0).number == Decimal(-3));
    for (int column = 0; column < 3; ++column) {
        CHECK(*parseVietnameseNumber(sheet.cell(4, column).text) == *sheet.cell(4, column).number);
    }
}

TEST_CASE("workbook: dates of both calendars, padded codes, percentages, money")
{
    const char* rows =
        "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>44013</v></c><c r=\"B1\" s=\"3\"><v>44013.75</v></c>"
        "<c r=\"C1\" s=\"2\"><v>4</v></c><c r=\"D1\" s=\"4\"><v>1500000</v></c><c r=\"E1\" s=\"5\"><v>0.5</v></c>"
        "<c r=\"F1\" s=\"6\"><v>0.855</v></c><c r=\"G1\" s=\"1\"><v>59</v></c><c r=\"H1\" s=\"1\"><v>61</v></c>"
        "<c r=\"I1\" s=\"1\"><v>60</v></c><c r=\"J1\" t=\"d\"><v>2025-07-01T00:00:00</v></c>"
        "<c r=\"K1\" s=\"10\"><v>44013</v></c><c r=\"L1\" s=\"1\"><v>-5</v></c></row></sheetData>";
    const TableSheet sheet = sheetOf(rows, "", kStyles);
    CHECK(sheet.cell(0, 0).kind == CellKind::Date);
    CHECK(sheet.cell(0, 0).date == QDate(2020, 7, 1));
    CHECK(sheet.cell(0, 0).text == QStringLiteral("01/07/2020"));
    CHECK(sheet.cell(0, 1).date == QDate(2020, 7, 1));
    CHECK(sheet.cell(0, 2).text == QStringLiteral("00004"));
    CHECK(sheet.cell(0, 2).number == Decimal(4));
    CHECK(sheet.cell(0, 3).kind == CellKind::Number);
    CHECK(sheet.cell(0, 4).kind == CellKind::Number);
    CHECK(sheet.cell(0, 5).text == QStringLiteral("85,5%"));
    CHECK(sheet.cell(0, 5).number == Decimal::fromUnits(855000));
    CHECK(sheet.cell(0, 6).date == QDate(1900, 2, 28));
    CHECK(sheet.cell(0, 7).date == QDate(1900, 3, 1));
    CHECK(sheet.cell(0, 8).kind == CellKind::Number);
    CHECK(sheet.cell(0, 9).date == QDate(2025, 7, 1));
    CHECK(sheet.cell(0, 10).kind == CellKind::Date);
    CHECK(sheet.cell(0, 11).kind == CellKind::Number);
    CHECK(sheetOf(rows, "", kStyles, "<workbookPr date1904=\"1\"/>").cell(0, 0).date == QDate(2024, 7, 2));
}

TEST_CASE("workbook: texts set in old fonts become Unicode by their font")
{
    WorkbookText text;
    text.sheets.append(
        {vi("Cũ"),
         vi("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\" s=\"7\"><v>0</v></c><c r=\"B1\" t=\"s\" s=\"8\"><v>0</v></c>"
            "<c r=\"C1\" t=\"s\" s=\"9\"><v>1</v></c><c r=\"D1\" t=\"s\" s=\"7\"><v>2</v></c><c r=\"E1\" "
            "t=\"s\"><v>3</v></c>"
            "<c r=\"F1\" t=\"s\"><v>4</v></c></row></sheetData>")});
    text.shared = vi("<si><t>Hãa x·</t></si><si><t>Hoàng</t></si><si><t>Đoàn xã</t></si>"
                     "<si><r><rPr><rFont val=\".VnTime\"/></rPr><t>§oµn </t></r><r><rPr><rFont "
                     "val=\"Arial\"/></rPr><t>xã</t></r></si>"
                     "<si><t>Hoàng Hà</t></si>");
    text.styles = vi(kStyles);
    const TableFile file = bookOf(makeWorkbook(text));
    const TableSheet& sheet = file.sheets.constFirst();
    CHECK(sheet.cell(0, 0).text == vi("Hóa xã"));
    CHECK(sheet.cell(0, 1).text == vi("HÓA XÃ"));
    CHECK(sheet.cell(0, 2).text == vi("Hồng"));
    CHECK(sheet.cell(0, 3).text == vi("Đoàn xã"));
    CHECK(sheet.cell(0, 4).text == vi("Đoàn xã"));
    CHECK(sheet.cell(0, 5).text == vi("Hoàng Hà"));
    CHECK(file.repairedFrom != LegacyEncoding::None);
    CHECK(file.repairedCells == 4);
}

TEST_CASE("workbook: several sheets, hidden ones, charts, other places in the package")
{
    WorkbookText text;
    text.sheets.append({vi("Trống"), QStringLiteral("<sheetData/>")});
    text.sheets.append(
        {vi("Danh sách"),
         QStringLiteral("<cols><col min=\"2\" max=\"3\" hidden=\"true\"/></cols><sheetData><row r=\"1\"><c "
                        "r=\"A1\"><v>1</v></c></row></sheetData>")});
    auto parts = doancoso::tests::workbookParts(text);
    for (auto& [name, data] : parts) {
        if (name == QLatin1String("xl/workbook.xml")) {
            data.replace("</sheets>",
                         "<sheet name=\"Ẩn\" sheetId=\"9\" state=\"hidden\" r:id=\"rId2\"/><sheet name=\"Đồ thị\" "
                         "sheetId=\"8\" r:id=\"rId77\"/></sheets>");
        }
    }
    const TableFile file = bookOf(makeZip(parts));
    REQUIRE(file.sheets.size() == 3);
    CHECK(file.firstUsefulSheet() == 1);
    CHECK(file.sheets.at(1).name == vi("Danh sách"));
    CHECK(file.sheets.at(1).isColumnHidden(2));
    CHECK_FALSE(file.sheets.at(1).isColumnHidden(3));
    CHECK(file.sheets.at(2).hidden);
    for (auto& [name, data] : parts) {
        name.replace(QStringLiteral("xl/worksheets"), QStringLiteral("XL/Worksheets"));
        if (name == QLatin1String("xl/_rels/workbook.xml.rels")) {
            data.replace("Target=\"worksheets", "Target=\"/xl/./worksheets");
        }
    }
    CHECK(readTableBytes(makeZip(parts), QStringLiteral("x")).hasValue() == false);
    for (auto& [name, data] : parts) {
        data.replace("/xl/./worksheets", "../xl/./worksheets");
    }
    CHECK(readTableBytes(makeZip(parts), QStringLiteral("x")).hasValue());
}

TEST_CASE("workbook: what LibreOffice writes is read as it was")
{
    QByteArray csv = vi("Mã,Tên đơn vị,Ngày thành lập,Đoàn viên,Tỷ lệ\n").toUtf8();
    for (int i = 1; i <= 500; ++i) {
        csv += vi("X%1,\"Chi đoàn thôn %1, xã Xuân Hồng\",%2,%3,\"%4\"\n")
                   .arg(i)
                   .arg(QDate(2018, 1, 1).addDays(i).toString(Qt::ISODate))
                   .arg(i * 7)
                   .arg(QString::number(i / 4.0, 'f', 2))
                   .toUtf8();
    }
    const QByteArray bytes = doancoso::tests::workbookFromOffice(csv);
    if (bytes.isEmpty()) {
        return;
    }
    const TableSheet sheet = bookOf(bytes).sheets.constFirst();
    REQUIRE(sheet.rowCount() == 501);
    CHECK(sheet.cell(0, 1).text == vi("Tên đơn vị"));
    for (int i = 1; i <= 500; ++i) {
        CHECK(sheet.cell(i, 0).text == QStringLiteral("X%1").arg(i));
        CHECK(sheet.cell(i, 1).text == vi("Chi đoàn thôn %1, xã Xuân Hồng").arg(i));
        CHECK(sheet.cell(i, 2).date == QDate(2018, 1, 1).addDays(i));
        CHECK(sheet.cell(i, 3).number == Decimal(i * 7));
        CHECK(sheet.cell(i, 4).number == Decimal::fromUnits(i * 2500));
    }
}

TEST_CASE("workbook: hostile and wrong packages are refused with a sentence")
{
    WorkbookText text;
    text.sheets.append(
        {QStringLiteral("A"), QStringLiteral("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>")});
    const auto with = [&text](const QString& part, const QByteArray& content) {
        auto parts = doancoso::tests::workbookParts(text);
        for (auto& [name, data] : parts) {
            if (name == part) {
                data = content;
            }
        }
        return makeZip(parts);
    };
    const QString sheetPart = QStringLiteral("xl/worksheets/sheet1.xml");
    SECTION("truncated")
    {
        const QByteArray whole = makeWorkbook(text);
        for (qsizetype size = 4; size < whole.size() - 22; size += 7) {
            CHECK_FALSE(refusal(whole.left(size)).isEmpty());
        }
    }
    SECTION("definitions and entities")
    {
        QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\">";
        for (char name = 'b'; name < 'k'; ++name) {
            laughs += QByteArray("<!ENTITY ") + name + " \"";
            for (int i = 0; i < 10; ++i) {
                laughs += QByteArray("&") + static_cast<char>(name - 1) + ";";
            }
            laughs += "\">";
        }
        laughs += "]><worksheet><sheetData><row><c t=\"str\"><v>&j;</v></c></row></sheetData></worksheet>";
        CHECK(refusal(with(sheetPart, laughs)).contains(QStringLiteral("definitions")));
        CHECK(refusal(with(sheetPart,
                           "<worksheet><sheetData><row><c t=\"str\"><v>&who;</v></c></row></sheetData></worksheet>"))
                  .contains(QStringLiteral("damaged")));
    }
    SECTION("bombs: one part, one text, one tag, deep nesting, far cells")
    {
        QByteArray rows = "<worksheet><sheetData>";
        rows += QByteArray("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").repeated(1'000'000);
        QElapsedTimer timer;
        timer.start();
        TableLimits tight;
        tight.package.freeBytes = 1 << 20;
        tight.package.ratio = 20;
        CHECK(refusal(with(sheetPart, rows), tight).contains(QStringLiteral("unpacks")));
        CHECK(refusal(with(sheetPart, "<worksheet><sheetData><row><c t=\"str\"><v>" + QByteArray(40'000'000, 'x')))
                  .contains(QStringLiteral("unpacks")));
        CHECK(refusal(with(sheetPart, "<worksheet a=\"" + QByteArray(3'000'000, 'x')))
                  .contains(QStringLiteral("unpacks")));
        CHECK(refusal(with(sheetPart, "<worksheet>" + QByteArray("<a>").repeated(200'000)))
                  .contains(QStringLiteral("no Excel")));
        CHECK(refusal(with(sheetPart, "<worksheet><sheetData><row><c><f>" + QByteArray("<a>").repeated(200'000)))
                  .contains(QStringLiteral("no Excel")));
        CHECK(refusal(with(sheetPart,
                           "<worksheet><sheetData><row><c r=\"XFD1\"><v>1</v></c></row></sheetData></worksheet>"))
                  .contains(QStringLiteral("XFD1")));
        CHECK(refusal(with(sheetPart,
                           "<worksheet><sheetData><row r=\"1048576\"><c><v>1</v></c></row></sheetData></worksheet>"))
                  .contains(QStringLiteral("A1048576")));
        CHECK(
            refusal(with(sheetPart, "<worksheet><sheetData><row r=\"0\"><c><v>1</v></c></row></sheetData></worksheet>"))
                .contains(QStringLiteral("damaged")));
        CHECK(
            refusal(with(sheetPart, "<worksheet><sheetData><row><c r=\"Z\"><v>1</v></c></row></sheetData></worksheet>"))
                .contains(QStringLiteral("“Z”")));
        std::cout << "bombs defused in " << timer.elapsed() << " ms" << std::endl;
    }
    SECTION("other kinds of package")
    {
        CHECK(refusal(makeZip({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"}}))
                  .contains(QStringLiteral("OpenDocument")));
        CHECK(refusal(makeZip({{QStringLiteral("word/document.xml"), "<x/>"}})).contains(QStringLiteral("Word")));
        CHECK(refusal(makeZip({{QStringLiteral("xl/workbook.bin"), "x"}})).contains(QStringLiteral("xlsb")));
        CHECK(refusal(makeZip({{QStringLiteral("a.txt"), "x"}})).contains(QStringLiteral("no Excel")));
        CHECK(refusal(makeZip({})).contains(QStringLiteral("damaged")));
        CHECK(refusal(with(sheetPart, "<worksheet><sheetData/></worksheet>")).contains(QStringLiteral("empty")));
        CHECK(refusal(with(sheetPart, "")).contains(QStringLiteral("damaged")));
        CHECK(refusal(with(QStringLiteral("xl/workbook.xml"), "<workbook/>")).contains(QStringLiteral("no Excel")));
    }
    SECTION("limits name what is too much")
    {
        TableLimits small;
        small.characters = 3;
        CHECK(refusal(with(sheetPart,
                           "<worksheet><sheetData><row><c t=\"str\"><v>abcd</v></c></row></sheetData></worksheet>"),
                      small)
                  .contains(QStringLiteral("text")));
        small = {};
        small.sheets = 0;
        CHECK(refusal(makeWorkbook(text), small).contains(QStringLiteral("sheets")));
    }
    SECTION("cancelled")
    {
        struct Stop final : ProgressSink
        {
            void report(qint64, qint64, const QString&) override {}
            bool isCancelled() const override { return true; }
        } stop;
        const auto file = readTableBytes(makeWorkbook(text), QStringLiteral("x"), {}, &stop);
        REQUIRE_FALSE(file.hasValue());
        CHECK(file.error().code == ErrorCode::Cancelled);
    }
}

TEST_CASE("property: broken workbooks never do harm")
{
    const quint32 seed = std::random_device{}();
    std::cout << "seed of workbooks: " << seed << std::endl;
    INFO("seed " << seed);
    std::mt19937 random(seed);
    const auto below = [&random](qsizetype end) {
        return static_cast<qsizetype>(random() % static_cast<quint32>(end));
    };
    WorkbookText text;
    text.sheets.append(
        {QStringLiteral("A"),
         vi("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\" s=\"7\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>44013</v></c></row>"
            "<row r=\"3\"><c r=\"C3\" t=\"inlineStr\"><is><t>ô</t></is></c></row></sheetData>"
            "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>")});
    text.shared = vi("<si><r><t>Đoàn </t></r><r><t>xã</t></r></si>");
    text.styles = vi(kStyles);
    const auto parts = doancoso::tests::workbookParts(text);
    const QByteArray whole = makeZip(parts);
    REQUIRE(readTableBytes(whole, QStringLiteral("x")).hasValue());
    int sound = 0;
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes;
        if (round % 3 == 0) { // bytes of the package
            bytes = whole;
            for (qsizetype i = 1 + below(6); i > 0; --i) {
                bytes[below(bytes.size())] = static_cast<char>(below(256));
            }
        } else if (round % 3 == 1) { // the XML inside, so that the checksum is right
            auto broken = parts;
            QByteArray& data = broken[below(broken.size())].second;
            for (qsizetype i = 1 + below(4); i > 0 && !data.isEmpty(); --i) {
                const qsizetype at = below(data.size());
                switch (below(3)) {
                case 0:
                    data[at] = "<>\"'&=/019 A:-"[below(14)];
                    break;
                case 1:
                    data.remove(at, below(20));
                    break;
                default:
                    data.insert(at, data.mid(below(data.size()), below(60)));
                    break;
                }
            }
            bytes = makeZip(broken);
        } else {
            bytes = "PK\x03\x04";
            for (qsizetype i = below(300); i > 0; --i) {
                bytes.append(static_cast<char>(below(256)));
            }
        }
        const auto file = readTableBytes(bytes, QStringLiteral("x"));
        CHECK((file.hasValue() || !file.error().userText.isEmpty()));
        sound += file.hasValue() ? 1 : 0;
    }
    CHECK(sound > 0);
    CHECK(sound < 3000);
}
