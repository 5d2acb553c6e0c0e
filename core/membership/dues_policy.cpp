// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/dues_policy.h"

#include "core/base/decimal.h"

#include <QCoreApplication>

#include <algorithm>

namespace doancoso::membership {

using namespace Qt::StringLiterals;
using planning::JsonEntry;
using planning::JsonProblem;

namespace {

constexpr int kMostDong = 10'000'000;

template <typename E>
E duesWord(const JsonEntry& entry, const QString& field, const QString& first, E firstValue, const QString& second,
           E secondValue)
{
    const QString word = entry.text(field);
    if (word != first && word != second) {
        entry.unknownWord(field, word);
    }
    return word == second ? secondValue : firstValue;
}

DuesPolicy readDuesPolicy(const JsonEntry& entry)
{
    DuesPolicy policy;
    policy.code = entry.text(u"code"_s);
    policy.name = readBilingualName(entry, u"name"_s);
    policy.validFrom = entry.date(u"valid_from"_s);
    policy.validUntil = entry.optionalDate(u"valid_until"_s);
    policy.source = entry.text(u"source"_s);
    policy.certainty = entry.text(u"certainty"_s);
    for (const JsonEntry& rate : entry.objects(u"rates"_s)) {
        policy.rates.append({rate.text(u"code"_s), readBilingualName(rate, u"name"_s),
                             rate.integer(u"amount"_s, 0, kMostDong), rate.flag(u"kept_whole"_s)});
    }
    for (const char* code : {dues_rate_code::kWithoutSalary, dues_rate_code::kWithSalary}) {
        if (policy.rate(QString::fromLatin1(code)) == nullptr) {
            entry.problem(u"rates"_s,
                          QCoreApplication::translate("DuesPolicy", "the rate %1 is missing").arg(QLatin1String(code)));
        }
    }
    policy.partyMembersPay = entry.object(u"payers"_s).flag(u"party_members"_s);
    policy.owedFrom =
        duesWord(entry, u"owed_from"_s, u"SAME_MONTH"_s, OwedFrom::SameMonth, u"NEXT_MONTH"_s, OwedFrom::NextMonth);
    policy.exemptionMonths = entry.integer(u"exemption_months"_s, 1, 120);
    const JsonEntry remitted = entry.object(u"remitted"_s);
    policy.shareDenominator = std::max(1, remitted.integer(u"denominator"_s, 1, 1000));
    policy.shareNumerator = remitted.integer(u"numerator"_s, 0, static_cast<int>(policy.shareDenominator));
    policy.rounding =
        duesWord(remitted, u"rounding"_s, u"NEAREST"_s, DuesRounding::Nearest, u"DOWN"_s, DuesRounding::Down);
    policy.step = std::max(1, remitted.integer(u"step"_s, 1, 1'000'000));
    policy.keepsAll = entry.texts(u"keeps_all"_s);
    return policy;
}

} // namespace

const DuesRate* DuesPolicy::rate(const QString& wanted) const
{
    const auto found =
        std::find_if(rates.cbegin(), rates.cend(), [&](const DuesRate& each) { return each.code == wanted; });
    return found == rates.cend() ? nullptr : &*found;
}

qint64 DuesPolicy::remittedOf(qint64 amount) const
{
    // Amounts of the nation stay below 10^13 đồng and the share has at most three digits: no overflow.
    const qint64 unit = shareDenominator * step;
    const qint64 product = amount * shareNumerator;
    const qint64 steps = rounding == DuesRounding::Down ? product / unit : (2 * product + unit) / (2 * unit);
    return std::min(steps * step, amount);
}

base::Result<QList<DuesPolicy>> parseDuesPolicies(const QByteArray& bytes, const QString& fileName)
{
    const auto root = planning::parseJsonObject(bytes, fileName);
    if (!root) {
        return root.error();
    }
    JsonProblem problem(fileName);
    QList<DuesPolicy> policies;
    for (const JsonEntry& entry : JsonEntry(*root, fileName, problem).objects(u"policies"_s)) {
        policies.append(readDuesPolicy(entry));
    }
    std::stable_sort(policies.begin(), policies.end(),
                     [](const auto& left, const auto& right) { return left.validFrom < right.validFrom; });
    if (problem.error()) {
        return *problem.error();
    }
    return policies;
}

const QList<DuesPolicy>& duesPolicies()
{
    // A test of the shipped data says when it cannot be read.
    static const QList<DuesPolicy> policies = [] {
        const QString path = u":/data/membership/dues_policies.json"_s;
        const auto bytes = planning::readWholeFile(path);
        return bytes ? parseDuesPolicies(*bytes, path).valueOr({}) : QList<DuesPolicy>();
    }();
    return policies;
}

const DuesPolicy* duesPolicyOn(const QDate& day)
{
    const DuesPolicy* latest = nullptr;
    for (const DuesPolicy& policy : duesPolicies()) {
        latest = policy.holdsOn(day) ? &policy : latest;
    }
    return latest;
}

} // namespace doancoso::membership
