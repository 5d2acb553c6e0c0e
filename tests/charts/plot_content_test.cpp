// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "charts/samples.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/plot_content.h"

#include <cmath>
#include <random>

using namespace doancoso;
using namespace doancoso::charts;
using namespace doancoso::tests;
using namespace Qt::StringLiterals;
using reporting::TrendShape;

namespace {

ChartPoint pointOf(const QString& key, std::optional<Decimal> result, std::optional<Decimal> target = {},
                   std::optional<Decimal> achievement = {}, ChartState state = ChartState::None)
{
    ChartPoint point;
    point.key = key;
    point.label = key;
    point.result = result;
    point.target = target;
    point.achievement = achievement;
    point.state = state;
    return point;
}

PlotContent contentOf(const ChartData& data)
{
    return plotContentOf(data, ChartWords::vietnamese());
}

QStringList keysOf(const PlotContent& content)
{
    QStringList keys;
    for (const PlotBar& bar : content.bars) {
        keys.append(bar.key);
    }
    return keys;
}

} // namespace

TEST_CASE("target versus result keeps the order and maps figures to bars and marks")
{
    ChartData data;
    data.kind = ChartKind::TargetVsResult;
    data.decimals = 1;
    data.milestone = Decimal(75);
    data.points = {pointOf(u"a"_s, dec("1234.5"), Decimal(2000), dec("61.725"), ChartState::Bad),
                   pointOf(u"b"_s, Decimal(0), Decimal(10), Decimal(0), ChartState::Bad),
                   pointOf(u"c"_s, {}, Decimal(8), {}, ChartState::Missing), pointOf(u"d"_s, Decimal(5))};
    const PlotContent content = contentOf(data);
    REQUIRE(content.shape == PlotShape::Rows);
    REQUIRE(keysOf(content) == QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    const PlotBar& first = content.bars.at(0);
    CHECK(first.value == Approx(1234.5));
    CHECK(*first.target == Approx(2000));
    CHECK(*first.milestone == Approx(1500));
    CHECK(first.valueText == u"1.234,5 / 2.000,0"_s);
    CHECK(first.shareText == u"62\u00A0%"_s);
    CHECK(first.role == BarRole::Bad);
    CHECK(content.maximum == Approx(2000));
    CHECK_FALSE(content.bars.at(3).target.has_value());
    CHECK(content.bars.at(3).valueText == u"5,0"_s);
}

TEST_CASE("a figure of zero is a bar, a missing figure is a gap with words")
{
    ChartData data;
    data.points = {pointOf(u"zero"_s, Decimal(0), Decimal(10), Decimal(0)), pointOf(u"gap"_s, {}, Decimal(8)),
                   pointOf(u"state"_s, Decimal(3), Decimal(8), Decimal(37), ChartState::Missing)};
    data.points[2].missingText = u"chưa đến kỳ"_s;
    for (const auto kind : {ChartKind::TargetVsResult, ChartKind::Ranking, ChartKind::Trend}) {
        data.kind = kind;
        const PlotContent content = contentOf(data);
        for (const PlotBar& bar : content.bars) {
            const bool isZero = bar.key == "zero"_L1;
            CHECK(bar.missing == !isZero);
            CHECK(bar.gapText == (isZero ? QString() : bar.key == "gap"_L1 ? u"chưa báo cáo"_s : u"chưa đến kỳ"_s));
            CHECK(bar.valueText.startsWith(u'0') == isZero);
        }
    }
}

TEST_CASE("a ranking is sorted by achievement with shared ranks and the unreported last")
{
    ChartData data;
    data.kind = ChartKind::Ranking;
    data.points = {pointOf(u"missing"_s, {}, Decimal(5), {}, ChartState::Missing),
                   pointOf(u"b"_s, Decimal(8), Decimal(10), Decimal(80)),
                   pointOf(u"noTarget"_s, Decimal(8)),
                   pointOf(u"a"_s, Decimal(9), Decimal(10), Decimal(90)),
                   pointOf(u"c"_s, Decimal(4), Decimal(5), Decimal(80)),
                   pointOf(u"d"_s, Decimal(0), Decimal(5), Decimal(0))};
    const PlotContent content = contentOf(data);
    CHECK(keysOf(content) == QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"noTarget"_s, u"missing"_s}));
    QList<int> ranks;
    for (const PlotBar& bar : content.bars) {
        ranks.append(bar.rank);
    }
    CHECK(ranks == QList<int>({1, 2, 2, 4, 0, 0}));
    CHECK(content.bars.at(4).gapText == u"chưa giao chỉ tiêu"_s);
    CHECK(content.bars.at(5).gapText == u"chưa báo cáo"_s);
    CHECK(content.bars.at(4).source == 2);
}

TEST_CASE("a ranking cuts bars far beyond the target but tells the true figure")
{
    ChartData data;
    data.kind = ChartKind::Ranking;
    data.points = {pointOf(u"a"_s, Decimal(50), Decimal(4), Decimal(1250)),
                   pointOf(u"b"_s, Decimal(3), Decimal(4), Decimal(75))};
    const PlotContent content = contentOf(data);
    CHECK(content.maximum == Approx(150));
    CHECK(content.bars.at(0).broken);
    CHECK(content.bars.at(0).value == Approx(150));
    CHECK(content.bars.at(0).valueText == u"1.250\u00A0%"_s);
    CHECK_FALSE(content.bars.at(1).broken);
    data.points.removeFirst();
    CHECK(contentOf(data).maximum == Approx(100));
}

