// SPDX-License-Identifier: GPL-3.0-or-later
//
// Handing in a unit's figures of a period: submitted figures are locked, a superior accepts them or returns them with
// a remark, reopening needs a reason. Value types and the rule of due dates; pure.
#pragma once

#include "core/base/ids.h"
#include "core/base/period.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace doancoso::results {

enum class SubmissionState { Draft, Submitted, Returned, Accepted };

struct SubmissionEvent
{
    QString action; ///< submit, reopen, return, accept
    QDateTime at;
    QString userName;
    QString remark;
    QString checkCode;
};

struct Submission
{
    base::UnitId unit;
    base::Period period;
    SubmissionState state = SubmissionState::Draft;
    std::optional<QDateTime> submittedAt;
    int returnedCount = 0;
    QString remark;    ///< of the last return or reopening
    QString checkCode; ///< of the figures as they were submitted

    bool isLocked() const { return state == SubmissionState::Submitted || state == SubmissionState::Accepted; }
};

/// Rule data: the report of a period is due on `dayOfMonth` of the period's last month shifted by `monthOffset`.
struct Deadline
{
    base::PeriodKind kind = base::PeriodKind::Quarter;
    QString unitType; ///< empty: every type without a rule of its own
    int monthOffset = 0;
    int dayOfMonth = 20;
    QString source;
};

/// The day; a day that the month does not have is its last day.
QDate dueDate(const Deadline& deadline, const base::Period& period, const base::PeriodCalendar& calendar = {});

/// What the tree shows for a unit in a period.
enum class ReportingState {
    NotExpected, ///< hands in no report of its own
    NotStarted,  ///< nothing entered, not yet due
    Started,     ///< some figures entered, not submitted
    Overdue,     ///< not submitted and the due day has passed
    Submitted,
    SubmittedLate,
    Returned,
    Accepted
};

QString displayName(SubmissionState state);
QString displayName(ReportingState state);
QString toCode(SubmissionState state);
std::optional<SubmissionState> submissionStateFromCode(const QString& code);

} // namespace doancoso::results
