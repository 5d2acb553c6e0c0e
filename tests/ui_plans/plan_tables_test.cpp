// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "ui/pages/plans/plan_tables.h"

#include <random>

using namespace doancoso;
using namespace doancoso::pages;

namespace {

FlatSection flat(int level, const QString& heading)
{
    FlatSection made;
    made.level = level;
    made.section.heading = heading;
    return made;
}

} // namespace

TEST_CASE("sections are the same after being drawn as one list and back", "[plan_tables]")
{
    const unsigned seed = 20221;
    std::mt19937 random(seed);
    for (int round = 0; round < 50; ++round) {
        QList<FlatSection> list;
        int level = 1;
        for (int i = 0; i < 12; ++i) {
            level = 1 + static_cast<int>(random() % static_cast<unsigned>(level + 1));
            list.append(flat(i == 0 ? 1 : level, QString::number(i)));
            level = list.last().level;
        }
        const auto again = flattened(nested(list));
        REQUIRE(again.size() == list.size());
        for (qsizetype i = 0; i < list.size(); ++i) {
            CHECK(again.at(i).level == list.at(i).level);
            CHECK(again.at(i).section.heading == list.at(i).section.heading);
        }
    }
}

TEST_CASE("a depth that leaves one out becomes the deepest possible", "[plan_tables]")
{
    const auto tree =
        nested({flat(3, QStringLiteral("a")), flat(4, QStringLiteral("b")), flat(1, QStringLiteral("c"))});
    REQUIRE(tree.size() == 2);
    CHECK(tree.at(0).heading == QStringLiteral("a"));
    REQUIRE(tree.at(0).children.size() == 1);
    CHECK(tree.at(0).children.at(0).heading == QStringLiteral("b"));
}
