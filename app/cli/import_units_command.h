// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command "import-units": a list of units from a CSV or Excel file into a data file, with the same preview and the
// same rules as the window. Registered by main.
#pragma once

#include "cli/command_context.h"

namespace doancoso::cli {

void addImportUnitsCommand(CLI::App& app, CommandContext& context);

} // namespace doancoso::cli
