// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/member_extras_repository.h"

#include "core/planning/repository_support.h"

namespace doancoso::activity {

using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Statement;

QHash<base::PersonId, MemberExtras> MemberExtrasRepository::read(Connection& connection,
                                                                 const QList<base::PersonId>& people, const QDate& day)
{
    QHash<base::PersonId, MemberExtras> extras;
    if (people.isEmpty()) {
        return extras;
    }
    const QString keys = planning::keyList(people);
    {
        Statement read = connection.fresh(u"SELECT person_id, post_code, unit_id FROM cadre_post WHERE person_id IN "
                                          "(%1) AND valid_from <= ? AND valid_until > ? AND deleted_at IS NULL ORDER "
                                          "BY person_id, valid_from"_s.arg(keys));
        read.run(day, day);
        while (read.next()) {
            extras[base::PersonId(read.integer(0))].posts.append({read.text(1), base::UnitId(read.integer(2))});
        }
    }
    {
        Statement read = connection.fresh(
            u"SELECT person_id, MAX(month) FROM dues_payment WHERE person_id IN (%1) GROUP BY person_id"_s.arg(keys));
        read.run();
        while (read.next()) {
            extras[base::PersonId(read.integer(0))].duesUntil = static_cast<int>(read.integer(1));
        }
    }
    Statement read = connection.fresh(u"SELECT DISTINCT person_id FROM training_registration WHERE person_id IN (%1) "
                                      "AND first_day <= ? AND last_day >= ? AND deleted_at IS NULL"_s.arg(keys));
    read.run(day, day);
    while (read.next()) {
        extras[base::PersonId(read.integer(0))].registered = true;
    }
    return extras;
}

} // namespace doancoso::activity
