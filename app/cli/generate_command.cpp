// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_context.h"
#include "core/scenarios/data_generator.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>

namespace doancoso::cli {
namespace {

struct GenerateOptions
{
    std::string file;
    scenarios::GeneratorSize size;
    bool json = false;
};

void run(const GenerateOptions& options, CommandContext& context)
{
    auto database = context.create(text(options.file));
    if (!database) {
        context.fail(database.error());
        return;
    }
    TerminalProgress progress;
    const auto made = scenarios::generateData(**database, options.size, progress);
    if (!made) {
        database->reset();
        QFile::remove(text(options.file));
        context.fail(made.error());
        return;
    }
    if (options.json) {
        CommandContext::printJson(QJsonDocument(QJsonObject{{QStringLiteral("file"), text(options.file)},
                                                            {QStringLiteral("units"), made->units},
                                                            {QStringLiteral("values"), made->values},
                                                            {QStringLiteral("targets"), made->targets},
                                                            {QStringLiteral("members"), made->members}}));
    } else {
        CommandContext::print(QCoreApplication::translate("Cli", "%1: %2 units, %3 figures.")
                                  .arg(text(options.file))
                                  .arg(made->units)
                                  .arg(made->values));
    }
}

} // namespace

void addGenerateCommand(CLI::App& app, CommandContext& context)
{
    auto options = std::make_shared<GenerateOptions>();
    CLI::App* command = app.add_subcommand(
        "generate",
        QCoreApplication::translate("Cli", "Make a data file with invented data of a chosen size").toStdString());
    command
        ->add_option("FILE", options->file,
                     QCoreApplication::translate("Cli", "The new data file (.doancoso)").toStdString())
        ->required();
    command->add_option("--provinces", options->size.provinces,
                        QCoreApplication::translate("Cli", "Number of provinces (1–34)").toStdString());
    command->add_option("--communes", options->size.communesPerProvince,
                        QCoreApplication::translate("Cli", "Communes in each province").toStdString());
    command->add_option("--branches", options->size.branchesPerCommune,
                        QCoreApplication::translate("Cli", "Branches in each commune").toStdString());
    command->add_option("--indicators", options->size.indicators,
                        QCoreApplication::translate("Cli", "Number of quarterly indicators").toStdString());
    command->add_option("--quarters", options->size.quarters,
                        QCoreApplication::translate("Cli", "Quarters of the year that have figures").toStdString());
    command->add_option("--year", options->size.year, QCoreApplication::translate("Cli", "The year").toStdString());
    command->add_option(
        "--members", options->size.membersPerBranch,
        QCoreApplication::translate("Cli", "Members of each branch, with a year of records; without it none")
            .toStdString());
    command->add_option("--seed", options->size.seed,
                        QCoreApplication::translate("Cli", "The same seed makes the same file").toStdString());
    command->add_flag("--json", options->json,
                      QCoreApplication::translate("Cli", "Print the outcome as JSON").toStdString());
    command->callback([options, &context] { run(*options, context); });
}

} // namespace doancoso::cli
