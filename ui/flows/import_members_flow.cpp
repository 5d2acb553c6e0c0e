// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/import_members_flow.h"

#include "ui/flows/import_template.h"

#include <algorithm>

namespace doancoso::flows {

using namespace Qt::StringLiterals;
using base::Result;
using membership::MemberField;
using membership::MemberImportContext;
using membership::MemberImportOptions;
using membership::MemberImportPreview;
using membership::MemberImportRow;
using membership::MemberMapping;
using membership::MemberVocabulary;

namespace {

/// The shipped words, read once; context() tells when they are broken.
const Result<MemberVocabulary>& shippedMemberWords()
{
    static const Result<MemberVocabulary> words = membership::readMemberVocabulary();
    return words;
}

const MemberVocabulary& memberVocabulary()
{
    static const MemberVocabulary none;
    return shippedMemberWords() ? *shippedMemberWords() : none;
}

/// "Chi đoàn thôn 1 · 26/03/2004 · in the register"
QString whatMemberIs(const MemberImportRow& row, const MemberImportContext& context)
{
    QStringList parts;
    if (const organization::UnitNode* branch = context.tree.find(row.branch)) {
        parts.append(branch->name);
    }
    if (row.person.birthDate.isKnown()) {
        parts.append(row.person.birthDate.display());
    }
    if (row.twin && row.twin->person.isValid() && row.choice != membership::TwinChoice::TakeIn) {
        parts.append(ImportMembersFlow::tr("in the register"));
    }
    return parts.join(u" · "_s);
}

} // namespace

MemberListImport::MemberListImport(const MemberImportOptions& options) : m_options(options)
{
    m_options.leftOutRows.clear();
}

QList<int> MemberListImport::fields() const
{
    QList<int> fields;
    for (const MemberField field : membership::memberFields()) {
        fields.append(static_cast<int>(field));
    }
    return fields;
}

QString MemberListImport::fieldName(int field) const
{
    return membership::displayName(static_cast<MemberField>(field));
}

bool MemberListImport::isShared(int field) const
{
    return field == static_cast<int>(MemberField::Branch);
}

int MemberListImport::nameField() const
{
    return static_cast<int>(MemberField::FullName);
}

ListMapping MemberListImport::guess(const base::TableSheet& sheet) const
{
    return listMapping(membership::guessMemberMapping(sheet, memberVocabulary()));
}

ListMapping MemberListImport::mappingFor(const base::TableSheet& sheet, int headerRow, int headerLines) const
{
    return listMapping(membership::memberMappingFor(sheet, memberVocabulary(), headerRow, headerLines));
}

Result<std::optional<ListImport::Remembered>> MemberListImport::remembered(storage::Database& database,
                                                                           const ListMapping& mapping) const
{
    const auto known =
        membership::MemberImportService(database).remembered(mappingOf<MemberMapping>(mapping).signature());
    if (!known) {
        return known.error();
    }
    if (!*known) {
        return std::optional<Remembered>();
    }
    Remembered remembered;
    for (const MemberField field : **known) {
        remembered.columns.append(static_cast<int>(field));
    }
    return std::optional(remembered);
}

Result<ListImport::Context> MemberListImport::context(storage::Database& database) const
{
    if (!shippedMemberWords()) {
        return shippedMemberWords().error();
    }
    auto context = membership::MemberImportService(database).context(m_options.countsFrom);
    if (!context) {
        return context.error();
    }
    return Context(std::make_shared<const MemberImportContext>(std::move(*context)));
}

bool MemberListImport::sharesContext(const ListImport& before) const
{
    return static_cast<const MemberListImport&>(before).m_options.countsFrom == m_options.countsFrom;
}

ListPreview MemberListImport::preview(const base::TableSheet& sheet, const ListMapping& mapping,
                                      const QSet<int>& leftOutRows, const Context& context,
                                      base::ProgressSink& progress) const
{
    const auto& data = *static_cast<const MemberImportContext*>(context.get());
    MemberImportOptions options = m_options;
    options.leftOutRows = leftOutRows;
    auto made = std::make_shared<const MemberImportPreview>(membership::previewMembers(
        sheet, mappingOf<MemberMapping>(mapping), options, data, memberVocabulary(), &progress));
    ListPreview preview{{}, made->problems, made->canCommit(), made};
    preview.rows.reserve(made->rows.size());
    for (const MemberImportRow& row : made->rows) {
        ListRow shown{row.row, row.outcome, row.reason, row.person.fullName, whatMemberIs(row, data), {}, {}};
        for (const membership::MemberFieldChange& change : row.changes) {
            shown.changes.append(u"%1: %2 → %3"_s.arg(
                membership::displayName(change.field),
                change.before.isEmpty() ? ImportMembersFlow::tr("nothing") : change.before, change.after));
            shown.changed.insert(static_cast<int>(membership::memberFieldOf(change.field)));
        }
        preview.rows.append(shown);
    }
    return preview;
}

Result<ListOutcome> MemberListImport::commit(storage::Database& database, const ListPreview& preview,
                                             const QString& source, base::ProgressSink& progress) const
{
    auto outcome = membership::MemberImportService(database).commit(
        *static_cast<const MemberImportPreview*>(preview.made.get()), source, progress);
    if (!outcome) {
        return outcome.error();
    }
    return ListOutcome{outcome->made, outcome->changed, outcome->unchanged, outcome->leftOut,
                       std::make_shared<const membership::MemberImportOutcome>(*outcome)};
}

QString MemberListImport::chooseHeading() const
{
    return ImportMembersFlow::tr("Choose the list of members");
}

QString MemberListImport::templateName() const
{
    return importTemplateName(u"membership"_s);
}

Result<void> MemberListImport::writeTemplate(const QString& path) const
{
    return writeImportTemplate(u"membership"_s, path);
}

// --- the flow --------------------------------------------------------------------------------------------------------

ImportMembersFlow::ImportMembersFlow(storage::Database& database, kit::Prompter& prompter,
                                     const MemberImportOptions& options, QObject* parent)
    : ImportFlow(database, prompter, std::make_shared<MemberListImport>(options), parent)
{}

const MemberImportOptions& ImportMembersFlow::options() const
{
    return static_cast<const MemberListImport&>(import()).options();
}

void ImportMembersFlow::setOptions(const MemberImportOptions& options)
{
    setImport(std::make_shared<MemberListImport>(options));
}

const MemberImportPreview& ImportMembersFlow::preview() const
{
    static const MemberImportPreview none;
    const void* made = listPreview().made.get();
    return made ? *static_cast<const MemberImportPreview*>(made) : none;
}

const MemberImportRow* ImportMembersFlow::understood(int sheetRow) const
{
    const QList<MemberImportRow>& rows = preview().rows;
    const auto found = std::lower_bound(rows.cbegin(), rows.cend(), sheetRow,
                                        [](const MemberImportRow& row, int wanted) { return row.row < wanted; });
    return found != rows.cend() && found->row == sheetRow ? &*found : nullptr;
}

const MemberImportContext* ImportMembersFlow::context() const
{
    return static_cast<const MemberImportContext*>(listContext().get());
}

} // namespace doancoso::flows
