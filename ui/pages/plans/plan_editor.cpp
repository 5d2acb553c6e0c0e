// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/plan_editor.h"

#include <QTimer>

namespace doancoso::pages {

using planning::Plan;
using planning::PlanStatus;

PlanEditor::PlanEditor(ui::Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_saveTimer(new QTimer(this))
{
    m_saveTimer->setSingleShot(true);
    m_saveTimer->setInterval(0);
    connect(m_saveTimer, &QTimer::timeout, this, [this] { commit(); });
    connect(&workspace, &ui::Workspace::changed, this, [this](const storage::ChangeSet& changes) {
        m_plansOfFile.reset();
        if (!m_writing && (changes.everything || changes.touches(QStringLiteral("plan")) ||
                           changes.touches(QStringLiteral("plan_task")))) {
            reload();
        }
    });
}

base::Result<void> PlanEditor::load(base::PlanId id)
{
    m_saveTimer->stop();
    m_revising = false;
    m_changed = false;
    if (!id.isValid()) {
        m_plan = {};
        m_findings.clear();
        emit loaded();
        return {};
    }
    const auto plan = m_workspace.plans().plan(id);
    m_plan = plan.hasValue() ? *plan : Plan();
    check();
    emit loaded();
    return plan ? base::Result<void>() : plan.error();
}

void PlanEditor::reload()
{
    if (m_changed || m_revising || !hasPlan()) {
        return; // what is typed stays; saving will say when somebody else was faster
    }
    const auto plan = m_workspace.plans().plan(m_plan.id);
    if (!plan) {
        m_plan = {}; // it was deleted meanwhile
        m_findings.clear();
        emit loaded();
        return;
    }
    if (*plan == m_plan) {
        return;
    }
    const bool otherState = plan->status != m_plan.status;
    m_plan = *plan;
    check();
    emit changed();
    if (otherState) {
        emit stateChanged();
    }
}

QString PlanEditor::refusal() const
{
    if (!hasPlan() || isEditable()) {
        return {};
    }
    return m_plan.status == PlanStatus::Issued ? tr("The plan is issued: choose “Revise” to change its text.")
                                               : tr("The plan is closed: reopen it to change it.");
}

QList<planning::PlanSummary> PlanEditor::otherPlans() const
{
    if (!m_plansOfFile) {
        m_plansOfFile = m_workspace.plans().plans().valueOr({});
    }
    QList<planning::PlanSummary> others = *m_plansOfFile;
    others.removeIf([this](const planning::PlanSummary& plan) { return plan.id == m_plan.id; });
    return others;
}

QString PlanEditor::findingText(const QString& field) const
{
    for (const planning::Finding& finding : m_findings) {
        if (finding.field == field) {
            return finding.text;
        }
    }
    return {};
}

void PlanEditor::check()
{
    const auto found = hasPlan() && isEditable() ? m_workspace.plans().validate(m_plan)
                                                 : base::Result<planning::Findings>(planning::Findings());
    m_findings = found.hasValue() ? *found : planning::Findings();
}

void PlanEditor::edit(const std::function<void(Plan&)>& change)
{
    if (!isEditable()) {
        return;
    }
    const Plan before = m_plan;
    change(m_plan);
    if (before == m_plan) {
        return;
    }
    m_changed = true;
    check();
    emit changed();
    if (!m_revising) {
        m_saveTimer->start();
    }
}

bool PlanEditor::commit()
{
    m_saveTimer->stop();
    if (!m_changed || m_revising) {
        return !m_changed;
    }
    m_writing = true;
    const auto stored = m_workspace.plans().saveDraft(m_plan);
    m_writing = false;
    if (!stored) {
        emit saveFailed(stored.error());
        return false;
    }
    m_plan = *stored;
    m_changed = false;
    check();
    emit changed();
    emit saved();
    return true;
}

void PlanEditor::dropChanges()
{
    m_saveTimer->stop();
    const bool wasRevising = m_revising;
    m_changed = false;
    m_revising = false;
    const auto plan = m_workspace.plans().plan(m_plan.id);
    m_plan = plan.hasValue() ? *plan : Plan();
    check();
    emit changed();
    if (wasRevising) {
        emit stateChanged();
    }
}

bool PlanEditor::overwrite()
{
    const auto present = m_workspace.plans().plan(m_plan.id);
    if (!present) {
        emit saveFailed(present.error());
        return false;
    }
    m_plan.revision = present->revision;
    return commit();
}

/// A stored state becomes the plan in the hand.
base::Result<void> PlanEditor::take(const base::Result<Plan>& stored)
{
    if (!stored) {
        return stored.error();
    }
    m_plan = *stored;
    m_changed = false;
    m_revising = false;
    check();
    emit changed();
    emit stateChanged();
    emit saved();
    return {};
}

base::Result<void> PlanEditor::issue(const QString& number, const QDate& day)
{
    return take(m_workspace.plans().issue(m_plan.id, m_plan.revision, number, day));
}

void PlanEditor::startRevision()
{
    if (!isRunning()) {
        return;
    }
    m_revising = true;
    check();
    emit stateChanged();
    emit changed();
}

base::Result<void> PlanEditor::finishRevision(const planning::RevisionNote& note)
{
    return take(m_workspace.plans().revise(m_plan, note));
}

base::Result<void> PlanEditor::close()
{
    return take(m_workspace.plans().close(m_plan.id, m_plan.revision));
}

base::Result<void> PlanEditor::reopen()
{
    return take(m_workspace.plans().reopen(m_plan.id, m_plan.revision));
}

template <typename Stored>
base::Result<void> PlanEditor::afterProgress(const Stored& stored)
{
    if (!stored) {
        return stored.error();
    }
    const auto plan = m_workspace.plans().plan(m_plan.id);
    if (!plan) {
        return plan.error();
    }
    m_plan = *plan;
    emit changed();
    emit saved();
    return {};
}

base::Result<void> PlanEditor::setTaskProgress(int task, int percent)
{
    const planning::PlanTask& it = m_plan.tasks.at(task);
    return afterProgress(m_workspace.tasks().setProgress(it.id, it.revision, percent, m_workspace.clock().today()));
}

base::Result<void> PlanEditor::setTaskDone(int task, const QDate& day)
{
    const planning::PlanTask& it = m_plan.tasks.at(task);
    return afterProgress(day.isValid() ? m_workspace.tasks().markDone(it.id, it.revision, day)
                                       : m_workspace.tasks().reopen(it.id, it.revision));
}

base::Result<void> PlanEditor::setTaskNote(int task, const QString& note)
{
    const planning::PlanTask& it = m_plan.tasks.at(task);
    return afterProgress(m_workspace.tasks().setNote(it.id, it.revision, note));
}

base::Result<void> PlanEditor::setDeliverableDone(int deliverable, const QDate& day)
{
    return afterProgress(m_workspace.tasks().setDeliverableDone(m_plan.deliverables.at(deliverable).id, day));
}

} // namespace doancoso::pages
