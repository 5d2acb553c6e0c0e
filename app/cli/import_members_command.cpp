// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command "import-members": a list of members from a CSV or Excel file into a data file, with the same preview and
// the same rules as the window.
#include "cli/command_context.h"

#include "core/base/period.h"
#include "ui/flows/import_members_flow.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace doancoso::cli {
namespace {

using namespace Qt::StringLiterals;
using flows::ListPreview;
using organization::RowOutcome;
using organization::Severity;

struct ImportMembersOptions
{
    std::string file;
    std::string data;
    std::string under;
    std::string branch;
    std::string day;
    std::string sheet;
    bool dryRun = false;
    bool json = false;
};

base::Error wrongCall(const QString& sentence)
{
    return {base::ErrorCode::Validation, sentence, {}, u"usage"_s};
}

base::Result<membership::MemberImportOptions> optionsOf(const ImportMembersOptions& given, storage::Database& database,
                                                        const CommandContext& context)
{
    membership::MemberImportOptions options;
    options.countsFrom = context.clock().today();
    if (!given.day.empty()) {
        const auto day = base::parseDate(text(given.day));
        if (!day) {
            return wrongCall(day.error().userText);
        }
        options.countsFrom = *day;
    }
    for (const auto& [code, unit] :
         {std::pair(&given.under, &options.under), std::pair(&given.branch, &options.branch)}) {
        if (!code->empty()) {
            const auto found = CommandContext::unitByCode(database, text(*code), options.countsFrom);
            if (!found) {
                return found.error();
            }
            *unit = *found;
        }
    }
    return options;
}

base::Result<base::TableSheet> sheetOf(const base::TableFile& file, const QString& name)
{
    QStringList names;
    for (const base::TableSheet& sheet : file.sheets) {
        if (sheet.name.compare(name, Qt::CaseInsensitive) == 0) {
            return sheet;
        }
        names.append(sheet.name);
    }
    if (name.isEmpty()) {
        return file.sheets.at(file.firstUsefulSheet());
    }
    return wrongCall(QCoreApplication::translate("Cli", "There is no sheet “%1” in the file. It has: %2.")
                         .arg(name, names.join(u", "_s)));
}

QString severityName(Severity severity)
{
    return severity == Severity::Error ? u"error"_s : severity == Severity::Warning ? u"warning"_s : u"note"_s;
}

void printAsJson(const ListPreview& preview, const flows::ListMapping& mapping, bool done)
{
    QJsonArray problems;
    for (const organization::CellProblem& problem : preview.problems) {
        problems.append(QJsonObject{{u"cell"_s, problem.cellName},
                                    {u"row"_s, problem.row + 1},
                                    {u"severity"_s, severityName(problem.severity)},
                                    {u"text"_s, problem.sentence}});
    }
    QJsonArray rows;
    for (const flows::ListRow& row : preview.rows) {
        QJsonObject object{{u"row"_s, row.row + 1},
                           {u"outcome"_s, organization::toCode(row.outcome)},
                           {u"name"_s, row.name},
                           {u"what"_s, row.what}};
        if (!row.reason.isEmpty()) {
            object.insert(u"reason"_s, row.reason);
        }
        if (!row.changes.isEmpty()) {
            object.insert(u"changes"_s, QJsonArray::fromStringList(row.changes));
        }
        rows.append(object);
    }
    QJsonObject columns;
    for (int column = 0; column < mapping.columns.size(); ++column) {
        if (mapping.columns.at(column) != flows::kNotImported) {
            columns.insert(base::columnName(column),
                           membership::toCode(static_cast<membership::MemberField>(mapping.columns.at(column))));
        }
    }
    CommandContext::printJson(QJsonDocument(QJsonObject{{u"imported"_s, done},
                                                        {u"header_row"_s, mapping.headerRow + 1},
                                                        {u"columns"_s, columns},
                                                        {u"new"_s, preview.count(RowOutcome::New)},
                                                        {u"changed"_s, preview.count(RowOutcome::Changed)},
                                                        {u"unchanged"_s, preview.count(RowOutcome::Unchanged)},
                                                        {u"left_out"_s, preview.count(RowOutcome::LeftOut)},
                                                        {u"wrong"_s, preview.count(RowOutcome::Wrong)},
                                                        {u"problems"_s, problems},
                                                        {u"rows"_s, rows}}));
}

void printAsText(const ListPreview& preview, bool dryRun)
{
    if (dryRun) {
        for (const flows::ListRow& row : preview.rows) {
            CommandContext::print(u"%1\t%2\t%3\t%4"_s.arg(row.row + 1)
                                      .arg(organization::displayName(row.outcome), row.name,
                                           row.reason.isEmpty() ? row.what : row.reason));
        }
    }
    for (const organization::CellProblem& problem : preview.problems) {
        if (problem.severity != Severity::Error) {
            CommandContext::print(problem.cellName.isEmpty() ? problem.sentence
                                                             : QString(problem.cellName + u": "_s + problem.sentence));
        }
    }
    CommandContext::print(QCoreApplication::translate("Cli", "New: %1; changed: %2; as before: %3; left out: %4; to be "
                                                             "mended: %5.")
                              .arg(preview.count(RowOutcome::New))
                              .arg(preview.count(RowOutcome::Changed))
                              .arg(preview.count(RowOutcome::Unchanged))
                              .arg(preview.count(RowOutcome::LeftOut))
                              .arg(preview.count(RowOutcome::Wrong)));
}

/// The cells that stop the import, one a line on standard error.
void failAtMemberCells(const ListPreview& preview, CommandContext& context)
{
    QStringList lines;
    for (const organization::CellProblem& problem : preview.problems) {
        if (problem.severity == Severity::Error) {
            lines.append(problem.cellName.isEmpty() ? problem.sentence
                                                    : QString(problem.cellName + u": "_s + problem.sentence));
        }
    }
    lines.append(
        QCoreApplication::translate("Cli", "Nothing was imported. Correct these cells in the file and try again."));
    context.fail({base::ErrorCode::Validation, lines.join(u'\n'), {}, {}});
}

base::Result<void> importMembers(const ImportMembersOptions& given, CommandContext& context)
{
    TerminalProgress progress;
    const auto file = base::readTableFile(text(given.file), {}, &progress);
    if (!file) {
        return file.error();
    }
    const auto sheet = sheetOf(*file, text(given.sheet));
    if (!sheet) {
        return sheet.error();
    }
    auto database = context.open(text(given.data));
    if (!database) {
        return database.error();
    }
    const auto options = optionsOf(given, **database, context);
    if (!options) {
        return options.error();
    }
    const flows::MemberListImport import(*options);
    const auto registered = import.context(**database);
    if (!registered) {
        return registered.error();
    }
    flows::ListMapping mapping = import.guess(*sheet);
    const auto remembered = import.remembered(**database, mapping);
    if (!remembered) {
        return remembered.error();
    }
    if (*remembered && (*remembered)->columns.size() == mapping.columns.size()) {
        mapping.columns = (*remembered)->columns;
    }
    const ListPreview preview = import.preview(*sheet, mapping, {}, *registered, progress);
    bool done = false;
    if (!given.dryRun && preview.canCommit) {
        if (const auto outcome = import.commit(**database, preview, file->fileName, progress); !outcome) {
            return outcome.error();
        }
        done = true;
    }
    given.json ? printAsJson(preview, mapping, done) : printAsText(preview, given.dryRun);
    if (preview.count(Severity::Error) > 0) {
        failAtMemberCells(preview, context);
    } else if (!preview.canCommit) {
        context.exitCode = kNothing;
    }
    return {};
}

} // namespace

