// SPDX-License-Identifier: GPL-3.0-or-later
//
// A target (chỉ tiêu): what a plan wants of a unit in an indicator for a period. Its amount is effective-dated, so
// that a revision keeps the old amount with date, document and reason. Value types; anyone may use them.
#pragma once

#include "core/base/period.h"
#include "core/planning/indicator.h"

namespace doancoso::planning {

/// How a result is compared with the amount. Total: an amount to be reached by all units together.
enum class Comparator { AtLeast, AtMost, Equal, Total };
/// Who must reach it: the issuer as a whole, each unit below, or each branch.
enum class TargetScope { Issuer, EachUnit, EachBranch };

struct TargetKey
{
    base::PlanId plan;
    base::IndicatorId indicator;
    base::UnitId unit;
    base::Period period;
    qint64 breakdown = 0; ///< 0: the whole

    bool operator==(const TargetKey&) const = default;
};

struct Target
{
    base::TargetId id;
    QString uid;
    qint64 revision = 0;
    TargetKey key;
    Shape shape = Shape::Total;
    Comparator comparator = Comparator::AtLeast;
    TargetScope scope = TargetScope::Issuer;
    QString statement;    ///< the target in the words of the plan
    base::Decimal amount; ///< ratios: percent
    QDate validFrom;      ///< of this amount
    int version = 1;      ///< number of this amount

    bool operator==(const Target&) const = default;
};

/// One amount of a target, the earlier ones included.
struct TargetVersion
{
    int number = 1;
    QDate validFrom;
    base::Decimal amount;
    QDate recordedOn;
    QString document;
    QString reason;

    bool operator==(const TargetVersion&) const = default;
};

/// What a grid or sheet needs of a target.
struct TargetFigure
{
    base::TargetId target;
    base::PlanId plan;
    base::Period period; ///< the period asked for, or one that encloses it
    base::Decimal amount;
    Shape shape = Shape::Total;
    Comparator comparator = Comparator::AtLeast;
    TargetScope scope = TargetScope::Issuer;

    bool operator==(const TargetFigure&) const = default;
};

using TargetCell = std::pair<base::IndicatorId, base::UnitId>;
using TargetFigures = QHash<TargetCell, TargetFigure>;

/// Which targets a sheet wants. Where several stand for a cell, the first of these counts: one of the named plan; one
/// for the period itself before one for a longer period around it; one of the plan issued last. Drafts count only when
/// named.
struct TargetQuery
{
    base::Period period;
    QList<base::UnitId> units;
    QList<base::IndicatorId> indicators; ///< empty: all
    QDate asOf;                          ///< amounts that hold on this day; invalid: the latest
    base::PlanId plan;                   ///< the named plan
    bool onlyPlan = false;               ///< cells without a target in the named plan stay empty
    bool orEnclosing = true;             ///< also targets for the half-year or year around the period
    qint64 breakdown = 0;
};

QString displayName(Comparator value);
QString displayName(TargetScope value);

template <>
struct TextTable<Comparator>
{
    static constexpr std::array entries{std::pair{Comparator::AtLeast, "at_least"},
                                        std::pair{Comparator::AtMost, "at_most"}, std::pair{Comparator::Equal, "equal"},
                                        std::pair{Comparator::Total, "total"}};
};
template <>
struct TextTable<TargetScope>
{
    static constexpr std::array entries{std::pair{TargetScope::Issuer, "issuer"},
                                        std::pair{TargetScope::EachUnit, "each_unit"},
                                        std::pair{TargetScope::EachBranch, "each_branch"}};
};

} // namespace doancoso::planning
