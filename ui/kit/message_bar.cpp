// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/message_bar.h"

#include "ui/kit/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace doancoso::kit {
namespace {

IconKey iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return IconKey::Done;
    case Tone::Attention:
        return IconKey::Warning;
    case Tone::Bad:
        return IconKey::Error;
    case Tone::Neutral:
    case Tone::Accent:
        break;
    }
    return IconKey::Info;
}

} // namespace

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return QStringLiteral("accent");
    case Tone::Good:
        return QStringLiteral("good");
    case Tone::Attention:
        return QStringLiteral("attention");
    case Tone::Bad:
        return QStringLiteral("bad");
    case Tone::Neutral:
        break;
    }
    return QStringLiteral("neutral");
}

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      m_layout(new QHBoxLayout(this)),
      m_text(new QLabel(this)),
      m_offers(new QWidget(this)),
      m_close(new QToolButton(this))
{
    setStyleRole(this, QStringLiteral("message"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setMinimumWidth(120);
    m_close->setIcon(icon(IconKey::Close));
    m_close->setAutoRaise(true);
    new QHBoxLayout(m_offers);
    m_offers->layout()->setContentsMargins(0, 0, 0, 0);

    m_layout->setContentsMargins(kSpace3 + kIconSize, kSpace1, kSpace1, kSpace1);
    m_layout->setSpacing(kSpace3);
    m_layout->addWidget(m_text, 1);
    m_layout->addWidget(m_offers, 0, Qt::AlignVCenter);
    m_layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    hide();
}

void MessageBar::clearOffers()
{
    while (QLayoutItem* item = m_offers->layout()->takeAt(0)) {
        // Later, since the button may be the one that is being clicked.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void MessageBar::showMessage(Tone tone, const QString& text, const QList<Offer>& offers)
{
    m_tone = tone;
    setStyleProperty(this, "kitTone", toneName(tone));
    m_text->setText(text);
    setAccessibleName(text);
    clearOffers();
    for (const Offer& offer : offers) {
        auto* button = new QPushButton(offer.text, m_offers);
        setStyleRole(button, QStringLiteral("link"));
        m_offers->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, run = offer.run] {
            clear();
            if (run) {
                run();
            }
        });
    }
    m_offers->setVisible(!offers.isEmpty());
    show();
    update();
}

void MessageBar::showError(const base::Error& error, const QList<Offer>& offers)
{
    switch (error.code) {
    case base::ErrorCode::Cancelled:
        return;
    case base::ErrorCode::Corrupt:
    case base::ErrorCode::Io:
    case base::ErrorCode::Bug:
        showMessage(Tone::Bad, error.userText, offers);
        return;
    default:
        showMessage(Tone::Attention, error.userText, offers);
    }
}

void MessageBar::clear()
{
    if (isVisibleTo(parentWidget())) {
        hide();
        emit closed();
    }
    m_text->clear();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const ColorToken ink = m_tone == Tone::Neutral ? ColorToken::InkSecond : Theme::ink(m_tone);
    const int line = qMax(m_close->height(), fontMetrics().height());
    paintIcon(&painter, QRectF(kSpace2, kSpace1 + (line - kSmallIconSize) / 2.0, kSmallIconSize, kSmallIconSize),
              iconOf(m_tone), Theme::color(ink));
}

void MessageBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        clear();
        return;
    }
    QFrame::keyPressEvent(event);
}

void MessageBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_close->setToolTip(tr("Close this message"));
        m_close->setAccessibleName(m_close->toolTip());
    }
    QFrame::changeEvent(event);
}

} // namespace doancoso::kit
