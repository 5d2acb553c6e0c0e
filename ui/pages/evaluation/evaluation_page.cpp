// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evaluation/evaluation_page.h"

#include "ui/pages/evaluation/rating_view.h"

#include <QKeyEvent>

namespace doancoso::pages {

EvaluationPage::EvaluationPage(ui::Workspace& workspace, kit::Prompter& prompter, QWidget* parent)
    : RecordsPage(workspace, prompter, parent)
{
    addView(new RatingView(workspace, prompter, this));
    start();
}

QString EvaluationPage::title() const
{
    return tr("Evaluation and rating");
}

void EvaluationPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F4) {
        frame()->openPanel();
        return;
    }
    RecordsPage::keyPressEvent(event);
}

} // namespace doancoso::pages
