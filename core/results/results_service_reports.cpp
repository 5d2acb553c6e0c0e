// SPDX-License-Identifier: GPL-3.0-or-later
//
// ResultsService: handing in, returning and accepting reports, and their due dates.
#include "core/results/results_service.h"

#include "core/base/check_code.h"
#include "core/organization/unit_repository.h"
#include "core/planning/indicator_repository.h"
#include "core/planning/period_repository.h"
#include "core/results/submission_repository.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace doancoso::results {

using base::Period;
using planning::Indicator;
using storage::Connection;
using storage::UnitOfWork;

namespace {

constexpr int kFewUnits = 300; ///< a unit with those directly below; more are read in one go

} // namespace

base::Result<Submission> ResultsService::submission(base::UnitId unit, const Period& period)
{
    return m_database.read([&](Connection& connection) {
        Submission none;
        none.unit = unit;
        none.period = period;
        return SubmissionRepository::find(connection, unit, period).value_or(none);
    });
}

base::Result<QHash<base::UnitId, Submission>> ResultsService::submissions(const Period& period)
{
    return m_database.read([&](Connection& connection) { return SubmissionRepository::inPeriod(connection, period); });
}

base::Result<QList<SubmissionEvent>> ResultsService::submissionEvents(base::UnitId unit, const Period& period)
{
    return m_database.read(
        [&](Connection& connection) { return SubmissionRepository::events(connection, unit, period); });
}

base::Result<bool> ResultsService::isLocked(base::UnitId unit, const Period& entryPeriod)
{
    return m_database.read([&](Connection& connection) {
        const auto locked =
            SubmissionRepository::lockedPeriods(connection, unit, entryPeriod.calendarId(), entryPeriod.year());
        return std::any_of(locked.cbegin(), locked.cend(),
                           [&](const Period& period) { return period == entryPeriod || period.contains(entryPeriod); });
    });
}

base::Result<QHash<base::UnitId, QList<Period>>> ResultsService::lockedPeriods(const QList<base::UnitId>& units,
                                                                               int calendarId, int year)
{
    return m_database.read([&](Connection& connection) {
        QHash<base::UnitId, QList<Period>> locked;
        for (const base::UnitId unit : units) {
            const auto periods = SubmissionRepository::lockedPeriods(connection, unit, calendarId, year);
            if (!periods.isEmpty()) {
                locked.insert(unit, periods);
            }
        }
        return locked;
    });
}

namespace {

/// Periods of every kind that end inside the period: what is handed in with its report.
QList<Period> entryPeriodsOf(const Period& period)
{
    QList<Period> periods;
    for (const base::PeriodKind kind :
         {base::PeriodKind::Month, base::PeriodKind::Quarter, base::PeriodKind::HalfYear, base::PeriodKind::Year}) {
        periods += entryPeriodsIn(period, kind);
    }
    return periods;
}

} // namespace

base::Result<Submission> ResultsService::changeState(base::UnitId id, const Period& period, SubmissionState state,
                                                     const QString& action, const QString& remark,
                                                     const QString& checkCode, const QDateTime& at,
                                                     const QString& label)
{
    return m_database.write(label, [&](UnitOfWork& unit) -> base::Result<Submission> {
        planning::PeriodRepository(unit.connection()).ensure(period);
        Submission submission;
        submission.unit = id;
        submission.period = period;
        submission = SubmissionRepository::find(unit.connection(), id, period).value_or(submission);
        const bool needsLocked = action != QLatin1String("submit");
        if (submission.isLocked() != needsLocked) {
            return base::Error{
                base::ErrorCode::Conflict,
                QCoreApplication::translate(
                    "Results", "The report is in the state “%1”, so this step is not possible. Nothing was changed.")
                    .arg(displayName(submission.state)),
                {},
                QStringLiteral("submission")};
        }
        submission.state = state;
        submission.remark = remark;
        if (action == QLatin1String("submit")) {
            submission.submittedAt = at.isValid() ? at : unit.now();
            submission.checkCode = checkCode;
        }
        if (action == QLatin1String("return")) {
            ++submission.returnedCount;
        }
        SubmissionRepository::put(unit, submission);
        SubmissionRepository::addEvent(unit, submission, action, remark);
        if (action == QLatin1String("submit")) {
            ValueRepository::handIn(unit, id, entryPeriodsOf(period));
        } else if (!submission.isLocked()) {
            ValueRepository::takeBack(unit, id, entryPeriodsOf(period));
        }
        return submission;
    });
}

