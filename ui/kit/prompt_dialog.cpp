// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/prompt_dialog.h"

#include "ui/kit/card.h"
#include "ui/kit/message_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace doancoso::kit {
namespace {
constexpr int kPicture = 36;
constexpr int kLeastDialogWidth = 440;
} // namespace

PromptDialog::PromptDialog(QWidget* parent) : QDialog(parent), m_picture(new QLabel(this)), m_body(new QVBoxLayout)
{
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    m_heading = newLabel({}, QStringLiteral("panelTitle"), this, true);
    m_text = newLabel({}, {}, this, true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* consequence = new QFrame(this);
    m_consequence = consequence;
    setStyleRole(consequence, QStringLiteral("message"));
    m_consequenceText = newLabel({}, {}, consequence, true);
    auto* inside = new QVBoxLayout(consequence);
    inside->setContentsMargins(kSpace2, kSpace1, kSpace2, kSpace1);
    inside->addWidget(m_consequenceText);
    m_consequence->hide();
    m_text->hide();
    m_picture->hide();
    m_body->setSpacing(kSpace2);

    auto* words = new QVBoxLayout;
    words->setSpacing(kSpace2);
    words->addWidget(m_heading);
    words->addWidget(m_text);
    words->addWidget(m_consequence);
    words->addLayout(m_body);
    words->addStretch(1);
    auto* upper = new QHBoxLayout;
    upper->setContentsMargins(kSpace4, kSpace4, kSpace4, kSpace4);
    upper->setSpacing(kSpace3);
    upper->addWidget(m_picture, 0, Qt::AlignTop);
    upper->addLayout(words, 1);

    auto* foot = new QWidget(this);
    foot->setAttribute(Qt::WA_StyledBackground);
    setStyleRole(foot, QStringLiteral("dialogFoot"));
    m_foot = new QHBoxLayout(foot);
    m_foot->setContentsMargins(kSpace4, kSpace2, kSpace4, kSpace2);
    m_foot->setSpacing(kSpace2);
    m_foot->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(upper, 1);
    layout->addWidget(foot);
    setMinimumWidth(kLeastDialogWidth);
}

void PromptDialog::setPicture(IconKey key, Tone tone)
{
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(qRound(kPicture * ratio), qRound(kPicture * ratio));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Theme::tint(tone)));
    painter.drawEllipse(QRectF(0, 0, kPicture, kPicture));
    const qreal inset = (kPicture - kIconSize) / 2.0;
    paintIcon(&painter, QRectF(inset, inset, kIconSize, kIconSize), key, Theme::color(Theme::ink(tone)));
    painter.end();
    m_picture->setPixmap(pixmap);
    m_picture->show();
}

void PromptDialog::setHeading(const QString& heading)
{
    m_heading->setText(heading);
    setWindowTitle(heading);
}

void PromptDialog::setText(const QString& text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

void PromptDialog::setConsequence(const QString& text, Tone tone)
{
    setStyleProperty(m_consequence, "kitTone", toneName(tone));
    m_consequenceText->setText(text);
    m_consequence->setVisible(!text.isEmpty());
}

QPushButton* PromptDialog::addButton(const QString& text, Role role)
{
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(role != Role::Destructive);
    switch (role) {
    case Role::Main:
        setStyleRole(button, QStringLiteral("primary"));
        button->setDefault(true);
        m_foot->addWidget(button);
        connect(button, &QPushButton::clicked, this, &QDialog::accept);
        break;
    case Role::Destructive:
        setStyleRole(button, QStringLiteral("destructive"));
        m_foot->insertWidget(1, button);
        break;
    case Role::Cancel:
        m_foot->insertWidget(1, button);
        connect(button, &QPushButton::clicked, this, &QDialog::reject);
        break;
    case Role::Other:
        m_foot->insertWidget(1, button);
        break;
    }
    return button;
}

/// Wrapped labels know their height only once their width is known.
void PromptDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    const int width = qMax(this->width(), kLeastDialogWidth);
    resize(width,
           qMax(height(), layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height()));
}

} // namespace doancoso::kit
