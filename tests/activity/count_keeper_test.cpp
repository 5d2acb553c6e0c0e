// SPDX-License-Identifier: GPL-3.0-or-later
//
// Figures that count by themselves: whatever happens in the register, the kept figures say what a plain count over the
// ledgers says, for every period, in the sums above as well; what was handed in stays.
#include "support/builders.h"
#include "support/seed.h"

#include "core/activity/measure_counter.h"
#include "core/membership/membership_service.h"
#include "core/results/results_service.h"
#include "core/storage/journal.h"

#include <random>

using namespace doancoso;
using namespace Qt::StringLiterals;
using base::Decimal;
using base::Period;
using membership::EventKind;
using membership::MembershipEvent;
using planning::Indicator;
using results::RawCell;
using storage::Connection;
using storage::UnitOfWork;

namespace {

Indicator countedCard(const QString& measure, bool stock)
{
    Indicator card;
    card.code = measure.left(16);
    card.numeratorMeasure = measure;
    card.measure = stock ? planning::Measure::Stock : planning::Measure::Flow;
    card.timeRule = stock ? planning::TimeRule::Last : planning::TimeRule::Sum;
    card.breakdowns = {u"SEX"_s};
    return card;
}

struct CountScene
{
    tests::World world;
    base::UnitId district;
    QList<base::UnitId> communes;
    QList<base::UnitId> branches;
    QList<base::PersonId> people;
    QHash<QString, Indicator> cards;
    membership::MembershipService members;
    results::ResultsService figures;
    std::mt19937 random;

    CountScene(storage::Engine engine, quint32 seed)
        : world(engine), members(*world.database), figures(*world.database), random(seed)
    {
        district = world.unit(u"3"_s, u"DISTRICT"_s, {});
        for (int c = 0; c < 2; ++c) {
            communes.append(world.unit(u"3%1"_s.arg(c), u"COMMUNE"_s, district));
            for (int b = 0; b < 2; ++b) {
                branches.append(world.unit(u"3%1-%2"_s.arg(c).arg(b), u"BRANCH"_s, communes.constLast()));
            }
        }
        for (const QString& measure : {u"members"_s, u"admitted"_s, u"transferred_in"_s, u"transferred_out"_s,
                                       u"matured"_s, u"removed"_s, u"expelled"_s}) {
            cards.insert(measure, world.indicator(countedCard(measure, measure == u"members"_s)));
        }
        REQUIRE_OK(world.database->write(u"sổ"_s, [&](UnitOfWork& unit) -> base::Result<void> {
            for (const base::UnitId commune : communes) {
                membership::RegisterBookRepository::put(unit, {commune, membership::book::kMembers, QDate(2022, 1, 1)});
            }
            return {};
        }));
        for (int i = 0; i < 6; ++i) {
            membership::NewMember member;
            member.person.fullName = u"Lê Thị %1"_s.arg(QChar(u'A' + i));
            member.person.birthDate = base::PartialDate(2000);
            member.person.sex = i % 3 == 0 ? membership::Sex::Male : membership::Sex::Female;
            member.event.kind = EventKind::Register;
            member.event.unit = branches.at(below(4));
            member.event.onDate = QDate(2021, 6, 1);
            const auto id = members.add(member);
            REQUIRE_OK(id);
            people.append(*id);
        }
    }

    int below(int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); }

    MembershipEvent anyEvent()
    {
        static const QList<EventKind> kinds{EventKind::Admit,       EventKind::TransferIn, EventKind::Transfer,
                                            EventKind::TransferOut, EventKind::Mature,     EventKind::Remove,
                                            EventKind::Expel,       EventKind::Register};
        MembershipEvent event;
        event.kind = kinds.at(below(static_cast<int>(kinds.size())));
        event.unit = branches.at(below(4));
        event.otherUnit = event.kind == EventKind::Transfer
                              ? branches.at((below(3) + 1 + static_cast<int>(branches.indexOf(event.unit))) % 4)
                              : base::UnitId();
        event.onDate = QDate(2022, 1 + below(10), 1 + below(28));
        return event;
    }

