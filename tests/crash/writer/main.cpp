// SPDX-License-Identifier: GPL-3.0-or-later
//
// doancoso-crash-writer FILE WORK SEED: opens the file as the program does and writes changes until it is killed. After
// each commit it prints the number of the journal line, and only then; "error …" when something was refused.
#include "core/base/clock.h"
#include "core/storage/backup.h"
#include "crash/workload.h"

#include <QCoreApplication>
#include <QHashSeed>

#include <cstdio>

using namespace doancoso;

namespace {

int fail(const QString& reason)
{
    std::printf("error %s\n", qUtf8Printable(reason));
    std::fflush(stdout);
    return 3;
}

int fail(const base::Error& error)
{
    return fail(error.userText + QStringLiteral(" | ") + error.detail);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QHashSeed::setDeterministicGlobalSeed();
    const QStringList arguments = QCoreApplication::arguments();
    const auto work = arguments.size() == 4 ? tests::Workload::named(arguments.at(2)) : nullptr;
    if (!work) {
        return fail(QStringLiteral("usage: doancoso-crash-writer FILE WORK SEED"));
    }
    const QString path = arguments.at(1);
    const quint32 seed = arguments.at(3).toUInt();
    const base::FixedClock clock(QDateTime(QDate(2025, 10, 12), QTime(7, 30), Qt::UTC));
    auto opened = storage::Database::open(path, clock);
    if (!opened) {
        return fail(opened.error());
    }
    storage::Database& database = **opened;
    if (const auto attached = work->attach(database); !attached) {
        return fail(attached.error());
    }
    // What is done besides writing is no part of what the file holds, and may differ from run to run.
    QRandomGenerator chance = QRandomGenerator::securelySeeded();
    if (chance.bounded(2) == 0) {
        const auto often = database.read([&](storage::Connection& connection) {
            connection.execute(QStringLiteral("PRAGMA wal_autocheckpoint = %1").arg(1 + chance.bounded(50)));
        });
        if (!often) {
            return fail(often.error());
        }
    }
    for (qint64 line = tests::lastLine(database) + 1;; ++line) {
        if (const auto written = tests::writeLine(database, *work, seed, line); !written) {
            return fail(written.error());
        }
        std::printf("%lld\n", static_cast<long long>(line));
        std::fflush(stdout);
        if (chance.bounded(25) == 0) {
            if (const auto done = database.checkpoint(); !done) {
                return fail(done.error());
            }
        }
        if (chance.bounded(40) == 0) {
            const auto made =
                storage::makeBackup(database, storage::backupFolderFor(path), storage::BackupReason::Daily);
            if (!made) {
                return fail(made.error());
            }
        }
    }
}
