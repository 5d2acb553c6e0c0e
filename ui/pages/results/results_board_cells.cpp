// SPDX-License-Identifier: GPL-3.0-or-later
//
// ResultsBoard: what a cell holds, what it means, and whether it can be typed into.
#include "ui/pages/results/results_board.h"

#include "ui/pages/results/cell_input.h"

#include "core/base/clock.h"
#include "core/organization/unit_tree.h"
#include "ui/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace doancoso::pages {
namespace {

using namespace Qt::StringLiterals;
using base::Period;
using planning::Indicator;
using results::Figure;
using results::RawCell;
using results::UnitFigure;

struct ResultsBoardCellsWords
{
    Q_DECLARE_TR_FUNCTIONS(ResultsPage)
};

/// What an entered cell shows by itself.
Figure figureOf(const Indicator& indicator, const RawCell& cell)
{
    results::TimeState state;
    const auto rules = results::SumRules::of(indicator);
    state.add(cell, rules);
    Figure figure;
    figure.amount = state.value(rules);
    figure.rows = figure.amount ? 1 : 0;
    return figure;
}

} // namespace

bool liesIn(const Period& entryPeriod, const QList<Period>& locked)
{
    return std::any_of(locked.cbegin(), locked.cend(), [&entryPeriod](const Period& period) {
        return period == entryPeriod || period.contains(entryPeriod);
    });
}

const Indicator* ResultsBoard::indicator(base::IndicatorId id) const
{
    const auto found = m_indexes.constFind(id);
    return found == m_indexes.cend() ? nullptr : &m_indicators.at(*found);
}

const planning::Breakdown* ResultsBoard::breakdown(qint64 id) const
{
    const auto found = std::find_if(m_breakdowns.cbegin(), m_breakdowns.cend(),
                                    [id](const planning::Breakdown& part) { return part.id == id; });
    return found == m_breakdowns.cend() ? nullptr : &*found;
}

const organization::UnitNode* ResultsBoard::node(base::UnitId unit) const
{
    return m_workspace.tree().find(unit);
}

QString ResultsBoard::unitName(base::UnitId unit) const
{
    const organization::UnitNode* found = node(unit);
    return found ? found->shortName : QString();
}

const UnitFigure* ResultsBoard::figure(const CellPlace& place) const
{
    if (place.part == FigurePart::Breakdown) {
        const auto table = m_parts.constFind({place.period, place.breakdown});
        return table == m_parts.cend() ? nullptr : table->find(place.unit, place.indicator);
    }
    const auto table = m_tables.constFind(place.period);
    return table == m_tables.cend() ? nullptr : table->find(place.unit, place.indicator);
}

Figure ResultsBoard::shownFigure(const CellPlace& place) const
{
    const UnitFigure* found = figure(place);
    const Indicator* card = indicator(place.indicator);
    if (!found || !card) {
        return {};
    }
    switch (place.part) {
    case FigurePart::Whole:
    case FigurePart::Breakdown:
        return found->period;
    case FigurePart::Own:
        return figureOf(*card, found->own);
    case FigurePart::Correction:
        return figureOf(*card, found->correction);
    }
    return {};
}

Figure ResultsBoard::cumulative(base::UnitId unit, base::IndicatorId indicator, FigurePart part) const
{
    const UnitFigure* found = figure({unit, indicator, m_scope.period});
    if (!found || part == FigurePart::Correction || part == FigurePart::Breakdown) {
        return {};
    }
    return part == FigurePart::Own ? found->ownCumulative : found->cumulative;
}

Figure ResultsBoard::lastYear(base::UnitId unit, base::IndicatorId indicator) const
{
    const UnitFigure* found = m_lastYear.find(unit, indicator);
    return found ? found->cumulative : Figure();
}

RawCell ResultsBoard::raw(const CellPlace& place) const
{
    const UnitFigure* found = figure(place);
    if (!found) {
        return {};
    }
    return place.part == FigurePart::Correction ? found->correction : found->entered();
}

std::optional<planning::TargetFigure> ResultsBoard::target(base::UnitId unit, base::IndicatorId indicator) const
{
    const auto found = m_targets.constFind({indicator, unit});
    return found == m_targets.cend() ? std::nullopt : std::optional(*found);
}

