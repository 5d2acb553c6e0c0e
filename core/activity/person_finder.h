// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds people of the file for fields in which somebody is chosen. Pages and fields use it.
#pragma once

#include "core/activity/person_search_repository.h"
#include "core/base/result.h"

namespace doancoso::storage {
class Database;
}

namespace doancoso::activity {

class PersonFinder
{
public:
    static constexpr int kMostHits = 20;

    explicit PersonFinder(storage::Database& database) : m_database(database) {}

    /// See PersonSearchRepository::search().
    base::Result<QList<PersonHit>> search(const QString& text, const QDate& day, int limit = kMostHits) const;
    /// Errors: NotFound.
    base::Result<PersonHit> find(base::PersonId id, const QDate& day) const;
    /// In the order asked for.
    base::Result<QList<membership::Person>> people(const QList<base::PersonId>& ids) const;
    /// Names by id; those that are no more are left out.
    base::Result<QHash<base::PersonId, QString>> names(const QList<base::PersonId>& ids) const;

private:
    storage::Database& m_database;
};

} // namespace doancoso::activity
