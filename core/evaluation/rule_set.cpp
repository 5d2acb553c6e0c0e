// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/rule_set.h"

#include <algorithm>
#include <functional>

namespace doancoso::evaluation {

namespace {

const Criterion* criterionAmong(const QList<Criterion>& criteria, const QString& code)
{
    for (const Criterion& criterion : criteria) {
        if (criterion.code == code) {
            return &criterion;
        }
        if (const Criterion* below = criterionAmong(criterion.parts, code)) {
            return below;
        }
    }
    return nullptr;
}

void gatherFacts(const QList<Criterion>& criteria, const std::function<void(const QString&)>& take)
{
    for (const Criterion& criterion : criteria) {
        take(criterion.fact);
        gatherFacts(criterion.parts, take);
    }
}

} // namespace

const Grade* GradeScale::find(const QString& wanted) const
{
    const int place = placeOf(wanted);
    return place < 0 ? nullptr : &grades.at(place);
}

int GradeScale::placeOf(const QString& wanted) const
{
    const auto found =
        std::find_if(grades.cbegin(), grades.cend(), [&wanted](const Grade& grade) { return grade.code == wanted; });
    return found == grades.cend() ? -1 : static_cast<int>(found - grades.cbegin());
}

QString GradeScale::lower(const QString& left, const QString& right) const
{
    if (left.isEmpty() || right.isEmpty()) {
        return left.isEmpty() ? right : left;
    }
    return placeOf(left) >= placeOf(right) ? left : right;
}

const Criterion* RuleSet::criterion(const QString& wanted) const
{
    return criterionAmong(criteria, wanted);
}

QStringList factsOf(const RuleSet& rules)
{
    QStringList facts;
    const auto take = [&facts](const QString& fact) {
        if (!fact.isEmpty() && !facts.contains(fact)) {
            facts.append(fact);
        }
    };
    gatherFacts(rules.criteria, take);
    for (const GradeRule& rule : rules.grades) {
        for (const Condition& condition : rule.conditions) {
            take(condition.fact);
        }
    }
    for (const Gate& gate : rules.gates) {
        take(gate.condition.fact);
    }
    for (const SpecialCase& special : rules.cases) {
        for (const Condition& condition : special.when) {
            take(condition.fact);
        }
    }
    return facts;
}

} // namespace doancoso::evaluation
