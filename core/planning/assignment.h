// SPDX-License-Identifier: GPL-3.0-or-later
//
// Giao chỉ tiêu: sharing a total out to the units below – by hand, equally, or in proportion to weights – so that the
// parts always add up to it, or the remainder is told. Pure; AssignmentService and dialogs use it.
#pragma once

#include "core/base/decimal.h"
#include "core/planning/target.h"

#include <QList>

#include <optional>

namespace doancoso::planning {

enum class ShareMethod { ByHand, Equally, Proportionally };

/// One unit that gets a share.
struct ShareItem
{
    std::optional<base::Decimal> fixed; ///< set by a person and kept; by hand: the share
    base::Decimal weight;               ///< members, last year's result; not below 0
};

struct ShareRequest
{
    base::Decimal total;
    ShareMethod method = ShareMethod::Equally;
    int decimals = 0;      ///< shares are rounded to these; 0..4
    base::Decimal minimum; ///< nobody whose share is not fixed gets less, rounded up to the decimals
    QList<ShareItem> items;
};

struct ShareResult
{
    /// One per item, in order. By hand, items that are not fixed have none.
    QList<std::optional<base::Decimal>> parts;
    /// total − sum of the parts. Zero after sharing, unless fixed shares and minimums take more than there is
    /// (negative), nothing is left to share to, or the total has more decimals than the shares.
    base::Decimal remainder;
};

/// Shares the total out. Proportional shares are rounded by largest remainder: everybody gets the share rounded down,
/// and what is left goes one step each to those who lost most, the heavier and then the earlier first. Without any
/// weight above zero it shares equally. The result depends on nothing but the request.
ShareResult share(const ShareRequest& request);

/// Whether a target for the units below is the same target again or a part of the total.
enum class AssignmentMode { Share, Copy };

/// A total of a plain number is shared; percentages, yes or no, "at least n each" and "none" are copied, and so is what
/// the plan wants of each unit.
AssignmentMode assignmentMode(const Indicator& indicator, Comparator comparator, TargetScope scope, Shape shape);

QString displayName(ShareMethod value);

} // namespace doancoso::planning
