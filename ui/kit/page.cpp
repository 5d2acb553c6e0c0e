// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/page.h"

#include <QEvent>
#include <QVBoxLayout>

namespace doancoso::kit {

Page::Page(QWidget* parent) : QWidget(parent), m_frame(new PageFrame(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
}

QWidget* Page::firstFocus()
{
    return m_frame->content();
}

void Page::updateHeader()
{
    m_frame->setHeader(title(), titleBadges());
    m_frame->setHeaderActions(headerActions(), primaryAction());
    emit headerChanged();
}

void Page::openInner(Page* inner)
{
    Q_ASSERT(!m_inner);
    m_inner = inner;
    m_frame->hide();
    layout()->addWidget(inner);
    inner->show();
}

void Page::closeInner()
{
    // What ends it may be one of its own buttons, so it only vanishes afterwards.
    m_inner->hide();
    m_inner->deleteLater();
    m_inner = nullptr;
    m_frame->show();
}

void Page::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateHeader();
    }
    QWidget::changeEvent(event);
}

} // namespace doancoso::kit
