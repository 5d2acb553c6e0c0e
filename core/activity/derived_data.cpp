// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/derived_data.h"

#include "core/activity/count_keeper.h"
#include "core/membership/membership_keeper.h"
#include "core/membership/person_repository.h"
#include "core/results/sum_keeper.h"
#include "core/storage/database.h"

#include <QCoreApplication>

namespace doancoso::activity {
namespace {

struct DerivedDataWords
{
    Q_DECLARE_TR_FUNCTIONS(DerivedData)
};

} // namespace

base::Result<QList<results::CheckItem>> DerivedData::check(storage::Database& database, base::ProgressSink& progress)
{
    auto items = results::ResultsService(database).check(progress);
    if (!items || progress.isCancelled()) {
        return items;
    }
    const auto people = database.read([](storage::Connection& connection) {
        return static_cast<qint64>(membership::PersonRepository::marks(connection).size());
    });
    if (!people || *people == 0) {
        return people ? items : base::Result<QList<results::CheckItem>>(people.error());
    }
    const auto spans = membership::MembershipKeeper::countWrong(database);
    const auto counts = spans ? CountKeeper::countWrong(database) : spans;
    const auto counted = counts ? CountKeeper::countedFigures(database) : counts;
    if (!counted) {
        return counted.error();
    }
    items->append({DerivedDataWords::tr("Memberships against their events"), *people, {}, *spans});
    items->append({DerivedDataWords::tr("Counted figures against the registers"), *counted, {}, *counts});
    return items;
}

base::Result<void> DerivedData::rebuild(storage::Database& database, base::ProgressSink& progress)
{
    if (auto spans = membership::MembershipKeeper::rebuild(database, progress); !spans) {
        return spans;
    }
    if (auto counts = CountKeeper::rebuild(database, progress); !counts) {
        return counts;
    }
    return results::SumKeeper::rebuild(database, progress);
}

} // namespace doancoso::activity
