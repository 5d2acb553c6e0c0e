// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fills the side panel with everything about one indicator: how it adds up, with the worked example, how it is judged,
// what it means, where it stands, and its versions with what changed between them. Only ui/pages/catalogue uses it.
#pragma once

#include "ui/pages/catalogue/card_words.h"

#include <functional>

class QAction;

namespace doancoso::kit {
class SidePanel;
}

namespace doancoso::pages {

struct CardPanelContent
{
    planning::Indicator card;
    QList<planning::Indicator> versions; ///< the newest first
    planning::IndicatorUse use;
    CardNames names;
    std::optional<planning::Indicator> numerator;
    std::optional<planning::Indicator> denominator;
    QDate day;
};

/// Where the links of the panel lead.
struct CardPanelLinks
{
    std::function<void(base::IndicatorId)> card;
    std::function<void(base::PlanId)> plan;
    std::function<void(planning::ReportFormId)> form;
    std::function<void(const planning::Indicator&)> correct;
};

void fillCardPanel(kit::SidePanel& panel, const CardPanelContent& content, const QList<QAction*>& actions,
                   const CardPanelLinks& links);

} // namespace doancoso::pages
