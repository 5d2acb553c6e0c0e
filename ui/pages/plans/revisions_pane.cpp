// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/revisions_pane.h"

#include "core/reporting/plan_document.h"
#include "ui/kit/card.h"
#include "ui/kit/grid_view.h"
#include "ui/pages/plans/revision_model.h"
#include "ui/print/print_preview.h"

#include <QLabel>
#include <QVBoxLayout>

namespace doancoso::pages {

using namespace Qt::StringLiterals;

RevisionsPane::RevisionsPane(PlanEditor& editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_model(new RevisionModel(this)),
      m_grid(new kit::GridView(this)),
      m_text(kit::newLabel({}, u"second"_s, this, true)),
      m_preview(new print::PrintPreview(this))
{
    m_grid->setObjectName(u"planRevisions"_s);
    m_grid->setModel(m_model);
    m_grid->setRowHighlighted(true);
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_grid->setStretchColumn(u"reason"_s);
    m_grid->setFixedHeight(136);
    m_preview->setButtonsVisible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kit::kSpace2);
    layout->addWidget(m_text);
    layout->addWidget(m_grid);
    layout->addWidget(m_preview, 1);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    connect(m_grid, &kit::GridView::currentCellChanged, this, &RevisionsPane::showChosen);
    connect(&editor, &PlanEditor::loaded, this, &RevisionsPane::refresh);
    connect(&editor, &PlanEditor::stateChanged, this, &RevisionsPane::refresh);
    retranslate();
}

void RevisionsPane::retranslate()
{
    m_model->retranslate();
    m_text->setText(m_count == 0 ? tr("This plan was not revised since it was issued. When an issued plan is revised, "
                                      "the state before stays readable here.")
                                 : tr("Choose a state to read the plan as it was then."));
}

void RevisionsPane::refresh()
{
    const auto revisions = m_editor.hasPlan()
                               ? m_editor.workspace().plans().revisions(m_editor.plan().id)
                               : base::Result<QList<planning::PlanRevision>>(QList<planning::PlanRevision>());
    if (!revisions) {
        emit failed(revisions.error());
        return;
    }
    m_count = revisions->size();
    m_model->setRevisions(*revisions);
    m_grid->setVisible(m_count > 0);
    m_preview->setVisible(m_count > 0);
    m_stale = true;
    retranslate();
    if (isVisible()) {
        showChosen();
    }
}

void RevisionsPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_count > 0 && !m_grid->currentIndex().isValid()) {
        m_grid->setCurrentIndex(m_model->index(static_cast<int>(m_count) - 1, 0));
    }
    if (m_stale) {
        showChosen();
    }
}

void RevisionsPane::showChosen()
{
    const int number = m_model->numberAt(m_grid->currentIndex().row());
    if (number == 0 || !isVisible()) {
        return;
    }
    m_stale = false;
    const auto old = m_editor.workspace().plans().planAtRevision(m_editor.plan().id, number);
    if (!old) {
        emit failed(old.error());
        return;
    }
    // Targets keep their own history; today's would be wrong in an old text.
    const auto document = reporting::buildPlanDocument(m_editor.workspace().database(), *old, {false, true});
    if (!document) {
        emit failed(document.error());
        return;
    }
    m_preview->setDocument(*document);
}

} // namespace doancoso::pages
