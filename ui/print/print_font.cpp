// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_font.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QRawFont>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace doancoso::print {

TextFace TextFace::ofPoints(double points, bool bold, bool italic)
{
    return {static_cast<int>(std::lround(points * kUnitsPerPoint)), bold, italic};
}

namespace {

/// True when upright, bold and italic letters of the family hold the whole Vietnamese alphabet: an old Liberation Serif
/// lacks part of it, and letters borrowed from another face in the middle of a word are ugly.
bool writesVietnamese(const QString& family)
{
    static const QString letters = QStringLiteral(
        "ăâđêôơưĂÂĐÊÔƠƯạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ");
    for (const bool bold : {false, true}) {
        for (const bool italic : {false, true}) {
            QFont font(family);
            font.setBold(bold);
            font.setItalic(italic);
            const QRawFont raw = QRawFont::fromFont(font);
            if (!std::all_of(letters.cbegin(), letters.cend(),
                             [&raw](QChar letter) { return raw.supportsCharacter(letter); })) {
                return false;
            }
        }
    }
    return true;
}

QString chooseFamily()
{
    const QStringList wishes{QStringLiteral("Times New Roman"), QStringLiteral("Liberation Serif"),
                             QStringLiteral("Tinos"),           QStringLiteral("Nimbus Roman"),
                             QStringLiteral("FreeSerif"),       QStringLiteral("Noto Serif"),
                             QStringLiteral("DejaVu Serif")};
    QStringList present;
    const QStringList installed = QFontDatabase::families();
    std::copy_if(wishes.cbegin(), wishes.cend(), std::back_inserter(present),
                 [&installed](const QString& wish) { return installed.contains(wish); });
    const auto whole = std::find_if(present.cbegin(), present.cend(), writesVietnamese);
    if (whole != present.cend()) {
        return *whole;
    }
    return present.isEmpty() ? QStringLiteral("serif") : present.first();
}

} // namespace

QString printFamily()
{
    static const QString family = chooseFamily();
    return family;
}

QFont printFont(TextFace face)
{
    QFont font(printFamily());
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(face.size);
    font.setBold(face.bold);
    font.setItalic(face.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

TextMeasure::TextMeasure()
{
    for (const bool bold : {false, true}) {
        for (const bool italic : {false, true}) {
            const TextFace face{kReferenceSize, bold, italic};
            m_fonts.at(indexOf(face)) = printFont(face);
            const QFontMetricsF metrics(m_fonts.at(indexOf(face)));
            m_ascent = std::max(m_ascent, metrics.ascent());
            m_descent = std::max(m_descent, metrics.descent());
        }
    }
}

qreal TextMeasure::width(const QString& word, TextFace face)
{
    auto& widths = m_widths.at(indexOf(face));
    auto found = widths.constFind(word);
    if (found == widths.constEnd()) {
        found = widths.insert(word, QFontMetricsF(m_fonts.at(indexOf(face))).horizontalAdvance(word));
    }
    return *found * face.size / kReferenceSize;
}

qreal TextMeasure::ascent(TextFace face) const
{
    return m_ascent * face.size / kReferenceSize;
}

qreal TextMeasure::lineHeight(TextFace face) const
{
    return (m_ascent + m_descent) * 1.03 * face.size / kReferenceSize;
}

} // namespace doancoso::print
