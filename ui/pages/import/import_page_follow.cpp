// SPDX-License-Identifier: GPL-3.0-or-later
//
// ImportPage: what is shown at each stage of the flow, and what acts on the rows and columns under the cursor.
#include "ui/pages/import/import_page.h"

#include "core/base/period.h"
#include "ui/kit/action_button.h"
#include "ui/kit/grid_header.h"
#include "ui/kit/grid_view.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/segmented_control.h"
#include "ui/kit/state_view.h"
#include "ui/pages/import/import_panel.h"

#include <QAction>
#include <QLabel>
#include <QMenu>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using flows::ListPreview;
using organization::RowOutcome;
using organization::Severity;

// --- stages ----------------------------------------------------------------------------------------------------------

void ImportPage::showStage()
{
    const Stage stage = m_flow->stage();
    const bool hadFocus = isAncestorOf(focusWidget()) || hasFocus();
    switch (stage) {
    case Stage::Choosing:
        showChoosing();
        break;
    case Stage::Reading:
        frame()->showWorking(tr("Reading the list"));
        break;
    case Stage::Checking:
        frame()->showContent();
        break;
    case Stage::Importing:
        frame()->showWorking(tr("Importing"));
        break;
    case Stage::Done:
        frame()->messageBar()->clear();
        showDone();
        break;
    case Stage::TakingBack:
        frame()->showWorking(tr("Taking the import back"), false);
        break;
    }
    const bool checking = stage == Stage::Checking;
    const bool mayChoose = checking || stage == Stage::Choosing || stage == Stage::Done;
    m_choose->setText(checking || stage == Stage::Done ? tr("Another file…") : tr("Choose a file…"));
    m_choose->setEnabled(mayChoose);
    m_paste->setEnabled(mayChoose && !checking); // in the grid the keys paste into cells
    m_template->setEnabled(mayChoose);
    m_leaveOut->setEnabled(checking);
    m_header->setEnabled(checking);
    m_takeBack->setEnabled(stage == Stage::Done);
    showPreview();
    updateHeader();
    if (hadFocus) {
        firstFocus()->setFocus(Qt::OtherFocusReason);
    }
}

void ImportPage::showChoosing()
{
    frame()->showEmpty(kit::IconKey::Spreadsheet, words().chooseTitle, words().chooseText,
                       {m_choose, m_paste, m_template});
}

void ImportPage::showDone()
{
    const flows::ListOutcome& outcome = m_flow->listOutcome();
    QStringList parts = outcomeWords(outcome);
    if (outcome.leftOut > 0) {
        parts.append(tr("%n row(s) left out", nullptr, outcome.leftOut));
    }
    frame()->showEmpty(kit::IconKey::Done, tr("The list is imported"), doneWords(parts.join(u", "_s)),
                       {m_show, m_takeBack, m_choose});
}

void ImportPage::showFailure(const base::Error& error)
{
    if (error.code == base::ErrorCode::Cancelled) {
        frame()->messageBar()->showMessage(kit::Tone::Neutral, tr("Cancelled. Nothing was imported."));
    } else if (m_flow->stage() == Stage::Choosing && error.context == u"file"_s) {
        frame()->showWrong(tr("This list cannot be read"), error.userText, {m_choose, m_paste, m_template});
        firstFocus()->setFocus(Qt::OtherFocusReason);
    } else {
        frame()->messageBar()->showError(error);
    }
}

// --- what would happen -----------------------------------------------------------------------------------------------

void ImportPage::showPreview()
{
    using Filter = ImportModel::Filter;
    const auto show = [this](Filter filter, const QString& words) {
        m_filter->setSegmentText(static_cast<int>(filter),
                                 u"%1 (%2)"_s.arg(words, QLocale().toString(m_model.count(filter))));
    };
    show(Filter::All, tr("All"));
    show(Filter::Problems, tr("To look at"));
    show(Filter::New, tr("New"));
    show(Filter::Changed, tr("Changed"));
    const ListPreview& preview = m_flow->listPreview();
    m_import->setText(commitText());
    m_import->setEnabled(m_flow->stage() == Stage::Checking &&
                         (preview.canCommit || preview.count(Severity::Error) > 0));
    showSummary();
    showReview(m_grid->errorCount());
    showRowActions();
}

QString ImportPage::commitText() const
{
    const ListPreview& preview = m_flow->listPreview();
    const int errors = preview.count(Severity::Error);
    const int made = preview.count(RowOutcome::New);
    const int changed = preview.count(RowOutcome::Changed);
    if (errors > 0) {
        return tr("Correct %n place(s) first", nullptr, errors);
    }
    return made + changed > 0 ? commitWords(made, changed) : tr("Nothing to import");
}

void ImportPage::showSummary()
{
    const ListPreview& preview = m_flow->listPreview();
    QStringList wrong;
    for (const organization::CellProblem& problem : preview.problems) {
        if (problem.row < 0) {
            wrong.append(problem.sentence);
        }
    }
    if (!wrong.isEmpty()) {
        m_summary->setText(wrong.join(QLatin1Char(' ')));
        kit::setStyleProperty(m_summary, "kitTone", u"bad"_s);
        return;
    }
    QStringList sentences{placeWords()};
    if (preview.count(Severity::Error) > 0) {
        sentences.append(tr("Cells in red have to be corrected, or their rows left out, before anything is imported."));
    } else if (!preview.canCommit && !preview.rows.isEmpty()) {
        sentences.append(words().allKnown);
    }
    if (const int unchanged = preview.count(RowOutcome::Unchanged); unchanged > 0 && preview.canCommit) {
        sentences.append(unchangedWords(unchanged));
    }
    if (const int leftOut = preview.count(RowOutcome::LeftOut); leftOut > 0) {
        sentences.append(tr("%n row(s) are left out.", nullptr, leftOut));
    }
    m_summary->setText(sentences.join(QLatin1Char(' ')));
    kit::setStyleProperty(m_summary, "kitTone", QString());
}

