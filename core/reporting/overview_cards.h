// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cards of key indicators for the overview: the figure, what it is measured by, how far it is, and the one sentence
// that says most about it. Pure; from the figures of a sheet. The page draws them.
#pragma once

#include "core/reporting/sheet_data.h"

namespace doancoso::reporting {

struct OverviewCard
{
    base::IndicatorId indicator;
    QString name;
    QString figure;              ///< "179", "71,8 %", "24/30"; empty: not reported
    QString reference;           ///< "/ 250", "≥ 70 %"; empty: no target
    QString remark;              ///< "+13 % cùng kỳ", "còn 84 đoàn viên", "6 đơn vị chưa đạt"
    std::optional<double> share; ///< of the target, 1 is reached
    std::optional<double> mark;  ///< where it should be by now
    planning::AchievementState state = planning::AchievementState::None;
    bool reached = false; ///< the whole target
};

inline constexpr int kOverviewCards = 4;

/// Columns of the sheet that stand on cards: the chosen ones by code, the others filled up. Without a choice the first
/// with a target of each section, so that every part of the plan is seen, then the rest in order.
QList<int> keyIndicators(const SheetData& sheet, const QStringList& chosenCodes, int count = kOverviewCards);
/// The one the charts show at first: the first card whose target is shared out as an amount, else the first card.
int firstChartIndicator(const SheetData& sheet, const QList<int>& cards);

OverviewCard overviewCard(const SheetData& sheet, int column);

/// The unit's own target, else the sum of the targets of the units below where amounts add up.
std::optional<base::Decimal> targetOfColumn(const SheetData& sheet, int column);
/// The figure that stands against the target: of the period when each period is judged by itself, else the running one.
const results::Figure& judgedFigure(const planning::Indicator& indicator, const SheetCell& cell,
                                    const base::Period& period);
/// "179", "71,8 %", "24/30", with the percent sign; empty when nothing was reported.
QString figureWithSign(const planning::Indicator& indicator, const results::Figure& figure);
/// Decimals in which the figure is shown; ratios have one at least.
int shownDecimals(const planning::Indicator& indicator);

} // namespace doancoso::reporting
