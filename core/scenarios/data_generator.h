// SPDX-License-Identifier: GPL-3.0-or-later
//
// Generated data files of a chosen size, the same for the same seed: for measurements, for trying the program on a
// province, and for tests. Everything in them is invented.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>

namespace doancoso::storage {
class Database;
}

namespace doancoso::scenarios {

struct GeneratorSize
{
    int provinces = 1;
    int communesPerProvince = 100;
    int branchesPerCommune = 60;
    int indicators = 60;
    int quarters = 4; ///< of `year`, from the first
    int year = 2025;
    quint64 seed = 20250701;
    /// Percent of the figures that are left out, as in real life.
    int missingPercent = 3;
    /// Members of each branch with their records, counted into the figures; 0: no registers.
    int membersPerBranch = 0;
};

struct GeneratedCounts
{
    qint64 units = 0;
    qint64 values = 0;
    qint64 targets = 0;
    qint64 members = 0;
};

/// Fills an empty data file (types and catalogue are loaded as well) in one transaction; the sums are kept from the
/// start; registers follow in a second one. Errors: Validation for sizes that make no sense or a file that is not
/// empty, Cancelled.
base::Result<GeneratedCounts> generateData(storage::Database& database, const GeneratorSize& size,
                                           base::ProgressSink& progress);

} // namespace doancoso::scenarios
