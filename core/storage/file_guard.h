// SPDX-License-Identifier: GPL-3.0-or-later
//
// What must be true of a path before a data file is made or opened there: local disk, writable, really one of our
// files, and not open elsewhere. Each refusal has its own sentence.
#pragma once

#include "core/base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace doancoso::storage {

/// Errors: Conflict (a file of this name exists), Permission, Unavailable (network share), Io.
base::Result<void> checkPlaceForNewFile(const QString& path);
/// Errors: NotFound, NotADataFile, Permission, Unavailable (network share).
base::Result<void> checkExistingFile(const QString& path);
/// Only one program at a time has the file. Errors: Locked (names who has it), Permission.
base::Result<std::unique_ptr<QLockFile>> lockFile(const QString& path);
/// True for file systems on which SQLite's locks and shared memory cannot be trusted.
bool isNetworkFileSystem(const QString& fileSystemType, const QString& rootPath);

} // namespace doancoso::storage
