// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_context.h"
#include "core/activity/personal_data_service.h"
#include "core/base/file_output.h"
#include "core/reporting/person_document.h"
#include "ui/print/document_export.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace doancoso::cli {
namespace {

struct PersonDataOptions
{
    std::string file;
    std::string uid;
    std::string card;
    std::string output;
};

base::Result<void> writeDossier(const activity::PersonDossier& dossier, const QString& path)
{
    if (QFileInfo(path).suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) == 0) {
        return base::writeWholeFile(path, QJsonDocument(activity::toJson(dossier)).toJson(QJsonDocument::Indented));
    }
    return print::exportDocument(reporting::personDocument(dossier, {}), path);
}

void run(const PersonDataOptions& options, CommandContext& context)
{
    const QString path = text(options.output);
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (!QStringList{QStringLiteral("json"), QStringLiteral("pdf"), QStringLiteral("odt")}.contains(suffix)) {
        context.fail({base::ErrorCode::Validation,
                      QCoreApplication::translate("Cli", "The file must end in .json, .pdf or .odt. Nothing was "
                                                         "written."),
                      path, QStringLiteral("suffix")});
        return;
    }
    auto database = context.open(text(options.file));
    if (!database) {
        context.fail(database.error());
        return;
    }
    activity::PersonalDataService service(**database);
    const auto person =
        options.uid.empty() ? service.personWithCard(text(options.card)) : service.personWithUid(text(options.uid));
    if (!person) {
        context.fail(person.error());
        return;
    }
    const auto dossier = service.dossier(*person, QFileInfo(path).fileName());
    if (!dossier) {
        context.fail(dossier.error());
        return;
    }
    if (const auto written = writeDossier(*dossier, path); !written) {
        context.fail(written.error());
        return;
    }
    CommandContext::print(
        QCoreApplication::translate("Cli", "Written to %1; the access log of the file says so.").arg(path));
}

} // namespace

void addPersonDataCommand(CLI::App& app, CommandContext& context)
{
    auto options = std::make_shared<PersonDataOptions>();
    CLI::App* command = app.add_subcommand(
        "person-data",
        QCoreApplication::translate("Cli", "Write everything that a data file holds of one person").toStdString());
    command->add_option("FILE", options->file, QCoreApplication::translate("Cli", "The data file").toStdString())
        ->required();
    auto* who = command->add_option_group("WHO");
    who->add_option("--person", options->uid,
                    QCoreApplication::translate("Cli", "The person with this uid").toStdString());
    who->add_option("--card", options->card,
                    QCoreApplication::translate("Cli", "The person with this card number").toStdString());
    who->require_option(1);
    command
        ->add_option("-o,--output", options->output,
                     QCoreApplication::translate("Cli", "The file to write: .json, .pdf or .odt").toStdString())
        ->required();
    command->callback([options, &context] { run(*options, context); });
}

} // namespace doancoso::cli
