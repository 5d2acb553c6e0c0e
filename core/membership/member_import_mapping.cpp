// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/member_import_mapping.h"

#include "core/base/partial_date.h"
#include "core/base/text.h"
#include "core/membership/person_lists.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace doancoso::membership {
namespace {

using namespace Qt::StringLiterals;
using base::CellKind;
using base::TableSheet;

constexpr int kSearchedRows = 20;
constexpr int kMostHeaderLines = 3;
constexpr int kSampled = 200;
constexpr int kExact = 1000;

bool hasMemberWords(const QString& text, const QString& words)
{
    return QString(u' ' + text + u' ').contains(QString(u' ' + words + u' '));
}

/// A heading as it is compared with what the vocabulary knows.
struct MemberHeading
{
    explicit MemberHeading(const QString& heading)
        : folded(organization::foldedWords(heading)),
          toned(organization::tonedWords(heading)),
          isPlain(organization::isPlainText(heading))
    {}

    QString folded;
    QString toned;
    bool isPlain; ///< written without marks
};

/// How well a heading names the field: 0 not at all, from kExact exactly. "Nam" (man) and "năm" (year) differ by their
/// marks only, so a heading written with marks is compared with them.
int memberCloseness(const MemberHeading& heading, const MemberVocabulary::Header& header)
{
    const QString& folded = heading.folded;
    if (folded.isEmpty() || folded.size() > 70) {
        return 0;
    }
    if (header.toned.contains(heading.toned)) {
        return kExact + 100 + static_cast<int>(folded.size());
    }
    if (heading.isPlain && header.folded.contains(folded)) {
        return kExact + static_cast<int>(folded.size());
    }
    const bool never = std::any_of(header.never.cbegin(), header.never.cend(),
                                   [&folded](const QString& word) { return hasMemberWords(folded, word); });
    // Parts of dates and ticks are short words that stand in many headings.
    static const QList<MemberField> exactOnly{MemberField::BirthDay,   MemberField::BirthMonth, MemberField::BirthYear,
                                              MemberField::MaleTick,   MemberField::FemaleTick, MemberField::GivenName,
                                              MemberField::FamilyName, MemberField::Ordinal};
    if (never || exactOnly.contains(header.field)) {
        return 0;
    }
    int best = 0;
    for (const QString& words : header.folded) {
        if (words.size() >= 4 && hasMemberWords(folded, words)) {
            best = std::max(best, (folded.startsWith(words) ? 200 : 100) +
                                      static_cast<int>(100 * words.size() / folded.size()));
        }
    }
    return best;
}

/// The headings of some lines; a heading over several columns stands before each of theirs.
struct MemberHeadings
{
    QStringList full;
    QStringList bottom; ///< the lowest line by itself
    bool sound = true;  ///< false: one of the lines holds numbers or dates, so it is no line of headings
};

MemberHeadings memberHeadingsOf(const TableSheet& sheet, int row, int lines)
{
    MemberHeadings result;
    QString group; // of the first line, for files without merged cells
    for (int column = 0; column < sheet.columnCount(); ++column) {
        QStringList parts;
        for (int line = 0; line < lines; ++line) {
            const base::TableCell& shown = sheet.shownCell(row + line, column);
            QString text = shown.text.simplified();
            result.sound = result.sound && (shown.isEmpty() || shown.kind == CellKind::Text);
            if (line == 0 && lines > 1) {
                if (!text.isEmpty()) {
                    group = text;
                } else if (!sheet.shownCell(row + 1, column).isEmpty()) {
                    text = group;
                }
            }
            if (!text.isEmpty() && !parts.contains(text)) {
                parts.append(text);
            }
        }
        result.full.append(parts.join(u' '));
        result.bottom.append(parts.size() > 1 ? parts.constLast() : QString());
    }
    return result;
}

struct MemberGuess
{
    MemberMapping mapping;
    int score = 0;
};

/// Gives each column the field its heading names best; each field once.
MemberGuess fittedMembers(const MemberHeadings& headings, const MemberVocabulary& vocabulary)
{
    struct Pair
    {
        int score;
        int column;
        MemberField field;
    };
    QList<Pair> pairs;
    for (int column = 0; column < headings.full.size(); ++column) {
        const MemberHeading full(headings.full.at(column));
        const MemberHeading bottom(headings.bottom.at(column));
        for (const MemberVocabulary::Header& header : vocabulary.headers) {
            const int score = std::max(memberCloseness(full, header), memberCloseness(bottom, header) - 150);
            if (score > 0) {
                pairs.append({score, column, header.field});
            }
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) { return a.score > b.score; });
    MemberGuess guess;
    guess.mapping.headings = headings.full;
    guess.mapping.columns.fill(MemberField::Ignore, headings.full.size());
    QSet<int> taken;
    for (const Pair& pair : pairs) {
        if (!guess.mapping.has(pair.field) && !taken.contains(pair.column)) {
            taken.insert(pair.column);
            guess.mapping.columns[pair.column] = pair.field;
            guess.score += pair.score >= kExact - 150 ? 3 : 1;
        }
    }
    guess.score += guess.mapping.hasName() ? 3 : 0;
    return guess;
}

bool isMemberNumberingRow(const TableSheet& sheet, int row)
{
    static const QRegularExpression pattern(u"^\\(?([0-9]{1,2}|[A-Za-z])\\)?$"_s);
    int filled = 0;
    for (int column = 0; column < sheet.columnCount(); ++column) {
        const QString text = sheet.cell(row, column).text;
        if (!text.isEmpty() && !pattern.match(text).hasMatch()) {
            return false;
        }
        filled += text.isEmpty() ? 0 : 1;
    }
    return filled >= 3;
}

/// One text, or none, in the whole row.
bool isTitleRow(const TableSheet& sheet, int row)
{
    QString text;
    for (int column = 0; column < sheet.columnCount(); ++column) {
        const QString found = sheet.shownCell(row, column).text;
        if (!found.isEmpty() && !text.isEmpty() && found != text) {
            return false;
        }
        text = text.isEmpty() ? found : text;
    }
    return sheet.columnCount() > 1;
}

/// What the cells of a column look like, as shares of the filled ones in percent.
struct ColumnLook
{
    int filled = 0;
    int names = 0, oneWord = 0, dates = 0, sexes = 0, identities = 0, phones = 0, branches = 0, counting = 0;
    int ethnic = 0, religious = 0;
    double meanYear = 0;

