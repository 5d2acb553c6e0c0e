// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the cells of a list of units by what their columns mean, and notes what cannot be read at the cell. Used by the
// preview of the import only.
#pragma once

#include "core/organization/unit_import.h"

#include <QCoreApplication>

namespace doancoso::organization {

/// A translated sentence with its values.
template <typename... Arguments>
QString importSentence(const char* sentence, const Arguments&... arguments)
{
    QString text = QCoreApplication::translate("UnitImport", sentence);
    ((text = text.arg(arguments)), ...);
    return text;
}

class ImportCells
{
public:
    ImportCells(const base::TableSheet& sheet, const ImportMapping& mapping, const ImportVocabulary& vocabulary);

    bool has(ImportField field) const { return m_columns.contains(field); }
    /// The field's text in one line; words such as "-" are none, except in names.
    QString text(int row, ImportField field) const;
    /// The same where a merged cell speaks for all rows it covers.
    QString sharedText(int row, ImportField field) const;
    /// True for a number cell, which may have lost zeros in front.
    bool isNumber(int row, ImportField field) const;
    /// First non-empty cell of the row, whatever its column means.
    QString firstText(int row) const;
    int filledCells(int row) const;

    /// A whole number from 0. Nothing when empty or wrong; wrong is noted.
    std::optional<qint64> count(int row, ImportField field);
    QDate date(int row, ImportField field);
    QString phone(int row);
    QString email(int row);
    /// Notes spreadsheet errors in any column that is imported.
    void noteSpreadsheetErrors(int row);

    void note(int row, ImportField field, Severity severity, const QString& sentence);
    void noteRow(int row, Severity severity, const QString& sentence);
    void noteList(Severity severity, const QString& sentence);
    bool hasError(int row) const { return m_wrongRows.contains(row); }
    /// Sorted by place.
    QList<CellProblem> takeProblems();

private:
    const base::TableCell& cell(int row, ImportField field) const;

    const base::TableSheet& m_sheet;
    const ImportVocabulary& m_vocabulary;
    QHash<ImportField, int> m_columns;
    QHash<ImportField, QHash<int, int>> m_anchors;
    QList<CellProblem> m_problems;
    QSet<int> m_wrongRows;
};

} // namespace doancoso::organization
