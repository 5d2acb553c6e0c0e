// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which rows of a list are units at all, and which unit stands over which by the running numbers ("I", "1", "1.1",
// "a)"). Totals, notes, signatures, repeated headings and mere section headings are left out, each with its reason.
// Used by the preview of the import only.
#pragma once

#include "core/organization/import_cells.h"

namespace doancoso::organization {

struct OutlineRow
{
    int row = 0;
    QString leftOutReason; ///< empty: a unit
    bool byUser = false;   ///< the user left it out
    int parentRow = -1;    ///< the unit over it by the running numbers
    QString block;         ///< by the section it stands in
};

/// Rows without any content are not listed.
QList<OutlineRow> outlineRows(const base::TableSheet& sheet, const ImportMapping& mapping, const ImportOptions& options,
                              const ImportCells& cells, const ImportVocabulary& vocabulary);

} // namespace doancoso::organization