base::Result<QString> ResultsService::figuresCode(base::UnitId unit, const Period& period)
{
    return m_database.read([&](Connection& connection) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const auto add = [&hash](qint64 number) { hash.addData(QByteArray(QByteArray::number(number) + ';')); };
        const QList<Period> periods = entryPeriodsOf(period);
        QList<base::IndicatorId> ids;
        for (const Indicator& card : planning::IndicatorRepository(connection)
                                         .catalogueAt(planning::PeriodRepository(connection).lastDay(period))) {
            ids.append(card.id);
        }
        for (const Period& part : periods) {
            add(part.key());
            CellKey own;
            for (const ValueRow& row : ValueRepository::read(connection, {part}, ids, {unit}, std::nullopt)) {
                // A counted figure stands for the own one until it is handed in; both ways the code is the same.
                if (row.kind == ValueRowKind::Own) {
                    own = row.key;
                } else if (row.kind == ValueRowKind::Counted && row.key == own) {
                    continue;
                }
                add(row.key.indicator.value());
                add(row.key.breakdown);
                add(static_cast<qint64>(row.kind == ValueRowKind::Counted ? ValueRowKind::Own : row.kind));
                add(row.cell.numerator ? row.cell.numerator->units() : -1);
                add(row.cell.denominator ? row.cell.denominator->units() : -1);
            }
            for (const SumRow& row : SumRepository::read(connection, part, ids, {unit}, 0)) {
                add(row.key.indicator.value());
                add(row.period.numerator.units());
                add(row.period.denominator.units());
            }
        }
        return base::checkCodeOf(hash.result());
    });
}

/// For the journal: the short name on the period's last day.
QString ResultsService::nameOf(base::UnitId unit, const Period& period)
{
    return m_database
        .read([&](Connection& connection) {
            const auto record = organization::UnitRepository::load(connection, unit);
            return record ? record->versionAt(planning::PeriodRepository(connection).lastDay(period)).shortName
                          : QString();
        })
        .valueOr({});
}

base::Result<Submission> ResultsService::submit(base::UnitId unit, const Period& period, const QDateTime& at)
{
    const auto code = figuresCode(unit, period);
    if (!code) {
        return code.error();
    }
    return changeState(unit, period, SubmissionState::Submitted, QStringLiteral("submit"), {}, *code, at,
                       QCoreApplication::translate("Results", "Submit the report of %1: %2")
                           .arg(base::longName(period), nameOf(unit, period)));
}

base::Result<Submission> ResultsService::reopen(base::UnitId unit, const Period& period, const QString& reason)
{
    if (reason.trimmed().isEmpty()) {
        return base::Error{base::ErrorCode::Validation,
                           QCoreApplication::translate("Results", "Say why the report is reopened."),
                           {},
                           QStringLiteral("reason")};
    }
    return changeState(unit, period, SubmissionState::Draft, QStringLiteral("reopen"), reason.trimmed(), {}, {},
                       QCoreApplication::translate("Results", "Reopen the report of %1: %2")
                           .arg(base::longName(period), nameOf(unit, period)));
}

base::Result<Submission> ResultsService::giveBack(base::UnitId unit, const Period& period, const QString& remark)
{
    if (remark.trimmed().isEmpty()) {
        return base::Error{base::ErrorCode::Validation,
                           QCoreApplication::translate("Results", "Say what is to be mended."),
                           {},
                           QStringLiteral("remark")};
    }
    return changeState(unit, period, SubmissionState::Returned, QStringLiteral("return"), remark.trimmed(), {}, {},
                       QCoreApplication::translate("Results", "Return the report of %1: %2")
                           .arg(base::longName(period), nameOf(unit, period)));
}

base::Result<Submission> ResultsService::accept(base::UnitId unit, const Period& period)
{
    return changeState(unit, period, SubmissionState::Accepted, QStringLiteral("accept"), {}, {}, {},
                       QCoreApplication::translate("Results", "Accept the report of %1: %2")
                           .arg(base::longName(period), nameOf(unit, period)));
}

