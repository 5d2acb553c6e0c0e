// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/dues_service.h"

#include "core/base/text.h"
#include "core/membership/dues_repository.h"
#include "core/membership/person_repository.h"
#include "core/organization/unit_repository.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace doancoso::membership {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Result;
using storage::Connection;
using storage::UnitOfWork;

namespace {

constexpr qint64 kMostDues = 100'000'000;

struct DuesServiceWords
{
    Q_DECLARE_TR_FUNCTIONS(DuesService)
};

Error duesError(const QString& text, const QString& context, ErrorCode code = ErrorCode::Validation)
{
    return {code, text, {}, context};
}

Error noDuesAmount()
{
    return duesError(DuesServiceWords::tr("An amount is whole đồng, from 1 đ to %1. Nothing was changed.")
                         .arg(displayMoney(kMostDues)),
                     u"amount"_s);
}

/// What decides the dues of these people, their cards included.
QHash<base::PersonId, DuesFacts> allFacts(Connection& connection, const QList<Person>& people)
{
    QList<base::PersonId> ids;
    for (const Person& person : people) {
        ids.append(person.id);
    }
    auto facts = DuesRepository::facts(connection, ids);
    for (const Person& person : people) {
        facts[person.id].salaried = person.salaried;
        facts[person.id].partyFrom = person.partyJoinedOn;
    }
    return facts;
}

DuesMonth startOfBook(Connection& connection, base::UnitId unit, int year)
{
    if (const QDate said = DuesRepository::keptFrom(connection, unit); said.isValid()) {
        return DuesMonth(said);
    }
    const DuesMonth paid = DuesRepository::firstMonthPaid(connection, unit);
    return {paid.isValid() ? std::min(paid.year(), year) : year, 1};
}

/// One edit against what is owed and paid: what to store, nothing to remove the payment, or what is wrong.
Result<std::optional<DuesPayment>> paymentAfter(const DuesEdit& edit, base::UnitId branch, const DuesFacts& facts,
                                                const DuesPayment* before, const QDate& paidOn)
{
    if (before != nullptr && before->unit != branch) {
        return duesError(DuesServiceWords::tr("The month %1 was paid to another branch. Nothing was changed.")
                             .arg(edit.month.displayName()),
                         u"month"_s);
    }
    if (edit.kind == DuesEdit::Kind::Clear) {
        return std::optional<DuesPayment>();
    }
    const DuesOwed owed = owedFor(facts, edit.month);
    if (owed.unit != branch) {
        return duesError(
            DuesServiceWords::tr("No member of this branch in %1. Nothing was changed.").arg(edit.month.displayName()),
            u"month"_s);
    }
    if (edit.kind == DuesEdit::Kind::PayDue && owed.amount == 0) {
        return duesError(DuesServiceWords::tr("Nothing is owed for %1: exempt. Type an amount if the member pays all "
                                              "the same.")
                             .arg(edit.month.displayName()),
                         u"month"_s);
    }
    DuesPayment payment = before != nullptr ? *before : DuesPayment();
    payment.person = edit.person;
    payment.month = edit.month;
    payment.unit = branch;
    payment.amount = edit.kind == DuesEdit::Kind::PayDue ? owed.amount : edit.amount;
    payment.keptWhole = owed.keptWhole;
    payment.paidOn = before != nullptr ? before->paidOn : paidOn;
    if (payment.amount < 1 || payment.amount > kMostDues) {
        return noDuesAmount();
    }
    return std::optional(payment);
}

bool keepsAllMoney(Connection& connection, base::UnitId unit, const QDate& day)
{
    const organization::UnitTree family = organization::UnitRepository::familyAt(connection, unit, day);
    const organization::UnitNode* node = family.find(unit);
    const DuesPolicy* policy = duesPolicyOn(day);
    return node != nullptr && policy != nullptr && policy->keepsAll.contains(node->typeCode);
}

/// [from, until) gives way in what was said before about the person's rate.
void clearRates(UnitOfWork& unit, const DuesRateSpan& span)
{
    for (const DuesRateSpan& old : DuesRepository::rates(unit.connection(), {span.person})) {
        if (old.validUntil <= span.validFrom || old.validFrom >= span.validUntil) {
            continue;
        }
        if (old.validUntil > span.validUntil) {
            DuesRateSpan rest = old;
            rest.validFrom = span.validUntil;
            DuesRepository::insertRate(unit, rest);
        }
        if (old.validFrom < span.validFrom) {
            DuesRepository::endRate(unit, old.id, span.validFrom);
        } else {
            DuesRepository::buryRate(unit, old.id);
        }
    }
}

QDate firstOfMonth(const QDate& day)
{
    return {day.year(), day.month(), 1};
}

} // namespace

