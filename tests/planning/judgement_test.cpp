// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning_fixture.h"

#include "core/planning/judgement.h"

using namespace doancoso;
using namespace doancoso::planning;
using namespace Qt::StringLiterals;
using base::Decimal;
using base::Period;
using tests::Random;

namespace {

Indicator number(QuarterRule rule = QuarterRule::ProRata, Direction direction = Direction::Up)
{
    Indicator card;
    card.quarterRule = rule;
    card.direction = direction;
    return card;
}

Indicator ratio(QuarterRule rule = QuarterRule::Cumulative)
{
    Indicator card = number(rule);
    card.valueKind = ValueKind::Ratio;
    card.unitRule = UnitRule::Ratio;
    return card;
}

TargetFigure target(qint64 amount, Comparator comparator = Comparator::AtLeast,
                    const Period& period = Period::wholeYear(2022))
{
    TargetFigure figure;
    figure.amount = Decimal(amount);
    figure.comparator = comparator;
    figure.period = period;
    return figure;
}

Achieved achieved(const Period& period, qint64 running, qint64 inPeriod = 0)
{
    return {period, Decimal(inPeriod), Decimal(running), false};
}

Judgement judged(const Indicator& card, const TargetFigure& figure, const Achieved& what)
{
    return judge(card, figure, what, shippedJudgementRules());
}

/// Good is best; None has no place in the order.
int badness(AchievementState state)
{
    REQUIRE(state != AchievementState::None);
    return static_cast<int>(state);
}

} // namespace

TEST_CASE("a yearly total is expected in proportion to the months")
{
    const TargetFigure year = target(250, Comparator::Total);
    CHECK(milestoneAt(Period::quarter(2022, 1), number(), year) == Decimal(62));
    CHECK(milestoneAt(Period::quarter(2022, 3), number(), year) == Decimal(187));
    CHECK(milestoneAt(Period::quarter(2022, 4), number(), year) == Decimal(250));
    CHECK(milestoneAt(Period::wholeYear(2022), number(), year) == Decimal(250));
    const Judgement judgement = judged(number(), year, achieved(Period::quarter(2022, 3), 179));
    CHECK(judgement.percent == Decimal::fromUnits(716000));
    CHECK(judgement.state == AchievementState::Attention);
    CHECK(judged(number(), year, achieved(Period::quarter(2022, 3), 187)).state == AchievementState::Good);
    CHECK(judged(number(), year, achieved(Period::quarter(2022, 3), 100)).state == AchievementState::Bad);
    // The running figure counts, not that of the quarter.
    CHECK(judged(number(), year, achieved(Period::quarter(2022, 3), 187, 1)).state == AchievementState::Good);
}

TEST_CASE("one class a year is not asked for in parts")
{
    const TargetFigure year = target(1);
    for (int quarter = 1; quarter <= 3; ++quarter) {
        CHECK(judged(number(), year, achieved(Period::quarter(2022, quarter), 0)).state == AchievementState::Good);
    }
    CHECK(judged(number(), year, achieved(Period::quarter(2022, 4), 0)).state == AchievementState::Bad);
    CHECK(judged(number(), year, achieved(Period::quarter(2022, 4), 1)).state == AchievementState::Good);
}

TEST_CASE("what is judged only at the end of the year has no colour before")
{
    const Judgement before = judged(number(QuarterRule::YearEnd), target(10), achieved(Period::quarter(2022, 3), 4));
    CHECK(before.state == AchievementState::None);
    CHECK_FALSE(before.milestone.has_value());
    CHECK(before.percent == Decimal(40));
    CHECK(judged(number(QuarterRule::YearEnd), target(10), achieved(Period::quarter(2022, 4), 4)).state ==
          AchievementState::Bad);
    CHECK(judged(number(QuarterRule::YearEnd), target(10), achieved(Period::halfYear(2022, 2), 10)).state ==
          AchievementState::Good);
}

TEST_CASE("a percentage is judged against the whole target at any time")
{
    Achieved what{Period::quarter(2022, 2), Decimal(10), Decimal(65), false};
    const Judgement judgement = judged(ratio(), target(70), what);
    CHECK(judgement.milestone == Decimal(70));
    CHECK(judgement.percent == Decimal::fromUnits(928571));
    CHECK(judgement.state == AchievementState::Attention);
    what.running = Decimal(70);
    CHECK(judged(ratio(), target(70), what).state == AchievementState::Good);
    what.running = Decimal(20);
    CHECK(judged(ratio(), target(70), what).state == AchievementState::Bad);
}

