// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_layout.h"

#include "ui/charts/column_layout.h"
#include "ui/charts/text_metrics.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace doancoso::charts {
namespace {

constexpr double kGutter = 10;
constexpr double kInset = 4;         ///< between texts and the frame around the current row
constexpr double kLabelShare = 0.42; ///< of the width that labels may take before they wrap
constexpr double kShortestBarArea = 60;
constexpr double kThickestRow = 16;
constexpr double kStackHeight = 24;
constexpr double kColumnsHeight = 130;

/// Widths of the text columns beside the bars, and the labels as they are broken into lines.
struct RowMetrics
{
    double rankWidth = 0;
    double labelWidth = 0;
    double valueWidth = 0;
    double shareWidth = 0;
    QList<WrappedText> labels;
    double minimumPitch = 0;
    double maximumPitch = 0;

    double labelLeft() const { return kInset + (rankWidth > 0 ? rankWidth + 8 : 0); }
    double left() const { return labelLeft() + labelWidth + kGutter; }
    double right() const
    {
        return (valueWidth > 0 ? valueWidth + kGutter : 0) + (shareWidth > 0 ? shareWidth + kGutter : 0) + kInset;
    }
};

RowMetrics rowMetricsOf(const PlotContent& content, const ChartStyle& style, double width)
{
    const QFontMetricsF text(style.text);
    const QFontMetricsF strong(style.strong);
    const QFontMetricsF small(style.small);
    RowMetrics rows;
    double longest = 0;
    for (const PlotBar& bar : content.bars) {
        longest = std::max(longest, widthOf(text, bar.label));
        rows.rankWidth = std::max(rows.rankWidth, bar.rank > 0 ? widthOf(small, QString::number(bar.rank)) : 0);
        rows.valueWidth = std::max(rows.valueWidth, widthOf(text, bar.valueText));
        rows.shareWidth = std::max(rows.shareWidth, widthOf(strong, bar.shareText));
    }
    const double room = width - rows.left() - rows.right() - kShortestBarArea;
    const double limit = std::max(kShortestBarArea, std::min(width * kLabelShare, room));
    bool anyWrapped = false;
    for (const PlotBar& bar : content.bars) {
        const WrappedText label = wrapped(bar.label, text, limit);
        for (const QString& line : label.lines) {
            rows.labelWidth = std::max(rows.labelWidth, widthOf(text, line));
        }
        anyWrapped = anyWrapped || label.lines.size() > 1;
        rows.labels.append(label);
    }
    const double height = lineHeight(style.text);
    rows.minimumPitch = anyWrapped ? 2 * height + 2 : height + 2;
    rows.maximumPitch = rows.minimumPitch + 9;
    return rows;
}

double pitchFor(const RowMetrics& rows, qsizetype count, double height)
{
    return std::clamp(std::floor(height / static_cast<double>(count)), rows.minimumPitch, rows.maximumPitch);
}

/// Same parity as the pitch, so that bars begin and end on whole pixels.
double rowThickness(double pitch)
{
    double thickness = std::min(kThickestRow, std::round(pitch * 0.64));
    if (std::fmod(pitch - thickness, 2) > 0.5) {
        thickness -= 1;
    }
    return thickness;
}

class RowLayout
{
public:
    RowLayout(const PlotContent& content, const ChartStyle& style, const QSizeF& size)
        : m_content(content), m_style(style), m_rows(rowMetricsOf(content, style, size.width()))
    {
        m_layout.size = size;
        const auto count = content.bars.size();
        m_layout.pitch = pitchFor(m_rows, count, size.height());
        m_layout.thickness = rowThickness(m_layout.pitch);
        // Half a mark stands out over the end of the scale.
        const double barsWidth = std::max(1.0, size.width() - m_rows.left() - m_rows.right() - 2);
        m_layout.plotArea = {m_rows.left(), 0, barsWidth, m_layout.pitch * static_cast<double>(count)};
        m_layout.zero = x(std::max(0.0, content.minimum));
    }

    PlotLayout result()
    {
        for (int i = 0; i < m_content.bars.size(); ++i) {
            m_layout.bars.append(spot(i));
        }
        return m_layout;
    }

private:
    double x(double value) const
    {
        const double share = (value - m_content.minimum) / (m_content.maximum - m_content.minimum);
        return m_layout.plotArea.left() + share * m_layout.plotArea.width();
    }

    QRectF across(double value, double top, double bottom, double width) const
    {
        // On whole pixels, so that a thin mark is a sharp one.
        return {std::round(x(value) - width / 2), top, width, bottom - top};
    }

    BarSpot spot(int index) const
    {
        const PlotBar& bar = m_content.bars.at(index);
        const double top = index * m_layout.pitch;
        const double barTop = top + (m_layout.pitch - m_layout.thickness) / 2;
        const double barBottom = barTop + m_layout.thickness;
        BarSpot spot;
        spot.hit = {0, top, m_layout.size.width(), m_layout.pitch};
        const double railEnd = m_content.railToTarget ? x(bar.target.value_or(0)) : m_layout.plotArea.right();
        if (bar.missing) {
            spot.gap = {m_layout.zero, barTop, m_layout.plotArea.right() - m_layout.zero, m_layout.thickness};
        } else {
            spot.bar = QRectF(QPointF(m_layout.zero, barTop), QPointF(x(bar.value), barBottom)).normalized();
            spot.rail = QRectF(QPointF(m_layout.zero, barTop), QPointF(railEnd, barBottom)).normalized();
        }
        if (bar.target) {
            spot.target = across(*bar.target, barTop - 2, barBottom + 2, 2);
        }
        if (bar.milestone) {
            spot.milestone = across(*bar.milestone, barTop - 2, barBottom + 2, m_content.railToTarget ? 1 : 2);
        }
        if (bar.previous) {
            spot.previous = QPointF(x(*bar.previous), (barTop + barBottom) / 2);
        }
        if (bar.missing) {
            addGapText(spot, bar, top);
        }
        addTexts(spot, index, top);
        return spot;
    }

