// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organization/unit_import.h"

#include "core/base/period.h"
#include "core/base/text.h"
#include "core/organization/import_cells.h"
#include "core/organization/import_comparison.h"
#include "core/organization/import_outline.h"
#include "core/organization/import_parents.h"
#include "core/organization/import_values.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace doancoso::organization {
namespace {

class Preview
{
public:
    Preview(const base::TableSheet& sheet, const ImportMapping& mapping, const ImportOptions& options,
            const ImportContext& context, const ImportVocabulary& vocabulary, base::ProgressSink* progress)
        : m_progress(progress),
          m_mapping(mapping),
          m_options(options),
          m_context(context),
          m_vocabulary(vocabulary),
          m_cells(sheet, mapping, vocabulary),
          m_sheet(sheet),
          m_names(context, vocabulary),
          m_comparison(m_cells, options, context, vocabulary)
    {}

    ImportPreview run()
    {
        m_preview.mapping = m_mapping;
        m_preview.options = m_options;
        m_preview.stamp = m_context.stamp;
        if (!m_cells.has(ImportField::Name) && !m_cells.has(ImportField::Code)) {
            m_cells.noteList(Severity::Error, QCoreApplication::translate(
                                                  "UnitImport", "No column is marked as name or code of the unit. "
                                                                "Choose one above the table."));
            m_preview.problems = m_cells.takeProblems();
            return std::move(m_preview);
        }
        m_outline = outlineRows(m_sheet, m_mapping, m_options, m_cells, m_vocabulary);
        listRows();
        const QList<int> order = parentsFirst(findParents());
        for (qsizetype i = 0; i < order.size() && goesOn(i, order.size()); ++i) {
            understand(m_preview.rows[order.at(i)]);
        }
        noteTwins(m_preview.rows, m_cells, m_vocabulary);
        for (ImportRow& row : m_preview.rows) {
            if (row.outcome != RowOutcome::LeftOut && m_cells.hasError(row.row)) {
                row.outcome = RowOutcome::Wrong;
            }
        }
        m_preview.problems = m_cells.takeProblems();
        return std::move(m_preview);
    }

private:
    bool goesOn(qsizetype done, qsizetype total)
    {
        constexpr qsizetype kBatch = 200;
        if (m_progress && done % kBatch == 0) {
            m_progress->report(done, total, QCoreApplication::translate("UnitImport", "Checking the list"));
            return !m_progress->isCancelled();
        }
        return true;
    }

    void listRows()
    {
        for (int i = 0; i < m_outline.size(); ++i) {
            const OutlineRow& outline = m_outline.at(i);
            ImportRow row;
            row.row = outline.row;
            const bool byUser = outline.byUser && outline.leftOutReason.isEmpty();
            row.reason = byUser ? QCoreApplication::translate("UnitImport", "left out by you") : outline.leftOutReason;
            if (!row.reason.isEmpty()) {
                row.outcome = RowOutcome::LeftOut;
            } else {
                m_cells.noteSpreadsheetErrors(row.row);
                row.draft.code = m_cells.text(row.row, ImportField::Code);
                row.draft.name = m_cells.text(row.row, ImportField::Name);
                if (m_options.unionNames) {
                    row.draft.name = m_vocabulary.unionName(row.draft.name);
                }
                m_names.addRow(static_cast<int>(m_preview.rows.size()), row);
            }
            m_indexOfRow.insert(row.row, static_cast<int>(m_preview.rows.size()));
            m_preview.rows.append(row);
        }
    }

    /// Per index of m_preview.rows the index of the parent's row, or -1.
    QList<int> findParents()
    {
        QList<int> parents(m_preview.rows.size(), -1);
        for (int i = 0; i < m_preview.rows.size(); ++i) {
            ImportRow& row = m_preview.rows[i];
            if (row.outcome == RowOutcome::LeftOut) {
                continue;
            }
            const QString code = m_cells.sharedText(row.row, ImportField::ParentCode);
            const QString name = m_cells.sharedText(row.row, ImportField::ParentName);
            if (code.isEmpty() && name.isEmpty()) {
                if (m_outline.at(i).parentRow >= 0) {
                    parents[i] = m_indexOfRow.value(m_outline.at(i).parentRow);
                    m_saysParent.insert(i);
                    noteLeftOutParent(row, parents.at(i));
                } else {
                    row.parentId = m_options.parentUnit;
                }
                continue;
            }
            m_saysParent.insert(i);
            const ParentFound found = m_names.parent(i, code, name, m_options.parentUnit);
            if (!found.problem.isEmpty()) {
                m_cells.note(row.row, name.isEmpty() ? ImportField::ParentCode : ImportField::ParentName,
                             Severity::Error, found.problem);
            }
            parents[i] = found.index;
            row.parentId = found.unit;
        }
        return parents;
    }

