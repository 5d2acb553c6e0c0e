// SPDX-License-Identifier: GPL-3.0-or-later
//
// CataloguePage: what the panel tells.
#include "ui/kit/message_bar.h"
#include "ui/kit/side_panel.h"
#include "ui/page_list.h"
#include "ui/pages/catalogue/card_panel.h"
#include "ui/pages/catalogue/catalogue_model.h"
#include "ui/pages/catalogue/catalogue_page.h"
#include "ui/pages/catalogue/forms_pane.h"

#include <QStackedWidget>

namespace doancoso::pages {

using planning::Indicator;

planning::IndicatorUse CataloguePage::useOf(base::IndicatorId id)
{
    const auto use = m_workspace.indicators().use(id);
    if (!use) {
        frame()->messageBar()->showError(use.error());
    }
    return use.valueOr({});
}

void CataloguePage::showPanel()
{
    updateActions();
    kit::SidePanel* panel = frame()->sidePanel();
    if (m_stack->currentIndex() == Writing) {
        showWritingPanel();
        return;
    }
    if (m_stack->currentIndex() == FormList) {
        m_forms->fillPanel(*panel);
        return;
    }
    const Indicator* card = m_model->card(m_selected);
    if (card == nullptr) {
        panel->clear();
        panel->addText(tr("Choose an indicator to see what it means and where it stands."));
        return;
    }
    CardPanelContent content;
    content.card = *card;
    content.versions = m_model->versionsOf(card->id);
    content.use = useOf(card->id);
    content.names = m_names;
    content.day = m_workspace.lastDay();
    if (card->isComputed()) {
        const Indicator* above = m_model->card(card->numeratorId);
        const Indicator* beneath = m_model->card(card->denominatorId);
        content.numerator = above ? std::optional(*above) : std::nullopt;
        content.denominator = beneath ? std::optional(*beneath) : std::nullopt;
    }
    CardPanelLinks links;
    links.card = [this](base::IndicatorId id) { showRecord({ui::RecordRef::Kind::Indicator, id.value()}); };
    links.plan = [this](base::PlanId id) {
        m_workspace.goTo(ui::page::kPlans, {ui::RecordRef::Kind::Plan, id.value()});
    };
    links.form = [this](planning::ReportFormId id) {
        if (showView(Forms)) {
            m_forms->selectForm(id);
        }
    };
    links.correct = [this](const Indicator& version) { openForm(CardAction::Correct, version); };
    fillCardPanel(*panel, content, {m_change, m_correct, m_retire}, links);
}

void CataloguePage::showWritingPanel()
{
    kit::SidePanel* panel = frame()->sidePanel();
    const Indicator card = m_form->draft();
    panel->clear();
    panel->addTitle(tr("What this means"));
    panel->addText(consequence(m_form->action(), card, m_form->from(), m_writingUse));
    if (m_form->action() == CardAction::Add) {
        panel->addSection(tr("Then"));
        panel->addText(tr("Put it on a report form and give it a target in a plan; until then it can be entered under "
                          "“All indicators” only."));
        return;
    }
    const QList<Indicator> versions = m_model->versionsOf(card.id);
    for (const Indicator& version : versions) {
        const bool compared = m_form->action() == CardAction::Correct ? version.version == card.version
                                                                      : version.id == versions.constFirst().id;
        if (compared) {
            panel->addSection(tr("Changed so far"));
            const QStringList lines = differences(version, card, m_names);
            for (const QString& line : lines.isEmpty() ? QStringList{tr("Nothing yet.")} : lines) {
                panel->addText(line);
            }
            break;
        }
    }
    if (!m_writingUse.isUnused()) {
        panel->addSection(tr("Where it stands"));
        if (!m_writingUse.periods.isEmpty()) {
            panel->addRow(tr("Figures up to"), base::displayName(m_writingUse.periods.constLast()));
        }
        panel->addRow(tr("Report forms"), QString::number(m_writingUse.forms.size()));
        panel->addRow(tr("Plans"), QString::number(m_writingUse.plans.size()));
        panel->addRow(tr("Computed from it"), QString::number(m_writingUse.computed.size()));
    }
}

} // namespace doancoso::pages
