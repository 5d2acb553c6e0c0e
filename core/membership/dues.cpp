// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/dues.h"

#include "core/base/decimal.h"

#include <QCoreApplication>

#include <algorithm>

namespace doancoso::membership {

using namespace Qt::StringLiterals;

namespace {

struct DuesWords
{
    Q_DECLARE_TR_FUNCTIONS(Dues)
};

/// The first member span of the month that counts under the rule.
const KeptSpan* memberSpanOf(const QList<KeptSpan>& spans, const DuesMonth& month, OwedFrom owedFrom)
{
    const QDate last = owedFrom == OwedFrom::NextMonth ? month.firstDay() : month.lastDay();
    const KeptSpan* earliest = nullptr;
    for (const KeptSpan& kept : spans) {
        const Span& span = kept.span;
        const bool touches = span.state == SpanState::Member && span.from <= last && span.until > month.firstDay();
        if (touches && (earliest == nullptr || span.from < earliest->span.from)) {
            earliest = &kept;
        }
    }
    return earliest;
}

const DuesRate& chosenRate(const DuesFacts& facts, const DuesMonth& month, const DuesPolicy& policy, bool& known)
{
    for (const DuesRateSpan& span : facts.rates) {
        const DuesRate* rate = policy.rate(span.rate);
        if (rate != nullptr && span.validFrom <= month.firstDay() && month.firstDay() < span.validUntil) {
            known = true;
            return *rate;
        }
    }
    known = facts.salaried.has_value();
    // Both are in every policy; the reader of the file saw to it.
    return *policy.rate(QString::fromLatin1(facts.salaried.value_or(false) ? dues_rate_code::kWithSalary
                                                                           : dues_rate_code::kWithoutSalary));
}

/// What is due of everything that came in from the first of January up to the day, each policy by itself.
qint64 dueUpTo(const QList<DuesFlow>& flows, const QDate& yearStart, const QDate& day, bool keepsAll)
{
    if (keepsAll) {
        return 0;
    }
    QHash<const DuesPolicy*, qint64> sums;
    for (const DuesFlow& flow : flows) {
        if (flow.day >= yearStart && flow.day <= day) {
            sums[duesPolicyOn(flow.day)] += flow.shared;
        }
    }
    qint64 due = 0;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        due += it.key() == nullptr ? 0 : it.key()->remittedOf(*it);
    }
    return due;
}

} // namespace

QString DuesMonth::displayName() const
{
    return u"%1/%2"_s.arg(month(), 2, 10, QLatin1Char('0')).arg(year());
}

DuesOwed owedFor(const DuesFacts& facts, const DuesMonth& month)
{
    DuesOwed owed;
    const DuesPolicy* policy = duesPolicyOn(month.firstDay());
    if (policy == nullptr) {
        owed.reason = OwedReason::NoPolicy;
        return owed;
    }
    const KeptSpan* span = memberSpanOf(facts.spans, month, policy->owedFrom);
    const bool asParty = facts.partyFrom.isValid() && facts.partyFrom <= month.firstDay();
    if (span == nullptr || (asParty && !policy->partyMembersPay)) {
        return owed;
    }
    owed.unit = span->span.unit;
    const bool exempt = std::any_of(facts.exemptions.cbegin(), facts.exemptions.cend(),
                                    [&](const DuesExemption& exemption) { return exemption.covers(month); });
    const DuesRate& rate = chosenRate(facts, month, *policy, owed.rateKnown);
    owed.rate = rate.code;
    owed.keptWhole = rate.keptWhole;
    owed.reason = exempt ? OwedReason::Exempt : OwedReason::Owes;
    owed.amount = exempt ? 0 : rate.amount;
    return owed;
}

