// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results/submit_check.h"

#include "ui/workspace.h"

namespace doancoso::pages {
namespace {

void addFindings(const QList<results::CellFinding>& findings, const QList<planning::Indicator>& cards,
                 const base::Period& shown, SubmitCheck& check)
{
    QHash<base::IndicatorId, QString> names;
    for (const planning::Indicator& card : cards) {
        names.insert(card.id, card.name);
    }
    for (const results::CellFinding& finding : findings) {
        CellPlace place;
        place.unit = finding.key.unit;
        place.indicator = finding.key.indicator;
        place.period = shown;
        (finding.isError ? check.errors : check.warnings)
            .append({names.value(finding.key.indicator), finding.text, place});
    }
}

void addMissingFigures(const ResultsBoard& board, SubmitCheck& check)
{
    for (const planning::Indicator& card : board.indicators()) {
        CellPlace place;
        place.unit = board.scope().unit;
        place.indicator = card.id;
        place.period = board.scope().period;
        if (board.isMissing(place)) {
            check.missing.append({card.name, {}, place});
        }
    }
}

void addMissingUnits(ui::Workspace& workspace, base::UnitId unit, SubmitCheck& check)
{
    for (const base::UnitId child : workspace.tree().reportingChildIds(unit)) {
        ++check.expectedUnits;
        if (!ui::hasHandedIn(workspace.reporting().stateOf(child))) {
            check.missingUnits.append(workspace.tree().find(child)->name);
        }
    }
}

} // namespace

base::Result<SubmitCheck> checkBeforeSubmitting(ui::Workspace& workspace, const ResultsBoard& board)
{
    const ResultsScope& scope = board.scope();
    const auto catalogue = workspace.indicators().catalogueAt(workspace.lastDay());
    if (!catalogue) {
        return catalogue.error();
    }
    const auto findings = workspace.results().validate(scope.period, {scope.unit}, *catalogue);
    if (!findings) {
        return findings.error();
    }
    SubmitCheck check;
    addFindings(*findings, *catalogue, scope.period, check);
    addMissingFigures(board, check);
    addMissingUnits(workspace, scope.unit, check);
    return check;
}

} // namespace doancoso::pages
