// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_context.h"
#include "core/storage/backup.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace doancoso::cli {
namespace {

struct RestoreOptions
{
    std::string file;
    std::string backup;
    bool yes = false;
    bool json = false;
};

/// What would be lost, printed before anything is touched.
base::Result<storage::RestorePreview> preview(const RestoreOptions& options, const storage::BackupFile& backup,
                                              CommandContext& context)
{
    auto database = context.open(text(options.file));
    if (!database) {
        return database.error();
    }
    return storage::previewRestore(**database, backup);
}

void print(const storage::RestorePreview& found, bool json)
{
    if (json) {
        CommandContext::printJson(QJsonDocument(
            QJsonObject{{QStringLiteral("changes_that_would_go"), found.changeCount},
                        {QStringLiteral("latest"), QJsonArray::fromStringList(found.changesThatWouldGo)}}));
        return;
    }
    CommandContext::print(QCoreApplication::translate("Cli", "%1 changes made since this backup would be taken back.")
                              .arg(found.changeCount));
    for (const QString& line : found.changesThatWouldGo.mid(0, 20)) {
        CommandContext::print(QStringLiteral("  ") + line);
    }
}

void run(const RestoreOptions& options, CommandContext& context)
{
    const QFileInfo info(text(options.backup));
    const storage::BackupFile backup{
        info.absoluteFilePath(), info.lastModified(), storage::BackupReason::ByHand, info.size(), {}};
    // A damaged or missing data file has no preview; that is when a backup is needed most.
    const auto found = preview(options, backup, context);
    if (found) {
        print(*found, options.json);
    } else if (found.error().code != base::ErrorCode::NotFound && found.error().code != base::ErrorCode::Corrupt &&
               found.error().code != base::ErrorCode::NotADataFile) {
        context.fail(found.error());
        return;
    }
    if (!options.yes) {
        CommandContext::print(QCoreApplication::translate(
            "Cli", "Nothing was changed. Call again with --yes to restore; the present file is kept as a backup."));
        context.exitCode = kNothing;
        return;
    }
    if (const auto restored = storage::restoreBackup(text(options.file), backup, context.clock()); !restored) {
        context.fail(restored.error());
        return;
    }
    if (!options.json) {
        CommandContext::print(
            QCoreApplication::translate("Cli", "Restored. The file as it was before stands among the backups."));
    }
}

} // namespace

void addRestoreCommand(CLI::App& app, CommandContext& context)
{
    auto options = std::make_shared<RestoreOptions>();
    CLI::App* command = app.add_subcommand(
        "restore", QCoreApplication::translate("Cli", "Show what a backup would change, and restore it").toStdString());
    command->add_option("FILE", options->file, QCoreApplication::translate("Cli", "The data file").toStdString())
        ->required();
    command->add_option("BACKUP", options->backup, QCoreApplication::translate("Cli", "The backup").toStdString())
        ->required();
    command->add_flag(
        "--yes", options->yes,
        QCoreApplication::translate("Cli", "Restore; without it only the preview is shown").toStdString());
    command->add_flag("--json", options->json, QCoreApplication::translate("Cli", "Print as JSON").toStdString());
    command->callback([options, &context] { run(*options, context); });
}

} // namespace doancoso::cli
