// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Giao chỉ tiêu": shares a target out to the units below, inside the page. Total, method, proposals that can be
// overtyped, the remainder always in sight, one save. An issued plan asks for document, day and reason.
#pragma once

#include "ui/pages/results/assignment_model.h"
#include "ui/pages/results/results_scope.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace doancoso::kit {
class GridView;
class SegmentedControl;
class SettingsStore;
} // namespace doancoso::kit
namespace doancoso::planning {
struct PlanSummary;
}
namespace doancoso::ui {
class Workspace;
}

namespace doancoso::pages {

class AssignmentView final : public QWidget
{
    Q_OBJECT

public:
    AssignmentView(ui::Workspace& workspace, kit::SettingsStore& store, QWidget* parent = nullptr);
    ~AssignmentView() override;

    /// Targets of the year of the scope's period, of the chosen plan or the one that set the unit's target.
    base::Result<void> show(const ResultsScope& scope, base::IndicatorId indicator);
    base::IndicatorId indicator() const { return m_model.draft().request.indicator; }
    /// False when shares are not saved yet; says so.
    bool mayLeave();
    void retranslate();
    AssignmentModel& model() { return m_model; }
    kit::GridView* grid() const { return m_grid; }

signals:
    void saved(const QString& sentence);
    void failed(const doancoso::base::Error& error);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* newHead();
    QWidget* newFoot();
    base::Result<base::PlanId> choosePlan(const ResultsScope& scope, base::IndicatorId indicator) const;
    base::Result<planning::AssignmentDraft> readDraft() const;
    void showDraft();
    void onTotalEdited();
    void onMinimumEdited();
    void updateSums();
    void save();
    void discard();
    std::optional<planning::TargetRevision> revision(QString& problem) const;

    ui::Workspace& m_workspace;
    AssignmentModel m_model;
    planning::AssignmentRequest m_request;
    bool m_isIssued = false;
    QString m_planName;

    QLabel* m_title;
    QLabel* m_plan;
    QLabel* m_totalLabel;
    QLineEdit* m_total;
    QLabel* m_measure;
    QLabel* m_methodLabel;
    kit::SegmentedControl* m_method;
    QLabel* m_minimumLabel;
    QLineEdit* m_minimum;
    kit::GridView* m_grid;
    QLabel* m_sums;
    QWidget* m_revision;
    QLabel* m_revisionLabel;
    QLineEdit* m_document;
    QLineEdit* m_day;
    QLineEdit* m_reason;
    QLabel* m_problem;
    QPushButton* m_save;
    QPushButton* m_discard;
};

} // namespace doancoso::pages
