// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning_fixture.h"

#include "core/planning/indicator_rules.h"
#include "core/planning/period_repository.h"
#include "core/planning/plan_service.h"
#include "core/planning/target_service.h"

using namespace doancoso;
using namespace doancoso::planning;
using namespace Qt::StringLiterals;
using base::Decimal;
using base::ErrorCode;
using base::Period;
using tests::TestDatabase;

namespace {

/// The starter catalogue, a district, and figures of C01 for the second and third quarter of 2022.
struct Scene
{
    TestDatabase database;
    tests::UnitTree units;
    IndicatorService service{*database};
    Indicator card;

    explicit Scene(storage::Engine engine = storage::Engine::Sqlite) : database(engine)
    {
        tests::loadCatalogue(*database);
        units = tests::makeUnits(*database, 1);
        card = tests::indicatorOf(*database, u"C01"_s);
        put(card.id, Period::quarter(2022, 2));
        put(card.id, Period::quarter(2022, 3));
    }

    void put(base::IndicatorId indicator, const Period& period, qint64 breakdown = 0)
    {
        REQUIRE_OK(database->write(u"số liệu"_s, [&](storage::UnitOfWork& unit) -> base::Result<void> {
            PeriodRepository(unit.connection()).ensure(period);
            unit.put(u"indicator_value"_s, {{u"period_id"_s, period.key()},
                                            {u"indicator_id"_s, indicator.value()},
                                            {u"unit_id"_s, units.district.value()},
                                            {u"breakdown_id"_s, breakdown},
                                            {u"kind"_s, 1},
                                            {u"numerator"_s, 10000}});
            return {};
        }));
    }

    Indicator asRatio() const
    {
        Indicator ratio = card;
        ratio.valueKind = ValueKind::Ratio;
        ratio.shape = Shape::Ratio;
        ratio.unitRule = UnitRule::Ratio;
        ratio.quarterRule = QuarterRule::Cumulative;
        ratio.numeratorLabel = u"trên"_s;
        ratio.numeratorMeasure.clear(); // it is typed
        ratio.denominatorLabel = u"dưới"_s;
        return ratio;
    }
};

QStringList fields(const Findings& findings, Finding::Severity severity)
{
    QStringList found;
    for (const Finding& finding : findings) {
        if (finding.severity == severity) {
            found.append(finding.field);
        }
    }
    return found;
}

} // namespace

TEST_CASE("an indicator tells where it stands: forms, plans, computed indicators, figures")
{
    Scene scene(GENERATE(from_range(tests::availableEngines())));
    PlanService plans(*scene.database);
    Plan plan;
    plan.title = u"Phát triển Đảng"_s;
    plan.issuer = scene.units.district;
    plan.firstDay = QDate(2022, 1, 1);
    plan.lastDay = QDate(2022, 12, 31);
    const auto stored = plans.saveDraft(plan);
    REQUIRE_OK(stored);
    Target target;
    target.key = {stored->id, scene.card.id, scene.units.district, Period::wholeYear(2022), 0};
    target.shape = Shape::Total;
    target.amount = Decimal(250);
    REQUIRE_OK(TargetService(*scene.database).setTarget(target));

    const auto use = scene.service.use(scene.card.id);
    REQUIRE_OK(use);
    QStringList forms;
    for (const IndicatorUse::Form& form : use->forms) {
        forms.append(form.code);
    }
    CHECK(forms == QStringList{u"QUARTER"_s, u"TX-2022"_s});
    REQUIRE(use->plans.size() == 1);
    CHECK(use->plans.constFirst() ==
          IndicatorUse::Plan{stored->id, QString(), u"Phát triển Đảng"_s, PlanStatus::Draft, 1, QDate(2022, 12, 31)});
    REQUIRE_FALSE(use->computed.isEmpty());
    for (const IndicatorUse::Card& other : use->computed) {
        const auto computed = scene.service.indicator(other.id, QDate(2022, 9, 30));
        REQUIRE_OK(computed);
        CHECK((computed->numeratorId == scene.card.id || computed->denominatorId == scene.card.id));
    }
    CHECK(use->periods == QList<Period>{Period::quarter(2022, 2), Period::quarter(2022, 3)});

    Indicator fresh = scene.card;
    fresh.id = {};
    fresh.uid.clear();
    fresh.code = u"C99"_s;
    const auto made = scene.service.createIndicator(fresh);
    REQUIRE_OK(made);
    CHECK(scene.service.use(made->id)->isUnused());
}

