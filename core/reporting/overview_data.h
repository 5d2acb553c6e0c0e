// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the overview of a unit and period is made of, read in three steps so that the first answer comes at once: the
// sheet with duties and days, the trend of one indicator, and the checks that look at every figure. Cards, to-do lines
// and charts are made from it (overview_cards.h, overview_todo.h, overview_charts.h). Used by the page "Tổng quan".
#pragma once

#include "core/activity/personal_data_service.h"
#include "core/organization/unit_tree.h"
#include "core/planning/plan_task_service.h"
#include "core/reporting/sheet_data.h"
#include "core/results/results_service.h"

namespace doancoso::reporting {

struct OverviewRequest
{
    base::UnitId unit;
    base::Period period;
    organization::UnitTree tree; ///< as of the last day of the period
};

struct OverviewData
{
    SheetData sheet;
    QString superior;     ///< short name of the unit above; empty at the top
    QString superiorName; ///< its full name
    QDate today;
    QDate ownDue;                     ///< invalid: no rule for this kind of period
    QHash<base::UnitId, QDate> dueOf; ///< of the units below
    QHash<base::UnitId, results::Submission> submissions;
    QList<planning::DueItem> dueItems;            ///< of the unit's own plans, and its share in the plans above
    QList<activity::WaitingRequest> dataRequests; ///< of people about their own data; of the whole file
    bool hasPlan = false;                         ///< an issued plan of the unit or of one above it touches the year

    /// No target and no figure, here and below.
    bool isEmpty() const;
};

/// Trend of one indicator, oldest first.
struct OverviewTrend
{
    planning::Indicator indicator;
    QList<results::SeriesPoint> points;
};

/// What takes longer: it looks at every entered figure of the unit and the units below.
struct OverviewChecks
{
    QList<results::CellFinding> findings; ///< of reports that are not accepted yet
    QList<base::UnitId> changedSince;     ///< handed in, and the figures are others now
};

/// Days ahead for which tasks and reports are shown.
inline constexpr int kOverviewDaysAhead = 14;

base::Result<OverviewData> readOverview(storage::Database& database, const OverviewRequest& request);
/// Eight quarters, twelve months, six half-years or five years up to `last`; longer steps when the indicator is entered
/// less often than the period says.
base::Result<OverviewTrend> readOverviewTrend(storage::Database& database, base::UnitId unit,
                                              const planning::Indicator& indicator, const base::Period& last);
base::Result<OverviewChecks> readOverviewChecks(storage::Database& database, const OverviewData& data);

} // namespace doancoso::reporting