qint64 BranchDues::paid() const
{
    qint64 sum = 0;
    for (const DuesRow& row : rows) {
        for (const DuesCell& cell : row.cells) {
            sum += cell.payment && cell.payment->unit == unit ? cell.payment->amount : 0;
        }
    }
    return sum;
}

qint64 BranchDues::arrears() const
{
    qint64 sum = 0;
    for (const DuesRow& row : rows) {
        sum += row.account.arrears;
    }
    return sum;
}

Result<BranchDues> DuesService::branch(base::UnitId unit, int year, const QDate& asOf) const
{
    return m_database.readSnapshot([&](Connection& connection) {
        const DuesMonth first(year, 1);
        const DuesMonth last(year, 12);
        BranchDues book{unit, year, startOfBook(connection, unit, year), std::min(DuesMonth(asOf), last), {}};
        QList<base::PersonId> ids = DuesRepository::members(connection, unit, first.firstDay(), last.lastDay());
        QSet<base::PersonId> known(ids.cbegin(), ids.cend());
        for (const base::PersonId payer : DuesRepository::payers(connection, unit, first, last)) {
            if (!known.contains(payer)) {
                ids.append(payer);
            }
        }
        QList<Person> people = PersonRepository::read(connection, ids);
        std::stable_sort(people.begin(), people.end(), [](const Person& left, const Person& right) {
            return base::nameSortKey(left.fullName) < base::nameSortKey(right.fullName);
        });
        const auto facts = allFacts(connection, people);
        QHash<base::PersonId, QMap<DuesMonth, DuesPayment>> paid;
        for (const DuesPayment& payment :
             DuesRepository::payments(connection, ids, std::min(first, book.keptFrom), last)) {
            paid[payment.person].insert(payment.month, payment);
        }
        for (const Person& person : std::as_const(people)) {
            DuesRow row{person.id, person.fullName, person.birthDate, {}, {}, facts[person.id].exemptions};
            QMap<DuesMonth, qint64> amounts;
            for (const DuesPayment& payment : std::as_const(paid[person.id])) {
                amounts.insert(payment.month, payment.amount);
            }
            for (int month = 1; month <= 12; ++month) {
                DuesCell cell{{year, month}, owedFor(facts[person.id], {year, month}), {}};
                if (const auto found = paid[person.id].constFind(cell.month); found != paid[person.id].constEnd()) {
                    cell.payment = *found;
                }
                row.cells.append(cell);
            }
            row.account = accountOf(facts[person.id], amounts, book.keptFrom, book.asOf, unit);
            book.rows.append(std::move(row));
        }
        return book;
    });
}

Result<void> DuesService::setKeptFrom(base::UnitId unit, const DuesMonth& month)
{
    return m_database.write(DuesServiceWords::tr("Dues are kept from %1 on").arg(month.displayName()),
                            [&](UnitOfWork& work) -> Result<void> {
                                DuesRepository::putKeptFrom(work, unit, month.firstDay());
                                return {};
                            });
}

Result<int> DuesService::saveMonths(base::UnitId branch, const QList<DuesEdit>& edits, const QDate& paidOn)
{
    return m_database.write(DuesServiceWords::tr("Membership dues"), [&](UnitOfWork& unit) -> Result<int> {
        Connection& connection = unit.connection();
        QSet<base::PersonId> ids;
        DuesMonth first = edits.isEmpty() ? DuesMonth() : edits.constFirst().month;
        DuesMonth last = first;
        for (const DuesEdit& edit : edits) {
            ids.insert(edit.person);
            first = std::min(first, edit.month);
            last = std::max(last, edit.month);
        }
        const QList<base::PersonId> people(ids.cbegin(), ids.cend());
        const auto facts = allFacts(connection, PersonRepository::read(connection, people));
        QHash<std::pair<base::PersonId, DuesMonth>, DuesPayment> before;
        for (const DuesPayment& payment : DuesRepository::payments(connection, people, first, last)) {
            before.insert({payment.person, payment.month}, payment);
        }
        int changed = 0;
        for (const DuesEdit& edit : edits) {
            const auto found = before.constFind({edit.person, edit.month});
            const DuesPayment* old = found == before.constEnd() ? nullptr : &*found;
            const auto after = paymentAfter(edit, branch, facts.value(edit.person), old, paidOn);
            if (!after) {
                return after.error();
            }
            if (*after && (old == nullptr || **after != *old)) {
                DuesRepository::putPayment(unit, **after);
                ++changed;
            } else if (!*after && old != nullptr) {
                DuesRepository::removePayment(unit, edit.person, edit.month);
                ++changed;
            }
        }
        return changed;
    });
}

