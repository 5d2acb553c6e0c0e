// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning_fixture.h"

#include "core/planning/indicator_repository.h"

using namespace doancoso;
using namespace doancoso::planning;
using namespace Qt::StringLiterals;
using tests::TestDatabase;

namespace {

Indicator newCard(const QString& code)
{
    Indicator card;
    card.code = code;
    card.group = u"C"_s;
    card.validFrom = QDate(2021, 1, 1);
    card.name = u"  Buổi   sinh hoạt  "_s;
    card.shortName = u"Sinh hoạt"_s;
    card.unitOfMeasure = u"buổi"_s;
    card.metThreshold = base::Decimal::fromUnits(25000);
    card.breakdowns = QStringList{u"SEX"_s, u"BLOCK"_s};
    card.definition = u"Dòng một.\nDòng hai."_s;
    return card;
}

void storeResult(storage::Database& database, base::IndicatorId indicator, base::UnitId unitId)
{
    REQUIRE_OK(database.write(u"kết quả"_s, [&](storage::UnitOfWork& unit) -> base::Result<void> {
        unit.statement(u"INSERT INTO period (id, code, calendar_id, first_day, last_day) "
                       "VALUES (12022203, '2022-Q3', 1, '2022-07-01', '2022-09-30')"_s)
            .run();
        unit.put(u"indicator_value"_s, {{u"period_id"_s, 12022203},
                                        {u"indicator_id"_s, indicator.value()},
                                        {u"unit_id"_s, unitId.value()},
                                        {u"breakdown_id"_s, 0},
                                        {u"kind"_s, 1},
                                        {u"numerator"_s, 10000}});
        return {};
    }));
}

} // namespace

TEST_CASE("a new indicator reads back as it was made")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    tests::loadCatalogue(*database);
    IndicatorService service(*database);
    const auto made = service.createIndicator(newCard(u"C99"_s));
    REQUIRE_OK(made);
    CHECK(made->name == u"Buổi sinh hoạt"_s);
    CHECK(made->definition == u"Dòng một.\nDòng hai."_s);
    CHECK(made->position == 8);
    CHECK(made->metThreshold == base::Decimal::fromUnits(25000));
    CHECK(made->breakdowns.size() == 2);
    const auto found = service.findByCode(u"C99"_s, QDate(2021, 1, 1));
    REQUIRE_OK(found);
    CHECK(*found == *made);
    CHECK(*service.indicator(made->id, QDate(2030, 1, 1)) == *made);
    CHECK(service.findByCode(u"C99"_s, QDate(2020, 12, 31)).error().code == base::ErrorCode::NotFound);

    const auto twice = service.createIndicator(newCard(u"C99"_s));
    REQUIRE_FALSE(twice.hasValue());
    CHECK(twice.error().context == u"code"_s);
    const auto findings = service.validate(newCard(u"A01"_s));
    REQUIRE_OK(findings);
    CHECK(findings->constFirst().field == u"code"_s);
}

TEST_CASE("a change from a day on keeps the meaning that held before")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    tests::loadCatalogue(*database);
    IndicatorService service(*database);
    const Indicator before = tests::indicatorOf(*database, u"C01"_s);
    Indicator changed = before;
    changed.name = u"Giới thiệu đoàn viên ưu tú"_s;
    changed.decimals = 1;
    const auto next = service.changeIndicator(changed, QDate(2023, 1, 1));
    REQUIRE_OK(next);
    CHECK(next->version == 2);
    CHECK(next->revision == before.revision + 1);
    CHECK(service.indicator(before.id, QDate(2022, 12, 31))->name == before.name);
    CHECK(service.indicator(before.id, QDate(2022, 12, 31))->validUntil == QDate(2023, 1, 1));
    CHECK(service.indicator(before.id, QDate(2023, 1, 1))->decimals == 1);
    CHECK(service.versions(before.id)->size() == 2);
    CHECK(service.catalogueAt(QDate(2023, 6, 1))->size() == service.catalogueAt(QDate(2022, 6, 1))->size());

    // Somebody who still looks at the old card must not overwrite the new one.
    CHECK(service.changeIndicator(changed, QDate(2024, 1, 1)).error().code == base::ErrorCode::Conflict);
    const auto early = service.changeIndicator(*next, QDate(2023, 1, 1));
    REQUIRE_FALSE(early.hasValue());
    CHECK(early.error().context == u"validFrom"_s);
    CHECK(service.versions(before.id)->size() == 2);
}

TEST_CASE("a correction changes one version only")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    tests::loadCatalogue(*database);
    IndicatorService service(*database);
    const Indicator before = tests::indicatorOf(*database, u"E03"_s);
    const auto next = service.changeIndicator(before, QDate(2023, 1, 1));
    REQUIRE_OK(next);
    Indicator old = *service.indicator(before.id, QDate(2022, 1, 1));
    old.name = u"Trị giá"_s;
    old.validUntil = QDate(2030, 1, 1);
    const auto corrected = service.correctIndicator(old);
    REQUIRE_OK(corrected);
    CHECK(corrected->version == 1);
    CHECK(corrected->validUntil == QDate(2023, 1, 1));
    CHECK(service.indicator(before.id, QDate(2023, 1, 1))->name == before.name);
    CHECK(service.indicator(before.id, QDate(2022, 1, 1))->name == u"Trị giá"_s);
    CHECK(service.correctIndicator(old).error().code == base::ErrorCode::Conflict);
}

