// SPDX-License-Identifier: GPL-3.0-or-later
//
// Some branches with members, for the tests of training, dues and the way into the Party.
#pragma once

#include "support/builders.h"

#include "core/base/text.h"
#include "core/membership/membership_keeper.h"
#include "core/membership/membership_repository.h"
#include "core/membership/person_repository.h"
#include "core/storage/journal.h"

namespace doancoso::tests {

struct PeopleScene
{
    World world;
    base::UnitId province;
    base::UnitId commune;
    QList<base::UnitId> branches;

    explicit PeopleScene(storage::Engine engine, int branchCount = 3) : world(engine)
    {
        membership::MembershipKeeper::install(*world.database);
        province = world.unit(QStringLiteral("1"), QStringLiteral("PROVINCIAL"), {});
        commune = world.unit(QStringLiteral("1-1"), QStringLiteral("COMMUNE"), province);
        for (int i = 0; i < branchCount; ++i) {
            branches.append(world.unit(QStringLiteral("1-1-%1").arg(i), QStringLiteral("BRANCH"), commune));
        }
    }

    membership::Person draft(const QString& name, std::optional<bool> salaried = false)
    {
        membership::Person person;
        person.fullName = name;
        person.birthDate = base::PartialDate(QDate(2000, 5, 19));
        person.sex = membership::Sex::Female;
        person.salaried = salaried;
        return person;
    }

    base::PersonId addPerson(const membership::Person& person)
    {
        const auto made = world.database->write(QStringLiteral("người"),
                                                [&](storage::UnitOfWork& unit) -> base::Result<base::PersonId> {
                                                    return membership::PersonRepository::insert(unit, person);
                                                });
        REQUIRE_OK(made);
        return *made;
    }

    void event(base::PersonId person, membership::EventKind kind, base::UnitId branch, const QDate& day,
               base::UnitId other = {})
    {
        membership::MembershipEvent event;
        event.uid = base::newUid();
        event.person = person;
        event.kind = kind;
        event.unit = branch;
        event.otherUnit = other;
        event.onDate = day;
        REQUIRE_OK(
            world.database->write(QStringLiteral("sự kiện"), [&](storage::UnitOfWork& unit) -> base::Result<void> {
                membership::MembershipRepository::insertEvent(unit, event);
                return {};
            }));
    }

    /// Registered as a member of the branch since the day.
    base::PersonId member(const QString& name, base::UnitId branch, const QDate& since = QDate(2020, 1, 1),
                          std::optional<bool> salaried = false)
    {
        const base::PersonId person = addPerson(draft(name, salaried));
        event(person, membership::EventKind::Register, branch, since);
        return person;
    }

    membership::Person card(base::PersonId id)
    {
        const auto read = world.database->read(
            [&](storage::Connection& connection) { return membership::PersonRepository::find(connection, id); });
        REQUIRE_OK(read);
        REQUIRE(read->has_value());
        return **read;
    }

    storage::Journal journal() { return storage::Journal(*world.database); }
};

} // namespace doancoso::tests