    /// The words stand where the bar would begin, or behind the marks that stand there.
    void addGapText(BarSpot& spot, const PlotBar& bar, double top) const
    {
        QFont italic = m_style.text;
        italic.setItalic(true);
        const double width = widthOf(QFontMetricsF(italic), bar.gapText) + 6;
        QRectF rect(m_layout.zero + 2, top, width, m_layout.pitch);
        QList<QRectF> marks{spot.milestone, spot.target};
        if (spot.previous) {
            marks.append(QRectF(spot.previous->x() - 5, spot.previous->y() - 5, 10, 10));
        }
        std::sort(marks.begin(), marks.end(), [](const QRectF& a, const QRectF& b) { return a.left() < b.left(); });
        for (const QRectF& mark : marks) {
            if (!mark.isNull() && rect.intersects(mark) && mark.right() + 4 + width <= m_layout.plotArea.right()) {
                rect.moveLeft(mark.right() + 4);
            }
        }
        spot.gapText = {rect, {bar.gapText}, Qt::AlignLeft | Qt::AlignVCenter};
    }

    void addTexts(BarSpot& spot, int index, double top) const
    {
        const PlotBar& bar = m_content.bars.at(index);
        const WrappedText& label = m_rows.labels.at(index);
        const auto right = Qt::AlignRight | Qt::AlignVCenter;
        spot.label = {{m_rows.labelLeft(), top, m_rows.labelWidth, m_layout.pitch}, label.lines, right, label.elided};
        if (bar.rank > 0) {
            spot.rank = {{kInset, top, m_rows.rankWidth, m_layout.pitch}, {QString::number(bar.rank)}, right};
        }
        const double rightEnd = m_layout.size.width() - kInset;
        const double shareLeft = rightEnd - m_rows.shareWidth;
        if (!bar.shareText.isEmpty()) {
            spot.share = {{shareLeft, top, m_rows.shareWidth, m_layout.pitch}, {bar.shareText}, right};
        }
        if (!bar.valueText.isEmpty()) {
            const double end = m_rows.shareWidth > 0 ? shareLeft - kGutter : rightEnd;
            spot.value = {{end - m_rows.valueWidth, top, m_rows.valueWidth, m_layout.pitch}, {bar.valueText}, right};
        }
    }

    const PlotContent& m_content;
    const ChartStyle& m_style;
    RowMetrics m_rows;
    PlotLayout m_layout;
};

PlotLayout stackLayout(const PlotContent& content, const ChartStyle& style, const QSizeF& size)
{
    const QFontMetricsF strong(style.strong);
    PlotLayout layout;
    layout.size = size;
    layout.thickness = std::clamp(std::floor(size.height()), 1.0, kStackHeight);
    layout.pitch = layout.thickness;
    layout.plotArea = {0, 0, size.width(), layout.thickness};
    double left = 0;
    for (const PlotBar& bar : content.bars) {
        const double width = bar.value / content.maximum * size.width();
        BarSpot spot;
        spot.bar = {left, 0, width, layout.thickness};
        spot.hit = spot.bar;
        if (widthOf(strong, bar.shareText) + 8 <= width) {
            spot.share = {spot.bar, {bar.shareText}};
        }
        left += width;
        layout.bars.append(spot);
    }
    return layout;
}

} // namespace

int PlotLayout::barAt(const QPointF& place) const
{
    for (int i = 0; i < bars.size(); ++i) {
        const QRectF& hit = bars.at(i).hit;
        if (place.x() >= hit.left() && place.x() < hit.right() && place.y() >= hit.top() && place.y() < hit.bottom()) {
            return i;
        }
    }
    return -1;
}

PlotLayout plotLayoutOf(const PlotContent& content, const ChartStyle& style, const QSizeF& size)
{
    if (content.isEmpty() || size.isEmpty()) {
        PlotLayout empty;
        empty.size = size;
        return empty;
    }
    switch (content.shape) {
    case PlotShape::Rows:
        return RowLayout(content, style, size).result();
    case PlotShape::Columns:
    case PlotShape::Line:
        return columnLayout(content, style, size);
    case PlotShape::Stack:
        break;
    }
    return stackLayout(content, style, size);
}

double neededHeight(const PlotContent& content, const ChartStyle& style, double width)
{
    switch (content.shape) {
    case PlotShape::Rows:
        return rowMetricsOf(content, style, width).minimumPitch * static_cast<double>(content.bars.size());
    case PlotShape::Columns:
    case PlotShape::Line:
        return kColumnsHeight;
    case PlotShape::Stack:
        break;
    }
    return kStackHeight;
}

int rowsThatFit(const PlotContent& content, const ChartStyle& style, const QSizeF& size)
{
    if (content.shape != PlotShape::Rows || content.isEmpty()) {
        return static_cast<int>(content.bars.size());
    }
    const double pitch = rowMetricsOf(content, style, size.width()).minimumPitch;
    return std::clamp(static_cast<int>(size.height() / pitch), 1, static_cast<int>(content.bars.size()));
}

} // namespace doancoso::charts
