// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fills a new data file with a shipped scenario (resources/scenarios): the organisation, a real plan, targets shared
// out, quarters of results with some units missing and one late. For trying the program, for teaching and for tests.
// Everything passes through the same services as typing would, so that rules, sums and journal hold.
#pragma once

#include "core/base/ids.h"
#include "core/base/period.h"
#include "core/base/progress.h"

namespace doancoso::storage {
class Database;
}

namespace doancoso::scenarios {

struct ScenarioInfo
{
    QString code; ///< "tho-xuan-2022"
    QString name;
};

struct LoadedScenario
{
    base::UnitId officeUnit;
    base::PlanId plan;
    base::Period openingPeriod; ///< the period that a newcomer should see first
    int units = 0;
    int figures = 0;
};

/// The shipped scenarios.
QList<ScenarioInfo> availableScenarios();

/// Loads the scenario into a file without units. `withFourthQuarter` also loads the figures of the last quarter.
/// Errors: NotFound (no such scenario), Validation (the file holds units already), Cancelled between steps: the caller
/// then removes the new file.
base::Result<LoadedScenario> loadScenario(storage::Database& database, const QString& code, bool withFourthQuarter,
                                          base::ProgressSink& progress);

} // namespace doancoso::scenarios