TEST_CASE("each period by itself looks at that period alone")
{
    const Achieved what{Period::quarter(2022, 2), Decimal(100), Decimal(50), false};
    const Judgement judgement = judged(ratio(QuarterRule::EachPeriod), target(100), what);
    CHECK(judgement.value == Decimal(100));
    CHECK(judgement.state == AchievementState::Good);
}

TEST_CASE("a target of the period itself is compared with the figure of that period")
{
    const Achieved what{Period::quarter(2022, 2), Decimal(7), Decimal(100), false};
    const Judgement judgement = judged(number(), target(10, Comparator::AtLeast, Period::quarter(2022, 2)), what);
    CHECK(judgement.value == Decimal(7));
    CHECK(judgement.milestone == Decimal(10));
    CHECK(judgement.state == AchievementState::Bad);
}

TEST_CASE("a half-year's target is expected in proportion to the half-year")
{
    const TargetFigure half = target(60, Comparator::AtLeast, Period::halfYear(2022, 2));
    CHECK(milestoneAt(Period::quarter(2022, 3), number(), half) == Decimal(30));
    CHECK(milestoneAt(Period::month(2022, 8), number(), half) == Decimal(20));
    CHECK(milestoneAt(Period::quarter(2022, 4), number(), half) == Decimal(60));
}

TEST_CASE("none at most: zero is met, one is not")
{
    const Indicator card = number(QuarterRule::Cumulative, Direction::Down);
    const TargetFigure none = target(0, Comparator::AtMost);
    const Judgement met = judged(card, none, achieved(Period::quarter(2022, 2), 0));
    CHECK(met.state == AchievementState::Good);
    CHECK(met.percent == Decimal(100));
    const Judgement broken = judged(card, none, achieved(Period::quarter(2022, 2), 1));
    CHECK(broken.state == AchievementState::Bad);
    CHECK(broken.percent == Decimal(0));
}

TEST_CASE("a ceiling that is used up too fast calls for attention, a broken one is judged by how far")
{
    const Indicator card = number(QuarterRule::ProRata, Direction::Down);
    const TargetFigure ceiling = target(10, Comparator::AtMost);
    CHECK(milestoneAt(Period::quarter(2022, 1), card, ceiling) == Decimal(3));
    CHECK(judged(card, ceiling, achieved(Period::quarter(2022, 1), 3)).state == AchievementState::Good);
    CHECK(judged(card, ceiling, achieved(Period::quarter(2022, 1), 9)).state == AchievementState::Attention);
    CHECK(judged(card, ceiling, achieved(Period::quarter(2022, 1), 12)).state == AchievementState::Attention);
    CHECK(judged(card, ceiling, achieved(Period::quarter(2022, 1), 13)).state == AchievementState::Bad);
    CHECK(judged(card, ceiling, achieved(Period::quarter(2022, 4), 20)).percent == Decimal(50));
}

TEST_CASE("yes or no, and exactly")
{
    Indicator yesNo = number(QuarterRule::YearEnd);
    yesNo.valueKind = ValueKind::YesNo;
    CHECK(judged(yesNo, target(1, Comparator::Equal), achieved(Period::wholeYear(2022), 1, 1)).state ==
          AchievementState::Good);
    CHECK(judged(yesNo, target(1, Comparator::Equal), achieved(Period::wholeYear(2022), 0, 0)).state ==
          AchievementState::Bad);
    const Indicator neither = number(QuarterRule::Cumulative, Direction::None);
    const TargetFigure exactly = target(10, Comparator::Equal);
    CHECK(judged(neither, exactly, achieved(Period::quarter(2022, 2), 10)).state == AchievementState::Good);
    CHECK(judged(neither, exactly, achieved(Period::quarter(2022, 2), 12)).state == AchievementState::Attention);
    CHECK(judged(neither, exactly, achieved(Period::quarter(2022, 2), 30)).state == AchievementState::Bad);
    CHECK(judged(neither, exactly, achieved(Period::quarter(2022, 2), 0)).state == AchievementState::Bad);
    CHECK(judged(number(QuarterRule::Cumulative), exactly, achieved(Period::quarter(2022, 2), 30)).state ==
          AchievementState::Good);
}

TEST_CASE("a group reaches a target for each unit when all of its units do")
{
    Indicator card = number(QuarterRule::Cumulative);
    card.unitRule = UnitRule::CountMet;
    card.metThreshold = Decimal(1);
    Achieved what{Period::quarter(2022, 4), {}, Decimal(93), true};
    const Judgement judgement = judged(card, target(1), what);
    CHECK(judgement.wanted == Decimal(100));
    CHECK(judgement.percent == Decimal(93));
    CHECK(judgement.state == AchievementState::Attention);
    TargetFigure share = target(90);
    share.shape = Shape::PctOfUnits;
    CHECK(judged(card, share, what).state == AchievementState::Good);
}