    bool mostly(int count) const { return filled > 0 && count * 10 >= filled * 7; }
};

bool isDigitText(const QString& text, qsizetype least, qsizetype most)
{
    return text.size() >= least && text.size() <= most &&
           std::all_of(text.cbegin(), text.cend(), [](QChar ch) { return ch.isDigit(); });
}

ColumnLook lookAt(const TableSheet& sheet, const MemberVocabulary& vocabulary, int column, int firstRow)
{
    ColumnLook look;
    int next = 1;
    for (int row = firstRow; row < std::min(sheet.rowCount(), firstRow + kSampled); ++row) {
        const base::TableCell& cell = sheet.cell(row, column);
        if (cell.isEmpty()) {
            continue;
        }
        ++look.filled;
        const QString text = cell.text.simplified();
        const QString lower = base::composed(text).toLower();
        const qsizetype words = text.count(u' ') + 1;
        const bool letters = std::none_of(text.cbegin(), text.cend(), [](QChar ch) { return ch.isDigit(); });
        look.names +=
            letters && words >= 2 && words <= 7 && vocabulary.familyNames.contains(lower.section(u' ', 0, 0)) ? 1 : 0;
        look.oneWord += letters && words == 1 && text.size() > 1 ? 1 : 0;
        const auto date = cell.kind == CellKind::Date ? base::PartialDate(cell.date)
                                                      : base::parsePartialDate(text).valueOr(base::PartialDate());
        if (date.isKnown()) {
            ++look.dates;
            look.meanYear += date.year();
        }
        look.sexes += letters && codeOfWord(u"sex"_s, text) ? 1 : 0;
        look.ethnic += codeOfWord(u"ethnicity"_s, text) ? 1 : 0;
        look.religious += codeOfWord(u"religion"_s, text) ? 1 : 0;
        look.identities += isDigitText(text, 11, 12) ? 1 : 0;
        look.phones += isDigitText(text, 9, 10) ? 1 : 0;
        look.branches += vocabulary.units.match(text).pattern != nullptr ? 1 : 0;
        look.counting += text == QString::number(next++) ? 1 : 0;
    }
    look.meanYear = look.dates > 0 ? look.meanYear / look.dates : 0;
    return look;
}

/// Without headings: what the columns hold tells the most needful of them.
MemberMapping membersFromContent(const TableSheet& sheet, const MemberVocabulary& vocabulary, int firstRow)
{
    MemberMapping mapping;
    mapping.firstRow = firstRow;
    mapping.columns.fill(MemberField::Ignore, sheet.columnCount());
    mapping.headings.fill(QString(), sheet.columnCount());
    QList<std::pair<double, int>> dates;
    for (int column = 0; column < sheet.columnCount(); ++column) {
        const ColumnLook look = lookAt(sheet, vocabulary, column, firstRow);
        const auto take = [&](MemberField field, int count) {
            if (mapping.columns.at(column) == MemberField::Ignore && !mapping.has(field) && look.mostly(count)) {
                mapping.columns[column] = field;
            }
        };
        take(MemberField::Ordinal, look.filled > 1 ? look.counting : 0);
        take(MemberField::Branch, look.branches);
        take(MemberField::FullName, look.names);
        take(MemberField::Sex, look.sexes);
        take(MemberField::Ethnicity, look.ethnic);
        take(MemberField::Religion, look.religious);
        take(MemberField::IdentityNumber, look.identities);
        take(MemberField::Phone, look.phones);
        if (mapping.columns.at(column) == MemberField::Ignore && look.mostly(look.dates)) {
            dates.append({look.meanYear, column});
        }
    }
    std::sort(dates.begin(), dates.end());
    const std::array<MemberField, 2> inTime{MemberField::BirthDate, MemberField::JoinedOn};
    for (qsizetype i = 0; i < std::min<qsizetype>(dates.size(), 2); ++i) {
        mapping.columns[dates.at(i).second] = inTime.at(static_cast<size_t>(i));
    }
    return mapping;
}

/// "Họ và tên" often spans two columns, family and middle names in one and the given name in the other.
void splitNameColumn(const TableSheet& sheet, const MemberVocabulary& vocabulary, MemberMapping& mapping)
{
    const int column = mapping.columnOf(MemberField::FullName);
    const int next = column + 1;
    if (column < 0 || next >= mapping.columns.size() || mapping.columns.at(next) != MemberField::Ignore ||
        (!mapping.headings.at(next).isEmpty() && mapping.headings.at(next) != mapping.headings.at(column))) {
        return;
    }
    const ColumnLook look = lookAt(sheet, vocabulary, next, mapping.firstRow);
    if (look.filled > 0 && look.mostly(look.oneWord)) {
        mapping.columns[column] = MemberField::FamilyName;
        mapping.columns[next] = MemberField::GivenName;
    }
}

} // namespace

