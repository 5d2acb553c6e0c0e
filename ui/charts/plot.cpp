// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot.h"

#include "ui/charts/plot_layers.h"

#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <functional>

namespace doancoso::charts {
namespace {

constexpr double kBelowSeries = -0.5; // above the background of the chart, below its grid
constexpr double kAboveSeries = 1000;

/// One painting function as an item of the scene, so that it is part of every picture of the chart.
class Layer final : public QGraphicsItem
{
public:
    Layer(QGraphicsItem* parent, double z, std::function<void(QPainter&)> paint)
        : QGraphicsItem(parent), m_paint(std::move(paint))
    {
        setZValue(z);
        setAcceptedMouseButtons(Qt::NoButton);
    }
    QRectF boundingRect() const override { return parentItem()->boundingRect(); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override { m_paint(*painter); }

private:
    std::function<void(QPainter&)> m_paint;
};

bool isHorizontal(const PlotContent& content)
{
    return content.shape == PlotShape::Rows || content.shape == PlotShape::Stack;
}

/// Bars of one fill are one set of a stacked series; elsewhere the set holds zero.
struct SetKey
{
    BarRole role;
    reporting::ChartState state;
    int tone;
    bool operator==(const SetKey&) const = default;
};

} // namespace

Plot::Plot(QWidget* parent) : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->setBackgroundVisible(false);
    chart()->setBackgroundRoundness(0);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    new Layer(chart(), kBelowSeries, [this](QPainter& painter) { paintBelow(painter); });
    new Layer(chart(), kAboveSeries, [this](QPainter& painter) { paintAbove(painter); });
}

void Plot::setContent(const PlotContent& content, const ChartStyle& style)
{
    m_content = content;
    m_style = style;
    m_current = -1;
    m_hovered = -1;
    m_pressed = -1;
    rebuild();
    if (!m_layout.size.isEmpty()) {
        arrange(m_layout.size);
    }
}

void Plot::arrange(const QSizeF& size)
{
    m_layout = plotLayoutOf(m_content, m_style, size);
    chart()->resize(size);
    scene()->setSceneRect(QRectF(QPointF(), size));
    if (m_content.isEmpty()) {
        return;
    }
    chart()->setPlotArea(m_layout.plotArea);
    if (m_bars) {
        m_bars->setBarWidth(m_layout.thickness / m_layout.pitch);
    }
    chart()->layout()->activate();
    chart()->update();
}

void Plot::rebuild()
{
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    m_bars = nullptr;
    m_categories = nullptr;
    m_values = nullptr;
    if (m_content.isEmpty()) {
        return;
    }
    m_categories = new QBarCategoryAxis;
    const auto categories = m_content.shape == PlotShape::Stack ? 1 : m_content.bars.size();
    for (qsizetype i = 0; i < categories; ++i) {
        m_categories->append(QString::number(i));
    }
    m_categories->setVisible(false);
    m_values = new QValueAxis;
    m_values->setRange(m_content.minimum, m_content.maximum);
    // The scale is drawn by the layer below: the library thins out and cuts its labels without a word.
    m_values->setVisible(false);
    chart()->addAxis(m_categories, isHorizontal(m_content) ? Qt::AlignLeft : Qt::AlignBottom);
    chart()->addAxis(m_values, isHorizontal(m_content) ? Qt::AlignBottom : Qt::AlignLeft);
    if (m_content.shape == PlotShape::Line) {
        addPreviousLine();
        addLine();
    } else {
        addBars();
    }
    addTargetLine();
}

void Plot::attach(QAbstractSeries* series)
{
    chart()->addSeries(series);
    series->attachAxis(m_categories);
    series->attachAxis(m_values);
}

void Plot::addBars()
{
    if (isHorizontal(m_content)) {
        m_bars = new QHorizontalStackedBarSeries;
    } else {
        m_bars = new QStackedBarSeries;
    }
    const bool stack = m_content.shape == PlotShape::Stack;
    const auto count = m_content.bars.size();
    QList<SetKey> keys;
    QList<QBarSet*> sets;
    for (qsizetype i = 0; i < count; ++i) {
        const PlotBar& bar = m_content.bars.at(i);
        const SetKey key{bar.role, bar.state, bar.tone};
        qsizetype at = stack ? -1 : keys.indexOf(key);
        if (at < 0) {
            const Fill& fill = m_style.fillFor(bar.role, bar.state, bar.tone);
            auto* set = new QBarSet(QString::number(keys.size()));
            set->setBrush(fill.area);
            set->setPen(stack ? QPen(m_style.panel, 1) : QPen(Qt::NoPen));
            set->append(QList<qreal>(stack ? 1 : count, 0));
            at = keys.size();
            keys.append(key);
            sets.append(set);
        }
        // The library counts rows from the bottom up.
        const auto category = stack ? 0 : isHorizontal(m_content) ? count - 1 - i : i;
        sets.at(at)->replace(static_cast<int>(category), bar.missing ? 0 : bar.value);
    }
    m_bars->append(sets);
    attach(m_bars);
}

void Plot::addRun(const QList<QPointF>& points, const QPen& pen)
{
    if (points.size() < 2) {
        return;
    }
    auto* run = new QLineSeries;
    run->setPen(pen);
    run->append(points);
    attach(run);
}

void Plot::addLine()
{
    const QPen pen(m_style.current.area, 2);
    QList<QPointF> run;
    for (int i = 0; i < m_content.bars.size(); ++i) {
        const PlotBar& bar = m_content.bars.at(i);
        if (bar.missing) {
            addRun(run, pen);
            run.clear();
        } else {
            run.append(QPointF(i, bar.value));
        }
    }
    addRun(run, pen);
}

void Plot::addPreviousLine()
{
    QPen pen(m_style.third, 1.2);
    pen.setDashPattern({1, 3});
    QList<QPointF> run;
    for (int i = 0; i < m_content.bars.size(); ++i) {
        const auto& previous = m_content.bars.at(i).previous;
        if (previous) {
            run.append(QPointF(i, *previous));
        } else {
            addRun(run, pen);
            run.clear();
        }
    }
    addRun(run, pen);
}

void Plot::addTargetLine()
{
    if (!m_content.line) {
        return;
    }
    QPen pen(m_style.mark, 1.6);
    pen.setDashPattern({4, 3});
    pen.setCapStyle(Qt::FlatCap);
    const double end = static_cast<double>(m_content.bars.size()) - 0.5;
    addRun({QPointF(-0.5, *m_content.line), QPointF(end, *m_content.line)}, pen);
}

void Plot::setMarked(int current, int hovered)
{
    if (current == m_current && hovered == m_hovered) {
        return;
    }
    m_current = current;
    m_hovered = hovered;
    scene()->update();
}

void Plot::paintInto(QPainter& painter, const QRectF& target)
{
    // The scene draws what QChartView::render() on its real type would, without a view that is sized and shown.
    // QWidget::render() would lose labels and layers.
    scene()->render(&painter, target, scene()->sceneRect(), Qt::IgnoreAspectRatio);
}

void Plot::paintBelow(QPainter& painter) const
{
    paintPlotBelow(painter, m_content, m_layout, m_style, {m_current, m_hovered});
}

void Plot::paintAbove(QPainter& painter) const
{
    paintPlotAbove(painter, m_content, m_layout, m_style, {m_current, m_hovered});
}

void Plot::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    arrange(viewport()->size());
}

void Plot::mouseMoveEvent(QMouseEvent* event)
{
    emit hovered(m_layout.barAt(event->position()));
    event->accept();
}

void Plot::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? m_layout.barAt(event->position()) : -1;
    emit pressed(m_layout.barAt(event->position()));
    event->accept();
}

void Plot::mouseReleaseEvent(QMouseEvent* event)
{
    const int bar = m_layout.barAt(event->position());
    if (event->button() == Qt::LeftButton && bar >= 0 && bar == m_pressed) {
        emit clicked(bar);
    }
    m_pressed = -1;
    event->accept();
}

void Plot::leaveEvent(QEvent* event)
{
    emit hovered(-1);
    QChartView::leaveEvent(event);
}

void Plot::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void Plot::keyPressEvent(QKeyEvent* event)
{
    event->ignore();
}

} // namespace doancoso::charts