base::Result<void> ResultsService::loadDeadlines()
{
    QFile file(QStringLiteral(":/data/results/deadlines.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return base::Error{base::ErrorCode::Bug, storage::sentenceFor(base::ErrorCode::Bug), file.fileName(), {}};
    }
    const QJsonArray entries =
        QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("deadlines")).toArray();
    return m_database.write(
        QCoreApplication::translate("Results", "Load the due dates of reports"),
        [&](UnitOfWork& unit) -> base::Result<void> {
            if (!SubmissionRepository::deadlines(unit.connection()).isEmpty()) {
                return {};
            }
            for (const QJsonValue& entry : entries) {
                const QString letter = entry[QLatin1String("period")].toString();
                const base::PeriodKind kind = letter == QLatin1String("M")   ? base::PeriodKind::Month
                                              : letter == QLatin1String("H") ? base::PeriodKind::HalfYear
                                              : letter == QLatin1String("Y") ? base::PeriodKind::Year
                                                                             : base::PeriodKind::Quarter;
                SubmissionRepository::putDeadline(unit, {kind, entry[QLatin1String("unit_type")].toString(),
                                                         entry[QLatin1String("month_offset")].toInt(),
                                                         entry[QLatin1String("day")].toInt(),
                                                         entry[QLatin1String("source")].toString()});
            }
            return {};
        });
}

base::Result<QList<Deadline>> ResultsService::deadlines()
{
    return m_database.read(SubmissionRepository::deadlines);
}

base::Result<void> ResultsService::setDeadline(const Deadline& deadline)
{
    return m_database.write(QCoreApplication::translate("Results", "Change a due date"),
                            [&](UnitOfWork& unit) -> base::Result<void> {
                                SubmissionRepository::putDeadline(unit, deadline);
                                return {};
                            });
}

base::Result<QDate> ResultsService::dueDate(const QString& unitType, const Period& period)
{
    return m_database.read([&](Connection& connection) {
        QDate due;
        const auto calendar =
            planning::PeriodRepository(connection).calendar(period.calendarId()).value_or(base::PeriodCalendar());
        for (const Deadline& deadline : SubmissionRepository::deadlines(connection)) {
            if (deadline.kind == period.kind() &&
                (deadline.unitType == unitType || (deadline.unitType.isEmpty() && !due.isValid()))) {
                due = results::dueDate(deadline, period, calendar);
            }
        }
        return due;
    });
}

base::Result<QHash<base::UnitId, ReportingState>> ResultsService::reportingStates(const organization::UnitTree& tree,
                                                                                  const Period& period)
{
    QHash<QString, QDate> due;
    for (int i = 0; i < tree.size(); ++i) {
        const QString type = tree.node(i).typeCode;
        if (!due.contains(type)) {
            const auto day = dueDate(type, period);
            if (!day) {
                return day.error();
            }
            due.insert(type, *day);
        }
    }
    const QDate today = m_database.clock().today();
    return m_database.read([&](Connection& connection) {
        QHash<base::UnitId, ReportingState> states;
        const auto submissions = SubmissionRepository::inPeriod(connection, period);
        QList<Period> entryPeriods;
        for (const base::PeriodKind kind :
             {base::PeriodKind::Month, base::PeriodKind::Quarter, base::PeriodKind::HalfYear, base::PeriodKind::Year}) {
            entryPeriods += entryPeriodsIn(period, kind);
        }
        QList<base::UnitId> few;
        for (int i = 0; i < tree.size() && tree.size() <= kFewUnits; ++i) {
            few.append(tree.node(i).id);
        }
        const QSet<base::UnitId> started = SubmissionRepository::unitsWithValues(connection, entryPeriods, few);
        for (int i = 0; i < tree.size(); ++i) {
            const organization::UnitNode& node = tree.node(i);
            const QDate day = due.value(node.typeCode);
            ReportingState state = ReportingState::NotExpected;
            if (const auto found = submissions.constFind(node.id);
                found != submissions.constEnd() && found->state != SubmissionState::Draft) {
                const bool late = day.isValid() && found->submittedAt && found->submittedAt->toLocalTime().date() > day;
                state = found->state == SubmissionState::Accepted   ? ReportingState::Accepted
                        : found->state == SubmissionState::Returned ? ReportingState::Returned
                        : late                                      ? ReportingState::SubmittedLate
                                                                    : ReportingState::Submitted;
            } else if (node.reports) {
                state = day.isValid() && today > day ? ReportingState::Overdue
                        : started.contains(node.id)  ? ReportingState::Started
                                                     : ReportingState::NotStarted;
            }
            states.insert(node.id, state);
        }
        return states;
    });
}

} // namespace doancoso::results
