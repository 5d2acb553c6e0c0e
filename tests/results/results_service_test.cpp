// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"

#include "core/planning/indicator_service.h"
#include "core/results/results_service.h"
#include "core/results/sum_keeper.h"
#include "core/storage/journal.h"

using namespace doancoso;
using base::Decimal;
using base::Period;
using results::CellKey;
using results::FindingKind;
using results::ReportingState;
using results::ResultsService;
using results::SubmissionState;
using results::ValueRowKind;

namespace {

const Period kThird = Period::quarter(2022, 3);

struct Scene
{
    tests::World world;
    ResultsService service;
    base::UnitId district, first, second;
    planning::Indicator number, ratio;

    explicit Scene(storage::Engine engine = storage::Engine::Sqlite) : world(engine), service(*world.database)
    {
        district = world.unit(QStringLiteral("395"), QStringLiteral("DISTRICT"), {});
        first = world.unit(QStringLiteral("1"), QStringLiteral("COMMUNE"), district);
        second = world.unit(QStringLiteral("2"), QStringLiteral("COMMUNE"), district);
        number = world.indicator({});
        planning::Indicator card;
        card.valueKind = planning::ValueKind::Ratio;
        card.unitRule = planning::UnitRule::Ratio;
        card.numeratorLabel = QStringLiteral("Đạt");
        card.denominatorLabel = QStringLiteral("Tổng số");
        ratio = world.indicator(card);
        REQUIRE_OK(service.loadDeadlines());
    }

    CellKey key(base::UnitId unit, const planning::Indicator& card, const Period& period = kThird) const
    {
        return {period, card.id, unit, 0};
    }

    base::Result<void> type(base::UnitId unit, const planning::Indicator& card, std::optional<qint64> above,
                            std::optional<qint64> beneath = {}, const Period& period = kThird)
    {
        results::RawCell cell;
        if (above) {
            cell.numerator = Decimal(*above);
        }
        if (beneath) {
            cell.denominator = Decimal(*beneath);
        }
        return service.save({{key(unit, card, period), ValueRowKind::Own, cell, {}}}, QStringLiteral("Nhập số liệu"));
    }
};

} // namespace

TEST_CASE("submitted figures are locked until the report is reopened with a reason")
{
    Scene scene(GENERATE(from_range(tests::availableEngines())));
    REQUIRE_OK(scene.type(scene.first, scene.number, 5));
    const auto submitted = scene.service.submit(scene.first, kThird);
    REQUIRE_OK(submitted);
    CHECK(submitted->state == SubmissionState::Submitted);
    CHECK(submitted->checkCode.size() == 9);
    const auto refused = scene.type(scene.first, scene.number, 6);
    REQUIRE_FALSE(refused.hasValue());
    CHECK(refused.error().code == base::ErrorCode::Locked);
    REQUIRE_OK(scene.type(scene.second, scene.number, 6));
    REQUIRE_OK(scene.type(scene.first, scene.number, 7, {}, Period::quarter(2022, 2)));
    CHECK(scene.service.reopen(scene.first, kThird, QStringLiteral("  ")).error().code == base::ErrorCode::Validation);
    REQUIRE_OK(scene.service.reopen(scene.first, kThird, QStringLiteral("Nhập nhầm")));
    REQUIRE_OK(scene.type(scene.first, scene.number, 6));
    CHECK_FALSE(*scene.service.figuresCode(scene.first, kThird) == submitted->checkCode);
    const auto events = scene.service.submissionEvents(scene.first, kThird);
    REQUIRE_OK(events);
    REQUIRE(events->size() == 2);
    CHECK(events->at(1).remark == QStringLiteral("Nhập nhầm"));
    CHECK(scene.service.accept(scene.first, kThird).error().code == base::ErrorCode::Conflict);
    REQUIRE_OK(scene.service.submit(scene.first, kThird));
    REQUIRE_OK(scene.service.giveBack(scene.first, kThird, QStringLiteral("Xem lại ô 3")));
    CHECK(scene.service.submission(scene.first, kThird)->returnedCount == 1);
    REQUIRE_OK(scene.service.submit(scene.first, kThird));
    REQUIRE_OK(scene.service.accept(scene.first, kThird));
    CHECK(*scene.service.isLocked(scene.first, kThird));
}

TEST_CASE("one save is one action: all or nothing, and undone at once")
{
    Scene scene(GENERATE(from_range(tests::availableEngines())));
    REQUIRE_OK(scene.service.submit(scene.second, kThird));
    const QList<results::ValueRow> rows{
        {scene.key(scene.first, scene.number), ValueRowKind::Own, {Decimal(3), {}}, {}},
        {scene.key(scene.second, scene.number), ValueRowKind::Own, {Decimal(4), {}}, {}}};
    CHECK(scene.service.save(rows, QStringLiteral("Dán")).error().code == base::ErrorCode::Locked);
    const auto total = [&] {
        return scene.service.figures({kThird, {scene.district}, {scene.number}, 0, {}})->at(0, 0);
    };
    CHECK_FALSE(total().period.isReported());
    REQUIRE_OK(scene.service.reopen(scene.second, kThird, QStringLiteral("x")));
    REQUIRE_OK(scene.service.save(rows, QStringLiteral("Dán")));
    CHECK(total().period.amount->numerator == Decimal(7));
    CHECK(total().reportedChildren == 2);
    storage::Journal journal(*scene.world.database);
    CHECK(journal.nextUndo()->value().label == QStringLiteral("Dán"));
    REQUIRE_OK(journal.undo());
    CHECK_FALSE(total().period.isReported());
}

