// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_layers.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace doancoso::charts {
namespace {

void paintText(QPainter& painter, const TextSpot& spot, const QFont& font, const QColor& ink)
{
    if (spot.isEmpty()) {
        return;
    }
    painter.setFont(font);
    painter.setPen(ink);
    if (spot.standing) {
        painter.save();
        painter.translate(spot.rect.left(), spot.rect.bottom());
        painter.rotate(-90);
        painter.drawText(QRectF(0, 0, spot.rect.height(), spot.rect.width()), Qt::AlignLeft | Qt::AlignVCenter,
                         spot.lines.constFirst());
        painter.restore();
        return;
    }
    // Line by line: the lines of a label stand closer than the font would set them.
    const double line = std::ceil(QFontMetricsF(font).height());
    const double height = line * static_cast<double>(spot.lines.size());
    double top = spot.rect.top() + (spot.rect.height() - height) / 2;
    const auto horizontal = spot.alignment & Qt::AlignHorizontal_Mask;
    for (const QString& text : spot.lines) {
        const QRectF rect(spot.rect.left(), top, spot.rect.width(), line);
        painter.drawText(rect, Qt::TextSingleLine | Qt::TextDontClip | horizontal | Qt::AlignVCenter, text);
        top += line;
    }
}

/// A mark is readable on any bar by the thin pale edge around it.
void paintMark(QPainter& painter, const QRectF& mark, const ChartStyle& style)
{
    if (mark.isNull()) {
        return;
    }
    painter.fillRect(mark.adjusted(-1, 0, 1, 0), style.panel);
    painter.fillRect(mark, style.mark);
}

void paintBreak(QPainter& painter, const QRectF& bar, const ChartStyle& style)
{
    const double x = bar.right() - 14;
    painter.setPen(QPen(style.panel, 2));
    for (const double offset : {0.0, 4.0}) {
        painter.drawLine(QPointF(x + offset, bar.bottom()), QPointF(x + offset + 4, bar.top()));
    }
}

/// A broken line after the words for a missing figure.
void paintGap(QPainter& painter, const BarSpot& spot, const ChartStyle& style)
{
    QPen pen(style.third, 1);
    pen.setDashPattern({2, 3});
    painter.setPen(pen);
    const double y = std::floor(spot.gap.center().y()) + 0.5;
    painter.drawLine(QPointF(spot.gapText.rect.right(), y), QPointF(spot.gap.right(), y));
}

/// Values of a line stand on the panel's colour where the line runs through them.
void paintPad(QPainter& painter, const QRectF& rect, const ChartStyle& style)
{
    QColor pad = style.panel;
    pad.setAlpha(210);
    painter.fillRect(rect.adjusted(-1, 2, 1, -1), pad);
}

void paintDot(QPainter& painter, const QRectF& dot, const PlotBar& bar, const ChartStyle& style)
{
    const bool current = bar.role == BarRole::Current;
    painter.setPen(QPen(style.current.area, 1.5));
    painter.setBrush(current ? style.current.area : style.panel);
    painter.drawEllipse(current ? dot.adjusted(-1, -1, 1, 1) : dot);
}

void paintTicks(QPainter& painter, const PlotLayout& layout, const ChartStyle& style)
{
    for (const TickSpot& tick : layout.ticks) {
        paintText(painter, tick.text, style.text, style.third);
    }
    paintText(painter, layout.lineLabel, style.text, style.ink);
}

QColor shareInk(const PlotContent& content, const PlotBar& bar, const ChartStyle& style)
{
    return content.shape == PlotShape::Stack ? inkOn(style.fillFor(bar.role, bar.state, bar.tone).area) : style.ink;
}

void paintShare(QPainter& painter, const PlotContent& content, const PlotBar& bar, const BarSpot& spot,
                const ChartStyle& style)
{
    const bool onHatch = content.shape == PlotShape::Stack && !spot.share.isEmpty() &&
                         style.fillFor(bar.role, bar.state, bar.tone).hatch != Hatch::None;
    if (onHatch) {
        const Fill& fill = style.fillFor(bar.role, bar.state, bar.tone);
        const QFontMetricsF metrics(style.strong);
        QRectF pad(0, 0, metrics.horizontalAdvance(spot.share.lines.constFirst()) + 6, metrics.height() - 2);
        pad.moveCenter(spot.share.rect.center());
        painter.fillRect(pad, fill.area);
    }
    paintText(painter, spot.share, style.strong, shareInk(content, bar, style));
}

void paintCurrentFrame(QPainter& painter, const PlotContent& content, const QRectF& hit, const ChartStyle& style)
{
    painter.setBrush(Qt::NoBrush);
    if (content.shape == PlotShape::Stack) {
        painter.setPen(QPen(style.panel, 5));
        painter.drawRect(hit.adjusted(2, 2, -2, -2));
    }
    painter.setPen(QPen(content.shape == PlotShape::Stack ? style.ink : style.accent, 2));
    painter.drawRect(hit.adjusted(1, 1, -1, -1));
}

void paintBar(QPainter& painter, const PlotContent& content, int index, const BarSpot& spot, const ChartStyle& style)
{
    const PlotBar& bar = content.bars.at(index);
    if (content.shape == PlotShape::Line && !bar.missing) {
        paintDot(painter, spot.bar, bar, style);
    } else if (!bar.missing) {
        paintHatch(painter, spot.bar, style.fillFor(bar.role, bar.state, bar.tone));
    }
    if (bar.broken) {
        paintBreak(painter, spot.bar, style);
    }
    paintMark(painter, spot.milestone, style);
    paintMark(painter, spot.target, style);
    if (spot.previous) {
        paintPreviousMark(painter, *spot.previous, style);
    }
    const bool past = content.shape == PlotShape::Columns || content.shape == PlotShape::Line;
    QFont italic = content.shape == PlotShape::Rows ? style.text : style.small;
    italic.setItalic(true);
    paintText(painter, spot.gapText, italic, style.second);
    paintText(painter, spot.rank, style.small, style.third);
    paintText(painter, spot.label, style.text, past ? style.second : style.ink);
    if (content.shape == PlotShape::Line && !spot.value.isEmpty()) {
        paintPad(painter, spot.value.rect, style);
    }
    paintText(painter, spot.value, style.text, style.ink);
    paintShare(painter, content, bar, spot, style);
}

} // namespace

