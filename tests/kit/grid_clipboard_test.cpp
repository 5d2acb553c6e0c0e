// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "ui/kit/grid_clipboard.h"

#include <QMimeData>

#include <random>

using namespace doancoso;
using namespace doancoso::kit;

namespace {

using Rows = QList<QStringList>;

QStringList row(std::initializer_list<const char16_t*> texts)
{
    QStringList list;
    for (const char16_t* text : texts) {
        list.append(QString::fromUtf16(text));
    }
    return list;
}

} // namespace

TEST_CASE("tab-separated text: quotes, line breaks and line ends of every system", "[clipboard]")
{
    const auto parse = [](const char16_t* text) { return fromTabSeparated(QString::fromUtf16(text)).rows; };
    CHECK(parse(u"66") == Rows{row({u"66"})});
    CHECK(parse(u"1\t2\n3\t4\n") == Rows{row({u"1", u"2"}), row({u"3", u"4"})});
    CHECK(parse(u"1\t2\r\n3\t4\r\n") == Rows{row({u"1", u"2"}), row({u"3", u"4"})});
    CHECK(parse(u"1\r2\r") == Rows{row({u"1"}), row({u"2"})});
    CHECK(parse(u"\"hai\ndòng\"\tb\r\n") == Rows{row({u"hai\ndòng", u"b"})});
    CHECK(parse(u"\"nói \"\"vâng\"\"\"\tb") == Rows{row({u"nói \"vâng\"", u"b"})});
    CHECK(parse(u"\"a\r\nb\"\tc") == Rows{row({u"a\nb", u"c"})});
    CHECK(parse(u"\"3 chủ động\" 2018\tb") == Rows{row({u"\"3 chủ động\" 2018", u"b"})});
    CHECK(parse(u"\t\t\n\t5\t") == Rows{row({u"", u"", u""}), row({u"", u"5", u""})});
    CHECK(parse(u"1\n2\t3") == Rows{row({u"1", u""}), row({u"2", u"3"})});
    CHECK(parse(u"").isEmpty());
    CHECK(parse(u"a\n\nb\n") == Rows{row({u"a"}), row({u""}), row({u"b"})});
}

TEST_CASE("tab-separated text comes back as it went", "[clipboard][property]")
{
    const std::mt19937::result_type seed = 20220930;
    CAPTURE(seed);
    std::mt19937 random(seed);
    const QString letters = QStringLiteral("ađ1,.\t\n\"' ế");
    for (int round = 0; round < 400; ++round) {
        const int rows = 1 + static_cast<int>(random() % 4);
        const int columns = 1 + static_cast<int>(random() % 4);
        QList<QStringList> block;
        for (int r = 0; r < rows; ++r) {
            QStringList cells;
            for (int c = 0; c < columns; ++c) {
                QString cell;
                for (auto i = random() % 6; i > 0; --i) {
                    cell += letters.at(static_cast<qsizetype>(random()) % letters.size());
                }
                cells.append(cell);
            }
            block.append(cells);
        }
        if (rows == 1 && columns == 1 && block.first().first().isEmpty()) {
            continue;
        }
        const QString text = toTabSeparated(block);
        CAPTURE(text.toStdString());
        CHECK(fromTabSeparated(text).rows == block);
    }
}

TEST_CASE("a table from Excel", "[clipboard]")
{
    const QString html = QStringLiteral(
        "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><style><!--td {mso-number-format:General;} .x "
        "{ a: \"</td>\" } "
        "--></style></head><body link=blue><!--StartFragment--><table border=0 cellpadding=0 width=128>"
        "<col width=64><tr height=20 style='height:15.0pt'>\r\n  <td height=20 class=xl65 align=right "
        "width=64>1.234,5</td>\r\n"
        "  <td class=xl66>Xã Thọ\r\n  Hải<br style='mso-data-placement:same-cell'>tổ &amp; nhóm</td>\r\n </tr>\r\n"
        "<tr><td align=right x:num=\"1234.5\">1,235</td><td>&nbsp;</td></tr>"
        "<tr><td x:num=\"0.715\" align=right>72%</td><td "
        "x:num=\"44824\">20/09/2022</td></tr><!--EndFragment--></table></body></html>");
    const ClipboardBlock block = fromHtml(html);
    REQUIRE(block.rows.size() == 3);
    CHECK(block.rows.at(0) == row({u"1.234,5", u"Xã Thọ Hải\ntổ & nhóm"}));
    CHECK(block.rows.at(1) == row({u"1.234,5", u""}));
    CHECK(block.rows.at(2) == row({u"71,5%", u"20/09/2022"}));
}

