// SPDX-License-Identifier: GPL-3.0-or-later
//
// Adds the sums of a year up from raw rows, by the plain route and without kept sums: the rebuild writes what it says,
// the check compares with it, so that both tell the same story. For this area only.
#pragma once

#include "core/results/sum_repository.h"

#include <functional>
#include <map>
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
    /// Rows that each unit entered in a period, by the unit's number: of the indicators that were added up so far.
    const std::vector<qint64>& entryCounts(const base::Period& period) { return m_entryCounts[period.key()]; }

private:
    /// The tree between two changes of it.
    struct Organisation
    {
        OrgSkeleton skeleton;
        std::vector<int> indexes; ///< in the skeleton, by the unit's number; -1: not there
        int indexOf(qint64 unit) const;
    };
    const Organisation& organisation(const base::Period& period);

    storage::Connection& m_connection;
    QList<base::Period> m_periods; ///< with values, in time order
    QHash<base::Period, QDate> m_lastDays;
    QList<QDate> m_changeDays;                           ///< of the tree, after the end of the first period
    std::map<qint64, std::vector<qint64>> m_entryCounts; ///< by period key
    std::map<qsizetype, Organisation> m_organisations;   ///< by how many change days came before
};

} // namespace doancoso::results
