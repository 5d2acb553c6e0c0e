// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organization/import_outline.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace doancoso::organization {
namespace {

enum class Numbering { None, Capital, Roman, Number, Dotted2, Dotted3, Dotted4, Small, Dash };

/// What kind of running number this is; a single letter that is also a roman numeral goes by what stood before it.
Numbering numberingOf(const QString& text, const QString& lastCapital)
{
    static const QRegularExpression roman(QStringLiteral("^[IVXL]+$"));
    static const QRegularExpression capital(QStringLiteral("^[A-ZĐ]$"));
    static const QRegularExpression small(QStringLiteral("^[a-zđ]$"));
    static const QRegularExpression dotted(QStringLiteral("^\\d+([.,]\\d+)*$"));
    QString bare = text.trimmed();
    while (!bare.isEmpty() && QStringLiteral(".)/:").contains(bare.back())) {
        bare.chop(1);
    }
    while (!bare.isEmpty() && bare.front() == QLatin1Char('(')) {
        bare.remove(0, 1);
    }
    if (dotted.match(bare).hasMatch()) {
        const auto dots = std::min<qsizetype>(bare.count(QLatin1Char('.')) + bare.count(QLatin1Char(',')), 3);
        return static_cast<Numbering>(static_cast<int>(Numbering::Number) + static_cast<int>(dots));
    }
    const bool follows =
        !lastCapital.isEmpty() && !bare.isEmpty() && bare.at(0).unicode() == lastCapital.at(0).unicode() + 1;
    if (roman.match(bare).hasMatch() && !(bare.size() == 1 && follows)) {
        return Numbering::Roman;
    }
    if (capital.match(bare).hasMatch()) {
        return Numbering::Capital;
    }
    if (small.match(bare).hasMatch()) {
        return Numbering::Small;
    }
    return text.trimmed() == QLatin1String("-") || text.trimmed() == QLatin1String("+") ? Numbering::Dash
                                                                                        : Numbering::None;
}

bool beginsWithOneOf(const QString& words, const QStringList& beginnings)
{
    return std::any_of(beginnings.cbegin(), beginnings.cend(), [&words](const QString& begin) {
        return words == begin || words.startsWith(QString(begin + QLatin1Char(' ')));
    });
}

class Outline
{
public:
    Outline(const base::TableSheet& sheet, const ImportMapping& mapping, const ImportOptions& options,
            const ImportCells& cells, const ImportVocabulary& vocabulary)
        : m_sheet(sheet), m_mapping(mapping), m_options(options), m_cells(cells), m_vocabulary(vocabulary)
    {
        for (const QString& heading : mapping.headings) {
            m_headingWords.append(foldedWords(heading));
        }
    }

    QList<OutlineRow> run()
    {
        for (int row = m_mapping.firstRow; row < m_sheet.rowCount(); ++row) {
            if (m_sheet.isRowEmpty(row)) {
                continue;
            }
            OutlineRow found;
            found.row = row;
            found.leftOutReason = reasonToLeaveOut(row);
            found.byUser = m_options.leftOutRows.contains(row);
            m_rows.append(found);
        }
        // Only several kinds of number make levels; a list numbered 1, 2, 3 is flat.
        if (m_cells.has(ImportField::Ordinal) && !m_cells.has(ImportField::ParentCode) &&
            !m_cells.has(ImportField::ParentName)) {
            nest();
        }
        return std::move(m_rows);
    }

private:
    struct Level
    {
        Numbering numbering;
        int index; ///< into m_rows
    };

    QString reasonToLeaveOut(int row) const
    {
        const QString name = m_cells.text(row, ImportField::Name);
        const QString code = m_cells.text(row, ImportField::Code);
        const QString first = foldedWords(m_cells.firstText(row));
        const QString nameWords = foldedWords(name);
        if (isHeadingAgain(row)) {
            return QCoreApplication::translate("UnitImport", "the headings once more");
        }
        const auto isTotal = [this](const QString& words) {
            return beginsWithOneOf(words, m_vocabulary.totals) && !beginsWithOneOf(words, m_vocabulary.notTotals);
        };
        if (isTotal(first) || isTotal(nameWords)) {
            return QCoreApplication::translate("UnitImport", "a total");
        }
        const bool onlyOneCell = m_cells.filledCells(row) == 1;
        if (onlyOneCell && beginsWithOneOf(first, m_vocabulary.notes)) {
            return QCoreApplication::translate("UnitImport", "a note");
        }
        if (name.isEmpty() && code.isEmpty()) {
            return QCoreApplication::translate("UnitImport", "neither code nor name");
        }
        // A sentence over the whole width of the table stands in its first cell.
        if (onlyOneCell && name.isEmpty() && code.contains(QLatin1Char(' '))) {
            return QCoreApplication::translate("UnitImport", "a note");
        }
        return {};
    }

