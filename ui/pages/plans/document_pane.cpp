// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/document_pane.h"

#include "core/planning/document_kinds.h"
#include "ui/kit/grid_view.h"
#include "ui/kit/theme.h"
#include "ui/pages/plans/plan_tables.h"
#include "ui/pages/plans/rows_pane.h"

#include <QLineEdit>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using planning::Plan;

DocumentPane::DocumentPane(PlanEditor& editor, QWidget* parent)
    : QScrollArea(parent),
      m_editor(editor),
      m_form(new PlanForm(editor)),
      m_basis(new RowsPane(editor, basisTable(), u"planBasis"_s)),
      m_recipients(new RowsPane(editor, recipientTable(), u"planRecipients"_s))
{
    kit::setStyleRole(this, u"plainScroll"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_form);
    m_basis->grid()->setStretchColumn(u"title"_s);
    m_basis->setMinimumHeight(172);
    m_recipients->grid()->setStretchColumn(u"name"_s);
    m_recipients->setMinimumHeight(172);
    addLinks();
    addFields();
    for (RowsPane* pane : {m_basis, m_recipients}) {
        connect(pane, &RowsPane::undoWanted, this, &DocumentPane::undoWanted);
        connect(pane, &RowsPane::redoWanted, this, &DocumentPane::redoWanted);
    }
    retranslate();
}

void DocumentPane::addFields()
{
    m_form->addLine({1, 0, 4}, u"title"_s, &Plan::title);
    m_form->addText({2, 0, 4}, u"abstract"_s, &Plan::abstract, 2);
    m_form->addDate({3, 0, 1}, u"firstDay"_s, &Plan::firstDay);
    m_form->addDate({3, 1, 1}, u"lastDay"_s, &Plan::lastDay);
    m_form->addLine({4, 2, 2}, u"parentReference"_s, &Plan::parentReference);
    m_form->addLine({4, 0, 1}, u"issuerName"_s, &Plan::issuerName);
    m_form->addLine({4, 1, 1}, u"place"_s, &Plan::place);
    m_form->addWidget({5, 0, 4}, m_basis);
    m_form->addLine({6, 0, 2}, u"signingAuthority"_s, &Plan::signingAuthority);
    m_form->addLine({6, 2, 1}, u"signatoryPost"_s, &Plan::signatoryPost);
    m_form->addLine({6, 3, 1}, u"signatoryName"_s, &Plan::signatoryName);
    m_form->addWidget({7, 0, 4}, m_recipients);
    m_form->addText({8, 0, 4}, u"note"_s, &Plan::note, 2);
}

void DocumentPane::addLinks()
{
    m_form->addChoice(
        {0, 0, 1}, u"kind"_s,
        [this] {
            QList<PlanForm::Option> options;
            const auto& kinds = planning::documentKinds();
            const bool english = m_editor.workspace().preferences().language() == u"en"_s;
            for (qsizetype i = 0; i < kinds.size(); ++i) {
                if (kinds.at(i).canBePlan) {
                    options.append({i, english ? kinds.at(i).nameEn : kinds.at(i).nameVi});
                }
            }
            return options;
        },
        [](const Plan& plan) -> qint64 {
            const auto& kinds = planning::documentKinds();
            for (qsizetype i = 0; i < kinds.size(); ++i) {
                if (kinds.at(i).code == plan.kind) {
                    return i;
                }
            }
            return 0;
        },
        [](Plan& plan, qint64 kind) { plan.kind = planning::documentKinds().at(kind).code; });
    m_form->addLine({0, 1, 1}, u"number"_s, &Plan::number);
    m_form->addDate({0, 2, 1}, u"issuedOn"_s, &Plan::issuedOn);
    m_form->addChoice(
        {0, 3, 1}, u"issuer"_s, [this] { return issuerOptions(); },
        [](const Plan& plan) { return plan.issuer.value(); },
        [this](Plan& plan, qint64 id) {
            plan.issuer = base::UnitId(id);
            if (const auto* node = m_editor.workspace().tree().find(plan.issuer)) {
                plan.issuerName = node->name;
            }
        });
    m_form->addChoice(
        {3, 2, 2}, u"parent"_s, [this] { return parentOptions(); },
        [](const Plan& plan) { return plan.parent.value(); },
        [](Plan& plan, qint64 id) { plan.parent = base::PlanId(id); });
}

/// The office's own line and the units directly below: whoever issues plans that this file holds.
QList<PlanForm::Option> DocumentPane::issuerOptions() const
{
    ui::Workspace& workspace = m_editor.workspace();
    const organization::UnitTree& tree = workspace.tree();
    const base::UnitId office = workspace.officeUnit().isValid() ? workspace.officeUnit() : workspace.unit();
    QList<base::UnitId> units{office};
    units += tree.ancestorIds(office);
    units += tree.childIds(office);
    if (m_editor.plan().issuer.isValid() && !units.contains(m_editor.plan().issuer)) {
        units.prepend(m_editor.plan().issuer);
    }
    QList<PlanForm::Option> options;
    if (!m_editor.plan().issuer.isValid()) {
        options.append({0, m_editor.plan().issuerName});
    }
    for (const base::UnitId unit : std::as_const(units)) {
        const organization::UnitNode* node = tree.find(unit);
        if (node != nullptr) {
            options.append({unit.value(), node->name});
        } else if (unit == m_editor.plan().issuer) {
            options.append({unit.value(), m_editor.plan().issuerName});
        }
    }
    return options;
}

QList<PlanForm::Option> DocumentPane::parentOptions() const
{
    QList<PlanForm::Option> options{{0, tr("none in this file")}};
    for (const planning::PlanSummary& plan : m_editor.otherPlans()) {
        options.append({plan.id.value(), planCaption(plan.number, plan.title)});
    }
    return options;
}

void DocumentPane::retranslate()
{
    m_form->setLabel(u"kind"_s, tr("Kind"));
    m_form->setLabel(u"number"_s, tr("Number and symbol"));
    m_form->setLabel(u"issuedOn"_s, tr("Date of issue"));
    m_form->setLabel(u"issuer"_s, tr("Issuing unit"));
    m_form->setLabel(u"issuerName"_s, tr("Unit as it stands in the document"));
    m_form->setLabel(u"place"_s, tr("Place"));
    m_form->setLabel(u"title"_s, tr("Short title, for lists"));
    m_form->setLabel(u"abstract"_s, tr("Abstract under the kind of document"));
    m_form->setLabel(u"firstDay"_s, tr("From"));
    m_form->setLabel(u"lastDay"_s, tr("To"));
    m_form->setLabel(u"parent"_s, tr("Plan above"));
    m_form->setLabel(u"parentReference"_s, tr("Document above that is not in this file"));
    m_form->setLabel(u"signingAuthority"_s, tr("Signed on behalf of"));
    m_form->setLabel(u"signatoryPost"_s, tr("Post of the signatory"));
    m_form->setLabel(u"signatoryName"_s, tr("Signatory"));
    m_form->setLabel(u"note"_s, tr("Note of the office"));
    m_basis->setTitle(tr("Basis"));
    m_recipients->setTitle(tr("Recipients"));
    m_basis->retranslate();
    m_recipients->retranslate();
    m_form->showPlan();
}

bool DocumentPane::finishEditing()
{
    return m_form->finishEditing() && m_basis->finishEditing() && m_recipients->finishEditing();
}

void DocumentPane::focusTitle()
{
    if (auto* title = qobject_cast<QLineEdit*>(m_form->fieldWidget(u"title"_s))) {
        title->setFocus(Qt::OtherFocusReason);
        title->selectAll();
    }
}

} // namespace doancoso::pages