    void noteLeftOutParent(const ImportRow& row, int parentIndex)
    {
        const ImportRow& parent = m_preview.rows.at(parentIndex);
        if (parent.outcome == RowOutcome::LeftOut) {
            m_cells.noteRow(
                row.row, Severity::Error,
                importSentence(QT_TRANSLATE_NOOP("UnitImport",
                                                 "Its superior unit in row %1 is left out. Leave this row out "
                                                 "as well, or take that one in again."),
                               parent.row + 1));
        }
    }

    /// An order in which every parent comes before its children; rows that stand above themselves are noted.
    QList<int> parentsFirst(const QList<int>& parents)
    {
        QList<int> order;
        QList<int> state(parents.size(), 0); // 1: on the way, 2: done
        for (int start = 0; start < parents.size(); ++start) {
            QList<int> way;
            int at = start;
            while (at >= 0 && state.at(at) == 0) {
                state[at] = 1;
                way.append(at);
                at = parents.at(at);
            }
            const bool circle = at >= 0 && state.at(at) == 1;
            for (auto it = way.crbegin(); it != way.crend(); ++it) {
                state[*it] = 2;
                order.append(*it);
                m_preview.rows[*it].parentRow = parents.at(*it) >= 0 ? m_preview.rows.at(parents.at(*it)).row : -1;
            }
            if (circle) {
                m_preview.rows[at].parentRow = -1;
                m_cells.note(m_preview.rows.at(at).row, ImportField::ParentName, Severity::Error,
                             QCoreApplication::translate("UnitImport",
                                                         "By this list the unit stands below itself. Correct "
                                                         "its superior unit."));
            }
        }
        return order;
    }

    void understand(ImportRow& row)
    {
        if (row.outcome == RowOutcome::LeftOut) {
            return;
        }
        const ImportRow* parentRow =
            row.parentRow >= 0 ? &m_preview.rows.at(m_indexOfRow.value(row.parentRow)) : nullptr;
        if (parentRow != nullptr && parentRow->existing.isValid()) {
            row.parentId = parentRow->existing;
        }
        const UnitNode* parentNode = m_context.tree.find(row.parentId);
        const QString parentType = parentRow != nullptr && !parentRow->draft.typeCode.isEmpty()
                                       ? parentRow->draft.typeCode
                                   : parentNode != nullptr ? parentNode->typeCode
                                                           : QString();
        readType(row, parentType);
        recognise(row, parentRow);
        if (row.draft.name.isEmpty() && !row.existing.isValid()) {
            m_cells.note(row.row, ImportField::Name, Severity::Error,
                         QCoreApplication::translate("UnitImport", "The name of the unit is missing."));
        }
        const int index = m_indexOfRow.value(row.row);
        readValues(row, m_outline.at(index).block, m_cells, m_options, m_context, m_vocabulary);
        row.anchor = row.existing.isValid() ? row.existing : parentRow != nullptr ? parentRow->anchor : row.parentId;
        if (row.existing.isValid()) {
            m_comparison.compare(row, parentRow, m_saysParent.contains(index), m_typeGiven.contains(row.row));
        } else {
            makeNew(row, parentRow);
        }
        noteUnusualParent(row, parentRow, parentType);
    }

    void readType(ImportRow& row, const QString& parentType)
    {
        const QString given = m_cells.sharedText(row.row, ImportField::Type);
        if (!given.isEmpty()) {
            row.draft.typeCode = m_names.typeOfWords(given);
            if (!row.draft.typeCode.isEmpty()) {
                m_typeGiven.insert(row.row);
                return;
            }
        }
        row.draft.typeCode = m_names.typeOfName(row.draft.name, parentType, m_options.day);
        if (row.draft.typeCode.isEmpty()) {
            row.draft.typeCode = m_options.defaultType;
        }
        if (!given.isEmpty()) {
            const UnitType* type = m_context.type(row.draft.typeCode);
            m_cells.note(
                row.row, ImportField::Type, type != nullptr ? Severity::Warning : Severity::Error,
                type != nullptr
                    ? importSentence(
                          QT_TRANSLATE_NOOP("UnitImport", "“%1” is not a known type of unit; “%2” is taken."), given,
                          type->shortVi)
                    : importSentence(QT_TRANSLATE_NOOP("UnitImport", "“%1” is not a known type of unit."), given));
        }
    }

