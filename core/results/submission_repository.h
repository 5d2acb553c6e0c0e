// SPDX-License-Identifier: GPL-3.0-or-later
//
// The SQL of submissions and their due dates.
#pragma once

#include "core/results/submission.h"
#include "core/storage/unit_of_work.h"

#include <QHash>
#include <QSet>

namespace doancoso::results {

class SubmissionRepository
{
public:
    static std::optional<Submission> find(storage::Connection& connection, base::UnitId unit,
                                          const base::Period& period);
    static QHash<base::UnitId, Submission> inPeriod(storage::Connection& connection, const base::Period& period);
    /// Periods of the year in which the unit's figures are locked.
    static QList<base::Period> lockedPeriods(storage::Connection& connection, base::UnitId unit, int calendarId,
                                             int year);
    static QList<SubmissionEvent> events(storage::Connection& connection, base::UnitId unit,
                                         const base::Period& period);
    static void put(storage::UnitOfWork& unit, const Submission& submission);
    static void addEvent(storage::UnitOfWork& unit, const Submission& submission, const QString& action,
                         const QString& remark);

    static QList<Deadline> deadlines(storage::Connection& connection);
    static void putDeadline(storage::UnitOfWork& unit, const Deadline& deadline);
    /// Units with a figure of their own under this period, or under a shorter one inside it.
    /// `among` keeps the look-up short where only a few units matter; empty: all.
    static QSet<base::UnitId> unitsWithValues(storage::Connection& connection, const QList<base::Period>& periods,
                                              const QList<base::UnitId>& among = {});
};

} // namespace doancoso::results
