// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QLocale>
#include <QStringList>

namespace doancoso::base {

QString composed(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

QString foldForSearch(const QString& text)
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

/// Letters in one run and tones in another: two words differ by tone only when their letters are the same.
void appendSortKey(QString& key, const QString& words)
{
    static const QString letters = QStringLiteral(" 0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz");
    static const QString tones = QStringLiteral("\u0300\u0309\u0303\u0301\u0323");
    constexpr char16_t kFirst = u'0';
    QString marks;
    for (const QChar ch : words.toLower()) {
        QString parts(ch);
        qsizetype letter = letters.indexOf(ch);
        int tone = 0;
        if (letter < 0) {
            // Taken apart, the tone is one mark among at most two; the rest is a letter of the alphabet again.
            parts = parts.normalized(QString::NormalizationForm_D);
            for (qsizetype i = parts.size() - 1; i > 0; --i) {
                if (const qsizetype found = tones.indexOf(parts.at(i)); found >= 0) {
                    tone = static_cast<int>(found) + 1;
                    parts.remove(i, 1);
                }
            }
            parts = parts.normalized(QString::NormalizationForm_C);
            letter = letters.indexOf(parts.at(0));
            if (letter < 0) {
                letter = letters.indexOf(ch.decomposition().isEmpty() ? ch : ch.decomposition().at(0));
            }
        }
        if (letter >= 0) {
            key.append(QChar(static_cast<char16_t>(kFirst + letter)));
            marks.append(QChar(static_cast<char16_t>(kFirst + tone)));
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
