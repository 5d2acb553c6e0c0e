// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the cells of a list of members by what their columns mean, and notes what cannot be read at the cell: dates in
// every usual form, numbers that lost a zero in front, ticks, words of lists. Used by the preview of the import only.
#pragma once

#include "core/membership/member_import.h"

#include <QCoreApplication>

namespace doancoso::membership {

/// A translated sentence with its values.
template <typename... Arguments>
QString memberImportSentence(const char* sentence, const Arguments&... arguments)
{
    QString text = QCoreApplication::translate("MemberImport", sentence);
    ((text = text.arg(arguments)), ...);
    return text;
}

class MemberImportCells
{
public:
    MemberImportCells(const base::TableSheet& sheet, const MemberMapping& mapping, const MemberVocabulary& vocabulary,
                      const QDate& today);

    bool has(MemberField field) const { return m_columns.contains(field); }
    /// The field's text in one line, composed; words such as "-" are none.
    QString text(int row, MemberField field) const;
    /// The same where a merged cell speaks for all rows it covers.
    QString sharedText(int row, MemberField field) const;
    QString firstText(int row) const;
    int filledCells(int row) const;

    /// The whole name, from one column or two.
    QString name(int row);
    /// Fills every field of the person but the name; what belongs in no field is added to the note.
    void readPerson(int row, Person& person);
    QDate day(int row, MemberField field);
    /// Notes spreadsheet errors in any column that is imported.
    void noteSpreadsheetErrors(int row);

    void note(int row, MemberField field, Severity severity, const QString& sentence);
    void noteRow(int row, Severity severity, const QString& sentence);
    void noteList(Severity severity, const QString& sentence);
    bool hasError(int row) const { return m_wrongRows.contains(row); }
    /// Sorted by place.
    QList<CellProblem> takeProblems();

private:
    const base::TableCell& cell(int row, MemberField field) const;
    base::PartialDate date(int row, MemberField field);
    base::PartialDate birthDate(int row);
    Sex sex(int row);
    QString identityNumber(int row);
    QString phone(int row);
    /// The list's code of a word that stands in many cells.
    std::optional<QString> codeOf(MemberField field, const QString& list, const QString& typed);
    QString listed(int row, MemberField field, QStringList& leftovers);
    std::optional<bool> yesNo(int row, MemberField field);
    std::optional<bool> salaried(int row, QStringList& leftovers);

    const base::TableSheet& m_sheet;
    const MemberVocabulary& m_vocabulary;
    QDate m_today;
    QHash<MemberField, int> m_columns;
    QHash<MemberField, QHash<QString, std::optional<QString>>> m_codes;
    QHash<int, int> m_branchAnchors;
    QList<CellProblem> m_problems;
    QSet<int> m_wrongRows;
};

} // namespace doancoso::membership
