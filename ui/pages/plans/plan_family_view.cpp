// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/plan_family_view.h"

#include "core/planning/document_kinds.h"
#include "ui/pages/plans/plan_tables.h"

#include <QHeaderView>

namespace doancoso::pages {

using namespace Qt::StringLiterals;

namespace {

QTreeWidgetItem* newItem(QTreeWidgetItem* parent, const QString& text, base::PlanId plan)
{
    auto* item = new QTreeWidgetItem(parent, {text});
    item->setData(0, Qt::UserRole, plan.value());
    item->setToolTip(0, text);
    if (!plan.isValid()) {
        item->setForeground(0, kit::Theme::color(kit::ColorToken::InkThird));
    }
    return item;
}

} // namespace

PlanFamilyView::PlanFamilyView(PlanEditor& editor, QWidget* parent) : QTreeWidget(parent), m_editor(editor)
{
    setObjectName(u"planFamily"_s);
    setHeaderHidden(true);
    setIndentation(14);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        const base::PlanId plan(item->data(0, Qt::UserRole).toLongLong());
        if (plan.isValid() && plan != m_editor.plan().id) {
            emit planWanted(plan);
        }
    });
}

void PlanFamilyView::load()
{
    clear();
    setAccessibleName(tr("Documents above and below"));
    if (!m_editor.hasPlan()) {
        return;
    }
    const planning::Plan& plan = m_editor.plan();
    const auto family = m_editor.workspace().plans().family(plan.id);
    if (!family) {
        return;
    }
    QTreeWidgetItem* parent = invisibleRootItem();
    for (const planning::PlanBasis& document : plan.basis) {
        if (document.role == planning::BasisRole::Basis && !document.linkedPlan.isValid()) {
            const QString kind = document.kind.isEmpty() ? QString() : planning::documentKindName(document.kind) + u' ';
            newItem(parent, kind + (document.number.isEmpty() ? document.title : document.number), {});
        }
    }
    for (auto above = family->above.crbegin(); above != family->above.crend(); ++above) {
        parent = newItem(parent, planCaption(above->number, above->title), above->id);
    }
    QTreeWidgetItem* self =
        newItem(parent, plan.number.isEmpty() ? tr("this plan") : tr("%1 (this plan)").arg(plan.number), plan.id);
    QFont strong = font();
    strong.setBold(true);
    self->setFont(0, strong);
    for (const planning::PlanNode& below : family->self.below) {
        addBelow(self, below);
    }
    expandAll();
    setCurrentItem(self);
}

void PlanFamilyView::addBelow(QTreeWidgetItem* parent, const planning::PlanNode& node)
{
    QTreeWidgetItem* item = newItem(parent, planCaption(node.plan.number, node.plan.title), node.plan.id);
    for (const planning::PlanNode& below : node.below) {
        addBelow(item, below);
    }
}

} // namespace doancoso::pages
