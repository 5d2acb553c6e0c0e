// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command "paper": slips, decisions, lists and books of the register of members as a file. What leaves the data
// file is written down in its access log first.
#include "cli/command_context.h"

#include "core/activity/personal_data_service.h"
#include "core/base/period.h"
#include "core/papers/paper_service.h"
#include "ui/print/document_export.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace doancoso::cli {
namespace {

using namespace Qt::StringLiterals;

struct PaperOptions
{
    std::string kind;
    std::string file;
    std::string unit;
    std::string person;
    std::string card;
    std::string first;
    std::string last;
    std::string issued;
    std::string columns;
    std::string output;
    bool showSensitive = false;
};

base::Error usageError(const QString& sentence)
{
    return {base::ErrorCode::Validation, sentence, {}, u"usage"_s};
}

base::Result<QDate> dayOf(const std::string& given, const QDate& otherwise)
{
    if (given.empty()) {
        return otherwise;
    }
    const auto day = base::parseDate(text(given));
    return day ? day : base::Result<QDate>(usageError(day.error().userText));
}

base::Result<QList<membership::PersonField>> columnsOf(const std::string& given)
{
    QList<membership::PersonField> columns;
    for (const QString& word : text(given).split(u',', Qt::SkipEmptyParts)) {
        const QList<membership::PersonFieldInfo>& fields = membership::personFields();
        const auto found = std::find_if(fields.cbegin(), fields.cend(), [&](const membership::PersonFieldInfo& info) {
            return word.trimmed() == QLatin1String(info.column);
        });
        if (found == fields.cend()) {
            QStringList known;
            for (const membership::PersonFieldInfo& info : fields) {
                known.append(QString::fromLatin1(info.column));
            }
            return usageError(QCoreApplication::translate("Cli", "There is no column “%1”. Known: %2")
                                  .arg(word, known.join(u", "_s)));
        }
        columns.append(found->field);
    }
    return columns;
}

base::Result<papers::PaperRequest> requestOf(const PaperOptions& given, storage::Database& database,
                                             const CommandContext& context)
{
    papers::PaperRequest request;
    request.code = text(given.kind);
    request.showSensitive = given.showSensitive;
    const auto last = dayOf(given.last, context.clock().today());
    if (!last) {
        return last.error();
    }
    request.last = *last;
    const auto first = dayOf(given.first, QDate(last->year(), 1, 1));
    const auto issued = dayOf(given.issued, {});
    const auto columns = columnsOf(given.columns);
    if (!first || !issued || !columns) {
        return !first ? first.error() : !issued ? issued.error() : columns.error();
    }
    request.first = *first;
    request.issuedOn = *issued;
    request.columns = *columns;
    if (!given.unit.empty()) {
        const auto unit = CommandContext::unitByCode(database, text(given.unit), request.last);
        if (!unit) {
            return unit.error();
        }
        request.unit = *unit;
    }
    if (!given.person.empty() || !given.card.empty()) {
        activity::PersonalDataService people(database);
        const auto person =
            given.person.empty() ? people.personWithCard(text(given.card)) : people.personWithUid(text(given.person));
        if (!person) {
            return person.error();
        }
        request.people = {*person};
    }
    if (!request.unit.isValid() && request.people.isEmpty()) {
        return usageError(QCoreApplication::translate("Cli", "Say whose paper it is with --unit, --person or --card."));
    }
    return request;
}

base::Result<void> writePaper(const PaperOptions& given, const CommandContext& context)
{
    const QString path = text(given.output);
    if (!print::exportSuffixes().contains(QFileInfo(path).suffix().toLower())) {
        return usageError(QCoreApplication::translate("Cli", "The file must end in .pdf, .xlsx, .odt or .png. Nothing "
                                                             "was written."));
    }
    auto database = context.open(text(given.file));
    if (!database) {
        return database.error();
    }
    const auto request = requestOf(given, **database, context);
    if (!request) {
        return request.error();
    }
    papers::PaperService service(**database);
    const auto paper = service.make(*request);
    if (!paper) {
        return paper.error();
    }
    if (const auto recorded = service.record(*paper, activity::AccessKind::Print, QFileInfo(path).fileName());
        !recorded) {
        return recorded.error();
    }
    if (const auto written = print::exportDocument(paper->document, path); !written) {
        return written.error();
    }
    CommandContext::print(
        QCoreApplication::translate("Cli", "Written to %1; the access log of the file says so.").arg(path));
    return {};
}

} // namespace

void addPaperCommand(CLI::App& app, CommandContext& context)
{
    const auto say = [](const char* sentence) { return QCoreApplication::translate("Cli", sentence).toStdString(); };
    auto options = std::make_shared<PaperOptions>();
    CLI::App* command = app.add_subcommand(
        "paper", say(QT_TRANSLATE_NOOP("Cli", "Write slips, decisions, lists and books of the members")));
    std::vector<std::string> codes;
    for (const papers::PaperKind& kind : papers::paperKinds()) {
        codes.push_back(kind.code.toStdString());
    }
    command->add_option("KIND", options->kind, say(QT_TRANSLATE_NOOP("Cli", "Which paper")))
        ->required()
        ->check(CLI::IsMember(codes));
    command->add_option("FILE", options->file, say(QT_TRANSLATE_NOOP("Cli", "The data file")))->required();
    command->add_option("--unit", options->unit, say(QT_TRANSLATE_NOOP("Cli", "Code of the unit")));
    command->add_option("--person", options->person, say(QT_TRANSLATE_NOOP("Cli", "The person with this uid")));
    command->add_option("--card", options->card, say(QT_TRANSLATE_NOOP("Cli", "The person with this card number")));
    command->add_option("--from", options->first,
                        say(QT_TRANSLATE_NOOP("Cli", "First day of what decisions are written about; without it that "
                                                     "of the year")));
    command->add_option("--on", options->last, say(QT_TRANSLATE_NOOP("Cli", "The last day; today if left out")));
    command->add_option("--date", options->issued,
                        say(QT_TRANSLATE_NOOP("Cli", "Date on the paper; left to be written by hand if left out")));
    command->add_option("--columns", options->columns,
                        say(QT_TRANSLATE_NOOP("Cli", "Columns of the list of members, with commas between")));
    command->add_flag("--show-protected", options->showSensitive,
                      say(QT_TRANSLATE_NOOP("Cli", "Print fields that the law protects instead of hiding them")));
    command->add_option("-o,--output", options->output, say(QT_TRANSLATE_NOOP("Cli", "The file to write")))->required();
    command->callback([options, &context] {
        if (const auto done = writePaper(*options, context); !done) {
            context.fail(done.error());
            if (done.error().context == "usage"_L1) {
                context.exitCode = kUsage;
            }
        }
    });
}

} // namespace doancoso::cli
