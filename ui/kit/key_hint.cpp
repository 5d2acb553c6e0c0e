// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/key_hint.h"

#include "ui/kit/painting.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace doancoso::kit {

KeyHint::KeyHint(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void KeyHint::setItems(const QList<Item>& items)
{
    m_items = items;
    QStringList spoken;
    for (const Item& item : items) {
        spoken.append(item.key.isEmpty() ? item.text : item.key + QLatin1Char(' ') + item.text);
    }
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize KeyHint::sizeHint() const
{
    return {320, m_items.isEmpty() ? 0 : QFontMetrics(Theme::font(FontRole::Small)).height() + kSpace1};
}

/// Words and keys from left to right as far as they fit whole, the first always. Returns how many.
qsizetype KeyHint::arrange(int width, QPainter* painter) const
{
    const QFontMetrics metrics(Theme::font(FontRole::Small));
    const int lineHeight = metrics.height() + kSpace1;
    const QString separator = QStringLiteral("·");
    int x = 0;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const Item& item = m_items.at(i);
        const int keyWidth = item.key.isEmpty() ? 0 : keyCapSize(item.key).width() + kSpace1;
        const int wide = keyWidth + metrics.horizontalAdvance(item.text);
        const int before = x > 0 ? metrics.horizontalAdvance(separator) + 2 * kSpace1 : 0;
        if (x > 0 && x + before + wide > width) {
            return i;
        }
        if (painter) {
            if (x > 0) {
                painter->drawText(QRect(x, 0, before, lineHeight), Qt::AlignCenter, separator);
            }
            if (!item.key.isEmpty()) {
                const QSize cap = keyCapSize(item.key);
                paintKeyCap(painter, QRectF(x + before, (lineHeight - cap.height()) / 2, cap.width(), cap.height()),
                            item.key, Theme::color(ColorToken::InkSecond), Theme::color(ColorToken::StrongLine));
            }
            painter->drawText(QRect(x + before + keyWidth, 0, wide - keyWidth + 2, lineHeight),
                              Qt::AlignLeft | Qt::AlignVCenter, item.text);
        }
        x += before + wide;
    }
    return m_items.size();
}

void KeyHint::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(Theme::font(FontRole::Small));
    painter.setPen(Theme::color(ColorToken::InkSecond));
    arrange(width(), &painter);
}

void KeyHint::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace doancoso::kit
