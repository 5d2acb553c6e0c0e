// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "core/organization/import_mapping.h"
#include "core/organization/starter_lists.h"

using namespace doancoso;
using organization::guessMapping;
using organization::ImportField;
using organization::ImportMapping;
using organization::ImportVocabulary;

namespace {

QString vi(const char* text)
{
    return QString::fromUtf8(text);
}

const ImportVocabulary& vocabulary()
{
    static const ImportVocabulary read = [] {
        const auto result = organization::readImportVocabulary();
        REQUIRE_OK(result);
        return *result;
    }();
    return read;
}

base::TableSheet sheetOf(const char* text)
{
    const auto file = base::readPastedText(vi(text));
    REQUIRE_OK(file);
    return file->sheets.constFirst();
}

QString columnsOf(const ImportMapping& mapping)
{
    QStringList words;
    for (const ImportField field : mapping.columns) {
        words.append(organization::toCode(field));
    }
    return words.join(QLatin1Char(' '));
}

} // namespace

TEST_CASE("the shipped words of the import belong to shipped types, blocks and areas")
{
    const auto lists = organization::readStarterLists();
    REQUIRE_OK(lists);
    QStringList types;
    for (const auto& type : lists->types) {
        types.append(type.code);
    }
    for (const auto& pattern : vocabulary().patterns()) {
        INFO(pattern.begins.toStdString());
        CHECK_FALSE(pattern.begins.isEmpty());
        CHECK_FALSE(pattern.types.isEmpty());
        for (const QString& type : pattern.types) {
            CHECK(types.contains(type));
        }
    }
    for (const QString& type : vocabulary().typeWords) {
        CHECK(types.contains(type));
    }
    const auto codes = [](const QList<organization::CodeName>& names) {
        QStringList list;
        for (const auto& name : names) {
            list.append(name.code);
        }
        return list;
    };
    for (const QString& block : vocabulary().blockWords) {
        CHECK(codes(lists->blocks).contains(block));
    }
    for (const QString& area : vocabulary().areaWords) {
        CHECK(codes(lists->areas).contains(area));
    }
    for (const ImportField field : organization::importFields()) {
        CHECK(organization::importFieldFromCode(organization::toCode(field)) == field);
        CHECK_FALSE(organization::displayName(field).isEmpty());
    }
    // No heading may name two fields.
    QHash<QString, ImportField> seen;
    for (const auto& header : vocabulary().headers) {
        for (const QString& word : header.words) {
            INFO(word.toStdString());
            CHECK(seen.value(word, header.field) == header.field);
            seen.insert(word, header.field);
        }
    }
}