TEST_CASE("a trend brings out the current period and becomes a line when it is long")
{
    ChartData data = trendSample();
    PlotContent content = contentOf(data);
    CHECK(content.shape == PlotShape::Columns);
    CHECK(content.bars.constLast().role == BarRole::Current);
    CHECK(content.bars.constFirst().role == BarRole::Past);
    CHECK(*content.line == Approx(62.5));
    CHECK(content.lineLabel == u"KH 62,5/quý"_s);
    data.currentKey = data.points.at(2).key;
    data.targetLineLabel.clear();
    content = contentOf(data);
    CHECK(content.bars.at(2).role == BarRole::Current);
    CHECK(content.bars.constLast().role == BarRole::Past);
    CHECK(content.lineLabel == u"Chỉ tiêu 62,5"_s);
    data.trendShape = TrendShape::Line;
    CHECK(contentOf(data).shape == PlotShape::Line);
    data.trendShape = TrendShape::Automatic;
    while (data.points.size() < 13) {
        data.points.append(data.points.constLast());
    }
    CHECK(contentOf(data).shape == PlotShape::Line);
    data.trendShape = TrendShape::Columns;
    CHECK(contentOf(data).shape == PlotShape::Columns);
}

TEST_CASE("per-period targets are marks when there is no one target line")
{
    ChartData data = trendSample();
    data.points[1].target = Decimal(70);
    CHECK_FALSE(contentOf(data).bars.at(1).target.has_value());
    data.targetLine.reset();
    const PlotContent content = contentOf(data);
    CHECK(*content.bars.at(1).target == Approx(70));
    CHECK_FALSE(content.line.has_value());
}

TEST_CASE("a distribution gives every part its share and its own tone")
{
    const PlotContent content = contentOf(distributionSample());
    CHECK(content.shape == PlotShape::Stack);
    REQUIRE(content.bars.size() == 4);
    CHECK(content.maximum == Approx(8412));
    CHECK(content.bars.at(0).shareText == u"18\u00A0%"_s);
    CHECK(content.bars.at(1).valueText == u"5.384"_s);
    CHECK(content.bars.at(0).tone == 0);
    CHECK(content.bars.at(1).tone == 1);
    CHECK(content.bars.at(2).tone == 0);
    ChartData data = distributionSample();
    data.parts[0].share = Decimal(20);
    CHECK(contentOf(data).bars.at(0).shareText == u"20\u00A0%"_s);
}

TEST_CASE("percentages never round a missed mark up to a met one")
{
    CHECK(percentText(dec("94.4")) == u"94\u00A0%"_s);
    CHECK(percentText(dec("94.5")) == u"95\u00A0%"_s);
    CHECK(percentText(dec("99.6")) == u"99,6\u00A0%"_s);
    CHECK(percentText(dec("99.97")) == u"99,9\u00A0%"_s);
    CHECK(percentText(Decimal(100)) == u"100\u00A0%"_s);
    CHECK(percentText(dec("100.4")) == u"100\u00A0%"_s);
    CHECK(percentText(dec("74.6"), Decimal(75)) == u"74,6\u00A0%"_s);
    CHECK(percentText(Decimal(0)) == u"0\u00A0%"_s);
    CHECK(percentText(dec("0.3")) == u"0,3\u00A0%"_s);
    CHECK(percentText(dec("0.01")) == u"< 0,1\u00A0%"_s);
    CHECK(percentText(dec("-12.4")) == u"-12\u00A0%"_s);
    CHECK(percentText(Decimal(1250)) == u"1.250\u00A0%"_s);
}

TEST_CASE("a scale has round steps, holds the figures and never more steps than allowed")
{
    const unsigned seed = GENERATE(1U, 2U, 3U);
    CAPTURE(seed);
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> exponent(-3, 11);
    for (int i = 0; i < 500; ++i) {
        const double highest = std::pow(10, exponent(random));
        const double lowest = i % 3 == 0 ? -std::pow(10, exponent(random)) : 0;
        const int places = i % 5;
        CAPTURE(lowest, highest, places);
        const Scale scale = roundScale(lowest, highest, places, 5);
        CHECK(scale.minimum <= lowest + scale.step * 1e-6);
        CHECK(scale.maximum >= highest - scale.step * 1e-6);
        CHECK((scale.maximum - scale.minimum) / scale.step < 5.5);
        CHECK(scale.step >= std::pow(10, -places) * 0.999);
        const double digits = scale.step / std::pow(10, std::floor(std::log10(scale.step) + 1e-9));
        CHECK((std::abs(digits - 1) < 1e-6 || std::abs(digits - 2) < 1e-6 || std::abs(digits - 2.5) < 1e-6 ||
               std::abs(digits - 5) < 1e-6));
    }
    CHECK(roundScale(0, 0, 0, 5).maximum == Approx(1));
    CHECK(roundScale(0, 74, 0, 5).maximum == Approx(80));
    CHECK(roundScale(0, 3, 0, 5).step == Approx(1));
}

TEST_CASE("negative figures widen the scale below zero")
{
    ChartData data;
    data.points = {pointOf(u"a"_s, Decimal(-4)), pointOf(u"b"_s, Decimal(10))};
    CHECK(contentOf(data).minimum == Approx(-4));
    data.kind = ChartKind::Trend;
    const PlotContent content = contentOf(data);
    CHECK(content.minimum <= -4);
    CHECK(content.ticks.constFirst().text.startsWith(u'-'));
}

TEST_CASE("nothing to draw makes an empty content")
{
    for (const auto kind : {ChartKind::TargetVsResult, ChartKind::Ranking, ChartKind::Trend, ChartKind::Distribution}) {
        ChartData data;
        data.kind = kind;
        CHECK(contentOf(data).isEmpty());
    }
}
