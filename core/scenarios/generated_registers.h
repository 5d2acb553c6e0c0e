// SPDX-License-Identifier: GPL-3.0-or-later
//
// Registers for generated data: members of every branch with a year of records, and the books by which figures count
// themselves from them. For data_generator.
#pragma once

#include "core/scenarios/data_generator.h"

namespace doancoso::scenarios {

/// In files that hold units already. Gives how many people were made. Errors: Cancelled.
base::Result<qint64> generateRegisters(storage::Database& database, const GeneratorSize& size,
                                       base::ProgressSink& progress);

} // namespace doancoso::scenarios
