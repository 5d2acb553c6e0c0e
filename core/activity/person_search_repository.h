// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds people of the file by a part of their name, card or phone, for fields in which somebody is chosen.
#pragma once

#include "core/membership/person.h"
#include "core/storage/unit_of_work.h"

namespace doancoso::activity {

/// As much as tells two people of one name apart.
struct PersonHit
{
    base::PersonId id;
    QString fullName;
    base::PartialDate birthDate;
    base::UnitId unit; ///< branch of which a member on the day; invalid: none
};

class PersonSearchRepository
{
public:
    /// Every word of `text` (any marks, any case, any order) occurs in name, card or phone; at most `limit`, in the
    /// order of names. Nothing for an empty text.
    static QList<PersonHit> search(storage::Connection& connection, const QString& text, const QDate& day, int limit);
    static std::optional<PersonHit> find(storage::Connection& connection, base::PersonId id, const QDate& day);
};

} // namespace doancoso::activity