TEST_CASE("a change that would hide stored figures is refused and says from which day it can begin")
{
    Scene scene(GENERATE(from_range(tests::availableEngines())));
    const auto findings = scene.service.validateChange(scene.asRatio(), QDate(2022, 7, 1));
    REQUIRE_OK(findings);
    CHECK(fields(*findings, Finding::Severity::Error) == QStringList{u"validFrom"_s});
    CHECK(findings->constLast().text.contains(u"30/09/2022"_s));
    const auto refused = scene.service.changeIndicator(scene.asRatio(), QDate(2022, 7, 1));
    REQUIRE_FALSE(refused.hasValue());
    CHECK(refused.error().code == ErrorCode::InUse);
    CHECK(refused.error().context == u"validFrom"_s);
    CHECK(scene.service.versions(scene.card.id)->size() == 1);

    Indicator monthly = scene.card;
    monthly.frequency = Frequency::Monthly;
    CHECK(scene.service.changeIndicator(monthly, QDate(2022, 9, 30)).error().code == ErrorCode::InUse);
    // A day after the last figure is fine, and so is another name at any time.
    REQUIRE_OK(scene.service.changeIndicator(scene.asRatio(), QDate(2022, 10, 1)));
    Indicator renamed = tests::indicatorOf(*scene.database, u"C02"_s);
    renamed.name = u"Tên khác"_s;
    scene.put(renamed.id, Period::quarter(2022, 3));
    REQUIRE_OK(scene.service.changeIndicator(renamed, QDate(2022, 7, 1)));
}

TEST_CASE("another rule in the middle of a year is warned of, not refused")
{
    Scene scene;
    Indicator changed = scene.card;
    changed.timeRule = TimeRule::Average;
    auto findings = scene.service.validateChange(changed, QDate(2022, 7, 1));
    REQUIRE_OK(findings);
    CHECK(fields(*findings, Finding::Severity::Warning) == QStringList{u"validFrom"_s});
    CHECK_FALSE(hasErrors(*findings));
    findings = scene.service.validateChange(changed, QDate(2023, 1, 1));
    REQUIRE_OK(findings);
    CHECK(findings->isEmpty());
}

TEST_CASE("a correction cannot take figures out of sight; other rules over figures are warned of")
{
    Scene scene(GENERATE(from_range(tests::availableEngines())));
    auto findings = scene.service.validateCorrection(scene.asRatio());
    REQUIRE_OK(findings);
    CHECK(fields(*findings, Finding::Severity::Error) == QStringList{u"valueKind"_s});
    Indicator corrected = scene.card;
    corrected.frequency = Frequency::Yearly;
    findings = scene.service.validateCorrection(corrected);
    REQUIRE_OK(findings);
    CHECK(fields(*findings, Finding::Severity::Error) == QStringList{u"frequency"_s});
    corrected = scene.card;
    corrected.timeRule = TimeRule::Max;
    findings = scene.service.validateCorrection(corrected);
    REQUIRE_OK(findings);
    CHECK(fields(*findings, Finding::Severity::Warning) == QStringList{u"unitRule"_s});
    REQUIRE_OK(scene.service.correctIndicator(corrected));

    // A breakdown by which figures are stored stays as well.
    Indicator members = tests::indicatorOf(*scene.database, u"A02"_s);
    REQUIRE(members.breakdowns.contains(u"SEX"_s));
    scene.put(members.id, Period::quarter(2022, 3), 11);
    members.breakdowns.removeAll(u"SEX"_s);
    CHECK(scene.service.correctIndicator(members).error().context == u"breakdowns"_s);
    members.breakdowns = QStringList{u"SEX"_s};
    REQUIRE_OK(scene.service.correctIndicator(members));
}

