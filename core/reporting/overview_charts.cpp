// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/overview_charts.h"

#include "core/reporting/overview_cards.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace doancoso::reporting {
namespace {

using namespace Qt::StringLiterals;
using base::Decimal;
using base::Period;
using base::PeriodKind;
using planning::AchievementState;
using planning::Indicator;

struct OverviewChartsWords
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

ChartState chartState(AchievementState state)
{
    switch (state) {
    case AchievementState::Good:
        return ChartState::Good;
    case AchievementState::Attention:
        return ChartState::Attention;
    case AchievementState::Bad:
        return ChartState::Bad;
    case AchievementState::None:
        break;
    }
    return ChartState::None;
}

bool isNotDueYet(const Indicator& indicator, const Period& shown)
{
    return !indicator.isComputed() && results::entryPeriodsUpTo(shown, indicator.entryPeriodKind()).isEmpty();
}

/// Fills the figures of a point from a cell.
void fillPoint(ChartPoint& point, const Indicator& indicator, const SheetCell& cell, const Period& period)
{
    const results::Figure& figure = judgedFigure(indicator, cell, period);
    point.result = cell.target ? cell.judgement.value : results::judgedValue(indicator, figure);
    if (cell.target) {
        point.target = cell.judgement.wanted;
        point.achievement = cell.judgement.percent;
    }
    point.previous = results::judgedValue(indicator, cell.lastYear);
    point.state = chartState(cell.judgement.state);
    if (!point.result) {
        point.state = ChartState::Missing;
        if (isNotDueYet(indicator, period)) {
            point.missingText = OverviewChartsWords::tr("not due yet");
        }
    }
}

/// "mốc 3 quý": what the mark across the bars means.
QString milestoneLabel(const Period& period, Decimal milestone)
{
    if (milestone >= Decimal(100)) {
        return OverviewChartsWords::tr("mark: the target");
    }
    switch (period.kind()) {
    case PeriodKind::Month:
        return OverviewChartsWords::tr("mark: %1 months").arg(period.index());
    case PeriodKind::Quarter:
        return OverviewChartsWords::tr("mark: %1 quarters").arg(period.index());
    case PeriodKind::HalfYear:
        return OverviewChartsWords::tr("mark: 6 months");
    case PeriodKind::Year:
        break;
    }
    return OverviewChartsWords::tr("mark: the target");
}

/// Where bars should end by now, in per cent of the target: exact, while the milestone of a unit is rounded in its
/// favour.
std::optional<Decimal> milestonePercent(const SheetData& sheet, int column)
{
    const planning::TargetFigure* target = nullptr;
    const auto look = [&](const SheetRow& row) {
        const SheetCell& cell = row.cells.at(column);
        if (target == nullptr && cell.target && cell.target->comparator != planning::Comparator::AtMost) {
            target = &*cell.target;
        }
    };
    look(sheet.unit);
    for (const SheetRow& row : sheet.children) {
        look(row);
    }
    if (target == nullptr) {
        return std::nullopt;
    }
    Indicator exact = sheet.indicators.at(column);
    exact.decimals = Decimal::kPlaces;
    planning::TargetFigure hundred = *target;
    hundred.amount = Decimal(100);
    return planning::milestoneAt(sheet.period, exact, hundred);
}

void addMilestone(ChartData& data, const SheetData& sheet, int column)
{
    data.milestone = milestonePercent(sheet, column);
    if (data.milestone) {
        data.milestoneLabel = milestoneLabel(sheet.period, *data.milestone);
    }
}

ChartPoint unitPoint(const SheetRow& row)
{
    ChartPoint point;
    point.key = chartKey(row.unit);
    point.label = row.shortName;
    point.name = row.name;
    return point;
}

ChartData unitBars(const SheetData& sheet, int column, OverviewView view)
{
    const Indicator& indicator = sheet.indicators.at(column);
    ChartData data;
    data.kind = view == OverviewView::Result ? ChartKind::TargetVsResult : ChartKind::Ranking;
    data.title = (view == OverviewView::Result ? OverviewChartsWords::tr("%1: result and target by unit")
                                               : OverviewChartsWords::tr("%1: achievement by unit"))
                     .arg(indicator.shortName);
    data.unitOfMeasure = indicator.isRatio() ? u"%"_s : indicator.unitOfMeasure;
    data.decimals = shownDecimals(indicator);
    data.previousLabel = OverviewChartsWords::tr("same time in %1").arg(sheet.period.year() - 1);
    data.emptyText = OverviewChartsWords::tr("No unit below hands in a report.");
    for (const SheetRow& row : sheet.children) {
        const SheetCell& cell = row.cells.at(column);
        if (!row.expected && !cell.figure.cumulative.isReported()) {
            continue;
        }
        ChartPoint point = unitPoint(row);
        fillPoint(point, indicator, cell, sheet.period);
        if (!row.reported) {
            // Earlier figures alone would make a unit that is silent now look late instead.
            point.state = ChartState::Missing;
        }
        if (results::isUnitCount(indicator, judgedFigure(indicator, cell, sheet.period))) {
            data.unitOfMeasure = u"%"_s;
        }
        data.points.append(point);
    }
    addMilestone(data, sheet, column);
    return data;
}

ChartData unitRanking(const SheetData& sheet)
{
    ChartData data;
    data.kind = ChartKind::Ranking;
    data.title = OverviewChartsWords::tr("Units by mean achievement of all targets");
    data.subtitle = OverviewChartsWords::tr("each target counts up to 100 %");
    data.emptyText = OverviewChartsWords::tr("No unit below hands in a report.");
    for (const SheetRow& row : sheet.children) {
        if (!row.expected && !row.reported) {
            continue;
        }
        ChartPoint point = unitPoint(row);
        point.achievement = row.score;
        if (!row.reported) {
            point.state = ChartState::Missing;
        }
        data.points.append(point);
    }
    return data;
}

ChartData indicatorBars(const SheetData& sheet)
{
    ChartData data;
    data.kind = ChartKind::Ranking;
    data.title = OverviewChartsWords::tr("Achievement by indicator");
    data.labelHeading = OverviewChartsWords::tr("Indicator");
    data.emptyText = OverviewChartsWords::tr("No target is set for this unit.");
    for (int i = 0; i < sheet.indicators.size(); ++i) {
        const SheetCell& cell = sheet.unit.cells.at(i);
        if (!cell.target) {
            continue;
        }
        ChartPoint point;
        point.key = chartKey(sheet.indicators.at(i).id);
        point.label = sheet.indicators.at(i).shortName;
        point.name = sheet.indicators.at(i).name;
        fillPoint(point, sheet.indicators.at(i), cell, sheet.period);
        data.points.append(point);
    }
    // No common mark: amounts should stand at a part of the year by now, shares at the whole target.
    return data;
}

QString trendLabel(const Period& period, bool first)
{
    const QString year = QStringLiteral("/%1").arg(period.year() % 100, 2, 10, QLatin1Char('0'));
    switch (period.kind()) {
    case PeriodKind::Month:
        return QString::number(period.index()) + (first || period.index() == 1 ? year : QString());
    case PeriodKind::Quarter:
        return base::romanNumeral(period.index()) + (first || period.index() == 1 ? year : QString());
    case PeriodKind::HalfYear:
        return OverviewChartsWords::tr("half %1").arg(period.index()) + year;
    case PeriodKind::Year:
        break;
    }
    return QString::number(period.year());
}

QString perPeriod(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month:
        return OverviewChartsWords::tr("target %1 a month");
    case PeriodKind::Quarter:
        return OverviewChartsWords::tr("target %1 a quarter");
    case PeriodKind::HalfYear:
        return OverviewChartsWords::tr("target %1 a half-year");
    case PeriodKind::Year:
        break;
    }
    return OverviewChartsWords::tr("target %1");
}

