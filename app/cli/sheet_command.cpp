// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_context.h"
#include "core/planning/indicator_service.h"
#include "core/reporting/summary_sheet.h"
#include "ui/print/document_export.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

namespace doancoso::cli {
namespace {

struct SheetCommandOptions
{
    std::string file;
    std::string output;
    std::string unit;
    std::string period;
    std::string form = "units";
    std::string reportForm;
    std::string paper = "A4";
    std::string date;
    std::string attachedTo;
    bool eachPeriod = false;
    bool json = false;
};

base::Result<reporting::ReportDocument> build(const SheetCommandOptions& given, storage::Database& database)
{
    const auto period = base::Period::fromCode(text(given.period));
    if (!period) {
        return period.error();
    }
    const auto unit =
        CommandContext::unitByCode(database, text(given.unit), CommandContext::lastDayOf(database, *period));
    if (!unit) {
        return unit.error();
    }
    reporting::SheetRequest request;
    request.unit = *unit;
    request.period = *period;
    request.mode = given.eachPeriod ? results::TreeMode::EachPeriod : results::TreeMode::PeriodEnd;
    if (!given.reportForm.empty()) {
        const auto form = planning::IndicatorService(database).formByCode(text(given.reportForm));
        if (!form) {
            return form.error();
        }
        request.form = form->id;
    }
    reporting::SheetOptions options;
    options.paper = given.paper == "A3" ? reporting::PaperSize::A3 : reporting::PaperSize::A4;
    options.attachedTo = text(given.attachedTo);
    if (!given.date.empty()) {
        const auto date = base::parseDate(text(given.date));
        if (!date) {
            return date.error();
        }
        options.date = *date;
    }
    return reporting::buildSummarySheet(
        database, request, given.form == "unit" ? reporting::SheetForm::OneUnit : reporting::SheetForm::Units, options);
}

void run(const SheetCommandOptions& options, CommandContext& context)
{
    auto database = context.open(text(options.file));
    if (!database) {
        context.fail(database.error());
        return;
    }
    const auto document = build(options, **database);
    if (!document) {
        context.fail(document.error());
        return;
    }
    const QString output = options.output.empty() ? QStringLiteral("%1-%2-%3.pdf")
                                                        .arg(QFileInfo(text(options.file)).completeBaseName(),
                                                             text(options.unit), document->periodCode)
                                                  : text(options.output);
    if (const auto written = print::exportDocument(*document, output); !written) {
        context.fail(written.error());
        return;
    }
    if (options.json) {
        CommandContext::printJson(
            QJsonDocument(QJsonObject{{QStringLiteral("file"), output},
                                      {QStringLiteral("check_code"), document->footer.checkCode},
                                      {QStringLiteral("cells"), document->footer.cellCount},
                                      {QStringLiteral("control_totals"), document->footer.controlTotals}}));
    } else {
        CommandContext::print(QCoreApplication::translate("Cli", "%1 written. Check code %2, %3 cells.")
                                  .arg(output, document->footer.checkCode)
                                  .arg(document->footer.cellCount));
    }
}

} // namespace

void addSheetCommand(CLI::App& app, CommandContext& context)
{
    auto options = std::make_shared<SheetCommandOptions>();
    CLI::App* command = app.add_subcommand(
        "sheet", QCoreApplication::translate("Cli", "Write the summary sheet as PDF, Excel, OpenDocument or pictures")
                     .toStdString());
    command->add_option("FILE", options->file, QCoreApplication::translate("Cli", "The data file").toStdString())
        ->required();
    command->add_option(
        "-o,--output", options->output,
        QCoreApplication::translate("Cli", "Where to write: .pdf, .xlsx, .odt or .png; without it a PDF in this folder")
            .toStdString());
    command
        ->add_option("--unit", options->unit,
                     QCoreApplication::translate("Cli", "Official code of the unit").toStdString())
        ->required();
    command
        ->add_option("--period", options->period,
                     QCoreApplication::translate("Cli", "2022-Q3, 2022-M09, 2022-H1 or 2022").toStdString())
        ->required();
    command
        ->add_option(
            "--form", options->form,
            QCoreApplication::translate("Cli", "unit: one unit by indicators; units: the units below").toStdString())
        ->check(CLI::IsMember({"unit", "units"}));
    command->add_option("--report-form", options->reportForm,
                        QCoreApplication::translate("Cli", "Code of the report form").toStdString());
    command->add_option("--paper", options->paper, QCoreApplication::translate("Cli", "Paper size").toStdString())
        ->check(CLI::IsMember({"A4", "A3"}));
    command->add_option("--date", options->date,
                        QCoreApplication::translate("Cli", "Date on the sheet, day/month/year").toStdString());
    command->add_option("--attached-to", options->attachedTo,
                        QCoreApplication::translate("Cli", "The report to which the sheet belongs").toStdString());
    command->add_flag(
        "--tree-of-each-period", options->eachPeriod,
        QCoreApplication::translate("Cli", "Each part of the period under the organisation of its time").toStdString());
    command->add_flag("--json", options->json,
                      QCoreApplication::translate("Cli", "Print the outcome as JSON").toStdString());
    command->callback([options, &context] { run(*options, context); });
}

} // namespace doancoso::cli
