// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any events in any order of typing: what is kept says the same as what is derived, days add up over units (members at
// the end = members at the start + came − went), and undo and redo return exactly.
#include "support/builders.h"
#include "support/seed.h"

#include "core/base/text.h"
#include "core/membership/membership_keeper.h"
#include "core/membership/membership_repository.h"
#include "core/membership/person_repository.h"
#include "core/storage/journal.h"

#include <random>

using namespace doancoso;
using namespace Qt::StringLiterals;
using membership::EventKind;
using membership::KeptSpan;
using membership::MembershipEvent;
using membership::SpanState;
using storage::Connection;
using storage::UnitOfWork;

namespace {

const QDate kFirst(2022, 1, 1);
constexpr int kDays = 60;

struct LedgerScene
{
    tests::World world;
    QList<base::UnitId> branches;
    QList<base::PersonId> people;
    std::mt19937 random;

    LedgerScene(storage::Engine engine, quint32 seed) : world(engine), random(seed)
    {

        const base::UnitId commune = world.unit(u"1"_s, u"COMMUNE"_s, {});
        for (int i = 0; i < 4; ++i) {
            branches.append(world.unit(u"1-%1"_s.arg(i), u"BRANCH"_s, commune));
        }
        QList<membership::Person> drafts;
        for (int i = 0; i < 5; ++i) {
            membership::Person person;
            person.fullName = u"Nguyễn Thử %1"_s.arg(QChar(u'A' + i));
            person.sex = i % 2 == 0 ? membership::Sex::Female : membership::Sex::Male;
            drafts.append(person);
        }
        const auto made =
            world.database->write(u"người"_s, [&](UnitOfWork& unit) -> base::Result<QList<base::PersonId>> {
                return membership::PersonRepository::insertMany(unit, drafts);
            });
        REQUIRE_OK(made);
        people = *made;
    }

    int below(int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); }

    MembershipEvent anyEvent()
    {
        MembershipEvent event;
        event.uid = base::newUid();
        event.person = people.at(below(static_cast<int>(people.size())));
        event.kind = membership::eventKinds().at(below(static_cast<int>(membership::eventKinds().size())));
        event.unit = branches.at(below(4));
        event.onDate = kFirst.addDays(below(kDays / 4) * 4); // days often coincide
        if (event.kind == EventKind::Transfer) {
            event.otherUnit = branches.at(below(4));
        }
        if ((event.kind == EventKind::TempIn || event.kind == EventKind::TempOut) && below(2) == 0) {
            event.untilDate = event.onDate.addDays(1 + below(20));
        }
        return event;
    }

    QList<KeptSpan> allSpans()
    {
        const auto read = world.database->read([](Connection& connection) {
            QList<KeptSpan> spans;
            for (const QList<KeptSpan>& some : membership::MembershipRepository::allSpans(connection)) {
                spans += some;
            }
            return spans;
        });
        REQUIRE_OK(read);
        return *read;
    }

    /// The spans as one text, whatever their order.
    QStringList snapshot()
    {
        QStringList lines;
        for (const KeptSpan& kept : allSpans()) {
            const membership::Span& span = kept.span;
            lines.append(u"%1 %2 %3 %4 %5 %6 %7 %8 %9"_s.arg(
                QString::number(kept.person.value()), QString::number(span.unit.value()),
                QString::number(static_cast<int>(span.state)), span.from.toString(Qt::ISODate),
                span.until.toString(Qt::ISODate), membership::toCode(span.entry),
                span.exit ? membership::toCode(*span.exit) : QString(), QString::number(span.fromUnit.value()),
                QString::number(span.toUnit.value())));
        }
        lines.sort();
        return lines;
    }
};

/// Members on each day, counted from the spans, equal the members of the day before with who came and who went.
void requireDaysAddUp(LedgerScene& scene)
{
    const QList<KeptSpan> spans = scene.allSpans();
    for (int day = 1; day <= kDays + 20; ++day) {
        const QDate today = kFirst.addDays(day);
        const QDate yesterday = today.addDays(-1);
        int total = 0;
        QSet<base::PersonId> counted;
        for (const base::UnitId branch : scene.branches) {
            int before = 0;
            int after = 0;
            int came = 0;
            int went = 0;
            for (const KeptSpan& kept : spans) {
                if (kept.span.unit != branch || kept.span.state != SpanState::Member) {
                    continue;
                }
                before += kept.span.holdsOn(yesterday) ? 1 : 0;
                after += kept.span.holdsOn(today) ? 1 : 0;
                came += kept.span.from == today ? 1 : 0;
                went += kept.span.until == today ? 1 : 0;
                if (kept.span.holdsOn(today)) {
                    CHECK_FALSE(counted.contains(kept.person)); // nobody is counted twice
                    counted.insert(kept.person);
                }
            }
            REQUIRE(after == before + came - went);
            total += after;
        }
        REQUIRE(total == counted.size());
    }
    // What one branch gives another takes: a move is named by both sides.
    for (const KeptSpan& kept : spans) {
        if (kept.span.toUnit.isValid() && kept.span.state == SpanState::Member) {
            const bool taken = std::any_of(spans.cbegin(), spans.cend(), [&kept](const KeptSpan& other) {
                return other.person == kept.person && other.span.state == SpanState::Member &&
                       other.span.from == kept.span.until && other.span.unit == kept.span.toUnit;
            });
            REQUIRE(taken);
        }
    }
}

} // namespace

