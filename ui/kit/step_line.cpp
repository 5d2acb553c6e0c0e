// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/step_line.h"

#include "ui/kit/icons.h"

#include <QMouseEvent>
#include <QPainter>

namespace doancoso::kit {
namespace {

using kit::ColorToken;
using kit::Theme;

constexpr int kCircle = 22;
constexpr int kBetween = 40; ///< line between two steps

} // namespace

StepLine::StepLine(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StepLine::setSteps(const QStringList& names)
{
    m_names = names;
    updateGeometry();
    update();
}

void StepLine::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_names.size()).arg(m_names.value(step)));
    update();
}

QList<QRect> StepLine::stepRects() const
{
    const QFontMetrics metrics(Theme::font(kit::FontRole::Strong));
    QList<QRect> rects;
    int x = 0;
    for (const QString& name : m_names) {
        const int width = kCircle + kit::kSpace2 + metrics.horizontalAdvance(name);
        rects.append(QRect(x, 0, width, height()));
        x += width + kBetween;
    }
    return rects;
}

QSize StepLine::sizeHint() const
{
    const QList<QRect> rects = stepRects();
    return {rects.isEmpty() ? 100 : rects.constLast().right() + 1, kCircle + 4};
}

void StepLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<QRect> rects = stepRects();
    for (int i = 0; i < rects.size(); ++i) {
        const QRect& rect = rects.at(i);
        const bool done = i < m_current;
        const bool now = i == m_current;
        const QRectF circle(rect.left() + 0.5, rect.center().y() - kCircle / 2.0 + 0.5, kCircle, kCircle);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(done ? ColorToken::Good : now ? ColorToken::Accent : ColorToken::NeutralTint));
        painter.drawEllipse(circle);
        if (done) {
            kit::paintIcon(&painter, circle.adjusted(4, 4, -4, -4), kit::IconKey::Check,
                           Theme::color(ColorToken::Panel));
        } else {
            painter.setFont(Theme::font(kit::FontRole::SmallStrong));
            painter.setPen(Theme::color(now ? ColorToken::OnAccent : ColorToken::InkSecond));
            painter.drawText(circle, Qt::AlignCenter, QString::number(i + 1));
        }
        painter.setFont(Theme::font(now ? kit::FontRole::Strong : kit::FontRole::Base));
        painter.setPen(Theme::color(now ? ColorToken::Ink : ColorToken::InkSecond));
        painter.drawText(rect.adjusted(kCircle + kit::kSpace2, 0, kit::kSpace4, 0), Qt::AlignVCenter, m_names.at(i));
        if (i + 1 < rects.size()) {
            painter.setPen(Theme::color(ColorToken::Line));
            const int y = rect.center().y();
            painter.drawLine(rect.right() + kit::kSpace2, y, rects.at(i + 1).left() - kit::kSpace2, y);
        }
    }
}

int StepLine::stepAt(const QPoint& position) const
{
    const QList<QRect> rects = stepRects();
    for (int i = 0; i < rects.size(); ++i) {
        if (rects.at(i).contains(position)) {
            return i;
        }
    }
    return -1;
}

void StepLine::mouseMoveEvent(QMouseEvent* event)
{
    const int step = stepAt(event->position().toPoint());
    setCursor(step >= 0 && step < m_current ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void StepLine::mouseReleaseEvent(QMouseEvent* event)
{
    const int step = stepAt(event->position().toPoint());
    if (step >= 0 && step < m_current) {
        emit stepWanted(step);
    }
}

} // namespace doancoso::kit
