// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the button "Kế hoạch: … ▾" offers: plans of the unit and its superiors that hold in the period, report forms,
// the whole catalogue; and which of them is meant when nothing was chosen yet. Used by the results page.
#pragma once

#include "core/base/result.h"
#include "ui/pages/results/results_scope.h"

namespace doancoso::ui {
class Workspace;
}

namespace doancoso::pages {

struct ChoiceEntry
{
    IndicatorChoice choice;
    QString text;
};

struct ChoiceList
{
    QList<ChoiceEntry> plans; ///< issued last first
    QList<ChoiceEntry> forms;
    ChoiceEntry all;

    /// nullptr when it is not offered any more.
    const ChoiceEntry* find(const IndicatorChoice& choice) const;
    /// The plan issued last, else the first form, else everything.
    const ChoiceEntry& preferred() const;
};

base::Result<ChoiceList> indicatorChoices(ui::Workspace& workspace, base::UnitId unit, const base::Period& period);

/// For the settings: "plan:12", "form:3", "all".
QString toKey(const IndicatorChoice& choice);
IndicatorChoice choiceFromKey(const QString& key);

} // namespace doancoso::pages
