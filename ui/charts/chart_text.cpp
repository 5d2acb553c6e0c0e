// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace doancoso::charts {
namespace {

using base::Decimal;
using reporting::ChartData;
using reporting::ChartKind;
using reporting::ChartPoint;
using reporting::ChartState;

constexpr QChar kHardSpace(0x00A0);

QString withPercentSign(const QString& number)
{
    return number + kHardSpace + QLatin1Char('%');
}

bool isPercentage(const ChartData& data)
{
    return data.unitOfMeasure.trimmed() == QLatin1String("%");
}

/// All decimals a figure has, with the measure behind it.
QString exactText(const ChartData& data, Decimal value)
{
    const QString number = value.toVietnameseShort(data.decimals);
    if (isPercentage(data)) {
        return withPercentSign(number);
    }
    return data.unitOfMeasure.isEmpty() ? number : number + kHardSpace + data.unitOfMeasure;
}

QString labelled(const QString& label, const QString& text)
{
    return label + QStringLiteral(": ") + text;
}

/// "Achievement (%)" without the bracket: the sign stands at the figure itself.
QString withoutBracket(const QString& heading)
{
    const auto bracket = heading.indexOf(QLatin1String(" ("));
    return bracket < 0 ? heading : heading.left(bracket);
}

/// The figure by which the points of a chart are compared.
std::optional<Decimal> comparedFigure(const ChartData& data, const ChartPoint& point)
{
    if (point.isMissing()) {
        return std::nullopt;
    }
    return data.kind == ChartKind::Ranking ? point.achievement : point.result;
}

QString comparedText(const ChartData& data, Decimal figure)
{
    return data.kind == ChartKind::Ranking ? percentText(figure, data.milestone) : exactText(data, figure);
}

QString describeExtremes(const ChartData& data)
{
    const ChartPoint* highest = nullptr;
    const ChartPoint* lowest = nullptr;
    for (const ChartPoint& point : data.points) {
        const auto figure = comparedFigure(data, point);
        if (!figure) {
            continue;
        }
        if (!highest || *figure > *comparedFigure(data, *highest)) {
            highest = &point;
        }
        if (!lowest || *figure < *comparedFigure(data, *lowest)) {
            lowest = &point;
        }
    }
    if (!highest || highest == lowest) {
        return {};
    }
    return QCoreApplication::translate("Charts", "Highest: %1, %2. Lowest: %3, %4.")
        .arg(highest->fullName(), comparedText(data, *comparedFigure(data, *highest)), lowest->fullName(),
             comparedText(data, *comparedFigure(data, *lowest)));
}

QString describeStates(const ChartData& data)
{
    const auto count = [&data](ChartState state) {
        return std::count_if(data.points.cbegin(), data.points.cend(),
                             [state](const ChartPoint& point) { return !point.isMissing() && point.state == state; });
    };
    const auto good = count(ChartState::Good);
    const auto attention = count(ChartState::Attention);
    const auto bad = count(ChartState::Bad);
    if (good + attention + bad == 0) {
        return {};
    }
    return QCoreApplication::translate("Charts", "Met: %1. Needs attention: %2. Not met: %3.")
        .arg(QString::number(good), QString::number(attention), QString::number(bad));
}

QString describeParts(const ChartData& data)
{
    QStringList parts;
    for (int i = 0; i < data.parts.size(); ++i) {
        const auto& part = data.parts.at(i);
        parts.append(QStringLiteral("%1 %2 (%3)")
                         .arg(part.name, Decimal(part.count).toVietnamese(0), percentText(shareOf(data, i))));
    }
    return QCoreApplication::translate("Charts", "Total: %1.").arg(Decimal(totalCount(data)).toVietnamese(0)) +
           QLatin1Char(' ') + parts.join(QStringLiteral("; ")) + QLatin1Char('.');
}

PointText partTextOf(const ChartData& data, int index)
{
    const auto& part = data.parts.at(index);
    PointText text;
    text.name = part.name;
    const QString count = Decimal(part.count).toVietnamese(0);
    text.lines.append(data.unitOfMeasure.isEmpty() || isPercentage(data) ? count
                                                                         : count + kHardSpace + data.unitOfMeasure);
    text.lines.append(withPercentSign(shareOf(data, index).toVietnamese(1)));
    return text;
}

} // namespace

QString percentText(Decimal percent, std::optional<Decimal> mark)
{
    const Decimal rounded = percent.rounded(0);
    const Decimal hundred(100);
    const bool seemsMet = (percent < hundred && rounded >= hundred) || (mark && percent < *mark && rounded >= *mark);
    if (seemsMet) {
        // Cut, not rounded, to one decimal: 99,97 % is shown as 99,9 %.
        const qint64 tenth = Decimal::kScale / 10;
        return withPercentSign(Decimal::fromUnits(percent.units() / tenth * tenth).toVietnamese(1));
    }
    if (rounded.isZero() && !percent.isZero()) {
        const Decimal oneDecimal = percent.rounded(1);
        return oneDecimal.isZero() ? withPercentSign(QStringLiteral("< 0,1"))
                                   : withPercentSign(oneDecimal.toVietnamese(1));
    }
    return withPercentSign(rounded.toVietnamese(0));
}