void MemberMapping::assign(int column, MemberField field)
{
    if (column < 0 || column >= columns.size()) {
        return;
    }
    if (field != MemberField::Ignore) {
        if (const qsizetype before = columns.indexOf(field); before >= 0) {
            columns[before] = MemberField::Ignore;
        }
    }
    columns[column] = field;
}

QString MemberMapping::signature() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(headings.size()));
    for (const QString& heading : headings) {
        hash.addData(QByteArray(organization::tonedWords(heading).toUtf8() + '\n'));
    }
    return QString::fromLatin1(hash.result().toHex().left(24));
}

MemberMapping memberMappingFor(const TableSheet& sheet, const MemberVocabulary& vocabulary, int headerRow,
                               int headerLines)
{
    if (headerLines <= 0) {
        return membersFromContent(sheet, vocabulary, std::max(headerRow, 0));
    }
    MemberMapping mapping = fittedMembers(memberHeadingsOf(sheet, headerRow, headerLines), vocabulary).mapping;
    mapping.headerRow = headerRow;
    mapping.headerLines = headerLines;
    mapping.firstRow = headerRow + headerLines;
    if (isMemberNumberingRow(sheet, mapping.firstRow)) {
        ++mapping.firstRow;
    }
    splitNameColumn(sheet, vocabulary, mapping);
    return mapping;
}

MemberMapping guessMemberMapping(const TableSheet& sheet, const MemberVocabulary& vocabulary)
{
    int bestRow = -1;
    int bestLines = 0;
    int bestScore = 0;
    for (int row = 0; row < std::min(kSearchedRows, sheet.rowCount()); ++row) {
        if (isTitleRow(sheet, row)) {
            continue; // with a title or an empty line in front the headings would say the same
        }
        for (int lines = 1; lines <= kMostHeaderLines && row + lines <= sheet.rowCount(); ++lines) {
            const MemberHeadings headings = memberHeadingsOf(sheet, row, lines);
            if (!headings.sound) {
                break;
            }
            const MemberGuess guess = fittedMembers(headings, vocabulary);
            if (guess.mapping.hasName() && guess.score > bestScore) {
                bestScore = guess.score;
                bestRow = row;
                bestLines = lines;
            }
        }
    }
    // Either a heading that is exactly a name, or several that are anything known.
    if (bestScore < 6) {
        int first = 0;
        while (first < sheet.rowCount() - 1 && sheet.isRowEmpty(first)) {
            ++first;
        }
        return memberMappingFor(sheet, vocabulary, first, 0);
    }
    return memberMappingFor(sheet, vocabulary, bestRow, bestLines);
}

} // namespace doancoso::membership
