// SPDX-License-Identifier: GPL-3.0-or-later
//
// What members owe and what branches keep, as data with validity and source (resources/membership/dues_policies.json;
// domain.md §4.7). Money is whole đồng. Pure; read once. Services, pages and reports use it.
#pragma once

#include "core/base/result.h"
#include "core/membership/bilingual_name.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace doancoso::membership {

/// Codes of the rates that every policy has.
namespace dues_rate_code {
inline constexpr auto kWithoutSalary = "WITHOUT_SALARY";
inline constexpr auto kWithSalary = "WITH_SALARY";
} // namespace dues_rate_code

struct DuesRate
{
    QString code;
    BilingualName name;
    qint64 amount = 0;      ///< đồng a month
    bool keptWhole = false; ///< nothing of it is remitted
};

enum class OwedFrom {
    SameMonth, ///< a month is owed when a member on at least one of its days
    NextMonth  ///< a month is owed when a member on its first day
};

enum class DuesRounding { Nearest, Down };

struct DuesPolicy
{
    QString code;
    BilingualName name;
    QDate validFrom;
    QDate validUntil; ///< first day on which it no longer holds; invalid: open
    QString source;
    QString certainty;
    QList<DuesRate> rates;
    bool partyMembersPay = true;
    OwedFrom owedFrom = OwedFrom::SameMonth;
    int exemptionMonths = 0;   ///< most months of one decision
    qint64 shareNumerator = 0; ///< of what a level collected and received, this share is remitted
    qint64 shareDenominator = 1;
    DuesRounding rounding = DuesRounding::Nearest; ///< of the part that is remitted
    qint64 step = 1;                               ///< đồng to which it is rounded
    QStringList keepsAll;                          ///< types of units that remit nothing

    const DuesRate* rate(const QString& code) const;
    bool holdsOn(const QDate& day) const { return validFrom <= day && (!validUntil.isValid() || day < validUntil); }
    /// What is remitted of an amount; the rest is kept, so that nothing is lost or made.
    qint64 remittedOf(qint64 amount) const;
};

/// Errors: Validation with place and field.
base::Result<QList<DuesPolicy>> parseDuesPolicies(const QByteArray& bytes, const QString& fileName);
/// The shipped ones, by their first days.
const QList<DuesPolicy>& duesPolicies();
/// The one that holds on the day; nullptr when none is known for it.
const DuesPolicy* duesPolicyOn(const QDate& day);

} // namespace doancoso::membership
