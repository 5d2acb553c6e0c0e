// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/training.h"

#include <QCoreApplication>

#include <algorithm>

namespace doancoso::membership {

using namespace Qt::StringLiterals;
using base::Decimal;

namespace {

struct TrainingWords
{
    Q_DECLARE_TR_FUNCTIONS(Training)
};

} // namespace

QString TrainingYear::displayName() const
{
    const QString first = QString::number(firstDay.year());
    return firstDay.year() == lastDay.year() ? first : first + u"\u2013"_s + QString::number(lastDay.year());
}

bool isScoredByItems(const TrainingRegistration& registration, const QString& group)
{
    for (auto it = registration.scores.cbegin(); it != registration.scores.cend(); ++it) {
        if (it.key().group == group && !it.key().item.isEmpty() && !it->isEmpty()) {
            return true;
        }
    }
    return false;
}

std::optional<Decimal> groupScore(const TrainingRegistration& registration, const QString& group, ScoreColumn column)
{
    std::optional<Decimal> sum;
    for (auto it = registration.scores.cbegin(); it != registration.scores.cend(); ++it) {
        if (const auto& score = it->of(column); it.key().group == group && score) {
            sum = sum.value_or(Decimal()) + *score;
        }
    }
    return sum;
}

std::optional<Decimal> trainingTotal(const TrainingRegistration& registration, const TrainingProgramme& programme,
                                     ScoreColumn column)
{
    Decimal total;
    for (const TrainingGroup& group : programme.groups) {
        const auto score = groupScore(registration, group.code, column);
        if (!score) {
            return std::nullopt;
        }
        total += *score;
    }
    return total;
}

TrainingState trainingState(const TrainingRegistration& registration, const TrainingProgramme& programme)
{
    if (!registration.id.isValid()) {
        return TrainingState::NotRegistered;
    }
    if (registration.sentOn.isValid()) {
        return TrainingState::Sent;
    }
    return trainingTotal(registration, programme, ScoreColumn::Branch) ? TrainingState::Assessed
                                                                       : TrainingState::Registered;
}

const TrainingBand* trainingResult(const TrainingRegistration& registration, const TrainingProgramme& programme)
{
    const auto total = trainingTotal(registration, programme, ScoreColumn::Branch);
    return total ? programme.bandOf(*total) : nullptr;
}

QString displayName(TrainingState state)
{
    switch (state) {
    case TrainingState::NotRegistered:
        return TrainingWords::tr("Not registered");
    case TrainingState::Registered:
        return TrainingWords::tr("Registered");
    case TrainingState::Assessed:
        return TrainingWords::tr("Assessed");
    case TrainingState::Sent:
        return TrainingWords::tr("Sent upward");
    }
    return {};
}

QString checkScore(const TrainingProgramme& programme, const ScoreKey& key, Decimal score, Decimal others)
{
    const TrainingGroup* group = programme.group(key.group);
    const bool knownItem =
        group != nullptr &&
        (key.item.isEmpty() || std::any_of(group->items.cbegin(), group->items.cend(),
                                           [&](const TrainingItem& item) { return item.code == key.item; }));
    if (!knownItem) {
        return TrainingWords::tr("The programme has no such group.");
    }
    if (score.isNegative()) {
        return TrainingWords::tr("Points begin at 0.");
    }
    if (score + others > group->most) {
        return TrainingWords::tr("Group %1 has at most %2 points.").arg(group->code, group->most.toVietnameseShort());
    }
    if (score.rounded(programme.decimals) != score) {
        return TrainingWords::tr("Points have at most %n decimal(s).", nullptr, programme.decimals);
    }
    return {};
}

QList<EqualScores> equalScores(const QList<TrainingRegistration>& registrations, const TrainingProgramme& programme,
                               int least)
{
    QMap<QList<qint64>, QList<TrainingRegistrationId>> alike;
    for (const TrainingRegistration& registration : registrations) {
        QList<qint64> points;
        for (const TrainingGroup& group : programme.groups) {
            if (const auto score = groupScore(registration, group.code, ScoreColumn::Branch)) {
                points.append(score->units());
            }
        }
        if (points.size() == programme.groups.size()) {
            alike[points].append(registration.id);
        }
    }
    QList<qint64> most;
    for (const TrainingGroup& group : programme.groups) {
        most.append(group.most.units());
    }
    QList<EqualScores> found;
    for (auto it = alike.cbegin(); it != alike.cend(); ++it) {
        if (it->size() >= least) {
            found.append({*it, it.key() == most});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const EqualScores& left, const EqualScores& right) {
        return left.registrations.size() > right.registrations.size();
    });
    return found;
}

} // namespace doancoso::membership
