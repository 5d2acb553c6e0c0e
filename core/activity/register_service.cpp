// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/register_service.h"

#include "core/activity/count_repository.h"
#include "core/activity/recount.h"
#include "core/organization/unit_repository.h"
#include "core/planning/indicator_repository.h"
#include "core/planning/period_repository.h"
#include "core/results/period_locks.h"
#include "core/results/submission_repository.h"

#include <QCoreApplication>

namespace doancoso::activity {

using namespace Qt::StringLiterals;
using base::Period;
using membership::RegisterBook;
using membership::RegisterBookRepository;
using planning::Indicator;
using results::ValueRepository;
using results::ValueRow;
using results::ValueRowKind;
using storage::UnitOfWork;

namespace {

struct RegisterWords
{
    Q_DECLARE_TR_FUNCTIONS(Registers)
};

base::Error refusedBook(const QString& sentence, const QString& field)
{
    return {base::ErrorCode::Validation, sentence, {}, field};
}

/// What the journal calls the action.
QString changeLabel(const QList<RegisterBook>& kept, const QList<RegisterBook>& stopped)
{
    if (kept.size() == 1 && stopped.isEmpty()) {
        return RegisterWords::tr("Keep: %1").arg(membership::bookName(kept.constFirst().book));
    }
    if (stopped.size() == 1 && kept.isEmpty()) {
        return RegisterWords::tr("No longer keep: %1").arg(membership::bookName(stopped.constFirst().book));
    }
    return kept.isEmpty() ? RegisterWords::tr("No longer keep registers") : RegisterWords::tr("Keep registers");
}

/// Takes out what was typed for cells that the book counts from now on.
int giveWay(UnitOfWork& unit, const RegisterBook& book)
{
    storage::Connection& connection = unit.connection();
    const planning::PeriodRepository periods(connection);
    const planning::IndicatorRepository indicators(connection);
    QList<base::IndicatorId> counted;
    for (const Indicator& card : indicators.allVersions()) {
        if (card.isCounted() && bookOf(card) == book.book && !counted.contains(card.id)) {
            counted.append(card.id);
        }
    }
    // Units move; those that stand below on any day on which the book holds are found by its last day so far.
    const QDate day = std::min(book.keptUntil.addDays(-1), unit.now().toLocalTime().date());
    QList<base::UnitId> covered{book.unit};
    const organization::UnitTree tree = organization::UnitRepository::subtreeAt(connection, {book.unit}, day);
    for (int index = 0; index < tree.size(); ++index) {
        if (tree.node(index).id != book.unit) {
            covered.append(tree.node(index).id);
        }
    }
    results::PeriodLocks locks(connection);
    int gone = 0;
    for (const ValueRow& row : ValueRepository::ownRows(connection, counted, covered)) {
        const QDate first = periods.firstDay(row.key.period);
        const QDate last = periods.lastDay(row.key.period);
        const auto card = indicators.find(row.key.indicator, last);
        if (!card || !card->isCounted() || bookOf(*card) != book.book ||
            card->entryPeriodKind() != row.key.period.kind()) {
            continue;
        }
        const QDate begun = card->measure == planning::Measure::Stock ? last : first;
        const bool held = book.keptFrom <= begun && last < book.keptUntil;
        if (held && !locks.hold(row.key.unit, row.key.period) && !locks.hold(book.unit, row.key.period)) {
            ValueRepository::put(unit, {row.key, ValueRowKind::Own, {}, {}});
            ++gone;
        }
    }
    return gone;
}

/// Who is in one list and not in the other; each person once.
void addDifferences(const QList<membership::CountedItem>& then, const QList<membership::CountedItem>& now,
                    QList<BehindItem>& since)
{
    const auto peopleOf = [](const QList<membership::CountedItem>& items) {
        QSet<base::PersonId> people;
        for (const membership::CountedItem& item : items) {
            people.insert(item.person);
        }
        return people;
    };
    QSet<base::PersonId> known;
    for (const BehindItem& item : std::as_const(since)) {
        known.insert(item.item.person);
    }
    const auto add = [&](const QList<membership::CountedItem>& items, const QSet<base::PersonId>& others,
                         BehindItem::Since kind) {
        for (const membership::CountedItem& item : items) {
            if (!others.contains(item.person) && !known.contains(item.person)) {
                known.insert(item.person);
                since.append({item, item.text, kind});
            }
        }
    };
    add(then, peopleOf(now), BehindItem::Since::Dropped);
    add(now, peopleOf(then), BehindItem::Since::Added);
}

void nameAll(storage::Connection& connection, CountedBehind& behind)
{
    QList<QList<BehindItem>*> lists{&behind.numerator.items, &behind.since};
    if (behind.denominator) {
        lists.append(&behind.denominator->items);
    }
    QSet<base::PersonId> people;
    for (const QList<BehindItem>* list : std::as_const(lists)) {
        for (const BehindItem& item : *list) {
            if (item.item.person.isValid()) {
                people.insert(item.item.person);
            }
        }
    }
    const QHash<base::PersonId, QString> names = CountRepository::names(connection, people);
    for (QList<BehindItem>* list : std::as_const(lists)) {
        for (BehindItem& item : *list) {
            if (item.item.person.isValid()) {
                item.name = names.value(item.item.person);
            }
        }
    }
}

} // namespace

base::Result<QList<RegisterBook>> RegisterService::books()
{
    return m_database.read([](storage::Connection& connection) { return RegisterBookRepository::all(connection); });
}

base::Result<int> RegisterService::keep(const RegisterBook& book)
{
    return keep(QList<RegisterBook>{book});
}

base::Result<int> RegisterService::keep(const QList<RegisterBook>& books)
{
    return change(books, {});
}

base::Result<void> RegisterService::stop(const RegisterBook& book)
{
    const auto done = change({}, {book});
    return done ? base::Result<void>() : done.error();
}

base::Result<int> RegisterService::change(const QList<RegisterBook>& kept, const QList<RegisterBook>& stopped)
{
    for (const RegisterBook& book : kept) {
        if (!membership::registerBooks().contains(book.book)) {
            return refusedBook(RegisterWords::tr("There is no register “%1”.").arg(book.book), u"book"_s);
        }
        if (!book.keptFrom.isValid() || book.keptUntil <= book.keptFrom) {
            return refusedBook(RegisterWords::tr("A register is kept from a day, and ends after it. Nothing was "
                                                 "changed; choose the days anew."),
                               u"kept_from"_s);
        }
    }
    return m_database.write(changeLabel(kept, stopped), [&](UnitOfWork& unit) -> base::Result<int> {
        for (const RegisterBook& book : stopped) {
            RegisterBookRepository::remove(unit, book);
        }
        int gone = 0;
        for (const RegisterBook& book : kept) {
            RegisterBookRepository::put(unit, book);
            gone += giveWay(unit, book);
        }
        return gone;
    });
}

base::Result<CountedBehind> RegisterService::behind(const results::CellKey& key)
{
    auto found = m_database.read([&](storage::Connection& connection) -> std::optional<CountedBehind> {
        const planning::PeriodRepository periods(connection);
        const QDate first = periods.firstDay(key.period);
        const QDate last = periods.lastDay(key.period);
        const auto card = planning::IndicatorRepository(connection).find(key.indicator, last);
        if (!card || !card->isCounted()) {
            return std::nullopt;
        }
        QList<base::UnitId> keepers;
        for (const RegisterBook& book : RegisterBookRepository::all(connection)) {
            if (book.book == bookOf(*card) && book.keptFrom <= last && last < book.keptUntil) {
                keepers.append(book.unit);
            }
        }
        const organization::UnitTree tree = organization::UnitRepository::subtreeAt(connection, keepers, last);
        MeasureCounter counter(connection, tree, first, last, keepers);
        const organization::UnitTree below = organization::UnitRepository::subtreeAt(connection, {key.unit}, last);
        QList<base::UnitId> wanted;
        for (const base::UnitId keeper : std::as_const(keepers)) {
            if (below.contains(keeper)) {
                wanted.append(keeper);
            }
        }
        bool cutDown = false;
        for (const base::UnitId above : organization::UnitRepository::ancestorsAt(connection, key.unit, last)) {
            if (wanted.isEmpty() && keepers.contains(above)) {
                wanted.append(above);
                cutDown = true;
            }
        }
        const auto itemsOf = [&](const QString& measure) {
            BehindList list{measureName(measure), findMeasure(measure) && findMeasure(measure)->ofPeople, {}};
            for (const base::UnitId keeper : std::as_const(wanted)) {
                for (const membership::CountedItem& item : counter.items(measure, keeper)) {
                    if (!cutDown || below.contains(item.unit)) {
                        list.items.append({item, item.text});
                    }
                }
            }
            return list;
        };
        CountedBehind behind;
        behind.book = membership::bookName(bookOf(*card));
        behind.numerator = itemsOf(card->numeratorMeasure);
        QStringList asked{card->numeratorMeasure};
        if (card->isRatio()) {
            behind.denominator = itemsOf(card->denominatorMeasure);
            asked.append(card->denominatorMeasure);
        }
        const auto report = results::SubmissionRepository::find(connection, key.unit, key.period);
        if (report && report->submittedAt && report->isLocked() && wanted == QList{key.unit}) {
            behind.handedInAt = report->submittedAt;
            for (const QString& measure : std::as_const(asked)) {
                if (const auto then = counter.itemsKnownAt(measure, key.unit, *report->submittedAt)) {
                    addDifferences(*then, counter.items(measure, key.unit), behind.since);
                }
            }
        }
        nameAll(connection, behind);
        return behind;
    });
    if (!found) {
        return found.error();
    }
    if (!*found) {
        return base::Error{base::ErrorCode::NotFound,
                           RegisterWords::tr("This indicator does not count by itself from a register."),
                           {},
                           {}};
    }
    return std::move(**found);
}

} // namespace doancoso::activity
