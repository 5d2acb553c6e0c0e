// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_content.h"

#include "ui/charts/chart_text.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace doancoso::charts {
namespace {

using base::Decimal;
using reporting::ChartData;
using reporting::ChartKind;
using reporting::ChartPoint;
using reporting::ChartState;
using reporting::TrendShape;

/// A unit far above its target would press all others into the left corner: the scale ends here and the bar shows a
/// break, while its text says the true figure.
constexpr double kLongestPercent = 150;
constexpr int kMostColumns = 12;
constexpr int kMostSteps = 5;

BarRole roleOf(ChartState state)
{
    switch (state) {
    case ChartState::Good:
        return BarRole::Good;
    case ChartState::Attention:
        return BarRole::Attention;
    case ChartState::Bad:
        return BarRole::Bad;
    case ChartState::None:
    case ChartState::Missing:
        break;
    }
    return BarRole::Neutral;
}

PlotBar barOf(const ChartData& data, int index, const ChartWords& words)
{
    const ChartPoint& point = data.points.at(index);
    PlotBar bar;
    bar.source = index;
    bar.key = point.key;
    bar.label = point.label;
    bar.state = point.state;
    bar.role = roleOf(point.state);
    const auto& figure = data.kind == ChartKind::Ranking ? point.achievement : point.result;
    bar.missing = point.isMissing() || !figure;
    if (bar.missing) {
        bar.gapText = gapTextOf(data, point, words);
    } else {
        bar.value = figure->toDouble();
    }
    return bar;
}

/// Lowest and highest figure that has to find room, zero included.
struct Extent
{
    double lowest = 0;
    double highest = 0;
    void cover(double value)
    {
        lowest = std::min(lowest, value);
        highest = std::max(highest, value);
    }
};

Extent extentOf(const PlotContent& content)
{
    Extent extent;
    for (const PlotBar& bar : content.bars) {
        if (!bar.missing) {
            extent.cover(bar.value);
        }
        extent.cover(bar.target.value_or(0));
        extent.cover(bar.previous.value_or(0));
    }
    extent.cover(content.line.value_or(0));
    return extent;
}

void fillUnits(PlotContent& content, const ChartData& data, const ChartWords& words)
{
    content.shape = PlotShape::Rows;
    content.railToTarget = true;
    const QString none = QStringLiteral("–");
    for (int i = 0; i < data.points.size(); ++i) {
        const ChartPoint& point = data.points.at(i);
        PlotBar bar = barOf(data, i, words);
        const QString result = bar.missing ? none : figureText(data, *point.result);
        bar.valueText = point.target ? result + QStringLiteral(" / ") + figureText(data, *point.target) : result;
        if (bar.missing && !point.target) {
            bar.valueText.clear();
        }
        if (point.target) {
            bar.target = point.target->toDouble();
            if (data.milestone) {
                bar.milestone = *bar.target * data.milestone->toDouble() / 100;
            }
        }
        if (point.achievement && !bar.missing) {
            bar.shareText = percentText(*point.achievement, data.milestone);
        }
        if (point.previous) {
            bar.previous = point.previous->toDouble();
        }
        content.bars.append(bar);
    }
    const Extent extent = extentOf(content);
    content.minimum = extent.lowest;
    content.maximum = extent.highest;
    if (data.unitOfMeasure == QLatin1String("%")) {
        content.maximum = std::max(content.maximum, 100.0);
    }
}

void fillRanking(PlotContent& content, const ChartData& data, const ChartWords& words)
{
    content.shape = PlotShape::Rows;
    const QList<int> order = rankingOrder(data.points);
    const QList<int> ranks = ranksOf(data.points, order);
    for (int place = 0; place < order.size(); ++place) {
        const ChartPoint& point = data.points.at(order.at(place));
        PlotBar bar = barOf(data, order.at(place), words);
        bar.rank = ranks.at(place);
        if (!bar.missing) {
            bar.valueText = percentText(*point.achievement, data.milestone);
        }
        if (data.milestone) {
            bar.milestone = data.milestone->toDouble();
        }
        content.bars.append(bar);
    }
    const Extent extent = extentOf(content);
    content.minimum = std::max(extent.lowest, -kLongestPercent);
    content.maximum = std::max(100.0, data.milestone ? data.milestone->toDouble() : 0);
    content.maximum = std::max(content.maximum, std::min(extent.highest, kLongestPercent));
    for (PlotBar& bar : content.bars) {
        bar.broken = bar.value > content.maximum || bar.value < content.minimum;
        bar.value = std::clamp(bar.value, content.minimum, content.maximum);
    }
}

void fillTrend(PlotContent& content, const ChartData& data, const ChartWords& words)
{
    const bool manyPeriods = data.points.size() > kMostColumns;
    const bool line = data.trendShape == TrendShape::Line || (data.trendShape == TrendShape::Automatic && manyPeriods);
    content.shape = line ? PlotShape::Line : PlotShape::Columns;
    const QString current =
        data.currentKey.isEmpty() && !data.points.isEmpty() ? data.points.constLast().key : data.currentKey;
    for (int i = 0; i < data.points.size(); ++i) {
        const ChartPoint& point = data.points.at(i);
        PlotBar bar = barOf(data, i, words);
        bar.role = point.key == current ? BarRole::Current : BarRole::Past;
        if (!bar.missing) {
            bar.valueText = figureText(data, *point.result);
        }
        if (!data.targetLine && point.target) {
            bar.target = point.target->toDouble();
        }
        if (point.previous) {
            bar.previous = point.previous->toDouble();
        }
        content.bars.append(bar);
    }
    if (data.targetLine) {
        content.line = data.targetLine->toDouble();
        content.lineLabel = data.targetLineLabel.isEmpty()
                                ? words.target + QLatin1Char(' ') + data.targetLine->toVietnameseShort(0)
                                : data.targetLineLabel;
    }
    const Extent extent = extentOf(content);
    const Scale scale = roundScale(extent.lowest, extent.highest, data.decimals, kMostSteps);
    content.minimum = scale.minimum;
    content.maximum = scale.maximum;
    const int steps = qRound((scale.maximum - scale.minimum) / scale.step);
    for (int i = 0; i <= steps; ++i) {
        const double value = scale.minimum + i * scale.step;
        const auto exact = Decimal::fromUnits(qRound64(value * static_cast<double>(Decimal::kScale)));
        content.ticks.append({value, exact.toVietnameseShort(0)});
    }
}

void fillParts(PlotContent& content, const ChartData& data)
{
    content.shape = PlotShape::Stack;
    QList<int> tones(static_cast<int>(ChartState::Missing) + 1, 0);
    for (int i = 0; i < data.parts.size(); ++i) {
        const auto& part = data.parts.at(i);
        PlotBar bar;
        bar.source = i;
        bar.key = part.key;
        bar.label = part.name;
        bar.value = static_cast<double>(std::max<qint64>(0, part.count));
        bar.valueText = Decimal(part.count).toVietnamese(0);
        bar.shareText = percentText(shareOf(data, i));
        bar.role = BarRole::Part;
        bar.state = part.state;
        // Parts that are not judged and parts without a figure share the greys.
        const auto state = part.state == ChartState::Missing ? ChartState::None : part.state;
        bar.tone = tones[static_cast<int>(state)]++;
        content.bars.append(bar);
    }
    content.maximum = std::max(1.0, static_cast<double>(totalCount(data)));
}

} // namespace

