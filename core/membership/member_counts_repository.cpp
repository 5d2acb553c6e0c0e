// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/member_counts_repository.h"

#include "core/membership/person.h"
#include "core/planning/repository_support.h"

namespace doancoso::membership {
namespace {

using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Statement;

struct FlowColumns
{
    QString kind;
    QString other;
    QString day;
    QString condition;
};

FlowColumns columnsOf(MemberFlow flow)
{
    switch (flow) {
    case MemberFlow::Came:
        return {u"entry_kind"_s, u"from_unit_id"_s, u"valid_from"_s, u"valid_from >= ? AND valid_from <= ?"_s};
    case MemberFlow::Went:
        return {u"exit_kind"_s, u"to_unit_id"_s, u"valid_until"_s, u"valid_until >= ? AND valid_until <= ?"_s};
    case MemberFlow::Present:
        break;
    }
    return {u"'register'"_s, u"0"_s, u"valid_from"_s, u"valid_from <= ? AND valid_until > ?"_s};
}

QString among(const QList<base::UnitId>& units)
{
    return units.isEmpty() ? QString() : QString(u" AND unit_id IN (%1)"_s.arg(planning::keyList(units)));
}

QString inPartyOn(const QDate& day)
{
    return u"CASE WHEN party_from <> '' AND party_from <= '%1' THEN 1 ELSE 0 END"_s.arg(day.toString(Qt::ISODate));
}

/// Of those who are there, both days are the last one.
const QDate& lowerDay(MemberFlow flow, const QDate& first, const QDate& last)
{
    return flow == MemberFlow::Present ? last : first;
}

} // namespace

QList<MemberGroup> MemberCountsRepository::groups(Connection& connection, MemberFlow flow, const QDate& first,
                                                  const QDate& last, const QList<base::UnitId>& units)
{
    const FlowColumns columns = columnsOf(flow);
    const QString party = inPartyOn(last);
    // Those who are there neither came from nor went to anywhere: two columns less of many thousand rows.
    const bool moves = flow != MemberFlow::Present;
    QList<MemberGroup> groups;
    Statement read = connection.fresh(
        u"SELECT unit_id, traits, %1, count(*)%2 FROM membership_span WHERE state = 1 AND %3%4 GROUP BY unit_id, "
        "traits, %1%2"_s.arg(party, moves ? u", %1, %2"_s.arg(columns.kind, columns.other) : QString(),
                             columns.condition, among(units)));
    read.run(lowerDay(flow, first, last), last);
    while (read.next()) {
        groups.append({base::UnitId(read.integer(0)),
                       moves ? eventKindFromCode(read.text(4)).value_or(EventKind::Register) : EventKind::Register,
                       moves ? base::UnitId(read.integer(5)) : base::UnitId(), read.integer(1), read.flag(2),
                       read.integer(3)});
    }
    return groups;
}

QList<MemberGroup> MemberCountsRepository::presentIn(Connection& connection, const QDate& day,
                                                     const QList<base::UnitId>& units)
{
    QList<MemberGroup> groups;
    if (units.isEmpty()) {
        return groups;
    }
    Statement read = connection.fresh(
        u"SELECT traits, %1, count(*) FROM membership_span WHERE state = 1 AND valid_from <= ? AND valid_until > ?%2 "
        "GROUP BY traits, %1"_s.arg(inPartyOn(day), among(units)));
    read.run(day, day);
    while (read.next()) {
        groups.append({units.constFirst(), EventKind::Register, {}, read.integer(0), read.flag(1), read.integer(2)});
    }
    return groups;
}

QList<MemberItem> MemberCountsRepository::items(Connection& connection, MemberFlow flow, const QDate& first,
                                                const QDate& last, const QList<base::UnitId>& units)
{
    const FlowColumns columns = columnsOf(flow);
    QList<MemberItem> items;
    Statement read = connection.fresh(
        u"SELECT person_id, unit_id, %1, %2, %3, traits, party_from FROM membership_span WHERE state = 1 AND %4%5 "
        "ORDER BY %3, person_id"_s.arg(columns.kind, columns.other, columns.day, columns.condition, among(units)));
    read.run(lowerDay(flow, first, last), last);
    while (read.next()) {
        const QDate party = read.date(6);
        items.append({base::PersonId(read.integer(0)), base::UnitId(read.integer(1)), base::UnitId(read.integer(3)),
                      eventKindFromCode(read.text(2)).value_or(EventKind::Register), read.date(4), read.integer(5),
                      party.isValid() && party <= last});
    }
    return items;
}

QList<MemberItem> MemberCountsRepository::events(Connection& connection, EventKind kind, const QString& level,
                                                 const QDate& first, const QDate& last,
                                                 const QList<base::UnitId>& units)
{
    QString sql = u"SELECT person_id, unit_id, on_date FROM membership_event WHERE kind = ? AND on_date >= ? AND "
                  "on_date <= ? AND withdrawn_at IS NULL AND deleted_at IS NULL"_s +
                  among(units);
    if (!level.isEmpty()) {
        sql += u" AND level_code = '%1'"_s.arg(level);
    }
    QList<MemberItem> items;
    Statement read = connection.fresh(sql + u" ORDER BY on_date, id"_s);
    read.run(toCode(kind), first, last);
    while (read.next()) {
        items.append(
            {base::PersonId(read.integer(0)), base::UnitId(read.integer(1)), {}, kind, read.date(2), 0, false});
    }
    return items;
}

QHash<base::PersonId, qint64> MemberCountsRepository::sexTraits(Connection& connection,
                                                                const QList<base::PersonId>& people)
{
    QHash<base::PersonId, qint64> traits;
    if (people.isEmpty()) {
        return traits;
    }
    Statement read = connection.fresh(u"SELECT id, sex FROM person WHERE id IN (%1)"_s.arg(planning::keyList(people)));
    read.run();
    while (read.next()) {
        const Sex sex = sexFromCode(read.text(1));
        traits.insert(base::PersonId(read.integer(0)), sex == Sex::Female ? trait::kFemale
                                                       : sex == Sex::Male ? trait::kMale
                                                                          : 0);
    }
    return traits;
}

} // namespace doancoso::membership