TEST_CASE("history, notes and corrections of a cell are kept")
{
    Scene scene;
    REQUIRE_OK(scene.type(scene.district, scene.number, 2));
    REQUIRE_OK(scene.type(scene.district, scene.number, 3));
    REQUIRE_OK(scene.service.setNote(scene.key(scene.district, scene.number), QStringLiteral("Đợt 2/9")));
    CHECK(scene.service.notes(kThird, {scene.district})->value(scene.key(scene.district, scene.number)) ==
          QStringLiteral("Đợt 2/9"));
    results::ValueRow correction{
        scene.key(scene.district, scene.number), ValueRowKind::Correction, {Decimal(-1), {}}, {}};
    CHECK(scene.service.save({correction}, QStringLiteral("Hiệu chỉnh")).error().code == base::ErrorCode::Validation);
    correction.reason = QStringLiteral("Tính trùng với xã");
    REQUIRE_OK(scene.service.save({correction}, QStringLiteral("Hiệu chỉnh")));
    REQUIRE_OK(scene.type(scene.first, scene.number, 5));
    const auto history = scene.service.history(scene.key(scene.district, scene.number));
    REQUIRE_OK(history);
    CHECK(history->size() == 3);
    const auto explanation = scene.service.explain(scene.district, scene.number, kThird);
    REQUIRE_OK(explanation);
    CHECK(explanation->figure.period.amount->numerator == Decimal(7));
    CHECK(explanation->correctionReason == QStringLiteral("Tính trùng với xã"));
    CHECK(explanation->children.size() == 1);
    REQUIRE(explanation->missing.size() == 1);
    CHECK(explanation->missing.constFirst().unit == scene.second);
}

TEST_CASE("findings stand at their cell")
{
    Scene scene;
    for (int back = 1; back <= 6; ++back) {
        REQUIRE_OK(scene.type(scene.first, scene.number, 40 + back, {}, kThird.shifted(-back)));
    }
    REQUIRE_OK(scene.type(scene.first, scene.number, 430));
    REQUIRE_OK(scene.type(scene.first, scene.ratio, 7, 5));
    REQUIRE_OK(scene.type(scene.second, scene.ratio, 7));
    REQUIRE_OK(scene.type(scene.second, scene.number, -1));
    const auto found = scene.service.validate(kThird, {scene.first, scene.second}, {scene.number, scene.ratio});
    REQUIRE_OK(found);
    QList<FindingKind> kinds;
    for (const auto& finding : *found) {
        kinds.append(finding.kind);
        CHECK_FALSE(finding.text.isEmpty());
    }
    CHECK((kinds == QList<FindingKind>{FindingKind::SuddenJump, FindingKind::NumeratorAboveDenominator,
                                       FindingKind::Negative, FindingKind::RequiredTogether}));
}

TEST_CASE("the jump rule looks at spread, not at size alone")
{
    const results::JumpRule rule;
    const auto jump = [&rule](qint64 x, std::initializer_list<qint64> past) {
        QList<Decimal> history;
        for (const qint64 value : past) {
            history.append(Decimal(value));
        }
        return results::isSuddenJump(Decimal(x), history, rule);
    };
    CHECK_FALSE(jump(100, {1, 2, 3}));
    CHECK(jump(100, {10, 11, 12, 13}));
    CHECK_FALSE(jump(14, {10, 11, 12, 13}));
    CHECK_FALSE(jump(100, {10, 200, 50, 120}));
    CHECK(jump(20, {5, 5, 5, 5}));
    CHECK_FALSE(jump(6, {5, 5, 5, 5}));
    CHECK(jump(0, {50, 50, 50, 50}));
}

TEST_CASE("states of units follow entry, due day and submission")
{
    Scene scene;
    const auto tree = scene.world.organization.treeAt(QDate(2022, 9, 30));
    REQUIRE_OK(tree);
    CHECK(*scene.service.dueDate(QStringLiteral("COMMUNE"), kThird) == QDate(2022, 9, 20));
    CHECK(scene.service.reportingStates(*tree, kThird)->value(scene.first) == ReportingState::Overdue);
    const Period fourth = Period::quarter(2022, 4);
    CHECK(scene.service.reportingStates(*tree, fourth)->value(scene.first) == ReportingState::NotStarted);
    REQUIRE_OK(scene.type(scene.first, scene.number, 1, {}, fourth));
    CHECK(scene.service.reportingStates(*tree, fourth)->value(scene.first) == ReportingState::Started);
    CHECK(scene.service.reportingStates(*tree, fourth)->value(scene.district) == ReportingState::Started);
    REQUIRE_OK(scene.service.submit(scene.first, kThird));
    CHECK(scene.service.reportingStates(*tree, kThird)->value(scene.first) == ReportingState::SubmittedLate);
    REQUIRE_OK(scene.service.submit(scene.second, kThird, QDateTime(QDate(2022, 9, 19), QTime(2, 0), Qt::UTC)));
    CHECK(scene.service.reportingStates(*tree, kThird)->value(scene.second) == ReportingState::Submitted);
}

