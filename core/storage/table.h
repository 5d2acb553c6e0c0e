// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the journal must know of a table to write rows, remember them and put them back: its key and its columns.
// tables.cpp lists every table whose changes belong into the journal.
#pragma once

#include "core/storage/row.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace doancoso::storage {

struct Table
{
    QString name;
    QStringList keyColumns;
    QStringList columns;      ///< all columns, key included
    bool isRecord = false;    ///< carries the {record} columns: uid, owner, revision, created, changed, deleted
    bool hasIdentity = false; ///< the key is the automatic column "id"

    // Made once from the columns, since every row that is written needs them.
    QStringList sortedColumns = {}; ///< as in a Row
    QString columnList = {};        ///< sortedColumns for a statement
    QString findStatement = {};     ///< reads columnList by the key
};

/// "period_id = ? AND unit_id = ?": the key columns in their order.
QString keyCondition(const Table& table);
/// The journaled table of this name; an unknown name is a programming error and ends the unit of work.
const Table& table(const QString& name);
const QList<Table>& journaledTables();

} // namespace doancoso::storage
