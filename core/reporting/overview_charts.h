// SPDX-License-Identifier: GPL-3.0-or-later
//
// Charts of the overview as data: achievement and results by unit, the common ranking, the trend of an indicator, and
// how many units stand well. A unit without units below gets its indicators in the place of units. Pure; the page hands
// them to ui/charts.
#pragma once

#include "core/reporting/chart_data.h"
#include "core/reporting/overview_data.h"

namespace doancoso::reporting {

/// What the bars of the comparing chart show.
enum class OverviewView {
    Achievement, ///< of one indicator, in per cent of the target
    Result,      ///< of one indicator, result beside target
    Ranking      ///< of all indicators together: the mean achievement
};

/// Bars for the units below, or for the indicators of a unit without units below. `column` does not matter for Ranking.
ChartData overviewBars(const SheetData& sheet, int column, OverviewView view);
ChartData overviewTrendChart(const SheetData& sheet, int column, const OverviewTrend& trend);
/// How many units below (or indicators of a unit without them) are good, need attention, are far behind, or missing.
ChartData overviewStates(const SheetData& sheet, int column);

/// True when the bars are units: some unit below reports or has a target. Else they are indicators.
bool comparesUnits(const SheetData& sheet);

/// Keys of the points and back; invalid for keys of another kind.
QString chartKey(base::UnitId unit);
QString chartKey(base::IndicatorId indicator);
base::UnitId unitOfKey(const QString& key);
base::IndicatorId indicatorOfKey(const QString& key);

/// "tổng hợp 28/30 đơn vị"; empty for a unit without units below.
QString coverageRemark(const SheetData& sheet);

} // namespace doancoso::reporting
