// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/assessment.h"

#include "core/evaluation/share.h"

#include <QCoreApplication>

#include <algorithm>

namespace doancoso::evaluation {
namespace {

using namespace Qt::StringLiterals;
using base::Decimal;

QString evaluationText(const char* text)
{
    return QCoreApplication::translate("Evaluation", text);
}

std::strong_ordering comparedWith(const Fact& fact, Decimal amount)
{
    return fact.of ? compareShare(fact.amount, *fact.of, amount) : fact.amount <=> amount;
}

/// Down to a whole number of steps, so that no points are given that were not earned.
Decimal inSteps(Decimal points, Decimal step)
{
    return step.isZero() ? points : Decimal::fromUnits(points.units() - points.units() % step.units());
}

QString shown(Decimal number)
{
    return number.toVietnameseShort();
}

class Judge
{
public:
    Judge(const RuleSet& rules, const Facts& facts, const Answers& answers)
        : m_rules(rules), m_facts(facts), m_answers(answers)
    {}

    Assessment run()
    {
        scoreTree();
        rateByConditions();
        const QString start = m_rules.grades.isEmpty() ? m_result.byPoints : m_result.byConditions;
        m_result.grade = start;
        applyGates();
        applyCases();
        std::sort(m_result.unknownFacts.begin(), m_result.unknownFacts.end());
        return m_result;
    }

private:
    const Fact* fact(const QString& code)
    {
        const auto known = m_facts.constFind(code);
        if (known == m_facts.cend()) {
            if (!m_result.unknownFacts.contains(code)) {
                m_result.unknownFacts.append(code);
            }
            return nullptr;
        }
        return &*known;
    }

    ConditionResult check(const Condition& condition)
    {
        ConditionResult result{condition, std::nullopt, {}};
        if (const Fact* known = fact(condition.fact)) {
            result.holds = holds(condition, *known);
            result.shown = shownFact(*known);
        }
        return result;
    }

    /// What is typed goes before what is counted: whoever types has seen the figure.
    std::optional<Fact> valueOf(const Criterion& criterion, const Answer& answer)
    {
        if (answer.value) {
            return Fact{*answer.value, std::nullopt, {}};
        }
        if (criterion.fact.isEmpty()) {
            return std::nullopt;
        }
        const Fact* known = fact(criterion.fact);
        return known ? std::optional(*known) : std::nullopt;
    }

    void scoreTree()
    {
        if (!m_rules.hasPoints()) {
            return;
        }
        for (const Criterion& criterion : m_rules.criteria) {
            const CriterionScore score = scoreOf(criterion);
            (criterion.bonus ? m_result.bonusPoints : m_result.basePoints) += score.points;
            m_result.criteria.append(score);
        }
        m_result.total = m_result.basePoints + m_result.bonusPoints;
        for (const Threshold& threshold : m_rules.thresholds) {
            if (m_result.total >= threshold.least) {
                m_result.byPoints = threshold.grade;
                break;
            }
        }
    }

    CriterionScore scoreOf(const Criterion& criterion)
    {
        if (criterion.kind == RuleKind::Group) {
            return groupScore(criterion);
        }
        const Answer answer = m_answers.value(criterion.code);
        CriterionScore score = plainScore(criterion, answer);
        score.code = criterion.code;
        if (score.state == ScoreState::Scored && criterion.evidence && !answer.hasEvidence &&
            score.points > Decimal()) {
            score.points = {};
            score.state = ScoreState::NoEvidence;
        }
        if (score.state != ScoreState::Scored) {
            m_result.unknownCriteria.append(criterion.code);
        }
        return score;
    }

    CriterionScore groupScore(const Criterion& group)
    {
        CriterionScore score;
        score.code = group.code;
        for (const Criterion& part : group.parts) {
            score.parts.append(scoreOf(part));
            score.points += score.parts.constLast().points;
        }
        if (!group.most.isZero() && score.points > group.most) {
            score.how = evaluationText(QT_TRANSLATE_NOOP("Evaluation", "%1, at most %2"))
                            .arg(shown(score.points), shown(group.most));
            score.points = group.most;
        }
        return score;
    }

