// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_context.h"
#include "core/storage/backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace doancoso::cli {
namespace {

struct BackupOptions
{
    std::string file;
    std::string folder;
    bool list = false;
    bool json = false;
};

QJsonObject jsonOf(const storage::BackupFile& backup)
{
    return {{QStringLiteral("file"), backup.path},
            {QStringLiteral("made_at"), backup.madeAt.toString(Qt::ISODate)},
            {QStringLiteral("size"), backup.size}};
}

void run(const BackupOptions& options, CommandContext& context)
{
    const QString folder = options.folder.empty() ? storage::backupFolderFor(text(options.file)) : text(options.folder);
    if (options.list) {
        QJsonArray list;
        for (const storage::BackupFile& backup : storage::listBackups(folder)) {
            list.append(jsonOf(backup));
            if (!options.json) {
                CommandContext::print(QStringLiteral("%1\t%2").arg(
                    backup.madeAt.toString(QStringLiteral("dd/MM/yyyy HH:mm")), backup.path));
            }
        }
        if (options.json) {
            CommandContext::printJson(QJsonDocument(list));
        }
        return;
    }
    auto database = context.open(text(options.file));
    if (!database) {
        context.fail(database.error());
        return;
    }
    const auto backup = storage::makeBackup(**database, folder, storage::BackupReason::ByHand);
    if (!backup) {
        context.fail(backup.error());
        return;
    }
    if (options.json) {
        CommandContext::printJson(QJsonDocument(jsonOf(*backup)));
    } else {
        CommandContext::print(QCoreApplication::translate("Cli", "Backup made and read back whole: %1")
                                  .arg(QDir::toNativeSeparators(backup->path)));
    }
}

} // namespace

void addBackupCommand(CLI::App& app, CommandContext& context)
{
    auto options = std::make_shared<BackupOptions>();
    CLI::App* command = app.add_subcommand(
        "backup", QCoreApplication::translate("Cli", "Make a verified backup, or list the backups").toStdString());
    command->add_option("FILE", options->file, QCoreApplication::translate("Cli", "The data file").toStdString())
        ->required();
    command->add_option("--folder", options->folder,
                        QCoreApplication::translate("Cli", "Folder for the backups").toStdString());
    command->add_flag("--list", options->list,
                      QCoreApplication::translate("Cli", "Only list the backups").toStdString());
    command->add_flag("--json", options->json, QCoreApplication::translate("Cli", "Print as JSON").toStdString());
    command->callback([options, &context] { run(*options, context); });
}

} // namespace doancoso::cli
