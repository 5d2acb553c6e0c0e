// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/ledger.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace doancoso::membership {
namespace {

/// Within a day: first who comes, then who moves, then who leaves; a member may be admitted and move on one day.
int rankOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Register:
    case EventKind::Admit:
    case EventKind::TransferIn:
        return 0;
    case EventKind::Transfer:
        return 1;
    case EventKind::TempEnd:
        return 2;
    case EventKind::TempIn:
    case EventKind::TempOut:
        return 3;
    case EventKind::Stay:
    case EventKind::Discipline:
    case EventKind::Commend:
        return 4;
    case EventKind::TransferOut:
    case EventKind::Mature:
    case EventKind::Remove:
    case EventKind::Expel:
        return 5;
    case EventKind::Honorary:
        return 6;
    case EventKind::Death:
        return 7;
    }
    return 8;
}

bool isEarlier(const MembershipEvent& a, const MembershipEvent& b)
{
    if (a.onDate != b.onDate) {
        return a.onDate < b.onDate;
    }
    if (rankOf(a.kind) != rankOf(b.kind)) {
        return rankOf(a.kind) < rankOf(b.kind);
    }
    // Any order would do as long as it does not depend on when the events were typed.
    if (a.unit != b.unit) {
        return a.unit < b.unit;
    }
    return a.uid < b.uid;
}

class Walk
{
public:
    Ledger run(QList<MembershipEvent> events)
    {
        std::sort(events.begin(), events.end(), isEarlier);
        while (!events.isEmpty()) {
            apply(events.takeAt(nextOf(events)));
        }
        for (std::optional<Span>* open : {&m_member, &m_guest, &m_honorary, &m_away}) {
            if (*open) {
                m_ledger.spans.append(**open);
            }
        }
        // A span that ended on the day it began never was.
        m_ledger.spans.removeIf([](const Span& span) { return span.from >= span.until; });
        std::sort(m_ledger.spans.begin(), m_ledger.spans.end(), [](const Span& a, const Span& b) {
            return std::tie(a.from, a.state, a.unit) < std::tie(b.from, b.state, b.unit);
        });
        return m_ledger;
    }

private:
    /// Of several moves on one day the one that starts where the member is.
    qsizetype nextOf(const QList<MembershipEvent>& events) const
    {
        const MembershipEvent& first = events.constFirst();
        if (first.kind == EventKind::Transfer && m_member) {
            for (qsizetype i = 0; i < events.size() && events.at(i).onDate == first.onDate; ++i) {
                if (events.at(i).kind == EventKind::Transfer && events.at(i).unit == m_member->unit) {
                    return i;
                }
            }
        }
        return 0;
    }

    void problem(LedgerProblem::Kind kind, const MembershipEvent& event)
    {
        m_ledger.problems.append({kind, event.id, event.onDate});
    }

    void close(std::optional<Span>& open, const QDate& day, EventKind kind, base::UnitId to = {})
    {
        if (open) {
            open->until = std::min(open->until, day);
            open->exit = kind;
            open->toUnit = to;
            m_ledger.spans.append(*open);
            open.reset();
        }
    }

    /// A temporary span with an end of its own is over by itself.
    void expire(std::optional<Span>& open, const QDate& day)
    {
        if (open && open->until <= day) {
            open->exit = EventKind::TempEnd;
            m_ledger.spans.append(*open);
            open.reset();
        }
    }

    /// Who came and went on one day was never counted in between: the branch before is told where it ended instead.
    void reachBack(const QDate& day, EventKind kind, base::UnitId to)
    {
        for (Span& span : m_ledger.spans) {
            if (m_member && span.state == SpanState::Member && span.until == day && m_member->from == day &&
                span.toUnit == m_member->unit) {
                span.exit = kind;
                span.toUnit = to;
            }
        }
    }

    void enter(const MembershipEvent& event, base::UnitId unit, base::UnitId from = {})
    {
        Span span{unit, SpanState::Member, event.onDate, kStillOpen, event.kind, {}, from, {}};
        if (m_member && m_member->from == event.onDate && event.kind == EventKind::Transfer) {
            // Came and moved on the same day: what counts is how the member came.
            span.entry = m_member->entry;
            span.fromUnit = m_member->fromUnit;
            reachBack(event.onDate, EventKind::Transfer, unit);
        }
        close(m_member, event.onDate, EventKind::Transfer, unit);
        m_member = span;
    }