DuesAccount accountOf(const DuesFacts& facts, const QMap<DuesMonth, qint64>& paid, const DuesMonth& first,
                      const DuesMonth& last, base::UnitId branch)
{
    DuesAccount account;
    bool settled = true;
    for (DuesMonth month = first; month <= last; month = month.next()) {
        const DuesOwed due = owedFor(facts, month);
        if (branch.isValid() && due.unit != branch) {
            continue;
        }
        const qint64 owed = due.amount;
        const qint64 got = paid.value(month);
        account.owed += owed;
        account.paid += got;
        if (got < owed) {
            account.arrears += owed - got;
            ++account.monthsBehind;
            settled = false;
        } else if (settled) {
            account.paidUpTo = month;
        }
    }
    return account;
}

QList<std::pair<DuesMonth, qint64>> spreadDues(const QList<std::pair<DuesMonth, qint64>>& open, qint64 amount)
{
    QList<std::pair<DuesMonth, qint64>> parts;
    qint64 left = amount;
    for (const auto& [month, owed] : open) {
        const qint64 part = std::min(left, owed);
        if (part > 0) {
            parts.append({month, part});
            left -= part;
        }
    }
    if (left > 0 && !open.isEmpty()) {
        if (parts.isEmpty() || parts.constLast().first != open.constLast().first) {
            parts.append({open.constLast().first, 0});
        }
        parts.last().second += left;
    }
    return parts;
}

DuesBalance balanceOf(const QList<DuesFlow>& flows, const QDate& firstDay, const QDate& lastDay, bool keepsAll)
{
    const QDate yearStart(firstDay.year(), 1, 1);
    DuesBalance balance;
    qint64 remittedBefore = 0;
    for (const DuesFlow& flow : flows) {
        if (flow.day >= firstDay && flow.day <= lastDay) {
            balance.collected += flow.shared - flow.received + flow.keptWhole;
            balance.keptWhole += flow.keptWhole;
            balance.received += flow.received;
            balance.remitted += flow.remitted;
        } else if (flow.day >= yearStart && flow.day < firstDay) {
            remittedBefore += flow.remitted;
        }
    }
    // Days that reach into another year are split there anew, year by year.
    qint64 due = 0;
    for (QDate from = firstDay; from <= lastDay; from = QDate(from.year() + 1, 1, 1)) {
        const QDate start(from.year(), 1, 1);
        const QDate end = std::min(lastDay, QDate(from.year(), 12, 31));
        due += dueUpTo(flows, start, end, keepsAll) - dueUpTo(flows, start, from.addDays(-1), keepsAll);
    }
    balance.toRemit = due;
    balance.kept = balance.collected + balance.received - due;
    balance.carried = dueUpTo(flows, yearStart, firstDay.addDays(-1), keepsAll) - remittedBefore;
    return balance;
}

QList<ExpectedSplit> expectedSplit(const QList<int>& parents, const QList<qint64>& collected,
                                   const QList<bool>& keepsAll, const DuesPolicy& policy)
{
    QList<ExpectedSplit> split(parents.size());
    for (qsizetype i = parents.size() - 1; i >= 0; --i) {
        ExpectedSplit& own = split[i];
        own.collected = collected.at(i);
        const qint64 all = own.collected + own.received;
        own.remitted = keepsAll.at(i) ? 0 : policy.remittedOf(all);
        own.kept = all - own.remitted;
        if (parents.at(i) >= 0) {
            split[parents.at(i)].received += own.remitted;
        }
    }
    return split;
}

QString displayName(OwedReason reason)
{
    switch (reason) {
    case OwedReason::Owes:
        return DuesWords::tr("Owes dues");
    case OwedReason::NotAMember:
        return DuesWords::tr("No member in this month");
    case OwedReason::Exempt:
        return DuesWords::tr("Exempt");
    case OwedReason::NoPolicy:
        return DuesWords::tr("No rate is known for this month");
    }
    return {};
}

QString displayMoney(qint64 dong)
{
    //: An amount of money: "2.000 đ"
    return DuesWords::tr("%1 đ").arg(base::Decimal(dong).toVietnamese(0));
}

} // namespace doancoso::membership
