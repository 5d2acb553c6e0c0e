// SPDX-License-Identifier: GPL-3.0-or-later
//
// ResultsPage: what happens when the cursor moves, somebody types, or a commit changes figures.
#include "ui/kit/grid_view.h"
#include "ui/kit/message_bar.h"
#include "ui/page_list.h"
#include "ui/pages/results/assignment_view.h"
#include "ui/pages/results/behind_view.h"
#include "ui/pages/results/explain_view.h"
#include "ui/pages/results/reason_bar.h"
#include "ui/pages/results/results_delegate.h"
#include "ui/pages/results/results_page.h"
#include "ui/pages/results/results_panel.h"
#include "ui/pages/results/submit_view.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace doancoso::pages {

using namespace Qt::StringLiterals;

void ResultsPage::connectGrid()
{
    connect(m_grid, &kit::GridView::currentCellChanged, this, &ResultsPage::onCurrentChanged);
    connect(m_grid, &kit::GridView::selectionSummary, this, &ResultsPage::onSummary);
    connect(m_grid, &kit::GridView::explainRequested, this, &ResultsPage::onExplain);
    connect(m_grid, &kit::GridView::clicked, this, &ResultsPage::onGridClicked);
    connect(m_grid, &kit::GridView::errorCountChanged, this, &ResultsPage::showReview);
    connect(m_grid, &kit::GridView::contextMenuWanted, this, &ResultsPage::fillContextMenu);
    connect(m_grid, &kit::GridView::activated, this, [this](const QModelIndex& index) {
        if (m_scope.view != ResultsView::OneUnit && m_model.row(index.row()).unit != m_scope.unit) {
            openUnit(m_model.row(index.row()).unit);
        }
    });
    const auto revert = [this](const base::Result<QString>& outcome) {
        if (outcome) {
            frame()->messageBar()->showMessage(kit::Tone::Neutral, *outcome);
        } else {
            fail(outcome.error());
        }
    };
    connect(m_grid, &kit::GridView::undoRequested, this, [this, revert] { revert(m_workspace.undo()); });
    connect(m_grid, &kit::GridView::redoRequested, this, [this, revert] { revert(m_workspace.redo()); });
    connect(m_grid, &kit::GridView::blockFinished, this, [this](const kit::BlockReport& report) {
        if (!report.text().isEmpty()) {
            frame()->messageBar()->showMessage(report.error ? kit::Tone::Attention : kit::Tone::Neutral, report.text());
        }
    });
    connect(m_grid, &kit::GridView::typingInterrupted, this, [this](const QString& text) {
        frame()->messageBar()->showMessage(
            kit::Tone::Attention,
            tr("“%1” was not saved: the table changed while it was typed. Type it again.").arg(text));
    });
    connect(&m_model, &ResultsModel::saveFailed, this, &ResultsPage::fail);
    connect(m_paste, &QAction::triggered, this, [this] {
        m_grid->setFocus();
        m_grid->pasteClipboard();
    });
    connect(m_expand, &QAction::triggered, this, [this] { toggleRow(true); });
    connect(m_collapse, &QAction::triggered, this, [this] { toggleRow(false); });
    connect(m_fields, &QAction::triggered, this, [this] {
        settle();
        frame()->openPanel();
        m_panel->focusFields();
    });
    connect(m_reviewBack, &QToolButton::clicked, this, [this] { m_grid->goToError(false); });
    connect(m_reviewForward, &QToolButton::clicked, this, [this] { m_grid->goToError(true); });
}

