// SPDX-License-Identifier: GPL-3.0-or-later
//
// The type face of printed documents and the unit they are laid out in: a tenth of a point. Layout never asks a device,
// so that pages break at the same row on screen, on paper and in a PDF. For ui/print and ui/charts.
#pragma once

#include <QFont>
#include <QHash>
#include <QString>

#include <array>
#include <compare>

namespace doancoso::print {

constexpr qreal kUnitsPerInch = 720;
constexpr qreal kUnitsPerPoint = 10;
constexpr qreal fromMm(qreal millimetres)
{
    return millimetres * kUnitsPerInch / 25.4;
}
constexpr qreal toMm(qreal units)
{
    return units * 25.4 / kUnitsPerInch;
}

struct TextFace
{
    int size = 110; ///< tenths of a point
    bool bold = false;
    bool italic = false;

    bool operator==(const TextFace&) const = default;
    static TextFace ofPoints(double points, bool bold = false, bool italic = false);
};

/// "Times New Roman" where the system has it, else "Liberation Serif" or "Tinos", which have the same widths; one that
/// holds the whole Vietnamese alphabet before one that does not.
QString printFamily();
/// For a painter whose unit is a tenth of a point.
QFont printFont(TextFace face);

/// Widths and heights of text, unhinted, so that they are in proportion to the size. Keeps the widths of the words it
/// has seen; one object per layout, used from one thread.
class TextMeasure
{
public:
    TextMeasure();
    qreal width(const QString& word, TextFace face);
    qreal ascent(TextFace face) const;
    /// Ascent, descent and the little air single-spaced lines need.
    qreal lineHeight(TextFace face) const;

private:
    static constexpr int kReferenceSize = 200;
    static size_t indexOf(TextFace face) { return (face.bold ? 1U : 0U) + (face.italic ? 2U : 0U); }
    std::array<QFont, 4> m_fonts;
    std::array<QHash<QString, qreal>, 4> m_widths;
    qreal m_ascent = 0;
    qreal m_descent = 0;
};

} // namespace doancoso::print
