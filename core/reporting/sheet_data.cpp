// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/sheet_data.h"

#include "core/organization/organization_service.h"
#include "core/planning/indicator_service.h"
#include "core/planning/period_repository.h"
#include "core/planning/plan_service.h"
#include "core/planning/target_service.h"
#include "core/results/results_service.h"

#include <QCoreApplication>

#include <QSet>

#include <algorithm>

namespace doancoso::reporting {
namespace {

using base::Decimal;
using planning::Indicator;
using results::FigureTable;

class SheetReading
{
public:
    SheetReading(storage::Database& database, const SheetRequest& request)
        : m_database(database),
          m_request(request),
          m_organization(database),
          m_indicators(database),
          m_targets(database),
          m_results(database)
    {}

    base::Result<SheetData> run()
    {
        m_data.period = m_request.period;
        m_data.mode = m_request.mode;
        const auto calendar = m_database.read([&](storage::Connection& connection) {
            return planning::PeriodRepository(connection)
                .calendar(m_request.period.calendarId())
                .value_or(base::PeriodCalendar());
        });
        if (!calendar) {
            return calendar.error();
        }
        m_lastDay = m_request.period.lastDay(*calendar);
        if (auto chosen = chooseIndicators(); !chosen) {
            return chosen.error();
        }
        if (auto listed = listUnits(*calendar); !listed) {
            return listed.error();
        }
        if (auto filled = fill(); !filled) {
            return filled.error();
        }
        assignRanks(m_data.children);
        return m_data;
    }

private:
    base::Result<void> chooseIndicators()
    {
        const auto catalogue = m_indicators.catalogueAt(m_lastDay);
        const auto forms = m_indicators.forms();
        if (!catalogue || !forms) {
            return catalogue ? forms.error() : catalogue.error();
        }
        QHash<base::IndicatorId, Indicator> cards;
        for (const Indicator& card : *catalogue) {
            cards.insert(card.id, card);
        }
        const auto wanted =
            m_request.form.isValid() ? base::Result<planning::ReportFormId>(m_request.form) : formOfPlan();
        if (!wanted) {
            return wanted.error();
        }
        const planning::ReportForm* form = nullptr;
        for (const planning::ReportForm& candidate : *forms) {
            if (candidate.id == *wanted || (!wanted->isValid() && forms->size() == 1)) {
                form = &candidate;
            }
        }
        if (m_request.form.isValid() && form == nullptr) {
            return base::Error{base::ErrorCode::NotFound,
                               storage::sentenceFor(base::ErrorCode::NotFound),
                               QStringLiteral("report form"),
                               {}};
        }
        if (form != nullptr) {
            for (const planning::ReportFormSection& section : form->sections) {
                addSection(section.code, section.title, section.indicators, cards);
            }
            return {};
        }
        const auto groups = m_indicators.groups();
        if (!groups) {
            return groups.error();
        }
        for (const planning::IndicatorGroup& group : *groups) {
            QList<base::IndicatorId> ids;
            for (const Indicator& card : *catalogue) {
                if (card.group == group.code) {
                    ids.append(card.id);
                }
            }
            addSection(group.code, group.nameVi, ids, cards);
        }
        return {};
    }

    /// The form on which the results of the plan are handed in: of the named plan, else of the one issued last for this
    /// year by the unit or a unit above it. Invalid when no plan names a form.
    base::Result<planning::ReportFormId> formOfPlan()
    {
        planning::PlanService plans(m_database);
        if (m_request.plan.isValid()) {
            const auto plan = plans.plan(m_request.plan);
            return plan ? base::Result<planning::ReportFormId>(plan->form)
                        : base::Result<planning::ReportFormId>(plan.error());
        }
        const auto tree = m_organization.familyAt(m_request.unit, m_lastDay);
        if (!tree) {
            return tree.error();
        }
        planning::PlanFilter filter;
        filter.issuers = QList<base::UnitId>{m_request.unit} + tree->ancestorIds(m_request.unit);
        filter.year = m_lastDay.year();
        filter.status = planning::PlanStatus::Issued;
        const auto found = plans.plans(filter);
        if (!found) {
            return found.error();
        }
        for (const planning::PlanSummary& summary : *found) {
            const auto plan = plans.plan(summary.id);
            if (!plan) {
                return plan.error();
            }
            if (plan->form.isValid()) {
                return plan->form;
            }
        }
        return planning::ReportFormId();
    }

    void addSection(const QString& code, const QString& title, const QList<base::IndicatorId>& ids,
                    const QHash<base::IndicatorId, Indicator>& cards)
    {
        SheetSection section{code, title, static_cast<int>(m_data.indicators.size()), 0};
        for (const base::IndicatorId id : ids) {
            if (const auto card = cards.constFind(id); card != cards.constEnd()) {
                m_data.indicators.append(*card);
                ++section.count;
            }
        }
        if (section.count > 0) {
            m_data.sections.append(section);
        }
    }

