// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps the spans of memberships right: whenever events or people change, by typing, import, undo or a received file,
// the spans of these people are derived anew in the same transaction. Installed once for each open database.
#pragma once

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/storage/unit_of_work.h"

namespace doancoso::storage {
class Database;
}

namespace doancoso::membership {

/// A unit whose members differ from this day on.
struct MemberChange
{
    base::UnitId unit;
    QDate from;
};

class MembershipKeeper
{
public:
    /// What this unit of work changed in memberships and in what members are counted by; told to keepers that run
    /// after this one.
    static QList<MemberChange> changesIn(storage::UnitOfWork& unit);
    static void install(storage::Database& database);
    /// Derives every span anew; for the repair of a file.
    static base::Result<void> rebuild(storage::Database& database, base::ProgressSink& progress);
    /// How many people have spans that differ from what their events say.
    static base::Result<qint64> countWrong(storage::Database& database);
};

} // namespace doancoso::membership
