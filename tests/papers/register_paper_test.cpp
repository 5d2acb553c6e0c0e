// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists and books of the register: their rows and sums are added up again here another way.
#include "papers/paper_scene.h"
#include "support/external_tools.h"
#include "support/seed.h"

#include "core/activity/meeting_service.h"
#include "core/membership/dues_service.h"
#include "core/membership/party_service.h"
#include "core/membership/training_service.h"
#include "ui/print/document_export.h"

using namespace doancoso;
using namespace Qt::StringLiterals;
using base::Decimal;
using membership::EventKind;
using reporting::CellKind;
using reporting::Row;
using reporting::RowKind;
using reporting::Table;
using tests::PaperScene;
using tests::tablesOf;
using tests::textOf;

namespace {

Decimal figure(const Row& row, const Table& table, const QString& key)
{
    const auto& cell = row.cells.at(table.columnIndex(key));
    REQUIRE(cell.number);
    return *cell.number;
}

/// The table that has this column.
Table tableWith(const reporting::ReportDocument& document, const QString& key)
{
    for (const Table& table : tablesOf(document)) {
        if (table.columnIndex(key) >= 0) {
            return table;
        }
    }
    FAIL("no table with " << key.toStdString());
    return {};
}

} // namespace

TEST_CASE("the branch book adds up in every month, and its months are those of the register")
{
    QRandomGenerator random(tests::newSeed());
    PaperScene scene;
    const base::UnitId branch = scene.branches.at(0);
    constexpr EventKind kLeaving[]{EventKind::Mature, EventKind::TransferOut, EventKind::Remove, EventKind::Death,
                                   EventKind::Transfer};
    constexpr EventKind kComing[]{EventKind::Register, EventKind::Admit, EventKind::TransferIn};
    for (int i = 0; i < 40; ++i) {
        const base::PersonId person = scene.addPerson(scene.draft(u"Người Thứ %1"_s.arg(i)));
        const QDate came = QDate(2021, 6, 1).addDays(random.bounded(450));
        scene.event(person, kComing[random.bounded(3)], branch, came);
        if (random.bounded(2) == 0) {
            const EventKind kind = kLeaving[random.bounded(5)];
            scene.event(person, kind, branch, came.addDays(1 + random.bounded(200)),
                        kind == EventKind::Transfer ? scene.branches.at(1) : base::UnitId());
        }
    }
    const QDate last(2022, 9, 15);
    const papers::Paper book = scene.paper(scene.request(u"branch-book"_s, branch, last));
    const Table months = tableWith(book.document, u"start"_s);
    REQUIRE(months.rows.size() == 10); // nine months and the year
    for (int i = 0; i < months.rows.size(); ++i) {
        const Row& row = months.rows.at(i);
        Decimal expected = figure(row, months, u"start"_s);
        for (const reporting::Column& column : months.columns) {
            if (column.groupId == u"in"_s) {
                expected += figure(row, months, column.key);
            } else if (column.groupId == u"out"_s) {
                expected = expected - figure(row, months, column.key);
            }
        }
        CHECK(figure(row, months, u"end"_s) == expected);
        const bool year = row.kind == RowKind::Total;
        const QDate end = year ? last : std::min(QDate(2022, i + 1, 1).addMonths(1).addDays(-1), last);
        const auto counted = scene.members.membersOn(end, {branch});
        REQUIRE_OK(counted);
        CHECK(figure(row, months, u"end"_s) == Decimal(*counted));
        if (!year && i > 0) {
            CHECK(figure(row, months, u"start"_s) == figure(months.rows.at(i - 1), months, u"end"_s));
        }
    }
    const Table list = tableWith(book.document, u"joined_on"_s);
    const auto now = scene.members.membersOn(last, {branch});
    REQUIRE_OK(now);
    CHECK(list.rows.size() == *now);
}

