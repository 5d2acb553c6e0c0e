// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words a chart adds by itself. On screen they follow the language of the program; in a Union document they stay
// Vietnamese, whoever reads the screens in English. Used inside ui/charts and by whoever embeds charts in documents.
#pragma once

#include "core/reporting/chart_data.h"

#include <QString>

namespace doancoso::charts {

struct ChartWords
{
    QString missing;  ///< in the place of a figure that was not reported
    QString noTarget; ///< in the place of a percentage that has no target to refer to
    QString good;
    QString attention;
    QString bad;
    QString result;
    QString target;
    QString achievement;
    QString previous;  ///< the same period last year
    QString milestone; ///< the pro-rata mark
    QString state;
    QString unit;   ///< heading over names of units
    QString period; ///< heading over names of periods
    QString group;  ///< heading over the parts of a distribution
    QString count;
    QString share;
    QString rank;
    QString unitOfMeasure; ///< %1 the unit of measure
    QString total;         ///< %1 a figure
    QString more;          ///< %1 how many units did not fit into a picture
    QString broken;        ///< what a cut bar means; %1 the end of the scale
    QString empty;         ///< there is nothing to draw

    /// In the language of the program.
    static ChartWords translated();
    /// For Union documents.
    static ChartWords vietnamese();

    /// The word for a state; empty for None.
    const QString& forState(reporting::ChartState wanted) const;
};

} // namespace doancoso::charts
