// SPDX-License-Identifier: GPL-3.0-or-later
//
// MembersPage: training, dues and the Party in the place of the list, and back.
#include "ui/pages/members/members_page.h"

#include "ui/kit/segmented_control.h"
#include "ui/pages/memberwork/member_work_page.h"
#include "ui/pages/papers/papers_page.h"

#include <QAction>

namespace doancoso::pages {

void MembersPage::openWork(int view)
{
    // The list's own control goes on saying "List": it is seen only while the list is.
    m_segments->setCurrent(MemberWorkPage::kList);
    if (m_import || m_record || m_papers || !mayLeave()) {
        return;
    }
    closeForm();
    m_work = new MemberWorkPage(m_workspace, m_prompter, this);
    connect(m_work, &MemberWorkPage::left, this, [this] {
        closeWork();
        refresh();
        firstFocus()->setFocus(Qt::OtherFocusReason);
    });
    enableActions(false);
    openInner(m_work);
    m_work->showView(view);
    m_work->firstFocus()->setFocus(Qt::OtherFocusReason);
}

/// While another page stands in the place of the list, the list's keys would reach past it.
void MembersPage::enableActions(bool enabled)
{
    for (QAction* action : actions()) {
        action->setEnabled(enabled);
    }
}

void MembersPage::closeWork()
{
    m_work->disconnect(this);
    m_work = nullptr;
    closeInner();
    enableActions(true);
}

bool MembersPage::showNamedView(const QString& name)
{
    if (name == QLatin1String("papers")) {
        openPapers(PapersPage::requestFor(m_workspace, papers::paper_code::kMemberList));
        return m_papers != nullptr;
    }
    if (m_papers) {
        closePapers();
    }
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