void ResultsPage::connectPanel()
{
    connect(m_panel, &ResultsPanel::failed, this, &ResultsPage::fail);
    connect(m_panel, &ResultsPanel::left, m_grid, qOverload<>(&QWidget::setFocus));
    connect(m_panel, &ResultsPanel::cellWanted, this, &ResultsPage::goToCell);
    connect(m_panel, &ResultsPanel::unitWanted, this, &ResultsPage::openUnit);
    connect(m_panel, &ResultsPanel::acceptWanted, this, &ResultsPage::accept);
    connect(m_panel, &ResultsPanel::returnWanted, this, &ResultsPage::giveBack);
    connect(m_panel, &ResultsPanel::reopenWanted, this, &ResultsPage::reopen);
    connect(m_panel, &ResultsPanel::fullExplanationWanted, this, [this] {
        const planning::Indicator* card = m_model.board().indicator(m_panel->place().indicator);
        if (!card || !mayLeave()) {
            return;
        }
        showContent(Content::Explain);
        if (const auto shown = m_explain->show(m_panel->place().unit, *card, m_panel->place().period); !shown) {
            backToGrid();
            fail(shown.error());
        }
    });
    connect(m_panel, &ResultsPanel::behindWanted, this, &ResultsPage::showBehind);
    connect(m_behind, &BehindView::left, this, &ResultsPage::backToGrid);
    connect(m_behind, &BehindView::personWanted, this, [this](base::PersonId person) {
        m_workspace.goTo(ui::page::kMembers, {ui::RecordRef::Kind::Person, person.value()});
    });
    connect(m_explain, &ExplainView::left, this, &ResultsPage::backToGrid);
    connect(m_explain, &ExplainView::failed, this, &ResultsPage::fail);
    connect(m_explain, &ExplainView::unitWanted, this, &ResultsPage::openUnit);
    connect(m_submitView, &SubmitView::left, this, &ResultsPage::backToGrid);
    connect(m_submitView, &SubmitView::submitWanted, this, &ResultsPage::submitNow);
    connect(m_submitView, &SubmitView::cellWanted, this, [this](const CellPlace& place) {
        backToGrid();
        goToCell(place);
    });
    connect(m_assignment, &AssignmentView::left, this, &ResultsPage::backToGrid);
    connect(m_assignment, &AssignmentView::failed, this, &ResultsPage::fail);
    connect(m_assignment, &AssignmentView::saved, this,
            [this](const QString& sentence) { frame()->messageBar()->showMessage(kit::Tone::Good, sentence); });
    connect(m_reason, &ReasonBar::closed, m_grid, qOverload<>(&QWidget::setFocus));
}

void ResultsPage::connectWorkspace()
{
    connect(&m_workspace, &ui::Workspace::changed, this, &ResultsPage::onChanged);
    connect(&m_workspace.reporting(), &ui::ReportingStates::changed, this, [this] {
        m_model.updateStates();
        if (m_loaded) {
            updateHeader();
        }
    });
    connect(&m_workspace, &ui::Workspace::officeUnitChanged, this, [this] {
        if (m_loaded) {
            refresh();
        }
    });
}

void ResultsPage::onChanged(const storage::ChangeSet& changes)
{
    if (!m_loaded) {
        return;
    }
    if (!isVisible()) {
        // Nobody looks: read once when the page is shown again.
        m_stale = true;
        return;
    }
    const auto change = m_model.apply(changes);
    if (!change) {
        fail(change.error());
        return;
    }
    if (changes.touches(u"submission"_s)) {
        readSubmission();
        updateHeader();
    }
    if (change->reload) {
        readChoices();
        showState({});
        updateFilters();
    }
    follow(*change);
    if (!change->figures.isEmpty() || !change->touched.isEmpty() || change->targets || change->locks ||
        change->reload) {
        m_quietTimer->start();
        m_panelTimer->start();
    }
}

/// What undo or redo put back is shown to the user, wherever it is.
void ResultsPage::follow(const BoardChange& change)
{
    if (!m_workspace.isReverting() || change.touched.isEmpty()) {
        return;
    }
    CellPlace place = change.touched.constFirst();
    place.period = place.period.converted(m_scope.period.kind());
    QTimer::singleShot(0, this, [this, place] { goToCell(place); });
}

bool ResultsPage::goToCell(const CellPlace& wanted)
{
    CellPlace place = wanted;
    if (content() != Content::Grid) {
        backToGrid();
    }
    const auto select = [this](CellPlace to) {
        if (to.part == FigurePart::Whole && m_model.board().isSum(to.unit, to.indicator, to.period) &&
            !m_model.board().raw(to).isEmpty() && m_scope.view == ResultsView::OneUnit) {
            to.part = FigurePart::Own;
        }
        const QModelIndex index = m_model.indexOf(to);
        return index.isValid() &&
               m_grid->selectId(m_model.index(index.row(), 0).data(kit::IdRole), m_model.column(index.column()).key);
    };
    if (!select(place)) {
        // Another unit, another year, or an indicator that is not shown.
        if (!m_workspace.tree().contains(place.unit) ||
            (place.unit == m_scope.unit && place.period == m_scope.period)) {
            return false;
        }
        m_workspace.setScope(place.unit, place.period);
        if (m_scope.unit != place.unit || m_scope.period != place.period) {
            setScope(place.unit.value(), place.period);
        }
        if (!select(place)) {
            return false;
        }
    }
    m_grid->setFocus();
    return true;
}

