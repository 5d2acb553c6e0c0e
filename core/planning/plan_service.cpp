// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plan_service.h"

#include "core/base/text.h"
#include "core/planning/document_kinds.h"
#include "core/planning/plan_json.h"
#include "core/planning/plan_repository.h"
#include "core/planning/plan_rules.h"
#include "core/planning/target_repository.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QSet>

namespace doancoso::planning {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Result;
using storage::Connection;
using storage::UnitOfWork;

namespace {

struct PlanServiceWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanService)
};

Error planNotFound()
{
    return {ErrorCode::NotFound,
            PlanServiceWords::tr("This plan no longer exists. Nothing was changed; refresh the page."),
            {},
            u"plan"_s};
}

Error lockedAsIssued()
{
    return {ErrorCode::Locked,
            PlanServiceWords::tr("This plan is issued. Nothing was changed; revise it with a reason instead."),
            {},
            u"plan"_s};
}

void tidy(QString& text)
{
    text = base::composed(text);
}

/// Keeps the lines of a text, without white space at its ends.
void tidyLines(QString& text)
{
    text = text.normalized(QString::NormalizationForm_C).trimmed();
}

void tidy(QList<PlanSection>& sections)
{
    for (PlanSection& section : sections) {
        tidy(section.number);
        tidy(section.heading);
        tidyLines(section.body);
        tidy(section.children);
    }
}

Plan tidiedPlan(Plan plan)
{
    for (QString* text : {&plan.kind, &plan.number, &plan.issuerName, &plan.place, &plan.title, &plan.abstract,
                          &plan.signingAuthority, &plan.signatoryPost, &plan.signatoryName, &plan.parentReference}) {
        tidy(*text);
    }
    tidyLines(plan.note);
    tidy(plan.sections);
    for (PlanBasis& it : plan.basis) {
        for (QString* text : {&it.kind, &it.number, &it.issuer, &it.title}) {
            tidy(*text);
        }
    }
    for (PlanTask& it : plan.tasks) {
        for (QString* text : {&it.sectionNumber, &it.title, &it.assignee, &it.deadlineText, &it.deliverable}) {
            tidy(*text);
        }
        tidyLines(it.note);
    }
    for (PlanDeliverable& it : plan.deliverables) {
        for (QString* text : {&it.title, &it.form, &it.dueText}) {
            tidy(*text);
        }
    }
    for (PlanReportDuty& it : plan.reportDuties) {
        tidy(it.addressee);
        tidy(it.dueText);
    }
    for (PlanRecipient& it : plan.recipients) {
        tidy(it.name);
        tidy(it.purpose);
    }
    for (PlanSubject& it : plan.subjects) {
        tidy(it.name);
    }
    return plan;
}

/// What was done is no part of editing the text: it stays as stored, also when it was entered while somebody edited.
void keepProgress(Plan& edited, const Plan& present)
{
    for (PlanTask& task : edited.tasks) {
        for (const PlanTask& stored : present.tasks) {
            if (task.id == stored.id && task.id.isValid()) {
                task.uid = stored.uid;
                task.revision = stored.revision;
                task.progress = stored.progress;
                task.doneOn = stored.doneOn;
                task.doneFor = stored.doneFor;
                task.note = stored.note;
            }
        }
    }
    for (PlanDeliverable& item : edited.deliverables) {
        for (const PlanDeliverable& stored : present.deliverables) {
            if (item.id == stored.id && item.id > 0) {
                item.doneOn = stored.doneOn;
            }
        }
    }
}

/// All plans above `id`, nearest first; circles in old data end the walk.
QList<base::PlanId> plansAbove(const QList<PlanLink>& links, base::PlanId id)
{
    QList<base::PlanId> found;
    QList<base::PlanId> front{id};
    while (!front.isEmpty()) {
        QList<base::PlanId> next;
        for (const base::PlanId from : front) {
            // Parents come before documents of the basis.
            for (const bool parent : {true, false}) {
                for (const PlanLink& link : links) {
                    if (link.from == from && link.isParent == parent && link.above != id &&
                        !found.contains(link.above)) {
                        found.append(link.above);
                        next.append(link.above);
                    }
                }
            }
        }
        front = next;
    }
    return found;
}

PlanRuleView viewOf(const PlanRepository& repository)
{
    PlanRuleView view;
    for (const DocumentKind& kind : documentKinds()) {
        view.documentKinds.append(kind.code);
    }
    view.unitTypes = repository.unitTypes();
    view.plansAbove = [links = repository.links()](base::PlanId id) { return plansAbove(links, id); };
    return view;
}

ReferenceLookup lookupOf(const PlanRepository& repository)
{
    return {[&repository](const QString& table, qint64 id) { return repository.uidOf(table, id); },
            [&repository](const QString& table, const QString& uid) { return repository.idOf(table, uid); }};
}

