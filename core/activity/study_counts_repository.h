// SPDX-License-Identifier: GPL-3.0-or-later
//
// Members who took part in political study in the year so far: present on the list of a thematic meeting, or among the
// people of a class or an activity of education (D01). For RecordMeasures.
#pragma once

#include "core/membership/counted.h"
#include "core/storage/unit_of_work.h"

namespace doancoso::activity {

class StudyCountsRepository
{
public:
    /// By branch: members on the last day who studied since the first of January, over all members then. `units` empty:
    /// everywhere.
    static membership::CountsByUnit studied(storage::Connection& connection, const QDate& first, const QDate& last,
                                            const QList<base::UnitId>& units = {});
    static QList<membership::CountedItem> studiedItems(storage::Connection& connection, const QDate& first,
                                                       const QDate& last, const QList<base::UnitId>& units = {});
};

} // namespace doancoso::activity
