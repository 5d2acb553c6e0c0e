// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/results_service.h"

#include "core/base/check_code.h"
#include "core/organization/unit_repository.h"
#include "core/planning/indicator_repository.h"
#include "core/planning/period_repository.h"
#include "core/results/submission_repository.h"
#include "core/results/sum_keeper.h"
#include "core/storage/journal.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace doancoso::results {
namespace {

using base::Decimal;
using base::Period;
using planning::Indicator;
using storage::Connection;
using storage::UnitOfWork;

QString nameOf(Connection& connection, base::UnitId unit, const QDate& day)
{
    const auto record = organization::UnitRepository::load(connection, unit);
    return record ? record->versionAt(day).shortName : QString();
}

/// Ends the unit of work when the cell's figures are handed in.
void requireUnlocked(UnitOfWork& unit, const CellKey& key)
{
    for (const Period& locked :
         SubmissionRepository::lockedPeriods(unit.connection(), key.unit, key.period.calendarId(), key.period.year())) {
        if (locked == key.period || locked.contains(key.period)) {
            throw storage::Abort{
                {base::ErrorCode::Locked,
                 QCoreApplication::translate(
                     "Results", "The figures of %1 for %2 are submitted. Nothing was changed; reopen the report "
                                "with a reason first.")
                     .arg(nameOf(unit.connection(), key.unit,
                                 planning::PeriodRepository(unit.connection()).lastDay(key.period)),
                          base::longName(locked)),
                 {},
                 QStringLiteral("submission")}};
        }
    }
}

void requireStorable(const Indicator& indicator, const ValueRow& row)
{
    const auto refuse = [](const QString& sentence) {
        throw storage::Abort{{base::ErrorCode::Validation, sentence, {}, QStringLiteral("value")}};
    };
    if (indicator.isComputed()) {
        refuse(QCoreApplication::translate("Results", "“%1” is computed from other indicators and cannot be typed.")
                   .arg(indicator.name));
    }
    if (row.key.period.kind() != indicator.entryPeriodKind()) {
        refuse(
            QCoreApplication::translate("Results", "“%1” is entered for another kind of period.").arg(indicator.name));
    }
    if (row.kind == ValueRowKind::Correction && !row.cell.isEmpty() && row.reason.trimmed().isEmpty()) {
        refuse(QCoreApplication::translate("Results", "A correction needs a reason."));
    }
    if (!indicator.isRatio() && row.cell.denominator) {
        refuse(QCoreApplication::translate("Results", "“%1” is a single number, without a denominator.")
                   .arg(indicator.name));
    }
}

/// Modest past of a cell for the jump rule: complete figures before `period`, newest first.
QList<Decimal> pastFigures(const QHash<CellKey, RawCell>& cells, const CellKey& key, const Indicator& indicator,
                           int count)
{
    QList<Decimal> past;
    CellKey earlier = key;
    for (int step = 1; step <= count; ++step) {
        earlier.period = key.period.shifted(-step);
        const RawCell cell = cells.value(earlier);
        if (indicator.isRatio()) {
            if (const auto percent =
                    cell.numerator && cell.denominator ? cell.numerator->percentOf(*cell.denominator) : std::nullopt) {
                past.append(*percent);
            }
        } else if (cell.numerator) {
            past.append(*cell.numerator);
        }
    }
    return past;
}

QString formulaText(const Indicator& indicator)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("Explanation", text); };
    if (indicator.isComputed()) {
        return words(QT_TRANSLATE_NOOP("Explanation", "Computed from two other indicators: one divided by the other."));
    }
    switch (indicator.unitRule) {
    case planning::UnitRule::Sum:
        return words(QT_TRANSLATE_NOOP("Explanation", "Own figure plus the figures of the units below."));
    case planning::UnitRule::Ratio:
        return words(QT_TRANSLATE_NOOP("Explanation",
                                       "Sum of the numerators divided by the sum of the denominators, own and below."));
    case planning::UnitRule::CountMet:
        return words(QT_TRANSLATE_NOOP("Explanation",
                                       "Number of units that reach the threshold, out of the units that reported."));
    case planning::UnitRule::Average:
        return words(QT_TRANSLATE_NOOP("Explanation", "Mean of the units that reported."));
    case planning::UnitRule::None:
        return words(QT_TRANSLATE_NOOP("Explanation", "The unit's own figure; it is not added up."));
    }
    return {};
}

} // namespace