    base::Result<void> listUnits(const base::PeriodCalendar& calendar)
    {
        auto tree = m_organization.familyAt(m_request.unit, m_lastDay);
        if (!tree) {
            return tree.error();
        }
        const organization::UnitNode* self = tree->find(m_request.unit);
        if (self == nullptr) {
            return base::Error{
                base::ErrorCode::NotFound,
                QCoreApplication::translate("Sheet", "The unit did not exist on %1.").arg(base::displayDate(m_lastDay)),
                {},
                {}};
        }
        const auto states = m_results.reportingStates(*tree, m_request.period);
        if (!states) {
            return states.error();
        }
        m_data.unit = rowOf(*self, states->value(self->id));
        if (!m_request.withChildren) {
            return {};
        }
        QSet<base::UnitId> listed;
        const auto take = [&](const organization::UnitTree& from) {
            for (const base::UnitId id : from.childIds(m_request.unit)) {
                if (!listed.contains(id)) {
                    listed.insert(id);
                    m_data.children.append(rowOf(*from.find(id), states->value(id)));
                }
            }
        };
        take(*tree);
        if (m_request.mode == results::TreeMode::EachPeriod) {
            // Units that stood here in an earlier part of the period and have left since.
            for (const base::Period& part : m_request.period.yearToDate(base::PeriodKind::Quarter)) {
                const auto earlier = m_organization.familyAt(m_request.unit, part.lastDay(calendar));
                if (!earlier) {
                    return earlier.error();
                }
                take(*earlier);
            }
        }
        return {};
    }

    static SheetRow rowOf(const organization::UnitNode& node, results::ReportingState state)
    {
        SheetRow row;
        row.unit = node.id;
        row.code = node.code;
        row.name = node.name;
        row.shortName = node.shortName;
        row.expected = node.reports;
        row.state = state;
        return row;
    }

    base::Result<void> fill()
    {
        QList<base::UnitId> units{m_request.unit};
        for (const SheetRow& row : m_data.children) {
            units.append(row.unit);
        }
        QList<base::IndicatorId> ids;
        for (const Indicator& card : m_data.indicators) {
            ids.append(card.id);
        }
        const auto figures =
            m_results.figures({m_request.period, units, m_data.indicators, 0, m_request.mode, m_request.unit});
        const auto before = m_results.figures(
            {m_request.period.yearBefore(), units, m_data.indicators, 0, results::TreeMode::PeriodEnd, {}, false});
        planning::TargetQuery query;
        query.period = m_request.period;
        query.units = units;
        query.indicators = ids;
        query.asOf = m_lastDay;
        query.plan = m_request.plan;
        const auto targets = m_targets.figures(query);
        if (!figures || !before || !targets) {
            return !figures ? figures.error() : !before ? before.error() : targets.error();
        }
        fillRow(m_data.unit, *figures, *before, *targets);
        for (SheetRow& row : m_data.children) {
            fillRow(row, *figures, *before, *targets);
            if (row.expected) {
                ++m_data.expectedChildren;
                m_data.reportedChildren += row.reported ? 1 : 0;
                if (!row.reported) {
                    m_data.missing.append(row.shortName);
                }
            }
        }
        return {};
    }

    void fillRow(SheetRow& row, const FigureTable& figures, const FigureTable& before,
                 const planning::TargetFigures& targets)
    {
        Decimal sum;
        int judged = 0;
        for (const Indicator& card : m_data.indicators) {
            SheetCell cell;
            cell.figure = *figures.find(row.unit, card.id);
            if (const auto* past = before.find(row.unit, card.id)) {
                cell.lastYear = past->cumulative;
            }
            row.reported = row.reported || cell.figure.period.isReported();
            if (const auto target = targets.constFind({card.id, row.unit}); target != targets.constEnd()) {
                cell.target = *target;
                const results::UnitFigure& figure = cell.figure;
                cell.judgement = planning::judge(card, *target,
                                                 {m_request.period, results::judgedValue(card, figure.period),
                                                  results::judgedValue(card, figure.cumulative),
                                                  results::isUnitCount(card, figure.cumulative)},
                                                 planning::shippedJudgementRules());
                if (cell.judgement.percent) {
                    sum += std::min(*cell.judgement.percent, Decimal(100));
                    ++judged;
                }
            }
            row.cells.append(cell);
        }
        if (row.reported && judged > 0) {
            row.score = sum.scaledBy(1, judged);
        }
    }

    storage::Database& m_database;
    const SheetRequest& m_request;
    organization::OrganizationService m_organization;
    planning::IndicatorService m_indicators;
    planning::TargetService m_targets;
    results::ResultsService m_results;
    QDate m_lastDay;
    SheetData m_data;
};

} // namespace

base::Result<SheetData> readSheet(storage::Database& database, const SheetRequest& request)
{
    return SheetReading(database, request).run();
}

void assignRanks(QList<SheetRow>& rows)
{
    QList<SheetRow*> scored;
    for (SheetRow& row : rows) {
        row.rank.reset();
        if (row.score) {
            scored.append(&row);
        }
    }
    std::stable_sort(scored.begin(), scored.end(),
                     [](const SheetRow* a, const SheetRow* b) { return *a->score > *b->score; });
    for (int i = 0; i < scored.size(); ++i) {
        const bool tied = i > 0 && *scored.at(i)->score == *scored.at(i - 1)->score;
        scored.at(i)->rank = tied ? *scored.at(i - 1)->rank : i + 1;
    }
}

} // namespace doancoso::reporting