    /// Finds the unit in the data that this row means: by code, else by name under the same parent.
    void recognise(ImportRow& row, const ImportRow* parentRow)
    {
        if (!row.draft.code.isEmpty()) {
            const CodeFound found =
                m_names.byCode(row.draft.code, m_cells.isNumber(row.row, ImportField::Code), row.parentId);
            if (found.several) {
                m_cells.note(row.row, ImportField::Code, Severity::Error,
                             importSentence(QT_TRANSLATE_NOOP("UnitImport",
                                                              "Several units carry the code %1 on that day. Give them "
                                                              "different codes first."),
                                            row.draft.code));
                return;
            }
            if (found.unit.isValid()) {
                row.existing = found.unit;
                noteCode(row, m_context.tree.find(found.unit)->code);
                return;
            }
            padCode(row);
        }
        const bool newParent = parentRow != nullptr && !parentRow->existing.isValid();
        if (!newParent && !row.draft.name.isEmpty()) {
            row.existing = m_names.byName(row.draft.name, row.parentId);
        }
    }

    void noteCode(ImportRow& row, const QString& code)
    {
        if (code != row.draft.code) {
            m_cells.note(row.row, ImportField::Code, Severity::Note,
                         importSentence(QT_TRANSLATE_NOOP("UnitImport", "Read as code %1."), code));
            row.draft.code = code;
        }
    }

    /// Spreadsheets drop the zeros in front of official codes.
    void padCode(ImportRow& row)
    {
        const int digits = m_vocabulary.codeDigits.value(row.draft.typeCode);
        if (m_cells.isNumber(row.row, ImportField::Code) && row.draft.code.size() < digits &&
            std::all_of(row.draft.code.cbegin(), row.draft.code.cend(), [](QChar ch) { return ch.isDigit(); })) {
            row.draft.code = row.draft.code.rightJustified(digits, QLatin1Char('0'));
            m_cells.note(
                row.row, ImportField::Code, Severity::Warning,
                importSentence(QT_TRANSLATE_NOOP("UnitImport", "The spreadsheet lost zeros in front; %1 is taken."),
                               row.draft.code));
        }
    }

    void makeNew(ImportRow& row, const ImportRow* parentRow)
    {
        row.outcome = RowOutcome::New;
        UnitDraft& draft = row.draft;
        if (m_context.type(draft.typeCode) == nullptr && !draft.name.isEmpty() &&
            m_cells.sharedText(row.row, ImportField::Type).isEmpty()) {
            m_cells.note(
                row.row, ImportField::Name, Severity::Error,
                importSentence(QT_TRANSLATE_NOOP("UnitImport",
                                                 "It cannot be told what type of unit “%1” is. Choose a type for "
                                                 "such units, or name it in a column."),
                               draft.name));
        }
        if (draft.shortName.isEmpty()) {
            draft.shortName = m_vocabulary.shortName(draft.name);
        }
        const QDate founded = m_cells.date(row.row, ImportField::OpenedOn);
        draft.openedOn = founded.isValid() ? founded : m_options.day;
        const QDate parentFrom = parentRow != nullptr && !parentRow->existing.isValid()
                                     ? parentRow->draft.openedOn
                                     : m_context.facts.value(row.parentId).openedOn;
        if (parentFrom.isValid() && draft.openedOn < parentFrom) {
            // The unit is older than what the data knows of its parent: it begins with it, and its founding day is
            // kept.
            m_cells.note(
                row.row, ImportField::OpenedOn, Severity::Note,
                importSentence(QT_TRANSLATE_NOOP("UnitImport",
                                                 "Its superior unit exists in the data from %1 only, so the unit "
                                                 "begins on that day; the founding day is kept as a note."),
                               base::displayDate(parentFrom)));
            row.eventNote =
                importSentence(QT_TRANSLATE_NOOP("UnitImport", "Founded on %1."), base::displayDate(draft.openedOn));
            draft.openedOn = parentFrom;
        }
        const auto closed = m_context.facts.value(row.parentId).closedOn;
        if (row.parentId.isValid() && closed && *closed <= draft.openedOn) {
            m_cells.note(row.row, ImportField::OpenedOn, Severity::Error,
                         importSentence(QT_TRANSLATE_NOOP("UnitImport", "Its superior unit is closed from %1 on."),
                                        base::displayDate(*closed)));
        }
        if (const auto later = m_context.laterCodes.constFind(draft.code); later != m_context.laterCodes.cend()) {
            m_cells.note(
                row.row, ImportField::Code, Severity::Warning,
                importSentence(
                    QT_TRANSLATE_NOOP("UnitImport", "A unit with the code %1 opens on %2; this makes another one."),
                    draft.code, base::displayDate(*later)));
        }
    }