base::Result<QList<SeriesPoint>> ResultsService::series(base::UnitId unit, const Indicator& indicator,
                                                        const Period& last, int count)
{
    QList<SeriesPoint> points;
    for (int step = count - 1; step >= 0; --step) {
        const Period period = last.shifted(-step);
        const auto table = m_reader.read({period, {unit}, {indicator}, 0, TreeMode::PeriodEnd});
        if (!table) {
            return table.error();
        }
        points.append({period, table->at(0, 0).period});
    }
    return points;
}

base::Result<void> ResultsService::save(const QList<ValueRow>& rows, const QString& label)
{
    return m_database.write(label, [&](UnitOfWork& unit) -> base::Result<void> {
        planning::PeriodRepository periods(unit.connection());
        planning::IndicatorRepository indicators(unit.connection());
        QHash<std::pair<qint64, qint64>, Indicator> cards;
        QSet<std::pair<qint64, qint64>> unlocked;
        for (const ValueRow& row : rows) {
            periods.ensure(row.key.period);
            const std::pair cardKey(row.key.indicator.value(), row.key.period.key());
            if (!cards.contains(cardKey)) {
                const auto card = indicators.find(
                    row.key.indicator, planning::PeriodRepository(unit.connection()).lastDay(row.key.period));
                if (!card) {
                    return base::Error{base::ErrorCode::Validation,
                                       QCoreApplication::translate("Results", "This indicator does not hold in %1.")
                                           .arg(base::longName(row.key.period)),
                                       {},
                                       QStringLiteral("indicator")};
                }
                cards.insert(cardKey, *card);
            }
            requireStorable(cards.value(cardKey), row);
            const std::pair lockKey(row.key.unit.value(), row.key.period.key());
            if (!unlocked.contains(lockKey)) {
                requireUnlocked(unit, row.key);
                unlocked.insert(lockKey);
            }
            ValueRepository::put(unit, row);
        }
        return {};
    });
}

base::Result<void> ResultsService::setNote(const CellKey& key, const QString& note)
{
    return m_database.write(QCoreApplication::translate("Results", "Note on a figure"),
                            [&](UnitOfWork& unit) -> base::Result<void> {
                                planning::PeriodRepository(unit.connection()).ensure(key.period);
                                ValueRepository::putNote(unit, key, note.trimmed());
                                return {};
                            });
}

base::Result<QHash<CellKey, QString>> ResultsService::notes(const Period& period, const QList<base::UnitId>& units)
{
    return m_database.read([&](Connection& connection) { return ValueRepository::notes(connection, period, units); });
}

base::Result<QList<CellChange>> ResultsService::history(const CellKey& key)
{
    QList<CellChange> changes;
    for (const ValueRowKind kind : {ValueRowKind::Own, ValueRowKind::Correction}) {
        const auto rows = storage::Journal(m_database)
                              .history(QStringLiteral("indicator_value"), ValueRepository::journalKey(key, kind));
        if (!rows) {
            return rows.error();
        }
        for (const storage::JournalRow& row : *rows) {
            changes.append({row.at, row.userName, kind,
                            row.before.isEmpty() ? RawCell() : ValueRepository::fromJournalRow(row.before).cell,
                            row.after.isEmpty() ? RawCell() : ValueRepository::fromJournalRow(row.after).cell});
        }
    }
    std::stable_sort(changes.begin(), changes.end(),
                     [](const CellChange& a, const CellChange& b) { return a.at > b.at; });
    return changes;
}

base::Result<QList<ValueRow>> ResultsService::rows(const Period& period, const QList<base::UnitId>& units,
                                                   const QList<Indicator>& indicators)
{
    QSet<Period> periods;
    QList<base::IndicatorId> ids;
    for (const Indicator& indicator : indicators) {
        ids.append(indicator.id);
        for (const Period& part : entryPeriodsIn(period, indicator.entryPeriodKind())) {
            periods.insert(part);
        }
    }
    return m_database.read([&](Connection& connection) {
        return ValueRepository::read(connection, QList<Period>(periods.cbegin(), periods.cend()), ids, units,
                                     std::nullopt);
    });
}

