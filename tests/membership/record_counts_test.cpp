// SPDX-License-Identifier: GPL-3.0-or-later
//
// What training, dues and the way into the Party add to counted indicators, against a naive recount on random records.
#include "membership/people_scene.h"
#include "support/seed.h"

#include "core/membership/dues_counts_repository.h"
#include "core/membership/dues_service.h"
#include "core/membership/party_counts_repository.h"
#include "core/membership/party_service.h"
#include "core/membership/training_counts_repository.h"
#include "core/membership/training_service.h"

#include <random>

using namespace doancoso;
using namespace doancoso::membership;
using namespace Qt::StringLiterals;
using storage::Connection;

namespace {

const QDate kFirstDay(2022, 4, 1);
const QDate kLastDay(2022, 9, 30);
const TrainingYear kTrainingYear{QDate(2022, 1, 1), QDate(2022, 12, 31)};

struct RandomRecords
{
    tests::PeopleScene scene;
    std::mt19937 random;
    QList<base::PersonId> people;

    RandomRecords(storage::Engine engine, quint32 seed) : scene(engine, 4), random(seed)
    {
        const QDate start(2021, 10, 1);
        for (int i = 0; i < 30; ++i) {
            people.append(scene.member(u"Đoàn viên %1"_s.arg(i), scene.branches[below(4)], start, below(2) == 0));
        }
        for (int i = 0; i < 15; ++i) {
            const auto person = people.at(below(30));
            const QDate day = QDate(2022, 1, 1).addDays(below(360));
            const auto branch = PartyService(*scene.world.database).unitOn(person, day.addDays(-1));
            if (branch && branch->isValid()) {
                scene.event(person, below(4) == 0 ? EventKind::Remove : EventKind::Transfer, *branch, day,
                            scene.branches[below(4)]);
            }
        }
        addTraining();
        addDues();
        addSteps();
    }

    int below(int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); }
    storage::Database& database() { return *scene.world.database; }

    void addTraining()
    {
        TrainingService service(database());
        for (const base::UnitId branch : scene.branches) {
            QList<base::PersonId> some;
            std::copy_if(people.cbegin(), people.cend(), std::back_inserter(some), [&](auto) { return below(3) != 0; });
            REQUIRE_OK(service.registerMembers(branch, some, kTrainingYear, QDate(2022, 2, 1).addDays(below(200))));
        }
        QList<ScoreEdit> edits;
        for (const base::PersonId person : people) {
            const auto registrations = service.ofPerson(person);
            REQUIRE_OK(registrations);
            for (const TrainingRegistration& registration : *registrations) {
                for (const TrainingGroup& group : trainingProgrammeOn(kTrainingYear.lastDay)->groups) {
                    if (below(12) != 0) {
                        edits.append({registration.id,
                                      {group.code, {}},
                                      ScoreColumn::Branch,
                                      base::Decimal(below(15) + (below(2) == 0 ? 5 : 0))});
                    }
                }
            }
        }
        REQUIRE_OK(service.saveScores(edits));
    }

    void addDues()
    {
        DuesService service(database());
        for (int i = 0; i < 120; ++i) {
            const auto person = people.at(below(30));
            const DuesMonth month(2022, 1 + below(12));
            const auto branch = PartyService(database()).unitOn(person, month.firstDay());
            if (branch && branch->isValid()) {
                REQUIRE_OK(service.saveMonths(*branch, {{person, month, DuesEdit::Kind::PayDue, 0}},
                                              QDate(2022, 1, 1).addDays(below(365))));
            }
        }
        for (int i = 0; i < 10; ++i) {
            const QDate day = QDate(2022, 1, 1).addDays(below(365));
            REQUIRE_OK(service.remit(
                {{}, 0, scene.branches[below(4)], scene.commune, day, day, 100 + below(900), day, {}, {}}));
        }
    }

