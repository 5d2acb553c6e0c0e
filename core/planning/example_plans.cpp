// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/example_plans.h"

#include "core/planning/indicator_repository.h"
#include "core/planning/json_reader.h"
#include "core/planning/plan_repository.h"
#include "core/planning/plan_service.h"
#include "core/planning/target_service.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QDir>

namespace doancoso::planning {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Result;
using storage::UnitOfWork;

namespace {

struct ExamplePlansWords
{
    Q_DECLARE_TR_FUNCTIONS(ExamplePlans)
};

Error exampleNotFound(const QString& code)
{
    return {ErrorCode::NotFound,
            ExamplePlansWords::tr("There is no example plan %1. Nothing was changed.").arg(code),
            {},
            u"example"_s};
}

/// The plan of the unit: its own name, documents linked to plans of this file, indicators found by code.
Plan draftOf(const PlanRepository& plans, const QHash<QString, base::IndicatorId>& indicators,
             const ExamplePlan& example, base::UnitId issuer, const QDate& today)
{
    Plan plan = example.plan;
    plan.issuer = issuer;
    const QString name = plans.unitName(issuer, today);
    plan.issuerName = name.isEmpty() ? plan.issuerName : name;
    plan.parent = plans.findByNumber(example.parentNumber);
    for (PlanBasis& document : plan.basis) {
        document.linkedPlan = plans.findByNumber(document.number);
    }
    for (const QString& code : example.followedIndicatorCodes) {
        if (indicators.contains(code)) {
            plan.followedIndicators.append(indicators.value(code));
        }
    }
    return plan;
}

Result<void> addTargets(UnitOfWork& unit, const QHash<QString, base::IndicatorId>& indicators,
                        const ExamplePlan& example, base::UnitId issuer, ImportedExample& made)
{
    for (const ExampleTarget& wanted : example.targets) {
        if (!indicators.contains(wanted.indicatorCode)) {
            if (!made.missingIndicators.contains(wanted.indicatorCode)) {
                made.missingIndicators.append(wanted.indicatorCode);
            }
            continue;
        }
        Target target;
        target.key = {made.plan, indicators.value(wanted.indicatorCode), issuer, wanted.period, 0};
        target.shape = wanted.shape;
        target.comparator = wanted.comparator;
        target.scope = wanted.scope;
        target.amount = wanted.amount;
        target.statement = wanted.statement;
        const auto stored = TargetService::put(unit, target, std::nullopt);
        if (!stored) {
            return stored.error();
        }
        ++made.targetCount;
    }
    return {};
}

} // namespace

Result<QList<ExampleInfo>> ExamplePlans::list() const
{
    QList<ExampleInfo> found;
    const QStringList names = QDir(m_folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        const auto bytes = readWholeFile(m_folder + u'/' + name);
        const auto example = bytes ? parseExamplePlan(*bytes, name) : Result<ExamplePlan>(bytes.error());
        if (!example) {
            return example.error();
        }
        const Plan& plan = example->plan;
        found.append({example->code, plan.kind, plan.number, plan.title, plan.issuerName, example->issuerType,
                      plan.firstDay, plan.lastDay, static_cast<int>(example->targets.size()),
                      static_cast<int>(plan.tasks.size())});
    }
    return found;
}

Result<ExamplePlan> ExamplePlans::read(const QString& code) const
{
    const QStringList names = QDir(m_folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        const auto bytes = readWholeFile(m_folder + u'/' + name);
        const auto example = bytes ? parseExamplePlan(*bytes, name) : Result<ExamplePlan>(bytes.error());
        if (!example || example->code == code) {
            return example;
        }
    }
    return exampleNotFound(code);
}

Result<ImportedExample> ExamplePlans::importExample(const QString& code, base::UnitId issuer)
{
    const auto example = read(code);
    if (!example) {
        return example.error();
    }
    return m_database.write(
        ExamplePlansWords::tr("Add the example plan “%1”").arg(example->plan.title),
        [&](UnitOfWork& unit) -> Result<ImportedExample> {
            const PlanRepository plans(unit.connection());
            const QDate today = m_database.clock().today();
            if (plans.unitName(issuer, today).isEmpty()) {
                return Error{ErrorCode::NotFound,
                             ExamplePlansWords::tr(
                                 "The unit that is to issue the plan does not exist today. Nothing was changed; "
                                 "choose another unit."),
                             {},
                             u"issuer"_s};
            }
            const auto indicators = IndicatorRepository(unit.connection()).idsByCode();
            const auto plan = PlanService::insertDraft(unit, draftOf(plans, indicators, *example, issuer, today));
            if (!plan) {
                return plan.error();
            }
            ImportedExample made;
            made.plan = *plan;
            const auto added = addTargets(unit, indicators, *example, issuer, made);
            return added ? Result<ImportedExample>(made) : added.error();
        });
}

} // namespace doancoso::planning
