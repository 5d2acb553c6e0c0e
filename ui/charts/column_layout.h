// SPDX-License-Identifier: GPL-3.0-or-later
//
// The places of columns and lines over periods. Part of plot_layout.h, apart because of its size.
#pragma once

#include "ui/charts/plot_layout.h"

namespace doancoso::charts {

/// For PlotShape::Columns and PlotShape::Line, with at least one bar and a size that is not empty.
PlotLayout columnLayout(const PlotContent& content, const ChartStyle& style, const QSizeF& size);

} // namespace doancoso::charts
