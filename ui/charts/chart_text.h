// SPDX-License-Identifier: GPL-3.0-or-later
//
// Figures and sentences of a chart in Vietnamese form: value line, accessible description, percentages that never
// round a missed target up to a met one. Used inside ui/charts only.
#pragma once

#include "core/reporting/chart_data.h"
#include "ui/charts/chart_words.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace doancoso::charts {

/// "96 %"; with a decimal where whole numbers would mislead: 99,6 % is not 100 %, 74,6 % has not reached a mark of
/// 75 %, and 0,3 % is not 0 %.
QString percentText(base::Decimal percent, std::optional<base::Decimal> mark = {});
/// The share of a part in per cent; from the counts when the part does not say it.
base::Decimal shareOf(const reporting::ChartData& data, int part);
/// "1.234,5" or "1.234,5 %" when the measure is a percentage. Exactly `decimals` places.
QString figureText(const reporting::ChartData& data, base::Decimal value);
/// Sum of all counts of a distribution.
qint64 totalCount(const reporting::ChartData& data);

/// The words for a point without a bar: its own reason, "not reported", or "no target" in a ranking.
QString gapTextOf(const reporting::ChartData& data, const reporting::ChartPoint& point, const ChartWords& words);

/// What is said about the point or part: its full name, and the lines below it.
struct PointText
{
    QString name;
    QStringList lines;
};
PointText pointTextOf(const reporting::ChartData& data, int source, const ChartWords& words);
/// The same in one line, for screen readers.
QString pointSentence(const reporting::ChartData& data, int source, const ChartWords& words);
/// What the whole chart shows, in two or three sentences in the language of the program.
QString describe(const reporting::ChartData& data);

} // namespace doancoso::charts
