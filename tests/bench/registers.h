// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the registers cost with a quarter of a million members: finding somebody while typing, counting the indicators
// of a quarter, taking a list of ten thousand over, beside LibreOffice opening and converting the same list.
#pragma once

#include "bench/measure.h"

namespace doancoso::bench {

/// Makes its data in the folder.
void measureRegisters(Report& report, const QString& folder);

/// The import alone, into the file of one commune.
void measureImport(Report& report, const QString& folder);

/// In this process: opens the window on the file and types into the search of the members page; milliseconds of each
/// key until the list is painted, by the phrase.
QJsonObject measureSearch(int argc, char* argv[], const QString& file);

} // namespace doancoso::bench
