// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/column_layout.h"

#include "ui/charts/text_metrics.h"

#include <algorithm>
#include <cmath>

namespace doancoso::charts {
namespace {

constexpr double kWidestColumn = 40;

class ColumnLayout
{
public:
    ColumnLayout(const PlotContent& content, const ChartStyle& style, const QSizeF& size)
        : m_content(content), m_text(style.text), m_small(style.small), m_height(lineHeight(style.text))
    {
        m_layout.size = size;
        double left = 0;
        for (const AxisTick& tick : content.ticks) {
            left = std::max(left, widthOf(m_text, tick.text));
        }
        m_lineLabel = wrapped(content.lineLabel, m_text, size.width() * 0.25);
        double right = 0;
        for (const QString& line : m_lineLabel.lines) {
            right = std::max(right, widthOf(m_text, line));
        }
        m_scaleWidth = left;
        left += 8;
        right += content.line ? 8 : 4;
        const double top = m_height + 2;
        const double bottom = m_height + 6;
        m_layout.plotArea = {left, top, std::max(1.0, size.width() - left - right),
                             std::max(1.0, std::floor(size.height() - top - bottom))};
        m_lineLabelLeft = m_layout.plotArea.right() + 8;
        keepTextsInside();
        m_layout.pitch = m_layout.plotArea.width() / static_cast<double>(content.bars.size());
        m_layout.thickness = std::min(kWidestColumn, std::round(m_layout.pitch * 0.56));
        m_layout.zero = y(std::clamp(0.0, content.minimum, content.maximum));
    }

    PlotLayout result()
    {
        addScale();
        const int labelStep = stepFor([](const PlotBar& bar) { return bar.label; });
        const int valueStep = stepFor([](const PlotBar& bar) { return bar.valueText; });
        const int last = static_cast<int>(m_content.bars.size()) - 1;
        for (int i = 0; i <= last; ++i) {
            BarSpot spot = placed(i);
            if ((last - i) % labelStep == 0) {
                addLabel(spot, i);
            }
            if ((last - i) % valueStep == 0 && !m_content.bars.at(i).missing) {
                addValue(spot, i);
            }
            m_layout.bars.append(spot);
        }
        return m_layout;
    }

private:
    double y(double value) const
    {
        const double share = (value - m_content.minimum) / (m_content.maximum - m_content.minimum);
        return m_layout.plotArea.bottom() - share * m_layout.plotArea.height();
    }
    /// Texts wider than their column hang over the ends of the plot: the columns move in by as much.
    void keepTextsInside()
    {
        const double widest = std::max(widestOf([](const PlotBar& bar) { return bar.label; }),
                                       widestOf([](const PlotBar& bar) { return bar.valueText; }));
        const double count = static_cast<double>(m_content.bars.size());
        QRectF& area = m_layout.plotArea;
        // With w = area - 2o and pitch = w / n, the overhang is o = (widest - pitch) / 2.
        const double overhang = count > 1 ? (widest - area.width() / count) / (2 - 2 / count) : 0;
        if (overhang > 0 && area.width() > 3 * overhang) {
            area.adjust(std::ceil(overhang), 0, -std::ceil(overhang), 0);
        }
    }

    template <typename TextOf>
    double widestOf(TextOf textOf) const
    {
        double widest = 0;
        for (const PlotBar& bar : m_content.bars) {
            widest = std::max(widest, widthOf(m_text, textOf(bar)));
        }
        return widest;
    }

    double centre(int index) const { return m_layout.plotArea.left() + (index + 0.5) * m_layout.pitch; }

    /// Every how many columns a text is shown, so that neighbours never touch; the last one always is.
    template <typename TextOf>
    int stepFor(TextOf textOf) const
    {
        return std::max(1, static_cast<int>(std::ceil((widestOf(textOf) + 6) / m_layout.pitch)));
    }

    void addScale()
    {
        // In a low chart only every second, third … step of the scale is named.
        const auto steps = std::max<qsizetype>(1, m_content.ticks.size() - 1);
        const double distance = m_layout.plotArea.height() / static_cast<double>(steps);
        const auto every = std::clamp<qsizetype>(static_cast<qsizetype>(std::ceil(m_height / distance)), 1, steps);
        for (qsizetype i = 0; i < m_content.ticks.size(); i += every) {
            const AxisTick& tick = m_content.ticks.at(i);
            const double at = y(tick.value);
            m_layout.ticks.append(
                {at, {{0, at - m_height / 2, m_scaleWidth, m_height}, {tick.text}, Qt::AlignRight | Qt::AlignVCenter}});
        }
        if (m_content.line) {
            m_layout.lineY = y(*m_content.line);
            const double height = m_height * static_cast<double>(m_lineLabel.lines.size());
            const double top = std::clamp(*m_layout.lineY - height / 2, 0.0, m_layout.size.height() - height);
            m_layout.lineLabel = {{m_lineLabelLeft, top, m_layout.size.width() - m_lineLabelLeft, height},
                                  m_lineLabel.lines,
                                  Qt::AlignLeft | Qt::AlignVCenter,
                                  m_lineLabel.elided};
        }
    }

