// SPDX-License-Identifier: GPL-3.0-or-later
//
// The same work by SQLite alone, without this program: the yardstick of the ratios.
#pragma once

#include <QString>

namespace doancoso::bench {

/// Seconds that SQLite needs to read every figure of the period once and add it up.
double plainRead(const QString& dataFile, long long period);
/// Seconds that SQLite needs to insert the figures of the file, row by row in one transaction, into a new file that
/// has this one table.
double plainInsertion(const QString& dataFile, const QString& newFile);

} // namespace doancoso::bench
