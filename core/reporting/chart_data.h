// SPDX-License-Identifier: GPL-3.0-or-later
//
// A chart as data: what is compared with what, without a word about how it is drawn. Builders in core/reporting fill
// it from plans and results; ui/charts draws it on screen, into pictures and onto paper. Anyone above core/base may
// use it.
#pragma once

#include "core/base/decimal.h"

#include <QList>
#include <QString>

#include <optional>

namespace doancoso::reporting {

enum class ChartKind {
    TargetVsResult, ///< one bar per unit in the indicator's own measure, with a mark at the unit's target
    Trend,          ///< one column or dot per period, with the target line
    Ranking,        ///< one bar per unit in per cent of its target, best first, with the pro-rata mark
    Distribution    ///< one stacked bar of `parts`
};

/// How a figure stands against its target; judged by the builder, which knows whether more or less is better.
enum class ChartState { None, Good, Attention, Bad, Missing };

enum class TrendShape {
    Automatic, ///< columns up to a year of months, a line beyond
    Columns,
    Line
};

/// One unit or one period. An empty figure is "not reported" and is never drawn as zero.
struct ChartPoint
{
    QString key;   ///< given back on click; unique in the chart
    QString label; ///< as it stands beside the bar or below the column
    QString name;  ///< the full name for the value line and the table; empty: the label
    std::optional<base::Decimal> result;
    std::optional<base::Decimal> target;
    std::optional<base::Decimal> achievement; ///< per cent of the target: 94.5 is 94,5 %
    std::optional<base::Decimal> previous;    ///< the same period last year
    ChartState state = ChartState::None;
    QString missingText; ///< why there is no figure: "chưa đến kỳ"; empty: "chưa báo cáo"

    bool isMissing() const { return state == ChartState::Missing || (!result && !achievement); }
    const QString& fullName() const { return name.isEmpty() ? label : name; }
};

/// One part of a distribution.
struct ChartPart
{
    QString key;
    QString name;
    qint64 count = 0;
    std::optional<base::Decimal> share;  ///< per cent; without it the share of the sum of all counts
    ChartState state = ChartState::None; ///< parts of one state follow each other in paler tones
};

struct ChartData
{
    ChartKind kind = ChartKind::TargetVsResult;
    QString title;
    QString subtitle;      ///< small, beside the title: what the marks mean, coverage, total
    QString unitOfMeasure; ///< of results and targets: "người", "%"
    int decimals = 0;      ///< of results and targets, 0..4
    QString labelHeading;  ///< over the labels in the table: "Đơn vị", "Kỳ"; empty: by kind
    QList<ChartPoint> points;
    QList<ChartPart> parts; ///< of Distribution; the points are not used there

    std::optional<base::Decimal> targetLine; ///< one target for all periods of a Trend
    QString targetLineLabel;                 ///< "KH 62,5/quý"; empty: the figure alone
    std::optional<base::Decimal> milestone;  ///< pro-rata mark in per cent of the target: 75 after three quarters
    QString milestoneLabel;                  ///< "mốc 3 quý"; empty: the usual words
    QString previousLabel;                   ///< "cùng kỳ 2021"; empty: the usual words
    QString currentKey;                      ///< the period a Trend brings out; empty: the last point
    TrendShape trendShape = TrendShape::Automatic;
    QString emptyText; ///< said when there is nothing to draw; empty: the usual sentence

    bool isEmpty() const { return kind == ChartKind::Distribution ? parts.isEmpty() : points.isEmpty(); }
};

} // namespace doancoso::reporting
