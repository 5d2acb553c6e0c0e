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

/// Errors: Conflict (a file of this name exists), NotFound (no such folder), Validation (path too long), Permission,
/// Unavailable (network share), Io (disk full).
base::Result<void> checkPlaceForNewFile(const QString& path);
/// Reads the first page only and changes nothing. Errors: NotFound, NotADataFile, Validation (path too long),
/// Permission, Unavailable (network share).
base::Result<void> checkExistingFile(const QString& path);
/// Only one program at a time has the file, by whatever path or link it comes. A lock left by a crash or a power cut is
/// taken over. Errors: Locked (names who has it), Permission, Io.
base::Result<std::unique_ptr<QLockFile>> lockFile(const QString& path);
/// True for file systems on which SQLite's locks and shared memory cannot be trusted. The arguments are those of
/// QStorageInfo; on Windows a mapped drive shows only by its device, which names the server.
bool isNetworkFileSystem(const QString& fileSystemType, const QString& rootPath, const QString& device = {});

} // namespace doancoso::storage
