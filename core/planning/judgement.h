// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a result stands against its target: per cent achieved, the milestone for the time of the year, and the state
// that becomes dot and word. All follow from the indicator's card, the target and the period, never from a formula in
// a cell. Pure; grid, sheets, overview and charts use the same answer.
#pragma once

#include "core/base/result.h"
#include "core/planning/indicator.h"
#include "core/planning/target.h"

namespace doancoso::planning {

enum class AchievementState { None, Good, Attention, Bad };

/// Rule data: resources/planning/judgement.json.
struct JudgementRule
{
    /// From this share of the milestone on a result needs attention only; below it is bad. Per cent.
    base::Decimal attentionFrom = base::Decimal(85);
};

base::Result<JudgementRule> readJudgementRule();

struct Judgement
{
    std::optional<base::Decimal> achievement; ///< per cent of the target
    base::Decimal milestone;                  ///< per cent that should be reached by now; 0: not judged yet
    AchievementState state = AchievementState::None;

    bool operator==(const Judgement&) const = default;
};

/// Per cent of a yearly target that should be reached at the end of the period. Pro rata: months elapsed of twelve;
/// cumulative and each period: all of it; year end: nothing before the year's last period.
base::Decimal milestonePercent(QuarterRule rule, const base::Period& shown);

/// Per cent achieved. Better up: result over target. Better down or "at most": full while the result stays within the
/// target, then target over result; 0 of at most 0 is full. Equal: the smaller over the larger. A target of 0 that is
/// to be reached is reached by anything. Nothing only when there is no result.
std::optional<base::Decimal> achievementPercent(const Indicator& indicator, Comparator comparator, base::Decimal target,
                                                std::optional<base::Decimal> result);

/// `result` is the running figure for targets of the year, the period's own for targets of the period. With
/// `shareOfUnits` the result is the per cent of units that reached a target set for each unit; it is the achievement.
Judgement judge(const Indicator& indicator, Comparator comparator, base::Decimal target,
                std::optional<base::Decimal> result, const base::Period& shown, const base::Period& targetPeriod,
                const JudgementRule& rule, bool shareOfUnits = false);

QString displayName(AchievementState state);

} // namespace doancoso::planning
