// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "core/reporting/overview_cards.h"
#include "core/reporting/overview_charts.h"
#include "core/reporting/overview_document.h"
#include "core/reporting/overview_todo.h"

#include <algorithm>
#include <cmath>

using namespace doancoso;
using namespace doancoso::reporting;
using namespace Qt::StringLiterals;
using base::Decimal;
using base::Period;
using results::ReportingState;

namespace {

bool isNear(double value, double wanted)
{
    return std::abs(value - wanted) < 1e-9;
}

const Period kThird = Period::quarter(2022, 3);
const QDate kDue(2022, 9, 20);

results::Figure figureOf(qint64 numerator, qint64 denominator = 0, bool ownOnly = true)
{
    results::Figure figure;
    results::Amount amount;
    amount.numerator = Decimal(numerator);
    amount.denominator = Decimal(denominator);
    figure.amount = amount;
    figure.rows = 1;
    figure.ownOnly = ownOnly;
    return figure;
}

planning::Indicator amountCard(qint64 id, const QString& code)
{
    planning::Indicator card;
    card.id = base::IndicatorId(id);
    card.code = code;
    card.name = u"Đoàn viên ưu tú "_s + code;
    card.shortName = code;
    card.unitOfMeasure = u"người"_s;
    return card;
}

planning::Indicator ratioCard(qint64 id, const QString& code)
{
    planning::Indicator card = amountCard(id, code);
    card.valueKind = planning::ValueKind::Ratio;
    card.unitRule = planning::UnitRule::Ratio;
    card.timeRule = planning::TimeRule::Last;
    card.quarterRule = planning::QuarterRule::Cumulative;
    card.decimals = 1;
    card.unitOfMeasure = u"%"_s;
    card.numeratorLabel = u"Đoàn viên đã đăng ký"_s;
    card.denominatorLabel = u"Tổng số đoàn viên"_s;
    return card;
}

/// A cell of the third quarter against a target of the year, judged as the sheet does.
SheetCell cellOf(const planning::Indicator& card, const std::optional<results::Figure>& running,
                 std::optional<qint64> target, std::optional<results::Figure> before = {})
{
    SheetCell cell;
    cell.figure.canEnter = true;
    if (running) {
        cell.figure.cumulative = *running;
        cell.figure.period = *running;
    }
    cell.lastYear = before.value_or(results::Figure());
    if (target) {
        planning::TargetFigure figure;
        figure.period = Period::wholeYear(2022);
        figure.amount = Decimal(*target);
        cell.target = figure;
        cell.judgement = planning::judge(card, figure,
                                         {kThird, results::judgedValue(card, cell.figure.period),
                                          results::judgedValue(card, cell.figure.cumulative),
                                          results::isUnitCount(card, cell.figure.cumulative)},
                                         planning::shippedJudgementRules());
    }
    return cell;
}

SheetRow rowOf(qint64 id, const QString& name, ReportingState state = ReportingState::Accepted)
{
    SheetRow row;
    row.unit = base::UnitId(id);
    row.name = u"Đoàn "_s + name;
    row.shortName = name;
    row.state = state;
    row.reported = state != ReportingState::NotStarted && state != ReportingState::Overdue;
    return row;
}

/// A district with an amount (C01) and a ratio (A16), three communes, one of them silent.
SheetData sampleSheet()
{
    SheetData sheet;
    sheet.period = kThird;
    sheet.indicators = {ratioCard(16, u"A16"_s), amountCard(3, u"A03"_s), amountCard(1, u"C01"_s)};
    sheet.sections = {{u"A"_s, u"Tổ chức"_s, 0, 2}, {u"B"_s, u"Xây dựng Đảng"_s, 2, 1}};
    sheet.unit = rowOf(395, u"Thọ Xuân"_s, ReportingState::Overdue);
    sheet.unit.cells = {cellOf(sheet.indicators[0], figureOf(916, 1000, false), 100),
                        cellOf(sheet.indicators[1], std::nullopt, std::nullopt),
                        cellOf(sheet.indicators[2], figureOf(179, 0, false), 250, figureOf(158))};
    const auto commune = [&](qint64 id, const QString& name, std::optional<qint64> introduced, qint64 target) {
        SheetRow row = rowOf(id, name, introduced ? ReportingState::Accepted : ReportingState::Overdue);
        row.cells = {
            SheetCell(), SheetCell(),
            cellOf(sheet.indicators[2], introduced ? std::optional(figureOf(*introduced)) : std::nullopt, target)};
        if (introduced) {
            row.score = row.cells[2].judgement.percent;
        }
        return row;
    };
    sheet.children = {commune(1, u"Xã Xuân Hồng"_s, 9, 10), commune(2, u"Xã Bắc Lương"_s, 4, 8),
                      commune(3, u"Xã Xuân Phong"_s, std::nullopt, 8)};
    sheet.expectedChildren = 3;
    sheet.reportedChildren = 2;
    sheet.missing = {u"Xã Xuân Phong"_s};
    return sheet;
}

OverviewData sampleData(const QDate& today = QDate(2022, 9, 23))
{
    OverviewData data;
    data.sheet = sampleSheet();
    data.superior = u"Thanh Hóa"_s;
    data.superiorName = u"Tỉnh đoàn Thanh Hóa"_s;
    data.today = today;
    data.ownDue = kDue;
    for (const SheetRow& row : data.sheet.children) {
        data.dueOf.insert(row.unit, kDue);
    }
    return data;
}

planning::DueItem itemOf(const QString& title, qint64 daysLate)
{
    planning::DueItem item;
    item.title = title;
    item.plan = base::PlanId(7);
    item.daysLate = daysLate;
    item.due = QDate(2022, 9, 23).addDays(-daysLate);
    return item;
}

QStringList textsOf(const QList<TodoLine>& lines)
{
    QStringList texts;
    for (const TodoLine& line : lines) {
        texts.append(line.badge + u": "_s + QString(line.text).replace(QChar::Nbsp, u' '));
    }
    return texts;
}

} // namespace