    CriterionScore plainScore(const Criterion& criterion, const Answer& answer)
    {
        CriterionScore score;
        if (criterion.kind == RuleKind::Tiered && answer.tier) {
            return chosenTier(criterion, *answer.tier);
        }
        const auto value = valueOf(criterion, answer);
        if (!value) {
            score.state = ScoreState::Unknown;
            return score;
        }
        switch (criterion.kind) {
        case RuleKind::Tiered:
            return reachedTier(criterion, *value);
        case RuleKind::Boolean:
            score.points = value->amount.isZero() ? Decimal() : criterion.most;
            break;
        case RuleKind::PerUnit:
            score.points = std::min(criterion.most, times(criterion.each, value->amount));
            score.how = u"%1 × %2 = %3"_s.arg(shown(value->amount), shown(criterion.each),
                                              shown(times(criterion.each, value->amount)));
            break;
        case RuleKind::Deduct:
            score.points =
                std::max(criterion.least.value_or(Decimal()), criterion.most - times(criterion.each, value->amount));
            score.how = u"%1 − %2 × %3"_s.arg(shown(criterion.most), shown(value->amount), shown(criterion.each));
            break;
        case RuleKind::Ratio:
            return ratioScore(criterion, *value);
        case RuleKind::Manual:
        case RuleKind::Group:
            if (value->amount.isNegative() || value->amount > criterion.most) {
                score.state = ScoreState::Invalid;
                return score;
            }
            score.points = inSteps(value->amount, criterion.step);
            break;
        }
        return score;
    }

    static Decimal times(Decimal each, Decimal count) { return each.scaledBy(count.units(), Decimal::kScale); }

    static CriterionScore chosenTier(const Criterion& criterion, int place)
    {
        CriterionScore score;
        if (place < 0 || place >= criterion.tiers.size()) {
            score.state = ScoreState::Invalid;
            return score;
        }
        score.points = criterion.tiers.at(place).points;
        score.how = criterion.tiers.at(place).text.shown();
        return score;
    }

    static CriterionScore reachedTier(const Criterion& criterion, const Fact& value)
    {
        CriterionScore score;
        for (const Tier& tier : criterion.tiers) {
            if (!tier.least || comparedWith(value, *tier.least) >= 0) {
                score.points = tier.points;
                score.how = u"%1: %2"_s.arg(shownFact(value), tier.text.shown());
                return score;
            }
        }
        return score;
    }

    static CriterionScore ratioScore(const Criterion& criterion, const Fact& value)
    {
        CriterionScore score;
        const Decimal whole = value.of.value_or(Decimal(100)); // a bare number is a percentage
        const bool full = compareShare(std::max(value.amount, Decimal()), whole, Decimal(100)) >= 0;
        score.points = full ? criterion.most
                            : inSteps(criterion.most.scaledBy(std::max<qint64>(0, value.amount.units()), whole.units()),
                                      criterion.step);
        score.how = u"%1 × %2 = %3"_s.arg(shownFact(value), shown(criterion.most), shown(score.points));
        return score;
    }

