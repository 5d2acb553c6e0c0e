// SPDX-License-Identifier: GPL-3.0-or-later
//
// Charts as pictures: painted into any painter, as PNG, as SVG, or as a figure of a report. No widget is needed, only
// a QApplication. For reports, printing and the window; the charting library does not show through.
#pragma once

#include "core/reporting/chart_data.h"
#include "core/reporting/report_document.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/print_mode.h"

#include <QByteArray>
#include <QFont>
#include <QImage>
#include <QRectF>
#include <QSizeF>

class QPainter;

namespace doancoso::charts {

struct PictureOptions
{
    PrintMode mode = PrintMode::BlackAndWhite;
    ChartWords words = ChartWords::vietnamese();
    QFont font;               ///< of Screen mode; the paper modes have their own
    double unitsPerInch = 96; ///< of the painter's coordinates: the size of texts and lines follows from it
    bool withTitle = true;    ///< false where the document has a caption of its own
};

/// Draws the chart on white into the target. When there are more units than the target holds, everything shrinks to
/// not less than five eighths; what still has no room is counted in a line below the bars.
void paintChart(QPainter& painter, const QRectF& target, const reporting::ChartData& data,
                const PictureOptions& options = {});
/// The height at which a chart of this width shows every unit at full size, both at 96 units per inch.
double neededPictureHeight(const reporting::ChartData& data, double width, const PictureOptions& options = {});

/// `size` in pixels of 96 dots per inch, enlarged by `scale`.
QImage chartImage(const reporting::ChartData& data, const QSizeF& size, double scale, const PictureOptions& options);
/// PNG of a size on paper; grey pixels only in BlackAndWhite.
QByteArray chartPng(const reporting::ChartData& data, const QSizeF& sizeMm, int dpi,
                    const PictureOptions& options = {});
/// `size` in pixels of 96 dots per inch. Texts stay texts.
QByteArray chartSvg(const reporting::ChartData& data, const QSizeF& size, const PictureOptions& options);

/// A figure for a report, 300 dots per inch, with the title as its caption. A height of 0 means what the chart needs,
/// but not more than 1.4 times its width.
reporting::Figure toFigure(const reporting::ChartData& data, const QSizeF& sizeMm,
                           PrintMode mode = PrintMode::BlackAndWhite);

} // namespace doancoso::charts