    /// The plain way: every ledger, every day, nothing kept.
    qint64 plain(const QString& measure, base::UnitId commune, const Period& period, membership::Sex sex)
    {
        const QSet<base::UnitId> here = commune == communes.at(0) ? QSet<base::UnitId>{branches.at(0), branches.at(1)}
                                                                  : QSet<base::UnitId>{branches.at(2), branches.at(3)};
        qint64 count = 0;
        for (const base::PersonId id : people) {
            const auto record = members.record(id);
            REQUIRE_OK(record);
            if (sex != membership::Sex::Unknown && record->person.sex != sex) {
                continue;
            }
            for (const membership::Span& span : record->ledger.spans) {
                if (span.state != membership::SpanState::Member || !here.contains(span.unit)) {
                    continue;
                }
                const bool came = span.from >= period.firstDay() && span.from <= period.lastDay();
                const bool went = span.until >= period.firstDay() && span.until <= period.lastDay();
                const auto exit = span.exit.value_or(EventKind::Stay);
                count += measure == u"members"_s    ? span.holdsOn(period.lastDay())
                         : measure == u"admitted"_s ? came && span.entry == EventKind::Admit
                         : measure == u"transferred_in"_s
                             ? came && (span.entry == EventKind::TransferIn ||
                                        (span.entry == EventKind::Transfer && !here.contains(span.fromUnit)))
                         : measure == u"transferred_out"_s
                             ? went && (exit == EventKind::TransferOut ||
                                        (exit == EventKind::Transfer && !here.contains(span.toUnit)))
                         : measure == u"matured"_s ? went && exit == EventKind::Mature
                         : measure == u"removed"_s ? went && exit == EventKind::Remove
                                                   : went && exit == EventKind::Expel;
            }
        }
        return count;
    }

    RawCell kept(const QString& measure, base::UnitId unit, const Period& period, qint64 breakdown = 0)
    {
        const auto row = world.database->read([&](Connection& connection) {
            return results::ValueRepository::find(connection, {period, cards.value(measure).id, unit, breakdown},
                                                  results::ValueRowKind::Counted);
        });
        REQUIRE_OK(row);
        return *row ? (*row)->cell : RawCell();
    }

    void requireRight()
    {
        for (const QString& measure : cards.keys()) {
            for (int quarter = 1; quarter <= 4; ++quarter) {
                const Period period = Period::quarter(2022, quarter);
                Decimal whole;
                for (const base::UnitId commune : communes) {
                    INFO(measure.toStdString() << " " << period.code().toStdString() << " unit " << commune.value());
                    const qint64 expected = plain(measure, commune, period, membership::Sex::Unknown);
                    REQUIRE(kept(measure, commune, period).numerator == Decimal(expected));
                    REQUIRE(kept(measure, commune, period, 11).numerator ==
                            Decimal(plain(measure, commune, period, membership::Sex::Female)));
                    whole += Decimal(expected);
                }
                const auto table = figures.figures({period, {district}, {cards.value(measure)}, 0});
                REQUIRE_OK(table);
                REQUIRE(table->at(0, 0).period.amount->numerator == whole);
            }
        }
        const auto wrong = activity::CountKeeper::countWrong(*world.database);
        REQUIRE_OK(wrong);
        CHECK(*wrong == 0);
    }
};

} // namespace

TEST_CASE("counted figures follow every change of the register, and undo")
{
    const auto engine = GENERATE_COPY(from_range(tests::availableEngines()));
    const quint32 seed = tests::newSeed();
    INFO("seed " << seed);
    CountScene scene(engine, seed);
    scene.requireRight();
    int recorded = 0;
    for (int i = 0; i < 12; ++i) {
        const base::PersonId who = scene.people.at(scene.below(6));
        if (scene.members.recordEvent({who}, scene.anyEvent())) {
            ++recorded;
        }
    }
    REQUIRE(recorded > 0);
    scene.requireRight();

    auto someone = scene.members.record(scene.people.at(0));
    REQUIRE_OK(someone);
    someone->person.sex = membership::Sex::Female;
    REQUIRE_OK(scene.members.update(someone->person));
    scene.requireRight();

    storage::Journal journal(*scene.world.database);
    for (int i = 0; i <= recorded; ++i) {
        REQUIRE_OK(journal.undo());
    }
    scene.requireRight();

    // The time goes on: periods that have begun meanwhile are counted when the file is opened.
    scene.world.database.clock().advance(qint64(100) * 24 * 3600 * 1000);
    base::SilentProgress silent;
    REQUIRE_OK(activity::CountKeeper::catchUp(*scene.world.database, silent));
    CHECK(scene.kept(u"members"_s, scene.communes.at(0), Period::quarter(2023, 1)).numerator.has_value());
    REQUIRE_OK(activity::CountKeeper::rebuild(*scene.world.database, silent));
    scene.requireRight();
}