TEST_CASE("events in any order give the same memberships, days add up, undo returns exactly")
{
    const auto engine = GENERATE_COPY(from_range(tests::availableEngines()));
    const quint32 seed = tests::newSeed();
    INFO("seed " << seed);
    LedgerScene scene(engine, seed);
    QList<MembershipEvent> events;
    for (int i = 0; i < 40; ++i) {
        events.append(scene.anyEvent());
    }
    const auto typeAll = [&] {
        for (const MembershipEvent& event : events) {
            REQUIRE_OK(scene.world.database->write(u"sự kiện"_s, [&](UnitOfWork& unit) -> base::Result<void> {
                membership::MembershipRepository::insertEvent(unit, event);
                return {};
            }));
        }
    };
    typeAll();
    const QStringList once = scene.snapshot();
    requireDaysAddUp(scene);
    const auto wrong = membership::MembershipKeeper::countWrong(*scene.world.database);
    REQUIRE_OK(wrong);
    CHECK(*wrong == 0);

    storage::Journal journal(*scene.world.database);
    for (int i = 0; i < events.size(); ++i) {
        REQUIRE_OK(journal.undo());
    }
    CHECK(scene.snapshot().isEmpty());
    for (int i = 0; i < events.size(); ++i) {
        REQUIRE_OK(journal.redo());
    }
    CHECK(scene.snapshot() == once);

    for (int i = 0; i < events.size(); ++i) {
        REQUIRE_OK(journal.undo());
    }
    std::shuffle(events.begin(), events.end(), scene.random);
    typeAll();
    CHECK(scene.snapshot() == once);

    // Striking some out leaves what the others say by themselves.
    QList<MembershipEvent> left;
    for (const auto& person : scene.people) {
        const auto kept = scene.world.database->read(
            [&](Connection& connection) { return membership::MembershipRepository::events(connection, person); });
        REQUIRE_OK(kept);
        for (const MembershipEvent& event : *kept) {
            if (scene.below(3) == 0) {
                REQUIRE_OK(scene.world.database->write(u"gạch"_s, [&](UnitOfWork& unit) -> base::Result<void> {
                    membership::MembershipRepository::withdraw(unit, event, u"ghi nhầm"_s);
                    return {};
                }));
            }
        }
    }
    requireDaysAddUp(scene);
    const QStringList afterStriking = scene.snapshot();
    base::SilentProgress silent;
    REQUIRE_OK(membership::MembershipKeeper::rebuild(*scene.world.database, silent));
    CHECK(scene.snapshot() == afterStriking);
}

TEST_CASE("people who come with their events in one action have the memberships that the events say")
{
    const auto engine = GENERATE_COPY(from_range(tests::availableEngines()));
    const quint32 seed = tests::newSeed();
    INFO("seed " << seed);
    LedgerScene scene(engine, seed);
    auto& database = *scene.world.database;
    storage::Journal journal(database);
    QList<membership::Person> drafts;
    for (int i = 0; i < 5; ++i) {
        membership::Person person;
        person.fullName = u"Trần Mới %1"_s.arg(QChar(u'A' + i));
        person.livesAway = scene.below(2) == 0;
        drafts.append(person);
    }
    QList<MembershipEvent> events;
    for (int i = 0; i < 30; ++i) {
        events.append(scene.anyEvent());
    }
    // In one action, with a correction of one of them in between.
    QList<base::PersonId> together;
    REQUIRE_OK(database.write(u"cùng lúc"_s, [&](UnitOfWork& unit) -> base::Result<void> {
        together = membership::PersonRepository::insertMany(unit, drafts);
        for (qsizetype i = 0; i < events.size(); ++i) {
            MembershipEvent event = events.at(i);
            event.person = together.at(scene.people.indexOf(event.person));
            event.uid = base::newUid();
            membership::MembershipRepository::insertEvent(unit, event);
            if (i == events.size() / 2) {
                auto corrected = membership::PersonRepository::find(unit.connection(), together.constFirst());
                corrected->sex = membership::Sex::Female;
                membership::PersonRepository::update(unit, *corrected);
            }
        }
        return {};
    }));
    const auto wrong = [&] {
        const auto count = membership::MembershipKeeper::countWrong(database);
        REQUIRE_OK(count);
        return *count;
    };
    CHECK(wrong() == 0);
    const QStringList once = scene.snapshot();
    REQUIRE_OK(journal.undo());
    CHECK(scene.snapshot().isEmpty());
    CHECK(wrong() == 0);
    REQUIRE_OK(journal.redo());
    CHECK(scene.snapshot() == once);
    CHECK(wrong() == 0);
}
