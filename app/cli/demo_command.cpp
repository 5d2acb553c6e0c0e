// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_context.h"
#include "core/scenarios/scenario_loader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>

namespace doancoso::cli {
namespace {

struct DemoOptions
{
    std::string file;
    std::string scenario = "tho-xuan-2022";
    bool fourthQuarter = false;
    bool json = false;
};

void run(const DemoOptions& options, CommandContext& context)
{
    auto database = context.create(text(options.file));
    if (!database) {
        context.fail(database.error());
        return;
    }
    TerminalProgress progress;
    const auto loaded = scenarios::loadScenario(**database, text(options.scenario), options.fourthQuarter, progress);
    if (!loaded) {
        // Half an example helps nobody.
        database->reset();
        QFile::remove(text(options.file));
        context.fail(loaded.error());
        return;
    }
    if (options.json) {
        CommandContext::printJson(QJsonDocument(QJsonObject{{QStringLiteral("file"), text(options.file)},
                                                            {QStringLiteral("units"), loaded->units},
                                                            {QStringLiteral("figures"), loaded->figures},
                                                            {QStringLiteral("period"), loaded->openingPeriod.code()}}));
    } else {
        CommandContext::print(QCoreApplication::translate("Cli", "%1: %2 units, %3 figures.")
                                  .arg(text(options.file))
                                  .arg(loaded->units)
                                  .arg(loaded->figures));
    }
}

} // namespace

void addDemoCommand(CLI::App& app, CommandContext& context)
{
    auto options = std::make_shared<DemoOptions>();
    CLI::App* command = app.add_subcommand(
        "demo", QCoreApplication::translate("Cli", "Make a data file with a worked example").toStdString());
    command
        ->add_option("FILE", options->file,
                     QCoreApplication::translate("Cli", "The new data file (.doancoso)").toStdString())
        ->required();
    QStringList names;
    for (const scenarios::ScenarioInfo& scenario : scenarios::availableScenarios()) {
        names.append(scenario.code);
    }
    command->add_option(
        "--scenario", options->scenario,
        QCoreApplication::translate("Cli", "Which example: %1").arg(names.join(QStringLiteral(", "))).toStdString());
    command->add_flag("--fourth-quarter", options->fourthQuarter,
                      QCoreApplication::translate("Cli", "Also the figures of the last quarter").toStdString());
    command->add_flag("--json", options->json,
                      QCoreApplication::translate("Cli", "Print the outcome as JSON").toStdString());
    command->callback([options, &context] { run(*options, context); });
}

} // namespace doancoso::cli
