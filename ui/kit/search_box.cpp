// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/search_box.h"

#include "ui/kit/icons.h"
#include "ui/kit/painting.h"

#include <QAction>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>

namespace doancoso::kit {

SearchBox::SearchBox(QWidget* parent) : QLineEdit(parent), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(150);
    connect(m_timer, &QTimer::timeout, this, &SearchBox::announce);
    connect(this, &QLineEdit::textChanged, this, [this] {
        updateMargins();
        if (m_timer->interval() == 0) {
            announce();
        } else {
            m_timer->start();
        }
    });
    updateMargins();
}

void SearchBox::setShortcut(const QKeySequence& shortcut)
{
    m_keyText = keyText(shortcut);
    auto* action = new QAction(this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
    addAction(action);
    updateMargins();
}

void SearchBox::setResultText(const QString& text)
{
    m_resultText = text;
    updateMargins();
}

void SearchBox::setDelay(int milliseconds)
{
    m_timer->setInterval(milliseconds);
}

void SearchBox::setPreferredWidth(int width)
{
    m_width = width;
    updateGeometry();
}

QSize SearchBox::sizeHint() const
{
    return {m_width, Theme::controlHeight()};
}

QSize SearchBox::minimumSizeHint() const
{
    return {110, Theme::controlHeight()};
}

void SearchBox::announce()
{
    m_timer->stop();
    if (m_announced != text()) {
        m_announced = text();
        emit searchChanged(text());
    }
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            announce();
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        announce();
        emit resultsWanted();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

QString SearchBox::remark() const
{
    if (text().isEmpty()) {
        // The key hint yields to the placeholder when there is no room for both.
        const int wanted = fontMetrics().horizontalAdvance(placeholderText()) + keyCapSize(m_keyText).width() + 48;
        return width() < qMin(wanted, 200) ? QString() : m_keyText;
    }
    return m_resultText;
}

QRect SearchBox::crossRect() const
{
    return text().isEmpty() ? QRect()
                            : QRect(width() - 24, (height() - kSmallIconSize) / 2, kSmallIconSize, kSmallIconSize);
}

void SearchBox::updateMargins()
{
    const int right = (remark().isEmpty() ? 0 : keyCapSize(remark()).width() + kSpace1) + (text().isEmpty() ? 0 : 20);
    setTextMargins(20, 0, right, 0);
    update();
}

void SearchBox::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    paintIcon(&painter, QRectF(8, (height() - kSmallIconSize) / 2.0, kSmallIconSize, kSmallIconSize), IconKey::Search,
              Theme::color(ColorToken::InkThird));
    if (!text().isEmpty()) {
        paintIcon(&painter, crossRect(), IconKey::Close, Theme::color(ColorToken::InkSecond));
    }
    if (const QString words = remark(); !words.isEmpty()) {
        const QSize size = keyCapSize(words);
        const int right = text().isEmpty() ? width() - 6 : crossRect().left() - kSpace1;
        paintKeyCap(&painter, QRectF(right - size.width(), (height() - size.height()) / 2, size.width(), size.height()),
                    words, Theme::color(ColorToken::InkSecond), Theme::color(ColorToken::Line));
    }
}

void SearchBox::mousePressEvent(QMouseEvent* event)
{
    if (crossRect().adjusted(-2, -4, 4, 4).contains(event->position().toPoint())) {
        clear();
        announce();
        return;
    }
    QLineEdit::mousePressEvent(event);
}

void SearchBox::mouseMoveEvent(QMouseEvent* event)
{
    const bool overCross = crossRect().adjusted(-2, -4, 4, 4).contains(event->position().toPoint());
    setCursor(overCross ? Qt::ArrowCursor : Qt::IBeamCursor);
    QLineEdit::mouseMoveEvent(event);
}

void SearchBox::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateMargins();
    }
}

void SearchBox::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    updateMargins();
}

} // namespace doancoso::kit
