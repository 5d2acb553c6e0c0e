// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/member_facts_repository.h"

#include "core/planning/repository_support.h"

namespace doancoso::evaluation {

using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Statement;

namespace {

/// A branch has some dozens of members; more than this are read without naming them.
constexpr qsizetype kPeopleNamed = 2000;

QString ofPeople(const QString& column, const QList<base::PersonId>& people)
{
    return people.isEmpty() || people.size() > kPeopleNamed
               ? QString()
               : QString(u" AND %1 IN (%2)"_s.arg(column, planning::keyList(people)));
}

} // namespace

QList<AttendanceSum> MemberFactsRepository::attendance(Connection& connection, const FactsScope& scope,
                                                       const QDate& first, const QDate& last)
{
    QList<AttendanceSum> sums;
    Statement read = connection.fresh(
        u"SELECT a.person_id, m.unit_id, SUM(CASE a.state WHEN 'present' THEN 1 ELSE 0 END), SUM(CASE a.state WHEN "
        "'excused' THEN 1 ELSE 0 END), COUNT(*) FROM meeting m JOIN meeting_attendance a ON a.meeting_id = m.id WHERE "
        "m.deleted_at IS NULL AND m.on_date >= ? AND m.on_date <= ?%1 GROUP BY a.person_id, m.unit_id"_s.arg(
            scope.units.isEmpty() ? QString() : u" AND m.unit_id IN (%1)"_s.arg(planning::keyList(scope.units))));
    read.run(first, last);
    while (read.next()) {
        sums.append({base::PersonId(read.integer(0)), base::UnitId(read.integer(1)), int(read.integer(2)),
                     int(read.integer(3)), int(read.integer(4))});
    }
    return sums;
}

QHash<base::PersonId, QSet<QString>> MemberFactsRepository::monthsAbsent(Connection& connection,
                                                                         const QList<base::PersonId>& people,
                                                                         const QDate& first, const QDate& last)
{
    QHash<base::PersonId, QSet<QString>> months;
    for (qsizetype from = 0; from < people.size(); from += kPeopleNamed) {
        Statement read = connection.fresh(
            u"SELECT a.person_id, SUBSTR(m.on_date, 1, 7) FROM meeting_attendance a JOIN meeting m ON m.id = "
            "a.meeting_id WHERE m.deleted_at IS NULL AND m.on_date >= ? AND m.on_date <= ? AND a.person_id IN (%1) "
            "GROUP BY a.person_id, SUBSTR(m.on_date, 1, 7) HAVING SUM(CASE a.state WHEN 'absent' THEN 0 ELSE 1 END) = "
            "0"_s.arg(planning::keyList(people.mid(from, kPeopleNamed))));
        read.run(first, last);
        while (read.next()) {
            months[base::PersonId(read.integer(0))].insert(read.text(1));
        }
    }
    return months;
}

QHash<base::PersonId, TrainingSum> MemberFactsRepository::training(Connection& connection, const FactsScope& scope,
                                                                   const QDate& day)
{
    QHash<base::PersonId, TrainingSum> sums;
    Statement read = connection.fresh(
        u"SELECT r.person_id, r.programme, r.unit_id, SUM(s.branch_score), COUNT(DISTINCT CASE WHEN s.branch_score IS "
        "NOT NULL THEN s.group_code END) FROM training_registration r LEFT JOIN training_score s ON s.registration_id "
        "= r.id WHERE r.deleted_at IS NULL AND r.first_day <= ? AND r.last_day >= ?%1 GROUP BY r.id, r.person_id, "
        "r.programme, r.unit_id ORDER BY r.id"_s.arg(ofPeople(u"r.person_id"_s, scope.people)));
    read.run(day, day);
    while (read.next()) {
        sums.insert(base::PersonId(read.integer(0)),
                    {read.text(1), base::UnitId(read.integer(2)), read.optionalDecimal(3), int(read.integer(4))});
    }
    return sums;
}

QHash<base::PersonId, QHash<QString, base::Decimal>>
MemberFactsRepository::trainingGroups(Connection& connection, const FactsScope& scope, const QDate& day)
{
    QHash<base::PersonId, QHash<QString, base::Decimal>> points;
    Statement read = connection.fresh(
        u"SELECT r.person_id, s.group_code, SUM(s.branch_score) FROM training_registration r JOIN training_score s ON "
        "s.registration_id = r.id WHERE s.branch_score IS NOT NULL AND r.deleted_at IS NULL AND r.first_day <= ? AND "
        "r.last_day >= ?%1 GROUP BY r.person_id, s.group_code"_s.arg(ofPeople(u"r.person_id"_s, scope.people)));
    read.run(day, day);
    while (read.next()) {
        points[base::PersonId(read.integer(0))].insert(read.text(1), read.decimal(2));
    }
    return points;
}

QHash<base::PersonId, PaidSum> MemberFactsRepository::paid(Connection& connection, const FactsScope& scope,
                                                           int firstMonth, int lastMonth)
{
    QHash<base::PersonId, PaidSum> sums;
    Statement read = connection.fresh(
        u"SELECT person_id, COUNT(*), MIN(amount) FROM dues_payment WHERE month >= ? AND month <= ?%1 GROUP BY "
        "person_id"_s.arg(ofPeople(u"person_id"_s, scope.people)));
    read.run(firstMonth, lastMonth);
    while (read.next()) {
        sums.insert(base::PersonId(read.integer(0)), {int(read.integer(1)), read.integer(2)});
    }
    return sums;
}

QHash<base::PersonId, PersonMarks> MemberFactsRepository::marks(Connection& connection, const FactsScope& scope)
{
    QHash<base::PersonId, PersonMarks> marks;
    Statement read = connection.fresh(
        u"SELECT id, salaried, party_joined_on, party_official_on FROM person WHERE deleted_at IS NULL%1"_s.arg(
            ofPeople(u"id"_s, scope.people)));
    read.run();
    while (read.next()) {
        const auto salaried = read.optionalInteger(1);
        marks.insert(base::PersonId(read.integer(0)),
                     {salaried ? std::optional(*salaried != 0) : std::nullopt, read.date(2), read.date(3)});
    }
    return marks;
}

QSet<base::PersonId> MemberFactsRepository::withDuesDecisions(Connection& connection)
{
    QSet<base::PersonId> people;
    Statement read = connection.fresh(
        u"SELECT person_id FROM dues_rate WHERE deleted_at IS NULL UNION SELECT person_id FROM dues_exemption WHERE "
        "deleted_at IS NULL"_s);
    read.run();
    while (read.next()) {
        people.insert(base::PersonId(read.integer(0)));
    }
    return people;
}

QHash<base::PersonId, DisciplineMark> MemberFactsRepository::disciplined(Connection& connection,
                                                                         const FactsScope& scope, const QDate& first,
                                                                         const QDate& last)
{
    QHash<base::PersonId, DisciplineMark> marks;
    Statement read = connection.fresh(
        u"SELECT person_id, level_code, on_date FROM membership_event WHERE kind = 'discipline' AND on_date >= ? AND "
        "on_date <= ? AND withdrawn_at IS NULL AND deleted_at IS NULL%1 ORDER BY on_date, id"_s.arg(
            ofPeople(u"person_id"_s, scope.people)));
    read.run(first, last);
    while (read.next()) {
        marks.insert(base::PersonId(read.integer(0)), {read.text(1), read.date(2)});
    }
    return marks;
}

} // namespace doancoso::evaluation
