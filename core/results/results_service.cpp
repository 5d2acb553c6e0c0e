// SPDX-License-Identifier: GPL-3.0-or-later
//
// ResultsService: figures. Handing in and due dates are in results_service_reports.cpp.
#include "core/results/results_service.h"

#include "core/organization/unit_repository.h"
#include "core/planning/indicator_repository.h"
#include "core/planning/period_repository.h"
#include "core/results/entry_count_repository.h"
#include "core/results/submission_repository.h"
#include "core/results/year_summer.h"
#include "core/storage/journal.h"

#include <QCoreApplication>
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

/// What the registers count is changed in the registers.
void requireNotCounted(UnitOfWork& unit, const Indicator& indicator, const ValueRow& row)
{
    if (row.kind != ValueRowKind::Own || row.cell.isEmpty() || !indicator.isCounted()) {
        return;
    }
    // A unit above that keeps the register counts for the units below it.
    const QDate day = planning::PeriodRepository(unit.connection()).lastDay(row.key.period);
    QList<base::UnitId> keepers{row.key.unit};
    keepers += organization::UnitRepository::ancestorsAt(unit.connection(), row.key.unit, day);
    const bool counted = std::any_of(keepers.cbegin(), keepers.cend(), [&](base::UnitId keeper) {
        CellKey key = row.key;
        key.unit = keeper;
        return ValueRepository::find(unit.connection(), key, ValueRowKind::Counted).has_value();
    });
    if (counted) {
        throw storage::Abort{
            {base::ErrorCode::Validation,
             QCoreApplication::translate("Results", "“%1” counts by itself from the registers and cannot be typed. "
                                                    "Nothing was changed; change the records behind it instead.")
                 .arg(indicator.name),
             {},
             QStringLiteral("counted")}};
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
            requireNotCounted(unit, cards.value(cardKey), row);
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
            // A counted row comes after the own one, which holds where both stand.
            if (row.kind == ValueRowKind::Own || (row.kind == ValueRowKind::Counted && !cells.contains(row.key))) {
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

namespace {

template <typename Complain>
void checkEntryCounts(Connection& connection, const Period& period, const std::vector<qint64>& counted, CheckItem& item,
                      Complain complain)
{
    QHash<qint64, qint64> stored = EntryCountRepository::all(connection, period);
    for (size_t unit = 0; unit < counted.size(); ++unit) {
        const auto number = static_cast<qint64>(unit);
        item.checked += counted[unit] > 0 ? 1 : 0;
        if (stored.take(number) != counted[unit]) {
            complain(item, QCoreApplication::translate("Check", "%1, unit %2: the kept count of figures differs")
                               .arg(period.code())
                               .arg(number));
        }
    }
    for (auto it = stored.cbegin(); it != stored.cend(); ++it) {
        complain(item, QCoreApplication::translate("Check", "%1, unit %2: the kept count of figures differs")
                           .arg(period.code())
                           .arg(it.key()));
    }
}

} // namespace

base::Result<QList<CheckItem>> ResultsService::check(base::ProgressSink& progress)
{
    return m_database.read([&](Connection& connection) {
        CheckItem sums{QCoreApplication::translate("Check", "Kept sums against the entered figures"), 0, {}, 0};
        CheckItem counts{QCoreApplication::translate("Check", "Kept counts of entered figures"), 0, {}, 0};
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
            for (const Period& period : summer.periods()) {
                checkEntryCounts(connection, period, summer.entryCounts(period), counts, complain);
            }
        }
        return QList<CheckItem>{sums, counts};
    });
}

} // namespace doancoso::results
