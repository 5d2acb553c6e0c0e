// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "core/results/worked_example.h"

using namespace doancoso;
using namespace Qt::StringLiterals;
using base::Decimal;
using planning::Indicator;
using planning::TimeRule;
using planning::UnitRule;
using planning::ValueKind;
using results::WorkedExample;
using results::workedExample;

namespace {

QString year(const Indicator& card, const WorkedExample::Line& line)
{
    return results::shownText(card, line.year);
}

Indicator ratioCard()
{
    Indicator card;
    card.valueKind = ValueKind::Ratio;
    card.unitRule = UnitRule::Ratio;
    card.decimals = 1;
    return card;
}

} // namespace

TEST_CASE("a plain number is added over periods and units")
{
    const Indicator card;
    const WorkedExample example = workedExample(card);
    REQUIRE(example.periods.size() == 2);
    REQUIRE(example.units.size() == 2);
    CHECK(example.periods.constFirst().kind() == base::PeriodKind::Quarter);
    CHECK(year(card, example.units.at(0)) == u"20"_s);
    CHECK(year(card, example.units.at(1)) == u"12"_s);
    CHECK(year(card, example.together) == u"32"_s);
    CHECK(results::shownText(card, example.together.periods.at(0)) == u"17"_s);
    CHECK(example.addsUp());
}

TEST_CASE("the rules over time change the figure of the year")
{
    Indicator card;
    const auto together = [&card](TimeRule rule) {
        card.timeRule = rule;
        return year(card, workedExample(card).together);
    };
    CHECK(together(TimeRule::Last) == u"15"_s);
    CHECK(together(TimeRule::Max) == u"19"_s);
    CHECK(together(TimeRule::Average) == u"16"_s);
    CHECK(together(TimeRule::Sum) == u"32"_s);
}

TEST_CASE("a ratio adds numerators and denominators, so that the larger unit weighs more")
{
    const Indicator card = ratioCard();
    const WorkedExample example = workedExample(card);
    CHECK(year(card, example.units.at(0)) == u"82,5"_s);
    CHECK(year(card, example.units.at(1)) == u"63,6"_s);
    CHECK(example.together.year.amount->numerator == Decimal(103));
    CHECK(example.together.year.amount->denominator == Decimal(150));
    CHECK(year(card, example.together) == u"68,7"_s);
}

TEST_CASE("counting shows one unit of two, the mean their mean, and none nothing")
{
    Indicator card;
    card.unitRule = UnitRule::CountMet;
    card.metThreshold = Decimal(3);
    CHECK(year(card, workedExample(card).together) == u"1/2"_s);
    card.valueKind = ValueKind::YesNo;
    card.metThreshold = Decimal(1);
    card.timeRule = TimeRule::Last;
    CHECK(year(card, workedExample(card).together) == u"1/2"_s);
    card = Indicator();
    card.unitRule = UnitRule::Average;
    CHECK(year(card, workedExample(card).together) == u"16"_s);
    card.unitRule = UnitRule::None;
    CHECK_FALSE(workedExample(card).addsUp());
}

TEST_CASE("a computed ratio divides the sums of its two cards")
{
    Indicator card = ratioCard();
    card.numeratorId = base::IndicatorId(1);
    card.denominatorId = base::IndicatorId(2);
    Indicator above;
    Indicator beneath;
    beneath.measure = planning::Measure::Stock;
    beneath.timeRule = TimeRule::Last;
    const WorkedExample example = workedExample(card, &above, &beneath);
    CHECK(example.units.constFirst().entered.isEmpty());
    // 18 + 15 + 30 + 40 over the last denominators 20 + 50.
    CHECK(example.together.year.amount->numerator == Decimal(103));
    CHECK(example.together.year.amount->denominator == Decimal(70));
    // Half written: shown like a ratio that is typed.
    CHECK_FALSE(workedExample(card, &above, nullptr).units.constFirst().entered.isEmpty());
}

TEST_CASE("what is entered once a year has one period, other rhythms their own two")
{
    Indicator card;
    card.frequency = planning::Frequency::Yearly;
    CHECK(workedExample(card).periods.size() == 1);
    CHECK(year(card, workedExample(card).together) == u"17"_s);
    card.frequency = planning::Frequency::HalfYearly;
    CHECK(workedExample(card).periods.constLast() == base::Period::halfYear(2024, 2));
    card.frequency = planning::Frequency::Monthly;
    CHECK(workedExample(card).periods.constLast() == base::Period::month(2024, 2));
}
