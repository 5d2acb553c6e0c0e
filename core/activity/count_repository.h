// SPDX-License-Identifier: GPL-3.0-or-later
//
// What CountKeeper asks the file: which periods are counted already, which counted figures a unit has, and whom a
// changed record concerns. For CountKeeper and RecordChanges only.
#pragma once

#include "core/base/period.h"
#include "core/results/value_repository.h"
#include "core/storage/unit_of_work.h"

#include <QSet>

#include <optional>

namespace doancoso::activity {

/// The record to which a row of details belongs.
struct RecordOwner
{
    base::UnitId unit;
    base::PersonId person; ///< invalid where the record is no person's
    QDate from;
};

class CountRepository
{
public:
    static QSet<qint64> countedPeriods(storage::Connection& connection);
    static void markCounted(storage::Connection& connection, const base::Period& period);
    static void forgetCounted(storage::Connection& connection);
    static qint64 countedFigures(storage::Connection& connection);
    /// Cells that hold a counted figure of the unit.
    static QList<results::CellKey> countedCells(storage::Connection& connection, base::UnitId unit);

    /// Every unit in which one of the people was ever a member.
    static QList<base::UnitId> unitsOf(storage::Connection& connection, const QSet<base::PersonId>& people);
    static QHash<base::PersonId, QString> names(storage::Connection& connection, const QSet<base::PersonId>& people);
    static std::optional<RecordOwner> registration(storage::Connection& connection, qint64 id);
    static std::optional<RecordOwner> meeting(storage::Connection& connection, qint64 id);
    static std::optional<RecordOwner> activity(storage::Connection& connection, qint64 id);
    /// The posts that somebody holds or held, by the unit and the first day.
    static QList<RecordOwner> postsOf(storage::Connection& connection, base::PersonId person);
};

} // namespace doancoso::activity
