// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is drawn for a chart, in numbers and words but without places: order of the bars, their fills, marks, value
// texts, gaps and the scale. The step between report data and the drawing, pure so that it can be tested. Used inside
// ui/charts only.
#pragma once

#include "core/reporting/chart_data.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/chart_words.h"

#include <QList>
#include <QString>

#include <optional>

namespace doancoso::charts {

enum class PlotShape {
    Rows,    ///< horizontal bars, one row per unit
    Columns, ///< vertical bars, one column per period
    Line,    ///< dots and a line, one per period
    Stack    ///< one horizontal bar of segments
};

struct PlotBar
{
    int source = 0; ///< place in ChartData::points or parts
    QString key;
    QString label;
    int rank = 0; ///< 1 is best, equal figures share a rank; 0: not ranked
    bool missing = false;
    QString gapText;  ///< stands where the bar would be
    double value = 0; ///< cut at the end of the scale when `broken`
    bool broken = false;
    QString valueText;
    QString shareText; ///< second column of text: per cent of the target
    std::optional<double> target;
    std::optional<double> milestone;
    std::optional<double> previous;
    BarRole role = BarRole::Neutral;
    reporting::ChartState state = reporting::ChartState::None;
    int tone = 0;
};

struct AxisTick
{
    double value = 0;
    QString text;
};

struct PlotContent
{
    PlotShape shape = PlotShape::Rows;
    QList<PlotBar> bars; ///< from the top down or from the left to the right
    double minimum = 0;
    double maximum = 1;
    QList<AxisTick> ticks;      ///< of Columns and Line
    std::optional<double> line; ///< target line over all columns
    QString lineLabel;
    bool railToTarget = false; ///< the rail of a row ends at its target, else at the end of the scale
    int hiddenBars = 0;        ///< left out because the picture has no room for them

    bool isEmpty() const { return bars.isEmpty(); }
};

PlotContent plotContentOf(const reporting::ChartData& data, const ChartWords& words);

/// The order in which the points of a ranking stand: best first, equal ones as given, without a percentage after
/// those with one, not reported last. Indexes into ChartData::points.
QList<int> rankingOrder(const QList<reporting::ChartPoint>& points);
/// Ranks in the order of `order`: 1, 2, 2, 4; 0 for points without a percentage.
QList<int> ranksOf(const QList<reporting::ChartPoint>& points, const QList<int>& order);

/// A scale from zero (or below) with round steps, at most `maxSteps` of them; `places` is the finest step allowed
/// (0: whole numbers).
struct Scale
{
    double minimum = 0;
    double maximum = 1;
    double step = 1;
};
Scale roundScale(double lowest, double highest, int places, int maxSteps);

} // namespace doancoso::charts
