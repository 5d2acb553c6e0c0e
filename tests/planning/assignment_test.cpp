// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning_fixture.h"

#include "core/planning/assignment.h"

#include <limits>

using namespace doancoso;
using namespace doancoso::planning;
using base::Decimal;
using tests::Random;

namespace {

QList<Decimal> parts(const ShareResult& result)
{
    QList<Decimal> found;
    for (const auto& part : result.parts) {
        found.append(part.value_or(Decimal(-1)));
    }
    return found;
}

ShareRequest weighted(qint64 total, const QList<qint64>& weights)
{
    ShareRequest request;
    request.total = Decimal(total);
    request.method = ShareMethod::Proportionally;
    for (const qint64 weight : weights) {
        request.items.append({std::nullopt, Decimal(weight)});
    }
    return request;
}

Decimal sumOf(const ShareResult& result)
{
    Decimal sum;
    for (const auto& part : result.parts) {
        sum += part.value_or(Decimal());
    }
    return sum;
}

QList<Decimal> numbers(const QList<qint64>& whole)
{
    QList<Decimal> found;
    for (const qint64 value : whole) {
        found.append(Decimal(value));
    }
    return found;
}

} // namespace

TEST_CASE("250 over 30 equal units: the first ten get one more")
{
    ShareRequest request;
    request.total = Decimal(250);
    request.items = QList<ShareItem>(30);
    const ShareResult result = share(request);
    CHECK(result.remainder.isZero());
    CHECK(result.parts.at(9) == Decimal(9));
    CHECK(result.parts.at(10) == Decimal(8));
    CHECK(sumOf(result) == Decimal(250));
}

TEST_CASE("proportional shares follow the largest remainders")
{
    // 100 in 45.2 %, 30.1 %, 24.7 %: exact 45.2, 30.1, 24.7; the left step goes to the one that lost 0.7.
    CHECK(parts(share(weighted(100, {452, 301, 247}))) == numbers({45, 30, 25}));
    // Equal remainders: the heavier first, then the earlier.
    CHECK(parts(share(weighted(10, {1, 1, 1}))) == numbers({4, 3, 3}));
    CHECK(parts(share(weighted(1, {1, 3}))) == numbers({0, 1}));
    CHECK(parts(share(weighted(7, {0, 5, 0}))) == numbers({0, 7, 0}));
}

TEST_CASE("without any weight proportional sharing is equal sharing")
{
    CHECK(parts(share(weighted(9, {0, 0, 0}))) == numbers({3, 3, 3}));
    CHECK(parts(share(weighted(9, {-5, 0, -1}))) == numbers({3, 3, 3}));
}

TEST_CASE("fixed shares are kept and the rest is shared among the others")
{
    ShareRequest request = weighted(100, {1, 1, 1});
    request.items[1].fixed = Decimal(50);
    CHECK(parts(share(request)) == numbers({25, 50, 25}));
    request.items[1].fixed = Decimal(130);
    const ShareResult over = share(request);
    CHECK(parts(over) == numbers({0, 130, 0}));
    CHECK(over.remainder == Decimal(-30));
    request.items = {{Decimal(40), Decimal(1)}, {Decimal(50), Decimal(1)}};
    CHECK(share(request).remainder == Decimal(10));
}

TEST_CASE("a minimum lifts the small ones at the cost of the others")
{
    ShareRequest request = weighted(20, {1, 1, 98});
    request.minimum = Decimal(3);
    CHECK(parts(share(request)) == numbers({3, 3, 14}));
    request.minimum = Decimal(7);
    const ShareResult tooMuch = share(request);
    CHECK(parts(tooMuch) == numbers({7, 7, 7}));
    CHECK(tooMuch.remainder == Decimal(-1));
    request.minimum = Decimal::fromUnits(25000);
    CHECK(share(request).parts.at(0) == Decimal(3));
}

TEST_CASE("by hand nothing is proposed, the remainder is told")
{
    ShareRequest request;
    request.method = ShareMethod::ByHand;
    request.total = Decimal(250);
    request.items = {{Decimal(100), {}}, {std::nullopt, {}}};
    const ShareResult result = share(request);
    CHECK_FALSE(result.parts.at(1).has_value());
    CHECK(result.remainder == Decimal(150));
}

TEST_CASE("shares have the decimals of the indicator and what does not fit stays as remainder")
{
    ShareRequest request = weighted(10, {1, 1, 1});
    request.decimals = 2;
    const ShareResult result = share(request);
    CHECK(result.parts.at(0) == Decimal::fromUnits(33400));
    CHECK(result.parts.at(2) == Decimal::fromUnits(33300));
    request.decimals = 0;
    request.total = Decimal::fromUnits(105000);
    CHECK(share(request).remainder == Decimal::fromUnits(5000));
    request.items.clear();
    CHECK(share(request).remainder == request.total);
}

