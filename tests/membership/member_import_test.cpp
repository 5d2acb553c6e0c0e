// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists of members as they come from branches: awkward ones, each with exactly the complaints it deserves.
#include "membership/member_import_scene.h"

#include "support/external_tools.h"
#include "support/legacy_writer.h"
#include "support/seed.h"
#include "support/skip.h"

#include "core/storage/journal.h"
#include "core/storage/settings.h"

#include <QStringEncoder>

#include <random>

using namespace doancoso;
using namespace doancoso::membership;
using namespace doancoso::tests;
using namespace Qt::StringLiterals;
using base::PartialDate;

namespace {

QStringList namesOf(const MemberImportPreview& preview)
{
    QStringList names;
    for (const MemberImportRow& row : preview.rows) {
        if (row.outcome != RowOutcome::LeftOut) {
            names.append(row.person.fullName);
        }
    }
    return names;
}

const MemberImportRow& rowAt(const MemberImportPreview& preview, int row)
{
    for (const MemberImportRow& found : preview.rows) {
        if (found.row == row) {
            return found;
        }
    }
    FAIL("no row " << row);
    return preview.rows.constFirst();
}

} // namespace

TEST_CASE("a plain list of a branch is understood by its headings", "[member-import]")
{
    MemberImportScene s;
    const auto preview =
        s.preview("STT\tHọ và tên\tNgày sinh\tGiới tính\tDân tộc\tSố điện thoại\tChi đoàn\tNgày vào Đoàn\n"
                  "1\tNguyễn Văn An\t26/03/2004\tNam\tKinh\t0912345678\tThôn 1\t26/03/2020\n"
                  "2\tLê Thị Bình\t1/2/2003\tNữ\tMường\t0987654321\tChi đoàn thôn 2\t19/05/2019\n");
    INFO(allTold(preview).join(u'\n').toStdString());
    REQUIRE(preview.problems.isEmpty());
    REQUIRE(preview.rows.size() == 2);
    const Person& an = preview.rows.at(0).person;
    CHECK(an.fullName == u"Nguyễn Văn An"_s);
    CHECK(an.birthDate == PartialDate(2004, 3, 26));
    CHECK(an.sex == Sex::Male);
    CHECK(an.phone == u"0912345678"_s);
    CHECK(preview.rows.at(0).branch == s.one);
    CHECK(preview.rows.at(1).branch == s.two);
    CHECK(preview.rows.at(1).person.sex == Sex::Female);
    const auto outcome = s.commit(preview);
    CHECK(outcome.made == 2);
    CHECK(s.membersOn(QDate(2022, 7, 1), {s.one}) == 1);
    CHECK(s.membersOn(QDate(2022, 6, 30), {s.one}) == 0); // they count from the chosen day
    REQUIRE_OK(storage::Journal(*s.database).undo());
    CHECK(s.membersOn(QDate(2022, 7, 1), {s.one, s.two}) == 0);
    CHECK(s.members.people(outcome.newPeople)->isEmpty());
}