QList<int> rankingOrder(const QList<ChartPoint>& points)
{
    QList<int> order(points.size());
    std::iota(order.begin(), order.end(), 0);
    const auto group = [&points](int index) {
        const ChartPoint& point = points.at(index);
        return point.isMissing() ? 2 : point.achievement ? 0 : 1;
    };
    std::stable_sort(order.begin(), order.end(), [&](int left, int right) {
        if (group(left) != group(right)) {
            return group(left) < group(right);
        }
        return group(left) == 0 && *points.at(left).achievement > *points.at(right).achievement;
    });
    return order;
}

QList<int> ranksOf(const QList<ChartPoint>& points, const QList<int>& order)
{
    QList<int> ranks(order.size(), 0);
    for (int place = 0; place < order.size(); ++place) {
        const ChartPoint& point = points.at(order.at(place));
        if (point.isMissing() || !point.achievement) {
            continue;
        }
        const bool sameAsAbove = place > 0 && points.at(order.at(place - 1)).achievement == point.achievement;
        ranks[place] = sameAsAbove ? ranks.at(place - 1) : place + 1;
    }
    return ranks;
}

Scale roundScale(double lowest, double highest, int places, int maxSteps)
{
    lowest = std::min(lowest, 0.0);
    highest = std::max(highest, 0.0);
    const double finest = std::pow(10.0, -std::clamp(places, 0, Decimal::kPlaces));
    if (highest - lowest < finest / 2) {
        highest = lowest + finest;
    }
    Scale best;
    for (double power = finest;; power *= 10) {
        for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
            const double step = factor * power;
            const bool finerThanAllowed = factor == 2.5 && power < finest * 10;
            const double from = std::floor(lowest / step + 1e-9) * step;
            const double to = std::ceil(highest / step - 1e-9) * step;
            best = {from, to, step};
            if (!finerThanAllowed && (to - from) / step < maxSteps + 0.5) {
                return best;
            }
        }
    }
}

PlotContent plotContentOf(const ChartData& data, const ChartWords& words)
{
    PlotContent content;
    if (data.isEmpty()) {
        return content;
    }
    switch (data.kind) {
    case ChartKind::TargetVsResult:
        fillUnits(content, data, words);
        break;
    case ChartKind::Ranking:
        fillRanking(content, data, words);
        break;
    case ChartKind::Trend:
        fillTrend(content, data, words);
        break;
    case ChartKind::Distribution:
        fillParts(content, data);
        break;
    }
    if (content.maximum <= content.minimum) {
        content.maximum = content.minimum + 1;
    }
    return content;
}

} // namespace doancoso::charts
