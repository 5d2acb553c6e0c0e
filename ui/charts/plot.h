// SPDX-License-Identifier: GPL-3.0-or-later
//
// The drawing of a chart by Qt Charts: bars and lines come from the library, everything it cannot do (scale,
// marks, gaps, hatches, texts that are never cut) from two layers below and above them. The only header that shows
// types of Qt Charts; include it from .cpp files of ui/charts alone. Qt Charts is deprecated upstream: whoever replaces
// it rewrites plot.cpp and keeps the rest.
#pragma once

#include "ui/charts/chart_style.h"
#include "ui/charts/plot_content.h"
#include "ui/charts/plot_layout.h"

#include <QtCharts/QChartView>

QT_BEGIN_NAMESPACE
class QAbstractBarSeries;
class QAbstractSeries;
class QBarCategoryAxis;
class QValueAxis;
QT_END_NAMESPACE

namespace doancoso::charts {

class Plot final : public QChartView
{
    Q_OBJECT
public:
    explicit Plot(QWidget* parent = nullptr);

    void setContent(const PlotContent& content, const ChartStyle& style);
    /// Lays everything out for the size in logical pixels; needed before anything is drawn.
    void arrange(const QSizeF& size);
    const PlotContent& content() const { return m_content; }
    const PlotLayout& layoutOfBars() const { return m_layout; }
    /// Brings out the bar the keyboard is at and the one below the mouse; -1: none.
    void setMarked(int current, int hovered);
    /// Draws into any painter, scaled to fill the target.
    void paintInto(QPainter& painter, const QRectF& target);
    /// Whoever holds the plot decides its size.
    QSize minimumSizeHint() const override { return {}; }
    QSize sizeHint() const override { return {}; }

signals:
    /// -1: the mouse is over none.
    void hovered(int bar);
    void pressed(int bar);
    void clicked(int bar);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rebuild();
    void addBars();
    void addLine();
    void addTargetLine();
    void addPreviousLine();
    void addRun(const QList<QPointF>& points, const QPen& pen);
    void attach(QAbstractSeries* series);
    void paintBelow(QPainter& painter) const;
    void paintAbove(QPainter& painter) const;

    PlotContent m_content;
    ChartStyle m_style;
    PlotLayout m_layout;
    QBarCategoryAxis* m_categories = nullptr;
    QValueAxis* m_values = nullptr;
    QAbstractBarSeries* m_bars = nullptr;
    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;
};

} // namespace doancoso::charts
