// SPDX-License-Identifier: GPL-3.0-or-later
//
// Adds the sums of a year up from raw rows, by the plain route and without kept sums: the rebuild writes what it says,
// the check compares with it, so that both tell the same story. For this area only.
#pragma once

#include "core/results/sum_repository.h"

#include <functional>
#include <vector>

namespace doancoso::results {

/// The sums of one indicator over one year.
class YearSummer
{
public:
    YearSummer(storage::Connection& connection, int calendarId, int year);
    /// `take` is called with every non-zero sum row of every period of the year.
    void sum(base::IndicatorId indicator, const std::function<void(const SumRow&)>& take);
    const QList<base::Period>& periods() const { return m_periods; }
    QList<base::IndicatorId> indicators();

private:
    const OrgSkeleton& skeleton(const base::Period& period);
    /// Where the unit stands in the skeleton; -1: nowhere.
    int indexOf(qint64 unit) const;

    storage::Connection& m_connection;
    QList<base::Period> m_periods; ///< with values, in time order
    QHash<base::Period, QDate> m_lastDays;
    OrgSkeleton m_skeleton;
    std::vector<int> m_indexes; ///< by the unit's number
    QDate m_skeletonDay;
};

} // namespace doancoso::results
