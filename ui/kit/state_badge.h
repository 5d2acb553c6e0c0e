// SPDX-License-Identifier: GPL-3.0-or-later
//
// A state as a word in a pill, and a state as a dot with a word beside it. Any page may use them; cells of grids draw
// the same marks through painting.h.
#pragma once

#include "ui/kit/theme.h"

#include <QWidget>

namespace doancoso::kit {

class StateBadge final : public QWidget
{
    Q_OBJECT

public:
    explicit StateBadge(QWidget* parent = nullptr);
    StateBadge(const QString& text, Tone tone, QWidget* parent = nullptr);

    QString text() const { return m_text; }
    Tone tone() const { return m_tone; }
    void setState(const QString& text, Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Neutral;
};

/// Dot and word. Without room for the word (tree, narrow cell) the word is the tool tip and the accessible name.
class StateDot final : public QWidget
{
    Q_OBJECT

public:
    explicit StateDot(QWidget* parent = nullptr);
    StateDot(const QString& word, Tone tone, QWidget* parent = nullptr);

    void setState(const QString& word, Tone tone);
    void setWordShown(bool shown);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_word;
    Tone m_tone = Tone::Neutral;
    bool m_wordShown = true;
};

} // namespace doancoso::kit
