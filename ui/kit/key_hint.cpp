// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/key_hint.h"

#include "ui/kit/painting.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace doancoso::kit {

KeyHint::KeyHint(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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
    return {320, heightForWidth(qMax(320, width()))};
}

int KeyHint::heightForWidth(int width) const
{
    return arrange(width, nullptr);
}

/// Words and keys from left to right; an item never breaks inside. Returns the height.
int KeyHint::arrange(int width, QPainter* painter) const
{
    const QFontMetrics metrics(Theme::font(FontRole::Small));
    const int lineHeight = metrics.height() + kSpace1;
    const QString separator = QStringLiteral("·");
    int x = 0;
    int y = 0;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const Item& item = m_items.at(i);
        const int keyWidth = item.key.isEmpty() ? 0 : keyCapSize(item.key).width() + kSpace1;
        const int wide = keyWidth + metrics.horizontalAdvance(item.text);
        const int before = x > 0 ? metrics.horizontalAdvance(separator) + 2 * kSpace1 : 0;
        if (x > 0 && x + before + wide > width) {
            x = 0;
            y += lineHeight;
        } else if (x > 0) {
            if (painter) {
                painter->drawText(QRect(x, y, before, lineHeight), Qt::AlignCenter, separator);
            }
            x += before;
        }
        if (painter) {
            if (!item.key.isEmpty()) {
                const QSize cap = keyCapSize(item.key);
                paintKeyCap(painter, QRectF(x, y + (lineHeight - cap.height()) / 2, cap.width(), cap.height()),
                            item.key, Theme::color(ColorToken::InkSecond), Theme::color(ColorToken::StrongLine));
            }
            painter->drawText(QRect(x + keyWidth, y, wide - keyWidth + 2, lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
                              item.text);
        }
        x += wide;
    }
    return m_items.isEmpty() ? 0 : y + lineHeight;
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