bool listedBefore(const PlanSummary& left, const PlanSummary& right)
{
    const bool leftDraft = left.status == PlanStatus::Draft;
    const bool rightDraft = right.status == PlanStatus::Draft;
    if (leftDraft != rightDraft) {
        return leftDraft;
    }
    if (left.issuedOn != right.issuedOn) {
        return left.issuedOn > right.issuedOn;
    }
    return left.id > right.id;
}

PlanNode nodeOf(const QHash<base::PlanId, PlanSummary>& plans, const QList<PlanLink>& links, base::PlanId id,
                PlanTie tie, QSet<base::PlanId>& seen)
{
    PlanNode node{plans.value(id), tie, {}};
    seen.insert(id);
    for (const bool parent : {true, false}) {
        for (const PlanLink& link : links) {
            if (link.above == id && link.isParent == parent && !seen.contains(link.from)) {
                node.below.append(nodeOf(plans, links, link.from, parent ? PlanTie::Parent : PlanTie::Basis, seen));
            }
        }
    }
    return node;
}

Result<Plan> storedPlan(const PlanRepository& repository, base::PlanId id)
{
    const auto plan = repository.load(id);
    return plan ? Result<Plan>(*plan) : planNotFound();
}

} // namespace

Result<QList<PlanSummary>> PlanService::plans(const PlanFilter& filter) const
{
    return m_database.read([&](Connection& connection) {
        QList<PlanSummary> found = PlanRepository(connection).summaries(filter);
        std::sort(found.begin(), found.end(), listedBefore);
        return found;
    });
}

Result<Plan> PlanService::plan(base::PlanId id) const
{
    const auto found =
        m_database.readSnapshot([&](Connection& connection) { return PlanRepository(connection).load(id); });
    if (!found) {
        return found.error();
    }
    return *found ? Result<Plan>(**found) : planNotFound();
}

Result<PlanFamily> PlanService::family(base::PlanId id) const
{
    const auto family = m_database.readSnapshot([&](Connection& connection) -> std::optional<PlanFamily> {
        const PlanRepository repository(connection);
        QHash<base::PlanId, PlanSummary> plans;
        QList<PlanSummary> all = repository.summaries({});
        std::sort(all.begin(), all.end(), listedBefore);
        for (const PlanSummary& plan : std::as_const(all)) {
            plans.insert(plan.id, plan);
        }
        if (!plans.contains(id)) {
            return std::nullopt;
        }
        const QList<PlanLink> links = repository.links();
        PlanFamily found;
        for (const base::PlanId above : plansAbove(links, id)) {
            found.above.append(plans.value(above));
        }
        QSet<base::PlanId> seen;
        found.self = nodeOf(plans, links, id, PlanTie::None, seen);
        return found;
    });
    if (!family) {
        return family.error();
    }
    return *family ? Result<PlanFamily>(**family) : planNotFound();
}

Result<Findings> PlanService::validate(const Plan& draft) const
{
    return m_database.read([&](Connection& connection) {
        const PlanRepository repository(connection);
        return checkPlan(tidiedPlan(draft), viewOf(repository));
    });
}

Result<base::PlanId> PlanService::insertDraft(UnitOfWork& unit, const Plan& draft)
{
    Plan plan = tidiedPlan(draft);
    plan.id = {};
    plan.status = PlanStatus::Draft;
    const PlanRepository repository(unit.connection());
    if (const auto error = firstError(checkPlan(plan, viewOf(repository)))) {
        return *error;
    }
    return PlanRepository::insert(unit, plan);
}

Result<Plan> PlanService::saveDraft(const Plan& draft)
{
    return m_database.write(PlanServiceWords::tr("Save plan “%1”").arg(draft.title),
                            [&](UnitOfWork& unit) -> Result<Plan> {
                                const PlanRepository repository(unit.connection());
                                if (!draft.id.isValid()) {
                                    const auto made = insertDraft(unit, draft);
                                    return made ? storedPlan(repository, *made) : Result<Plan>(made.error());
                                }
                                const auto present = repository.load(draft.id);
                                if (!present) {
                                    return planNotFound();
                                }
                                if (present->status != PlanStatus::Draft) {
                                    return lockedAsIssued();
                                }
                                Plan plan = tidiedPlan(draft);
                                plan.status = PlanStatus::Draft;
                                keepProgress(plan, *present);
                                if (const auto error = firstError(checkPlan(plan, viewOf(repository)))) {
                                    return *error;
                                }
                                PlanRepository::update(unit, plan);
                                return storedPlan(repository, plan.id);
                            });
}

Result<Plan> PlanService::issue(base::PlanId id, qint64 seenRevision, const QString& number, const QDate& issuedOn)
{
    return m_database.write(PlanServiceWords::tr("Issue plan %1").arg(number), [&](UnitOfWork& unit) -> Result<Plan> {
        const PlanRepository repository(unit.connection());
        auto plan = repository.load(id);
        if (!plan) {
            return planNotFound();
        }
        if (plan->status != PlanStatus::Draft) {
            return lockedAsIssued();
        }
        plan->revision = seenRevision;
        plan->number = base::composed(number);
        plan->issuedOn = issuedOn;
        plan->status = PlanStatus::Issued;
        if (const auto error = firstError(checkPlan(*plan, viewOf(repository)) + checkForIssue(*plan))) {
            return *error;
        }
        PlanRepository::updateHead(unit, *plan);
        return storedPlan(repository, id);
    });
}

