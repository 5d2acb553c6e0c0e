// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/cadre_repository.h"

#include "core/planning/repository_support.h"

namespace doancoso::activity {

using namespace Qt::StringLiterals;
using planning::stored;
using storage::Connection;
using storage::Row;
using storage::Statement;
using storage::UnitOfWork;

namespace {

const auto kPostColumns = u"id, uid, revision, person_id, unit_id, post_code, valid_from, valid_until, term_name, "
                          "term_until, manner, decision_number, decision_date, decided_by, full_time, "
                          "concurrent_post, first_appointed_on, end_reason, note"_s;
const auto kPlanningColumns = u"id, revision, person_id, unit_id, post_code, term_name, valid_from, valid_until, "
                              "decision_number, decision_date, note"_s;
const auto kTrainingColumns = u"id, revision, person_id, activity_id, title, on_date, certificate"_s;

CadrePost postOf(const Statement& row)
{
    CadrePost post;
    post.id = base::CadrePostId(row.integer(0));
    post.uid = row.text(1);
    post.revision = row.integer(2);
    post.person = base::PersonId(row.integer(3));
    post.unit = base::UnitId(row.integer(4));
    post.post = row.text(5);
    post.from = row.date(6);
    post.until = row.date(7);
    post.term = row.text(8);
    post.termUntil = row.date(9);
    post.manner = mannerFromCode(row.text(10));
    post.decisionNumber = row.text(11);
    post.decisionDate = row.date(12);
    post.decidedBy = row.text(13);
    post.fullTime = row.flag(14);
    post.concurrentPost = row.text(15);
    post.firstAppointedOn = row.date(16);
    post.endReason = row.text(17);
    post.note = row.text(18);
    return post;
}

Row postRow(const CadrePost& post)
{
    return {{u"person_id"_s, post.person.value()},
            {u"unit_id"_s, post.unit.value()},
            {u"post_code"_s, post.post},
            {u"valid_from"_s, post.from},
            {u"valid_until"_s, post.until},
            {u"term_name"_s, post.term},
            {u"term_until"_s, stored(post.termUntil)},
            {u"manner"_s, toCode(post.manner)},
            {u"decision_number"_s, post.decisionNumber},
            {u"decision_date"_s, stored(post.decisionDate)},
            {u"decided_by"_s, post.decidedBy},
            {u"full_time"_s, post.fullTime},
            {u"concurrent_post"_s, post.concurrentPost},
            {u"first_appointed_on"_s, stored(post.firstAppointedOn)},
            {u"end_reason"_s, post.endReason},
            {u"note"_s, post.note}};
}

CadrePlanning planningOf(const Statement& row)
{
    CadrePlanning planning;
    planning.id = row.integer(0);
    planning.revision = row.integer(1);
    planning.person = base::PersonId(row.integer(2));
    planning.unit = base::UnitId(row.integer(3));
    planning.post = row.text(4);
    planning.term = row.text(5);
    planning.validFrom = row.date(6);
    planning.validUntil = row.date(7);
    planning.decisionNumber = row.text(8);
    planning.decisionDate = row.date(9);
    planning.note = row.text(10);
    return planning;
}

Row planningRow(const CadrePlanning& planning)
{
    return {{u"person_id"_s, planning.person.value()},
            {u"unit_id"_s, planning.unit.value()},
            {u"post_code"_s, planning.post},
            {u"term_name"_s, planning.term},
            {u"valid_from"_s, planning.validFrom},
            {u"valid_until"_s, planning.validUntil},
            {u"decision_number"_s, planning.decisionNumber},
            {u"decision_date"_s, stored(planning.decisionDate)},
            {u"note"_s, planning.note}};
}

CadreTraining trainingOf(const Statement& row)
{
    return {
        row.integer(0), row.integer(1), base::PersonId(row.integer(2)), base::ActivityId(row.integer(3)), row.text(4),
        row.date(5),    row.text(6)};
}

Row trainingRow(const CadreTraining& training)
{
    return {{u"person_id"_s, training.person.value()},
            {u"activity_id"_s, stored(training.activity)},
            {u"title"_s, training.title},
            {u"on_date"_s, stored(training.onDate)},
            {u"certificate"_s, training.certificate}};
}

QString heldCondition(const QList<base::UnitId>& units, const QDate& day)
{
    QString sql = u" WHERE deleted_at IS NULL"_s;
    if (day.isValid()) {
        sql += u" AND valid_from <= ? AND valid_until > ?"_s;
    }
    // A long list of units is cheaper to compare after reading; the callers' lists are short or empty.
    if (!units.isEmpty()) {
        sql += u" AND unit_id IN (%1)"_s.arg(planning::keyList(units));
    }
    return sql + u" ORDER BY unit_id, valid_from, id"_s;
}

QVariantList heldValues(const QDate& day)
{
    return day.isValid() ? QVariantList{stored(day), stored(day)} : QVariantList();
}

} // namespace

std::optional<CadrePost> CadreRepository::find(Connection& connection, base::CadrePostId id)
{
    Statement read =
        connection.fresh(u"SELECT %1 FROM cadre_post WHERE id = ? AND deleted_at IS NULL"_s.arg(kPostColumns));
    read.run(id);
    return read.next() ? std::optional(postOf(read)) : std::nullopt;
}

QList<CadrePost> CadreRepository::posts(Connection& connection, const QList<base::UnitId>& units, const QDate& day)
{
    QList<CadrePost> found;
    Statement read = connection.fresh(u"SELECT %1 FROM cadre_post%2"_s.arg(kPostColumns, heldCondition(units, day)));
    read.runList(heldValues(day));
    while (read.next()) {
        found.append(postOf(read));
    }
    return found;
}

QList<CadrePost> CadreRepository::ofPerson(Connection& connection, base::PersonId person)
{
    QList<CadrePost> found;
    Statement read =
        connection.fresh(u"SELECT %1 FROM cadre_post WHERE person_id = ? AND deleted_at IS NULL ORDER BY valid_from "
                         "DESC, id DESC"_s.arg(kPostColumns));
    read.run(person);
    while (read.next()) {
        found.append(postOf(read));
    }
    return found;
}

QList<CadrePost> CadreRepository::begun(Connection& connection, const QStringList& postCodes, const QDate& first,
                                        const QDate& last)
{
    QList<CadrePost> found;
    Statement read = connection.fresh(
        u"SELECT %1 FROM cadre_post WHERE valid_from >= ? AND valid_from <= ? AND valid_until > valid_from AND "
        "deleted_at IS NULL ORDER BY valid_from, id"_s.arg(kPostColumns));
    read.run(first, last);
    while (read.next()) {
        const CadrePost post = postOf(read);
        if (postCodes.contains(post.post)) {
            found.append(post);
        }
    }
    return found;
}

base::CadrePostId CadreRepository::insert(UnitOfWork& unit, const CadrePost& post)
{
    Row row = postRow(post);
    row.insert(u"uid"_s, post.uid);
    return base::CadrePostId(unit.insert(u"cadre_post"_s, row));
}

void CadreRepository::update(UnitOfWork& unit, const CadrePost& post)
{
    unit.updateRecord(u"cadre_post"_s, post.id.value(), post.revision, postRow(post));
}

QList<CadrePlanning> CadreRepository::planned(Connection& connection, const QList<base::UnitId>& units,
                                              const QDate& day)
{
    QList<CadrePlanning> found;
    Statement read =
        connection.fresh(u"SELECT %1 FROM cadre_planning%2"_s.arg(kPlanningColumns, heldCondition(units, day)));
    read.runList(heldValues(day));
    while (read.next()) {
        found.append(planningOf(read));
    }
    return found;
}

std::optional<CadrePlanning> CadreRepository::findPlanning(Connection& connection, qint64 id)
{
    Statement read =
        connection.fresh(u"SELECT %1 FROM cadre_planning WHERE id = ? AND deleted_at IS NULL"_s.arg(kPlanningColumns));
    read.run(id);
    return read.next() ? std::optional(planningOf(read)) : std::nullopt;
}

qint64 CadreRepository::insertPlanning(UnitOfWork& unit, const CadrePlanning& planning)
{
    return unit.insert(u"cadre_planning"_s, planningRow(planning));
}

void CadreRepository::updatePlanning(UnitOfWork& unit, const CadrePlanning& planning)
{
    unit.updateRecord(u"cadre_planning"_s, planning.id, planning.revision, planningRow(planning));
}

QList<CadreTraining> CadreRepository::trainings(Connection& connection, base::PersonId person)
{
    QList<CadreTraining> found;
    Statement read = connection.fresh(
        u"SELECT %1 FROM cadre_training WHERE person_id = ? AND deleted_at IS NULL ORDER BY on_date DESC, id DESC"_s
            .arg(kTrainingColumns));
    read.run(person);
    while (read.next()) {
        found.append(trainingOf(read));
    }
    return found;
}

std::optional<CadreTraining> CadreRepository::findTraining(Connection& connection, qint64 id)
{
    Statement read =
        connection.fresh(u"SELECT %1 FROM cadre_training WHERE id = ? AND deleted_at IS NULL"_s.arg(kTrainingColumns));
    read.run(id);
    return read.next() ? std::optional(trainingOf(read)) : std::nullopt;
}

qint64 CadreRepository::insertTraining(UnitOfWork& unit, const CadreTraining& training)
{
    return unit.insert(u"cadre_training"_s, trainingRow(training));
}

void CadreRepository::updateTraining(UnitOfWork& unit, const CadreTraining& training)
{
    unit.updateRecord(u"cadre_training"_s, training.id, training.revision, trainingRow(training));
}

} // namespace doancoso::activity
