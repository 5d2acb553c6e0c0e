// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counting members from the kept spans: who is there on a day, who came and who went in between, grouped in the
// database so that a province takes a fraction of a second. For the measures of core/activity.
#pragma once

#include "core/membership/counted.h"
#include "core/membership/ledger.h"
#include "core/storage/unit_of_work.h"

namespace doancoso::membership {

/// So many members of one branch that are alike in all that is counted.
struct MemberGroup
{
    base::UnitId unit;
    EventKind kind = EventKind::Register; ///< how they came or went; of those who are there, Register
    base::UnitId other;                   ///< Transfer: the branch at the other end
    qint64 traits = 0;
    bool inParty = false;
    qint64 count = 0;
};

/// What somebody is listed by behind a count.
struct MemberItem
{
    base::PersonId person;
    base::UnitId unit;
    base::UnitId other;
    EventKind kind = EventKind::Register;
    QDate onDate;
    qint64 traits = 0;
    bool inParty = false;
};

enum class MemberFlow { Present, Came, Went };

class MemberCountsRepository
{
public:
    /// Present: on `last`. Came and Went: with their first day, or first day after, between `first` and `last`, both
    /// included. `units` empty: everywhere.
    static QList<MemberGroup> groups(storage::Connection& connection, MemberFlow flow, const QDate& first,
                                     const QDate& last, const QList<base::UnitId>& units);
    /// Who is there on the day, of all these units together; `unit` of a group is the first of them. For units of which
    /// it does not matter where exactly somebody is: a fraction of the rows that groups() gives.
    static QList<MemberGroup> presentIn(storage::Connection& connection, const QDate& day,
                                        const QList<base::UnitId>& units);
    static QList<MemberItem> items(storage::Connection& connection, MemberFlow flow, const QDate& first,
                                   const QDate& last, const QList<base::UnitId>& units);
    /// Events that leave the membership as it is (discipline, commendation) in the period, those withdrawn left out.
    static QList<MemberItem> events(storage::Connection& connection, EventKind kind, const QString& level,
                                    const QDate& first, const QDate& last, const QList<base::UnitId>& units);
    /// The trait of the sex of these people, 0 where it is not known.
    static QHash<base::PersonId, qint64> sexTraits(storage::Connection& connection,
                                                   const QList<base::PersonId>& people);
};

} // namespace doancoso::membership