TEST_CASE("property: parts and remainder always add up to the total, and sharing leaves no remainder when it can")
{
    const unsigned seed = tests::runSeed() + GENERATE(range(0U, 400U));
    CAPTURE(seed);
    Random random(seed);
    ShareRequest request;
    request.decimals = static_cast<int>(random.between(0, 4));
    request.method = static_cast<ShareMethod>(random.between(0, 2));
    const qint64 most = random.chance(10) ? Decimal::kMaxEntry : 100000;
    qint64 step = Decimal::kScale;
    for (int i = 0; i < request.decimals; ++i) {
        step /= 10;
    }
    request.total = Decimal::fromUnits(random.between(0, most * Decimal::kScale / step) * step);
    request.minimum = random.chance(30) ? Decimal(random.between(0, 20)) : Decimal();
    bool anyFree = false;
    Decimal fixed;
    const qint64 count = random.between(1, random.chance(10) ? 3000 : 40);
    for (qint64 i = 0; i < count; ++i) {
        ShareItem item;
        if (random.chance(15)) {
            item.fixed = Decimal::fromUnits(random.between(0, 50) * step);
            fixed += *item.fixed;
        } else {
            anyFree = true;
        }
        item.weight = random.chance(10) ? Decimal(Decimal::kMaxEntry) : Decimal(random.between(0, 500));
        request.items.append(item);
    }
    const ShareResult result = share(request);
    REQUIRE(result.parts.size() == request.items.size());
    CHECK(sumOf(result) + result.remainder == request.total);
    Decimal needed = fixed;
    for (qsizetype i = 0; i < request.items.size(); ++i) {
        if (request.items.at(i).fixed) {
            CHECK(result.parts.at(i) == request.items.at(i).fixed);
        } else if (request.method == ShareMethod::ByHand) {
            CHECK_FALSE(result.parts.at(i).has_value());
        } else {
            needed += request.minimum;
            CHECK(*result.parts.at(i) >= request.minimum);
            CHECK(result.parts.at(i)->units() % step == 0);
        }
    }
    if (anyFree && request.method != ShareMethod::ByHand && needed <= request.total) {
        CHECK(result.remainder.isZero());
    }
}

TEST_CASE("property: without minimum a share is the exact share rounded down or up, and the heavier never gets less")
{
    const unsigned seed = tests::runSeed() + GENERATE(range(0U, 200U));
    CAPTURE(seed);
    Random random(seed);
    QList<qint64> weights;
    qint64 sum = 0;
    for (qint64 i = random.between(1, 30); i > 0; --i) {
        weights.append(random.between(0, 1000));
        sum += weights.constLast();
    }
    const qint64 total = random.between(0, 100000);
    const ShareResult result = share(weighted(total, weights));
    if (sum == 0) {
        return;
    }
    for (qsizetype i = 0; i < weights.size(); ++i) {
        const qint64 down = total * weights.at(i) / sum;
        CHECK(*result.parts.at(i) >= Decimal(down));
        CHECK(*result.parts.at(i) <= Decimal(down + 1));
        for (qsizetype j = 0; j < weights.size(); ++j) {
            if (weights.at(i) > weights.at(j)) {
                CHECK(*result.parts.at(i) >= *result.parts.at(j));
            }
        }
    }
}

TEST_CASE("totals are shared, percentages and targets for each are copied")
{
    Indicator total;
    CHECK(assignmentMode(total, Comparator::Total, TargetScope::Issuer, Shape::Total) == AssignmentMode::Share);
    CHECK(assignmentMode(total, Comparator::AtLeast, TargetScope::Issuer, Shape::Total) == AssignmentMode::Share);
    CHECK(assignmentMode(total, Comparator::Total, TargetScope::EachUnit, Shape::Total) == AssignmentMode::Copy);
    CHECK(assignmentMode(total, Comparator::AtMost, TargetScope::Issuer, Shape::Zero) == AssignmentMode::Copy);
    CHECK(assignmentMode(total, Comparator::AtLeast, TargetScope::Issuer, Shape::AtLeast) == AssignmentMode::Copy);
    Indicator ratio;
    ratio.valueKind = ValueKind::Ratio;
    ratio.unitRule = UnitRule::Ratio;
    CHECK(assignmentMode(ratio, Comparator::AtLeast, TargetScope::Issuer, Shape::Ratio) == AssignmentMode::Copy);
}
