// SPDX-License-Identifier: GPL-3.0-or-later
//
// The SQL of erasing a person: everything in the file that belongs to or names the person, in today's rows and in the
// states that the journal keeps. Only PersonalDataService uses it.
#pragma once

#include "core/activity/erasure.h"
#include "core/storage/unit_of_work.h"

namespace doancoso::activity {

/// The same name in texts that are not tied to the person; it may be another person of that name.
struct NameMention
{
    QString table;
    QString column;
    int count = 0;
};

class ErasureRepository
{
public:
    /// Every name that the record and the journal know.
    static QStringList namesOf(storage::Connection& connection, base::PersonId person);
    /// How many rows belong to the person, by table; tables without any are left out.
    static QList<std::pair<QString, int>> rowsOf(storage::Connection& connection, base::PersonId person);
    static QList<NameMention> mentions(storage::Connection& connection, const QString& name, base::PersonId person);
    /// Writes the erased rows and takes the values out of the journal. The journal keeps that it happened.
    static void erase(storage::UnitOfWork& unit, const Erasure& erasure);
};

} // namespace doancoso::activity
