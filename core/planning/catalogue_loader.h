// SPDX-License-Identifier: GPL-3.0-or-later
//
// Brings the shipped catalogue (resources/planning) into the data file: breakdowns, indicators and report forms.
// The first-start wizard, the command line and tests use it.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace doancoso::storage {
class Database;
}

namespace doancoso::planning {

class CatalogueLoader
{
public:
    /// `folder` holds indicators.json, report_forms.json and breakdowns.json.
    explicit CatalogueLoader(storage::Database& database, QString folder = QStringLiteral(":/data/planning"))
        : m_database(database), m_folder(std::move(folder))
    {}

    /// Adds what is missing and leaves alone what exists, also when the office changed it; loading twice changes
    /// nothing. Returns how many indicators were added. Errors: Validation (names file, entry and field), NotFound.
    base::Result<int> loadStarterCatalogue();

private:
    storage::Database& m_database;
    QString m_folder;
};

} // namespace doancoso::planning
