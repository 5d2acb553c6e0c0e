// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results/explain_view.h"

#include "ui/kit/card.h"
#include "ui/pages/results/explanation_tree.h"
#include "ui/pages/results/results_cell.h"
#include "ui/workspace.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace doancoso::pages {

using namespace Qt::StringLiterals;

ExplainView::ExplainView(ui::Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(workspace),
      m_heading(kit::newLabel({}, u"panelTitle"_s, this, true)),
      m_figure(kit::newLabel({}, u"figure"_s, this)),
      m_formula(kit::newLabel({}, u"second"_s, this, true)),
      m_missing(kit::newLabel({}, QString(), this, true)),
      m_tree(new ExplanationTree(ExplanationTree::Width::Wide, this)),
      m_back(new QPushButton(this))
{
    m_tree->setExplanation(&m_model);
    kit::setStyleProperty(m_missing, "kitTone", u"attention"_s);
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_back, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, kit::kSpace3, 0);
    layout->setSpacing(kit::kSpace2);
    layout->addLayout(head);
    layout->addWidget(m_figure);
    layout->addWidget(m_formula);
    layout->addWidget(m_missing);
    layout->addWidget(m_tree, 1);
    connect(m_back, &QPushButton::clicked, this, &ExplainView::left);
    connect(m_tree, &ExplanationTree::left, this, &ExplainView::left);
    connect(m_tree, &ExplanationTree::unitWanted, this, &ExplainView::unitWanted);
    connect(&m_model, &ExplanationModel::readFailed, this, &ExplainView::failed);
    retranslate();
}

base::Result<void> ExplainView::show(base::UnitId unit, const planning::Indicator& indicator,
                                     const base::Period& period)
{
    if (const auto read = m_model.show(unit, indicator, period); !read) {
        return read.error();
    }
    const organization::UnitNode* node = m_workspace.tree().find(unit);
    m_heading->setText(u"%1 · %2 · %3"_s.arg(indicator.name, node ? node->name : QString(), base::displayName(period)));
    const results::Figure& figure = m_model.explanation().figure.period;
    const QString text = figureText(indicator, figure);
    const QString ratio = indicator.isRatio() && figure.isReported()
                              ? u"   %1/%2"_s.arg(figure.amount->numerator.toVietnameseShort(),
                                                  figure.amount->denominator.toVietnameseShort())
                              : QString();
    m_figure->setText(text.isEmpty() ? tr("not yet") : text + u' ' + indicator.unitOfMeasure + ratio);
    m_formula->setText(m_model.formula());
    m_missing->setText(m_model.missingText());
    m_missing->setVisible(!m_model.missingText().isEmpty());
    m_tree->setCurrentIndex(m_model.index(0, 0));
    m_tree->setFocus();
    return {};
}

void ExplainView::retranslate()
{
    m_back->setText(tr("Back to the table"));
}

void ExplainView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit left();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace doancoso::pages