Result<Plan> PlanService::revise(const Plan& changed, const RevisionNote& note)
{
    const QString reason = base::composed(note.reason);
    if (reason.isEmpty()) {
        return Error{ErrorCode::Validation,
                     PlanServiceWords::tr("Say why the plan changes. Nothing was changed."),
                     {},
                     u"reason"_s};
    }
    return m_database.write(
        PlanServiceWords::tr("Revise plan %1").arg(changed.number), [&](UnitOfWork& unit) -> Result<Plan> {
            const PlanRepository repository(unit.connection());
            const auto present = repository.load(changed.id);
            if (!present) {
                return planNotFound();
            }
            if (present->status != PlanStatus::Issued) {
                return Error{ErrorCode::Locked,
                             PlanServiceWords::tr(
                                 "Only an issued plan is revised. Nothing was changed; save the draft, or reopen "
                                 "the closed plan first."),
                             {},
                             u"plan"_s};
            }
            if (!note.onDate.isValid() || note.onDate < present->issuedOn) {
                return Error{ErrorCode::Validation,
                             PlanServiceWords::tr("The day of the revision must not lie before the plan was issued."),
                             {},
                             u"onDate"_s};
            }
            Plan plan = tidiedPlan(changed);
            plan.status = PlanStatus::Issued;
            keepProgress(plan, *present);
            if (const auto error = firstError(checkPlan(plan, viewOf(repository)) + checkForIssue(plan))) {
                return *error;
            }
            const int number = static_cast<int>(repository.revisions(plan.id).size()) + 1;
            const QString snapshot = planToJson(*present, lookupOf(repository));
            PlanRepository::update(unit, plan);
            PlanRepository::addRevision(unit, plan.id, {number, note.onDate, base::composed(note.document), reason},
                                        snapshot);
            return storedPlan(repository, plan.id);
        });
}

Result<QList<PlanRevision>> PlanService::revisions(base::PlanId id) const
{
    return m_database.read([&](Connection& connection) { return PlanRepository(connection).revisions(id); });
}

Result<Plan> PlanService::planAtRevision(base::PlanId id, int number) const
{
    const auto plan = m_database.read([&](Connection& connection) -> Result<Plan> {
        const PlanRepository repository(connection);
        const auto text = repository.snapshot(id, number);
        if (!text) {
            return planNotFound();
        }
        auto old = planFromJson(*text, lookupOf(repository));
        if (old) {
            old->id = id;
        }
        return old;
    });
    return plan ? *plan : Result<Plan>(plan.error());
}

Result<Plan> PlanService::changeStatus(base::PlanId id, qint64 seenRevision, PlanStatus from, PlanStatus to,
                                       const QString& label)
{
    return m_database.write(label, [&](UnitOfWork& unit) -> Result<Plan> {
        const PlanRepository repository(unit.connection());
        auto plan = repository.load(id);
        if (!plan) {
            return planNotFound();
        }
        if (plan->status != from) {
            return Error{
                ErrorCode::Locked,
                PlanServiceWords::tr("The plan is in another state by now. Nothing was changed; refresh the page."),
                {},
                u"status"_s};
        }
        plan->revision = seenRevision;
        plan->status = to;
        PlanRepository::updateHead(unit, *plan);
        return storedPlan(repository, id);
    });
}

Result<Plan> PlanService::close(base::PlanId id, qint64 seenRevision)
{
    return changeStatus(id, seenRevision, PlanStatus::Issued, PlanStatus::Closed, PlanServiceWords::tr("Close a plan"));
}

Result<Plan> PlanService::reopen(base::PlanId id, qint64 seenRevision)
{
    return changeStatus(id, seenRevision, PlanStatus::Closed, PlanStatus::Issued,
                        PlanServiceWords::tr("Reopen a plan"));
}

Result<void> PlanService::removeDraft(base::PlanId id, qint64 seenRevision)
{
    return m_database.write(PlanServiceWords::tr("Remove a draft plan"), [&](UnitOfWork& unit) -> Result<void> {
        const PlanRepository repository(unit.connection());
        auto plan = repository.load(id);
        if (!plan) {
            return planNotFound();
        }
        if (plan->status != PlanStatus::Draft) {
            return lockedAsIssued();
        }
        for (const PlanLink& link : repository.links()) {
            if (link.above == id) {
                return Error{ErrorCode::InUse,
                             PlanServiceWords::tr(
                                 "Another plan refers to this one. Nothing was changed; take that reference out "
                                 "first."),
                             {},
                             u"plan"_s};
            }
        }
        plan->revision = seenRevision;
        PlanRepository::updateHead(unit, *plan);
        TargetRepository::buryAllOf(unit, id);
        PlanRepository::bury(unit, id);
        return {};
    });
}

} // namespace doancoso::planning
