// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "sample_documents.h"

#include "core/reporting/control.h"
#include "ui/print/document_layout.h"

#include <QHash>

#include <algorithm>
#include <random>

using namespace doancoso;
using namespace doancoso::print;
using namespace doancoso::reporting;
using base::Decimal;

namespace {

int countOf(const LayoutPage& page, const QString& text)
{
    return static_cast<int>(
        std::count_if(page.texts.cbegin(), page.texts.cend(), [&](const TextItem& item) { return item.text == text; }));
}

bool containsText(const LayoutPage& page, const QString& part)
{
    return std::any_of(page.texts.cbegin(), page.texts.cend(),
                       [&](const TextItem& item) { return item.text.contains(part); });
}

QHash<QString, int> countsOfTexts(const DocumentLayout& layout)
{
    QHash<QString, int> counts;
    for (const LayoutPage& page : layout.pages) {
        for (const TextItem& item : page.texts) {
            ++counts[item.text];
        }
    }
    return counts;
}

/// Everything on the paper, and no word across a line of the grid.
void requireTidy(const DocumentLayout& layout)
{
    for (const LayoutPage& page : layout.pages) {
        const QRectF sheet(QPointF(0, 0), layout.sheet);
        for (const LineItem& line : page.lines) {
            REQUIRE(sheet.contains(line.line.p1()));
            REQUIRE(sheet.contains(line.line.p2()));
        }
        for (const TextItem& item : page.texts) {
            CAPTURE(item.text);
            const QRectF box(item.baseline.x(), item.baseline.y() - item.face.size * 0.9, item.width,
                             item.face.size * 1.1);
            REQUIRE(sheet.adjusted(100, 60, -100, -60).contains(box));
            for (const LineItem& line : page.lines) {
                const QLineF& l = line.line;
                const bool upright = std::abs(l.dx()) < 0.1;
                if (upright && l.y1() < item.baseline.y() - 1 && l.y2() > item.baseline.y() - item.face.size * 0.4) {
                    REQUIRE_FALSE((l.x1() > box.left() + 2 && l.x1() < box.right() - 2));
                }
            }
        }
    }
}

} // namespace

TEST_CASE("layout: header, page number and continuation mark on every page, every row once")
{
    const DocumentLayout layout = layOut(tests::plainSheet(200));
    REQUIRE(layout.pages.size() > 3);
    const auto counts = countsOfTexts(layout);
    for (int i = 1; i <= 200; ++i) {
        REQUIRE(counts.value(QStringLiteral("dv-%1").arg(i, 3, 10, QLatin1Char('0'))) == 1);
    }
    for (qsizetype i = 0; i < layout.pages.size(); ++i) {
        CHECK(countOf(layout.pages.at(i), QStringLiteral("Đơn vị")) == 1);
        CHECK(countOf(layout.pages.at(i), QStringLiteral("Trang %1/%2").arg(i + 1).arg(layout.pages.size())) == 1);
        CHECK(containsText(layout.pages.at(i), QStringLiteral("(tiếp theo)")) == (i > 0));
        CHECK(containsText(layout.pages.at(i), QStringLiteral("Mã kiểm tra: ")));
    }
    requireTidy(layout);
}

TEST_CASE("layout: the signature stands below at least two rows, however many rows there are")
{
    for (int rows = 2; rows < 70; ++rows) {
        CAPTURE(rows);
        const DocumentLayout layout = layOut(tests::plainSheet(rows));
        const LayoutPage& last = layout.pages.last();
        REQUIRE(containsText(last, QStringLiteral("TM. BAN THƯỜNG VỤ HUYỆN ĐOÀN")));
        REQUIRE(countOf(last, QStringLiteral("dv-%1").arg(rows, 3, 10, QLatin1Char('0'))) == 1);
        REQUIRE(countOf(last, QStringLiteral("dv-%1").arg(rows - 1, 3, 10, QLatin1Char('0'))) == 1);
    }
}

