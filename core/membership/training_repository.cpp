// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/training_repository.h"

#include "core/planning/repository_support.h"

namespace doancoso::membership {

using namespace Qt::StringLiterals;
using base::Decimal;
using storage::Connection;
using storage::Row;
using storage::Statement;
using storage::UnitOfWork;

namespace {

constexpr qsizetype kRegistrationsAtOnce = 500;

TrainingRegistration registrationOf(const Statement& row)
{
    TrainingRegistration registration;
    registration.id = TrainingRegistrationId(row.integer(0));
    registration.uid = row.text(1);
    registration.revision = row.integer(2);
    registration.person = base::PersonId(row.integer(3));
    registration.unit = base::UnitId(row.integer(4));
    registration.programme = row.text(5);
    registration.year = {row.date(6), row.date(7)};
    registration.registeredOn = row.date(8);
    registration.sentOn = row.date(9);
    registration.remark = row.text(10);
    return registration;
}

/// The scores are read after the registrations: a server reads one statement at a time.
void addScores(Connection& connection, QList<TrainingRegistration>& registrations)
{
    QHash<qint64, TrainingRegistration*> byId;
    QList<TrainingRegistrationId> ids;
    for (TrainingRegistration& registration : registrations) {
        byId.insert(registration.id.value(), &registration);
        ids.append(registration.id);
    }
    for (qsizetype first = 0; first < ids.size(); first += kRegistrationsAtOnce) {
        Statement read = connection.fresh(
            u"SELECT registration_id, group_code, item_code, own_score, branch_score FROM training_score "
            "WHERE registration_id IN (%1)"_s.arg(planning::keyList(ids.mid(first, kRegistrationsAtOnce))));
        read.run();
        while (read.next()) {
            byId.value(read.integer(0))
                ->scores.insert({read.text(1), read.text(2)}, {read.optionalDecimal(3), read.optionalDecimal(4)});
        }
    }
}

QList<TrainingRegistration> readRegistrations(Connection& connection, const QString& condition,
                                              const QVariantList& values)
{
    QList<TrainingRegistration> found;
    {
        Statement read = connection.fresh(
            u"SELECT id, uid, revision, person_id, unit_id, programme, first_day, last_day, registered_on, sent_on, "
            "remark FROM training_registration WHERE deleted_at IS NULL AND "_s +
            condition + u" ORDER BY first_day DESC, id"_s);
        read.runList(values);
        while (read.next()) {
            found.append(registrationOf(read));
        }
    }
    addScores(connection, found);
    return found;
}

QVariant scoreOrNull(const std::optional<Decimal>& score)
{
    return score ? QVariant(score->units()) : QVariant();
}

} // namespace

QList<TrainingRegistration> TrainingRepository::ofUnits(Connection& connection, const QList<base::UnitId>& units,
                                                        const TrainingYear& year)
{
    return readRegistrations(connection, u"unit_id IN (%1) AND first_day = ?"_s.arg(planning::keyList(units)),
                             {Statement::toVariant(year.firstDay)});
}

QList<TrainingRegistration> TrainingRepository::ofPeople(Connection& connection, const QList<base::PersonId>& people,
                                                         const TrainingYear& year)
{
    QList<TrainingRegistration> found;
    for (qsizetype first = 0; first < people.size(); first += kRegistrationsAtOnce) {
        const QString keys = planning::keyList(people.mid(first, kRegistrationsAtOnce));
        found += readRegistrations(connection, u"person_id IN (%1) AND first_day = ?"_s.arg(keys),
                                   {Statement::toVariant(year.firstDay)});
    }
    return found;
}

QList<TrainingRegistration> TrainingRepository::ofPerson(Connection& connection, base::PersonId person)
{
    return readRegistrations(connection, u"person_id = ?"_s, {person.value()});
}

QList<TrainingRegistration> TrainingRepository::find(Connection& connection, const QList<TrainingRegistrationId>& ids)
{
    QList<TrainingRegistration> found;
    for (qsizetype first = 0; first < ids.size(); first += kRegistrationsAtOnce) {
        found += readRegistrations(connection,
                                   u"id IN (%1)"_s.arg(planning::keyList(ids.mid(first, kRegistrationsAtOnce))), {});
    }
    return found;
}

QList<std::pair<base::PersonId, base::UnitId>> TrainingRepository::notRegistered(Connection& connection,
                                                                                 const QList<base::UnitId>& units,
                                                                                 const TrainingYear& year,
                                                                                 const QDate& day)
{
    QList<std::pair<base::PersonId, base::UnitId>> found;
    Statement read = connection.fresh(
        u"SELECT s.person_id, s.unit_id FROM membership_span s WHERE s.state = 1 AND s.valid_from <= ? AND "
        "s.valid_until > ? AND s.unit_id IN (%1) AND NOT EXISTS (SELECT 1 FROM training_registration r WHERE "
        "r.person_id = s.person_id AND r.first_day = ? AND r.deleted_at IS NULL) ORDER BY s.unit_id, s.person_id"_s.arg(
            planning::keyList(units)));
    read.run(day, day, year.firstDay);
    while (read.next()) {
        found.append({base::PersonId(read.integer(0)), base::UnitId(read.integer(1))});
    }
    return found;
}

QList<TrainingRegistrationId> TrainingRepository::insert(UnitOfWork& unit,
                                                         const QList<TrainingRegistration>& registrations)
{
    QList<Row> rows;
    for (const TrainingRegistration& registration : registrations) {
        rows.append({{u"person_id"_s, registration.person.value()},
                     {u"unit_id"_s, registration.unit.value()},
                     {u"programme"_s, registration.programme},
                     {u"first_day"_s, registration.year.firstDay},
                     {u"last_day"_s, registration.year.lastDay},
                     {u"registered_on"_s, registration.registeredOn},
                     {u"remark"_s, registration.remark}});
    }
    QList<TrainingRegistrationId> ids;
    for (const qint64 id : unit.insertMany(u"training_registration"_s, rows)) {
        ids.append(TrainingRegistrationId(id));
    }
    return ids;
}

void TrainingRepository::putScores(UnitOfWork& unit, TrainingRegistrationId registration, const ScoreKey& key,
                                   const TrainingScores& scores)
{
    const Row row{
        {u"registration_id"_s, registration.value()}, {u"group_code"_s, key.group}, {u"item_code"_s, key.item}};
    if (scores.isEmpty()) {
        unit.remove(u"training_score"_s, row);
        return;
    }
    Row full = row;
    full.insert(u"own_score"_s, scoreOrNull(scores.own));
    full.insert(u"branch_score"_s, scoreOrNull(scores.branch));
    unit.put(u"training_score"_s, full);
}

void TrainingRepository::setSent(UnitOfWork& unit, TrainingRegistrationId registration, const QDate& day)
{
    unit.update(u"training_registration"_s, UnitOfWork::idKey(registration.value()),
                {{u"sent_on"_s, planning::stored(day)}});
}

void TrainingRepository::setRemark(UnitOfWork& unit, const TrainingRegistration& seen, const QString& remark)
{
    unit.updateRecord(u"training_registration"_s, seen.id.value(), seen.revision, {{u"remark"_s, remark}});
}

void TrainingRepository::bury(UnitOfWork& unit, TrainingRegistrationId registration)
{
    unit.bury(u"training_registration"_s, registration.value());
}

} // namespace doancoso::membership
