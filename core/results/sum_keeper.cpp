// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/sum_keeper.h"

#include "core/organization/unit_repository.h"
#include "core/planning/calendar_service.h"
#include "core/planning/indicator_repository.h"
#include "core/planning/period_repository.h"
#include "core/results/moved_units.h"
#include "core/results/year_summer.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace doancoso::results {
namespace {

using base::Decimal;
using base::Period;
using storage::Connection;
using storage::RowChange;
using storage::UnitOfWork;

const int kOwner = 0; ///< its address marks this file's working memory in a unit of work

/// One unit's row of cells of one indicator over a year.
struct LineKey
{
    base::IndicatorId indicator;
    base::UnitId unit;
    qint64 breakdown = 0;
    int calendar = 1;
    int year = 0;
    base::PeriodKind kind = base::PeriodKind::Quarter;

    bool operator==(const LineKey&) const = default;
    friend size_t qHash(const LineKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.indicator.value(), key.unit.value(), key.breakdown, key.calendar, key.year,
                          static_cast<int>(key.kind));
    }
};

/// Both rows of a cell.
struct CellState
{
    RawCell own;
    RawCell correction;
    RawCell together() const { return combined(own, correction); }
    RawCell& of(ValueRowKind kind) { return kind == ValueRowKind::Own ? own : correction; }
};

/// What a unit of work changed so far: per line the cells as they were before.
struct Pending
{
    QHash<LineKey, QMap<qint64, CellState>> before; ///< period key → state; only periods that were touched
    QHash<LineKey, QSet<std::pair<qint64, int>>> seen;
    QDate organisationFrom;                ///< earliest day from which the tree differs; invalid: unchanged
    QSet<int> calendars;                   ///< whose months close on another day
    QHash<base::IndicatorId, QDate> cards; ///< indicators that add up otherwise, each with the earliest day
};

Pending& pendingOf(UnitOfWork& unit)
{
    std::any& memory = unit.attachment(&kOwner);
    if (!memory.has_value()) {
        memory = Pending();
    }
    return std::any_cast<Pending&>(memory);
}

void noteValueChange(UnitOfWork& unit, const RowChange& change)
{
    const ValueRow row = ValueRepository::fromJournalRow(change.before.isEmpty() ? change.after : change.before);
    const Period& period = row.key.period;
    const LineKey line{row.key.indicator,   row.key.unit,  row.key.breakdown,
                       period.calendarId(), period.year(), period.kind()};
    Pending& pending = pendingOf(unit);
    // The first change of a row in this unit of work shows how it was before all of them.
    auto& seen = pending.seen[line];
    const std::pair<qint64, int> rowKey{period.key(), static_cast<int>(row.kind)};
    if (!seen.contains(rowKey)) {
        seen.insert(rowKey);
        pending.before[line][period.key()].of(row.kind) = change.before.isEmpty() ? RawCell() : row.cell;
    }
}

void noteVersionChange(UnitOfWork& unit, const RowChange& change)
{
    Pending& pending = pendingOf(unit);
    for (const storage::Row& row : {change.before, change.after}) {
        if (!row.isEmpty()) {
            const QDate from = QDate::fromString(row.value(QStringLiteral("valid_from")).toString(), Qt::ISODate);
            pending.organisationFrom =
                pending.organisationFrom.isValid() ? std::min(pending.organisationFrom, from) : from;
        }
    }
}

void noteCalendarChange(UnitOfWork& unit, const RowChange& change)
{
    if (!change.before.isEmpty() && !change.after.isEmpty()) {
        pendingOf(unit).calendars.insert(change.value(QStringLiteral("id")).toInt());
    }
}

/// Another rule over time or units, or another validity: the sums of this indicator are not what they were.
void noteCardChange(UnitOfWork& unit, const RowChange& change)
{
    const auto differs = [&change](const char* column) {
        const QString name = QString::fromLatin1(column);
        return change.before.value(name) != change.after.value(name);
    };
    const bool rules =
        differs("value_kind") || differs("time_rule") || differs("unit_rule") || differs("met_threshold");
    const char* const affected = rules || differs("valid_from") ? "valid_from" : "valid_until";
    if (!rules && !differs(affected)) {
        return;
    }
    QDate& earliest =
        pendingOf(unit).cards[base::IndicatorId(change.value(QStringLiteral("indicator_id")).toLongLong())];
    for (const storage::Row& row : {change.before, change.after}) {
        const QDate day = QDate::fromString(row.value(QString::fromLatin1(affected)).toString(), Qt::ISODate);
        if (day.isValid()) {
            earliest = earliest.isValid() ? std::min(earliest, day) : day;
        }
    }
}

