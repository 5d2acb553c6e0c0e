// SPDX-License-Identifier: GPL-3.0-or-later
//
// What meetings add to indicators that count by themselves: branches that kept the rhythm of their meetings (A12).
// Measures use it; a unit of a file of the nation is answered from one reading.
#pragma once

#include "core/membership/counted.h"
#include "core/organization/unit_tree.h"
#include "core/storage/unit_of_work.h"

namespace doancoso::activity {

class MeetingCounts
{
public:
    /// By branch of `tree` (the organisation of the last day): numerator 1 when every meeting due in the period was
    /// held, denominator 1. Branches for which none was due in the period do not stand in the answer. `today`: windows
    /// that are not over yet are not due; invalid: the period is over.
    static membership::CountsByUnit regularBranches(storage::Connection& connection, const QDate& first,
                                                    const QDate& last, const organization::UnitTree& tree,
                                                    const QDate& today = {});
    /// One item per branch, with the months in which no meeting was held.
    static QList<membership::CountedItem> regularBranchItems(storage::Connection& connection, const QDate& first,
                                                             const QDate& last, const organization::UnitTree& tree,
                                                             const QDate& today = {});
    /// Meetings held, by unit; `kinds` empty: all kinds (D03: thematic meetings).
    static membership::CountsByUnit meetings(storage::Connection& connection, const QStringList& kinds,
                                             const QDate& first, const QDate& last);
    static QList<membership::CountedItem> meetingItems(storage::Connection& connection, const QStringList& kinds,
                                                       const QDate& first, const QDate& last);
};

} // namespace doancoso::activity
