// SPDX-License-Identifier: GPL-3.0-or-later
//
// Limits on the number of top grades, where a superior sets one (domain.md §1.4). A cap only ever lowers a grade.
#pragma once

#include "core/evaluation/rule_set.h"

namespace doancoso::evaluation {

/// Somebody who would get a grade, with what the order within it goes by.
struct RatedSubject
{
    QString grade;
    base::Decimal points; ///< more is better
};

struct CapOutcome
{
    qint64 allowed = 0;
    qint64 given = 0;           ///< who would have the grade
    QList<qsizetype> overLimit; ///< places of those beyond what is allowed, in the order given

    bool isKept() const { return overLimit.isEmpty(); }
};

/// How many may have the grade among these.
qint64 allowedBy(const GradeCap& cap, const GradeScale& scale, const QList<RatedSubject>& subjects);
/// Who is beyond the limit; those with equal points stand or fall together, as the cap says.
CapOutcome checkCap(const GradeCap& cap, const GradeScale& scale, const QList<RatedSubject>& subjects);
/// The grades after the cap: who is beyond the limit gets the next grade below.
QStringList gradesUnder(const GradeCap& cap, const GradeScale& scale, const QList<RatedSubject>& subjects);

} // namespace doancoso::evaluation
