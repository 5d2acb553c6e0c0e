// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/file_row.h"

#include "ui/kit/painting.h"

#include <QKeyEvent>
#include <QPainter>

namespace doancoso::pages {

using kit::ColorToken;
using kit::Theme;

FileRow::FileRow(const QString& name, const QString& detail, const QString& word, QWidget* parent)
    : QAbstractButton(parent), m_detail(detail), m_word(word)
{
    setText(name);
    setAccessibleDescription(detail + QLatin1String(", ") + word);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FileRow::setMissing(bool missing)
{
    m_missing = missing;
    update();
}

QSize FileRow::sizeHint() const
{
    const int lines = QFontMetrics(Theme::font(kit::FontRole::Strong)).height() +
                      QFontMetrics(Theme::font(kit::FontRole::Small)).height();
    return {420, lines + kit::kSpace3};
}

QSize FileRow::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void FileRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(isDown() ? ColorToken::AccentTint : ColorToken::Hover));
        painter.drawRoundedRect(rect(), kit::kRadius, kit::kRadius);
    }
    if (hasFocus()) {
        painter.setPen(Theme::color(ColorToken::Accent));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kit::kRadius, kit::kRadius);
    }
    QRect free = rect().adjusted(kit::kSpace2, kit::kSpace1 + 1, -kit::kSpace2, -kit::kSpace1 - 1);
    painter.setFont(Theme::font(kit::FontRole::Small));
    const QFontMetrics small = painter.fontMetrics();
    const int wordWidth = small.horizontalAdvance(m_word);
    painter.setPen(Theme::color(m_missing ? ColorToken::Attention : ColorToken::InkSecond));
    painter.drawText(free, Qt::AlignRight | Qt::AlignVCenter, m_word);
    free.setRight(free.right() - wordWidth - kit::kSpace3);
    painter.setPen(Theme::color(ColorToken::InkSecond));
    painter.drawText(free, Qt::AlignLeft | Qt::AlignBottom, small.elidedText(m_detail, Qt::ElideMiddle, free.width()));
    painter.setFont(Theme::font(kit::FontRole::Strong));
    painter.setPen(Theme::color(m_missing ? ColorToken::InkSecond : ColorToken::Ink));
    painter.drawText(free, Qt::AlignLeft | Qt::AlignTop,
                     painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, free.width()));
}

void FileRow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    case Qt::Key_Down:
        focusNextChild();
        break;
    case Qt::Key_Up:
        focusPreviousChild();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void FileRow::enterEvent(QEnterEvent* event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void FileRow::leaveEvent(QEvent* event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace doancoso::pages
