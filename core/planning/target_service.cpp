// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/target_service.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/planning/indicator_repository.h"
#include "core/planning/period_repository.h"
#include "core/planning/plan_repository.h"
#include "core/planning/target_repository.h"
#include "core/planning/target_rules.h"
#include "core/storage/database.h"

#include <QCoreApplication>

namespace doancoso::planning {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Result;
using storage::Connection;
using storage::UnitOfWork;

namespace {

struct TargetServiceWords
{
    Q_DECLARE_TR_FUNCTIONS(TargetService)
};

Error targetNotFound()
{
    return {ErrorCode::NotFound,
            TargetServiceWords::tr("This target no longer exists. Nothing was changed; refresh the page."),
            {},
            u"target"_s};
}

Error closedPlan()
{
    return {ErrorCode::Locked,
            TargetServiceWords::tr("The plan is closed. Nothing was changed; reopen it before changing its targets."),
            {},
            u"plan"_s};
}

Error reasonMissing()
{
    return {ErrorCode::Validation,
            TargetServiceWords::tr(
                "The plan is issued: say from which day and why its target changes. Nothing was changed."),
            {},
            u"reason"_s};
}

/// Plan and indicator of a target, or why there are none.
struct Setting
{
    Plan plan; ///< without its parts
    Indicator indicator;
    base::PeriodCalendar calendar; ///< of the target's period
};

Result<Setting> settingOf(Connection& connection, const TargetKey& key)
{
    const auto status = PlanRepository(connection).head(key.plan);
    if (!status) {
        return Error{
            ErrorCode::NotFound,
            TargetServiceWords::tr("The plan of this target no longer exists. Nothing was changed; refresh the page."),
            {},
            u"plan"_s};
    }
    const IndicatorRepository indicators(connection);
    const PeriodRepository periods(connection);
    const auto calendar = periods.calendar(key.period.calendarId());
    auto card = key.period.isValid() && calendar ? indicators.find(key.indicator, key.period.lastDay(*calendar))
                                                 : std::optional<Indicator>();
    if (!card) {
        return Error{ErrorCode::Validation,
                     TargetServiceWords::tr(
                         "This indicator does not exist in that period. Nothing was changed; choose another one."),
                     {},
                     u"indicator"_s};
    }
    return Setting{*status, *card, *calendar};
}

/// What a plan sets besides the amount. The words may be mended without a reason.
bool sameMeaning(const Target& left, const Target& right)
{
    return left.shape == right.shape && left.comparator == right.comparator && left.scope == right.scope;
}

QDate today(const UnitOfWork& unit)
{
    return unit.now().toLocalTime().date();
}

Result<base::TargetId> addTarget(UnitOfWork& unit, const Target& target)
{
    const PeriodRepository periods(unit.connection());
    periods.ensure(target.key.period);
    const auto calendar = periods.calendar(target.key.period.calendarId());
    TargetVersion first;
    // Holds from the first day of its period, whenever it was entered, so that every sheet of the period shows it.
    first.validFrom = target.key.period.firstDay(*calendar);
    first.amount = target.amount;
    first.recordedOn = today(unit);
    return TargetRepository::insert(unit, target, first);
}

Result<base::TargetId> changeTarget(UnitOfWork& unit, Target target, const Target& present, PlanStatus status,
                                    const std::optional<TargetRevision>& revision)
{
    const bool otherAmount = target.amount != present.amount;
    const bool otherTarget = otherAmount || !sameMeaning(target, present);
    if (!otherTarget && target.statement == present.statement) {
        return present.id;
    }
    const bool revises = otherTarget && status == PlanStatus::Issued;
    if (revises && (!revision || !revision->validFrom.isValid() || base::composed(revision->reason).isEmpty())) {
        return reasonMissing();
    }
    TargetRepository::update(unit, target);
    if (revises) {
        const auto versions = TargetRepository(unit.connection()).versions(present.id);
        TargetVersion next;
        next.number = static_cast<int>(versions.size()) + 1;
        // Never before the amount that it replaces, which would go on counting otherwise.
        next.validFrom = std::max(revision->validFrom, present.validFrom);
        next.amount = target.amount;
        next.recordedOn = today(unit);
        next.document = base::composed(revision->document);
        next.reason = base::composed(revision->reason);
        TargetRepository::addVersion(unit, present.id, next);
    } else if (otherAmount) {
        TargetRepository::correctVersion(unit, present.id, present.version, target.amount);
    }
    return present.id;
}

} // namespace

Result<QList<Target>> TargetService::targetsOfPlan(base::PlanId plan, const QDate& asOf) const
{
    return m_database.read([&](Connection& connection) { return TargetRepository(connection).ofPlan(plan, asOf); });
}

Result<Target> TargetService::target(base::TargetId id) const
{
    const auto found = m_database.read([&](Connection& connection) { return TargetRepository(connection).find(id); });
    if (!found) {
        return found.error();
    }
    return *found ? Result<Target>(**found) : targetNotFound();
}

Result<QList<TargetVersion>> TargetService::versions(base::TargetId id) const
{
    return m_database.read([&](Connection& connection) { return TargetRepository(connection).versions(id); });
}

Result<TargetFigures> TargetService::figures(const TargetQuery& query) const
{
    return m_database.read([&](Connection& connection) { return TargetRepository(connection).figures(query); });
}

Result<Findings> TargetService::validate(const Target& target) const
{
    const auto checked = m_database.read([&](Connection& connection) -> Result<Findings> {
        const auto setting = settingOf(connection, target.key);
        if (!setting) {
            return setting.error();
        }
        return checkTarget(target, setting->indicator, setting->plan.firstDay, setting->plan.lastDay,
                           setting->calendar);
    });
    return checked ? *checked : Result<Findings>(checked.error());
}

Result<base::TargetId> TargetService::put(UnitOfWork& unit, const Target& wanted,
                                          const std::optional<TargetRevision>& revision)
{
    Target target = wanted;
    target.statement = base::composed(wanted.statement);
    const auto setting = settingOf(unit.connection(), target.key);
    if (!setting) {
        return setting.error();
    }
    if (setting->plan.status == PlanStatus::Closed) {
        return closedPlan();
    }
    if (const auto error = firstError(checkTarget(target, setting->indicator, setting->plan.firstDay,
                                                  setting->plan.lastDay, setting->calendar))) {
        return *error;
    }
    const TargetRepository repository(unit.connection());
    const auto present = repository.find(target.key);
    if (target.id.isValid() && (!present || present->id != target.id)) {
        return targetNotFound();
    }
    if (!present) {
        return addTarget(unit, target);
    }
    target.revision = target.id.isValid() ? target.revision : present->revision;
    target.id = present->id;
    return changeTarget(unit, target, *present, setting->plan.status, revision);
}

Result<Target> TargetService::setTarget(const Target& target, const std::optional<TargetRevision>& revision)
{
    return m_database.write(TargetServiceWords::tr("Set a target"), [&](UnitOfWork& unit) -> Result<Target> {
        const auto id = put(unit, target, revision);
        if (!id) {
            return id.error();
        }
        const auto stored = TargetRepository(unit.connection()).find(*id);
        return stored ? Result<Target>(*stored) : targetNotFound();
    });
}

Result<void> TargetService::remove(UnitOfWork& unit, base::TargetId id, qint64 seenRevision, const QString& reason)
{
    auto target = TargetRepository(unit.connection()).find(id);
    if (!target) {
        return targetNotFound();
    }
    const auto plan = PlanRepository(unit.connection()).head(target->key.plan);
    if (plan && plan->status == PlanStatus::Closed) {
        return closedPlan();
    }
    if (plan && plan->status == PlanStatus::Issued && base::composed(reason).isEmpty()) {
        return reasonMissing();
    }
    target->revision = seenRevision;
    TargetRepository::update(unit, *target);
    TargetRepository::bury(unit, id);
    return {};
}

Result<void> TargetService::removeTarget(base::TargetId id, qint64 seenRevision, const QString& reason)
{
    const QString why = base::composed(reason);
    const QString label = why.isEmpty() ? TargetServiceWords::tr("Remove a target")
                                        : TargetServiceWords::tr("Remove a target: %1").arg(why);
    return m_database.write(label, [&](UnitOfWork& unit) { return remove(unit, id, seenRevision, why); });
}

} // namespace doancoso::planning
