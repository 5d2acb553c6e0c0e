// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning_fixture.h"

#include "core/planning/calendar_service.h"
#include "core/planning/period_repository.h"
#include "core/storage/journal.h"

using namespace doancoso;
using namespace doancoso::planning;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::Period;
using base::PeriodCalendar;
using base::PeriodKind;
using tests::TestDatabase;

namespace {

struct Scene
{
    TestDatabase database;
    CalendarService service{*database};
    tests::UnitTree units;
    Indicator card;

    explicit Scene(storage::Engine engine = storage::Engine::Sqlite) : database(engine)
    {
        CalendarService::install(*database);
        tests::loadCatalogue(*database);
        units = tests::makeUnits(*database, 1);
        card = tests::indicatorOf(*database, u"C01"_s);
    }

    void ensure(const Period& period)
    {
        REQUIRE_OK(database->write(u"kỳ"_s, [&](storage::UnitOfWork& unit) -> base::Result<void> {
            PeriodRepository(unit.connection()).ensure(period);
            return {};
        }));
    }
    void put(const Period& period)
    {
        ensure(period);
        REQUIRE_OK(database->write(u"số liệu"_s, [&](storage::UnitOfWork& unit) -> base::Result<void> {
            unit.put(u"indicator_value"_s, {{u"period_id"_s, period.key()},
                                            {u"indicator_id"_s, card.id.value()},
                                            {u"unit_id"_s, units.district.value()},
                                            {u"breakdown_id"_s, 0},
                                            {u"kind"_s, 1},
                                            {u"numerator"_s, 10000}});
            return {};
        }));
    }
    void submit(const Period& period)
    {
        ensure(period);
        REQUIRE_OK(database->write(u"nộp"_s, [&](storage::UnitOfWork& unit) -> base::Result<void> {
            unit.put(u"submission"_s, {{u"unit_id"_s, units.district.value()},
                                       {u"period_id"_s, period.key()},
                                       {u"state"_s, u"submitted"_s},
                                       {u"submitted_at"_s, QVariant()},
                                       {u"returned_count"_s, 0},
                                       {u"remark"_s, u""_s},
                                       {u"check_code"_s, u""_s}});
            return {};
        }));
    }
    std::pair<QDate, QDate> storedDays(const Period& period)
    {
        const auto days = database->read([&](storage::Connection& connection) {
            storage::Statement find = connection.fresh(u"SELECT first_day, last_day FROM period WHERE id = ?"_s);
            find.run(period.key());
            return find.next() ? std::pair(find.date(0), find.date(1)) : std::pair<QDate, QDate>();
        });
        REQUIRE_OK(days);
        return *days;
    }
};

} // namespace

TEST_CASE("a fresh file has the calendar year that closes on the last day")
{
    Scene scene(GENERATE(from_range(tests::availableEngines())));
    const auto calendars = scene.service.calendars();
    REQUIRE_OK(calendars);
    CHECK(*calendars == QList<PeriodCalendar>{PeriodCalendar()});
}

TEST_CASE("another closing day moves the stored days of periods without figures, and undo puts them back")
{
    Scene scene(GENERATE(from_range(tests::availableEngines())));
    scene.ensure(Period::month(2022, 7));
    REQUIRE_OK(scene.service.setClosing({1, 1, 15, {}}));
    CHECK(scene.storedDays(Period::month(2022, 7)) == std::pair(QDate(2022, 6, 16), QDate(2022, 7, 15)));
    CHECK(scene.service.calendars()->constFirst().closingDay == 15);
    REQUIRE_OK(storage::Journal(*scene.database).undo());
    CHECK(scene.storedDays(Period::month(2022, 7)) == std::pair(QDate(2022, 7, 1), QDate(2022, 7, 31)));
    CHECK(scene.service.calendars()->constFirst().closingDay == 0);

    CHECK(scene.service.setClosing({1, 1, 31, {}}).error().context == u"closingDay"_s);
    CHECK(scene.service.setClosing({1, 1, 15, QDate(2022, 7, 2)}).error().context == u"closingSince"_s);
    CHECK(scene.service.setClosing({7, 1, 15, {}}).error().code == ErrorCode::NotFound);
}

