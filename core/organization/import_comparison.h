// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a row of a list changes in the unit it means, and rows that get in each other's way. Used by the preview of the
// import only.
#pragma once

#include "core/organization/import_cells.h"

namespace doancoso::organization {

class ImportComparison
{
public:
    ImportComparison(ImportCells& cells, const ImportOptions& options, const ImportContext& context,
                     const ImportVocabulary& vocabulary)
        : m_cells(cells), m_options(options), m_context(context), m_vocabulary(vocabulary)
    {}

    /// Notes in the row what differs from the unit in the data; what the list leaves empty stays as it is.
    /// `saysParent`: the list names the parent; `typeGiven`: the type stands in a column.
    void compare(ImportRow& row, const ImportRow* parentRow, bool saysParent, bool typeGiven);

private:
    void compareName(ImportRow& row, const UnitNode& node);
    void compareParent(ImportRow& row, const UnitNode& node, const ImportRow* parentRow, bool saysParent);
    void compareContact(ImportRow& row);
    void compareHeadcount(ImportRow& row);

    ImportCells& m_cells;
    const ImportOptions& m_options;
    const ImportContext& m_context;
    const ImportVocabulary& m_vocabulary;
    QHash<base::UnitId, int> m_matched; ///< unit → row that means it
};

/// Notes new units with the same code, or the same name under the same parent.
void noteTwins(const QList<ImportRow>& rows, ImportCells& cells, const ImportVocabulary& vocabulary);

} // namespace doancoso::organization
