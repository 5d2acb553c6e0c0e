// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organization/import_comparison.h"

#include "core/base/text.h"

namespace doancoso::organization {

void ImportComparison::compare(ImportRow& row, const ImportRow* parentRow, bool saysParent, bool typeGiven)
{
    const UnitNode& node = *m_context.tree.find(row.existing);
    const auto seen = m_matched.constFind(row.existing);
    if (seen != m_matched.constEnd()) {
        m_cells.noteRow(
            row.row, Severity::Error,
            importSentence(QT_TRANSLATE_NOOP("UnitImport", "Row %1 means the same unit “%2”. Leave one of them out."),
                           *seen + 1, node.name));
    }
    m_matched.insert(row.existing, row.row);
    const auto differs = [&row](ImportField field, const QString& before, const QString& after) {
        if (after.isEmpty() || before == after) {
            return false;
        }
        row.changes.append({field, before, after});
        return true;
    };
    if (differs(ImportField::Code, node.code, row.draft.code)) {
        row.change.code = row.draft.code;
    }
    compareName(row, node);
    if (typeGiven && differs(ImportField::Type, node.typeCode, row.draft.typeCode)) {
        row.change.typeCode = row.draft.typeCode;
    }
    if (differs(ImportField::Block, node.blockCode, row.draft.blockCode)) {
        row.change.blockCode = row.draft.blockCode;
    }
    if (differs(ImportField::Area, node.areaCode, row.draft.areaCode)) {
        row.change.areaCode = row.draft.areaCode;
    }
    compareParent(row, node, parentRow, saysParent);
    compareContact(row);
    compareHeadcount(row);
    row.outcome = row.changes.isEmpty() ? RowOutcome::Unchanged : RowOutcome::Changed;
}

void ImportComparison::compareName(ImportRow& row, const UnitNode& node)
{
    const QString shortName = row.draft.shortName;
    if (!row.draft.name.isEmpty() && row.draft.name != node.name) {
        // Other capitals, blanks or "Xã …" for "Đoàn xã …" are the same name; a rename is an event in the data.
        if (!m_vocabulary.isSameName(row.draft.name, node.name)) {
            row.changes.append({ImportField::Name, node.name, row.draft.name});
            row.change.name = row.draft.name;
            row.change.shortName = m_vocabulary.shortName(row.draft.name);
            m_cells.note(row.row, ImportField::Name, Severity::Warning,
                         importSentence(
                             QT_TRANSLATE_NOOP("UnitImport", "The code %1 belongs to “%2” in the data; it is renamed."),
                             node.code, node.name));
        }
    }
    if (!shortName.isEmpty() && shortName != node.shortName) {
        row.changes.append({ImportField::ShortName, node.shortName, shortName});
        row.change.shortName = shortName;
    }
}

void ImportComparison::compareParent(ImportRow& row, const UnitNode& node, const ImportRow* parentRow, bool saysParent)
{
    const bool newParent = parentRow != nullptr && !parentRow->existing.isValid();
    if (!saysParent || (!newParent && row.parentId == node.parentId) || (!newParent && !row.parentId.isValid())) {
        row.parentId = node.parentId;
        row.parentRow = -1;
        return;
    }
    const UnitNode* before = m_context.tree.find(node.parentId);
    const UnitNode* after = m_context.tree.find(row.parentId);
    const base::UnitId above = newParent ? parentRow->anchor : row.parentId;
    if (above.isValid() && m_context.tree.isWithin(above, row.existing)) {
        m_cells.note(row.row, ImportField::ParentName, Severity::Error,
                     QCoreApplication::translate("UnitImport", "A unit cannot stand below itself. Correct its superior "
                                                               "unit."));
    }
    row.moves = true;
    row.changes.append({ImportField::ParentName, before != nullptr ? before->name : QString(),
                        newParent ? parentRow->draft.name : after->name});
    m_cells.note(row.row, ImportField::ParentName, Severity::Warning,
                 importSentence(QT_TRANSLATE_NOOP("UnitImport", "The unit is moved from “%1” to “%2”."),
                                row.changes.constLast().before, row.changes.constLast().after));
}

void ImportComparison::compareContact(ImportRow& row)
{
    const UnitContact before = m_context.facts.value(row.existing).contact;
    UnitContact after = before;
    const auto take = [&row](QString& target, const QString& given, ImportField field) {
        if (!given.isEmpty() && base::composed(given) != target) {
            row.changes.append({field, target, given});
            target = given;
        }
    };
    take(after.phone, row.draft.contact.phone, ImportField::Phone);
    take(after.email, row.draft.contact.email, ImportField::Email);
    take(after.address, row.draft.contact.address, ImportField::Address);
    take(after.contactPost, row.draft.contact.contactPost, ImportField::ContactPost);
    take(after.contactName, row.draft.contact.contactName, ImportField::ContactName);
    take(after.note, row.draft.contact.note, ImportField::Note);
    if (!(after == before)) {
        row.contact = after;
    }
}

void ImportComparison::compareHeadcount(ImportRow& row)
{
    if (!row.draft.headcount) {
        return;
    }
    const Headcount before = m_context.headcounts.value(row.existing);
    // Of the same day the list only completes what is there; of another day it is a count of its own.
    Headcount after = before.asOf == m_options.day ? before : Headcount();
    after.asOf = m_options.day;
    bool differs = false;
    const auto take = [&](std::optional<qint64> Headcount::*part, ImportField field) {
        const auto& given = (*row.draft.headcount).*part;
        if (given) {
            if (given != before.*part) {
                row.changes.append(
                    {field, before.*part ? QString::number(*(before.*part)) : QString(), QString::number(*given)});
                differs = true;
            }
            after.*part = given;
        }
    };
    take(&Headcount::members, ImportField::Members);
    take(&Headcount::femaleMembers, ImportField::FemaleMembers);
    take(&Headcount::youth, ImportField::Youth);
    take(&Headcount::partyMembers, ImportField::PartyMembers);
    if (differs) {
        row.headcount = after;
    }
}

void noteTwins(const QList<ImportRow>& rows, ImportCells& cells, const ImportVocabulary& vocabulary)
{
    QHash<QString, int> codes;
    QHash<QString, int> names;
    for (const ImportRow& row : rows) {
        if (row.outcome != RowOutcome::New || row.draft.name.isEmpty()) {
            continue;
        }
        const QString& code = row.draft.code;
        const auto sameCode = codes.constFind(code);
        if (!code.isEmpty() && sameCode != codes.constEnd()) {
            cells.note(row.row, ImportField::Code, Severity::Error,
                       importSentence(QT_TRANSLATE_NOOP("UnitImport", "The code %1 stands in row %2 already."), code,
                                      *sameCode + 1));
        }
        codes.insert(code, row.row);
        const QString place = QString::number(row.parentRow) + QLatin1Char('/') +
                              QString::number(row.parentRow >= 0 ? 0 : row.parentId.value()) + QLatin1Char('/') +
                              vocabulary.nameKey(row.draft.name);
        const auto sameName = names.constFind(place);
        if (sameName != names.constEnd()) {
            const bool told = !code.isEmpty();
            cells.note(row.row, ImportField::Name, told ? Severity::Warning : Severity::Error,
                       importSentence(
                           told ? QT_TRANSLATE_NOOP("UnitImport", "Row %1 has the same name under the same superior "
                                                                  "unit.")
                                : QT_TRANSLATE_NOOP("UnitImport", "Row %1 has the same name under the same superior "
                                                                  "unit. Leave one out, or give them codes."),
                           *sameName + 1));
        }
        names.insert(place, row.row);
    }
}

} // namespace doancoso::organization