TEST_CASE("what was not reported is not judged, and nothing is a share of a target of zero")
{
    const Judgement unreported = judged(number(), target(10), {Period::quarter(2022, 2), {}, {}, false});
    CHECK(unreported.state == AchievementState::None);
    CHECK_FALSE(unreported.percent.has_value());
    CHECK(unreported.milestone == Decimal(5));
    const Judgement nothing = judged(number(), target(0), achieved(Period::quarter(2022, 2), 3));
    CHECK_FALSE(nothing.percent.has_value());
    CHECK(nothing.state == AchievementState::Good);
}

TEST_CASE("property: milestones grow with time and end at the target")
{
    const unsigned seed = tests::runSeed() + GENERATE(range(0U, 100U));
    CAPTURE(seed);
    Random random(seed);
    Indicator card = number(QuarterRule::ProRata, random.chance(50) ? Direction::Up : Direction::Down);
    card.decimals = static_cast<int>(random.between(0, 4));
    TargetFigure figure = target(0, random.chance(50) ? Comparator::AtLeast : Comparator::AtMost);
    figure.amount = Decimal::fromUnits(random.between(0, 1'000'000'000));
    figure.amount = figure.amount.rounded(card.decimals);
    Decimal last;
    for (int month = 1; month <= 12; ++month) {
        const auto milestone = milestoneAt(Period::month(2022, month), card, figure);
        REQUIRE(milestone.has_value());
        CHECK(*milestone >= last);
        CHECK(*milestone <= figure.amount);
        CHECK(milestone->rounded(card.decimals) == *milestone);
        last = *milestone;
    }
    CHECK(last == figure.amount);
}

TEST_CASE("property: a better result never has a worse state nor, towards a floor, a lower percentage")
{
    const unsigned seed = tests::runSeed() + GENERATE(range(0U, 300U));
    CAPTURE(seed);
    Random random(seed);
    const auto rule = static_cast<QuarterRule>(random.between(0, 3));
    const bool ceiling = random.chance(40);
    Indicator card = number(rule, ceiling ? Direction::Down : Direction::Up);
    card.decimals = static_cast<int>(random.between(0, 2));
    const std::vector<Comparator> floors{Comparator::AtLeast, Comparator::Total, Comparator::Equal};
    const std::vector<Comparator> ceilings{Comparator::AtMost, Comparator::Total, Comparator::Equal};
    const size_t which = static_cast<size_t>(random.between(0, 2));
    const TargetFigure figure =
        target(random.between(0, 400), ceiling ? ceilings.at(which) : floors.at(which), Period::wholeYear(2022));
    const Period period = rule == QuarterRule::YearEnd ? Period::quarter(2022, 4)
                                                       : Period::month(2022, static_cast<int>(random.between(1, 12)));
    const qint64 first = random.between(0, 800);
    const qint64 second = random.between(0, 800);
    const qint64 worse = ceiling ? std::max(first, second) : std::min(first, second);
    const qint64 better = ceiling ? std::min(first, second) : std::max(first, second);
    const Judgement bad = judged(card, figure, achieved(period, worse, worse));
    const Judgement good = judged(card, figure, achieved(period, better, better));
    CHECK(badness(good.state) <= badness(bad.state));
    if (bad.percent && good.percent) {
        CHECK(*good.percent >= *bad.percent);
    }
    CHECK(bad.percent.has_value() == good.percent.has_value());
}

TEST_CASE("limits are data, and wrong data is refused")
{
    CHECK(shippedJudgementRules().attentionFromPercent == Decimal(80));
    const auto strict = parseJudgementRules(R"({"attention_from_percent": "95.5", "source": "thử"})", u"x.json"_s);
    REQUIRE_OK(strict);
    const Achieved what = achieved(Period::quarter(2022, 4), 90);
    CHECK(judge(number(), target(100), what, *strict).state == AchievementState::Bad);
    for (const QByteArray& wrong : {QByteArray("{}"), QByteArray(R"({"attention_from_percent": 80})"),
                                    QByteArray(R"({"attention_from_percent": "101"})"),
                                    QByteArray(R"({"attention_from_percent": "-1"})"), QByteArray("80")}) {
        CHECK_FALSE(parseJudgementRules(wrong, u"x.json"_s).hasValue());
    }
}
