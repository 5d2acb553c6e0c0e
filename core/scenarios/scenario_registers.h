// SPDX-License-Identifier: GPL-3.0-or-later
//
// The registers of an example: people and records from which the example's figures follow, and the books that count
// them. What was typed in reports that are handed in stays beside them. For scenario_loader.
#pragma once

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QHash>
#include <QJsonObject>

#include <functional>

namespace doancoso::storage {
class Database;
}

namespace doancoso::scenarios {

struct ScenarioUnits
{
    base::UnitId office;
    QStringList communes;               ///< codes, in their order
    QHash<QString, base::UnitId> units; ///< by code
};

/// `report` hands in the reports, between what they know of and what was recorded afterwards.
base::Result<void> loadScenarioRegisters(storage::Database& database, const QJsonObject& scenario,
                                         const ScenarioUnits& units, bool withFourthQuarter,
                                         const std::function<base::Result<void>()>& report,
                                         base::ProgressSink& progress);

} // namespace doancoso::scenarios
