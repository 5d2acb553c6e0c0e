// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the ways of outstanding members add to counted indicators: introduced to the Party, attended the class,
// admitted. One grouped statement each, by the branch of which the person was a member on the day. Measures and
// PartyService use it.
#pragma once

#include "core/membership/counted.h"
#include "core/storage/connection.h"

namespace doancoso::membership {

class PartyCountsRepository
{
public:
    /// People who took the step in these days; somebody who took it twice counts once.
    static CountsByUnit stepTaken(storage::Connection& connection, const QString& step, const QDate& firstDay,
                                  const QDate& lastDay, const QList<base::UnitId>& units = {});
    /// Introduced to the Party by resolution of the grassroots union.
    static CountsByUnit introduced(storage::Connection& connection, const QDate& firstDay, const QDate& lastDay,
                                   const QList<base::UnitId>& units = {});
    static CountsByUnit attendedClass(storage::Connection& connection, const QDate& firstDay, const QDate& lastDay,
                                      const QList<base::UnitId>& units = {});
    /// Admitted from the outstanding members / all members who were admitted in these days.
    static CountsByUnit admittedFromOutstanding(storage::Connection& connection, const QDate& firstDay,
                                                const QDate& lastDay, const QList<base::UnitId>& units = {});

    /// The people behind them; `units` empty: all.
    static QList<CountedItem> stepTakenItems(storage::Connection& connection, const QString& step,
                                             const QDate& firstDay, const QDate& lastDay,
                                             const QList<base::UnitId>& units = {});
    static QList<CountedItem> admittedItems(storage::Connection& connection, const QDate& firstDay,
                                            const QDate& lastDay, const QList<base::UnitId>& units = {});
};

} // namespace doancoso::membership
