// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands in the way of handing in a unit's figures: errors that must be mended, warnings, cells without a figure,
// units below without a report. Read-only; the submit view shows it, tests read it.
#pragma once

#include "core/results/validation.h"
#include "ui/pages/results/results_board.h"

namespace doancoso::pages {

struct SubmitCheck
{
    struct Line
    {
        QString name; ///< of the indicator
        QString text; ///< what is wrong; empty for a missing figure
        CellPlace place;
    };
    QList<Line> errors;
    QList<Line> warnings;
    QList<Line> missing;
    QStringList missingUnits;
    int expectedUnits = 0;

    bool isClean() const
    {
        return errors.isEmpty() && warnings.isEmpty() && missing.isEmpty() && missingUnits.isEmpty();
    }
};

/// Of the chosen unit in the chosen period. Missing figures are those of the shown indicators; errors are looked for in
/// every figure that the unit entered, since all of them are handed in.
base::Result<SubmitCheck> checkBeforeSubmitting(ui::Workspace& workspace, const ResultsBoard& board);

} // namespace doancoso::pages
