// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_frame.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/plot_layers.h"
#include "ui/charts/text_metrics.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace doancoso::charts {
namespace {

using base::Decimal;
using reporting::ChartData;
using reporting::ChartKind;
using reporting::ChartState;

constexpr double kGap = 8;
constexpr double kLegendGap = 6;
constexpr double kMarkWidth = 14;
constexpr double kMarkGap = 5;
constexpr double kEntryGap = 16;

} // namespace

ChartFrame::ChartFrame(const ChartData& data, const PlotContent& content, const ChartStyle& style,
                       const ChartWords& words, double width, double rightReserve)
    : m_style(style), m_width(width), m_title(data.title), m_subtitle(data.subtitle)
{
    if (data.kind == ChartKind::Distribution && m_subtitle.isEmpty() && !data.isEmpty()) {
        const QString total = Decimal(totalCount(data)).toVietnamese(0);
        m_subtitle =
            words.total.arg(data.unitOfMeasure.isEmpty() ? total : total + QLatin1Char(' ') + data.unitOfMeasure);
    }
    layoutHeader(rightReserve);
    addEntries(data, content, words);
    layoutLegend();
}

void ChartFrame::layoutHeader(double rightReserve)
{
    const double room = std::max(40.0, m_width - rightReserve);
    const double titleWidth = QFontMetricsF(m_style.title).horizontalAdvance(m_title);
    const double subtitleWidth = QFontMetricsF(m_style.text).horizontalAdvance(m_subtitle);
    m_subtitleBeside = titleWidth + 16 + subtitleWidth <= room;
    m_titleRect = wrappedRect(m_style.title, m_title, room);
    m_subtitleRect = wrappedRect(m_style.text, m_subtitle, m_subtitleBeside || m_title.isEmpty() ? room : m_width);
    if (m_subtitleBeside && !m_title.isEmpty()) {
        m_subtitleRect.moveTopRight(QPointF(room, 0));
        const double base = QFontMetricsF(m_style.title).ascent() - QFontMetricsF(m_style.text).ascent();
        m_subtitleRect.translate(0, std::round(base));
    } else {
        m_subtitleRect.moveTop(m_titleRect.height());
    }
    const double height = std::max(m_titleRect.bottom(), m_subtitleRect.bottom());
    const double least = rightReserve > 0 ? QFontMetricsF(m_style.title).height() : 0;
    m_headerHeight = height > 0 || least > 0 ? std::ceil(std::max(height, least)) + kGap : 0;
}

void ChartFrame::addStates(const PlotContent& content, const ChartWords& words)
{
    for (const auto state : {ChartState::Good, ChartState::Attention, ChartState::Bad}) {
        const auto found = std::find_if(content.bars.cbegin(), content.bars.cend(),
                                        [state](const PlotBar& bar) { return !bar.missing && bar.state == state; });
        if (found != content.bars.cend()) {
            m_legend.append({LegendMark::Box, m_style.fillFor(found->role, state, 0), words.forState(state), -1, {}});
        }
    }
}

void ChartFrame::addMarks(const ChartData& data, const PlotContent& content, const ChartWords& words)
{
    const auto any = [&content](auto has) { return std::any_of(content.bars.cbegin(), content.bars.cend(), has); };
    if (any([](const PlotBar& bar) { return bar.target.has_value(); })) {
        m_legend.append({LegendMark::Target, {}, words.target, -1, {}});
    }
    if (any([](const PlotBar& bar) { return bar.milestone.has_value(); })) {
        const QString label = data.milestoneLabel.isEmpty() ? words.milestone : data.milestoneLabel;
        const QString percent = percentText(*data.milestone);
        const auto mark = content.railToTarget ? LegendMark::Milestone : LegendMark::Target;
        m_legend.append({mark, {}, label.contains(percent) ? label : label + QStringLiteral(": ") + percent, -1, {}});
    }
    if (any([](const PlotBar& bar) { return bar.previous.has_value(); })) {
        const bool columns = content.shape == PlotShape::Columns;
        if (columns || content.shape == PlotShape::Line) {
            m_legend.prepend({columns ? LegendMark::Box : LegendMark::Dot, m_style.current, words.result, -1, {}});
        }
        const QString label = data.previousLabel.isEmpty() ? words.previous : data.previousLabel;
        m_legend.append({LegendMark::Previous, {}, label, -1, {}});
    }
    if (any([](const PlotBar& bar) { return bar.broken; })) {
        const auto end = percentText(Decimal(qRound64(content.maximum)));
        m_legend.append({LegendMark::None, {}, words.broken.arg(end), -1, {}});
    }
}