    void noteUnusualParent(const ImportRow& row, const ImportRow* parentRow, const QString& parentType)
    {
        const bool matters = row.outcome == RowOutcome::New || row.moves;
        if (!matters || parentType.isEmpty() || row.draft.typeCode.isEmpty() || m_cells.hasError(row.row) ||
            m_context.isUsualParent(row.draft.typeCode, parentType,
                                    row.draft.openedOn.isValid() ? row.draft.openedOn : m_options.day)) {
            return;
        }
        const UnitNode* node = m_context.tree.find(row.parentId);
        const QString parentName = parentRow != nullptr ? parentRow->draft.name
                                   : node != nullptr    ? node->name
                                                        : QString();
        const UnitType* type = m_context.type(row.draft.typeCode);
        m_cells.note(
            row.row, ImportField::Name, Severity::Warning,
            importSentence(
                QT_TRANSLATE_NOOP("UnitImport", "By the rules a unit of the type “%1” does not stand under “%2”."),
                type != nullptr ? type->shortVi : row.draft.typeCode, parentName));
    }

    base::ProgressSink* m_progress;
    const ImportMapping& m_mapping;
    const ImportOptions& m_options;
    const ImportContext& m_context;
    const ImportVocabulary& m_vocabulary;
    ImportCells m_cells;
    const base::TableSheet& m_sheet;
    UnitNames m_names;
    ImportComparison m_comparison;
    ImportPreview m_preview;
    QList<OutlineRow> m_outline;
    QHash<int, int> m_indexOfRow; ///< row of the sheet → index of m_preview.rows
    QSet<int> m_saysParent;       ///< indexes of rows whose parent the list names
    QSet<int> m_typeGiven;        ///< rows whose type stands in a column
};

struct OutcomeWords
{
    RowOutcome outcome;
    const char* code;
    const char* name;
};

constexpr std::array<OutcomeWords, 5> kOutcomes{{
    {RowOutcome::New, "new", QT_TRANSLATE_NOOP("UnitImport", "New")},
    {RowOutcome::Changed, "changed", QT_TRANSLATE_NOOP("UnitImport", "Changed")},
    {RowOutcome::Unchanged, "unchanged", QT_TRANSLATE_NOOP("UnitImport", "As before")},
    {RowOutcome::Wrong, "wrong", QT_TRANSLATE_NOOP("UnitImport", "To be mended")},
    {RowOutcome::LeftOut, "left_out", QT_TRANSLATE_NOOP("UnitImport", "Left out")},
}};

const OutcomeWords& wordsOf(RowOutcome outcome)
{
    return kOutcomes.at(static_cast<size_t>(outcome));
}

} // namespace

QString displayName(RowOutcome outcome)
{
    return QCoreApplication::translate("UnitImport", wordsOf(outcome).name);
}

QString toCode(RowOutcome outcome)
{
    return QString::fromLatin1(wordsOf(outcome).code);
}

const UnitType* ImportContext::type(const QString& code) const
{
    const auto found =
        std::find_if(types.cbegin(), types.cend(), [&code](const UnitType& known) { return known.code == code; });
    return found == types.cend() ? nullptr : &*found;
}

bool ImportContext::isUsualParent(const QString& childType, const QString& parentType, const QDate& day) const
{
    return std::any_of(allowedParents.cbegin(), allowedParents.cend(), [&](const AllowedParent& rule) {
        return rule.childType == childType && rule.parentType == parentType && rule.validFrom <= day &&
               day < rule.validUntil;
    });
}

int ImportPreview::count(RowOutcome outcome) const
{
    return static_cast<int>(
        std::count_if(rows.cbegin(), rows.cend(), [outcome](const ImportRow& row) { return row.outcome == outcome; }));
}

int ImportPreview::count(Severity severity) const
{
    return static_cast<int>(std::count_if(problems.cbegin(), problems.cend(), [severity](const CellProblem& problem) {
        return problem.severity == severity;
    }));
}

bool ImportPreview::canCommit() const
{
    return count(Severity::Error) == 0 && count(RowOutcome::New) + count(RowOutcome::Changed) > 0;
}

ImportPreview previewImport(const base::TableSheet& sheet, const ImportMapping& mapping, const ImportOptions& options,
                            const ImportContext& context, const ImportVocabulary& vocabulary,
                            base::ProgressSink* progress)
{
    return Preview(sheet, mapping, options, context, vocabulary, progress).run();
}

} // namespace doancoso::organization