TEST_CASE("names tell type, short name and the same unit written otherwise")
{
    const ImportVocabulary& words = vocabulary();
    const auto type = [&words](const char* name) {
        const auto found = words.match(vi(name));
        return found.pattern == nullptr ? QString() : found.pattern->types.constFirst();
    };
    CHECK(type("Đoàn xã Xuân Hồng") == QStringLiteral("COMMUNE"));
    CHECK(type("ĐOÀN THỊ TRẤN LAM SƠN") == QStringLiteral("COMMUNE"));
    CHECK(type("Chi đoàn thôn 3") == QStringLiteral("BRANCH"));
    CHECK(type("Chi đoàn cơ sở Công an huyện") == QStringLiteral("GRASSROOTS_BRANCH"));
    CHECK(type("Liên chi đoàn khoa Toán") == QStringLiteral("INTER_BRANCH"));
    CHECK(type("Đoàn trường THPT Lê Lợi") == QStringLiteral("GRASSROOTS"));
    CHECK(type("Doan xa Xuan Hong") == QStringLiteral("COMMUNE"));
    CHECK(type("Huyện đoàn Thọ Xuân") == QStringLiteral("DISTRICT"));
    CHECK(type("Ban Chỉ huy quân sự").isEmpty());
    CHECK(type("Bản Lác") == QStringLiteral("BRANCH"));
    CHECK(type("Công ty may 10").isEmpty());
    CHECK(words.shortName(vi("Tỉnh đoàn Thanh Hóa")) == vi("Thanh Hóa"));
    CHECK(words.shortName(vi("Đoàn xã Xuân Hồng")) == vi("Xã Xuân Hồng"));
    CHECK(words.shortName(vi("Đoàn thị trấn Lam Sơn")) == vi("TT. Lam Sơn"));
    CHECK(words.shortName(vi("Chi đoàn thôn 1")) == vi("Thôn 1"));
    CHECK(words.shortName(vi("Đoàn trường THPT Lê Lợi")) == vi("Đoàn trường THPT Lê Lợi"));
    CHECK(words.unionName(vi("Thành phố Hà Nội")) == vi("Thành đoàn Hà Nội"));
    CHECK(words.unionName(vi("Phường Ba Đình")) == vi("Đoàn phường Ba Đình"));
    CHECK(words.unionName(vi("Đoàn xã Xuân Hồng")) == vi("Đoàn xã Xuân Hồng"));
    CHECK(words.nameKey(vi("Đoàn xã Xuân Hồng")) == words.nameKey(vi("XÃ  xuân hồng")));
    CHECK(words.nameKey(vi("Xã Tân Lập")) != words.nameKey(vi("Phường Tân Lập")));
    CHECK(words.nameKey(vi("Chi đoàn thôn 1")) == words.nameKey(vi("CĐ thôn 1")));
    // Every shipped province is called as the Union calls it.
    const auto provinces = organization::readProvinces();
    REQUIRE_OK(provinces);
    for (const auto& province : *provinces) {
        CHECK(words.shortName(province.unionName) == province.place);
    }
}