base::Result<QList<CellFinding>> ResultsService::validate(const Period& period, const QList<base::UnitId>& units,
                                                          const QList<Indicator>& indicators)
{
    const auto rule = readJumpRule();
    if (!rule) {
        return rule.error();
    }
    return m_database.read([&](Connection& connection) {
        const QList<planning::Breakdown> breakdowns = planning::IndicatorRepository(connection).breakdowns();
        QList<CellFinding> found;
        QSet<Period> periods;
        QList<base::IndicatorId> ids;
        for (const Indicator& indicator : indicators) {
            ids.append(indicator.id);
            for (const Period& inside : entryPeriodsIn(period, indicator.entryPeriodKind())) {
                for (int step = 0; step <= rule->historyPeriods; ++step) {
                    periods.insert(inside.shifted(-step));
                }
            }
        }
        QHash<CellKey, RawCell> cells;
        for (const ValueRow& row : ValueRepository::read(connection, QList<Period>(periods.cbegin(), periods.cend()),
                                                         ids, units, std::nullopt)) {
            if (row.kind == ValueRowKind::Own) {
                cells.insert(row.key, row.cell);
            }
        }
        for (const base::UnitId unit : units) {
            for (const Indicator& indicator : indicators) {
                for (const Period& inside : entryPeriodsIn(period, indicator.entryPeriodKind())) {
                    const CellKey key{inside, indicator.id, unit, 0};
                    const RawCell cell = cells.value(key);
                    found += findingsOf(indicator, key, cell, pastFigures(cells, key, indicator, rule->historyPeriods),
                                        *rule);
                    for (const QString& dimension : indicator.breakdowns) {
                        QList<RawCell> parts;
                        for (const planning::Breakdown& part : breakdowns) {
                            if (part.dimension == dimension) {
                                parts.append(cells.value({inside, indicator.id, unit, part.id}));
                            }
                        }
                        const QString name = dimension == QLatin1String("SEX")
                                                 ? QCoreApplication::translate("Validation", "sex")
                                                 : QCoreApplication::translate("Validation", "block");
                        if (const auto finding = partsFinding(indicator, key, cell, name, parts)) {
                            found.append(*finding);
                        }
                    }
                }
            }
        }
        return found;
    });
}

base::Result<Explanation> ResultsService::explain(base::UnitId unit, const Indicator& indicator, const Period& period)
{
    const auto own = m_reader.read({period, {unit}, {indicator}, 0, TreeMode::PeriodEnd});
    if (!own) {
        return own.error();
    }
    const auto tree = m_database.read([&](Connection& connection) {
        return organization::UnitRepository::treeAt(connection, planning::PeriodRepository(connection).lastDay(period));
    });
    if (!tree) {
        return tree.error();
    }
    const auto below = m_reader.read({period, tree->childIds(unit), {indicator}, 0, TreeMode::PeriodEnd});
    if (!below) {
        return below.error();
    }
    Explanation explanation;
    explanation.formula = formulaText(indicator);
    explanation.figure = own->at(0, 0);
    explanation.parts = entryPeriodsIn(period, indicator.entryPeriodKind());
    for (int i = 0; i < below->units().size(); ++i) {
        const organization::UnitNode* node = tree->find(below->units().at(i));
        const Explanation::Child child{node->id, node->shortName, below->at(i, 0).period, node->reports};
        if (child.figure.isReported()) {
            explanation.children.append(child);
        } else if (child.expected) {
            explanation.missing.append(child);
        }
    }
    if (explanation.figure.hasCorrection) {
        const auto row = m_database.read([&](Connection& connection) {
            return ValueRepository::find(connection, {explanation.figure.entryPeriod, indicator.id, unit, 0},
                                         ValueRowKind::Correction);
        });
        if (!row) {
            return row.error();
        }
        explanation.correctionReason = *row ? (*row)->reason : QString();
    }
    return explanation;
}