TEST_CASE("the check finds a sum that was changed behind the program's back")
{
    Scene scene(GENERATE(from_range(tests::availableEngines())));
    REQUIRE_OK(scene.type(scene.first, scene.number, 5));
    base::SilentProgress silent;
    CHECK(scene.service.check(silent)->constFirst().problemCount == 0);
    CHECK(scene.service.check(silent)->constFirst().checked > 0);
    REQUIRE_OK(scene.world.database->read([](storage::Connection& connection) {
        connection.execute(QStringLiteral("UPDATE indicator_sum SET numerator = numerator + 1"));
    }));
    CHECK(scene.service.check(silent)->constFirst().problemCount > 0);
    REQUIRE_OK(results::SumKeeper::rebuild(*scene.world.database, silent));
    CHECK(scene.service.check(silent)->constFirst().problemCount == 0);
}

TEST_CASE("the check finds a count of figures that was changed behind the program's back")
{
    Scene scene(GENERATE(from_range(tests::availableEngines())));
    REQUIRE_OK(scene.type(scene.first, scene.number, 5));
    base::SilentProgress silent;
    const QString change =
        GENERATE(QStringLiteral("UPDATE entry_count SET rows_entered = 2"), QStringLiteral("DELETE FROM entry_count"),
                 QStringLiteral("INSERT INTO entry_count SELECT period_id, unit_id + 1000, 1 FROM "
                                "entry_count"));
    CHECK(scene.service.check(silent)->at(1).problemCount == 0);
    CHECK(scene.service.check(silent)->at(1).checked == 1);
    REQUIRE_OK(scene.world.database->read([&](storage::Connection& connection) { connection.execute(change); }));
    CHECK(scene.service.check(silent)->at(1).problemCount == 1);
    REQUIRE_OK(results::SumKeeper::rebuild(*scene.world.database, silent));
    CHECK(scene.service.check(silent)->at(1).problemCount == 0);
    REQUIRE_OK(scene.world.put({{kThird, scene.number.id, scene.first, 0}, ValueRowKind::Own, {}, {}}));
    CHECK(scene.service.check(silent)->at(1).checked == 0);
    CHECK(scene.service.check(silent)->at(1).problemCount == 0);
}

TEST_CASE("kept sums follow a card that is corrected, changed or ended, and its undo")
{
    Scene scene(GENERATE(from_range(tests::availableEngines())));
    planning::IndicatorService cards(*scene.world.database);
    const Period second = Period::quarter(2022, 2);
    REQUIRE_OK(scene.type(scene.first, scene.number, 10, {}, second));
    REQUIRE_OK(scene.type(scene.first, scene.number, 5));
    REQUIRE_OK(scene.type(scene.second, scene.number, 3));
    const auto shown = [&](const Period& period) {
        const auto card = cards.indicator(scene.number.id, period.lastDay());
        REQUIRE_OK(card);
        const auto figures =
            scene.service.figures({period, {scene.district}, {*card}, 0, results::TreeMode::PeriodEnd});
        REQUIRE_OK(figures);
        return results::shownText(*card, figures->at(0, 0).cumulative);
    };
    const auto isSound = [&] {
        base::SilentProgress silent;
        const auto items = scene.service.check(silent);
        REQUIRE_OK(items);
        qint64 problems = 0;
        for (const results::CheckItem& item : *items) {
            problems += item.problemCount;
        }
        return problems == 0;
    };
    CHECK(shown(kThird) == QStringLiteral("18"));

    planning::Indicator corrected = *cards.indicator(scene.number.id, kThird.lastDay());
    corrected.timeRule = planning::TimeRule::Max;
    REQUIRE_OK(cards.correctIndicator(corrected));
    CHECK(shown(kThird) == QStringLiteral("13"));
    CHECK(isSound());
    REQUIRE_OK(storage::Journal(*scene.world.database).undo());
    CHECK(shown(kThird) == QStringLiteral("18"));
    CHECK(isSound());

    planning::Indicator changed = *cards.indicator(scene.number.id, kThird.lastDay());
    changed.unitRule = planning::UnitRule::CountMet;
    changed.metThreshold = Decimal(4);
    REQUIRE_OK(cards.changeIndicator(changed, QDate(2022, 7, 1)));
    CHECK(shown(second) == QStringLiteral("10"));
    CHECK(shown(kThird) == QStringLiteral("1/2"));
    CHECK(isSound());
    REQUIRE_OK(
        cards.retire(scene.number.id, cards.versions(scene.number.id)->constFirst().revision, QDate(2022, 10, 1)));
    CHECK(shown(kThird) == QStringLiteral("1/2"));
    CHECK(isSound());
}