qint64 totalCount(const ChartData& data)
{
    qint64 total = 0;
    for (const auto& part : data.parts) {
        total += part.count;
    }
    return total;
}

Decimal shareOf(const ChartData& data, int part)
{
    const auto& wanted = data.parts.at(part);
    if (wanted.share) {
        return *wanted.share;
    }
    return Decimal(wanted.count).percentOf(Decimal(totalCount(data))).value_or(Decimal());
}

QString figureText(const ChartData& data, Decimal value)
{
    const QString number = value.toVietnamese(data.decimals);
    return isPercentage(data) ? withPercentSign(number) : number;
}

QString gapTextOf(const ChartData& data, const ChartPoint& point, const ChartWords& words)
{
    if (!point.missingText.isEmpty()) {
        return point.missingText;
    }
    const bool onlyTargetMissing = data.kind == ChartKind::Ranking && !point.isMissing() && !point.achievement;
    return onlyTargetMissing ? words.noTarget : words.missing;
}

PointText pointTextOf(const ChartData& data, int source, const ChartWords& words)
{
    if (data.kind == ChartKind::Distribution) {
        return partTextOf(data, source);
    }
    const ChartPoint& point = data.points.at(source);
    PointText text;
    text.name = point.fullName();
    if (point.isMissing()) {
        text.lines.append(gapTextOf(data, point, words));
    } else if (point.result) {
        text.lines.append(labelled(words.result, exactText(data, *point.result)));
    }
    const auto target = point.target ? point.target : data.targetLine;
    // The measure is said once.
    const bool said = !point.isMissing() && point.result && !isPercentage(data);
    const auto further = [&](Decimal value) {
        return said ? value.toVietnameseShort(data.decimals) : exactText(data, value);
    };
    if (target) {
        text.lines.append(labelled(words.target, further(*target)));
    }
    if (!point.isMissing() && point.achievement) {
        // One decimal more than beside the bar, and as careful not to round up to a met target.
        const Decimal oneDecimal = point.achievement->rounded(1);
        const bool careful = *point.achievement < Decimal(100) && oneDecimal >= Decimal(100);
        text.lines.append(
            labelled(withoutBracket(words.achievement),
                     careful ? percentText(*point.achievement) : withPercentSign(oneDecimal.toVietnameseShort(0))));
    }
    if (point.previous) {
        text.lines.append(
            labelled(data.previousLabel.isEmpty() ? words.previous : data.previousLabel, further(*point.previous)));
    }
    if (!point.isMissing() && point.state != ChartState::None) {
        text.lines.append(words.forState(point.state));
    }
    return text;
}

QString pointSentence(const ChartData& data, int source, const ChartWords& words)
{
    const PointText text = pointTextOf(data, source, words);
    return text.name + QStringLiteral(": ") + text.lines.join(QStringLiteral("; "));
}

QString describe(const ChartData& data)
{
    const ChartWords words = ChartWords::translated();
    if (data.isEmpty()) {
        return data.emptyText.isEmpty() ? words.empty : data.emptyText;
    }
    QStringList sentences;
    if (!data.subtitle.isEmpty()) {
        sentences.append(data.subtitle + QLatin1Char('.'));
    }
    if (data.kind == ChartKind::Distribution) {
        sentences.append(describeParts(data));
        return sentences.join(QLatin1Char(' '));
    }
    const auto missing = std::count_if(data.points.cbegin(), data.points.cend(),
                                       [](const ChartPoint& point) { return point.isMissing(); });
    const QString counts = data.kind == ChartKind::Trend
                               ? QCoreApplication::translate("Charts", "Periods: %1. Not reported: %2.")
                               : QCoreApplication::translate("Charts", "Units: %1. Not reported: %2.");
    sentences.append(counts.arg(QString::number(data.points.size()), QString::number(missing)));
    if (data.kind == ChartKind::Trend && data.targetLine) {
        sentences.append(QCoreApplication::translate("Charts", "Target: %1.").arg(exactText(data, *data.targetLine)));
    }
    if (data.kind == ChartKind::Trend && !data.points.isEmpty()) {
        sentences.append(pointSentence(data, static_cast<int>(data.points.size()) - 1, words) + QLatin1Char('.'));
    }
    for (const QString& sentence : {describeExtremes(data), describeStates(data)}) {
        if (!sentence.isEmpty()) {
            sentences.append(sentence);
        }
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace doancoso::charts
