// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "core/base/table_file.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <iostream>
#include <random>

using namespace doancoso::base;

namespace {

QString vi(const char* text)
{
    return QString::fromUtf8(text);
}

QStringList list(std::initializer_list<const char*> words)
{
    QStringList found;
    for (const char* word : words) {
        found.append(vi(word));
    }
    return found;
}

TableSheet sheetOf(const QByteArray& bytes)
{
    const auto file = readTableBytes(bytes, QStringLiteral("thử.csv"));
    REQUIRE_OK(file);
    REQUIRE(file->sheets.size() == 1);
    return file->sheets.constFirst();
}

QStringList texts(const TableSheet& sheet, int row)
{
    QStringList found;
    for (int column = 0; column < sheet.columnCount(); ++column) {
        found.append(sheet.cell(row, column).text);
    }
    return found;
}

} // namespace

TEST_CASE("cell names go both ways and nonsense is none")
{
    CHECK(cellName(13, 3) == QStringLiteral("D14"));
    CHECK(columnName(25) == QStringLiteral("Z"));
    CHECK(columnName(26) == QStringLiteral("AA"));
    CHECK(columnName(16383) == QStringLiteral("XFD"));
    for (int column = 0; column < 16384; column += 37) {
        const auto back = parseCellName(cellName(column * 3, column));
        REQUIRE(back.has_value());
        CHECK(*back == std::pair(column * 3, column));
    }
    CHECK(parseCellName(u"$D$14") == std::pair(13, 3));
    for (const char* wrong :
         {"", "D", "14", "D0", "XFE1", "A1048577", "A99999999999", "AAAAA1", "D14x", "4D", "Đ1", "A-1"}) {
        INFO(wrong);
        CHECK_FALSE(parseCellName(vi(wrong)).has_value());
    }
}

TEST_CASE("CSV in every encoding it comes in")
{
    const QString text = vi("Mã,Tên đơn vị\r\n00004,Đoàn xã Xuân Hồng\r\n00008,Đoàn phường Ngọc Hà\r\n");
    const QStringList row{QStringLiteral("00004"), vi("Đoàn xã Xuân Hồng")};
    CHECK(texts(sheetOf(text.toUtf8()), 1) == row);
    CHECK(texts(sheetOf("\xEF\xBB\xBF" + text.toUtf8()), 1) == row);
    CHECK(texts(sheetOf(text.normalized(QString::NormalizationForm_D).toUtf8()), 1) == row);
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder plain(encoding);
        CHECK(texts(sheetOf(plain.encode(text)), 1) == row);
        QStringEncoder marked(encoding, QStringConverter::Flag::WriteBom);
        CHECK(texts(sheetOf(marked.encode(text)), 1) == row);
    }
    // Windows-1258: Đ is D0, à is E0, ã is a DE, â is E2, ồ is F4 CC, ư is FD, ờ is F5 CC, ọ is o F2.
    const QByteArray windows = "M\xE3,T\xEAn \xF0\xF5n v\x69\xF2\r\n00004,\xD0o\xE0n xa\xDE Xu\xE2n H\xF4\xCCng\r\n"
                               "00008,\xD0o\xE0n ph\xFD\xF5\xCCng Ngo\xF2\x63 H\xE0\r\n";
    CHECK(texts(sheetOf(windows), 1) == row);
    CHECK(texts(sheetOf(windows), 2).at(1) == vi("Đoàn phường Ngọc Hà"));
    const QByteArray tcvn3 = "M\xB7,T\xAAn \xAE\xACn v\xDE\r\n00004,\xA7o\xB5n x\xB7 Xu\xA9n H\xE5ng\r\n"
                             "00008,\xA7o\xB5n ph\xAD\xEAng Ng\xE4\x63 H\xB5\r\n";
    const auto repaired = readTableBytes(tcvn3, QStringLiteral("cũ.csv"));
    REQUIRE_OK(repaired);
    CHECK(repaired->repairedFrom == LegacyEncoding::Tcvn3);
    CHECK(texts(repaired->sheets.constFirst(), 1) == row);
}