TEST_CASE("the kind of figures stays once results are stored under them")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    tests::loadCatalogue(*database);
    const auto units = tests::makeUnits(*database, 1);
    IndicatorService service(*database);
    Indicator card = tests::indicatorOf(*database, u"C01"_s);
    storeResult(*database, card.id, units.district);
    card.valueKind = ValueKind::Ratio;
    card.shape = Shape::Ratio;
    card.unitRule = UnitRule::Ratio;
    card.quarterRule = QuarterRule::Cumulative;
    card.numeratorLabel = u"trên"_s;
    card.numeratorMeasure.clear(); // it is typed
    card.denominatorLabel = u"dưới"_s;
    CHECK(service.correctIndicator(card).error().code == base::ErrorCode::InUse);
    CHECK_FALSE(tests::indicatorOf(*database, u"C01"_s).isRatio());
    card = tests::indicatorOf(*database, u"C01"_s);
    card.name = u"Tên khác"_s;
    REQUIRE_OK(service.correctIndicator(card));
}

TEST_CASE("a retired indicator keeps its past and can come back")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    tests::loadCatalogue(*database);
    IndicatorService service(*database);
    const Indicator card = tests::indicatorOf(*database, u"E06"_s);
    REQUIRE_OK(service.retire(card.id, card.revision, QDate(2023, 1, 1)));
    CHECK(service.indicator(card.id, QDate(2022, 12, 31)).hasValue());
    CHECK_FALSE(service.indicator(card.id, QDate(2023, 1, 1)).hasValue());
    CHECK(service.retire(card.id, card.revision, QDate(2024, 1, 1)).error().code == base::ErrorCode::Conflict);
    Indicator again = service.versions(card.id)->constFirst();
    again.validUntil = openEnd();
    REQUIRE_OK(service.changeIndicator(again, QDate(2025, 1, 1)));
    CHECK_FALSE(service.indicator(card.id, QDate(2024, 6, 1)).hasValue());
    CHECK(service.indicator(card.id, QDate(2025, 6, 1)).hasValue());

    // A change before the end of an ended indicator ends with it.
    Indicator ended = tests::indicatorOf(*database, u"E02"_s);
    REQUIRE_OK(service.retire(ended.id, ended.revision, QDate(2025, 1, 1)));
    const auto late = service.changeIndicator(service.versions(ended.id)->constFirst(), QDate(2024, 1, 1));
    REQUIRE_OK(late);
    CHECK(late->validUntil == QDate(2025, 1, 1));

    const Indicator part = tests::indicatorOf(*database, u"C01"_s);
    CHECK(service.retire(part.id, part.revision, QDate(2023, 1, 1)).error().code == base::ErrorCode::InUse);
    CHECK(service.retire(part.id, part.revision, QDate(2000, 1, 1)).error().code == base::ErrorCode::Validation);
    CHECK(service.retire(base::IndicatorId(99999), 1, QDate(2023, 1, 1)).error().code == base::ErrorCode::NotFound);
}

TEST_CASE("an office makes and changes its own report form")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    tests::loadCatalogue(*database);
    IndicatorService service(*database);
    ReportForm form;
    form.code = u"HUYEN"_s;
    form.name = u"Biểu của huyện"_s;
    form.frequency = Frequency::Monthly;
    const auto id = [&](const QString& code) { return tests::indicatorOf(*database, code).id; };
    form.sections = {{u"A"_s, u"Tổ chức"_s, {id(u"A02"_s), id(u"A03"_s)}}, {u"B"_s, u"Đảng"_s, {id(u"C01"_s)}}};
    const auto made = service.saveForm(form);
    REQUIRE_OK(made);
    CHECK(made->sections == form.sections);
    CHECK(made->frequency == Frequency::Monthly);
    ReportForm changed = *made;
    changed.sections = {{u"B"_s, u"Đảng"_s, {id(u"C02"_s)}}};
    const auto saved = service.saveForm(changed);
    REQUIRE_OK(saved);
    CHECK(saved->sections == changed.sections);
    CHECK(*service.form(made->id) == *saved);
    CHECK(service.saveForm(changed).error().code == base::ErrorCode::Conflict);
    changed = *saved;
    changed.code = u"TX-2022"_s;
    CHECK(service.saveForm(changed).error().context == u"code"_s);
    changed = *saved;
    changed.sections.append({u"C"_s, u"Lại"_s, {id(u"C02"_s)}});
    CHECK(service.saveForm(changed).error().context == u"sections"_s);
    CHECK(service.forms()->size() == 3);
    CHECK(service.form(ReportFormId(9999)).error().code == base::ErrorCode::NotFound);
}

TEST_CASE("a word that the program does not know ends the read instead of being guessed")
{
    TestDatabase database;
    tests::loadCatalogue(*database);
    REQUIRE_OK(database->write(u"hỏng"_s, [&](storage::UnitOfWork& unit) -> base::Result<void> {
        unit.statement(u"UPDATE indicator_version SET shape = 'SPIRAL' WHERE id = 3"_s).run();
        return {};
    }));
    CHECK(IndicatorService(*database).catalogueAt(QDate(2022, 1, 1)).error().code == base::ErrorCode::Corrupt);
}
