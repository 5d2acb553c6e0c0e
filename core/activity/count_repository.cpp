// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/count_repository.h"

#include "core/planning/repository_support.h"

namespace doancoso::activity {

using namespace Qt::StringLiterals;
using base::Period;
using storage::Connection;
using storage::Statement;

QSet<qint64> CountRepository::countedPeriods(Connection& connection)
{
    QSet<qint64> periods;
    Statement read = connection.fresh(u"SELECT period_id FROM counted_period"_s);
    read.run();
    while (read.next()) {
        periods.insert(read.integer(0));
    }
    return periods;
}

void CountRepository::markCounted(Connection& connection, const Period& period)
{
    Statement& find = connection.statement(u"SELECT 1 FROM counted_period WHERE period_id = ?"_s);
    const bool known = find.run(period.key()).next();
    find.finish();
    if (!known) {
        connection.statement(u"INSERT INTO counted_period (period_id) VALUES (?)"_s).run(period.key());
    }
}

void CountRepository::forgetCounted(Connection& connection)
{
    connection.execute(u"DELETE FROM counted_period"_s);
}

qint64 CountRepository::countedFigures(Connection& connection)
{
    Statement read = connection.fresh(u"SELECT count(*) FROM indicator_value WHERE kind = 3"_s);
    read.run();
    return read.next() ? read.integer(0) : 0;
}

QList<results::CellKey> CountRepository::countedCells(Connection& connection, base::UnitId unit)
{
    QList<results::CellKey> keys;
    Statement read = connection.fresh(
        u"SELECT period_id, indicator_id, breakdown_id FROM indicator_value WHERE unit_id = ? AND kind = 3"_s);
    read.run(unit);
    while (read.next()) {
        keys.append({Period::fromKey(read.integer(0)), base::IndicatorId(read.integer(1)), unit, read.integer(2)});
    }
    return keys;
}

QList<base::UnitId> CountRepository::unitsOf(Connection& connection, const QSet<base::PersonId>& people)
{
    QList<base::UnitId> units;
    if (people.isEmpty()) {
        return units;
    }
    Statement read = connection.fresh(
        u"SELECT DISTINCT unit_id FROM membership_span WHERE person_id IN (%1)"_s.arg(planning::keyList(people)));
    read.run();
    while (read.next()) {
        units.append(base::UnitId(read.integer(0)));
    }
    return units;
}

QHash<base::PersonId, QString> CountRepository::names(Connection& connection, const QSet<base::PersonId>& people)
{
    QHash<base::PersonId, QString> names;
    if (people.isEmpty()) {
        return names;
    }
    Statement read =
        connection.fresh(u"SELECT id, full_name FROM person WHERE id IN (%1)"_s.arg(planning::keyList(people)));
    read.run();
    while (read.next()) {
        names.insert(base::PersonId(read.integer(0)), read.text(1));
    }
    return names;
}

std::optional<RecordOwner> CountRepository::registration(Connection& connection, qint64 id)
{
    Statement read =
        connection.fresh(u"SELECT unit_id, person_id, first_day FROM training_registration WHERE id = ?"_s);
    read.run(id);
    if (!read.next()) {
        return std::nullopt;
    }
    return RecordOwner{base::UnitId(read.integer(0)), base::PersonId(read.integer(1)), read.date(2)};
}

std::optional<RecordOwner> CountRepository::meeting(Connection& connection, qint64 id)
{
    Statement read = connection.fresh(u"SELECT unit_id, on_date FROM meeting WHERE id = ?"_s);
    read.run(id);
    return read.next() ? std::optional(RecordOwner{base::UnitId(read.integer(0)), {}, read.date(1)}) : std::nullopt;
}

std::optional<RecordOwner> CountRepository::activity(Connection& connection, qint64 id)
{
    Statement read = connection.fresh(u"SELECT counted_unit_id, last_day FROM activity WHERE id = ?"_s);
    read.run(id);
    return read.next() ? std::optional(RecordOwner{base::UnitId(read.integer(0)), {}, read.date(1)}) : std::nullopt;
}

QList<RecordOwner> CountRepository::postsOf(Connection& connection, base::PersonId person)
{
    QList<RecordOwner> posts;
    Statement read = connection.fresh(u"SELECT unit_id, valid_from FROM cadre_post WHERE person_id = ?"_s);
    read.run(person);
    while (read.next()) {
        posts.append({base::UnitId(read.integer(0)), person, read.date(1)});
    }
    return posts;
}

} // namespace doancoso::activity
