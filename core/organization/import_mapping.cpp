// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organization/import_mapping.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace doancoso::organization {
namespace {

using base::CellKind;
using base::TableSheet;

constexpr int kHeaderRows = 10;
constexpr int kSampleRows = 200;

bool containsWords(const QString& text, const QString& words)
{
    return QString(QLatin1Char(' ') + text + QLatin1Char(' '))
        .contains(QString(QLatin1Char(' ') + words + QLatin1Char(' ')));
}

/// How well a heading names the field: 0 not at all, above 1000 exactly.
int closeness(const QString& heading, const ImportVocabulary::Header& header, const ImportVocabulary& vocabulary)
{
    if (heading.isEmpty()) {
        return 0;
    }
    if (header.words.contains(heading)) {
        // "Chi đoàn" heads a column of names, but also stands in columns of types.
        return (vocabulary.typeWords.contains(heading) ? 300 : 1000) + static_cast<int>(heading.size());
    }
    const bool never = std::any_of(header.never.cbegin(), header.never.cend(),
                                   [&heading](const QString& word) { return containsWords(heading, word); });
    if (never || heading.size() > 60) {
        return 0;
    }
    int best = 0;
    for (const QString& words : header.words) {
        // A single short word inside a long heading says little.
        if (words.size() >= 3 && containsWords(heading, words)) {
            const int bonus = heading.startsWith(words) ? 200 : 100;
            best = std::max(best, bonus + static_cast<int>(100 * words.size() / heading.size()));
        }
    }
    return best;
}

/// The headings of one or two lines; a heading over several columns stands before each of theirs.
struct Headings
{
    QStringList full;   ///< per column, folded
    QStringList bottom; ///< of the second line alone where the first says nothing known
    QStringList shown;
    bool sound = true; ///< false: the second line is no line of headings
};

Headings headingsOf(const TableSheet& sheet, const ImportVocabulary& vocabulary, int row, int lines)
{
    Headings result;
    QString group;
    bool anyGroup = false;
    int tops = 0;
    for (int column = 0; column < sheet.columnCount(); ++column) {
        const QString own = sheet.cell(row, column).text;
        QString top = sheet.shownCell(row, column).text;
        QString sub = lines > 1 ? sheet.cell(row + 1, column).text : QString();
        tops += own.isEmpty() ? 0 : 1;
        if (lines > 1) {
            if (!own.isEmpty()) {
                group = own;
            } else if (top.isEmpty() && !sub.isEmpty()) {
                top = group; // without merged cells (CSV) the heading stands over the first of its columns only
            }
            const bool grouped =
                own.isEmpty() || (column + 1 < sheet.columnCount() && sheet.cell(row, column + 1).isEmpty() &&
                                  !sheet.cell(row + 1, column + 1).isEmpty());
            result.sound = result.sound && (sub.isEmpty() || grouped) &&
                           (sub.isEmpty() || sheet.cell(row + 1, column).kind == CellKind::Text);
            anyGroup = anyGroup || !sub.isEmpty();
        }
        const QString shown = sub.isEmpty() || sub == top ? top
                              : top.isEmpty()             ? sub
                                                          : QString(top + QLatin1Char(' ') + sub);
        const QString topWords = foldedWords(top);
        const bool known = std::any_of(vocabulary.headers.cbegin(), vocabulary.headers.cend(),
                                       [&](const auto& header) { return closeness(topWords, header, vocabulary) > 0; });
        result.shown.append(shown.simplified());
        result.full.append(foldedWords(shown));
        result.bottom.append(known ? QString() : foldedWords(sub));
    }
    // A single cell over everything is the title of the list.
    result.sound = result.sound && (lines == 1 || (anyGroup && tops > 1));
    return result;
}

struct Guess
{
    ImportMapping mapping;
    int score = 0;
};

/// Gives each column the field its heading names best; each field once.
Guess fitted(const Headings& headings, const ImportVocabulary& vocabulary)
{
    struct Pair
    {
        int score;
        int column;
        ImportField field;
    };
    QList<Pair> pairs;
    for (int column = 0; column < headings.full.size(); ++column) {
        for (const ImportVocabulary::Header& header : vocabulary.headers) {
            const int score = std::max(closeness(headings.full.at(column), header, vocabulary),
                                       closeness(headings.bottom.at(column), header, vocabulary) - 1);
            if (score > 0) {
                pairs.append({score, column, header.field});
            }
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) { return a.score > b.score; });
    Guess guess;
    guess.mapping.headings = headings.shown;
    guess.mapping.columns.fill(ImportField::Ignore, headings.full.size());
    QSet<ImportField> given;
    QSet<int> taken;
    for (const Pair& pair : pairs) {
        if (!given.contains(pair.field) && !taken.contains(pair.column)) {
            given.insert(pair.field);
            taken.insert(pair.column);
            guess.mapping.columns[pair.column] = pair.field;
            const bool exact = pair.score >= 1000;
            guess.score += (exact ? 3 : 1) + (exact && pair.field == ImportField::Name ? 3 : 0);
        }
    }
    return guess;
}

/// The line "(1) (2) (3)" or "A B 1 2" under many official headings.
bool isNumberingRow(const TableSheet& sheet, int row)
{
    static const QRegularExpression pattern(QStringLiteral("^\\(?([0-9]{1,2}|[A-Za-z])\\)?(=.*)?$"));
    int filled = 0;
    int rising = 0;
    int last = -1;
    for (int column = 0; column < sheet.columnCount(); ++column) {
        const QString text = sheet.cell(row, column).text;
        if (text.isEmpty()) {
            continue;
        }
        const auto match = pattern.match(text);
        if (!match.hasMatch()) {
            return false;
        }
        bool number = false;
        const int value = match.captured(1).toInt(&number);
        const int order = number ? value : match.captured(1).at(0).toUpper().unicode() - 1000;
        rising += order == last + 1 ? 1 : 0;
        last = order;
        ++filled;
    }
    return filled >= 2 && rising >= filled - 2 && rising >= 1;
}

/// Without headings: what the columns hold tells name and code.
ImportMapping fromContent(const TableSheet& sheet, const ImportVocabulary& vocabulary, int firstRow)
{
    ImportMapping mapping;
    mapping.firstRow = firstRow;
    mapping.columns.fill(ImportField::Ignore, sheet.columnCount());
    mapping.headings.fill(QString(), sheet.columnCount());
    int nameColumn = -1;
    int bestNames = 0;
    int codeColumn = -1;
    const int end = std::min(sheet.rowCount(), firstRow + kSampleRows);
    for (int column = 0; column < sheet.columnCount(); ++column) {
        int known = 0;
        int texts = 0;
        int codes = 0;
        int counting = 0;
        QSet<QString> different;
        for (int row = firstRow; row < end; ++row) {
            const QString text = sheet.cell(row, column).text;
            if (text.isEmpty()) {
                continue;
            }
            ++texts;
            different.insert(text);
            known += vocabulary.match(text).pattern != nullptr ? 2 : text.contains(QLatin1Char(' ')) ? 1 : 0;
            const bool code = !text.contains(QLatin1Char(' ')) && text.size() <= 16 &&
                              std::any_of(text.cbegin(), text.cend(), [](QChar ch) { return ch.isDigit(); });
            codes += code ? 1 : 0;
            counting += text == QString::number(row - firstRow + 1) ? 1 : 0;
        }
        if (known > bestNames) {
            bestNames = known;
            nameColumn = column;
        }
        const bool runs = counting == texts && texts > 1;
        if (runs) {
            mapping.assign(column, ImportField::Ordinal);
        } else if (codeColumn < 0 && texts > 0 && codes == texts && different.size() == texts) {
            codeColumn = column;
        }
    }
    if (nameColumn >= 0) {
        mapping.assign(nameColumn, ImportField::Name);
    }
    // A column of numbers to the right of the name is more likely a count.
    if (codeColumn >= 0 && codeColumn < nameColumn) {
        mapping.assign(codeColumn, ImportField::Code);
    }
    return mapping;
}

} // namespace

