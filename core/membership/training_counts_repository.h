// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the training programme adds to counted indicators, by the branch of which somebody is a member on the last day:
// registered / members, completed / members. One grouped statement each. Measures use it.
#pragma once

#include "core/membership/counted.h"
#include "core/storage/connection.h"

namespace doancoso::membership {

class TrainingCountsRepository
{
public:
    /// Members on the last day who are registered in a year that holds it / all members then.
    static CountsByUnit registered(storage::Connection& connection, const QDate& firstDay, const QDate& lastDay,
                                   const QList<base::UnitId>& units = {});
    /// Members on the last day whose branch scores in such a year reach the band that completes / all members then.
    static CountsByUnit completed(storage::Connection& connection, const QDate& firstDay, const QDate& lastDay,
                                  const QList<base::UnitId>& units = {});

    /// The members behind the numerator; `units` empty: all.
    static QList<CountedItem> registeredItems(storage::Connection& connection, const QDate& firstDay,
                                              const QDate& lastDay, const QList<base::UnitId>& units = {});
    static QList<CountedItem> completedItems(storage::Connection& connection, const QDate& firstDay,
                                             const QDate& lastDay, const QList<base::UnitId>& units = {});
};

} // namespace doancoso::membership
