// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organization/import_values.h"

#include <algorithm>

namespace doancoso::organization {
namespace {

QString codeOfList(ImportCells& cells, int row, ImportField field, const QHash<QString, QString>& words,
                   const QList<CodeName>& list, const char* sentence)
{
    const QString given = cells.sharedText(row, field);
    if (given.isEmpty()) {
        return {};
    }
    QString folded = foldedWords(given);
    if (field == ImportField::Block && folded.startsWith(QLatin1String("khoi "))) {
        folded = folded.mid(5);
    }
    for (const CodeName& name : list) {
        if (folded == foldedWords(name.nameVi) || folded == foldedWords(name.nameEn) ||
            given.compare(name.code, Qt::CaseInsensitive) == 0) {
            return name.code;
        }
    }
    const QString code = words.value(folded);
    const bool known =
        std::any_of(list.cbegin(), list.cend(), [&code](const CodeName& name) { return name.code == code; });
    if (!known) {
        cells.note(row, field, Severity::Warning, importSentence(sentence, given));
    }
    return known ? code : QString();
}

void notePartsAboveWhole(ImportCells& cells, int row, const Headcount& heads)
{
    const auto check = [&](const std::optional<qint64>& part, ImportField field, const char* sentence) {
        if (part && heads.members && *part > *heads.members) {
            cells.note(row, field, Severity::Error, importSentence(sentence, *part, *heads.members));
        }
    };
    check(heads.femaleMembers, ImportField::FemaleMembers,
          QT_TRANSLATE_NOOP("UnitImport", "%1 female members are more than all %2 members."));
    check(heads.partyMembers, ImportField::PartyMembers,
          QT_TRANSLATE_NOOP("UnitImport", "%1 Party members are more than all %2 members."));
}

} // namespace

void readValues(ImportRow& row, const QString& sectionBlock, ImportCells& cells, const ImportOptions& options,
                const ImportContext& context, const ImportVocabulary& vocabulary)
{
    UnitDraft& draft = row.draft;
    draft.shortName = cells.text(row.row, ImportField::ShortName);
    draft.blockCode = codeOfList(cells, row.row, ImportField::Block, vocabulary.blockWords, context.blocks,
                                 QT_TRANSLATE_NOOP("UnitImport", "“%1” is not a known block and is not taken over."));
    if (draft.blockCode.isEmpty()) {
        draft.blockCode = sectionBlock;
    }
    draft.areaCode = codeOfList(cells, row.row, ImportField::Area, vocabulary.areaWords, context.areas,
                                QT_TRANSLATE_NOOP("UnitImport", "“%1” is not a known area and is not taken over."));
    draft.contact = {cells.phone(row.row),
                     cells.email(row.row),
                     cells.text(row.row, ImportField::Address),
                     cells.text(row.row, ImportField::ContactPost),
                     cells.text(row.row, ImportField::ContactName),
                     cells.text(row.row, ImportField::Note)};
    Headcount heads;
    heads.asOf = options.day;
    heads.members = cells.count(row.row, ImportField::Members);
    heads.femaleMembers = cells.count(row.row, ImportField::FemaleMembers);
    heads.youth = cells.count(row.row, ImportField::Youth);
    heads.partyMembers = cells.count(row.row, ImportField::PartyMembers);
    notePartsAboveWhole(cells, row.row, heads);
    if (heads.members || heads.femaleMembers || heads.youth || heads.partyMembers) {
        draft.headcount = heads;
    }
}

} // namespace doancoso::organization
