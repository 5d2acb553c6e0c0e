// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/membership_repository.h"

#include "core/base/clock.h"
#include "core/planning/repository_support.h"

namespace doancoso::membership {

using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Row;
using storage::Statement;
using storage::UnitOfWork;

namespace {

const auto kEventColumns = u"id, uid, revision, person_id, unit_id, kind, on_date, until_date, other_unit_id, "
                           "other_unit_name, decision_number, decision_date, decided_by, level_code, introducer, "
                           "votes_present, votes_for, title, papers, remark, replaces_id, created_at, withdrawn_at, "
                           "withdrawn_reason"_s;
const auto kSpanColumns = u"person_id, unit_id, state, valid_from, valid_until, entry_kind, exit_kind, from_unit_id, "
                          "to_unit_id, traits, party_from"_s;

std::optional<int> smallNumber(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

EventKind kindOf(const QString& code)
{
    const auto kind = eventKindFromCode(code);
    if (!kind) {
        throw storage::Abort{{base::ErrorCode::Corrupt,
                              storage::sentenceFor(base::ErrorCode::Corrupt),
                              u"event kind %1"_s.arg(code),
                              {}}};
    }
    return *kind;
}

MembershipEvent eventOf(const Statement& row)
{
    MembershipEvent event;
    event.id = base::MembershipEventId(row.integer(0));
    event.uid = row.text(1);
    event.revision = row.integer(2);
    event.person = base::PersonId(row.integer(3));
    event.unit = base::UnitId(row.integer(4));
    event.kind = kindOf(row.text(5));
    event.onDate = row.date(6);
    event.untilDate = row.date(7);
    event.otherUnit = base::UnitId(row.integer(8));
    event.otherUnitName = row.text(9);
    event.decisionNumber = row.text(10);
    event.decisionDate = row.date(11);
    event.decidedBy = row.text(12);
    event.level = row.text(13);
    event.introducer = row.text(14);
    event.votesPresent = smallNumber(row.value(15));
    event.votesFor = smallNumber(row.value(16));
    event.title = row.text(17);
    event.papers = row.text(18);
    event.remark = row.text(19);
    event.replaces = base::MembershipEventId(row.integer(20));
    event.recordedAt = base::instantFromStorageText(row.text(21));
    if (!row.isNull(22)) {
        event.withdrawnAt = base::instantFromStorageText(row.text(22));
    }
    event.withdrawnReason = row.text(23);
    return event;
}

KeptSpan spanOf(const Statement& row)
{
    KeptSpan kept;
    kept.person = base::PersonId(row.integer(0));
    kept.span.unit = base::UnitId(row.integer(1));
    kept.span.state = static_cast<SpanState>(row.integer(2));
    kept.span.from = row.date(3);
    kept.span.until = row.date(4);
    kept.span.entry = kindOf(row.text(5));
    if (const QString exit = row.text(6); !exit.isEmpty()) {
        kept.span.exit = kindOf(exit);
    }
    kept.span.fromUnit = base::UnitId(row.integer(7));
    kept.span.toUnit = base::UnitId(row.integer(8));
    kept.traits = row.integer(9);
    kept.partyFrom = row.date(10);
    return kept;
}

template <typename T>
QVariant stored(const T& value)
{
    return Statement::toVariant(value);
}

QVariant numberOrNull(const std::optional<int>& number)
{
    return number ? QVariant(*number) : QVariant();
}

Row rowOf(const MembershipEvent& event)
{
    return {{u"uid"_s, event.uid},
            {u"person_id"_s, event.person.value()},
            {u"unit_id"_s, event.unit.value()},
            {u"kind"_s, toCode(event.kind)},
            {u"on_date"_s, event.onDate},
            {u"until_date"_s, stored(event.untilDate)},
            {u"other_unit_id"_s, stored(event.otherUnit)},
            {u"other_unit_name"_s, event.otherUnitName},
            {u"decision_number"_s, event.decisionNumber},
            {u"decision_date"_s, stored(event.decisionDate)},
            {u"decided_by"_s, event.decidedBy},
            {u"level_code"_s, event.level},
            {u"introducer"_s, event.introducer},
            {u"votes_present"_s, numberOrNull(event.votesPresent)},
            {u"votes_for"_s, numberOrNull(event.votesFor)},
            {u"title"_s, event.title},
            {u"papers"_s, event.papers},
            {u"remark"_s, event.remark},
            {u"replaces_id"_s, stored(event.replaces)}};
}

} // namespace

QList<MembershipEvent> MembershipRepository::events(Connection& connection, base::PersonId person)
{
    return events(connection, QList{person}).value(person);
}

QHash<base::PersonId, QList<MembershipEvent>> MembershipRepository::events(Connection& connection,
                                                                           const QList<base::PersonId>& people)
{
    QHash<base::PersonId, QList<MembershipEvent>> found;
    Statement read =
        connection.fresh(u"SELECT %1 FROM membership_event WHERE person_id IN (%2) AND deleted_at IS NULL "
                         "ORDER BY person_id, on_date, id"_s.arg(kEventColumns, planning::keyList(people)));
    read.run();
    while (read.next()) {
        const MembershipEvent event = eventOf(read);
        found[event.person].append(event);
    }
    return found;
}

QHash<base::PersonId, QList<MembershipEvent>> MembershipRepository::movements(Connection& connection,
                                                                              const QList<base::PersonId>& people)
{
    QHash<base::PersonId, QList<MembershipEvent>> found;
    Statement read = connection.fresh(
        u"SELECT id, uid, person_id, unit_id, kind, on_date, until_date, other_unit_id, withdrawn_at FROM "
        "membership_event WHERE person_id IN (%1) AND deleted_at IS NULL ORDER BY person_id, on_date, id"_s.arg(
            planning::keyList(people)));
    read.run();
    while (read.next()) {
        MembershipEvent event;
        event.id = base::MembershipEventId(read.integer(0));
        event.uid = read.text(1);
        event.person = base::PersonId(read.integer(2));
        event.unit = base::UnitId(read.integer(3));
        event.kind = kindOf(read.text(4));
        event.onDate = read.date(5);
        event.untilDate = read.date(6);
        event.otherUnit = base::UnitId(read.integer(7));
        if (!read.isNull(8)) {
            event.withdrawnAt = base::instantFromStorageText(read.text(8));
        }
        found[event.person].append(event);
    }
    return found;
}

void MembershipRepository::scanEvents(Connection& connection, const std::function<void(const MembershipEvent&)>& take)
{
    Statement read = connection.fresh(
        u"SELECT %1 FROM membership_event WHERE deleted_at IS NULL ORDER BY person_id, on_date, id"_s.arg(
            kEventColumns));
    read.run();
    while (read.next()) {
        take(eventOf(read));
    }
}

void MembershipRepository::scanEventsOf(Connection& connection, const QList<base::UnitId>& units,
                                        const std::function<void(const MembershipEvent&)>& take)
{
    const QString keys = planning::keyList(units);
    Statement read = connection.fresh(
        u"SELECT %1 FROM membership_event WHERE deleted_at IS NULL AND person_id IN (SELECT person_id FROM "
        "membership_event WHERE unit_id IN (%2) OR other_unit_id IN (%2)) ORDER BY person_id, on_date, id"_s.arg(
            kEventColumns, keys));
    read.run();
    while (read.next()) {
        take(eventOf(read));
    }
}

std::optional<MembershipEvent> MembershipRepository::findEvent(Connection& connection, base::MembershipEventId id)
{
    Statement read =
        connection.fresh(u"SELECT %1 FROM membership_event WHERE id = ? AND deleted_at IS NULL"_s.arg(kEventColumns));
    read.run(id);
    return read.next() ? std::optional(eventOf(read)) : std::nullopt;
}

base::MembershipEventId MembershipRepository::insertEvent(UnitOfWork& unit, const MembershipEvent& event)
{
    return base::MembershipEventId(unit.insert(u"membership_event"_s, rowOf(event)));
}

void MembershipRepository::insertEvents(UnitOfWork& unit, const QList<MembershipEvent>& events)
{
    QList<Row> rows;
    for (const MembershipEvent& event : events) {
        rows.append(rowOf(event));
    }
    unit.insertMany(u"membership_event"_s, rows);
}

void MembershipRepository::withdraw(UnitOfWork& unit, const MembershipEvent& event, const QString& reason)
{
    unit.updateRecord(u"membership_event"_s, event.id.value(), event.revision,
                      {{u"withdrawn_at"_s, base::toStorageText(unit.now())}, {u"withdrawn_reason"_s, reason}});
}

MembershipEvent MembershipRepository::fromRow(const Row& row)
{
    MembershipEvent event;
    const auto text = [&row](const char* column) { return row.value(QString::fromLatin1(column)).toString(); };
    const auto number = [&row](const char* column) { return row.value(QString::fromLatin1(column)).toLongLong(); };
    event.id = base::MembershipEventId(number("id"));
    event.uid = text("uid");
    event.person = base::PersonId(number("person_id"));
    event.unit = base::UnitId(number("unit_id"));
    event.kind = kindOf(text("kind"));
    event.onDate = QDate::fromString(text("on_date"), Qt::ISODate);
    event.untilDate = QDate::fromString(text("until_date"), Qt::ISODate);
    event.otherUnit = base::UnitId(number("other_unit_id"));
    if (const QString at = text("withdrawn_at"); !at.isEmpty()) {
        event.withdrawnAt = base::instantFromStorageText(at);
    }
    return event;
}

QList<KeptSpan> MembershipRepository::spans(Connection& connection, base::PersonId person)
{
    QList<KeptSpan> found;
    Statement& read = connection.statement(
        u"SELECT %1 FROM membership_span WHERE person_id = ? ORDER BY valid_from, state, unit_id"_s.arg(kSpanColumns));
    const planning::Finisher finisher(read);
    read.run(person);
    while (read.next()) {
        found.append(spanOf(read));
    }
    return found;
}

QHash<base::PersonId, QList<KeptSpan>> MembershipRepository::spans(Connection& connection,
                                                                   const QList<base::PersonId>& people)
{
    QHash<base::PersonId, QList<KeptSpan>> found;
    Statement read = connection.fresh(
        u"SELECT %1 FROM membership_span WHERE person_id IN (%2) ORDER BY person_id, valid_from, state, unit_id"_s.arg(
            kSpanColumns, planning::keyList(people)));
    read.run();
    while (read.next()) {
        const KeptSpan span = spanOf(read);
        found[span.person].append(span);
    }
    return found;
}

QList<KeptSpan> MembershipRepository::spansOn(Connection& connection, const QDate& day, SpanState state,
                                              const QList<base::UnitId>& units)
{
    QString sql =
        u"SELECT %1 FROM membership_span WHERE state = ? AND valid_from <= ? AND valid_until > ?"_s.arg(kSpanColumns);
    if (!units.isEmpty()) {
        sql += u" AND unit_id IN (%1)"_s.arg(planning::keyList(units));
    }
    QList<KeptSpan> found;
    Statement read = connection.fresh(sql);
    read.run(static_cast<int>(state), day, day);
    while (read.next()) {
        found.append(spanOf(read));
    }
    return found;
}

QHash<base::PersonId, QList<KeptSpan>> MembershipRepository::allSpans(Connection& connection)
{
    QHash<base::PersonId, QList<KeptSpan>> found;
    Statement read = connection.fresh(
        u"SELECT %1 FROM membership_span ORDER BY person_id, valid_from, state, unit_id"_s.arg(kSpanColumns));
    read.run();
    while (read.next()) {
        const KeptSpan span = spanOf(read);
        found[span.person].append(span);
    }
    return found;
}

void MembershipRepository::replaceSpans(Connection& connection, base::PersonId person, const QList<KeptSpan>& before,
                                        const QList<KeptSpan>& after)
{
    if (before == after) {
        return;
    }
    if (!before.isEmpty()) {
        connection.statement(u"DELETE FROM membership_span WHERE person_id = ?"_s).run(person);
    }
    insertSpans(connection, after);
}

void MembershipRepository::insertSpans(Connection& connection, const QList<KeptSpan>& spans)
{
    QList<QVariantList> rows;
    rows.reserve(spans.size());
    for (const KeptSpan& kept : spans) {
        rows.append({kept.person.value(), kept.span.unit.value(), qint64(kept.span.state),
                     kept.span.from.toString(Qt::ISODate), kept.span.until.toString(Qt::ISODate),
                     toCode(kept.span.entry), kept.span.exit ? toCode(*kept.span.exit) : u""_s,
                     kept.span.fromUnit.value(), kept.span.toUnit.value(), kept.traits,
                     kept.partyFrom.isValid() ? kept.partyFrom.toString(Qt::ISODate) : u""_s});
    }
    storage::writeAll(connection, u"membership_span"_s, kSpanColumns.split(u", "_s), rows.size(),
                      [&rows](qsizetype row, qsizetype column) -> const QVariant& { return rows.at(row).at(column); });
}

void MembershipRepository::removeAllSpans(Connection& connection)
{
    connection.execute(u"DELETE FROM membership_span"_s);
}

} // namespace doancoso::membership