    BarSpot placed(int index) const
    {
        const PlotBar& bar = m_content.bars.at(index);
        const QRectF area = m_layout.plotArea;
        const double middle = centre(index);
        const double left = middle - m_layout.thickness / 2;
        BarSpot spot;
        spot.hit = {middle - m_layout.pitch / 2, 0, m_layout.pitch, m_layout.size.height()};
        if (bar.missing) {
            addGap(spot, bar, middle);
        } else if (m_content.shape == PlotShape::Line) {
            spot.bar = {middle - 3.5, y(bar.value) - 3.5, 7, 7};
        } else {
            spot.bar =
                QRectF(QPointF(left, y(bar.value)), QPointF(left + m_layout.thickness, m_layout.zero)).normalized();
        }
        if (bar.target) {
            const double reach = std::min(m_layout.pitch - 2, m_layout.thickness + 8);
            spot.target = {middle - reach / 2, y(*bar.target) - 1, reach, 2};
        }
        if (bar.previous) {
            // Beside a column, where it hides neither the end of the bar nor the value above it.
            const bool beside = m_content.shape == PlotShape::Columns;
            spot.previous =
                QPointF(beside ? left - 6 : middle, std::clamp(y(*bar.previous), area.top(), area.bottom()));
        }
        return spot;
    }

    void addGap(BarSpot& spot, const PlotBar& bar, double middle) const
    {
        const double lying = widthOf(m_small, bar.gapText);
        const WrappedText text = wrapped(bar.gapText, m_small, m_layout.pitch - 4);
        const double line = std::ceil(m_small.height());
        const double bottom = m_layout.zero - 3;
        if (!text.elided) {
            const double height = line * static_cast<double>(text.lines.size());
            spot.gapText = {{middle - m_layout.pitch / 2, bottom - height, m_layout.pitch, height}, text.lines};
        } else if (m_layout.pitch >= line) {
            const double height = std::min(lying + 2, bottom);
            spot.gapText = {{middle - line / 2, bottom - height, line, height}, {bar.gapText}};
            spot.gapText.standing = true;
        }
        const double width = std::min(m_layout.thickness, m_layout.pitch);
        spot.gap = {middle - width / 2, m_layout.plotArea.top(), width, m_layout.zero - m_layout.plotArea.top()};
    }

    void addLabel(BarSpot& spot, int index) const
    {
        const QString& label = m_content.bars.at(index).label;
        const double width = widthOf(m_text, label);
        const double left = std::clamp(centre(index) - width / 2, 0.0, std::max(0.0, m_layout.size.width() - width));
        spot.label = {{left, m_layout.plotArea.bottom() + 4, width, m_height}, {label}};
    }

    void addValue(BarSpot& spot, int index) const
    {
        const PlotBar& bar = m_content.bars.at(index);
        const double width = widthOf(m_text, bar.valueText);
        QRectF above(centre(index) - width / 2, spot.bar.top() - m_height + 1, width, m_height - 2);
        QRectF below = above;
        below.moveTop(spot.bar.bottom() + 1);
        QRectF rect = bar.value < 0 ? below : above;
        if (m_content.shape == PlotShape::Line) {
            const bool roomBelow = below.bottom() < m_layout.plotArea.bottom();
            rect = roomBelow && conflicts(below, index) < conflicts(above, index) ? below : above;
        } else if (bar.value >= 0) {
            stepOverMarks(rect, spot);
        }
        rect.moveTop(std::clamp(rect.top(), 0.0, m_layout.size.height() - rect.height()));
        spot.value = {rect, {bar.valueText}};
    }

    /// How much of what is drawn a value of a line would stand on: the line itself, last year's dots, the target.
    int conflicts(const QRectF& rect, int index) const
    {
        int found = m_layout.lineY && rect.top() <= *m_layout.lineY && rect.bottom() >= *m_layout.lineY ? 1 : 0;
        for (int at = std::max(0, index - 1);
             at <= std::min<int>(index + 1, static_cast<int>(m_content.bars.size()) - 1); ++at) {
            const PlotBar& other = m_content.bars.at(at);
            found += other.previous && rect.contains(centre(at), y(*other.previous)) ? 1 : 0;
            if (at != index && !other.missing) {
                found += crosses(rect, index, at) ? 2 : 0;
            }
        }
        return found;
    }

    /// Whether the line between two neighbours runs through the rectangle.
    bool crosses(const QRectF& rect, int from, int to) const
    {
        const QPointF start(centre(from), y(m_content.bars.at(from).value));
        const QPointF way = QPointF(centre(to), y(m_content.bars.at(to).value)) - start;
        for (double share = 0; share <= 1; share += 0.05) {
            if (rect.contains(start + way * share)) {
                return true;
            }
        }
        return false;
    }

    void stepOverMarks(QRectF& rect, const BarSpot& spot) const
    {
        QList<QRectF> marks;
        if (!spot.target.isNull()) {
            marks.append(spot.target);
        }
        if (m_layout.lineY) {
            marks.append(QRectF(rect.left(), *m_layout.lineY - 1, rect.width(), 2));
        }
        std::sort(marks.begin(), marks.end(), [](const QRectF& a, const QRectF& b) { return a.top() > b.top(); });
        for (const QRectF& mark : marks) {
            if (rect.intersects(mark)) {
                rect.moveBottom(mark.top() - 1);
            }
        }
    }

    const PlotContent& m_content;
    QFontMetricsF m_text;
    QFontMetricsF m_small;
    double m_height;
    WrappedText m_lineLabel;
    double m_scaleWidth = 0;
    double m_lineLabelLeft = 0;
    PlotLayout m_layout;
};

} // namespace

PlotLayout columnLayout(const PlotContent& content, const ChartStyle& style, const QSizeF& size)
{
    return ColumnLayout(content, style, size).result();
}

} // namespace doancoso::charts
