// SPDX-License-Identifier: GPL-3.0-or-later
//
// OverviewPage while there is neither a figure nor a target: the first steps, and what the law wants answered all the
// same.
#include "ui/kit/page_frame.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/workspace.h"

#include <algorithm>

namespace doancoso::pages {

std::optional<reporting::TodoLine> OverviewPage::dataRequestLine() const
{
    const QList<reporting::TodoLine> lines =
        m_answer ? reporting::todoLines(m_answer->data) : QList<reporting::TodoLine>();
    const auto found = std::find_if(lines.cbegin(), lines.cend(), [](const reporting::TodoLine& line) {
        return line.goal == reporting::TodoGoal::PersonalData;
    });
    return found == lines.cend() ? std::nullopt : std::optional(*found);
}

void OverviewPage::showNothing()
{
    const QString period = base::longName(m_workspace.period());
    const bool hasPlan = m_answer->data.hasPlan;
    const QString heading = hasPlan ? tr("No target and no figure of this unit for %1").arg(period)
                                    : tr("Nothing is planned and nothing is entered for %1").arg(period);
    QString text = hasPlan ? tr("There is a plan for this year. Share its targets out to this unit, or enter results.")
                           : tr("Begin with a plan: it says which indicators count and what is to be reached. The "
                                "examples in the program can be taken over. Results can be entered without a plan as "
                                "well.");
    QList<QAction*> actions = hasPlan ? QList{m_toResults, m_toPlans} : QList{m_toPlans, m_toResults};
    if (const auto line = dataRequestLine()) {
        text += QStringLiteral("\n\n") + line->badge + QStringLiteral(": ") + line->text;
        actions.prepend(m_toRequest);
    }
    frame()->showEmpty(kit::IconKey::Target, heading, text, actions);
}

} // namespace doancoso::pages