/// Every period of a year under which anything is entered has its row.
void ensurePeriods(Connection& connection, const QList<Period>& periods, QHash<Period, QDate>& lastDays)
{
    bool added = false;
    for (const Period& period : periods) {
        if (!lastDays.contains(period)) {
            planning::PeriodRepository(connection).ensure(period);
            added = true;
        }
    }
    if (added) {
        lastDays = SumRepository::lastDays(connection);
    }
}

QList<Period> periodsOfYear(const Period& any)
{
    return any.enclosingYear().parts(any.kind());
}

class Flush
{
public:
    explicit Flush(UnitOfWork& unit)
        : m_unit(unit), m_connection(unit.connection()), m_days(SumRepository::lastDays(unit.connection()))
    {}

    void run(const Pending& pending)
    {
        for (auto line = pending.before.cbegin(); line != pending.before.cend(); ++line) {
            collect(line.key(), line.value());
        }
        applySums();
    }

private:
    struct Delta
    {
        Amount period;
        qint64 rows = 0;
        Amount cumulative;
        qint64 cumulativeRows = 0;
    };

    SumRules rulesOf(base::IndicatorId id, const Period& period)
    {
        const auto key = std::pair(id.value(), period.key());
        auto found = m_rules.constFind(key);
        if (found == m_rules.constEnd()) {
            const auto indicator = planning::IndicatorRepository(m_connection).find(id, m_days.value(period));
            found = m_rules.insert(key, indicator ? SumRules::of(*indicator) : SumRules());
        }
        return *found;
    }

    const QList<base::UnitId>& ancestorsOf(base::UnitId unit, const QDate& day)
    {
        const auto key = std::pair(unit.value(), day);
        auto found = m_ancestors.constFind(key);
        if (found == m_ancestors.constEnd()) {
            found = m_ancestors.insert(key, organization::UnitRepository::ancestorsAt(m_connection, unit, day));
        }
        return *found;
    }

    /// Differences of one line, spread to the units above.
    void collect(const LineKey& line, const QMap<qint64, CellState>& changed)
    {
        const QList<Period> periods = periodsOfYear(Period(line.kind, line.year, 1, line.calendar));
        // The running figure stands in every later period of the year, also where nothing was entered yet.
        ensurePeriods(m_connection, periods, m_days);
        QMap<qint64, CellState> now;
        for (const ValueRow& row :
             ValueRepository::read(m_connection, periods, {line.indicator}, {line.unit}, line.breakdown)) {
            now[row.key.period.key()].of(row.kind) = row.cell;
        }
        TimeState timeBefore;
        TimeState timeAfter;
        for (const Period& period : periods) {
            const SumRules rules = rulesOf(line.indicator, period);
            const CellState after = now.value(period.key());
            CellState before = after;
            if (const auto touched = changed.constFind(period.key()); touched != changed.constEnd()) {
                before = beforeOf(line, period, *touched, after);
            }
            timeBefore.add(before.together(), rules);
            timeAfter.add(after.together(), rules);
            Delta delta;
            difference(contribution(before.together(), rules), contribution(after.together(), rules), delta.period,
                       delta.rows);
            const auto yearBefore = timeBefore.value(rules);
            const auto yearAfter = timeAfter.value(rules);
            difference(yearBefore ? contribution(*yearBefore, rules) : std::nullopt,
                       yearAfter ? contribution(*yearAfter, rules) : std::nullopt, delta.cumulative,
                       delta.cumulativeRows);
            const bool hadRaw = isComplete(before.together(), rules);
            const bool hasRaw = isComplete(after.together(), rules);
            if (hadRaw != hasRaw) {
                m_rawBefore.insert({period, line.indicator, line.unit, line.breakdown}, hadRaw);
            }
            if (!delta.period.isZero() || delta.rows != 0 || !delta.cumulative.isZero() || delta.cumulativeRows != 0 ||
                hadRaw != hasRaw) {
                spread({period, line.indicator, line.unit, line.breakdown}, delta);
            }
        }
    }

    /// Rows of the cell that this unit of work did not touch were the same before.
    CellState beforeOf(const LineKey& line, const Period& period, const CellState& touched,
                       const CellState& after) const
    {
        const auto& seen = m_pendingSeen->value(line);
        CellState before = after;
        for (const ValueRowKind kind : {ValueRowKind::Own, ValueRowKind::Correction}) {
            if (seen.contains({period.key(), static_cast<int>(kind)})) {
                CellState copy = touched;
                before.of(kind) = copy.of(kind);
            }
        }
        return before;
    }

    static void difference(const std::optional<Amount>& before, const std::optional<Amount>& after, Amount& amount,
                           qint64& rows)
    {
        amount = after.value_or(Amount()) - before.value_or(Amount());
        rows = (after ? 1 : 0) - (before ? 1 : 0);
    }

