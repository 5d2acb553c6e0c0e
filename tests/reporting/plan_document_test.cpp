// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "core/reporting/plan_document.h"

using namespace doancoso;
using namespace doancoso::reporting;
using namespace Qt::StringLiterals;
using base::Period;
using planning::BasisRole;
using planning::PlanBasis;
using planning::PlanSection;
using planning::PlanTask;
using planning::Target;

namespace {

PlanSection section(const QString& number, const QString& heading, const QString& body,
                    const QList<PlanSection>& children = {})
{
    PlanSection made;
    made.number = number;
    made.heading = heading;
    made.body = body;
    made.children = children;
    return made;
}

Target target(qint64 indicator, int year, qint64 amount, planning::Comparator comparator)
{
    Target made;
    made.key.indicator = base::IndicatorId(indicator);
    made.key.period = Period::wholeYear(year);
    made.amount = base::Decimal(amount);
    made.comparator = comparator;
    made.statement = u"Chỉ tiêu %1"_s.arg(indicator);
    return made;
}

PlanDocumentData sample()
{
    PlanDocumentData data;
    planning::Plan& plan = data.plan;
    plan.kind = u"KH"_s;
    plan.number = u"12-KH/ĐTN"_s;
    plan.issuedOn = QDate(2022, 3, 4);
    plan.status = planning::PlanStatus::Issued;
    plan.title = u"Phát triển đảng viên"_s;
    plan.abstract = u"Thực hiện Chỉ thị số 05-CT/TU"_s;
    plan.firstDay = QDate(2022, 1, 1);
    plan.lastDay = QDate(2025, 12, 31);
    plan.signingAuthority = u"Ban Thường vụ Huyện đoàn"_s;
    plan.signatoryPost = u"Phó Bí thư"_s;
    PlanBasis directive;
    directive.kind = u"CT"_s;
    directive.number = u"05-CT/TU"_s;
    directive.issuedOn = QDate(2021, 5, 28);
    directive.issuer = u"Ban Thường vụ Tỉnh ủy"_s;
    directive.title = u"Chỉ thị về tăng cường phát triển đảng viên"_s;
    PlanBasis mentioned = directive;
    mentioned.role = BasisRole::Reference;
    mentioned.number = u"520-CV/TU"_s;
    PlanBasis above;
    above.kind = u"KH"_s;
    above.number = u"413-KH/TĐTN-TCKT"_s;
    plan.basis = {directive, mentioned, above};
    plan.sections = {
        section(u"I"_s, u"Mục đích, yêu cầu"_s, u"- Ý một.\n+ Ý nhỏ\nĐoạn thường"_s),
        section(u"II"_s, u"Chỉ tiêu chủ yếu"_s, {}),
        section(u"III"_s, u"Nhiệm vụ và giải pháp"_s, {}, {section(u"1"_s, u"Tuyên truyền"_s, u"Việc."_s)}),
        section(u"IV"_s, u"Tổ chức thực hiện"_s, u"Các cơ sở báo cáo."_s)};
    PlanTask task;
    task.title = u"Rà soát"_s;
    task.levels = {u"COMMUNE"_s};
    task.repeats = planning::Repeats::Quarterly;
    plan.tasks = {task};
    planning::PlanRecipient recipient;
    recipient.name = u"Tỉnh đoàn"_s;
    recipient.purpose = u"để b/c"_s;
    plan.recipients = {recipient};
    data.levelNames = {{u"COMMUNE"_s, u"Đoàn xã"_s}};
    data.targets = {
        target(1, 2022, 250, planning::Comparator::Total), target(2, 2022, 70, planning::Comparator::AtLeast),
        target(1, 2023, 250, planning::Comparator::Total), target(1, 2024, 260, planning::Comparator::Total)};
    planning::Indicator card;
    card.unitOfMeasure = u"người"_s;
    data.indicators = {{base::IndicatorId(1), card}, {base::IndicatorId(2), card}};
    data.superiorLine = u"TỈNH ĐOÀN THANH HÓA"_s;
    data.issuerLine = u"BCH HUYỆN THỌ XUÂN"_s;
    data.place = u"Thọ Xuân"_s;
    data.signatureLines = {u"TM. BAN CHẤP HÀNH"_s, u"BÍ THƯ"_s};
    return data;
}

/// Texts of paragraphs, and "[table n]" for a table of n rows.
QStringList outline(const ReportDocument& document)
{
    QStringList lines;
    for (const Block& block : document.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            lines.append(paragraph->text());
        } else if (const auto* table = std::get_if<Table>(&block)) {
            lines.append(u"[table %1]"_s.arg(table->rows.size()));
        }
    }
    return lines;
}

const Table& tableAt(const ReportDocument& document, int which)
{
    for (const Block& block : document.blocks) {
        if (const auto* table = std::get_if<Table>(&block); table != nullptr && which-- == 0) {
            return *table;
        }
    }
    FAIL("no such table");
    static const Table none;
    return none;
}

QStringList textsOf(const Row& row)
{
    QStringList texts;
    for (const Cell& cell : row.cells) {
        texts.append(cell.text);
    }
    return texts;
}

} // namespace