TEST_CASE("a table from LibreOffice with merged cells", "[clipboard]")
{
    const QString html = QStringLiteral(
        "<!DOCTYPE html><html><head><meta http-equiv=\"content-type\" content=\"text/html; "
        "charset=utf-8\"/><title></title>"
        "<style type=\"text/css\">body,td { font-size:x-small }</style></head><body>"
        "<table cellspacing=\"0\" border=\"0\"><colgroup span=\"3\" width=\"85\"></colgroup>"
        "<tr><td colspan=2 height=\"17\" align=\"left\">Đơn vị</td><td align=\"right\" sdval=\"4866\" "
        "sdnum=\"1033;0;#,##0\">4,866</td></tr>"
        "<tr><td rowspan=2>A</td><td>1</td><td sdval=\"0.333333333333333\" sdnum=\"1033;\">0.333333333333333</td></tr>"
        "<tr><td>2</td><td sdval=\"-12.25\" sdnum=\"1033;\">-12.25</td></tr></table></body></html>");
    const ClipboardBlock block = fromHtml(html);
    REQUIRE(block.rows.size() == 3);
    CHECK(block.rows.at(0) == row({u"Đơn vị", u"", u"4.866"}));
    CHECK(block.rows.at(1) == row({u"A", u"1", u"0,3333"}));
    CHECK(block.rows.at(2) == row({u"", u"2", u"-12,25"}));
}

TEST_CASE("html without a table leaves the choice to the text", "[clipboard]")
{
    QMimeData data;
    data.setHtml(QStringLiteral("<p>chỉ là <b>chữ</b></p>"));
    data.setText(QStringLiteral("chỉ là chữ"));
    CHECK(fromMimeData(data).rows == Rows{row({u"chỉ là chữ"})});
    QMimeData nothing;
    CHECK(fromMimeData(nothing).isEmpty());
}

TEST_CASE("broken html does no harm", "[clipboard]")
{
    for (const char16_t* text :
         {u"<table", u"<table><tr><td>1", u"</td></tr></table>",
          u"<table><tr><td colspan=-5 rowspan=99999999>x</td><td>", u"<table><td>1<td>2<tr><td>3</table>",
          u"<table><tr><td><table><tr><td>in</td></tr></table>out</td></tr></table>",
          u"<<<>>>&#xffffffff;<table><tr><td>&#99999999;&bogus;&amp</td></tr></table>"}) {
        const ClipboardBlock block = fromHtml(QString::fromUtf16(text));
        for (const QStringList& cells : block.rows) {
            CHECK(cells.size() == block.columnCount());
        }
    }
    CHECK(fromHtml(QStringLiteral("<table><td>1<td>2<tr><td>3</table>")).rows ==
          QList{row({u"1", u"2"}), row({u"3", u""})});
    CHECK(fromHtml(QStringLiteral("<table><tr><td>a<table><tr><td>in</td></tr></table>b</td></tr></table>"))
              .rows.size() == 1);
}

TEST_CASE("a block from a program set to English is turned into Vietnamese form", "[clipboard]")
{
    ClipboardBlock english{{row({u"1,234.5", u"1,234", u"12.5%", u"Xã 1,234 hộ", u"0.75"})}};
    normaliseNumbers(english);
    CHECK(english.rows.first() == row({u"1234,5", u"1234", u"12,5%", u"Xã 1,234 hộ", u"0,75"}));

    ClipboardBlock vietnamese{{row({u"1.234,5", u"1,234", u"1.234"})}};
    normaliseNumbers(vietnamese);
    CHECK(vietnamese.rows.first() == row({u"1.234,5", u"1,234", u"1.234"}));

    ClipboardBlock unclear{{row({u"1,234", u"7"})}};
    normaliseNumbers(unclear);
    CHECK(unclear.rows.first() == row({u"1,234", u"7"}));
}

TEST_CASE("what is copied comes back through html and through text", "[clipboard]")
{
    const QList<QList<ClipboardCell>> rows{
        {{QStringLiteral("Xã <Thọ> & \"Hải\""), {}, true},
         {QStringLiteral("1.234,5"), base::Decimal::fromUnits(12345000), false}},
        {{QStringLiteral("hai\ndòng"), {}, false}, {QStringLiteral("99,1"), base::Decimal::fromUnits(991234), false}}};
    const auto data = toMimeData(rows);
    REQUIRE(data->hasHtml());
    REQUIRE(data->hasText());
    const ClipboardBlock html = fromHtml(data->html());
    CHECK(html.rows.at(0) == row({u"Xã <Thọ> & \"Hải\"", u"1.234,5"}));
    // The exact number travels in html, what is shown in text.
    CHECK(html.rows.at(1) == row({u"hai\ndòng", u"99,1234"}));
    const ClipboardBlock text = fromTabSeparated(data->text());
    CHECK(text.rows.at(1) == row({u"hai\ndòng", u"99,1"}));

    // LibreOffice takes the value as a number in the format shown, and leaves text as text.
    CHECK(data->html().contains(QStringLiteral("sdval=\"1234.5\" sdnum=\"1033;1066;#.##0,0\" x:num=\"1234.5\"")));
    CHECK(data->html().contains(QStringLiteral("<td sdnum=\"1033;0;@\"")));

    const auto one = toMimeData({{{QStringLiteral("66"), base::Decimal(66), false}}});
    CHECK(one->text() == QStringLiteral("66"));
}
