// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/recount.h"

#include "core/activity/measure_counter.h"
#include "core/organization/unit_repository.h"
#include "core/planning/indicator_repository.h"
#include "core/planning/period_repository.h"
#include "core/results/period_locks.h"

#include <algorithm>
#include <map>
#include <memory>

namespace doancoso::activity {

using namespace Qt::StringLiterals;
using base::Period;
using planning::Indicator;
using results::CellKey;
using results::RawCell;

namespace {

bool touches(const Indicator& card, const QString& book)
{
    const Measure* below = findMeasure(card.denominatorMeasure);
    return bookOf(card) == book || (below && below->book == book);
}

/// Money is kept in đồng and shown by many cards in millions.
base::Decimal amountOf(qint64 count, const Indicator& card)
{
    constexpr qint64 kMillion = 1'000'000;
    return card.unitOfMeasure == u"triệu đồng"_s ? base::Decimal(count).scaledBy(1, kMillion) : base::Decimal(count);
}

} // namespace

QString bookOf(const Indicator& card)
{
    const Measure* measure = findMeasure(card.numeratorMeasure);
    return measure ? measure->book : QString();
}

Recount::Recount(storage::Connection& connection, const QDate& today) : m_connection(connection), m_today(today)
{
    for (const membership::RegisterBook& book : membership::RegisterBookRepository::all(connection)) {
        m_books[book.book].insert(book.unit, {book.keptFrom, book.keptUntil});
    }
    for (const Indicator& card : planning::IndicatorRepository(connection).allVersions()) {
        if (card.isCounted()) {
            m_kinds.insert(card.entryPeriodKind());
        }
    }
}

QDate Recount::earliestBook() const
{
    QDate earliest;
    for (const auto& units : m_books) {
        for (const Kept& kept : units) {
            earliest = earliest.isValid() ? std::min(earliest, kept.from) : kept.from;
        }
    }
    return earliest;
}

QList<Period> Recount::periodsFrom(const QDate& from)
{
    QList<Period> periods;
    const planning::PeriodRepository repository(m_connection);
    for (const base::PeriodCalendar& calendar : repository.calendars()) {
        // School years are counted where an office uses them.
        if (calendar.id != base::kCalendarYear && !repository.hasPeriods(calendar.id)) {
            continue;
        }
        for (const base::PeriodKind kind : std::as_const(m_kinds)) {
            for (Period period = Period::containing(from, kind, calendar); period.firstDay(calendar) <= m_today;
                 period = period.next()) {
                periods.append(period);
            }
        }
    }
    return periods;
}

const QList<base::UnitId>& Recount::ancestors(base::UnitId unit, const QDate& day)
{
    // Every book asks for the same units.
    const auto known = m_ancestors.constFind({unit, day});
    return known != m_ancestors.cend()
               ? *known
               : *m_ancestors.insert({unit, day}, organization::UnitRepository::ancestorsAt(m_connection, unit, day));
}

QSet<base::UnitId> Recount::registersOf(const QString& book, const RecountRequest& request, const QDate& day)
{
    const QHash<base::UnitId, Kept>& kept = m_books[book];
    QSet<base::UnitId> registers;
    if (request.everywhere) {
        for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
            registers.insert(it.key());
        }
        return registers;
    }
    for (const base::UnitId unit : request.units) {
        if (kept.contains(unit)) {
            registers.insert(unit);
        }
        for (const base::UnitId above : ancestors(unit, day)) {
            if (kept.contains(above)) {
                registers.insert(above);
            }
        }
    }
    return registers;
}

QList<base::UnitId> Recount::keptOn(const QString& book, const QDate& day) const
{
    QList<base::UnitId> units;
    const QHash<base::UnitId, Kept> books = m_books.value(book);
    for (auto it = books.cbegin(); it != books.cend(); ++it) {
        if (it->from <= day && day < it->until) {
            units.append(it.key());
        }
    }
    return units;
}

void Recount::run(const QMap<QString, RecountRequest>& requests,
                  const std::function<void(const CellKey&, const RawCell&)>& take)
{
    QDate from;
    for (const RecountRequest& request : requests) {
        from = from.isValid() ? std::min(from, request.from) : request.from;
    }
    if (m_books.isEmpty() || !from.isValid()) {
        return;
    }
    const planning::PeriodRepository periods(m_connection);
    for (const Period& period : periodsFrom(std::max(from, earliestBook()))) {
        const QDate first = periods.firstDay(period);
        const QDate last = periods.lastDay(period);
        QMap<QString, Wanted> wanted;
        for (auto it = requests.cbegin(); it != requests.cend(); ++it) {
            if (it->from <= last && (!it->until.isValid() || first <= it->until)) {
                const QSet<base::UnitId> registers = registersOf(it.key(), *it, last);
                if (!registers.isEmpty()) {
                    wanted.insert(it.key(), {registers});
                }
            }
        }
        if (!wanted.isEmpty()) {
            count(period, wanted, take);
        }
    }
}

