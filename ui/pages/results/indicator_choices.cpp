// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results/indicator_choices.h"

#include "ui/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace doancoso::pages {
namespace {

using namespace Qt::StringLiterals;
using planning::PlanSummary;

struct IndicatorChoicesWords
{
    Q_DECLARE_TR_FUNCTIONS(ResultsPage)
};

QString planText(const PlanSummary& plan)
{
    const QString name = plan.number.isEmpty() ? plan.title : u"%1 – %2"_s.arg(plan.number, plan.title);
    return plan.status == planning::PlanStatus::Draft ? IndicatorChoicesWords::tr("%1 (draft)").arg(name) : name;
}

} // namespace

const ChoiceEntry* ChoiceList::find(const IndicatorChoice& choice) const
{
    for (const QList<ChoiceEntry>* entries : {&plans, &forms}) {
        for (const ChoiceEntry& entry : *entries) {
            if (entry.choice == choice) {
                return &entry;
            }
        }
    }
    return choice == all.choice ? &all : nullptr;
}

const ChoiceEntry& ChoiceList::preferred() const
{
    return !plans.isEmpty() ? plans.constFirst() : !forms.isEmpty() ? forms.constFirst() : all;
}

base::Result<ChoiceList> indicatorChoices(ui::Workspace& workspace, base::UnitId unit, const base::Period& period)
{
    ChoiceList list;
    list.all = {{}, IndicatorChoicesWords::tr("All indicators")};
    const auto plans = workspace.plans().plans();
    const auto forms = workspace.indicators().forms();
    if (!plans || !forms) {
        return plans ? forms.error() : plans.error();
    }
    // Plans of branches below are their own business; those of the unit and above it bind it.
    QList<base::UnitId> issuers{unit, workspace.officeUnit()};
    issuers += workspace.tree().ancestorIds(unit);
    const QDate first = period.firstDay(workspace.calendar());
    const QDate last = period.lastDay(workspace.calendar());
    for (const PlanSummary& plan : *plans) {
        const bool holds = plan.firstDay <= last && plan.lastDay >= first;
        const bool hasFigures = plan.targetCount > 0;
        if (holds && hasFigures && (issuers.contains(plan.issuer) || !plan.issuer.isValid())) {
            list.plans.append({{IndicatorChoice::Kind::Plan, {}, plan.id}, planText(plan)});
        }
    }
    for (const planning::ReportForm& form : *forms) {
        list.forms.append({{IndicatorChoice::Kind::Form, form.id, {}}, form.name});
    }
    return list;
}

QString toKey(const IndicatorChoice& choice)
{
    switch (choice.kind) {
    case IndicatorChoice::Kind::Plan:
        return u"plan:%1"_s.arg(choice.plan.value());
    case IndicatorChoice::Kind::Form:
        return u"form:%1"_s.arg(choice.form.value());
    case IndicatorChoice::Kind::All:
        break;
    }
    return u"all"_s;
}

IndicatorChoice choiceFromKey(const QString& key)
{
    const qint64 id = key.section(u':', 1).toLongLong();
    IndicatorChoice choice;
    if (key.startsWith(u"plan:") && id > 0) {
        choice = {IndicatorChoice::Kind::Plan, {}, base::PlanId(id)};
    } else if (key.startsWith(u"form:") && id > 0) {
        choice = {IndicatorChoice::Kind::Form, planning::ReportFormId(id), {}};
    }
    return choice;
}

} // namespace doancoso::pages
