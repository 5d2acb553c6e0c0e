// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/assignment.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <numeric>

namespace doancoso::planning {

using base::Decimal;

namespace {

struct AssignmentWords
{
    Q_DECLARE_TR_FUNCTIONS(Assignment)
};

qint64 stepOf(int decimals)
{
    qint64 step = Decimal::kScale;
    for (int i = 0; i < std::clamp(decimals, 0, Decimal::kPlaces); ++i) {
        step /= 10;
    }
    return step;
}

/// Whole number and rest of a * b / divisor. The product may need 128 bits; the rest is below the divisor, so it is
/// found exactly in 64-bit arithmetic that wraps around.
struct Quotient
{
    qint64 whole = 0;
    qint64 rest = 0;
};

Quotient multipliedAndDivided(qint64 a, qint64 b, qint64 divisor)
{
    qint64 whole = Decimal::fromUnits(a).scaledBy(b, divisor).units();
    auto rest = static_cast<qint64>(static_cast<quint64>(a) * static_cast<quint64>(b) -
                                    static_cast<quint64>(whole) * static_cast<quint64>(divisor));
    if (rest < 0) {
        --whole;
        rest += divisor;
    }
    return {whole, rest};
}

/// Shares `steps` whole steps among the items of `free` by their weights; the parts add up to `steps`.
void shareByLargestRemainder(qint64 steps, const QList<qsizetype>& free, const QList<qint64>& weights,
                             QList<qint64>& parts)
{
    const qint64 sum = std::accumulate(free.cbegin(), free.cend(), qint64{0},
                                       [&](qint64 total, qsizetype i) { return total + weights.at(i); });
    struct Claim
    {
        qsizetype item;
        qint64 rest;
    };
    QList<Claim> claims;
    qint64 left = steps;
    for (const qsizetype i : free) {
        const Quotient quotient = multipliedAndDivided(steps, weights.at(i), sum);
        parts[i] = quotient.whole;
        left -= quotient.whole;
        claims.append({i, quotient.rest});
    }
    std::sort(claims.begin(), claims.end(), [&](const Claim& one, const Claim& other) {
        if (one.rest != other.rest) {
            return one.rest > other.rest;
        }
        if (weights.at(one.item) != weights.at(other.item)) {
            return weights.at(one.item) > weights.at(other.item);
        }
        return one.item < other.item;
    });
    // Rounding down leaves less than one step per claim.
    for (qsizetype i = 0; i < left; ++i) {
        ++parts[claims.at(i).item];
    }
}

/// The same with a least share: who would get less gets just that, and the others share the rest anew. There are at
/// least `least` steps for each, so somebody always gets that much and the rounds end.
void shareWithMinimum(qint64 steps, qint64 least, QList<qsizetype> free, const QList<qint64>& weights,
                      QList<qint64>& parts)
{
    for (;;) {
        qint64 sum = 0;
        for (const qsizetype i : free) {
            sum += weights.at(i);
        }
        QList<qsizetype> above;
        qint64 rest = steps;
        for (const qsizetype i : std::as_const(free)) {
            if (multipliedAndDivided(steps, weights.at(i), sum).whole >= least) {
                above.append(i);
            } else {
                parts[i] = least;
                rest -= least;
            }
        }
        if (above.size() == free.size()) {
            shareByLargestRemainder(steps, free, weights, parts);
            return;
        }
        steps = rest;
        free = above;
    }
}

/// Weights as whole numbers whose sum stays inside 64 bits; all equal when there is none above zero.
QList<qint64> usableWeights(const ShareRequest& request)
{
    QList<qint64> weights;
    qint64 heaviest = 0;
    for (const ShareItem& item : request.items) {
        const bool counts = request.method == ShareMethod::Proportionally && !item.fixed;
        weights.append(counts ? std::max<qint64>(item.weight.units(), 0) : 0);
        heaviest = std::max(heaviest, weights.constLast());
    }
    if (heaviest == 0) {
        return QList<qint64>(request.items.size(), 1);
    }
    const qint64 most = std::numeric_limits<qint64>::max() / 4 / std::max<qsizetype>(weights.size(), 1);
    for (; heaviest > most; heaviest /= 10) {
        for (qint64& weight : weights) {
            weight /= 10;
        }
    }
    return weights;
}

} // namespace

ShareResult share(const ShareRequest& request)
{
    ShareResult result;
    Decimal available = request.total;
    QList<qsizetype> free;
    for (qsizetype i = 0; i < request.items.size(); ++i) {
        const ShareItem& item = request.items.at(i);
        result.parts.append(item.fixed);
        if (item.fixed) {
            available -= *item.fixed;
        } else if (request.method != ShareMethod::ByHand) {
            free.append(i);
        }
    }
    result.remainder = available;
    if (free.isEmpty()) {
        return result;
    }
    const qint64 step = stepOf(request.decimals);
    const qint64 minimum = std::max<qint64>(request.minimum.units(), 0);
    const qint64 least = minimum / step + (minimum % step > 0 ? 1 : 0);
    const qint64 steps = std::max<qint64>(available.units(), 0) / step;
    QList<qint64> parts(request.items.size(), 0);
    if (least > steps / free.size()) {
        for (const qsizetype i : std::as_const(free)) {
            parts[i] = least;
        }
    } else {
        shareWithMinimum(steps, least, free, usableWeights(request), parts);
    }
    for (const qsizetype i : std::as_const(free)) {
        const Decimal part = Decimal::fromUnits(parts.at(i) * step);
        result.parts[i] = part;
        result.remainder -= part;
    }
    return result;
}

AssignmentMode assignmentMode(const Indicator& indicator, Comparator comparator, TargetScope scope, Shape shape)
{
    const bool shares = indicator.valueKind == ValueKind::Number && indicator.unitRule == UnitRule::Sum &&
                        scope == TargetScope::Issuer && shape == Shape::Total && comparator != Comparator::AtMost;
    return shares ? AssignmentMode::Share : AssignmentMode::Copy;
}

QString displayName(ShareMethod value)
{
    switch (value) {
    case ShareMethod::ByHand:
        return AssignmentWords::tr("By hand");
    case ShareMethod::Equally:
        return AssignmentWords::tr("Equally");
    case ShareMethod::Proportionally:
        return AssignmentWords::tr("In proportion");
    }
    return {};
}

} // namespace doancoso::planning
