// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/record_measures.h"

#include "core/activity/activity_counts.h"
#include "core/activity/activity_lists.h"
#include "core/activity/cadre_counts.h"
#include "core/activity/meeting_counts.h"
#include "core/activity/study_counts_repository.h"
#include "core/membership/dues_counts_repository.h"
#include "core/membership/party_counts_repository.h"
#include "core/membership/party_pipeline.h"
#include "core/membership/training_counts_repository.h"

#include <functional>

namespace doancoso::activity {

using namespace Qt::StringLiterals;
using membership::CountedAmount;
using membership::CountedItem;
using membership::CountsByUnit;
using membership::DuesCountsRepository;
using membership::PartyCountsRepository;
using membership::TrainingCountsRepository;

namespace {

struct RecordSource
{
    std::function<CountsByUnit(const RecordQuestion&)> count;
    std::function<QList<CountedItem>(const RecordQuestion&)> items;
};

/// A counting function of a repository, and the one that lists what is behind it.
template <typename Count, typename Items>
RecordSource fromRepository(Count count, Items items)
{
    return {[count](const RecordQuestion& q) { return count(q.connection, q.first, q.last, q.units); },
            [items](const RecordQuestion& q) { return items(q.connection, q.first, q.last, q.units); }};
}

RecordSource fromStep(const char* step)
{
    const QString code = QString::fromLatin1(step);
    return {[code](const RecordQuestion& q) {
                return PartyCountsRepository::stepTaken(q.connection, code, q.first, q.last, q.units);
            },
            [code](const RecordQuestion& q) {
                return PartyCountsRepository::stepTakenItems(q.connection, code, q.first, q.last, q.units);
            }};
}

RecordSource fromActivities(const ActivityMeasure& measure)
{
    return {[measure](const RecordQuestion& q) {
                return ActivityCounts::count(q.connection, measure, q.first, q.last, q.units);
            },
            [measure](const RecordQuestion& q) {
                return ActivityCounts::items(q.connection, measure, q.first, q.last, q.units);
            }};
}

RecordSource fromSecretaries(CadreCounts::Learning learning)
{
    return {[learning](const RecordQuestion& q) {
                return CadreCounts::communeSecretaries(q.connection, learning, q.last, q.tree);
            },
            [learning](const RecordQuestion& q) {
                return CadreCounts::communeSecretaryItems(q.connection, learning, q.last, q.tree);
            }};
}

RecordSource fromNewPosts(const QString& post)
{
    return {
        [post](const RecordQuestion& q) { return CadreCounts::newInPost(q.connection, {post}, q.first, q.last); },
        [post](const RecordQuestion& q) { return CadreCounts::newInPostItems(q.connection, {post}, q.first, q.last); }};
}

const QHash<QString, RecordSource>& recordSources()
{
    static const QHash<QString, RecordSource> sources{
        {u"training_registered"_s,
         fromRepository(&TrainingCountsRepository::registered, &TrainingCountsRepository::registeredItems)},
        {u"training_completed"_s,
         fromRepository(&TrainingCountsRepository::completed, &TrainingCountsRepository::completedItems)},
        {u"dues_collected"_s, fromRepository(&DuesCountsRepository::collected, &DuesCountsRepository::collectedItems)},
        {u"dues_remitted"_s, fromRepository(&DuesCountsRepository::remitted, &DuesCountsRepository::remittedItems)},
        {u"introduced_to_party"_s, fromStep(membership::party_step_code::kIntroduced)},
        {u"party_class_attended"_s, fromStep(membership::party_step_code::kClass)},
        {u"party_admitted"_s,
         fromRepository(&PartyCountsRepository::admittedFromOutstanding, &PartyCountsRepository::admittedItems)},
        {u"branches_regular"_s,
         {[](const RecordQuestion& q) { return MeetingCounts::regularBranches(q.connection, q.first, q.last, q.tree); },
          [](const RecordQuestion& q) {
              return MeetingCounts::regularBranchItems(q.connection, q.first, q.last, q.tree);
          }}},
        {u"members_studied"_s, fromRepository(&StudyCountsRepository::studied, &StudyCountsRepository::studiedItems)},
        {u"introducers"_s,
         {[](const RecordQuestion& q) { return ActivityCounts::introductions(q.connection, q.first, q.last, q.units); },
          [](const RecordQuestion& q) { return ActivityCounts::introductionItems(q.connection, q.first, q.last); }}},
        {u"classes_union"_s, fromActivities(ActivityCounts::classes({u"UNION_AWARENESS"_s}))},
        {u"classes_secretaries"_s, fromActivities(ActivityCounts::classes({u"BRANCH_SECRETARIES"_s}))},
        {u"classes_cadres"_s, fromActivities(ActivityCounts::classes({u"CADRES"_s}))},
        {u"classes_party"_s, fromActivities(ActivityCounts::classes({u"PARTY_AWARENESS"_s}))},
        {u"cadres_trained"_s, fromActivities(ActivityCounts::cadreTrainings())},
        {u"inspections_periodic"_s, fromActivities(ActivityCounts::inspections({u"PERIODIC"_s}))},
        {u"inspections_thematic"_s, fromActivities(ActivityCounts::inspections({u"THEMATIC"_s}))},
        {u"party_sessions"_s, fromActivities(ActivityCounts::partySessions())},
        {u"projects_province"_s, fromActivities(ActivityCounts::projects({u"PROVINCE"_s}))},
        {u"projects_commune"_s, fromActivities(ActivityCounts::projects({u"COMMUNE"_s}))},
        {u"projects_grassroots"_s, fromActivities(ActivityCounts::projects({u"GRASSROOTS"_s}))},
        {u"youth_tasks"_s, fromActivities(ActivityCounts::tasks())},
        {u"projects_value"_s, fromActivities(ActivityCounts::projectValue())},
        {u"secretaries_degree"_s, fromSecretaries(CadreCounts::Learning::University)},
        {u"secretaries_theory"_s, fromSecretaries(CadreCounts::Learning::Theory)},
        {u"secretaries_standard"_s, fromSecretaries(CadreCounts::Learning::Both)},
        {u"secretaries_new"_s, fromNewPosts(post::kSecretary)},
        {u"deputies_new"_s, fromNewPosts(post::kDeputySecretary)},
        {u"cadres_planned"_s,
         {[](const RecordQuestion& q) { return CadreCounts::planned(q.connection, q.last); },
          [](const RecordQuestion& q) { return CadreCounts::plannedItems(q.connection, q.last); }}},
    };
    return sources;
}

struct RecordMeasure
{
    QString source;
    bool whole = false; ///< the denominator's side
};

/// Most sources are measures under the same name.
const QHash<QString, RecordMeasure>& recordMeasures()
{
    static const QHash<QString, RecordMeasure> list = [] {
        QHash<QString, RecordMeasure> measures;
        for (auto it = recordSources().cbegin(); it != recordSources().cend(); ++it) {
            measures.insert(it.key(), {it.key()});
        }
        measures.insert(u"party_admitted_elite"_s, {u"party_admitted"_s});
        measures.insert(u"party_admitted"_s, {u"party_admitted"_s, true});
        measures.insert(u"branches_meeting_due"_s, {u"branches_regular"_s, true});
        measures.insert(u"secretaries"_s, {u"secretaries_standard"_s, true});
        return measures;
    }();
    return list;
}

} // namespace

QStringList RecordMeasures::codes()
{
    return recordMeasures().keys();
}

bool RecordMeasures::has(const QString& measure)
{
    return recordMeasures().contains(measure);
}

QString RecordMeasures::source(const QString& measure)
{
    return recordMeasures().value(measure).source;
}

CountsByUnit RecordMeasures::count(const QString& source, const RecordQuestion& question)
{
    const auto found = recordSources().constFind(source);
    return found == recordSources().cend() ? CountsByUnit() : found->count(question);
}

qint64 RecordMeasures::amount(const QString& measure, const CountedAmount& amount)
{
    return recordMeasures().value(measure).whole ? amount.denominator : amount.numerator;
}

QList<CountedItem> RecordMeasures::items(const QString& measure, const RecordQuestion& question)
{
    const auto found = recordSources().constFind(source(measure));
    if (found == recordSources().cend()) {
        return {};
    }
    QList<CountedItem> items = found->items(question);
    items.removeIf([&measure](const CountedItem& item) { return amount(measure, item.amount) == 0; });
    return items;
}

} // namespace doancoso::activity