void ResultsPage::openUnit(base::UnitId unit)
{
    if (!mayLeave()) {
        return;
    }
    const base::IndicatorId indicator = m_panel->place().indicator;
    m_stack->setCurrentIndex(static_cast<int>(Content::Grid));
    m_scope.view = ResultsView::OneUnit;
    m_workspace.setUnit(unit);
    if (m_scope.unit != unit) {
        setScope(unit.value(), m_scope.period);
    } else {
        load();
    }
    if (indicator.isValid()) {
        goToCell({unit, indicator, m_scope.period});
    }
    m_grid->setFocus();
}

void ResultsPage::showRecord(const ui::RecordRef& record)
{
    if (record.kind == ui::RecordRef::Kind::Unit) {
        m_workspace.setUnit(base::UnitId(record.id));
        return;
    }
    if (record.kind != ui::RecordRef::Kind::Indicator) {
        return;
    }
    setView(ResultsView::OneUnit);
    const CellPlace place{m_scope.unit, base::IndicatorId(record.id), m_scope.period};
    if (!m_model.board().indicator(place.indicator)) {
        setChoice({});
    }
    goToCell(place);
}

void ResultsPage::onCurrentChanged()
{
    m_panelTimer->start();
}

void ResultsPage::onQuiet()
{
    if (const auto read = m_model.readFindings(); !read) {
        fail(read.error());
    }
    const bool before = m_changedSinceSubmitted;
    m_changedSinceSubmitted = false;
    if (m_submission.submittedAt && !m_submission.checkCode.isEmpty()) {
        const auto code = m_workspace.results().figuresCode(m_scope.unit, m_scope.period);
        m_changedSinceSubmitted = code && *code != m_submission.checkCode;
    }
    if (before != m_changedSinceSubmitted) {
        updateHeader();
    }
}

void ResultsPage::settle()
{
    if (m_quietTimer->isActive()) {
        m_quietTimer->stop();
        onQuiet();
    }
    if (m_panelTimer->isActive()) {
        m_panelTimer->stop();
        m_panel->show(m_grid->currentIndex());
    }
}

void ResultsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale) {
        refresh();
    }
}

bool ResultsPage::mayLeave()
{
    return m_grid->finishEditing() && (content() != Content::Assignment || m_assignment->mayLeave());
}

void ResultsPage::backToGrid()
{
    showContent(Content::Grid);
    m_grid->setFocus();
}

void ResultsPage::fail(const base::Error& error)
{
    frame()->messageBar()->showError(error);
}

void ResultsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && content() != Content::Grid && mayLeave()) {
        backToGrid();
        return;
    }
    Page::keyPressEvent(event);
}

// --- grid ------------------------------------------------------------------------------------------------------------

void ResultsPage::onExplain()
{
    frame()->openPanel();
    m_panelTimer->stop();
    m_panel->show(m_grid->currentIndex());
    if (m_panel->focusExplanation() || m_panel->openBehind()) {
        return;
    }
    const QModelIndex index = m_grid->currentIndex();
    const CellPlace place = m_model.placeOf(index);
    if (place.isValid()) {
        m_grid->showHint(index, m_model.board().shownFigure(place).isReported()
                                    ? tr("Typed by this unit itself; the history stands at the right.")
                                    : tr("There is no figure yet."));
    }
}

void ResultsPage::showBehind()
{
    const planning::Indicator* card = m_model.board().indicator(m_panel->place().indicator);
    const results::UnitFigure* figure = m_model.board().figure(m_panel->place());
    if (!card || !figure || !mayLeave()) {
        return;
    }
    const planning::Indicator shown = *card;
    const results::UnitFigure values = *figure;
    showContent(Content::Behind);
    if (const auto read = m_behind->show(m_model.board().keyOf(m_panel->place()), shown, values); !read) {
        backToGrid();
        fail(read.error());
    }
}

