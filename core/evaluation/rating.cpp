// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/rating.h"

#include <QCoreApplication>

#include <algorithm>

namespace doancoso::evaluation {

using namespace Qt::StringLiterals;

namespace {

struct RatingWords
{
    Q_DECLARE_TR_FUNCTIONS(Rating)
};

} // namespace

int GradeCounts::rated() const
{
    int sum = 0;
    for (const int count : grades) {
        sum += count;
    }
    return sum;
}

int GradeCounts::atLeast(const GradeScale& scale, const QString& grade) const
{
    int sum = 0;
    for (auto it = grades.cbegin(); it != grades.cend(); ++it) {
        sum += scale.placeOf(it.key()) <= scale.placeOf(grade) ? *it : 0;
    }
    return sum;
}

void GradeCounts::add(const GradeScale& scale, const QString& grade)
{
    if (grade == kNotRated) {
        ++notRated;
    } else if (scale.placeOf(grade) >= 0) {
        ++grades[grade];
    } else {
        ++open;
    }
}

QString proposalOf(const Assessment& assessment)
{
    if (!assessment.isRated) {
        return kNotRated;
    }
    // Of whom no register says anything, nothing is proposed.
    for (const GradeResult& grade : assessment.grades) {
        const bool blind =
            !grade.conditions.isEmpty() && std::none_of(grade.conditions.cbegin(), grade.conditions.cend(),
                                                        [](const ConditionResult& each) { return each.holds; });
        if (grade.grade == assessment.grade && assessment.grade == assessment.byConditions && blind) {
            return {};
        }
    }
    return assessment.grade;
}

QString whyOf(const Assessment& assessment)
{
    // What limits the grade goes before what is only remarked; of who is not rated, why he is not.
    const QString ceiling = assessment.isRated ? assessment.grade : QString();
    for (const bool exact : {true, false}) {
        for (const Reason& reason : assessment.reasons) {
            if (exact ? reason.ceiling == ceiling : reason.ceiling.isEmpty()) {
                return reason.text;
            }
        }
    }
    return {};
}

QString shortGradeName(const GradeScale& scale, const QString& grade)
{
    if (grade == kNotRated) {
        return RatingWords::tr("Not rated");
    }
    const Grade* found = scale.find(grade);
    return found == nullptr ? QString() : found->shortName.shown();
}

QString gradeName(const GradeScale& scale, const QString& grade)
{
    const Grade* found = scale.find(grade);
    return found == nullptr ? shortGradeName(scale, grade) : found->name.shown();
}

QString displayName(RatingStep step)
{
    switch (step) {
    case RatingStep::Self:
        return RatingWords::tr("Self-assessment");
    case RatingStep::Meeting:
        return RatingWords::tr("Branch meeting");
    case RatingStep::Decision:
        return RatingWords::tr("Waiting for decision");
    case RatingStep::Announcement:
        return RatingWords::tr("Decided");
    case RatingStep::Done:
        return RatingWords::tr("Announced");
    }
    return {};
}

QString displayName(RatingDue due)
{
    switch (due) {
    case RatingDue::Self:
        return RatingWords::tr("Self-assessment");
    case RatingDue::Meeting:
        return RatingWords::tr("Branch meeting");
    case RatingDue::Proposal:
        return RatingWords::tr("Proposal");
    case RatingDue::Decision:
        return RatingWords::tr("Decision of the superior");
    case RatingDue::Announcement:
        return RatingWords::tr("Announcement");
    }
    return {};
}

bool isWritable(GradeColumn column, RatingStep step)
{
    switch (step) {
    case RatingStep::Self:
    case RatingStep::Meeting:
        return column != GradeColumn::Superior;
    case RatingStep::Decision:
        return column == GradeColumn::Superior;
    default:
        return false;
    }
}

} // namespace doancoso::evaluation