TEST_CASE("separators, quotes, line breaks and guards")
{
    CHECK(texts(sheetOf("a;b;c\n1,5;2;3\n4;5;6\n"), 1) == list({"1,5", "2", "3"}));
    CHECK(texts(sheetOf("a\tb\n1, 2\t3; 4\n"), 1) == list({"1, 2", "3; 4"}));
    CHECK(texts(sheetOf("sep=;\na;b\n1,2,3;4\n"), 1) == list({"1,2,3", "4"}));
    CHECK(texts(sheetOf("Danh sách, năm 2022\na;b;c\n1;2;3\n4;5;6\n"), 2) == list({"1", "2", "3"}));
    const TableSheet quoted = sheetOf("a,b\n\"dòng 1\ndòng 2\",\"nói \"\"vâng\"\"\"\nx \"y\",z\n");
    CHECK(texts(quoted, 1) == list({"dòng 1\ndòng 2", "nói \"vâng\""}));
    CHECK(texts(quoted, 2) == list({"x \"y\"", "z"}));
    CHECK(texts(sheetOf("a\rb\r"), 1) == list({"b"}));
    CHECK(texts(sheetOf("a,b\n'=1+1,'nháy\n"), 1) == list({"=1+1", "'nháy"}));
    const auto open = readTableBytes("a,b\n1,\"2\n3,4\n", QStringLiteral("x.csv"));
    REQUIRE_FALSE(open.hasValue());
    CHECK(open.error().code == ErrorCode::Validation);
    CHECK(open.error().userText.contains(QStringLiteral("line 2")));
    CHECK_FALSE(readTableBytes("", QStringLiteral("x.csv")).hasValue());
    CHECK_FALSE(readTableBytes(" \n,,\n", QStringLiteral("x.csv")).hasValue());
}

TEST_CASE("pasted text and web tables")
{
    const auto pasted = readPastedText(vi("Mã\tTên\n01\t\"hai\ndòng\"\n"));
    REQUIRE_OK(pasted);
    CHECK(texts(pasted->sheets.constFirst(), 1) == list({"01", "hai\ndòng"}));

    const auto html =
        readHtmlTables(vi("<html><head><style>td{x:\"<td>\"}</style></head><body><!-- <td>no</td> --><table>"
                          "<tr><th rowspan=2>Đơn&nbsp;vị<th colspan='2'>Đoàn vi&ecirc;n</tr><tr><td>Tổng<td>Nữ</tr>"
                          "<tr><td>A &amp; B<br>C<td "
                          "x=\"a>b\">1<table><tr><td>trong</td></tr></table></td><td>&#272;&#x1EE7;</tr></table>"
                          "<table><tr><td>khác</table>"));
    REQUIRE_OK(html);
    REQUIRE(html->sheets.size() == 2);
    const TableSheet& sheet = html->sheets.constFirst();
    CHECK(texts(sheet, 0) == QStringList{vi("Đơn vị"), vi("Đoàn viên"), QString()});
    CHECK(texts(sheet, 1) == QStringList{QString(), vi("Tổng"), vi("Nữ")});
    CHECK(texts(sheet, 2) == QStringList{vi("A & B\nC"), vi("1 trong"), vi("Đủ")});
    CHECK(sheet.shownCell(1, 0).text == vi("Đơn vị"));
    CHECK(sheet.shownCell(0, 2).text == vi("Đoàn viên"));
    CHECK(sheet.anchorRows(0) == QHash<int, int>{{1, 0}});
    CHECK_FALSE(readHtmlTables(QStringLiteral("<p>không có bảng</p>")).hasValue());
    // Web systems call a page .xls; what counts is what is in it.
    CHECK(readTableBytes("<html><table><tr><td>a</td></tr></table></html>", QStringLiteral("x.xls")).hasValue());
}

TEST_CASE("what is no table is named")
{
    const auto sentence = [](const QByteArray& bytes) {
        const auto file = readTableBytes(bytes, QStringLiteral("tệp"));
        REQUIRE_FALSE(file.hasValue());
        CHECK(file.error().code == ErrorCode::Validation);
        CHECK(file.error().context == QStringLiteral("file"));
        return file.error().userText;
    };
    CHECK(sentence(QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(600, '\0')).contains(QStringLiteral(".xls")));
    CHECK(sentence("%PDF-1.7\n...").contains(QStringLiteral("PDF")));
    CHECK(sentence(QByteArray::fromHex("89504E470D0A1A0A00")).contains(QStringLiteral("picture")));
    CHECK(sentence(QByteArray::fromHex("7F454C46020101000000000000000000")).contains(QStringLiteral("binary")));
    const auto missing = readTableFile(QStringLiteral("/không/có.csv"));
    REQUIRE_FALSE(missing.hasValue());
    CHECK(missing.error().code == ErrorCode::NotFound);
    TableLimits small;
    small.fileBytes = 10;
    CHECK_FALSE(readTableBytes("a,b,c,d,e,f,g", QStringLiteral("x"), small).hasValue());
    small = {};
    small.rows = 3;
    CHECK_FALSE(readTableBytes("a\nb\nc\nd\n", QStringLiteral("x"), small).hasValue());
    small = {};
    small.columns = 3;
    CHECK_FALSE(readTableBytes("a,b,c,d\n", QStringLiteral("x"), small).hasValue());
    small = {};
    small.cells = 3;
    CHECK_FALSE(readTableBytes("a,b,c,d\n", QStringLiteral("x"), small).hasValue());
}