void paintPreviousMark(QPainter& painter, const QPointF& centre, const ChartStyle& style)
{
    QPainterPath diamond;
    diamond.moveTo(centre.x(), centre.y() - 4);
    diamond.lineTo(centre.x() + 4, centre.y());
    diamond.lineTo(centre.x(), centre.y() + 4);
    diamond.lineTo(centre.x() - 4, centre.y());
    diamond.closeSubpath();
    // The pale edge keeps it apart from hatches and dark bars.
    painter.setBrush(style.panel);
    painter.setPen(QPen(style.panel, 3.5));
    painter.drawPath(diamond);
    painter.setPen(QPen(style.mark, 1.2));
    painter.drawPath(diamond);
}

void paintPlotBelow(QPainter& painter, const PlotContent& content, const PlotLayout& layout, const ChartStyle& style,
                    const MarkedBars& marked)
{
    const auto tint = [&](int index) {
        if (index >= 0 && index < layout.bars.size() && content.shape != PlotShape::Stack) {
            painter.fillRect(layout.bars.at(index).hit, style.tint);
        }
    };
    tint(marked.hovered);
    tint(marked.current);
    for (const TickSpot& tick : layout.ticks) {
        painter.fillRect(QRectF(layout.plotArea.left(), std::round(tick.y), layout.plotArea.width(), 1), style.faint);
    }
    for (const BarSpot& spot : layout.bars) {
        if (!spot.rail.isEmpty()) {
            painter.fillRect(spot.rail, style.rail);
        }
        if (content.shape == PlotShape::Rows && !spot.gap.isEmpty()) {
            paintGap(painter, spot, style);
        }
    }
}

void paintPlotAbove(QPainter& painter, const PlotContent& content, const PlotLayout& layout, const ChartStyle& style,
                    const MarkedBars& marked)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (content.shape == PlotShape::Columns || content.shape == PlotShape::Line) {
        const double y = std::round(layout.zero);
        painter.fillRect(QRectF(layout.plotArea.left(), y, layout.plotArea.width(), 1), style.third);
        paintTicks(painter, layout, style);
    } else if (content.shape == PlotShape::Rows && content.minimum < 0) {
        painter.fillRect(QRectF(layout.zero - 0.5, 0, 1, layout.plotArea.height()), style.third);
    }
    for (int i = 0; i < layout.bars.size(); ++i) {
        paintBar(painter, content, i, layout.bars.at(i), style);
    }
    if (marked.current >= 0 && marked.current < layout.bars.size()) {
        paintCurrentFrame(painter, content, layout.bars.at(marked.current).hit, style);
    }
    painter.restore();
}

} // namespace doancoso::charts
