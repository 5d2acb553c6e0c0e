// SPDX-License-Identifier: GPL-3.0-or-later
//
// The SQL of the steps of outstanding members. Only PartyService uses it.
#pragma once

#include "core/membership/membership_repository.h"
#include "core/membership/party_pipeline.h"
#include "core/storage/unit_of_work.h"

namespace doancoso::membership {

class PartyRepository
{
public:
    static QList<PartyStep> ofPerson(storage::Connection& connection, base::PersonId person);
    static QHash<base::PersonId, QList<PartyStep>> ofPeople(storage::Connection& connection,
                                                            const QList<base::PersonId>& people);
    /// Everybody with a step who is, on the day, a member of one of these units; `units` empty: of any. With the
    /// branch.
    static QHash<base::PersonId, base::UnitId> followed(storage::Connection& connection,
                                                        const QList<base::UnitId>& units, const QDate& day);
    static std::optional<PartyStep> find(storage::Connection& connection, PartyStepId id);
    static PartyStepId insert(storage::UnitOfWork& unit, const PartyStep& step);
    /// Refused as Conflict when somebody changed the step since the revision that it carries.
    static void update(storage::UnitOfWork& unit, const PartyStep& step);
    static void bury(storage::UnitOfWork& unit, PartyStepId id);
};

} // namespace doancoso::membership
