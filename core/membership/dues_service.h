// SPDX-License-Identifier: GPL-3.0-or-later
//
// Use cases of dues: the month grid of a branch, payments by tick, by amount or for many months at once, exemptions by
// decision, rates over time, remittances and the balance of units. Pages and reports use it.
#pragma once

#include "core/base/result.h"
#include "core/membership/dues.h"
#include "core/membership/person.h"

namespace doancoso::storage {
class Database;
}

namespace doancoso::membership {

struct DuesCell
{
    DuesMonth month;
    DuesOwed owed;
    std::optional<DuesPayment> payment;
};

/// One person in the dues book of a branch for a year.
struct DuesRow
{
    base::PersonId person;
    QString name;
    base::PartialDate birthDate;
    QList<DuesCell> cells; ///< January to December
    DuesAccount account;   ///< what this branch collects, from the start of the book up to the month asked for
    QList<DuesExemption> exemptions;
};

struct BranchDues
{
    base::UnitId unit;
    int year = 0;
    DuesMonth keptFrom; ///< months before it are not asked for
    DuesMonth asOf;
    QList<DuesRow> rows; ///< by given name

    qint64 paid() const;
    qint64 arrears() const;
};

/// One month of one member as typed.
struct DuesEdit
{
    enum class Kind {
        PayDue,    ///< what is owed, ticked
        PayAmount, ///< as typed
        Clear
    };
    base::PersonId person;
    DuesMonth month;
    Kind kind = Kind::PayDue;
    qint64 amount = 0; ///< of PayAmount
};

class DuesService
{
public:
    explicit DuesService(storage::Database& database) : m_database(database) {}

    /// Members of the branch in the year and those who paid to it, with arrears up to the month of `asOf`.
    base::Result<BranchDues> branch(base::UnitId unit, int year, const QDate& asOf) const;
    /// Since when months are owed: said, else the year of the first payment, else the given year.
    base::Result<void> setKeptFrom(base::UnitId unit, const DuesMonth& month);

    /// Many months in one action; all or nothing. The value is how many changed. Errors: Validation (no member of this
    /// branch then, nothing owed to tick, no amount), context "month".
    base::Result<int> saveMonths(base::UnitId branch, const QList<DuesEdit>& edits, const QDate& paidOn);
    /// One payment for a quarter, a year or any months: pays what is open from `from` on, in order; what is left over
    /// goes to the last of the months. Errors: Validation (nothing is open, no amount).
    base::Result<QList<std::pair<DuesMonth, qint64>>> payMonths(base::UnitId branch, base::PersonId person,
                                                                const DuesMonth& from, int months, qint64 amount,
                                                                const QDate& paidOn, const QString& receipt);

    base::Result<QList<DuesExemption>> exemptionsOf(base::PersonId person) const;
    /// Whole months. Errors: Validation (no decision, longer than the policy allows; context names the field), Conflict
    /// (exempt already in one of the months).
    base::Result<void> exempt(const DuesExemption& exemption);
    base::Result<void> removeExemption(DuesExemptionId id);

    base::Result<QList<DuesRateSpan>> ratesOf(base::PersonId person) const;
    /// From this month on the person has a salary, or none: earlier months keep their rate, the card says it from now.
    base::Result<void> changeSalary(base::PersonId person, bool salaried, const DuesMonth& from);
    /// A rate other than by salary for some time (abroad). Takes the place of what was said for these months.
    base::Result<void> setRate(const DuesRateSpan& span);

    base::Result<QList<DuesRemittance>> remittances(base::UnitId unit, const QDate& firstDay,
                                                    const QDate& lastDay) const;
    /// Errors: Validation.
    base::Result<void> remit(const DuesRemittance& remittance);
    base::Result<void> removeRemittance(DuesRemittanceId id);

    /// Of each unit in these days.
    base::Result<QHash<base::UnitId, DuesBalance>> balances(const QList<base::UnitId>& units, const QDate& firstDay,
                                                            const QDate& lastDay) const;

private:
    storage::Database& m_database;
};

} // namespace doancoso::membership
