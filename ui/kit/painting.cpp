// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/painting.h"

#include <QFontMetrics>
#include <QKeySequence>
#include <QPainter>

namespace doancoso::kit {

QSize badgeSize(const QString& text)
{
    const QFontMetrics metrics(Theme::font(FontRole::SmallStrong));
    return {metrics.horizontalAdvance(text) + 2 * kSpace2, metrics.height() + 2};
}

void paintBadge(QPainter* painter, const QRectF& rect, const QString& text, Tone tone, bool onTint)
{
    ColorToken ground = Theme::tint(tone);
    if (onTint && (tone == Tone::Accent || tone == Tone::Neutral)) {
        ground = tone == Tone::Accent ? ColorToken::AccentTintStrong : ColorToken::Panel;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::color(ground));
    const qreal radius = qMin(rect.height() / 2, 10.0);
    painter->drawRoundedRect(rect, radius, radius);
    painter->setFont(Theme::font(FontRole::SmallStrong));
    painter->setPen(Theme::color(Theme::ink(tone)));
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, qRound(rect.width()) - kSpace2);
    painter->drawText(rect, Qt::AlignCenter, shown);
    painter->restore();
}

void paintDot(QPainter* painter, const QPointF& center, Tone tone, qreal diameter)
{
    const qreal r = diameter / 2;
    const QColor color = Theme::color(Theme::mark(tone));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    switch (tone) {
    case Tone::Attention:
        painter->drawPolygon(QPolygonF{center + QPointF(0, -r - 0.6), center + QPointF(r + 0.6, 0),
                                       center + QPointF(0, r + 0.6), center + QPointF(-r - 0.6, 0)});
        break;
    case Tone::Bad:
        painter->drawRoundedRect(QRectF(center.x() - r + 0.5, center.y() - r + 0.5, diameter - 1, diameter - 1), 1, 1);
        break;
    case Tone::Neutral:
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(Theme::color(ColorToken::InkThird), 1.4));
        painter->drawEllipse(center, r - 0.7, r - 0.7);
        break;
    case Tone::Good:
    case Tone::Accent:
        painter->drawEllipse(center, r, r);
        break;
    }
    painter->restore();
}

QSize keyCapSize(const QString& key)
{
    const QFontMetrics metrics(Theme::font(FontRole::Key));
    return {metrics.horizontalAdvance(key) + 10, metrics.height() + 1};
}

void paintKeyCap(QPainter* painter, const QRectF& rect, const QString& key, const QColor& ink, const QColor& edge)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->setFont(Theme::font(FontRole::Key));
    painter->setPen(ink);
    painter->drawText(rect, Qt::AlignCenter, key);
    painter->restore();
}

QString keyText(const QKeySequence& sequence)
{
    QString text = sequence.toString(QKeySequence::NativeText);
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('+') && text.at(i - 1) != QLatin1Char(' ')) {
            text[i] = QLatin1Char(' ');
        }
    }
    // Arrow keys bear an arrow, not a word.
    const std::pair<Qt::Key, QChar> arrows[]{
        {Qt::Key_Up, u'↑'}, {Qt::Key_Down, u'↓'}, {Qt::Key_Left, u'←'}, {Qt::Key_Right, u'→'}};
    for (const auto& [key, arrow] : arrows) {
        const QString word = QKeySequence(key).toString(QKeySequence::NativeText);
        if (text.endsWith(word)) {
            text.replace(text.size() - word.size(), word.size(), arrow);
        }
    }
    return text;
}

} // namespace doancoso::kit
