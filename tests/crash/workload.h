// SPDX-License-Identifier: GPL-3.0-or-later
//
// Work that doancoso-crash-writer does until it is killed, and that the test does once more in peace to know what the
// file must hold. A further kind of work needs a class here and a name in Workload::named(), nothing else.
#pragma once

#include "core/storage/database.h"

#include <QRandomGenerator>

#include <memory>

namespace doancoso::tests {

class Workload
{
public:
    virtual ~Workload() = default;
    /// Names: "records", "figures". An unknown name is nullptr.
    static std::unique_ptr<Workload> named(const QString& name);

    /// Fills a new file.
    virtual base::Result<void> prepare(storage::Database& database) = 0;
    /// Must be called after each opening.
    virtual base::Result<void> attach(storage::Database& database) = 0;
    /// One unit of work that writes one journal line. What it does depends on nothing but the content of the file and
    /// `random`. A step that is refused (nothing to undo, a submitted period) returns the error and writes nothing.
    virtual base::Result<void> step(storage::Database& database, QRandomGenerator& random) = 0;
    /// Rules of its own that must hold after any kill; returns complaints.
    virtual QStringList check(storage::Database& database) = 0;
};

/// The number of the last journal line: how far the work has come.
qint64 lastLine(storage::Database& database);
/// Does the step that writes journal line `line` of the run with this seed. A refused step becomes a plain entry, so
/// that each line is written by one call.
base::Result<void> writeLine(storage::Database& database, Workload& work, quint32 seed, qint64 line);

} // namespace doancoso::tests
