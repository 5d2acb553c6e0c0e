// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organization/unit_card.h"

#include "ui/kit/card.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace doancoso::pages {

UnitCard::UnitCard(QWidget* parent)
    : QFrame(parent),
      m_name(kit::newLabel({}, QStringLiteral("panelTitle"), this)),
      m_caption(kit::newLabel({}, QStringLiteral("small"), this, true)),
      m_figures(new QHBoxLayout)
{
    kit::setStyleRole(this, QStringLiteral("metricCard"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_caption);
    m_figures->setSpacing(kit::kSpace6);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kit::kSpace3, kit::kSpace2, kit::kSpace4, kit::kSpace2);
    layout->setSpacing(kit::kSpace4);
    layout->addLayout(words, 1);
    layout->addLayout(m_figures);
}

void UnitCard::setContent(const QString& name, const QString& caption, const QList<Figure>& figures)
{
    m_name->setText(name);
    m_caption->setText(caption);
    setAccessibleName(name + QStringLiteral(", ") + caption);
    while (QLayoutItem* item = m_figures->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Figure& figure : figures) {
        auto* pair = new QWidget(this);
        auto* column = new QVBoxLayout(pair);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        column->addWidget(kit::newLabel(figure.value.isEmpty() ? QStringLiteral("–") : figure.value,
                                        QStringLiteral("panelTitle"), pair),
                          0, Qt::AlignRight);
        column->addWidget(kit::newLabel(figure.label, QStringLiteral("small"), pair), 0, Qt::AlignRight);
        m_figures->addWidget(pair);
    }
}

void UnitCard::setChosen(bool chosen)
{
    kit::setStyleProperty(this, "kitChosen", chosen);
}

void UnitCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        emit activated();
    }
}

void UnitCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        emit activated();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace doancoso::pages