void addImportMembersCommand(CLI::App& app, CommandContext& context)
{
    const auto say = [](const char* sentence) { return QCoreApplication::translate("Cli", sentence).toStdString(); };
    auto options = std::make_shared<ImportMembersOptions>();
    CLI::App* command = app.add_subcommand(
        "import-members", say(QT_TRANSLATE_NOOP("Cli", "Take a list of members over into a data file")));
    command
        ->add_option("FILE", options->file,
                     say(QT_TRANSLATE_NOOP("Cli", "The list: CSV, Excel (.xlsx) or a web table")))
        ->required();
    command->add_option("--data", options->data, say(QT_TRANSLATE_NOOP("Cli", "The data file (.doancoso)")))
        ->required();
    command->add_option("--under", options->under,
                        say(QT_TRANSLATE_NOOP("Cli", "Code of the unit whose branches the list names")));
    command->add_option("--branch", options->branch,
                        say(QT_TRANSLATE_NOOP("Cli", "Code of the branch of rows that name none")));
    command->add_option(
        "--from", options->day,
        say(QT_TRANSLATE_NOOP("Cli", "Members count from this day on (2022-07-01); today if left out")));
    command->add_option("--sheet", options->sheet,
                        say(QT_TRANSLATE_NOOP("Cli", "Name of the sheet; the first one with content if left out")));
    command->add_flag("--dry-run", options->dryRun, say(QT_TRANSLATE_NOOP("Cli", "Only show what would be done")));
    command->add_flag("--json", options->json, say(QT_TRANSLATE_NOOP("Cli", "Print the outcome as JSON")));
    command->callback([options, &context] {
        if (const auto done = importMembers(*options, context); !done) {
            context.fail(done.error());
            if (done.error().context == "usage"_L1) {
                context.exitCode = kUsage;
            }
        }
    });
}

} // namespace doancoso::cli
