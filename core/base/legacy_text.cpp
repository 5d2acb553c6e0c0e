// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/legacy_text.h"

#include "core/base/vietnamese_syllable.h"

namespace doancoso::base {
namespace {

constexpr qsizetype kDifferentWords = 2;
constexpr qsizetype kMostSeen = 1000;

/// TCVN3 as it arrives: the bytes A1..FE shown as the Latin letters of the same number.
const QHash<QChar, QChar>& tcvn3Letters()
{
    static const QHash<QChar, QChar> letters = [] {
        struct Run
        {
            char16_t first;
            const char* letters; ///< "." stands for a byte that is not used
        };
        const Run runs[] = {{0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"}, {0xB5, "àảãáạ.ằẳẵắ"},           {0xC6, "ặầẩẫấậè"},
                            {0xCE, "ẻẽéẹềểễếệìỉ"},    {0xDC, "ĩíịò.ỏõóọồổỗốộờởỡớợù"}, {0xF1, "ủũúụừửữứựỳỷỹýỵ"}};
        QHash<QChar, QChar> map;
        for (const Run& run : runs) {
            char16_t at = run.first;
            for (const QChar letter : QString::fromUtf8(run.letters)) {
                if (letter != QLatin1Char('.')) {
                    map.insert(QChar(at), letter);
                }
                ++at;
            }
        }
        return map;
    }();
    return letters;
}

/// VNI letters that stand alone.
const QHash<QChar, QChar>& vniLetters()
{
    static const QHash<QChar, QChar> letters = [] {
        const QString from = QString::fromUtf8("ñÑôÔöÖæÆóÓòÒîÎ");
        const QString to = QString::fromUtf8("đĐơƠưƯỉỈĩĨịỊỵỴ");
        QHash<QChar, QChar> map;
        for (qsizetype i = 0; i < from.size(); ++i) {
            map.insert(from.at(i), to.at(i));
        }
        return map;
    }();
    return letters;
}

/// What the second character of a VNI pair adds to the vowel: roof or breve, and tone.
QString vniMarks(QChar vowel, QChar sign)
{
    const char16_t small = sign.toLower().unicode();
    const auto marks = [](char16_t shape, char16_t tone) {
        QString text;
        for (const char16_t mark : {shape, tone}) {
            if (mark != 0) {
                text.append(QChar(mark));
            }
        }
        return text;
    };
    constexpr char16_t grave = 0x0300;
    constexpr char16_t acute = 0x0301;
    constexpr char16_t tilde = 0x0303;
    constexpr char16_t hook = 0x0309;
    constexpr char16_t dot = 0x0323;
    constexpr char16_t roof = 0x0302;
    constexpr char16_t breve = 0x0306;
    const QChar base = vowel.toLower();
    const bool takesRoof = base == QLatin1Char('a') || base == QLatin1Char('e') || base == QLatin1Char('o');
    const bool takesBreve = base == QLatin1Char('a');
    switch (small) {
    case 0xF8:
        return marks(0, grave);
    case 0xF9:
        return marks(0, acute);
    case 0xFB:
        return marks(0, hook);
    case 0xF5:
        return marks(0, tilde);
    case 0xEF:
        return marks(0, dot);
    case 0xE2:
        return takesRoof ? marks(roof, 0) : QString();
    case 0xE0:
        return takesRoof ? marks(roof, grave) : QString();
    case 0xE1:
        return takesRoof ? marks(roof, acute) : QString();
    case 0xE5:
        return takesRoof ? marks(roof, hook) : QString();
    case 0xE3:
        return takesRoof ? marks(roof, tilde) : QString();
    case 0xE4:
        return takesRoof ? marks(roof, dot) : QString();
    case 0xEA:
        return takesBreve ? marks(breve, 0) : QString();
    case 0xE8:
        return takesBreve ? marks(breve, grave) : QString();
    case 0xE9:
        return takesBreve ? marks(breve, acute) : QString();
    case 0xFA:
        return takesBreve ? marks(breve, hook) : QString();
    case 0xFC:
        return takesBreve ? marks(breve, tilde) : QString();
    case 0xEB:
        return takesBreve ? marks(breve, dot) : QString();
    default:
        return {};
    }
}

QString fromTcvn3(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar ch : text) {
        result.append(tcvn3Letters().value(ch, ch));
    }
    return result;
}

QString fromVni(const QString& text)
{
    static const QString vowels = QString::fromUtf8("aeouyAEOUYôÔöÖ");
    QString result;
    result.reserve(text.size() * 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar ch = text.at(i);
        result.append(vniLetters().value(ch, ch));
        if (vowels.contains(ch) && i + 1 < text.size()) {
            const QString marks = vniMarks(ch, text.at(i + 1));
            if (!marks.isEmpty()) {
                result.append(marks);
                ++i;
            }
        }
    }
    return result.normalized(QString::NormalizationForm_C);
}

/// At least three plain letters, all of them capitals.
bool isWrittenInCapitals(const QString& text)
{
    int letters = 0;
    for (const QChar ch : text) {
        if (ch >= QLatin1Char('a') && ch <= QLatin1Char('z')) {
            return false;
        }
        letters += ch >= QLatin1Char('A') && ch <= QLatin1Char('Z') ? 1 : 0;
    }
    return letters >= 3;
}

bool isOldLetter(QChar ch)
{
    return ch.unicode() >= 0xA1 && ch.unicode() <= 0xFF;
}

bool isPlainLetter(QChar ch)
{
    return (ch >= QLatin1Char('a') && ch <= QLatin1Char('z')) || (ch >= QLatin1Char('A') && ch <= QLatin1Char('Z'));
}

} // namespace

QString displayName(LegacyEncoding encoding)
{
    return encoding == LegacyEncoding::Tcvn3 ? QStringLiteral("TCVN3")
           : encoding == LegacyEncoding::Vni ? QStringLiteral("VNI")
                                             : QString();
}

QString fromLegacy(const QString& text, LegacyEncoding encoding)
{
    if (encoding == LegacyEncoding::None) {
        return text.normalized(QString::NormalizationForm_C);
    }
    const QString letters = encoding == LegacyEncoding::Tcvn3 ? fromTcvn3(text) : fromVni(text);
    return isWrittenInCapitals(text) ? letters.toUpper() : letters;
}

LegacyEncoding encodingOfFont(const QString& fontName)
{
    if (fontName.startsWith(QLatin1String(".Vn"), Qt::CaseInsensitive)) {
        return LegacyEncoding::Tcvn3;
    }
    return fontName.startsWith(QLatin1String("VNI-"), Qt::CaseInsensitive) ? LegacyEncoding::Vni : LegacyEncoding::None;
}

bool isCapitalFont(const QString& fontName)
{
    return encodingOfFont(fontName) == LegacyEncoding::Tcvn3 && fontName.endsWith(QLatin1Char('H'));
}

bool hasUnicodeVietnamese(QStringView text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar ch) {
        const char16_t code = ch.unicode();
        // Latin Extended A and B hold ă đ ĩ ũ ơ ư; the block of combining marks the tones; 1E00 all toned letters.
        return (code >= 0x0100 && code <= 0x024F) || (code >= 0x0300 && code <= 0x036F) ||
               (code >= 0x1E00 && code <= 0x1EFF);
    });
}