TEST_CASE("a card says the figure, its target and the one sentence that helps")
{
    const SheetData sheet = sampleSheet();
    SECTION("an amount is told by the year before")
    {
        const OverviewCard card = overviewCard(sheet, 2);
        CHECK(card.figure == u"179"_s);
        CHECK(card.reference == u"/ 250"_s);
        CHECK(card.remark == u"+13 % on last year"_s);
        CHECK(isNear(*card.share, 0.716));
        // 187,5 people after three quarters, rounded in favour of the unit.
        CHECK(isNear(*card.mark, 187.0 / 250));
        CHECK(card.state == planning::AchievementState::Attention);
        CHECK_FALSE(card.reached);
    }
    SECTION("a share is told by how many are missing")
    {
        const OverviewCard card = overviewCard(sheet, 0);
        CHECK(card.figure == u"91,6 %"_s);
        CHECK(card.reference == u"/ 100 %"_s);
        CHECK(card.remark == u"84 đoàn viên to go"_s);
    }
    SECTION("nothing reported is not zero")
    {
        const OverviewCard card = overviewCard(sheet, 1);
        CHECK(card.figure.isEmpty());
        CHECK_FALSE(card.share);
        CHECK(card.remark == u"no figure for this period yet"_s);
    }
}

TEST_CASE("a count of units says how many are not there yet")
{
    SheetData sheet = sampleSheet();
    planning::Indicator card = amountCard(6, u"C06"_s);
    card.unitRule = planning::UnitRule::CountMet;
    card.quarterRule = planning::QuarterRule::YearEnd;
    card.unitOfMeasure = u"buổi"_s;
    sheet.indicators = {card};
    sheet.unit.cells = {cellOf(card, figureOf(24, 30, false), 1)};
    const OverviewCard shown = overviewCard(sheet, 0);
    CHECK(shown.figure == u"24/30"_s);
    CHECK(shown.reference == u"at least 1 buổi each"_s);
    CHECK(shown.remark == u"units not there yet: 6"_s);
    CHECK(isNear(*shown.share, 0.8));
    CHECK_FALSE(shown.mark);
}

