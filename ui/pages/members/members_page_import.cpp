// SPDX-License-Identifier: GPL-3.0-or-later
//
// MembersPage: the way into the import of a list and back.
#include "ui/pages/members/members_page.h"

#include "ui/pages/import/member_import_page.h"

#include <QAction>
#include <QDropEvent>
#include <QMimeData>

namespace doancoso::pages {

MemberImportPage& MembersPage::openImport()
{
    if (!m_import) {
        closeRecord();
        if (m_papers) {
            closePapers();
        }
        if (m_work) {
            closeWork();
        }
        // Members count for the whole of the chosen period unless the user says otherwise.
        m_import = new MemberImportPage(m_workspace, m_prompter, m_workspace.unit(), m_workspace.firstDay(), this);
        connect(m_import, &MemberImportPage::left, this, [this] {
            closeImport();
            refresh();
            firstFocus()->setFocus(Qt::OtherFocusReason);
        });
        enableActions(false);
        openInner(m_import);
        m_import->firstFocus()->setFocus(Qt::OtherFocusReason);
    }
    return *m_import;
}

void MembersPage::closeImport()
{
    m_import->disconnect(this);
    m_import = nullptr;
    closeInner();
    enableActions(true);
}

void MembersPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (flows::ImportFlow::canRead(*event->mimeData())) {
        event->acceptProposedAction();
    }
}

void MembersPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    if (flows::ImportFlow::canRead(*event->mimeData()) && (m_import || mayLeave())) {
        openImport().take(*event->mimeData());
    }
}

} // namespace doancoso::pages
