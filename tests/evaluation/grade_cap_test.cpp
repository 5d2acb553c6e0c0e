// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/seed.h"

#include "core/evaluation/grade_cap.h"
#include "core/evaluation/rule_set_reader.h"
#include "core/evaluation/share.h"

#include <random>

using namespace doancoso;
using namespace doancoso::evaluation;
using namespace Qt::StringLiterals;
using base::Decimal;

namespace {

const GradeScale& four()
{
    REQUIRE_FALSE(shippedScales().isEmpty());
    return shippedScales().constFirst();
}

/// So many excellent ones with points 100, 99, 98 …, and others below.
QList<RatedSubject> subjects(int excellent, int good, int failed = 0)
{
    QList<RatedSubject> all;
    for (int i = 0; i < excellent; ++i) {
        all.append({u"EXCELLENT"_s, Decimal(100 - i)});
    }
    for (int i = 0; i < good; ++i) {
        all.append({u"GOOD"_s, Decimal(50)});
    }
    for (int i = 0; i < failed; ++i) {
        all.append({u"NOT_COMPLETED"_s, Decimal(10)});
    }
    return all;
}

GradeCap cap(qint64 percent, CapBase base, CapRounding rounding, CapTies ties = CapTies::AllOut)
{
    GradeCap made;
    made.grade = u"EXCELLENT"_s;
    made.percent = Decimal(percent);
    made.base = base;
    made.rounding = rounding;
    made.ties = ties;
    return made;
}

} // namespace

TEST_CASE("a share is compared as a fraction")
{
    CHECK((compareShare(Decimal(9), Decimal(10), Decimal(90)) == 0));
    CHECK((compareShare(Decimal(1), Decimal(3), Decimal::fromUnits(333'333)) > 0));
    CHECK((compareShare(Decimal(1), Decimal(3), Decimal::fromUnits(333'334)) < 0));
    const Decimal huge = Decimal(Decimal::kMaxEntry);
    CHECK((compareShare(huge, huge, Decimal(100)) == 0));
    CHECK((compareShare(Decimal::fromUnits(huge.units() - 1), huge, Decimal(100)) < 0));
}

TEST_CASE("how many may have the top grade, by base and rounding")
{
    // 7 excellent, 16 good, 2 failed: 25 rated.
    const QList<RatedSubject> some = subjects(7, 16, 2);
    CHECK(allowedBy(cap(20, CapBase::AllRated, CapRounding::Down), four(), some) == 5);
    CHECK(allowedBy(cap(20, CapBase::NextGrade, CapRounding::Down), four(), some) == 3); // 3,2
    CHECK(allowedBy(cap(20, CapBase::NextGrade, CapRounding::Up), four(), some) == 4);
    CHECK(allowedBy(cap(20, CapBase::NextAndAbove, CapRounding::Nearest), four(), some) == 5); // 4,6
    CHECK(allowedBy(cap(22, CapBase::AllRated, CapRounding::Nearest), four(), some) == 6);     // 5,5
    CHECK(allowedBy(cap(0, CapBase::AllRated, CapRounding::Down), four(), some) == 0);
    GradeCap one = cap(1, CapBase::AllRated, CapRounding::Down);
    one.leastOne = true;
    CHECK(allowedBy(one, four(), some) == 1);
    CHECK(allowedBy(one, four(), subjects(0, 5)) == 0);
}

TEST_CASE("who is beyond the limit goes down one grade, those who are equal together")
{
    QList<RatedSubject> some = subjects(4, 6);
    const GradeCap two = cap(20, CapBase::AllRated, CapRounding::Down);
    CHECK(checkCap(two, four(), some).overLimit == QList<qsizetype>{2, 3});
    CHECK(gradesUnder(two, four(), some).mid(0, 4) ==
          QStringList{u"EXCELLENT"_s, u"EXCELLENT"_s, u"GOOD"_s, u"GOOD"_s});
    some[2].points = some.at(1).points;
    CHECK(checkCap(two, four(), some).overLimit == QList<qsizetype>{1, 2, 3});
    CHECK(checkCap(cap(20, CapBase::AllRated, CapRounding::Down, CapTies::AllIn), four(), some).overLimit ==
          QList<qsizetype>{3});
    CHECK(checkCap(cap(40, CapBase::AllRated, CapRounding::Down), four(), some).isKept());
}

TEST_CASE("a cap never raises a grade and never lowers by more than one")
{
    const quint32 seed = tests::newSeed();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    const auto below = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    for (int round = 0; round < 300; ++round) {
        QList<RatedSubject> some;
        for (int i = below(30); i > 0; --i) {
            some.append({four().grades.at(below(4)).code, Decimal(below(10))});
        }
        GradeCap any = cap(below(101), static_cast<CapBase>(below(3)), static_cast<CapRounding>(below(3)),
                           static_cast<CapTies>(below(2)));
        any.leastOne = below(2) == 0;
        const QStringList after = gradesUnder(any, four(), some);
        qint64 top = 0;
        for (qsizetype i = 0; i < some.size(); ++i) {
            const int was = four().placeOf(some.at(i).grade);
            const int is = four().placeOf(after.at(i));
            CHECK((is == was || (was == 0 && is == 1)));
            top += is == 0 ? 1 : 0;
        }
        if (any.ties == CapTies::AllOut) {
            CHECK(top <= allowedBy(any, four(), some));
        }
    }
}