    void comeIn(const MembershipEvent& event)
    {
        if (m_member && m_member->unit == event.unit) {
            problem(LedgerProblem::Kind::AlreadyHere, event);
            return;
        }
        if (m_member) {
            // The other branch loses a member on this day, so to both it is a move.
            problem(LedgerProblem::Kind::StillElsewhere, event);
            MembershipEvent move = event;
            move.kind = EventKind::Transfer;
            enter(move, event.unit, m_member->unit);
            return;
        }
        close(m_honorary, event.onDate, event.kind);
        enter(event, event.unit);
    }

    void moveOn(const MembershipEvent& event)
    {
        if (!m_member) {
            problem(LedgerProblem::Kind::NotAMember, event);
            return;
        }
        if (m_member->unit == event.otherUnit) {
            problem(LedgerProblem::Kind::AlreadyHere, event);
            return;
        }
        if (m_member->unit != event.unit) {
            problem(LedgerProblem::Kind::OtherBranch, event);
        }
        close(m_away, event.onDate, EventKind::TempEnd);
        enter(event, event.otherUnit, m_member->unit);
    }

    void leave(const MembershipEvent& event)
    {
        if (!m_member) {
            problem(LedgerProblem::Kind::NotAMember, event);
            return;
        }
        if (m_member->unit != event.unit) {
            problem(LedgerProblem::Kind::OtherBranch, event);
        }
        close(m_away, event.onDate, EventKind::TempEnd);
        reachBack(event.onDate, event.kind, {});
        close(m_member, event.onDate, event.kind);
    }

    void apply(const MembershipEvent& event)
    {
        expire(m_guest, event.onDate);
        expire(m_away, event.onDate);
        const QDate until = event.untilDate.isValid() ? event.untilDate : kStillOpen;
        switch (event.kind) {
        case EventKind::Register:
        case EventKind::Admit:
        case EventKind::TransferIn:
            comeIn(event);
            break;
        case EventKind::Transfer:
            moveOn(event);
            break;
        case EventKind::TransferOut:
        case EventKind::Mature:
        case EventKind::Remove:
        case EventKind::Expel:
            leave(event);
            break;
        case EventKind::TempIn:
            close(m_guest, event.onDate, EventKind::TempEnd);
            m_guest = Span{event.unit, SpanState::Guest, event.onDate, until, event.kind, {}, {}, {}};
            break;
        case EventKind::TempOut:
            if (!m_member) {
                problem(LedgerProblem::Kind::NotAMember, event);
                break;
            }
            close(m_away, event.onDate, EventKind::TempEnd);
            m_away = Span{m_member->unit, SpanState::Away, event.onDate, until, event.kind, {}, {}, {}};
            break;
        case EventKind::TempEnd:
            close(m_guest, event.onDate, event.kind);
            close(m_away, event.onDate, event.kind);
            break;
        case EventKind::Honorary:
            close(m_honorary, event.onDate, event.kind);
            m_honorary = Span{event.unit, SpanState::Honorary, event.onDate, kStillOpen, event.kind, {}, {}, {}};
            break;
        case EventKind::Death:
            reachBack(event.onDate, event.kind, {});
            for (std::optional<Span>* open : {&m_away, &m_guest, &m_honorary, &m_member}) {
                close(*open, event.onDate, event.kind);
            }
            break;
        case EventKind::Stay:
        case EventKind::Discipline:
        case EventKind::Commend:
            break;
        }
    }

    Ledger m_ledger;
    std::optional<Span> m_member;
    std::optional<Span> m_guest;
    std::optional<Span> m_honorary;
    std::optional<Span> m_away;
};

} // namespace

std::optional<Span> Ledger::memberOn(const QDate& day) const
{
    for (const Span& span : spans) {
        if (span.state == SpanState::Member && span.holdsOn(day)) {
            return span;
        }
    }
    return std::nullopt;
}

Ledger deriveLedger(const QList<MembershipEvent>& events)
{
    QList<MembershipEvent> holding;
    for (const MembershipEvent& event : events) {
        if (event.holds()) {
            holding.append(event);
        }
    }
    return Walk().run(holding);
}

QString displayName(LedgerProblem::Kind kind)
{
    switch (kind) {
    case LedgerProblem::Kind::NotAMember:
        return QCoreApplication::translate("Ledger", "was not a member on this day");
    case LedgerProblem::Kind::AlreadyHere:
        return QCoreApplication::translate("Ledger", "was a member of this branch already");
    case LedgerProblem::Kind::StillElsewhere:
        return QCoreApplication::translate("Ledger", "was still a member of another branch; that ended on this day");
    case LedgerProblem::Kind::OtherBranch:
        return QCoreApplication::translate("Ledger", "was a member of another branch on this day");
    }
    return {};
}

} // namespace doancoso::membership
