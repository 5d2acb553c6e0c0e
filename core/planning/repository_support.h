// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small helpers that the repositories of core/planning share; nobody else needs them.
#pragma once

#include "core/planning/text_table.h"
#include "core/storage/connection.h"
#include "core/storage/unit_of_work.h"

#include <QCoreApplication>

namespace doancoso::planning {

/// The enumeration value stored in a column. A text that this program does not know ends the read as Corrupt.
template <typename E>
E storedChoice(const storage::Statement& statement, int column)
{
    if (const auto value = fromText<E>(statement.text(column))) {
        return *value;
    }
    throw storage::Abort{
        {base::ErrorCode::Corrupt,
         QCoreApplication::translate("Planning", "A record of the data file holds a word that this program does not "
                                                 "know. Nothing was changed; run the check of the data file."),
         QStringLiteral("column %1: %2").arg(column).arg(statement.text(column)),
         {}}};
}

/// Finishes a kept statement however its rows are left, so that it never holds a read lock.
class Finisher
{
public:
    explicit Finisher(storage::Statement& statement) : m_statement(statement) {}
    ~Finisher() { m_statement.finish(); }
    Finisher(const Finisher&) = delete;
    Finisher& operator=(const Finisher&) = delete;

private:
    storage::Statement& m_statement;
};

/// A value for Row under a column: ids and dates that are not set become NULL, an empty text stays a text.
template <typename T>
QVariant stored(const T& value)
{
    return storage::Statement::toVariant(value);
}

/// "1, 2, 3" for an IN list of keys. Keys are whole numbers, so they may stand in the SQL text.
template <typename Ids>
QString keyList(const Ids& ids)
{
    QStringList parts;
    for (const auto& id : ids) {
        parts.append(QString::number(id.value()));
    }
    return parts.isEmpty() ? QStringLiteral("NULL") : parts.join(QLatin1Char(','));
}

} // namespace doancoso::planning