TEST_CASE("CSV out opens safely elsewhere and comes back as it was")
{
    const QList<QStringList> rows{{vi("Tên"), vi("Số")},
                                  {QStringLiteral("=HYPERLINK(\"x\")"), QStringLiteral("-5")},
                                  {QStringLiteral("@lệnh"), QStringLiteral("+84 912 345 678")},
                                  {QStringLiteral("'=giữ nháy"), QStringLiteral("-1.234,5")},
                                  {vi("hai\ndòng; và \"nháy\", phẩy"), QString()}};
    for (const QChar separator : {QLatin1Char(','), QLatin1Char(';')}) {
        const QByteArray bytes = toCsv(rows, {separator, true});
        CHECK(bytes.startsWith("\xEF\xBB\xBF"));
        const QString text = QString::fromUtf8(bytes);
        CHECK_FALSE(text.contains(QStringLiteral("\n=")));
        CHECK(text.contains(QStringLiteral("\"'=HYPERLINK")));
        CHECK(text.contains(QString(separator + QStringLiteral("-5\r\n"))));
        const TableSheet sheet = sheetOf(bytes);
        for (int row = 0; row < rows.size(); ++row) {
            CHECK(texts(sheet, row) == rows.at(row));
        }
    }
    QTemporaryDir folder;
    const QString path = folder.filePath(vi("danh sách.csv"));
    REQUIRE_OK(writeCsv(path, rows));
    const auto back = readTableFile(path);
    REQUIRE_OK(back);
    CHECK(back->fileName == vi("danh sách.csv"));
    CHECK_FALSE(writeCsv(folder.filePath(QStringLiteral("không/có/x.csv")), rows).hasValue());
}

TEST_CASE("property: any grid of texts survives CSV, and random bytes never do harm")
{
    const quint32 seed = std::random_device{}();
    std::cout << "seed of CSV: " << seed << std::endl;
    INFO("seed " << seed);
    std::mt19937 random(seed);
    const auto below = [&random](int end) { return static_cast<int>(random() % static_cast<quint32>(end)); };
    const QString letters = vi("aĐồ1 ,;\t\"'\n=+-@|<&");
    for (int round = 0; round < 400; ++round) {
        const QChar separator = below(2) == 0 ? QLatin1Char(';') : QLatin1Char(',');
        QList<QStringList> rows{{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}};
        for (int row = 0; row < 6; ++row) {
            QStringList cells;
            for (int column = 0; column < 3; ++column) {
                QString text;
                for (int i = below(6); i > 0; --i) {
                    text += letters.at(below(static_cast<int>(letters.size())));
                }
                cells.append(TableCell::ofText(text).text);
            }
            cells[0].prepend(QLatin1Char('x'));
            rows.append(cells);
        }
        QByteArray bytes = "sep=" + QByteArray(1, separator.toLatin1()) + "\r\n" + toCsv(rows, {separator, false});
        const TableSheet sheet = sheetOf(bytes);
        for (int row = 0; row < rows.size(); ++row) {
            for (int column = 0; column < 3; ++column) {
                CHECK(sheet.cell(row, column).text == rows.at(row).at(column));
            }
        }
        QByteArray noise(below(400), '\0');
        for (char& byte : noise) {
            byte = static_cast<char>(below(256));
        }
        const auto outcome = readTableBytes(noise, QStringLiteral("x"));
        CHECK((outcome.hasValue() || !outcome.error().userText.isEmpty()));
        const auto page = readHtmlTables(QStringLiteral("<table><tr><td") + QString::fromLatin1(noise));
        CHECK((page.hasValue() || !page.error().userText.isEmpty()));
    }
}
