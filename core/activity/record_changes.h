// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a changed row of a register means for the counts: which book, from which day, about which units and people. The
// tables are told in one list, so a new register is one line. For CountKeeper only.
#pragma once

#include "core/base/ids.h"
#include "core/storage/unit_of_work.h"

namespace doancoso::activity {

struct RecordChange
{
    QString book;
    QDate from;
    QList<base::UnitId> units;
    QList<base::PersonId> people; ///< it concerns the units that they are or were members of
};

class RecordChanges
{
public:
    /// Tables whose rows are counted.
    static QStringList tables();
    /// The row as it was and as it is.
    static QList<RecordChange> of(storage::UnitOfWork& unit, const storage::RowChange& change);
};

} // namespace doancoso::activity
