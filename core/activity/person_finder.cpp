// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/person_finder.h"

#include "core/activity/activity_repository.h"
#include "core/membership/person_repository.h"
#include "core/storage/database.h"

#include <QCoreApplication>

namespace doancoso::activity {

using storage::Connection;

base::Result<QList<PersonHit>> PersonFinder::search(const QString& text, const QDate& day, int limit) const
{
    return m_database.read(
        [&](Connection& connection) { return PersonSearchRepository::search(connection, text, day, limit); });
}

base::Result<PersonHit> PersonFinder::find(base::PersonId id, const QDate& day) const
{
    const auto found =
        m_database.read([&](Connection& connection) { return PersonSearchRepository::find(connection, id, day); });
    if (!found) {
        return found.error();
    }
    if (!*found) {
        return base::Error{base::ErrorCode::NotFound,
                           QCoreApplication::translate("PersonFinder", "This person is no longer in the file."),
                           {},
                           QStringLiteral("person")};
    }
    return **found;
}

base::Result<QList<membership::Person>> PersonFinder::people(const QList<base::PersonId>& ids) const
{
    return m_database.read([&](Connection& connection) { return membership::PersonRepository::read(connection, ids); });
}

base::Result<QHash<base::PersonId, QString>> PersonFinder::names(const QList<base::PersonId>& ids) const
{
    return m_database.read([&](Connection& connection) { return ActivityRepository::names(connection, ids); });
}

} // namespace doancoso::activity