    void addSteps()
    {
        PartyService service(database());
        for (const base::PersonId person : people) {
            QDate day = QDate(2021, 12, 1).addDays(below(200));
            for (const char* code : {"NOMINATED", "GRASSROOTS_RESOLUTION", "CLASS_ATTENDED", "ADMITTED"}) {
                if (below(3) != 0) {
                    PartyStep step;
                    step.person = person;
                    step.code = QString::fromLatin1(code);
                    step.onDate = day;
                    REQUIRE_OK(service.record(step));
                }
                day = day.addDays(below(120));
            }
        }
    }

    base::UnitId unitOn(base::PersonId person, const QDate& day)
    {
        const auto unit = PartyService(database()).unitOn(person, day);
        REQUIRE_OK(unit);
        return *unit;
    }

    template <typename Count>
    auto counted(Count&& count)
    {
        const auto read = database().read(count);
        REQUIRE_OK(read);
        return *read;
    }
};

/// Leaves out what is nothing, so that both ways of counting compare.
CountsByUnit tidy(CountsByUnit counts)
{
    counts.removeIf([](const auto& entry) { return *entry == CountedAmount{}; });
    return counts;
}

CountsByUnit summed(const QList<CountedItem>& items)
{
    CountsByUnit counts;
    for (const CountedItem& item : items) {
        CHECK_FALSE(item.text.isEmpty());
        CHECK(item.onDate.isValid());
        counts[item.unit] += item.amount;
    }
    return tidy(counts);
}

CountsByUnit numerators(CountsByUnit counts)
{
    for (CountedAmount& amount : counts) {
        amount.denominator = 0;
    }
    return tidy(counts);
}

} // namespace

TEST_CASE("counts of training equal a naive recount, by the branch of the last day")
{
    const auto engine = GENERATE_COPY(from_range(tests::availableEngines()));
    const quint32 seed = tests::newSeed();
    INFO("seed " << seed);
    RandomRecords records(engine, seed);
    CountsByUnit registered;
    CountsByUnit completed;
    for (const base::PersonId person : records.people) {
        const base::UnitId unit = records.unitOn(person, kLastDay);
        if (!unit.isValid()) {
            continue;
        }
        ++registered[unit].denominator;
        ++completed[unit].denominator;
        const auto registrations = TrainingService(records.database()).ofPerson(person);
        REQUIRE_OK(registrations);
        for (const TrainingRegistration& registration : *registrations) {
            const TrainingProgramme* programme = findTrainingProgramme(registration.programme);
            const auto total = trainingTotal(registration, *programme, ScoreColumn::Branch);
            ++registered[unit].numerator;
            completed[unit].numerator += total && *total >= base::Decimal(50) ? 1 : 0;
        }
    }
    const auto counted =
        records.counted([](Connection& c) { return TrainingCountsRepository::registered(c, kFirstDay, kLastDay); });
    CHECK(counted == registered);
    CHECK(records.counted([](Connection& c) { return TrainingCountsRepository::completed(c, kFirstDay, kLastDay); }) ==
          completed);
    const auto items = records.counted(
        [](Connection& c) { return TrainingCountsRepository::registeredItems(c, kFirstDay, kLastDay); });
    CHECK(numerators(summed(items)) == numerators(counted));
    const auto done = records.counted([&](Connection& c) {
        return TrainingCountsRepository::completedItems(c, kFirstDay, kLastDay, {records.scene.branches[1]});
    });
    CHECK(done.size() == completed.value(records.scene.branches[1]).numerator);
    // Another year knows nothing of this one's registrations.
    const auto later = records.counted(
        [](Connection& c) { return TrainingCountsRepository::registered(c, QDate(2023, 1, 1), QDate(2023, 3, 31)); });
    CHECK(numerators(later).isEmpty());
    CHECK_FALSE(later.isEmpty());
}

