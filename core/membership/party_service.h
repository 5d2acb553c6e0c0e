// SPDX-License-Identifier: GPL-3.0-or-later
//
// Use cases of outstanding members on their way into the Party: record, correct and take back steps, and the lists by
// block and step. Pages and reports use it.
#pragma once

#include "core/base/result.h"
#include "core/membership/party_pipeline.h"
#include "core/membership/person.h"

#include <QHash>

namespace doancoso::storage {
class Database;
}

namespace doancoso::membership {

/// One person who is followed.
struct PartyRow
{
    base::PersonId person;
    QString name;
    base::PartialDate birthDate;
    Sex sex = Sex::Unknown;
    base::UnitId unit; ///< the branch on the day
    QString unitName;  ///< short
    QString blockCode; ///< of the branch, else of the nearest unit above that has one
    PartyWay way;
    QList<PartyWarning> warnings;
};

/// Who is followed on a day, by the furthest step, then by given name.
struct PartyList
{
    QDate day;
    QList<PartyRow> rows;

    /// How many stand at each step, by code.
    QHash<QString, int> countsByStep() const;
    /// The same within each block.
    QHash<QString, QHash<QString, int>> countsByBlock() const;
};

/// Done in a span of days by the members of some units.
struct PartyFigures
{
    qint64 introduced = 0;
    qint64 admittedFromOutstanding = 0;
    qint64 admitted = 0; ///< all new Party members among the members

    /// Nothing while nobody was admitted.
    std::optional<base::Decimal> share() const;
};

class PartyService
{
public:
    explicit PartyService(storage::Database& database) : m_database(database) {}

    /// Steps after the day do not count. `units`: branches to list, empty: all.
    base::Result<PartyList> list(const QList<base::UnitId>& units, const QDate& day) const;
    base::Result<PartyWay> way(base::PersonId person) const;
    base::Result<PartyFigures> figures(const QList<base::UnitId>& units, const QDate& firstDay,
                                       const QDate& lastDay) const;
    /// The branch of which the person was a member on the day of a step; invalid: none.
    base::Result<base::UnitId> unitOn(base::PersonId person, const QDate& day) const;

    /// Members of these branches on the day who are not followed and not in the Party: for a new nomination.
    base::Result<QList<Person>> nominees(const QList<base::UnitId>& units, const QDate& day) const;

    /// A new step, or a change of one that has an id. The days of admission and of full membership go to the person's
    /// card in the same action. Warnings are told by partyWarnings(); here only what would make the data wrong is
    /// refused. Errors: Validation (context names the field), Conflict (the step is recorded already, or somebody
    /// changed it meanwhile), NotFound.
    base::Result<PartyStepId> record(const PartyStep& step);
    /// The card forgets a day that the step had set.
    base::Result<void> remove(PartyStepId id);

private:
    storage::Database& m_database;
};

} // namespace doancoso::membership
