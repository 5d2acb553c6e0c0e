// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything about the chosen member in the side panel: who it is, what can be done, what needs attention, the most
// important data with the sensitive ones masked, and the whole history. Only pages of members use it.
#pragma once

#include "core/activity/member_extras_repository.h"
#include "core/membership/membership_service.h"
#include "core/organization/unit_tree.h"

#include <functional>

class QAction;

namespace doancoso::kit {
class SidePanel;
}

namespace doancoso::pages {

struct MemberPanelContent
{
    membership::MemberRecord record;
    activity::MemberExtras extras;
    QStringList reminders;
    QDate day;
    organization::UnitTree tree;
    bool revealed = false;
    std::function<void()> reveal;
    std::function<void()> open; ///< the whole record; empty: it is open already
    std::function<void(const membership::MembershipEvent&)> correct;
    /// Opens a paper (its code) of the person.
    std::function<void(const QString& paper)> print;
};

/// `actions` stand below the name, in reading order.
void fillMemberPanel(kit::SidePanel& panel, const MemberPanelContent& content, const QList<QAction*>& actions);

} // namespace doancoso::pages
