// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command "rating": opens a round of the yearly rating for a unit, and tells per branch what was said and what the
// records would propose, as lines or JSON. Counts only; nobody is named.
#include "cli/command_context.h"

#include "core/evaluation/rating_service.h"
#include "core/organization/unit_repository.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace doancoso::cli {
namespace {

using namespace Qt::StringLiterals;
using evaluation::GradeCounts;
using evaluation::RatingRound;
using evaluation::RatingService;

struct RatingOptions
{
    std::string file;
    std::string unit;
    std::string rules;
    int year = 0;
    bool proposals = false;
    bool json = false;
};

QJsonObject countsObject(const evaluation::GradeScale& scale, const GradeCounts& counts)
{
    QJsonObject object{{u"not_rated"_s, counts.notRated}, {u"open"_s, counts.open}};
    for (const evaluation::Grade& grade : scale.grades) {
        object.insert(grade.code.toLower(), counts.grades.value(grade.code));
    }
    return object;
}

QString countsLine(const evaluation::GradeScale& scale, const GradeCounts& counts)
{
    QStringList parts;
    for (const evaluation::Grade& grade : scale.grades) {
        parts.append(u"%1 %2"_s.arg(grade.shortName.shown()).arg(counts.grades.value(grade.code)));
    }
    parts.append(u"%1 %2"_s.arg(evaluation::shortGradeName(scale, evaluation::kNotRated)).arg(counts.notRated));
    parts.append(QCoreApplication::translate("Cli", "without grade %1").arg(counts.open));
    return parts.join(u", "_s);
}

/// The round of the year; opened when rules are named and there is none.
base::Result<RatingRound> roundOf(RatingService& service, base::UnitId unit, const RatingOptions& given,
                                  const QDate& today)
{
    const QDate first(given.year, 1, 1);
    const QDate last(given.year, 12, 31);
    const auto found = service.roundFor(unit, evaluation::Subject::Member, first, last);
    if (!found) {
        return found.error();
    }
    if (*found) {
        return **found;
    }
    if (given.rules.empty()) {
        return base::Error{base::ErrorCode::NotFound,
                           QCoreApplication::translate("Cli",
                                                       "No round rates the members of this unit for %1. Open one "
                                                       "with --open RULES.")
                               .arg(given.year),
                           {},
                           {}};
    }
    evaluation::NewRound wanted;
    wanted.unit = unit;
    wanted.firstDay = first;
    wanted.lastDay = last;
    wanted.ruleCode = text(given.rules);
    return service.open(wanted, today);
}

base::Result<void> tellRating(const RatingOptions& given, const CommandContext& context)
{
    auto database = context.open(text(given.file));
    if (!database) {
        return database.error();
    }
    const QDate last(given.year, 12, 31);
    const auto unit = CommandContext::unitByCode(**database, text(given.unit), last);
    if (!unit) {
        return unit.error();
    }
    RatingService service(**database);
    const QDate today = context.clock().today();
    const auto round = roundOf(service, *unit, given, today);
    if (!round) {
        return round.error();
    }
    const auto tree = (*database)->read([&](storage::Connection& connection) {
        return organization::UnitRepository::subtreeAt(connection, {*unit}, last);
    });
    if (!tree) {
        return tree.error();
    }
    const QList<base::UnitId> units = tree->subtreeIds(*unit);
    QList<std::pair<base::UnitId, GradeCounts>> lines;
    if (given.proposals) {
        TerminalProgress progress;
        const auto proposed = service.proposals(round->id, units, today, progress);
        if (!proposed) {
            return proposed.error();
        }
        for (const auto& each : *proposed) {
            lines.append({each.unit, each.counts});
        }
    } else {
        const auto said = service.progress(round->id, units, today);
        if (!said) {
            return said.error();
        }
        for (const auto& each : *said) {
            lines.append({each.unit, each.counts});
        }
    }
    QJsonArray array;
    if (!given.json) {
        CommandContext::print(round->title);
    }
    for (const auto& [branch, counts] : lines) {
        const organization::UnitNode* node = tree->find(branch);
        const QString name = node == nullptr ? QString() : node->name;
        if (given.json) {
            array.append(QJsonObject{{u"code"_s, node == nullptr ? QString() : node->code},
                                     {u"name"_s, name},
                                     {u"grades"_s, countsObject(round->rules.scale, counts)}});
        } else {
            CommandContext::print(u"%1: %2"_s.arg(name, countsLine(round->rules.scale, counts)));
        }
    }
    if (given.json) {
        CommandContext::printJson(QJsonDocument(
            QJsonObject{{u"title"_s, round->title}, {u"rules"_s, round->rules.code}, {u"branches"_s, array}}));
    }
    return {};
}

} // namespace

void addRatingCommand(CLI::App& app, CommandContext& context)
{
    const auto say = [](const char* sentence) { return QCoreApplication::translate("Cli", sentence).toStdString(); };
    auto options = std::make_shared<RatingOptions>();
    CLI::App* command = app.add_subcommand(
        "rating", say(QT_TRANSLATE_NOOP("Cli", "The yearly rating of members, branch by branch, in numbers")));
    command->add_option("FILE", options->file, say(QT_TRANSLATE_NOOP("Cli", "The data file")))->required();
    command->add_option("--unit", options->unit, say(QT_TRANSLATE_NOOP("Cli", "Code of the unit")))->required();
    command->add_option("--year", options->year, say(QT_TRANSLATE_NOOP("Cli", "The year that is rated")))
        ->required()
        ->check(CLI::Range(1931, 9998));
    command->add_option("--open", options->rules,
                        say(QT_TRANSLATE_NOOP("Cli", "Open a round by these rules (MEMBER_2023) if there is none")));
    command->add_flag("--proposals", options->proposals,
                      say(QT_TRANSLATE_NOOP("Cli", "What the records propose instead of what was said")));
    command->add_flag("--json", options->json, say(QT_TRANSLATE_NOOP("Cli", "Print as JSON")));
    command->callback([options, &context] {
        if (const auto told = tellRating(*options, context); !told) {
            context.fail(told.error());
        }
    });
}

} // namespace doancoso::cli
