// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "charts/samples.h"
#include "ui/charts/plot_layout.h"

#include <QApplication>
#include <QFontMetricsF>

#include <random>

using namespace doancoso;
using namespace doancoso::charts;
using namespace doancoso::tests;
using namespace Qt::StringLiterals;

namespace {

ChartStyle testStyle()
{
    return ChartStyle::forPicture(PrintMode::Screen, QApplication::font());
}

PlotContent contentOf(const ChartData& data)
{
    return plotContentOf(data, ChartWords::vietnamese());
}

/// Where the ink of a text can be: its lines at their true width, inside the spot.
QRectF inkOf(const TextSpot& spot, const QFont& font)
{
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const QString& line : spot.lines) {
        width = std::max(width, metrics.horizontalAdvance(line));
    }
    const double height = metrics.height() * static_cast<double>(spot.lines.size());
    QRectF ink(0, 0, spot.standing ? height : width, spot.standing ? width : height);
    ink.moveCenter(spot.rect.center());
    if (spot.alignment & Qt::AlignRight) {
        ink.moveRight(spot.rect.right());
    } else if (spot.alignment & Qt::AlignLeft) {
        ink.moveLeft(spot.rect.left());
    }
    return ink.adjusted(0.5, 0.5, -0.5, -0.5);
}

/// All texts of a layout, with the font they are painted in.
QList<QRectF> inks(const PlotLayout& layout, const ChartStyle& style)
{
    QList<QRectF> found;
    const auto add = [&found](const TextSpot& spot, const QFont& font) {
        if (!spot.isEmpty()) {
            found.append(inkOf(spot, font));
        }
    };
    for (const BarSpot& spot : layout.bars) {
        add(spot.rank, style.small);
        add(spot.label, style.text);
        add(spot.value, style.text);
        add(spot.share, style.strong);
    }
    for (const TickSpot& tick : layout.ticks) {
        add(tick.text, style.text);
    }
    add(layout.lineLabel, style.text);
    return found;
}

void checkApart(const PlotLayout& layout, const ChartStyle& style)
{
    const QList<QRectF> texts = inks(layout, style);
    const QRectF all(QPointF(-0.5, -0.5), layout.size + QSizeF(1, 1));
    for (int i = 0; i < texts.size(); ++i) {
        CAPTURE(i, texts.at(i).x(), texts.at(i).y(), texts.at(i).width(), texts.at(i).height());
        CHECK(all.contains(texts.at(i)));
        for (int k = i + 1; k < texts.size(); ++k) {
            CAPTURE(k, texts.at(k).x(), texts.at(k).y(), texts.at(k).width());
            CHECK_FALSE(texts.at(i).intersects(texts.at(k)));
        }
    }
}

} // namespace

TEST_CASE("bars are as long as their figures")
{
    const ChartStyle style = testStyle();
    const PlotContent content = contentOf(targetSample(12));
    const PlotLayout layout = plotLayoutOf(content, style, QSizeF(500, 300));
    REQUIRE(layout.bars.size() == 12);
    const double perUnit = layout.plotArea.width() / content.maximum;
    for (int i = 0; i < 12; ++i) {
        const PlotBar& bar = content.bars.at(i);
        const BarSpot& spot = layout.bars.at(i);
        if (bar.missing) {
            CHECK(spot.bar.isNull());
            CHECK_FALSE(spot.gap.isEmpty());
            CHECK_FALSE(spot.gapText.isEmpty());
        } else {
            CHECK(spot.bar.left() == Approx(layout.plotArea.left()));
            CHECK(spot.bar.width() == Approx(bar.value * perUnit));
            CHECK(spot.rail.width() == Approx(*bar.target * perUnit));
            CHECK(spot.gap.isNull());
        }
        CHECK(spot.target.center().x() == Approx(layout.plotArea.left() + *bar.target * perUnit).margin(1));
        CHECK(layout.barAt(spot.hit.center()) == i);
    }
    CHECK(layout.barAt(QPointF(-5, 10)) == -1);
}

TEST_CASE("columns are as high as their figures and stand on zero")
{
    const ChartStyle style = testStyle();
    ChartData data = trendSample();
    data.points[3].result = Decimal(-20);
    const PlotContent content = contentOf(data);
    const PlotLayout layout = plotLayoutOf(content, style, QSizeF(500, 250));
    const double perUnit = layout.plotArea.height() / (content.maximum - content.minimum);
    for (int i = 0; i < content.bars.size(); ++i) {
        CHECK(layout.bars.at(i).bar.height() == Approx(std::abs(content.bars.at(i).value) * perUnit));
    }
    CHECK(layout.bars.at(0).bar.bottom() == Approx(layout.zero));
    CHECK(layout.bars.at(3).bar.top() == Approx(layout.zero));
    CHECK(*layout.lineY == Approx(layout.zero - 62.5 * perUnit));
}

TEST_CASE("segments of a distribution fill the width in proportion")
{
    const PlotContent content = contentOf(distributionSample());
    const PlotLayout layout = plotLayoutOf(content, testStyle(), QSizeF(492, 24));
    double right = 0;
    for (int i = 0; i < content.bars.size(); ++i) {
        CHECK(layout.bars.at(i).bar.left() == Approx(right).margin(0.001));
        CHECK(layout.bars.at(i).bar.width() == Approx(content.bars.at(i).value / 8412 * 492));
        right = layout.bars.at(i).bar.right();
    }
    CHECK(right == Approx(492));
    CHECK(layout.bars.at(1).share.lines == QStringList(u"64\u00A0%"_s));
    CHECK(layout.bars.at(3).share.isEmpty());
}

