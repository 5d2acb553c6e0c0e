// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/erasure_repository.h"

#include "core/base/text.h"
#include "core/planning/repository_support.h"

#include <QSet>

namespace doancoso::activity {

using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Row;
using storage::Statement;
using storage::UnitOfWork;

namespace {

struct TextPlace
{
    const char* table;
    const char* column;
};

/// Where names are typed freely.
constexpr TextPlace kTextPlaces[]{{"unit", "contact_name"},           {"meeting", "chair"},
                                  {"rating_list", "chair"},           {"rating_list", "secretary"},
                                  {"activity", "introduced_name"},    {"activity_finding", "responsible"},
                                  {"membership_event", "introducer"}, {"party_step", "helper"},
                                  {"plan_task", "assignee"},          {"plan", "signatory_name"}};

QString idText(base::PersonId person)
{
    return QString::number(person.value());
}

/// Rows that are tied to the person: table and condition.
QList<std::pair<QString, QString>> tiedRows(base::PersonId person)
{
    const QString id = idText(person);
    QList<std::pair<QString, QString>> tied{{u"person"_s, u"id = "_s + id}};
    for (const QString& table : tablesOfPeople()) {
        tied.append({table, u"person_id = "_s + id});
    }
    tied.append({u"rating_list"_s, u"id IN (SELECT list_id FROM rating WHERE person_id = "_s + id + u')'});
    const QString activities =
        u"introducer_id = %1 OR introduced_id = %1 OR id IN (SELECT activity_id FROM activity_person WHERE person_id = "
        "%1) OR id IN (SELECT activity_id FROM cadre_training WHERE person_id = %1)"_s.arg(id);
    tied.append({u"meeting"_s, u"chair_person_id = %1 OR id IN (SELECT meeting_id FROM meeting_attendance WHERE "
                               "person_id = %1)"_s.arg(id)});
    tied.append({u"activity"_s, activities});
    tied.append({u"activity_finding"_s, u"activity_id IN (SELECT id FROM activity WHERE %1)"_s.arg(activities)});
    return tied;
}

/// Keys of the rows, read to the end before anything is written.
QList<Row> keysOf(Connection& connection, const QString& tableName, const QString& condition)
{
    const storage::Table& spec = storage::table(tableName);
    QList<Row> keys;
    Statement read =
        connection.fresh(u"SELECT %1 FROM %2 WHERE %3"_s.arg(spec.keyColumns.join(u", "_s), spec.name, condition));
    read.run();
    while (read.next()) {
        Row key;
        for (int i = 0; i < spec.keyColumns.size(); ++i) {
            key.insert(spec.keyColumns.at(i), read.value(i));
        }
        keys.append(key);
    }
    return keys;
}

struct JournalState
{
    qint64 id = 0;
    qint64 line = 0;
    QString table;
    QString before; ///< JSON; empty: none
    QString after;
};

QList<JournalState> statesWhere(Connection& connection, const QString& condition, const QVariantList& values)
{
    QList<JournalState> states;
    Statement read = connection.fresh(
        u"SELECT id, tx_id, table_name, before_row, after_row FROM journal_entry WHERE "_s + condition);
    read.runList(values);
    while (read.next()) {
        states.append({read.integer(0), read.integer(1), read.text(2), read.text(3), read.text(4)});
    }
    return states;
}

/// States of rows that are gone by now are found by what they say.
QList<JournalState> statesOfPerson(Connection& connection, base::PersonId person)
{
    QStringList likes;
    for (const char* column : {"person_id", "chair_person_id", "introducer_id", "introduced_id"}) {
        for (const char* side : {"before_row", "after_row"}) {
            for (const QChar end : {u',', u'}'}) {
                likes.append(u"%1 LIKE '%\"%2\":%3%4%'"_s.arg(QLatin1String(side), QLatin1String(column),
                                                              idText(person), QString(end)));
            }
        }
    }
    return statesWhere(connection, likes.join(u" OR "_s), {});
}

QString erasedState(const QString& table, const QString& json, const Erasure& erasure)
{
    if (json.isEmpty()) {
        return json;
    }
    const Row row = storage::rowFromJson(json);
    const Row kept = erasedRow(table, row, erasure);
    return kept == row ? json : storage::rowToJson(kept);
}

void rewriteState(UnitOfWork& unit, const JournalState& state, const Erasure& erasure)
{
    const QString before = erasedState(state.table, state.before, erasure);
    const QString after = erasedState(state.table, state.after, erasure);
    const auto orNull = [](const QString& json) {
        return json.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(json);
    };
    if (before != state.before || after != state.after) {
        unit.statement(u"UPDATE journal_entry SET before_row = ?, after_row = ? WHERE id = ?"_s)
            .run(orNull(before), orNull(after), state.id);
    }
}

/// "Kết nạp: Lê Thị Ví Dụ" → "Kết nạp: Đã xóa 3f2a91c0".
void rewriteLabels(UnitOfWork& unit, const QSet<qint64>& lines, const Erasure& erasure)
{
    for (const qint64 line : lines) {
        Statement& read = unit.statement(u"SELECT label FROM journal_tx WHERE id = ?"_s);
        read.run(line);
        const QString label = read.next() ? read.text(0) : QString();
        read.finish();
        const QString kept = withoutNames(label, erasure);
        if (kept != label) {
            unit.statement(u"UPDATE journal_tx SET label = ? WHERE id = ?"_s).run(kept, line);
        }
    }
}

void rewriteAccesses(UnitOfWork& unit, const Erasure& erasure)
{
    QList<std::pair<qint64, QString>> purposes;
    {
        Statement read = unit.connection().fresh(
            u"SELECT l.id, l.purpose FROM access_log l JOIN access_person a ON a.access_id = l.id WHERE a.person_id = "
            "? AND l.purpose <> ''"_s);
        read.run(erasure.person);
        while (read.next()) {
            purposes.append({read.integer(0), read.text(1)});
        }
    }
    for (const auto& [id, purpose] : std::as_const(purposes)) {
        const QString kept = withoutNames(purpose, erasure);
        if (kept != purpose) {
            unit.statement(u"UPDATE access_log SET purpose = ? WHERE id = ?"_s).run(kept, id);
        }
    }
}

} // namespace

QStringList ErasureRepository::namesOf(Connection& connection, base::PersonId person)
{
    QStringList names;
    const auto take = [&names](const QString& name) {
        if (!name.isEmpty() && !names.contains(name)) {
            names.append(name);
        }
    };
    Statement read = connection.fresh(u"SELECT full_name FROM person WHERE id = ?"_s);
    read.run(person);
    while (read.next()) {
        take(read.text(0));
    }
    for (const JournalState& state :
         statesWhere(connection, u"table_name = 'person' AND row_key = ?"_s, {idText(person)})) {
        for (const QString& json : {state.before, state.after}) {
            take(json.isEmpty() ? QString() : storage::rowFromJson(json).value(u"full_name"_s).toString());
        }
    }
    // A longer name first: a shorter one may be a part of it.
    std::sort(names.begin(), names.end(),
              [](const QString& left, const QString& right) { return left.size() > right.size(); });
    return names;
}

QList<std::pair<QString, int>> ErasureRepository::rowsOf(Connection& connection, base::PersonId person)
{
    QList<std::pair<QString, int>> counts;
    for (const auto& [table, condition] : tiedRows(person)) {
        Statement read = connection.fresh(u"SELECT count(*) FROM %1 WHERE %2"_s.arg(table, condition));
        read.run();
        const int count = read.next() ? static_cast<int>(read.integer(0)) : 0;
        if (count > 0 && table != u"person") {
            counts.append({table, count});
        }
    }
    return counts;
}

QList<NameMention> ErasureRepository::mentions(Connection& connection, const QString& name, base::PersonId person)
{
    QList<NameMention> found;
    for (const TextPlace& place : kTextPlaces) {
        const QString table = QString::fromLatin1(place.table);
        const bool ofPeople = tablesOfPeople().contains(table);
        const bool owned = table == u"meeting" || table == u"activity";
        const QString link = table == u"meeting" ? u"chair_person_id"_s : u"introduced_id"_s;
        const QString other = ofPeople ? u" AND person_id <> "_s + idText(person)
                              : owned  ? u" AND (%1 IS NULL OR %1 <> %2)"_s.arg(link, idText(person))
                                       : QString();
        Statement read = connection.fresh(
            u"SELECT count(*) FROM %1 WHERE %2 = ?%3"_s.arg(table, QLatin1String(place.column), other));
        read.run(name);
        const int count = read.next() ? static_cast<int>(read.integer(0)) : 0;
        if (count > 0) {
            found.append({table, QString::fromLatin1(place.column), count});
        }
    }
    return found;
}

void ErasureRepository::erase(UnitOfWork& unit, const Erasure& erasure)
{
    QSet<qint64> lines;
    for (const auto& [tableName, condition] : tiedRows(erasure.person)) {
        const storage::Table& spec = storage::table(tableName);
        for (const Row& key : keysOf(unit.connection(), tableName, condition)) {
            const Row row = unit.find(tableName, key);
            const Row kept = erasedRow(tableName, row, erasure);
            Row changes;
            for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
                if (it.value() != row.value(it.key())) {
                    changes.insert(it.key(), it.value());
                }
            }
            if (!changes.isEmpty()) {
                unit.update(tableName, key, changes);
            }
            // What was just written stands in the journal with the old values too.
            for (const JournalState& state : statesWhere(unit.connection(), u"table_name = ? AND row_key = ?"_s,
                                                         {tableName, storage::rowKeyText(spec, key)})) {
                lines.insert(state.line);
                rewriteState(unit, state, erasure);
            }
        }
    }
    for (const JournalState& state : statesOfPerson(unit.connection(), erasure.person)) {
        lines.insert(state.line);
        rewriteState(unit, state, erasure);
    }
    rewriteLabels(unit, lines, erasure);
    rewriteAccesses(unit, erasure);
}

} // namespace doancoso::activity
