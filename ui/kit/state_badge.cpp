// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/state_badge.h"

#include "ui/kit/painting.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace doancoso::kit {

StateBadge::StateBadge(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

StateBadge::StateBadge(const QString& text, Tone tone, QWidget* parent) : StateBadge(parent)
{
    setState(text, tone);
}

void StateBadge::setState(const QString& text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StateBadge::sizeHint() const
{
    return badgeSize(m_text);
}

QSize StateBadge::minimumSizeHint() const
{
    return {qMin(48, sizeHint().width()), sizeHint().height()};
}

void StateBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int height = sizeHint().height();
    paintBadge(&painter, QRectF(0, (this->height() - height) / 2, qMin(width(), sizeHint().width()), height), m_text,
               m_tone);
}

void StateBadge::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

StateDot::StateDot(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

StateDot::StateDot(const QString& word, Tone tone, QWidget* parent) : StateDot(parent)
{
    setState(word, tone);
}

void StateDot::setState(const QString& word, Tone tone)
{
    m_word = word;
    m_tone = tone;
    setAccessibleName(word);
    setToolTip(m_wordShown ? QString() : word);
    updateGeometry();
    update();
}

void StateDot::setWordShown(bool shown)
{
    m_wordShown = shown;
    setState(m_word, m_tone);
}

QSize StateDot::sizeHint() const
{
    const QFontMetrics metrics(Theme::font(FontRole::Base));
    const int words = m_wordShown && !m_word.isEmpty() ? kSpace2 + metrics.horizontalAdvance(m_word) : 0;
    return {kSpace3 + words, metrics.height()};
}

void StateDot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintDot(&painter, QPointF(kSpace3 / 2.0, height() / 2.0), m_tone);
    if (m_wordShown) {
        painter.setFont(Theme::font(FontRole::Base));
        painter.setPen(Theme::color(ColorToken::Ink));
        painter.drawText(rect().adjusted(kSpace3 + kSpace1, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_word);
    }
}

void StateDot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace doancoso::kit