TEST_CASE("counts of dues equal what the balances say")
{
    const auto engine = GENERATE_COPY(from_range(tests::availableEngines()));
    const quint32 seed = tests::newSeed();
    INFO("seed " << seed);
    RandomRecords records(engine, seed);
    const auto balances = DuesService(records.database()).balances(records.scene.branches, kFirstDay, kLastDay);
    REQUIRE_OK(balances);
    CountsByUnit collected;
    CountsByUnit remitted;
    for (auto it = balances->cbegin(); it != balances->cend(); ++it) {
        collected[it.key()].numerator = it->collected;
        remitted[it.key()].numerator = it->remitted;
    }
    const auto countedIn =
        records.counted([](Connection& c) { return DuesCountsRepository::collected(c, kFirstDay, kLastDay); });
    const auto countedOut =
        records.counted([](Connection& c) { return DuesCountsRepository::remitted(c, kFirstDay, kLastDay); });
    CHECK(tidy(countedIn) == tidy(collected));
    CHECK(tidy(countedOut) == tidy(remitted));
    CHECK_FALSE(countedIn.isEmpty());
    CHECK(summed(records.counted([](Connection& c) {
              return DuesCountsRepository::collectedItems(c, kFirstDay, kLastDay);
          })) == tidy(collected));
    CHECK(summed(records.counted([](Connection& c) {
              return DuesCountsRepository::remittedItems(c, kFirstDay, kLastDay);
          })) == tidy(remitted));
}

TEST_CASE("counts of outstanding members equal a naive recount, by the branch of the day of the step")
{
    const auto engine = GENERATE_COPY(from_range(tests::availableEngines()));
    const quint32 seed = tests::newSeed();
    INFO("seed " << seed);
    RandomRecords records(engine, seed);
    const auto within = [](const QDate& day) { return kFirstDay <= day && day <= kLastDay; };
    CountsByUnit introduced;
    CountsByUnit attended;
    CountsByUnit admitted;
    PartyService service(records.database());
    for (const base::PersonId person : records.people) {
        const auto way = service.way(person);
        REQUIRE_OK(way);
        const PartyStep* resolution = way->step(u"GRASSROOTS_RESOLUTION"_s);
        const PartyStep* attendance = way->step(u"CLASS_ATTENDED"_s);
        if (resolution != nullptr && within(resolution->onDate)) {
            ++introduced[records.unitOn(person, resolution->onDate)].numerator;
        }
        if (attendance != nullptr && within(attendance->onDate)) {
            ++attended[records.unitOn(person, attendance->onDate)].numerator;
        }
        const QDate joined = records.scene.card(person).partyJoinedOn;
        if (joined.isValid() && within(joined)) {
            const bool chosen = (resolution != nullptr && resolution->onDate <= joined) ||
                                (attendance != nullptr && attendance->onDate <= joined);
            CountedAmount& amount = admitted[records.unitOn(person, joined)];
            amount += {chosen ? 1 : 0, 1};
        }
    }
    for (CountsByUnit* counts : {&introduced, &attended, &admitted}) {
        counts->remove(base::UnitId()); // no member on that day
    }
    const auto countedIntroduced =
        records.counted([](Connection& c) { return PartyCountsRepository::introduced(c, kFirstDay, kLastDay); });
    CHECK(countedIntroduced == introduced);
    CHECK(records.counted([](Connection& c) { return PartyCountsRepository::attendedClass(c, kFirstDay, kLastDay); }) ==
          attended);
    CHECK(records.counted([](Connection& c) {
        return PartyCountsRepository::admittedFromOutstanding(c, kFirstDay, kLastDay);
    }) == admitted);
    CHECK(summed(records.counted([](Connection& c) {
              return PartyCountsRepository::admittedItems(c, kFirstDay, kLastDay);
          })) == tidy(admitted));
    CHECK(summed(records.counted([](Connection& c) {
              return PartyCountsRepository::stepTakenItems(c, u"GRASSROOTS_RESOLUTION"_s, kFirstDay, kLastDay);
          })) == introduced);
    const auto figures = service.figures({records.scene.branches[0], records.scene.branches[1]}, kFirstDay, kLastDay);
    REQUIRE_OK(figures);
    CHECK(figures->introduced == introduced.value(records.scene.branches[0]).numerator +
                                     introduced.value(records.scene.branches[1]).numerator);
    CHECK(figures->admitted == admitted.value(records.scene.branches[0]).denominator +
                                   admitted.value(records.scene.branches[1]).denominator);
}
