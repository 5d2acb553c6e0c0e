// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_context.h"
#include "core/activity/derived_data.h"
#include "core/storage/backup.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace doancoso::cli {
namespace {

struct CheckOptions
{
    std::string file;
    bool repair = false;
    bool json = false;
};

base::Result<QList<results::CheckItem>> check(storage::Database& database)
{
    if (const auto sound = storage::quickCheck(database); !sound) {
        return sound.error();
    }
    TerminalProgress progress;
    auto items = activity::DerivedData::check(database, progress);
    if (items) {
        items->prepend({QCoreApplication::translate("Cli", "Every page of the file"), 1, {}, 0});
    }
    return items;
}

void run(const CheckOptions& options, CommandContext& context)
{
    auto database = context.open(text(options.file));
    if (!database) {
        context.fail(database.error());
        return;
    }
    if (options.repair) {
        TerminalProgress progress;
        if (const auto rebuilt = activity::DerivedData::rebuild(**database, progress); !rebuilt) {
            context.fail(rebuilt.error());
            return;
        }
    }
    const auto items = check(**database);
    if (!items) {
        context.fail(items.error());
        return;
    }
    QJsonArray list;
    for (const results::CheckItem& item : *items) {
        if (item.problemCount > 0) {
            context.exitCode = kProblems;
        }
        if (options.json) {
            list.append(QJsonObject{{QStringLiteral("name"), item.name},
                                    {QStringLiteral("checked"), item.checked},
                                    {QStringLiteral("problems"), item.problemCount},
                                    {QStringLiteral("first_problems"), QJsonArray::fromStringList(item.problems)}});
            continue;
        }
        CommandContext::print(
            item.problemCount == 0
                ? QCoreApplication::translate("Cli", "%1: in order (%2 checked).").arg(item.name).arg(item.checked)
                : QCoreApplication::translate("Cli", "%1: %2 problems.").arg(item.name).arg(item.problemCount));
        for (const QString& problem : item.problems) {
            CommandContext::print(QStringLiteral("  ") + problem);
        }
    }
    if (options.json) {
        CommandContext::printJson(QJsonDocument(list));
    }
}

} // namespace

void addCheckCommand(CLI::App& app, CommandContext& context)
{
    auto options = std::make_shared<CheckOptions>();
    CLI::App* command = app.add_subcommand(
        "check", QCoreApplication::translate("Cli", "Check a data file: every page, and kept sums against the figures")
                     .toStdString());
    command->add_option("FILE", options->file, QCoreApplication::translate("Cli", "The data file").toStdString())
        ->required();
    command->add_flag("--repair", options->repair,
                      QCoreApplication::translate("Cli", "First add all sums up anew from the figures").toStdString());
    command->add_flag("--json", options->json, QCoreApplication::translate("Cli", "Print as JSON").toStdString());
    command->callback([options, &context] { run(*options, context); });
}

} // namespace doancoso::cli
