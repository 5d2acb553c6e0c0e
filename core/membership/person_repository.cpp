// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/person_repository.h"

#include "core/base/text.h"
#include "core/planning/repository_support.h"

namespace doancoso::membership {

using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Row;
using storage::Statement;
using storage::UnitOfWork;

namespace {

const QString& columnList()
{
    static const QString list = [] {
        QStringList columns{u"id"_s, u"uid"_s, u"revision"_s, u"erased_on"_s};
        for (const PersonFieldInfo& info : personFields()) {
            columns.append(QString::fromLatin1(info.column));
        }
        return columns.join(u", "_s);
    }();
    return list;
}

Person personOf(const Statement& row)
{
    Person person;
    person.id = base::PersonId(row.integer(0));
    person.uid = row.text(1);
    person.revision = row.integer(2);
    if (!row.isNull(3)) {
        person.erasedOn = row.date(3);
    }
    int column = 4;
    for (const PersonFieldInfo& info : personFields()) {
        setStoredText(person, info.field, row.text(column++));
    }
    return person;
}

PersonMark markOf(const Statement& row)
{
    const QString key = row.text(1);
    return {base::PersonId(row.integer(0)), key.left(key.indexOf(u'|')), base::PartialDate::fromStorage(row.text(2)),
            row.text(3)};
}

const QList<PersonField>& countedFields()
{
    static const QList<PersonField> fields{
        PersonField::Sex,           PersonField::Ethnicity, PersonField::Religion,     PersonField::Salaried,
        PersonField::Disadvantaged, PersonField::LivesAway, PersonField::PartyJoinedOn};
    return fields;
}

/// All columns that a person is written to, so that the rows of many people share the names.
const Row& emptyRow()
{
    static const Row row = [] {
        Row all;
        for (const PersonFieldInfo& info : personFields()) {
            all.insert(QString::fromLatin1(info.column), {});
        }
        for (const QString& name : {u"erased_on"_s, u"search_key"_s, u"sort_key"_s}) {
            all.insert(name, {});
        }
        return all;
    }();
    return row;
}

QVariant textOrNull(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

std::optional<Person> PersonRepository::find(Connection& connection, base::PersonId id)
{
    Statement& read =
        connection.statement(u"SELECT %1 FROM person WHERE id = ? AND deleted_at IS NULL"_s.arg(columnList()));
    const planning::Finisher finisher(read);
    read.run(id);
    return read.next() ? std::optional(personOf(read)) : std::nullopt;
}

QList<Person> PersonRepository::read(Connection& connection, const QList<base::PersonId>& ids)
{
    QHash<base::PersonId, Person> found;
    Statement read = connection.fresh(
        u"SELECT %1 FROM person WHERE id IN (%2) AND deleted_at IS NULL"_s.arg(columnList(), planning::keyList(ids)));
    read.run();
    while (read.next()) {
        const Person person = personOf(read);
        found.insert(person.id, person);
    }
    QList<Person> people;
    for (const base::PersonId id : ids) {
        if (const auto person = found.constFind(id); person != found.constEnd()) {
            people.append(*person);
        }
    }
    return people;
}

QList<PersonTraits> PersonRepository::traits(Connection& connection, const QList<base::PersonId>& ids)
{
    const QList<PersonField>& fields = countedFields();
    QStringList columns{u"id"_s};
    for (const PersonField field : fields) {
        columns.append(QLatin1String(fieldInfo(field).column));
    }
    QList<PersonTraits> found;
    Statement read = connection.fresh(u"SELECT %1 FROM person WHERE id IN (%2) AND deleted_at IS NULL"_s.arg(
        columns.join(u", "_s), planning::keyList(ids)));
    read.run();
    while (read.next()) {
        Person person;
        for (qsizetype i = 0; i < fields.size(); ++i) {
            setStoredText(person, fields.at(i), read.text(static_cast<int>(i) + 1));
        }
        found.append({base::PersonId(read.integer(0)), traitsOf(person), person.partyJoinedOn});
    }
    return found;
}

PersonTraits PersonRepository::traits(const Row& row)
{
    Person person;
    for (const PersonField field : countedFields()) {
        setStoredText(person, field, row.value(QString::fromLatin1(fieldInfo(field).column)).toString());
    }
    return {base::PersonId(row.value(u"id"_s).toLongLong()), traitsOf(person), person.partyJoinedOn};
}

QHash<base::PersonId, QString> PersonRepository::column(Connection& connection, PersonField field)
{
    QHash<base::PersonId, QString> texts;
    Statement read = connection.fresh(
        u"SELECT id, %1 FROM person WHERE deleted_at IS NULL"_s.arg(QLatin1String(fieldInfo(field).column)));
    read.run();
    while (read.next()) {
        texts.insert(base::PersonId(read.integer(0)), read.text(1));
    }
    return texts;
}

QList<PersonMark> PersonRepository::marks(Connection& connection)
{
    QList<PersonMark> marks;
    Statement read =
        connection.fresh(u"SELECT id, search_key, birth_date, identity_number FROM person WHERE deleted_at IS NULL"_s);
    read.run();
    while (read.next()) {
        marks.append(markOf(read));
    }
    return marks;
}

QList<PersonMark> PersonRepository::alike(Connection& connection, const PersonMark& mark)
{
    QList<PersonMark> found;
    if (!mark.identityNumber.isEmpty()) {
        Statement read = connection.fresh(
            u"SELECT id, search_key, birth_date, identity_number FROM person WHERE identity_number = ? AND deleted_at "
            "IS NULL"_s);
        read.run(mark.identityNumber);
        while (read.next()) {
            found.append(markOf(read));
        }
    }
    if (found.isEmpty() && mark.birthDate.isKnown()) {
        Statement read = connection.fresh(
            u"SELECT id, search_key, birth_date, identity_number FROM person WHERE (search_key = ? OR search_key LIKE "
            "?) AND deleted_at IS NULL"_s);
        read.run(mark.foldedName, mark.foldedName + u"|%"_s);
        while (read.next()) {
            const PersonMark other = markOf(read);
            if (other.birthDate.mayEqual(mark.birthDate)) {
                found.append(other);
            }
        }
    }
    return found;
}

Row PersonRepository::rowOf(const Person& person)
{
    Row row = emptyRow();
    for (const PersonFieldInfo& info : personFields()) {
        row.insert(QString::fromLatin1(info.column), storedText(person, info.field));
    }
    row.insert(u"salaried"_s, person.salaried ? QVariant(*person.salaried) : QVariant());
    row.insert(u"disadvantaged"_s, person.disadvantaged);
    row.insert(u"lives_away"_s, person.livesAway);
    row.insert(u"party_joined_on"_s, textOrNull(storedText(person, PersonField::PartyJoinedOn)));
    row.insert(u"party_official_on"_s, textOrNull(storedText(person, PersonField::PartyOfficialOn)));
    row.insert(u"erased_on"_s, person.erasedOn ? QVariant(*person.erasedOn) : QVariant());
    row.insert(u"search_key"_s, searchKeyOf(person));
    row.insert(u"sort_key"_s, base::nameSortKey(person.fullName));
    return row;
}

Person PersonRepository::fromRow(const Row& row)
{
    Person person;
    person.id = base::PersonId(row.value(u"id"_s).toLongLong());
    person.uid = row.value(u"uid"_s).toString();
    person.revision = row.value(u"revision"_s).toLongLong();
    for (const PersonFieldInfo& info : personFields()) {
        setStoredText(person, info.field, row.value(QString::fromLatin1(info.column)).toString());
    }
    if (const QVariant erased = row.value(u"erased_on"_s); !erased.isNull()) {
        person.erasedOn = QDate::fromString(erased.toString(), Qt::ISODate);
    }
    return person;
}

base::PersonId PersonRepository::insert(UnitOfWork& unit, const Person& person)
{
    return insertMany(unit, {person}).constFirst();
}

QList<base::PersonId> PersonRepository::insertMany(UnitOfWork& unit, const QList<Person>& people)
{
    QList<Row> rows;
    rows.reserve(people.size());
    for (const Person& person : people) {
        Row row = rowOf(person);
        row.insert(u"uid"_s, person.uid);
        rows.append(row);
    }
    QList<base::PersonId> ids;
    for (const qint64 id : unit.insertMany(u"person"_s, rows)) {
        ids.append(base::PersonId(id));
    }
    return ids;
}

void PersonRepository::update(UnitOfWork& unit, const Person& person)
{
    unit.updateRecord(u"person"_s, person.id.value(), person.revision, rowOf(person));
}

} // namespace doancoso::membership
