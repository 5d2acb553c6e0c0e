// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/sum_keeper.h"

#include "core/planning/calendar_service.h"
#include "core/results/entry_count_repository.h"
#include "core/results/moved_units.h"
#include "core/results/sum_flush.h"
#include "core/results/year_summer.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace doancoso::results {
namespace {

using base::Period;
using storage::Connection;
using storage::RowChange;
using storage::UnitOfWork;

const int kOwner = 0; ///< its address marks this file's working memory in a unit of work

PendingSums& pendingOf(UnitOfWork& unit)
{
    std::any& memory = unit.attachment(&kOwner);
    if (!memory.has_value()) {
        memory = PendingSums();
    }
    return std::any_cast<PendingSums&>(memory);
}

void noteValueChange(UnitOfWork& unit, const RowChange& change)
{
    const ValueRow row = ValueRepository::fromJournalRow(change.before.isEmpty() ? change.after : change.before);
    const Period& period = row.key.period;
    const LineKey line{row.key.indicator,   row.key.unit,  row.key.breakdown,
                       period.calendarId(), period.year(), period.kind()};
    PendingSums& pending = pendingOf(unit);
    if (change.before.isEmpty() != change.after.isEmpty()) {
        pending.entries[{period.key(), row.key.unit.value()}] += change.before.isEmpty() ? 1 : -1;
    }
    // The first change of a row in this unit of work shows how it was before all of them.
    auto& seen = pending.seen[line];
    const std::pair<qint64, int> rowKey{period.key(), static_cast<int>(row.kind)};
    if (!seen.contains(rowKey)) {
        seen.insert(rowKey);
        rowOfKind(pending.before[line][period.key()], row.kind) = change.before.isEmpty() ? RawCell() : row.cell;
    }
}

void noteVersionChange(UnitOfWork& unit, const RowChange& change)
{
    PendingSums& pending = pendingOf(unit);
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
                    SumInsert sums(connection);
                    summer.sum(card.key(), [&sums](const SumRow& row) { sums.add(row); });
                    sums.finish();
                }
            }
        }
    }
}

void followFigures(UnitOfWork& unit, const PendingSums& pending)
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
        flushSums(unit, pending);
    }
}

void beforeCommit(UnitOfWork& unit)
{
    std::any& memory = unit.attachment(&kOwner);
    if (!memory.has_value()) {
        return;
    }
    const PendingSums pending = std::any_cast<PendingSums>(std::move(memory));
    memory.reset();
    for (auto it = pending.entries.cbegin(); it != pending.entries.cend(); ++it) {
        if (it.value() != 0) {
            EntryCountRepository::add(unit.connection(), Period::fromKey(it.key().first), base::UnitId(it.key().second),
                                      it.value());
        }
    }
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
        SumInsert sums(connection);
        for (qsizetype i = 0; i < indicators.size() && !progress.isCancelled(); ++i) {
            progress.report(i, indicators.size(), QCoreApplication::translate("Results", "Adding up %1").arg(year));
            summer.sum(indicators.at(i), [&sums](const SumRow& row) { sums.add(row); });
        }
        sums.finish();
        if (progress.isCancelled()) {
            return; // nothing of it is kept
        }
        for (const Period& period : summer.periods()) {
            EntryCountRepository::replace(connection, period, summer.entryCounts(period));
        }
    }
}

} // namespace doancoso::results
