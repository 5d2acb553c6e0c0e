// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plan_rules.h"

#include "core/base/period.h"

#include <QCoreApplication>
#include <QSet>

namespace doancoso::planning {

using namespace Qt::StringLiterals;

namespace {

struct PlanRulesWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanRules)
};

QString place(const QString& list, qsizetype index, const QString& member)
{
    return u"%1[%2].%3"_s.arg(list, QString::number(index), member);
}

class PlanChecker
{
public:
    PlanChecker(const Plan& plan, const PlanRuleView& view) : m_plan(plan), m_view(view) {}

    Findings run()
    {
        checkHead();
        checkSpan();
        checkLinks();
        checkBasis();
        for (qsizetype i = 0; i < m_plan.tasks.size(); ++i) {
            checkTask(i, m_plan.tasks.at(i));
        }
        checkRest();
        return m_findings;
    }

private:
    void error(const QString& field, const QString& text)
    {
        m_findings.append({field, text, Finding::Severity::Error});
    }
    void warning(const QString& field, const QString& text)
    {
        m_findings.append({field, text, Finding::Severity::Warning});
    }

    void checkHead()
    {
        if (m_plan.title.isEmpty()) {
            error(u"title"_s, PlanRulesWords::tr("The plan needs a title."));
        }
        if (!m_view.documentKinds.isEmpty() && !m_view.documentKinds.contains(m_plan.kind)) {
            error(u"kind"_s, PlanRulesWords::tr("Choose the kind of document."));
        }
        if (!m_plan.issuer.isValid() && m_plan.issuerName.isEmpty()) {
            error(u"issuer"_s, PlanRulesWords::tr("Say which unit issues the plan."));
        }
    }

    void checkSpan()
    {
        if (!m_plan.firstDay.isValid() || !m_plan.lastDay.isValid()) {
            error(u"firstDay"_s, PlanRulesWords::tr("Say from which day to which day the plan runs."));
        } else if (m_plan.lastDay < m_plan.firstDay) {
            error(u"lastDay"_s, PlanRulesWords::tr("The plan ends before it begins."));
        } else if (m_plan.firstDay.daysTo(m_plan.lastDay) > 366 * 10) {
            warning(u"lastDay"_s, PlanRulesWords::tr("The plan runs for more than ten years. Is the last day right?"));
        }
        if (m_plan.issuedOn.isValid() && m_plan.lastDay.isValid() && m_plan.issuedOn > m_plan.lastDay) {
            warning(u"issuedOn"_s, PlanRulesWords::tr("The plan is issued after its last day."));
        }
        if (m_plan.reviewFirstDay.isValid() != m_plan.reviewLastDay.isValid() ||
            m_plan.reviewLastDay < m_plan.reviewFirstDay) {
            error(u"reviewFirstDay"_s,
                  PlanRulesWords::tr("The time under review needs a first day and a later last day."));
        }
    }

    void checkLinks()
    {
        if (!m_plan.id.isValid()) {
            return;
        }
        const auto leadsBack = [this](base::PlanId above) {
            return above == m_plan.id ||
                   (above.isValid() && m_view.plansAbove && m_view.plansAbove(above).contains(m_plan.id));
        };
        if (leadsBack(m_plan.parent)) {
            error(u"parent"_s, PlanRulesWords::tr("A plan cannot stand above itself."));
        }
        for (qsizetype i = 0; i < m_plan.basis.size(); ++i) {
            if (leadsBack(m_plan.basis.at(i).linkedPlan)) {
                error(place(u"basis"_s, i, u"linkedPlan"_s), PlanRulesWords::tr("A plan cannot be its own basis."));
            }
        }
    }

