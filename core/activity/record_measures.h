// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures that are counted from records other than the memberships themselves: training, dues, the way into the
// Party, meetings, activities and cadres. One record question gives a figure and, for shares, the whole beneath it; a
// measure is one side of it. Used by MeasureCounter.
#pragma once

#include "core/membership/counted.h"
#include "core/organization/unit_tree.h"
#include "core/storage/unit_of_work.h"

#include <QStringList>

namespace doancoso::activity {

struct RecordQuestion
{
    storage::Connection& connection;
    const organization::UnitTree& tree; ///< of the last day
    QDate first;
    QDate last;
    QList<base::UnitId> units; ///< only these; empty: all
};

class RecordMeasures
{
public:
    static QStringList codes();
    static bool has(const QString& measure);
    /// Measures of the same source share one count.
    static QString source(const QString& measure);
    /// Both sides, by the unit that the record belongs to.
    static membership::CountsByUnit count(const QString& source, const RecordQuestion& question);
    /// The measure's side of such a count.
    static qint64 amount(const QString& measure, const membership::CountedAmount& amount);
    /// Records behind the measure, those that add nothing left out.
    static QList<membership::CountedItem> items(const QString& measure, const RecordQuestion& question);
};

} // namespace doancoso::activity
