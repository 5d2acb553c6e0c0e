// SPDX-License-Identifier: GPL-3.0-or-later
//
// ResultsPanel: a unit of the list, the state of its report, and what can be done about it.
#include "ui/friendly_time.h"
#include "ui/kit/side_panel.h"
#include "ui/language.h"
#include "ui/pages/results/results_panel.h"
#include "ui/workspace.h"

#include <QCoreApplication>
#include <QPushButton>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using kit::Tone;
using results::Submission;
using results::SubmissionState;

namespace {

struct ResultsPanelUnitWords
{
    Q_DECLARE_TR_FUNCTIONS(ResultsPanel)
};

QString eventWords(const results::SubmissionEvent& event)
{
    QString what = event.action == u"submit"   ? ResultsPanelUnitWords::tr("submitted")
                   : event.action == u"reopen" ? ResultsPanelUnitWords::tr("reopened")
                   : event.action == u"return" ? ResultsPanelUnitWords::tr("returned")
                   : event.action == u"accept" ? ResultsPanelUnitWords::tr("accepted")
                                               : event.action;
    what += u" · "_s + event.userName;
    return event.remark.isEmpty() ? what : what + u": "_s + event.remark;
}

} // namespace

void ResultsPanel::showUnit()
{
    m_panel.clear();
    const ResultsScope& scope = m_model.board().scope();
    const organization::UnitNode* node = m_model.board().node(m_unit);
    if (!node) {
        showNothing();
        return;
    }
    const organization::UnitType type = m_workspace.unitTypes().value(node->typeCode);
    m_panel.addTitle(node->name,
                     u"%1 · %2"_s.arg(ui::inLanguage(type.shortVi, type.nameEn), base::displayName(scope.period)));
    const results::ReportingState state = m_workspace.reporting().stateOf(m_unit);
    if (const auto tone = ui::toneOf(state)) {
        m_panel.addBadgeRow(tr("Report"), results::displayName(state), *tone);
    } else {
        m_panel.addText(tr("This unit hands in no report of its own."));
    }
    const ui::Coverage coverage = m_workspace.reporting().coverageOf(m_unit);
    if (coverage.expected > 0) {
        m_panel.addRow(tr("Units below that have submitted"), u"%1/%2"_s.arg(coverage.reported).arg(coverage.expected));
    }
    const auto due = m_workspace.results().dueDate(node->typeCode, scope.period);
    if (due && due->isValid()) {
        m_panel.addRow(tr("Due on"), base::displayDate(*due));
    }
    const auto submission = m_workspace.results().submission(m_unit, scope.period);
    if (!submission) {
        report(submission.error());
        return;
    }
    if (!submission->remark.isEmpty()) {
        m_panel.addNotice(submission->remark, Tone::Attention);
    }
    const base::UnitId unit = m_unit;
    const bool isOwn = unit == m_workspace.officeUnit();
    if (submission->state == SubmissionState::Submitted && !isOwn) {
        m_panel.addLink(tr("Accept the report"), [this, unit] { emit acceptWanted(unit); })->setObjectName(u"accept"_s);
    }
    if (submission->isLocked()) {
        if (isOwn) {
            m_panel.addLink(tr("Reopen the report…"), [this, unit] { emit reopenWanted(unit); })
                ->setObjectName(u"reopen"_s);
        } else {
            m_panel.addLink(tr("Return the report…"), [this, unit] { emit returnWanted(unit); })
                ->setObjectName(u"return"_s);
        }
    }
    if (unit != scope.unit) {
        m_panel.addLink(tr("Open the table of this unit"), [this, unit] { emit unitWanted(unit); });
    }
    addEvents();
}

void ResultsPanel::addEvents()
{
    const auto events = m_workspace.results().submissionEvents(m_unit, m_model.board().scope().period);
    if (!events) {
        report(events.error());
        return;
    }
    if (events->isEmpty()) {
        return;
    }
    m_panel.addSection(tr("What happened to the report"));
    QList<kit::SidePanel::TimelineEntry> entries;
    for (const results::SubmissionEvent& event : *events) {
        entries.append({ui::friendlyTime(event.at.toLocalTime(), m_workspace.clock().today()), eventWords(event)});
    }
    m_panel.addTimeline(entries);
}

} // namespace doancoso::pages
