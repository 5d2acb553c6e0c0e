// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/cadre_counts.h"

#include "core/activity/activity_lists.h"
#include "core/activity/activity_repository.h"
#include "core/activity/cadre_repository.h"
#include "core/activity/cadre_standards.h"
#include "core/membership/person_lists.h"
#include "core/membership/person_repository.h"

#include <QSet>

namespace doancoso::activity {

using namespace Qt::StringLiterals;
using membership::CountedItem;
using membership::CountsByUnit;
using storage::Connection;

namespace {

const auto kCommune = u"COMMUNE"_s;
const auto kProfessional = u"professional"_s;
const auto kTheory = u"political_theory"_s;

bool hasLearning(const membership::Person& person, CadreCounts::Learning learning)
{
    const bool university = levelAtLeast(kProfessional, person.professionalLevel, u"UNIVERSITY"_s);
    const bool theory = levelAtLeast(kTheory, person.politicalTheory, u"INTERMEDIATE"_s);
    switch (learning) {
    case CadreCounts::Learning::University:
        return university;
    case CadreCounts::Learning::Theory:
        return theory;
    case CadreCounts::Learning::Both:
        return university && theory;
    }
    return false;
}

CountsByUnit sumOf(const QList<CountedItem>& items)
{
    CountsByUnit counts;
    for (const CountedItem& item : items) {
        counts[item.unit] += item.amount;
    }
    return counts;
}

/// "Trình độ chuyên môn: Đại học; LLCT: Trung cấp"
QString learningText(const membership::Person& person)
{
    return u"%1 · %2 · %3"_s.arg(person.fullName, membership::entryName(kProfessional, person.professionalLevel),
                                 membership::entryName(kTheory, person.politicalTheory));
}

bool heldBefore(const QList<CadrePost>& all, const CadrePost& post)
{
    for (const CadrePost& other : all) {
        if (other.id != post.id && other.unit == post.unit && other.post == post.post && other.from < post.from &&
            other.until >= post.from) {
            return true;
        }
    }
    return false;
}

} // namespace

QList<CountedItem> CadreCounts::communeSecretaryItems(Connection& connection, Learning learning, const QDate& last,
                                                      const organization::UnitTree& tree)
{
    QList<base::UnitId> communes;
    for (int index = 0; index < tree.size(); ++index) {
        if (tree.node(index).typeCode == kCommune) {
            communes.append(tree.node(index).id);
        }
    }
    if (communes.isEmpty()) {
        return {};
    }
    QList<CadrePost> posts = CadreRepository::posts(connection, communes, last);
    posts.removeIf([](const CadrePost& held) { return held.post != post::kSecretary; });
    QList<base::PersonId> ids;
    for (const CadrePost& held : std::as_const(posts)) {
        ids.append(held.person);
    }
    QHash<base::PersonId, membership::Person> people;
    for (const membership::Person& person : membership::PersonRepository::read(connection, ids)) {
        people.insert(person.id, person);
    }
    QList<CountedItem> items;
    for (const CadrePost& held : std::as_const(posts)) {
        const membership::Person person = people.value(held.person);
        items.append(
            {held.unit, held.person, learningText(person), held.from, {hasLearning(person, learning) ? 1 : 0, 1}});
    }
    return items;
}

CountsByUnit CadreCounts::communeSecretaries(Connection& connection, Learning learning, const QDate& last,
                                             const organization::UnitTree& tree)
{
    return sumOf(communeSecretaryItems(connection, learning, last, tree));
}

QList<CountedItem> CadreCounts::newInPostItems(Connection& connection, const QStringList& posts, const QDate& first,
                                               const QDate& last)
{
    const QList<CadrePost> begun = CadreRepository::begun(connection, posts, first, last);
    QList<base::PersonId> ids;
    QHash<base::PersonId, QList<CadrePost>> all;
    for (const CadrePost& held : begun) {
        ids.append(held.person);
    }
    if (!begun.isEmpty()) {
        const QSet<base::PersonId> wanted(ids.cbegin(), ids.cend());
        for (const CadrePost& held : CadreRepository::posts(connection, {}, {})) {
            if (wanted.contains(held.person)) {
                all[held.person].append(held);
            }
        }
    }
    const auto names = ActivityRepository::names(connection, ids);
    QList<CountedItem> items;
    for (const CadrePost& held : begun) {
        if (!heldBefore(all.value(held.person), held)) {
            items.append({held.unit,
                          held.person,
                          u"%1 · %2"_s.arg(names.value(held.person), postName(held.post)),
                          held.from,
                          {1, 0}});
        }
    }
    return items;
}

CountsByUnit CadreCounts::newInPost(Connection& connection, const QStringList& posts, const QDate& first,
                                    const QDate& last)
{
    return sumOf(newInPostItems(connection, posts, first, last));
}

QList<CountedItem> CadreCounts::plannedItems(Connection& connection, const QDate& last)
{
    QList<CadrePlanning> plannings = CadreRepository::planned(connection, {}, last);
    QSet<std::pair<base::UnitId, base::PersonId>> seen;
    QList<base::PersonId> ids;
    plannings.removeIf([&](const CadrePlanning& one) {
        const std::pair key(one.unit, one.person);
        const bool again = seen.contains(key);
        seen.insert(key);
        if (!again) {
            ids.append(one.person);
        }
        return again;
    });
    const auto names = ActivityRepository::names(connection, ids);
    QList<CountedItem> items;
    for (const CadrePlanning& one : std::as_const(plannings)) {
        items.append({one.unit,
                      one.person,
                      u"%1 · %2"_s.arg(names.value(one.person), postName(one.post)),
                      one.validFrom,
                      {1, 0}});
    }
    return items;
}

CountsByUnit CadreCounts::planned(Connection& connection, const QDate& last)
{
    return sumOf(plannedItems(connection, last));
}

} // namespace doancoso::activity
