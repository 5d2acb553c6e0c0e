// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/submission_repository.h"

#include "core/base/clock.h"
#include "core/results/entry_count_repository.h"
#include "core/results/value_repository.h"

namespace doancoso::results {
namespace {

using storage::Connection;
using storage::Statement;
using storage::UnitOfWork;

const QString kSubmissionColumns =
    QStringLiteral("unit_id, period_id, state, submitted_at, returned_count, remark, check_code");

Submission submissionOf(const Statement& row)
{
    Submission submission;
    submission.unit = base::UnitId(row.integer(0));
    submission.period = base::Period::fromKey(row.integer(1));
    submission.state = submissionStateFromCode(row.text(2)).value_or(SubmissionState::Draft);
    if (!row.isNull(3)) {
        submission.submittedAt = base::instantFromStorageText(row.text(3));
    }
    submission.returnedCount = static_cast<int>(row.integer(4));
    submission.remark = row.text(5);
    submission.checkCode = row.text(6);
    return submission;
}

QChar letterOf(base::PeriodKind kind)
{
    switch (kind) {
    case base::PeriodKind::Month:
        return QLatin1Char('M');
    case base::PeriodKind::Quarter:
        return QLatin1Char('Q');
    case base::PeriodKind::HalfYear:
        return QLatin1Char('H');
    case base::PeriodKind::Year:
        return QLatin1Char('Y');
    }
    return QLatin1Char('Q');
}

base::PeriodKind kindOf(const QString& letter)
{
    for (const base::PeriodKind kind : {base::PeriodKind::Month, base::PeriodKind::HalfYear, base::PeriodKind::Year}) {
        if (letter == letterOf(kind)) {
            return kind;
        }
    }
    return base::PeriodKind::Quarter;
}

} // namespace

std::optional<Submission> SubmissionRepository::find(Connection& connection, base::UnitId unit,
                                                     const base::Period& period)
{
    Statement find = connection.fresh(
        QStringLiteral("SELECT %1 FROM submission WHERE period_id = ? AND unit_id = ?").arg(kSubmissionColumns));
    find.run(period.key(), unit);
    return find.next() ? std::optional(submissionOf(find)) : std::nullopt;
}

QHash<base::UnitId, Submission> SubmissionRepository::inPeriod(Connection& connection, const base::Period& period)
{
    QHash<base::UnitId, Submission> found;
    Statement read =
        connection.fresh(QStringLiteral("SELECT %1 FROM submission WHERE period_id = ?").arg(kSubmissionColumns));
    read.run(period.key());
    while (read.next()) {
        const Submission submission = submissionOf(read);
        found.insert(submission.unit, submission);
    }
    return found;
}

QList<base::Period> SubmissionRepository::lockedPeriods(Connection& connection, base::UnitId unit, int calendarId,
                                                        int year)
{
    QList<base::Period> locked;
    Statement& read = connection.statement(
        QStringLiteral("SELECT s.period_id FROM period p JOIN submission s ON s.period_id = p.id WHERE s.unit_id = ? "
                       "AND p.calendar_id = ? AND s.state IN ('submitted', 'accepted')"));
    read.run(unit, calendarId);
    while (read.next()) {
        const base::Period period = base::Period::fromKey(read.integer(0));
        if (period.year() == year) {
            locked.append(period);
        }
    }
    return locked;
}

QList<SubmissionEvent> SubmissionRepository::events(Connection& connection, base::UnitId unit,
                                                    const base::Period& period)
{
    QList<SubmissionEvent> found;
    Statement read = connection.fresh(
        QStringLiteral("SELECT e.action, e.at, u.display_name, e.remark, e.check_code FROM submission_event e "
                       "JOIN app_user u ON u.id = e.user_id WHERE e.unit_id = ? AND e.period_id = ? ORDER BY e.id"));
    read.run(unit, period.key());
    while (read.next()) {
        found.append(
            {read.text(0), base::instantFromStorageText(read.text(1)), read.text(2), read.text(3), read.text(4)});
    }
    return found;
}

void SubmissionRepository::put(UnitOfWork& unit, const Submission& submission)
{
    unit.put(QStringLiteral("submission"),
             {{QStringLiteral("period_id"), submission.period.key()},
              {QStringLiteral("unit_id"), submission.unit.value()},
              {QStringLiteral("state"), toCode(submission.state)},
              {QStringLiteral("submitted_at"),
               submission.submittedAt ? QVariant(base::toStorageText(*submission.submittedAt)) : QVariant()},
              {QStringLiteral("returned_count"), submission.returnedCount},
              {QStringLiteral("remark"), submission.remark},
              {QStringLiteral("check_code"), submission.checkCode}});
}

void SubmissionRepository::addEvent(UnitOfWork& unit, const Submission& submission, const QString& action,
                                    const QString& remark)
{
    unit.insert(QStringLiteral("submission_event"), {{QStringLiteral("uid"), base::newUid()},
                                                     {QStringLiteral("unit_id"), submission.unit.value()},
                                                     {QStringLiteral("period_id"), submission.period.key()},
                                                     {QStringLiteral("action"), action},
                                                     {QStringLiteral("at"), base::toStorageText(unit.now())},
                                                     {QStringLiteral("user_id"), unit.userId()},
                                                     {QStringLiteral("remark"), remark},
                                                     {QStringLiteral("check_code"), submission.checkCode}});
}

QList<Deadline> SubmissionRepository::deadlines(Connection& connection)
{
    QList<Deadline> found;
    Statement read = connection.fresh(QStringLiteral("SELECT period_kind, unit_type, month_offset, day_of_month, "
                                                     "source FROM report_deadline ORDER BY period_kind, unit_type"));
    read.run();
    while (read.next()) {
        found.append({kindOf(read.text(0)), read.text(1), static_cast<int>(read.integer(2)),
                      static_cast<int>(read.integer(3)), read.text(4)});
    }
    return found;
}

void SubmissionRepository::putDeadline(UnitOfWork& unit, const Deadline& deadline)
{
    unit.put(QStringLiteral("report_deadline"), {{QStringLiteral("period_kind"), QString(letterOf(deadline.kind))},
                                                 {QStringLiteral("unit_type"), deadline.unitType},
                                                 {QStringLiteral("month_offset"), deadline.monthOffset},
                                                 {QStringLiteral("day_of_month"), deadline.dayOfMonth},
                                                 {QStringLiteral("source"), deadline.source}});
}

QSet<base::UnitId> SubmissionRepository::unitsWithValues(Connection& connection, const QList<base::Period>& periods,
                                                         const QList<base::UnitId>& among)
{
    QSet<base::UnitId> units = EntryCountRepository::unitsWithEntries(connection, periods, among);
    // Units above that have something below count as started as well. Of named units the first indicator with a figure
    // is enough; the table is ordered by period, indicator, unit and CROSS JOIN keeps SQLite from reading a whole
    // period through.
    for (const base::Period& period : periods) {
        if (!ValueRepository::hasValues(connection, period)) {
            continue;
        }
        QList<base::UnitId> open; // not found yet
        std::copy_if(among.cbegin(), among.cend(), std::back_inserter(open),
                     [&units](base::UnitId id) { return !units.contains(id); });
        if (!among.isEmpty() && open.isEmpty()) {
            break;
        }
        Statement read = connection.fresh(
            among.isEmpty()
                ? QStringLiteral("SELECT DISTINCT unit_id FROM indicator_sum WHERE period_id = ? AND value_rows > 0")
                : QStringLiteral("SELECT u.id FROM unit u WHERE u.id IN (%1) AND EXISTS (SELECT 1 FROM indicator i "
                                 "CROSS JOIN indicator_sum s WHERE s.indicator_id = i.id AND s.period_id = ? AND "
                                 "s.unit_id = u.id AND s.value_rows > 0)")
                      .arg(idList(open)));
        read.run(period.key());
        while (read.next()) {
            units.insert(base::UnitId(read.integer(0)));
        }
    }
    return units;
}

} // namespace doancoso::results