TEST_CASE("a period with figures or a report keeps its days, whoever asks")
{
    Scene scene(GENERATE(from_range(tests::availableEngines())));
    CHECK(*scene.service.earliestChange(1) == QDate(2022, 10, 1)); // the running month
    const bool figures = GENERATE(true, false);
    figures ? scene.put(Period::quarter(2022, 3)) : scene.submit(Period::quarter(2022, 3));
    const auto findings = scene.service.validate({1, 1, 15, {}});
    REQUIRE_OK(findings);
    REQUIRE(findings->size() == 1);
    CHECK(findings->constFirst().field == u"closingDay"_s);
    CHECK(findings->constFirst().text.contains(u"16/06/2022"_s));
    const auto refused = scene.service.setClosing({1, 1, 15, {}});
    REQUIRE_FALSE(refused.hasValue());
    CHECK(refused.error().code == ErrorCode::InUse);
    CHECK(scene.service.setClosing({1, 1, 15, QDate(2022, 9, 1)}).error().context == u"closingSince"_s);
    CHECK(scene.storedDays(Period::quarter(2022, 3)) == std::pair(QDate(2022, 7, 1), QDate(2022, 9, 30)));

    // From the month after it is harmless.
    CHECK(*scene.service.earliestChange(1) == QDate(2022, 10, 1));
    scene.ensure(Period::quarter(2022, 4));
    REQUIRE_OK(scene.service.setClosing({1, 1, 15, QDate(2022, 10, 1)}));
    CHECK(scene.storedDays(Period::quarter(2022, 3)) == std::pair(QDate(2022, 7, 1), QDate(2022, 9, 30)));
    CHECK(scene.storedDays(Period::quarter(2022, 4)) == std::pair(QDate(2022, 10, 1), QDate(2022, 12, 15)));
    // Undo goes through the same door: with figures stored meanwhile the old days do not come back.
    if (figures) {
        scene.put(Period::quarter(2022, 4));
        CHECK(*scene.service.earliestChange(1) == QDate(2023, 1, 1));
        CHECK(scene.service.setClosing({1, 1, 0, {}}).error().code == ErrorCode::InUse);
    }
}

TEST_CASE("a school year has the same number in every file and goes while nothing is stored in it")
{
    Scene scene(GENERATE(from_range(tests::availableEngines())));
    const auto added = scene.service.addSchoolYear(9);
    REQUIRE_OK(added);
    CHECK(*added == PeriodCalendar{base::schoolYearFrom(9), 9, 0, {}});
    CHECK(scene.service.addSchoolYear(9).error().code == ErrorCode::Conflict);
    CHECK(scene.service.addSchoolYear(1).error().code == ErrorCode::Validation);
    CHECK(scene.service.calendars()->size() == 2);
    REQUIRE_OK(scene.service.setClosing({added->id, 9, 20, {}}));
    CHECK(scene.service.calendars()->constLast().firstMonth == 9);
    REQUIRE_OK(scene.service.remove(added->id));
    REQUIRE_OK(storage::Journal(*scene.database).undo());
    const Period first(PeriodKind::Quarter, 2022, 1, added->id);
    scene.put(first);
    CHECK(scene.storedDays(first) == std::pair(QDate(2022, 8, 21), QDate(2022, 11, 20)));
    CHECK(scene.service.remove(added->id).error().code == ErrorCode::InUse);
    CHECK(scene.service.remove(base::kCalendarYear).error().code == ErrorCode::Validation);
    // The calendars do not touch each other.
    REQUIRE_OK(scene.service.setClosing({1, 1, 15, {}}));
}
