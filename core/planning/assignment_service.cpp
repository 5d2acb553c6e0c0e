// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/assignment_service.h"

#include "core/organization/unit_repository.h"
#include "core/planning/indicator_repository.h"
#include "core/planning/period_repository.h"
#include "core/planning/target_repository.h"
#include "core/storage/database.h"

#include <QCoreApplication>

namespace doancoso::planning {

using namespace Qt::StringLiterals;
using base::Decimal;
using base::Error;
using base::ErrorCode;
using base::Result;
using organization::UnitRepository;
using organization::UnitTree;
using storage::Connection;
using storage::UnitOfWork;

namespace {

struct AssignmentServiceWords
{
    Q_DECLARE_TR_FUNCTIONS(AssignmentService)
};

Error notKnown(const QString& what)
{
    return {ErrorCode::NotFound,
            AssignmentServiceWords::tr(
                "The indicator, unit or period of this assignment does not exist. Nothing was changed; choose "
                "another one."),
            {},
            what};
}

/// Members of a unit: its own count, else those of the units below it.
class MemberCounts
{
public:
    MemberCounts(Connection& connection, const UnitTree& tree, const QList<base::UnitId>& units)
        : m_tree(tree), m_counts(UnitRepository::headcountsAt(connection, units, tree.asOf()))
    {
        QList<base::UnitId> below;
        for (const base::UnitId unit : units) {
            if (!ownCount(unit)) {
                below += tree.subtreeIds(unit);
            }
        }
        if (!below.isEmpty()) {
            m_counts.insert(UnitRepository::headcountsAt(connection, below, tree.asOf()));
        }
    }

    std::optional<qint64> of(base::UnitId unit) const
    {
        if (const auto own = ownCount(unit)) {
            return own;
        }
        std::optional<qint64> sum;
        for (const base::UnitId child : m_tree.childIds(unit)) {
            if (const auto part = of(child)) {
                sum = sum.value_or(0) + *part;
            }
        }
        return sum;
    }

private:
    std::optional<qint64> ownCount(base::UnitId unit) const
    {
        const auto found = m_counts.constFind(unit);
        return found == m_counts.cend() ? std::nullopt : found->members;
    }

