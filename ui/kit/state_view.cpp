// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/state_view.h"

#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/flow_layout.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace doancoso::kit {
namespace {
constexpr int kTextWidth = 440;
constexpr int kStatePicture = 56;
} // namespace

StateView::StateView(QWidget* parent)
    : QWidget(parent),
      m_picture(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_buttons(new QWidget(this)),
      m_cancel(new QPushButton(this))
{
    m_heading = newLabel({}, QStringLiteral("panelTitle"), this, true);
    m_text = newLabel({}, QStringLiteral("second"), this, true);
    m_heading->setAlignment(Qt::AlignHCenter);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(kTextWidth - 80);
    m_cancel->setText(tr("Cancel"));
    connect(m_cancel, &QPushButton::clicked, this, &StateView::cancelWanted);
    auto* buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(kSpace2);

    auto* column = new QVBoxLayout;
    column->setSpacing(kSpace2);
    column->addStretch(2);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addSpacing(kSpace1);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addWidget(m_bar, 0);
    column->addSpacing(kSpace1);
    column->addWidget(m_buttons, 0, Qt::AlignHCenter);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    column->addStretch(3);
    auto* middle = new QWidget(this);
    middle->setMaximumWidth(kTextWidth);
    middle->setLayout(column);
    auto* outer = new QHBoxLayout(this);
    outer->addStretch(1);
    outer->addWidget(middle, 100);
    outer->addStretch(1);
}

void StateView::setPicture(IconKey key, Tone tone)
{
    m_key = key;
    m_tone = tone;
    drawPicture();
}

/// The icon on a disc of its tint.
void StateView::drawPicture()
{
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(qRound(kStatePicture * ratio), qRound(kStatePicture * ratio));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Theme::tint(m_tone)));
    painter.drawEllipse(QRectF(0, 0, kStatePicture, kStatePicture));
    paintIcon(&painter, QRectF((kStatePicture - 28) / 2.0, (kStatePicture - 28) / 2.0, 28, 28), m_key,
              Theme::color(Theme::ink(m_tone)));
    painter.end();
    m_picture->setPixmap(pixmap);
}

void StateView::setActions(const QList<QAction*>& actions)
{
    while (QLayoutItem* item = m_buttons->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    bool first = true;
    for (QAction* action : actions) {
        const auto weight = first ? ActionButton::Weight::Primary : ActionButton::Weight::Normal;
        m_buttons->layout()->addWidget(new ActionButton(action, weight, m_buttons));
        first = false;
    }
    m_buttons->setVisible(!actions.isEmpty());
}

void StateView::setWords(const QString& heading, const QString& text)
{
    m_heading->setText(heading);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(heading + QLatin1Char(' ') + text);
}

void StateView::showEmpty(IconKey icon, const QString& heading, const QString& text, const QList<QAction*>& actions)
{
    setPicture(icon, Tone::Accent);
    setWords(heading, text);
    setActions(actions);
    m_bar->hide();
    m_cancel->hide();
}

void StateView::showWorking(const QString& heading, bool cancellable)
{
    setPicture(IconKey::Clock, Tone::Neutral);
    setWords(heading, {});
    setActions({});
    m_bar->setRange(0, 0);
    m_bar->show();
    m_cancel->setVisible(cancellable);
    m_cancel->setEnabled(true);
}

void StateView::setProgress(qint64 done, qint64 total, const QString& text)
{
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0) {
        m_bar->setValue(static_cast<int>(qBound(qint64(0), done * 1000 / total, qint64(1000))));
    }
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void StateView::showWrong(const QString& heading, const QString& text, const QList<QAction*>& actions)
{
    setPicture(IconKey::Warning, Tone::Bad);
    setWords(heading, text);
    setActions(actions);
    m_bar->hide();
    m_cancel->hide();
}

QString StateView::heading() const
{
    return m_heading->text();
}

QString StateView::text() const
{
    return m_text->text();
}

QWidget* StateView::firstButton() const
{
    if (m_buttons->layout()->count() > 0) {
        return m_buttons->layout()->itemAt(0)->widget();
    }
    return m_cancel->isVisibleTo(this) ? m_cancel : nullptr;
}

void StateView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        drawPicture();
    } else if (event->type() == QEvent::LanguageChange) {
        m_cancel->setText(tr("Cancel"));
    }
    QWidget::changeEvent(event);
}

} // namespace doancoso::kit
