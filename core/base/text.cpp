// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QLocale>
#include <QStringList>

#include <vector>

namespace doancoso::base {

QString composed(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

namespace {

/// Takes the text apart and leaves the marks out.
QString foldedLetters(const QString& text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_D);
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar ch : decomposed) {
        if (ch.category() == QChar::Mark_NonSpacing) {
            continue;
        }
        // đ has no decomposition, so taking the marks off leaves it as it is.
        if (ch == QChar(0x0111) || ch == QChar(0x0110)) {
            folded.append(QLatin1Char('d'));
        } else {
            folded.append(ch.toCaseFolded());
        }
    }
    return folded;
}

/// What one character folds to, for all that Vietnamese is written with: names of whole provinces are folded at once.
class FoldedCharacters
{
public:
    static constexpr char16_t kEnd = 0x2000;
    static constexpr char16_t kLeftOut = 0;
    static constexpr char16_t kSeveral = 0xFFFF;

    FoldedCharacters() : m_folded(kEnd)
    {
        for (char16_t code = 1; code < kEnd; ++code) {
            const QString folded = foldedLetters(QString(QChar(code)));
            m_folded[code] = folded.isEmpty() ? kLeftOut : folded.size() == 1 ? folded.at(0).unicode() : kSeveral;
        }
        m_folded[0] = kSeveral;
    }
    char16_t of(QChar ch) const { return ch.unicode() < kEnd ? m_folded[ch.unicode()] : kSeveral; }

private:
    std::vector<char16_t> m_folded;
};

} // namespace

QString foldForSearch(const QString& text)
{
    static const FoldedCharacters characters;
    QString folded(text.size(), Qt::Uninitialized);
    QChar* end = folded.data();
    for (const QChar ch : text) {
        const char16_t letter = characters.of(ch);
        if (letter == FoldedCharacters::kSeveral) {
            return foldedLetters(text).simplified();
        }
        if (letter != FoldedCharacters::kLeftOut) {
            *end++ = QChar(letter);
        }
    }
    folded.truncate(end - folded.constData());
    return folded.simplified();
}

bool matchesFolded(const QString& folded, const QString& pattern)
{
    const QStringList words = foldForSearch(pattern).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&folded](const QString& word) { return folded.contains(word); });
}

QString givenName(const QString& fullName)
{
    const QString name = composed(fullName);
    return name.mid(name.lastIndexOf(QLatin1Char(' ')) + 1);
}

namespace {

/// Where a character stands in the Vietnamese alphabet.
struct LetterRank
{
    qsizetype letter = -1; ///< -1: no letter of it
    int tone = 0;
};

LetterRank letterRank(QChar ch)
{
    static const QString letters = QStringLiteral(" 0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz");
    static const QString tones = QStringLiteral("\u0300\u0309\u0303\u0301\u0323");
    LetterRank rank{letters.indexOf(ch), 0};
    if (rank.letter < 0) {
        // Taken apart, the tone is one mark among at most two; the rest is a letter of the alphabet again.
        QString parts = QString(ch).normalized(QString::NormalizationForm_D);
        for (qsizetype i = parts.size() - 1; i > 0; --i) {
            if (const qsizetype found = tones.indexOf(parts.at(i)); found >= 0) {
                rank.tone = static_cast<int>(found) + 1;
                parts.remove(i, 1);
            }
        }
        parts = parts.normalized(QString::NormalizationForm_C);
        rank.letter = letters.indexOf(parts.at(0));
        if (rank.letter < 0) {
            rank.letter = letters.indexOf(ch.decomposition().isEmpty() ? ch : ch.decomposition().at(0));
        }
    }
    return rank;
}

/// The ranks of all that Vietnamese is written with.
const std::vector<LetterRank>& knownRanks()
{
    static const std::vector<LetterRank> ranks = [] {
        std::vector<LetterRank> all;
        for (char16_t code = 0; code < FoldedCharacters::kEnd; ++code) {
            all.push_back(letterRank(QChar(code)));
        }
        return all;
    }();
    return ranks;
}

/// Letters in one run and tones in another: two words differ by tone only when their letters are the same.
void appendSortKey(QString& key, const QString& words)
{
    constexpr char16_t kFirst = u'0';
    QString marks;
    for (const QChar ch : words.toLower()) {
        const LetterRank rank = ch.unicode() < FoldedCharacters::kEnd ? knownRanks()[ch.unicode()] : letterRank(ch);
        if (rank.letter >= 0) {
            key.append(QChar(static_cast<char16_t>(kFirst + rank.letter)));
            marks.append(QChar(static_cast<char16_t>(kFirst + rank.tone)));
        }
    }
    key.append(QLatin1Char('!')).append(marks);
}

} // namespace

QString nameSortKey(const QString& fullName)
{
    const QString name = composed(fullName);
    const qsizetype last = name.lastIndexOf(QLatin1Char(' '));
    QString key;
    appendSortKey(key, name.mid(last + 1));
    key.append(QLatin1Char('"'));
    appendSortKey(key, last < 0 ? QString() : name.left(last));
    return key;
}

VietnameseOrder::VietnameseOrder() : m_collator(QLocale(QLocale::Vietnamese, QLocale::Vietnam))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

} // namespace doancoso::base
