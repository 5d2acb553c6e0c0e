// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/overview_data.h"

#include "core/planning/period_repository.h"
#include "core/planning/plan_service.h"
#include "core/storage/database.h"

#include <QSet>

#include <algorithm>

namespace doancoso::reporting {
namespace {

using base::Period;
using base::PeriodKind;
using planning::Indicator;

int trendLength(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month:
        return 12;
    case PeriodKind::Quarter:
        return 8;
    case PeriodKind::HalfYear:
        return 6;
    case PeriodKind::Year:
        break;
    }
    return 5;
}

bool hasFigureOrTarget(const SheetRow& row)
{
    return row.reported || std::any_of(row.cells.cbegin(), row.cells.cend(), [](const SheetCell& cell) {
               return cell.target.has_value() || cell.figure.cumulative.isReported();
           });
}

class OverviewReading
{
public:
    OverviewReading(storage::Database& database, const OverviewRequest& request)
        : m_database(database), m_request(request), m_results(database)
    {}

    base::Result<OverviewData> run()
    {
        auto sheet = readSheet(m_database, {m_request.unit, m_request.period, {}, {}});
        if (!sheet) {
            return sheet.error();
        }
        m_data.sheet = std::move(*sheet);
        m_data.today = m_database.clock().today();
        const auto above = m_request.tree.ancestorIds(m_request.unit);
        if (!above.isEmpty()) {
            m_data.superior = m_request.tree.find(above.constFirst())->shortName;
            m_data.superiorName = m_request.tree.find(above.constFirst())->name;
        }
        if (const auto read = readDueDays(); !read) {
            return read.error();
        }
        if (const auto read = readSubmissions(); !read) {
            return read.error();
        }
        if (const auto read = readPlans(above); !read) {
            return read.error();
        }
        auto requests = activity::PersonalDataService(m_database).waiting(m_data.today);
        if (!requests) {
            return requests.error();
        }
        m_data.dataRequests = std::move(*requests);
        return m_data;
    }

private:
    QString typeOf(base::UnitId unit) const
    {
        const organization::UnitNode* node = m_request.tree.find(unit);
        return node ? node->typeCode : QString();
    }

    base::Result<void> readDueDays()
    {
        QHash<QString, QDate> byType;
        const auto dueOf = [&](base::UnitId unit) -> base::Result<QDate> {
            const QString type = typeOf(unit);
            if (!byType.contains(type)) {
                const auto day = m_results.dueDate(type, m_request.period);
                if (!day) {
                    return day.error();
                }
                byType.insert(type, *day);
            }
            return byType.value(type);
        };
        const auto own = dueOf(m_request.unit);
        if (!own) {
            return own.error();
        }
        m_data.ownDue = *own;
        for (const SheetRow& row : std::as_const(m_data.sheet.children)) {
            const auto day = dueOf(row.unit);
            if (!day) {
                return day.error();
            }
            m_data.dueOf.insert(row.unit, *day);
        }
        return {};
    }

    base::Result<void> readSubmissions()
    {
        const auto all = m_results.submissions(m_request.period);
        if (!all) {
            return all.error();
        }
        const auto keep = [&](base::UnitId unit) {
            if (const auto found = all->constFind(unit); found != all->constEnd()) {
                m_data.submissions.insert(unit, *found);
            }
        };
        keep(m_request.unit);
        for (const SheetRow& row : std::as_const(m_data.sheet.children)) {
            keep(row.unit);
        }
        return {};
    }

    base::Result<void> readPlans(const QList<base::UnitId>& above)
    {
        planning::PlanFilter filter;
        filter.issuers = QList<base::UnitId>{m_request.unit} + above;
        filter.status = planning::PlanStatus::Issued;
        const auto plans = planning::PlanService(m_database).plans(filter);
        const auto items = planning::PlanTaskService(m_database).dueItems(m_data.today, kOverviewDaysAhead);
        const auto calendar = m_database.read([this](storage::Connection& connection) {
            return planning::PeriodRepository(connection).rulesOf(m_request.period);
        });
        if (!plans || !items || !calendar) {
            return !plans ? plans.error() : !items ? items.error() : calendar.error();
        }
        const QDate yearBegin = m_request.period.enclosingYear().firstDay(*calendar);
        QHash<base::PlanId, base::UnitId> issuerOf;
        for (const planning::PlanSummary& plan : *plans) {
            issuerOf.insert(plan.id, plan.issuer);
            m_data.hasPlan = m_data.hasPlan || (plan.firstDay <= m_request.period.lastDay(*calendar) &&
                                                (!plan.lastDay.isValid() || plan.lastDay >= yearBegin));
        }
        const QString type = typeOf(m_request.unit);
        for (const planning::DueItem& item : *items) {
            const auto issuer = issuerOf.constFind(item.plan);
            if (issuer == issuerOf.constEnd()) {
                continue;
            }
            const bool own = *issuer == m_request.unit;
            const bool asked = item.unit.isValid() ? item.unit == m_request.unit : item.levels.contains(type);
            if (own || asked) {
                m_data.dueItems.append(item);
            }
        }
        return {};
    }

    storage::Database& m_database;
    const OverviewRequest& m_request;
    results::ResultsService m_results;
    OverviewData m_data;
};

} // namespace

bool OverviewData::isEmpty() const
{
    return !hasFigureOrTarget(sheet.unit) &&
           std::none_of(sheet.children.cbegin(), sheet.children.cend(), hasFigureOrTarget);
}

base::Result<OverviewData> readOverview(storage::Database& database, const OverviewRequest& request)
{
    return OverviewReading(database, request).run();
}

base::Result<OverviewTrend> readOverviewTrend(storage::Database& database, base::UnitId unit,
                                              const Indicator& indicator, const Period& last)
{
    const PeriodKind kind = std::max(last.kind(), indicator.entryPeriodKind());
    auto points = results::ResultsService(database).series(unit, indicator, last.converted(kind), trendLength(kind));
    if (!points) {
        return points.error();
    }
    return OverviewTrend{indicator, std::move(*points)};
}

base::Result<OverviewChecks> readOverviewChecks(storage::Database& database, const OverviewData& data)
{
    results::ResultsService service(database);
    QList<base::UnitId> open;
    QList<base::UnitId> handedIn;
    const auto sort = [&](base::UnitId unit) {
        const results::Submission submission = data.submissions.value(unit);
        if (submission.state != results::SubmissionState::Accepted) {
            open.append(unit);
        }
        if (submission.isLocked() && !submission.checkCode.isEmpty()) {
            handedIn.append(unit);
        }
    };
    sort(data.sheet.unit.unit);
    for (const SheetRow& row : data.sheet.children) {
        sort(row.unit);
    }
    OverviewChecks checks;
    auto findings = service.validate(data.sheet.period, open, data.sheet.indicators);
    if (!findings) {
        return findings.error();
    }
    checks.findings = std::move(*findings);
    for (const base::UnitId unit : std::as_const(handedIn)) {
        const auto code = service.figuresCode(unit, data.sheet.period);
        if (!code) {
            return code.error();
        }
        if (*code != data.submissions.value(unit).checkCode) {
            checks.changedSince.append(unit);
        }
    }
    return checks;
}

} // namespace doancoso::reporting