Result<QList<std::pair<DuesMonth, qint64>>> DuesService::payMonths(base::UnitId branch, base::PersonId person,
                                                                   const DuesMonth& from, int months, qint64 amount,
                                                                   const QDate& paidOn, const QString& receipt)
{
    using Parts = QList<std::pair<DuesMonth, qint64>>;
    return m_database.write(DuesServiceWords::tr("Dues for several months"), [&](UnitOfWork& unit) -> Result<Parts> {
        if (amount < 1 || amount > kMostDues) {
            return noDuesAmount();
        }
        Connection& connection = unit.connection();
        const DuesMonth last(from.firstDay().addMonths(std::max(1, months) - 1));
        const auto facts = allFacts(connection, PersonRepository::read(connection, {person})).value(person);
        QMap<DuesMonth, DuesPayment> paid;
        for (const DuesPayment& payment : DuesRepository::payments(connection, {person}, from, last)) {
            paid.insert(payment.month, payment);
        }
        Parts open;
        QHash<DuesMonth, bool> keptWhole;
        for (DuesMonth month = from; month <= last; month = month.next()) {
            const DuesOwed owed = owedFor(facts, month);
            const qint64 left = owed.amount - paid.value(month).amount;
            if (owed.unit == branch && left > 0) {
                open.append({month, left});
                keptWhole.insert(month, owed.keptWhole);
            }
        }
        if (open.isEmpty()) {
            return duesError(DuesServiceWords::tr("Nothing is open in these months. Nothing was changed."),
                             u"months"_s);
        }
        const Parts parts = spreadDues(open, amount);
        for (const auto& [month, part] : parts) {
            DuesPayment payment = paid.value(month);
            payment.person = person;
            payment.month = month;
            payment.unit = branch;
            payment.amount += part;
            payment.keptWhole = keptWhole.value(month);
            payment.paidOn = paidOn;
            payment.receipt = base::composed(receipt);
            DuesRepository::putPayment(unit, payment);
        }
        return parts;
    });
}

Result<QList<DuesExemption>> DuesService::exemptionsOf(base::PersonId person) const
{
    return m_database.read([&](Connection& connection) { return DuesRepository::exemptions(connection, {person}); });
}

Result<void> DuesService::exempt(const DuesExemption& given)
{
    DuesExemption exemption = given;
    exemption.validFrom = firstOfMonth(given.validFrom);
    exemption.validUntil = firstOfMonth(given.validUntil);
    exemption.decisionNumber = base::composed(given.decisionNumber);
    const DuesPolicy* policy = duesPolicyOn(exemption.validFrom);
    if (!exemption.validFrom.isValid() || exemption.validUntil <= exemption.validFrom || policy == nullptr) {
        return duesError(DuesServiceWords::tr("Say from which month to which month the member is exempt. Nothing was "
                                              "changed."),
                         u"until"_s);
    }
    if (exemption.validFrom.addMonths(policy->exemptionMonths) < exemption.validUntil) {
        return duesError(DuesServiceWords::tr("One decision exempts for at most %n month(s) (%1). Nothing was changed; "
                                              "record a further decision for the months after.",
                                              nullptr, policy->exemptionMonths)
                             .arg(policy->name.shown()),
                         u"until"_s);
    }
    if (exemption.decisionNumber.isEmpty()) {
        return duesError(DuesServiceWords::tr("Say by which decision the member is exempt. Nothing was changed."),
                         u"decision"_s);
    }
    return m_database.write(DuesServiceWords::tr("Exempt from dues"), [&](UnitOfWork& unit) -> Result<void> {
        for (const DuesExemption& old : DuesRepository::exemptions(unit.connection(), {exemption.person})) {
            if (old.validFrom < exemption.validUntil && exemption.validFrom < old.validUntil) {
                return duesError(
                    DuesServiceWords::tr("The member is exempt already from %1 to %2. Nothing was changed.")
                        .arg(DuesMonth(old.validFrom).displayName(),
                             DuesMonth(old.validUntil).previous().displayName()),
                    u"from"_s, ErrorCode::Conflict);
            }
        }
        DuesRepository::insertExemption(unit, exemption);
        return {};
    });
}

Result<void> DuesService::removeExemption(DuesExemptionId id)
{
    return m_database.write(DuesServiceWords::tr("Take back an exemption from dues"),
                            [&](UnitOfWork& unit) -> Result<void> {
                                DuesRepository::buryExemption(unit, id);
                                return {};
                            });
}

Result<QList<DuesRateSpan>> DuesService::ratesOf(base::PersonId person) const
{
    return m_database.read([&](Connection& connection) { return DuesRepository::rates(connection, {person}); });
}

