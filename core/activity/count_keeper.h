// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps counted figures right: whenever records change, the indicators that follow from them are counted anew for the
// units that keep the register and the periods from the changed day to today, in the same transaction. What was handed
// in stays as handed in. Installed once for each open database, before SumKeeper, which adds the figures up.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/membership/register_book_repository.h"
#include "core/storage/unit_of_work.h"

#include <QMap>
#include <QSet>

namespace doancoso::storage {
class Database;
}

namespace doancoso::activity {

/// What has to be counted anew of one book.
struct RecountRequest
{
    QDate from;                  ///< records differ from this day on
    QDate until;                 ///< and in no period that begins after it; invalid: to today
    bool everywhere = false;     ///< for every unit that keeps the book
    QSet<base::UnitId> units;    ///< else for the registers that cover these units
    QSet<base::PersonId> people; ///< and those in which these people are or were members
    QSet<base::UnitId> dropped;  ///< no longer keep the book
};

class CountKeeper
{
public:
    static void install(storage::Database& database);
    /// Counts the periods that have begun since the file was last open. Cheap when there are none.
    static base::Result<void> catchUp(storage::Database& database, base::ProgressSink& progress);
    /// Counts everything anew; for the repair of a file.
    static base::Result<void> rebuild(storage::Database& database, base::ProgressSink& progress);
    /// How many counted figures differ from what the registers say.
    static base::Result<qint64> countWrong(storage::Database& database);
    /// How many counted figures are kept.
    static base::Result<qint64> countedFigures(storage::Database& database);
};

/// The keepers of memberships, counts and sums, in the order in which they follow from each other.
void installKeepers(storage::Database& database);

} // namespace doancoso::activity
