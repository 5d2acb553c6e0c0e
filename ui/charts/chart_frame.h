// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands around the plot: title and subtitle above, legend below. The same painting serves the widget and every
// picture. Used inside ui/charts only.
#pragma once

#include "core/reporting/chart_data.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/plot_content.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace doancoso::charts {

enum class LegendMark { None, Box, Dot, Target, Milestone, Previous };

struct LegendEntry
{
    LegendMark mark = LegendMark::None;
    Fill fill;
    QString text;
    int bar = -1; ///< the part it stands for in a distribution; -1: none
    QRectF rect;
};

class ChartFrame
{
public:
    ChartFrame() = default;
    /// `rightReserve` is kept free in the first line of the header.
    ChartFrame(const reporting::ChartData& data, const PlotContent& content, const ChartStyle& style,
               const ChartWords& words, double width, double rightReserve = 0);

    /// Both with the distance to the plot included; 0 when there is nothing to say.
    double headerHeight() const { return m_headerHeight; }
    double legendHeight() const { return m_legendHeight; }
    const QList<LegendEntry>& legend() const { return m_legend; }
    void paintHeader(QPainter& painter, const QPointF& topLeft) const;
    /// Parts with the given numbers are brought out; -1: none.
    void paintLegend(QPainter& painter, const QPointF& topLeft, int current = -1, int hovered = -1) const;
    /// The part whose legend entry is at the place (relative to the legend), or -1.
    int partAt(const QPointF& place) const;

private:
    void layoutHeader(double rightReserve);
    void addParts(const PlotContent& content, bool everyShare);
    void addEntries(const reporting::ChartData& data, const PlotContent& content, const ChartWords& words);
    void addStates(const PlotContent& content, const ChartWords& words);
    void addMarks(const reporting::ChartData& data, const PlotContent& content, const ChartWords& words);
    void layoutLegend();
    void paintMark(QPainter& painter, const LegendEntry& entry) const;

    ChartStyle m_style;
    double m_width = 0;
    QString m_title;
    QString m_subtitle;
    QRectF m_titleRect;
    QRectF m_subtitleRect;
    bool m_subtitleBeside = false;
    double m_headerHeight = 0;
    QList<LegendEntry> m_legend;
    double m_legendHeight = 0;
};

} // namespace doancoso::charts
