// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_style.h"

#include "ui/kit/theme.h"

#include <QFontInfo>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace doancoso::charts {
namespace {

using reporting::ChartState;

constexpr double kHatchStep = 5;
constexpr double kPaperPixelSize = 13.333; // 10 pt at 96 dots per inch

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Fill plain(QRgb area)
{
    return {rgb(area), {}, Hatch::None, {}};
}

Fill hatched(QRgb area, Hatch hatch, const QColor& ink, const QColor& outline = {})
{
    return {rgb(area), outline, hatch, ink};
}

/// What the whole program shares comes from the theme; the areas of bars and segments are the charts' own.
ChartStyle themed(bool dark)
{
    using kit::ColorToken;
    const auto token = [dark](ColorToken wanted) { return kit::Theme::color(wanted, dark); };
    ChartStyle style;
    style.panel = token(ColorToken::Panel);
    style.ink = token(ColorToken::Ink);
    style.second = token(ColorToken::InkSecond);
    style.third = token(ColorToken::InkThird);
    style.line = token(ColorToken::StrongLine);
    style.faint = token(ColorToken::FaintLine);
    style.accent = token(ColorToken::Accent);
    style.tint = token(ColorToken::AccentTint);
    style.rail = token(ColorToken::NeutralTint);
    style.mark = token(ColorToken::Ink);
    const QColor accent = token(ColorToken::Accent);
    style.current = {accent, {}, Hatch::None, {}};
    style.bad = {
        token(ColorToken::BadMark), {}, Hatch::Forward, dark ? QColor(35, 43, 53, 150) : QColor(255, 255, 255, 120)};
    return style;
}

ChartStyle lightColours()
{
    ChartStyle style = themed(false);
    style.good = style.current;
    style.attention = plain(0xDDA343);
    style.neutral = plain(0x5B93D0);
    style.past = plain(0xA9C6EA);
    style.goodParts = {style.current, plain(0x4F8FD0), plain(0x9CC1EA), plain(0xCFE1F5)};
    style.attentionParts = {plain(0xC79A3B), plain(0xE3C27F)};
    style.badParts = {style.bad, hatched(0xD9736C, Hatch::Backward, style.bad.hatchInk)};
    style.otherParts = {plain(0x8A96A3), plain(0xB4BDC7), plain(0xD9DFE7)};
    return style;
}

ChartStyle darkColours()
{
    ChartStyle style = themed(true);
    style.good = plain(0x5C9BE2);
    style.attention = plain(0xE0B25C);
    style.neutral = plain(0x6F93BD);
    style.past = plain(0x3F628F);
    style.goodParts = {plain(0x8FC0F5), plain(0x4D8AD0), plain(0x2F5C94), plain(0x27446B)};
    style.attentionParts = {plain(0xE0B25C), plain(0x9C7B3C)};
    style.badParts = {style.bad, hatched(0x9A4640, Hatch::Backward, style.bad.hatchInk)};
    style.otherParts = {plain(0x7D8997), plain(0x5C6875), plain(0x454F5B)};
    return style;
}

ChartStyle blackAndWhite()
{
    ChartStyle style;
    style.panel = rgb(0xFFFFFF);
    style.ink = rgb(0x000000);
    style.second = rgb(0x262626);
    style.third = rgb(0x404040);
    style.line = rgb(0x8C8C8C);
    style.faint = rgb(0xD0D0D0);
    style.accent = rgb(0x000000);
    style.tint = rgb(0xF0F0F0);
    style.rail = rgb(0xF0F0F0);
    style.mark = rgb(0x000000);
    const QColor black = rgb(0x000000);
    style.good = {rgb(0x4A4A4A), black, Hatch::None, {}};
    style.attention = hatched(0xD8D8D8, Hatch::Forward, rgb(0x404040), black);
    style.bad = hatched(0xFFFFFF, Hatch::Cross, black, black);
    style.neutral = {rgb(0x8C8C8C), black, Hatch::None, {}};
    style.past = {rgb(0xC8C8C8), rgb(0x404040), Hatch::None, {}};
    style.current = {rgb(0x404040), black, Hatch::None, {}};
    style.goodParts = {{rgb(0x404040), black, Hatch::None, {}},
                       {rgb(0xB4B4B4), black, Hatch::None, {}},
                       {rgb(0xE6E6E6), black, Hatch::None, {}},
                       hatched(0xFFFFFF, Hatch::Dots, rgb(0x404040), black)};
    style.attentionParts = {hatched(0xFFFFFF, Hatch::Forward, rgb(0x404040), black),
                            hatched(0xE6E6E6, Hatch::Backward, rgb(0x404040), black)};
    style.badParts = {hatched(0xFFFFFF, Hatch::Cross, black, black),
                      hatched(0xD8D8D8, Hatch::Cross, rgb(0x404040), black)};
    style.otherParts = {{rgb(0xFFFFFF), black, Hatch::None, {}},
                        {rgb(0xD0D0D0), black, Hatch::None, {}},
                        hatched(0xFFFFFF, Hatch::Dots, black, black)};
    return style;
}

/// Fonts are set in pixels: points would be scaled once more by the resolution of the picture.
void setFonts(ChartStyle& style, QFont base, double pixelSize)
{
    base.setStyleStrategy(QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    const auto sized = [&base](double size, QFont::Weight weight) {
        QFont font = base;
        font.setPixelSize(std::max(8, qRound(size)));
        font.setWeight(weight);
        return font;
    };
    style.title = sized(pixelSize, QFont::DemiBold);
    style.text = sized(pixelSize - 1, QFont::Normal);
    style.strong = sized(pixelSize - 1, QFont::DemiBold);
    style.small = sized(pixelSize - 2, QFont::Normal);
}

QFont paperFont()
{
    QFont font;
    font.setFamilies({QStringLiteral("Times New Roman"), QStringLiteral("Liberation Serif"), QStringLiteral("Tinos")});
    font.setStyleHint(QFont::Serif);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

const Fill& nth(const QList<Fill>& fills, int tone)
{
    return fills.at(std::clamp(tone, 0, static_cast<int>(fills.size()) - 1));
}

/// Diagonals cut to the area by arithmetic: SVG pictures know no clipping.
void paintLines(QPainter& painter, const QRectF& area, bool forward)
{
    // Lines start at multiples of the step in the picture, so that neighbouring bars show one even pattern.
    const double height = area.height();
    const double first = std::floor((area.left() - height) / kHatchStep) * kHatchStep;
    for (double x = first; x < area.right(); x += kHatchStep) {
        const double from = std::max(0.0, (area.left() - x) / height);
        const double to = std::min(1.0, (area.right() - x) / height);
        if (to <= from) {
            continue;
        }
        const double start = forward ? area.bottom() - from * height : area.top() + from * height;
        const double end = forward ? area.bottom() - to * height : area.top() + to * height;
        painter.drawLine(QPointF(x + from * height, start), QPointF(x + to * height, end));
    }
}

void paintDots(QPainter& painter, const QRectF& area, const QColor& ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (double y = area.top() + 2; y < area.bottom() - 0.5; y += kHatchStep) {
        for (double x = area.left() + 2; x < area.right() - 0.5; x += kHatchStep) {
            painter.drawEllipse(QPointF(x, y), 0.7, 0.7);
        }
    }
}

} // namespace

const Fill& ChartStyle::fillFor(BarRole role, ChartState state, int tone) const
{
    switch (role) {
    case BarRole::Good:
        return good;
    case BarRole::Attention:
        return attention;
    case BarRole::Bad:
        return bad;
    case BarRole::Neutral:
        return neutral;
    case BarRole::Past:
        return past;
    case BarRole::Current:
        return current;
    case BarRole::Part:
        break;
    }
    switch (state) {
    case ChartState::Good:
        return nth(goodParts, tone);
    case ChartState::Attention:
        return nth(attentionParts, tone);
    case ChartState::Bad:
        return nth(badParts, tone);
    case ChartState::None:
    case ChartState::Missing:
        break;
    }
    return nth(otherParts, tone);
}

ChartStyle ChartStyle::forScreen(const QPalette& palette, const QFont& font)
{
    const bool dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    ChartStyle style = dark ? darkColours() : lightColours();
    setFonts(style, font, QFontInfo(font).pixelSize());
    return style;
}

ChartStyle ChartStyle::forPicture(PrintMode mode, const QFont& font)
{
    ChartStyle style = mode == PrintMode::BlackAndWhite ? blackAndWhite() : lightColours();
    style.mode = mode;
    if (mode == PrintMode::Screen) {
        QFont unhinted = font;
        unhinted.setHintingPreference(QFont::PreferNoHinting);
        setFonts(style, unhinted, QFontInfo(font).pixelSize());
    } else {
        setFonts(style, paperFont(), kPaperPixelSize);
    }
    return style;
}

QColor inkOn(const QColor& area)
{
    const bool whiteReadsBetter = kit::Theme::contrast(Qt::white, area) > kit::Theme::contrast(Qt::black, area);
    return whiteReadsBetter ? QColor(Qt::white) : QColor(Qt::black);
}

void paintHatch(QPainter& painter, const QRectF& area, const Fill& fill)
{
    if (area.isEmpty()) {
        return;
    }
    painter.save();
    if (fill.hatch != Hatch::None) {
        painter.setPen(QPen(fill.hatchInk, 0.9));
        if (fill.hatch == Hatch::Dots) {
            paintDots(painter, area, fill.hatchInk);
        }
        if (fill.hatch == Hatch::Forward || fill.hatch == Hatch::Cross) {
            paintLines(painter, area, true);
        }
        if (fill.hatch == Hatch::Backward || fill.hatch == Hatch::Cross) {
            paintLines(painter, area, false);
        }
    }
    if (fill.outline.isValid()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(fill.outline, 0.8));
        painter.drawRect(area.adjusted(0.4, 0.4, -0.4, -0.4));
    }
    painter.restore();
}

void paintFill(QPainter& painter, const QRectF& area, const Fill& fill)
{
    painter.fillRect(area, fill.area);
    paintHatch(painter, area, fill);
}

} // namespace doancoso::charts
