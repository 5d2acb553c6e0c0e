// SPDX-License-Identifier: GPL-3.0-or-later
//
// MembersPage: papers of members and units in the place of the list, and back.
#include "ui/kit/grid_columns.h"
#include "ui/kit/grid_view.h"
#include "ui/kit/message_bar.h"
#include "ui/pages/members/member_list_model.h"
#include "ui/pages/members/member_record_page.h"
#include "ui/pages/members/members_page.h"
#include "ui/pages/papers/papers_page.h"

#include <QAction>

namespace doancoso::pages {

/// The list as it stands, in its columns: who was chosen when several were, who is in it when something is filtered.
/// The page of papers offers the others.
void MembersPage::printList()
{
    const bool filtered = !(m_choice == MemberChoice());
    if (filtered && m_model->rowCount() == 0) {
        frame()->messageBar()->showMessage(kit::Tone::Attention, tr("There is nobody in the list to be printed."));
        return;
    }
    papers::PaperRequest request = PapersPage::requestFor(m_workspace, papers::paper_code::kMemberList);
    request.last = m_model->day();
    if (chosen().size() > 1) {
        request.people = chosen();
    } else if (filtered) {
        request.people = m_model->people();
    }
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const MemberColumn& shown = memberColumns().at(column);
        if (shown.kind == MemberColumn::Kind::Field && !m_list->columns()->isColumnHidden(shown.key)) {
            request.columns.append(shown.field);
        }
    }
    openPapers(request);
}

void MembersPage::openPapersOf(const QString& code, const QList<base::PersonId>& people)
{
    papers::PaperRequest request = PapersPage::requestFor(m_workspace, code);
    request.people = people;
    // A transfer may be dated a few days ahead; its slip is printed today.
    request.last = std::max(request.last, m_workspace.lastDay());
    openPapers(request);
}

void MembersPage::openPapers(const papers::PaperRequest& request)
{
    if (m_import || m_work || m_papers || !mayLeave()) {
        return;
    }
    const base::PersonId record = m_record ? m_record->person() : base::PersonId();
    closeRecord();
    closeForm();
    m_papers = new PapersPage(m_workspace, request, this);
    connect(m_papers, &PapersPage::left, this, [this, record] {
        closePapers();
        if (record.isValid()) {
            openRecord(record);
        } else {
            showPanel();
            firstFocus()->setFocus(Qt::OtherFocusReason);
        }
    });
    enableActions(false);
    openInner(m_papers);
    m_papers->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void MembersPage::closePapers()
{
    m_papers->disconnect(this);
    m_papers = nullptr;
    closeInner();
    enableActions(true);
}

void MembersPage::offerPapers(membership::EventKind kind, const QList<base::PersonId>& people)
{
    QList<kit::MessageBar::Offer> offers;
    for (const QString& code : papers::papersAbout(kind)) {
        offers.append({tr("Print: %1").arg(papers::findPaperKind(code)->name.shown()),
                       [this, code, people] { openPapersOf(code, people); }});
    }
    if (!offers.isEmpty()) {
        frame()->messageBar()->showMessage(kit::Tone::Good, tr("Written down: %1.").arg(membership::displayName(kind)),
                                           offers);
    }
}

} // namespace doancoso::pages