TEST_CASE("titles, merged headings of two lines, blank columns, sections and signatures", "[member-import]")
{
    MemberImportScene s;
    const ListRows rows{
        {"ĐOÀN XÃ XUÂN HỒNG"},
        {"DANH SÁCH ĐOÀN VIÊN NĂM 2022"},
        {},
        {"TT", "Họ và tên", "", "", "Năm sinh", "", "Trình độ", "", "Ghi chú"},
        {"", "", "", "", "Nam", "Nữ", "Văn hóa", "Chuyên môn", ""},
        {"(1)", "(2)", "", "", "(3)", "(4)", "(5)", "(6)", "(7)"},
        {"I", "Chi đoàn thôn 1 (2 đoàn viên)"},
        {ListCell::number(1), "Nguyễn Văn", "An", "", "2004", "", "12/12", "Đại học", ""},
        {ListCell::number(2), "LÊ THỊ", "BÌNH", "", "", "15/6/2003", "THPT", "Trung cấp", "đi làm xa"},
        {"II", "Chi đoàn thôn 2"},
        {ListCell::number(1), "Trần Thị Thu", "Hà", "", "", "2005", "9/12", "", ""},
        {"Tổng cộng: 3 đoàn viên"},
        {"", "", "", "", "", "", "Xuân Hồng, ngày 30 tháng 6 năm 2022"},
        {"", "NGƯỜI LẬP", "", "", "", "", "TM. BAN CHẤP HÀNH"},
        {"", "Hoàng Văn Lập", "", "", "", "", "Đỗ Thị Ký"},
    };
    const auto preview = s.previewFile(
        workbookOf(rows, {u"A1:I1"_s, u"A2:I2"_s, u"A4:A5"_s, u"B4:C5"_s, u"E4:F4"_s, u"G4:H4"_s, u"I4:I5"_s}),
        "danh sách.xlsx");
    INFO(allTold(preview).join(u'\n').toStdString());
    CHECK(preview.mapping.headerRow == 3);
    CHECK(preview.mapping.headerLines == 2);
    REQUIRE(namesOf(preview) == QStringList{u"Nguyễn Văn An"_s, u"Lê Thị Bình"_s, u"Trần Thị Thu Hà"_s});
    CHECK(preview.problems.isEmpty());
    const MemberImportRow& an = rowAt(preview, 7);
    CHECK(an.person.sex == Sex::Male);
    CHECK(an.person.birthDate == PartialDate(2004));
    CHECK(an.person.education == u"UPPER_SECONDARY"_s);
    CHECK(an.person.professionalLevel == u"UNIVERSITY"_s);
    CHECK(an.branch == s.one);
    const MemberImportRow& binh = rowAt(preview, 8);
    CHECK(binh.person.sex == Sex::Female);
    CHECK(binh.person.birthDate == PartialDate(2003, 6, 15));
    CHECK(binh.person.note == u"đi làm xa"_s);
    CHECK(rowAt(preview, 10).branch == s.two);
    CHECK(rowAt(preview, 10).person.education == u"LOWER_SECONDARY"_s);
}

TEST_CASE("dates of every form in one column", "[member-import]")
{
    MemberImportScene s;
    s.options.branch = s.one;
    const ListRows rows{
        {"Họ và tên", "Ngày sinh"},
        {"Nguyễn Văn An", ListCell::day(QDate(2004, 3, 26))},
        {"Lê Thị Bình", "26.3.2004"},
        {"Trần Văn Cường", ListCell::number(38072)},
        {"Phạm Thị Dung", "2004"},
        {"Hoàng Văn Em", "03/2004"},
        {"Vũ Thị Giang", "3/26/2004"},
        {"Đỗ Văn Hải", "ngày 26 tháng 3 năm 2004"},
        {"Bùi Thị Khánh", "26-03-04"},
        {"Ngô Văn Long", "không nhớ rõ năm"},
        {"Đinh Thị Mai", ListCell::number(2004)},
        {"Lý Văn Nam", "31/02/2004"},
        {"Dương Thị Oanh", "26/3/2031"},
    };
    const auto preview = s.previewFile(workbookOf(rows), "ngày.xlsx");
    INFO(allTold(preview).join(u'\n').toStdString());
    const PartialDate day(2004, 3, 26);
    const QList<PartialDate> wanted{
        day, day, day, PartialDate(2004), PartialDate(2004, 3), day, day, day, {}, PartialDate(2004), {}, {}};
    for (int i = 0; i < wanted.size(); ++i) {
        INFO("row " << i + 2);
        CHECK(rowAt(preview, i + 1).person.birthDate == wanted.at(i));
    }
    CHECK(placesTold(preview) ==
          QStringList{u"B4 note"_s, u"B7 warning"_s, u"B10 error"_s, u"B12 error"_s, u"B13 error"_s});
    CHECK_FALSE(preview.canCommit());
    // Nothing is taken in while anything is wrong.
    base::SilentProgress silent;
    CHECK(s.service.commit(preview, u"ngày.xlsx"_s, silent).error().code == base::ErrorCode::Validation);
    CHECK(s.membersOn(QDate(2022, 12, 31), {s.one}) == 0);
    // Left out by the user, the rest goes in.
    s.options.leftOutRows = {9, 11, 12};
    const auto rest = s.previewFile(workbookOf(rows), "ngày.xlsx");
    CHECK(s.commit(rest).made == 9);
}

