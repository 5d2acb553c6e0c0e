// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/grade_cap.h"

#include <algorithm>

namespace doancoso::evaluation {
namespace {

qint64 rounded(base::Decimal share, CapRounding rounding)
{
    const qint64 whole = share.units() / base::Decimal::kScale;
    const qint64 rest = share.units() % base::Decimal::kScale;
    switch (rounding) {
    case CapRounding::Down:
        return whole;
    case CapRounding::Nearest:
        return rest * 2 >= base::Decimal::kScale ? whole + 1 : whole;
    case CapRounding::Up:
        return rest > 0 ? whole + 1 : whole;
    }
    return whole;
}

} // namespace

qint64 allowedBy(const GradeCap& cap, const GradeScale& scale, const QList<RatedSubject>& subjects)
{
    const int place = scale.placeOf(cap.grade);
    const qint64 base = std::count_if(subjects.cbegin(), subjects.cend(), [&](const RatedSubject& subject) {
        const int own = scale.placeOf(subject.grade);
        switch (cap.base) {
        case CapBase::AllRated:
            return own >= 0;
        case CapBase::NextGrade:
            return own == place + 1;
        case CapBase::NextAndAbove:
            return own >= 0 && own <= place + 1;
        }
        return false;
    });
    // Exact: the percentage of a whole number has at most six decimals, of which four decide.
    const qint64 units = cap.percent.units() * base;
    const qint64 whole = units / 100;
    const bool more = units % 100 != 0; // a trace beyond four places counts for rounding up
    const qint64 allowed =
        rounded(base::Decimal::fromUnits(cap.rounding == CapRounding::Up && more ? whole + 1 : whole), cap.rounding);
    const bool any = std::any_of(subjects.cbegin(), subjects.cend(),
                                 [&cap](const RatedSubject& subject) { return subject.grade == cap.grade; });
    return cap.leastOne && any ? std::max<qint64>(1, allowed) : allowed;
}

CapOutcome checkCap(const GradeCap& cap, const GradeScale& scale, const QList<RatedSubject>& subjects)
{
    CapOutcome outcome;
    outcome.allowed = allowedBy(cap, scale, subjects);
    QList<qsizetype> places;
    for (qsizetype i = 0; i < subjects.size(); ++i) {
        if (subjects.at(i).grade == cap.grade) {
            places.append(i);
        }
    }
    outcome.given = places.size();
    if (outcome.given <= outcome.allowed) {
        return outcome;
    }
    std::stable_sort(places.begin(), places.end(),
                     [&subjects](qsizetype a, qsizetype b) { return subjects.at(a).points > subjects.at(b).points; });
    // The first one beyond the limit; whoever has as many points goes the same way.
    const base::Decimal boundary = subjects.at(places.at(outcome.allowed)).points;
    const bool tied = outcome.allowed > 0 && subjects.at(places.at(outcome.allowed - 1)).points == boundary;
    for (qsizetype rank = 0; rank < places.size(); ++rank) {
        const base::Decimal points = subjects.at(places.at(rank)).points;
        const bool over = points < boundary || (points == boundary && (!tied || cap.ties == CapTies::AllOut));
        if (over) {
            outcome.overLimit.append(places.at(rank));
        }
    }
    std::sort(outcome.overLimit.begin(), outcome.overLimit.end());
    return outcome;
}

QStringList gradesUnder(const GradeCap& cap, const GradeScale& scale, const QList<RatedSubject>& subjects)
{
    QStringList grades;
    for (const RatedSubject& subject : subjects) {
        grades.append(subject.grade);
    }
    const int below = scale.placeOf(cap.grade) + 1;
    if (below > 0 && below < scale.grades.size()) {
        for (const qsizetype place : checkCap(cap, scale, subjects).overLimit) {
            grades[place] = scale.grades.at(below).code;
        }
    }
    return grades;
}

} // namespace doancoso::evaluation
