// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small world for the tests of core/activity: units, people who are members of branches, and the services.
#pragma once

#include "support/builders.h"

#include "core/activity/activity_service.h"
#include "core/activity/cadre_service.h"
#include "core/activity/meeting_service.h"
#include "core/membership/membership_keeper.h"
#include "core/membership/membership_repository.h"
#include "core/membership/person_repository.h"

namespace doancoso::tests {

class ActivityWorld : public World
{
public:
    explicit ActivityWorld(storage::Engine engine = storage::Engine::Sqlite)
        : World(engine), meetings(*database), activities(*database), cadres(*database)
    {
        membership::MembershipKeeper::install(*database);
        district = unit(QStringLiteral("H"), QStringLiteral("DISTRICT"), {});
        commune = unit(QStringLiteral("X1"), QStringLiteral("COMMUNE"), district);
        branch = unit(QStringLiteral("A1"), QStringLiteral("BRANCH"), commune);
        other = unit(QStringLiteral("A2"), QStringLiteral("BRANCH"), commune);
    }

    base::PersonId person(membership::Person given)
    {
        const auto id =
            database->write(QStringLiteral("người"), [&](storage::UnitOfWork& unit) -> base::Result<base::PersonId> {
                return membership::PersonRepository::insert(unit, given);
            });
        REQUIRE_OK(id);
        return *id;
    }
    base::PersonId person(const QString& name)
    {
        membership::Person given;
        given.fullName = name;
        return person(given);
    }
    void join(base::PersonId who, base::UnitId where, const QDate& day)
    {
        event(who, where, day, membership::EventKind::Register, {});
    }
    void move(base::PersonId who, base::UnitId from, base::UnitId to, const QDate& day)
    {
        event(who, from, day, membership::EventKind::Transfer, to);
    }
    base::PersonId member(const QString& name, base::UnitId where, const QDate& day = QDate(2020, 1, 1))
    {
        const base::PersonId who = person(name);
        join(who, where, day);
        return who;
    }
    organization::UnitTree tree(const QDate& day)
    {
        const auto found = organization.treeAt(day);
        REQUIRE_OK(found);
        return *found;
    }
    activity::Meeting meetingOf(base::UnitId where, const QDate& day, const char* kind = "BRANCH") const
    {
        activity::Meeting meeting;
        meeting.unit = where;
        meeting.kind = QString::fromLatin1(kind);
        meeting.onDate = day;
        return meeting;
    }
    base::MeetingId hold(base::UnitId where, const QDate& day, const char* kind = "BRANCH")
    {
        const auto saved = meetings.save(meetingOf(where, day, kind));
        REQUIRE_OK(saved);
        return saved->id;
    }
    activity::Activity activityOf(const char* kind, const char* subkind, const QDate& day) const
    {
        activity::Activity made;
        made.kind = QString::fromLatin1(kind);
        made.subkind = QString::fromLatin1(subkind);
        made.title = QStringLiteral("Việc ") + made.kind;
        made.unit = commune;
        made.firstDay = day;
        return made;
    }
    activity::CadrePost postOf(base::PersonId who, base::UnitId where, const char* post, const QDate& from) const
    {
        activity::CadrePost made;
        made.person = who;
        made.unit = where;
        made.post = QString::fromLatin1(post);
        made.from = from;
        return made;
    }
    template <typename Work>
    auto count(Work work)
    {
        const auto counted = database->read(work);
        REQUIRE_OK(counted);
        return *counted;
    }

    activity::MeetingService meetings;
    activity::ActivityService activities;
    activity::CadreService cadres;
    base::UnitId district, commune, branch, other;

private:
    void event(base::PersonId who, base::UnitId where, const QDate& day, membership::EventKind kind, base::UnitId to)
    {
        membership::MembershipEvent made;
        made.person = who;
        made.unit = where;
        made.kind = kind;
        made.onDate = day;
        made.otherUnit = to;
        REQUIRE_OK(database->write(QStringLiteral("sổ"), [&](storage::UnitOfWork& unit) -> base::Result<void> {
            membership::MembershipRepository::insertEvent(unit, made);
            return {};
        }));
    }
};

} // namespace doancoso::tests
