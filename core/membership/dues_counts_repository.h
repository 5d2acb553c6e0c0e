// SPDX-License-Identifier: GPL-3.0-or-later
//
// What dues add to counted indicators, in whole đồng by the unit that collected or handed up. One grouped statement
// each, by the day on which the money came in or went out. Measures use it.
#pragma once

#include "core/membership/counted.h"
#include "core/storage/connection.h"

namespace doancoso::membership {

class DuesCountsRepository
{
public:
    static CountsByUnit collected(storage::Connection& connection, const QDate& firstDay, const QDate& lastDay,
                                  const QList<base::UnitId>& units = {});
    static CountsByUnit remitted(storage::Connection& connection, const QDate& firstDay, const QDate& lastDay,
                                 const QList<base::UnitId>& units = {});

    /// One item per day and unit: a payment a member would be too many to read. `units` empty: all.
    static QList<CountedItem> collectedItems(storage::Connection& connection, const QDate& firstDay,
                                             const QDate& lastDay, const QList<base::UnitId>& units = {});
    static QList<CountedItem> remittedItems(storage::Connection& connection, const QDate& firstDay,
                                            const QDate& lastDay, const QList<base::UnitId>& units = {});
};

} // namespace doancoso::membership
