// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results/results_cell.h"

#include "ui/pages/results/cell_input.h"

#include <QCoreApplication>

namespace doancoso::pages {
namespace {

using namespace Qt::StringLiterals;
using base::Decimal;
using kit::CellKind;
using kit::CellState;
using planning::Indicator;
using results::Figure;

constexpr Qt::Alignment kRight = Qt::AlignRight | Qt::AlignVCenter;
constexpr Qt::Alignment kCentre = Qt::AlignHCenter | Qt::AlignVCenter;

struct ResultsCellWords
{
    Q_DECLARE_TR_FUNCTIONS(ResultsPage)
};

CellKind kindOf(EntryRule rule)
{
    switch (rule) {
    case EntryRule::Typed:
        return CellKind::Typed;
    case EntryRule::Submitted:
    case EntryRule::OtherOffice:
        return CellKind::Locked;
    default:
        return CellKind::Computed;
    }
}

/// Numerator and denominator behind a percentage: "95/98 = 96,9 %".
QString ratioTip(const Indicator& card, const Figure& figure)
{
    if (!card.isRatio() || !figure.isReported()) {
        return {};
    }
    return u"%1/%2 = %3 %"_s.arg(figure.amount->numerator.toVietnameseShort(),
                                 figure.amount->denominator.toVietnameseShort(), results::shownText(card, figure));
}

void lookUpResult(const ResultsBoard& board, const CellPlace& place, CellLookup& cell)
{
    const Indicator& card = *board.indicator(place.indicator);
    const EntryRule rule = board.entryRule(place);
    const Figure figure = board.shownFigure(place);
    const results::RawCell raw = board.raw(place);
    const bool typed = rule == EntryRule::Typed || rule == EntryRule::Submitted || rule == EntryRule::OtherOffice ||
                       rule == EntryRule::Counted;
    cell.kind = kindOf(rule);
    cell.editable = rule == EntryRule::Typed;
    cell.alignment = kRight;
    cell.text = figureText(card, figure);
    cell.number = results::shownValue(card, figure);
    if (typed) {
        cell.edit = editTextOf(card, raw);
        if (!figure.isReported() && !raw.isEmpty()) {
            // One of the two numbers is still to come: shown as it was typed, never as a percentage.
            cell.text = cell.edit;
            cell.state = CellState::Attention;
        }
    }
    if (cell.text.isEmpty() && board.isMissing(place)) {
        cell.state = CellState::Missing;
    }
    if (!cell.editable) {
        cell.refusal = board.refusal(place);
    }
    cell.error = board.findings(place).join(u' ');
    const QString difference = board.differenceText(place);
    if (!difference.isEmpty()) {
        cell.state = CellState::Attention;
        cell.mark = kit::CellMark::Dot;
        cell.stateWord = difference;
    }
    QStringList tips{cell.error, difference, ratioTip(card, figure)};
    if (const results::UnitFigure* found = board.figure(place); found && rule == EntryRule::Sum) {
        cell.incomplete = figure.isReported() && found->reportedChildren < found->expectedChildren;
        if (found->expectedChildren > 0) {
            tips.append(
                ResultsCellWords::tr("From %1/%2 units").arg(found->reportedChildren).arg(found->expectedChildren));
        }
    }
    tips.removeAll(QString());
    cell.tip = tips.join(u'\n');
}

void lookUpCumulative(const ResultsBoard& board, const CellPlace& place, CellLookup& cell)
{
    if (place.part == FigurePart::Breakdown || place.part == FigurePart::Correction) {
        return;
    }
    const Indicator& card = *board.indicator(place.indicator);
    const Figure figure = board.cumulative(place.unit, place.indicator, place.part);
    cell.text = figureText(card, figure);
    cell.number = results::shownValue(card, figure);
    cell.tip = ratioTip(card, figure);
    cell.refusal = ResultsCellWords::tr("The running figure follows from the periods; type there.");
}

void lookUpTarget(const ResultsBoard& board, const CellPlace& place, CellLookup& cell)
{
    cell.kind = CellKind::Plain;
    if (place.part != FigurePart::Whole) {
        return;
    }
    if (const auto target = board.target(place.unit, place.indicator)) {
        cell.text = targetText(*board.indicator(place.indicator), *target);
        cell.number = target->amount;
        cell.tip = target->period == board.scope().period.enclosingYear()
                       ? QString()
                       : ResultsCellWords::tr("Target for %1").arg(base::longName(target->period));
    }
    cell.refusal = ResultsCellWords::tr("Targets are set under “Assign targets”, so that the sum stays in sight.");
}

void lookUpAchievement(const ResultsBoard& board, const CellPlace& place, CellLookup& cell)
{
    if (place.part != FigurePart::Whole) {
        return;
    }
    cell.refusal = ResultsCellWords::tr("The percentage follows from target and running figure.");
    const planning::Judgement judgement = board.judgement(place.unit, place.indicator);
    if (!judgement.percent) {
        return;
    }
    cell.text = judgement.percent->toVietnamese(1);
    cell.number = judgement.percent;
    if (judgement.state != planning::AchievementState::None) {
        cell.mark = kit::CellMark::Dot;
        cell.state = cellStateOf(judgement.state);
        cell.stateWord = planning::displayName(judgement.state);
        cell.tip = cell.stateWord;
    }
}

void lookUpLastYear(const ResultsBoard& board, const CellPlace& place, CellLookup& cell)
{
    if (place.part != FigurePart::Whole) {
        return;
    }
    const Indicator& card = *board.indicator(place.indicator);
    const Figure figure = board.lastYear(place.unit, place.indicator);
    cell.kind = CellKind::Plain;
    cell.state = CellState::Faint;
    cell.text = figureText(card, figure);
    cell.number = results::shownValue(card, figure);
    cell.tip = ratioTip(card, figure);
    cell.refusal = ResultsCellWords::tr("Last year's figure; choose that year at the top to see where it comes from.");
}

CellLookup lookUpName(const ResultsBoard& board, const GridRow& row, const GridColumn& column)
{
    CellLookup cell;
    switch (column.kind) {
    case GridColumn::Kind::Number:
        cell.text = row.number;
        cell.alignment = kCentre;
        cell.state = CellState::Normal;
        break;
    case GridColumn::Kind::Title:
        cell.text = row.title;
        cell.state = row.indent > 0 ? CellState::Faint : CellState::Normal;
        if (const Indicator* card = board.indicator(row.indicator); card && row.indent == 0) {
            cell.tip = card->definition;
        }
        break;
    case GridColumn::Kind::Measure:
        if (const Indicator* card = board.indicator(row.indicator); card && row.indent == 0) {
            cell.text = card->unitOfMeasure;
        }
        cell.alignment = kCentre;
        cell.state = CellState::Faint;
        break;
    default:
        break;
    }
    return cell;
}

} // namespace

QString targetText(const Indicator& indicator, const planning::TargetFigure& target)
{
    const QString amount = target.amount.toVietnameseShort();
    switch (target.comparator) {
    case planning::Comparator::AtMost:
        return u"≤ "_s + amount;
    case planning::Comparator::AtLeast:
        // A percentage of 100 cannot be exceeded, and a plain total is reached or not: the sign would only be noise.
        if (target.scope != planning::TargetScope::Issuer || (indicator.isRatio() && target.amount < Decimal(100))) {
            return u"≥ "_s + amount;
        }
        return amount;
    case planning::Comparator::Equal:
    case planning::Comparator::Total:
        break;
    }
    return amount;
}

QString figureText(const Indicator& indicator, const Figure& figure)
{
    const bool word = indicator.valueKind == planning::ValueKind::YesNo && figure.isReported() &&
                      !results::isUnitCount(indicator, figure);
    return word ? cellText(indicator, {figure.amount->numerator, {}}) : results::shownText(indicator, figure);
}

kit::Tone toneOf(planning::AchievementState state)
{
    return kit::toneOf(cellStateOf(state));
}

kit::CellState cellStateOf(planning::AchievementState state)
{
    switch (state) {
    case planning::AchievementState::Good:
        return CellState::Good;
    case planning::AchievementState::Attention:
        return CellState::Attention;
    case planning::AchievementState::Bad:
        return CellState::Bad;
    case planning::AchievementState::None:
        break;
    }
    return CellState::Normal;
}

CellLookup lookUp(const ResultsBoard& board, const GridRow& row, const GridColumn& column)
{
    if (row.kind == GridRow::Kind::Section) {
        CellLookup cell = lookUpName(board, row, column);
        cell.kind = CellKind::Section;
        return cell;
    }
    const CellPlace place = placeAt(board, row, column);
    if (!place.isValid() || !board.indicator(place.indicator)) {
        CellLookup cell = lookUpName(board, row, column);
        cell.kind = row.kind == GridRow::Kind::Total ? CellKind::Total : CellKind::Plain;
        return cell;
    }
    CellLookup cell;
    cell.kind = CellKind::Computed;
    cell.alignment = kRight;
    switch (column.kind) {
    case GridColumn::Kind::Result:
        lookUpResult(board, place, cell);
        break;
    case GridColumn::Kind::Cumulative:
        lookUpCumulative(board, place, cell);
        break;
    case GridColumn::Kind::Target:
        lookUpTarget(board, place, cell);
        break;
    case GridColumn::Kind::Achievement:
        lookUpAchievement(board, place, cell);
        break;
    case GridColumn::Kind::LastYear:
        lookUpLastYear(board, place, cell);
        break;
    default:
        break;
    }
    if (row.kind == GridRow::Kind::Total) {
        cell.kind = CellKind::Total;
    }
    return cell;
}

} // namespace doancoso::pages
