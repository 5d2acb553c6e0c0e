// SPDX-License-Identifier: GPL-3.0-or-later
//
// Use cases of people and memberships: take somebody into the register, record what happens to one or many members,
// mend and strike out, change fields of many at once, read a member's record, find those who may be the same. Each
// call that writes is one action that can be undone. Pages, the import and the command line use it.
#pragma once

#include "core/membership/member_rules.h"
#include "core/membership/membership_repository.h"
#include "core/membership/person_repository.h"
#include "core/storage/database.h"

namespace doancoso::membership {

/// Everything about one person.
struct MemberRecord
{
    Person person;
    QList<MembershipEvent> events; ///< by day, withdrawn ones included
    Ledger ledger;
};

/// A member who is taken into the register.
struct NewMember
{
    Person person;
    MembershipEvent event; ///< Register, Admit, TransferIn, TempIn or Honorary; its person is filled in
};

/// How many members a unit and everything below had on a day, now and as it was known at a moment.
struct KnownHeadcount
{
    qint64 now = 0;
    qint64 then = 0;
    QList<base::PersonId> added;   ///< counted now, not then
    QList<base::PersonId> dropped; ///< counted then, no longer
};

class MembershipService
{
public:
    explicit MembershipService(storage::Database& database) : m_database(database) {}

    base::Result<MemberRecord> record(base::PersonId person);
    base::Result<QList<Person>> people(const QList<base::PersonId>& ids);

    /// Errors: Validation (see member_rules.h; the branch does not exist on the day).
    base::Result<base::PersonId> add(const NewMember& member);
    base::Result<void> update(const Person& person);
    /// One field of many people. Errors: Validation (a text that the field cannot hold).
    base::Result<void> setField(const QList<base::PersonId>& people, PersonField field, const QString& storedText);
    /// One event for each of the people; unit is where each is a member on the day, unless the event names one.
    base::Result<void> recordEvent(const QList<base::PersonId>& people, const MembershipEvent& event);
    /// The old event stays readable and no longer holds. Errors: Validation without a reason.
    base::Result<void> correct(base::MembershipEventId wrong, const MembershipEvent& right, const QString& reason);
    base::Result<void> strikeOut(base::MembershipEventId wrong, const QString& reason);

    base::Result<planning::Findings> findings(const Person& person);
    base::Result<planning::Findings> findings(const MembershipEvent& event, const Person& person);
    base::Result<QStringList> reminders(const MemberRecord& record, const QDate& day);
    /// Others who may be the same person.
    base::Result<QList<Person>> alike(const Person& person);

    /// Members on the day of these units.
    base::Result<qint64> membersOn(const QDate& day, const QList<base::UnitId>& units);
    /// Compares what is known now with what was known at the moment; what differs are corrections and late entries.
    base::Result<KnownHeadcount> headcountKnownAt(const QDate& day, const QList<base::UnitId>& units,
                                                  const QDateTime& moment);

private:
    storage::Database& m_database;
};

} // namespace doancoso::membership
