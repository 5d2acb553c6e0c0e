// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window costs on a data file: seconds until it can be used, memory after every page was shown. Measured in
// a process of its own, so that nothing but the window is counted.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace doancoso::bench {

/// In this process: opens the window on the file, shows every page, gives "open_ms" and "memory_mb".
QJsonObject measureWindow(int argc, char* argv[], const QString& file);

/// The same in a child process of this program (argument --window).
QJsonObject measureWindowApart(const QString& file);

/// How long anything is waited for.
inline constexpr int kPatienceMs = 60'000;

/// Runs this program with the arguments and gives the JSON that it prints.
QJsonObject runApart(const QStringList& arguments);

} // namespace doancoso::bench
