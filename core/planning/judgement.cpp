// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/judgement.h"

#include "core/planning/json_reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace doancoso::planning {

using namespace Qt::StringLiterals;
using base::Decimal;
using base::Period;

namespace {

struct JudgementWords
{
    Q_DECLARE_TR_FUNCTIONS(Judgement)
};

/// What it means to reach a target.
enum class Aim { Floor, Ceiling, Exact };

Aim aimOf(const Indicator& indicator, Comparator comparator)
{
    switch (comparator) {
    case Comparator::AtLeast:
        return Aim::Floor;
    case Comparator::AtMost:
        return Aim::Ceiling;
    case Comparator::Total:
        return indicator.direction == Direction::Down ? Aim::Ceiling : Aim::Floor;
    case Comparator::Equal:
        break;
    }
    // "Exactly" in a plan forbids no more than the better direction brings.
    return indicator.direction == Direction::Up     ? Aim::Floor
           : indicator.direction == Direction::Down ? Aim::Ceiling
                                                    : Aim::Exact;
}

/// The aim and the amount in the measure of the value.
struct Goal
{
    Aim aim = Aim::Floor;
    Decimal amount;
};

Goal goalOf(const Indicator& indicator, const TargetFigure& target, bool unitCount)
{
    if (unitCount) {
        // A target for each unit is reached by a group when all of its units reach it.
        return {Aim::Floor, target.shape == Shape::PctOfUnits ? target.amount : Decimal(100)};
    }
    return {aimOf(indicator, target.comparator), target.amount};
}

bool reaches(Decimal value, Aim aim, Decimal wanted)
{
    switch (aim) {
    case Aim::Floor:
        return value >= wanted;
    case Aim::Ceiling:
        return value <= wanted;
    case Aim::Exact:
        return value == wanted;
    }
    return false;
}

std::optional<Decimal> percentOf(Decimal value, Aim aim, Decimal wanted)
{
    if (aim != Aim::Floor && reaches(value, aim, wanted)) {
        return Decimal(100);
    }
    switch (aim) {
    case Aim::Floor:
        return value.percentOf(wanted);
    case Aim::Ceiling:
        return wanted.percentOf(value);
    case Aim::Exact:
        return std::min(value, wanted).percentOf(std::max(value, wanted));
    }
    return std::nullopt;
}

/// Rounded to the decimals, towards what is easier to reach.
Decimal roundedKindly(Decimal value, int decimals, Aim aim)
{
    Decimal step = Decimal::fromUnits(Decimal::kScale);
    for (int i = 0; i < decimals; ++i) {
        step = Decimal::fromUnits(step.units() / 10);
    }
    const Decimal down = Decimal::fromUnits(value.units() / step.units() * step.units());
    return aim == Aim::Ceiling && down < value ? down + step : down;
}

/// Months from the start of the target's period to the end of `period`, and in the whole of it.
std::pair<int, int> monthsOf(const Period& period, const Period& whole)
{
    const int length = 12 / base::periodsPerYear(whole.kind());
    const int before = whole.monthsElapsed() - length;
    return {std::clamp(period.monthsElapsed() - before, 0, length), length};
}

bool isAtEnd(const Period& period, const Period& whole)
{
    const auto [passed, all] = monthsOf(period, whole);
    return passed >= all;
}

std::optional<Decimal> milestoneOf(const Period& period, const Indicator& indicator, const TargetFigure& target,
                                   const Goal& goal, bool unitCount)
{
    if (period == target.period || isAtEnd(period, target.period)) {
        return goal.amount;
    }
    switch (indicator.quarterRule) {
    case QuarterRule::YearEnd:
        return std::nullopt;
    case QuarterRule::Cumulative:
    case QuarterRule::EachPeriod:
        return goal.amount;
    case QuarterRule::ProRata:
        break;
    }
    if (unitCount || indicator.valueKind != ValueKind::Number) {
        return goal.amount;
    }
    const auto [passed, all] = monthsOf(period, target.period);
    return roundedKindly(goal.amount.scaledBy(passed, all), indicator.decimals, goal.aim);
}

AchievementState stateOf(Decimal value, const Goal& goal, Decimal milestone, const JudgementRules& rules)
{
    if (reaches(value, goal.aim, milestone)) {
        return AchievementState::Good;
    }
    // A ceiling is missed by how far the whole is broken: using it up faster than the months calls for attention.
    const auto percent = percentOf(value, goal.aim, goal.aim == Aim::Ceiling ? goal.amount : milestone);
    return percent && *percent >= rules.attentionFromPercent ? AchievementState::Attention : AchievementState::Bad;
}

} // namespace

std::optional<Decimal> milestoneAt(const Period& period, const Indicator& indicator, const TargetFigure& target)
{
    return milestoneOf(period, indicator, target, goalOf(indicator, target, false), false);
}

std::optional<Decimal> achievementPercent(Decimal value, const Indicator& indicator, const TargetFigure& target)
{
    return percentOf(value, aimOf(indicator, target.comparator), target.amount);
}

Judgement judge(const Indicator& indicator, const TargetFigure& target, const Achieved& achieved,
                const JudgementRules& rules)
{
    const Goal goal = goalOf(indicator, target, achieved.unitCount);
    const bool byItself = achieved.period == target.period || indicator.quarterRule == QuarterRule::EachPeriod;
    Judgement judgement;
    judgement.value = byItself ? achieved.inPeriod : achieved.running;
    judgement.wanted = goal.amount;
    judgement.milestone = milestoneOf(achieved.period, indicator, target, goal, achieved.unitCount);
    if (!judgement.value) {
        return judgement;
    }
    judgement.percent = percentOf(*judgement.value, goal.aim, goal.amount);
    if (judgement.milestone) {
        judgement.state = stateOf(*judgement.value, goal, *judgement.milestone, rules);
    }
    return judgement;
}

base::Result<JudgementRules> parseJudgementRules(const QByteArray& bytes, const QString& fileName)
{
    const auto object = parseJsonObject(bytes, fileName);
    if (!object) {
        return object.error();
    }
    JsonProblem problem(fileName);
    const JsonEntry root(*object, fileName, problem);
    JudgementRules rules;
    rules.attentionFromPercent = root.decimal(u"attention_from_percent"_s);
    if (rules.attentionFromPercent.isNegative() || rules.attentionFromPercent > Decimal(100)) {
        root.unknownWord(u"attention_from_percent"_s, rules.attentionFromPercent.toPlain());
    }
    if (problem.error()) {
        return *problem.error();
    }
    return rules;
}

const JudgementRules& shippedJudgementRules()
{
    static const JudgementRules rules = [] {
        const auto bytes = readWholeFile(u":/data/planning/judgement.json"_s);
        const auto parsed = bytes ? parseJudgementRules(*bytes, u"judgement.json"_s) : bytes.error();
        return parsed.valueOr({});
    }();
    return rules;
}

QString displayName(AchievementState value)
{
    switch (value) {
    case AchievementState::None:
        return {};
    case AchievementState::Good:
        return JudgementWords::tr("Reached");
    case AchievementState::Attention:
        return JudgementWords::tr("Needs attention");
    case AchievementState::Bad:
        return JudgementWords::tr("Far behind");
    }
    return {};
}

} // namespace doancoso::planning
