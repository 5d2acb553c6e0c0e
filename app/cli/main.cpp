// SPDX-License-Identifier: GPL-3.0-or-later
//
// doancoso-cli: the same core as the window, for helpers, batch work and tests.
#include "cli/command_context.h"
#include "cli/import_units_command.h"
#include "ui/language.h"

#include <QGuiApplication>

int main(int argc, char* argv[])
{
    using namespace doancoso;
    // Printing needs fonts, not a screen.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("doancoso"));
    QGuiApplication::setApplicationVersion(QStringLiteral(DOANCOSO_VERSION));
    ui::installLanguage(application, qEnvironmentVariable("DOANCOSO_LANGUAGE", QStringLiteral("vi")));

    CLI::App app{QCoreApplication::translate("Cli", "Đoàn Cơ Sở: plans, targets and results of Youth Union offices")
                     .toStdString(),
                 "doancoso-cli"};
    app.set_version_flag("--version", DOANCOSO_VERSION);
    app.require_subcommand(1);
    cli::CommandContext context;
    cli::addDemoCommand(app, context);
    cli::addGenerateCommand(app, context);
    cli::addPlansCommand(app, context);
    cli::addResultsCommand(app, context);
    cli::addSheetCommand(app, context);
    cli::addImportUnitsCommand(app, context);
    cli::addMembersCommand(app, context);
    cli::addImportMembersCommand(app, context);
    cli::addCheckCommand(app, context);
    cli::addBackupCommand(app, context);
    cli::addRestoreCommand(app, context);
    cli::addPersonDataCommand(app, context);
    cli::addPaperCommand(app, context);
    cli::addRatingCommand(app, context);
    try {
        const QStringList arguments = QCoreApplication::arguments();
        std::vector<std::string> words;
        for (qsizetype i = arguments.size() - 1; i > 0; --i) {
            words.push_back(arguments.at(i).toStdString());
        }
        app.parse(words);
    } catch (const CLI::ParseError& wrong) {
        return app.exit(wrong) == 0 ? cli::kDone : cli::kUsage;
    }
    return context.exitCode;
}
