// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_context.h"
#include "core/planning/indicator_service.h"
#include "core/reporting/sheet_data.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace doancoso::cli {
namespace {

struct ResultsOptions
{
    std::string file;
    std::string unit;
    std::string period;
    std::string form;
    bool eachPeriod = false;
    bool json = false;
};

QJsonValue plain(const std::optional<base::Decimal>& value)
{
    return value ? QJsonValue(value->toPlain()) : QJsonValue(QJsonValue::Null);
}

/// Numerator and denominator beside the shown value, so that a reader can add up by himself.
QJsonValue figureOf(const planning::Indicator& indicator, const results::Figure& figure)
{
    if (!figure.isReported()) {
        return QJsonValue::Null;
    }
    QJsonObject object{{QStringLiteral("value"), plain(results::shownValue(indicator, figure))},
                       {QStringLiteral("text"), results::shownText(indicator, figure)},
                       {QStringLiteral("numerator"), figure.amount->numerator.toPlain()},
                       {QStringLiteral("units"), figure.rows}};
    if (indicator.isRatio() || results::isUnitCount(indicator, figure)) {
        object.insert(QStringLiteral("denominator"), figure.amount->denominator.toPlain());
    }
    return object;
}

QJsonObject rowOf(const reporting::SheetData& data, const reporting::SheetRow& row)
{
    QJsonObject figures;
    for (int i = 0; i < data.indicators.size(); ++i) {
        const planning::Indicator& indicator = data.indicators.at(i);
        const reporting::SheetCell& cell = row.cells.at(i);
        figures.insert(indicator.code,
                       QJsonObject{{QStringLiteral("target"),
                                    plain(cell.target ? std::optional(cell.target->amount) : std::nullopt)},
                                   {QStringLiteral("period"), figureOf(indicator, cell.figure.period)},
                                   {QStringLiteral("cumulative"), figureOf(indicator, cell.figure.cumulative)},
                                   {QStringLiteral("last_year"), figureOf(indicator, cell.lastYear)},
                                   {QStringLiteral("achievement"), plain(cell.judgement.percent)},
                                   {QStringLiteral("reported_children"), cell.figure.reportedChildren},
                                   {QStringLiteral("expected_children"), cell.figure.expectedChildren}});
    }
    return {{QStringLiteral("code"), row.code},
            {QStringLiteral("name"), row.name},
            {QStringLiteral("reported"), row.reported},
            {QStringLiteral("state"), results::displayName(row.state)},
            {QStringLiteral("rank"), row.rank ? QJsonValue(*row.rank) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("figures"), figures}};
}

void printTable(const reporting::SheetData& data)
{
    CommandContext::print(QStringLiteral("%1 – %2 (%3/%4)")
                              .arg(data.unit.name, base::displayName(data.period))
                              .arg(data.reportedChildren)
                              .arg(data.expectedChildren));
    for (int i = 0; i < data.indicators.size(); ++i) {
        const planning::Indicator& indicator = data.indicators.at(i);
        const reporting::SheetCell& cell = data.unit.cells.at(i);
        const QString target = cell.target ? cell.target->amount.toVietnameseShort() : QStringLiteral("–");
        const QString missing = QCoreApplication::translate("Cli", "not reported");
        const auto words = [&](const results::Figure& figure) {
            return figure.isReported() ? results::shownText(indicator, figure) : missing;
        };
        CommandContext::print(
            QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6")
                .arg(indicator.code, indicator.name, target, words(cell.figure.period), words(cell.figure.cumulative),
                     cell.judgement.percent ? cell.judgement.percent->toVietnamese(1) : QStringLiteral("–")));
    }
}

void run(const ResultsOptions& options, CommandContext& context)
{
    auto database = context.open(text(options.file));
    const auto period = base::Period::fromCode(text(options.period));
    if (!database || !period) {
        context.fail(database ? period.error() : database.error());
        return;
    }
    const auto unit =
        CommandContext::unitByCode(**database, text(options.unit), CommandContext::lastDayOf(**database, *period));
    if (!unit) {
        context.fail(unit.error());
        return;
    }
    reporting::SheetRequest request;
    request.unit = *unit;
    request.period = *period;
    request.mode = options.eachPeriod ? results::TreeMode::EachPeriod : results::TreeMode::PeriodEnd;
    if (!options.form.empty()) {
        const auto form = planning::IndicatorService(**database).formByCode(text(options.form));
        if (!form) {
            context.fail(form.error());
            return;
        }
        request.form = form->id;
    }
    const auto data = reporting::readSheet(**database, request);
    if (!data) {
        context.fail(data.error());
        return;
    }
    if (!options.json) {
        printTable(*data);
        return;
    }
    QJsonArray children;
    for (const reporting::SheetRow& row : data->children) {
        children.append(rowOf(*data, row));
    }
    CommandContext::printJson(
        QJsonDocument(QJsonObject{{QStringLiteral("period"), data->period.code()},
                                  {QStringLiteral("reported"), data->reportedChildren},
                                  {QStringLiteral("expected"), data->expectedChildren},
                                  {QStringLiteral("missing"), QJsonArray::fromStringList(data->missing)},
                                  {QStringLiteral("unit"), rowOf(*data, data->unit)},
                                  {QStringLiteral("children"), children}}));
}

} // namespace

void addResultsCommand(CLI::App& app, CommandContext& context)
{
    auto options = std::make_shared<ResultsOptions>();
    CLI::App* command = app.add_subcommand(
        "results",
        QCoreApplication::translate("Cli", "Print targets and results of a unit and the units below").toStdString());
    command->add_option("FILE", options->file, QCoreApplication::translate("Cli", "The data file").toStdString())
        ->required();
    command
        ->add_option("--unit", options->unit,
                     QCoreApplication::translate("Cli", "Official code of the unit").toStdString())
        ->required();
    command
        ->add_option("--period", options->period,
                     QCoreApplication::translate("Cli", "2022-Q3, 2022-M09, 2022-H1 or 2022").toStdString())
        ->required();
    command->add_option("--form", options->form,
                        QCoreApplication::translate("Cli", "Code of the report form").toStdString());
    command->add_flag(
        "--tree-of-each-period", options->eachPeriod,
        QCoreApplication::translate("Cli", "Each part of the period under the organisation of its time").toStdString());
    command->add_flag("--json", options->json, QCoreApplication::translate("Cli", "Print as JSON").toStdString());
    command->callback([options, &context] { run(*options, context); });
}

} // namespace doancoso::cli
