// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning_fixture.h"

#include "core/planning/example_plans.h"
#include "core/planning/plan_service.h"
#include "core/planning/target_service.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace doancoso;
using namespace doancoso::planning;
using namespace Qt::StringLiterals;
using base::Decimal;
using base::ErrorCode;
using base::Period;
using Catch::Matchers::ContainsSubstring;
using tests::TestDatabase;

namespace {

QJsonObject shipped(const QString& code)
{
    return QJsonDocument::fromJson(tests::shippedFile(u"planning/plans/%1.json"_s.arg(code))).object();
}

base::Result<ExamplePlan> parsed(const QJsonObject& object)
{
    return parseExamplePlan(QJsonDocument(object).toJson(), u"thử.json"_s);
}

/// Replaces the value at a path such as {"targets", 0, "value"}; an undefined value removes it.
QJsonValue replaced(const QJsonValue& where, const QVariantList& path, const QJsonValue& value)
{
    if (path.isEmpty()) {
        return value;
    }
    if (where.isArray()) {
        QJsonArray list = where.toArray();
        const int index = path.constFirst().toInt();
        list.replace(index, replaced(list.at(index), path.mid(1), value));
        return list;
    }
    QJsonObject object = where.toObject();
    const QString key = path.constFirst().toString();
    if (path.size() == 1 && value.isUndefined()) {
        object.remove(key);
    } else {
        object.insert(key, replaced(object.value(key), path.mid(1), value));
    }
    return object;
}

void checkRefused(const QVariantList& path, const QJsonValue& value)
{
    const QString field = path.constLast().toString();
    INFO(field.toStdString());
    const auto result = parsed(replaced(shipped(u"003"_s), path, value).toObject());
    REQUIRE_FALSE(result.hasValue());
    CHECK(result.error().code == ErrorCode::Validation);
    CHECK(result.error().context == field);
    CHECK_THAT(result.error().userText.toStdString(), ContainsSubstring("thử.json"));
    CHECK_THAT(result.error().userText.toStdString(), ContainsSubstring(field.toStdString()));
}

} // namespace

TEST_CASE("every shipped example becomes a plan with all its parts, and its targets")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    tests::loadCatalogue(*database);
    const auto units = tests::makeUnits(*database, 1);
    ExamplePlans examples(*database);
    const auto list = examples.list();
    REQUIRE_OK(list);
    REQUIRE(list->size() == 5);
    PlanService plans(*database);
    for (const ExampleInfo& info : *list) {
        INFO(info.code.toStdString());
        const auto made = examples.importExample(info.code, units.district);
        REQUIRE_OK(made);
        CHECK(made->missingIndicators.isEmpty());
        CHECK(made->targetCount == info.targetCount);
        const auto plan = plans.plan(made->plan);
        REQUIRE_OK(plan);
        const QJsonObject source = shipped(info.code);
        CHECK(plan->status == PlanStatus::Draft);
        CHECK(plan->title == source.value(u"title"_s).toString());
        CHECK(plan->issuerName == u"Huyện đoàn Thọ Xuân"_s);
        CHECK(plan->tasks.size() == source.value(u"tasks"_s).toArray().size());
        CHECK(plan->deliverables.size() == source.value(u"deliverables"_s).toArray().size());
        CHECK(plan->reportDuties.size() == source.value(u"reporting"_s).toArray().size());
        CHECK(plan->recipients.size() == source.value(u"recipients"_s).toArray().size());
        CHECK(plan->subjects.size() == source.value(u"applies_to"_s).toArray().size());
        CHECK(plan->sections.size() == source.value(u"sections"_s).toArray().size());
        CHECK(plan->basis.size() ==
              source.value(u"basis"_s).toArray().size() + source.value(u"references"_s).toArray().size());
        CHECK(plan->followedIndicators.size() == source.value(u"review_indicators"_s).toArray().size());
        CHECK(plans.validate(*plan).hasValue());
    }
}

TEST_CASE("plan 003 sets 250 introductions for each of its years")
{
    TestDatabase database;
    tests::loadCatalogue(*database);
    const auto units = tests::makeUnits(*database, 1);
    const auto made = ExamplePlans(*database).importExample(u"003"_s, units.district);
    REQUIRE_OK(made);
    const base::IndicatorId introduced = tests::indicatorOf(*database, u"C01"_s).id;
    QStringList years;
    const auto targets = TargetService(*database).targetsOfPlan(made->plan);
    REQUIRE_OK(targets);
    for (const Target& target : *targets) {
        if (target.key.indicator == introduced) {
            CHECK(target.amount == Decimal(250));
            CHECK(target.comparator == Comparator::Total);
            CHECK(target.key.unit == units.district);
            years.append(target.key.period.code());
        }
    }
    CHECK(years == QStringList{u"2022"_s, u"2023"_s, u"2024"_s, u"2025"_s});
    CHECK(made->targetCount == 24);
}

TEST_CASE("what is to be reached by the end of a span is set for its last year")
{
    TestDatabase database;
    const auto example = ExamplePlans(*database).read(u"000"_s);
    REQUIRE_OK(example);
    QStringList spans;
    QStringList years;
    for (const ExampleTarget& target : example->targets) {
        (target.indicatorCode == u"A12"_s ? spans : years).append(target.indicatorCode + target.period.code());
    }
    CHECK(spans == QStringList{u"A122022"_s});
    CHECK(years.contains(u"B01a2019"_s));
    CHECK(years.contains(u"B01a2022"_s));
    CHECK_FALSE(years.contains(u"B01a2018"_s));
}

