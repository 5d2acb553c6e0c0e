// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/users_pane.h"

#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/grid_view.h"
#include "ui/pages/settings/users_model.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace doancoso::pages {

using namespace Qt::StringLiterals;

UsersPane::UsersPane(ui::Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new UsersModel(workspace, this)),
      m_text(kit::newLabel({}, u"second"_s, this, true)),
      m_grid(new kit::GridView(this)),
      m_typeNow(new QAction(this)),
      m_active(new QAction(this))
{
    m_typeNow->setObjectName(u"userTypeNow"_s);
    m_typeNow->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_active->setObjectName(u"userActive"_s);
    m_active->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kit::kSpace2);
    for (QAction* action : {m_typeNow, m_active}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        buttons->addWidget(new kit::ActionButton(action, kit::ActionButton::Weight::Normal, this));
    }
    buttons->addStretch(1);
    m_grid->setObjectName(u"users"_s);
    m_grid->setModel(m_model);
    m_grid->setStretchColumn(u"name"_s);
    m_grid->setRowHighlighted(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kit::kSpace3, kit::kSpace2, kit::kSpace3, 0);
    layout->setSpacing(kit::kSpace2);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    layout->addWidget(m_grid, 1);
    setFocusProxy(m_grid);
    connect(m_typeNow, &QAction::triggered, this, &UsersPane::typeNow);
    connect(m_active, &QAction::triggered, this, &UsersPane::setActive);
    connect(m_grid, &kit::GridView::currentCellChanged, this, &UsersPane::updateActions);
    connect(&workspace, &ui::Workspace::userChanged, this, &UsersPane::load);
    retranslate();
}

void UsersPane::load()
{
    if (const auto loaded = m_model->load(); !loaded) {
        emit failed(loaded.error());
        return;
    }
    if (!m_grid->currentIndex().isValid()) {
        m_grid->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(m_workspace.database().currentUserId())), 0));
    }
    updateActions();
}

bool UsersPane::finishEditing()
{
    return m_grid->finishEditing();
}

void UsersPane::typeNow()
{
    const storage::User* user = m_model->userAt(m_grid->currentIndex().row());
    if (!user || !m_grid->finishEditing()) {
        return;
    }
    const QString name = user->name;
    if (const auto chosen = m_workspace.setUser(user->id); !chosen) {
        emit failed(chosen.error());
        return;
    }
    emit done(tr("%1 types now; the journal writes this name from here on.").arg(name));
}

void UsersPane::setActive()
{
    const storage::User* user = m_model->userAt(m_grid->currentIndex().row());
    if (!user || !m_grid->finishEditing()) {
        return;
    }
    if (const auto done = storage::Users(m_workspace.database()).setActive(user->id, !user->active); !done) {
        emit failed(done.error());
    }
}

void UsersPane::updateActions()
{
    const storage::User* user = m_model->userAt(m_grid->currentIndex().row());
    const bool now = user && user->id == m_workspace.database().currentUserId();
    m_typeNow->setEnabled(user && user->active && !now);
    m_active->setEnabled(user && !now);
    m_active->setText(user && !user->active ? tr("Offer again") : tr("No longer offer"));
}

void UsersPane::retranslate()
{
    m_text->setText(tr("Names, not accounts: there is no password. The journal writes who did what under these names. "
                       "Type over a name to change it; a new name begins in the last line. Nobody is deleted, since "
                       "the journal names them; who has left is no longer offered."));
    m_typeNow->setText(tr("This person types now"));
    m_grid->setAccessibleName(tr("Users of this file"));
    load();
}

} // namespace doancoso::pages
