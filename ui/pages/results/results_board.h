// SPDX-License-Identifier: GPL-3.0-or-later
//
// The figures behind the page "Chỉ tiêu & kết quả": read once for a scope, then kept right from what a commit changed,
// so that a saved cell costs a few rows and not the whole sheet. Knows nothing of rows, columns or widgets; the model
// and the panel of the page ask it.
#pragma once

#include "core/planning/judgement.h"
#include "core/results/results_service.h"
#include "ui/pages/results/results_scope.h"

#include <QSet>

namespace doancoso::organization {
struct UnitNode;
}
namespace doancoso::ui {
class Workspace;
}

namespace doancoso::pages {

/// Indicators under a heading.
struct BoardSection
{
    QString code;
    QString title;
    QList<base::IndicatorId> indicators;
};

/// Whether a cell can be typed into, and if not why.
enum class EntryRule {
    Typed,
    Computed,    ///< follows from two other indicators
    Sum,         ///< adds up units below, or own figure and correction
    Parts,       ///< adds up shorter entry periods
    NotDue,      ///< is not entered in this period
    NotBegun,    ///< the period lies in the future
    Submitted,   ///< locked
    OtherOffice, ///< another office keeps this unit
    Counted,     ///< counts by itself from a register
    Elsewhere    ///< shown here, changed in another place (corrections)
};

/// What a commit changed for the shown cells.
struct BoardChange
{
    bool reload = false;  ///< structure: read everything anew
    bool targets = false; ///< targets or judgement
    bool locks = false;   ///< which cells can be typed into
    QSet<std::pair<base::UnitId, base::IndicatorId>> figures;
    QList<CellPlace> touched; ///< entered cells that changed, shown or not, in the order of the commit
};

class ResultsBoard
{
public:
    explicit ResultsBoard(ui::Workspace& workspace) : m_workspace(workspace) {}

    /// Reads the scope. On an error the board is empty.
    base::Result<void> load(const ResultsScope& scope);
    /// Reads again what the commit touched.
    base::Result<BoardChange> apply(const storage::ChangeSet& changes);
    /// Figures of all breakdowns of an indicator, read when its rows are opened.
    base::Result<void> loadBreakdowns(base::IndicatorId indicator);
    /// Findings of the entered cells of the scope. Slower than the rest, so the page asks for it when it is quiet.
    base::Result<void> loadFindings();
    base::Result<void> loadFindings(const QList<base::IndicatorId>& indicators);

    const ResultsScope& scope() const { return m_scope; }
    const QList<BoardSection>& sections() const { return m_sections; }
    const QList<planning::Indicator>& indicators() const { return m_indicators; }
    const planning::Indicator* indicator(base::IndicatorId id) const;
    /// The chosen unit first, then the units directly below in the order of the tree (not in ResultsView::OneUnit).
    const QList<base::UnitId>& units() const { return m_units; }
    /// The period columns: several, or the chosen period alone in ResultsView::OnePeriod.
    const QList<base::Period>& periods() const { return m_periods; }
    const QList<planning::Breakdown>& breakdowns() const { return m_breakdowns; }
    const planning::Breakdown* breakdown(qint64 id) const;
    /// The plan whose targets count first: the chosen one, else nothing.
    base::PlanId plan() const { return m_plan; }

    /// nullptr when it was not read.
    const results::UnitFigure* figure(const CellPlace& place) const;
    results::Figure shownFigure(const CellPlace& place) const;
    /// Running figure at the end of the chosen period.
    results::Figure cumulative(base::UnitId unit, base::IndicatorId indicator, FigurePart part) const;
    /// Running figure of the same time last year.
    results::Figure lastYear(base::UnitId unit, base::IndicatorId indicator) const;
    results::RawCell raw(const CellPlace& place) const;
    std::optional<planning::TargetFigure> target(base::UnitId unit, base::IndicatorId indicator) const;
    planning::Judgement judgement(base::UnitId unit, base::IndicatorId indicator) const;

    EntryRule entryRule(const CellPlace& place) const;
    /// Why the cell cannot be typed into, with the way out; empty when it can.
    QString refusal(const CellPlace& place) const;
    /// Where a typed text goes.
    results::CellKey keyOf(const CellPlace& place) const;
    /// True for a unit's figure that is added up from below, or has a correction: its own part has a row of its own.
    bool isSum(base::UnitId unit, base::IndicatorId indicator, const base::Period& period) const;
    bool hasOwn(base::UnitId unit, base::IndicatorId indicator) const;
    bool hasCorrection(base::UnitId unit, base::IndicatorId indicator) const;
    /// What stands here, or below it, counts by itself from registers.
    bool isCounted(const CellPlace& place) const;
    /// "Reported 214, register 209"; empty when both agree or nothing was handed in.
    QString differenceText(const CellPlace& place) const;
    /// A figure is expected here and is not there.
    bool isMissing(const CellPlace& place) const;
    /// The sentences about an entered cell; empty when all is well.
    QStringList findings(const CellPlace& place) const;
    const QList<results::CellFinding>& allFindings() const { return m_findings; }

    bool hasChildren() const { return m_hasChildren; }
    const organization::UnitNode* node(base::UnitId unit) const;
    /// "Huyện đoàn Thọ Xuân"
    QString unitName(base::UnitId unit) const;

private:
    using Tables = QHash<base::Period, results::FigureTable>;

    base::Result<void> readCatalogue();
    base::Result<void> chooseIndicators();
    base::Result<void> sectionsOfForm(planning::ReportFormId form);
    base::Result<void> sectionsOfPlan();
    void addSections(const QSet<base::IndicatorId>& wanted);
    void chooseUnits();
    base::Result<void> readFigures(const QList<planning::Indicator>& indicators, Tables& tables,
                                   results::FigureTable& lastYear) const;
    base::Result<void> readTargets();
    base::Result<void> readLocks();
    base::Result<void> refreshFigures(const QSet<base::IndicatorId>& touched, BoardChange& change);
    void merge(const Tables& fresh, const results::FigureTable& lastYear, BoardChange& change);
    bool isLocked(base::UnitId unit, const base::Period& entryPeriod) const;
    bool isKeptHere(base::UnitId unit) const;
    base::Period entryPeriod(const planning::Indicator& indicator, const base::Period& shown) const;
    QString submittedText(const CellPlace& place) const;

    ui::Workspace& m_workspace;
    ResultsScope m_scope;
    QDate m_catalogueDay;
    QList<planning::Indicator> m_catalogue;
    QList<planning::IndicatorGroup> m_groups;
    QList<planning::Breakdown> m_breakdowns;

    QList<BoardSection> m_sections;
    QList<planning::Indicator> m_indicators;
    QHash<base::IndicatorId, int> m_indexes;
    QList<base::UnitId> m_units;
    QList<base::Period> m_periods;
    base::PlanId m_plan;
    bool m_hasChildren = false;
    Tables m_tables;
    results::FigureTable m_lastYear;
    QHash<std::pair<base::Period, qint64>, results::FigureTable> m_parts;
    planning::TargetFigures m_targets;
    QHash<base::UnitId, QList<base::Period>> m_locked;
    QList<results::CellFinding> m_findings;
    QHash<results::CellKey, QStringList> m_findingTexts;
};

/// The locking of a figure: its entry period is one of these or lies inside one.
bool liesIn(const base::Period& entryPeriod, const QList<base::Period>& locked);

} // namespace doancoso::pages
