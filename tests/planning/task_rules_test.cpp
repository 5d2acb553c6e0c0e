// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning_fixture.h"

#include "core/planning/task_rules.h"

using namespace doancoso;
using namespace doancoso::planning;
using tests::Random;

namespace {

const Span kYear{QDate(2022, 1, 1), QDate(2022, 12, 31)};

PlanTask repeating(Repeats repeats, const QDate& first = {})
{
    PlanTask task;
    task.repeats = repeats;
    task.deadline = first;
    return task;
}

} // namespace

TEST_CASE("a repeating task without deadline falls due at the ends of its periods")
{
    CHECK(dueDays(repeating(Repeats::Quarterly), kYear) ==
          QList<QDate>{{2022, 3, 31}, {2022, 6, 30}, {2022, 9, 30}, {2022, 12, 31}});
    CHECK(dueDays(repeating(Repeats::HalfYearly), kYear) == QList<QDate>{{2022, 6, 30}, {2022, 12, 31}});
    CHECK(dueDays(repeating(Repeats::Yearly), {QDate(2020, 5, 1), QDate(2022, 12, 31)}) ==
          QList<QDate>{{2020, 12, 31}, {2021, 12, 31}, {2022, 12, 31}});
    CHECK(dueDays(repeating(Repeats::Monthly), kYear).size() == 12);
    CHECK(dueDays(repeating(Repeats::Monthly), kYear).at(1) == QDate(2022, 2, 28));
    CHECK(dueDays(repeating(Repeats::Monthly), kYear).at(2) == QDate(2022, 3, 31));
}

TEST_CASE("a named first deadline gives the rhythm its day")
{
    CHECK(dueDays(repeating(Repeats::Yearly, {2018, 10, 10}), {QDate(2018, 1, 1), QDate(2020, 12, 31)}) ==
          QList<QDate>{{2018, 10, 10}, {2019, 10, 10}, {2020, 10, 10}});
    // The 30th is not the end of a month with 31 days, so February is the only month that moves it.
    CHECK(dueDays(repeating(Repeats::Monthly, {2022, 1, 30}), {QDate(2022, 1, 1), QDate(2022, 4, 30)}) ==
          QList<QDate>{{2022, 1, 30}, {2022, 2, 28}, {2022, 3, 30}, {2022, 4, 30}});
}

TEST_CASE("a span shorter than the rhythm ends with the task")
{
    const Span summer{QDate(2022, 6, 1), QDate(2022, 8, 31)};
    CHECK(dueDays(repeating(Repeats::Yearly), summer) == QList<QDate>{{2022, 8, 31}});
    CHECK(dueDays(repeating(Repeats::Yearly), {}).isEmpty());
    CHECK(dueDays(repeating(Repeats::None), kYear).isEmpty());
}

TEST_CASE("a task that is done once is never due again until reopened")
{
    PlanTask task;
    task.deadline = QDate(2022, 7, 31);
    CHECK(nextDue(task, kYear) == QDate(2022, 7, 31));
    CHECK_FALSE(isOverdue(task, kYear, QDate(2022, 7, 31)));
    CHECK(isOverdue(task, kYear, QDate(2022, 8, 1)));
    task = afterDone(task, kYear, QDate(2022, 8, 5));
    CHECK(task.progress == 100);
    CHECK_FALSE(nextDue(task, kYear).isValid());
    CHECK(isDone(task, kYear, QDate(2023, 1, 1)));
    task = afterReopening(task, kYear);
    CHECK(isOverdue(task, kYear, QDate(2022, 8, 6)));
    CHECK(task.progress == 0);
}

TEST_CASE("what was done late counts for the occurrence that was due, not for the next")
{
    PlanTask task = repeating(Repeats::Quarterly);
    CHECK(isOverdue(task, kYear, QDate(2022, 4, 5)));
    task = afterDone(task, kYear, QDate(2022, 4, 5));
    CHECK(task.doneFor == QDate(2022, 3, 31));
    CHECK(nextDue(task, kYear) == QDate(2022, 6, 30));
    CHECK(task.progress == 0);
    CHECK(isDone(task, kYear, QDate(2022, 6, 30)));
    CHECK_FALSE(isDone(task, kYear, QDate(2022, 7, 1)));
    task = afterReopening(task, kYear);
    CHECK(nextDue(task, kYear) == QDate(2022, 3, 31));
}

TEST_CASE("property: doing a repeating task as often as it falls due finishes it, and taking back undoes each step")
{
    const unsigned seed = tests::runSeed() + GENERATE(range(0U, 20U));
    CAPTURE(seed);
    Random random(seed);
    const std::vector<Repeats> all{Repeats::Monthly, Repeats::Quarterly, Repeats::HalfYearly, Repeats::Yearly};
    const QDate first = QDate(2018, 1, 1).addDays(random.between(0, 2000));
    const Span span{first, first.addDays(random.between(0, 1800))};
    PlanTask task = repeating(all.at(static_cast<size_t>(random.between(0, 3))),
                              random.chance(50) ? first.addDays(random.between(0, 200)) : QDate());
    const QList<QDate> days = dueDays(task, span);
    REQUIRE_FALSE(days.isEmpty());
    CHECK(std::is_sorted(days.cbegin(), days.cend()));
    QList<PlanTask> states;
    for (const QDate& day : days) {
        CHECK(nextDue(task, span) == day);
        states.append(task);
        task = afterDone(task, span, day.addDays(random.between(-20, 40)));
    }
    CHECK_FALSE(nextDue(task, span).isValid());
    CHECK(task.progress == 100);
    while (!states.isEmpty()) {
        task = afterReopening(task, span);
        CHECK(nextDue(task, span) == nextDue(states.takeLast(), span));
    }
}
