// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a page or a list shows instead of its content: empty (what it is for, the first step), working (progress,
// cancel), wrong (what happened, what to do). Inside the page, never a box. PageFrame has one; lists in panels may
// place their own.
#pragma once

#include "ui/kit/icons.h"

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace doancoso::kit {

class StateView final : public QWidget
{
    Q_OBJECT

public:
    explicit StateView(QWidget* parent = nullptr);

    /// The first action is the main one.
    void showEmpty(IconKey icon, const QString& heading, const QString& text, const QList<QAction*>& actions = {});
    void showWorking(const QString& heading, bool cancellable = true);
    /// total 0: unknown.
    void setProgress(qint64 done, qint64 total, const QString& text);
    void showWrong(const QString& heading, const QString& text, const QList<QAction*>& actions = {});

    QString heading() const;
    QString text() const;
    /// Where the keyboard goes: the main action's button or Cancel; nullptr when there is none.
    QWidget* firstButton() const;

signals:
    void cancelWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void setPicture(IconKey key, Tone tone);
    void setActions(const QList<QAction*>& actions);
    void setWords(const QString& heading, const QString& text);
    void drawPicture();

    QLabel* m_picture;
    QLabel* m_heading;
    QLabel* m_text;
    QProgressBar* m_bar;
    QWidget* m_buttons;
    QPushButton* m_cancel;
    IconKey m_key = IconKey::Info;
    Tone m_tone = Tone::Accent;
};

} // namespace doancoso::kit