TEST_CASE("layout: a wide table goes on over further pages with the unit column, its groups unparted")
{
    const ReportDocument document = tests::unitSheet(30, 30);
    const DocumentLayout layout = layOut(document);
    const TablePlan& plan = layout.tables.first();
    REQUIRE(plan.blocks.size() > 2);
    QList<int> seen;
    const Table& table = std::get<Table>(document.blocks.first());
    for (const ColumnBlock& block : plan.blocks) {
        CHECK(block.columns.at(0) == 0);
        CHECK(block.columns.at(1) == 1);
        seen.append(block.columns.mid(2));
        for (const int column : block.columns) {
            const QString& group = table.columns.at(column).groupId;
            if (!group.isEmpty()) {
                const auto inBlock = std::count_if(block.columns.cbegin(), block.columns.cend(),
                                                   [&](int other) { return table.columns.at(other).groupId == group; });
                CHECK(inBlock == 4);
            }
        }
    }
    QList<int> all;
    for (int i = 2; i < table.columns.size(); ++i) {
        all.append(i);
    }
    CHECK(seen == all);
    const auto counts = countsOfTexts(layout);
    CHECK(counts.value(QStringLiteral("Xã Thọ Lập")) == plan.blocks.size());
    CHECK(counts.value(QStringLiteral("Xã Trường Xuân")) == plan.blocks.size());
    // The first column block ends before the second begins.
    const auto pageOf = [&](const QString& text) {
        for (int i = 0; i < layout.pages.size(); ++i) {
            if (containsText(layout.pages.at(i), text)) {
                return i;
            }
        }
        return -1;
    };
    CHECK(pageOf(QStringLiteral("Chỉ tiêu số 5 ")) < pageOf(QStringLiteral("Chỉ tiêu số 30")));
    requireTidy(layout);
}

TEST_CASE("layout: the chosen size of letters is kept, and the automatic one is no less than 8 pt")
{
    ReportDocument document = tests::unitSheet(30, 4);
    CHECK(layOut(document).tables.first().faceSize == 110);
    document.page.tableFontPoints = 9;
    CHECK(layOut(document).tables.first().faceSize == 90);
    document.page.tableFontPoints = 3;
    CHECK(layOut(document).tables.first().faceSize == 80);
    CHECK(layOut(tests::unitSheet(30, 6)).tables.first().faceSize >= 80);
}

TEST_CASE("layout: A3 holds more columns than A4")
{
    ReportDocument document = tests::unitSheet(30, 12);
    const auto onA4 = layOut(document).tables.first().blocks.size();
    document.page = PageSetup::landscapeTable(PaperSize::A3);
    const DocumentLayout onA3 = layOut(document);
    CHECK(onA3.tables.first().blocks.size() < onA4);
    CHECK(toMm(onA3.sheet.width()) == Approx(420));
    requireTidy(onA3);
}

TEST_CASE("layout: missing figures of a group are said once, 0 and blank stay what they are")
{
    ReportDocument document = tests::plainSheet(1);
    Table& table = tests::firstTable(document);
    for (const QString& key : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}) {
        Column column;
        column.key = column.title = key;
        column.groupId = QStringLiteral("g");
        column.groupTitle = QStringLiteral("Nhóm");
        table.columns.append(column);
    }
    table.rows.first().cells.append({Cell::missing(), Cell::missing(), Cell::ofNumber(Decimal(0))});
    Row apart = table.rows.first();
    apart.cells = {Cell::ofText(QStringLiteral("2")),
                   Cell::ofText(QStringLiteral("dv-002")),
                   Cell::missing(),
                   Cell::missing(),
                   Cell::ofNumber(Decimal(5)),
                   Cell::missing()};
    table.rows.append(apart);
    Row blank;
    blank.cells = {Cell::ofText(QStringLiteral("3")), Cell::ofText(QStringLiteral("dv-003"))};
    table.rows.append(blank);
    const DocumentLayout layout = layOut(document);
    int said = 0;
    for (const TextItem& item : layout.pages.first().texts) {
        if (item.text.startsWith(QStringLiteral("chưa"))) {
            CHECK(item.face.italic);
            ++said;
        }
    }
    // One for the joined pair; the value column outside the group, a and c apart from each other in the second row.
    CHECK(said == 4);
    CHECK(countOf(layout.pages.first(), QStringLiteral("0")) == 1);
    requireTidy(layout);
}

