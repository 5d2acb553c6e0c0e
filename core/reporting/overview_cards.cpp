// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/overview_cards.h"

#include <QCoreApplication>

#include <algorithm>

namespace doancoso::reporting {
namespace {

using namespace Qt::StringLiterals;
using base::Decimal;
using planning::AchievementState;
using planning::Comparator;
using planning::Indicator;

struct OverviewCardsWords
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

bool anyTarget(const SheetData& sheet, int column)
{
    return sheet.unit.cells.at(column).target.has_value();
}

bool sharedOut(const SheetData& sheet, int column)
{
    return std::any_of(sheet.children.cbegin(), sheet.children.cend(),
                       [column](const SheetRow& row) { return row.cells.at(column).target.has_value(); });
}

/// "đoàn viên" for the label "Tổng số đoàn viên": the catalogue names what is counted in that way.
QString countedThing(const Indicator& indicator)
{
    const QString prefix = u"Tổng số "_s;
    if (indicator.isRatio()) {
        return indicator.denominatorLabel.startsWith(prefix) ? indicator.denominatorLabel.mid(prefix.size())
                                                             : QString();
    }
    return indicator.unitOfMeasure;
}

QString percentSign(Decimal value, int decimals)
{
    return value.toVietnamese(decimals) + u" %"_s;
}

QString signedText(Decimal value, int decimals)
{
    const QString text = value.rounded(decimals).toVietnamese(decimals);
    return value.rounded(decimals) > Decimal() ? u'+' + text : text;
}

/// "+13 % cùng kỳ"; empty without a figure of last year.
QString againstLastYear(const Indicator& indicator, const SheetCell& cell, const results::Figure& now)
{
    const auto past = results::judgedValue(indicator, cell.lastYear);
    const auto present = results::judgedValue(indicator, now);
    if (!past || !present) {
        return {};
    }
    if (indicator.isRatio() || results::isUnitCount(indicator, now)) {
        return OverviewCardsWords::tr("%1 points on last year").arg(signedText(*present - *past, 1));
    }
    const auto percent = present->percentOf(*past);
    if (!percent) {
        return {};
    }
    const Decimal growth = (*percent - Decimal(100)).rounded(0);
    return growth.isZero() ? OverviewCardsWords::tr("as much as last year")
                           : OverviewCardsWords::tr("%1 % on last year").arg(signedText(growth, 0));
}

/// How many more the numerator needs, rounded up to whole ones.
qint64 missingOf(const results::Figure& figure, Decimal wantedPercent)
{
    const Decimal wanted = figure.amount->denominator.scaledBy(wantedPercent.units(), Decimal(100).units());
    const qint64 gap = (wanted - figure.amount->numerator).units();
    return gap <= 0 ? 0 : (gap + Decimal::kScale - 1) / Decimal::kScale;
}

QString toGo(const Indicator& indicator, const results::Figure& figure, const planning::Judgement& judgement)
{
    const QString thing = countedThing(indicator);
    if (indicator.isRatio() && !indicator.isComputed()) {
        const QString gap = Decimal(missingOf(figure, judgement.wanted)).toVietnamese(0);
        return thing.isEmpty()
                   ? OverviewCardsWords::tr("%1 more to reach %2 %").arg(gap, judgement.wanted.toVietnameseShort())
                   : OverviewCardsWords::tr("%1 %2 to go").arg(gap, thing);
    }
    const Decimal gap = judgement.wanted - *judgement.value;
    return indicator.isRatio() ? OverviewCardsWords::tr("%1 points to go").arg(gap.toVietnamese(1))
                               : OverviewCardsWords::tr("%1 %2 to go").arg(gap.toVietnamese(indicator.decimals), thing);
}

bool isCeiling(const Indicator& indicator, const planning::TargetFigure& target)
{
    return target.comparator == Comparator::AtMost ||
           (target.comparator != Comparator::AtLeast && indicator.direction == planning::Direction::Down);
}

QString remarkOf(const Indicator& indicator, const SheetCell& cell, const results::Figure& figure, bool reached)
{
    if (!figure.isReported()) {
        return cell.figure.canEnter ? OverviewCardsWords::tr("no figure for this period yet")
                                    : OverviewCardsWords::tr("not entered in this period");
    }
    if (results::isUnitCount(indicator, figure)) {
        const Decimal open = figure.amount->denominator - figure.amount->numerator;
        return open.isZero() ? OverviewCardsWords::tr("reached by every unit")
                             : OverviewCardsWords::tr("units not there yet: %1").arg(open.toVietnamese(0));
    }
    const QString lastYear = againstLastYear(indicator, cell, figure);
    if (!cell.target || !cell.judgement.value) {
        return lastYear.isEmpty() ? OverviewCardsWords::tr("no target set") : lastYear;
    }
    if (reached) {
        return lastYear.isEmpty() ? OverviewCardsWords::tr("target reached")
                                  : OverviewCardsWords::tr("target reached, %1").arg(lastYear);
    }
    if (isCeiling(indicator, *cell.target)) {
        return OverviewCardsWords::tr("above the ceiling");
    }
    // Amounts that grow through the year are told by the year before; shares by what is still missing.
    if (!indicator.isRatio() && !lastYear.isEmpty()) {
        return lastYear;
    }
    return toGo(indicator, figure, cell.judgement);
}

QString referenceOf(const Indicator& indicator, const SheetCell& cell, const results::Figure& figure)
{
    if (!cell.target) {
        return {};
    }
    if (results::isUnitCount(indicator, figure)) {
        return OverviewCardsWords::tr("at least %1 %2 each")
            .arg(cell.target->amount.toVietnameseShort(), indicator.unitOfMeasure);
    }
    const bool ratio = indicator.isRatio();
    const QString amount = cell.target->amount.toVietnameseShort() + (ratio ? u" %"_s : QString());
    const bool limit = isCeiling(indicator, *cell.target);
    const bool partOfAll = ratio && cell.target->amount < Decimal(100);
    return (limit ? u"≤ "_s : partOfAll ? u"≥ "_s : u"/ "_s) + amount;
}

} // namespace

int shownDecimals(const Indicator& indicator)
{
    return indicator.isRatio() ? std::max(indicator.decimals, 1) : indicator.decimals;
}

const results::Figure& judgedFigure(const Indicator& indicator, const SheetCell& cell, const base::Period& period)
{
    const bool byItself =
        cell.target && (cell.target->period == period || indicator.quarterRule == planning::QuarterRule::EachPeriod);
    return byItself ? cell.figure.period : cell.figure.cumulative;
}

QString figureWithSign(const Indicator& indicator, const results::Figure& figure)
{
    if (!figure.isReported() || results::isUnitCount(indicator, figure)) {
        return results::shownText(indicator, figure);
    }
    const auto value = results::shownValue(indicator, figure);
    if (!value) {
        return u"–"_s;
    }
    return indicator.isRatio() ? percentSign(*value, shownDecimals(indicator))
                               : value->toVietnamese(indicator.decimals);
}

std::optional<Decimal> targetOfColumn(const SheetData& sheet, int column)
{
    if (const auto& own = sheet.unit.cells.at(column).target) {
        return own->amount;
    }
    const Indicator& indicator = sheet.indicators.at(column);
    if (indicator.isRatio() || indicator.unitRule != planning::UnitRule::Sum) {
        return std::nullopt;
    }
    std::optional<Decimal> sum;
    for (const SheetRow& row : sheet.children) {
        if (row.cells.at(column).target) {
            sum = sum.value_or(Decimal()) + row.cells.at(column).target->amount;
        }
    }
    return sum;
}

QList<int> keyIndicators(const SheetData& sheet, const QStringList& chosenCodes, int count)
{
    QList<int> columns;
    const auto take = [&](int column) {
        if (columns.size() < count && !columns.contains(column)) {
            columns.append(column);
        }
    };
    for (const QString& code : chosenCodes) {
        for (int i = 0; i < sheet.indicators.size(); ++i) {
            if (sheet.indicators.at(i).code == code) {
                take(i);
            }
        }
    }
    for (const SheetSection& section : sheet.sections) {
        for (int i = section.first; i < section.first + section.count; ++i) {
            if (anyTarget(sheet, i)) {
                take(i);
                break;
            }
        }
    }
    for (const bool withTarget : {true, false}) {
        for (int i = 0; i < sheet.indicators.size(); ++i) {
            if (anyTarget(sheet, i) == withTarget) {
                take(i);
            }
        }
    }
    return columns;
}

int firstChartIndicator(const SheetData& sheet, const QList<int>& cards)
{
    for (const int column : cards) {
        if (!sheet.indicators.at(column).isRatio() && sharedOut(sheet, column)) {
            return column;
        }
    }
    return cards.isEmpty() ? -1 : cards.constFirst();
}

OverviewCard overviewCard(const SheetData& sheet, int column)
{
    const Indicator& indicator = sheet.indicators.at(column);
    const SheetCell& cell = sheet.unit.cells.at(column);
    const results::Figure& figure = judgedFigure(indicator, cell, sheet.period);
    OverviewCard card;
    card.indicator = indicator.id;
    card.name = indicator.shortName;
    card.figure = figureWithSign(indicator, figure);
    card.reference = referenceOf(indicator, cell, figure);
    card.state = cell.judgement.state;
    card.reached = cell.judgement.percent && *cell.judgement.percent >= Decimal(100);
    if (cell.target) {
        if (cell.judgement.percent) {
            card.share = cell.judgement.percent->toDouble() / 100;
        }
        if (cell.judgement.milestone && !cell.judgement.milestone->isZero() && !cell.judgement.wanted.isZero()) {
            card.mark = cell.judgement.milestone->toDouble() / cell.judgement.wanted.toDouble();
        }
    }
    card.remark = remarkOf(indicator, cell, figure, card.reached);
    return card;
}

} // namespace doancoso::reporting
