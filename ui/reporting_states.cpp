// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reporting_states.h"

#include "ui/workspace.h"

namespace doancoso::ui {

using results::ReportingState;

ReportingStates::ReportingStates(Workspace& workspace) : m_workspace(workspace)
{
    m_pool.setMaxThreadCount(1);
    connect(&workspace, &Workspace::treeChanged, this, &ReportingStates::refresh);
    connect(&workspace, &Workspace::periodChanged, this, &ReportingStates::refresh);
    connect(&workspace, &Workspace::changed, this, &ReportingStates::onDataChanged);
    refresh();
}

ReportingStates::~ReportingStates()
{
    m_pool.waitForDone();
}

results::ReportingState ReportingStates::stateOf(base::UnitId unit) const
{
    return m_states.value(unit, ReportingState::NotExpected);
}

void ReportingStates::onDataChanged(const storage::ChangeSet& changes)
{
    for (const char* table : {"indicator_value", "submission", "report_deadline"}) {
        if (changes.touches(QString::fromLatin1(table))) {
            refresh();
            return;
        }
    }
}

void ReportingStates::refresh()
{
    if (m_running) {
        // One more reading after this one shows the newest state, however often it changes meanwhile.
        m_again = true;
        return;
    }
    m_running = true;
    m_again = false;
    m_pool.start([this, tree = m_workspace.tree(), period = m_workspace.period()] {
        const storage::ConnectionScope scope(m_workspace.database());
        base::Result<Snapshot> read = Snapshot();
        if (!scope.state()) {
            read = scope.state().error();
        } else {
            auto states = results::ResultsService(m_workspace.database()).reportingStates(tree, period);
            if (!states) {
                read = states.error();
            } else {
                Snapshot& snapshot = read.value();
                snapshot.states = std::move(*states);
                for (int node = 0; node < tree.size(); ++node) {
                    const base::UnitId unit = tree.node(node).id;
                    const ReportingState state = snapshot.states.value(unit, ReportingState::NotExpected);
                    if (tree.parent(node) >= 0 && state != ReportingState::NotExpected) {
                        Coverage& above = snapshot.coverage[tree.node(tree.parent(node)).id];
                        ++above.expected;
                        above.reported += hasHandedIn(state) ? 1 : 0;
                    }
                }
            }
        }
        QMetaObject::invokeMethod(
            this, [this, read = std::move(read)] { take(read); }, Qt::QueuedConnection);
    });
}

void ReportingStates::take(const base::Result<Snapshot>& read)
{
    m_running = false;
    if (m_again) {
        refresh();
        return;
    }
    if (!read) {
        emit m_workspace.failed(read.error());
        return;
    }
    m_states = read->states;
    m_coverage = read->coverage;
    emit changed();
}

bool hasHandedIn(ReportingState state)
{
    return state == ReportingState::Submitted || state == ReportingState::SubmittedLate ||
           state == ReportingState::Accepted;
}

std::optional<kit::Tone> toneOf(ReportingState state)
{
    switch (state) {
    case ReportingState::NotExpected:
        return {};
    case ReportingState::NotStarted:
        return kit::Tone::Neutral;
    case ReportingState::Started:
        return kit::Tone::Accent;
    case ReportingState::Returned:
        return kit::Tone::Attention;
    case ReportingState::Overdue:
        return kit::Tone::Bad;
    case ReportingState::Submitted:
    case ReportingState::SubmittedLate:
    case ReportingState::Accepted:
        return kit::Tone::Good;
    }
    return {};
}

} // namespace doancoso::ui
