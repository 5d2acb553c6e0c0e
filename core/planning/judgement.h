// SPDX-License-Identifier: GPL-3.0-or-later
//
// Result against target: how many percent are achieved, what should stand by now, and whether that is good. Grid,
// sheet, overview and charts all ask here, so that the same figures never show two colours. Pure; anyone may use it.
#pragma once

#include "core/base/result.h"
#include "core/planning/target.h"

#include <QByteArray>

#include <optional>

namespace doancoso::planning {

/// Limits that an office may change.
struct JudgementRules
{
    base::Decimal attentionFromPercent{80}; ///< below what should stand, but not worse than this: attention

    bool operator==(const JudgementRules&) const = default;
};

/// Not judged, reached, a little behind, far behind.
enum class AchievementState { None, Good, Attention, Bad };

/// What was achieved, as results::judgedValue() gives it; empty means not reported, which is never zero.
struct Achieved
{
    base::Period period;                   ///< the period that is judged
    std::optional<base::Decimal> inPeriod; ///< of that period alone
    std::optional<base::Decimal> running;  ///< from the first day of the target's period to the end of that period
    bool unitCount = false;                ///< the values are the share of units that reached it, in percent
};

struct Judgement
{
    std::optional<base::Decimal> value;     ///< which of the two values is compared
    base::Decimal wanted;                   ///< the whole target, in the measure of the value
    std::optional<base::Decimal> milestone; ///< what should stand at the end of the period; empty: not judged yet
    std::optional<base::Decimal> percent;   ///< of the whole target; empty: not reported, or the target is zero
    AchievementState state = AchievementState::None;

    bool operator==(const Judgement&) const = default;
};

/// What should stand at the end of the period of a target that is set for that period or one around it. Numbers only
/// grow in proportion (ProRata); the result is rounded to the indicator's decimals in favour of the unit. Empty: not
/// judged at the end of that period.
std::optional<base::Decimal> milestoneAt(const base::Period& period, const Indicator& indicator,
                                         const TargetFigure& target);

/// Percent of the target: the value out of the target when more is better; when there is a ceiling, 100 up to the
/// ceiling and beyond it the ceiling out of the value (a ceiling of 0 is kept, 100, or broken, 0). Empty when a target
/// of 0 is to be reached: nothing can be a share of it.
std::optional<base::Decimal> achievementPercent(base::Decimal value, const Indicator& indicator,
                                                const TargetFigure& target);

Judgement judge(const Indicator& indicator, const TargetFigure& target, const Achieved& achieved,
                const JudgementRules& rules);

base::Result<JudgementRules> parseJudgementRules(const QByteArray& bytes, const QString& fileName);
/// The shipped limits.
const JudgementRules& shippedJudgementRules();

/// "Reached", "Needs attention", "Far behind"; empty for None.
QString displayName(AchievementState value);

} // namespace doancoso::planning