    void rateByConditions()
    {
        for (const GradeRule& rule : m_rules.grades) {
            GradeResult result{rule.grade, true, {}};
            for (const Condition& condition : rule.conditions) {
                result.conditions.append(check(condition));
                const ConditionResult& checked = result.conditions.constLast();
                result.holds =
                    result.holds && (!condition.mandatory || checked.holds.value_or(condition.unknownPasses));
            }
            m_result.grades.append(result);
            if (result.holds && m_result.byConditions.isEmpty()) {
                m_result.byConditions = rule.grade;
            }
        }
        if (m_result.byConditions.isEmpty()) {
            return;
        }
        // Why not better: what fails in the grade just above.
        const int given = m_rules.scale.placeOf(m_result.byConditions);
        for (const GradeResult& result : std::as_const(m_result.grades)) {
            if (m_rules.scale.placeOf(result.grade) != given - 1) {
                continue;
            }
            for (const ConditionResult& checked : result.conditions) {
                if (checked.condition.mandatory && !checked.holds.value_or(checked.condition.unknownPasses)) {
                    m_result.reasons.append({reasonOf(checked), m_result.byConditions});
                }
            }
        }
    }

    static QString reasonOf(const ConditionResult& checked)
    {
        return checked.shown.isEmpty() ? evaluationText(QT_TRANSLATE_NOOP("Evaluation", "%1: not known"))
                                             .arg(checked.condition.text.shown())
                                       : u"%1: %2"_s.arg(checked.condition.text.shown(), checked.shown);
    }

    void limitTo(const QString& ceiling, const QString& text)
    {
        const QString before = m_result.grade;
        m_result.grade = m_rules.scale.lower(m_result.grade, ceiling);
        if (m_result.grade != before || before.isEmpty()) {
            m_result.reasons.append({text, ceiling});
        }
    }

    void applyGates()
    {
        for (const Gate& gate : m_rules.gates) {
            const ConditionResult checked = check(gate.condition);
            m_result.gates.append(checked);
            if (!checked.holds.value_or(gate.condition.unknownPasses)) {
                limitTo(gate.ceiling, reasonOf(checked));
            }
        }
    }

    bool applies(const SpecialCase& special)
    {
        return !special.when.isEmpty() &&
               std::all_of(special.when.cbegin(), special.when.cend(), [this](const Condition& condition) {
                   const auto known = m_facts.constFind(condition.fact);
                   return known != m_facts.cend() && holds(condition, *known);
               });
    }

    void applyCases()
    {
        QList<const SpecialCase*> exact;
        for (const SpecialCase& special : m_rules.cases) {
            if (!applies(special)) {
                continue;
            }
            switch (special.effect) {
            case SpecialEffect::NotRated:
                m_result.isRated = false;
                m_result.reasons.append({special.reason.shown(), {}});
                break;
            case SpecialEffect::Exactly:
                exact.append(&special);
                break;
            case SpecialEffect::AtMost:
                limitTo(special.grade, special.reason.shown());
                break;
            case SpecialEffect::Remark:
                m_result.reasons.append({special.reason.shown(), {}});
                break;
            }
        }
        for (const SpecialCase* special : exact) {
            m_result.grade = special->grade;
            m_result.reasons.append({special->reason.shown(), special->grade});
        }
        if (!m_result.isRated) {
            m_result.grade.clear();
        }
    }

    const RuleSet& m_rules;
    const Facts& m_facts;
    const Answers& m_answers;
    Assessment m_result;
};

} // namespace

bool holds(const Condition& condition, const Fact& fact)
{
    const std::strong_ordering found = comparedWith(fact, condition.amount);
    switch (condition.comparison) {
    case Comparison::AtLeast:
        return found >= 0;
    case Comparison::Above:
        return found > 0;
    case Comparison::AtMost:
        return found <= 0;
    case Comparison::Below:
        return found < 0;
    case Comparison::Equal:
        return found == 0;
    case Comparison::NotEqual:
        return found != 0;
    }
    return false;
}

QString shownFact(const Fact& fact)
{
    if (!fact.of) {
        return fact.amount.toVietnameseShort();
    }
    return fact.amount.percentOf(*fact.of).value_or(Decimal()).rounded(1).toVietnameseShort() + u" %"_s;
}

Assessment assess(const RuleSet& rules, const Facts& facts, const Answers& answers)
{
    return Judge(rules, facts, answers).run();
}

} // namespace doancoso::evaluation
