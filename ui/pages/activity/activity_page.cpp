// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity/activity_page.h"

#include "ui/pages/activity/activities_view.h"
#include "ui/pages/activity/cadres_view.h"
#include "ui/pages/activity/meetings_view.h"

namespace doancoso::pages {

ActivityPage::ActivityPage(ui::Workspace& workspace, kit::Prompter& prompter, QWidget* parent)
    : RecordsPage(workspace, prompter, parent)
{
    addView(new MeetingsView(workspace, this));
    addView(new ActivitiesView(workspace, false, this));
    addView(new ActivitiesView(workspace, true, this));
    addView(new CadresView(workspace, this));
    start();
}

QString ActivityPage::title() const
{
    return tr("Meetings, activities, cadres");
}

} // namespace doancoso::pages
