// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results/submit_view.h"

#include "ui/kit/card.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace doancoso::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 720; ///< lines longer than this are hard to read

} // namespace

SubmitView::SubmitView(QWidget* parent)
    : QWidget(parent),
      m_heading(kit::newLabel({}, u"panelTitle"_s, this, true)),
      m_summary(kit::newLabel({}, u"second"_s, this, true)),
      m_place(new QVBoxLayout),
      m_submit(new QPushButton(this)),
      m_back(new QPushButton(this))
{
    m_submit->setObjectName(u"submitNow"_s);
    kit::setStyleRole(m_submit, u"primary"_s);
    m_back->setObjectName(u"backToGrid"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kit::kSpace2);
    buttons->addWidget(m_submit);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout;
    column->setSpacing(kit::kSpace2);
    column->addWidget(m_heading);
    column->addWidget(m_summary);
    column->addLayout(m_place, 1);
    column->addLayout(buttons);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, kit::kSpace2, kit::kSpace3, kit::kSpace2);
    layout->addLayout(column, 1);
    m_heading->setMaximumWidth(kWidth);
    m_summary->setMaximumWidth(kWidth);
    connect(m_submit, &QPushButton::clicked, this, &SubmitView::submitWanted);
    connect(m_back, &QPushButton::clicked, this, &SubmitView::left);
}

void SubmitView::showCheck(const SubmitCheck& check, const QString& unitName, const base::Period& period)
{
    m_heading->setText(tr("Submit %1 of %2").arg(base::longName(period), unitName));
    m_summary->setText(!check.errors.isEmpty() ? tr("Some figures cannot be right. Mend them first; the rest can wait.")
                       : check.isClean()
                           ? tr("Everything is there and nothing looks wrong.")
                           : tr("Nothing stands in the way. Look through these lines, then submit. Submitted "
                                "figures are locked; reopening asks for a reason."));
    m_submit->setText(tr("Submit %1").arg(columnWords(period)));
    m_submit->setEnabled(check.errors.isEmpty());
    m_back->setText(tr("Back to the table"));

    delete m_blocks;
    m_blocks = new QWidget;
    auto* lines = new QVBoxLayout(m_blocks);
    lines->setContentsMargins(kit::kSpace3, kit::kSpace3, kit::kSpace3, kit::kSpace3);
    lines->setSpacing(kit::kSpace1);
    addBlock(tr("To be mended"), kit::Tone::Bad, check.errors);
    addBlock(tr("To look at"), kit::Tone::Attention, check.warnings);
    addBlock(tr("Without a figure"), kit::Tone::Neutral, check.missing);
    addUnits(check);
    lines->addStretch(1);
    auto* scroll = new QScrollArea;
    kit::setStyleRole(scroll, u"card"_s);
    scroll->setWidgetResizable(true);
    scroll->setMaximumWidth(kWidth);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_blocks);
    while (QLayoutItem* old = m_place->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    scroll->setVisible(!check.isClean());
    m_place->addWidget(scroll, 1);
    (check.errors.isEmpty() ? m_submit : m_back)->setFocus();
}

void SubmitView::addBlock(const QString& heading, kit::Tone tone, const QList<SubmitCheck::Line>& lines)
{
    if (lines.isEmpty()) {
        return;
    }
    auto* layout = static_cast<QVBoxLayout*>(m_blocks->layout());
    QLabel* title = kit::newLabel(u"%1 (%2)"_s.arg(heading).arg(lines.size()), u"section"_s, m_blocks);
    if (tone != kit::Tone::Neutral) {
        kit::setStyleProperty(title, "kitTone", tone == kit::Tone::Bad ? u"bad"_s : u"attention"_s);
    }
    layout->addWidget(title);
    for (const SubmitCheck::Line& line : lines) {
        auto* link = new QPushButton(line.name, m_blocks);
        kit::setStyleRole(link, u"link"_s);
        link->setCursor(Qt::PointingHandCursor);
        connect(link, &QPushButton::clicked, this, [this, place = line.place] { emit cellWanted(place); });
        layout->addWidget(link, 0, Qt::AlignLeft);
        if (!line.text.isEmpty()) {
            layout->addWidget(kit::newLabel(line.text, u"second"_s, m_blocks, true));
        }
    }
    layout->addSpacing(kit::kSpace2);
}

void SubmitView::addUnits(const SubmitCheck& check)
{
    if (check.missingUnits.isEmpty()) {
        return;
    }
    auto* layout = static_cast<QVBoxLayout*>(m_blocks->layout());
    layout->addWidget(kit::newLabel(
        tr("Units below that have not submitted (%1 of %2)").arg(check.missingUnits.size()).arg(check.expectedUnits),
        u"section"_s, m_blocks));
    layout->addWidget(kit::newLabel(check.missingUnits.join(u", "_s), u"second"_s, m_blocks, true));
}

void SubmitView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit left();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace doancoso::pages
