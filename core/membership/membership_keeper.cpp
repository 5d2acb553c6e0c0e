// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/membership_keeper.h"

#include "core/membership/membership_repository.h"
#include "core/membership/person_repository.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QSet>

namespace doancoso::membership {
namespace {

using namespace Qt::StringLiterals;
using storage::Connection;
using storage::RowChange;
using storage::UnitOfWork;

const int kMembershipOwner = 0;
const int kChangesOwner = 0;

/// People whose spans must be derived anew at the end of the unit of work.
using Touched = QSet<base::PersonId>;

Touched& touchedIn(UnitOfWork& unit)
{
    std::any& memory = unit.attachment(&kMembershipOwner);
    if (!memory.has_value()) {
        memory = Touched();
    }
    return *std::any_cast<Touched>(&memory);
}

void noteEvent(UnitOfWork& unit, const RowChange& change)
{
    for (const storage::Row& row : {change.before, change.after}) {
        if (!row.isEmpty()) {
            touchedIn(unit).insert(base::PersonId(row.value(u"person_id"_s).toLongLong()));
        }
    }
}

/// Only what members are counted by is kept with the spans.
void notePerson(UnitOfWork& unit, const RowChange& change)
{
    if (change.before.isEmpty()) {
        return; // a new person has no events yet
    }
    for (const QString& column : {u"sex"_s, u"ethnicity"_s, u"religion"_s, u"salaried"_s, u"disadvantaged"_s,
                                  u"lives_away"_s, u"party_joined_on"_s, u"deleted_at"_s}) {
        if (change.after.isEmpty() || change.before.value(column) != change.after.value(column)) {
            touchedIn(unit).insert(base::PersonId(change.value(u"id"_s).toLongLong()));
            return;
        }
    }
}

QList<KeptSpan> derived(const Person& person, const QList<MembershipEvent>& events)
{
    QList<KeptSpan> spans;
    const qint64 traits = traitsOf(person);
    for (const Span& span : deriveLedger(events).spans) {
        spans.append({person.id, span, traits, person.partyJoinedOn});
    }
    return spans;
}

constexpr qsizetype kPeopleAtOnce = 500;

/// `before` of people without spans is left out.
template <typename Take>
void deriveAll(Connection& connection, const QList<base::PersonId>& people, Take&& take)
{
    for (qsizetype first = 0; first < people.size(); first += kPeopleAtOnce) {
        const QList<base::PersonId> some = people.mid(first, kPeopleAtOnce);
        const auto events = MembershipRepository::events(connection, some);
        QSet<base::PersonId> left(some.cbegin(), some.cend());
        for (const Person& person : PersonRepository::read(connection, some)) {
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
    deriveAll(connection, QList<base::PersonId>(touched.cbegin(), touched.cend()),
              [&](base::PersonId person, const QList<KeptSpan>& spans) {
                  const QList<KeptSpan> before = MembershipRepository::spans(connection, person);
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
                              for (qsizetype first = 0; first < people.size(); first += kPeopleAtOnce) {
                                  if (progress.isCancelled()) {
                                      return base::cancelledError();
                                  }
                                  progress.report(first, people.size(),
                                                  QCoreApplication::translate("Membership", "Deriving memberships"));
                                  QList<KeptSpan> spans;
                                  deriveAll(connection, people.mid(first, kPeopleAtOnce),
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