    void spread(const CellKey& cell, const Delta& delta)
    {
        const QList<base::UnitId>& ancestors = ancestorsOf(cell.unit, m_days.value(cell.period));
        m_touched.insert(cell);
        for (const base::UnitId ancestor : ancestors) {
            CellKey key = cell;
            key.unit = ancestor;
            Delta& sum = m_deltas[key];
            sum.period += delta.period;
            sum.rows += delta.rows;
            sum.cumulative += delta.cumulative;
            sum.cumulativeRows += delta.cumulativeRows;
            m_touched.insert(key);
        }
    }

    bool hasRawNow(const CellKey& key)
    {
        CellState state;
        for (const ValueRow& row :
             ValueRepository::read(m_connection, {key.period}, {key.indicator}, {key.unit}, key.breakdown)) {
            state.of(row.kind) = row.cell;
        }
        return isComplete(state.together(), rulesOf(key.indicator, key.period));
    }

    /// Deepest units first, so that "this child now reports" is settled before its parent is written.
    void applySums()
    {
        QList<std::pair<qsizetype, CellKey>> order;
        for (const CellKey& key : m_touched) {
            order.append({ancestorsOf(key.unit, m_days.value(key.period)).size(), key});
        }
        std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
        QHash<CellKey, qint64> childChanges;
        for (const auto& [depth, key] : order) {
            SumRow row = SumRepository::find(m_connection, key).value_or(SumRow{key, {}, 0, 0, {}, 0});
            const qint64 rowsBefore = row.valueRows;
            const Delta delta = m_deltas.value(key);
            row.period += delta.period;
            row.valueRows += delta.rows;
            row.cumulative += delta.cumulative;
            row.cumulativeRows += delta.cumulativeRows;
            row.reportedChildren += childChanges.value(key);
            if (m_deltas.contains(key) || childChanges.contains(key)) {
                SumRepository::put(m_connection, row);
            }
            tellParent(key, rowsBefore > 0, row.valueRows > 0, childChanges);
        }
    }

    void tellParent(const CellKey& key, bool belowBefore, bool belowAfter, QHash<CellKey, qint64>& childChanges)
    {
        const QDate day = m_days.value(key.period);
        const QList<base::UnitId>& ancestors = ancestorsOf(key.unit, day);
        const auto rawChanged = m_rawBefore.constFind(key);
        if (ancestors.isEmpty() || (belowBefore == belowAfter && rawChanged == m_rawBefore.constEnd())) {
            return;
        }
        const bool rawAfter = rawChanged != m_rawBefore.constEnd() ? !*rawChanged : hasRawNow(key);
        const bool rawBefore = rawChanged != m_rawBefore.constEnd() ? *rawChanged : rawAfter;
        const int change = (rawAfter || belowAfter ? 1 : 0) - (rawBefore || belowBefore ? 1 : 0);
        if (change != 0 && SumRepository::unitReports(m_connection, key.unit, day)) {
            CellKey parent = key;
            parent.unit = ancestors.constFirst();
            childChanges[parent] += change;
        }
    }

public:
    const QHash<LineKey, QSet<std::pair<qint64, int>>>* m_pendingSeen = nullptr;

private:
    UnitOfWork& m_unit;
    Connection& m_connection;
    QHash<Period, QDate> m_days;
    QHash<std::pair<qint64, qint64>, SumRules> m_rules;
    QHash<std::pair<qint64, QDate>, QList<base::UnitId>> m_ancestors;
    QHash<CellKey, Delta> m_deltas;
    QHash<CellKey, bool> m_rawBefore; ///< only where a unit's own figure appeared or went
    QSet<CellKey> m_touched;
};

/// Adds the changed indicators up anew in every year that has a period under another card.
void followCards(UnitOfWork& unit, const QHash<base::IndicatorId, QDate>& cards)
{
    Connection& connection = unit.connection();
    const auto days = SumRepository::lastDays(connection);
    QMap<std::pair<int, int>, QDate> ends; // calendar and year → last day of its latest period
    for (auto it = days.cbegin(); it != days.cend(); ++it) {
        QDate& end = ends[{it.key().calendarId(), it.key().year()}];
        end = end.isValid() ? std::max(end, it.value()) : it.value();
    }
    for (auto year = ends.cbegin(); year != ends.cend(); ++year) {
        YearSummer summer(connection, year.key().first, year.key().second);
        for (auto card = cards.cbegin(); card != cards.cend(); ++card) {
            if (card.value() <= year.value()) {
                bool hasFigures = false;
                for (const Period& period : summer.periods()) {
                    SumRepository::removeIndicator(connection, period, card.key());
                    hasFigures = hasFigures || ValueRepository::hasFigures(connection, period, card.key());
                }
                if (hasFigures) {
                    summer.sum(card.key(),
                               [&connection](const SumRow& row) { SumRepository::insert(connection, row); });
                }
            }
        }
    }
}

