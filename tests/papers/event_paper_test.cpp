// SPDX-License-Identifier: GPL-3.0-or-later
//
// Slips and decisions: what is recorded is what is printed, to whom and by whom, one decision for each number.
#include "papers/paper_scene.h"

#include "core/activity/cadre_service.h"
#include "core/activity/personal_data_service.h"
#include "core/membership/dues_service.h"

using namespace doancoso;
using namespace Qt::StringLiterals;
using membership::EventKind;
using membership::MembershipEvent;
using tests::linesOf;
using tests::PaperScene;
using tests::textOf;

namespace {

MembershipEvent eventOf(EventKind kind, const QDate& day, const QString& number = {})
{
    MembershipEvent event;
    event.kind = kind;
    event.onDate = day;
    event.decisionNumber = number;
    event.decisionDate = number.isEmpty() ? QDate() : day.addDays(-2);
    return event;
}

base::PersonId admit(PaperScene& scene, const QString& name, base::UnitId branch, const QDate& day,
                     const QString& number)
{
    membership::NewMember member{scene.draft(name), eventOf(EventKind::Admit, day, number)};
    member.event.unit = branch;
    member.event.introducer = u"Đỗ Văn Tiến"_s;
    member.event.votesPresent = 14;
    member.event.votesFor = 12;
    const auto id = scene.members.add(member);
    REQUIRE_OK(id);
    return *id;
}

} // namespace

TEST_CASE("an introduction slip goes to the union above the new branch, or to the branch inside of one commune")
{
    PaperScene scene;
    const base::PersonId near = scene.member(u"Trần Thị Gần"_s, scene.branches.at(0));
    const base::PersonId far = scene.member(u"Lê Văn Xa"_s, scene.branches.at(0));
    const base::PersonId out = scene.member(u"Hồ Thị Đi"_s, scene.branches.at(1));
    activity::CadrePost post;
    post.person = far;
    post.unit = scene.branches.at(0);
    post.post = u"DEPUTY_SECRETARY"_s;
    post.from = QDate(2021, 1, 1);
    REQUIRE_OK(activity::CadreService(*scene.world.database).save(post));
    // Dues of the book: January to August ticked for one, nothing for the others.
    membership::DuesService dues(*scene.world.database);
    REQUIRE_OK(dues.setKeptFrom(scene.branches.at(0), membership::DuesMonth(2022, 1)));
    REQUIRE_OK(
        dues.payMonths(scene.branches.at(0), far, membership::DuesMonth(2022, 1), 8, 16000, QDate(2022, 8, 30), {}));
    MembershipEvent inside = eventOf(EventKind::Transfer, QDate(2022, 9, 5), u"07-GT/ĐTN"_s);
    inside.otherUnit = scene.branches.at(2);
    REQUIRE_OK(scene.members.recordEvent({near}, inside));
    MembershipEvent across = eventOf(EventKind::Transfer, QDate(2022, 9, 6));
    across.otherUnit = scene.farBranch;
    across.remark = u"Nhiệt tình, trách nhiệm."_s;
    across.papers = u"Sổ đoàn viên"_s;
    REQUIRE_OK(scene.members.recordEvent({far}, across));
    MembershipEvent away = eventOf(EventKind::TransferOut, QDate(2022, 9, 7));
    away.otherUnitName = u"Đoàn phường Hàm Rồng"_s;
    REQUIRE_OK(scene.members.recordEvent({out}, away));

    const papers::Paper all = scene.paper(scene.request(u"introduction"_s, scene.commune));
    CHECK(all.people.size() == 3);
    const QString text = textOf(all.document);
    CHECK(text.count(u"GIẤY GIỚI THIỆU"_s) == 3);
    CHECK(text.count(u"XÁC NHẬN ĐÃ TIẾP NHẬN"_s) == 3);
    CHECK(text.count(u"\n----\n"_s) == 2); // a page for each; the part that comes back stands below its slip
    CHECK(all.document.page.numbering == reporting::PageNumbering::None);
    CHECK(text.contains(u"Kính gửi: Đơn vị 1-1-2"_s));
    CHECK(text.contains(u"Số: 07-GT/ĐTN"_s));
    CHECK(text.contains(u"Kính gửi: Đơn vị 1-2\n"_s));
    CHECK(text.contains(u"Chuyển sinh hoạt đến Đơn vị 1-2-0 kể từ ngày 06/09/2022"_s));
    CHECK(text.contains(u"Kính gửi: Đoàn phường Hàm Rồng"_s));

    papers::PaperRequest one = scene.request(u"introduction"_s, {});
    one.people = {far};
    one.issuedOn = QDate(2022, 9, 5);
    const papers::Paper slip = scene.paper(one);
    const QString only = textOf(slip.document);
    CHECK(only.count(u"GIẤY GIỚI THIỆU"_s) == 1);
    CHECK(only.contains(u"Đơn vị 1-1 giới thiệu đồng chí: Lê Văn Xa, Nữ, sinh ngày 19/05/2000"_s));
    CHECK(only.contains(u"Chức vụ trong Đoàn: Phó Bí thư"_s));
    CHECK(only.contains(u"Nhận xét của chi đoàn: Nhiệt tình, trách nhiệm."_s));
    CHECK(only.contains(u"Đã đóng đoàn phí đến hết tháng: 08/2022"_s));
    CHECK(slip.document.heading.superior == u"ĐƠN VỊ 1"_s);
    CHECK(slip.document.heading.issuer == u"BCH ĐƠN VỊ 1-1"_s);
    CHECK(slip.document.heading.date == u"ngày 05 tháng 9 năm 2022"_s);
    CHECK(slip.name.contains(u"Lê Văn Xa"_s));
    one.people = {near};
    CHECK(textOf(scene.paper(one).document).contains(u"Đã đóng đoàn phí đến hết tháng: ………"_s));
    CHECK_FALSE(textOf(scene.paper(one).document).contains(u"Chức vụ"_s));
}