TEST_CASE("layout: one endless word and a very long name stay on the paper")
{
    ReportDocument document = tests::plainSheet(3);
    Table& table = tests::firstTable(document);
    table.rows[0].cells[1].text = QString(400, QLatin1Char('W'));
    table.rows[1].cells[1].text = QStringLiteral("Ban Chấp hành Đoàn xã ").repeated(60).trimmed();
    table.rows[2].cells[1].text = QStringLiteral("một\nhai\nba");
    const DocumentLayout layout = layOut(document);
    requireTidy(layout);
    CHECK(countOf(layout.pages.first(), QStringLiteral("1.002")) == 1);
}

TEST_CASE("layout: a row taller than a page is continued, the rows around it stay whole")
{
    ReportDocument document = tests::plainSheet(3);
    Table& table = tests::firstTable(document);
    table.columns[1].widthMm = 30;
    QStringList words;
    for (int i = 0; i < 600; ++i) {
        words.append(QStringLiteral("từ%1").arg(i));
    }
    table.rows[1].cells[1].text = words.join(QLatin1Char(' '));
    document.page.tableFontPoints = 11;
    const DocumentLayout layout = layOut(document);
    REQUIRE(layout.pages.size() > 2);
    QStringList found;
    for (const LayoutPage& page : layout.pages) {
        for (const TextItem& item : page.texts) {
            if (item.text.startsWith(QStringLiteral("từ"))) {
                found.append(item.text.split(QLatin1Char(' ')));
            }
        }
    }
    CHECK(found == words);
    requireTidy(layout);
}

TEST_CASE("layout: a section row is kept with its first row, a total row is bold")
{
    ReportDocument document = tests::indicatorSheet();
    const DocumentLayout layout = layOut(document);
    CHECK(layout.pages.size() == 1);
    for (const TextItem& item : layout.pages.first().texts) {
        if (item.text == QStringLiteral("THAM GIA XÂY DỰNG ĐẢNG")) {
            CHECK(item.face.bold);
        }
    }
    const DocumentLayout units = layOut(tests::unitSheet(5, 2));
    CHECK(std::any_of(units.pages.first().texts.cbegin(), units.pages.first().texts.cend(),
                      [](const TextItem& item) { return item.text == QStringLiteral("1.790") && item.face.bold; }));
}

TEST_CASE("layout: documents carry the bare page number from page 2 on, and never the state header")
{
    const DocumentLayout layout = layOut(tests::planDocument(30));
    REQUIRE(layout.pages.size() > 3);
    CHECK(countOf(layout.pages.at(0), QStringLiteral("1")) == 0);
    for (int i = 1; i < layout.pages.size(); ++i) {
        CHECK(countOf(layout.pages.at(i), QString::number(i + 1)) == 1);
        CHECK_FALSE(containsText(layout.pages.at(i), QStringLiteral("Trang ")));
    }
    for (const LayoutPage& page : layout.pages) {
        CHECK_FALSE(containsText(page, QStringLiteral("CỘNG HÒA")));
    }
    requireTidy(layout);
}

TEST_CASE("layout: the signature of a document is not alone on its page")
{
    for (int paragraphs = 1; paragraphs < 40; ++paragraphs) {
        CAPTURE(paragraphs);
        const DocumentLayout layout = layOut(tests::planDocument(paragraphs));
        const LayoutPage& last = layout.pages.last();
        REQUIRE(containsText(last, QStringLiteral("TM. BAN THƯỜNG VỤ")));
        REQUIRE(containsText(last, QStringLiteral("từng đơn vị.")));
    }
}

TEST_CASE("layout: an empty document, an empty table and a table without rows make one tidy page")
{
    ReportDocument document;
    CHECK(layOut(document).pages.size() == 1);
    document.blocks = {Table(), PageBreak(), Table()};
    CHECK(layOut(document).pages.size() == 1);
    ReportDocument header = tests::plainSheet(0);
    const DocumentLayout layout = layOut(header);
    CHECK(layout.pages.size() == 1);
    CHECK(countOf(layout.pages.first(), QStringLiteral("Đơn vị")) == 1);
    requireTidy(layout);
}

