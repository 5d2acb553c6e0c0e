// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/member_history.h"

#include "core/membership/membership_repository.h"

namespace doancoso::membership {
namespace {

bool isWithin(const QDate& day, const QDate& first, const QDate& last)
{
    return first <= day && day <= last;
}

/// Nothing when the span does not take part in the flow.
std::optional<MemberItem> itemOf(base::PersonId person, const Span& span, MemberFlow flow, const QDate& first,
                                 const QDate& last)
{
    if (span.state != SpanState::Member) {
        return std::nullopt;
    }
    MemberItem item;
    item.person = person;
    item.unit = span.unit;
    switch (flow) {
    case MemberFlow::Present:
        item.onDate = span.from;
        return span.holdsOn(last) ? std::optional(item) : std::nullopt;
    case MemberFlow::Came:
        item.kind = span.entry;
        item.other = span.fromUnit;
        item.onDate = span.from;
        return isWithin(span.from, first, last) ? std::optional(item) : std::nullopt;
    case MemberFlow::Went:
        item.kind = span.exit.value_or(EventKind::Register);
        item.other = span.toUnit;
        item.onDate = span.until;
        return isWithin(span.until, first, last) ? std::optional(item) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

QList<MemberItem> MemberHistory::itemsKnownAt(storage::Connection& connection, MemberFlow flow, const QDate& first,
                                              const QDate& last, const QList<base::UnitId>& units,
                                              const QDateTime& moment)
{
    const QSet<base::UnitId> wanted(units.cbegin(), units.cend());
    QList<MemberItem> items;
    base::PersonId person;
    QList<MembershipEvent> known; // of this person, at the moment
    const auto close = [&] {
        for (const Span& span : deriveLedger(known).spans) {
            const auto item = itemOf(person, span, flow, first, last);
            if (item && wanted.contains(item->unit)) {
                items.append(*item);
            }
        }
        known.clear();
    };
    MembershipRepository::scanEventsOf(connection, units, [&](MembershipEvent event) {
        if (event.person != person) {
            close();
            person = event.person;
        }
        if (event.heldAt(moment)) {
            event.withdrawnAt.reset();
            known.append(event);
        }
    });
    close();
    return items;
}

} // namespace doancoso::membership
