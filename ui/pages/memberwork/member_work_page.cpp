// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberwork/member_work_page.h"

#include "ui/kit/segmented_control.h"
#include "ui/pages/memberwork/dues_view.h"
#include "ui/pages/memberwork/party_view.h"
#include "ui/pages/memberwork/training_view.h"

namespace doancoso::pages {

MemberWorkPage::MemberWorkPage(ui::Workspace& workspace, kit::Prompter& prompter, QWidget* parent)
    : RecordsPage(workspace, prompter, parent)
{
    segments()->addSegment(kList, {});
    addView(new TrainingView(workspace, prompter, this));
    addView(new DuesView(workspace, this));
    addView(new PartyView(workspace, this));
    start();
    connect(segments(), &kit::SegmentedControl::currentChanged, this, [this](int id) {
        if (id == kList && mayLeave()) {
            emit left();
        }
    });
}

QString MemberWorkPage::title() const
{
    return tr("Members");
}

void MemberWorkPage::retranslate()
{
    segments()->setSegmentText(kList, tr("List"));
    RecordsPage::retranslate();
}

} // namespace doancoso::pages
