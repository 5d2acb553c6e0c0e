// SPDX-License-Identifier: GPL-3.0-or-later
//
// The SQL of the ledger and of the spans that are kept from it. Spans are derived, never journaled: MembershipKeeper
// writes them in the transaction that changes events or people.
#pragma once

#include "core/membership/ledger.h"
#include "core/storage/bulk_insert.h"
#include "core/storage/unit_of_work.h"

#include <QHash>

#include <functional>

namespace doancoso::membership {

/// A span as it is kept, with what members are counted by.
struct KeptSpan
{
    base::PersonId person;
    Span span;
    qint64 traits = 0;
    QDate partyFrom; ///< invalid: not in the Party

    bool operator==(const KeptSpan&) const = default;
};

class MembershipRepository
{
public:
    /// In the order of their days, withdrawn ones included.
    static QList<MembershipEvent> events(storage::Connection& connection, base::PersonId person);
    static QHash<base::PersonId, QList<MembershipEvent>> events(storage::Connection& connection,
                                                                const QList<base::PersonId>& people);
    /// Only what says when they were members of what: the decisions behind the events are left out.
    static QHash<base::PersonId, QList<MembershipEvent>> movements(storage::Connection& connection,
                                                                   const QList<base::PersonId>& people);
    /// Every event, person by person: for rebuilding and for what was known on an earlier day.
    static void scanEvents(storage::Connection& connection, const std::function<void(const MembershipEvent&)>& take);
    /// The same for everyone of whom any event speaks of one of these units.
    static void scanEventsOf(storage::Connection& connection, const QList<base::UnitId>& units,
                             const std::function<void(const MembershipEvent&)>& take);
    static std::optional<MembershipEvent> findEvent(storage::Connection& connection, base::MembershipEventId id);

    static base::MembershipEventId insertEvent(storage::UnitOfWork& unit, const MembershipEvent& event);
    static void insertEvents(storage::UnitOfWork& unit, const QList<MembershipEvent>& events);
    /// From now on it no longer holds.
    static void withdraw(storage::UnitOfWork& unit, const MembershipEvent& event, const QString& reason);
    static MembershipEvent fromRow(const storage::Row& row);

    static QList<KeptSpan> spans(storage::Connection& connection, base::PersonId person);
    static QHash<base::PersonId, QList<KeptSpan>> spans(storage::Connection& connection,
                                                        const QList<base::PersonId>& people);
    /// Spans of the state that hold on the day in these units; `units` empty: in every unit.
    static QList<KeptSpan> spansOn(storage::Connection& connection, const QDate& day, SpanState state,
                                   const QList<base::UnitId>& units);
    static QHash<base::PersonId, QList<KeptSpan>> allSpans(storage::Connection& connection);
    static void replaceSpans(storage::Connection& connection, base::PersonId person, const QList<KeptSpan>& before,
                             const QList<KeptSpan>& after);
    /// Writes spans of people who have none yet.
    static void insertSpans(storage::Connection& connection, const QList<KeptSpan>& spans);
    static void removeAllSpans(storage::Connection& connection);
};

} // namespace doancoso::membership
