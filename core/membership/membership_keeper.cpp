// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/membership_keeper.h"

#include "core/membership/membership_repository.h"
#include "core/membership/person_repository.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

namespace doancoso::membership {
namespace {

using namespace Qt::StringLiterals;
using storage::Connection;
using storage::RowChange;
using storage::UnitOfWork;

const int kMembershipOwner = 0;
const int kChangesOwner = 0;

/// Whose spans must be derived anew at the end of the unit of work.
struct Touched
{
    /// Of somebody who is new in the unit of work, with all events: nothing has to be read again.
    struct Newcomer
    {
        PersonTraits traits;
        QList<qsizetype> events; ///< where they stand among the changes
    };
    QMap<base::PersonId, Newcomer> newcomers; ///< in the order of their numbers, in which spans are written fastest
    QSet<base::PersonId> others;

    void readAgain(base::PersonId person)
    {
        newcomers.remove(person);
        others.insert(person);
    }
};

Touched& touchedIn(UnitOfWork& unit)
{
    std::any& memory = unit.attachment(&kMembershipOwner);
    if (!memory.has_value()) {
        memory = Touched();
    }
    return *std::any_cast<Touched>(&memory);
}

/// A record that undo puts back may be one that was removed.
bool isBuried(const storage::Row& row)
{
    return !row.value(u"deleted_at"_s).isNull();
}

void noteEvent(UnitOfWork& unit, const RowChange& change)
{
    Touched& touched = touchedIn(unit);
    if (change.before.isEmpty() && !isBuried(change.after)) {
        const base::PersonId person(change.after.value(u"person_id"_s).toLongLong());
        if (const auto newcomer = touched.newcomers.find(person); newcomer != touched.newcomers.end()) {
            newcomer->events.append(unit.changes().rows.size() - 1);
            return;
        }
    }
    for (const storage::Row& row : {change.before, change.after}) {
        if (!row.isEmpty()) {
            touched.readAgain(base::PersonId(row.value(u"person_id"_s).toLongLong()));
        }
    }
}

/// Only what members are counted by is kept with the spans.
void notePerson(UnitOfWork& unit, const RowChange& change)
{
    Touched& touched = touchedIn(unit);
    const base::PersonId person(change.value(u"id"_s).toLongLong());
    if (change.before.isEmpty()) {
        if (isBuried(change.after)) {
            touched.readAgain(person);
        } else if (!touched.others.contains(person)) {
            touched.newcomers.insert(person, {PersonRepository::traits(change.after), {}});
        }
        return;
    }
    for (const QString& column : {u"sex"_s, u"ethnicity"_s, u"religion"_s, u"salaried"_s, u"disadvantaged"_s,
                                  u"lives_away"_s, u"party_joined_on"_s, u"deleted_at"_s}) {
        if (change.after.isEmpty() || change.before.value(column) != change.after.value(column)) {
            touched.readAgain(person);
            return;
        }
    }
}

QList<KeptSpan> derived(const PersonTraits& person, const QList<MembershipEvent>& events)
{
    QList<KeptSpan> spans;
    for (const Span& span : deriveLedger(events).spans) {
        spans.append({person.id, span, person.traits, person.partyFrom});
    }
    return spans;
}

constexpr qsizetype kDerivedAtOnce = 500;

/// `take` gets everyone's spans, none for who is no more.
template <typename Take>
void deriveAll(Connection& connection, const QList<base::PersonId>& people, Take&& take)
{
    for (qsizetype first = 0; first < people.size(); first += kDerivedAtOnce) {
        const QList<base::PersonId> some = people.mid(first, kDerivedAtOnce);
        const auto events = MembershipRepository::movements(connection, some);
        QSet<base::PersonId> left(some.cbegin(), some.cend());
        for (const PersonTraits& person : PersonRepository::traits(connection, some)) {
            take(person.id, derived(person, events.value(person.id)));
            left.remove(person.id);
        }
        for (const base::PersonId gone : left) {
            take(gone, QList<KeptSpan>());
        }
    }
}

void keepSpans(UnitOfWork& unit)
{
    std::any& memory = unit.attachment(&kMembershipOwner);
    if (!memory.has_value()) {
        return;
    }
    const Touched touched = std::any_cast<Touched>(std::move(memory));
    memory.reset();
    Connection& connection = unit.connection();
    QList<KeptSpan> fresh;
    QList<MemberChange> changes;
    const auto note = [&changes](const QList<KeptSpan>& spans) {
        for (const KeptSpan& kept : spans) {
            changes.append({kept.span.unit, kept.span.from});
        }
    };
    for (auto newcomer = touched.newcomers.cbegin(); newcomer != touched.newcomers.cend(); ++newcomer) {
        QList<MembershipEvent> events;
        for (const qsizetype at : newcomer->events) {
            events.append(MembershipRepository::fromRow(unit.changes().rows.at(at).after));
        }
        const QList<KeptSpan> spans = derived(newcomer->traits, events);
        note(spans);
        fresh += spans;
    }
    const QList<base::PersonId> people(touched.others.cbegin(), touched.others.cend());
    for (qsizetype first = 0; first < people.size(); first += kDerivedAtOnce) {
        const QList<base::PersonId> some = people.mid(first, kDerivedAtOnce);
        const auto kept = MembershipRepository::spans(connection, some);
        deriveAll(connection, some, [&](base::PersonId person, const QList<KeptSpan>& spans) {
            const QList<KeptSpan> before = kept.value(person);
            if (before != spans) {
                note(before);
                note(spans);
            }
            if (before.isEmpty()) {
                fresh += spans;
            } else {
                MembershipRepository::replaceSpans(connection, person, before, spans);
            }
        });
    }
    MembershipRepository::insertSpans(connection, fresh);
    unit.attachment(&kChangesOwner) = changes;
}

} // namespace

QList<MemberChange> MembershipKeeper::changesIn(UnitOfWork& unit)
{
    const std::any& memory = unit.attachment(&kChangesOwner);
    return memory.has_value() ? std::any_cast<QList<MemberChange>>(memory) : QList<MemberChange>();
}

void MembershipKeeper::install(storage::Database& database)
{
    database.addRowObserver(u"membership_event"_s, noteEvent);
    database.addRowObserver(u"person"_s, notePerson);
    database.addBeforeCommit(keepSpans);
}

base::Result<void> MembershipKeeper::rebuild(storage::Database& database, base::ProgressSink& progress)
{
    return database.write(QCoreApplication::translate("Membership", "Derive all memberships anew"),
                          [&](UnitOfWork& unit) -> base::Result<void> {
                              Connection& connection = unit.connection();
                              MembershipRepository::removeAllSpans(connection);
                              QList<base::PersonId> people;
                              for (const PersonMark& mark : PersonRepository::marks(connection)) {
                                  people.append(mark.id);
                              }
                              for (qsizetype first = 0; first < people.size(); first += kDerivedAtOnce) {
                                  if (progress.isCancelled()) {
                                      return base::cancelledError();
                                  }
                                  progress.report(first, people.size(),
                                                  QCoreApplication::translate("Membership", "Deriving memberships"));
                                  QList<KeptSpan> spans;
                                  deriveAll(connection, people.mid(first, kDerivedAtOnce),
                                            [&](base::PersonId, const QList<KeptSpan>& some) { spans += some; });
                                  MembershipRepository::insertSpans(connection, spans);
                              }
                              return {};
                          });
}

base::Result<qint64> MembershipKeeper::countWrong(storage::Database& database)
{
    return database.readSnapshot([&](Connection& connection) {
        auto kept = MembershipRepository::allSpans(connection);
        QList<base::PersonId> people;
        for (const PersonMark& mark : PersonRepository::marks(connection)) {
            people.append(mark.id);
        }
        qint64 wrong = 0;
        deriveAll(connection, people, [&](base::PersonId person, QList<KeptSpan> spans) {
            QList<KeptSpan> stored = kept.take(person);
            const auto order = [](const KeptSpan& a, const KeptSpan& b) {
                return std::tie(a.span.from, a.span.state, a.span.unit) <
                       std::tie(b.span.from, b.span.state, b.span.unit);
            };
            std::sort(spans.begin(), spans.end(), order);
            std::sort(stored.begin(), stored.end(), order);
            wrong += spans == stored ? 0 : 1;
        });
        return wrong + kept.size();
    });
}

} // namespace doancoso::membership
