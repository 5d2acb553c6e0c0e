// SPDX-License-Identifier: GPL-3.0-or-later
//
// The import of members against the data file: loads what a preview needs, remembers how headings were understood, and
// carries a preview out in one unit of work, so that it is undone by one step. For the window's import and the command
// line.
#pragma once

#include "core/membership/member_import.h"
#include "core/storage/database.h"

namespace doancoso::membership {

struct MemberImportOutcome
{
    int made = 0;
    int changed = 0;
    int unchanged = 0;
    int leftOut = 0;
    QList<base::PersonId> newPeople; ///< in the order of the list
};

class MemberImportService
{
public:
    explicit MemberImportService(storage::Database& database) : m_database(database) {}

    /// The register on the day from which the imported members count. It reads the database, which outlives it.
    base::Result<MemberImportContext> context(const QDate& day);
    /// What the columns were said to mean the last time a list with these headings came.
    base::Result<std::optional<QList<MemberField>>> remembered(const QString& signature);

    /// All of it or nothing; `source` is the file's name for the journal. The mapping is remembered with it.
    /// Errors: Validation (the preview has errors or nothing to do), Conflict (the register changed since the preview
    /// was made), Cancelled.
    base::Result<MemberImportOutcome> commit(const MemberImportPreview& preview, const QString& source,
                                             base::ProgressSink& progress);

private:
    storage::Database& m_database;
};

} // namespace doancoso::membership