planning::Judgement ResultsBoard::judgement(base::UnitId unit, base::IndicatorId id) const
{
    const auto wanted = target(unit, id);
    const Indicator* card = indicator(id);
    const UnitFigure* found = figure({unit, id, m_scope.period});
    if (!wanted || !card || !found) {
        return {};
    }
    planning::Achieved achieved;
    achieved.period = m_scope.period;
    achieved.inPeriod = results::judgedValue(*card, found->period);
    achieved.running = results::judgedValue(*card, found->cumulative);
    achieved.unitCount = results::isUnitCount(*card, found->cumulative);
    return planning::judge(*card, *wanted, achieved, planning::shippedJudgementRules());
}

Period ResultsBoard::entryPeriod(const Indicator& card, const Period& shown) const
{
    const QList<Period> inside = results::entryPeriodsIn(shown, card.entryPeriodKind());
    return inside.isEmpty() ? Period() : inside.constLast();
}

results::CellKey ResultsBoard::keyOf(const CellPlace& place) const
{
    const Indicator* card = indicator(place.indicator);
    return {card ? entryPeriod(*card, place.period) : place.period, place.indicator, place.unit, place.breakdown};
}

bool ResultsBoard::isLocked(base::UnitId unit, const Period& entryPeriod) const
{
    const auto locked = m_locked.constFind(unit);
    return locked != m_locked.cend() && liesIn(entryPeriod, *locked);
}

/// The office keeps its own unit and everything below it; an office that was not named yet keeps all.
bool ResultsBoard::isKeptHere(base::UnitId unit) const
{
    const base::UnitId office = m_workspace.officeUnit();
    return !office.isValid() || !m_workspace.tree().contains(office) || m_workspace.tree().isWithin(unit, office);
}

bool ResultsBoard::isSum(base::UnitId unit, base::IndicatorId id, const Period& period) const
{
    const UnitFigure* found = figure({unit, id, period});
    const Indicator* card = indicator(id);
    if (!found || !card || card->isComputed()) {
        return false;
    }
    const bool addsUp = card->unitRule != planning::UnitRule::None;
    return found->hasCorrection || (addsUp && (found->expectedChildren > 0 || found->hasBelow()));
}

bool ResultsBoard::hasOwn(base::UnitId unit, base::IndicatorId indicator) const
{
    return std::any_of(m_periods.cbegin(), m_periods.cend(), [&](const Period& period) {
        const UnitFigure* found = figure({unit, indicator, period});
        return found && !found->own.isEmpty() && isSum(unit, indicator, period);
    });
}

bool ResultsBoard::hasCorrection(base::UnitId unit, base::IndicatorId indicator) const
{
    return std::any_of(m_periods.cbegin(), m_periods.cend(), [&](const Period& period) {
        const UnitFigure* found = figure({unit, indicator, period});
        return found && found->hasCorrection;
    });
}

EntryRule ResultsBoard::entryRule(const CellPlace& place) const
{
    const Indicator* card = indicator(place.indicator);
    const UnitFigure* found = figure(place);
    if (!card || !found || place.part == FigurePart::Correction) {
        return EntryRule::Elsewhere;
    }
    if (card->isComputed()) {
        return EntryRule::Computed;
    }
    const QList<Period> inside = results::entryPeriodsIn(place.period, card->entryPeriodKind());
    if (inside.isEmpty()) {
        return EntryRule::NotDue;
    }
    if (place.part == FigurePart::Whole && isSum(place.unit, place.indicator, place.period)) {
        return EntryRule::Sum;
    }
    const bool partOfSum = place.part == FigurePart::Breakdown && card->unitRule != planning::UnitRule::None &&
                           (found->expectedChildren > 0 || found->hasBelow());
    if (partOfSum) {
        return EntryRule::Sum;
    }
    if (inside.size() > 1) {
        return EntryRule::Parts;
    }
    if (inside.constLast().firstDay(m_workspace.calendar()) > m_workspace.clock().today()) {
        return EntryRule::NotBegun;
    }
    if (!isKeptHere(place.unit)) {
        return EntryRule::OtherOffice;
    }
    if (isLocked(place.unit, inside.constLast())) {
        return EntryRule::Submitted;
    }
    return found->isCounted() ? EntryRule::Counted : EntryRule::Typed;
}

bool ResultsBoard::isCounted(const CellPlace& place) const
{
    const Indicator* card = indicator(place.indicator);
    const UnitFigure* found = figure(place);
    return card && found && card->isCounted() && place.part != FigurePart::Correction &&
           (found->isCounted() || found->hasBelow());
}