TEST_CASE("a target below 100 per cent of a share reads as at least")
{
    SheetData sheet = sampleSheet();
    sheet.unit.cells[0] = cellOf(sheet.indicators[0], figureOf(718, 1000, false), 70);
    const OverviewCard card = overviewCard(sheet, 0);
    CHECK(card.reference == u"≥ 70 %"_s);
    CHECK(card.reached);
    CHECK(card.remark == u"target reached"_s);
}

TEST_CASE("cards show every section of the form before a second one of the same")
{
    const SheetData sheet = sampleSheet();
    CHECK(keyIndicators(sheet, {}) == QList<int>{0, 2, 1});
    CHECK(keyIndicators(sheet, {u"A03"_s, u"C01"_s}) == QList<int>{1, 2, 0});
    CHECK(keyIndicators(sheet, {u"gone"_s}, 2) == QList<int>{0, 2});
    CHECK(firstChartIndicator(sheet, {0, 2, 1}) == 2);
    CHECK(firstChartIndicator(sheet, {}) == -1);
}

TEST_CASE("bars know achievement, the mark of the quarter and who is missing")
{
    const ChartData chart = overviewBars(sampleSheet(), 2, OverviewView::Achievement);
    REQUIRE(chart.points.size() == 3);
    CHECK(chart.kind == ChartKind::Ranking);
    CHECK(*chart.milestone == Decimal(75));
    CHECK(chart.milestoneLabel == u"mark: 3 quarters"_s);
    CHECK(*chart.points.at(0).achievement == Decimal(90));
    CHECK(chart.points.at(0).state == ChartState::Good);
    CHECK(chart.points.at(1).state == ChartState::Bad);
    CHECK(chart.points.at(2).isMissing());
    CHECK(unitOfKey(chart.points.at(1).key) == base::UnitId(2));
    CHECK_FALSE(indicatorOfKey(chart.points.at(1).key).isValid());
}

TEST_CASE("a unit that was silent in the period is missing, whatever it sent before")
{
    SheetData sheet = sampleSheet();
    sheet.children[2].cells[2] = cellOf(sheet.indicators[2], figureOf(7), 8);
    CHECK(overviewBars(sheet, 2, OverviewView::Achievement).points.at(2).isMissing());
    const ChartData states = overviewStates(sheet, 2);
    REQUIRE(states.parts.size() == 3);
    CHECK(states.parts.constLast().state == ChartState::Missing);
    CHECK(states.parts.constLast().count == 1);
}

TEST_CASE("result and target stand beside each other in the indicator's measure")
{
    const ChartData chart = overviewBars(sampleSheet(), 2, OverviewView::Result);
    CHECK(chart.kind == ChartKind::TargetVsResult);
    CHECK(chart.unitOfMeasure == u"người"_s);
    CHECK(*chart.points.at(0).result == Decimal(9));
    CHECK(*chart.points.at(0).target == Decimal(10));
}

TEST_CASE("the overall ranking needs no indicator")
{
    const ChartData chart = overviewBars(sampleSheet(), 0, OverviewView::Ranking);
    CHECK(*chart.points.at(0).achievement == Decimal(90));
    CHECK(chart.points.at(2).isMissing());
    CHECK_FALSE(chart.milestone);
}

TEST_CASE("a unit without units below compares its indicators")
{
    SheetData sheet = sampleSheet();
    sheet.children.clear();
    sheet.expectedChildren = 0;
    CHECK_FALSE(comparesUnits(sheet));
    const ChartData chart = overviewBars(sheet, 2, OverviewView::Result);
    REQUIRE(chart.points.size() == 2); // the third has no target
    CHECK(indicatorOfKey(chart.points.at(1).key) == base::IndicatorId(1));
    const ChartData states = overviewStates(sheet, 2);
    qint64 total = 0;
    for (const ChartPart& part : states.parts) {
        total += part.count;
    }
    CHECK(total == 2);
}