    const UnitTree& m_tree;
    QHash<base::UnitId, organization::Headcount> m_counts;
};

/// The target that is assigned: the parent's in this plan, else the one that counts for the parent.
void findParentTarget(Connection& connection, AssignmentDraft& draft)
{
    const AssignmentRequest& request = draft.request;
    const TargetRepository targets(connection);
    TargetQuery query;
    query.period = request.period;
    query.units = {request.parent};
    query.indicators = {request.indicator};
    query.plan = request.plan;
    query.orEnclosing = false;
    query.breakdown = request.breakdown;
    const TargetFigures figures = targets.figures(query);
    const auto figure = figures.constFind(TargetCell(request.indicator, request.parent));
    if (figure == figures.cend()) {
        draft.mode = assignmentMode(draft.indicator, Comparator::AtLeast, TargetScope::Issuer, draft.indicator.shape);
        return;
    }
    draft.parentTarget = *figure;
    draft.total = figure->amount;
    draft.mode = assignmentMode(draft.indicator, figure->comparator, figure->scope, figure->shape);
    if (const auto target = targets.find(figure->target)) {
        draft.statement = target->statement;
    }
}

void fillRows(Connection& connection, const UnitTree& tree, AssignmentDraft& draft)
{
    const AssignmentRequest& request = draft.request;
    const QList<base::UnitId> units = tree.reportingChildIds(request.parent);
    const MemberCounts members(connection, tree, units);
    QHash<base::UnitId, Target> stored;
    for (const Target& target :
         TargetRepository(connection).ofCell(request.plan, request.indicator, request.period, request.breakdown)) {
        stored.insert(target.key.unit, target);
    }
    for (const base::UnitId unit : units) {
        const organization::UnitNode* node = tree.find(unit);
        AssignmentRow row;
        row.unit = unit;
        row.code = node->code;
        row.name = node->name;
        row.target = stored.value(unit);
        row.members = members.of(unit);
        row.proposed = row.current();
        draft.rows.append(std::move(row));
    }
}

/// The target that a row would store.
Target targetOf(const AssignmentDraft& draft, const AssignmentRow& row)
{
    const AssignmentRequest& request = draft.request;
    Target target = row.target;
    target.key = {request.plan, request.indicator, row.unit, request.period, request.breakdown};
    target.amount = *row.proposed;
    if (row.target.id.isValid()) {
        return target;
    }
    target.statement = draft.statement;
    target.shape = draft.parentTarget ? draft.parentTarget->shape : draft.indicator.shape;
    target.comparator = draft.parentTarget ? draft.parentTarget->comparator : Comparator::AtLeast;
    // What every branch must reach stays so further down; what each unit must reach is reached by this unit itself.
    const bool eachBranch = draft.parentTarget && draft.parentTarget->scope == TargetScope::EachBranch;
    target.scope = eachBranch ? TargetScope::EachBranch : TargetScope::Issuer;
    return target;
}

/// The parent's own target with the total of the draft.
Result<bool> storeTotal(UnitOfWork& unit, const AssignmentDraft& draft, const std::optional<TargetRevision>& revision)
{
    const AssignmentRequest& request = draft.request;
    if (!draft.storeTotal || !draft.ownsTotal() || (draft.parentTarget && draft.parentTarget->amount == draft.total)) {
        return false;
    }
    Target target;
    if (draft.parentTarget) {
        const auto stored = TargetRepository(unit.connection()).find(draft.parentTarget->target);
        target = stored ? *stored : target;
    } else {
        target.shape = draft.indicator.shape;
        target.comparator = Comparator::AtLeast;
    }
    target.key = {request.plan, request.indicator, request.parent, request.period, request.breakdown};
    target.amount = draft.total;
    const auto put = TargetService::put(unit, target, revision);
    return put ? Result<bool>(true) : put.error();
}

} // namespace

Decimal AssignmentDraft::remainder() const
{
    if (mode == AssignmentMode::Copy) {
        return {};
    }
    Decimal left = total;
    for (const AssignmentRow& row : rows) {
        left -= row.proposed.value_or(Decimal());
    }
    return left;
}

void proposeShares(AssignmentDraft& draft, ShareMethod method, WeightSource weights, Decimal minimum)
{
    if (method == ShareMethod::ByHand) {
        return;
    }
    ShareRequest request{draft.total, method, draft.indicator.decimals, minimum, {}};
    for (AssignmentRow& row : draft.rows) {
        if (draft.mode == AssignmentMode::Copy && !row.fixed) {
            row.proposed = draft.total;
        }
        ShareItem item;
        item.fixed = row.fixed ? std::optional(row.proposed.value_or(Decimal())) : std::nullopt;
        item.weight =
            weights == WeightSource::Members ? Decimal(row.members.value_or(0)) : row.lastYear.value_or(Decimal());
        request.items.append(item);
    }
    if (draft.mode == AssignmentMode::Copy) {
        return;
    }
    const ShareResult result = share(request);
    for (qsizetype i = 0; i < draft.rows.size(); ++i) {
        if (!draft.rows.at(i).fixed) {
            draft.rows[i].proposed = result.parts.at(i);
        }
    }
}

Result<AssignmentDraft> AssignmentService::draft(const AssignmentRequest& request) const
{
    auto made = m_database.readSnapshot([&](Connection& connection) -> Result<AssignmentDraft> {
        AssignmentDraft draft;
        draft.request = request;
        const auto calendar = PeriodRepository(connection).calendar(request.period.calendarId());
        if (!calendar || !request.period.isValid()) {
            return notKnown(u"period"_s);
        }
        const QDate first = request.period.firstDay(*calendar);
        const QDate last = request.period.lastDay(*calendar);
        const QDate day = request.asOf.isValid() ? request.asOf : std::clamp(m_database.clock().today(), first, last);
        draft.request.asOf = day;
        const auto indicator = IndicatorRepository(connection).find(request.indicator, last);
        if (!indicator) {
            return notKnown(u"indicator"_s);
        }
        draft.indicator = *indicator;
        const UnitTree tree = UnitRepository::treeAt(connection, day);
        if (!tree.contains(request.parent)) {
            return notKnown(u"unit"_s);
        }
        findParentTarget(connection, draft);
        fillRows(connection, tree, draft);
        return draft;
    });
    if (!made) {
        return made.error();
    }
    if (*made && m_lastYear) {
        AssignmentDraft& draft = **made;
        QList<base::UnitId> units;
        for (const AssignmentRow& row : std::as_const(draft.rows)) {
            units.append(row.unit);
        }
        const auto results = m_lastYear(draft.indicator, units, request.period.yearBefore());
        if (!results) {
            return results.error();
        }
        for (AssignmentRow& row : draft.rows) {
            const auto found = results->constFind(row.unit);
            row.lastYear = found == results->cend() ? std::nullopt : std::optional(*found);
        }
    }
    return *made;
}

Result<int> AssignmentService::save(const AssignmentDraft& draft, const std::optional<TargetRevision>& revision)
{
    return m_database.write(AssignmentServiceWords::tr("Assign targets of %1").arg(draft.indicator.code),
                            [&](UnitOfWork& unit) -> Result<int> {
                                const auto total = storeTotal(unit, draft, revision);
                                if (!total) {
                                    return total.error();
                                }
                                int changed = *total ? 1 : 0;
                                for (const AssignmentRow& row : draft.rows) {
                                    if (row.proposed == row.current()) {
                                        continue;
                                    }
                                    ++changed;
                                    if (!row.proposed) {
                                        const auto removed =
                                            TargetService::remove(unit, row.target.id, row.target.revision,
                                                                  revision ? revision->reason : QString());
                                        if (!removed) {
                                            return removed.error();
                                        }
                                        continue;
                                    }
                                    const auto stored = TargetService::put(unit, targetOf(draft, row), revision);
                                    if (!stored) {
                                        Error error = stored.error();
                                        error.detail += u" | "_s + row.name;
                                        return error;
                                    }
                                }
                                return changed;
                            });
}

QString displayName(WeightSource value)
{
    return value == WeightSource::Members ? AssignmentServiceWords::tr("Number of members")
                                          : AssignmentServiceWords::tr("Result of last year");
}

} // namespace doancoso::planning
