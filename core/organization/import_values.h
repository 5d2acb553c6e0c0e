// SPDX-License-Identifier: GPL-3.0-or-later
//
// The plain values of one row: short name, block, area, contact, head count. Used by the preview of the import only.
#pragma once

#include "core/organization/import_cells.h"

namespace doancoso::organization {

/// Fills the draft; `sectionBlock` is the block of the section in which the row stands.
void readValues(ImportRow& row, const QString& sectionBlock, ImportCells& cells, const ImportOptions& options,
                const ImportContext& context, const ImportVocabulary& vocabulary);

} // namespace doancoso::organization