QString trendTitle(const QString& name, PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month:
        return OverviewChartsWords::tr("%1, by month").arg(name);
    case PeriodKind::Quarter:
        return OverviewChartsWords::tr("%1, by quarter").arg(name);
    case PeriodKind::HalfYear:
        return OverviewChartsWords::tr("%1, by half-year").arg(name);
    case PeriodKind::Year:
        break;
    }
    return OverviewChartsWords::tr("%1, by year").arg(name);
}

/// A yearly amount stands in each period with its part, everything else with the whole.
void addTargetLine(ChartData& data, const SheetData& sheet, int column, PeriodKind kind)
{
    const Indicator& indicator = sheet.indicators.at(column);
    const SheetCell& cell = sheet.unit.cells.at(column);
    const bool counts = results::isUnitCount(indicator, cell.figure.cumulative);
    auto amount = counts && cell.target ? std::optional(cell.judgement.wanted) : targetOfColumn(sheet, column);
    if (!amount) {
        return;
    }
    const PeriodKind targetKind = cell.target ? cell.target->period.kind() : PeriodKind::Year;
    const bool parts = indicator.quarterRule == planning::QuarterRule::ProRata && !indicator.isRatio() && !counts &&
                       indicator.timeRule == planning::TimeRule::Sum && targetKind > kind;
    if (parts) {
        amount = amount->scaledBy(base::periodsPerYear(targetKind), base::periodsPerYear(kind));
    }
    const QString shown = amount->rounded(2).toVietnameseShort() + (data.unitOfMeasure == "%"_L1 ? u" %"_s : QString());
    data.targetLine = amount;
    data.targetLineLabel = (parts ? perPeriod(kind) : OverviewChartsWords::tr("target %1")).arg(shown);
}

void countStates(std::array<qint64, 5>& counts, const SheetCell& cell, bool reported)
{
    if (!cell.target) {
        return;
    }
    const ChartState state = reported && cell.judgement.value ? chartState(cell.judgement.state) : ChartState::Missing;
    ++counts[static_cast<size_t>(state)];
}

} // namespace

