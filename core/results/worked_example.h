// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two invented units over two periods, added up by a card's own rules (contribution.h): shows whoever writes a card
// what its rules do before any real figure depends on them. Pure; the catalogue page draws it.
#pragma once

#include "core/results/figure.h"

namespace doancoso::results {

struct WorkedExample
{
    /// A unit, or both together.
    struct Line
    {
        QList<RawCell> entered; ///< per period; empty for the line of both, and for what is computed
        QList<Figure> periods;  ///< per period
        Figure year;            ///< of both periods
    };

    QList<base::Period> periods; ///< two entry periods of one year; one when it is entered once a year
    QList<Line> units;           ///< two
    Line together;               ///< as the unit above shows it; not reported when the card does not add up

    bool addsUp() const { return together.year.isReported(); }
};

/// A computed ratio needs the cards above and below its line.
WorkedExample workedExample(const planning::Indicator& card, const planning::Indicator* numerator = nullptr,
                            const planning::Indicator* denominator = nullptr);

} // namespace doancoso::results
