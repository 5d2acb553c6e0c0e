// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/dues_repository.h"

#include "core/planning/repository_support.h"

namespace doancoso::membership {

using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Row;
using storage::Statement;
using storage::UnitOfWork;

namespace {

const auto kDuesBook = u"DUES"_s;
constexpr qsizetype kPayersAtOnce = 500;

/// Calls `read(keys)` for some people after the other.
template <typename Read>
void forSomePayers(const QList<base::PersonId>& people, Read&& read)
{
    for (qsizetype first = 0; first < people.size(); first += kPayersAtOnce) {
        read(planning::keyList(people.mid(first, kPayersAtOnce)));
    }
}

QList<base::PersonId> payerIds(Statement& read)
{
    QList<base::PersonId> found;
    while (read.next()) {
        found.append(base::PersonId(read.integer(0)));
    }
    return found;
}

/// Adds `amount` of the row to one of the unit's days.
DuesFlow& flowOf(QHash<base::UnitId, QMap<QDate, DuesFlow>>& flows, const Statement& read)
{
    DuesFlow& flow = flows[base::UnitId(read.integer(0))][read.date(1)];
    flow.day = read.date(1);
    return flow;
}

} // namespace

QList<DuesPayment> DuesRepository::payments(Connection& connection, const QList<base::PersonId>& people,
                                            const DuesMonth& first, const DuesMonth& last)
{
    QList<DuesPayment> found;
    forSomePayers(people, [&](const QString& keys) {
        Statement read = connection.fresh(
            u"SELECT person_id, month, unit_id, amount, paid_on, kept_whole, receipt FROM dues_payment "
            "WHERE person_id IN (%1) AND month BETWEEN ? AND ? ORDER BY person_id, month"_s.arg(keys));
        read.run(first.key(), last.key());
        while (read.next()) {
            found.append({base::PersonId(read.integer(0)), DuesMonth::fromKey(static_cast<int>(read.integer(1))),
                          base::UnitId(read.integer(2)), read.integer(3), read.date(4), read.flag(5), read.text(6)});
        }
    });
    return found;
}

QList<base::PersonId> DuesRepository::payers(Connection& connection, base::UnitId branch, const DuesMonth& first,
                                             const DuesMonth& last)
{
    Statement read = connection.fresh(
        u"SELECT DISTINCT person_id FROM dues_payment WHERE unit_id = ? AND month BETWEEN ? AND ? ORDER BY person_id"_s);
    read.run(branch, first.key(), last.key());
    return payerIds(read);
}

QList<base::PersonId> DuesRepository::members(Connection& connection, base::UnitId branch, const QDate& firstDay,
                                              const QDate& lastDay)
{
    Statement read = connection.fresh(u"SELECT DISTINCT person_id FROM membership_span WHERE unit_id = ? AND state = 1 "
                                      "AND valid_from <= ? AND valid_until > ? ORDER BY person_id"_s);
    read.run(branch, lastDay, firstDay);
    return payerIds(read);
}

DuesMonth DuesRepository::firstMonthPaid(Connection& connection, base::UnitId branch)
{
    Statement read = connection.fresh(u"SELECT MIN(month) FROM dues_payment WHERE unit_id = ?"_s);
    read.run(branch);
    return read.next() && !read.isNull(0) ? DuesMonth::fromKey(static_cast<int>(read.integer(0))) : DuesMonth();
}

QDate DuesRepository::keptFrom(Connection& connection, base::UnitId branch)
{
    Statement read = connection.fresh(u"SELECT kept_from FROM register_book WHERE unit_id = ? AND book = ?"_s);
    read.run(branch, kDuesBook);
    return read.next() ? read.date(0) : QDate();
}

void DuesRepository::putKeptFrom(UnitOfWork& unit, base::UnitId branch, const QDate& day)
{
    unit.put(u"register_book"_s, {{u"unit_id"_s, branch.value()}, {u"book"_s, kDuesBook}, {u"kept_from"_s, day}});
}

void DuesRepository::putPayment(UnitOfWork& unit, const DuesPayment& payment)
{
    unit.put(u"dues_payment"_s, {{u"person_id"_s, payment.person.value()},
                                 {u"month"_s, payment.month.key()},
                                 {u"unit_id"_s, payment.unit.value()},
                                 {u"amount"_s, payment.amount},
                                 {u"paid_on"_s, payment.paidOn},
                                 {u"kept_whole"_s, payment.keptWhole},
                                 {u"receipt"_s, payment.receipt}});
}

void DuesRepository::removePayment(UnitOfWork& unit, base::PersonId person, const DuesMonth& month)
{
    unit.remove(u"dues_payment"_s, {{u"person_id"_s, person.value()}, {u"month"_s, month.key()}});
}

QHash<base::PersonId, DuesFacts> DuesRepository::facts(Connection& connection, const QList<base::PersonId>& people)
{
    QHash<base::PersonId, DuesFacts> found;
    for (const base::PersonId person : people) {
        found[person].spans = MembershipRepository::spans(connection, person);
    }
    for (const DuesRateSpan& span : rates(connection, people)) {
        found[span.person].rates.append(span);
    }
    for (const DuesExemption& exemption : exemptions(connection, people)) {
        found[exemption.person].exemptions.append(exemption);
    }
    return found;
}

QList<DuesRateSpan> DuesRepository::rates(Connection& connection, const QList<base::PersonId>& people)
{
    QList<DuesRateSpan> found;
    forSomePayers(people, [&](const QString& keys) {
        Statement read =
            connection.fresh(u"SELECT id, person_id, rate, valid_from, valid_until, remark FROM dues_rate WHERE "
                             "person_id IN (%1) AND deleted_at IS NULL ORDER BY person_id, valid_from, id"_s.arg(keys));
        read.run();
        while (read.next()) {
            found.append({DuesRateId(read.integer(0)), base::PersonId(read.integer(1)), read.text(2), read.date(3),
                          read.date(4), read.text(5)});
        }
    });
    return found;
}

void DuesRepository::insertRate(UnitOfWork& unit, const DuesRateSpan& span)
{
    unit.insert(u"dues_rate"_s, {{u"person_id"_s, span.person.value()},
                                 {u"rate"_s, span.rate},
                                 {u"valid_from"_s, span.validFrom},
                                 {u"valid_until"_s, span.validUntil},
                                 {u"remark"_s, span.remark}});
}

void DuesRepository::endRate(UnitOfWork& unit, DuesRateId id, const QDate& until)
{
    unit.update(u"dues_rate"_s, UnitOfWork::idKey(id.value()), {{u"valid_until"_s, until}});
}

void DuesRepository::buryRate(UnitOfWork& unit, DuesRateId id)
{
    unit.bury(u"dues_rate"_s, id.value());
}

QList<DuesExemption> DuesRepository::exemptions(Connection& connection, const QList<base::PersonId>& people)
{
    QList<DuesExemption> found;
    forSomePayers(people, [&](const QString& keys) {
        Statement read = connection.fresh(
            u"SELECT id, revision, person_id, valid_from, valid_until, decision_number, decision_date, decided_by, "
            "reason FROM dues_exemption WHERE person_id IN (%1) AND deleted_at IS NULL "
            "ORDER BY person_id, valid_from, id"_s.arg(keys));
        read.run();
        while (read.next()) {
            found.append({DuesExemptionId(read.integer(0)), read.integer(1), base::PersonId(read.integer(2)),
                          read.date(3), read.date(4), read.text(5), read.date(6), read.text(7), read.text(8)});
        }
    });
    return found;
}

void DuesRepository::insertExemption(UnitOfWork& unit, const DuesExemption& exemption)
{
    unit.insert(u"dues_exemption"_s, {{u"person_id"_s, exemption.person.value()},
                                      {u"valid_from"_s, exemption.validFrom},
                                      {u"valid_until"_s, exemption.validUntil},
                                      {u"decision_number"_s, exemption.decisionNumber},
                                      {u"decision_date"_s, planning::stored(exemption.decisionDate)},
                                      {u"decided_by"_s, exemption.decidedBy},
                                      {u"reason"_s, exemption.reason}});
}

void DuesRepository::buryExemption(UnitOfWork& unit, DuesExemptionId id)
{
    unit.bury(u"dues_exemption"_s, id.value());
}

QList<DuesRemittance> DuesRepository::remittances(Connection& connection, base::UnitId unit, const QDate& firstDay,
                                                  const QDate& lastDay)
{
    QList<DuesRemittance> found;
    Statement read = connection.fresh(
        u"SELECT id, revision, from_unit_id, to_unit_id, first_day, last_day, amount, remitted_on, receipt, remark "
        "FROM dues_remittance WHERE (from_unit_id = ? OR to_unit_id = ?) AND remitted_on >= ? AND remitted_on <= ? "
        "AND deleted_at IS NULL ORDER BY remitted_on, id"_s);
    read.run(unit, unit, firstDay, lastDay);
    while (read.next()) {
        found.append({DuesRemittanceId(read.integer(0)), read.integer(1), base::UnitId(read.integer(2)),
                      base::UnitId(read.integer(3)), read.date(4), read.date(5), read.integer(6), read.date(7),
                      read.text(8), read.text(9)});
    }
    return found;
}

void DuesRepository::insertRemittance(UnitOfWork& unit, const DuesRemittance& remittance)
{
    unit.insert(u"dues_remittance"_s, {{u"from_unit_id"_s, remittance.from.value()},
                                       {u"to_unit_id"_s, planning::stored(remittance.to)},
                                       {u"first_day"_s, remittance.firstDay},
                                       {u"last_day"_s, remittance.lastDay},
                                       {u"amount"_s, remittance.amount},
                                       {u"remitted_on"_s, remittance.remittedOn},
                                       {u"receipt"_s, remittance.receipt},
                                       {u"remark"_s, remittance.remark}});
}

void DuesRepository::buryRemittance(UnitOfWork& unit, DuesRemittanceId id)
{
    unit.bury(u"dues_remittance"_s, id.value());
}

QHash<base::UnitId, QList<DuesFlow>> DuesRepository::flows(Connection& connection, const QList<base::UnitId>& units,
                                                           const QDate& firstDay, const QDate& lastDay)
{
    QHash<base::UnitId, QMap<QDate, DuesFlow>> byDay;
    const QString keys = planning::keyList(units);
    {
        Statement read = connection.fresh(u"SELECT unit_id, paid_on, kept_whole, CAST(SUM(amount) AS BIGINT) FROM "
                                          u"dues_payment WHERE paid_on >= ? AND paid_on <= ? "
                                          "AND unit_id IN (%1) GROUP BY unit_id, paid_on, kept_whole"_s.arg(keys));
        read.run(firstDay, lastDay);
        while (read.next()) {
            DuesFlow& flow = flowOf(byDay, read);
            (read.flag(2) ? flow.keptWhole : flow.shared) += read.integer(3);
        }
    }
    for (const QString& side : {u"from_unit_id"_s, u"to_unit_id"_s}) {
        Statement read =
            connection.fresh(u"SELECT %1, remitted_on, CAST(SUM(amount) AS BIGINT) FROM dues_remittance WHERE "
                             u"remitted_on >= ? AND remitted_on <= ? "
                             "AND %1 IN (%2) AND deleted_at IS NULL GROUP BY %1, remitted_on"_s.arg(side, keys));
        read.run(firstDay, lastDay);
        while (read.next()) {
            DuesFlow& flow = flowOf(byDay, read);
            if (side == u"from_unit_id"_s) {
                flow.remitted += read.integer(2);
            } else {
                flow.received += read.integer(2);
                flow.shared += read.integer(2);
            }
        }
    }
    QHash<base::UnitId, QList<DuesFlow>> found;
    for (auto it = byDay.cbegin(); it != byDay.cend(); ++it) {
        found.insert(it.key(), it->values());
    }
    return found;
}

} // namespace doancoso::membership