TEST_CASE("a counted cell cannot be typed, what is handed in stays, and a reopened report counts again")
{
    CountScene scene(storage::Engine::Sqlite, 7);
    const Period q3 = Period::quarter(2022, 3);
    const base::UnitId commune = scene.communes.at(0);
    const Indicator card = scene.cards.value(u"members"_s);
    const auto typed = scene.figures.save(
        {{{q3, card.id, commune, 0}, results::ValueRowKind::Own, {Decimal(99), std::nullopt}, {}}}, u"gõ"_s);
    REQUIRE_FALSE(typed);
    CHECK(typed.error().code == base::ErrorCode::Validation);

    const RawCell before = scene.kept(u"members"_s, commune, q3);
    REQUIRE(before.numerator);
    const auto codeBefore = scene.figures.figuresCode(commune, q3);
    REQUIRE_OK(scene.figures.submit(commune, q3));
    const auto codeAfter = scene.figures.figuresCode(commune, q3);
    REQUIRE_OK(codeBefore);
    REQUIRE_OK(codeAfter);
    CHECK(*codeBefore == *codeAfter);

    membership::NewMember late;
    late.person.fullName = u"Trần Văn Muộn"_s;
    late.event.kind = EventKind::Admit;
    late.event.unit = scene.branches.at(0);
    late.event.onDate = QDate(2022, 9, 15);
    REQUIRE_OK(scene.members.add(late));
    const auto shown = scene.figures.figures({q3, {commune}, {card}, 0});
    REQUIRE_OK(shown);
    CHECK(shown->at(0, 0).period.amount->numerator == *before.numerator);
    CHECK(shown->at(0, 0).counted.numerator == *before.numerator + Decimal(1));
    CHECK(shown->at(0, 0).differsFromRegister());
    CHECK(*scene.figures.figuresCode(commune, q3) == *codeAfter);

    const auto known = scene.members.headcountKnownAt(QDate(2022, 9, 30), {scene.branches.at(0), scene.branches.at(1)},
                                                      tests::testNow().addMSecs(-1));
    REQUIRE_OK(known);
    CHECK(known->now == known->then + known->added.size() - known->dropped.size());

    REQUIRE_OK(scene.figures.reopen(commune, q3, u"bổ sung đoàn viên"_s));
    const auto again = scene.figures.figures({q3, {commune}, {card}, 0});
    REQUIRE_OK(again);
    CHECK(again->at(0, 0).period.amount->numerator == *before.numerator + Decimal(1));
    CHECK_FALSE(again->at(0, 0).differsFromRegister());
}

TEST_CASE("every measure of the catalogue can be counted, every count has its name, every card knows its measures")
{
    QStringList named;
    for (const activity::Measure& measure : activity::measures()) {
        named.append(measure.code);
        CHECK_FALSE(measure.nameVi.isEmpty());
        CHECK_FALSE(measure.nameEn.isEmpty());
        CHECK((measure.book.isEmpty() || membership::registerBooks().contains(measure.book)));
    }
    QStringList counted = activity::MeasureCounter::codes();
    named.sort();
    counted.sort();
    CHECK(named == counted);
}

TEST_CASE("the people behind a count are as many as the count")
{
    CountScene scene(storage::Engine::Sqlite, 11);
    for (int i = 0; i < 10; ++i) {
        (void)scene.members.recordEvent({scene.people.at(scene.below(6))}, scene.anyEvent()).hasValue();
    }
    const Period q2 = Period::quarter(2022, 2);
    const auto tree = scene.world.organization.treeAt(q2.lastDay());
    REQUIRE_OK(tree);
    const auto checked = scene.world.database->read([&](Connection& connection) {
        int lists = 0;
        activity::MeasureCounter counter(connection, *tree, q2.firstDay(), q2.lastDay(), scene.communes);
        for (const QString& measure : scene.cards.keys()) {
            for (const base::UnitId commune : scene.communes) {
                qint64 sum = 0;
                for (const membership::CountedItem& item : counter.items(measure, commune)) {
                    sum += item.amount.numerator;
                }
                CHECK(sum == counter.count(measure, {}).value(commune).value(0));
                ++lists;
            }
        }
        return lists;
    });
    REQUIRE_OK(checked);
    CHECK(*checked == 14);
}
