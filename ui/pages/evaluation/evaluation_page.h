// SPDX-License-Identifier: GPL-3.0-or-later
//
// Evaluation: the yearly rating of the chosen branch, or of the branches below the chosen unit.
#pragma once

#include "ui/pages/records/records_page.h"

namespace doancoso::pages {

class EvaluationPage final : public RecordsPage
{
    Q_OBJECT

public:
    EvaluationPage(ui::Workspace& workspace, kit::Prompter& prompter, QWidget* parent);

    QString title() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace doancoso::pages