TEST_CASE("members admitted under one number stand in one decision with a list, others in decisions of their own")
{
    PaperScene scene;
    const QDate day(2022, 3, 26);
    admit(scene, u"Phạm Thị Bình"_s, scene.branches.at(0), day, u"14-QĐ/ĐTN"_s);
    admit(scene, u"Nguyễn Văn An"_s, scene.branches.at(1), day, u"14-QĐ/ĐTN"_s);
    const base::PersonId alone = admit(scene, u"Vũ Thị Cúc"_s, scene.branches.at(0), day, u"15-QĐ/ĐTN"_s);
    admit(scene, u"Ngô Thị Xa"_s, scene.farBranch, day, u"14-QĐ/ĐTN"_s); // the same number of another union

    const papers::Paper ofCommune = scene.paper(scene.request(u"admission"_s, scene.commune));
    CHECK(ofCommune.people.size() == 3);
    const QStringList lines = linesOf(ofCommune.document);
    CHECK(lines.filter(u"QUYẾT ĐỊNH:"_s).size() == 2);
    CHECK(lines.contains(u"DANH SÁCH"_s));
    CHECK(lines.contains(u"(Kèm theo Quyết định số 14-QĐ/ĐTN ngày 24/03/2022)"_s));
    CHECK(lines.filter(u"Chuẩn y kết nạp 02 đồng chí"_s).size() == 1);
    const auto tables = tests::tablesOf(ofCommune.document);
    REQUIRE(tables.size() == 1);
    REQUIRE(tables.constFirst().rows.size() == 2);
    CHECK(tables.constFirst().rows.at(0).cells.at(1).text == u"Nguyễn Văn An"_s); // by given name
    CHECK(tables.constFirst().rows.at(1).cells.at(1).text == u"Phạm Thị Bình"_s);
    const QString text = lines.join(u'\n');
    CHECK(text.contains(u"Điều 1. Chuẩn y kết nạp đồng chí Vũ Thị Cúc, sinh ngày 19/05/2000, vào Đoàn"_s));
    CHECK(text.contains(u"Căn cứ kết quả biểu quyết của Đơn vị 1-1-0: 12/14 đoàn viên"_s));
    CHECK(text.contains(u"BAN CHẤP HÀNH ĐƠN VỊ 1-1\n"_s));
    CHECK(text.contains(u"Đơn vị 1 (để b/c)"_s));
    CHECK_FALSE(text.contains(u"Ngô Thị Xa"_s));
    CHECK(
        linesOf(scene.paper(scene.request(u"admission"_s, scene.province)).document).filter(u"QUYẾT ĐỊNH:"_s).size() ==
        3);

    // What was struck out is not printed, and when nothing is left that is said.
    const auto record = scene.members.record(alone);
    REQUIRE_OK(record);
    REQUIRE_OK(scene.members.strikeOut(record->events.constFirst().id, u"nhập nhầm"_s));
    CHECK_FALSE(textOf(scene.paper(scene.request(u"admission"_s, scene.commune)).document).contains(u"Vũ Thị Cúc"_s));
    papers::PaperRequest gone = scene.request(u"admission"_s, {});
    gone.people = {alone};
    const auto nothing = scene.papers.make(gone);
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().code == base::ErrorCode::NotFound);
    CHECK_FALSE(scene.papers.make(scene.request(u"admission"_s, scene.commune, QDate(2021, 12, 31))));
}