TEST_CASE("headings are found wherever they stand")
{
    SECTION("in the first row")
    {
        const auto mapping = guessMapping(sheetOf("Mã đơn vị\tTên đơn vị\tLoại\n1\tĐoàn xã A\tXã\n"), vocabulary());
        CHECK(columnsOf(mapping) == QStringLiteral("code name type"));
        CHECK(mapping.headerRow == 0);
        CHECK(mapping.firstRow == 1);
    }
    SECTION("below titles, in two lines, with a line of numbers")
    {
        const auto mapping =
            guessMapping(sheetOf("HUYỆN ĐOÀN THỌ XUÂN\n\nDANH SÁCH ĐƠN VỊ TRỰC THUỘC\n(Tính đến ngày 30/9/2022)\n"
                                 "TT\tTên cơ sở Đoàn\tSố đoàn viên\t\tThanh niên\tSĐT\n"
                                 "\t\tTổng số\tTrong đó nữ\t\t\n"
                                 "(1)\t(2)\t(3)\t(4)\t(5)\t(6)\n"
                                 "1\tĐoàn xã Xuân Hồng\t261\t119\t715\t0912 345 678\n"),
                         vocabulary());
        CHECK(columnsOf(mapping) == QStringLiteral("ordinal name members female_members youth phone"));
        CHECK(mapping.headerRow == 4);
        CHECK(mapping.headerLines == 2);
        CHECK(mapping.firstRow == 7);
        CHECK(mapping.headings.at(3) == vi("Số đoàn viên Trong đó nữ"));
    }
    SECTION("merged as spreadsheets merge")
    {
        const auto html = base::readHtmlTables(
            vi("<table><tr><th rowspan=2>STT<th rowspan=2>Đơn vị<th colspan=2>Đoàn viên<th colspan=2>Liên hệ</tr>"
               "<tr><th>Tổng số<th>Nữ<th>Điện thoại<th>Email</tr><tr><td>1<td>Đoàn xã "
               "A<td>5<td>2<td>09<td>a@b.vn</tr></table>"));
        REQUIRE_OK(html);
        const auto mapping = guessMapping(html->sheets.constFirst(), vocabulary());
        CHECK(columnsOf(mapping) == QStringLiteral("ordinal name members female_members phone email"));
        CHECK(mapping.firstRow == 2);
    }
    SECTION("under a title that says something known itself")
    {
        const auto mapping = guessMapping(
            sheetOf("DANH SÁCH CƠ SỞ ĐOÀN\nSTT\tTên cơ sở Đoàn trực thuộc\tSố chi đoàn\tSố đoàn viên\n1\tA\t1\t2\n"),
            vocabulary());
        CHECK(columnsOf(mapping) == QStringLiteral("ordinal name ignore members"));
        CHECK(mapping.headerRow == 1);
        CHECK(mapping.headerLines == 1);
    }
    SECTION("parents, founding day, contact")
    {
        const auto mapping =
            guessMapping(sheetOf("Mã\tTên chi đoàn\tMã đơn vị cấp trên\tĐơn vị cấp trên\tNgày thành lập\t"
                                 "Họ tên bí thư\tChức vụ\tĐịa chỉ email\tĐịa chỉ\tSố đoàn viên là đảng viên\tKhối\n"
                                 "x\ty\tz\t\t\t\t\t\t\t\t\n"),
                         vocabulary());
        CHECK(columnsOf(mapping) ==
              QStringLiteral("code name parent_code parent_name opened_on contact_name contact_post email "
                             "address party_members block"));
    }
    SECTION("women among young people are no female members")
    {
        const auto mapping =
            guessMapping(sheetOf("Đơn vị\tThanh niên\tThanh niên nữ\tĐoàn viên\nA\t1\t2\t3\n"), vocabulary());
        CHECK(columnsOf(mapping) == QStringLiteral("name youth ignore members"));
    }
    SECTION("the machine-made list")
    {
        const auto mapping =
            guessMapping(sheetOf("code\tname\tlevel\tparent_code\tpredecessors\n01\tThành phố Hà Nội\tprovince\t\t\n"),
                         vocabulary());
        CHECK(columnsOf(mapping) == QStringLiteral("code name type parent_code ignore"));
    }
    SECTION("none: name and code by what they hold")
    {
        const auto mapping =
            guessMapping(sheetOf("1\t15493\tĐoàn xã Xuân Hồng\t261\n2\t15496\tĐoàn xã Thọ Lộc\t300\n"), vocabulary());
        CHECK(columnsOf(mapping) == QStringLiteral("ordinal code name ignore"));
        CHECK(mapping.headerRow == -1);
        CHECK(mapping.firstRow == 0);
        const auto types = guessMapping(sheetOf("Chi đoàn\tThôn 1\nChi đoàn\tThôn 2\n"), vocabulary());
        CHECK(types.firstRow == 0);
    }
    SECTION("a column of names alone")
    {
        const auto mapping = guessMapping(sheetOf("Đoàn xã A\nĐoàn xã B\n"), vocabulary());
        CHECK(columnsOf(mapping) == QStringLiteral("name"));
        CHECK(mapping.firstRow == 0);
        CHECK(guessMapping(sheetOf("Tên đơn vị\nĐoàn xã A\n"), vocabulary()).firstRow == 1);
    }
}

TEST_CASE("a corrected mapping is known again by its headings")
{
    ImportMapping mapping = guessMapping(sheetOf("Mã\tTên\tCột lạ\n1\tA\tB\n"), vocabulary());
    const ImportMapping same = guessMapping(sheetOf("MÃ\tTên \tcột lạ\n7\tKhác\thẳn\n8\tnữa\t\n"), vocabulary());
    CHECK(mapping.signature() == same.signature());
    CHECK(mapping.signature() != guessMapping(sheetOf("Mã\tTên\tCột khác\n1\tA\tB\n"), vocabulary()).signature());
    mapping.assign(2, ImportField::Name);
    CHECK(columnsOf(mapping) == QStringLiteral("code ignore name"));
    mapping.assign(0, ImportField::Ignore);
    CHECK(columnsOf(mapping) == QStringLiteral("ignore ignore name"));
    mapping.assign(9, ImportField::Code);
    CHECK(columnsOf(mapping) == QStringLiteral("ignore ignore name"));
}
