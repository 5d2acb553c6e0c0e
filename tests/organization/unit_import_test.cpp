// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/skip.h"
#include "support/workbook_builder.h"

#include "core/base/table_file.h"
#include "core/organization/starter_lists.h"
#include "core/organization/unit_import_service.h"
#include "core/storage/journal.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <iostream>
#include <random>

using namespace doancoso;
using organization::ImportField;
using organization::ImportOptions;
using organization::ImportPreview;
using organization::RowOutcome;
using organization::Severity;

namespace {

QString vi(const char* text)
{
    return QString::fromUtf8(text);
}

/// A small district with the import beside it.
class Office : public tests::World
{
public:
    explicit Office(storage::Engine engine = storage::Engine::Sqlite) : World(engine), service(*database)
    {
        const auto read = organization::readImportVocabulary();
        REQUIRE_OK(read);
        words = *read;
        province = open("38", "Tỉnh đoàn Thanh Hóa", "PROVINCIAL", {});
        district = open("395", "Huyện đoàn Thọ Xuân", "DISTRICT", province);
        commune = open("15493", "Đoàn xã Xuân Hồng", "COMMUNE", district);
        options.parentUnit = district;
        options.day = QDate(2022, 1, 1);
    }

    base::UnitId open(const char* code, const char* name, const char* type, base::UnitId parent)
    {
        organization::UnitDraft draft;
        draft.code = vi(code);
        draft.name = vi(name);
        draft.typeCode = vi(type);
        draft.parentId = parent;
        draft.openedOn = QDate(2018, 1, 1);
        const auto id = organization.open(draft);
        REQUIRE_OK(id);
        return *id;
    }

    ImportPreview preview(const base::TableSheet& sheet)
    {
        const auto context = service.context(options.day);
        REQUIRE_OK(context);
        return previewImport(sheet, organization::guessMapping(sheet, words), options, *context, words);
    }

    ImportPreview preview(const char* text)
    {
        const auto file = base::readPastedText(vi(text));
        REQUIRE_OK(file);
        return preview(file->sheets.constFirst());
    }

    organization::ImportOutcome commit(const ImportPreview& made)
    {
        base::SilentProgress silent;
        const auto outcome = service.commit(made, QStringLiteral("thử.xlsx"), silent);
        REQUIRE_OK(outcome);
        return *outcome;
    }

    organization::UnitTree tree(const QDate& day = QDate(2022, 6, 1)) { return *organization.treeAt(day); }

