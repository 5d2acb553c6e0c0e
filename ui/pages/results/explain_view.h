// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Từ đâu ra" in full, in place of the grid: the figure, how it adds up, everything below with share and state, who is
// missing. Esc goes back to the cell. Only the results page uses it.
#pragma once

#include "ui/pages/results/explanation_model.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace doancoso::pages {

class ExplanationTree;

class ExplainView final : public QWidget
{
    Q_OBJECT

public:
    explicit ExplainView(ui::Workspace& workspace, QWidget* parent = nullptr);

    base::Result<void> show(base::UnitId unit, const planning::Indicator& indicator, const base::Period& period);
    ExplanationTree* tree() const { return m_tree; }
    void retranslate();

signals:
    void unitWanted(doancoso::base::UnitId unit);
    void left();
    void failed(const doancoso::base::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    ui::Workspace& m_workspace;
    ExplanationModel m_model;
    QLabel* m_heading;
    QLabel* m_figure;
    QLabel* m_formula;
    QLabel* m_missing;
    ExplanationTree* m_tree;
    QPushButton* m_back;
};

} // namespace doancoso::pages