TEST_CASE("layout property: random tables stay inside the paper and the grid, every figure whole and once")
{
    const unsigned seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto pick = [&random](int from, int to) { return std::uniform_int_distribution<int>(from, to)(random); };
    const QStringList words =
        QStringLiteral("chi đoàn sinh hoạt thường xuyên (người) giới thiệu % kết-nạp/mới").split(QLatin1Char(' '));
    for (int round = 0; round < 40; ++round) {
        CAPTURE(round);
        ReportDocument document = tests::plainSheet(0);
        document.page =
            pick(0, 2) == 0 ? PageSetup{} : PageSetup::landscapeTable(pick(0, 3) == 0 ? PaperSize::A3 : PaperSize::A4);
        Table& table = tests::firstTable(document);
        const auto phrase = [&](int most) {
            QStringList parts;
            for (int i = pick(1, most); i > 0; --i) {
                parts.append(words.at(pick(0, static_cast<int>(words.size()) - 1)));
            }
            return parts.join(QLatin1Char(' '));
        };
        const int columns = pick(1, 45);
        for (int i = 0; i < columns; ++i) {
            Column column;
            column.key = QString::number(i);
            column.title = phrase(5);
            column.groupId = pick(0, 2) == 0 ? QString() : QStringLiteral("g%1").arg(i / 4);
            column.groupTitle = phrase(6);
            column.widthMm = pick(0, 15) == 0 ? pick(5, 60) : 0;
            table.columns.append(column);
        }
        QHash<QString, int> expected;
        qint64 unique = 1'000'000;
        for (int r = pick(0, 70); r > 0; --r) {
            Row row;
            if (pick(0, 9) == 0) {
                row.kind = RowKind::Section;
                row.cells = {Cell::heading(phrase(9), pick(1, columns + 3))};
                table.rows.append(row);
                continue;
            }
            row.cells = {Cell::ofText(phrase(1)), Cell::ofText(phrase(8)), Cell::ofNumber(Decimal(1))};
            for (int c = 0; c < columns; ++c) {
                const int kind = pick(0, 9);
                if (kind < 6) {
                    row.cells.append(Cell::ofNumber(Decimal(++unique), pick(0, 2)));
                    ++expected[displayText(row.cells.last(), document.wording)];
                } else {
                    row.cells.append(kind == 6 ? Cell::missing() : kind == 7 ? Cell::blank() : Cell::ofText(phrase(4)));
                }
            }
            table.rows.append(row);
        }
        applyControl(document);
        const DocumentLayout layout = layOut(document);
        requireTidy(layout);
        const auto counts = countsOfTexts(layout);
        for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
            CAPTURE(it.key());
            REQUIRE(counts.value(it.key()) == it.value());
        }
    }
}

TEST_CASE("layout: further papers in one document have their own heads and signatures")
{
    ReportDocument document = tests::twoPapers();
    const DocumentLayout one = layOut(document);
    requireTidy(one);
    REQUIRE(one.pages.size() == 1);
    for (const char16_t* text : {u"GIẤY GIỚI THIỆU", u"PHIẾU BÁO TIẾP NHẬN", u"Lê Văn Một", u"Lê Thị Hai"}) {
        CHECK(countOf(one.pages.at(0), QString::fromUtf16(text)) == 1);
    }

    document.blocks.insert(2, PageBreak());
    const DocumentLayout two = layOut(document);
    REQUIRE(two.pages.size() == 2);
    CHECK(countOf(two.pages.at(0), QStringLiteral("Lê Văn Một")) == 1);
    CHECK(countOf(two.pages.at(1), QStringLiteral("PHIẾU BÁO TIẾP NHẬN")) == 1);
    CHECK(countOf(two.pages.at(1), QStringLiteral("2")) == 0); // no page number on papers that are handed out apart

    // A title never stands alone at the foot, a signature never without the words before it.
    document.blocks.removeAt(2);
    for (int lines = 0; lines < 40; ++lines) {
        document.blocks.insert(1, Paragraph::of(ParagraphStyle::Plain, QStringLiteral("Dòng %1").arg(lines)));
        const DocumentLayout grown = layOut(document);
        requireTidy(grown);
        for (const LayoutPage& page : grown.pages) {
            CHECK(countOf(page, QStringLiteral("PHIẾU BÁO TIẾP NHẬN")) == countOf(page, QStringLiteral("Đoạn hai.")));
            if (countOf(page, QStringLiteral("Lê Văn Một")) == 1) {
                CHECK((containsText(page, QStringLiteral("Dòng")) || containsText(page, QStringLiteral("Đoạn một"))));
            }
        }
    }
}