TEST_CASE("three duplicates: in the list, by number, by name and date of birth", "[member-import]")
{
    MemberImportScene s;
    s.options.branch = s.one;
    const base::PersonId known = s.registered("Nguyễn Văn An", PartialDate(2004, 3, 26), s.one, "038204001111");
    const base::PersonId alike = s.registered("Lê Thị Bình", PartialDate(2003, 2, 1), s.two);
    const char* list = "Họ tên\tNgày sinh\tCCCD\tSĐT\n"
                       "Nguyễn Văn An\t26/3/2004\t038204001111\t0912345678\n" // by number
                       "Lê thị Bình\t1/2/2003\t\t0987654321\n"                // by name and day
                       "Trần Văn Cường\t5/5/2002\t038202002222\t\n"
                       "Trần Văn Cường\t5/5/2002\t038202002222\t\n" // twice in the list
                       "Lê Thị Bình\t2003\t\t\n";                   // perhaps the same
    const auto preview = s.preview(list);
    INFO(allTold(preview).join(u'\n').toStdString());
    CHECK(rowAt(preview, 1).outcome == RowOutcome::Changed);
    CHECK(rowAt(preview, 1).twin->byIdentity);
    REQUIRE(rowAt(preview, 1).changes.size() == 1);
    CHECK(rowAt(preview, 1).changes.constFirst().field == PersonField::Phone);
    CHECK(rowAt(preview, 2).outcome == RowOutcome::Changed);
    CHECK(rowAt(preview, 2).twin->person == alike);
    CHECK(rowAt(preview, 3).outcome == RowOutcome::New);
    CHECK(rowAt(preview, 4).outcome == RowOutcome::LeftOut);
    CHECK(rowAt(preview, 5).outcome == RowOutcome::New); // only the year is known: told, and nobody is lost
    CHECK(placesTold(preview) == QStringList{u"3 warning"_s, u"C5 warning"_s, u"A6 warning"_s});
    const auto outcome = s.commit(preview);
    CHECK(outcome.made == 2);
    CHECK(outcome.changed == 2);
    CHECK(outcome.leftOut == 1);
    CHECK(s.person(known).phone == u"0912345678"_s);
    CHECK(s.person(alike).fullName == u"Lê Thị Bình"_s); // the name in the register stays
    CHECK(s.membersOn(QDate(2022, 8, 1), {s.one}) == 3);
    CHECK(s.membersOn(QDate(2022, 8, 1), {s.two}) == 1); // nobody is moved by an import
    REQUIRE_OK(storage::Journal(*s.database).undo());
    CHECK(s.person(known).phone.isEmpty());
    CHECK(s.membersOn(QDate(2022, 8, 1), {s.one}) == 1);
    // Everything again after the undo: nothing is left over that would change the picture.
    CHECK(allTold(s.preview(list)) == allTold(preview));
}

TEST_CASE("the choice about a duplicate is the user's", "[member-import]")
{
    MemberImportScene s;
    s.options.branch = s.one;
    const base::PersonId known = s.registered("Nguyễn Văn An", PartialDate(2004, 3, 26), s.one, "038204001111");
    {
        Person person = s.person(known);
        person.phone = u"0900000000"_s;
        REQUIRE_OK(s.members.update(person));
    }
    const char* list = "Họ tên\tNgày sinh\tCCCD\tSĐT\nNguyễn Văn An\t26/3/2004\t038204001111\t0912345678\n";
    CHECK(rowAt(s.preview(list), 1).outcome == RowOutcome::Unchanged); // what is there stays
    s.options.twins = {{1, TwinChoice::Overwrite}};
    const auto over = s.preview(list);
    REQUIRE(rowAt(over, 1).outcome == RowOutcome::Changed);
    CHECK(rowAt(over, 1).changes.constFirst().before == u"0900000000"_s);
    s.options.twins = {{1, TwinChoice::Skip}};
    CHECK(rowAt(s.preview(list), 1).outcome == RowOutcome::LeftOut);
    s.options.twins = {{1, TwinChoice::TakeIn}};
    CHECK(rowAt(s.preview(list), 1).outcome == RowOutcome::New);
    // A number that belongs to somebody of another name is told, not guessed.
    s.options.twins.clear();
    const auto clash = s.preview("Họ tên\tNgày sinh\tCCCD\nTrần Thị Khác\t1/1/2003\t038204001111\n");
    CHECK(placesTold(clash) == QStringList{u"C2 error"_s});
}