void Recount::runPeriod(const Period& period, const std::function<void(const CellKey&, const RawCell&)>& take)
{
    QMap<QString, Wanted> wanted;
    for (auto it = m_books.cbegin(); it != m_books.cend(); ++it) {
        const QList<base::UnitId> units = it->keys();
        wanted.insert(it.key(), {QSet<base::UnitId>(units.cbegin(), units.cend())});
    }
    if (!wanted.isEmpty()) {
        count(period, wanted, take);
    }
}

void Recount::count(const Period& period, const QMap<QString, Wanted>& wanted,
                    const std::function<void(const CellKey&, const RawCell&)>& take)
{
    const planning::PeriodRepository periods(m_connection);
    const QDate first = periods.firstDay(period);
    const QDate last = periods.lastDay(period);
    const QList<Indicator>& cards = [&]() -> const QList<Indicator>& {
        const auto known = m_cards.constFind(last);
        return known != m_cards.cend()
                   ? *known
                   : *m_cards.insert(last, planning::IndicatorRepository(m_connection).catalogueAt(last));
    }();
    QSet<base::UnitId> registers;
    for (const Wanted& some : wanted) {
        registers += some.registers;
    }
    const organization::UnitTree tree = organization::UnitRepository::subtreeAt(
        m_connection, QList<base::UnitId>(registers.cbegin(), registers.cend()), last);

    // What is kept now, to write differences only.
    QHash<CellKey, RawCell> kept;
    QSet<CellKey> reported;
    QList<base::IndicatorId> ids;
    QList<Indicator> counted;
    for (const Indicator& card : cards) {
        const bool concerned = card.isCounted() && card.entryPeriodKind() == period.kind() &&
                               std::any_of(wanted.keyBegin(), wanted.keyEnd(),
                                           [&card](const QString& book) { return touches(card, book); });
        if (concerned) {
            counted.append(card);
            ids.append(card.id);
        }
    }
    for (const results::ValueRow& row : results::ValueRepository::read(
             m_connection, {period}, ids, QList<base::UnitId>(registers.cbegin(), registers.cend()), std::nullopt)) {
        if (row.kind == results::ValueRowKind::Counted) {
            kept.insert(row.key, row.cell);
        } else if (row.kind == results::ValueRowKind::Own) {
            reported.insert(row.key);
        }
    }

    results::PeriodLocks locks(m_connection);
    // Each book has its own registers; books of the same ones share what was read for them.
    std::map<QList<base::UnitId>, std::shared_ptr<MeasureCounter>> counters;
    const auto counterOf = [&](const QString& book) {
        QList<base::UnitId> units = keptOn(book, last);
        std::sort(units.begin(), units.end());
        auto& counter = counters[units];
        if (!counter) {
            counter = std::make_shared<MeasureCounter>(m_connection, tree, first, last, units);
        }
        return counter;
    };
    QHash<QString, bool> isKept; // nothing is counted where none of the registers asked for is kept
    for (auto book = m_books.keyBegin(); book != m_books.keyEnd(); ++book) {
        const QList<base::UnitId> units = keptOn(*book, last);
        isKept.insert(*book, std::any_of(units.cbegin(), units.cend(),
                                         [&registers](base::UnitId unit) { return registers.contains(unit); }));
    }
    for (const Indicator& card : std::as_const(counted)) {
        const QString book = bookOf(card);
        if (!isKept.value(book)) {
            continue;
        }
        const auto counter = counterOf(book);
        const auto above = counter->count(card.numeratorMeasure, card.breakdowns);
        const auto beneath = card.isRatio() ? counter->count(card.denominatorMeasure, card.breakdowns)
                                            : QHash<base::UnitId, CountedParts>();
        for (auto unit = above.cbegin(); unit != above.cend(); ++unit) {
            // A stock needs its last day in the book, what happened needs the whole period.
            const QDate& begun = card.measure == planning::Measure::Stock ? last : first;
            if (!registers.contains(unit.key()) || m_books[book].value(unit.key()).from > begun) {
                continue;
            }
            for (auto part = unit->cbegin(); part != unit->cend(); ++part) {
                const CellKey key{period, card.id, unit.key(), part.key()};
                // A report that was handed in without this figure does not get it afterwards.
                if (locks.hold(unit.key(), period) && !reported.contains(key)) {
                    continue;
                }
                RawCell cell{amountOf(part.value(), card), std::nullopt};
                if (card.isRatio()) {
                    cell.denominator = amountOf(beneath.value(unit.key()).value(part.key()), card);
                }
                if (kept.take(key) != cell) {
                    take(key, cell);
                }
            }
        }
    }
    for (auto left = kept.cbegin(); left != kept.cend(); ++left) {
        take(left.key(), {});
    }
}

} // namespace doancoso::activity