TEST_CASE("a plan is printed in the Union's document format", "[plan_document]")
{
    const ReportDocument document = planDocument(sample());
    CHECK(document.page.orientation == PageOrientation::Portrait);
    CHECK(document.page.numbering == PageNumbering::TopCentre);
    CHECK(document.heading.superior == u"TỈNH ĐOÀN THANH HÓA"_s);
    CHECK(document.heading.number == u"Số: 12-KH/ĐTN"_s);
    CHECK(document.heading.placeAndDate() == u"Thọ Xuân, ngày 04 tháng 3 năm 2022"_s);
    CHECK(document.title == u"KẾ HOẠCH"_s);
    CHECK(document.abstractText == u"Thực hiện Chỉ thị số 05-CT/TU"_s);
    CHECK(document.subtitleLines.isEmpty());
    CHECK(document.signature.left.isEmpty());
    CHECK(document.signature.right.lines == QStringList{u"TM. BAN THƯỜNG VỤ HUYỆN ĐOÀN"_s, u"PHÓ BÍ THƯ"_s});
    CHECK(document.recipients == QStringList{u"Tỉnh đoàn (để b/c)"_s});
    CHECK(document.footer.checkCode.isEmpty());
    CHECK(outline(document) ==
          QStringList{u"Căn cứ Chỉ thị số 05-CT/TU ngày 28/05/2021 của Ban Thường vụ Tỉnh ủy về tăng cường phát triển "
                      u"đảng viên;"_s,
                      u"Căn cứ Kế hoạch số 413-KH/TĐTN-TCKT,"_s,
                      u"Ban Thường vụ Huyện đoàn ban hành kế hoạch với các nội dung sau:"_s, u"I. MỤC ĐÍCH, YÊU CẦU"_s,
                      u"Ý một."_s, u"Ý nhỏ"_s, u"Đoạn thường"_s, u"II. CHỈ TIÊU CHỦ YẾU"_s, u"[table 3]"_s,
                      u"III. NHIỆM VỤ VÀ GIẢI PHÁP"_s, u"1. Tuyên truyền"_s, u"Việc."_s, u"IV. TỔ CHỨC THỰC HIỆN"_s,
                      u"Các cơ sở báo cáo."_s, u"[table 1]"_s});
}

TEST_CASE("the table of targets draws years with the same amount together", "[plan_document]")
{
    const Table table = tableAt(planDocument(sample()), 0);
    REQUIRE(table.rows.size() == 3);
    CHECK(textsOf(table.rows.at(0)) ==
          QStringList{u"1"_s, u"Chỉ tiêu 1"_s, u"người"_s, u"250"_s, u"Hằng năm 2022–2023"_s});
    CHECK(textsOf(table.rows.at(1)) == QStringList{u"2"_s, u"Chỉ tiêu 2"_s, u"người"_s, u"≥ 70"_s, u"Năm 2022"_s});
    CHECK(textsOf(table.rows.at(2)) == QStringList{u"3"_s, u"Chỉ tiêu 1"_s, u"người"_s, u"260"_s, u"Năm 2024"_s});
    CHECK(textsOf(tableAt(planDocument(sample()), 1).rows.at(0)) ==
          QStringList{u"1"_s, u"Rà soát"_s, u"Đoàn xã"_s, u"Hằng quý"_s});
}

TEST_CASE("without tables the text ends as a Union document does", "[plan_document]")
{
    const ReportDocument document = planDocument(sample(), {false, false});
    CHECK(outline(document).constLast() == u"Các cơ sở báo cáo./."_s);
}

TEST_CASE("a draft says so and leaves room for number and day", "[plan_document]")
{
    PlanDocumentData data = sample();
    data.plan.status = planning::PlanStatus::Draft;
    data.plan.number.clear();
    data.plan.issuedOn = {};
    data.plan.signingAuthority.clear();
    data.plan.signatoryPost.clear();
    const ReportDocument document = planDocument(data);
    CHECK(document.subtitleLines == QStringList{u"(Dự thảo)"_s});
    CHECK(document.heading.date == u"ngày … tháng … năm 2022"_s);
    CHECK(document.heading.number.endsWith(u"-KH/ĐTN"_s));
    CHECK(document.signature.right.lines == QStringList{u"TM. BAN CHẤP HÀNH"_s, u"BÍ THƯ"_s});
}

TEST_CASE("tables without a section of their own stand at the end", "[plan_document]")
{
    PlanDocumentData data = sample();
    data.plan.sections.clear();
    const QStringList lines = outline(planDocument(data));
    CHECK(lines.mid(lines.size() - 4) ==
          QStringList{u"CHỈ TIÊU"_s, u"[table 3]"_s, u"PHÂN CÔNG THỰC HIỆN"_s, u"[table 1]"_s});
}

TEST_CASE("citations say nothing twice", "[plan_document]")
{
    PlanBasis document;
    document.title = u"Điều lệ Đoàn TNCS Hồ Chí Minh"_s;
    CHECK(citation(document) == u"Điều lệ Đoàn TNCS Hồ Chí Minh"_s);
    document.kind = u"ĐL"_s;
    CHECK(citation(document) == u"Điều lệ Đoàn TNCS Hồ Chí Minh"_s);
    document.kind = u"KH"_s;
    document.number = u"5-KH/ĐTN"_s;
    document.title = u"Thực hiện Chỉ thị 05"_s;
    CHECK(citation(document) == u"Kế hoạch số 5-KH/ĐTN về việc “Thực hiện Chỉ thị 05”"_s);
}

TEST_CASE("periods in a document are drawn together only when they follow each other", "[plan_document]")
{
    CHECK(periodsInDocument({Period::wholeYear(2024), Period::wholeYear(2022)}) == u"Năm 2022; năm 2024"_s);
    CHECK(periodsInDocument({Period::quarter(2022, 3), Period::quarter(2022, 4)}) ==
          u"Từ quý III năm 2022 đến quý IV năm 2022"_s);
    CHECK(periodsInDocument({Period::halfYear(2022, 1)}) == u"6 tháng đầu năm 2022"_s);
}