TEST_CASE("the branch book tells of meetings, commendation and dues, and says what there is none of")
{
    PaperScene scene;
    const base::UnitId branch = scene.branches.at(0);
    const base::PersonId person = scene.member(u"Lê Thị Na"_s, branch);
    const QString empty = textOf(scene.paper(scene.request(u"branch-book"_s, branch)).document);
    CHECK(empty.count(u"Không có."_s) == 5); // committee, movement, meetings, commendation, Party
    activity::Meeting meeting;
    meeting.unit = branch;
    meeting.kind = u"BRANCH"_s;
    meeting.onDate = QDate(2022, 3, 4);
    meeting.topic = u"Tháng Thanh niên"_s;
    meeting.present = 1;
    meeting.expected = 1;
    REQUIRE_OK(activity::MeetingService(*scene.world.database).save(meeting));
    meeting.onDate = QDate(2022, 2, 4);
    meeting.present = std::nullopt;
    REQUIRE_OK(activity::MeetingService(*scene.world.database).save(meeting));
    membership::MembershipEvent praised;
    praised.kind = EventKind::Commend;
    praised.onDate = QDate(2022, 3, 26);
    praised.level = u"GRASSROOTS"_s;
    praised.title = u"Tháng Thanh niên"_s;
    REQUIRE_OK(scene.members.recordEvent({person}, praised));
    membership::DuesService dues(*scene.world.database);
    REQUIRE_OK(dues.payMonths(branch, person, membership::DuesMonth(2022, 1), 3, 6000, QDate(2022, 3, 30), {}));
    const QString text = textOf(scene.paper(scene.request(u"branch-book"_s, branch)).document);
    CHECK(text.contains(u"1 | 04/02/2022 | Sinh hoạt chi đoàn | …/1 | Tháng Thanh niên"_s));
    CHECK(text.contains(u"2 | 04/03/2022 | Sinh hoạt chi đoàn | 1/1 | Tháng Thanh niên"_s));
    CHECK(text.contains(u"26/03/2022 | Lê Thị Na | Giấy khen"_s));
    CHECK(text.contains(u"Đã thu 6.000 đ; được giữ lại 4.000 đ; phải nộp cấp trên 2.000 đ"_s));
}

TEST_CASE("the dues book adds up by months and by members, and a month that nobody paid is not 0")
{
    PaperScene scene;
    const base::UnitId branch = scene.branches.at(0);
    const base::PersonId first = scene.member(u"Lê Thị An"_s, branch, QDate(2020, 1, 1), true);
    const base::PersonId second = scene.member(u"Lê Thị Bình"_s, branch);
    membership::DuesService dues(*scene.world.database);
    REQUIRE_OK(dues.setKeptFrom(branch, membership::DuesMonth(2022, 1)));
    REQUIRE_OK(dues.payMonths(branch, first, membership::DuesMonth(2022, 1), 9, 45000, QDate(2022, 9, 1), {}));
    REQUIRE_OK(dues.payMonths(branch, second, membership::DuesMonth(2022, 1), 2, 4000, QDate(2022, 2, 1), {}));
    const papers::Paper book = scene.paper(scene.request(u"dues-book"_s, branch));
    const Table table = tableWith(book.document, u"m1"_s);
    REQUIRE(table.rows.size() == 3);
    CHECK(figure(table.rows.at(0), table, u"paid"_s) == Decimal(45000));
    CHECK(figure(table.rows.at(0), table, u"arrears"_s) == Decimal(0));
    CHECK(figure(table.rows.at(1), table, u"paid"_s) == Decimal(4000));
    CHECK(figure(table.rows.at(1), table, u"arrears"_s) == Decimal(7 * 2000)); // March to September
    CHECK(table.rows.at(1).cells.at(table.columnIndex(u"m3"_s)).kind == CellKind::Missing);
    CHECK(table.rows.at(1).cells.at(table.columnIndex(u"m10"_s)).kind == CellKind::Blank);
    const Row& total = table.rows.constLast();
    CHECK(figure(total, table, u"m1"_s) == Decimal(7000));
    CHECK(figure(total, table, u"m3"_s) == Decimal(5000));
    CHECK(figure(total, table, u"paid"_s) == Decimal(49000));
    CHECK_FALSE(book.document.footer.checkCode.isEmpty());
}

TEST_CASE("the list of members masks what the law protects until it is asked for, and counts by sex")
{
    PaperScene scene;
    membership::Person person = scene.draft(u"Hà Văn Mường"_s);
    person.sex = membership::Sex::Male;
    person.ethnicity = u"Mường"_s;
    person.identityNumber = u"038204004417"_s;
    scene.event(scene.addPerson(person), EventKind::Register, scene.branches.at(0), QDate(2020, 1, 1));
    scene.member(u"Lê Thị Na"_s, scene.branches.at(1));
    scene.member(u"Lê Thị Xa"_s, scene.farBranch);
    papers::PaperRequest wanted = scene.request(u"member-list"_s, scene.commune);
    wanted.columns = {membership::PersonField::IdentityNumber, membership::PersonField::FullName};
    const papers::Paper hidden = scene.paper(wanted);
    const QString text = textOf(hidden.document);
    CHECK_FALSE(text.contains(u"038204004417"_s));
    CHECK(text.contains(u"4417"_s));
    CHECK_FALSE(hidden.fields.contains(membership::PersonField::IdentityNumber));
    CHECK(hidden.people.size() == 2);
    CHECK(text.contains(u"Đơn vị 1-1-0 (1)"_s));
    CHECK(text.contains(u"2 đoàn viên, trong đó: nữ 1; dân tộc thiểu số 1"_s));
    CHECK_FALSE(text.contains(u"Lê Thị Xa"_s));
    wanted.showSensitive = true;
    const papers::Paper shown = scene.paper(wanted);
    CHECK(textOf(shown.document).contains(u"038204004417"_s));
    CHECK(shown.fields.contains(membership::PersonField::IdentityNumber));
}

