// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/party_counts_repository.h"

#include "core/base/period.h"
#include "core/membership/party_pipeline.h"
#include "core/planning/repository_support.h"

namespace doancoso::membership {

using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Statement;

namespace {

QString amongPartyUnits(const QList<base::UnitId>& units)
{
    return units.isEmpty() ? QString() : u" AND s.unit_id IN (%1)"_s.arg(planning::keyList(units));
}

/// 'A', 'B': the steps after which an admission comes from the outstanding members. Codes of the shipped data.
QString outstandingSteps()
{
    QStringList codes;
    for (const PartyStepKind& kind : partySteps().kinds) {
        if (kind.outstanding) {
            codes.append(u"'%1'"_s.arg(kind.code));
        }
    }
    return codes.isEmpty() ? u"''"_s : codes.join(u", "_s);
}

/// Members who were admitted in the days, with 1 where they come from the outstanding members.
QString admittedSql(const QString& columns)
{
    return u"SELECT %1, CASE WHEN EXISTS (SELECT 1 FROM party_step p WHERE p.person_id = s.person_id AND "
           "p.deleted_at IS NULL AND p.step IN (%2) AND p.on_date <= s.party_from) THEN 1 ELSE 0 END AS chosen "
           "FROM membership_span s WHERE s.state = 1 AND s.party_from >= ? AND s.party_from <= ? AND "
           "s.valid_from <= s.party_from AND s.valid_until > s.party_from"_s.arg(columns, outstandingSteps());
}

} // namespace

CountsByUnit PartyCountsRepository::stepTaken(Connection& connection, const QString& step, const QDate& firstDay,
                                              const QDate& lastDay, const QList<base::UnitId>& units)
{
    CountsByUnit counts;
    Statement read = connection.fresh(
        u"SELECT s.unit_id, COUNT(*) FROM (SELECT person_id, MIN(on_date) AS on_date FROM party_step WHERE step = ? "
        u"AND "
        "on_date >= ? AND on_date <= ? AND deleted_at IS NULL GROUP BY person_id) p JOIN membership_span s ON "
        "s.person_id = p.person_id AND s.state = 1 AND s.valid_from <= p.on_date AND s.valid_until > p.on_date "
        "WHERE 1 = 1%1 GROUP BY s.unit_id"_s.arg(amongPartyUnits(units)));
    read.run(step, firstDay, lastDay);
    while (read.next()) {
        counts.insert(base::UnitId(read.integer(0)), {read.integer(1), 0});
    }
    return counts;
}

CountsByUnit PartyCountsRepository::introduced(Connection& connection, const QDate& firstDay, const QDate& lastDay,
                                               const QList<base::UnitId>& units)
{
    return stepTaken(connection, QString::fromLatin1(party_step_code::kIntroduced), firstDay, lastDay, units);
}

CountsByUnit PartyCountsRepository::attendedClass(Connection& connection, const QDate& firstDay, const QDate& lastDay,
                                                  const QList<base::UnitId>& units)
{
    return stepTaken(connection, QString::fromLatin1(party_step_code::kClass), firstDay, lastDay, units);
}

CountsByUnit PartyCountsRepository::admittedFromOutstanding(Connection& connection, const QDate& firstDay,
                                                            const QDate& lastDay, const QList<base::UnitId>& units)
{
    CountsByUnit counts;
    Statement read = connection.fresh(
        u"SELECT a.unit_id, CAST(SUM(a.chosen) AS BIGINT), COUNT(*) FROM (%1%2) a GROUP BY a.unit_id"_s.arg(
            admittedSql(u"s.unit_id"_s), amongPartyUnits(units)));
    read.run(firstDay, lastDay);
    while (read.next()) {
        counts.insert(base::UnitId(read.integer(0)), {read.integer(1), read.integer(2)});
    }
    return counts;
}

QList<CountedItem> PartyCountsRepository::stepTakenItems(Connection& connection, const QString& step,
                                                         const QDate& firstDay, const QDate& lastDay,
                                                         const QList<base::UnitId>& units)
{
    QList<CountedItem> items;
    Statement read = connection.fresh(
        u"SELECT s.unit_id, p.person_id, n.full_name, p.on_date FROM (SELECT person_id, MIN(on_date) AS on_date FROM "
        "party_step WHERE step = ? AND on_date >= ? AND on_date <= ? AND deleted_at IS NULL GROUP BY person_id) p "
        "JOIN membership_span s ON s.person_id = p.person_id AND s.state = 1 AND s.valid_from <= p.on_date AND "
        "s.valid_until > p.on_date JOIN person n ON n.id = p.person_id WHERE 1 = 1%1 ORDER BY p.on_date, n.sort_key, "
        "n.id"_s.arg(amongPartyUnits(units)));
    read.run(step, firstDay, lastDay);
    while (read.next()) {
        items.append({base::UnitId(read.integer(0)),
                      base::PersonId(read.integer(1)),
                      u"%1 · %2"_s.arg(base::displayDate(read.date(3)), read.text(2)),
                      read.date(3),
                      {1, 0}});
    }
    return items;
}

QList<CountedItem> PartyCountsRepository::admittedItems(Connection& connection, const QDate& firstDay,
                                                        const QDate& lastDay, const QList<base::UnitId>& units)
{
    QList<CountedItem> items;
    Statement read = connection.fresh(
        u"SELECT a.unit_id, a.person_id, n.full_name, a.party_from, a.chosen FROM (%1%2) a JOIN person n ON "
        "n.id = a.person_id ORDER BY a.party_from, n.sort_key, n.id"_s.arg(
            admittedSql(u"s.unit_id, s.person_id, s.party_from"_s), amongPartyUnits(units)));
    read.run(firstDay, lastDay);
    while (read.next()) {
        items.append({base::UnitId(read.integer(0)),
                      base::PersonId(read.integer(1)),
                      u"%1 · %2"_s.arg(base::displayDate(read.date(3)), read.text(2)),
                      read.date(3),
                      {read.integer(4), 1}});
    }
    return items;
}

} // namespace doancoso::membership