void ImportMapping::assign(int column, ImportField field)
{
    if (column < 0 || column >= columns.size()) {
        return;
    }
    if (field != ImportField::Ignore) {
        columns.replace(column, ImportField::Ignore);
        const qsizetype before = columns.indexOf(field);
        if (before >= 0) {
            columns[before] = ImportField::Ignore;
        }
    }
    columns[column] = field;
}

QString ImportMapping::signature() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(headings.size()));
    for (const QString& heading : headings) {
        hash.addData(QByteArray(foldedWords(heading).toUtf8() + '\n'));
    }
    return QString::fromLatin1(hash.result().toHex().left(24));
}

bool isShared(ImportField field)
{
    static const QSet<ImportField> shared{ImportField::ParentCode, ImportField::ParentName, ImportField::Type,
                                          ImportField::Block,      ImportField::Area,       ImportField::OpenedOn};
    return shared.contains(field);
}

ImportMapping mappingFor(const TableSheet& sheet, const ImportVocabulary& vocabulary, int headerRow, int headerLines)
{
    if (headerLines <= 0) {
        return fromContent(sheet, vocabulary, std::max(headerRow, 0));
    }
    ImportMapping mapping = fitted(headingsOf(sheet, vocabulary, headerRow, headerLines), vocabulary).mapping;
    mapping.headerRow = headerRow;
    mapping.headerLines = headerLines;
    mapping.firstRow = headerRow + headerLines;
    if (isNumberingRow(sheet, mapping.firstRow)) {
        ++mapping.firstRow;
    }
    return mapping;
}

ImportMapping guessMapping(const TableSheet& sheet, const ImportVocabulary& vocabulary)
{
    int bestRow = -1;
    int bestLines = 0;
    int bestScore = 0;
    for (int row = 0; row < std::min(kHeaderRows, sheet.rowCount()); ++row) {
        for (const int lines : {1, 2}) {
            const Headings headings = headingsOf(sheet, vocabulary, row, lines);
            if (!headings.sound || (lines == 2 && row + 1 >= sheet.rowCount())) {
                continue;
            }
            const Guess guess = fitted(headings, vocabulary);
            if (guess.score > bestScore) {
                bestScore = guess.score;
                bestRow = row;
                bestLines = lines;
            }
        }
    }
    // One heading that is exactly a name, or several that are anything known.
    if (bestScore < 4) {
        int first = 0;
        while (first < sheet.rowCount() - 1 && sheet.isRowEmpty(first)) {
            ++first;
        }
        return mappingFor(sheet, vocabulary, first, 0);
    }
    return mappingFor(sheet, vocabulary, bestRow, bestLines);
}

} // namespace doancoso::organization
