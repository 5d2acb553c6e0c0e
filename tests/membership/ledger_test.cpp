// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ledger by hand-made examples: what each kind of event does to a membership (domain.md §4.5).
#include "support/catch.h"

#include "core/membership/ledger.h"

using namespace doancoso;
using namespace Qt::StringLiterals;
using membership::deriveLedger;
using membership::EventKind;
using membership::Ledger;
using membership::LedgerProblem;
using membership::MembershipEvent;
using membership::SpanState;

namespace {

const base::UnitId kA(1);
const base::UnitId kB(2);
const base::UnitId kC(3);

MembershipEvent on(int day, EventKind kind, base::UnitId unit = kA, base::UnitId other = {})
{
    static qint64 number = 0;
    MembershipEvent event;
    event.id = base::MembershipEventId(++number);
    event.uid = QString::number(number);
    event.onDate = QDate(2022, 1, day);
    event.kind = kind;
    event.unit = unit;
    event.otherUnit = other;
    return event;
}

QDate january(int day)
{
    return QDate(2022, 1, day);
}

} // namespace

TEST_CASE("an admitted member counts from the day of admission to the day before leaving")
{
    const Ledger ledger = deriveLedger({on(20, EventKind::Mature), on(5, EventKind::Admit)});
    CHECK_FALSE(ledger.memberOn(january(4)));
    CHECK(ledger.memberOn(january(5)));
    CHECK(ledger.memberOn(january(19)));
    CHECK_FALSE(ledger.memberOn(january(20)));
    REQUIRE(ledger.spans.size() == 1);
    CHECK(ledger.spans.at(0).exit == EventKind::Mature);
    CHECK(ledger.problems.isEmpty());
}

TEST_CASE("a move ends one membership and begins another on the same day")
{
    const Ledger ledger = deriveLedger({on(5, EventKind::Register), on(10, EventKind::Transfer, kA, kB)});
    REQUIRE(ledger.spans.size() == 2);
    CHECK(ledger.spans.at(0).until == january(10));
    CHECK(ledger.spans.at(0).toUnit == kB);
    CHECK(ledger.spans.at(1).unit == kB);
    CHECK(ledger.spans.at(1).fromUnit == kA);
    CHECK(ledger.memberOn(january(10))->unit == kB);
}

TEST_CASE("moves of one day are chained whichever was typed first; the branch in between never counts")
{
    const Ledger ledger = deriveLedger(
        {on(5, EventKind::Register), on(10, EventKind::Transfer, kB, kC), on(10, EventKind::Transfer, kA, kB)});
    REQUIRE(ledger.spans.size() == 2);
    CHECK(ledger.spans.at(0).toUnit == kC);
    CHECK(ledger.spans.at(1).unit == kC);
    CHECK(ledger.spans.at(1).fromUnit == kA);
    CHECK(ledger.problems.isEmpty());
}

TEST_CASE("who moves and leaves on one day left from the first branch")
{
    const Ledger ledger = deriveLedger(
        {on(5, EventKind::Register), on(10, EventKind::Transfer, kA, kB), on(10, EventKind::TransferOut, kB)});
    REQUIRE(ledger.spans.size() == 1);
    CHECK(ledger.spans.at(0).exit == EventKind::TransferOut);
    CHECK_FALSE(ledger.spans.at(0).toUnit.isValid());
}

TEST_CASE("temporary activity is beside the membership, not instead of it")
{
    MembershipEvent guest = on(8, EventKind::TempIn, kB);
    guest.untilDate = january(12);
    const Ledger ledger =
        deriveLedger({on(5, EventKind::Register), guest, on(9, EventKind::TempOut), on(15, EventKind::TempEnd)});
    CHECK(ledger.memberOn(january(10))->unit == kA);
    QStringList states;
    for (const membership::Span& span : ledger.spans) {
        states.append(u"%1:%2-%3"_s.arg(static_cast<int>(span.state)).arg(span.from.day()).arg(span.until.day()));
    }
    CHECK(states == QStringList{u"1:5-31"_s, u"2:8-12"_s, u"4:9-15"_s});
}

TEST_CASE("what does not fit is kept, takes no effect that makes two members of one, and is pointed out")
{
    const auto kinds = [](const Ledger& ledger) {
        QList<LedgerProblem::Kind> found;
        for (const LedgerProblem& problem : ledger.problems) {
            found.append(problem.kind);
        }
        return found;
    };
    CHECK(kinds(deriveLedger({on(5, EventKind::Remove)})) == QList{LedgerProblem::Kind::NotAMember});
    CHECK(kinds(deriveLedger({on(5, EventKind::Admit), on(6, EventKind::Register)})) ==
          QList{LedgerProblem::Kind::AlreadyHere});
    const Ledger twice = deriveLedger({on(5, EventKind::Admit), on(6, EventKind::TransferIn, kB)});
    CHECK(kinds(twice) == QList{LedgerProblem::Kind::StillElsewhere});
    CHECK(twice.spans.at(0).until == january(6));
    CHECK(kinds(deriveLedger({on(5, EventKind::Admit), on(6, EventKind::Mature, kB)})) ==
          QList{LedgerProblem::Kind::OtherBranch});
}

TEST_CASE("a withdrawn event does not count; who comes back is a member again")
{
    MembershipEvent wrong = on(10, EventKind::Remove);
    wrong.withdrawnAt = QDateTime(QDate(2022, 2, 1), QTime(8, 0), Qt::UTC);
    const Ledger ledger = deriveLedger(
        {on(5, EventKind::Register), wrong, on(20, EventKind::TransferOut), on(25, EventKind::TransferIn, kB)});
    CHECK(ledger.memberOn(january(15)));
    CHECK_FALSE(ledger.memberOn(january(22)));
    CHECK(ledger.memberOn(january(25))->unit == kB);
}

TEST_CASE("an honorary member is not counted; death ends everything")
{
    const Ledger ledger = deriveLedger(
        {on(5, EventKind::Register), on(10, EventKind::Mature), on(10, EventKind::Honorary), on(20, EventKind::Death)});
    CHECK_FALSE(ledger.memberOn(january(12)));
    REQUIRE(ledger.spans.size() == 2);
    CHECK(ledger.spans.at(1).state == SpanState::Honorary);
    CHECK(ledger.spans.at(1).exit == EventKind::Death);
}
