// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fills the side panel of the results page for the cell under the cursor: what it means, result against target, where
// it comes from, the last periods, note, correction, history; for a unit's name the state of its report. Owned by the
// page; saves notes, ratio fields and corrections itself, asks the page for everything else.
#pragma once

#include "ui/pages/results/explanation_model.h"
#include "ui/pages/results/results_model.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QPushButton>
#include <QWidget>

namespace doancoso::kit {
class SidePanel;
}

namespace doancoso::pages {

class CorrectionForm;
class ExplanationTree;
class RatioFields;

class ResultsPanel final : public QObject
{
    Q_OBJECT

public:
    ResultsPanel(ui::Workspace& workspace, ResultsModel& model, kit::SidePanel& panel, QObject* parent = nullptr);

    void show(const QModelIndex& index);
    /// The same cell again after something changed; leaves alone what is just being typed.
    void refresh();
    /// The cell that is shown; not valid for names.
    const CellPlace& place() const { return m_place; }
    /// The unit whose name is under the cursor, or of the cell.
    base::UnitId unit() const { return m_unit; }

    /// F4. False when there is nothing below the figure.
    bool focusExplanation();
    /// Asks for who is behind a counted figure; false when it is none.
    bool openBehind();
    /// Numerator and denominator, else the note.
    bool focusFields();

signals:
    void cellWanted(const doancoso::pages::CellPlace& place);
    void unitWanted(doancoso::base::UnitId unit);
    void fullExplanationWanted();
    /// Who is behind the counted figure at place().
    void behindWanted();
    void acceptWanted(doancoso::base::UnitId unit);
    void returnWanted(doancoso::base::UnitId unit);
    void reopenWanted(doancoso::base::UnitId unit);
    /// Back to the grid.
    void left();
    void failed(const doancoso::base::Error& error);

private:
    void showNothing();
    void showCell();
    void addHead(const planning::Indicator& card);
    void addFindings();
    void addResult(const planning::Indicator& card);
    void addEntry(const planning::Indicator& card);
    void addOrigin(const planning::Indicator& card);
    void addRegister();
    void addOwnLink(const planning::Indicator& card);
    void addCorrection(const planning::Indicator& card);
    void openCorrection();
    void saveCorrection(const results::RawCell& cell, const QString& reason);
    void addSeries(const planning::Indicator& card);
    void addNote();
    void addTargetHistory(const planning::Indicator& card);
    void addHistory(const planning::Indicator& card);
    void showUnit();
    void addEvents();
    void report(const base::Error& error);
    bool isBeingTyped() const;
    CellPlace wholePlace() const;

    ui::Workspace& m_workspace;
    ResultsModel& m_model;
    kit::SidePanel& m_panel;
    ExplanationModel m_explanation;
    QPersistentModelIndex m_index;
    CellPlace m_place;
    base::UnitId m_unit;
    QPointer<ExplanationTree> m_tree;
    QPointer<QPushButton> m_behind;
    QPointer<RatioFields> m_fields;
    QPointer<QWidget> m_correction; ///< the link, and the form that takes its place
    QPointer<CorrectionForm> m_form;
    QPointer<QWidget> m_note;
};

/// "cộng dồn trong năm · càng cao càng tốt": the meaning of an indicator in plain words.
QString meaningText(const planning::Indicator& indicator);

} // namespace doancoso::pages