TEST_CASE("sixty units keep all their texts apart and whole")
{
    const ChartStyle style = testStyle();
    for (const bool ranking : {false, true}) {
        const PlotContent content = contentOf(ranking ? rankingSample(60) : targetSample(60));
        for (const double width : {300.0, 492.0, 900.0}) {
            CAPTURE(ranking, width);
            const double height = neededHeight(content, style, width);
            const PlotLayout layout = plotLayoutOf(content, style, QSizeF(width, height));
            CHECK(layout.plotArea.bottom() <= height + 0.5);
            CHECK(layout.plotArea.width() >= 30);
            checkApart(layout, style);
            for (int i = 0; i < 60; ++i) {
                CHECK_FALSE(layout.bars.at(i).label.elided);
                CHECK(layout.bars.at(i).label.lines.join(u' ') == content.bars.at(i).label);
            }
        }
    }
}

TEST_CASE("texts of a trend stay apart whatever the number of periods")
{
    const ChartStyle style = testStyle();
    const unsigned seed = GENERATE(11U, 12U, 13U);
    CAPTURE(seed);
    std::mt19937 random(seed);
    for (const int periods : {1, 2, 7, 12, 24, 60}) {
        for (const auto shape : {reporting::TrendShape::Columns, reporting::TrendShape::Line}) {
            ChartData data = trendSample();
            data.trendShape = shape;
            data.points.clear();
            for (int i = 0; i < periods; ++i) {
                ChartPoint point;
                point.key = QString::number(i);
                point.label = u"%1/%2"_s.arg(i % 12 + 1).arg(20 + i / 12);
                if (random() % 6 != 0) {
                    point.result = Decimal(static_cast<qint64>(random() % 2000));
                }
                data.points.append(point);
            }
            data.targetLine = Decimal(static_cast<qint64>(random() % 2000));
            CAPTURE(periods, static_cast<int>(shape));
            for (const double height : {90.0, 130.0, 200.0, 400.0}) {
                CAPTURE(height);
                const PlotLayout layout = plotLayoutOf(contentOf(data), style, QSizeF(504, height));
                checkApart(layout, style);
                CHECK_FALSE(layout.bars.constLast().label.isEmpty());
            }
        }
    }
}

TEST_CASE("values of columns never stand on the target line")
{
    const ChartStyle style = testStyle();
    for (int result = 40; result <= 80; ++result) {
        ChartData data = trendSample();
        data.points[2].result = Decimal(result);
        const PlotLayout layout = plotLayoutOf(contentOf(data), style, QSizeF(504, 220));
        const QRectF value = layout.bars.at(2).value.rect;
        CAPTURE(result, value.top(), value.bottom(), *layout.lineY);
        CHECK_FALSE((value.top() < *layout.lineY && value.bottom() > *layout.lineY));
        CHECK(value.bottom() <= layout.bars.at(2).bar.top());
    }
}

TEST_CASE("long names wrap, and what is elided says so")
{
    const ChartStyle style = testStyle();
    ChartData data = rankingSample(3);
    const QString wrapping = u"Đoàn Trường THPT chuyên Lam Sơn Thọ Xuân"_s;
    const QString endless =
        u"Đoàn cơ sở Công ty trách nhiệm hữu hạn một thành viên Quản lý và khai thác công trình thủy lợi "
        "Sông Chu Thanh Hóa"_s;
    data.points[0].label = wrapping;
    data.points[1].label = endless;
    const PlotContent content = contentOf(data);
    const PlotLayout layout = plotLayoutOf(content, style, QSizeF(420, 200));
    for (int i = 0; i < 3; ++i) {
        const TextSpot& label = layout.bars.at(i).label;
        const QString given = content.bars.at(i).label;
        CHECK(label.elided == (given == endless));
        CHECK(label.lines.size() <= 2);
        CHECK((label.elided || label.lines.join(u' ') == given));
        CHECK((!label.elided || label.lines.join(u' ').contains(QChar(0x2026))));
    }
    checkApart(layout, style);
}

TEST_CASE("only as many rows as find room are counted as fitting")
{
    const ChartStyle style = testStyle();
    const PlotContent content = contentOf(rankingSample(30));
    const int fitting = rowsThatFit(content, style, QSizeF(492, 200));
    CHECK(fitting > 5);
    CHECK(fitting < 30);
    PlotContent shown = content;
    shown.bars.resize(fitting);
    CHECK(neededHeight(shown, style, 492) <= 200);
    CHECK(rowsThatFit(content, style, QSizeF(492, 1)) == 1);
    CHECK(rowsThatFit(content, style, QSizeF(492, 5000)) == 30);
}

TEST_CASE("the words for a missing figure stand clear of the marks in the row")
{
    ChartData data = targetSample(3);
    data.points[0].target = Decimal(100);
    data.points[1].result.reset();
    data.points[1].achievement.reset();
    data.points[1].previous.reset();
    for (int target = 1; target <= 100; target += 9) {
        data.points[1].target = Decimal(target);
        const BarSpot spot = plotLayoutOf(contentOf(data), testStyle(), QSizeF(500, 80)).bars.at(1);
        CAPTURE(target);
        CHECK_FALSE(spot.gapText.rect.intersects(spot.target));
        CHECK_FALSE(spot.gapText.rect.intersects(spot.milestone));
    }
}
