// SPDX-License-Identifier: GPL-3.0-or-later
//
// ResultsPage: header, handing in, reopening, accepting, returning, printing.
#include "ui/kit/grid_view.h"
#include "ui/kit/message_bar.h"
#include "ui/page_list.h"
#include "ui/pages/results/assignment_view.h"
#include "ui/pages/results/reason_bar.h"
#include "ui/pages/results/results_page.h"
#include "ui/pages/results/submit_view.h"

#include <QAction>
#include <QMetaMethod>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using results::SubmissionState;

bool ResultsPage::isOffice() const
{
    return m_scope.unit == m_workspace.officeUnit() || !m_workspace.officeUnit().isValid();
}

QString ResultsPage::shortUnitName(base::UnitId unit) const
{
    const organization::UnitNode* node = m_workspace.tree().find(unit);
    return node ? node->name : QString();
}

void ResultsPage::readSubmission()
{
    const auto submission = m_workspace.results().submission(m_scope.unit, m_scope.period);
    if (!submission) {
        fail(submission.error());
        m_submission = {};
        return;
    }
    m_submission = *submission;
    m_submit->setText(tr("Submit %1").arg(columnWords(m_scope.period)));
}

QList<kit::TitleBadge> ResultsPage::titleBadges() const
{
    QList<kit::TitleBadge> badges;
    if (!m_loaded || !m_scope.unit.isValid()) {
        return badges;
    }
    const results::ReportingState state = m_workspace.reporting().stateOf(m_scope.unit);
    if (const auto tone = ui::toneOf(state)) {
        badges.append({results::displayName(state), *tone, m_submission.remark});
    }
    const ui::Coverage coverage = m_workspace.reporting().coverageOf(m_scope.unit);
    if (coverage.expected > 0) {
        badges.append({tr("%1/%2 units have submitted").arg(coverage.reported).arg(coverage.expected),
                       coverage.reported < coverage.expected ? kit::Tone::Attention : kit::Tone::Neutral,
                       {}});
    }
    if (m_changedSinceSubmitted) {
        badges.append({tr("Changed since submitted"), kit::Tone::Attention,
                       tr("The figures are no longer those that were submitted on %1. Print and submit again.")
                           .arg(base::displayDate(m_submission.submittedAt->toLocalTime().date()))});
    }
    return badges;
}

QList<QAction*> ResultsPage::headerActions() const
{
    if (!m_scope.unit.isValid() || content() == Content::Assignment || content() == Content::Submit) {
        return {m_print};
    }
    if (!m_submission.isLocked()) {
        return {m_paste, m_print, m_submit};
    }
    if (isOffice()) {
        return {m_reopen, m_print};
    }
    return m_submission.state == SubmissionState::Accepted ? QList<QAction*>{m_return, m_print}
                                                           : QList<QAction*>{m_return, m_print, m_accept};
}

QAction* ResultsPage::primaryAction() const
{
    const QList<QAction*> actions = headerActions();
    return actions.contains(m_submit) ? m_submit : actions.contains(m_accept) ? m_accept : nullptr;
}

void ResultsPage::startSubmit()
{
    if (!mayLeave()) {
        return;
    }
    const auto check = checkBeforeSubmitting(m_workspace, m_model.board());
    if (!check) {
        fail(check.error());
        return;
    }
    if (check->isClean()) {
        submitNow();
        return;
    }
    showContent(Content::Submit);
    m_submitView->showCheck(*check, shortUnitName(m_scope.unit), m_scope.period);
}

void ResultsPage::submitNow()
{
    const auto submitted = m_workspace.results().submit(m_scope.unit, m_scope.period);
    backToGrid();
    done(submitted,
         tr("%1 of %2 is submitted and locked.").arg(base::displayName(m_scope.period), shortUnitName(m_scope.unit)));
}

void ResultsPage::done(const base::Result<results::Submission>& outcome, const QString& sentence)
{
    if (!outcome) {
        fail(outcome.error());
        return;
    }
    frame()->messageBar()->showMessage(kit::Tone::Good, sentence, {{tr("Take back"), [this] {
                                                                        if (const auto undone = m_workspace.undo();
                                                                            !undone) {
                                                                            fail(undone.error());
                                                                        }
                                                                    }}});
}

void ResultsPage::reopen(base::UnitId unit)
{
    if (!mayLeave()) {
        return;
    }
    m_reason->ask(tr("Why is %1 of %2 reopened? Its figures can be changed again and must be submitted anew.")
                      .arg(base::longName(m_scope.period), shortUnitName(unit)),
                  tr("Reopen"), [this, unit](const QString& reason) {
                      const auto reopened = m_workspace.results().reopen(unit, m_scope.period, reason);
                      done(reopened, tr("The report is open again."));
                      return reopened.hasValue();
                  });
}

void ResultsPage::giveBack(base::UnitId unit)
{
    if (!mayLeave()) {
        return;
    }
    m_reason->ask(
        tr("What should %1 mend in its report of %2?").arg(shortUnitName(unit), base::longName(m_scope.period)),
        tr("Return the report"), [this, unit](const QString& remark) {
            const auto returned = m_workspace.results().giveBack(unit, m_scope.period, remark);
            done(returned, tr("The report of %1 is returned.").arg(shortUnitName(unit)));
            return returned.hasValue();
        });
}

void ResultsPage::accept(base::UnitId unit)
{
    if (mayLeave()) {
        done(m_workspace.results().accept(unit, m_scope.period),
             tr("The report of %1 is accepted.").arg(shortUnitName(unit)));
    }
}

void ResultsPage::print()
{
    if (!mayLeave()) {
        return;
    }
    reporting::SheetRequest request;
    request.unit = m_scope.unit;
    request.period = m_scope.period;
    request.form = m_scope.choice.form;
    request.plan = m_scope.choice.plan;
    request.withChildren = m_scope.view != ResultsView::OneUnit;
    emit printRequested(request);
    if (!isSignalConnected(QMetaMethod::fromSignal(&ResultsPage::printRequested))) {
        m_workspace.goTo(ui::page::kReports);
    }
}

void ResultsPage::openAssignment()
{
    base::IndicatorId indicator = m_scope.indicator;
    if (content() == Content::Grid && m_panel) {
        const CellPlace place = m_model.placeOf(m_grid->currentIndex());
        const base::IndicatorId ofRow = m_grid->currentIndex().isValid()
                                            ? m_model.row(m_grid->currentIndex().row()).indicator
                                            : base::IndicatorId();
        indicator = place.indicator.isValid() ? place.indicator : ofRow.isValid() ? ofRow : indicator;
    }
    const QList<BoardSection>& sections = m_model.board().sections();
    if (!indicator.isValid() && !sections.isEmpty()) {
        indicator = sections.constFirst().indicators.constFirst();
    }
    m_scope.indicator = indicator;
    if (const auto shown = m_assignment->show(m_scope, indicator); !shown) {
        fail(shown.error());
        updateFilters();
        return;
    }
    showContent(Content::Assignment);
}

} // namespace doancoso::pages
