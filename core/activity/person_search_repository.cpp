// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/person_search_repository.h"

#include "core/activity/activity_repository.h"
#include "core/base/text.h"
#include "core/planning/repository_support.h"

namespace doancoso::activity {

using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Statement;

namespace {

void addUnits(Connection& connection, QList<PersonHit>& hits, const QDate& day)
{
    QList<base::PersonId> ids;
    for (const PersonHit& hit : std::as_const(hits)) {
        ids.append(hit.id);
    }
    const auto units = ActivityRepository::memberUnits(connection, ids, day);
    for (PersonHit& hit : hits) {
        hit.unit = units.value(hit.id);
    }
}

PersonHit hitOf(const Statement& row)
{
    return {base::PersonId(row.integer(0)), row.text(1), base::PartialDate::fromStorage(row.text(2)), {}};
}

} // namespace

QList<PersonHit> PersonSearchRepository::search(Connection& connection, const QString& text, const QDate& day,
                                                int limit)
{
    QString folded = base::foldForSearch(text);
    folded.remove(u'%').remove(u'_').remove(u'\\');
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return {};
    }
    QString sql = u"SELECT id, full_name, birth_date FROM person WHERE deleted_at IS NULL AND erased_on IS NULL"_s;
    QVariantList values;
    for (const QString& word : words) {
        sql += u" AND search_key LIKE ?"_s;
        values.append(u"%%1%"_s.arg(word));
    }
    sql += u" ORDER BY sort_key, id LIMIT %1"_s.arg(limit);
    QList<PersonHit> hits;
    {
        Statement read = connection.fresh(sql);
        read.runList(values);
        while (read.next()) {
            hits.append(hitOf(read));
        }
    }
    addUnits(connection, hits, day);
    return hits;
}

std::optional<PersonHit> PersonSearchRepository::find(Connection& connection, base::PersonId id, const QDate& day)
{
    QList<PersonHit> hits;
    {
        Statement read =
            connection.fresh(u"SELECT id, full_name, birth_date FROM person WHERE id = ? AND deleted_at IS NULL"_s);
        read.run(id);
        if (read.next()) {
            hits.append(hitOf(read));
        }
    }
    addUnits(connection, hits, day);
    return hits.isEmpty() ? std::nullopt : std::optional(hits.constFirst());
}

} // namespace doancoso::activity
