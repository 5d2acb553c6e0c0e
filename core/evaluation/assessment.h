// SPDX-License-Identifier: GPL-3.0-or-later
//
// Judges one subject by a rule set: points of every criterion, the conditions of every grade, gates and special cases,
// and why the grade is what it is. Pure: the same facts and answers give the same assessment, in whatever order they
// came. What is not known is told and never taken for nothing.
#pragma once

#include "core/evaluation/rule_set.h"

#include <QHash>
#include <QStringList>

namespace doancoso::evaluation {

/// What is known about the subject. A share keeps both numbers.
struct Fact
{
    base::Decimal amount;
    std::optional<base::Decimal> of; ///< the whole of a share, above zero
    QString origin;                  ///< in words: "có mặt 11 trên 12 buổi"

    bool operator==(const Fact&) const = default;
};
using Facts = QHash<QString, Fact>;

/// What was typed at a criterion.
struct Answer
{
    std::optional<base::Decimal> value; ///< occurrences, points, 0 or 1
    std::optional<int> tier;            ///< place among the tiers
    bool hasEvidence = false;

    bool operator==(const Answer&) const = default;
};
using Answers = QHash<QString, Answer>;

enum class ScoreState {
    Scored,
    Unknown,    ///< neither typed nor known: no points yet
    NoEvidence, ///< would count, but the evidence is missing
    Invalid     ///< more points than the criterion has, a tier that is none
};

struct CriterionScore
{
    QString code;
    base::Decimal points;
    ScoreState state = ScoreState::Scored;
    QString how; ///< the arithmetic in words: "90 % × 20 = 18"
    QList<CriterionScore> parts;
};

struct ConditionResult
{
    Condition condition;
    std::optional<bool> holds; ///< nothing: not known
    QString shown;             ///< the fact as a person reads it: "61,0 %"
};

struct GradeResult
{
    QString grade;
    bool holds = false;
    QList<ConditionResult> conditions;
};

/// What keeps the grade from being better, or why there is none.
struct Reason
{
    QString text;
    QString ceiling; ///< the best grade it allows; empty for a remark

    bool operator==(const Reason&) const = default;
};

struct Assessment
{
    QString grade;        ///< empty: not rated, or points without thresholds
    bool isRated = true;  ///< false: a special case says so
    QString byPoints;     ///< before gates and special cases; empty when rated by conditions
    QString byConditions; ///< empty when rated by points
    base::Decimal basePoints;
    base::Decimal bonusPoints;
    base::Decimal total;
    QList<CriterionScore> criteria;
    QList<GradeResult> grades;
    QList<ConditionResult> gates;
    QList<Reason> reasons;
    QStringList unknownFacts;    ///< asked for and not known
    QStringList unknownCriteria; ///< not typed yet
};

Assessment assess(const RuleSet& rules, const Facts& facts, const Answers& answers = {});

/// Whether the statement is true of the fact; a share is compared as a fraction.
bool holds(const Condition& condition, const Fact& fact);
/// "61,0 %" of a share, "4" of a number.
QString shownFact(const Fact& fact);

} // namespace doancoso::evaluation
