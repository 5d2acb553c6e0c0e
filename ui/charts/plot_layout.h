// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where everything of a plot stands: bars, marks, labels, gaps, hit areas, in logical pixels from the top left corner.
// Computed without the charting library, so that it can be tested and outlives it; the library draws its bars and
// lines into exactly these places. Used inside ui/charts and its tests.
#pragma once

#include "ui/charts/chart_style.h"
#include "ui/charts/plot_content.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

#include <optional>

namespace doancoso::charts {

struct TextSpot
{
    QRectF rect;
    QStringList lines;
    Qt::Alignment alignment = Qt::AlignCenter;
    bool elided = false;   ///< the full text is in the value line and the table
    bool standing = false; ///< turned by 90 degrees, read from below
    bool isEmpty() const { return lines.isEmpty(); }
};

struct BarSpot
{
    QRectF hit;  ///< what answers the mouse: the whole row, column or segment
    QRectF bar;  ///< empty for a gap; of a line the dot
    QRectF rail; ///< the way to the target or to the end of the scale; empty: none
    QRectF gap;  ///< frame around the words for a missing figure; empty: none
    TextSpot rank;
    TextSpot label;
    TextSpot value;
    TextSpot share;
    TextSpot gapText;
    QRectF target;    ///< line across the bar
    QRectF milestone; ///< line across the bar, thinner
    std::optional<QPointF> previous;
};

struct TickSpot
{
    double y = 0;
    TextSpot text;
};

struct PlotLayout
{
    QSizeF size;
    QRectF plotArea;
    double pitch = 0;     ///< from one bar to the next
    double thickness = 0; ///< of a bar
    double zero = 0;      ///< x of zero in rows, y of zero in columns and lines
    QList<BarSpot> bars;
    QList<TickSpot> ticks;
    std::optional<double> lineY;
    TextSpot lineLabel;

    /// Index into `bars`, or -1.
    int barAt(const QPointF& place) const;
};

PlotLayout plotLayoutOf(const PlotContent& content, const ChartStyle& style, const QSizeF& size);

/// The height at which everything is readable: rows grow with their number, columns and stacks do not.
double neededHeight(const PlotContent& content, const ChartStyle& style, double width);
/// How many rows find room in the height, at least one.
int rowsThatFit(const PlotContent& content, const ChartStyle& style, const QSizeF& size);

} // namespace doancoso::charts
