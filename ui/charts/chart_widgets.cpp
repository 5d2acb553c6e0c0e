// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_widgets.h"

#include "ui/charts/text_metrics.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace doancoso::charts {
namespace {

constexpr double kPad = 5;
constexpr double kBeside = 10;

} // namespace

ValueBox::ValueBox(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

ValueBox::Strip ValueBox::strip(const PointText& text, const ChartStyle& style, double width)
{
    Strip strip;
    // The dot stays with the words before it when the line breaks.
    strip.values = text.lines.join(QString(QChar(0x00A0)) + QStringLiteral("· "));
    const double room = std::max(60.0, width - 2 * kPad);
    strip.nameRect = wrappedRect(style.strong, text.name, room);
    strip.valuesRect = wrappedRect(style.text, strip.values, room);
    strip.nameRect.moveTopLeft({kPad, kPad});
    const double twoLines = QFontMetricsF(style.text).height() * 1.5;
    const bool beside =
        strip.nameRect.width() + kBeside + strip.valuesRect.width() <= room && strip.valuesRect.height() < twoLines;
    strip.valuesRect.moveTopLeft(beside ? QPointF(strip.nameRect.right() + kBeside, kPad)
                                        : QPointF(kPad, strip.nameRect.bottom()));
    strip.height = std::ceil(std::max(strip.nameRect.bottom(), strip.valuesRect.bottom()) + kPad);
    return strip;
}

double ValueBox::neededHeight(const PointText& text, const ChartStyle& style, double width)
{
    return strip(text, style, width).height;
}

void ValueBox::showFor(const QRectF& point, const QRectF& room, const PointText& text, const ChartStyle& style)
{
    m_text = text;
    m_style = style;
    m_strip = strip(text, style, room.width());
    QRectF box(room.left(), 0, room.width(), m_strip.height);
    box.moveBottom(room.bottom());
    if (box.intersects(point)) {
        box.moveTop(room.top());
    }
    setGeometry(box.toAlignedRect());
    raise();
    show();
    update();
}

void ValueBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style.line, 1));
    painter.setBrush(m_style.tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(m_style.ink);
    painter.setFont(m_style.strong);
    painter.drawText(m_strip.nameRect, Qt::TextWordWrap, m_text.name);
    painter.setFont(m_style.text);
    painter.drawText(m_strip.valuesRect, Qt::TextWordWrap, m_strip.values);
}

LinkButton::LinkButton(QWidget* parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    hide();
}

void LinkButton::setStyle(const ChartStyle& style)
{
    setFont(style.text);
    m_ink = style.accent;
    update();
}

QSize LinkButton::sizeHint() const
{
    const QFontMetricsF metrics(font());
    return QSizeF(std::ceil(metrics.horizontalAdvance(text())) + 4, std::ceil(metrics.height()) + 4).toSize();
}

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont face = font();
    face.setUnderline(underMouse() || hasFocus());
    painter.setFont(face);
    painter.setPen(m_ink);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (hasFocus()) {
        painter.setPen(QPen(m_ink, 1, Qt::DotLine));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

MenuButton::MenuButton(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void MenuButton::setStyle(const ChartStyle& style)
{
    m_style = style;
    update();
}

void MenuButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lifted = underMouse() || hasFocus() || isDown();
    if (lifted) {
        painter.setPen(hasFocus() ? QPen(m_style.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(m_style.tint);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(lifted ? m_style.ink : m_style.third);
    const QPointF centre = QRectF(rect()).center();
    for (const double offset : {-5.0, 0.0, 5.0}) {
        painter.drawEllipse(centre + QPointF(offset, 0), 1.4, 1.4);
    }
}

} // namespace doancoso::charts
