// SPDX-License-Identifier: GPL-3.0-or-later
//
// The look of the program in one place: named colours for light and dark, fonts, spacing, and their application to the
// whole application (palette and one style sheet). Everything that draws asks here for a colour by its meaning; nobody
// writes a colour down a second time. Any part of ui may use it.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

#include <span>
#include <utility>

class QApplication;
class QWidget;

namespace doancoso::kit {

/// Colours by meaning. The values are in theme.cpp, one row per token: light, dark.
enum class ColorToken {
    Window,
    Panel,
    Line,
    FaintLine,
    StrongLine, ///< edge of something that can be operated: buttons, fields, check boxes
    Ink,
    InkSecond,
    InkThird, ///< remarks and placeholders; not on tints
    InkDisabled,
    Accent,     ///< the main button, the current cell, links
    AccentInk,  ///< text in the accent colour on any of its tints
    AccentTint, ///< chosen row, chosen segment
    AccentTintStrong,
    OnAccent, ///< text on Accent
    AccentHover,
    Good, ///< ink of a state; its tint is the background it stands on
    GoodTint,
    Attention,
    AttentionTint,
    Bad,
    BadTint,
    NeutralTint, ///< background of a badge without judgement, and of progress tracks
    GoodMark,    ///< marks (dots, bars) that stand on window or panel: contrast 3 suffices
    AttentionMark,
    BadMark,
    Rail,
    RailInk,
    RailChosen,
    RailChosenInk,
    RailMark,  ///< the bar beside the chosen word
    RailBadge, ///< badge where something waits
    RailBadgeInk,
    CellTyped,
    CellComputed,
    CellSection,
    Header, ///< column headings
    Hover,
    ToolTip,
    ToolTipInk,
    Count
};

/// What a state means; dot, badge, bar and message take their colours from it.
enum class Tone { Neutral, Accent, Good, Attention, Bad };

enum class FontRole {
    Base,
    Strong, ///< base size, semibold
    Small,  ///< captions, hints
    SmallStrong,
    Title,      ///< page title
    PanelTitle, ///< title of a panel or card that names a thing
    Figure,     ///< the number of a metric card
    Rail,
    Key ///< names of keys
};

/// Distances in steps of four pixels.
inline constexpr int kSpace1 = 4;
inline constexpr int kSpace2 = 8;
inline constexpr int kSpace3 = 12;
inline constexpr int kSpace4 = 16;
inline constexpr int kSpace6 = 24;
inline constexpr int kRadius = 4;
inline constexpr int kIconSize = 20;
inline constexpr int kSmallIconSize = 16;
inline constexpr int kTopBarHeight = 46;
inline constexpr int kRailWidth = 76;
inline constexpr int kTreeWidth = 204;
inline constexpr int kSidePanelWidth = 262;

class Theme
{
public:
    enum class Mode { Light, Dark, System };
    static constexpr int kDefaultFontTenths = 100;

    /// Sets style, font, palette and style sheet of the application. May be called again at any time.
    static void apply(QApplication& application, Mode mode, int baseFontPointSizeTenths = kDefaultFontTenths);

    static bool isDark();
    static Mode mode();
    static int baseFontPointSizeTenths();

    /// In the mode that is shown now.
    static QColor color(ColorToken token);
    static QColor color(ColorToken token, bool dark);
    static QString tokenName(ColorToken token);

    /// Ink, tint and mark of a tone.
    static ColorToken ink(Tone tone);
    static ColorToken tint(Tone tone);
    static ColorToken mark(Tone tone);

    static QFont font(FontRole role);
    /// Height of a row with one line: 25 px at 10 pt, more with larger letters.
    static int rowHeight();
    /// Height of buttons and fields.
    static int controlHeight();

    /// Every pair of text and background that the program uses; a test proves their contrast.
    static std::span<const std::pair<ColorToken, ColorToken>> textPairs();
    /// WCAG 2 contrast ratio, 1..21.
    static double contrast(const QColor& one, const QColor& other);

    /// The style sheet with every token replaced. Public for its test.
    static QString styleSheet(bool dark, int baseFontPointSizeTenths);
    static QPalette palette(bool dark);

private:
    static bool systemIsDark();
};

/// Gives a widget a role that the style sheet knows (`[kitRole="title"]`), and takes effect at once.
void setStyleRole(QWidget* widget, const QString& role);
/// Sets any dynamic property the style sheet looks at, and repolishes when it changed.
void setStyleProperty(QWidget* widget, const char* name, const QVariant& value);

} // namespace doancoso::kit
