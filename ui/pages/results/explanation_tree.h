// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tree of ExplanationModel, narrow for the panel or wide for the full view. Right and Left open and close, Enter
// goes to the unit, Esc goes back to where one came from.
#pragma once

#include "ui/pages/results/explanation_model.h"

#include <QTreeView>

namespace doancoso::pages {

class ExplanationTree final : public QTreeView
{
    Q_OBJECT

public:
    enum class Width { Narrow, Wide };
    explicit ExplanationTree(Width width, QWidget* parent = nullptr);

    void setExplanation(ExplanationModel* model);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, 60}; }

signals:
    void unitWanted(doancoso::base::UnitId unit);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    void openCurrent();

    Width m_width;
    ExplanationModel* m_explanation = nullptr;
};

} // namespace doancoso::pages