    void checkBasis()
    {
        for (qsizetype i = 0; i < m_plan.basis.size(); ++i) {
            const PlanBasis& document = m_plan.basis.at(i);
            if (document.title.isEmpty() && document.number.isEmpty()) {
                error(place(u"basis"_s, i, u"title"_s), PlanRulesWords::tr("A document needs a title or a number."));
            }
            if (!document.kind.isEmpty() && !m_view.documentKinds.isEmpty() &&
                !m_view.documentKinds.contains(document.kind)) {
                error(place(u"basis"_s, i, u"kind"_s), PlanRulesWords::tr("Choose the kind of document."));
            }
            if (document.issuedOn.isValid() && m_plan.issuedOn.isValid() && document.issuedOn > m_plan.issuedOn) {
                warning(place(u"basis"_s, i, u"issuedOn"_s),
                        PlanRulesWords::tr("This document is younger than the plan."));
            }
        }
    }

    void checkTask(qsizetype i, const PlanTask& task)
    {
        const auto field = [i](const QString& member) { return place(u"tasks"_s, i, member); };
        if (task.title.isEmpty()) {
            error(field(u"title"_s), PlanRulesWords::tr("Say what is to be done."));
        }
        if (task.progress < 0 || task.progress > 100) {
            error(field(u"progress"_s), PlanRulesWords::tr("Progress is a percentage from 0 to 100."));
        }
        if (task.deadline.isValid() && m_plan.firstDay.isValid() && m_plan.lastDay.isValid() &&
            (task.deadline < m_plan.firstDay || task.deadline > m_plan.lastDay)) {
            warning(field(u"deadline"_s), PlanRulesWords::tr("The deadline %1 lies outside the span of the plan.")
                                              .arg(base::displayDate(task.deadline)));
        }
        if (task.assignee.isEmpty() && task.levels.isEmpty() && !task.unit.isValid()) {
            warning(field(u"assignee"_s), PlanRulesWords::tr("Nobody is named who does this task."));
        }
        for (const QString& level : task.levels) {
            if (!m_view.unitTypes.isEmpty() && !m_view.unitTypes.contains(level)) {
                warning(field(u"levels"_s), PlanRulesWords::tr("The level “%1” is not known.").arg(level));
            }
        }
    }

    void checkRest()
    {
        for (qsizetype i = 0; i < m_plan.deliverables.size(); ++i) {
            if (m_plan.deliverables.at(i).title.isEmpty()) {
                error(place(u"deliverables"_s, i, u"title"_s), PlanRulesWords::tr("Say what is to be handed in."));
            }
        }
        for (qsizetype i = 0; i < m_plan.recipients.size(); ++i) {
            if (m_plan.recipients.at(i).name.isEmpty()) {
                error(place(u"recipients"_s, i, u"name"_s), PlanRulesWords::tr("Say who receives the document."));
            }
        }
        for (qsizetype i = 0; i < m_plan.subjects.size(); ++i) {
            if (m_plan.subjects.at(i).name.isEmpty() && !m_plan.subjects.at(i).unit.isValid()) {
                error(place(u"subjects"_s, i, u"name"_s), PlanRulesWords::tr("Say which unit the plan is about."));
            }
        }
        const QSet<base::IndicatorId> followed(m_plan.followedIndicators.cbegin(), m_plan.followedIndicators.cend());
        if (followed.size() != m_plan.followedIndicators.size()) {
            error(u"followedIndicators"_s, PlanRulesWords::tr("An indicator stands twice in the list."));
        }
    }

    const Plan& m_plan;
    const PlanRuleView& m_view;
    Findings m_findings;
};

} // namespace

Findings checkPlan(const Plan& plan, const PlanRuleView& view)
{
    return PlanChecker(plan, view).run();
}

Findings checkForIssue(const Plan& plan)
{
    Findings findings;
    const auto error = [&findings](const QString& field, const QString& text) {
        findings.append({field, text, Finding::Severity::Error});
    };
    if (plan.number.isEmpty()) {
        error(u"number"_s, PlanRulesWords::tr("An issued plan needs a number, such as 12-KH/ĐTN."));
    }
    if (!plan.issuedOn.isValid()) {
        error(u"issuedOn"_s, PlanRulesWords::tr("An issued plan needs the date of issue."));
    }
    return findings;
}

} // namespace doancoso::planning
