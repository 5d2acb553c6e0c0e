// SPDX-License-Identifier: GPL-3.0-or-later
//
// The SQL of dues: payments, rates, exemptions, remittances, and the money of a unit by day. Only DuesService uses it.
#pragma once

#include "core/membership/dues.h"
#include "core/storage/unit_of_work.h"

namespace doancoso::membership {

class DuesRepository
{
public:
    /// Payments of these people for the months, whoever collected them.
    static QList<DuesPayment> payments(storage::Connection& connection, const QList<base::PersonId>& people,
                                       const DuesMonth& first, const DuesMonth& last);
    /// People who paid to the branch for one of the months.
    static QList<base::PersonId> payers(storage::Connection& connection, base::UnitId branch, const DuesMonth& first,
                                        const DuesMonth& last);
    /// Members of the branch on one of the days.
    static QList<base::PersonId> members(storage::Connection& connection, base::UnitId branch, const QDate& firstDay,
                                         const QDate& lastDay);
    /// The first month that somebody paid for to this branch; invalid: none.
    static DuesMonth firstMonthPaid(storage::Connection& connection, base::UnitId branch);
    /// Since when the branch keeps the book of dues; invalid: not said.
    static QDate keptFrom(storage::Connection& connection, base::UnitId branch);
    static void putKeptFrom(storage::UnitOfWork& unit, base::UnitId branch, const QDate& day);
    static void putPayment(storage::UnitOfWork& unit, const DuesPayment& payment);
    static void removePayment(storage::UnitOfWork& unit, base::PersonId person, const DuesMonth& month);

    /// Everything that decides what these people owe, besides the person's own card.
    static QHash<base::PersonId, DuesFacts> facts(storage::Connection& connection, const QList<base::PersonId>& people);
    static QList<DuesRateSpan> rates(storage::Connection& connection, const QList<base::PersonId>& people);
    static void insertRate(storage::UnitOfWork& unit, const DuesRateSpan& span);
    static void endRate(storage::UnitOfWork& unit, DuesRateId id, const QDate& until);
    static void buryRate(storage::UnitOfWork& unit, DuesRateId id);

    static QList<DuesExemption> exemptions(storage::Connection& connection, const QList<base::PersonId>& people);
    static void insertExemption(storage::UnitOfWork& unit, const DuesExemption& exemption);
    static void buryExemption(storage::UnitOfWork& unit, DuesExemptionId id);

    /// Handed up by the unit or received by it in these days, by day.
    static QList<DuesRemittance> remittances(storage::Connection& connection, base::UnitId unit, const QDate& firstDay,
                                             const QDate& lastDay);
    static void insertRemittance(storage::UnitOfWork& unit, const DuesRemittance& remittance);
    static void buryRemittance(storage::UnitOfWork& unit, DuesRemittanceId id);

    /// Money of the units by day.
    static QHash<base::UnitId, QList<DuesFlow>> flows(storage::Connection& connection, const QList<base::UnitId>& units,
                                                      const QDate& firstDay, const QDate& lastDay);
};

} // namespace doancoso::membership
