// SPDX-License-Identifier: GPL-3.0-or-later
//
// The figures of a quarterly sheet before they become a document: one unit and the units below it, indicators in
// sections, targets, results, achievement, rank and coverage. Sheet, Excel file, grid and `results --json` all take
// their numbers from here.
#pragma once

#include "core/planning/judgement.h"
#include "core/planning/report_form.h"
#include "core/results/figure.h"
#include "core/results/submission.h"

#include <QList>

namespace doancoso::storage {
class Database;
}

namespace doancoso::reporting {

struct SheetRequest
{
    base::UnitId unit;
    base::Period period;
    planning::ReportFormId
        form;          ///< invalid: the form of the plan, else the only form of the file, else the whole catalogue
    base::PlanId plan; ///< invalid: the plan issued last where several set a target
    results::TreeMode mode = results::TreeMode::PeriodEnd;
    bool withChildren = true; ///< read the units below as well (form 2)
};

/// One indicator of one unit.
struct SheetCell
{
    std::optional<planning::TargetFigure> target;
    results::UnitFigure figure;
    results::Figure lastYear; ///< running figure of the same period one year earlier
    planning::Judgement judgement;
};

struct SheetRow
{
    base::UnitId unit;
    QString code;
    QString name;
    QString shortName;
    bool expected = true;  ///< hands in a report of its own
    bool reported = false; ///< has any figure in the period
    results::ReportingState state = results::ReportingState::NotStarted;
    QList<SheetCell> cells;             ///< as SheetData::indicators
    std::optional<base::Decimal> score; ///< mean achievement, each capped at 100 per cent; only of units that reported
    std::optional<int> rank;            ///< 1 is best; equal scores share a rank
};

struct SheetSection
{
    QString code;
    QString title;
    int first = 0; ///< index of the section's first indicator
    int count = 0;
};

struct SheetData
{
    base::Period period;
    results::TreeMode mode = results::TreeMode::PeriodEnd;
    QList<planning::Indicator> indicators;
    QList<SheetSection> sections;
    SheetRow unit;            ///< the unit itself: own figures and everything below
    QList<SheetRow> children; ///< in the order of the tree
    int expectedChildren = 0;
    int reportedChildren = 0;
    QStringList missing; ///< short names of expected units without a figure

    bool isSum() const { return expectedChildren > 0; }
};

base::Result<SheetData> readSheet(storage::Database& database, const SheetRequest& request);

/// Ranks by score, best first; equal scores share the rank and the next one is skipped. Rows without a score have none.
void assignRanks(QList<SheetRow>& rows);

} // namespace doancoso::reporting
