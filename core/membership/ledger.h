// SPDX-License-Identifier: GPL-3.0-or-later
//
// From events to states: during which days somebody was a member of which branch. Pure and independent of the order in
// which the events were typed. The keeper stores the spans, counts and lists read them.
#pragma once

#include "core/membership/membership_event.h"

namespace doancoso::membership {

enum class SpanState {
    Member = 1,   ///< counted here
    Guest = 2,    ///< temporary activity here, counted at home
    Honorary = 3, ///< not counted
    Away = 4      ///< a member of this branch who is at temporary activity elsewhere; beside the Member span
};

/// First day that no span reaches: it has not ended.
inline const QDate kStillOpen(9999, 12, 31);

struct Span
{
    base::UnitId unit;
    SpanState state = SpanState::Member;
    QDate from;
    QDate until = kStillOpen; ///< first day on which it no longer holds
    EventKind entry = EventKind::Register;
    std::optional<EventKind> exit; ///< nothing while it is open
    base::UnitId fromUnit;         ///< Transfer: where the member came from
    base::UnitId toUnit;           ///< Transfer: where the member went

    bool holdsOn(const QDate& day) const { return from <= day && day < until; }
    bool operator==(const Span&) const = default;
};

/// An event that does not fit what was known on its day; it is kept and pointed out.
struct LedgerProblem
{
    enum class Kind {
        NotAMember,     ///< leaves, but was no member then
        AlreadyHere,    ///< admitted or taken in where already a member
        StillElsewhere, ///< taken in while still a member of another branch; that membership ends on this day
        OtherBranch     ///< leaves a branch other than the one where a member
    };
    Kind kind;
    base::MembershipEventId event;
    QDate onDate;
};

struct Ledger
{
    QList<Span> spans; ///< in the order of their first days
    QList<LedgerProblem> problems;

    /// The member span of the day; nothing when no member then.
    std::optional<Span> memberOn(const QDate& day) const;
};

/// Events of one person in any order; those that no longer hold are passed over.
Ledger deriveLedger(const QList<MembershipEvent>& events);

QString displayName(LedgerProblem::Kind kind);

} // namespace doancoso::membership
