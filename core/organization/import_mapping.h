// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which column of a foreign list means what: found from its headings wherever they stand, or from what the columns hold
// when there are none. Pure. The import of units starts from this guess; the user corrects it.
#pragma once

#include "core/base/table_file.h"
#include "core/organization/import_vocabulary.h"

namespace doancoso::organization {

struct ImportMapping
{
    int headerRow = -1;         ///< first line of headings, from 0; -1: there are none
    int headerLines = 0;        ///< 0, 1 or 2
    int firstRow = 0;           ///< first row that may hold a unit
    QStringList headings;       ///< per column, lines joined by a blank; empty without headings
    QList<ImportField> columns; ///< per column

    /// The column of a field; -1 when none has it.
    int columnOf(ImportField field) const { return static_cast<int>(columns.indexOf(field)); }
    /// Gives the field to the column; another column that had it is no longer imported.
    void assign(int column, ImportField field);
    /// Same headings, same signature, whatever stands in the rows: under it a corrected mapping is remembered.
    QString signature() const;
};

/// A merged cell of such a field (superior, type, block …) speaks for every row it covers.
bool isShared(ImportField field);

/// Looks for headings in the first ten rows.
ImportMapping guessMapping(const base::TableSheet& sheet, const ImportVocabulary& vocabulary);
/// The mapping for headings that the user points at (`headerLines` 0: no headings, data from `headerRow` on).
ImportMapping mappingFor(const base::TableSheet& sheet, const ImportVocabulary& vocabulary, int headerRow,
                         int headerLines);

} // namespace doancoso::organization
