// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results/reason_bar.h"

#include "ui/kit/card.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace doancoso::pages {

using namespace Qt::StringLiterals;

ReasonBar::ReasonBar(QWidget* parent)
    : QFrame(parent),
      m_question(kit::newLabel({}, QString(), this, true)),
      m_reason(new QLineEdit(this)),
      m_run(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    kit::setStyleRole(this, u"card"_s);
    m_reason->setObjectName(u"reason"_s);
    m_run->setObjectName(u"reasonRun"_s);
    kit::setStyleRole(m_run, u"primary"_s);
    m_question->setBuddy(m_reason);
    auto* line = new QHBoxLayout;
    line->setSpacing(kit::kSpace2);
    line->addWidget(m_reason, 1);
    line->addWidget(m_run);
    line->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kit::kSpace3, kit::kSpace2, kit::kSpace3, kit::kSpace2);
    layout->setSpacing(kit::kSpace1);
    layout->addWidget(m_question);
    layout->addLayout(line);
    connect(m_reason, &QLineEdit::returnPressed, this, &ReasonBar::finish);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_run->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_run, &QPushButton::clicked, this, &ReasonBar::finish);
    connect(m_cancel, &QPushButton::clicked, this, &ReasonBar::close);
    hide();
}

void ReasonBar::ask(const QString& question, const QString& action, std::function<bool(const QString&)> run)
{
    m_question->setText(question);
    m_reason->setAccessibleName(question);
    m_run->setText(action);
    m_cancel->setText(tr("Leave as it is"));
    m_action = std::move(run);
    m_reason->clear();
    m_run->setEnabled(false);
    show();
    m_reason->setFocus();
}

void ReasonBar::close()
{
    if (!isHidden()) {
        m_action = nullptr;
        hide();
        emit closed();
    }
}

void ReasonBar::finish()
{
    const QString reason = m_reason->text().trimmed();
    if (!reason.isEmpty() && m_action && m_action(reason)) {
        close();
    }
}

void ReasonBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace doancoso::pages