TEST_CASE("cells that are wrong are told at their place", "[member-import]")
{
    MemberImportScene s;
    const ListRows rows{
        {"Họ và tên", "Giới tính", "CCCD", "SĐT", "Chi đoàn", "Trình độ học vấn", "Ngày vào Đoàn", "Ngày sinh"},
        {"=HYPERLINK(1)", "Nam", "", "", "Thôn 1", "", "", "2004"},
        {ListCell::formula("B1&C1", "Nguyễn Văn An"), "nam", ListCell::number(38204001111), ListCell::number(912345678),
         "Thôn 1", "", "", "2004"},
        {"Lê Thị Bình", "gái", "123", "12", "Thôn 9", "12/12", "", "2004"},
        {"Trần Cường", "?", "", "", "thôn 02", "học xong", "1/1/2003", "1/1/2004"},
        {"", "Nữ", "", "0912345678", "Thôn 1", "", "", "2004"},
        {"An", "", "", "", "15493-3", "", "", "1960"},
    };
    const auto preview = s.previewFile(workbookOf(rows), "sai.xlsx");
    INFO(allTold(preview).join(u'\n').toStdString());
    CHECK(placesTold(preview) == QStringList{u"A2 error"_s,                                   // a formula as text
                                             u"C3 note"_s, u"D3 note"_s,                      // lost zeros
                                             u"C4 warning"_s, u"D4 warning"_s, u"E4 error"_s, // no such branch
                                             u"B5 error"_s, u"F5 warning"_s, u"G5 error"_s,   // before birth
                                             u"A6 error"_s,                                   // no name
                                             u"A7 warning"_s, u"H7 warning"_s});              // 62 years old
    CHECK(rowAt(preview, 2).person.fullName == u"Nguyễn Văn An"_s); // the result of a formula is what counts
    CHECK(rowAt(preview, 2).person.identityNumber == u"038204001111"_s);
    CHECK(rowAt(preview, 2).person.phone == u"0912345678"_s);
    CHECK(rowAt(preview, 4).person.note == u"School education: học xong"_s);
    CHECK(rowAt(preview, 4).branch == s.two);
    CHECK(rowAt(preview, 6).branch == s.school);
    CHECK(preview.unknownBranches == QStringList{u"Thôn 9"_s});
    // One answer for a branch that is not found serves every row that names it.
    s.options.branchNames.insert(organization::foldedWords(u"Thôn 9"_s), s.two);
    const auto answered = s.previewFile(workbookOf(rows), "sai.xlsx");
    CHECK(answered.unknownBranches.isEmpty());
    CHECK(rowAt(answered, 3).branch == s.two);
}

TEST_CASE("people called Tống or Công are no totals, with and without marks", "[member-import]")
{
    MemberImportScene s;
    const ListRows rows{{"Họ và tên", "Ngày sinh", "Giới tính", "CCCD", "Chi đoàn"},
                        {"Tống Văn Thành", "26/3/2004", "Nam", "", "Thôn 1"},
                        {"TỐNG THỊ HOA", "", "Nữ", "", "Thôn 1"}, // her marks alone tell it
                        {"Tong Duy Tan", "2003", "Nam", "", "Thôn 1"},
                        {"Cong Thi Lan", "", "Nu", "038304001234", "Thôn 2"},
                        {"Công Văn Hải", "1/1/2002", "Nam", "", "Thôn 2"},
                        {"Tổng cộng", "5", "3", "", ""},
                        {"TONG CONG: 5", "", "", "", ""},
                        {"Cộng", "5", "", "", ""}};
    const auto preview = s.previewFile(workbookOf(rows), "tống.xlsx");
    INFO(allTold(preview).join(u'\n').toStdString());
    CHECK(preview.count(RowOutcome::New) == 5);
    CHECK(preview.count(RowOutcome::LeftOut) == 3);
    CHECK(rowAt(preview, 2).person.fullName == u"Tống Thị Hoa"_s);
}