TEST_CASE("the trend begins with the first figure and carries a quarter's part of the target")
{
    const SheetData sheet = sampleSheet();
    OverviewTrend trend;
    trend.indicator = sheet.indicators.at(2);
    for (int back = 7; back >= 0; --back) {
        const Period period = kThird.shifted(-back);
        trend.points.append({period, back == 7 || back == 3 ? results::Figure() : figureOf(60 + back)});
    }
    const ChartData chart = overviewTrendChart(sheet, 2, trend);
    REQUIRE(chart.points.size() == 7);
    CHECK(chart.points.constFirst().label == u"I/21"_s);
    CHECK(chart.points.at(1).label == u"II"_s);
    CHECK(chart.points.at(3).isMissing());
    CHECK(chart.currentKey == u"2022-Q3"_s);
    CHECK(*chart.targetLine == Decimal::fromUnits(625000));
    CHECK(chart.targetLineLabel == u"target 62,5 a quarter"_s);
    SECTION("a share has the whole target in each quarter")
    {
        trend.indicator = sheet.indicators.at(0);
        CHECK(*overviewTrendChart(sheet, 0, trend).targetLine == Decimal(100));
    }
}

TEST_CASE("the list says what is late, for how long and who is missing")
{
    const OverviewData data = sampleData();
    const QList<TodoLine> lines = todoLines(data);
    CHECK(textsOf(lines) ==
          QStringList{u"3 days late: Hand in the report of quarter III to Thanh Hóa (due 20/09)"_s,
                      u"3 days late: Report of quarter III not handed in (due 20/09): Xã Xuân Phong"_s});
    CHECK(lines.at(0).unit == base::UnitId(395));
    CHECK(lines.at(1).unit == base::UnitId(3)); // the only one: straight to it
}

TEST_CASE("before the due day the days that are left are counted")
{
    OverviewData data = sampleData(QDate(2022, 9, 18));
    data.sheet.unit.state = ReportingState::Started;
    data.sheet.children[2].state = ReportingState::NotStarted;
    const QStringList texts = textsOf(todoLines(data));
    REQUIRE(texts.size() == 2);
    CHECK(texts.at(0).startsWith(u"2 days left"_s));
    SECTION("long before nothing is said")
    {
        data.today = QDate(2022, 8, 1);
        data.sheet.unit.state = ReportingState::NotStarted;
        CHECK(todoLines(data).isEmpty());
    }
    SECTION("in another year the dates carry it")
    {
        data.today = QDate(2023, 3, 1);
        const QStringList later = textsOf(todoLines(data));
        CHECK(later.at(0).startsWith(u"Overdue"_s));
        CHECK(later.at(0).contains(u"20/09/2022"_s));
    }
}

TEST_CASE("returned and new reports lead to their units")
{
    OverviewData data = sampleData();
    data.sheet.children[0].state = ReportingState::Returned;
    data.sheet.children[1].state = ReportingState::SubmittedLate;
    results::Submission returned;
    returned.remark = u"Kiểm tra lại số liệu tuyên truyền"_s;
    data.submissions.insert(base::UnitId(1), returned);
    const QList<TodoLine> lines = todoLines(data);
    const QStringList texts = textsOf(lines);
    CHECK(texts.contains(u"Returned: Xã Xuân Hồng: Kiểm tra lại số liệu tuyên truyền"_s));
    CHECK(texts.constLast() == u"New: Reports waiting to be accepted: Xã Bắc Lương"_s);
    CHECK(lines.constLast().unit == base::UnitId(2));
}

TEST_CASE("many units are named by three and counted")
{
    OverviewData data = sampleData();
    for (qint64 id = 10; id < 15; ++id) {
        SheetRow row = data.sheet.children.at(2);
        row.unit = base::UnitId(id);
        data.dueOf.insert(row.unit, kDue);
        data.sheet.children.append(row);
    }
    data.sheet.expectedChildren = 8;
    CHECK(textsOf(todoLines(data)).at(1).endsWith(u"Xã Xuân Phong, Xã Xuân Phong, Xã Xuân Phong and 3 more"_s));
}