void ResultsPage::onGridClicked(const QModelIndex& index)
{
    if (!index.data(ExpandRole).isValid()) {
        return;
    }
    const QRect arrow = ResultsDelegate::arrowRect(m_grid->visualRect(index));
    if (arrow.contains(m_grid->viewport()->mapFromGlobal(QCursor::pos()))) {
        m_model.setExpanded(index.row(), !index.data(ExpandRole).toBool());
    }
}

void ResultsPage::toggleRow(bool expanded)
{
    int row = m_grid->currentIndex().row();
    // From a sub-row its own line is meant.
    while (row > 0 && m_model.row(row).indent > 0) {
        --row;
    }
    if (row >= 0 && m_grid->finishEditing()) {
        if (!expanded) {
            m_grid->selectId(m_model.index(row, 0).data(kit::IdRole));
        }
        m_model.setExpanded(row, expanded);
    }
}

void ResultsPage::fillContextMenu(QMenu* menu, const QModelIndex& index)
{
    menu->addSeparator();
    const QVariant opened = index.isValid() && m_model.row(index.row()).canExpand
                                ? QVariant(m_model.row(index.row()).expanded)
                                : QVariant();
    if (opened.isValid()) {
        menu->addAction(opened.toBool() ? m_collapse : m_expand);
    }
    if (m_model.placeOf(index).isValid()) {
        menu->addAction(m_fields);
        QAction* assign = menu->addAction(tr("Assign targets"));
        connect(assign, &QAction::triggered, this, [this] {
            if (mayLeave()) {
                openAssignment();
            }
        });
    }
}

void ResultsPage::showReview(int count)
{
    m_reviewText->setText(tr("%n cell(s) to look at", nullptr, count));
    m_review->setVisible(count > 0 && content() == Content::Grid);
}

// --- status line -----------------------------------------------------------------------------------------------------

/// Percentages are not added up; of one ratio indicator the parts are.
QString ResultsPage::ratioSummary() const
{
    const QModelIndexList selected = m_grid->selectionModel()->selectedIndexes();
    base::IndicatorId indicator;
    results::Amount sum;
    for (const QModelIndex& index : selected) {
        const CellPlace place = m_model.placeOf(index);
        const planning::Indicator* card = m_model.board().indicator(place.indicator);
        const auto figure = m_model.board().shownFigure(place);
        if (!card || !card->isRatio() || (indicator.isValid() && indicator != card->id) ||
            m_model.column(index.column()).kind != GridColumn::Kind::Result) {
            return {};
        }
        indicator = card->id;
        if (figure.isReported()) {
            sum += *figure.amount;
        }
    }
    const auto percent = sum.numerator.percentOf(sum.denominator);
    return percent ? u"%1/%2 = %3 %"_s.arg(sum.numerator.toVietnameseShort(), sum.denominator.toVietnameseShort(),
                                           percent->toVietnamese(1))
                   : QString();
}

void ResultsPage::onSummary(int count, base::Decimal sum, base::Decimal average)
{
    constexpr int kMostLookedAt = 20000;
    bool anyRatio = false;
    for (const QItemSelectionRange& range : m_grid->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && !anyRatio && count < kMostLookedAt; ++row) {
            for (int column = range.left(); column <= range.right() && !anyRatio; ++column) {
                const planning::Indicator* card =
                    m_model.board().indicator(m_model.placeOf(m_model.index(row, column)).indicator);
                anyRatio = (card && card->isRatio()) || m_model.column(column).kind == GridColumn::Kind::Achievement;
            }
        }
    }
    if (count == 0) {
        emit selectionTextChanged({});
    } else if (anyRatio) {
        const QString parts = ratioSummary();
        emit selectionTextChanged(parts.isEmpty()
                                      ? tr("%n figure(s) · mean %1", nullptr, count).arg(average.toVietnamese(1))
                                      : tr("%n figure(s) · together %1", nullptr, count).arg(parts));
    } else {
        emit selectionTextChanged(tr("%n figure(s) · sum %1 · mean %2", nullptr, count)
                                      .arg(sum.toVietnameseShort(), average.rounded(1).toVietnameseShort()));
    }
}

} // namespace doancoso::pages
