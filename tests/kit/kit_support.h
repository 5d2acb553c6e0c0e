// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tests of the kit share: a shown, active window around a widget, and typing of Vietnamese letters, which
// QTest::keyClicks does not know.
#pragma once

#include "support/catch.h"

#include "ui/kit/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <QWidget>
#include <QtTest/QTest>

namespace doancoso::tests {

/// A window that is shown and active, as key presses and shortcuts need it.
struct Shown : QWidget
{
    explicit Shown(QWidget* inside, const QSize& size = {900, 400})
    {
        kit::Theme::apply(*qApp, kit::Theme::Mode::Light);
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(inside);
        resize(size);
        show();
        REQUIRE(QTest::qWaitForWindowActive(this));
    }
};

/// One key press per letter, to whoever has the focus then – as a keyboard does.
inline void type(const QString& text)
{
    for (const QChar letter : text) {
        QWidget* target = QApplication::focusWidget();
        REQUIRE(target);
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(target, &press);
        if (QWidget* now = QApplication::focusWidget()) {
            QApplication::sendEvent(now, &release);
        }
    }
}

/// A key to whoever has the focus.
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

} // namespace doancoso::tests
