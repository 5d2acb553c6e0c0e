// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every command of doancoso-cli shares: opening the data file, printing results and errors, exit codes, progress.
// Each command lives in a file of its own and registers itself with a function addXxxCommand(app, context).
#pragma once

#include "core/base/clock.h"
#include "core/base/period.h"
#include "core/base/progress.h"
#include "core/organization/unit_tree.h"
#include "core/storage/database.h"

#include <CLI/CLI.hpp>
#include <QJsonDocument>
#include <QString>

#include <memory>

namespace doancoso::cli {

/// 0 done, 1 failed, 2 wrong call, 3 cancelled or nothing to do, 4 the check found problems.
enum ExitCode { kDone = 0, kFailed = 1, kUsage = 2, kNothing = 3, kProblems = 4 };

/// Progress on the terminal, one line that is written over; silent when the output goes to a file.
class TerminalProgress final : public base::ProgressSink
{
public:
    void report(qint64 done, qint64 total, const QString& text) override;
    bool isCancelled() const override;
    ~TerminalProgress() override;

private:
    int m_lastPercent = -1;
};

class CommandContext
{
public:
    const base::Clock& clock() const { return m_clock; }
    int exitCode = kDone;

    base::Result<std::unique_ptr<storage::Database>> create(const QString& path) const;
    /// Opens the file with its sums kept, as the window does.
    base::Result<std::unique_ptr<storage::Database>> open(const QString& path) const;

    /// By the calendar of the file, which may close its months on another day than the last.
    static QDate lastDayOf(storage::Database& database, const base::Period& period);
    /// The unit with this code (or uid) on the day. Errors: NotFound, Conflict when several carry the code.
    static base::Result<base::UnitId> unitByCode(storage::Database& database, const QString& code, const QDate& day);

    /// A line on standard output.
    static void print(const QString& text);
    static void printJson(const QJsonDocument& document);
    /// The sentence on standard error, with the detail behind it; sets the exit code.
    void fail(const base::Error& error);

private:
    base::SystemClock m_clock;
};

/// std::string of an option as text.
inline QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

void addDemoCommand(CLI::App& app, CommandContext& context);
void addGenerateCommand(CLI::App& app, CommandContext& context);
void addPlansCommand(CLI::App& app, CommandContext& context);
void addResultsCommand(CLI::App& app, CommandContext& context);
void addSheetCommand(CLI::App& app, CommandContext& context);
void addMembersCommand(CLI::App& app, CommandContext& context);
void addImportMembersCommand(CLI::App& app, CommandContext& context);
void addCheckCommand(CLI::App& app, CommandContext& context);
void addBackupCommand(CLI::App& app, CommandContext& context);
void addRestoreCommand(CLI::App& app, CommandContext& context);
void addPersonDataCommand(CLI::App& app, CommandContext& context);
void addPaperCommand(CLI::App& app, CommandContext& context);
void addRatingCommand(CLI::App& app, CommandContext& context);

} // namespace doancoso::cli
