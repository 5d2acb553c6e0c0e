// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_context.h"
#include "core/planning/plan_service.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace doancoso::cli {
namespace {

struct PlansOptions
{
    std::string file;
    int year = 0;
    std::string search;
    bool json = false;
};

void run(const PlansOptions& options, CommandContext& context)
{
    auto database = context.open(text(options.file));
    if (!database) {
        context.fail(database.error());
        return;
    }
    planning::PlanFilter filter;
    filter.year = options.year;
    filter.text = text(options.search);
    const auto plans = planning::PlanService(**database).plans(filter);
    if (!plans) {
        context.fail(plans.error());
        return;
    }
    QJsonArray list;
    for (const planning::PlanSummary& plan : *plans) {
        if (options.json) {
            list.append(QJsonObject{{QStringLiteral("number"), plan.number},
                                    {QStringLiteral("kind"), plan.kind},
                                    {QStringLiteral("issued_on"), plan.issuedOn.toString(Qt::ISODate)},
                                    {QStringLiteral("issuer"), plan.issuerName},
                                    {QStringLiteral("title"), plan.title},
                                    {QStringLiteral("first_day"), plan.firstDay.toString(Qt::ISODate)},
                                    {QStringLiteral("last_day"), plan.lastDay.toString(Qt::ISODate)},
                                    {QStringLiteral("status"), planning::toText(plan.status)},
                                    {QStringLiteral("tasks"), plan.taskCount},
                                    {QStringLiteral("tasks_done"), plan.doneTaskCount},
                                    {QStringLiteral("targets"), plan.targetCount}});
        } else {
            CommandContext::print(QStringLiteral("%1\t%2\t%3\t%4")
                                      .arg(plan.number, base::displayDate(plan.issuedOn),
                                           planning::displayName(plan.status), plan.title));
        }
    }
    if (options.json) {
        CommandContext::printJson(QJsonDocument(list));
    }
}

} // namespace

void addPlansCommand(CLI::App& app, CommandContext& context)
{
    auto options = std::make_shared<PlansOptions>();
    CLI::App* command =
        app.add_subcommand("plans", QCoreApplication::translate("Cli", "List the plans of a data file").toStdString());
    command->add_option("FILE", options->file, QCoreApplication::translate("Cli", "The data file").toStdString())
        ->required();
    command->add_option("--year", options->year,
                        QCoreApplication::translate("Cli", "Only plans whose span touches this year").toStdString());
    command->add_option(
        "--search", options->search,
        QCoreApplication::translate("Cli", "Only plans with these words, diacritics or not").toStdString());
    command->add_flag("--json", options->json, QCoreApplication::translate("Cli", "Print as JSON").toStdString());
    command->callback([options, &context] { run(*options, context); });
}

} // namespace doancoso::cli
