// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/record_changes.h"

#include "core/activity/count_repository.h"
#include "core/membership/register_book_repository.h"

#include <functional>

namespace doancoso::activity {

using namespace Qt::StringLiterals;
using storage::Row;
using storage::RowChange;
using storage::UnitOfWork;

namespace {

struct RecordTable
{
    QString name;
    QString book;
    QString day; ///< column of the day from which it counts
    QStringList units;
    QStringList people;
};

const QList<RecordTable>& recordTables()
{
    using namespace membership::book;
    static const QList<RecordTable> tables{
        {u"training_registration"_s, kTraining, u"first_day"_s, {u"unit_id"_s}, {u"person_id"_s}},
        {u"dues_payment"_s, kDues, u"paid_on"_s, {u"unit_id"_s}, {}},
        {u"dues_remittance"_s, kDues, u"remitted_on"_s, {u"from_unit_id"_s}, {}},
        {u"party_step"_s, kParty, u"on_date"_s, {}, {u"person_id"_s}},
        {u"meeting"_s, kMeetings, u"on_date"_s, {u"unit_id"_s}, {}},
        {u"meeting_permission"_s, kMeetings, u"valid_from"_s, {u"unit_id"_s}, {}},
        {u"activity"_s, kActivities, u"last_day"_s, {u"counted_unit_id"_s}, {u"introducer_id"_s}},
        {u"cadre_post"_s, kCadres, u"valid_from"_s, {u"unit_id"_s}, {}},
        {u"cadre_planning"_s, kCadres, u"valid_from"_s, {u"unit_id"_s}, {}},
    };
    return tables;
}

/// Rows of details, which say only whose they are.
const auto kScores = u"training_score"_s;
const auto kAttendance = u"meeting_attendance"_s;
const auto kParticipants = u"activity_person"_s;
/// What a cadre has learned is said of the person.
const auto kPeople = u"person"_s;

bool learningDiffers(const RowChange& change)
{
    return change.before.value(u"professional_level"_s) != change.after.value(u"professional_level"_s) ||
           change.before.value(u"political_theory"_s) != change.after.value(u"political_theory"_s);
}

QDate dayOf(const QVariant& value)
{
    return value.canConvert<QDate>() && value.toDate().isValid() ? value.toDate()
                                                                 : QDate::fromString(value.toString(), Qt::ISODate);
}

RecordChange changeOf(const RecordTable& table, const Row& row)
{
    RecordChange change{table.book, dayOf(row.value(table.day)), {}, {}};
    for (const QString& column : table.units) {
        if (const base::UnitId id(row.value(column).toLongLong()); id.isValid()) {
            change.units.append(id);
        }
    }
    for (const QString& column : table.people) {
        if (const base::PersonId id(row.value(column).toLongLong()); id.isValid()) {
            change.people.append(id);
        }
    }
    return change;
}

} // namespace

QStringList RecordChanges::tables()
{
    QStringList names{kScores, kAttendance, kParticipants, kPeople};
    for (const RecordTable& table : recordTables()) {
        names.append(table.name);
    }
    return names;
}

QList<RecordChange> RecordChanges::of(UnitOfWork& unit, const RowChange& change)
{
    QList<RecordChange> changes;
    if (change.table == kPeople) {
        if (!change.before.isEmpty() && !change.after.isEmpty() && learningDiffers(change)) {
            const base::PersonId person(change.after.value(u"id"_s).toLongLong());
            for (const RecordOwner& post : CountRepository::postsOf(unit.connection(), person)) {
                changes.append({membership::book::kCadres, post.from, {post.unit}, {}});
            }
        }
        return changes;
    }
    for (const Row& row : {change.before, change.after}) {
        if (row.isEmpty()) {
            continue;
        }
        if (change.table == kScores) {
            if (const auto owner =
                    CountRepository::registration(unit.connection(), row.value(u"registration_id"_s).toLongLong())) {
                changes.append({membership::book::kTraining, owner->from, {owner->unit}, {owner->person}});
            }
            continue;
        }
        if (change.table == kAttendance) {
            const base::PersonId person(row.value(u"person_id"_s).toLongLong());
            if (const auto held =
                    CountRepository::meeting(unit.connection(), row.value(u"meeting_id"_s).toLongLong())) {
                changes.append({membership::book::kMeetings, held->from, {held->unit}, {person}});
            }
            continue;
        }
        if (change.table == kParticipants) {
            const base::PersonId person(row.value(u"person_id"_s).toLongLong());
            if (const auto held =
                    CountRepository::activity(unit.connection(), row.value(u"activity_id"_s).toLongLong())) {
                changes.append({membership::book::kActivities, held->from, {held->unit}, {}});
                changes.append({membership::book::kMeetings, held->from, {}, {person}});
            }
            continue;
        }
        for (const RecordTable& table : recordTables()) {
            if (table.name == change.table) {
                changes.append(changeOf(table, row));
            }
        }
    }
    return changes;
}

} // namespace doancoso::activity