TEST_CASE("branches of the same name are told apart by their commune", "[member-import]")
{
    MemberImportScene s;
    s.options.under = s.district;
    const auto preview = s.preview("Họ và tên\tNgày sinh\tChi đoàn\n"
                                   "Nguyễn Văn An\t2004\tThôn 1\n"
                                   "Lê Thị Bình\t2004\tChi đoàn thôn 1, Xuân Phong\n"
                                   "Trần Văn Cường\t2004\tThôn 1 - xã Xuân Hồng\n");
    CHECK(placesTold(preview) == QStringList{u"C2 error"_s});
    CHECK(rowAt(preview, 2).branch == s.otherOne);
    CHECK(rowAt(preview, 3).branch == s.one);
}

TEST_CASE("old fonts, decomposed letters and foreign encodings give the same names", "[member-import]")
{
    MemberImportScene s;
    s.options.branch = s.one;
    const QString list = u"Họ và tên,Ngày sinh,Quê quán\r\nNguyễn Thị Thu Hằng,26/03/2004,Xuân Hồng - Thọ Xuân\r\n"
                         "Đỗ Đức Phượng,1/2/2003,Thường Xuân\r\nLường Văn Khuyến,2002,Ngọc Lặc\r\n"
                         "Bùi Thị Huệ,2003,Yên Định\r\nĐặng Quốc Bưởi,2003,Vĩnh Lộc\r\n"_s;
    const QStringList wanted{u"Nguyễn Thị Thu Hằng"_s, u"Đỗ Đức Phượng"_s, u"Lường Văn Khuyến"_s, u"Bùi Thị Huệ"_s,
                             u"Đặng Quốc Bưởi"_s};
    const auto latin = [](const QString& text) { return text.toLatin1(); };
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    const QByteArray wide = utf16.encode(list);
    const QList<std::pair<const char*, QByteArray>> forms{
        {"composed", list.toUtf8()},
        {"decomposed", list.normalized(QString::NormalizationForm_D).toUtf8()},
        {"TCVN3", latin(written(list, tcvn3Code()))},
        {"VNI", latin(written(list, vniCode()))},
        {"UTF-16", wide},
    };
    for (const auto& [form, bytes] : forms) {
        INFO(form);
        const auto preview = s.previewFile(bytes, "cũ.csv");
        INFO(allTold(preview).join(u'\n').toStdString());
        CHECK(namesOf(preview) == wanted);
        CHECK(preview.problems.isEmpty());
    }
}

TEST_CASE("a list written by LibreOffice is understood as well", "[member-import]")
{
    MemberImportScene s;
    const QByteArray csv = u"STT,Họ và tên,Ngày sinh,Giới tính,CCCD,Chi đoàn\n"
                           "1,Nguyễn Văn An,2004-03-26,Nam,038204001111,Thôn 1\n"
                           "2,Lê Thị Bình,2003-02-01,Nữ,038303002222,Thôn 2\n"_s.toUtf8();
    const QByteArray workbook = workbookFromOffice(csv);
    if (workbook.isEmpty()) {
        return; // said aloud
    }
    const auto preview = s.previewFile(workbook, "libre.xlsx");
    INFO(allTold(preview).join(u'\n').toStdString());
    CHECK(namesOf(preview) == QStringList{u"Nguyễn Văn An"_s, u"Lê Thị Bình"_s});
    CHECK(rowAt(preview, 1).person.birthDate == PartialDate(2004, 3, 26));
    CHECK(rowAt(preview, 1).person.identityNumber == u"038204001111"_s);
    CHECK(placesTold(preview) == QStringList{u"E2 note"_s, u"E3 note"_s}); // LibreOffice took the numbers for numbers
    CHECK(s.commit(preview).made == 2);
}

TEST_CASE("a mapping that was corrected is remembered for lists of the same headings", "[member-import]")
{
    MemberImportScene s;
    s.options.branch = s.one;
    const auto file = base::readPastedText(u"Tên\tA1\tNS\nNguyễn Văn An\t0912345678\t2004\n"_s);
    REQUIRE_OK(file);
    const base::TableSheet& sheet = file->sheets.constFirst();
    MemberMapping mapping = memberMappingFor(sheet, s.words, 0, 1);
    CHECK(mapping.columns.at(1) == MemberField::Ignore);
    mapping.assign(1, MemberField::Phone);
    mapping.assign(0, MemberField::FullName);
    const auto context = s.service.context(s.options.countsFrom);
    REQUIRE_OK(context);
    CHECK_FALSE(s.service.remembered(mapping.signature())->has_value());
    CHECK(s.commit(previewMembers(sheet, mapping, s.options, *context, s.words)).made == 1);
    const auto remembered = s.service.remembered(mapping.signature());
    REQUIRE_OK(remembered);
    REQUIRE(remembered->has_value());
    CHECK(**remembered == mapping.columns);
}

