// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/vietnamese_syllable.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace doancoso::base {
namespace {

/// Where the tone may stand in a group of vowels (bit 0: first letter), and what may follow the group.
struct VowelGroup
{
    int tonePlaces = 0;
    bool mayEnd = false;   ///< may end the syllable
    bool mayClose = false; ///< may be followed by a consonant
};

QHash<QString, VowelGroup> vowelGroups()
{
    constexpr int first = 1;
    constexpr int second = 2;
    constexpr int third = 4;
    QHash<QString, VowelGroup> groups;
    const auto add = [&groups](const char* words, int tonePlaces, bool mayEnd, bool mayClose) {
        for (const QString& word : QString::fromUtf8(words).split(QLatin1Char(' '))) {
            groups.insert(word, {tonePlaces, mayEnd, mayClose});
        }
    };
    add("a e ê i o ô ơ u ư y", first, true, true);
    add("ă â", first, false, true);
    add("ai ao au ay âu ây eo êu ia iu oi ôi ơi ui ua ưa ưi ưu", first, true, false);
    add("oa oe uy", first | second, true, true);
    add("uê", second, true, true);
    add("uơ", second, true, false);
    add("iêu yêu uôi ươi ươu oai oay oao oeo uây uya uyu uao uai uay ueo", second, true, false);
    add("iê yê uô ươ oă uâ oo uă", second, false, true);
    add("uyê", third, false, true);
    return groups;
}

const QSet<QString>& firstConsonants()
{
    static const QSet<QString> known = [] {
        const QStringList words =
            QString::fromUtf8("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x")
                .split(QLatin1Char(' '));
        QSet<QString> set(words.cbegin(), words.cend());
        set.insert(QString());
        return set;
    }();
    return known;
}

/// A last consonant; with those that stop the breath only two tones are possible. "k" occurs in place names.
bool isLastConsonant(const QString& letters, QChar tone)
{
    static const QSet<QString> open{QStringLiteral("m"), QStringLiteral("n"), QStringLiteral("ng"),
                                    QStringLiteral("nh")};
    static const QSet<QString> stopped{QStringLiteral("c"), QStringLiteral("ch"), QStringLiteral("p"),
                                       QStringLiteral("t"), QStringLiteral("k")};
    constexpr char16_t kAcute = 0x0301;
    constexpr char16_t kDotBelow = 0x0323;
    if (stopped.contains(letters)) {
        return tone.isNull() || tone == QChar(kAcute) || tone == QChar(kDotBelow);
    }
    return open.contains(letters);
}

bool isVowel(QChar letter)
{
    static const QString vowels = QString::fromUtf8("aăâeêioôơuưy");
    return vowels.contains(letter);
}

bool isTone(QChar mark)
{
    static const QList<char16_t> tones{0x0300, 0x0301, 0x0303, 0x0309, 0x0323};
    return tones.contains(mark.unicode());
}

/// The word without its tone, and where the tone stood.
struct Spelled
{
    QString letters; ///< lower case, composed, no tone
    QChar tone;
    qsizetype toneAt = -1;
    bool sound = true;
};

Spelled spelled(QStringView word)
{
    Spelled result;
    const QString decomposed = word.toString().normalized(QString::NormalizationForm_D);
    QString letters;
    qsizetype base = -1;
    qsizetype count = 0;
    for (const QChar ch : decomposed) {
        if (isTone(ch)) {
            result.sound = result.sound && result.tone.isNull() && base >= 0;
            result.tone = ch;
            result.toneAt = base;
            continue;
        }
        if (ch.category() != QChar::Mark_NonSpacing) {
            base = count++;
        }
        letters.append(ch.toLower());
    }
    result.letters = letters.normalized(QString::NormalizationForm_C);
    result.sound = result.sound && result.letters.size() == count;
    return result;
}

bool fits(const Spelled& word, qsizetype vowelsFrom, qsizetype vowelsEnd)
{
    static const QHash<QString, VowelGroup> groups = vowelGroups();
    if (!firstConsonants().contains(word.letters.left(vowelsFrom))) {
        return false;
    }
    const auto group = groups.constFind(word.letters.mid(vowelsFrom, vowelsEnd - vowelsFrom));
    if (group == groups.constEnd()) {
        return false;
    }
    const QString last = word.letters.mid(vowelsEnd);
    if (last.isEmpty() ? !group->mayEnd : !(group->mayClose && isLastConsonant(last, word.tone))) {
        return false;
    }
    if (word.tone.isNull()) {
        return true;
    }
    const qsizetype place = word.toneAt - vowelsFrom;
    return place >= 0 && place < 3 && (group->tonePlaces & (1 << place)) != 0;
}

} // namespace

bool isVietnameseSyllable(QStringView word)
{
    if (word.isEmpty() || word.size() > 24) {
        return false;
    }
    const Spelled split = spelled(word);
    if (!split.sound) {
        return false;
    }
    const QString& letters = split.letters;
    qsizetype from = 0;
    while (from < letters.size() && !isVowel(letters.at(from))) {
        ++from;
    }
    qsizetype end = from;
    while (end < letters.size() && isVowel(letters.at(end))) {
        ++end;
    }
    if (fits(split, from, end)) {
        return true;
    }
    // The letter after q, and i after g, may belong to the consonant: quý, giữa.
    const bool borrowed =
        letters.startsWith(QLatin1String("qu")) || (letters.startsWith(QLatin1String("gi")) && letters.size() > 2);
    return borrowed && from == 1 && end > 2 && fits(split, 2, end);
}

} // namespace doancoso::base
