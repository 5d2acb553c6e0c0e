// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/new_plan_pane.h"

#include "core/planning/example_plans.h"
#include "core/reporting/summary_sheet.h"
#include "ui/kit/card.h"
#include "ui/kit/grid_view.h"
#include "ui/pages/plans/new_plan_model.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using planning::Plan;

NewPlanPane::NewPlanPane(ui::Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new NewPlanModel(this)),
      m_text(kit::newLabel({}, u"second"_s, this, true)),
      m_grid(new kit::GridView(this))
{
    m_grid->setObjectName(u"newPlan"_s);
    m_grid->setModel(m_model);
    m_grid->setEnterActivates(true);
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_grid->setRowHighlighted(true);
    m_grid->setStretchColumn(u"title"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_grid, 1);
    setFocusProxy(m_grid);
    connect(m_grid, &QAbstractItemView::activated, this, [this](const QModelIndex& index) { take(index.row()); });
    connect(m_grid, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) { take(index.row()); });
    retranslate();
}

NewPlanPane::~NewPlanPane() = default;

void NewPlanPane::retranslate()
{
    m_text->setText(tr("How does the new plan begin? Arrow keys choose, Enter takes it, Esc leaves. It becomes a draft "
                       "that can be changed in every part."));
    m_model->retranslate();
}

base::Result<void> NewPlanPane::load()
{
    const auto loaded = m_model->load(m_workspace);
    m_grid->setCurrentIndex(m_model->index(0, NewPlanModel::Title));
    return loaded;
}

/// What every plan of the office begins with; runs through the year that is chosen.
Plan NewPlanPane::ownDraft() const
{
    const base::UnitId office = m_workspace.officeUnit().isValid() ? m_workspace.officeUnit() : m_workspace.unit();
    Plan plan;
    plan.title = tr("New plan");
    plan.issuer = office;
    if (const organization::UnitNode* node = m_workspace.tree().find(office)) {
        plan.issuerName = node->name;
        plan.place = reporting::placeOf(node->name);
    }
    const base::Period year = m_workspace.period().enclosingYear();
    plan.firstDay = year.firstDay(m_workspace.calendar());
    plan.lastDay = year.lastDay(m_workspace.calendar());
    return plan;
}

base::Result<base::PlanId> NewPlanPane::makeBlank()
{
    const auto stored = m_workspace.plans().saveDraft(ownDraft());
    return stored ? base::Result<base::PlanId>(stored->id) : stored.error();
}

base::Result<base::PlanId> NewPlanPane::makeBelow(base::PlanId above)
{
    const auto superior = m_workspace.plans().plan(above);
    if (!superior) {
        return superior.error();
    }
    Plan plan = ownDraft();
    plan.title = superior->title;
    plan.abstract =
        u"Thực hiện %1"_s.arg(superior->number.isEmpty() ? superior->title : u"Kế hoạch số "_s + superior->number);
    plan.parent = superior->id;
    plan.firstDay = std::max(plan.firstDay, superior->firstDay);
    plan.lastDay = superior->lastDay;
    plan.firstDay = std::min(plan.firstDay, plan.lastDay);
    plan.form = superior->form;
    planning::PlanBasis basis;
    basis.kind = superior->kind;
    basis.number = superior->number;
    basis.issuedOn = superior->issuedOn;
    basis.issuer = superior->signingAuthority.isEmpty() ? superior->issuerName : superior->signingAuthority;
    basis.title = superior->title;
    basis.linkedPlan = superior->id;
    plan.basis.append(basis);
    for (const planning::PlanSection& section : superior->sections) {
        planning::PlanSection heading;
        heading.number = section.number;
        heading.heading = section.heading;
        plan.sections.append(heading);
    }
    const auto stored = m_workspace.plans().saveDraft(plan);
    return stored ? base::Result<base::PlanId>(stored->id) : stored.error();
}

void NewPlanPane::take(int row)
{
    if (row < 0 || row >= m_model->rowCount()) {
        return;
    }
    const NewPlanModel::Row chosen = m_model->rowAt(row);
    QString remark;
    base::Result<base::PlanId> plan = base::PlanId();
    switch (chosen.way) {
    case NewPlanModel::Way::Heading:
        return;
    case NewPlanModel::Way::Blank:
        plan = makeBlank();
        break;
    case NewPlanModel::Way::Below:
        plan = makeBelow(chosen.plan);
        break;
    case NewPlanModel::Way::Example: {
        const Plan own = ownDraft();
        const auto imported = planning::ExamplePlans(m_workspace.database()).importExample(chosen.example, own.issuer);
        plan = imported ? base::Result<base::PlanId>(imported->plan) : imported.error();
        if (imported && !imported->missingIndicators.isEmpty()) {
            remark = tr("Targets on these indicators were left out, since this file does not have them: %1.")
                         .arg(imported->missingIndicators.join(u", "_s));
        }
        break;
    }
    }
    if (plan) {
        emit made(*plan, remark);
    } else {
        emit failed(plan.error());
    }
}

void NewPlanPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit cancelled();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace doancoso::pages