LegacyDetector::Words LegacyDetector::wordsOf(const QString& text, QSet<QString>* tcvn3Words, QSet<QString>* vniWords)
{
    Words words;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype from = at;
        bool old = false;
        bool plain = false;
        while (at < text.size() && (isOldLetter(text.at(at)) || isPlainLetter(text.at(at)))) {
            old = old || isOldLetter(text.at(at));
            plain = plain || isPlainLetter(text.at(at));
            ++at;
        }
        if (at == from) {
            ++at;
            continue;
        }
        // A lone sign such as ® or ª says nothing.
        if (!old || !plain || at - from > 12) {
            continue;
        }
        const QString word = text.mid(from, at - from);
        if (isVietnameseSyllable(word)) {
            ++words.unclear;
            continue;
        }
        const bool asTcvn3 = isVietnameseSyllable(fromTcvn3(word));
        const bool asVni = isVietnameseSyllable(fromVni(word));
        words.tcvn3 += asTcvn3 ? 1 : 0;
        words.vni += asVni ? 1 : 0;
        words.neither += asTcvn3 || asVni ? 0 : 1;
        if (asTcvn3 && tcvn3Words != nullptr && tcvn3Words->size() < kDifferentWords) {
            tcvn3Words->insert(word);
        }
        if (asVni && vniWords != nullptr && vniWords->size() < kDifferentWords) {
            vniWords->insert(word);
        }
    }
    return words;
}

void LegacyDetector::look(const QString& text)
{
    if (hasUnicodeVietnamese(text)) {
        m_anyUnicode = true;
        return;
    }
    auto seen = m_seen.constFind(text);
    if (seen == m_seen.cend()) {
        if (m_seen.size() >= kMostSeen) {
            m_seen.clear();
        }
        seen = m_seen.insert(text, wordsOf(text, &m_tcvn3Words, &m_vniWords));
    }
    const Words words = *seen;
    m_words.unclear += words.unclear;
    m_words.tcvn3 += words.tcvn3;
    m_words.vni += words.vni;
    m_words.neither += words.neither;
}

LegacyEncoding LegacyDetector::encoding() const
{
    const bool tcvn3 = m_words.tcvn3 >= m_words.vni;
    const int right = tcvn3 ? m_words.tcvn3 : m_words.vni;
    const int other = tcvn3 ? m_words.vni : m_words.tcvn3;
    const qsizetype different = tcvn3 ? m_tcvn3Words.size() : m_vniWords.size();
    if (different < kDifferentWords || right < 3 * m_words.neither || right < 2 * other) {
        return LegacyEncoding::None;
    }
    return tcvn3 ? LegacyEncoding::Tcvn3 : LegacyEncoding::Vni;
}

QString LegacyDetector::repaired(const QString& text) const
{
    const LegacyEncoding found = encoding();
    if (found == LegacyEncoding::None || hasUnicodeVietnamese(text)) {
        return text.normalized(QString::NormalizationForm_C);
    }
    const Words words = wordsOf(text, nullptr, nullptr);
    const int right = found == LegacyEncoding::Tcvn3 ? words.tcvn3 : words.vni;
    // Words that are right either way are old text only where nothing in the whole table is Unicode.
    const bool convert = right > 0 ? right >= words.neither : words.neither == 0 && !m_anyUnicode;
    return convert ? fromLegacy(text, found) : text.normalized(QString::NormalizationForm_C);
}

QString repairedLegacyText(const QString& text)
{
    LegacyDetector detector;
    detector.look(text);
    return detector.repaired(text);
}

} // namespace doancoso::base
