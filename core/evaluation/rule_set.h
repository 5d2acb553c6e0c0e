// SPDX-License-Identifier: GPL-3.0-or-later
//
// A rule set of the yearly evaluation as data: the scale of grades, the tree of criteria with their points, gates,
// thresholds, limits on top grades and special cases. The rules differ by year, province and block, so no number of
// theirs stands in code (domain.md §0, §1–2). Value types; the engine in assessment.h judges by them.
#pragma once

#include "core/base/decimal.h"
#include "core/membership/bilingual_name.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace doancoso::evaluation {

using membership::BilingualName;

struct Grade
{
    QString code;
    BilingualName name;
    BilingualName shortName;
    QString certainty;
};

/// Grades from the best down. "Not rated" and "not yet" are no grades of any scale.
struct GradeScale
{
    QString code;
    BilingualName name;
    QList<Grade> grades;

    const Grade* find(const QString& code) const;
    /// 0 is the best; -1 for a grade of another scale.
    int placeOf(const QString& code) const;
    /// The lower of two grades of the scale; an empty code stands for no limit.
    QString lower(const QString& left, const QString& right) const;
};

enum class Subject { Member, Branch, Grassroots, Upper, Collective, Cadre };

/// How a criterion gives its points (domain.md §2.4).
enum class RuleKind {
    Group,   ///< the sum of those below it
    Tiered,  ///< the first tier whose bound the value reaches, or the tier that was chosen
    Boolean, ///< all points or none
    PerUnit, ///< so many points for each occurrence, up to the most
    Deduct,  ///< the most, less so many points for each occurrence
    Ratio,   ///< the most × result / target, never above the most
    Manual   ///< any number of points from 0 to the most
};

enum class Comparison { AtLeast, Above, AtMost, Below, Equal, NotEqual };

/// A statement about one fact, such as "attendance ≥ 90 %". A share is compared as the fraction it is, so that exactly
/// 90 % is 90 %.
struct Condition
{
    QString fact;
    Comparison comparison = Comparison::AtLeast;
    base::Decimal amount;
    BilingualName text;    ///< as a person reads it
    bool mandatory = true; ///< otherwise it is shown and does not decide
    /// What an unknown fact does: it passes with a remark, or it stops the grade.
    bool unknownPasses = true;
    QString certainty;
};

/// One band of a Tiered criterion, from the best down.
struct Tier
{
    BilingualName text;
    std::optional<base::Decimal> least; ///< of the value; empty: chosen by hand, or what is left
    base::Decimal points;
};

struct Criterion
{
    QString code;
    BilingualName name;
    BilingualName condition; ///< what has to be there
    RuleKind kind = RuleKind::Manual;
    base::Decimal most;                 ///< points; of a Group its limit, 0: the sum of its parts
    QString fact;                       ///< where the value comes from; empty: typed
    base::Decimal each;                 ///< PerUnit, Deduct: points for each occurrence
    std::optional<base::Decimal> least; ///< Deduct: not under this; empty: 0
    base::Decimal step;                 ///< Ratio, Manual: points come in these steps; 0: any
    QList<Tier> tiers;
    bool evidence = false; ///< counts only with evidence
    bool bonus = false;    ///< outside the base total
    QString certainty;
    QList<Criterion> parts;
};

/// The least points of a grade.
struct Threshold
{
    QString grade;
    base::Decimal least;
    QString certainty;
};

/// Who fails the condition gets no better grade than `ceiling`.
struct Gate
{
    QString ceiling;
    Condition condition;
};

/// What a grade of a rating by conditions asks for; the highest grade whose mandatory conditions all hold is given.
struct GradeRule
{
    QString grade;
    QList<Condition> conditions;
};

enum class SpecialEffect {
    NotRated, ///< no grade, with the reason
    Exactly,  ///< this grade whatever else is true
    AtMost,   ///< no better than this grade
    Remark    ///< rated like others; the reason is told
};

/// Under six months, transferred, on maternity leave, long sick, disciplined … (domain.md §1.3).
struct SpecialCase
{
    QString code;
    BilingualName reason;
    QList<Condition> when; ///< all of them
    SpecialEffect effect = SpecialEffect::Remark;
    QString grade;
    QString certainty;
};

enum class CapBase { AllRated, NextGrade, NextAndAbove };
enum class CapRounding { Down, Nearest, Up };
enum class CapTies { AllIn, AllOut };

/// How many may get the best grades, as some superiors limit it; off unless an office turns it on (domain.md §1.4).
struct GradeCap
{
    QString grade;
    base::Decimal percent; ///< of the base
    CapBase base = CapBase::AllRated;
    CapRounding rounding = CapRounding::Down;
    CapTies ties = CapTies::AllOut;
    bool leastOne = false;
    bool blocks = false; ///< otherwise it warns
    QString certainty;
};

struct RuleSet
{
    QString code;
    int version = 1;
    BilingualName name;
    Subject subject = Subject::Member;
    QString block; ///< empty: every block
    QDate validFrom;
    QDate validUntil; ///< first day on which it no longer holds; invalid: open
    QString source;
    QString certainty;
    GradeScale scale;
    base::Decimal most; ///< base points of the whole tree, 0 when rated by conditions only
    QList<Criterion> criteria;
    QList<Threshold> thresholds; ///< from the best down
    QList<GradeRule> grades;     ///< from the best down
    QList<Gate> gates;
    QList<SpecialCase> cases;
    QList<GradeCap> caps;

    bool hasPoints() const { return !criteria.isEmpty(); }
    bool holdsOn(const QDate& day) const { return validFrom <= day && (!validUntil.isValid() || day < validUntil); }
    const Criterion* criterion(const QString& code) const;
};

/// Every fact that conditions and criteria of the rule set ask for, each once.
QStringList factsOf(const RuleSet& rules);

} // namespace doancoso::evaluation