    organization::UnitImportService service;
    organization::ImportVocabulary words;
    ImportOptions options;
    base::UnitId province, district, commune;
};

/// Sentences of a severity as "B3: …".
QStringList told(const ImportPreview& preview, Severity severity)
{
    QStringList list;
    for (const auto& problem : preview.problems) {
        if (problem.severity == severity) {
            list.append(problem.cellName + QStringLiteral(": ") + problem.sentence);
        }
    }
    return list;
}

bool tells(const ImportPreview& preview, Severity severity, const char* cell, const char* words)
{
    for (const QString& line : told(preview, severity)) {
        if (line.startsWith(vi(cell) + QLatin1Char(':')) && line.contains(vi(words))) {
            return true;
        }
    }
    return false;
}

const organization::UnitNode* byCode(const organization::UnitTree& tree, const QString& code)
{
    for (int i = 0; i < tree.size(); ++i) {
        if (tree.node(i).code == code) {
            return &tree.node(i);
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("a list makes, changes and leaves units, and one step takes it back")
{
    Office office(GENERATE(from_range(tests::availableEngines())));
    const ImportPreview preview = office.preview("Mã\tTên đơn vị\tSố đoàn viên\tNữ\tĐiện thoại\tĐịa chỉ\n"
                                                 "15493\tĐoàn xã Xuân Hồng\t261\t119\t0912 345 678\t\n"
                                                 "15496\tĐoàn xã Thọ Lộc\t200\t\t\tThôn 5\n"
                                                 "15499\tĐoàn xã Thọ Lập\t\t\t\t\n");
    CHECK(told(preview, Severity::Error) == QStringList());
    CHECK(preview.count(RowOutcome::New) == 2);
    CHECK(preview.count(RowOutcome::Changed) == 1);
    REQUIRE(preview.canCommit());
    const auto outcome = office.commit(preview);
    CHECK(outcome.made == 2);
    CHECK(outcome.changed == 1);
    REQUIRE(outcome.newUnits.size() == 2);
    const auto record = office.organization.unit(outcome.newUnits.constFirst());
    REQUIRE_OK(record);
    CHECK(record->versions.constFirst().name == vi("Đoàn xã Thọ Lộc"));
    CHECK(record->versions.constFirst().shortName == vi("Xã Thọ Lộc"));
    CHECK(record->versions.constFirst().typeCode == QStringLiteral("COMMUNE"));
    CHECK(record->versions.constFirst().parentId == office.district);
    CHECK(record->openedOn == QDate(2022, 1, 1));
    CHECK(record->contact.address == vi("Thôn 5"));
    REQUIRE(record->headcounts.size() == 1);
    CHECK(record->headcounts.constFirst().members == 200);
    CHECK_FALSE(record->headcounts.constFirst().femaleMembers.has_value());
    const auto changed = office.organization.unit(office.commune);
    CHECK(changed->contact.phone == QStringLiteral("0912 345 678"));
    CHECK(changed->headcounts.constLast().femaleMembers == 119);
    CHECK(changed->versions.size() == 1);
    CHECK(office.organization.unit(outcome.newUnits.constLast())->headcounts.isEmpty());

    const auto undone = storage::Journal(*office.database).undo();
    REQUIRE_OK(undone);
    CHECK(undone->label.contains(QStringLiteral("thử.xlsx")));
    CHECK(office.tree().size() == 3);
    CHECK(office.organization.unit(office.commune)->contact.phone.isEmpty());
    REQUIRE_OK(storage::Journal(*office.database).redo());
    CHECK(office.tree().size() == 5);
}

TEST_CASE("the same list a second time changes nothing")
{
    Office office;
    const char* list = "Mã\tTên đơn vị\tĐơn vị cấp trên\tNgày thành lập\tSố đoàn viên\tKhối\tKhu vực\tGhi chú\n"
                       "X1\tĐoàn xã Thọ Lộc\t\t01/03/2020\t200\tđịa bàn dân cư\tnông thôn\tmới\n"
                       "\tChi đoàn thôn 1\tX1\t\t12\t\t\t\n"
                       "\tChi đoàn thôn 2\tĐoàn xã Thọ Lộc\t\t-\t\t\t\n"
                       "\tChi đoàn thôn 1\tXã Xuân Hồng\t\t0\t\t\t\n";
    const ImportPreview first = office.preview(list);
    CHECK(told(first, Severity::Error) == QStringList());
    office.commit(first);
    const auto tree = office.tree();
    CHECK(tree.size() == 7);
    const auto* made = byCode(tree, QStringLiteral("X1"));
    REQUIRE(made != nullptr);
    CHECK(made->blockCode == QStringLiteral("RESIDENTIAL"));
    CHECK(made->areaCode == QStringLiteral("RURAL"));
    CHECK(tree.childIds(made->id).size() == 2);
    CHECK(tree.childIds(office.commune).size() == 1);
    CHECK(office.organization.unit(made->id)->openedOn == QDate(2020, 3, 1));
    const auto branch = office.organization.unit(tree.childIds(office.commune).constFirst());
    CHECK(branch->headcounts.constFirst().members == 0);

    const ImportPreview second = office.preview(list);
    CHECK(second.count(RowOutcome::Unchanged) == 4);
    CHECK_FALSE(second.canCommit());
    base::SilentProgress silent;
    CHECK_FALSE(office.service.commit(second, QStringLiteral("x"), silent).hasValue());
}

TEST_CASE("changes hold from the day of the import and leave earlier periods alone")
{
    Office office;
    office.open("396", "Huyện đoàn Thường Xuân", "DISTRICT", office.province);
    office.options.day = QDate(2022, 7, 1);
    office.options.decision = {QStringLiteral("12-QĐ/TĐTN"), QDate(2022, 6, 20), {}};
    const ImportPreview preview = office.preview("Mã\tTên\tMã đơn vị cấp trên\n15493\tĐoàn xã Xuân Thắng\t396\n");
    CHECK(tells(preview, Severity::Warning, "B2", "renamed"));
    CHECK(tells(preview, Severity::Warning, "C2", "moved"));
    REQUIRE(preview.rows.constFirst().changes.size() == 2);
    office.commit(preview);
    const auto before = office.tree(QDate(2022, 6, 30));
    const auto after = office.tree(QDate(2022, 7, 1));
    CHECK(before.find(office.commune)->name == vi("Đoàn xã Xuân Hồng"));
    CHECK(before.find(office.commune)->parentId == office.district);
    CHECK(after.find(office.commune)->name == vi("Đoàn xã Xuân Thắng"));
    CHECK(after.find(office.commune)->shortName == vi("Xã Xuân Thắng"));
    CHECK(after.find(after.find(office.commune)->parentId)->code == QStringLiteral("396"));
    CHECK(office.organization.unit(office.commune)->events.constLast().decision.number == vi("12-QĐ/TĐTN"));
}

TEST_CASE("without a column of parents a known unit stays where it is")
{
    Office office;
    office.options.parentUnit = office.province;
    const ImportPreview preview = office.preview("Mã\tTên\n15493\tXÃ XUÂN HỒNG\n395\tHuyện Thọ Xuân\n");
    CHECK(preview.count(RowOutcome::Unchanged) == 2);
}

TEST_CASE("every wrong cell is named with its place and nothing is imported")
{
    Office office;
    const ImportPreview preview =
        office.preview("STT\tMã\tTên đơn vị\tLoại\tMã đơn vị cấp trên\tNgày thành lập\tĐoàn viên\tNữ\tEmail\tSĐT\n"
                       "1\tA1\tĐoàn xã Một\tXã\t395\t32/01/2020\tkhoảng 30\t\tsai\t12\n"
                       "2\tA1\tĐoàn xã Hai\tXã\t395\t26/03/1920\t-5\t1,5\t\t\n"
                       "3\tA3\t\tXã\t395\t2019\t5\t6\t\t\n"
                       "4\tA4\tHội Ba\tLoại lạ\t999\t3/2019\t\t\t\t\n"
                       "5\tA5\tĐoàn xã Năm\tXã\tA5\t\t\t\t\t\n"
                       "6\tA6\tĐoàn xã Sáu\tXã\tA7\t\t\t\t\t\n"
                       "7\tA7\tĐoàn xã Bảy\tXã\tA6\t\t\t\t\t\n"
                       "8\t\tĐoàn xã Tám\tXã\t395\t\t\t\t\t\n"
                       "9\t\tXã Tám\tXã\t395\t\t\t\t\t\n");
    CHECK(tells(preview, Severity::Error, "G2", "“khoảng 30” is not a number"));
    CHECK(tells(preview, Severity::Error, "F2", "not a date"));
    CHECK(tells(preview, Severity::Warning, "I2", "email"));
    CHECK(tells(preview, Severity::Warning, "J2", "telephone"));
    CHECK(tells(preview, Severity::Error, "B3", "row 2"));
    CHECK(tells(preview, Severity::Error, "F3", "1931"));
    CHECK(tells(preview, Severity::Error, "G3", "number of people"));
    CHECK(tells(preview, Severity::Error, "H3", "number of people"));
    CHECK(tells(preview, Severity::Error, "C4", "name of the unit is missing"));
    CHECK(tells(preview, Severity::Warning, "F4", "01/01/2019"));
    CHECK(tells(preview, Severity::Error, "H4", "6 female members are more than all 5"));
    CHECK(tells(preview, Severity::Error, "D5", "“Loại lạ” is not a known type"));
    CHECK(tells(preview, Severity::Error, "E5", "999"));
    CHECK(tells(preview, Severity::Warning, "F5", "01/03/2019"));
    CHECK(tells(preview, Severity::Error, "E6", "A5"));
    CHECK((tells(preview, Severity::Error, "7", "below itself") ||
           tells(preview, Severity::Error, "8", "below itself") ||
           tells(preview, Severity::Error, "E7", "below itself") ||
           tells(preview, Severity::Error, "E8", "below itself")));
    CHECK(tells(preview, Severity::Error, "C10", "Row 9 has the same name"));
    CHECK(preview.rows.constFirst().outcome == RowOutcome::Wrong);
    CHECK_FALSE(preview.canCommit());
    base::SilentProgress silent;
    const auto refused = office.service.commit(preview, QStringLiteral("x"), silent);
    REQUIRE_FALSE(refused.hasValue());
    CHECK(refused.error().code == base::ErrorCode::Validation);
    CHECK(office.tree().size() == 3);
}

TEST_CASE("rows left out by hand make the rest importable, but not units below them")
{
    Office office;
    office.options.leftOutRows = {1};
    const ImportPreview preview = office.preview("Mã\tTên\tMã cấp trên\nA1\tĐoàn xã Một\tkhông có\nA2\tĐoàn xã Hai\t\n"
                                                 "A3\tChi đoàn thôn 1\tA1\n");
    CHECK(preview.rows.at(0).outcome == RowOutcome::LeftOut);
    CHECK(preview.rows.at(2).outcome == RowOutcome::Wrong);
    office.options.leftOutRows = {1, 3};
    const ImportPreview rest =
        office.preview("Mã\tTên\tMã cấp trên\nA1\tĐoàn xã Một\tkhông có\nA2\tĐoàn xã Hai\t\nA3\tChi đoàn thôn 1\tA1\n");
    CHECK(rest.canCommit());
    CHECK(office.commit(rest).made == 1);
}

TEST_CASE("totals, notes, signatures and headings repeated on a page are left out with the reason")
{
    Office office;
    const ImportPreview preview = office.preview("DANH SÁCH CƠ SỞ ĐOÀN\n"
                                                 "STT\tTên đơn vị\tĐoàn viên\n"
                                                 "1\tĐoàn xã Một\t10\n"
                                                 "STT\tTên đơn vị\tĐoàn viên\n"
                                                 "2\tĐoàn xã Hai\t20\n"
                                                 "\tTổng cộng\t30\n"
                                                 "\n"
                                                 "Ghi chú: số liệu đến 31/12\n"
                                                 "\t\tNGƯỜI LẬP BIỂU\n");
    QStringList reasons;
    for (const auto& row : preview.rows) {
        reasons.append(row.reason);
    }
    CHECK(reasons.at(1).contains(QStringLiteral("headings")));
    CHECK(reasons.at(3).contains(QStringLiteral("total")));
    CHECK(reasons.at(4).contains(QStringLiteral("note")));
    CHECK_FALSE(reasons.at(5).isEmpty());
    CHECK(preview.count(RowOutcome::New) == 2);
    CHECK(preview.count(Severity::Error) == 0);
}

TEST_CASE("units that begin like a total are none")
{
    Office office;
    const ImportPreview preview = office.preview("STT\tTên đơn vị\tLoại\n"
                                                 "1\tTổng công ty Sông Chu\tĐoàn cơ sở\n"
                                                 "2\tTổng đội Thanh niên xung phong 1\tĐoàn cơ sở\n"
                                                 "\tTổng đơn vị: 2\t\n");
    CHECK(preview.count(RowOutcome::New) == 2);
    CHECK(preview.count(RowOutcome::LeftOut) == 1);
}

TEST_CASE("running numbers of several kinds put units over one another, section headings give the block")
{
    Office office;
    office.options.parentUnit = office.province;
    const ImportPreview preview = office.preview("TT\tTên đơn vị\tĐoàn viên\n"
                                                 "I\tHuyện đoàn Yên Định\t\n"
                                                 "1\tĐoàn xã Một\t\n"
                                                 "1.1\tChi đoàn thôn 1\t12\n"
                                                 "1.2\tChi đoàn thôn 2\t13\n"
                                                 "2\tĐoàn thị trấn Hai\t\n"
                                                 "II\tKhối trường học\t\n"
                                                 "1\tĐoàn trường THPT Một\t500\n"
                                                 "III\tHuyện đoàn Nông Cống\t\n"
                                                 "1\tĐoàn xã Một\t\n");
    CHECK(told(preview, Severity::Error) == QStringList());
    office.commit(preview);
    const auto tree = office.tree();
    const auto path = [&tree](const char* name) {
        QStringList found;
        for (int i = 0; i < tree.size(); ++i) {
            if (tree.node(i).name == vi(name)) {
                found.append(tree.path(tree.node(i).id).join(QLatin1Char('/')));
            }
        }
        found.sort();
        return found;
    };
    CHECK(path("Chi đoàn thôn 2") == QStringList{vi("Tỉnh đoàn Thanh Hóa/Yên Định/Xã Một/Thôn 2")});
    CHECK(path("Đoàn thị trấn Hai") == QStringList{vi("Tỉnh đoàn Thanh Hóa/Yên Định/TT. Hai")});
    CHECK(path("Đoàn xã Một") ==
          QStringList{vi("Tỉnh đoàn Thanh Hóa/Nông Cống/Xã Một"), vi("Tỉnh đoàn Thanh Hóa/Yên Định/Xã Một")});
    CHECK(path("Đoàn trường THPT Một") == QStringList{vi("Tỉnh đoàn Thanh Hóa/Đoàn trường THPT Một")});
    for (int i = 0; i < tree.size(); ++i) {
        if (tree.node(i).name == vi("Đoàn trường THPT Một")) {
            CHECK(tree.node(i).blockCode == QStringLiteral("SCHOOL"));
        }
    }
}

TEST_CASE("a workbook as offices keep them: titles, merged headings and parents, lost zeros, serial dates, old font")
{
    Office office;
    office.options.parentUnit = {};
    office.options.day = QDate(2025, 7, 1);
    tests::WorkbookText text;
    text.styles = vi("<fonts><font><name val=\"Arial\"/></font><font><name val=\".VnTime\"/></font></fonts>"
                     "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"0\" fontId=\"1\"/></cellXfs>");
    text.shared =
        vi("<si><t>DANH SÁCH XÃ, PHƯỜNG</t></si><si><t>Mã</t></si><si><t>Tên đơn vị</t></si><si><t>Trực thuộc</t></si>"
           "<si><t>Ngày thành lập</t></si><si><t>Số điện thoại</t></si><si><t>§oµn x· Xu©n Hoµ</t></si><si><t>Tỉnh "
           "đoàn Thanh Hóa</t></si>"
           "<si><t>Đoàn phường Hạc Thành</t></si>");
    text.sheets.append(
        {vi("Trang tính 1"), vi("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"
                                "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"B3\" t=\"s\"><v>2</v></c><c "
                                "r=\"D3\" t=\"s\"><v>3</v></c>"
                                "<c r=\"E3\" t=\"s\"><v>4</v></c><c r=\"F3\" t=\"s\"><v>5</v></c></row>"
                                "<row r=\"4\"><c r=\"A4\"><v>4</v></c><c r=\"B4\" t=\"s\" s=\"2\"><v>6</v></c><c "
                                "r=\"D4\" t=\"s\"><v>7</v></c>"
                                "<c r=\"E4\" s=\"1\"><v>45839</v></c><c r=\"F4\"><v>912345678</v></c></row>"
                                "<row r=\"5\"><c r=\"A5\"><v>14758</v></c><c r=\"B5\" t=\"s\"><v>8</v></c><c r=\"E5\" "
                                "s=\"1\"><v>35000</v></c>"
                                "<c r=\"F5\" t=\"e\"><v>#REF!</v></c></row></sheetData>"
                                "<mergeCells><mergeCell ref=\"A1:F1\"/><mergeCell ref=\"B3:C3\"/><mergeCell "
                                "ref=\"D4:D5\"/></mergeCells>")});
    const auto file = base::readTableBytes(tests::makeWorkbook(text), QStringLiteral("ds.xlsx"));
    REQUIRE_OK(file);
    base::TableSheet sheet = file->sheets.constFirst();
    const ImportPreview wrong = office.preview(sheet);
    CHECK(tells(wrong, Severity::Error, "F5", "#REF!"));
    CHECK(tells(wrong, Severity::Warning, "A4", "00004"));
    CHECK(tells(wrong, Severity::Note, "F4", "0912345678"));
    CHECK(tells(wrong, Severity::Note, "E5", "01/01/2018"));
    sheet.setCell(4, 5, {});
    const ImportPreview preview = office.preview(sheet);
    CHECK(told(preview, Severity::Error) == QStringList());
    office.commit(preview);
    const auto tree = office.tree(QDate(2025, 7, 1));
    const auto* first = byCode(tree, QStringLiteral("00004"));
    REQUIRE(first != nullptr);
    CHECK(first->name == vi("Đoàn xã Xuân Hoà"));
    CHECK(first->parentId == office.province);
    const auto* second = byCode(tree, QStringLiteral("14758"));
    REQUIRE(second != nullptr);
    CHECK(second->parentId == office.province);
    const auto record = office.organization.unit(second->id);
    CHECK(record->openedOn == QDate(2018, 1, 1));
    CHECK(record->events.constFirst().decision.note.contains(QStringLiteral("28/10/1995")));
    CHECK(office.organization.unit(first->id)->contact.phone == QStringLiteral("0912345678"));
}

TEST_CASE("codes: lost zeros are found again, several carriers are refused, later ones warned of")
{
    Office office;
    office.open("00012", "Đoàn xã Số Không", "COMMUNE", office.district);
    office.open("7", "Đoàn xã Bảy", "COMMUNE", office.district);
    office.open("7", "Chi đoàn Bảy", "BRANCH", office.commune);
    tests::WorkbookText text;
    text.sheets.append(
        {QStringLiteral("S"),
         vi("<sheetData><row><c t=\"inlineStr\"><is><t>Mã</t></is></c><c t=\"inlineStr\"><is><t>Tên</t></is></c></row>"
            "<row><c><v>12</v></c><c t=\"inlineStr\"><is><t>Đoàn xã Số Không</t></is></c></row></sheetData>")});
    const auto file = base::readTableBytes(tests::makeWorkbook(text), QStringLiteral("x"));
    REQUIRE_OK(file);
    const ImportPreview zeros = office.preview(file->sheets.constFirst());
    CHECK(zeros.count(RowOutcome::Unchanged) == 1);
    CHECK(tells(zeros, Severity::Note, "A2", "00012"));
    CHECK(office.preview("Mã\tTên\n7\tĐoàn xã Bảy\n").count(RowOutcome::Unchanged) == 1);
    office.options.parentUnit = office.province;
    CHECK(tells(office.preview("Mã\tTên\n7\tĐoàn xã Bảy\n"), Severity::Error, "A2", "Several units carry the code 7"));
    organization::UnitDraft late;
    late.code = QStringLiteral("99");
    late.name = vi("Đoàn xã Muộn");
    late.typeCode = QStringLiteral("COMMUNE");
    late.parentId = office.district;
    late.openedOn = QDate(2024, 1, 1);
    REQUIRE_OK(office.organization.open(late));
    CHECK(tells(office.preview("Mã\tTên\n99\tĐoàn xã Muộn\n"), Severity::Warning, "A2", "01/01/2024"));
}

TEST_CASE("what changed since the preview is no longer imported blindly, and cancelling leaves nothing")
{
    Office office;
    const ImportPreview preview = office.preview("Mã\tTên\nA1\tĐoàn xã Một\nA2\tĐoàn xã Hai\n");
    struct Stop final : base::ProgressSink
    {
        void report(qint64, qint64, const QString&) override {}
        bool isCancelled() const override { return true; }
    } stop;
    const auto cancelled = office.service.commit(preview, QStringLiteral("x"), stop);
    REQUIRE_FALSE(cancelled.hasValue());
    CHECK(cancelled.error().code == base::ErrorCode::Cancelled);
    CHECK(office.tree().size() == 3);
    const auto lines = storage::Journal(*office.database).lines(0, 100);
    office.open("B1", "Đoàn xã Khác", "COMMUNE", office.district);
    base::SilentProgress silent;
    const auto conflict = office.service.commit(preview, QStringLiteral("x"), silent);
    REQUIRE_FALSE(conflict.hasValue());
    CHECK(conflict.error().code == base::ErrorCode::Conflict);
    CHECK(office.tree().size() == 4);
}

TEST_CASE("the mapping of the same headings is remembered with the import")
{
    Office office;
    const auto file = base::readPastedText(vi("Mã\tTên\tCột lạ\nA1\tĐoàn xã Một\tThôn 9\n"));
    REQUIRE_OK(file);
    const base::TableSheet& sheet = file->sheets.constFirst();
    auto mapping = organization::guessMapping(sheet, office.words);
    CHECK_FALSE(office.service.remembered(mapping.signature())->has_value());
    mapping.assign(2, ImportField::Address);
    office.options.unionNames = true;
    const auto context = office.service.context(office.options.day);
    REQUIRE_OK(context);
    office.commit(previewImport(sheet, mapping, office.options, *context, office.words));
    const auto remembered = office.service.remembered(mapping.signature());
    REQUIRE_OK(remembered);
    REQUIRE(remembered->has_value());
    CHECK((*remembered)->columns == QList<ImportField>{ImportField::Code, ImportField::Name, ImportField::Address});
    CHECK((*remembered)->unionNames);
}

TEST_CASE("the real list of 2025: 34 provinces and 3,321 communes")
{
    const QString path = QStringLiteral(DOANCOSO_SOURCE_DIR "/../shared/data/admin_units_2025.csv");
    if (!QFileInfo::exists(path)) {
        tests::impossibleHere("the list of administrative units is not beside the sources");
        return;
    }
    tests::World world;
    const auto centre = world.unit(QStringLiteral("TW"), QStringLiteral("CENTRAL"), {});
    const auto file = base::readTableFile(path);
    REQUIRE_OK(file);
    CHECK(file->repairedFrom == base::LegacyEncoding::None);
    const auto words = organization::readImportVocabulary();
    REQUIRE_OK(words);
    organization::UnitImportService service(*world.database);
    ImportOptions options;
    options.parentUnit = centre;
    options.day = QDate(2025, 7, 1);
    options.unionNames = true;
    const auto preview = [&] {
        const auto context = service.context(options.day);
        REQUIRE_OK(context);
        const auto& sheet = file->sheets.constFirst();
        return previewImport(sheet, organization::guessMapping(sheet, *words), options, *context, *words);
    };
    QElapsedTimer timer;
    timer.start();
    const ImportPreview made = preview();
    std::cout << "preview of the real list: " << timer.restart() << " ms" << std::endl;
    CHECK(told(made, Severity::Error) == QStringList());
    CHECK(told(made, Severity::Warning) == QStringList());
    base::SilentProgress silent;
    const auto outcome = service.commit(made, QStringLiteral("admin_units_2025.csv"), silent);
    REQUIRE_OK(outcome);
    std::cout << "import of the real list: " << timer.restart() << " ms" << std::endl;
    CHECK(outcome->made == 34 + 3321);
    const auto tree = world.organization.treeAt(options.day);
    REQUIRE_OK(tree);
    CHECK(tree->childIds(centre).size() == 34);
    int communes = 0;
    for (int i = 0; i < tree->size(); ++i) {
        communes += tree->node(i).typeCode == QLatin1String("COMMUNE") ? 1 : 0;
    }
    CHECK(communes == 3321);
    const auto* ward = byCode(*tree, QStringLiteral("00004"));
    REQUIRE(ward != nullptr);
    CHECK(ward->name == vi("Đoàn phường Ba Đình"));
    CHECK(tree->path(ward->id) == QStringList{vi("Đơn vị TW"), vi("Hà Nội"), vi("Phường Ba Đình")});
    const auto provinces = organization::readProvinces();
    for (const auto& province : *provinces) {
        const auto* node = byCode(*tree, province.code);
        REQUIRE(node != nullptr);
        CHECK(words->nameKey(node->name) == words->nameKey(province.unionName));
    }
    CHECK(preview().count(RowOutcome::Unchanged) == 34 + 3321);
    timer.restart();
    REQUIRE_OK(storage::Journal(*world.database).undo());
    std::cout << "undo of the real list: " << timer.elapsed() << " ms" << std::endl;
    CHECK(world.organization.treeAt(options.day)->size() == 1);
}

TEST_CASE("ten thousand branches in one go")
{
    Office office;
    QString text = vi("Mã\tTên chi đoàn\tMã cấp trên\tĐoàn viên\tNữ\tĐiện thoại\n");
    for (int commune = 0; commune < 100; ++commune) {
        text += vi("C%1\tĐoàn xã Số %1\t395\t\t\t\n").arg(commune);
        for (int branch = 0; branch < 99; ++branch) {
            text += vi("C%1-%2\tChi đoàn thôn %2\tC%1\t%3\t%4\t0912345678\n")
                        .arg(commune)
                        .arg(branch)
                        .arg(20 + branch)
                        .arg(branch);
        }
    }
    const auto file = base::readPastedText(text);
    REQUIRE_OK(file);
    QElapsedTimer timer;
    timer.start();
    const ImportPreview preview = office.preview(file->sheets.constFirst());
    std::cout << "preview of 10,000 rows: " << timer.restart() << " ms" << std::endl;
    CHECK(preview.count(Severity::Error) == 0);
    CHECK(office.commit(preview).made == 10'000);
    std::cout << "import of 10,000 rows: " << timer.elapsed() << " ms" << std::endl;
    CHECK(office.tree().size() == 10'003);
}

TEST_CASE("property: whatever stands in the cells, the preview names it or the import is right")
{
    const quint32 seed = std::random_device{}();
    std::cout << "seed of unit import: " << seed << std::endl;
    INFO("seed " << seed);
    std::mt19937 random(seed);
    const auto below = [&random](qsizetype end) {
        return static_cast<qsizetype>(random() % static_cast<quint32>(end));
    };
    const QStringList codes{QString(), vi("395"), vi("15493"), vi("A1"), vi("A2"), vi("A3"), vi("007"), vi("7")};
    const QStringList names{QString(),
                            vi("Đoàn xã Một"),
                            vi("Xã Một"),
                            vi("Chi đoàn thôn 1"),
                            vi("Đoàn xã Xuân Hồng"),
                            vi("Huyện đoàn Thọ Xuân"),
                            vi("Hội gì đó"),
                            vi("Tổng cộng"),
                            vi("Tỉnh đoàn Thanh Hóa")};
    const QStringList numbers{QString(), vi("5"), vi("-1"), vi("1.000"), vi("x"), vi("mười"), vi("1,5"), vi("0")};
    const QStringList days{QString(), vi("1/1/2020"), vi("2010"), vi("31/02/2020"), vi("2030-01-01")};
    Office office;
    for (int round = 0; round < 150; ++round) {
        QString text = vi("TT\tMã\tTên đơn vị\tMã cấp trên\tTên đơn vị cấp trên\tĐoàn viên\tNữ\tNgày thành lập\n");
        for (qsizetype row = 1 + below(7); row > 0; --row) {
            text += QStringList{QStringLiteral("1"),
                                codes.at(below(codes.size())),
                                names.at(below(names.size())),
                                codes.at(below(codes.size())),
                                names.at(below(names.size())),
                                numbers.at(below(numbers.size())),
                                numbers.at(below(numbers.size())),
                                days.at(below(days.size()))}
                        .join(QLatin1Char('\t')) +
                    QLatin1Char('\n');
        }
        INFO(text.toStdString());
        const ImportPreview preview = office.preview(text.toUtf8().constData());
        for (const auto& problem : preview.problems) {
            CHECK_FALSE(problem.sentence.isEmpty());
            CHECK_FALSE(problem.sentence.contains(QLatin1Char('%')));
        }
        if (!preview.canCommit()) {
            continue;
        }
        const int before = office.tree(QDate(2035, 1, 1)).size();
        office.commit(preview);
        // Every unit has its place, nothing stands below itself, and the same list changes nothing more.
        const auto tree = office.tree(QDate(2035, 1, 1));
        CHECK(tree.size() == before + preview.count(RowOutcome::New));
        for (int i = 0; i < tree.size(); ++i) {
            CHECK((!tree.node(i).parentId.isValid() || tree.parent(i) >= 0));
        }
        const ImportPreview again = office.preview(text.toUtf8().constData());
        CHECK(again.count(RowOutcome::Changed) == 0);
        REQUIRE_OK(storage::Journal(*office.database).undo());
        CHECK(office.tree(QDate(2035, 1, 1)).size() == before);
    }
}
