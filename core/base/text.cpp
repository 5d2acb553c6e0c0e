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

VietnameseOrder::VietnameseOrder() : m_collator(QLocale(QLocale::Vietnamese, QLocale::Vietnam))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

} // namespace doancoso::base
