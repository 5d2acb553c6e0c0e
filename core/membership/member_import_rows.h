// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which rows of a list are people at all, and under which branch's heading they stand. Titles, totals, notes,
// signatures and repeated headings are left out, each with its reason. Used by the preview of the import of members
// only.
#pragma once

#include "core/membership/member_import_branches.h"
#include "core/membership/member_import_cells.h"

namespace doancoso::membership {

struct ListedRow
{
    int row = 0;
    QString leftOutReason; ///< empty: a person
    bool byUser = false;   ///< the user left it out
    QString section;       ///< the branch in whose part of the list it stands; empty: none
};

/// Rows without any content are not listed.
QList<ListedRow> listedRows(const base::TableSheet& sheet, const MemberMapping& mapping,
                            const MemberImportOptions& options, MemberImportCells& cells,
                            const MemberImportBranches& branches, const MemberVocabulary& vocabulary);

} // namespace doancoso::membership