void ImportPage::showReview(int count)
{
    m_reviewText->setText(m_model.hasErrors() ? tr("%n cell(s) to correct", nullptr, count)
                                              : tr("%n cell(s) worth a look", nullptr, count));
    kit::setStyleProperty(m_reviewText, "kitTone", m_model.hasErrors() ? u"bad"_s : u"attention"_s);
    m_review->setVisible(count > 0);
}

void ImportPage::fillSheetMenu()
{
    m_sheetMenu->clear();
    const QList<base::TableSheet>& sheets = m_flow->file().sheets;
    int filled = 0;
    for (int i = 0; i < sheets.size(); ++i) {
        if (sheets.at(i).rowCount() == 0) {
            continue;
        }
        ++filled;
        QAction* action = m_sheetMenu->addAction(sheets.at(i).name);
        action->setCheckable(true);
        action->setChecked(i == m_flow->sheetIndex());
        connect(action, &QAction::triggered, this, [this, i] { m_flow->setSheet(i); });
    }
    m_sheetButton->setText(tr("Sheet: %1").arg(sheets.at(m_flow->sheetIndex()).name));
    m_sheetButton->setVisible(filled > 1);
}

// --- under the cursor ------------------------------------------------------------------------------------------------

void ImportPage::showCurrent()
{
    const QModelIndex current = m_grid->currentIndex();
    m_panel->showCell(current.isValid() ? m_model.sheetRow(current.row()) : -1,
                      current.isValid() ? ImportModel::sheetColumn(current.column()) : -1);
    showRowActions();
}

QList<int> ImportPage::selectedSheetRows() const
{
    QList<int> rows;
    for (const int row : m_grid->selectedExtent().rows) {
        rows.append(m_model.sheetRow(row));
    }
    return rows;
}

void ImportPage::showRowActions()
{
    const int row = m_grid->currentIndex().isValid() ? m_model.sheetRow(m_grid->currentIndex().row()) : -1;
    const flows::ImportList::State& state = m_flow->list().state();
    m_leaveOut->setText(state.leftOutRows.contains(row) ? tr("Take the row in") : tr("Leave the row out"));
    m_header->setText(row >= 0 && row == state.mapping.headerRow ? tr("These are no headings")
                                                                 : tr("Headings stand here"));
}

void ImportPage::leaveOutRows()
{
    const QSet<int>& leftOut = m_flow->list().state().leftOutRows;
    QSet<int> rows;
    bool allOut = true;
    for (const int row : selectedSheetRows()) {
        if (m_model.understood(row)) {
            rows.insert(row);
            allOut = allOut && leftOut.contains(row);
        }
    }
    if (!rows.isEmpty() && m_grid->finishEditing()) {
        m_flow->setLeftOut(rows, !allOut);
    }
}

/// One row is selected, or two when the headings stand in two lines.
void ImportPage::takeHeader()
{
    const QList<int> rows = selectedSheetRows();
    if (rows.isEmpty() || !m_grid->finishEditing()) {
        return;
    }
    const bool none = rows.constFirst() == m_flow->list().state().mapping.headerRow;
    m_flow->setHeader(rows.constFirst(), none ? 0 : static_cast<int>(qMin<qsizetype>(2, rows.size())));
}

void ImportPage::openMeaningMenu(int sheetColumn)
{
    if (!m_grid->finishEditing()) {
        return;
    }
    const flows::ListMapping& mapping = m_flow->list().state().mapping;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"importMeanings"_s);
    for (const int field : m_flow->import().fields()) {
        QAction* action = menu->addAction(meaningText(*m_flow, sheetColumn, field));
        action->setCheckable(true);
        action->setChecked(mapping.columns.value(sheetColumn) == field);
        connect(action, &QAction::triggered, this,
                [this, sheetColumn, field] { m_flow->setField(sheetColumn, field); });
        if (action->isChecked()) {
            menu->setActiveAction(action);
        }
    }
    const kit::GridHeader* header = m_grid->gridHeader();
    const int x = qMax(header->columnX(sheetColumn + ImportModel::FirstCell), header->frozenWidth());
    menu->popup(header->mapToGlobal(QPoint(x, header->height())));
}

void ImportPage::importOrGoToError()
{
    if (!m_grid->finishEditing()) {
        return;
    }
    if (m_flow->listPreview().count(Severity::Error) > 0 && !m_flow->isChecking()) {
        if (m_model.filter() != ImportModel::Filter::All) {
            m_model.setFilter(ImportModel::Filter::All);
            m_filter->setCurrent(static_cast<int>(ImportModel::Filter::All));
        }
        if (!m_grid->goToError(true)) {
            // It is about the whole list, such as a missing column of names.
            frame()->messageBar()->showMessage(kit::Tone::Attention, m_summary->text());
        }
        return;
    }
    m_flow->importAll();
}

} // namespace doancoso::pages
