// SPDX-License-Identifier: GPL-3.0-or-later
//
// The SQL of people. Used by the services of membership and activity.
#pragma once

#include "core/membership/person.h"
#include "core/storage/unit_of_work.h"

#include <QHash>

#include <functional>

namespace doancoso::membership {

/// As little of a person as tells whether two are the same.
struct PersonMark
{
    base::PersonId id;
    QString foldedName;
    base::PartialDate birthDate;
    QString identityNumber;
};

/// What a person is counted by.
struct PersonTraits
{
    base::PersonId id;
    qint64 traits = 0;
    QDate partyFrom; ///< invalid: not in the Party
};

class PersonRepository
{
public:
    static std::optional<Person> find(storage::Connection& connection, base::PersonId id);
    /// In the order asked for; those that are no more are left out.
    static QList<Person> read(storage::Connection& connection, const QList<base::PersonId>& ids);
    /// In no order; those that are no more are left out.
    static QList<PersonTraits> traits(storage::Connection& connection, const QList<base::PersonId>& ids);
    static PersonTraits traits(const storage::Row& row);
    /// One stored column of everyone, for sorting a list by it.
    static QHash<base::PersonId, QString> column(storage::Connection& connection, PersonField field);
    static QList<PersonMark> marks(storage::Connection& connection);
    /// People with this identity number, or with this folded name and a date of birth that may be the same.
    static QList<PersonMark> alike(storage::Connection& connection, const PersonMark& mark);

    static base::PersonId insert(storage::UnitOfWork& unit, const Person& person);
    static QList<base::PersonId> insertMany(storage::UnitOfWork& unit, const QList<Person>& people);
    /// Refused as Conflict when somebody changed the person since the revision that `person` carries.
    static void update(storage::UnitOfWork& unit, const Person& person);

    static storage::Row rowOf(const Person& person);
    static Person fromRow(const storage::Row& row);
};

} // namespace doancoso::membership
