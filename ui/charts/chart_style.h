// SPDX-License-Identifier: GPL-3.0-or-later
//
// Colours, hatches and fonts of a chart for the three places it appears: the screen (light or dark), paper in colour,
// and paper in black, greys and hatches. A state is never colour alone, so each fill also differs by pattern or
// brightness. Used inside ui/charts only, except PrintMode.
#pragma once

#include "core/reporting/chart_data.h"
#include "ui/charts/print_mode.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QPalette>

class QPainter;
class QRectF;

namespace doancoso::charts {

/// What a bar, column or segment stands for.
enum class BarRole {
    Good,
    Attention,
    Bad,
    Neutral, ///< a bar that is not judged
    Past,    ///< an earlier period of a trend
    Current, ///< the period a trend brings out
    Part     ///< a segment of a distribution
};

enum class Hatch { None, Forward, Backward, Cross, Dots };

/// How an area is filled. The hatch is drawn as lines, not as a brush pattern: those keep the size of a screen dot
/// when a picture is printed and vanish.
struct Fill
{
    QColor area;
    QColor outline; ///< invalid: none
    Hatch hatch = Hatch::None;
    QColor hatchInk;
};

struct ChartStyle
{
    PrintMode mode = PrintMode::Screen;
    QColor panel;
    QColor ink;
    QColor second;
    QColor third;
    QColor line;
    QColor faint;
    QColor accent;
    QColor tint; ///< behind what the mouse or the keyboard is at
    QColor rail; ///< the way a bar has yet to go
    QColor mark; ///< target and milestone marks
    QFont title;
    QFont text;   ///< labels and values
    QFont strong; ///< values that are read first
    QFont small;

    Fill good;
    Fill attention;
    Fill bad;
    Fill neutral;
    Fill past;
    Fill current;
    QList<Fill> goodParts;
    QList<Fill> attentionParts;
    QList<Fill> badParts;
    QList<Fill> otherParts;

    /// `tone` counts the parts of one state from 0; other roles have one tone.
    const Fill& fillFor(BarRole role, reporting::ChartState state, int tone) const;

    /// For a widget with this palette and font; dark when the palette is.
    static ChartStyle forScreen(const QPalette& palette, const QFont& font);
    /// For a picture or paper: always on white. `font` is used in Screen mode, the paper modes print in the serif
    /// face of the documents.
    static ChartStyle forPicture(PrintMode mode, const QFont& font);
};

/// Black or white, whichever reads better on the area.
QColor inkOn(const QColor& area);
/// Fills a rectangle in the given way, hatch and outline included.
void paintFill(QPainter& painter, const QRectF& area, const Fill& fill);
/// The hatch and outline alone, for areas that are filled already.
void paintHatch(QPainter& painter, const QRectF& area, const Fill& fill);

} // namespace doancoso::charts
