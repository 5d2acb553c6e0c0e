// SPDX-License-Identifier: GPL-3.0-or-later
//
// CataloguePage: adding, changing, correcting and retiring a card.
#include "core/planning/catalogue_loader.h"
#include "ui/action_strip.h"
#include "ui/kit/grid_view.h"
#include "ui/kit/message_bar.h"
#include "ui/pages/catalogue/catalogue_model.h"
#include "ui/pages/catalogue/catalogue_page.h"
#include "ui/pages/catalogue/forms_pane.h"

#include <QAction>
#include <QRegularExpression>
#include <QStackedWidget>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using planning::Finding;
using planning::Findings;
using planning::Indicator;

void CataloguePage::openForm(CardAction action, const Indicator& card)
{
    if (!mayLeave()) {
        return;
    }
    m_writingUse = card.id.isValid() ? useOf(card.id) : planning::IndicatorUse();
    const QDate from = action == CardAction::Add ? m_workspace.period().enclosingYear().firstDay(m_workspace.calendar())
                       : action == CardAction::Change ? proposedChange(card, m_writingUse)
                                                      : card.validFrom;
    const auto catalogue = m_workspace.indicators().catalogueAt(from);
    if (!catalogue) {
        frame()->messageBar()->showError(catalogue.error());
        return;
    }
    m_strip->dismiss();
    m_form->start(action, card, from, {m_groups, m_dimensions, *catalogue, m_names});
    m_save->setText(action == CardAction::Add      ? tr("Add the indicator")
                    : action == CardAction::Change ? tr("Change from this day")
                                                   : tr("Correct the card"));
    frame()->messageBar()->clear();
    showPlace(Writing);
    followWriting();
    m_form->focusFirst();
}

/// "C07" after "C06": the next number of the group.
QString CataloguePage::proposedCode(const QString& group) const
{
    static const QRegularExpression number(u"^([A-ZĐ]+)(\\d+)"_s);
    int last = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Indicator* card = m_model->cardAt(row);
        const auto match = card && card->group == group ? number.match(card->code) : QRegularExpressionMatch();
        if (match.hasMatch() && match.captured(1) == group) {
            last = std::max(last, match.captured(2).toInt());
        }
    }
    return group.isEmpty() ? QString() : u"%1%2"_s.arg(group).arg(last + 1, 2, 10, QChar(u'0'));
}

void CataloguePage::addCard()
{
    Indicator card;
    const Indicator* beside = m_model->card(m_selected);
    card.group = !m_model->filter().group.isEmpty() ? m_model->filter().group
                 : beside                           ? beside->group
                 : m_groups.isEmpty()               ? QString()
                                                    : m_groups.constFirst().code;
    card.code = proposedCode(card.group);
    openForm(CardAction::Add, card);
}

/// The first day of a year after the last figures, so that no year is torn and no figure gets another meaning.
QDate CataloguePage::proposedChange(const Indicator& latest, const planning::IndicatorUse& use) const
{
    int year = m_workspace.period().year() + 1;
    if (!use.periods.isEmpty()) {
        year = std::max(year, use.periods.constLast().year() + 1);
    }
    return std::max(QDate(year, 1, 1), latest.validFrom.addDays(1));
}

void CataloguePage::changeCard()
{
    const QList<Indicator> versions = m_model->versionsOf(m_selected);
    if (!versions.isEmpty()) {
        openForm(CardAction::Change, versions.constFirst());
    }
}

void CataloguePage::correctCard()
{
    if (const Indicator* card = m_model->card(m_selected)) {
        openForm(CardAction::Correct, *card);
    }
}

void CataloguePage::retireCard()
{
    const QList<Indicator> versions = m_model->versionsOf(m_selected);
    if (versions.isEmpty() || !mayLeave()) {
        return;
    }
    const Indicator latest = versions.constFirst();
    const planning::IndicatorUse use = useOf(latest.id);
    ui::ActionStrip::Request request;
    request.text = u"%1 · %2. %3"_s.arg(latest.code, latest.name, retirementConsequence(use));
    request.fields = {
        {u"validUntil"_s, tr("No longer in use from"), base::displayDate(proposedChange(latest, use)), 110, {}}};
    request.button = tr("Retire it");
    request.destructive = true;
    request.run = [this, latest](const QHash<QString, QString>& texts) -> base::Result<void> {
        const auto day = base::parseDate(texts.value(u"validUntil"_s));
        if (!day) {
            return base::Error{day.error().code, day.error().userText, {}, u"validUntil"_s};
        }
        const auto warnings = m_workspace.indicators().validateRetirement(latest.id, *day);
        const auto retired = m_workspace.indicators().retire(latest.id, latest.revision, *day);
        if (retired) {
            QStringList told{tr("%1 is no longer in use from %2 on. Ctrl+Z takes it back.")
                                 .arg(latest.code, base::displayDate(*day))};
            for (const Finding& finding : warnings.valueOr({})) {
                told.append(finding.text);
            }
            frame()->messageBar()->showMessage(told.size() > 1 ? kit::Tone::Attention : kit::Tone::Good,
                                               told.join(u' '));
            m_list->setFocus(Qt::OtherFocusReason);
        }
        return retired;
    };
    request.cancelled = [this] { m_list->setFocus(Qt::OtherFocusReason); };
    m_strip->open(request);
}

