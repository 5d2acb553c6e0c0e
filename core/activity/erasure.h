// SPDX-License-Identifier: GPL-3.0-or-later
//
// What remains of a row when the person it speaks of is erased: nothing that names or finds the person, everything that
// figures are counted from. Pure, so that rows of today and the older states that the journal keeps are treated alike.
// Only ErasureRepository and tests use it.
#pragma once

#include "core/base/ids.h"
#include "core/storage/table.h"

#include <QStringList>

namespace doancoso::activity {

struct Erasure
{
    base::PersonId person;
    QStringList names; ///< every name the person had in the file
    QString code;      ///< what stands in the place of the name: "Đã xóa 3f2a91c0"
    QString day;       ///< erased_on, ISO
};

/// The code of a person with this uid; says nothing about who it was.
QString erasedName(const QString& uid);
/// Whole words only, in any case; a name of one word only where it is the whole text.
QString withoutNames(const QString& text, const Erasure& erasure);
/// The row as it may stay. Columns that the row does not have are not added.
storage::Row erasedRow(const QString& table, const storage::Row& row, const Erasure& erasure);

/// Tables with a column person_id whose rows belong to one person.
const QStringList& tablesOfPeople();

} // namespace doancoso::activity
