// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the papers of paper.h from the data file. The window and the command line preview, print and write what comes
// out, after it was written down whose data leaves the file.
#pragma once

#include "core/activity/personal_data.h"
#include "core/base/result.h"
#include "core/papers/paper.h"

namespace doancoso::storage {
class Database;
}

namespace doancoso::papers {

class PaperService
{
public:
    explicit PaperService(storage::Database& database) : m_database(database) {}

    /// Errors: NotFound (no such paper, nothing to write about, the unit does not exist on the day), Validation (a
    /// paper of a branch for a unit that is none, context "unit").
    base::Result<Paper> make(const PaperRequest& request);
    /// Writes the access log; papers leave the file only when this succeeded. `purpose`: printer or name of the file.
    base::Result<void> record(const Paper& paper, activity::AccessKind kind, const QString& purpose);

private:
    storage::Database& m_database;
};

} // namespace doancoso::papers
