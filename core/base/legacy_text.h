// SPDX-License-Identifier: GPL-3.0-or-later
//
// Old office files hold Vietnamese in the fonts of before Unicode: TCVN3 (.VnTime, "§oµn x·") and VNI ("Ñoaøn xaõ").
// What such a file says is told from the spelling, over all its cells together, and turned into composed Unicode; text
// that is Unicode already is never touched. For whoever reads foreign files or the clipboard.
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringView>

namespace doancoso::base {

enum class LegacyEncoding { None, Tcvn3, Vni };

/// "TCVN3", "VNI", empty for None.
QString displayName(LegacyEncoding encoding);

/// Every character that the encoding uses is replaced, whatever the text looks like. Text whose plain letters are all
/// capitals becomes capitals throughout, since TCVN3 has small accented letters only. Result is NFC.
QString fromLegacy(const QString& text, LegacyEncoding encoding);

/// The encoding that belongs to a font: ".VnTime", ".VnArialH", "VNI-Times"; None for any other font.
LegacyEncoding encodingOfFont(const QString& fontName);
/// True for the TCVN3 fonts that draw small letters as capitals (".VnTimeH").
bool isCapitalFont(const QString& fontName);

/// True when the text holds a letter or mark that only Unicode has (ă, đ, ơ, ế, a combining tone): it is no old text.
bool hasUnicodeVietnamese(QStringView text);

/// Looks at all texts of a table first, then answers for each of them.
class LegacyDetector
{
public:
    void look(const QString& text);

    /// What the texts seen so far are written in. Needs two different words that are misspelt as they stand and right
    /// after conversion, and most misspelt words must become right.
    LegacyEncoding encoding() const;
    /// The text in composed Unicode: converted when it is old text, otherwise as it is.
    QString repaired(const QString& text) const;

private:
    struct Words
    {
        int unclear = 0; ///< right as it stands; might still be old text
        int tcvn3 = 0;   ///< wrong as it stands, right as TCVN3
        int vni = 0;
        int neither = 0;
    };
    static Words wordsOf(const QString& text, QSet<QString>* tcvn3Words, QSet<QString>* vniWords);

    Words m_words;
    QHash<QString, Words> m_seen; ///< what most cells of a list say
    QSet<QString> m_tcvn3Words;   ///< different ones, only as many as needed
    QSet<QString> m_vniWords;
    bool m_anyUnicode = false;
};

/// For one text by itself (a pasted word, a name).
QString repairedLegacyText(const QString& text);

} // namespace doancoso::base