TEST_CASE("training results: no score is not 0, and the shares are of those who were assessed")
{
    PaperScene scene;
    const base::UnitId branch = scene.branches.at(0);
    scene.member(u"Lê Thị An"_s, branch);
    scene.member(u"Lê Thị Bình"_s, branch);
    membership::TrainingService training(*scene.world.database);
    const membership::TrainingYear year{QDate(2022, 1, 1), QDate(2022, 12, 31)};
    const QDate day(2022, 9, 30);
    const papers::Paper none = scene.paper(scene.request(u"training-results"_s, branch));
    CHECK(textOf(none.document).count(u"chưa đăng ký"_s) == 2);
    REQUIRE_OK(training.registerBranches({branch}, year, day));
    const auto rows = training.branch(branch, year, day);
    REQUIRE_OK(rows);
    QList<membership::ScoreEdit> edits;
    for (const membership::TrainingGroup& group : rows->programme.groups) {
        edits.append({rows->rows.at(0).registration.id, {group.code, {}}, membership::ScoreColumn::Branch, group.most});
    }
    REQUIRE_OK(training.saveScores(edits));
    const QString text = textOf(scene.paper(scene.request(u"training-results"_s, branch)).document);
    CHECK(text.contains(u"Đăng ký 2/2 đoàn viên; đã chấm 1"_s));
    CHECK(text.contains(u"1 (100,0 %)"_s));
    CHECK(text.count(u"chưa chấm"_s) == rows->programme.groups.size() + 1);
}

TEST_CASE("the list for the Party committee has two signature blocks and the share of the year")
{
    PaperScene scene;
    const base::PersonId person = scene.member(u"Lê Thị An"_s, scene.branches.at(0));
    membership::PartyService party(*scene.world.database);
    membership::PartyStep step;
    step.person = person;
    step.code = u"BRANCH_RESOLUTION"_s;
    step.onDate = QDate(2022, 2, 1);
    step.votesFor = 9;
    step.votesPresent = 10;
    REQUIRE_OK(party.record(step));
    step.code = QString::fromLatin1(membership::party_step_code::kIntroduced);
    step.onDate = QDate(2022, 3, 1);
    REQUIRE_OK(party.record(step));
    step.code = QString::fromLatin1(membership::party_step_code::kAdmitted);
    step.onDate = QDate(2022, 8, 1);
    REQUIRE_OK(party.record(step));
    const papers::Paper list = scene.paper(scene.request(u"party-list"_s, scene.commune));
    const QString text = textOf(list.document);
    CHECK(text.contains(u"01/02/2022 (9/10)"_s));
    CHECK(text.contains(u"Năm 2022: giới thiệu 1 đoàn viên ưu tú; đoàn viên ưu tú được kết nạp trên tổng số đảng viên "
                        u"mới: 1/1 (100,0 %)."_s));
    CHECK(list.document.signature.left.lines.constFirst() == u"XÁC NHẬN CỦA CẤP ỦY"_s);
    CHECK_FALSE(list.document.signature.right.isEmpty());
    CHECK(list.fields.contains(membership::PersonField::PartyJoinedOn));
    CHECK_FALSE(scene.papers.make(scene.request(u"party-list"_s, scene.farBranch)));
}

TEST_CASE("slips stand on a page each in PDF, with the part that comes back")
{
    PaperScene scene;
    for (int i = 0; i < 3; ++i) {
        const base::PersonId person = scene.member(u"Lê Thị Số %1"_s.arg(i), scene.branches.at(0));
        membership::MembershipEvent away;
        away.kind = EventKind::TransferOut;
        away.onDate = QDate(2022, 9, 7);
        away.otherUnitName = u"Đoàn phường Hàm Rồng, thành phố Thanh Hóa"_s;
        away.remark = u"Chấp hành tốt Điều lệ Đoàn, tham gia đầy đủ sinh hoạt và hoạt động của chi đoàn."_s;
        away.papers = u"Sổ đoàn viên, bản nhận xét"_s;
        REQUIRE_OK(scene.members.recordEvent({person}, away));
    }
    const papers::Paper slips = scene.paper(scene.request(u"introduction"_s, scene.commune));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"giấy giới thiệu.pdf"_s);
    REQUIRE_OK(print::exportDocument(slips.document, path));
    if (!tests::hasProgram(u"pdftotext"_s)) {
        tests::skipped("pdftotext is not installed");
        return;
    }
    const QStringList pages = tests::pdfTexts(path);
    REQUIRE(pages.size() == 3);
    for (int i = 0; i < 3; ++i) {
        CHECK(pages.at(i).contains(u"Lê Thị Số %1"_s.arg(i)));
        CHECK(pages.at(i).contains(u"XÁC NHẬN ĐÃ TIẾP NHẬN"_s));
    }
}
