// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page "Sinh hoạt, cán bộ": meetings and their rhythm, activities, inspections, cadres of the chosen unit.
#pragma once

#include "ui/pages/records/records_page.h"

namespace doancoso::pages {

class ActivityPage final : public RecordsPage
{
    Q_OBJECT

public:
    enum View { Meetings, Activities, Inspections, Cadres };

    ActivityPage(ui::Workspace& workspace, kit::Prompter& prompter, QWidget* parent = nullptr);

    QString title() const override;
};

} // namespace doancoso::pages
