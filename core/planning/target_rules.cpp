// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/target_rules.h"

#include <QCoreApplication>

namespace doancoso::planning {

using namespace Qt::StringLiterals;

namespace {

struct TargetRulesWords
{
    Q_DECLARE_TR_FUNCTIONS(TargetRules)
};

void checkAmount(const Target& target, const Indicator& indicator, Findings& findings)
{
    const auto error = [&findings](const QString& text) {
        findings.append({u"amount"_s, text, Finding::Severity::Error});
    };
    if (target.amount.isNegative() || target.amount > base::Decimal(base::Decimal::kMaxEntry)) {
        error(TargetRulesWords::tr("A target is a number from 0 to 100 billion."));
    } else if (target.amount.rounded(indicator.decimals) != target.amount) {
        error(indicator.decimals == 0
                  ? TargetRulesWords::tr("This indicator is counted in whole numbers.")
                  : TargetRulesWords::tr("This indicator has %1 decimals at most.").arg(indicator.decimals));
    } else if (indicator.valueKind == ValueKind::YesNo && target.amount > base::Decimal(1)) {
        error(TargetRulesWords::tr("The target of a yes or no is 1 (reached) or 0."));
    } else if (indicator.isRatio() && target.amount > base::Decimal(100)) {
        findings.append(
            {u"amount"_s, TargetRulesWords::tr("The target is above 100 %. Is it right?"), Finding::Severity::Warning});
    }
}

} // namespace

Findings checkTarget(const Target& target, const Indicator& indicator, const QDate& planFirstDay,
                     const QDate& planLastDay, const base::PeriodCalendar& calendar)
{
    Findings findings;
    if (!target.key.unit.isValid()) {
        findings.append({u"unit"_s, TargetRulesWords::tr("A target belongs to a unit."), Finding::Severity::Error});
    }
    if (!target.key.period.isValid()) {
        findings.append({u"period"_s, TargetRulesWords::tr("A target belongs to a period."), Finding::Severity::Error});
    } else if (target.key.period.lastDay(calendar) < planFirstDay ||
               target.key.period.firstDay(calendar) > planLastDay) {
        findings.append({u"period"_s, TargetRulesWords::tr("The period lies outside the span of the plan."),
                         Finding::Severity::Warning});
    }
    if (target.comparator == Comparator::Total && indicator.valueKind != ValueKind::Number) {
        findings.append({u"comparator"_s, TargetRulesWords::tr("Only plain numbers can be reached all together."),
                         Finding::Severity::Error});
    }
    checkAmount(target, indicator, findings);
    return findings;
}

} // namespace doancoso::planning
