// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who has reported in the chosen period: the state of every unit and the coverage of the units below it, read in the
// background and kept until figures, submissions or the organisation change. The tree, the overview and lists of units
// show it; reached through the Workspace.
#pragma once

#include "core/results/submission.h"
#include "ui/kit/theme.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

namespace doancoso::storage {
struct ChangeSet;
}

namespace doancoso::ui {

class Workspace;

/// How many of the units directly below have handed in.
struct Coverage
{
    int reported = 0;
    int expected = 0;
};

class ReportingStates final : public QObject
{
    Q_OBJECT

public:
    explicit ReportingStates(Workspace& workspace);
    /// Waits for the reading that is under way.
    ~ReportingStates() override;

    results::ReportingState stateOf(base::UnitId unit) const;
    Coverage coverageOf(base::UnitId unit) const { return m_coverage.value(unit); }
    /// True while a newer state is being read.
    bool isBusy() const { return m_running; }

signals:
    void changed();

private:
    struct Snapshot
    {
        QHash<base::UnitId, results::ReportingState> states;
        QHash<base::UnitId, Coverage> coverage;
    };
    void refresh();
    void onDataChanged(const storage::ChangeSet& changes);
    void take(const base::Result<Snapshot>& read);

    Workspace& m_workspace;
    QHash<base::UnitId, results::ReportingState> m_states;
    QHash<base::UnitId, Coverage> m_coverage;
    bool m_running = false;
    bool m_again = false;
    QThreadPool m_pool;
};

bool hasHandedIn(results::ReportingState state);
/// Nothing for a unit that hands in no report.
std::optional<kit::Tone> toneOf(results::ReportingState state);

} // namespace doancoso::ui
