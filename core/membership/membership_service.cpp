// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/membership_service.h"

#include "core/base/period.h"
#include "core/base/text.h"
#include "core/organization/unit_repository.h"

#include <QCoreApplication>
#include <QSet>

namespace doancoso::membership {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Result;
using storage::Connection;
using storage::UnitOfWork;

namespace {

struct MembershipServiceWords
{
    Q_DECLARE_TR_FUNCTIONS(MembershipService)
};

Error personNotFound()
{
    return {
        ErrorCode::NotFound,
        MembershipServiceWords::tr("This person is no longer in the register. Nothing was changed; refresh the page."),
        {},
        u"person"_s};
}

/// A branch that is closed, or not yet open, on the day cannot have members then.
void requireUnitOn(Connection& connection, base::UnitId unit, const QDate& day, const QString& field)
{
    if (!unit.isValid() || organization::UnitRepository::subtreeAt(connection, {unit}, day).size() == 0) {
        throw storage::Abort{{ErrorCode::Validation,
                              MembershipServiceWords::tr("This unit does not exist on %1. Nothing was changed; choose "
                                                         "another day or unit.")
                                  .arg(base::displayDate(day)),
                              {},
                              field}};
    }
}

void requireNoErrors(const planning::Findings& findings)
{
    if (const auto error = planning::firstError(findings)) {
        throw storage::Abort{*error};
    }
}

MemberRules requireRules()
{
    auto rules = MemberRules::read();
    if (!rules) {
        throw storage::Abort{rules.error()};
    }
    return std::move(rules).value();
}

QDate officeDay(const storage::Database& database)
{
    return database.clock().today();
}

/// The texts that a form or import hands over, as they are stored.
Person tidied(Person person)
{
    for (const PersonFieldInfo& info : personFields()) {
        setStoredText(person, info.field, storedText(person, info.field));
    }
    return person;
}

bool comesIn(EventKind kind)
{
    return kind == EventKind::Register || kind == EventKind::Admit || kind == EventKind::TransferIn ||
           kind == EventKind::TempIn || kind == EventKind::Honorary;
}

void checkEvent(Connection& connection, const MembershipEvent& event, const Person& person, const Ledger& ledger,
                const QDate& today, const MemberRules& rules)
{
    requireNoErrors(findingsOf(event, person, ledger, today, rules));
    requireUnitOn(connection, event.unit, event.onDate, u"unit_id"_s);
    if (event.kind == EventKind::Transfer) {
        requireUnitOn(connection, event.otherUnit, event.onDate, u"other_unit_id"_s);
    }
}

} // namespace

Result<MemberRecord> MembershipService::record(base::PersonId id)
{
    return m_database.readSnapshot([&](Connection& connection) {
        const auto person = PersonRepository::find(connection, id);
        if (!person) {
            throw storage::Abort{personNotFound()};
        }
        MemberRecord record{*person, MembershipRepository::events(connection, id), {}};
        record.ledger = deriveLedger(record.events);
        return record;
    });
}

Result<QList<Person>> MembershipService::people(const QList<base::PersonId>& ids)
{
    return m_database.read([&](Connection& connection) { return PersonRepository::read(connection, ids); });
}

Result<base::PersonId> MembershipService::add(const NewMember& member)
{
    if (!comesIn(member.event.kind)) {
        return Error{
            ErrorCode::Bug, storage::sentenceFor(ErrorCode::Bug), u"a new member cannot begin with this event"_s, {}};
    }
    const QString label =
        MembershipServiceWords::tr("%1: %2").arg(displayName(member.event.kind), member.person.fullName);
    return m_database.write(label, [&](UnitOfWork& unit) -> Result<base::PersonId> {
        const MemberRules rules = requireRules();
        const QDate today = officeDay(m_database);
        Person person = tidied(member.person);
        if (!person.joinedOn.isKnown() && member.event.kind == EventKind::Admit) {
            person.joinedOn = base::PartialDate(member.event.onDate);
        }
        requireNoErrors(findingsOf(person, today, rules));
        checkEvent(unit.connection(), member.event, person, {}, today, rules);
        MembershipEvent event = member.event;
        event.person = PersonRepository::insert(unit, person);
        MembershipRepository::insertEvent(unit, event);
        return event.person;
    });
}

Result<void> MembershipService::update(const Person& given)
{
    return m_database.write(MembershipServiceWords::tr("Change the record of %1").arg(given.fullName),
                            [&](UnitOfWork& unit) -> Result<void> {
                                const Person person = tidied(given);
                                requireNoErrors(findingsOf(person, officeDay(m_database), requireRules()));
                                PersonRepository::update(unit, person);
                                return {};
                            });
}

Result<void> MembershipService::setField(const QList<base::PersonId>& people, PersonField field, const QString& text)
{
    const QString label = MembershipServiceWords::tr("%1 of %n person(s)", nullptr, static_cast<int>(people.size()))
                              .arg(displayName(field));
    return m_database.write(label, [&](UnitOfWork& unit) -> Result<void> {
        const MemberRules rules = requireRules();
        for (Person person : PersonRepository::read(unit.connection(), people)) {
            setStoredText(person, field, text);
            requireNoErrors(findingsOf(person, officeDay(m_database), rules));
            PersonRepository::update(unit, person);
        }
        return {};
    });
}

Result<void> MembershipService::recordEvent(const QList<base::PersonId>& people, const MembershipEvent& event)
{
    if (people.isEmpty()) {
        return Error{ErrorCode::Validation, MembershipServiceWords::tr("Choose at least one person."), {}, u"person"_s};
    }
    const auto first = m_database.read(
        [&](Connection& connection) { return PersonRepository::find(connection, people.constFirst()); });
    if (!first) {
        return first.error();
    }
    const QString label = people.size() == 1 && *first
                              ? MembershipServiceWords::tr("%1: %2").arg(displayName(event.kind), (*first)->fullName)
                              : MembershipServiceWords::tr("%1: %n member(s)", nullptr, static_cast<int>(people.size()))
                                    .arg(displayName(event.kind));
    return m_database.write(label, [&](UnitOfWork& unit) -> Result<void> {
        const MemberRules rules = requireRules();
        const QDate today = officeDay(m_database);
        const auto events = MembershipRepository::events(unit.connection(), people);
        const QList<Person> found = PersonRepository::read(unit.connection(), people);
        if (found.size() != people.size()) {
            return personNotFound();
        }
        for (const Person& person : found) {
            const Ledger ledger = deriveLedger(events.value(person.id));
            MembershipEvent own = event;
            own.uid.clear();
            own.person = person.id;
            const auto member = ledger.memberOn(event.onDate);
            if (!own.unit.isValid() && member) {
                own.unit = member->unit;
            }
            if (!own.unit.isValid()) {
                return Error{ErrorCode::Validation,
                             MembershipServiceWords::tr("%1 was not a member of any branch on %2. Nothing was changed.")
                                 .arg(person.fullName, base::displayDate(event.onDate)),
                             {},
                             u"on_date"_s};
            }
            checkEvent(unit.connection(), own, person, ledger, today, rules);
            MembershipRepository::insertEvent(unit, own);
        }
        return {};
    });
}

Result<void> MembershipService::correct(base::MembershipEventId wrong, const MembershipEvent& right,
                                        const QString& reason)
{
    if (reason.trimmed().isEmpty()) {
        return Error{
            ErrorCode::Validation, MembershipServiceWords::tr("Say why the entry is mended."), {}, u"reason"_s};
    }
    return m_database.write(MembershipServiceWords::tr("Mend an entry: %1").arg(displayName(right.kind)),
                            [&](UnitOfWork& unit) -> Result<void> {
                                const auto old = MembershipRepository::findEvent(unit.connection(), wrong);
                                if (!old || !old->holds()) {
                                    return personNotFound();
                                }
                                MembershipRepository::withdraw(unit, *old, reason.trimmed());
                                const auto person = PersonRepository::find(unit.connection(), old->person);
                                MembershipEvent event = right;
                                event.uid.clear();
                                event.person = old->person;
                                event.replaces = wrong;
                                checkEvent(unit.connection(), event, person.value_or(Person()),
                                           deriveLedger(MembershipRepository::events(unit.connection(), old->person)),
                                           officeDay(m_database), requireRules());
                                MembershipRepository::insertEvent(unit, event);
                                return {};
                            });
}

Result<void> MembershipService::strikeOut(base::MembershipEventId wrong, const QString& reason)
{
    if (reason.trimmed().isEmpty()) {
        return Error{
            ErrorCode::Validation, MembershipServiceWords::tr("Say why the entry is struck out."), {}, u"reason"_s};
    }
    return m_database.write(MembershipServiceWords::tr("Strike out an entry"), [&](UnitOfWork& unit) -> Result<void> {
        const auto old = MembershipRepository::findEvent(unit.connection(), wrong);
        if (!old || !old->holds()) {
            return personNotFound();
        }
        MembershipRepository::withdraw(unit, *old, reason.trimmed());
        return {};
    });
}

Result<planning::Findings> MembershipService::findings(const Person& person)
{
    const auto rules = MemberRules::read();
    return rules ? Result<planning::Findings>(findingsOf(person, officeDay(m_database), *rules)) : rules.error();
}

Result<planning::Findings> MembershipService::findings(const MembershipEvent& event, const Person& person)
{
    const auto rules = MemberRules::read();
    if (!rules) {
        return rules.error();
    }
    const auto events =
        m_database.read([&](Connection& connection) { return MembershipRepository::events(connection, person.id); });
    return events ? Result<planning::Findings>(
                        findingsOf(event, person, deriveLedger(*events), officeDay(m_database), *rules))
                  : events.error();
}

Result<QStringList> MembershipService::reminders(const MemberRecord& record, const QDate& day)
{
    const auto rules = MemberRules::read();
    return rules ? Result<QStringList>(remindersOf(record.person, record.events, day, *rules)) : rules.error();
}

Result<QList<Person>> MembershipService::alike(const Person& person)
{
    return m_database.read([&](Connection& connection) {
        QList<base::PersonId> ids;
        const PersonMark mark{person.id, base::foldForSearch(person.fullName), person.birthDate, person.identityNumber};
        for (const PersonMark& other : PersonRepository::alike(connection, mark)) {
            if (other.id != person.id) {
                ids.append(other.id);
            }
        }
        return PersonRepository::read(connection, ids);
    });
}

Result<qint64> MembershipService::membersOn(const QDate& day, const QList<base::UnitId>& units)
{
    return m_database.read([&](Connection& connection) {
        return static_cast<qint64>(MembershipRepository::spansOn(connection, day, SpanState::Member, units).size());
    });
}

Result<KnownHeadcount> MembershipService::headcountKnownAt(const QDate& day, const QList<base::UnitId>& units,
                                                           const QDateTime& moment)
{
    return m_database.readSnapshot([&](Connection& connection) {
        const QSet<base::UnitId> wanted(units.cbegin(), units.cend());
        KnownHeadcount known;
        QList<MembershipEvent> events; // of one person
        const auto close = [&] {
            if (events.isEmpty()) {
                return;
            }
            QList<MembershipEvent> then;
            for (MembershipEvent event : std::as_const(events)) {
                if (event.heldAt(moment)) {
                    event.withdrawnAt.reset();
                    then.append(event);
                }
            }
            const auto isHere = [&](const QList<MembershipEvent>& some) {
                const auto member = deriveLedger(some).memberOn(day);
                return member && wanted.contains(member->unit);
            };
            const bool now = isHere(events);
            const bool before = isHere(then);
            known.now += now ? 1 : 0;
            known.then += before ? 1 : 0;
            if (now && !before) {
                known.added.append(events.constFirst().person);
            } else if (before && !now) {
                known.dropped.append(events.constFirst().person);
            }
            events.clear();
        };
        MembershipRepository::scanEventsOf(connection, units, [&](const MembershipEvent& event) {
            if (!events.isEmpty() && events.constFirst().person != event.person) {
                close();
            }
            events.append(event);
        });
        close();
        return known;
    });
}

} // namespace doancoso::membership
