// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is done with members through the year: training programme, dues, the way into the Party. Opened by MembersPage
// in its place; the first segment leads back to the list.
#pragma once

#include "ui/pages/records/records_page.h"

namespace doancoso::pages {

class MemberWorkPage final : public RecordsPage
{
    Q_OBJECT

public:
    MemberWorkPage(ui::Workspace& workspace, kit::Prompter& prompter, QWidget* parent = nullptr);

    QString title() const override;
    void retranslate() override;

    /// Id of the segment that leads back to the list of members.
    static constexpr int kList = 1000;

signals:
    /// The list of members may come back.
    void left();
};

} // namespace doancoso::pages
