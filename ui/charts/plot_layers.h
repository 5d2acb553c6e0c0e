// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is painted below and above the bars of the charting library: rails and highlights below; hatches, marks, gaps
// and all texts above. Plain painting by the layout, used by Plot only.
#pragma once

#include "ui/charts/chart_style.h"
#include "ui/charts/plot_content.h"
#include "ui/charts/plot_layout.h"

class QPainter;

namespace doancoso::charts {

struct MarkedBars
{
    int current = -1; ///< where the keyboard is
    int hovered = -1; ///< below the mouse
};

void paintPlotBelow(QPainter& painter, const PlotContent& content, const PlotLayout& layout, const ChartStyle& style,
                    const MarkedBars& marked);
void paintPlotAbove(QPainter& painter, const PlotContent& content, const PlotLayout& layout, const ChartStyle& style,
                    const MarkedBars& marked);

/// Hollow diamond that stands for the same period last year, here and in the legend.
void paintPreviousMark(QPainter& painter, const QPointF& centre, const ChartStyle& style);

} // namespace doancoso::charts
