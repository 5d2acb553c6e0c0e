// SPDX-License-Identifier: GPL-3.0-or-later
//
// MembersPage: training, dues and the Party in the place of the list, and back.
#include "ui/pages/members/members_page.h"

#include "ui/kit/segmented_control.h"
#include "ui/pages/memberwork/member_work_page.h"

#include <QAction>

namespace doancoso::pages {

void MembersPage::openWork(int view)
{
    // The list's own control goes on saying "List": it is seen only while the list is.
    m_segments->setCurrent(MemberWorkPage::kList);
    if (m_import || m_record || !mayLeave()) {
        return;
    }
    closeForm();
    m_work = new MemberWorkPage(m_workspace, m_prompter, this);
    connect(m_work, &MemberWorkPage::left, this, [this] {
        closeWork();
        refresh();
        firstFocus()->setFocus(Qt::OtherFocusReason);
    });
    for (QAction* action : actions()) {
        action->setEnabled(false); // their keys would reach past it
    }
    openInner(m_work);
    m_work->showView(view);
    m_work->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void MembersPage::closeWork()
{
    m_work->disconnect(this);
    m_work = nullptr;
    closeInner();
    for (QAction* action : actions()) {
        action->setEnabled(true);
    }
}

bool MembersPage::showNamedView(const QString& name)
{
    const QStringList views{QStringLiteral("training"), QStringLiteral("dues"), QStringLiteral("party")};
    const int view = static_cast<int>(views.indexOf(name));
    if (view < 0) {
        return false;
    }
    if (m_work) {
        return m_work->showView(view);
    }
    openWork(view);
    return m_work != nullptr;
}

} // namespace doancoso::pages