TEST_CASE("an indicator ends only after its last figures, and plans that still count on it are named")
{
    Scene scene(GENERATE(from_range(tests::availableEngines())));
    const Indicator lonely = tests::indicatorOf(*scene.database, u"E06"_s);
    scene.put(lonely.id, Period::quarter(2022, 3));
    auto findings = scene.service.validateRetirement(lonely.id, QDate(2022, 9, 30));
    REQUIRE_OK(findings);
    CHECK(fields(*findings, Finding::Severity::Error) == QStringList{u"validUntil"_s});
    CHECK(scene.service.retire(lonely.id, lonely.revision, QDate(2022, 7, 1)).error().code == ErrorCode::InUse);

    PlanService plans(*scene.database);
    Plan plan;
    plan.title = u"Ba năm"_s;
    plan.issuer = scene.units.district;
    plan.firstDay = QDate(2022, 1, 1);
    plan.lastDay = QDate(2024, 12, 31);
    const auto stored = plans.saveDraft(plan);
    REQUIRE_OK(stored);
    Target target;
    target.key = {stored->id, lonely.id, scene.units.district, Period::wholeYear(2023), 0};
    target.shape = lonely.shape;
    target.amount = Decimal(3);
    REQUIRE_OK(TargetService(*scene.database).setTarget(target));
    findings = scene.service.validateRetirement(lonely.id, QDate(2022, 10, 1));
    REQUIRE_OK(findings);
    REQUIRE(fields(*findings, Finding::Severity::Warning) == QStringList{u"validUntil"_s});
    CHECK(findings->constFirst().text.contains(u"Ba năm"_s));
    REQUIRE_OK(scene.service.retire(lonely.id, lonely.revision, QDate(2022, 10, 1)));
}

TEST_CASE("all versions of all cards are listed, of each the newest first")
{
    Scene scene(GENERATE(from_range(tests::availableEngines())));
    const auto before = scene.service.allVersions();
    REQUIRE_OK(before);
    CHECK(*before == *scene.service.catalogueAt(QDate(2022, 9, 30)));
    Indicator renamed = scene.card;
    renamed.name = u"Tên từ 2023"_s;
    REQUIRE_OK(scene.service.changeIndicator(renamed, QDate(2023, 1, 1)));
    const auto after = scene.service.allVersions();
    REQUIRE_OK(after);
    REQUIRE(after->size() == before->size() + 1);
    const auto first = std::find_if(after->cbegin(), after->cend(),
                                    [&](const Indicator& version) { return version.id == scene.card.id; });
    REQUIRE(first + 1 != after->cend());
    CHECK(first->version == 2);
    CHECK((first + 1)->version == 1);
    CHECK((first + 1)->id == scene.card.id);
}

TEST_CASE("the choices that are offered together are never refused by the rules")
{
    const auto complains = [](const Indicator& card, const QString& field) {
        CatalogueView view;
        view.groups = QStringList{card.group};
        for (const Finding& finding : checkIndicator(card, view)) {
            if (finding.field == field && finding.severity == Finding::Severity::Error) {
                return true;
            }
        }
        return false;
    };
    Indicator card;
    card.metThreshold = Decimal(1);
    for (const ValueKind kind : {ValueKind::Number, ValueKind::Ratio, ValueKind::YesNo}) {
        card.valueKind = kind;
        CHECK_FALSE(fittingShapes(kind).isEmpty());
        for (const Shape shape : fittingShapes(kind)) {
            card.shape = shape;
            CHECK_FALSE(complains(card, u"shape"_s));
        }
        for (const UnitRule rule :
             {UnitRule::Sum, UnitRule::Ratio, UnitRule::CountMet, UnitRule::Average, UnitRule::None}) {
            card.unitRule = rule;
            INFO(static_cast<int>(kind) << " " << static_cast<int>(rule));
            CHECK(complains(card, u"unitRule"_s) == !fittingUnitRules(kind).contains(rule));
        }
        for (const QuarterRule rule :
             {QuarterRule::ProRata, QuarterRule::Cumulative, QuarterRule::YearEnd, QuarterRule::EachPeriod}) {
            card.quarterRule = rule;
            CHECK(complains(card, u"quarterRule"_s) == !fittingQuarterRules(kind).contains(rule));
        }
    }
    for (const Measure measure : {Measure::Flow, Measure::Stock}) {
        card.measure = measure;
        for (const TimeRule rule : {TimeRule::Sum, TimeRule::Last, TimeRule::Average, TimeRule::Max}) {
            card.timeRule = rule;
            CHECK(complains(card, u"timeRule"_s) == !fittingTimeRules(measure).contains(rule));
        }
    }
}