TEST_CASE("a register that changed since the preview is not written into blindly, other records do not matter",
          "[member-import]")
{
    MemberImportScene s(GENERATE_COPY(from_range(availableEngines())));
    const ListRows rows{{"Họ và tên", "Ngày sinh", "Chi đoàn"}, {"Lê Thị Bình", "26/3/2004", "Thôn 1"}};
    const auto preview = s.previewFile(workbookOf(rows), "một.xlsx");
    REQUIRE(preview.canCommit());
    REQUIRE_OK(storage::Settings(*s.database).setText(u"print.place"_s, u"Thọ Xuân"_s, u"một dòng in"_s));
    membership::NewMember same;
    same.person.fullName = u"Lê Thị Bình"_s;
    same.person.birthDate = base::PartialDate(QDate(2004, 3, 26));
    same.event.kind = membership::EventKind::Register;
    same.event.unit = s.one;
    same.event.onDate = QDate(2022, 1, 1);
    membership::MembershipService members(*s.database);
    const auto added = members.add(same);
    REQUIRE_OK(added);
    base::SilentProgress silent;
    const auto refused = membership::MemberImportService(*s.database).commit(preview, u"một.xlsx"_s, silent);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::ErrorCode::Conflict);
    // Checked again it goes on, and what is no part of the register does not stop it.
    REQUIRE_OK(storage::Journal(*s.database).undo());
    const auto again = s.previewFile(workbookOf(rows), "một.xlsx");
    REQUIRE_OK(storage::Settings(*s.database).setText(u"print.place"_s, u"Xuân Lập"_s, u"một dòng in"_s));
    CHECK(s.commit(again).made == 1);
}

TEST_CASE("ten thousand rows go in at once and come out at once", "[member-import]")
{
    MemberImportScene s(GENERATE_COPY(from_range(availableEngines())));
    const quint32 seed = newSeed();
    std::mt19937 random(seed);
    const QStringList family = u"Nguyễn Trần Lê Phạm Hoàng Vũ Đỗ Bùi Ngô Đinh"_s.split(u' ');
    const QStringList middle = u"Văn Thị Đức Thu Minh Ngọc Quốc Hữu Xuân Bảo"_s.split(u' ');
    const QStringList given = u"An Bình Cường Dung Em Giang Hải Khánh Long Mai"_s.split(u' ');
    ListRows rows{{"STT", "Họ và tên", "Ngày sinh", "Giới tính", "Chi đoàn"}};
    int inOne = 0;
    for (int i = 0; i < 10'000; ++i) {
        const bool first = random() % 3 == 0;
        inOne += first ? 1 : 0;
        const QString name =
            u"%1 %2 %3 %4"_s.arg(family.at(i % 10), middle.at(i / 10 % 10), given.at(i / 100 % 10), given.at(i / 1000));
        rows.append({ListCell::number(i + 1), name, ListCell::day(QDate(1995, 1, 1).addDays(i % 3600)),
                     i % 2 == 0 ? "Nam" : "Nữ", first ? "Thôn 1" : "Thôn 2"});
    }
    const auto preview = s.previewFile(workbookOf(rows), "nhiều.xlsx");
    CHECK(preview.problems.isEmpty());
    CHECK(preview.count(RowOutcome::New) == 10'000);
    CHECK(s.commit(preview).made == 10'000);
    CHECK(s.membersOn(QDate(2022, 12, 31), {s.one}) == inOne);
    CHECK(s.membersOn(QDate(2022, 12, 31), {s.one, s.two}) == 10'000);
    REQUIRE_OK(storage::Journal(*s.database).undo());
    CHECK(s.membersOn(QDate(2022, 12, 31), {s.one, s.two}) == 0);
}