void CataloguePage::loadStarter()
{
    const auto loaded = planning::CatalogueLoader(m_workspace.database()).loadStarterCatalogue();
    if (!loaded) {
        frame()->messageBar()->showError(loaded.error());
        return;
    }
    frame()->messageBar()->showMessage(kit::Tone::Good, tr("%1 indicators were added.").arg(*loaded));
    m_list->setFocus(Qt::OtherFocusReason);
}

base::Result<Findings> CataloguePage::findings() const
{
    const Indicator draft = m_form->draft();
    switch (m_form->action()) {
    case CardAction::Add:
        return m_workspace.indicators().validate(draft);
    case CardAction::Change:
        return m_workspace.indicators().validateChange(draft, m_form->from());
    case CardAction::Correct:
        break;
    }
    return m_workspace.indicators().validateCorrection(draft);
}

base::Result<Indicator> CataloguePage::write()
{
    const Indicator draft = m_form->draft();
    switch (m_form->action()) {
    case CardAction::Add:
        return m_workspace.indicators().createIndicator(draft);
    case CardAction::Change:
        return m_workspace.indicators().changeIndicator(draft, m_form->from());
    case CardAction::Correct:
        break;
    }
    return m_workspace.indicators().correctIndicator(draft);
}

/// Every change in the form: what speaks against it, and what it means for sheets.
void CataloguePage::followWriting()
{
    const auto found = findings();
    if (!found) {
        frame()->messageBar()->showError(found.error());
        return;
    }
    m_form->showFindings(*found, true);
    showWritingPanel();
    updateHeader();
}

void CataloguePage::save()
{
    const auto found = findings();
    if (!found) {
        frame()->messageBar()->showError(found.error());
        return;
    }
    const Findings homeless = m_form->showFindings(*found, false);
    if (planning::hasErrors(*found)) {
        const auto elsewhere = planning::firstError(homeless);
        frame()->messageBar()->showMessage(
            kit::Tone::Attention,
            elsewhere ? elsewhere->userText : tr("Not saved yet: look at the fields marked in red. Nothing is lost."));
        return;
    }
    const CardAction action = m_form->action();
    const auto written = write();
    if (!written) {
        saySaveFailed(written.error());
        return;
    }
    closeForm();
    if (!selectIndicator(written->id)) {
        showRecord({ui::RecordRef::Kind::Indicator, written->id.value()});
    }
    showPanel();
    const QString code = written->code;
    frame()->messageBar()->showMessage(
        kit::Tone::Good, action == CardAction::Add      ? tr("%1 is added. Ctrl+Z takes it back.").arg(code)
                         : action == CardAction::Change ? tr("%1 has a new version from %2 on. Ctrl+Z takes it back.")
                                                              .arg(code, base::displayDate(written->validFrom))
                                                        : tr("%1 is corrected. Ctrl+Z takes it back.").arg(code));
}

void CataloguePage::saySaveFailed(const base::Error& error)
{
    if (error.code != base::ErrorCode::Conflict) {
        frame()->messageBar()->showError(error);
        return;
    }
    frame()->messageBar()->showError(error, {{tr("Drop mine and show the new state"), [this] { closeForm(); }}});
}

void CataloguePage::closeForm()
{
    showPlace(List);
    load();
    m_list->setFocus(Qt::OtherFocusReason);
}

void CataloguePage::leaveWriting()
{
    if (m_stack->currentIndex() == Writing && mayLeave()) {
        m_list->setFocus(Qt::OtherFocusReason);
    }
}

bool CataloguePage::mayLeave()
{
    if (m_stack->currentIndex() == FormList) {
        return m_forms->mayLeave(*frame()->messageBar());
    }
    if (m_stack->currentIndex() != Writing) {
        m_strip->dismiss();
        return true;
    }
    if (!m_form->isChanged()) {
        closeForm();
        return true;
    }
    frame()->messageBar()->showMessage(
        kit::Tone::Attention, tr("The card is not saved yet. Save it with “%1”, or leave it.").arg(m_save->text()),
        {{tr("Leave it unsaved"), [this] { closeForm(); }}});
    if (!m_form->isAncestorOf(focusWidget())) {
        m_form->focusFirst();
    }
    return false;
}

} // namespace doancoso::pages
