// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/register_bulk_repository.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/membership/person_repository.h"
#include "core/planning/repository_support.h"
#include "core/storage/row_values.h"

namespace doancoso::scenarios {

using namespace Qt::StringLiterals;
using planning::stored;
using storage::Row;

namespace {

qint64 nextKey(storage::Connection& connection, const QString& table)
{
    storage::Statement read = connection.fresh(u"SELECT coalesce(max(id), 0) + 1 FROM %1"_s.arg(table));
    read.run();
    read.next();
    return read.integer(0);
}

/// What is referred to comes first.
const QStringList& tablesInOrder()
{
    static const QStringList tables{
        u"person"_s,     u"membership_event"_s, u"training_registration"_s, u"dues_payment"_s, u"dues_remittance"_s,
        u"party_step"_s, u"meeting"_s,          u"meeting_attendance"_s,    u"activity"_s,     u"cadre_post"_s};
    return tables;
}

} // namespace

RegisterBulkLoader::RegisterBulkLoader(storage::UnitOfWork& unit)
    : m_unit(unit),
      m_nextPerson(nextKey(unit.connection(), u"person"_s)),
      m_nextMeeting(nextKey(unit.connection(), u"meeting"_s))
{}

void RegisterBulkLoader::gatherPlain(const QString& table, const Row& values)
{
    if (!m_gathered.contains(table)) {
        m_gathered[table].columns = values.names();
    }
    Q_ASSERT(m_gathered[table].columns == values.names());
    QVariantList row;
    row.reserve(values.size());
    for (const QVariant& value : values) {
        row.append(storage::bindable(value));
    }
    m_gathered[table].rows.append(row);
}

void RegisterBulkLoader::gather(const QString& table, const Row& values, const QDateTime& recordedAt)
{
    const QString moment = base::toStorageText(recordedAt);
    Row row = values;
    row.insert(u"uid"_s, base::newUid());
    row.insert(u"created_at"_s, moment);
    row.insert(u"created_by"_s, m_unit.userId());
    row.insert(u"changed_at"_s, moment);
    row.insert(u"changed_by"_s, m_unit.userId());
    gatherPlain(table, row);
}

void RegisterBulkLoader::addPerson(const membership::Person& person, const QDateTime& recordedAt)
{
    Row row = membership::PersonRepository::rowOf(person);
    row.insert(u"id"_s, person.id.value());
    gather(u"person"_s, row, recordedAt);
}

void RegisterBulkLoader::add(const membership::MembershipEvent& event)
{
    gather(u"membership_event"_s,
           {{u"person_id"_s, event.person.value()},
            {u"unit_id"_s, event.unit.value()},
            {u"kind"_s, membership::toCode(event.kind)},
            {u"on_date"_s, event.onDate},
            {u"until_date"_s, stored(event.untilDate)},
            {u"other_unit_id"_s, stored(event.otherUnit)},
            {u"other_unit_name"_s, event.otherUnitName},
            {u"decision_number"_s, event.decisionNumber},
            {u"decision_date"_s, stored(event.decisionDate)},
            {u"decided_by"_s, event.decidedBy},
            {u"level_code"_s, event.level},
            {u"introducer"_s, event.introducer},
            {u"votes_present"_s, event.votesPresent ? QVariant(*event.votesPresent) : QVariant()},
            {u"votes_for"_s, event.votesFor ? QVariant(*event.votesFor) : QVariant()},
            {u"title"_s, event.title},
            {u"papers"_s, event.papers},
            {u"remark"_s, event.remark}},
           event.recordedAt);
}

void RegisterBulkLoader::add(const membership::TrainingRegistration& registration)
{
    gather(u"training_registration"_s,
           {{u"person_id"_s, registration.person.value()},
            {u"unit_id"_s, registration.unit.value()},
            {u"programme"_s, registration.programme},
            {u"first_day"_s, registration.year.firstDay},
            {u"last_day"_s, registration.year.lastDay},
            {u"registered_on"_s, registration.registeredOn}},
           QDateTime(registration.registeredOn, QTime(8, 0), Qt::UTC));
}

void RegisterBulkLoader::add(const membership::PartyStep& step)
{
    gather(u"party_step"_s,
           {{u"person_id"_s, step.person.value()},
            {u"step"_s, step.code},
            {u"on_date"_s, step.onDate},
            {u"document_number"_s, step.documentNumber},
            {u"votes_present"_s, step.votesPresent ? QVariant(*step.votesPresent) : QVariant()},
            {u"votes_for"_s, step.votesFor ? QVariant(*step.votesFor) : QVariant()},
            {u"helper"_s, step.helper},
            {u"party_cell"_s, step.partyCell}},
           QDateTime(step.onDate, QTime(8, 0), Qt::UTC));
}

void RegisterBulkLoader::addDues(base::PersonId person, base::UnitId branch, const QDate& month, qint64 amount,
                                 const QDate& paidOn)
{
    gatherPlain(u"dues_payment"_s, {{u"person_id"_s, person.value()},
                                    {u"month"_s, month.year() * 100 + month.month()},
                                    {u"unit_id"_s, branch.value()},
                                    {u"amount"_s, amount},
                                    {u"paid_on"_s, paidOn}});
}

void RegisterBulkLoader::addRemittance(base::UnitId from, base::UnitId to, const QDate& firstDay, const QDate& lastDay,
                                       qint64 amount, const QDate& on)
{
    gather(u"dues_remittance"_s,
           {{u"from_unit_id"_s, from.value()},
            {u"to_unit_id"_s, to.value()},
            {u"first_day"_s, firstDay},
            {u"last_day"_s, lastDay},
            {u"amount"_s, amount},
            {u"remitted_on"_s, on}},
           QDateTime(on, QTime(8, 0), Qt::UTC));
}

void RegisterBulkLoader::add(const activity::Meeting& meeting)
{
    const qint64 id = m_nextMeeting++;
    gather(u"meeting"_s,
           {{u"id"_s, id},
            {u"unit_id"_s, meeting.unit.value()},
            {u"kind_code"_s, meeting.kind},
            {u"on_date"_s, meeting.onDate},
            {u"place"_s, meeting.place},
            {u"topic"_s, meeting.topic},
            {u"chair"_s, meeting.chair},
            {u"present"_s, meeting.present ? QVariant(*meeting.present) : QVariant()},
            {u"expected"_s, meeting.expected ? QVariant(*meeting.expected) : QVariant()}},
           QDateTime(meeting.onDate, QTime(12, 0), Qt::UTC));
    for (const activity::Attendance& one : meeting.attendance) {
        gatherPlain(
            u"meeting_attendance"_s,
            {{u"meeting_id"_s, id}, {u"person_id"_s, one.person.value()}, {u"state"_s, activity::toCode(one.state)}});
    }
}

void RegisterBulkLoader::add(const activity::Activity& activity)
{
    const QDate last = activity.lastDay.isValid() ? activity.lastDay : activity.firstDay;
    gather(u"activity"_s,
           {{u"kind_code"_s, activity.kind},
            {u"subkind_code"_s, activity.subkind},
            {u"level_code"_s, activity.level},
            {u"title"_s, activity.title},
            {u"unit_id"_s, activity.unit.value()},
            {u"counted_unit_id"_s, activity.unit.value()},
            {u"subject_unit_id"_s, stored(activity.subjectUnit)},
            {u"first_day"_s, activity.firstDay},
            {u"last_day"_s, last},
            {u"place"_s, activity.place},
            {u"participants"_s, activity.participants ? QVariant(*activity.participants) : QVariant()},
            {u"amount"_s, activity.amount ? QVariant(*activity.amount) : QVariant()},
            {u"result"_s, activity.result},
            {u"introducer_id"_s, stored(activity.introducer)},
            {u"introduced_name"_s, activity.introducedName},
            {u"outcome_code"_s, activity.outcome},
            {u"search_key"_s, base::foldForSearch(activity.title)}},
           QDateTime(last, QTime(12, 0), Qt::UTC));
}

void RegisterBulkLoader::add(const activity::CadrePost& post)
{
    gather(u"cadre_post"_s,
           {{u"person_id"_s, post.person.value()},
            {u"unit_id"_s, post.unit.value()},
            {u"post_code"_s, post.post},
            {u"valid_from"_s, post.from},
            {u"valid_until"_s, post.until},
            {u"term_name"_s, post.term},
            {u"term_until"_s, stored(post.termUntil)},
            {u"manner"_s, activity::toCode(post.manner)},
            {u"decision_number"_s, post.decisionNumber},
            {u"decision_date"_s, stored(post.decisionDate)},
            {u"full_time"_s, post.fullTime}},
           QDateTime(post.from, QTime(8, 0), Qt::UTC));
}

void RegisterBulkLoader::flush()
{
    for (const QString& table : tablesInOrder()) {
        Gathered& gathered = m_gathered[table];
        if (gathered.rows.isEmpty()) {
            continue; // nothing of the kind was made, so not even its columns are known
        }
        storage::BulkInsert load(m_unit.connection(), table, gathered.columns);
        for (const QVariantList& row : std::as_const(gathered.rows)) {
            load.addRow(row);
        }
        load.finish();
        gathered.rows.clear();
    }
}

void RegisterBulkLoader::finish()
{
    flush();
    if (m_unit.connection().engine() == storage::Engine::PostgreSql) {
        // Keys of people and meetings were given, so the server's own counter must be moved past them.
        for (const QString& table : {u"person"_s, u"meeting"_s}) {
            storage::Statement move = m_unit.connection().fresh(
                u"SELECT setval(pg_get_serial_sequence('%1', 'id'), (SELECT coalesce(max(id), 1) FROM %1))"_s.arg(
                    table));
            move.run();
            move.next();
        }
    }
}

} // namespace doancoso::scenarios
