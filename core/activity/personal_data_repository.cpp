// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/personal_data_repository.h"

#include "core/base/clock.h"
#include "core/planning/repository_support.h"

#include <QSet>

#include <algorithm>

namespace doancoso::activity {

using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Row;
using storage::Statement;
using storage::UnitOfWork;

namespace {

const auto kRequestColumns =
    u"r.id, r.uid, r.revision, r.person_id, r.requester, r.kind, r.received_on, r.received_by, r.confirm_by, "
    "r.confirmed_on, r.due_on, r.extended_reason, r.state, r.closed_on, r.answer, r.note, p.full_name "
    "FROM data_request r LEFT JOIN person p ON p.id = r.person_id WHERE r.deleted_at IS NULL"_s;

[[noreturn]] void unknownPersonalWord(const QString& word)
{
    throw storage::Abort{{base::ErrorCode::Corrupt, storage::sentenceFor(base::ErrorCode::Corrupt), word, {}}};
}

DataRequest dataRequestOf(const Statement& row)
{
    DataRequest request;
    request.id = base::DataRequestId(row.integer(0));
    request.uid = row.text(1);
    request.revision = row.integer(2);
    request.person = base::PersonId(row.integer(3));
    request.requester = row.text(4);
    const auto kind = requestKindFromCode(row.text(5));
    const auto state = requestStateFromCode(row.text(12));
    if (!kind || !state) {
        unknownPersonalWord(row.text(5) + u' ' + row.text(12));
    }
    request.kind = *kind;
    request.receivedOn = row.date(6);
    request.receivedBy = row.text(7);
    request.confirmBy = row.date(8);
    request.confirmedOn = row.date(9);
    request.dueOn = row.date(10);
    request.extendedReason = row.text(11);
    request.state = *state;
    request.closedOn = row.date(13);
    request.answer = row.text(14);
    request.note = row.text(15);
    request.personName = row.text(16);
    return request;
}

Row dataRequestRow(const DataRequest& request)
{
    return {{u"person_id"_s, planning::stored(request.person)},
            {u"requester"_s, request.requester},
            {u"kind"_s, toCode(request.kind)},
            {u"received_on"_s, request.receivedOn},
            {u"received_by"_s, request.receivedBy},
            {u"confirm_by"_s, request.confirmBy},
            {u"confirmed_on"_s, request.confirmedOn},
            {u"due_on"_s, request.dueOn},
            {u"extended_reason"_s, request.extendedReason},
            {u"state"_s, toCode(request.state)},
            {u"closed_on"_s, request.closedOn},
            {u"answer"_s, request.answer},
            {u"note"_s, request.note}};
}

QList<DataRequest> dataRequestsWhere(Connection& connection, const QString& condition)
{
    QList<DataRequest> found;
    Statement read = connection.fresh(u"SELECT "_s + kRequestColumns + condition);
    read.run();
    while (read.next()) {
        found.append(dataRequestOf(read));
    }
    return found;
}

AccessEntry accessEntryOf(const Statement& row)
{
    const auto kind = accessKindFromCode(row.text(3));
    if (!kind) {
        unknownPersonalWord(row.text(3));
    }
    AccessEntry entry{
        row.integer(0), base::instantFromStorageText(row.text(1)), row.text(2), *kind, row.integer(4), {}, row.text(6),
        row.text(7)};
    const QStringList columns = row.text(5).split(u' ', Qt::SkipEmptyParts);
    for (const membership::PersonFieldInfo& info : membership::personFields()) {
        if (columns.contains(QLatin1String(info.column))) {
            entry.fields.append(info.field);
        }
    }
    return entry;
}

QList<base::PersonId> peopleWhere(Connection& connection, const QString& column, const QString& value)
{
    QList<base::PersonId> found;
    Statement read =
        connection.fresh(u"SELECT id FROM person WHERE %1 = ? AND deleted_at IS NULL ORDER BY id"_s.arg(column));
    read.run(value);
    while (read.next()) {
        found.append(base::PersonId(read.integer(0)));
    }
    return found;
}

} // namespace

void PersonalDataRepository::append(UnitOfWork& unit, const Access& access)
{
    const QSet<base::PersonId> people(access.people.cbegin(), access.people.cend());
    QStringList columns;
    for (const membership::PersonField field : access.fields) {
        columns.append(QString::fromLatin1(membership::fieldInfo(field).column));
    }
    Statement& write =
        unit.statement(u"INSERT INTO access_log (uid, at, user_id, kind, people, fields, purpose) VALUES "
                       "(?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    write.run(base::newUid(), base::toStorageText(unit.now()), unit.userId(), toCode(access.kind),
              static_cast<qint64>(people.size()), columns.join(u' '), access.purpose);
    write.next();
    const qint64 id = write.integer(0);
    write.finish();
    Statement& who = unit.statement(u"INSERT INTO access_person (access_id, person_id) VALUES (?, ?)"_s);
    for (const base::PersonId person : people) {
        who.run(id, person);
    }
}

QList<AccessEntry> PersonalDataRepository::entries(Connection& connection, std::optional<base::PersonId> person,
                                                   int limit)
{
    QString sql = u"SELECT l.id, l.at, u.display_name, l.kind, l.people, l.fields, l.purpose, (SELECT min(p.full_name) "
                  "FROM access_person a JOIN person p ON p.id = a.person_id WHERE a.access_id = l.id) "
                  "FROM access_log l JOIN app_user u ON u.id = l.user_id"_s;
    if (person) {
        sql += u" WHERE l.id IN (SELECT access_id FROM access_person WHERE person_id = %1)"_s.arg(person->value());
    }
    sql += u" ORDER BY l.id DESC LIMIT %1"_s.arg(limit);
    QList<AccessEntry> found;
    Statement read = connection.fresh(sql);
    read.run();
    while (read.next()) {
        found.append(accessEntryOf(read));
    }
    return found;
}

QList<base::PersonId> PersonalDataRepository::peopleOf(Connection& connection, qint64 entry)
{
    QList<base::PersonId> found;
    Statement read = connection.fresh(u"SELECT a.person_id FROM access_person a JOIN person p ON p.id = a.person_id "
                                      "WHERE a.access_id = ? ORDER BY p.sort_key, p.id"_s);
    read.run(entry);
    while (read.next()) {
        found.append(base::PersonId(read.integer(0)));
    }
    return found;
}

QList<base::PersonId> PersonalDataRepository::peopleWithUid(Connection& connection, const QString& uid)
{
    return peopleWhere(connection, u"uid"_s, uid);
}

QList<base::PersonId> PersonalDataRepository::peopleWithCard(Connection& connection, const QString& card)
{
    return peopleWhere(connection, u"card_code"_s, card);
}

QList<DataRequest> PersonalDataRepository::requests(Connection& connection)
{
    QList<DataRequest> found = dataRequestsWhere(connection, u" ORDER BY r.received_on DESC, r.id DESC"_s);
    std::stable_sort(found.begin(), found.end(), [](const DataRequest& left, const DataRequest& right) {
        if (left.isOpen() != right.isOpen()) {
            return left.isOpen();
        }
        const QDate never(9999, 12, 31);
        const auto day = [&never](const DataRequest& one) { return one.nextDay().isValid() ? one.nextDay() : never; };
        return left.isOpen() && day(left) < day(right);
    });
    return found;
}

QList<DataRequest> PersonalDataRepository::requestsOf(Connection& connection, base::PersonId person)
{
    return dataRequestsWhere(connection, u" AND r.person_id = %1 ORDER BY r.received_on, r.id"_s.arg(person.value()));
}

std::optional<DataRequest> PersonalDataRepository::findRequest(Connection& connection, base::DataRequestId id)
{
    const QList<DataRequest> found = dataRequestsWhere(connection, u" AND r.id = %1"_s.arg(id.value()));
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

base::DataRequestId PersonalDataRepository::insertRequest(UnitOfWork& unit, const DataRequest& request)
{
    return base::DataRequestId(unit.insert(u"data_request"_s, dataRequestRow(request)));
}

void PersonalDataRepository::updateRequest(UnitOfWork& unit, const DataRequest& request)
{
    unit.updateRecord(u"data_request"_s, request.id.value(), request.revision, dataRequestRow(request));
}

} // namespace doancoso::activity
