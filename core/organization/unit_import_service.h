// SPDX-License-Identifier: GPL-3.0-or-later
//
// The import of units against the data file: loads what a preview needs, remembers how headings were understood, and
// carries a preview out in one unit of work, so that it is undone by one step. For the window's import and the command
// line.
#pragma once

#include "core/base/progress.h"
#include "core/organization/unit_import.h"
#include "core/storage/database.h"

namespace doancoso::organization {

struct ImportOutcome
{
    int made = 0;
    int changed = 0;
    int unchanged = 0;
    int leftOut = 0;
    QList<base::UnitId> newUnits; ///< in the order of the list
};

/// What was corrected by hand the last time a list with the same headings came.
struct RememberedMapping
{
    QList<ImportField> columns;
    bool unionNames = false;
};

class UnitImportService
{
public:
    explicit UnitImportService(storage::Database& database) : m_database(database) {}

    base::Result<ImportContext> context(const QDate& day);
    base::Result<std::optional<RememberedMapping>> remembered(const QString& signature);

    /// All of it or nothing; `source` is the file's name for the journal. The mapping is remembered with it.
    /// Errors: Validation (the preview has errors or nothing to do), Conflict (the organisation changed since the
    /// preview was made), Cancelled.
    base::Result<ImportOutcome> commit(const ImportPreview& preview, const QString& source,
                                       base::ProgressSink& progress);

private:
    storage::Database& m_database;
};

} // namespace doancoso::organization
