// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/period_locks.h"

#include "core/results/submission_repository.h"

#include <algorithm>

namespace doancoso::results {

bool PeriodLocks::hold(base::UnitId unit, const base::Period& period)
{
    const std::tuple key(unit.value(), period.calendarId(), period.year());
    auto found = m_periods.find(key);
    if (found == m_periods.end()) {
        found = m_periods.insert(
            key, SubmissionRepository::lockedPeriods(m_connection, unit, period.calendarId(), period.year()));
    }
    return std::any_of(found->cbegin(), found->cend(),
                       [&](const base::Period& locked) { return locked == period || locked.contains(period); });
}

} // namespace doancoso::results
