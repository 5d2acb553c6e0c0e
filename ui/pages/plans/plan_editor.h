// SPDX-License-Identifier: GPL-3.0-or-later
//
// The plan that the page shows and what of it was changed: every pane reads and changes the plan through this, so that
// fields and tables never disagree. A draft is saved as soon as a field or cell is left; an issued plan is changed only
// between startRevision() and finishRevision(), while progress is entered at any time. Only ui/pages/plans uses it.
#pragma once

#include "core/planning/plan_service.h"
#include "ui/workspace.h"

#include <QObject>

#include <functional>

class QTimer;

namespace doancoso::pages {

class PlanEditor final : public QObject
{
    Q_OBJECT

public:
    explicit PlanEditor(ui::Workspace& workspace, QObject* parent = nullptr);

    ui::Workspace& workspace() const { return m_workspace; }
    /// Shows another plan; call commit() before. An invalid id shows none.
    base::Result<void> load(base::PlanId id);
    /// Reads the plan anew unless something of it is not saved yet.
    void reload();

    bool hasPlan() const { return m_plan.id.isValid(); }
    const planning::Plan& plan() const { return m_plan; }
    bool isDraft() const { return hasPlan() && m_plan.status == planning::PlanStatus::Draft; }
    bool isRevising() const { return m_revising; }
    /// True while the text of the plan may be typed into.
    bool isEditable() const { return isDraft() || m_revising; }
    /// True while progress is entered.
    bool isRunning() const { return hasPlan() && m_plan.status == planning::PlanStatus::Issued && !m_revising; }
    /// Why the text may not be typed into; empty when it may.
    QString refusal() const;
    bool isChanged() const { return m_changed; }
    const planning::Findings& findings() const { return m_findings; }
    /// The other plans of the file, for links.
    QList<planning::PlanSummary> otherPlans() const;
    /// What is said about a field ("tasks[2].title"); empty when it is right.
    QString findingText(const QString& field) const;

    /// Changes the plan in the hand; a draft is saved once the event that changed it is done.
    void edit(const std::function<void(planning::Plan&)>& change);
    /// Saves a changed draft now. False when it cannot be saved; saveFailed() has then said why.
    bool commit();
    /// Gives back the stored state.
    void dropChanges();
    /// After a conflict: what is in the hand takes the place of what somebody else stored.
    bool overwrite();

    base::Result<void> issue(const QString& number, const QDate& day);
    void startRevision();
    base::Result<void> finishRevision(const planning::RevisionNote& note);
    base::Result<void> close();
    base::Result<void> reopen();

    base::Result<void> setTaskProgress(int task, int percent);
    /// An invalid day takes the latest "done" back.
    base::Result<void> setTaskDone(int task, const QDate& day);
    base::Result<void> setTaskNote(int task, const QString& note);
    base::Result<void> setDeliverableDone(int deliverable, const QDate& day);

signals:
    /// Another plan, or the same one read anew.
    void loaded();
    /// Something of the plan changed, by typing or by saving; findings included.
    void changed();
    /// Draft, issued, closed, or a revision begins or ends.
    void stateChanged();
    void saved();
    void saveFailed(const doancoso::base::Error& error);

private:
    base::Result<void> take(const base::Result<planning::Plan>& stored);
    void check();
    template <typename Stored>
    base::Result<void> afterProgress(const Stored& stored);

    ui::Workspace& m_workspace;
    planning::Plan m_plan;
    planning::Findings m_findings;
    QTimer* m_saveTimer;
    bool m_changed = false;
    bool m_revising = false;
    bool m_writing = false;
    mutable std::optional<QList<planning::PlanSummary>> m_plansOfFile; ///< read when first asked for
};

} // namespace doancoso::pages