Result<void> DuesService::changeSalary(base::PersonId person, bool salaried, const DuesMonth& from)
{
    return m_database.write(
        salaried ? DuesServiceWords::tr("With salary from %1 on").arg(from.displayName())
                 : DuesServiceWords::tr("Without salary from %1 on").arg(from.displayName()),
        [&](UnitOfWork& unit) -> Result<void> {
            auto card = PersonRepository::find(unit.connection(), person);
            if (!card) {
                return duesError(
                    DuesServiceWords::tr("This person no longer exists. Nothing was changed; refresh the page."),
                    u"person"_s, ErrorCode::NotFound);
            }
            DuesRateSpan before{{}, person, {}, QDate(1900, 1, 1), from.firstDay(), {}};
            for (const DuesRateSpan& old : DuesRepository::rates(unit.connection(), {person})) {
                before.validFrom =
                    old.validFrom < from.firstDay() ? std::max(before.validFrom, old.validUntil) : before.validFrom;
            }
            clearRates(unit, {{}, person, {}, from.firstDay(), kStillOpen, {}});
            before.rate = QString::fromLatin1(card->salaried.value_or(false) ? dues_rate_code::kWithSalary
                                                                             : dues_rate_code::kWithoutSalary);
            if (before.validFrom < before.validUntil) {
                DuesRepository::insertRate(unit, before);
            }
            card->salaried = salaried;
            PersonRepository::update(unit, *card);
            return {};
        });
}

Result<void> DuesService::setRate(const DuesRateSpan& given)
{
    DuesRateSpan span = given;
    span.validFrom = firstOfMonth(given.validFrom);
    span.validUntil = given.validUntil.isValid() ? firstOfMonth(given.validUntil) : kStillOpen;
    span.validUntil = given.validUntil == kStillOpen ? kStillOpen : span.validUntil;
    const DuesPolicy* policy = span.validFrom.isValid() ? duesPolicyOn(span.validFrom) : nullptr;
    if (policy == nullptr || policy->rate(span.rate) == nullptr || span.validUntil <= span.validFrom) {
        return duesError(DuesServiceWords::tr("Say which rate holds from which month. Nothing was changed."),
                         u"rate"_s);
    }
    return m_database.write(DuesServiceWords::tr("Rate of dues"), [&](UnitOfWork& unit) -> Result<void> {
        clearRates(unit, span);
        DuesRepository::insertRate(unit, span);
        return {};
    });
}

Result<QList<DuesRemittance>> DuesService::remittances(base::UnitId unit, const QDate& firstDay,
                                                       const QDate& lastDay) const
{
    return m_database.read(
        [&](Connection& connection) { return DuesRepository::remittances(connection, unit, firstDay, lastDay); });
}

Result<void> DuesService::remit(const DuesRemittance& remittance)
{
    if (remittance.amount < 1) {
        return duesError(DuesServiceWords::tr("An amount is whole đồng, at least 1 đ. Nothing was changed."),
                         u"amount"_s);
    }
    if (!remittance.remittedOn.isValid() || !remittance.firstDay.isValid() ||
        remittance.lastDay < remittance.firstDay) {
        return duesError(DuesServiceWords::tr("Say on which day the money was handed up. Nothing was changed."),
                         u"remittedOn"_s);
    }
    if (!remittance.from.isValid() || remittance.from == remittance.to) {
        return duesError(DuesServiceWords::tr("A unit hands money up to another unit. Nothing was changed."), u"to"_s);
    }
    return m_database.write(DuesServiceWords::tr("Hand up dues"), [&](UnitOfWork& unit) -> Result<void> {
        DuesRepository::insertRemittance(unit, remittance);
        return {};
    });
}

Result<void> DuesService::removeRemittance(DuesRemittanceId id)
{
    return m_database.write(DuesServiceWords::tr("Take back handed up dues"), [&](UnitOfWork& unit) -> Result<void> {
        DuesRepository::buryRemittance(unit, id);
        return {};
    });
}

Result<QHash<base::UnitId, DuesBalance>> DuesService::balances(const QList<base::UnitId>& units, const QDate& firstDay,
                                                               const QDate& lastDay) const
{
    return m_database.readSnapshot([&](Connection& connection) {
        const auto flows = DuesRepository::flows(connection, units, QDate(firstDay.year(), 1, 1), lastDay);
        QHash<base::UnitId, DuesBalance> found;
        for (const base::UnitId unit : units) {
            found.insert(unit,
                         balanceOf(flows.value(unit), firstDay, lastDay, keepsAllMoney(connection, unit, lastDay)));
        }
        return found;
    });
}

} // namespace doancoso::membership
