// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/submission.h"

#include <QCoreApplication>

namespace doancoso::results {

QDate dueDate(const Deadline& deadline, const base::Period& period, const base::PeriodCalendar& calendar)
{
    const QDate last = period.lastDay(calendar);
    const QDate month = QDate(last.year(), last.month(), 1).addMonths(deadline.monthOffset);
    return QDate(month.year(), month.month(), std::min(deadline.dayOfMonth, month.daysInMonth()));
}

QString displayName(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Draft:
        return QCoreApplication::translate("Submission", "Being entered");
    case SubmissionState::Submitted:
        return QCoreApplication::translate("Submission", "Submitted");
    case SubmissionState::Returned:
        return QCoreApplication::translate("Submission", "Returned");
    case SubmissionState::Accepted:
        return QCoreApplication::translate("Submission", "Accepted");
    }
    return {};
}

QString displayName(ReportingState state)
{
    switch (state) {
    case ReportingState::NotExpected:
        return QCoreApplication::translate("Submission", "No report of its own");
    case ReportingState::NotStarted:
        return QCoreApplication::translate("Submission", "Nothing entered yet");
    case ReportingState::Started:
        return QCoreApplication::translate("Submission", "Being entered");
    case ReportingState::Overdue:
        return QCoreApplication::translate("Submission", "Overdue");
    case ReportingState::Submitted:
        return QCoreApplication::translate("Submission", "Submitted");
    case ReportingState::SubmittedLate:
        return QCoreApplication::translate("Submission", "Submitted late");
    case ReportingState::Returned:
        return QCoreApplication::translate("Submission", "Returned");
    case ReportingState::Accepted:
        return QCoreApplication::translate("Submission", "Accepted");
    }
    return {};
}

QString toCode(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Draft:
        return QStringLiteral("draft");
    case SubmissionState::Submitted:
        return QStringLiteral("submitted");
    case SubmissionState::Returned:
        return QStringLiteral("returned");
    case SubmissionState::Accepted:
        return QStringLiteral("accepted");
    }
    return {};
}

std::optional<SubmissionState> submissionStateFromCode(const QString& code)
{
    for (const SubmissionState state :
         {SubmissionState::Draft, SubmissionState::Submitted, SubmissionState::Returned, SubmissionState::Accepted}) {
        if (toCode(state) == code) {
            return state;
        }
    }
    return std::nullopt;
}

} // namespace doancoso::results