base::Result<QList<CheckItem>> ResultsService::check(base::ProgressSink& progress)
{
    return m_database.read([&](Connection& connection) {
        CheckItem sums{QCoreApplication::translate("Check", "Kept sums against the entered figures"), 0, {}, 0};
        const auto complain = [](CheckItem& item, const QString& problem) {
            ++item.problemCount;
            if (item.problems.size() < 20) {
                item.problems.append(problem);
            }
        };
        const auto lastDays = SumRepository::lastDays(connection);
        QSet<std::pair<int, int>> years;
        for (auto it = lastDays.cbegin(); it != lastDays.cend(); ++it) {
            years.insert({it.key().calendarId(), it.key().year()});
        }
        for (const auto& [calendar, year] : years) {
            YearSummer summer(connection, calendar, year);
            // Indicators of which only sums remain must be looked at as well.
            QSet<base::IndicatorId> indicators;
            for (const base::IndicatorId id : summer.indicators()) {
                indicators.insert(id);
            }
            for (const Indicator& card :
                 planning::IndicatorRepository(connection).catalogueAt(Period::wholeYear(year).lastDay())) {
                indicators.insert(card.id);
            }
            qint64 done = 0;
            for (const base::IndicatorId indicator : indicators) {
                if (progress.isCancelled()) {
                    throw storage::Abort{base::cancelledError()};
                }
                progress.report(++done, indicators.size(),
                                QCoreApplication::translate("Check", "Checking the sums of %1").arg(year));
                QHash<CellKey, SumRow> stored;
                for (const Period& period : summer.periods()) {
                    for (const SumRow& row : SumRepository::all(connection, period, indicator)) {
                        stored.insert(row.key, row);
                    }
                }
                summer.sum(indicator, [&](const SumRow& row) {
                    ++sums.checked;
                    if (!(stored.take(row.key) == row)) {
                        complain(sums,
                                 QCoreApplication::translate("Check", "%1, indicator %2, unit %3: the kept sum differs")
                                     .arg(row.key.period.code())
                                     .arg(row.key.indicator.value())
                                     .arg(row.key.unit.value()));
                    }
                });
                for (auto it = stored.cbegin(); it != stored.cend(); ++it) {
                    complain(sums, QCoreApplication::translate("Check",
                                                               "%1, indicator %2, unit %3: a kept sum without figures")
                                       .arg(it.key().period.code())
                                       .arg(it.key().indicator.value())
                                       .arg(it.key().unit.value()));
                }
            }
        }
        return QList<CheckItem>{sums};
    });
}

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
        return submission;
    });
}

base::Result<QString> ResultsService::figuresCode(base::UnitId unit, const Period& period)
{
    return m_database.read([&](Connection& connection) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const auto add = [&hash](qint64 number) { hash.addData(QByteArray(QByteArray::number(number) + ';')); };
        QList<Period> periods;
        for (const base::PeriodKind kind :
             {base::PeriodKind::Month, base::PeriodKind::Quarter, base::PeriodKind::HalfYear, base::PeriodKind::Year}) {
            periods += entryPeriodsIn(period, kind);
        }
        QList<base::IndicatorId> ids;
        for (const Indicator& card : planning::IndicatorRepository(connection)
                                         .catalogueAt(planning::PeriodRepository(connection).lastDay(period))) {
            ids.append(card.id);
        }
        for (const Period& part : periods) {
            add(part.key());
            for (const ValueRow& row : ValueRepository::read(connection, {part}, ids, {unit}, std::nullopt)) {
                add(row.key.indicator.value());
                add(row.key.breakdown);
                add(static_cast<qint64>(row.kind));
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

base::Result<Submission> ResultsService::submit(base::UnitId unit, const Period& period, const QDateTime& at)
{
    const auto code = figuresCode(unit, period);
    if (!code) {
        return code.error();
    }
    return changeState(unit, period, SubmissionState::Submitted, QStringLiteral("submit"), {}, *code, at,
                       QCoreApplication::translate("Results", "Submit the report of %1").arg(base::longName(period)));
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
                       QCoreApplication::translate("Results", "Reopen the report of %1").arg(base::longName(period)));
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
                       QCoreApplication::translate("Results", "Return the report of %1").arg(base::longName(period)));
}

base::Result<Submission> ResultsService::accept(base::UnitId unit, const Period& period)
{
    return changeState(unit, period, SubmissionState::Accepted, QStringLiteral("accept"), {}, {}, {},
                       QCoreApplication::translate("Results", "Accept the report of %1").arg(base::longName(period)));
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
        const QSet<base::UnitId> started = SubmissionRepository::unitsWithValues(connection, entryPeriods);
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
