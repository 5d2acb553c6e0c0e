// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/rows_pane.h"

#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/grid_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace doancoso::pages {

RowsPane::RowsPane(PlanEditor& editor, PlanTable table, const QString& name, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_model(new PlanRowsModel(editor, std::move(table), this)),
      m_title(kit::newLabel({}, QStringLiteral("section"), this)),
      m_hint(kit::newLabel({}, QStringLiteral("small"), this)),
      m_buttons(new QWidget(this)),
      m_grid(new kit::GridView(this)),
      m_remove(new QAction(this)),
      m_up(new QAction(this)),
      m_down(new QAction(this))
{
    m_grid->setObjectName(name);
    m_grid->setModel(m_model);
    m_remove->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    m_up->setShortcut(QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Up));
    m_down->setShortcut(QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Down));
    for (QAction* action : {m_remove, m_up, m_down}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    auto* buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(kit::kSpace2);
    buttons->addWidget(m_hint);
    for (QAction* action : {m_up, m_down, m_remove}) {
        buttons->addWidget(new kit::ActionButton(action, kit::ActionButton::Weight::Normal, m_buttons));
    }
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kit::kSpace1);
    layout->addLayout(head);
    layout->addWidget(m_grid, 1);

    connect(m_remove, &QAction::triggered, this, &RowsPane::remove);
    connect(m_up, &QAction::triggered, this, [this] { move(-1); });
    connect(m_down, &QAction::triggered, this, [this] { move(1); });
    connect(m_grid, &kit::GridView::currentCellChanged, this, &RowsPane::updateActions);
    connect(&editor, &PlanEditor::changed, this, &RowsPane::updateActions);
    connect(&editor, &PlanEditor::loaded, this, &RowsPane::updateActions);
    connect(&editor, &PlanEditor::stateChanged, this, &RowsPane::updateActions);
    connect(m_grid, &kit::GridView::undoRequested, this, &RowsPane::undoWanted);
    connect(m_grid, &kit::GridView::redoRequested, this, &RowsPane::redoWanted);
    retranslate();
}

void RowsPane::setTitle(const QString& title)
{
    m_title->setText(title);
}

void RowsPane::retranslate()
{
    m_remove->setText(tr("Take the row out"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_hint->setText(tr("New rows begin in the last line."));
    m_model->retranslate();
    updateActions();
}

bool RowsPane::finishEditing()
{
    return m_grid->finishEditing();
}

void RowsPane::remove()
{
    if (m_grid->finishEditing()) {
        m_model->removeItem(m_grid->currentIndex().row());
    }
}

void RowsPane::move(int step)
{
    const int row = m_grid->currentIndex().row();
    if (!m_grid->finishEditing() || !m_model->isItem(row) || !m_model->isItem(row + step)) {
        return;
    }
    const int column = m_grid->currentIndex().column();
    m_model->moveItem(row, row + step);
    m_grid->setCurrentIndex(m_model->index(row + step, column));
}

void RowsPane::updateActions()
{
    const int row = m_grid->currentIndex().row();
    const bool editable = m_editor.isEditable();
    m_buttons->setVisible(editable);
    m_remove->setEnabled(editable && m_model->isItem(row));
    m_up->setEnabled(editable && m_model->isItem(row) && row > 0);
    m_down->setEnabled(editable && m_model->isItem(row + 1) && row >= 0);
}

} // namespace doancoso::pages
