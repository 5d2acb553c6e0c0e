// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where an indicator stands: forms, plans, indicators computed from it, periods with figures. Whoever changes or
// retires a card is shown this first. Value types; anyone may use them.
#pragma once

#include "core/base/period.h"
#include "core/planning/plan.h"
#include "core/planning/report_form.h"

namespace doancoso::planning {

struct IndicatorUse
{
    struct Form
    {
        ReportFormId id;
        QString code;
        QString name;
        bool operator==(const Form&) const = default;
    };
    struct Plan
    {
        base::PlanId id;
        QString number;
        QString title;
        PlanStatus status = PlanStatus::Draft;
        int targets = 0;  ///< of every unit and period
        QDate lastTarget; ///< last day of the latest period with a target; invalid: none
        bool operator==(const Plan&) const = default;
    };
    struct Card
    {
        base::IndicatorId id;
        QString code;
        QString name;
        bool operator==(const Card&) const = default;
    };

    QList<Form> forms;
    QList<Plan> plans;           ///< the latest first
    QList<Card> computed;        ///< whose ratio names it above or below the line, in any version
    QList<base::Period> periods; ///< with figures of any unit, in time order

    bool isUnused() const { return forms.isEmpty() && plans.isEmpty() && computed.isEmpty() && periods.isEmpty(); }
    bool operator==(const IndicatorUse&) const = default;
};

} // namespace doancoso::planning
