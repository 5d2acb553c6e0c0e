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
    };
    return tables;
}

/// Rows of details, which say only whose they are.
const auto kScores = u"training_score"_s;

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
    QStringList names{kScores};
    for (const RecordTable& table : recordTables()) {
        names.append(table.name);
    }
    return names;
}

QList<RecordChange> RecordChanges::of(UnitOfWork& unit, const RowChange& change)
{
    QList<RecordChange> changes;
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
        for (const RecordTable& table : recordTables()) {
            if (table.name == change.table) {
                changes.append(changeOf(table, row));
            }
        }
    }
    return changes;
}

} // namespace doancoso::activity