QString ResultsBoard::differenceText(const CellPlace& place) const
{
    const Indicator* card = indicator(place.indicator);
    const UnitFigure* found = figure(place);
    if (!card || !found || !found->differsFromRegister()) {
        return {};
    }
    return ResultsBoardCellsWords::tr("Reported %1, register %2.")
        .arg(cellText(*card, found->own), cellText(*card, found->counted));
}

QString ResultsBoard::submittedText(const CellPlace& place) const
{
    const organization::UnitNode* found = node(place.unit);
    return ResultsBoardCellsWords::tr("%1 has submitted its figures of %2. Reopen or return the report to change them.")
        .arg(found ? found->shortName : QString(), base::longName(keyOf(place).period));
}

QString ResultsBoard::refusal(const CellPlace& place) const
{
    const Indicator* card = indicator(place.indicator);
    const UnitFigure* found = figure(place);
    switch (entryRule(place)) {
    case EntryRule::Typed:
        return {};
    case EntryRule::Computed:
        return ResultsBoardCellsWords::tr("Computed from two other indicators; F4 shows them.");
    case EntryRule::Sum:
        if (found->expectedChildren == 0 && !found->hasBelow()) {
            return m_scope.view == ResultsView::OneUnit
                       ? ResultsBoardCellsWords::tr(
                             "The typed figure and its correction together; change them in the rows below.")
                       : ResultsBoardCellsWords::tr(
                             "The typed figure and its correction together; open this unit to change them.");
        }
        if (place.part == FigurePart::Breakdown) {
            return ResultsBoardCellsWords::tr("Added up from the units below; type at each unit.");
        }
        return ResultsBoardCellsWords::tr(
                   "Added up from %1/%2 units. Type at each unit; the unit's own part goes into the row below "
                   "(Alt+Right), or add a correction at the right.")
            .arg(found->reportedChildren)
            .arg(found->expectedChildren);
    case EntryRule::Parts:
        return card->entryPeriodKind() == base::PeriodKind::Month
                   ? ResultsBoardCellsWords::tr("Typed month by month; choose “Month” at the top.")
                   : ResultsBoardCellsWords::tr("Typed for shorter periods; choose one at the top.");
    case EntryRule::NotDue:
        return card->entryPeriodKind() == base::PeriodKind::Year
                   ? ResultsBoardCellsWords::tr("Reported once a year, with the last period of the year.")
                   : ResultsBoardCellsWords::tr("Not reported in this period.");
    case EntryRule::NotBegun:
        return ResultsBoardCellsWords::tr("This period has not begun yet.");
    case EntryRule::Submitted:
        return submittedText(place);
    case EntryRule::Counted:
        return ResultsBoardCellsWords::tr("Counts by itself from the registers; F4 shows who is behind it.");
    case EntryRule::OtherOffice:
        return ResultsBoardCellsWords::tr("Another office keeps the figures of this unit.");
    case EntryRule::Elsewhere:
        return place.part == FigurePart::Correction
                   ? ResultsBoardCellsWords::tr(
                         "A correction is changed in the panel at the right, together with its reason.")
                   : QString();
    }
    return {};
}

bool ResultsBoard::isMissing(const CellPlace& place) const
{
    if (place.part != FigurePart::Whole || m_scope.choice.kind == IndicatorChoice::Kind::All ||
        m_scope.period < place.period || shownFigure(place).isReported()) {
        return false;
    }
    const organization::UnitNode* unit = node(place.unit);
    const bool expected = unit && (unit->reports || (place.unit == m_scope.unit && m_hasChildren));
    switch (entryRule(place)) {
    case EntryRule::Typed:
    case EntryRule::Sum:
    case EntryRule::Submitted:
    case EntryRule::OtherOffice:
    case EntryRule::Counted:
    case EntryRule::Parts:
        return expected;
    default:
        return false;
    }
}

QStringList ResultsBoard::findings(const CellPlace& place) const
{
    if (place.part == FigurePart::Correction || m_findingTexts.isEmpty()) {
        return {};
    }
    // A finding stands at the cell that is typed: the own row where the figure is a sum.
    if (place.part == FigurePart::Whole && isSum(place.unit, place.indicator, place.period)) {
        return {};
    }
    return m_findingTexts.value(keyOf(place));
}

} // namespace doancoso::pages
