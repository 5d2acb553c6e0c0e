// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pages of the window, in the order of the rail. A new page is one line in page_list.cpp; nothing else in the
// window knows it. Pages are made when they are first shown.
#pragma once

#include "ui/kit/icons.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace doancoso::kit {
class Page;
class Prompter;
} // namespace doancoso::kit

namespace doancoso::ui {

class Workspace;

struct PageEntry
{
    QString id;
    kit::IconKey icon = kit::IconKey::Home;
    std::function<QString()> title; ///< translated, for the rail
    std::function<kit::Page*(Workspace&, kit::Prompter&, QWidget*)> make;
    QString guide;     ///< file of the guide without folder and ending
    QStringList views; ///< names of views beside the first, for drawing them (Page::showNamedView)
};

const QList<PageEntry>& pageList();

/// Ids of pages to which other pages lead (Workspace::goTo).
namespace page {
inline constexpr QLatin1String kOverview("overview");
inline constexpr QLatin1String kPlans("plans");
inline constexpr QLatin1String kResults("results");
inline constexpr QLatin1String kMembers("members");
inline constexpr QLatin1String kEvaluation("evaluation");
inline constexpr QLatin1String kActivity("activity");
inline constexpr QLatin1String kOrganization("organization");
inline constexpr QLatin1String kReports("reports");
inline constexpr QLatin1String kCatalogue("catalogue");
inline constexpr QLatin1String kJournal("journal");
inline constexpr QLatin1String kSettings("settings");
} // namespace page

} // namespace doancoso::ui
