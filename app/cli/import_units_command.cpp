// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_units_command.h"

#include "core/base/period.h"
#include "core/base/table_file.h"
#include "core/organization/unit_import_service.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <cstdio>

namespace doancoso::cli {
namespace {

using organization::ImportField;
using organization::ImportPreview;
using organization::RowOutcome;
using organization::Severity;

struct ImportUnitsOptions
{
    std::string file;
    std::string data;
    std::string under;
    std::string day;
    std::string type;
    std::string sheet;
    std::vector<std::string> map;
    bool unionNames = false;
    bool dryRun = false;
    bool json = false;
};

base::Error usageError(const QString& sentence)
{
    return {base::ErrorCode::Validation, sentence, {}, QStringLiteral("usage")};
}

base::Result<base::TableSheet> chosenSheet(const base::TableFile& file, const QString& name)
{
    if (name.isEmpty()) {
        return file.sheets.at(file.firstUsefulSheet());
    }
    QStringList names;
    for (const base::TableSheet& sheet : file.sheets) {
        if (sheet.name.compare(name, Qt::CaseInsensitive) == 0) {
            return sheet;
        }
        names.append(sheet.name);
    }
    return usageError(QCoreApplication::translate("Cli", "There is no sheet “%1” in the file. It has: %2.")
                          .arg(name, names.join(QStringLiteral(", "))));
}

/// "Mã=code" or "C=code": the heading (diacritics or not) or the letter of the column.
base::Result<void> applyMap(organization::ImportMapping& mapping, const QString& entry)
{
    const qsizetype equals = entry.lastIndexOf(QLatin1Char('='));
    const QString heading = entry.left(equals).trimmed();
    const auto field = organization::importFieldFromCode(entry.mid(equals + 1).trimmed());
    if (equals <= 0 || !field) {
        QStringList codes;
        for (const ImportField known : organization::importFields()) {
            codes.append(organization::toCode(known));
        }
        return usageError(
            QCoreApplication::translate("Cli", "“%1” is no mapping. Write HEADING=FIELD; the fields are: %2.")
                .arg(entry, codes.join(QStringLiteral(", "))));
    }
    for (int column = 0; column < mapping.headings.size(); ++column) {
        if (organization::foldedWords(mapping.headings.at(column)) == organization::foldedWords(heading) ||
            base::columnName(column) == heading) {
            mapping.assign(column, *field);
            return {};
        }
    }
    return usageError(QCoreApplication::translate("Cli", "There is no column “%1”. The headings are: %2.")
                          .arg(heading, mapping.headings.join(QStringLiteral(", "))));
}

/// Everything that is needed before the preview.
struct Prepared
{
    std::unique_ptr<storage::Database> database;
    base::TableFile file;
    base::TableSheet sheet;
    organization::ImportVocabulary vocabulary;
    organization::ImportMapping mapping;
    organization::ImportOptions options;
};

base::Result<void> readList(const ImportUnitsOptions& given, base::ProgressSink& progress, Prepared& prepared)
{
    auto file = base::readTableFile(text(given.file), {}, &progress);
    if (!file) {
        return file.error();
    }
    prepared.file = std::move(*file);
    auto sheet = chosenSheet(prepared.file, text(given.sheet));
    if (!sheet) {
        return sheet.error();
    }
    prepared.sheet = std::move(*sheet);
    auto vocabulary = organization::readImportVocabulary();
    if (!vocabulary) {
        return vocabulary.error();
    }
    prepared.vocabulary = std::move(*vocabulary);
    prepared.mapping = organization::guessMapping(prepared.sheet, prepared.vocabulary);
    for (const std::string& entry : given.map) {
        if (auto mapped = applyMap(prepared.mapping, text(entry)); !mapped) {
            return mapped;
        }
    }
    return {};
}

base::Result<void> openData(const ImportUnitsOptions& given, const CommandContext& context, Prepared& prepared)
{
    organization::ImportOptions& options = prepared.options;
    options.day = context.clock().today();
    if (!given.day.empty()) {
        const auto day = base::parseDate(text(given.day));
        if (!day) {
            return usageError(day.error().userText);
        }
        options.day = *day;
    }
    auto database = context.open(text(given.data));
    if (!database) {
        return database.error();
    }
    prepared.database = std::move(*database);
    organization::OrganizationService organization(*prepared.database);
    const auto types = organization.types();
    if (!types) {
        return types.error();
    }
    if (types->isEmpty()) {
        if (auto loaded = organization.loadStarterLists(); !loaded) {
            return loaded;
        }
    }
    if (!given.under.empty()) {
        const auto unit = CommandContext::unitByCode(*prepared.database, text(given.under), options.day);
        if (!unit) {
            return unit.error();
        }
        options.parentUnit = *unit;
    }
    options.defaultType = text(given.type).toUpper();
    options.unionNames = given.unionNames;
    return {};
}

QString nameOf(Severity severity)
{
    return severity == Severity::Error     ? QStringLiteral("error")
           : severity == Severity::Warning ? QStringLiteral("warning")
                                           : QStringLiteral("note");
}

QJsonArray problemsOf(const ImportPreview& preview)
{
    QJsonArray problems;
    for (const organization::CellProblem& problem : preview.problems) {
        problems.append(QJsonObject{{QStringLiteral("cell"), problem.cellName},
                                    {QStringLiteral("row"), problem.row + 1},
                                    {QStringLiteral("severity"), nameOf(problem.severity)},
                                    {QStringLiteral("text"), problem.sentence}});
    }
    return problems;
}

QJsonArray rowsOf(const ImportPreview& preview)
{
    QJsonArray rows;
    for (const organization::ImportRow& row : preview.rows) {
        QJsonObject changes;
        for (const organization::FieldChange& change : row.changes) {
            changes.insert(organization::toCode(change.field), QJsonObject{{QStringLiteral("before"), change.before},
                                                                           {QStringLiteral("after"), change.after}});
        }
        QJsonObject object{{QStringLiteral("row"), row.row + 1},
                           {QStringLiteral("outcome"), organization::toCode(row.outcome)},
                           {QStringLiteral("code"), row.draft.code},
                           {QStringLiteral("name"), row.draft.name},
                           {QStringLiteral("type"), row.draft.typeCode}};
        if (!changes.isEmpty()) {
            object.insert(QStringLiteral("changes"), changes);
        }
        if (!row.reason.isEmpty()) {
            object.insert(QStringLiteral("reason"), row.reason);
        }
        rows.append(object);
    }
    return rows;
}

QJsonObject mappingOf(const organization::ImportMapping& mapping)
{
    QJsonObject columns;
    for (int column = 0; column < mapping.columns.size(); ++column) {
        if (mapping.columns.at(column) != ImportField::Ignore) {
            columns.insert(base::columnName(column), organization::toCode(mapping.columns.at(column)));
        }
    }
    return columns;
}

void printJson(const ImportUnitsOptions& given, const Prepared& prepared, const ImportPreview& preview, bool done)
{
    QJsonObject object{{QStringLiteral("imported"), done},
                       {QStringLiteral("sheet"), prepared.sheet.name},
                       {QStringLiteral("header_row"), prepared.mapping.headerRow + 1},
                       {QStringLiteral("columns"), mappingOf(prepared.mapping)},
                       {QStringLiteral("repaired_from"), base::displayName(prepared.file.repairedFrom)},
                       {QStringLiteral("new"), preview.count(RowOutcome::New)},
                       {QStringLiteral("changed"), preview.count(RowOutcome::Changed)},
                       {QStringLiteral("unchanged"), preview.count(RowOutcome::Unchanged)},
                       {QStringLiteral("left_out"), preview.count(RowOutcome::LeftOut)},
                       {QStringLiteral("wrong"), preview.count(RowOutcome::Wrong)},
                       {QStringLiteral("problems"), problemsOf(preview)}};
    if (given.dryRun) {
        object.insert(QStringLiteral("rows"), rowsOf(preview));
    }
    CommandContext::printJson(QJsonDocument(object));
}

void printText(const ImportUnitsOptions& given, const Prepared& prepared, const ImportPreview& preview)
{
    if (prepared.file.repairedFrom != base::LegacyEncoding::None) {
        CommandContext::print(QCoreApplication::translate("Cli", "%1 cells in an old %2 font were turned into Unicode.")
                                  .arg(prepared.file.repairedCells)
                                  .arg(base::displayName(prepared.file.repairedFrom)));
    }
    if (given.dryRun) {
        for (const organization::ImportRow& row : preview.rows) {
            CommandContext::print(
                QStringLiteral("%1\t%2\t%3\t%4\t%5")
                    .arg(row.row + 1)
                    .arg(organization::displayName(row.outcome), row.draft.code, row.draft.name, row.reason));
        }
    }
    for (const organization::CellProblem& problem : preview.problems) {
        if (problem.severity != Severity::Error) {
            CommandContext::print(problem.cellName.isEmpty() ? problem.sentence
                                                             : QString(problem.cellName + u": " + problem.sentence));
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
void failAtCells(const ImportPreview& preview, CommandContext& context)
{
    QStringList lines;
    for (const organization::CellProblem& problem : preview.problems) {
        if (problem.severity == Severity::Error) {
            lines.append(problem.cellName.isEmpty() ? problem.sentence
                                                    : QString(problem.cellName + u": " + problem.sentence));
        }
    }
    lines.append(
        QCoreApplication::translate("Cli", "Nothing was imported. Correct these cells in the file and try again."));
    context.fail({base::ErrorCode::Validation, lines.join(QLatin1Char('\n')), {}, {}});
}

void run(const ImportUnitsOptions& given, CommandContext& context)
{
    Prepared prepared;
    const auto failed = [&context](const base::Error& error) {
        context.fail(error);
        if (error.context == QLatin1String("usage")) {
            context.exitCode = kUsage;
        }
    };
    TerminalProgress progress;
    if (const auto list = readList(given, progress, prepared); !list) {
        failed(list.error());
        return;
    }
    if (const auto data = openData(given, context, prepared); !data) {
        failed(data.error());
        return;
    }
    organization::UnitImportService service(*prepared.database);
    const auto organization = service.context(prepared.options.day);
    if (!organization) {
        failed(organization.error());
        return;
    }
    if (!prepared.options.defaultType.isEmpty() && organization->type(prepared.options.defaultType) == nullptr) {
        failed(usageError(
            QCoreApplication::translate("Cli", "“%1” is not a known type of unit.").arg(prepared.options.defaultType)));
        return;
    }
    const ImportPreview preview = organization::previewImport(prepared.sheet, prepared.mapping, prepared.options,
                                                              *organization, prepared.vocabulary);
    bool done = false;
    if (!given.dryRun && preview.canCommit()) {
        const auto outcome = service.commit(preview, prepared.file.fileName, progress);
        if (!outcome) {
            failed(outcome.error());
            return;
        }
        done = true;
    }
    if (given.json) {
        printJson(given, prepared, preview, done);
    } else {
        printText(given, prepared, preview);
    }
    if (preview.count(Severity::Error) > 0) {
        failAtCells(preview, context);
    } else if (!preview.canCommit()) {
        context.exitCode = kNothing;
    }
}

void addOptions(CLI::App& command, ImportUnitsOptions& options)
{
    const auto say = [](const char* sentence) { return QCoreApplication::translate("Cli", sentence).toStdString(); };
    command
        .add_option("FILE", options.file, say(QT_TRANSLATE_NOOP("Cli", "The list: CSV, Excel (.xlsx) or a web table")))
        ->required();
    command.add_option("--data", options.data, say(QT_TRANSLATE_NOOP("Cli", "The data file (.doancoso)")))->required();
    command.add_option(
        "--under", options.under,
        say(QT_TRANSLATE_NOOP("Cli", "Code of the unit under which units stand that name no superior unit")));
    command.add_option(
        "--day", options.day,
        say(QT_TRANSLATE_NOOP("Cli", "From this day new units exist and changes hold (2025-07-01); today if "
                                     "left out")));
    command.add_option(
        "--type", options.type,
        say(QT_TRANSLATE_NOOP("Cli", "Type of units whose type neither a column nor the name tells (COMMUNE)")));
    command.add_option("--sheet", options.sheet,
                       say(QT_TRANSLATE_NOOP("Cli", "Name of the sheet; the first one with content if left out")));
    command.add_option("--map", options.map,
                       say(QT_TRANSLATE_NOOP("Cli", "HEADING=FIELD for a column that is not understood, for example "
                                                    "\"Mã=code\"; may be given several times")));
    command.add_flag(
        "--union-names", options.unionNames,
        say(QT_TRANSLATE_NOOP("Cli", "Call administrative places as units of the Union: Xã A → Đoàn xã A")));
    command.add_flag("--dry-run", options.dryRun, say(QT_TRANSLATE_NOOP("Cli", "Only show what would be done")));
    command.add_flag("--json", options.json, say(QT_TRANSLATE_NOOP("Cli", "Print the outcome as JSON")));
}

} // namespace

void addImportUnitsCommand(CLI::App& app, CommandContext& context)
{
    auto options = std::make_shared<ImportUnitsOptions>();
    CLI::App* command = app.add_subcommand(
        "import-units", QCoreApplication::translate("Cli", "Take a list of units over into a data file").toStdString());
    addOptions(*command, *options);
    command->callback([options, &context] { run(*options, context); });
}

} // namespace doancoso::cli
