// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command "members": the members of a unit on a day, as lines, JSON, CSV or a workbook. Fields that the law
// protects stay hidden.
#include "cli/command_context.h"

#include "core/activity/personal_data_service.h"
#include "core/base/period.h"
#include "core/membership/member_index.h"
#include "core/membership/person_repository.h"
#include "core/organization/unit_repository.h"
#include "ui/flows/export_list.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace doancoso::cli {
namespace {

using namespace Qt::StringLiterals;
using membership::PersonField;

struct MembersOptions
{
    std::string file;
    std::string unit;
    std::string day;
    std::string search;
    std::string output;
    bool json = false;
};

const QList<PersonField>& listedFields()
{
    static const QList<PersonField> fields{PersonField::FullName,       PersonField::BirthDate, PersonField::Sex,
                                           PersonField::CardCode,       PersonField::JoinedOn,  PersonField::Ethnicity,
                                           PersonField::IdentityNumber, PersonField::Phone};
    return fields;
}

struct ListedMember
{
    membership::Person person;
    QString branch;

    /// As it may be seen by whoever gets the list.
    QString shown(PersonField field) const
    {
        const QString value = membership::displayText(person, field);
        return membership::fieldInfo(field).sensitive ? membership::masked(value) : value;
    }
};

base::Result<QList<ListedMember>> membersOf(storage::Database& database, base::UnitId unit, const QDate& day,
                                            const QString& search)
{
    return database.read([&](storage::Connection& connection) {
        const organization::UnitTree tree = organization::UnitRepository::treeAt(connection, day);
        const membership::MemberIndex index =
            membership::MemberIndex::read(connection, day, tree.subtreeIds(unit), false);
        membership::MemberFilter filter;
        filter.text = search;
        filter.state = membership::SpanState::Member;
        const QList<int> found = index.find(filter);
        QList<base::PersonId> ids;
        for (const int position : found) {
            ids.append(index.at(position).person);
        }
        const QList<membership::Person> people = membership::PersonRepository::read(connection, ids);
        QHash<base::PersonId, membership::Person> known;
        for (const membership::Person& person : people) {
            known.insert(person.id, person);
        }
        QList<ListedMember> members;
        for (const int position : found) {
            const organization::UnitNode* branch = tree.find(index.at(position).unit);
            members.append({known.value(index.at(position).person), branch ? branch->name : QString()});
        }
        return members;
    });
}

/// The list leaves the file, to the screen or to another file: the access log says so.
base::Result<void> recordListing(storage::Database& database, const QList<ListedMember>& members, const QString& output)
{
    activity::Access access{activity::AccessKind::Export, {}, {}, QFileInfo(output).fileName()};
    for (const ListedMember& member : members) {
        access.people.append(member.person.id);
    }
    for (const PersonField field : listedFields()) {
        if (!membership::fieldInfo(field).sensitive) {
            access.fields.append(field);
        }
    }
    return activity::PersonalDataService(database).record(access);
}

base::Result<void> listMembers(const MembersOptions& given, const CommandContext& context)
{
    auto database = context.open(text(given.file));
    if (!database) {
        return database.error();
    }
    QDate day = context.clock().today();
    if (!given.day.empty()) {
        const auto read = base::parseDate(text(given.day));
        if (!read) {
            return base::Error{base::ErrorCode::Validation, read.error().userText, {}, u"usage"_s};
        }
        day = *read;
    }
    const auto unit = CommandContext::unitByCode(**database, text(given.unit), day);
    if (!unit) {
        return unit.error();
    }
    const auto members = membersOf(**database, *unit, day, text(given.search));
    if (!members) {
        return members.error();
    }
    if (const auto written = recordListing(**database, *members, text(given.output)); !written) {
        return written.error();
    }
    flows::ExportedList list;
    list.title = QCoreApplication::translate("Cli", "List of members");
    list.caption = base::displayDate(day);
    for (const PersonField field : listedFields()) {
        list.headings.append(membership::displayName(field));
    }
    list.headings.append(QCoreApplication::translate("Cli", "Branch"));
    QJsonArray json;
    for (const ListedMember& member : *members) {
        QStringList cells;
        QJsonObject object{{u"uid"_s, member.person.uid}, {u"branch"_s, member.branch}};
        for (const PersonField field : listedFields()) {
            cells.append(member.shown(field));
            object.insert(QString::fromLatin1(membership::fieldInfo(field).column), member.shown(field));
        }
        cells.append(member.branch);
        list.rows.append(cells);
        json.append(object);
    }
    if (!given.output.empty()) {
        if (const auto written = flows::exportList(list, text(given.output)); !written) {
            return written.error();
        }
        CommandContext::print(
            QCoreApplication::translate("Cli", "%n member(s) written.", nullptr, static_cast<int>(list.rows.size())));
    } else if (given.json) {
        CommandContext::printJson(QJsonDocument(json));
    } else {
        for (const QStringList& cells : std::as_const(list.rows)) {
            CommandContext::print(cells.join(u'\t'));
        }
    }
    return {};
}

} // namespace

void addMembersCommand(CLI::App& app, CommandContext& context)
{
    const auto say = [](const char* sentence) { return QCoreApplication::translate("Cli", sentence).toStdString(); };
    auto options = std::make_shared<MembersOptions>();
    CLI::App* command =
        app.add_subcommand("members", say(QT_TRANSLATE_NOOP("Cli", "List the members of a unit on a day")));
    command->add_option("FILE", options->file, say(QT_TRANSLATE_NOOP("Cli", "The data file")))->required();
    command->add_option("--unit", options->unit, say(QT_TRANSLATE_NOOP("Cli", "Code of the unit")))->required();
    command->add_option("--on", options->day, say(QT_TRANSLATE_NOOP("Cli", "The day (2022-09-30); today if left out")));
    command->add_option("--search", options->search,
                        say(QT_TRANSLATE_NOOP("Cli", "Only names with these words, diacritics or not")));
    command->add_option("-o,--output", options->output,
                        say(QT_TRANSLATE_NOOP("Cli", "Write a workbook (.xlsx) or CSV instead of lines")));
    command->add_flag("--json", options->json, say(QT_TRANSLATE_NOOP("Cli", "Print as JSON")));
    command->callback([options, &context] {
        if (const auto done = listMembers(*options, context); !done) {
            context.fail(done.error());
            if (done.error().context == "usage"_L1) {
                context.exitCode = kUsage;
            }
        }
    });
}

} // namespace doancoso::cli