    bool isHeadingAgain(int row) const
    {
        int same = 0;
        for (int column = 0; column < m_headingWords.size(); ++column) {
            const QString text = m_sheet.cell(row, column).text;
            if (text.isEmpty()) {
                continue;
            }
            if (foldedWords(text) != m_headingWords.at(column)) {
                return false; // mostly the first cell tells it
            }
            ++same;
        }
        return same >= 2;
    }

    void nest()
    {
        QList<Level> stack;
        QString lastCapital;
        QList<bool> hasBelow(m_rows.size(), false);
        QList<int> over(m_rows.size(), -1);
        for (int i = 0; i < m_rows.size(); ++i) {
            if (!m_rows.at(i).leftOutReason.isEmpty()) {
                continue;
            }
            const QString number = m_cells.text(m_rows.at(i).row, ImportField::Ordinal);
            const Numbering numbering = numberingOf(ordinalText(i), lastCapital);
            if (numbering == Numbering::Capital) {
                lastCapital = number;
            }
            const auto known = std::find_if(stack.cbegin(), stack.cend(),
                                            [numbering](const Level& level) { return level.numbering == numbering; });
            stack.erase(stack.begin() + (known - stack.cbegin()), stack.end());
            over[i] = stack.isEmpty() ? -1 : stack.constLast().index;
            if (over.at(i) >= 0) {
                hasBelow[over.at(i)] = true;
            }
            stack.append({numbering, i});
        }
        for (int i = 0; i < m_rows.size(); ++i) {
            if (hasBelow.at(i)) {
                markSection(m_rows[i]);
            }
        }
        for (int i = 0; i < m_rows.size(); ++i) {
            place(i, over);
        }
    }

    /// "-" counts as a running number here, though elsewhere it means an empty cell.
    QString ordinalText(int index) const
    {
        const int column = m_mapping.columnOf(ImportField::Ordinal);
        return m_sheet.cell(m_rows.at(index).row, column).text;
    }

    /// "II. Khối trường học": a heading over units, no unit.
    void markSection(OutlineRow& row) const
    {
        const QString name = m_cells.text(row.row, ImportField::Name);
        const bool knownUnit = m_vocabulary.match(name).pattern != nullptr;
        if (m_cells.text(row.row, ImportField::Code).isEmpty() &&
            (!knownUnit || beginsWithOneOf(foldedWords(name), m_vocabulary.sections))) {
            row.leftOutReason = QCoreApplication::translate("UnitImport", "a heading over the units below it");
            QString words = foldedWords(name);
            if (words.startsWith(QLatin1String("khoi "))) {
                words = words.mid(5);
            }
            row.block = m_vocabulary.blockWords.value(words);
        }
    }

    /// The nearest row above in the outline that is a unit; sections between pass their block down.
    void place(int index, const QList<int>& over)
    {
        OutlineRow& row = m_rows[index];
        int above = over.at(index);
        while (above >= 0 && !m_rows.at(above).leftOutReason.isEmpty()) {
            if (row.block.isEmpty()) {
                row.block = m_rows.at(above).block;
            }
            above = over.at(above);
        }
        row.parentRow = above >= 0 ? m_rows.at(above).row : -1;
    }

    const base::TableSheet& m_sheet;
    const ImportMapping& m_mapping;
    const ImportOptions& m_options;
    const ImportCells& m_cells;
    const ImportVocabulary& m_vocabulary;
    QStringList m_headingWords; ///< folded
    QList<OutlineRow> m_rows;
};

} // namespace

QList<OutlineRow> outlineRows(const base::TableSheet& sheet, const ImportMapping& mapping, const ImportOptions& options,
                              const ImportCells& cells, const ImportVocabulary& vocabulary)
{
    return Outline(sheet, mapping, options, cells, vocabulary).run();
}

} // namespace doancoso::organization
