// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/record_measures.h"

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
    };
    return sources;
}

struct RecordMeasure
{
    QString source;
    bool whole = false; ///< the denominator's side
};

const QHash<QString, RecordMeasure>& recordMeasures()
{
    static const QHash<QString, RecordMeasure> list{
        {u"training_registered"_s, {u"training_registered"_s}},
        {u"training_completed"_s, {u"training_completed"_s}},
        {u"dues_collected"_s, {u"dues_collected"_s}},
        {u"dues_remitted"_s, {u"dues_remitted"_s}},
        {u"introduced_to_party"_s, {u"introduced_to_party"_s}},
        {u"party_class_attended"_s, {u"party_class_attended"_s}},
        {u"party_admitted_elite"_s, {u"party_admitted"_s}},
        {u"party_admitted"_s, {u"party_admitted"_s, true}},
    };
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
