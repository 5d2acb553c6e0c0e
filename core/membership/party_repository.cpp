// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/party_repository.h"

#include "core/planning/repository_support.h"

namespace doancoso::membership {

using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Row;
using storage::Statement;
using storage::UnitOfWork;

namespace {

constexpr qsizetype kFollowedAtOnce = 500;

const auto kPartyColumns =
    u"id, revision, person_id, step, on_date, document_number, votes_present, votes_for, helper, "
    "party_cell, remark"_s;

std::optional<int> partyVotes(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

PartyStep partyStepOf(const Statement& row)
{
    return {PartyStepId(row.integer(0)),
            row.integer(1),
            base::PersonId(row.integer(2)),
            row.text(3),
            row.date(4),
            row.text(5),
            partyVotes(row.value(6)),
            partyVotes(row.value(7)),
            row.text(8),
            row.text(9),
            row.text(10)};
}

Row partyRow(const PartyStep& step)
{
    return {{u"person_id"_s, step.person.value()},
            {u"step"_s, step.code},
            {u"on_date"_s, step.onDate},
            {u"document_number"_s, step.documentNumber},
            {u"votes_present"_s, step.votesPresent ? QVariant(*step.votesPresent) : QVariant()},
            {u"votes_for"_s, step.votesFor ? QVariant(*step.votesFor) : QVariant()},
            {u"helper"_s, step.helper},
            {u"party_cell"_s, step.partyCell},
            {u"remark"_s, step.remark}};
}

} // namespace

QList<PartyStep> PartyRepository::ofPerson(Connection& connection, base::PersonId person)
{
    return ofPeople(connection, {person}).value(person);
}

QHash<base::PersonId, QList<PartyStep>> PartyRepository::ofPeople(Connection& connection,
                                                                  const QList<base::PersonId>& people)
{
    QHash<base::PersonId, QList<PartyStep>> found;
    for (qsizetype first = 0; first < people.size(); first += kFollowedAtOnce) {
        Statement read = connection.fresh(
            u"SELECT %1 FROM party_step WHERE person_id IN (%2) AND deleted_at IS NULL ORDER BY person_id, on_date, id"_s
                .arg(kPartyColumns, planning::keyList(people.mid(first, kFollowedAtOnce))));
        read.run();
        while (read.next()) {
            const PartyStep step = partyStepOf(read);
            found[step.person].append(step);
        }
    }
    return found;
}

QHash<base::PersonId, base::UnitId> PartyRepository::followed(Connection& connection, const QList<base::UnitId>& units,
                                                              const QDate& day)
{
    QString sql = u"SELECT s.person_id, s.unit_id FROM membership_span s WHERE s.state = 1 AND s.valid_from <= ? AND "
                  "s.valid_until > ? AND EXISTS (SELECT 1 FROM party_step p WHERE p.person_id = s.person_id AND "
                  "p.deleted_at IS NULL)"_s;
    if (!units.isEmpty()) {
        sql += u" AND s.unit_id IN (%1)"_s.arg(planning::keyList(units));
    }
    QHash<base::PersonId, base::UnitId> found;
    Statement read = connection.fresh(sql);
    read.run(day, day);
    while (read.next()) {
        found.insert(base::PersonId(read.integer(0)), base::UnitId(read.integer(1)));
    }
    return found;
}

std::optional<PartyStep> PartyRepository::find(Connection& connection, PartyStepId id)
{
    Statement read =
        connection.fresh(u"SELECT %1 FROM party_step WHERE id = ? AND deleted_at IS NULL"_s.arg(kPartyColumns));
    read.run(id);
    return read.next() ? std::optional(partyStepOf(read)) : std::nullopt;
}

PartyStepId PartyRepository::insert(UnitOfWork& unit, const PartyStep& step)
{
    return PartyStepId(unit.insert(u"party_step"_s, partyRow(step)));
}

void PartyRepository::update(UnitOfWork& unit, const PartyStep& step)
{
    unit.updateRecord(u"party_step"_s, step.id.value(), step.revision, partyRow(step));
}

void PartyRepository::bury(UnitOfWork& unit, PartyStepId id)
{
    unit.bury(u"party_step"_s, id.value());
}

} // namespace doancoso::membership
