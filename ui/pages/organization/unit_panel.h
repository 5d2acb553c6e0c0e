// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fills the side panel with everything about one unit: what it is on the day, head counts, contact, and what happened
// to it. Only the page "Đơn vị" uses it.
#pragma once

#include "core/organization/unit.h"
#include "core/organization/unit_tree.h"

#include <QHash>
#include <QList>

class QAction;

namespace doancoso::kit {
class SidePanel;
}

namespace doancoso::pages {

struct UnitPanelContent
{
    organization::UnitRecord record;
    QDate day;
    organization::UnitTree tree; ///< of the day
    QHash<QString, organization::UnitType> types;
    QHash<QString, QString> names;          ///< of blocks and areas
    QHash<base::UnitId, QString> unitNames; ///< of units that are not in the tree: former superiors, successors
    QString reportTitle;                    ///< "Quý III/2022"
    QString reportState;                    ///< empty: hands in no report
    int reportTone = 0;                     ///< of kit::Tone
};

void fillUnitPanel(kit::SidePanel& panel, const UnitPanelContent& content, const QList<QAction*>& actions);

/// What happened to the unit, newest first: day, and what was decided in words.
QList<std::pair<QDate, QString>> unitStory(const UnitPanelContent& content);

} // namespace doancoso::pages
