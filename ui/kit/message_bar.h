// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tells on the page what happened and offers what can be done about it, instead of a box that stops the work. One
// message at a time: the newest. Any page has one (PageFrame); others may place their own.
#pragma once

#include "core/base/result.h"
#include "ui/kit/theme.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace doancoso::kit {

class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    /// What the user can do about it: the word on the link and what it does. The bar closes first.
    struct Offer
    {
        QString text;
        std::function<void()> run;
    };

    explicit MessageBar(QWidget* parent = nullptr);

    void showMessage(Tone tone, const QString& text, const QList<Offer>& offers = {});
    /// Attention for what the user can mend, bad for damage; a cancelled job says nothing.
    void showError(const base::Error& error, const QList<Offer>& offers = {});
    void clear();
    QString text() const;
    Tone tone() const { return m_tone; }

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void clearOffers();

    Tone m_tone = Tone::Neutral;
    QHBoxLayout* m_layout;
    QLabel* m_text;
    QWidget* m_offers;
    QToolButton* m_close;
};

/// "neutral", "accent", … as the style sheet calls them.
QString toneName(Tone tone);

} // namespace doancoso::kit
