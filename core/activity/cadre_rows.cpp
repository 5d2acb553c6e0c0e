// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/cadre_rows.h"

#include "core/activity/activity_lists.h"
#include "core/activity/activity_repository.h"
#include "core/activity/cadre_repository.h"
#include "core/activity/meeting_repository.h"
#include "core/base/period.h"
#include "core/base/text.h"
#include "core/membership/person_repository.h"

#include <QCoreApplication>

#include <algorithm>

namespace doancoso::activity {

using storage::Connection;

namespace {

struct CadreRowWords
{
    Q_DECLARE_TR_FUNCTIONS(CadreRows)
};

QHash<base::PersonId, membership::Person> readPeople(Connection& connection, const QList<base::PersonId>& ids)
{
    QHash<base::PersonId, membership::Person> people;
    constexpr qsizetype kAtOnce = 1000;
    for (qsizetype first = 0; first < ids.size(); first += kAtOnce) {
        for (const membership::Person& person :
             membership::PersonRepository::read(connection, ids.mid(first, kAtOnce))) {
            people.insert(person.id, person);
        }
    }
    return people;
}

/// Units with members on the day, in themselves or below.
QSet<base::UnitId> unitsWithMembers(Connection& connection, const organization::UnitTree& tree, const QDate& day)
{
    QSet<base::UnitId> units;
    const auto counts = MeetingRepository::memberCounts(connection, day);
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        for (int index = tree.indexOf(it.key()); index >= 0 && !units.contains(tree.node(index).id);
             index = tree.parent(index)) {
            units.insert(tree.node(index).id);
        }
    }
    return units;
}

int rankOf(const QString& code)
{
    const CadrePostKind* known = activityLists().post(code);
    return known ? known->rank : static_cast<int>(activityLists().posts.size());
}

void sortRows(QList<CadreRow>& rows, const organization::UnitTree& tree)
{
    QHash<base::CadrePostId, std::tuple<int, int, QString>> keys;
    for (const CadreRow& row : std::as_const(rows)) {
        keys.insert(row.post.id,
                    {tree.indexOf(row.post.unit), rankOf(row.post.post), base::nameSortKey(row.person.fullName)});
    }
    std::stable_sort(rows.begin(), rows.end(), [&keys](const CadreRow& left, const CadreRow& right) {
        return keys.value(left.post.id) < keys.value(right.post.id);
    });
}

} // namespace

QStringList cadreWarnings(const CadrePost& post, const QString& unitType, const QList<CadrePost>& holders,
                          const QDate& day)
{
    QStringList sentences;
    const CadrePostKind* known = activityLists().post(post.post);
    if (known && known->single) {
        const bool shared = std::any_of(holders.cbegin(), holders.cend(), [&](const CadrePost& other) {
            return other.id != post.id && other.post == post.post && other.unit == post.unit &&
                   other.from < post.until && post.from < other.until;
        });
        if (shared) {
            sentences.append(CadreRowWords::tr("somebody else holds this post at the same time"));
        }
    }
    if (known && !unitType.isEmpty() && !known->fits(unitType)) {
        sentences.append(CadreRowWords::tr("units of this kind do not have this post"));
    }
    if (post.termUntil.isValid() && post.termUntil < day) {
        sentences.append(CadreRowWords::tr("the term ended on %1").arg(base::displayDate(post.termUntil)));
    }
    return sentences;
}

QList<CadreRow> cadreRows(Connection& connection, const organization::UnitTree& tree, const QList<CadrePost>& posts,
                          const QDate& day)
{
    QList<base::PersonId> ids;
    QHash<base::UnitId, QList<CadrePost>> byUnit;
    for (const CadrePost& post : posts) {
        ids.append(post.person);
        byUnit[post.unit].append(post);
    }
    const auto people = readPeople(connection, ids);
    const auto memberUnits = ActivityRepository::memberUnits(connection, ids, day);
    const auto kept = unitsWithMembers(connection, tree, day);
    QSet<base::PersonId> planned;
    for (const CadrePlanning& planning : CadreRepository::planned(connection, {}, day)) {
        planned.insert(planning.person);
    }
    QList<CadreRow> rows;
    for (const CadrePost& post : posts) {
        CadreRow row;
        row.post = post;
        row.person = people.value(post.person);
        row.planned = planned.contains(post.person);
        const organization::UnitNode* node = tree.find(post.unit);
        if (node) {
            row.unitType = node->typeCode;
            row.checks =
                checkStandards(cadreStandards(), factsOf(post, row.person, node->typeCode, node->areaCode), day);
        }
        row.warnings = cadreWarnings(post, row.unitType, byUnit.value(post.unit), day);
        const CadrePostKind* known = activityLists().post(post.post);
        const base::UnitId memberOf = memberUnits.value(post.person);
        if (known && known->leads && kept.contains(post.unit) &&
            !(memberOf.isValid() && tree.isWithin(memberOf, post.unit))) {
            row.warnings.append(CadreRowWords::tr("is no member of this unit or of one below it"));
        }
        rows.append(row);
    }
    sortRows(rows, tree);
    return rows;
}

} // namespace doancoso::activity
