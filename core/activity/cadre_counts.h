// SPDX-License-Identifier: GPL-3.0-or-later
//
// What posts and the planning list add to indicators that count by themselves. Measures use it.
#pragma once

#include "core/membership/counted.h"
#include "core/organization/unit_tree.h"
#include "core/storage/unit_of_work.h"

namespace doancoso::activity {

class CadreCounts
{
public:
    enum class Learning {
        University, ///< university degree or higher (B03a)
        Theory,     ///< at least intermediate political theory (B03b)
        Both        ///< (B03c)
    };

    /// By commune of `tree` (the organisation of the last day): secretaries in post on the last day who have it, over
    /// all of them. What is not recorded is not had.
    static membership::CountsByUnit communeSecretaries(storage::Connection& connection, Learning learning,
                                                       const QDate& last, const organization::UnitTree& tree);
    static QList<membership::CountedItem> communeSecretaryItems(storage::Connection& connection, Learning learning,
                                                                const QDate& last, const organization::UnitTree& tree);

    /// By unit: people newly put in one of these posts between the days (B04a SECRETARY, B04b DEPUTY_SECRETARY).
    /// Somebody who held the same post in the same unit until then (re-elected) is not new.
    static membership::CountsByUnit newInPost(storage::Connection& connection, const QStringList& posts,
                                              const QDate& first, const QDate& last);
    static QList<membership::CountedItem> newInPostItems(storage::Connection& connection, const QStringList& posts,
                                                         const QDate& first, const QDate& last);

    /// By unit: people on the planning list on the last day (B05b); who is planned for several posts of a unit counts
    /// once there.
    static membership::CountsByUnit planned(storage::Connection& connection, const QDate& last);
    static QList<membership::CountedItem> plannedItems(storage::Connection& connection, const QDate& last);
};

} // namespace doancoso::activity
