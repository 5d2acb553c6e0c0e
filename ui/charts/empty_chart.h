// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a chart shows when there is nothing to draw. Used inside ui/charts only.
#pragma once

#include "ui/charts/chart_style.h"

#include <QString>

namespace doancoso::charts {

/// Pale outlines of bars with the sentence below, in the middle of the area.
void paintEmptyChart(QPainter& painter, const QRectF& area, const QString& text, const ChartStyle& style);

} // namespace doancoso::charts