bool comparesUnits(const SheetData& sheet)
{
    return std::any_of(sheet.children.cbegin(), sheet.children.cend(), [](const SheetRow& row) {
        return row.expected || row.reported ||
               std::any_of(row.cells.cbegin(), row.cells.cend(),
                           [](const SheetCell& cell) { return cell.target.has_value(); });
    });
}

QString chartKey(base::UnitId unit)
{
    return u'u' + QString::number(unit.value());
}

QString chartKey(base::IndicatorId indicator)
{
    return u'i' + QString::number(indicator.value());
}

base::UnitId unitOfKey(const QString& key)
{
    return key.startsWith(u'u') ? base::UnitId(key.mid(1).toLongLong()) : base::UnitId();
}

base::IndicatorId indicatorOfKey(const QString& key)
{
    return key.startsWith(u'i') ? base::IndicatorId(key.mid(1).toLongLong()) : base::IndicatorId();
}

QString coverageRemark(const SheetData& sheet)
{
    return sheet.isSum()
               ? OverviewChartsWords::tr("%1 of %2 units").arg(sheet.reportedChildren).arg(sheet.expectedChildren)
               : QString();
}

ChartData overviewBars(const SheetData& sheet, int column, OverviewView view)
{
    if (!comparesUnits(sheet)) {
        return indicatorBars(sheet);
    }
    ChartData data = view == OverviewView::Ranking ? unitRanking(sheet) : unitBars(sheet, column, view);
    if (view != OverviewView::Ranking) {
        data.subtitle = coverageRemark(sheet);
    }
    return data;
}

ChartData overviewTrendChart(const SheetData& sheet, int column, const OverviewTrend& trend)
{
    const Indicator& indicator = sheet.indicators.at(column);
    const PeriodKind kind = trend.points.isEmpty() ? sheet.period.kind() : trend.points.constLast().period.kind();
    ChartData data;
    data.kind = ChartKind::Trend;
    data.title = trendTitle(indicator.shortName, kind);
    const bool counts = std::any_of(trend.points.cbegin(), trend.points.cend(), [&](const results::SeriesPoint& point) {
        return point.figure.isReported() && results::isUnitCount(indicator, point.figure);
    });
    data.unitOfMeasure = indicator.isRatio() || counts ? u"%"_s : indicator.unitOfMeasure;
    data.subtitle = counts ? OverviewChartsWords::tr("share of units, %") : QString();
    data.decimals = counts ? 0 : shownDecimals(indicator);
    data.labelHeading = OverviewChartsWords::tr("Period");
    for (const results::SeriesPoint& step : trend.points) {
        if (data.points.isEmpty() && !step.figure.isReported() && step.period != trend.points.constLast().period) {
            continue; // before the first figure there is nothing to compare
        }
        ChartPoint point;
        point.key = step.period.code();
        point.label = trendLabel(step.period, data.points.isEmpty());
        point.name = base::displayName(step.period);
        point.result = results::judgedValue(indicator, step.figure);
        point.state = point.result ? ChartState::None : ChartState::Missing;
        data.points.append(point);
    }
    if (!trend.points.isEmpty()) {
        data.currentKey = trend.points.constLast().period.code();
        addTargetLine(data, sheet, column, kind);
    }
    return data;
}

ChartData overviewStates(const SheetData& sheet, int column)
{
    std::array<qint64, 5> counts{};
    ChartData data;
    data.kind = ChartKind::Distribution;
    if (comparesUnits(sheet)) {
        data.title = OverviewChartsWords::tr("%1: how the units stand").arg(sheet.indicators.at(column).shortName);
        data.labelHeading = OverviewChartsWords::tr("State");
        for (const SheetRow& row : sheet.children) {
            countStates(counts, row.cells.at(column), row.reported);
        }
        data.emptyText = OverviewChartsWords::tr("This target is not shared out to the units below.");
    } else {
        data.title = OverviewChartsWords::tr("How the indicators stand");
        for (const SheetCell& cell : sheet.unit.cells) {
            countStates(counts, cell, true);
        }
        data.emptyText = OverviewChartsWords::tr("No target is set for this unit.");
    }
    const std::array states{std::pair{ChartState::Good, QT_TRANSLATE_NOOP("Overview", "On course")},
                            std::pair{ChartState::Attention, QT_TRANSLATE_NOOP("Overview", "Needs attention")},
                            std::pair{ChartState::Bad, QT_TRANSLATE_NOOP("Overview", "Far behind")},
                            std::pair{ChartState::None, QT_TRANSLATE_NOOP("Overview", "Not judged yet")},
                            std::pair{ChartState::Missing, QT_TRANSLATE_NOOP("Overview", "Not reported")}};
    for (const auto& [state, name] : states) {
        const qint64 count = counts[static_cast<size_t>(state)];
        if (count > 0) {
            data.parts.append(
                {QString::number(static_cast<int>(state)), OverviewChartsWords::tr(name), count, {}, state});
        }
    }
    return data;
}

} // namespace doancoso::reporting