TEST_CASE("plan tasks that were forgotten for months make one line")
{
    OverviewData data = sampleData();
    data.dueItems = {itemOf(u"A"_s, 230), itemOf(u"B"_s, 150), itemOf(u"C"_s, 5), itemOf(u"D"_s, -3)};
    const QStringList texts = textsOf(todoLines(data));
    CHECK(texts.contains(u"5 days late: C"_s));
    CHECK(texts.contains(u"3 days left: D"_s));
    CHECK(texts.contains(u"Overdue: Plan tasks long overdue: 2, the oldest since 05/02"_s));
}

TEST_CASE("what people ask about their own data is shown in time")
{
    OverviewData data = sampleData();
    activity::WaitingRequest waiting;
    waiting.request.id = base::DataRequestId(7);
    waiting.request.kind = activity::RequestKind::Deletion;
    waiting.request.personName = u"Lê Thị Một"_s;
    waiting.request.receivedOn = data.today.addDays(-3);
    waiting.request.dueOn = data.today.addDays(2);
    waiting.daysLate = -2;
    activity::WaitingRequest later = waiting;
    later.request.dueOn = data.today.addDays(15);
    later.daysLate = -15;
    data.dataRequests = {waiting, later};
    const QList<TodoLine> lines = todoLines(data);
    const auto shown = std::count_if(lines.cbegin(), lines.cend(),
                                     [](const TodoLine& line) { return line.goal == TodoGoal::PersonalData; });
    CHECK(shown == 1);
    const auto line = std::find_if(lines.cbegin(), lines.cend(),
                                   [](const TodoLine& each) { return each.goal == TodoGoal::PersonalData; });
    REQUIRE(line != lines.cend());
    CHECK(line->request == base::DataRequestId(7));
    CHECK(line->badge == u"2 days left"_s);
    CHECK(line->text.contains(QString(u"Lê Thị Một"_s).replace(u' ', QChar::Nbsp)));
}

TEST_CASE("findings and later changes come from the checks")
{
    const OverviewData data = sampleData();
    OverviewChecks checks;
    results::CellFinding error;
    error.key = {kThird, base::IndicatorId(16), base::UnitId(1), 0};
    error.isError = true;
    results::CellFinding jump;
    jump.key = {kThird, base::IndicatorId(1), base::UnitId(2), 0};
    checks.findings = {error, jump, jump};
    checks.changedSince = {base::UnitId(1)};
    const QList<TodoLine> lines = todoLines(data, &checks);
    const QStringList texts = textsOf(lines);
    CHECK(texts.contains(u"To check: Cells to mend before handing in: 1 (Xã Xuân Hồng)"_s));
    CHECK(texts.contains(u"To check: Cells to look at: 1 (Xã Bắc Lương)"_s));
    CHECK(texts.contains(u"Changed: Figures changed after the report was handed in: Xã Xuân Hồng"_s));
    const auto look =
        std::find_if(lines.cbegin(), lines.cend(), [](const TodoLine& line) { return line.unit == base::UnitId(2); });
    REQUIRE(look != lines.cend());
    CHECK(look->indicator == base::IndicatorId(1));
}

TEST_CASE("an overview without target and figure is empty")
{
    OverviewData data = sampleData();
    CHECK_FALSE(data.isEmpty());
    for (SheetCell& cell : data.sheet.unit.cells) {
        cell = SheetCell();
    }
    data.sheet.unit.reported = false;
    data.sheet.children.clear();
    CHECK(data.isEmpty());
}

TEST_CASE("the printed overview carries every indicator and says who is missing")
{
    const ReportDocument document = overviewDocument(sampleSheet(), u"Tỉnh đoàn Thanh Hóa"_s, QDate(2022, 9, 23), {});
    CHECK(document.title.contains(u"QUÝ III NĂM 2022"_s));
    CHECK(document.subtitleLines == QStringList{u"(Tổng hợp từ 2/3 đơn vị)"_s});
    const auto* table = std::get_if<Table>(&document.blocks.constFirst());
    REQUIRE(table);
    CHECK(table->rows.size() == 5); // two sections, three indicators
    const auto* missing = std::get_if<Paragraph>(&document.blocks.constLast());
    REQUIRE(missing);
    CHECK(missing->text() == u"Chưa báo cáo: Xã Xuân Phong."_s);
}