TEST_CASE("an imported plan is linked to the plan above when that is in the file")
{
    TestDatabase database;
    tests::loadCatalogue(*database);
    const auto units = tests::makeUnits(*database, 1);
    PlanService plans(*database);
    Plan above;
    above.title = u"Kế hoạch của Tỉnh đoàn"_s;
    above.issuer = units.province;
    above.firstDay = QDate(2022, 1, 1);
    above.lastDay = QDate(2025, 12, 31);
    const auto saved = plans.saveDraft(above);
    REQUIRE_OK(saved);
    REQUIRE_OK(plans.issue(saved->id, saved->revision, u"413-KH/TĐTN-TCKT"_s, QDate(2022, 2, 16)));
    const auto made = ExamplePlans(*database).importExample(u"003"_s, units.district);
    REQUIRE_OK(made);
    const auto plan = plans.plan(made->plan);
    CHECK(plan->parent == saved->id);
    CHECK(plan->basis.at(1).linkedPlan == saved->id);
    CHECK(plans.family(saved->id)->self.below.size() == 1);
}

TEST_CASE("targets of indicators that the file does not have are left out and named")
{
    TestDatabase database;
    const auto units = tests::makeUnits(*database, 1);
    const auto made = ExamplePlans(*database).importExample(u"003"_s, units.district);
    REQUIRE_OK(made);
    CHECK(made->targetCount == 0);
    CHECK(made->missingIndicators.size() == 6);
    CHECK(ExamplePlans(*database).importExample(u"099"_s, units.district).error().code == ErrorCode::NotFound);
    CHECK(ExamplePlans(*database).importExample(u"003"_s, base::UnitId(999)).error().context == u"issuer"_s);
    CHECK(PlanService(*database).plans()->size() == 1);
}

TEST_CASE("a wrong example names file, entry and field")
{
    for (const QString& field : {u"code"_s, u"kind"_s, u"title"_s, u"span"_s, u"issuer"_s, u"signatory"_s, u"basis"_s,
                                 u"sections"_s, u"tasks"_s, u"targets"_s, u"deliverables"_s, u"recipients"_s,
                                 u"reporting"_s, u"references"_s, u"number"_s, u"issued_on"_s}) {
        checkRefused({field}, QJsonValue::Undefined);
        checkRefused({field}, 7);
    }
    checkRefused({u"span"_s, u"last"_s}, u"2021-12-31"_s);
    checkRefused({u"span"_s, u"first"_s}, u"01/01/2022"_s);
    checkRefused({u"targets"_s, 0, u"shape"_s}, u"CIRCLE"_s);
    checkRefused({u"targets"_s, 0, u"comparator"_s}, u"more"_s);
    checkRefused({u"targets"_s, 0, u"scope"_s}, QJsonValue::Undefined);
    checkRefused({u"targets"_s, 0, u"value"_s}, 100);
    checkRefused({u"targets"_s, 0, u"value"_s}, u"-5"_s);
    checkRefused({u"targets"_s, 0, u"value"_s}, u"1e99"_s);
    checkRefused({u"targets"_s, 0, u"value"_s}, u"999999999999999999999999"_s);
    checkRefused({u"targets"_s, 1, u"indicator"_s}, u"D01"_s);
    checkRefused({u"targets"_s, 0, u"period"_s, u"kind"_s}, u"decade"_s);
    checkRefused({u"targets"_s, 0, u"period"_s, u"until"_s}, u"2019-12-31"_s);
    checkRefused({u"targets"_s, 0, u"period"_s, u"each"_s}, u"yes"_s);
    checkRefused({u"tasks"_s, 2, u"repeats"_s}, u"weekly"_s);
    checkRefused({u"tasks"_s, 2, u"title"_s}, u" "_s);
    checkRefused({u"tasks"_s, 2, u"levels"_s}, QJsonArray{1});
    checkRefused({u"tasks"_s, 2, u"deadline"_s}, u"2022-02-30"_s);
    checkRefused({u"reporting"_s, 0, u"rhythm"_s}, u"daily"_s);
    checkRefused({u"sections"_s, 2, u"children"_s}, QJsonValue::Null);
    CHECK_THAT(parsed(replaced(shipped(u"003"_s), {u"tasks"_s, 2, u"repeats"_s}, u"weekly"_s).toObject())
                   .error()
                   .userText.toStdString(),
               ContainsSubstring("tasks 3"));
}

TEST_CASE("sections nested without end are refused, not followed")
{
    QJsonObject section{
        {u"number"_s, u"1"_s}, {u"heading"_s, u"x"_s}, {u"text"_s, u""_s}, {u"children"_s, QJsonArray()}};
    for (int i = 0; i < 40; ++i) {
        QJsonObject outer = section;
        outer.insert(u"children"_s, QJsonArray{section});
        section = outer;
    }
    const auto result = parsed(replaced(shipped(u"003"_s), {u"sections"_s}, QJsonArray{section}).toObject());
    REQUIRE_FALSE(result.hasValue());
    CHECK(result.error().context == u"children"_s);
}

TEST_CASE("a broken example changes nothing in the data file")
{
    TestDatabase database;
    tests::loadCatalogue(*database);
    const auto units = tests::makeUnits(*database, 1);
    QTemporaryDir folder;
    // The reader accepts it, the rules of targets do not: half a person.
    QFile file(folder.filePath(u"003.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        QJsonDocument(replaced(shipped(u"003"_s), {u"targets"_s, 2, u"value"_s}, u"250.5"_s).toObject()).toJson());
    file.close();
    const qint64 actions = tests::actionCount(*database);
    const auto made = ExamplePlans(*database, folder.path()).importExample(u"003"_s, units.district);
    REQUIRE_FALSE(made.hasValue());
    CHECK(made.error().context == u"amount"_s);
    CHECK(tests::actionCount(*database) == actions);
    CHECK(PlanService(*database).plans()->isEmpty());
}