/// When the legend is short of room, shares that stand in their segment are not said twice.
void ChartFrame::addParts(const PlotContent& content, bool everyShare)
{
    const QFontMetricsF metrics(m_style.strong);
    for (int i = 0; i < content.bars.size(); ++i) {
        const PlotBar& bar = content.bars.at(i);
        const double segment = bar.value / content.maximum * m_width;
        const bool stands = std::ceil(metrics.horizontalAdvance(bar.shareText)) + 8 <= segment;
        QString text = bar.label + QLatin1Char(' ') + bar.valueText;
        if (everyShare || !stands) {
            text += QStringLiteral(" (") + bar.shareText + QLatin1Char(')');
        }
        m_legend.append({LegendMark::Box, m_style.fillFor(bar.role, bar.state, bar.tone), text, i, {}});
    }
}

void ChartFrame::addEntries(const ChartData& data, const PlotContent& content, const ChartWords& words)
{
    if (content.isEmpty()) {
        return;
    }
    if (content.shape == PlotShape::Stack) {
        addParts(content, true);
        layoutLegend();
        const bool oneLine = m_legend.constFirst().rect.top() == m_legend.constLast().rect.top();
        if (!oneLine) {
            m_legend.clear();
            addParts(content, false);
        }
        return;
    }
    if (content.shape == PlotShape::Rows) {
        addStates(content, words);
    }
    addMarks(data, content, words);
    const bool figuresShown = data.kind != ChartKind::Ranking;
    if (figuresShown && !data.unitOfMeasure.isEmpty() && data.unitOfMeasure != QLatin1String("%")) {
        m_legend.append({LegendMark::None, {}, words.unitOfMeasure.arg(data.unitOfMeasure), -1, {}});
    }
    if (content.hiddenBars > 0) {
        m_legend.append({LegendMark::None, {}, words.more.arg(content.hiddenBars), -1, {}});
    }
}

void ChartFrame::layoutLegend()
{
    const QFontMetricsF metrics(m_style.small);
    const double line = std::ceil(metrics.height()) + 3;
    double x = 0;
    double y = kLegendGap;
    for (LegendEntry& entry : m_legend) {
        const double mark = entry.mark == LegendMark::None ? 0 : kMarkWidth + kMarkGap;
        const double width = std::min(m_width, mark + std::ceil(metrics.horizontalAdvance(entry.text)) + 1);
        if (x > 0 && x + width > m_width) {
            x = 0;
            y += line;
        }
        entry.rect = {x, y, width, line};
        x += width + kEntryGap;
    }
    m_legendHeight = m_legend.isEmpty() ? 0 : y + line;
}

void ChartFrame::paintHeader(QPainter& painter, const QPointF& topLeft) const
{
    painter.save();
    painter.translate(topLeft);
    painter.setFont(m_style.title);
    painter.setPen(m_style.ink);
    painter.drawText(m_titleRect, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, m_title);
    painter.setFont(m_style.text);
    painter.setPen(m_style.third);
    painter.drawText(m_subtitleRect, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, m_subtitle);
    painter.restore();
}

void ChartFrame::paintMark(QPainter& painter, const LegendEntry& entry) const
{
    QRectF box(entry.rect.left(), 0, kMarkWidth, 10);
    box.moveTop(std::round(entry.rect.center().y() - 5));
    const double middle = std::round(box.center().x());
    switch (entry.mark) {
    case LegendMark::Box:
        paintFill(painter, box, entry.fill);
        break;
    case LegendMark::Dot:
        painter.setPen(QPen(entry.fill.area, 2));
        painter.setBrush(entry.fill.area);
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
        painter.drawEllipse(box.center(), 3, 3);
        break;
    case LegendMark::Target:
        painter.fillRect(QRectF(middle - 1, box.top() - 2, 2, 14), m_style.mark);
        break;
    case LegendMark::Milestone:
        painter.fillRect(QRectF(middle, box.top() - 2, 1, 14), m_style.mark);
        break;
    case LegendMark::Previous:
        paintPreviousMark(painter, box.center(), m_style);
        break;
    case LegendMark::None:
        break;
    }
}

void ChartFrame::paintLegend(QPainter& painter, const QPointF& topLeft, int current, int hovered) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(topLeft);
    for (const LegendEntry& entry : m_legend) {
        if (entry.bar >= 0 && (entry.bar == current || entry.bar == hovered)) {
            painter.fillRect(entry.rect.adjusted(-3, 0, 3, 0), m_style.tint);
        }
        paintMark(painter, entry);
        const double mark = entry.mark == LegendMark::None ? 0 : kMarkWidth + kMarkGap;
        painter.setFont(m_style.small);
        painter.setPen(m_style.second);
        const QRectF textRect = entry.rect.adjusted(mark, 0, 0, 0);
        painter.drawText(textRect, Qt::TextSingleLine | Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(m_style.small).elidedText(entry.text, Qt::ElideMiddle, textRect.width() + 1));
    }
    painter.restore();
}

int ChartFrame::partAt(const QPointF& place) const
{
    for (const LegendEntry& entry : m_legend) {
        if (entry.bar >= 0 && entry.rect.contains(place)) {
            return entry.bar;
        }
    }
    return -1;
}

} // namespace doancoso::charts
