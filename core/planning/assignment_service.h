// SPDX-License-Identifier: GPL-3.0-or-later
//
// Giao chỉ tiêu as a use case: the units below with what they have, their members and last year's results; shares
// proposed by a method; all saved in one action. The assignment dialog and the command line use it.
#pragma once

#include "core/base/result.h"
#include "core/planning/assignment.h"
#include "core/planning/target_service.h"

#include <functional>

namespace doancoso::planning {

/// Which target is assigned to whom.
struct AssignmentRequest
{
    base::PlanId plan;
    base::IndicatorId indicator;
    base::UnitId parent;
    base::Period period;
    qint64 breakdown = 0;
    QDate asOf; ///< the units and members of this day; invalid: today, inside the period
};

struct AssignmentRow
{
    base::UnitId unit;
    QString code;
    QString name;
    Target target;                         ///< the stored target of this plan; without id when there is none
    std::optional<qint64> members;         ///< of the unit, or of all below it when its own are not entered
    std::optional<base::Decimal> lastYear; ///< last year's result
    bool fixed = false;                    ///< typed by a person: sharing leaves it alone
    std::optional<base::Decimal> proposed; ///< what saving would store; empty: no target

    std::optional<base::Decimal> current() const
    {
        return target.id.isValid() ? std::optional(target.amount) : std::nullopt;
    }
};

struct AssignmentDraft
{
    AssignmentRequest request;
    Indicator indicator;
    std::optional<TargetFigure> parentTarget; ///< the target that is assigned; empty: the total is typed
    QString statement;                        ///< its words
    base::Decimal total;                      ///< the amount of the parent's target; may be typed when there is none
    bool storeTotal = false;                  ///< saving makes the total the parent's own target of this plan, too
    AssignmentMode mode = AssignmentMode::Share;
    QList<AssignmentRow> rows;

    /// The parent's target belongs to this plan, or there is none yet: then its amount can be set here.
    bool ownsTotal() const { return !parentTarget || parentTarget->plan == request.plan; }

    /// total − sum of what is proposed. Nothing to say when the target is copied.
    base::Decimal remainder() const;
};

/// What proportional shares follow.
enum class WeightSource { Members, LastYear };

/// Proposes shares for the rows that are not fixed. A target that is copied is proposed to everybody; by hand nothing
/// changes.
void proposeShares(AssignmentDraft& draft, ShareMethod method, WeightSource weights, base::Decimal minimum = {});

class AssignmentService
{
public:
    /// Last year's results of units; results live above planning, so whoever has them passes them in.
    using LastYearResults = std::function<base::Result<QHash<base::UnitId, base::Decimal>>(
        const Indicator&, const QList<base::UnitId>&, const base::Period&)>;

    explicit AssignmentService(storage::Database& database, LastYearResults lastYear = {})
        : m_database(database), m_lastYear(std::move(lastYear))
    {}

    /// The reporting units directly below the parent, with nothing proposed beyond what is stored.
    base::Result<AssignmentDraft> draft(const AssignmentRequest& request) const;
    /// Stores every row that differs from what is stored, and the total when the draft says so, all or nothing; returns
    /// how many targets changed. A row without proposal
    /// loses its target. Of an issued plan, another amount needs the revision. Errors: as TargetService::setTarget().
    base::Result<int> save(const AssignmentDraft& draft, const std::optional<TargetRevision>& revision = {});

private:
    storage::Database& m_database;
    LastYearResults m_lastYear;
};

QString displayName(WeightSource value);

} // namespace doancoso::planning