void followFigures(UnitOfWork& unit, const Pending& pending)
{
    // With values in the same change it is not worth telling which of them belong to new units.
    const QSet<qint64> withoutValues = pending.before.isEmpty() ? madeOrRemoved(unit.changes()) : QSet<qint64>();
    if (pending.organisationFrom.isValid() && movesUnits(unit.changes(), withoutValues)) {
        // The tree differs from this day on: every year that is not over before it is added up anew.
        QSet<std::pair<int, int>> years;
        const auto days = SumRepository::lastDays(unit.connection());
        for (auto it = days.cbegin(); it != days.cend(); ++it) {
            if (it.value() >= pending.organisationFrom) {
                years.insert({it.key().calendarId(), it.key().year()});
            }
        }
        for (auto line = pending.before.cbegin(); line != pending.before.cend(); ++line) {
            years.insert({line.key().calendar, line.key().year});
        }
        if (!years.isEmpty()) {
            base::SilentProgress silent;
            SumKeeper::rebuildYears(unit, QList<std::pair<int, int>>(years.cbegin(), years.cend()), silent);
        }
        return;
    }
    if (!pending.before.isEmpty()) {
        Flush flush(unit);
        flush.m_pendingSeen = &pending.seen;
        flush.run(pending);
    }
}

void beforeCommit(UnitOfWork& unit)
{
    std::any& memory = unit.attachment(&kOwner);
    if (!memory.has_value()) {
        return;
    }
    const Pending pending = std::any_cast<Pending>(std::move(memory));
    memory.reset();
    followFigures(unit, pending);
    if (!pending.cards.isEmpty()) {
        followCards(unit, pending.cards);
    }
    if (!pending.calendars.isEmpty()) {
        // Running figures stand in later periods of a year as well, and those may end under another organisation now.
        QSet<std::pair<int, int>> years;
        const auto days = SumRepository::lastDays(unit.connection());
        for (auto it = days.cbegin(); it != days.cend(); ++it) {
            if (pending.calendars.contains(it.key().calendarId())) {
                years.insert({it.key().calendarId(), it.key().year()});
            }
        }
        if (!years.isEmpty()) {
            base::SilentProgress silent;
            SumKeeper::rebuildYears(unit, QList<std::pair<int, int>>(years.cbegin(), years.cend()), silent);
        }
    }
}

} // namespace

void SumKeeper::install(storage::Database& database)
{
    planning::CalendarService::install(database);
    database.addRowObserver(QStringLiteral("indicator_value"), noteValueChange);
    database.addRowObserver(QStringLiteral("unit_version"), noteVersionChange);
    database.addRowObserver(QStringLiteral("indicator_version"), noteCardChange);
    database.addRowObserver(QStringLiteral("calendar"), noteCalendarChange);
    database.addBeforeCommit(beforeCommit);
}

base::Result<void> SumKeeper::rebuild(storage::Database& database, base::ProgressSink& progress)
{
    return database.write(QCoreApplication::translate("Results", "Add all sums up anew"),
                          [&](UnitOfWork& unit) -> base::Result<void> {
                              rebuildYears(unit, {}, progress);
                              if (progress.isCancelled()) {
                                  return base::cancelledError();
                              }
                              return {};
                          });
}

void SumKeeper::rebuildYears(UnitOfWork& unit, const QList<std::pair<int, int>>& calendarYears,
                             base::ProgressSink& progress)
{
    QList<std::pair<int, int>> years = calendarYears;
    Connection& connection = unit.connection();
    if (years.isEmpty()) {
        const auto days = SumRepository::lastDays(connection);
        QSet<std::pair<int, int>> found;
        for (auto it = days.cbegin(); it != days.cend(); ++it) {
            found.insert({it.key().calendarId(), it.key().year()});
        }
        years = QList<std::pair<int, int>>(found.cbegin(), found.cend());
    }
    auto days = SumRepository::lastDays(connection);
    for (const Period& period : ValueRepository::periodsWithValues(connection)) {
        ensurePeriods(connection, periodsOfYear(period), days);
    }
    for (const auto& [calendar, year] : years) {
        for (auto it = days.cbegin(); it != days.cend(); ++it) {
            if (it.key().calendarId() == calendar && it.key().year() == year) {
                SumRepository::removePeriod(connection, it.key());
            }
        }
        YearSummer summer(connection, calendar, year);
        const QList<base::IndicatorId> indicators = summer.indicators();
        for (qsizetype i = 0; i < indicators.size() && !progress.isCancelled(); ++i) {
            progress.report(i, indicators.size(), QCoreApplication::translate("Results", "Adding up %1").arg(year));
            summer.sum(indicators.at(i), [&connection](const SumRow& row) { SumRepository::insert(connection, row); });
        }
    }
}

} // namespace doancoso::results
