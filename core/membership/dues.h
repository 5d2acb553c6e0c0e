// SPDX-License-Identifier: GPL-3.0-or-later
//
// Membership dues (đoàn phí): what a member owes for a month and why, what was paid, and how money goes up from level
// to level without a đồng lost or made (domain.md §4.7). Value types and pure rules; services, pages and reports use
// them. Money is whole đồng.
#pragma once

#include "core/membership/dues_policy.h"
#include "core/membership/membership_repository.h"

#include "core/base/ids.h"

#include <QHash>
#include <QMap>

#include <compare>
#include <optional>

namespace doancoso::membership {

struct DuesExemptionTag;
struct DuesRateTag;
struct DuesRemittanceTag;
using DuesExemptionId = base::Id<DuesExemptionTag>;
using DuesRateId = base::Id<DuesRateTag>;
using DuesRemittanceId = base::Id<DuesRemittanceTag>;

/// A calendar month; dues follow the calendar whatever the reporting calendar is.
class DuesMonth
{
public:
    DuesMonth() = default;
    DuesMonth(int year, int month) : m_key(year * 100 + month) {}
    explicit DuesMonth(const QDate& day) : DuesMonth(day.year(), day.month()) {}
    /// From what is stored: year * 100 + month.
    static DuesMonth fromKey(int key)
    {
        DuesMonth month;
        month.m_key = key;
        return month;
    }
    int key() const { return m_key; }
    int year() const { return m_key / 100; }
    int month() const { return m_key % 100; }
    bool isValid() const { return m_key > 0; }
    QDate firstDay() const { return {year(), month(), 1}; }
    QDate lastDay() const { return firstDay().addMonths(1).addDays(-1); }
    DuesMonth next() const { return DuesMonth(firstDay().addMonths(1)); }
    DuesMonth previous() const { return DuesMonth(firstDay().addMonths(-1)); }
    /// "09/2022"
    QString displayName() const;
    auto operator<=>(const DuesMonth&) const = default;
    friend size_t qHash(const DuesMonth& month, size_t seed = 0) { return ::qHash(month.m_key, seed); }

private:
    int m_key = 0;
};

struct DuesPayment
{
    base::PersonId person;
    DuesMonth month;
    base::UnitId unit; ///< the branch that collected
    qint64 amount = 0;
    QDate paidOn;
    bool keptWhole = false; ///< nothing of it is remitted (members abroad)
    QString receipt;

    bool operator==(const DuesPayment&) const = default;
};

/// A member's rate for some time, where it differs from what the person's card says now.
struct DuesRateSpan
{
    DuesRateId id;
    base::PersonId person;
    QString rate;
    QDate validFrom;
    QDate validUntil = kStillOpen; ///< first day on which it no longer holds
    QString remark;
};

struct DuesExemption
{
    DuesExemptionId id;
    qint64 revision = 0;
    base::PersonId person;
    QDate validFrom;
    QDate validUntil; ///< first day on which it no longer holds
    QString decisionNumber;
    QDate decisionDate;
    QString decidedBy;
    QString reason;

    bool covers(const DuesMonth& month) const { return validFrom <= month.firstDay() && month.firstDay() < validUntil; }
};

struct DuesRemittance
{
    DuesRemittanceId id;
    qint64 revision = 0;
    base::UnitId from;
    base::UnitId to; ///< invalid: a unit that this file does not hold
    QDate firstDay;  ///< what it is for
    QDate lastDay;
    qint64 amount = 0;
    QDate remittedOn;
    QString receipt;
    QString remark;
};

enum class OwedReason {
    Owes,
    NotAMember, ///< in no branch in this month
    Exempt,     ///< by decision
    NoPolicy    ///< no policy is known for the month
};

/// What one member owes for one month.
struct DuesOwed
{
    qint64 amount = 0;
    OwedReason reason = OwedReason::NotAMember;
    base::UnitId unit; ///< the branch that collects: of a transfer within the month the one that was left
    QString rate;
    bool rateKnown = false; ///< false: the card does not say whether the person has a salary; the lower rate is taken
    bool keptWhole = false;
};

/// Everything that decides what a person owes.
struct DuesFacts
{
    QList<KeptSpan> spans; ///< all of the person
    std::optional<bool> salaried;
    QDate partyFrom; ///< invalid: not in the Party
    QList<DuesRateSpan> rates;
    QList<DuesExemption> exemptions;
};

DuesOwed owedFor(const DuesFacts& facts, const DuesMonth& month);

/// Months from `first` to `last` with what is owed and paid.
struct DuesAccount
{
    qint64 owed = 0;
    qint64 paid = 0;
    qint64 arrears = 0;   ///< of months not paid in full; overpaid months do not make up for others
    int monthsBehind = 0; ///< not paid in full
    DuesMonth paidUpTo;   ///< every month up to this one is settled; invalid: none is
};
/// Only months that the branch collects; invalid: every month.
DuesAccount accountOf(const DuesFacts& facts, const QMap<DuesMonth, qint64>& paid, const DuesMonth& first,
                      const DuesMonth& last, base::UnitId branch = {});

/// Spreads an amount over months in time order, each up to what it still owes; what is left over goes to the last. The
/// parts always sum up to the amount. Empty when there is no month or no amount.
QList<std::pair<DuesMonth, qint64>> spreadDues(const QList<std::pair<DuesMonth, qint64>>& open, qint64 amount);

/// The dues of one unit in a span of days.
struct DuesBalance
{
    qint64 collected = 0; ///< by the unit itself, from members
    qint64 keptWhole = 0; ///< part of `collected` that is not shared
    qint64 received = 0;  ///< from the units below
    qint64 kept = 0;      ///< stays with the unit
    qint64 toRemit = 0;   ///< due to the unit above; kept + toRemit = collected + received
    qint64 remitted = 0;  ///< handed up in these days
    qint64 carried = 0;   ///< still to hand up from the days of the year before these

    /// Still to hand up at the end; negative: more than due was handed up.
    qint64 openAtEnd() const { return carried + toRemit - remitted; }
};

/// Money by the day it came in.
struct DuesFlow
{
    QDate day;
    qint64 shared = 0;    ///< collected or received, to be split
    qint64 keptWhole = 0; ///< collected, not split
    qint64 received = 0;  ///< part of `shared` that units below handed up
    qint64 remitted = 0;  ///< handed up
};

/// The split is made of the sums since the first of January, so that months add up to quarters and quarters to the year
/// exactly; each policy splits what came in while it held.
DuesBalance balanceOf(const QList<DuesFlow>& flows, const QDate& firstDay, const QDate& lastDay, bool keepsAll);

/// What every unit keeps and hands up when all below hand up what is due. `children` of a unit come after it.
struct ExpectedSplit
{
    qint64 collected = 0;
    qint64 received = 0;
    qint64 kept = 0;
    qint64 remitted = 0;
};
/// `parents`: index of the unit above, -1 at the top, always smaller than the own index. `keepsAll` per unit.
QList<ExpectedSplit> expectedSplit(const QList<int>& parents, const QList<qint64>& collected,
                                   const QList<bool>& keepsAll, const DuesPolicy& policy);

QString displayName(OwedReason reason);
/// "2.000 đ"
QString displayMoney(qint64 dong);

} // namespace doancoso::membership
