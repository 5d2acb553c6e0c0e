// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sparkline.h"

#include "ui/kit/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <limits>

namespace doancoso::kit {
namespace {
constexpr int kMargin = 6;
} // namespace

Sparkline::Sparkline(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setPoints(const QList<Point>& points, std::optional<double> target)
{
    m_points = points;
    m_target = target;
    m_low = std::numeric_limits<double>::max();
    m_high = std::numeric_limits<double>::lowest();
    const auto stretch = [this](double value) {
        m_low = std::min(m_low, value);
        m_high = std::max(m_high, value);
    };
    QStringList spoken;
    for (const Point& point : points) {
        if (point.value) {
            stretch(*point.value);
        }
        spoken.append(point.label + QLatin1Char(' ') + (point.value ? point.text : tr("not reported")));
    }
    if (target) {
        stretch(*target);
    }
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    update();
}

double Sparkline::scaled(double value) const
{
    const double range = m_high - m_low;
    const double share = range > 0 ? (value - m_low) / range : 0.5;
    return height() - kMargin - share * (height() - 2 * kMargin);
}

QPointF Sparkline::position(qsizetype index) const
{
    const double step = m_points.size() > 1 ? (width() - 2.0 * kMargin) / static_cast<double>(m_points.size() - 1) : 0;
    return {kMargin + step * static_cast<double>(index), scaled(m_points.at(index).value.value_or(m_low))};
}

void Sparkline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_target) {
        QPen pen(Theme::color(ColorToken::InkThird), 1, Qt::CustomDashLine);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.drawLine(QPointF(0, scaled(*m_target)), QPointF(width(), scaled(*m_target)));
    }
    QPolygonF run;
    const QPen line(Theme::color(ColorToken::Accent), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const auto drawRun = [&] {
        painter.setPen(line);
        if (run.size() == 1) {
            painter.drawPoint(run.first());
        } else if (run.size() > 1) {
            painter.drawPolyline(run);
        }
        run.clear();
    };
    qsizetype last = -1;
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        if (m_points.at(i).value) {
            run.append(position(i));
            last = i;
            continue;
        }
        drawRun();
        // A ring on the floor: this period was not reported.
        painter.setPen(QPen(Theme::color(ColorToken::AttentionMark), 1.2));
        painter.drawEllipse(QPointF(position(i).x(), height() - kMargin), 2.5, 2.5);
    }
    drawRun();
    if (last >= 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(ColorToken::Accent));
        painter.drawEllipse(position(last), 3.2, 3.2);
    }
}

bool Sparkline::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && !m_points.isEmpty()) {
        auto* help = static_cast<QHelpEvent*>(event);
        qsizetype nearest = 0;
        for (qsizetype i = 1; i < m_points.size(); ++i) {
            if (qAbs(position(i).x() - help->pos().x()) < qAbs(position(nearest).x() - help->pos().x())) {
                nearest = i;
            }
        }
        const Point& point = m_points.at(nearest);
        QToolTip::showText(help->globalPos(),
                           point.label + QStringLiteral(": ") + (point.value ? point.text : tr("not reported")), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace doancoso::kit
