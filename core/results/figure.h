// SPDX-License-Identifier: GPL-3.0-or-later
//
// The figures that pages, sheets and charts show: for each unit and indicator what was entered, what the units below
// add up to, this period's figure and the running one, and how complete they are. Value types.
#pragma once

#include "core/organization/unit_tree.h"
#include "core/planning/indicator.h"
#include "core/results/contribution.h"

#include <QList>

#include <optional>

namespace doancoso::results {

/// Which organisation a report over several periods uses.
enum class TreeMode {
    PeriodEnd, ///< as it stood on the last day of the report's period
    EachPeriod ///< each part of the report under the tree of its own time
};

/// A figure that can be shown. Nothing was reported: `rows` is 0 and there is no amount.
struct Figure
{
    std::optional<Amount> amount;
    qint64 rows = 0;     ///< units that contributed
    bool ownOnly = true; ///< entered by the unit itself, not a sum

    bool isReported() const { return rows > 0 && amount.has_value(); }
    bool operator==(const Figure&) const = default;
};

/// Everything about one unit and one indicator in one period.
struct UnitFigure
{
    RawCell own; ///< as entered, in the entry period that ends in the shown period
    RawCell correction;
    RawCell counted; ///< what the registers say; not empty: the cell counts by itself and cannot be typed
    bool hasCorrection = false;
    bool canEnter = false;    ///< an entry period ends in the shown period, and the indicator is not computed
    base::Period entryPeriod; ///< meaningful when canEnter
    Figure period;            ///< own and below together
    Figure below;             ///< the part that units below contributed to this period
    Figure cumulative;        ///< from the start of the year
    Figure ownPeriod;         ///< the unit\'s own part of `period`, correction included
    Figure ownCumulative;     ///< the unit\'s own part of `cumulative`
    int reportedChildren = 0;
    int expectedChildren = 0;

    bool hasBelow() const { return below.rows > 0; }
    bool isCounted() const { return !counted.isEmpty(); }
    /// What stands in the cell by itself: handed in or typed, else counted.
    const RawCell& entered() const { return own.isEmpty() ? counted : own; }
    /// What was handed in is not what the registers say by now.
    bool differsFromRegister() const { return isCounted() && !own.isEmpty() && own != counted; }
};

/// The number that stands for a figure: the value, the percentage of a ratio, the mean, the count of units that reached
/// the threshold. Nothing when unreported, or for a ratio over zero.
std::optional<base::Decimal> shownValue(const planning::Indicator& indicator, const Figure& figure);
/// The number that is compared with the target: as shownValue, but a count of units is the share of units in per cent
/// of the units that reported, since its target is set for each unit.
std::optional<base::Decimal> judgedValue(const planning::Indicator& indicator, const Figure& figure);
/// "1.234", "71,8", "24/30"; empty when nothing was reported; "–" for a ratio over zero.
QString shownText(const planning::Indicator& indicator, const Figure& figure);
/// True when the sum is a count of units out of units ("24/30").
bool isUnitCount(const planning::Indicator& indicator, const Figure& figure);

/// Figures of some units and indicators in one period. Rows are units, columns indicators, as asked for.
class FigureTable
{
public:
    FigureTable() = default;
    FigureTable(base::Period period, QList<base::UnitId> units, QList<planning::Indicator> indicators);

    const base::Period& period() const { return m_period; }
    const QList<base::UnitId>& units() const { return m_units; }
    const QList<planning::Indicator>& indicators() const { return m_indicators; }
    int unitIndex(base::UnitId id) const { return m_unitIndexes.value(id, -1); }
    int indicatorIndex(base::IndicatorId id) const { return m_indicatorIndexes.value(id, -1); }
    UnitFigure& at(int unit, int indicator) { return m_cells[unit * m_indicators.size() + indicator]; }
    const UnitFigure& at(int unit, int indicator) const { return m_cells.at(unit * m_indicators.size() + indicator); }
    const UnitFigure* find(base::UnitId unit, base::IndicatorId indicator) const;

private:
    base::Period m_period;
    QList<base::UnitId> m_units;
    QList<planning::Indicator> m_indicators;
    QHash<base::UnitId, int> m_unitIndexes;
    QHash<base::IndicatorId, int> m_indicatorIndexes;
    QList<UnitFigure> m_cells;
};

} // namespace doancoso::results
