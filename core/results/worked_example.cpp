// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/worked_example.h"

namespace doancoso::results {
namespace {

using base::Decimal;
using base::Period;
using planning::Indicator;
using planning::UnitRule;
using planning::ValueKind;

constexpr int kUnits = 2;
constexpr int kYear = 2024;

using Cells = QList<QList<RawCell>>; // unit, period

/// Numerators and denominators of which the mean of the percentages differs from the true percentage.
const Cells& ratioCells()
{
    static const auto cell = [](int above, int beneath) { return RawCell{Decimal(above), Decimal(beneath)}; };
    static const Cells cells{{cell(18, 20), cell(15, 20)}, {cell(30, 60), cell(40, 50)}};
    return cells;
}

Cells plainCells(const QList<QList<Decimal>>& figures)
{
    Cells cells;
    for (const QList<Decimal>& unit : figures) {
        QList<RawCell> row;
        for (const Decimal& figure : unit) {
            row.append(RawCell{figure, std::nullopt});
        }
        cells.append(row);
    }
    return cells;
}

/// What the two units enter. Where units are counted, one of them falls short.
Cells cellsFor(const Indicator& card)
{
    if (card.isRatio()) {
        return ratioCells();
    }
    if (card.valueKind == ValueKind::YesNo) {
        return plainCells({{Decimal(1), Decimal(1)}, {Decimal(0), Decimal(0)}});
    }
    if (card.unitRule == UnitRule::CountMet) {
        const Decimal enough = card.metThreshold.value_or(Decimal(1));
        return plainCells({{enough, enough}, {Decimal(), Decimal()}});
    }
    return plainCells({{Decimal(12), Decimal(8)}, {Decimal(5), Decimal(7)}});
}

Cells partOf(const Cells& cells, bool above)
{
    Cells parts;
    for (const QList<RawCell>& row : cells) {
        QList<RawCell> part;
        for (const RawCell& cell : row) {
            part.append(RawCell{above ? cell.numerator : cell.denominator, std::nullopt});
        }
        parts.append(part);
    }
    return parts;
}

Figure figureOf(const std::optional<Amount>& amount, qint64 rows, bool own)
{
    return {amount, amount ? rows : 0, own};
}

std::optional<Amount> overTime(const QList<RawCell>& cells, const SumRules& rules)
{
    TimeState state;
    for (const RawCell& cell : cells) {
        state.add(cell, rules);
    }
    return state.value(rules);
}

Figure overUnits(const Cells& cells, const SumRules& rules)
{
    std::optional<Amount> sum;
    qint64 rows = 0;
    for (const QList<RawCell>& unit : cells) {
        const auto figure = overTime(unit, rules);
        if (const auto part = figure ? contribution(*figure, rules) : std::nullopt) {
            sum = sum.value_or(Amount());
            *sum += *part;
            ++rows;
        }
    }
    return figureOf(sum, rows, false);
}

Cells column(const Cells& cells, int period)
{
    Cells only;
    for (const QList<RawCell>& unit : cells) {
        only.append({unit.at(period)});
    }
    return only;
}

WorkedExample::Line unitLine(const QList<RawCell>& cells, const SumRules& rules)
{
    WorkedExample::Line line;
    line.entered = cells;
    for (const RawCell& cell : cells) {
        line.periods.append(figureOf(overTime({cell}, rules), 1, true));
    }
    line.year = figureOf(overTime(cells, rules), 1, true);
    return line;
}

WorkedExample entered(const Cells& cells, const QList<Period>& periods, const SumRules& rules)
{
    WorkedExample example;
    example.periods = periods;
    for (const QList<RawCell>& unit : cells) {
        example.units.append(unitLine(unit, rules));
    }
    for (int period = 0; period < periods.size(); ++period) {
        example.together.periods.append(overUnits(column(cells, period), rules));
    }
    example.together.year = overUnits(cells, rules);
    return example;
}

/// As FigureReader computes it: the figure of the one card over the figure of the other.
Figure divided(const Figure& above, const Figure& beneath)
{
    if (!above.isReported() || !beneath.isReported()) {
        return {};
    }
    return {Amount{above.amount->numerator, beneath.amount->numerator}, std::min(above.rows, beneath.rows),
            above.ownOnly && beneath.ownOnly};
}

WorkedExample::Line divided(const WorkedExample::Line& above, const WorkedExample::Line& beneath)
{
    WorkedExample::Line line;
    for (int period = 0; period < above.periods.size(); ++period) {
        line.periods.append(divided(above.periods.at(period), beneath.periods.at(period)));
    }
    line.year = divided(above.year, beneath.year);
    return line;
}

QList<Period> periodsFor(const Indicator& card)
{
    const base::PeriodKind kind = card.entryPeriodKind();
    return kind == base::PeriodKind::Year ? QList<Period>{Period::wholeYear(kYear)}
                                          : QList<Period>{Period(kind, kYear, 1), Period(kind, kYear, 2)};
}

Cells cut(Cells cells, qsizetype periods)
{
    for (QList<RawCell>& unit : cells) {
        unit = unit.mid(0, periods);
    }
    return cells;
}

} // namespace

WorkedExample workedExample(const Indicator& card, const Indicator* numerator, const Indicator* denominator)
{
    const QList<Period> periods = periodsFor(card);
    const Cells cells = cut(cellsFor(card), periods.size());
    if (!card.isComputed() || numerator == nullptr || denominator == nullptr) {
        return entered(cells, periods, SumRules::of(card));
    }
    const WorkedExample above = entered(partOf(cells, true), periods, SumRules::of(*numerator));
    const WorkedExample beneath = entered(partOf(cells, false), periods, SumRules::of(*denominator));
    WorkedExample example;
    example.periods = periods;
    for (int unit = 0; unit < kUnits; ++unit) {
        example.units.append(divided(above.units.at(unit), beneath.units.at(unit)));
    }
    example.together = divided(above.together, beneath.together);
    return example;
}

} // namespace doancoso::results
