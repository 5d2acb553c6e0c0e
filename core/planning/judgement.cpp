// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/judgement.h"

#include "core/storage/dialect.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace doancoso::planning {

using base::Decimal;

base::Result<JudgementRule> readJudgementRule()
{
    QFile file(QStringLiteral(":/data/planning/judgement.json"));
    const QJsonObject object =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    const auto percent =
        Decimal::fromPlain(object.value(QLatin1String("attention_from_percent_of_milestone")).toString());
    if (!percent || *percent < Decimal(0) || *percent > Decimal(100)) {
        return base::Error{base::ErrorCode::Bug,
                           storage::sentenceFor(base::ErrorCode::Bug),
                           QStringLiteral("planning/judgement.json: attention_from_percent_of_milestone"),
                           {}};
    }
    return JudgementRule{*percent};
}

Decimal milestonePercent(QuarterRule rule, const base::Period& shown)
{
    switch (rule) {
    case QuarterRule::ProRata:
        return Decimal(100).scaledBy(shown.monthsElapsed(), 12);
    case QuarterRule::Cumulative:
    case QuarterRule::EachPeriod:
        return Decimal(100);
    case QuarterRule::YearEnd:
        return Decimal(shown.monthsElapsed() == 12 ? 100 : 0);
    }
    return Decimal(100);
}

std::optional<Decimal> achievementPercent(const Indicator& indicator, Comparator comparator, Decimal target,
                                          std::optional<Decimal> result)
{
    if (!result) {
        return std::nullopt;
    }
    if (comparator == Comparator::AtMost || indicator.direction == Direction::Down) {
        return *result <= target ? Decimal(100) : target.percentOf(*result);
    }
    if (comparator == Comparator::Equal) {
        return *result == target  ? Decimal(100)
               : *result < target ? result->percentOf(target)
                                  : target.percentOf(*result);
    }
    return target.isZero() ? Decimal(100) : result->percentOf(target);
}

Judgement judge(const Indicator& indicator, Comparator comparator, Decimal target, std::optional<Decimal> result,
                const base::Period& shown, const base::Period& targetPeriod, const JudgementRule& rule,
                bool shareOfUnits)
{
    Judgement judgement;
    judgement.achievement = shareOfUnits ? result : achievementPercent(indicator, comparator, target, result);
    const bool longer = base::periodsPerYear(targetPeriod.kind()) < base::periodsPerYear(shown.kind());
    judgement.milestone = longer ? milestonePercent(indicator.quarterRule, shown) : Decimal(100);
    if (!judgement.achievement || indicator.direction == Direction::None) {
        return judgement;
    }
    const bool staysBelow = comparator == Comparator::AtMost || indicator.direction == Direction::Down;
    if (*judgement.achievement >= Decimal(100) ||
        (!staysBelow && !judgement.milestone.isZero() && *judgement.achievement >= judgement.milestone)) {
        judgement.state = AchievementState::Good;
    } else if (judgement.milestone.isZero()) {
        judgement.state = AchievementState::None;
    } else {
        const Decimal expected = staysBelow ? Decimal(100) : judgement.milestone;
        const Decimal attention = expected.scaledBy(rule.attentionFrom.units(), Decimal(100).units());
        judgement.state = *judgement.achievement >= attention ? AchievementState::Attention : AchievementState::Bad;
    }
    return judgement;
}

QString displayName(AchievementState state)
{
    switch (state) {
    case AchievementState::None:
        return QCoreApplication::translate("Judgement", "Not judged yet");
    case AchievementState::Good:
        return QCoreApplication::translate("Judgement", "On track");
    case AchievementState::Attention:
        return QCoreApplication::translate("Judgement", "Needs attention");
    case AchievementState::Bad:
        return QCoreApplication::translate("Judgement", "Far behind");
    }
    return {};
}

} // namespace doancoso::planning
