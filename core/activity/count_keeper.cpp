// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/count_keeper.h"

#include "core/activity/count_repository.h"
#include "core/activity/record_changes.h"
#include "core/activity/recount.h"
#include "core/membership/membership_keeper.h"
#include "core/planning/period_repository.h"
#include "core/results/submission.h"
#include "core/results/sum_keeper.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

namespace doancoso::activity {
namespace {

using namespace Qt::StringLiterals;
using base::Period;
using results::CellKey;
using results::RawCell;
using storage::RowChange;
using storage::UnitOfWork;

const int kCountOwner = 0;
const QDate kEver(1900, 1, 1);
constexpr unsigned long kRestStep = 5; ///< milliseconds

using Pending = QMap<QString, RecountRequest>;

Pending& pendingCounts(UnitOfWork& unit)
{
    std::any& memory = unit.attachment(&kCountOwner);
    if (!memory.has_value()) {
        memory = Pending();
    }
    return *std::any_cast<Pending>(&memory);
}

/// The request of the book, widened to these days.
RecountRequest& requestFor(UnitOfWork& unit, const QString& book, const QDate& from, const QDate& until = {})
{
    Pending& pending = pendingCounts(unit);
    const bool isNew = !pending.contains(book);
    RecountRequest& request = pending[book];
    request.from = isNew ? from : std::min(request.from, from);
    request.until = isNew                                        ? until
                    : request.until.isValid() && until.isValid() ? std::max(request.until, until)
                                                                 : QDate();
    return request;
}

void ask(UnitOfWork& unit, const QString& book, const QDate& from, base::UnitId about = {})
{
    RecountRequest& request = requestFor(unit, book, from);
    if (about.isValid()) {
        request.units.insert(about);
    } else {
        request.everywhere = true;
    }
}

void noteBook(UnitOfWork& unit, const RowChange& change)
{
    for (const storage::Row& row : {change.before, change.after}) {
        if (!row.isEmpty()) {
            ask(unit, row.value(u"book"_s).toString(),
                QDate::fromString(row.value(u"kept_from"_s).toString(), Qt::ISODate),
                base::UnitId(row.value(u"unit_id"_s).toLongLong()));
        }
    }
    if (change.after.isEmpty()) {
        // No longer kept: what was counted for this unit goes, and the register above takes over.
        const base::UnitId id(change.before.value(u"unit_id"_s).toLongLong());
        pendingCounts(unit)[change.before.value(u"book"_s).toString()].dropped.insert(id);
    }
}

void noteTree(UnitOfWork& unit, const RowChange& change)
{
    for (const storage::Row& row : {change.before, change.after}) {
        if (row.isEmpty()) {
            continue;
        }
        for (const QString& book : membership::registerBooks()) {
            ask(unit, book, QDate::fromString(row.value(u"valid_from"_s).toString(), Qt::ISODate));
        }
    }
}

void noteCard(UnitOfWork& unit, const RowChange& change)
{
    for (const QString& column : {u"numerator_measure"_s, u"denominator_measure"_s, u"valid_from"_s, u"valid_until"_s,
                                  u"frequency"_s, u"breakdowns"_s}) {
        if (change.before.value(column) != change.after.value(column)) {
            for (const QString& book : membership::registerBooks()) {
                ask(unit, book, kEver);
            }
            return;
        }
    }
}

/// A report that is opened again gets what the registers say by now.
void noteSubmission(UnitOfWork& unit, const RowChange& change)
{
    const QString state = change.value(u"state"_s).toString();
    if (state == results::toCode(results::SubmissionState::Submitted) ||
        state == results::toCode(results::SubmissionState::Accepted)) {
        return; // what is handed in stays as it is
    }
    const Period period = Period::fromKey(change.value(u"period_id"_s).toLongLong());
    const base::UnitId id(change.value(u"unit_id"_s).toLongLong());
    const planning::PeriodRepository periods(unit.connection());
    for (const QString& book : membership::registerBooks()) {
        requestFor(unit, book, periods.firstDay(period), periods.lastDay(period)).units.insert(id);
    }
}

void noteRecord(UnitOfWork& unit, const RowChange& change)
{
    for (const RecordChange& record : RecordChanges::of(unit, change)) {
        RecountRequest& request = requestFor(unit, record.book, record.from);
        request.units += QSet<base::UnitId>(record.units.cbegin(), record.units.cend());
        request.people += QSet<base::PersonId>(record.people.cbegin(), record.people.cend());
    }
}

void write(UnitOfWork& unit, const CellKey& key, const RawCell& cell)
{
    planning::PeriodRepository(unit.connection()).ensure(key.period);
    results::ValueRepository::putCounted(unit, key, cell);
}

QDate todayOf(const UnitOfWork& unit)
{
    return unit.now().toLocalTime().date();
}

void keepCounts(UnitOfWork& unit)
{
    for (const membership::MemberChange& change : membership::MembershipKeeper::changesIn(unit)) {
        for (const QString& book : membership::registerBooks()) {
            ask(unit, book, change.from, change.unit);
        }
    }
    std::any& memory = unit.attachment(&kCountOwner);
    if (!memory.has_value()) {
        return;
    }
    Pending pending = std::any_cast<Pending>(std::move(memory));
    memory.reset();
    for (RecountRequest& request : pending) {
        for (const base::UnitId of : CountRepository::unitsOf(unit.connection(), request.people)) {
            request.units.insert(of);
        }
    }
    for (const RecountRequest& request : pending) {
        for (const base::UnitId dropped : request.dropped) {
            for (const CellKey& key : CountRepository::countedCells(unit.connection(), dropped)) {
                results::ValueRepository::putCounted(unit, key, {});
            }
        }
    }
    Recount recount(unit.connection(), todayOf(unit));
    recount.run(pending, [&](const CellKey& key, const RawCell& cell) { write(unit, key, cell); });
}

} // namespace

void CountKeeper::install(storage::Database& database)
{
    database.addRowObserver(u"register_book"_s, noteBook);
    database.addRowObserver(u"unit_version"_s, noteTree);
    database.addRowObserver(u"indicator_version"_s, noteCard);
    database.addRowObserver(u"submission"_s, noteSubmission);
    for (const QString& table : RecordChanges::tables()) {
        database.addRowObserver(table, noteRecord);
    }
    database.addBeforeCommit(keepCounts);
}

base::Result<void> CountKeeper::catchUp(storage::Database& database, base::ProgressSink& progress)
{
    const QDate today = database.clock().today();
    const auto missing = database.read([&](storage::Connection& connection) {
        QList<Period> periods;
        Recount recount(connection, today);
        if (const QDate from = recount.earliestBook(); from.isValid()) {
            const QSet<qint64> counted = CountRepository::countedPeriods(connection);
            for (const Period& period : recount.periodsFrom(from)) {
                if (!counted.contains(period.key())) {
                    periods.append(period);
                }
            }
        }
        return periods;
    });
    if (!missing) {
        return missing.error();
    }
    // One action for each period: others wait for a moment only, and what was counted stays when the file is closed.
    QElapsedTimer working;
    for (qsizetype i = 0; i < missing->size(); ++i) {
        if (progress.isCancelled()) {
            return base::cancelledError();
        }
        working.start();
        progress.report(i, missing->size(),
                        QCoreApplication::translate("Counting", "Counting %1").arg(base::displayName(missing->at(i))));
        const auto counted =
            database.write(QCoreApplication::translate("Counting", "Count what the registers say"),
                           [&](UnitOfWork& unit) -> base::Result<void> {
                               Recount(unit.connection(), today)
                                   .runPeriod(missing->at(i),
                                              [&](const CellKey& key, const RawCell& cell) { write(unit, key, cell); });
                               CountRepository::markCounted(unit.connection(), missing->at(i));
                               return {};
                           });
        if (!counted) {
            return counted;
        }
        // Whoever waits to write looks now and then whether the file is free: it has to be so half of the time, or a
        // cell that is just being typed could not be saved.
        const qint64 worked = working.restart();
        while (working.elapsed() < worked && !progress.isCancelled()) {
            QThread::msleep(kRestStep);
        }
    }
    return {};
}

base::Result<void> CountKeeper::rebuild(storage::Database& database, base::ProgressSink& progress)
{
    const auto cleared = database.write(QCoreApplication::translate("Counting", "Count what the registers say"),
                                        [](UnitOfWork& unit) -> base::Result<void> {
                                            CountRepository::forgetCounted(unit.connection());
                                            return {};
                                        });
    return cleared ? catchUp(database, progress) : cleared;
}

base::Result<qint64> CountKeeper::countWrong(storage::Database& database)
{
    const QDate today = database.clock().today();
    return database.readSnapshot([&](storage::Connection& connection) {
        qint64 wrong = 0;
        Recount recount(connection, today);
        for (const qint64 key : CountRepository::countedPeriods(connection)) {
            recount.runPeriod(Period::fromKey(key), [&wrong](const CellKey&, const RawCell&) { ++wrong; });
        }
        return wrong;
    });
}

base::Result<qint64> CountKeeper::countedFigures(storage::Database& database)
{
    return database.read([](storage::Connection& connection) { return CountRepository::countedFigures(connection); });
}

void installKeepers(storage::Database& database)
{
    membership::MembershipKeeper::install(database);
    CountKeeper::install(database);
    results::SumKeeper::install(database);
}

} // namespace doancoso::activity
