// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "charts/samples.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/chart_text.h"

#include <QAbstractItemModelTester>
#include <QXmlStreamReader>

using namespace doancoso;
using namespace doancoso::charts;
using namespace doancoso::tests;
using namespace Qt::StringLiterals;

namespace {

QString plainSpaces(QString text)
{
    return text.replace(QChar(0x00A0), u' ');
}

} // namespace

TEST_CASE("the value line says name, figures and state")
{
    const ChartData data = targetSample();
    const QString sentence = plainSpaces(pointSentence(data, 1, ChartWords::vietnamese()));
    CHECK(sentence == u"Đoàn TT. Thọ Xuân: Kết quả: 10 đoàn viên; Chỉ tiêu: 11; Tỷ lệ đạt: 90,9 %; "
                      "Cùng kỳ năm trước: 9; đạt"_s);
    const QString missing = plainSpaces(pointSentence(data, 7, ChartWords::vietnamese()));
    CHECK(missing == u"Đoàn Xã Xuân Hòa: chưa báo cáo; Chỉ tiêu: 6 đoàn viên"_s);
}

TEST_CASE("the value line shows every decimal and no false hundred")
{
    ChartData data = targetSample(1);
    data.points[0].result = dec("1234.5678");
    data.points[0].achievement = dec("99.97");
    const QString sentence = plainSpaces(pointSentence(data, 0, ChartWords::vietnamese()));
    CHECK(sentence.contains(u"1.234,5678 đoàn viên"_s));
    CHECK(sentence.contains(u"99,9 %"_s));
}

TEST_CASE("the description sums up the chart")
{
    const QString ranking = plainSpaces(describe(rankingSample()));
    CHECK(ranking.contains(u"Units: 30. Not reported: 2."_s));
    CHECK(ranking.contains(u"Highest: Đoàn Xã Xuân Minh, 117 %"_s));
    CHECK(ranking.contains(u"Met: "_s));
    const QString trend = plainSpaces(describe(trendSample()));
    CHECK(trend.contains(u"Periods: 7. Not reported: 0."_s));
    CHECK(trend.contains(u"Target: 62,5 đoàn viên."_s));
    const QString parts = plainSpaces(describe(distributionSample()));
    CHECK(parts.contains(u"Total: 8.412."_s));
    CHECK(parts.contains(u"Tốt 5.384 (64 %)"_s));
    CHECK_FALSE(describe(ChartData()).isEmpty());
}

TEST_CASE("the table holds full names, figures and the words for gaps in the order of the bars")
{
    ChartData data = rankingSample();
    data.points[3].label = u"Nam G…"_s;
    const ChartTable table = chartTableOf(data, ChartWords::vietnamese());
    REQUIRE(table.rows.size() == 30);
    REQUIRE(table.columns.size() == 7);
    CHECK(table.columns.at(0).title == u"Hạng"_s);
    CHECK(table.columns.at(2).title == u"Kết quả (đoàn viên)"_s);
    CHECK(table.rows.at(0).cells.at(0).text == u"1"_s);
    CHECK(table.rows.at(0).cells.at(1).text == u"Đoàn Xã Xuân Minh"_s);
    CHECK(table.rows.at(0).cells.at(4).text == u"116,7"_s);
    CHECK(table.rows.at(29).cells.at(2).text == u"chưa báo cáo"_s);
    CHECK_FALSE(table.rows.at(29).cells.at(2).number.has_value());
    CHECK(table.rows.at(29).cells.at(0).text.isEmpty());
    QStringList names;
    for (const ChartTableRow& row : table.rows) {
        names.append(row.cells.at(1).text);
        CHECK(row.key == data.points.at(row.source).key);
    }
    CHECK(names.contains(u"Đoàn Xã Nam Giang"_s));
}

TEST_CASE("columns without any figure are left out of the table")
{
    ChartData data = trendSample();
    data.targetLine.reset();
    const ChartTable table = chartTableOf(data, ChartWords::vietnamese());
    REQUIRE(table.columns.size() == 2);
    CHECK(table.columns.at(0).title == u"Kỳ"_s);
}

TEST_CASE("the table leaves as well-formed HTML with the plain numbers and as tab separated lines")
{
    ChartData data = distributionSample();
    data.parts[0].name = u"Xuất sắc <A & B>"_s;
    const ChartTable table = chartTableOf(data, ChartWords::vietnamese());
    const QString html = toHtml(table);
    CHECK(html.contains(u"Xuất sắc &lt;A &amp; B&gt;"_s));
    CHECK(html.contains(u"x:num=\"1514\" sdval=\"1514\""_s));
    CHECK(html.count(u"<tr>"_s) == 5);
    QXmlStreamReader reader(QString(html).replace(u"<meta charset=\"utf-8\">"_s, QString()));
    while (!reader.atEnd()) {
        reader.readNext();
    }
    CHECK_FALSE(reader.hasError());
    const QStringList lines = toTabText(table).split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 5);
    CHECK(lines.at(0) == u"Nhóm\tSố lượng\tTỷ lệ (%)"_s);
    CHECK(lines.at(2) == u"Tốt\t5.384\t64,0"_s);
}

TEST_CASE("the table model behaves")
{
    ChartTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    CHECK(model.rowCount() == 0);
    model.setTable(chartTableOf(rankingSample(5), ChartWords::vietnamese()));
    CHECK(model.rowCount() == 5);
    CHECK(model.index(0, 1).data().toString().startsWith(u"Đoàn"_s));
    CHECK_FALSE(model.index(0, 1).data(Qt::UserRole).toString().isEmpty());
    CHECK(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString() == u"Kết quả\n(đoàn viên)"_s);
    model.setTable(chartTableOf(distributionSample(), ChartWords::vietnamese()));
    CHECK(model.columnCount() == 3);
}

TEST_CASE("words exist in both sets")
{
    const ChartWords screen = ChartWords::translated();
    const ChartWords paper = ChartWords::vietnamese();
    CHECK(screen.forState(ChartState::None).isEmpty());
    for (const auto state : {ChartState::Good, ChartState::Attention, ChartState::Bad, ChartState::Missing}) {
        CHECK_FALSE(screen.forState(state).isEmpty());
        CHECK_FALSE(paper.forState(state).isEmpty());
    }
    CHECK(paper.missing == u"chưa báo cáo"_s);
}