TEST_CASE("decisions say what was decided: reason, kind, level")
{
    PaperScene scene;
    const base::PersonId person = scene.member(u"Đỗ Văn Sai"_s, scene.branches.at(0));
    MembershipEvent wrong = eventOf(EventKind::Discipline, QDate(2022, 5, 10), u"03-QĐ/ĐTN"_s);
    wrong.level = u"WARNING"_s;
    wrong.title = u"bỏ sinh hoạt"_s;
    REQUIRE_OK(scene.members.recordEvent({person}, wrong));
    MembershipEvent praised = eventOf(EventKind::Commend, QDate(2022, 6, 10), u"21-QĐ/TĐTN"_s);
    praised.level = u"PROVINCE"_s;
    praised.title = u"Tháng Thanh niên"_s;
    REQUIRE_OK(scene.members.recordEvent({person}, praised));
    MembershipEvent removed = eventOf(EventKind::Remove, QDate(2022, 8, 1));
    removed.title = u"ba tháng không sinh hoạt"_s;
    REQUIRE_OK(scene.members.recordEvent({person}, removed));

    const QString discipline = textOf(scene.paper(scene.request(u"discipline"_s, scene.commune)).document);
    CHECK(discipline.contains(u"bằng hình thức Cảnh cáo đối với đồng chí Đỗ Văn Sai"_s));
    CHECK(discipline.contains(u"Lý do: bỏ sinh hoạt."_s));
    // A certificate of the province is decided by the province.
    const papers::Paper commended = scene.paper(scene.request(u"commendation"_s, scene.commune));
    CHECK(commended.document.heading.issuer == u"BCH ĐƠN VỊ 1"_s);
    CHECK(textOf(commended.document).contains(u"Thành tích: Tháng Thanh niên."_s));
    const papers::Paper removal = scene.paper(scene.request(u"removal"_s, scene.commune));
    CHECK(removal.document.heading.number == u"Số: …………………-QĐ/ĐTN"_s);
    CHECK(textOf(removal.document).contains(u"Lý do: ba tháng không sinh hoạt."_s));
}

TEST_CASE("papers are written down before they leave the file; unknown papers and units are told")
{
    PaperScene scene;
    const base::PersonId person = admit(scene, u"Vũ Thị Cúc"_s, scene.branches.at(0), QDate(2022, 3, 26), {});
    const papers::Paper paper = scene.paper(scene.request(u"admission"_s, scene.commune));
    REQUIRE_OK(scene.papers.record(paper, activity::AccessKind::Print, u"quyết định.pdf"_s));
    const auto log = activity::PersonalDataService(*scene.world.database).accesses(person);
    REQUIRE_OK(log);
    REQUIRE(log->size() == 1);
    CHECK(log->constFirst().kind == activity::AccessKind::Print);
    CHECK(log->constFirst().purpose == u"quyết định.pdf"_s);
    CHECK(log->constFirst().fields.contains(membership::PersonField::BirthDate));

    const auto unknown = scene.papers.make(scene.request(u"diploma"_s, scene.commune));
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().context == u"code"_s);
    const auto early = scene.papers.make(scene.request(u"member-list"_s, scene.commune, QDate(2000, 1, 1)));
    REQUIRE_FALSE(early);
    CHECK(early.error().context == u"unit"_s);
    const auto above = scene.papers.make(scene.request(u"branch-book"_s, scene.commune));
    REQUIRE_FALSE(above);
    CHECK(above.error().code == base::ErrorCode::Validation);
}
