// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which column of a foreign list of members means what: found from its headings wherever they stand, or from what the
// columns hold when there are none. Pure. The import of members starts from this guess; the user corrects it.
#pragma once

#include "core/base/table_file.h"
#include "core/membership/member_import_vocabulary.h"

namespace doancoso::membership {

struct MemberMapping
{
    int headerRow = -1;         ///< first line of headings, from 0; -1: there are none
    int headerLines = 0;        ///< 0 to 3
    int firstRow = 0;           ///< first row that may hold a member
    QStringList headings;       ///< per column, lines joined by a blank; empty without headings
    QList<MemberField> columns; ///< per column

    /// The column of a field; -1 when none has it.
    int columnOf(MemberField field) const { return static_cast<int>(columns.indexOf(field)); }
    bool has(MemberField field) const { return columns.contains(field); }
    /// Gives the field to the column; another column that had it is no longer imported.
    void assign(int column, MemberField field);
    /// Some column says how people are called.
    bool hasName() const { return has(MemberField::FullName) || has(MemberField::GivenName); }
    /// Same headings, same signature, whatever stands in the rows: under it a corrected mapping is remembered.
    QString signature() const;
};

/// Looks for headings in the first rows.
MemberMapping guessMemberMapping(const base::TableSheet& sheet, const MemberVocabulary& vocabulary);
/// The mapping for headings that the user points at (`headerLines` 0: no headings, data from `headerRow` on).
MemberMapping memberMappingFor(const base::TableSheet& sheet, const MemberVocabulary& vocabulary, int headerRow,
                               int headerLines);

} // namespace doancoso::membership
