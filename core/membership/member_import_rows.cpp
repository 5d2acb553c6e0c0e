// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/member_import_rows.h"

#include "core/base/text.h"

#include <algorithm>

namespace doancoso::membership {
namespace {

using namespace Qt::StringLiterals;

bool beginsLike(const QString& words, const QStringList& beginnings)
{
    return std::any_of(beginnings.cbegin(), beginnings.cend(), [&words](const QString& begin) {
        return words == begin || words.startsWith(QString(begin + u' '));
    });
}

class ListedRows
{
public:
    ListedRows(const base::TableSheet& sheet, const MemberMapping& mapping, MemberImportCells& cells,
               const MemberImportBranches& branches, const MemberVocabulary& vocabulary)
        : m_sheet(sheet), m_mapping(mapping), m_cells(cells), m_branches(branches), m_vocabulary(vocabulary)
    {
        for (const QString& heading : mapping.headings) {
            m_headings.append(organization::foldedWords(heading));
        }
    }

    QString reasonToLeaveOut(int row)
    {
        const QString first = m_cells.firstText(row);
        const QString words = organization::foldedWords(first);
        const int filled = m_cells.filledCells(row);
        if (isHeadingAgain(row)) {
            return memberImportSentence(QT_TRANSLATE_NOOP("MemberImport", "the headings once more"));
        }
        if (const QString section = sectionOf(row, filled); !section.isEmpty()) {
            m_section = section;
            return memberImportSentence(QT_TRANSLATE_NOOP("MemberImport", "the heading of a branch"));
        }
        if (isTotal(row, first, words)) {
            m_ended = true;
            return memberImportSentence(QT_TRANSLATE_NOOP("MemberImport", "a total"));
        }
        // Notes and signatures stand below the table, by themselves or two beside each other.
        if (filled <= 2 && (beginsLike(words, m_vocabulary.notes) || (m_ended && !hasFacts(row)))) {
            m_ended = true;
            return memberImportSentence(QT_TRANSLATE_NOOP("MemberImport", "a note or signature"));
        }
        if (nameTexts(row).isEmpty()) {
            if (filled == 1 || !hasFacts(row)) {
                return memberImportSentence(QT_TRANSLATE_NOOP("MemberImport", "no name"));
            }
            return {}; // somebody's name is missing: told at the row
        }
        m_ended = false;
        return {};
    }

    QString section() const { return m_section; }

private:
    /// Written with its marks a total is told from a name; without them by what only a person has.
    bool isTotal(int row, const QString& first, const QString& words) const
    {
        if (!beginsLike(words, m_vocabulary.totals)) {
            return false;
        }
        return organization::isPlainText(first) ? !isSomebody(row)
                                                : beginsLike(organization::tonedWords(first), m_vocabulary.totalsToned);
    }

    /// A day or year of birth, or an identity number: sums have fewer digits.
    bool isSomebody(int row) const
    {
        constexpr int kDigitsOfAYear = 4;
        constexpr int kDigitsOfAnIdentity = 9;
        const auto digits = [&](MemberField field) {
            const QString text = m_cells.text(row, field);
            return std::count_if(text.cbegin(), text.cend(), [](QChar ch) { return ch.isDigit(); });
        };
        return digits(MemberField::BirthDate) >= kDigitsOfAYear || digits(MemberField::BirthYear) >= kDigitsOfAYear ||
               digits(MemberField::IdentityNumber) >= kDigitsOfAnIdentity;
    }

    /// The name's columns as they stand.
    QString nameTexts(int row) const
    {
        QString texts;
        for (const MemberField field : {MemberField::FullName, MemberField::FamilyName, MemberField::GivenName}) {
            texts += m_cells.text(row, field);
        }
        return texts;
    }

    /// Something that only a person has.
    bool hasFacts(int row) const
    {
        const QList<MemberField> facts{MemberField::BirthDate,  MemberField::BirthYear, MemberField::IdentityNumber,
                                       MemberField::CardCode,   MemberField::JoinedOn,  MemberField::MaleTick,
                                       MemberField::FemaleTick, MemberField::Sex,       MemberField::Phone};
        return std::any_of(facts.cbegin(), facts.cend(),
                           [&](MemberField field) { return !m_cells.text(row, field).isEmpty(); });
    }

    /// "I. Chi đoàn thôn 1" over the members of the branch.
    QString sectionOf(int row, int filled) const
    {
        if (filled > 3 || hasFacts(row)) {
            return {};
        }
        for (int column = 0; column < m_sheet.rowLength(row); ++column) {
            QString text = base::composed(m_sheet.cell(row, column).text).simplified();
            // A running number may stand in the same cell.
            const qsizetype dot = text.indexOf(u". ");
            if (dot > 0 && dot <= 4) {
                text = text.mid(dot + 2);
            }
            if (text.endsWith(u':')) {
                text.chop(1);
            }
            // How many there are often stands behind: "Chi đoàn thôn 1 (25 đoàn viên)".
            const qsizetype bracket = text.indexOf(u'(');
            const QString bare = bracket > 3 ? text.left(bracket).trimmed() : text;
            if (!bare.isEmpty() && m_branches.looksLikeBranch(bare)) {
                return bare;
            }
        }
        return {};
    }

    bool isHeadingAgain(int row) const
    {
        int same = 0;
        for (int column = 0; column < m_headings.size(); ++column) {
            const QString text = m_sheet.cell(row, column).text;
            if (text.isEmpty()) {
                continue;
            }
            if (organization::foldedWords(text) != m_headings.at(column)) {
                return false; // mostly the first cell tells it
            }
            ++same;
        }
        return same >= 2;
    }

    const base::TableSheet& m_sheet;
    const MemberMapping& m_mapping;
    MemberImportCells& m_cells;
    const MemberImportBranches& m_branches;
    const MemberVocabulary& m_vocabulary;
    QStringList m_headings; ///< folded
    QString m_section;
    bool m_ended = false; ///< a total or a signature was seen, and nobody since
};

} // namespace

QList<ListedRow> listedRows(const base::TableSheet& sheet, const MemberMapping& mapping,
                            const MemberImportOptions& options, MemberImportCells& cells,
                            const MemberImportBranches& branches, const MemberVocabulary& vocabulary)
{
    ListedRows reader(sheet, mapping, cells, branches, vocabulary);
    QList<ListedRow> rows;
    for (int row = mapping.firstRow; row < sheet.rowCount(); ++row) {
        if (sheet.isRowEmpty(row)) {
            continue;
        }
        ListedRow found;
        found.row = row;
        found.leftOutReason = reader.reasonToLeaveOut(row);
        found.byUser = options.leftOutRows.contains(row);
        found.section = reader.section();
        rows.append(found);
    }
    return rows;
}

} // namespace doancoso::membership
