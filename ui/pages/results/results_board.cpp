// SPDX-License-Identifier: GPL-3.0-or-later
//
// ResultsBoard: reading and refreshing. What a cell means and whether it can be typed into is in
// results_board_cells.cpp.
#include "ui/pages/results/results_board.h"

#include "core/organization/unit_tree.h"
#include "ui/workspace.h"

#include <algorithm>

namespace doancoso::pages {
namespace {

using namespace Qt::StringLiterals;
using base::Period;
using planning::Indicator;
using results::FigureTable;
using results::UnitFigure;

bool sameFigures(const UnitFigure& left, const UnitFigure& right)
{
    return left.own == right.own && left.correction == right.correction && left.hasCorrection == right.hasCorrection &&
           left.canEnter == right.canEnter && left.period == right.period && left.below == right.below &&
           left.cumulative == right.cumulative && left.ownPeriod == right.ownPeriod &&
           left.ownCumulative == right.ownCumulative && left.reportedChildren == right.reportedChildren &&
           left.expectedChildren == right.expectedChildren;
}

CellPlace placeOf(const storage::RowChange& row)
{
    const auto number = [&row](const QString& column) { return row.value(column).toLongLong(); };
    CellPlace place;
    place.unit = base::UnitId(number(u"unit_id"_s));
    place.indicator = base::IndicatorId(number(u"indicator_id"_s));
    place.period = Period::fromKey(number(u"period_id"_s));
    place.breakdown = number(u"breakdown_id"_s);
    const bool correction = number(u"kind"_s) == static_cast<int>(results::ValueRowKind::Correction);
    place.part = place.breakdown != 0 ? FigurePart::Breakdown : correction ? FigurePart::Correction : FigurePart::Whole;
    return place;
}

} // namespace

base::Result<void> ResultsBoard::load(const ResultsScope& scope)
{
    m_scope = scope;
    m_sections.clear();
    m_indicators.clear();
    m_indexes.clear();
    m_units.clear();
    m_tables.clear();
    m_lastYear = {};
    m_parts.clear();
    m_targets.clear();
    m_locked.clear();
    m_findings.clear();
    m_findingTexts.clear();
    m_periods = scope.view == ResultsView::OnePeriod ? QList<Period>{scope.period} : periodColumns(scope.period);
    m_plan = scope.choice.kind == IndicatorChoice::Kind::Plan ? scope.choice.plan : base::PlanId();
    chooseUnits();
    for (const auto step : {&ResultsBoard::readCatalogue, &ResultsBoard::chooseIndicators}) {
        if (const auto done = (this->*step)(); !done) {
            return done.error();
        }
    }
    if (const auto read = readFigures(m_indicators, m_tables, m_lastYear); !read) {
        return read.error();
    }
    if (const auto read = readTargets(); !read) {
        return read.error();
    }
    return readLocks();
}

base::Result<void> ResultsBoard::readCatalogue()
{
    const QDate day = m_workspace.lastDay();
    if (m_catalogueDay == day && !m_catalogue.isEmpty()) {
        return {};
    }
    const auto catalogue = m_workspace.indicators().catalogueAt(day);
    const auto groups = m_workspace.indicators().groups();
    const auto breakdowns = m_workspace.indicators().breakdowns();
    if (!catalogue || !groups || !breakdowns) {
        return !catalogue ? catalogue.error() : !groups ? groups.error() : breakdowns.error();
    }
    m_catalogue = *catalogue;
    m_groups = *groups;
    m_breakdowns = *breakdowns;
    m_catalogueDay = day;
    return {};
}

base::Result<void> ResultsBoard::chooseIndicators()
{
    base::Result<void> chosen;
    switch (m_scope.choice.kind) {
    case IndicatorChoice::Kind::All: {
        QSet<base::IndicatorId> all;
        for (const Indicator& card : std::as_const(m_catalogue)) {
            all.insert(card.id);
        }
        addSections(all);
        break;
    }
    case IndicatorChoice::Kind::Form:
        chosen = sectionsOfForm(m_scope.choice.form);
        break;
    case IndicatorChoice::Kind::Plan:
        chosen = sectionsOfPlan();
        break;
    }
    QHash<base::IndicatorId, const Indicator*> cards;
    for (const Indicator& card : std::as_const(m_catalogue)) {
        cards.insert(card.id, &card);
    }
    for (BoardSection& section : m_sections) {
        section.indicators.removeIf([&cards](base::IndicatorId id) { return !cards.contains(id); });
        for (const base::IndicatorId id : std::as_const(section.indicators)) {
            // One indicator may stand in several sections; its figures are read once.
            const bool onlyOne = m_scope.view == ResultsView::OneIndicator;
            if (!m_indexes.contains(id) && (!onlyOne || id == m_scope.indicator)) {
                m_indexes.insert(id, static_cast<int>(m_indicators.size()));
                m_indicators.append(*cards.value(id));
            }
        }
    }
    m_sections.removeIf([](const BoardSection& section) { return section.indicators.isEmpty(); });
    return chosen;
}

base::Result<void> ResultsBoard::sectionsOfForm(planning::ReportFormId id)
{
    const auto form = m_workspace.indicators().form(id);
    if (!form) {
        return form.error();
    }
    for (const planning::ReportFormSection& section : form->sections) {
        m_sections.append({section.code, section.title, section.indicators});
    }
    return {};
}

base::Result<void> ResultsBoard::sectionsOfPlan()
{
    const auto plan = m_workspace.plans().plan(m_scope.choice.plan);
    if (!plan) {
        return plan.error();
    }
    if (plan->form.isValid()) {
        return sectionsOfForm(plan->form);
    }
    const auto targets = m_workspace.targets().targetsOfPlan(plan->id);
    if (!targets) {
        return targets.error();
    }
    QSet<base::IndicatorId> wanted(plan->followedIndicators.cbegin(), plan->followedIndicators.cend());
    for (const planning::Target& target : *targets) {
        wanted.insert(target.key.indicator);
    }
    addSections(wanted);
    return {};
}

/// The groups of the catalogue as headings.
void ResultsBoard::addSections(const QSet<base::IndicatorId>& wanted)
{
    for (const planning::IndicatorGroup& group : std::as_const(m_groups)) {
        BoardSection section{group.code, group.nameVi, {}};
        for (const Indicator& card : std::as_const(m_catalogue)) {
            if (card.group == group.code && wanted.contains(card.id)) {
                section.indicators.append(card.id);
            }
        }
        m_sections.append(section);
    }
}

void ResultsBoard::chooseUnits()
{
    m_units = {m_scope.unit};
    const QList<base::UnitId> children = m_workspace.tree().childIds(m_scope.unit);
    m_hasChildren = !children.isEmpty();
    if (m_scope.view != ResultsView::OneUnit) {
        m_units += children;
    }
}

base::Result<void> ResultsBoard::readFigures(const QList<Indicator>& indicators, Tables& tables,
                                             FigureTable& lastYear) const
{
    if (indicators.isEmpty()) {
        return {};
    }
    for (const Period& period : m_periods) {
        auto table = m_workspace.results().figures({period, m_units, indicators, 0, results::TreeMode::PeriodEnd});
        if (!table) {
            return table.error();
        }
        tables.insert(period, std::move(*table));
    }
    if (m_scope.view == ResultsView::OnePeriod) {
        return {};
    }
    auto before = m_workspace.results().figures(
        {m_scope.period.yearBefore(), m_units, indicators, 0, results::TreeMode::PeriodEnd});
    if (!before) {
        return before.error();
    }
    lastYear = std::move(*before);
    return {};
}

base::Result<void> ResultsBoard::readTargets()
{
    planning::TargetQuery query;
    query.period = m_scope.period;
    query.units = m_units;
    for (const Indicator& card : std::as_const(m_indicators)) {
        query.indicators.append(card.id);
    }
    query.asOf = m_workspace.lastDay();
    query.plan = m_plan;
    if (query.indicators.isEmpty()) {
        m_targets.clear();
        return {};
    }
    auto targets = m_workspace.targets().figures(query);
    if (!targets) {
        return targets.error();
    }
    m_targets = std::move(*targets);
    return {};
}

base::Result<void> ResultsBoard::readLocks()
{
    m_locked.clear();
    QSet<int> years;
    for (const Period& period : std::as_const(m_periods)) {
        years.insert(period.year());
    }
    for (const int year : std::as_const(years)) {
        const auto locked = m_workspace.results().lockedPeriods(m_units, m_scope.period.calendarId(), year);
        if (!locked) {
            return locked.error();
        }
        for (auto it = locked->cbegin(); it != locked->cend(); ++it) {
            m_locked[it.key()] += it.value();
        }
    }
    return {};
}

base::Result<void> ResultsBoard::loadBreakdowns(base::IndicatorId id)
{
    const Indicator* card = indicator(id);
    if (!card) {
        return {};
    }
    for (const planning::Breakdown& part : std::as_const(m_breakdowns)) {
        if (!card->breakdowns.contains(part.dimension)) {
            continue;
        }
        for (const Period& period : std::as_const(m_periods)) {
            const auto table =
                m_workspace.results().figures({period, {m_scope.unit}, {*card}, part.id, results::TreeMode::PeriodEnd});
            if (!table) {
                return table.error();
            }
            // Tables of several indicators share a place: one indicator each, merged below.
            FigureTable& merged = m_parts[{period, part.id}];
            QList<Indicator> cards = merged.indicators();
            if (merged.indicatorIndex(id) < 0) {
                cards.append(*card);
                FigureTable wider(period, {m_scope.unit}, cards);
                for (int column = 0; column < merged.indicators().size(); ++column) {
                    wider.at(0, column) = merged.at(0, column);
                }
                merged = wider;
            }
            merged.at(0, merged.indicatorIndex(id)) = table->at(0, 0);
        }
    }
    return {};
}

base::Result<void> ResultsBoard::loadFindings()
{
    m_findings.clear();
    QList<base::IndicatorId> all;
    for (const Indicator& card : std::as_const(m_indicators)) {
        all.append(card.id);
    }
    return loadFindings(all);
}

base::Result<void> ResultsBoard::loadFindings(const QList<base::IndicatorId>& ids)
{
    QList<Indicator> cards;
    for (const base::IndicatorId id : ids) {
        const Indicator* card = indicator(id);
        if (card && !card->isComputed()) {
            cards.append(*card);
        }
    }
    m_findings.removeIf([&ids](const results::CellFinding& found) { return ids.contains(found.key.indicator); });
    if (!cards.isEmpty()) {
        for (const Period& period : std::as_const(m_periods)) {
            const auto found = m_workspace.results().validate(period, m_units, cards);
            if (!found) {
                return found.error();
            }
            for (const results::CellFinding& finding : *found) {
                // What is handed in was looked at already; it would drown what is in work.
                if (!isLocked(finding.key.unit, finding.key.period)) {
                    m_findings.append(finding);
                }
            }
        }
    }
    m_findingTexts.clear();
    for (const results::CellFinding& finding : std::as_const(m_findings)) {
        m_findingTexts[finding.key].append(finding.text);
    }
    return {};
}

base::Result<BoardChange> ResultsBoard::apply(const storage::ChangeSet& changes)
{
    BoardChange change;
    const auto touchesAny = [&changes](const QStringList& tables) {
        return std::any_of(tables.cbegin(), tables.cend(),
                           [&changes](const QString& table) { return changes.touches(table); });
    };
    if (changes.everything ||
        touchesAny({u"indicator"_s, u"indicator_version"_s, u"report_form"_s, u"report_form_item"_s, u"plan"_s,
                    u"plan_indicator"_s, u"unit"_s, u"unit_version"_s, u"calendar"_s})) {
        m_catalogue.clear();
        change.reload = true;
        return change;
    }
    QSet<base::IndicatorId> touched;
    for (const storage::RowChange& row : changes.rows) {
        if (row.table == u"indicator_value") {
            change.touched.append(placeOf(row));
            touched.insert(change.touched.constLast().indicator);
        }
    }
    if (const auto refreshed = refreshFigures(touched, change); !refreshed) {
        return refreshed.error();
    }
    if (touchesAny({u"target"_s, u"target_version"_s})) {
        change.targets = true;
        if (const auto read = readTargets(); !read) {
            return read.error();
        }
    }
    if (changes.touches(u"submission"_s)) {
        change.locks = true;
        if (const auto read = readLocks(); !read) {
            return read.error();
        }
    }
    return change;
}

base::Result<void> ResultsBoard::refreshFigures(const QSet<base::IndicatorId>& touched, BoardChange& change)
{
    QList<Indicator> cards;
    for (const Indicator& card : std::as_const(m_indicators)) {
        if (touched.contains(card.id) || touched.contains(card.numeratorId) || touched.contains(card.denominatorId)) {
            cards.append(card);
        }
    }
    if (cards.isEmpty()) {
        return {};
    }
    Tables fresh;
    FigureTable before;
    if (const auto read = readFigures(cards, fresh, before); !read) {
        return read.error();
    }
    merge(fresh, before, change);
    for (const Indicator& card : std::as_const(cards)) {
        const bool opened = std::any_of(m_parts.cbegin(), m_parts.cend(), [&card](const FigureTable& table) {
            return table.indicatorIndex(card.id) >= 0;
        });
        if (opened) {
            change.figures.insert({m_scope.unit, card.id});
            if (const auto read = loadBreakdowns(card.id); !read) {
                return read.error();
            }
        }
    }
    return {};
}

/// Puts the fresh figures in and notes which cells differ from before.
void ResultsBoard::merge(const Tables& fresh, const FigureTable& lastYear, BoardChange& change)
{
    const auto take = [&change](FigureTable& present, const FigureTable& read) {
        for (int column = 0; column < read.indicators().size(); ++column) {
            const base::IndicatorId id = read.indicators().at(column).id;
            const int place = present.indicatorIndex(id);
            for (int row = 0; place >= 0 && row < read.units().size(); ++row) {
                UnitFigure& old = present.at(row, place);
                if (!sameFigures(old, read.at(row, column))) {
                    old = read.at(row, column);
                    change.figures.insert({read.units().at(row), id});
                }
            }
        }
    };
    for (auto it = fresh.cbegin(); it != fresh.cend(); ++it) {
        take(m_tables[it.key()], it.value());
    }
    take(m_lastYear, lastYear);
}

} // namespace doancoso::pages
